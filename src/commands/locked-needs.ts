import { distinct, groupBy } from "../base/order.ts";
import { joinPath } from "../base/path-text.ts";
import type { LockedNeed, LockedNeeds } from "../graph/edges.ts";
import type { LockGraph } from "../manifests/lockfiles/lock-graph.ts";
import type { Ecosystem } from "../manifests/manifest.ts";
import { normalizeName } from "../manifests/names.ts";
import type { Locks, ServedLockfile } from "../workspace/locks.ts";
import type { Workspace } from "../workspace/workspace.ts";

const NOTHING: LockedNeeds = { needs: [], answered: new Set() };

export interface LockedWorkspace {
  readonly workspace: Workspace;
  readonly locks: Locks;
}

/**
 * What the lockfiles of a state know of who needs whom: a shared one is read always, since packages from outside can need
 * the workspace's own; one of a single repo only where that repo's manifest leaves its dependencies to a build.
 */
export async function lockedNeeds({ workspace, locks }: LockedWorkspace): Promise<LockedNeeds> {
  const wanted = locks.served.filter((one) => one.isShared || computing(one).length > 0);
  if (wanted.length === 0) return NOTHING;
  const { localNeeds } = await import("../manifests/lockfiles/local-needs.ts");
  const needs: LockedNeed[] = [];
  const answered = new Set<string>();
  for (const lockfile of wanted) {
    const reading = await locks.read(lockfile.path);
    if (reading?.kind !== "graph") continue;
    const { graph } = reading;
    const inWorkspace = (folder: string) => joinPath(lockfile.directory, folder);
    const text = (await locks.text(lockfile.path)) ?? "";
    let lines: readonly string[] | undefined;
    const lineOf = (name: string | undefined, entry: number | undefined): number =>
      lineNaming((lines ??= text.split("\n")), name, entry ?? 1);
    for (const { from, to, via } of localNeeds(graph)) {
      const dependency = inWorkspace(to);
      needs.push({
        from: inWorkspace(from),
        to: dependency,
        lockfile: lockfile.path,
        line: () =>
          lineOf(
            lockfile.members.get(dependency)?.name,
            via === undefined ? graph.importerLineOf?.(from) : graph.lineOf(via),
          ),
      });
    }
    const computed = computing(lockfile);
    const providers = computed.length === 0 ? undefined : providersIn(workspace, lockfile.ecosystem);
    for (const path of computed) {
      const folder = folderOfAnswered(graph, lockfile, path);
      if (folder === undefined || providers === undefined) continue;
      answered.add(path);
      // As in a manifest a name is enough, whatever source answers it.
      for (const name of askedOutside(graph, folder))
        for (const { path: to } of providers.get(normalizeName(lockfile.ecosystem, name)) ?? []) {
          const line = () => lineOf(name, graph.importerLineOf?.(folder));
          needs.push({ from: inWorkspace(folder), to, lockfile: lockfile.path, line });
        }
    }
  }
  return { needs, answered };
}

/**
 * The line in the entry that starts at `entry` which names a package; the entry's own where none does (yarn's extensions add
 * to it). An entry of a real lockfile ends with an empty line, a bracket, or where the next one starts.
 */
function lineNaming(lines: readonly string[], name: string | undefined, entry: number): number {
  if (name === undefined) return entry;
  for (let line = entry + 1; line <= lines.length; line += 1) {
    const text = lines[line - 1] ?? "";
    if (text.trim() === "" || text.startsWith("[[") || /^ {4}\}/.test(text)) break;
    if (text.includes(name)) return line;
  }
  return entry;
}

const computing = ({ members }: ServedLockfile): readonly string[] =>
  [...members.values()].flatMap(({ path, computedDependencies }) =>
    computedDependencies === undefined ? [] : [path],
  );

/**
 * The folder of a member, whose manifest does not say all that it needs, as the lockfile names it; undefined where the
 * lockfile does not know all either. One that was written before the member came knows nothing of it.
 */
function folderOfAnswered(
  graph: LockGraph,
  { directory, members }: ServedLockfile,
  path: string,
): string | undefined {
  for (const [folder, importer] of graph.importers)
    if (members.get(joinPath(directory, folder))?.path === path) {
      const isKnown = graph.importerLineOf === undefined || graph.importerLineOf(folder) !== undefined;
      return isKnown && importer.unresolved.length === 0 ? folder : undefined;
    }
  return undefined;
}

/** The names of the packages from outside that an importer asks for itself; an extra's is that of its package. */
const askedOutside = ({ importers, packages }: LockGraph, folder: string): readonly string[] =>
  distinct(
    (importers.get(folder)?.edges ?? []).flatMap(({ to }) =>
      typeof to === "number" ? (packages[to]?.name.replace(/\[.*$/, "") ?? []) : [],
    ),
  );

/** The repos of an ecosystem by the normalised name of the package that they provide. */
const providersIn = (
  { repos }: Workspace,
  ecosystem: Ecosystem,
): ReadonlyMap<string, readonly { readonly path: string }[]> =>
  groupBy(
    [...repos.values()].flatMap(({ path, manifests }) =>
      manifests.flatMap((manifest) =>
        manifest.ecosystem === ecosystem && manifest.name !== undefined
          ? [{ path, name: normalizeName(ecosystem, manifest.name) }]
          : [],
      ),
    ),
    ({ name }) => name,
  );
