import type { Manifest } from "../../manifest.ts";
import type { UnresolvedAsk } from "../lock-graph.ts";
import type { BerryEntry } from "./yarn-berry-entries.ts";
import { withProtocol } from "./yarn-berry-ranges.ts";
import { memberAsks, unansweredByYarn } from "./yarn-member-asks.ts";

/** Found to ask for the same: versions of a lockfile share most entries. */
const alike = new WeakMap<BerryEntry, Manifest>();

/**
 * Where a manifest and the entry of its package differ in what they ask for: then the lockfile is of another state, and what
 * would be installed is not known. Of an ask in several tables the entry holds one.
 */
export function unlikeTheManifest(
  member: Manifest,
  entry: BerryEntry | undefined,
  lineOf: (entry: BerryEntry) => number,
): readonly UnresolvedAsk[] {
  if (entry !== undefined && alike.get(entry) === member) return [];
  const locked = entry?.asks ?? [];
  const asks = memberAsks(member);
  const asked = new Set(asks.map(({ name }) => name));
  const lockedRanges = new Map(locked.map(({ name, range }) => [name, range]));
  const answered = new Set<string>();
  for (const { name, range } of asks) if (isSameRange(range, lockedRanges.get(name))) answered.add(name);
  const unlike = [
    ...asks.filter(({ name }) => !answered.has(name)).map(unansweredByYarn),
    ...locked
      .filter(({ name }) => !asked.has(name))
      .map(({ name, range, below }) => ({
        name,
        specifier: range,
        line: entry === undefined ? below : lineOf(entry) + below,
        at: undefined,
      })),
  ];
  if (entry !== undefined && unlike.length === 0) alike.set(entry, member);
  return unlike;
}

// An empty specifier of a manifest is read as `*`.
const isSameRange = (written: string, locked: string | undefined): boolean =>
  locked !== undefined &&
  (withProtocol(written) === withProtocol(locked) || (written === "*" && /^(?:npm:)?$/.test(locked)));
