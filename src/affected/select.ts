import type { Glob } from "../base/glob/compile-glob.ts";
import { pathGlob } from "../base/glob/path-glob.ts";
import { distinct, sorted } from "../base/order.ts";
import { baseName, parentOf, showPath } from "../base/path-text.ts";
import { WORKSPACE_FILE, type WorkspaceFile } from "../config/workspace-file.ts";
import { LOCKFILES } from "../manifests/lockfile-names.ts";
import type { Ecosystem } from "../manifests/manifest.ts";
import type { Repo, Workspace } from "../workspace/workspace.ts";
import { isIgnoredByDefault } from "./ignored-by-default.ts";
import type { Meanings } from "./meaning.ts";
import { openOwners, type Owners } from "./owners.ts";
import type { Everything, Reason } from "./reason.ts";
import { NO_WORKFLOWS, type WorkflowReach } from "./workflow-reach.ts";

/** A changed path below the root. */
export interface ChangedPath {
  readonly path: string;
  /** False: it is not there at head (base), so nobody owns it there. */
  readonly atHead: boolean;
  readonly atBase: boolean;
  /** The path is a folder that counts as changed as a whole, and this says why. */
  readonly note?: string | undefined;
}

export interface SelectInput {
  readonly changes: readonly ChangedPath[];
  readonly head: Workspace;
  /** Undefined where there is none; the same value as `head` where no manifest changed. */
  readonly base: Workspace | undefined;
  readonly config: WorkspaceFile["affected"];
  readonly workflows: WorkflowReach;
  readonly meanings: Meanings;
}

/** What the changed files select by themselves, before any edge is followed. */
export interface Selection {
  /** Repo → its changed files, in order; repos that are gone included. */
  readonly repoChanges: ReadonlyMap<string, readonly string[]>;
  /** Repo → why it is selected, strongest first. */
  readonly selected: ReadonlyMap<string, readonly Reason[]>;
  readonly ignored: readonly string[];
  readonly unowned: readonly string[];
  /** The first reason, in order of path, why everything is affected. */
  readonly everything: Everything | null;
  /** Repos that are selected for nothing but lockfiles of their own → whose ecosystems those are. */
  readonly byOwnLock: ReadonlyMap<string, ReadonlySet<Ecosystem>>;
}

/** Our own files at the root. */
const OWN_CONFIG: ReadonlySet<string> = new Set([WORKSPACE_FILE, ".wrknv.toml", "wrknv.toml"]);

/**
 * Which repos the changed files select: design section 6, first rule that fits. Pure. Cost: O(files × (depth + patterns)).
 */
