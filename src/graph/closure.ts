import type { Adjacency } from "./adjacency.ts";
import { targetsOf } from "./adjacency.ts";
import type { DependencyGraph } from "./dependency-graph.ts";
import { namesAt } from "./dependency-graph.ts";

/** The sources and all that they reach, ascending. O(V + E) at most; only what is reached is looked at. */
export function reach(adjacency: Adjacency, sources: Iterable<number>): number[] {
  const reached = new Set(sources);
  // A set gives elements that were added while it is walked through, too: it is the queue.
  for (const node of reached) for (const target of targetsOf(adjacency, node)) reached.add(target);
  return [...reached].sort((a, b) => a - b);
}

/** The named repos and everything that needs them, directly or not; sorted. Names that are no repos are left out. */
export const withDependents = (graph: DependencyGraph, names: Iterable<string>): string[] =>
  namesAt(graph, reach(graph.dependents, numbersOf(graph, names)));

/** The named repos and everything that they need, directly or not; sorted. Names that are no repos are left out. */
export const withDependencies = (graph: DependencyGraph, names: Iterable<string>): string[] =>
  namesAt(graph, reach(graph.dependencies, numbersOf(graph, names)));

function numbersOf(graph: DependencyGraph, names: Iterable<string>): number[] {
  return Array.from(names, (name) => graph.numberOf.get(name)).filter((number) => number !== undefined);
}
