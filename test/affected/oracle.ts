import picomatch from "picomatch";
import { modelFiles } from "./model-files.ts";
import { meaningOf } from "./oracle-meaning.ts";
import { inFolder, ORDER, OWN_LOCKFILES, SHARED_LOCKFILES, workspacesOf } from "./oracle-workspaces.ts";
import {
  packageName,
  type Model,
  type ModelCase,
  type ModelConfig,
  type ModelEcosystem,
  type ModelPackage,
} from "./random-workspace.ts";

/*
 * What a change affects, straight from the text of design section 6 and as slowly as it reads; its rules 1 and 2 as issue 4
 * has them (oracle-meaning.ts). Nothing of the product is
 * called: repos come from the model and not from manifests, patterns are picomatch's, and the closure is tried until
 * nothing is added any more.
 */

export interface OracleAnswer {
  readonly changedFiles: readonly string[];
  /** The file that made it everything; null where it is not. */
  readonly everything: string | null;
  readonly affected: readonly string[];
  readonly ignored: readonly string[];
  readonly unowned: readonly string[];
  readonly repoChanges: Readonly<Record<string, readonly string[]>>;
}

/** The files that stand for a workflow, a local action and a script that the workflow names. */
export const WORKFLOW = ".github/workflows/ci.yml";
export const ACTION = ".github/actions/setup";
export const SCRIPT = "scripts/ci.sh";

interface OracleRepo {
  readonly name: string;
  readonly folder: string;
  readonly packages: readonly ModelPackage[];
}

