import type { Manifest } from "../manifest.ts";
import type { LockImporter, LockInput } from "./lock-graph.ts";

/**
 * The importers of a lockfile, then the members that it does not hold, each made by its manifest: anew only where that is
 * another one than in the call before, and the very same map where all of them are the same.
 */
export function importersByManifest(
  locked: Iterable<string>,
  importerOf: (folder: string, manifest: Manifest | undefined) => LockImporter,
): (members: LockInput["members"]) => ReadonlyMap<string, LockImporter> {
  const folders = [...locked];
  let last: LockInput["members"] | undefined;
  let importers: ReadonlyMap<string, LockImporter> = new Map();
  return (members) => {
    const before = last;
    const known = importers;
    const now = new Map<string, LockImporter>();
    let isSame = before?.size === members.size;
    const put = (folder: string, manifest: Manifest | undefined) => {
      const importer = before?.get(folder) === manifest ? known.get(folder) : undefined;
      if (importer === undefined) isSame = false;
      now.set(folder, importer ?? importerOf(folder, manifest));
    };
    for (const folder of folders) put(folder, members.get(folder));
    for (const [folder, manifest] of members) if (!now.has(folder)) put(folder, manifest);
    if (isSame) return known;
    last = members;
    importers = now;
    return now;
  };
}
