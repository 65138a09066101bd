import type { Manifest } from "../../manifest.ts";
import type { LockEdge } from "../lock-graph.ts";
import type { BerryEntry } from "./yarn-berry-entries.ts";
import { referencedFolder, workspaceFolder } from "./yarn-berry-locator.ts";

export interface BerryPlaces {
  /** The packages from outside: each one's place is its number. */
  readonly external: readonly BerryEntry[];
  /** The packages of the workspace by folder. */
  readonly own: ReadonlyMap<string, BerryEntry>;
  /** How an edge names an entry. */
  readonly placeOf: ReadonlyMap<BerryEntry, LockEdge["to"]>;
}

/** What is a package from outside and what a folder of the workspace, also where that is asked for by its path. One pass. */
export function placeBerryEntries(
  entries: readonly BerryEntry[],
  members: ReadonlyMap<string, Manifest>,
): BerryPlaces {
  const own = new Map<string, BerryEntry>();
  const others: [entry: BerryEntry, folder: string | undefined][] = [];
  for (const entry of entries) {
    const { reference } = entry;
    const folder = workspaceFolder(reference);
    if (folder === undefined) others.push([entry, referencedFolder(reference)]);
    else own.set(folder, entry);
  }
  const external: BerryEntry[] = [];
  const placeOf = new Map<BerryEntry, LockEdge["to"]>();
  for (const [folder, entry] of own) placeOf.set(entry, { folder });
  for (const [entry, folder] of others)
    if (folder !== undefined && (own.has(folder) || members.has(folder))) placeOf.set(entry, { folder });
    else {
      placeOf.set(entry, external.length);
      external.push(entry);
    }
  return { external, own, placeOf };
}

/** The folders that entries ask for by their path: whether one of them is a package of the workspace its manifest says too. */
export const foldersAskedFor = (entries: readonly BerryEntry[]): readonly string[] =>
  entries.flatMap(({ reference }) => referencedFolder(reference) ?? []);
