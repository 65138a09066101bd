import { invariant } from "../base/failure.ts";
import type { DependencyGraph } from "./dependency-graph.ts";
import { namesAt } from "./dependency-graph.ts";
import type { Edge } from "./graph.ts";
import { findComponents } from "./components.ts";
import { shortestCycle } from "./shortest-cycle.ts";

/** Repos that need each other in a ring: each needs the next, the last needs the first. */
export interface Cycle {
  /** Begins with the first by code unit; no repo twice. At least two. */
  readonly repos: readonly string[];
  /** As many as repos: the edge from each to the next, the first by `compareEdges` where several join them. */
  readonly edges: readonly Edge[];
}

/**
 * One shortest cycle of every cyclic component, by first repo. What Kahn's algorithm leaves over is not the cycle but
 * also all that depends on it, so cycles are searched for by themselves. Cost: see `shortestCycle`.
 */
export function findCycles(graph: DependencyGraph): Cycle[] {
  const { members } = findComponents(graph.dependencies);
  return members
    .filter((nodes) => nodes.length > 1)
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((nodes) => cycleOf(graph, shortestCycle(graph, nodes)));
}

/** A closed walk over node numbers, with its edges. Each number must need the next, the last the first. */
export function cycleOf(graph: DependencyGraph, nodes: readonly number[]): Cycle {
  const repos = namesAt(graph, nodes);
  return {
    repos,
    edges: repos.map((from, index) => edgeBetween(graph, from, repos[(index + 1) % repos.length] ?? from)),
  };
}

/** The first edge that joins two repos. Edges are sorted, so the place is found by halving. */
function edgeBetween(graph: DependencyGraph, from: string, to: string): Edge {
  let low = 0;
  let high = graph.edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const edge = graph.edges[middle];
    if (edge !== undefined && (edge.from < from || (edge.from === from && edge.to < to))) low = middle + 1;
    else high = middle;
  }
  const edge = graph.edges[low];
  invariant(edge?.from === from && edge.to === to, `no edge joins ${from} and ${to}`);
  return edge;
}
