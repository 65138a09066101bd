import type { Adjacency } from "./adjacency.ts";
import { targetsOf } from "./adjacency.ts";
import { findComponents } from "./components.ts";

export interface CriticalPath {
  readonly weight: number;
  /** The chain, dependencies first. Empty for a graph without nodes. */
  readonly nodes: readonly number[];
}

/**
 * The heaviest chain of a graph without cycles: no number of runners ends the work sooner. Among equally heavy chains
 * the one whose end, and then whose steps backwards, come first. Weights must not be negative. O(V + E).
 */
export function findCriticalPath(dependencies: Adjacency, weights: readonly number[]): CriticalPath {
  const weightTo = chainWeights(dependencies, weights);
  let end: number | undefined;
  for (const [node, weight] of weightTo.entries())
    if (end === undefined || weight > (weightTo[end] ?? 0)) end = node;
  const nodes: number[] = [];
  for (let node = end; node !== undefined; node = heaviest(targetsOf(dependencies, node))) nodes.push(node);
  return { weight: end === undefined ? 0 : (weightTo[end] ?? 0), nodes: nodes.reverse() };

  function heaviest(candidates: readonly number[]): number | undefined {
    let best: number | undefined;
    for (const node of candidates)
      if (best === undefined || (weightTo[node] ?? 0) > (weightTo[best] ?? 0)) best = node;
    return best;
  }
}

/**
 * For each node the weight of the heaviest chain that starts with it along the adjacency, itself included: over
 * dependencies what must run until it has ended, over dependents what remains from its start. Nodes of a cycle count
 * as one node of their summed weight. O(V + E).
 */
export function chainWeights(adjacency: Adjacency, weights: readonly number[]): number[] {
  const { componentOf, members } = findComponents(adjacency);
  const result: number[] = new Array<number>(adjacency.length).fill(0);
  for (const [component, nodes] of members.entries()) {
    let own = 0;
    let next = 0;
    for (const node of nodes) {
      own += weights[node] ?? 0;
      for (const target of targetsOf(adjacency, node))
        if (componentOf[target] !== component) next = Math.max(next, result[target] ?? 0);
    }
    for (const node of nodes) result[node] = own + next;
  }
  return result;
}