export function select(input: SelectInput): Selection {
  const { head, base, config } = input;
  const states = base === undefined || base === head ? [head] : [head, base];
  const owners = states.map(openOwners);
  const [headOwners] = owners;
  const baseOwners = owners[1] ?? headOwners;
  const globals = config.global.map(({ text }) => ({ text, glob: pathGlob(text) }));
  const ignores = config.ignore.map(({ text }) => pathGlob(text));
  const inputs = states.flatMap((state) =>
    [...state.repos.values()].flatMap((repo) =>
      repo.inputs.map(({ text }) => ({ repo: repo.name, pattern: text, glob: pathGlob(text) })),
    ),
  );
  const usersOf = (change: ChangedPath) => inputs.filter(({ glob }) => canFit(glob, change));
  const rootIsRepo = [...head.repos.values()].some((repo) => repo.path === ".");

  const files = new Map<string, string[]>();
  const reasons = new Map<string, Reason[]>();
  const ignored: string[] = [];
  const unowned: string[] = [];
  let everything: Everything | null = null;

  const own = (repo: string, path: string) => {
    const list = files.get(repo);
    if (list === undefined) files.set(repo, [path]);
    else if (list.at(-1) !== path) list.push(path);
  };
  const give = (repo: string, reason: Reason) => {
    const list = reasons.get(repo);
    if (list === undefined) reasons.set(repo, [reason]);
    else if (!list.some(({ kind }) => kind === reason.kind)) list.push(reason);
  };

  for (const change of [...input.changes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const { path } = change;
    const isJudged = input.meanings.judged.has(path);
    // A workflow names root manifests and lockfiles for the version of a tool or the key of a cache: their meaning tells.
    const wide = everythingBy(change, globals, isJudged ? NO_WORKFLOWS : input.workflows);
    if (isJudged) {
      const owner = input.meanings.owned.get(path);
      if (owner !== undefined) own(owner, path);
      const meant = input.meanings.everything.find((one) => one.path === path);
      everything ??= wide ?? meant ?? null;
      for (const { repo, pattern } of usersOf(change)) give(repo, { kind: "input", path, pattern });
      continue;
    }
    const mine = ownersOf(change, headOwners, baseOwners);
    for (const { name } of mine) own(name, path);
    if (wide !== null) {
      everything ??= wide;
      continue;
    }

    const using = usersOf(change);
    for (const { repo, pattern } of using) give(repo, { kind: "input", path, pattern });
    if (using.length > 0) continue;
    // Outside of the workspace, though in its git repository: only rule 1 and inputs look there.
    if (path.startsWith("../")) {
      ignored.push(path);
      continue;
    }

    const inRepo = mine.some((repo) => repo.path !== ".");
    if (
      ignores.some((glob) => mustFit(glob, change)) ||
      (!inRepo && !isWholeFolder(change) && isIgnoredByDefault(path, { rootIsRepo }))
    ) {
      ignored.push(path);
      for (const { name } of mine) disown(files, name, path);
      continue;
    }
    if (mine.length > 0) continue;
    unowned.push(path);
    if (config.unowned === "everything")
      everything ??= {
        kind: "unowned",
        path,
        message: change.note ?? `no repo owns ${showPath(path)}`,
        hint: `if it affects nobody, add it to [affected] ignore in ${WORKSPACE_FILE}; if it affects some repos, add it to their inputs`,
      };
  }

  for (const { repo, reason } of input.meanings.reasons) give(repo, reason);
  // A lockfile can say something else without being changed itself: by a manifest that it is read with.
  everything ??= input.meanings.everything[0] ?? null;
  for (const [repo, paths] of files) {
    const [first] = paths;
    // An owner's own file is the strongest reason, so it stands first.
    if (first !== undefined)
      reasons.set(repo, [
        { kind: "changed-file", path: first, count: paths.length },
        ...(reasons.get(repo) ?? []),
      ]);
  }
  return {
    repoChanges: new Map(sorted(files.keys()).map((repo) => [repo, files.get(repo) ?? []])),
    selected: new Map(sorted(reasons.keys()).map((repo) => [repo, reasons.get(repo) ?? []])),
    ignored,
    unowned,
    everything,
    byOwnLock: selectedByOwnLock(states, files, reasons),
  };
}

/** The repos all of whose changed files are lockfiles in their own folder, and that nothing else selects. */
function selectedByOwnLock(
  states: readonly Workspace[],
  files: ReadonlyMap<string, readonly string[]>,
  reasons: ReadonlyMap<string, readonly Reason[]>,
): ReadonlyMap<string, ReadonlySet<Ecosystem>> {
  const found = new Map<string, ReadonlySet<Ecosystem>>();
  for (const [name, paths] of files) {
    const repo = states.map(({ repos }) => repos.get(name)).find((one) => one !== undefined);
    if (repo === undefined || reasons.get(name)?.some(({ kind }) => kind !== "changed-file") === true)
      continue;
    const locked = new Set<Ecosystem>();
    const isOwnLock = (path: string) => {
      // What Go calls a sum is none: the versions stand in go.mod.
      const ecosystem = repo.ecosystems.find(
        (one) => one !== "go" && LOCKFILES[one].includes(baseName(path)),
      );
      if (parentOf(path) !== repo.path || ecosystem === undefined) return false;
      locked.add(ecosystem);
      return true;
    };
    if (paths.every(isOwnLock)) found.set(name, locked);
  }
  return found;
}

/** A submodule or sibling that could not be compared file by file. */
const isWholeFolder = (change: ChangedPath): boolean => change.note !== undefined;

// Which files in a whole folder changed is not known: what one of them could select is selected, and what not all of them
// are ignored by is not ignored.
const canFit = (glob: Glob, change: ChangedPath): boolean =>
  glob.fits(change.path) || (isWholeFolder(change) && glob.below(`${change.path}/`) !== "none");
const mustFit = (glob: Glob, change: ChangedPath): boolean =>
  glob.fits(change.path) || (isWholeFolder(change) && glob.below(`${change.path}/`) === "all");

/** The repos that own a changed path, at head and at base. */
function ownersOf(change: ChangedPath, head: Owners | undefined, base: Owners | undefined): readonly Repo[] {
  if (isWholeFolder(change)) {
    const below = [head, base].flatMap((owners) => owners?.reposBelow(change.path) ?? []);
    if (below.length > 0) return distinct(below);
  }
  return distinct(
    [
      change.atHead ? head?.ownerOf(change.path) : undefined,
      change.atBase ? base?.ownerOf(change.path) : undefined,
    ].flatMap((repo) => repo ?? []),
  );
}

function disown(files: Map<string, string[]>, repo: string, path: string): void {
  const left = files.get(repo)?.filter((file) => file !== path) ?? [];
  if (left.length === 0) files.delete(repo);
  else files.set(repo, left);
}

/** Rule 1: what stands for everything. No ignore rule hides it. */
function everythingBy(
  change: ChangedPath,
  globals: readonly { readonly text: string; readonly glob: Glob }[],
  workflows: WorkflowReach,
): Everything | null {
  const { path } = change;
  if (OWN_CONFIG.has(path))
    return { kind: "config", path, message: `wrknv's own config ${showPath(path)} changed`, hint: null };
  const global = globals.find(({ glob }) => canFit(glob, change));
  if (global !== undefined)
    return {
      kind: "global",
      path,
      message: `${showPath(path)} matches ${showPath(global.text)} of [affected] global`,
      hint: `narrow that pattern in ${WORKSPACE_FILE}`,
    };
  if (workflows.workflows.has(path))
    return { kind: "workflow", path, message: `the workflow ${showPath(path)} changed`, hint: null };
  for (let folder = parentOf(path); folder !== "."; folder = parentOf(folder))
    if (workflows.actions.has(folder))
      return {
        kind: "workflow",
        path,
        message: `${showPath(path)} belongs to the local action ${showPath(folder)}`,
        hint: null,
      };
  const naming = workflows.namedBy(path);
  return naming === undefined
    ? null
    : {
        kind: "workflow",
        path,
        message: `the workflow ${showPath(naming)} names ${showPath(path)}`,
        hint: null,
      };
}
