import { Failure, invariant } from "../base/failure.ts";
import type { Adjacency } from "./adjacency.ts";
import { targetsOf } from "./adjacency.ts";
import { findComponents } from "./components.ts";

/** More edges than this are no graph that one could still write into a plan. */
const MAX_EDGES = 5_000_000;

/** Kept nodes whose bits fit into the rows of one pass: 64 words, so that 50,000 rows take 25 MB. */
const BLOCK = 2048;

/**
 * The graph of the kept nodes alone, with edges drawn through nodes that are not kept: a kept node reaches exactly
 * the kept nodes that it reached before. Node i of the result is `kept[i]`; `kept` is ascending.
 *
 * Edges between kept nodes stay. A drawn edge is added only where nothing else says the same: drawing all of them
 * would be quadratic even in ordinary graphs (half of 20,000 repos without the task: tens of millions). Needed are
 * those from a node to its *nearest* kept ones: what it reaches, less what those reach themselves.
 *
 * A cycle must not hold two kept nodes; one through a single kept node vanishes. Cost: O(V + E) where no kept node
 * needs another through one that is not kept; else O(E · K / 32) words, in passes of BLOCK kept nodes.
 * Failure `graph/too-many-edges` above MAX_EDGES (a hub of thousands on both sides).
 */
export function contract(dependencies: Adjacency, kept: readonly number[]): number[][] {
  const { componentOf, members } = findComponents(dependencies);
  const keptOf = new Int32Array(members.length).fill(-1); // the kept node that a component holds, by its new number
  for (const [number, node] of kept.entries()) {
    const component = componentOf[node] ?? -1;
    invariant(keptOf[component] === -1, "a cycle holds two repos of the plan");
    keptOf[component] = number;
  }
  const needs = members.map((nodes, component) => {
    const targets = new Set<number>();
    for (const node of nodes)
      for (const target of targetsOf(dependencies, node)) targets.add(componentOf[target] ?? 0);
    targets.delete(component);
    return [...targets];
  });
  const result: Set<number>[] = kept.map(() => new Set());
  let drawnFrom = 0;
  const reachesKept = new Uint8Array(members.length);
  for (const [component, targets] of needs.entries()) {
    const own = keptOf[component] ?? -1;
    for (const target of targets) {
      const dependency = keptOf[target] ?? -1;
      if (dependency >= 0 || reachesKept[target] === 1) reachesKept[component] = 1;
      if (own < 0) continue;
      if (dependency >= 0) result[own]?.add(dependency);
      else if (reachesKept[target] === 1) drawnFrom += 1;
    }
  }
  if (drawnFrom > 0) drawNearest(needs, keptOf, result);
  return result.map((targets) => [...targets].sort((a, b) => a - b));
}

/**
 * Adds, for each kept node, its nearest kept ones. Two sets of bits a component, in blocks of columns: `below`, the
 * kept nodes that it reaches, and `covered`, those of them that one of the others reaches as well. The nearest are
 * below and not covered. Components come dependencies first, so one walk fills both.
 */
function drawNearest(needs: readonly (readonly number[])[], keptOf: Int32Array, result: Set<number>[]): void {
  const columns: number[] = []; // components that hold a kept node, dependencies first
  for (const [component, own] of keptOf.entries()) if (own >= 0) columns.push(component);
  const words = Math.ceil(Math.min(BLOCK, columns.length) / 32);
  const below = new Uint32Array(needs.length * words);
  const covered = new Uint32Array(needs.length * words);
  const columnOf = new Int32Array(needs.length).fill(-1);
  for (const [column, component] of columns.entries()) columnOf[component] = column;
  let edges = 0;
  for (let first = 0; first < columns.length; first += BLOCK) {
    // What comes before the block's first component cannot reach it.
    const start = columns[first] ?? 0;
    below.fill(0);
    covered.fill(0);
    for (let component = start; component < needs.length; component += 1) {
      const row = component * words;
      for (const target of needs[component] ?? []) {
        if (target < start) continue;
        const other = target * words;
        const column = (columnOf[target] ?? -1) - first;
        const isKept = (keptOf[target] ?? -1) >= 0;
        const coveredByTarget = isKept ? below : covered;
        for (let word = 0; word < words; word += 1) {
          below[row + word] = (below[row + word] ?? 0) | (below[other + word] ?? 0);
          covered[row + word] = (covered[row + word] ?? 0) | (coveredByTarget[other + word] ?? 0);
        }
        if (isKept && column >= 0 && column < BLOCK) {
          const word = row + (column >>> 5);
          below[word] = (below[word] ?? 0) | (1 << (column & 31));
        }
      }
      const own = result[keptOf[component] ?? -1];
      if (own === undefined) continue;
      for (let word = 0; word < words; word += 1)
        for (
          let bits = (below[row + word] ?? 0) & ~(covered[row + word] ?? 0);
          bits !== 0;
          bits &= bits - 1
        ) {
          const column = first + word * 32 + (31 - Math.clz32(bits & -bits));
          own.add(keptOf[columns[column] ?? 0] ?? 0);
        }
      edges += own.size;
      if (edges > MAX_EDGES)
        throw new Failure(
          "graph/too-many-edges",
          `the plan needs more than ${MAX_EDGES} edges drawn through repos outside it`,
          {
            hint: "give the repo that thousands need, and that needs thousands, the task too (an empty one), so that it is in the plan",
          },
        );
    }
  }
}
