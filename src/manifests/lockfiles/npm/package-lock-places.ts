import { asString, asTable, own, type Table } from "../../../documents/value.ts";
import type { LockEdge } from "../lock-graph.ts";
import { putAt, type NestedPlaces } from "./nested-places.ts";

export interface PackageLockPlaces {
  /** The packages from outside, by their number. */
  readonly packagePaths: readonly string[];
  /** The path of each of the workspace's own packages, by folder: they differ in the root only, whose path is empty. */
  readonly importerFolders: ReadonlyMap<string, string>;
  readonly places: NestedPlaces;
}

/**
 * What lies where: a path that ends in `node_modules/NAME` is a package from outside or a link, any other is a folder of
 * the workspace. A link whose target the lockfile does not hold answers nobody. Cost: one pass.
 */
export function placePackageLock(
  entries: readonly (readonly [path: string, entry: unknown])[],
): PackageLockPlaces {
  const packagePaths: string[] = [];
  const importerFolders = new Map<string, string>();
  const installed: (readonly [at: number, path: string, entry: Table])[] = [];
  for (const [path, value] of entries) {
    const entry = asTable(value) ?? {};
    const at = startOfInstalled(path);
    // A folder that left the workspace, and that npm has not yet taken out of its lockfile.
    if (at === undefined && own(entry, "extraneous") === true) continue;
    if (at === undefined) importerFolders.set(path === "" ? "." : path, path);
    else installed.push([at, path, entry]);
  }
  const places = new Map<string, Map<string, LockEdge["to"]>>();
  for (const [at, path, entry] of installed) {
    const isLink = own(entry, "link") === true;
    const target = isLink ? (asString(own(entry, "resolved")) ?? "") : undefined;
    const folder = target === "" ? "." : target;
    if (folder !== undefined && !importerFolders.has(folder)) continue;
    const answer = folder === undefined ? packagePaths.push(path) - 1 : { folder };
    putAt(places, {
      holder: path.slice(0, Math.max(0, at - 1)),
      name: path.slice(at + INSTALLED.length),
      answer,
    });
  }
  return { packagePaths, importerFolders, places };
}

/** The folder above; undefined for the lockfile's own, and for one outside of it that has none above in sight. */
export function folderAbove(path: string): string | undefined {
  if (path === "") return undefined;
  const above = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  return above === ".." || above.endsWith("/..") ? undefined : above;
}

const INSTALLED = "node_modules/";

/** Where the last `node_modules/` of a path starts; undefined where none of its folders has that name. */
function startOfInstalled(path: string): number | undefined {
  const last = path.lastIndexOf(`/${INSTALLED}`);
  if (last >= 0) return last + 1;
  return path.startsWith(INSTALLED) ? 0 : undefined;
}
