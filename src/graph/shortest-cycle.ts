import { invariant } from "../base/failure.ts";
import type { Adjacency } from "./adjacency.ts";
import { targetsOf } from "./adjacency.ts";

/** Edges that one search looks at before it is content with the shortest cycle found so far. */
const MAX_STEPS = 20_000_000;

/**
 * The shortest cycle within one strongly connected component of at least two nodes, beginning with its least node;
 * each node needs the next. Breadth first from every node in turn; a node that was searched from is taken out, and
 * with it whatever lies on no cycle any more, so that a single ring costs one search. O(V · E) at worst, bounded by
 * MAX_STEPS: a component of thousands with no short cycle gets a short one, not proven shortest.
 */
export function shortestCycle(
  graph: { readonly dependencies: Adjacency; readonly dependents: Adjacency },
  component: readonly number[],
): number[] {
  const alive = new Set(component);
  const inside = (adjacency: Adjacency, node: number): number[] =>
    targetsOf(adjacency, node).filter((target) => target !== node && alive.has(target));
  const cameFrom = new Map<number, number>();
  let best: number[] | undefined;
  let steps = 0;
  for (const start of component) {
    if (!alive.has(start)) continue;
    best = searchFrom(start) ?? best;
    if (best?.length === 2 || (best !== undefined && steps > MAX_STEPS)) break;
    takeOut(start);
  }
  invariant(best !== undefined, "a component of several nodes has no cycle");
  return best;

  /** A cycle through `start` that is shorter than the best. */
  function searchFrom(start: number): number[] | undefined {
    cameFrom.clear();
    let level = [start];
    for (let length = 1; level.length > 0 && (best === undefined || length < best.length); length += 1) {
      const next: number[] = [];
      for (const node of level)
        for (const target of targetsOf(graph.dependencies, node)) {
          steps += 1;
          if (target === start && node !== start) return pathFrom(start, node);
          if (target === start || !alive.has(target) || cameFrom.has(target)) continue;
          cameFrom.set(target, node);
          next.push(target);
        }
      level = next;
    }
    return undefined;
  }

  function pathFrom(start: number, end: number): number[] {
    const path = [end];
    for (let node = end; node !== start;) {
      node = cameFrom.get(node) ?? start;
      path.push(node);
    }
    return path.reverse();
  }

  /** Takes out a node, then every node that is left without a dependency or without a dependent. */
  function takeOut(first: number): void {
    const leaving = [first];
    for (let node = leaving.pop(); node !== undefined; node = leaving.pop()) {
      if (!alive.delete(node)) continue;
      const dependents = inside(graph.dependents, node);
      const dependencies = inside(graph.dependencies, node);
      for (const dependent of dependents)
        if (!hasAlive(graph.dependencies, dependent)) leaving.push(dependent);
      for (const dependency of dependencies)
        if (!hasAlive(graph.dependents, dependency)) leaving.push(dependency);
    }
  }

  function hasAlive(adjacency: Adjacency, node: number): boolean {
    return targetsOf(adjacency, node).some((target) => target !== node && alive.has(target));
  }
}
