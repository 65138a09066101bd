import { changeOf } from "./compare-answers.ts";
import { compareEdges } from "./compare-edges.ts";
import { edgesAt, placesOf, twinsByPlace, type GraphPair, type Twins } from "./compare-places.ts";
import type { PackageChange } from "./compare-result.ts";
import type { LockedPackage } from "../lock-graph.ts";

/** What differs among the classes of packages; all that needs one of these differs too. */
export interface ChangedClasses {
  /** An edge of theirs leads to another version or content, came or went: the cause that a reader looks for. */
  readonly byAnswer: ReadonlyMap<number, ClassChange>;
  /** Their answers are the same by name, version and identity, and differ in what they need in turn. */
  readonly byDepth: ReadonlyMap<number, ClassChange>;
  /** The places whose edges together are all edges between classes. */
  readonly speakers: readonly number[];
}

export interface ClassChange {
  readonly change: PackageChange;
  /** Whether the change tells of an answer to the class, and not of the class itself. */
  readonly isOfAnswer: boolean;
}

/**
 * Compares each package of the base with the one of the head that has its key. A package without such a one is in
 * neither map: who asks for it has an edge that differs, and is. Linear in the edges.
 */
export function comparePackages(pair: GraphPair): ChangedClasses {
  const { classes, keys } = pair;
  const byAnswer = new Map<number, ClassChange>();
  const byDepth = new Map<number, ClassChange>();
  const speakers: number[] = [];
  const places = placesOf(classes);
  const twinsOf = twinsByPlace(pair, places);
  for (let one = 0; one < classes.classCount; one += 1) {
    const base = places.base[one] ?? -1;
    const head = places.head[one] ?? -1;
    const place = base >= 0 ? base : head;
    if (place < 0) continue; // a folder that answers has a class and no place
    speakers.push(place);
    if (base < 0 || head < 0) {
      const twins = twinsOf(place);
      const change = twins.kind === "twins" ? changeByTwins(pair, place, twins) : undefined;
      if (change !== undefined) byAnswer.set(one, { change, isOfAnswer: true });
      else if (twins.kind !== "none")
        byDepth.set(one, { change: changeOfItself(keys.packages[place]), isOfAnswer: false });
      continue;
    }
    const byClass = compareEdges(edgesAt(pair, base), edgesAt(pair, head), classes.classOf);
    if (byClass === undefined) continue;
    speakers.push(head);
    const byKey = compareEdges(edgesAt(pair, base), edgesAt(pair, head), keys.classOf);
    const changes = byKey === undefined ? byDepth : byAnswer;
    changes.set(one, { change: changeOf(byKey ?? byClass, pair), isOfAnswer: true });
  }
  return { byAnswer, byDepth, speakers };
}

/** By an edge of the place's own; what only the other place asks for is not reached from here. */
function changeByTwins(
  pair: GraphPair,
  place: number,
  { base, head }: Extract<Twins, { kind: "twins" }>,
): PackageChange | undefined {
  const difference = compareEdges(edgesAt(pair, base), edgesAt(pair, head), pair.keys.classOf);
  const side = place === base ? "base" : "head";
  return difference === undefined || difference[side].length === 0
    ? undefined
    : changeOf(difference, pair, side);
}

const changeOfItself = (one: LockedPackage | undefined): PackageChange => ({
  package: one?.name ?? "",
  from: one === undefined ? [] : [one.version],
  to: one === undefined ? [] : [one.version],
});
