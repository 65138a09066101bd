import fc from "fast-check";
import { buildGraph } from "../../src/graph/dependency-graph.ts";
import type { DependencyGraph } from "../../src/graph/dependency-graph.ts";
import { EDGE_KINDS } from "../../src/graph/edge-order.ts";
import type { Edge, EdgeKind } from "../../src/graph/graph.ts";

/** Names that break what treats names as something else than names; the first ones are drawn most. */
const NAMES = ["a", "b", "__proto__", "constructor", "c", "10", "9", "@s/d", "toString", "e-1", "f.x", "Z"];

export const edge = (from: string, to: string, kind: EdgeKind = "runtime", line = 1): Edge => ({
  from,
  to,
  kind,
  constraint: "*",
  declaredIn: { file: `${from}/pyproject.toml`, at: { line } },
});

/** Small graphs with cycles, self edges, parallel edges and hostile names. */
export const anyGraph = (kinds: readonly EdgeKind[] = EDGE_KINDS): fc.Arbitrary<DependencyGraph> =>
  fc.integer({ min: 0, max: NAMES.length }).chain((size) => {
    const names = NAMES.slice(0, size);
    if (size === 0) return fc.constant(buildGraph([], []));
    const name = fc.constantFrom(...names);
    return fc
      .array(fc.tuple(name, name, fc.constantFrom(...kinds), fc.integer({ min: 1, max: 9 })), {
        maxLength: 2 * size,
      })
      .map((edges) =>
        buildGraph(
          names,
          edges.map(([from, to, kind, line]) => edge(from, to, kind, line)),
        ),
      );
  });

/** Adjacency lists without cycles: node i needs only lower ones. */
export const acyclicAdjacency = (maxSize = 12): fc.Arbitrary<number[][]> =>
  fc.integer({ min: 0, max: maxSize }).chain((size) =>
    fc
      .array(fc.tuple(fc.nat(Math.max(0, size - 1)), fc.nat(Math.max(0, size - 1))), { maxLength: 3 * size })
      .chain((pairs) =>
        fc
          .shuffledSubarray(
            Array.from({ length: size }, (_, i) => i),
            { minLength: size },
          )
          .map((order) => {
            const lists = Array.from({ length: size }, () => new Set<number>());
            for (const [a, b] of pairs)
              if (a !== b) lists[order[Math.max(a, b)]!]!.add(order[Math.min(a, b)]!);
            return lists.map((list) => [...list].sort((a, b) => a - b));
          }),
      ),
  );

/** Floyd–Warshall: reaches[a][b] where a path of at least one edge leads from a to b. */
export function slowReach(adjacency: readonly (readonly number[])[]): boolean[][] {
  const reaches = adjacency.map((targets) => adjacency.map((_, node) => targets.includes(node)));
  for (const k of adjacency.keys())
    for (const a of adjacency.keys())
      for (const b of adjacency.keys()) if (reaches[a]![k]! && reaches[k]![b]!) reaches[a]![b] = true;
  return reaches;
}

/** A small generator of numbers in [0, 1), the same for a seed everywhere (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
