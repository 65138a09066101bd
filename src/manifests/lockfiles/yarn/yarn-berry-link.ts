import type { LockEdge, UnresolvedAsk } from "../lock-graph.ts";
import { berryAnswers, type BerryAnswersParts } from "./yarn-berry-answers.ts";
import type { BerryEntry } from "./yarn-berry-entries.ts";
import type { BerryPlaces } from "./yarn-berry-places.ts";
import { extensionsFor } from "./yarn-extensions.ts";
import type { YarnSettings } from "./yarn-settings.ts";

export interface BerryLinkParts extends BerryAnswersParts {
  readonly placeOf: BerryPlaces["placeOf"];
  readonly extensions: YarnSettings["extensions"];
  /** The line of an entry. */
  readonly lineOf: (entry: BerryEntry) => number;
}

export interface LinkedEntry {
  readonly edges: readonly LockEdge[];
  readonly unresolved: readonly UnresolvedAsk[];
  /** What extensions say of its peers. */
  readonly addedPeers: string;
}

/** Links entries of a package of this version, one after the other: linear in what the entry and its extensions ask for. */
export function berryLinks({
  placeOf,
  extensions,
  lineOf,
  ...parts
}: BerryLinkParts): (entry: BerryEntry, version: string | undefined) => LinkedEntry {
  const { answerTo, sourceOf } = berryAnswers(parts);
  const extend = extensionsFor(extensions);
  return (entry, version) => {
    const { resolution: locator, name, reference, asks, optional } = entry;
    const edges: LockEdge[] = [];
    const unresolved: UnresolvedAsk[] = [];
    const asker = { locator, name, reference };
    const addEdge = (label: string, answer: BerryEntry | undefined): boolean => {
      const to = answer === undefined ? undefined : placeOf.get(answer);
      if (to !== undefined) edges.push({ label, to });
      return to !== undefined;
    };
    for (const ask of asks) {
      const { name: asked, range, below } = ask;
      const label = optional?.has(asked) === true ? `optional ${asked}` : asked;
      if (!addEdge(label, answerTo(asker, ask)))
        unresolved.push({ name: asked, specifier: range, line: lineOf(entry) + below, at: undefined });
    }
    const added = extend({ name, version, own: asks });
    for (const { name: asked, ranges, isBuiltin } of added.asks) {
      const answer = ranges
        .map((range) => answerTo(asker, { name: asked, range, descriptor: `${asked}@${range}` }))
        .find((one) => one !== undefined);
      if (!addEdge(asked, answer) && !isBuiltin)
        unresolved.push({ name: asked, specifier: ranges.at(-1) ?? "", line: lineOf(entry), at: undefined });
    }
    const source = sourceOf(entry);
    if (source !== undefined) addEdge(PATCHED, source);
    return { edges, unresolved, addedPeers: added.peers };
  };
}

/** How a patched package asks for what the patch is put on. */
const PATCHED = "what is patched";
