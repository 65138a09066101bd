import { isInside } from "../base/path-text.ts";
import { normalizeName } from "../manifests/names.ts";
import type { Ecosystem } from "../manifests/manifest.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** Finds the repos of a workspace that a program asks for by name. */
export interface ModuleOwners {
  /** The repos that can answer, by name; empty for what comes from outside. */
  readonly owners: (ecosystem: "python" | "npm" | "go", name: string) => readonly string[];
}

/** Where Python packages lie in a repo. */
const PYTHON_ROOTS = ["", "src/", "lib/", "python/"];

/**
 * Indexes what the repos provide: npm and Go by the names in their manifests, Python by those and by the modules that lie in them
 * (a namespace like `livekit.plugins` is answered by every repo that has a part of it). `files` are those of the tree.
 * O(repos + Python files × depth).
 */
export function openModuleOwners(workspace: Workspace, files: Iterable<string>): ModuleOwners {
  const packages = new Map<string, string>();
  const pythonRepos = new Map<string, string>();
  for (const { name, path, manifests } of workspace.repos.values())
    for (const manifest of manifests) {
      if (manifest.name !== undefined)
        packages.set(keyOf(manifest.ecosystem, normalizeName(manifest.ecosystem, manifest.name)), name);
      if (manifest.ecosystem === "python") pythonRepos.set(path, name);
    }
  const modules = indexModules(pythonRepos, files);

  const pythonOwners = (name: string): readonly string[] => {
    for (const part of prefixes(name, ".")) {
      const owners = modules.get(part);
      if (owners !== undefined) return [...owners];
      const provider = packages.get(keyOf("python", normalizeName("python", part.replaceAll(".", "-"))));
      if (provider !== undefined) return [provider];
    }
    return [];
  };
  return {
    owners(ecosystem, name) {
      if (ecosystem === "python") return pythonOwners(name);
      const parts = ecosystem === "go" ? prefixes(name, "/") : [name];
      for (const part of parts) {
        const owner = packages.get(keyOf(ecosystem, part));
        if (owner !== undefined) return [owner];
      }
      return [];
    },
  };
}

const keyOf = (ecosystem: Ecosystem, name: string): string => `${ecosystem} ${name}`;

/** `a.b.c`, `a.b`, `a`: the longest first. */
function* prefixes(name: string, separator: string): Generator<string> {
  for (let end = name.length; end > 0; end = name.lastIndexOf(separator, end - 1)) yield name.slice(0, end);
}

function indexModules(
  repos: ReadonlyMap<string, string>,
  files: Iterable<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const modules = new Map<string, Set<string>>();
  const python = [...files].filter((path) => /\.pyi?$|\.so$/.test(path));
  const packageFolders = new Set(
    python
      .filter((path) => path.endsWith("/__init__.py"))
      .map((path) => path.slice(0, -"/__init__.py".length)),
  );
  const add = (repo: string, written: string) => {
    const dotted = written
      .replace(/\.(?:pyi?|so)$/, "")
      .replace(/\/__init__$/, "")
      .replaceAll("/", ".");
    for (const part of prefixes(dotted, ".")) {
      const owners = modules.get(part);
      if (owners?.has(repo) === true) return;
      if (owners === undefined) modules.set(part, new Set([repo]));
      else owners.add(repo);
    }
  };
  for (const path of python) {
    const repoPath = nearest(path, repos);
    const repo = repoPath === undefined ? undefined : repos.get(repoPath);
    if (repo === undefined || repoPath === undefined) continue;
    const below = repoPath === "." ? path : path.slice(repoPath.length + 1);
    for (const root of PYTHON_ROOTS) if (below.startsWith(root)) add(repo, below.slice(root.length));
    add(repo, path.slice(topOfPackage(path, packageFolders).length));
  }
  return modules;
}

function nearest(path: string, repos: ReadonlyMap<string, string>): string | undefined {
  for (const folder of prefixes(path, "/")) if (repos.has(folder)) return folder;
  return repos.has(".") && isInside(path, ".") ? "." : undefined;
}

/** What stands before the topmost package around a module, with its `/`. */
function topOfPackage(path: string, packageFolders: ReadonlySet<string>): string {
  let top = path.lastIndexOf("/") + 1;
  while (top > 0 && packageFolders.has(path.slice(0, top - 1))) top = path.lastIndexOf("/", top - 2) + 1;
  return path.slice(0, top);
}
