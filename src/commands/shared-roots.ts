import { distinct } from "../base/order.ts";
import { baseName, parentOf } from "../base/path-text.ts";
import type { SharedRoot } from "../affected/meaning.ts";
import type { FileChange } from "../git/file-change.ts";
import { ROOT_MANIFESTS } from "../manifests/lockfile-names.ts";
import { ECOSYSTEMS, type Ecosystem, type Manifest } from "../manifests/manifest.ts";
import { reposByPath } from "../workspace/repos-by-path.ts";
import { rootMembers } from "../workspace/root-members.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { WorkspaceState } from "./workspace-state.ts";

/** A shared root with what it holds at each side. */
export interface RootAtBoth extends SharedRoot {
  readonly ecosystem: Ecosystem;
  /** Whether a workspace is declared there; else it is the top of all with a manifest of this ecosystem. */
  readonly isDeclared: boolean;
  readonly base: RootSide;
  readonly head: RootSide;
}

export interface RootSide {
  /** The folders of its members, its own included where that is a repo. */
  readonly members: ReadonlySet<string>;
  /** Their manifests in this ecosystem by folder, and the root's own. */
  readonly manifests: ReadonlyMap<string, Manifest>;
}

/** The workspaces that are declared at head or at base, and the top where a manifest of an ecosystem without members changed there. */
export function sharedRoots(
  head: Pick<WorkspaceState, "workspace">,
  base: Pick<WorkspaceState, "workspace">,
  changes: readonly FileChange[],
): readonly RootAtBoth[] {
  const states = [head.workspace, base.workspace];
  const roots = new Map<string, { readonly ecosystem: Ecosystem; readonly directory: string }>();
  for (const { declared } of states)
    for (const { ecosystem, directory } of declared)
      roots.set(`${ecosystem} ${directory}`, { ecosystem, directory });
  const isDeclared = new Set(roots.keys());
  const atTop = new Set(
    changes.filter(({ path }) => parentOf(path) === ".").map(({ path }) => baseName(path)),
  );
  for (const ecosystem of ECOSYSTEMS)
    if (ROOT_MANIFESTS[ecosystem].some((name) => atTop.has(name)))
      roots.set(`${ecosystem} .`, { ecosystem, directory: "." });
  return [...roots].map(([key, { ecosystem, directory }]) => {
    const [atHead, atBase] = states.map((workspace) => sideOf(workspace, ecosystem, directory));
    return {
      ecosystem,
      directory,
      isDeclared: isDeclared.has(key),
      head: atHead ?? NOTHING,
      base: atBase ?? NOTHING,
      members: namesOf(distinct([base.workspace, head.workspace]), [
        directory,
        ...(atBase?.members ?? []),
        ...(atHead?.members ?? []),
      ]),
    };
  });
}

const NOTHING: RootSide = { members: new Set(), manifests: new Map() };

const sides = new WeakMap<Workspace, Map<string, RootSide>>();

/** Found once: the head of one step of a history is the base of the next. */
function sideOf(workspace: Workspace, ecosystem: Ecosystem, directory: string): RootSide {
  let known = sides.get(workspace);
  if (known === undefined) sides.set(workspace, (known = new Map<string, RootSide>()));
  const key = `${ecosystem} ${directory}`;
  let side = known.get(key);
  if (side === undefined) known.set(key, (side = rootMembers(workspace, ecosystem, directory)));
  return side;
}

/** The names of the repos in these folders; what the last state says counts. */
function namesOf(states: readonly Workspace[], folders: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const state of states) {
    const byPath = reposByPath(state);
    for (const folder of folders) {
      const repo = byPath.get(folder);
      if (repo !== undefined) names.set(folder, repo.name);
    }
  }
  return names;
}
