import picomatch from "picomatch";
import { modelFiles } from "./model-files.ts";
import {
  NESTED,
  packageName,
  type Model,
  type ModelCase,
  type ModelConfig,
  type ModelEcosystem,
  type ModelPackage,
} from "./random-workspace.ts";

/*
 * What a change affects, straight from the text of design section 6 and as slowly as it reads. Nothing of the product is
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

const ORDER: readonly ModelEcosystem[] = ["python", "npm", "go"];
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

interface OracleWorkspace {
  readonly folder: string;
  readonly files: readonly string[];
  readonly members: readonly string[];
}

const SHARED: Readonly<Record<ModelEcosystem, readonly string[]>> = {
  npm: ["package.json", "package-lock.json"],
  python: ["pyproject.toml", "uv.lock"],
  go: ["go.work", "go.work.sum"],
};
const OWN_LOCKFILES: Readonly<Record<ModelEcosystem, readonly string[]>> = {
  npm: ["package-lock.json"],
  python: ["uv.lock"],
  go: ["go.sum", "go.work.sum"],
};

function workspacesOf(model: Model): readonly OracleWorkspace[] {
  const found: OracleWorkspace[] = [];
  for (const ecosystem of ORDER) {
    const declared = model.declared[ecosystem];
    if (declared !== undefined)
      found.push({
        folder: ".",
        files: SHARED[ecosystem],
        members: model.packages
          .filter(
            (one) =>
              one.ecosystem === ecosystem && (one.directory === "." || declared.includes(one.directory)),
          )
          .map(({ directory }) => directory),
      });
  }
  // A python root with members is all there is: what it does not name is not looked at.
  if (model.nested !== undefined && model.declared.python === undefined)
    found.push({
      folder: NESTED,
      files: SHARED.python,
      members: model.packages
        .filter((one) => one.ecosystem === "python" && model.nested?.includes(one.directory))
        .map(({ directory }) => directory),
    });
  return found;
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
      !(model.declared[ecosystem] !== undefined && SHARED[ecosystem].includes(path)),
  );
  return isOwnLockfile ? root : undefined;
}

const ROOT_MANIFESTS = ["package.json", "pyproject.toml", "go.mod", "go.work"];
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
  const selected = new Set<string>();
  const repoChanges: Record<string, string[]> = {};
  const ignored: string[] = [];
  const unowned: string[] = [];
  let everything: string | null = null;
  for (const path of changedFiles) {
    const owners = new Map<string, OracleRepo>();
    for (const { model, files, repos } of states) {
      const owner = path in files ? ownerIn(path, repos, model) : undefined;
      if (owner !== undefined) owners.set(owner.name, owner);
    }
    const own = () => {
      for (const name of owners.keys()) {
        selected.add(name);
        (repoChanges[name] ??= []).push(path);
      }
    };
    // 1
    if (
      ROOT_MANIFESTS.includes(path) ||
      fits(config.global, path) ||
      path === WORKFLOW ||
      path === SCRIPT ||
      path.startsWith(`${ACTION}/`)
    ) {
      own();
      everything ??= path;
      continue;
    }
    // 2
    const at = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
    const name = path.slice(path.lastIndexOf("/") + 1);
    const shares = states.flatMap(({ model, repos }) =>
      workspacesOf(model)
        .filter(({ folder, files }) => folder === at && files.includes(name))
        .map(({ members }) => repos.filter(({ folder }) => members.includes(folder))),
    );
    if (shares.length > 0) {
      own();
      for (const repo of shares.flat()) selected.add(repo.name);
      continue;
    }
    // 3
    const using = config.repos.filter(({ inputs }) => fits(inputs, path));
    if (using.length > 0) {
      own();
      for (const repo of using) selected.add(configuredName(config, repo.path));
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
  for (let size = -1; size !== selected.size;) {
    size = selected.size;
    for (const [from, to] of edges) if (selected.has(to)) selected.add(from);
  }
  const there = states[0].repos.map(({ name }) => name);
  return {
    changedFiles,
    everything,
    affected: sortTexts(everything === null ? there.filter((name) => selected.has(name)) : there),
    ignored,
    unowned,
    repoChanges,
  };
}