const sortTexts = (texts: Iterable<string>): string[] =>
  [...new Set(texts)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** The name that a configured repo has, and the guess by which config names one that it does not configure. */
export const configuredName = (config: ModelConfig, folder: string): string =>
  config.repos.some(({ path }) => path === folder) ? `at/${folder}` : packageName("python", folder);

export function reposOf(model: Model, config: ModelConfig): readonly OracleRepo[] {
  const isRepoBy = (one: ModelPackage): boolean => {
    const members = model.declared[one.ecosystem];
    return members === undefined || one.directory === "." || members.includes(one.directory);
  };
  const folders = new Map<string, readonly ModelPackage[]>();
  for (const { directory } of model.packages.filter(isRepoBy))
    folders.set(
      directory,
      model.packages.filter((one) => one.directory === directory && isRepoBy(one)),
    );
  for (const { path } of config.repos)
    if (!folders.has(path))
      folders.set(
        path,
        model.packages.filter((one) => one.directory === path),
      );
  return [...folders].map(([folder, packages]) => {
    const first = ORDER.flatMap((ecosystem) => packages.filter((one) => one.ecosystem === ecosystem))[0];
    const isConfigured = config.repos.some(({ path }) => path === folder);
    return {
      folder,
      packages,
      name: isConfigured
        ? configuredName(config, folder)
        : (first?.name ?? folder.split("/").at(-1) ?? folder),
    };
  });
}

function edgesOfModel(
  repos: readonly OracleRepo[],
  config: ModelConfig,
): readonly (readonly [from: string, to: string])[] {
  const edges: [string, string][] = [];
  for (const from of repos)
    for (const to of repos) {
      if (from === to) continue;
      const needs = from.packages.some((one) =>
        one.needs.some(({ name }) =>
          to.packages.some((other) => other.ecosystem === one.ecosystem && other.name === name),
        ),
      );
      const says = config.repos.some(
        ({ path, needs: wanted }) =>
          path === from.folder && wanted.some((folder) => configuredName(config, folder) === to.name),
      );
      if (needs || says) edges.push([from.name, to.name]);
    }
  return edges;
}

/** Rule 5. */
function ownerIn(path: string, repos: readonly OracleRepo[], model: Model): OracleRepo | undefined {
  const around = repos
    .filter(({ folder }) => folder !== "." && path.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length);
  if (around[0] !== undefined) return around[0];
  const root = repos.find(({ folder }) => folder === ".");
  if (root === undefined) return undefined;
  if (path.includes("/")) return path.startsWith(".") ? undefined : root;
  const isOwnLockfile = root.packages.some(
    ({ ecosystem }) =>
      OWN_LOCKFILES[ecosystem].includes(path) &&
      !(model.declared[ecosystem] !== undefined && SHARED_LOCKFILES[ecosystem].includes(path)),
  );
  return isOwnLockfile ? root : undefined;
}

/** Rule 4, as the page lists it. */
const DEFAULT_IGNORED = ["**/*.md", "**/LICENSE*", "**/.editorconfig", ".github/**"];

export function oracle({ base, head, edited, config }: ModelCase): OracleAnswer {
  const before = modelFiles(base);
  const after = modelFiles(head);
  const changedFiles = sortTexts([...Object.keys(before), ...Object.keys(after)]).filter(
    (path) => before[path] !== after[path] || edited.includes(path),
  );
  const states = [
    { model: head, files: after, repos: reposOf(head, config) },
    { model: base, files: before, repos: reposOf(base, config) },
  ] as const;
  const fits = (patterns: readonly string[], path: string) =>
    patterns.some((pattern) => picomatch(pattern, { dot: true })(path));
  // In order of the states: what head says of a name or a folder counts.
  const repoAt = (folder: string) =>
    states.flatMap(({ repos }) => repos.filter((one) => one.folder === folder))[0];
  const repoNamed = (name: string) =>
    states.flatMap(({ repos }) => repos.filter((one) => one.name === name))[0];

  const byMeaning = meaningOf(head, base, changedFiles);
  const repoChanges: Record<string, string[]> = {};
  const forOtherReasons = new Set(byMeaning.folders.flatMap((folder) => repoAt(folder)?.name ?? []));
  const ignored: string[] = [];
  const unowned: string[] = [];
  let everything: string | null = null;
  for (const path of changedFiles) {
    // 1 and 2, by meaning
    if (byMeaning.judged.includes(path)) {
      if (byMeaning.ownedByRoot.includes(path)) {
        const root = repoAt(".");
        if (root !== undefined) (repoChanges[root.name] ??= []).push(path);
      }
      if (fits(config.global, path) || byMeaning.everything.includes(path)) everything ??= path;
      continue;
    }
    const owners = new Map<string, OracleRepo>();
    for (const { model, files, repos } of states) {
      const owner = path in files ? ownerIn(path, repos, model) : undefined;
      if (owner !== undefined) owners.set(owner.name, owner);
    }
    const own = () => {
      for (const name of owners.keys()) (repoChanges[name] ??= []).push(path);
    };
    // 1
    if (fits(config.global, path) || path === WORKFLOW || path === SCRIPT || path.startsWith(`${ACTION}/`)) {
      own();
      everything ??= path;
      continue;
    }
    // 3
    const using = config.repos.filter(({ inputs }) => fits(inputs, path));
    if (using.length > 0) {
      own();
      for (const repo of using) forOtherReasons.add(configuredName(config, repo.path));
      continue;
    }
    // 4
    const isInRepo = [...owners.values()].some(({ folder }) => folder !== ".");
    const rootIsRepo = states[0].repos.some(({ folder }) => folder === ".");
    if (
      fits(config.ignore, path) ||
      (!isInRepo && (fits(DEFAULT_IGNORED, path) || (!rootIsRepo && path.startsWith("docs/"))))
    ) {
      ignored.push(path);
      continue;
    }
    // 5 and 6
    own();
    if (owners.size > 0) continue;
    unowned.push(path);
    if (config.unowned === "everything") everything ??= path;
  }

  const edges = states.flatMap(({ repos }) => edgesOfModel(repos, config));
  const reachedFrom = (
    starts: Iterable<string>,
    isPassedOnTo: (dependent: string) => boolean,
  ): ReadonlySet<string> => {
    const reached = new Set(starts);
    for (let size = -1; size !== reached.size;) {
      size = reached.size;
      for (const [from, to] of edges) if (reached.has(to) && isPassedOnTo(from)) reached.add(from);
    }
    return reached;
  };
  /** The ecosystems in which a repo has a lockfile that is its own. */
  const lockedIn = (name: string): readonly ModelEcosystem[] => {
    const state = states.find(({ repos }) => repos.some((one) => one.name === name));
    const repo = state?.repos.find((one) => one.name === name);
    if (state === undefined || repo === undefined) return [];
    const shared = workspacesOf(state.model).filter(({ folder }) => folder === repo.folder);
    return repo.packages
      .map(({ ecosystem }) => ecosystem)
      .filter(
        (ecosystem) =>
          ecosystem !== "go" &&
          !shared.some((one) => one.ecosystem === ecosystem) &&
          OWN_LOCKFILES[ecosystem].some((lockfile) => inFolder(repo.folder, lockfile) in state.files),
      );
  };
  const affected = new Set<string>();
  const inFull = new Set(forOtherReasons);
  for (const [name, paths] of Object.entries(repoChanges)) {
    const repo = repoNamed(name);
    const changedLocks = paths.map((path) =>
      repo?.packages.find(
        ({ ecosystem }) =>
          ecosystem !== "go" &&
          OWN_LOCKFILES[ecosystem].some((lockfile) => path === inFolder(repo.folder, lockfile)),
      ),
    );
    if (forOtherReasons.has(name) || changedLocks.includes(undefined)) inFull.add(name);
    else {
      const ecosystems = changedLocks.flatMap((one) => one?.ecosystem ?? []);
      const feels = (dependent: string) =>
        !ecosystems.every((ecosystem) => lockedIn(dependent).includes(ecosystem));
      for (const one of reachedFrom([name], feels)) affected.add(one);
    }
  }
  for (const one of reachedFrom(inFull, () => true)) affected.add(one);
  const there = states[0].repos.map(({ name }) => name);
  return {
    changedFiles,
    everything,
    affected: sortTexts(everything === null ? there.filter((name) => affected.has(name)) : there),
    ignored,
    unowned,
    repoChanges,
  };
}
