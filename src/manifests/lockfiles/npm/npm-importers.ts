import satisfies from "semver/functions/satisfies.js";
import type { Table } from "../../../documents/value.ts";
import type { Manifest } from "../../manifest.ts";
import type { LockedPackage, LockEdge, LockImporter, LockInput, UnresolvedAsk } from "../lock-graph.ts";
import { importersByManifest } from "../importers-by-manifest.ts";
import { isCopied, npmAsks, unansweredAsk, type NpmAsk } from "./npm-asks.ts";
import { edgeLabel, npmEdges, type Miss } from "./npm-edges.ts";

/** One of the workspace's own packages as a lockfile knows it. */
export interface LockedImporter {
  readonly edges: readonly LockEdge[];
  /** What the lockfile's copy of its manifest asks for and nothing in the lockfile answers. */
  readonly misses: readonly (Miss & { readonly line?: number })[];
  /** Whether the lockfile was made for this ask, as it is written now. */
  readonly knows: (ask: NpmAsk) => boolean;
  /** What would answer an ask that the lockfile was not made for, if that fits. */
  readonly nearest: (name: string) => LockEdge["to"] | undefined;
}

/** An importer whose entry is a copy of its manifest, as npm and bun write them. */
export const copiedImporter = (asker: Table, answerTo: LockedImporter["nearest"]): LockedImporter => ({
  ...npmEdges({ asker, isImporter: true, answerTo }),
  knows: (ask) => isCopied(asker, ask),
  nearest: answerTo,
});

export interface ImportersQuestion {
  readonly packages: readonly LockedPackage[];
  readonly locked: ReadonlyMap<string, LockedImporter>;
  /** By folder: an ask in vain of a package from outside that the importer reaches. */
  readonly reached: ReadonlyMap<string, UnresolvedAsk>;
}

/**
 * The importers of a graph by the manifests: those of the lockfile, with what their manifests ask for beyond it, and the
 * members that the lockfile does not hold, nothing of which is answered. Cost: one step an ask of those whose manifest is not
 * that of the call before.
 */
export function npmImporters(
  question: ImportersQuestion,
): (members: LockInput["members"]) => ReadonlyMap<string, LockImporter> {
  const { locked, reached } = question;
  const importerOf = (folder: string, manifest: Manifest | undefined): LockImporter => {
    const importer = locked.get(folder);
    if (importer === undefined)
      return {
        edges: [],
        unresolved: manifest === undefined ? [] : npmAsks(manifest).filter(isNeeded).map(unansweredAsk),
      };
    const { edges, unresolved } = withManifest(importer, manifest, question);
    const far = reached.get(folder);
    return { edges, unresolved: far === undefined ? unresolved : [...unresolved, far] };
  };
  return importersByManifest(locked.keys(), importerOf);
}

/**
 * A manifest that was edited without its lockfile asks for what the lockfile was not made for. An installer keeps what is
 * there where it fits, so that answers, and is no edge of its own where the lockfile has it already for another range; where
 * it does not fit, nobody knows.
 */
function withManifest(
  { edges, misses, knows, nearest }: LockedImporter,
  manifest: Manifest | undefined,
  { packages }: ImportersQuestion,
): LockImporter {
  const asks = manifest === undefined ? [] : npmAsks(manifest);
  const unresolved: UnresolvedAsk[] = misses.map(({ name, specifier, line }) => ({
    name,
    specifier,
    line,
    at: asks.find((ask) => ask.name === name)?.at,
  }));
  // A name may stand in two tables (a peer that is also for development): the lockfile answers one of them for both.
  const known = new Set(asks.filter(knows).map((ask) => ask.name));
  const locked = new Set(known.size === asks.length ? [] : edges.map(keyOf));
  const found: LockEdge[] = [];
  for (const ask of asks) {
    if (known.has(ask.name) || !isNeeded(ask)) continue;
    const to = nearest(ask.name);
    const fits =
      typeof to === "number" ? satisfies(packages[to]?.version ?? "", ask.range) : to !== undefined;
    if (to === undefined || !fits) {
      unresolved.push(unansweredAsk(ask));
      continue;
    }
    if (!locked.has(keyOf({ label: edgeLabel(ask.table, ask.name), to })))
      found.push({ label: `${ask.name} ${ask.table} unlocked`, to });
  }
  return { edges: found.length === 0 ? edges : [...edges, ...found], unresolved };
}

const keyOf = ({ label, to }: LockEdge): string => JSON.stringify([label, to]);

/** An optional peer is taken where it lies and missed by nobody. */
const isNeeded = (ask: NpmAsk): boolean => !ask.isOptionalPeer;
