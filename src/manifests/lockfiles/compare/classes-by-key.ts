import type { LockedPackage, LockGraph } from "../lock-graph.ts";

/** The packages of one or more graphs in one row, each with a number that equal ones share. */
export interface PackageClasses {
  /** All packages, graph by graph: package p of graph g stands at `starts[g] + p`. */
  readonly packages: readonly LockedPackage[];
  readonly starts: readonly number[];
  readonly classOf: Int32Array;
  /** Classes are numbered from 0 to here. */
  readonly classCount: number;
}

/**
 * Numbers packages by what they are: name, version and identity, whatever answers them. Linear; the second graph's
 * packages are first tried against the first's in the same order, which is cheaper than a look-up of a long text.
 */
export function classesByKey(graphs: readonly LockGraph[]): PackageClasses {
  const packages: LockedPackage[] = [];
  const starts: number[] = [];
  for (const graph of graphs) {
    starts.push(packages.length);
    for (const one of graph.packages) packages.push(one);
  }
  const classOf = new Int32Array(packages.length);
  const known = new Map<string, number>();
  const second = starts[1] ?? packages.length;
  let expected = 0;
  for (const [node, one] of packages.entries()) {
    const twin = node < second ? undefined : packages[expected];
    if (twin !== undefined && expected < second && isSame(one, twin)) {
      classOf[node] = classOf[expected] ?? 0;
      expected += 1;
      continue;
    }
    const key = keyOf(one);
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = known.size));
    else if (node >= second) expected = resumeAt(classOf, found, expected, second);
    classOf[node] = found;
  }
  return { packages, starts, classOf, classCount: known.size };
}

// A lockfile is edited in few places: what was left out or put in is short, so the other side goes on a few steps ahead.
const LOOK_AHEAD = 16;

/** Where the first graph goes on after a package that was found by look-up. */
function resumeAt(classOf: Int32Array, found: number, expected: number, end: number): number {
  for (let at = expected; at < Math.min(expected + LOOK_AHEAD, end); at += 1)
    if (classOf[at] === found) return at + 1;
  return expected;
}

const isSame = (a: LockedPackage, b: LockedPackage): boolean =>
  a.name === b.name && a.version === b.version && a.identity === b.identity;

// The lengths keep apart what a separator could not: these texts come from a file and hold whatever they like.
const keyOf = ({ name, version, identity }: LockedPackage): string =>
  `${name.length} ${version.length} ${name}${version}${identity}`;
