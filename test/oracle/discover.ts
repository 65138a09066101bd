import picomatch from "picomatch";
import { moduleOf, usesOf } from "./go-files.ts";
import { baseOf, folderOf, joined, within } from "./tree.ts";
import type { Tree } from "./tree.ts";
import { at, documentAt, textOf, textsOf } from "./values.ts";

export const ECOSYSTEMS = ["python", "npm", "go", "cargo"] as const;
export type Ecosystem = (typeof ECOSYSTEMS)[number];

export interface Repo {
  readonly path: string;
  readonly name: string;
  /** The package that it provides in each ecosystem. */
  readonly packages: ReadonlyMap<Ecosystem, string>;
}

export interface DeclaredWorkspace {
  readonly ecosystem: Ecosystem;
  readonly folder: string;
  /** Paths of repos, the folder itself among them where it is a package. */
  readonly members: readonly string[];
}

export interface Layout {
  readonly repos: ReadonlyMap<string, Repo>;
  readonly workspaces: readonly DeclaredWorkspace[];
}

export const MANIFEST: Readonly<Record<Ecosystem, string>> = {
  python: "pyproject.toml",
  npm: "package.json",
  go: "go.mod",
  cargo: "Cargo.toml",
};

const NEVER_ENTERED = /^(?:\..*|node_modules|venv)$/;
const LEFT_OUT = /^(?:vendor|testdata|fixtures|__fixtures__|templates)$/;

const isEntered = (folder: string): boolean =>
  folder.split("/").every((part) => part === "" || !NEVER_ENTERED.test(part));
const isSearched = (folder: string): boolean =>
  isEntered(folder) && folder.split("/").every((part) => !LEFT_OUT.test(part));

export const normalPython = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, "-");

/** The package that a manifest makes, or undefined where it is only a container or a file of settings. */
export function packageAt(tree: Tree, ecosystem: Ecosystem, folder: string): string | undefined {
  const path = joined(folder, MANIFEST[ecosystem]);
  if (!tree.files.has(path)) return undefined;
  if (ecosystem === "go") return moduleOf(tree.read(path) ?? "");
  const document = documentAt(tree, path);
  const name = {
    npm: () => textOf(at(document, "name")) ?? baseOf(folder),
    cargo: () => textOf(at(document, "package", "name")),
    python: () => textOf(at(document, "project", "name")) ?? textOf(at(document, "tool", "poetry", "name")),
  }[ecosystem]();
  return name;
}

/** "An npm root that is not private or has main, exports or bin"; without a name there is nothing to be needed by. */
function isNpmPackageRoot(tree: Tree, folder: string): boolean {
  const document = documentAt(tree, joined(folder, "package.json"));
  if (at(document, "name") === undefined) return false;
  const isUsed = ["main", "exports", "bin"].some((key) => at(document, key) !== undefined);
  return at(document, "private") !== true || isUsed;
}

const isPackageRoot = (tree: Tree, ecosystem: Ecosystem, folder: string): boolean =>
  ecosystem === "npm" ? isNpmPackageRoot(tree, folder) : packageAt(tree, ecosystem, folder) !== undefined;

interface Declaration {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The patterns of members that the manifests of a folder declare in an ecosystem. */
function declarationAt(tree: Tree, ecosystem: Ecosystem, folder: string): Declaration | undefined {
  const document = (name: string) => documentAt(tree, joined(folder, name));
  if (ecosystem === "npm") {
    const declared = at(document("package.json"), "workspaces");
    const lists = [declared, at(declared, "packages"), at(document("pnpm-workspace.yaml"), "packages")];
    const patterns = lists.flatMap(textsOf);
    if (!lists.some(Array.isArray)) return undefined;
    return {
      include: patterns.filter((pattern) => !pattern.startsWith("!")),
      exclude: patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)),
    };
  }
  if (ecosystem === "go") {
    const text = tree.read(joined(folder, "go.work"));
    return text === undefined ? undefined : { include: usesOf(text), exclude: [] };
  }
  const table =
    ecosystem === "cargo"
      ? at(document("Cargo.toml"), "workspace")
      : at(document("pyproject.toml"), "tool", "uv", "workspace");
  if (table === undefined) return undefined;
  return { include: textsOf(at(table, "members")), exclude: textsOf(at(table, "exclude")) };
}

