import { byCodeUnit } from "../../../base/order.ts";
import type { PackageClasses } from "./classes-by-key.ts";
import type { ChangedClasses } from "./compare-packages.ts";
import type { PackageChange } from "./compare-result.ts";

/** Which classes lead to a change, and how. */
export interface WayToChange {
  /**
   * For each class its place in the order of the walk, -1 where it leads to no change: of two, the one that stands
   * before has the shorter way, or an equally short one that is first by code unit, its own name included.
   */
  readonly rankOf: Int32Array;
  /** Whether any class leads to a change. */
  readonly isAny: boolean;
  /** The names from a class that leads to a change to the package that differs, both included, and the change. */
  readonly wayFrom: (one: number) => { readonly chain: readonly string[]; readonly change: PackageChange };
}

/**
 * Walks from the classes that differ to all that need them, by breadth: first from those that differ by an answer, the
 * cause that a reader looks for; then from those that differ in depth over what is left, so that each class that reaches
 * a difference is found, whatever the first walk could name. O(V log V + E), and nothing where no package differs.
 */
export function walkBack(classes: PackageClasses, changed: ChangedClasses): WayToChange {
  const rankOf = new Int32Array(classes.classCount).fill(-1);
  const nextOf = new Int32Array(classes.classCount).fill(-1);
  const isAny = changed.byAnswer.size + changed.byDepth.size > 0;
  const names = isAny ? namesByClass(classes) : [];
  const nameOf = (one: number): string => names[one] ?? "";
  const wayFrom: WayToChange["wayFrom"] = (one) => {
    const chain: string[] = [];
    let last = one;
    for (let at = one; at !== -1; at = nextOf[at] ?? -1) chain.push(nameOf((last = at)));
    const end = changed.byAnswer.get(last) ?? changed.byDepth.get(last);
    if (end === undefined) throw new Error(`internal error: ${chain.join(" → ")} leads to no change`);
    if (end.isOfAnswer) chain.push(end.change.package);
    return { chain, change: end.change };
  };
  if (!isAny) return { rankOf, isAny, wayFrom };

  const { askers, startOf } = askersByClass(classes, changed.speakers);
  let rank = 0;
  for (const changes of [changed.byAnswer, changed.byDepth]) {
    let level = [...changes]
      .filter(([one]) => rankOf[one] === -1)
      .sort(([a, end], [b, other]) =>
        nameOf(a) === nameOf(b)
          ? byCodeUnit(end.change.package, other.change.package)
          : byCodeUnit(nameOf(a), nameOf(b)),
      )
      .map(([one]) => one);
    while (level.length > 0) {
      for (const one of level) rankOf[one] = rank++;
      const found: number[] = [];
      // In the order of rank, so whoever asks is found by the best of those that it asks for.
      for (const one of level)
        for (let at = startOf[one] ?? 0; at < (startOf[one + 1] ?? 0); at += 1) {
          const asker = askers[at] ?? 0;
          if (rankOf[asker] !== -1 || nextOf[asker] !== -1) continue;
          nextOf[asker] = one;
          found.push(asker);
        }
      // Stable: those of one name stay in the order in which they were found, that of what they lead to.
      level = found.sort((a, b) => byCodeUnit(nameOf(a), nameOf(b)));
    }
  }
  return { rankOf, isAny, wayFrom };
}

function namesByClass({ packages, classOf }: PackageClasses): readonly string[] {
  const names: string[] = [];
  for (const [node, { name }] of packages.entries()) names[classOf[node] ?? 0] = name;
  return names;
}

/** All edges between classes turned round: who asks for class c stands in `askers` from `startOf[c]` to `startOf[c + 1]`. */
function askersByClass(
  { packages, starts, classOf, classCount }: PackageClasses,
  speakers: readonly number[],
): { readonly askers: Int32Array; readonly startOf: Int32Array } {
  const second = starts[1] ?? packages.length;
  const startOf = new Int32Array(classCount + 2);
  // Counted one place further on, so that filling moves each start to where it belongs.
  const eachEdge = (visit: (asker: number, answer: number) => void): void => {
    for (const speaker of speakers)
      for (const { to } of packages[speaker]?.edges ?? [])
        if (typeof to === "number")
          visit(classOf[speaker] ?? 0, classOf[to + (speaker < second ? 0 : second)] ?? 0);
  };
  eachEdge((_, answer) => (startOf[answer + 2] = (startOf[answer + 2] ?? 0) + 1));
  for (let one = 2; one < startOf.length; one += 1)
    startOf[one] = (startOf[one] ?? 0) + (startOf[one - 1] ?? 0);
  const askers = new Int32Array(startOf.at(-1) ?? 0);
  eachEdge((asker, answer) => {
    const place = startOf[answer + 1] ?? 0;
    askers[place] = asker;
    startOf[answer + 1] = place + 1;
  });
  return { askers, startOf };
}
