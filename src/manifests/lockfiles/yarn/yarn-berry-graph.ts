import type { Manifest } from "../../manifest.ts";
import type { LockedPackage, LockGraph, LockImporter, UnresolvedAsk } from "../lock-graph.ts";
import { importersByManifest } from "../importers-by-manifest.ts";
import type { BerryEntry } from "./yarn-berry-entries.ts";
import { berryLinks } from "./yarn-berry-link.ts";
import { unlikeTheManifest } from "./yarn-berry-manifest.ts";
import { foldersAskedFor, placeBerryEntries, type BerryPlaces } from "./yarn-berry-places.ts";
import { finishYarnImporters } from "./yarn-importers.ts";
import type { RootResolution } from "./yarn-root-resolutions.ts";
import type { YarnSettings } from "./yarn-settings.ts";

export interface BerryGraphParts {
  readonly entries: readonly BerryEntry[];
  /** The line of each, in their order. */
  readonly lines: readonly number[];
  /** By descriptor. */
  readonly entryOf: ReadonlyMap<string, BerryEntry>;
  readonly resolutions: readonly RootResolution[];
  readonly settings: YarnSettings;
  readonly metadata: ReadonlyMap<string, string>;
}

/**
 * Links the entries of a yarn.lock. Peers are no edges: what a peer is, is decided by those who ask for the package (yarn
 * makes a virtual copy for each way), and it is always something that an asker on the way, or the root, asks for itself. So
 * whoever reaches the package together with the peer reaches a changed peer by its own edges.
 */
export function openBerryGraph(parts: BerryGraphParts): (members: Members) => LockGraph {
  const { entries, metadata } = parts;
  const named = foldersAskedFor(entries);
  let key: string | undefined;
  let graphOf: ((members: Members) => LockGraph) | undefined;
  return (members) => {
    // Of the members only these decide what is a package from outside.
    const asked = JSON.stringify(named.filter((folder) => members.has(folder)));
    if (graphOf === undefined || asked !== key) {
      key = asked;
      graphOf = linkBerryEntries(parts, placeBerryEntries(entries, members), metadata);
    }
    return graphOf(members);
  };
}

type Members = ReadonlyMap<string, Manifest>;

function linkBerryEntries(
  { entries, lines, entryOf, resolutions, settings }: BerryGraphParts,
  { external, own, placeOf }: BerryPlaces,
  metadata: ReadonlyMap<string, string>,
): (members: Members) => LockGraph {
  let lineByEntry: ReadonlyMap<BerryEntry | undefined, number> | undefined;
  const lineOf = (entry: BerryEntry | undefined): number =>
    (lineByEntry ??= new Map(entries.map((one, position) => [one, lines[position] ?? 1]))).get(entry) ?? 1;
  const link = berryLinks({ entries, entryOf, resolutions, placeOf, lineOf, ...settings });
  const outside: LockedPackage[] = [];
  const misses = new Map<number, UnresolvedAsk>();
  for (const entry of external) {
    const { edges, unresolved, addedPeers } = link(entry, entry.version);
    const [miss] = unresolved;
    if (miss !== undefined) misses.set(outside.length, miss);
    outside.push({
      name: entry.name,
      version: entry.version,
      identity: identityOf(entry) + addedPeers,
      edges,
    });
  }
  const draftsOf = importersByManifest(own.keys(), (folder, member) => {
    const entry = own.get(folder);
    const { edges, unresolved } = entry === undefined ? NOTHING : link(entry, member?.version);
    const unlike = member === undefined ? [] : unlikeTheManifest(member, entry, lineOf);
    return { edges, unresolved: [...unresolved, ...unlike] };
  });
  return (members) => {
    const packages = [...outside];
    const importers = finishYarnImporters({ packages, misses, drafts: draftsOf(members) });
    return { packages, importers, settings: metadata, lineOf: (number) => lineOf(external[number]) };
  };
}

const NOTHING: LockImporter = { edges: [], unresolved: [] };

/**
 * The reference holds source, commit, and the hash of a patch; the checksum is the content's. What the package says of its
 * peers decides what it finds installed. Where it comes from does not count beside a checksum: a mirror has the same one.
 */
function identityOf({ reference, checksum, conditions, peers }: BerryEntry): string {
  const source = checksum === "" ? reference : reference.replace(/::__archiveUrl=[^&]*$/, "");
  return `${source}\n${checksum}\n${conditions}${peers}`;
}