/** A member may be named outright in a hidden folder; a pattern does not go into one. */
function membersOf(tree: Tree, ecosystem: Ecosystem, folder: string, declaration: Declaration): string[] {
  const clean = (pattern: string): string => pattern.replace(/^\.\//, "").replace(/\/+$/, "") || ".";
  const includes = declaration.include
    .map(clean)
    .map((pattern) => ({ pattern, isMatch: /[*?[{]/.test(pattern) ? picomatch(pattern) : () => false }));
  const isExcluded = declaration.exclude.map((pattern) => picomatch(clean(pattern)));
  const found = [...tree.files.keys()]
    .filter((path) => baseOf(path) === MANIFEST[ecosystem])
    .map(folderOf)
    .filter((member) => {
      if (!within(folder, member)) return false;
      const way = member === folder ? "." : member.slice(folder === "" ? 0 : folder.length + 1);
      const isIncluded = includes.some(
        ({ pattern, isMatch }) => pattern === way || (isEntered(way) && isMatch(way)),
      );
      return isIncluded && !isExcluded.some((isMatch) => isMatch(way));
    });
  const own = isPackageRoot(tree, ecosystem, folder) ? [folder] : [];
  const declared = found.filter((member) => packageAt(tree, ecosystem, member) !== undefined);
  // A go.work uses its own folder only where it says so; the other managers take a package at the root for a member.
  return [...new Set([...(ecosystem === "go" ? [] : own), ...declared])].filter(
    (member) => member !== folder || isPackageRoot(tree, ecosystem, folder),
  );
}

function declaredWorkspaces(tree: Tree): DeclaredWorkspace[] {
  const folders = new Set(
    [...tree.files.keys()]
      .filter((path) =>
        /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|pyproject\.toml|go\.work|Cargo\.toml)$/.test(path),
      )
      .map(folderOf)
      .filter(isSearched),
  );
  return [...folders].flatMap((folder) =>
    ECOSYSTEMS.flatMap((ecosystem) => {
      const declaration = declarationAt(tree, ecosystem, folder);
      return declaration === undefined
        ? []
        : [{ ecosystem, folder, members: membersOf(tree, ecosystem, folder, declaration) }];
    }),
  );
}

/** Manifests of an ecosystem for which the root declares no members. A container below the root is no package. */
function trackedPackages(tree: Tree, ecosystem: Ecosystem): string[] {
  const folders = [...tree.files.keys()].filter((path) => baseOf(path) === MANIFEST[ecosystem]).map(folderOf);
  return folders.filter((folder) => {
    if (!isSearched(folder) || packageAt(tree, ecosystem, folder) === undefined) return false;
    const isContainer = declarationAt(tree, ecosystem, folder) !== undefined;
    return folder === "" || isContainer ? isPackageRoot(tree, ecosystem, folder) : true;
  });
}

/**
 * Every repo of a tree and the workspaces that its manifests declare (design section 4; there is no config). A submodule's
 * commit is in no history of these, so it holds no repo.
 */
export function discover(tree: Tree, rootName: string): Layout {
  const workspaces = declaredWorkspaces(tree);
  const packages = new Map<string, Map<Ecosystem, string>>();
  const add = (path: string, ecosystem: Ecosystem): void => {
    const name = packageAt(tree, ecosystem, path);
    if (name === undefined) return;
    packages.set(path, (packages.get(path) ?? new Map<Ecosystem, string>()).set(ecosystem, name));
  };
  for (const ecosystem of ECOSYSTEMS) {
    const declared = workspaces.filter((workspace) => workspace.ecosystem === ecosystem);
    for (const member of declared.flatMap(({ members }) => members)) add(member, ecosystem);
    if (!declared.some(({ folder }) => folder === ""))
      for (const folder of trackedPackages(tree, ecosystem)) add(folder, ecosystem);
    if (isPackageRoot(tree, ecosystem, "")) add("", ecosystem);
  }

  const first = (path: string): string =>
    ECOSYSTEMS.map((ecosystem) => packages.get(path)?.get(ecosystem)).find((name) => name !== undefined) ??
    (path === "" ? rootName : baseOf(path));
  const counts = new Map<string, number>();
  for (const path of packages.keys()) counts.set(first(path), (counts.get(first(path)) ?? 0) + 1);
  const repos = [...packages].map(([path, provided]): [string, Repo] => {
    const name = (counts.get(first(path)) ?? 0) > 1 ? path || "." : first(path);
    return [path, { path, name, packages: provided }];
  });
  return { repos: new Map(repos), workspaces };
}

/** The repo with the longest path that a file lies in, the root repo not counted. */
export function innermost(layout: Layout, path: string): string | undefined {
  for (let folder = path; folder !== ""; folder = folderOf(folder))
    if (layout.repos.has(folder)) return folder;
  return undefined;
}
