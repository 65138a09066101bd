import type { LockEdge } from "../lock-graph.ts";

type Answer = LockEdge["to"];

/** What lies where, as folders named node_modules nest: by the place that holds it, then by name. */
export type NestedPlaces = ReadonlyMap<string, ReadonlyMap<string, Answer>>;

/** Puts an answer at a place. */
export function putAt(
  places: Map<string, Map<string, Answer>>,
  { holder, name, answer }: { readonly holder: string; readonly name: string; readonly answer: Answer },
): void {
  const held = places.get(holder);
  if (held === undefined) places.set(holder, new Map([[name, answer]]));
  else held.set(name, answer);
}

/**
 * How node finds a package: at the nearest place that holds one of that name, from the asker's own upwards
 * (https://nodejs.org/api/modules.html#loading-from-node_modules-folders). `above` gives the place above a place.
 * Cost: one look a place that holds anything, for each name.
 */
export function answersFrom(
  places: NestedPlaces,
  asker: string,
  above: (place: string) => string | undefined,
): (name: string) => Answer | undefined {
  const nearest: ReadonlyMap<string, Answer>[] = [];
  for (let place: string | undefined = asker; place !== undefined; place = above(place)) {
    const held = places.get(place);
    if (held !== undefined) nearest.push(held);
  }
  return (name) => {
    for (const held of nearest) {
      const answer = held.get(name);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
}

/** Deeper than any path a file system takes. A text that nests deeper costs the square of its depth to read. */
const DEEPEST = 256;

/** Whether a place lies deeper than installers can put one. */
export function isTooDeep(place: string): boolean {
  if (place.length <= DEEPEST) return false;
  let depth = 0;
  for (let at = place.indexOf("/"); at >= 0; at = place.indexOf("/", at + 1)) depth += 1;
  return depth > DEEPEST;
}
