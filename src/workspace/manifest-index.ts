import { baseName } from "../base/path-text.ts";
import type { Ecosystem } from "../manifests/manifest.ts";
import { ecosystemOf } from "../manifests/read-manifest.ts";

/** The manifest files of one folder. Of `*.tf` there can be several, of all others one. */
export interface FolderManifests {
  readonly files: { [E in Ecosystem]?: string[] };
  /** `pnpm-workspace.yaml`. */
  pnpmWorkspace: string | undefined;
  /** `go.work`. */
  goWork: string | undefined;
}

/** Folder → its manifest files. */
export type ManifestIndex = ReadonlyMap<string, FolderManifests>;

const NAMES: ReadonlySet<string> = new Set([
  "package.json", "pnpm-workspace.yaml", "pyproject.toml", "go.mod", "go.work", "Cargo.toml", "pyvenv.cfg",
  "wrknv.toml", ".wrknv.toml",
]); // prettier-ignore

/** What the paths end in that a listing must hold for discovery and for tasks; of those `isManifestPath` says which. */
export const MANIFEST_ENDINGS = [
  "package.json", "pnpm-workspace.yaml", ".toml", "go.mod", "go.work", ".tf", "pyvenv.cfg",
] as const; // prettier-ignore

/** Whether discovery looks at a file of this name. */
export function isManifestPath(path: string): boolean {
  const name = baseName(path);
  return NAMES.has(name) || name.endsWith(".tf");
}

// Packages that nobody in the workspace builds: installed, vendored, or written as input of a test. The first group is
// never entered at all; the second only counts where manifests are found without anyone having declared them.
const NEVER_ENTERED = /(?:^|\/)(?:node_modules|venv|\.venv|workenv|__pypackages__|\.git)(?:\/|$)/;
const NOT_FOUND_IN = new Set(["vendor", "testdata", "fixtures", "__fixtures__", "templates"]);

/** Whether a folder lies in a hidden one of this unit, or is one: no wildcard enters it, only who names it in full. */
export const isHidden = (directory: string, unitDirectory: string): boolean =>
  directory !== "." &&
  directory.includes(".") &&
  partsBelow(directory, unitDirectory).some((part) => part.startsWith("."));

/** Whether a manifest in this folder is taken for a repo although nobody declares it. */
export const isFoundWithoutDeclaration = (directory: string, unitDirectory: string): boolean =>
  !partsBelow(directory, unitDirectory).some((part) => NOT_FOUND_IN.has(part));

const partsBelow = (directory: string, unitDirectory: string): readonly string[] => {
  if (directory === unitDirectory) return [];
  return (unitDirectory === "." ? directory : directory.slice(unitDirectory.length + 1)).split("/");
};

const isInstalled = (directory: string, unitDirectory: string): boolean =>
  NEVER_ENTERED.test(
    unitDirectory === "." || directory === unitDirectory ? directory : directory.slice(unitDirectory.length),
  );

/** Sorts the manifest files of one git repository by folder, those of what is installed left out. O(files). */
export function indexManifests(paths: Iterable<string>, unitDirectory: string): ManifestIndex {
  const index = new Map<string, FolderManifests>();
  const virtual = new Set<string>();
  for (const path of paths) {
    const slash = path.lastIndexOf("/");
    const directory = slash < 0 ? "." : path.slice(0, slash);
    const name = slash < 0 ? path : path.slice(slash + 1);
    if (name === "pyvenv.cfg") {
      virtual.add(directory);
      continue;
    }
    const role = roleOf(name);
    if (role === undefined || isInstalled(directory, unitDirectory)) continue;
    let folder = index.get(directory);
    if (folder === undefined) {
      folder = { files: {}, pnpmWorkspace: undefined, goWork: undefined };
      index.set(directory, folder);
    }
    if (role === "pnpmWorkspace" || role === "goWork") folder[role] = path;
    else {
      const files = folder.files[role];
      if (files === undefined) folder.files[role] = [path];
      else files.push(path);
    }
  }
  if (virtual.size > 0)
    for (const directory of [...index.keys()])
      if ([...virtual].some((root) => directory === root || directory.startsWith(`${root}/`)))
        index.delete(directory);
  return index;
}

/** What a file of this name is to its folder. `go.work` is read by the reader of its ecosystem, but is no manifest of a repo. */
const roleOf = (name: string): Ecosystem | "pnpmWorkspace" | "goWork" | undefined =>
  name === "pnpm-workspace.yaml" ? "pnpmWorkspace" : name === "go.work" ? "goWork" : ecosystemOf(name);
