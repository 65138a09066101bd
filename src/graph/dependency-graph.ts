import { invariant } from "../base/failure.ts";
import { sorted } from "../base/order.ts";
import type { Adjacency } from "./adjacency.ts";
import { reversed, targetsOf } from "./adjacency.ts";
import { compareEdges } from "./edge-order.ts";
import type { Edge } from "./graph.ts";

/**
 * Repos and their edges, dependent → dependency. Nodes are numbered by name in code-unit order, so ascending numbers
 * are ascending names and every algorithm that visits numbers in order gives the same answer for the same workspace.
 */
export interface DependencyGraph {
  /** Sorted by code unit; the index is the node's number. */
  readonly names: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** By from, to, kind (see `compareEdges`); several may join two repos. */
  readonly edges: readonly Edge[];
  /** What each node needs; parallel edges count once. */
  readonly dependencies: Adjacency;
  readonly dependents: Adjacency;
}

/**
 * Builds the graph. Every end of an edge must be among the names (an edge exists only between repos of the
 * workspace); an edge from a repo to itself is left out. Cost: O(V log V + E), and sorting edges that are parallel.
 */
export function buildGraph(names: Iterable<string>, edges: Iterable<Edge>): DependencyGraph {
  const ordered = sorted(new Set(names));
  const numberOf = new Map(ordered.map((name, number) => [name, number]));
  // Radix sort: by `to`, then, stable, by `from`. Comparing names of 200,000 edges costs four times as much.
  const byTo: { from: number; to: number; edge: Edge }[][] = ordered.map(() => []);
  for (const edge of edges) {
    const from = numberOf.get(edge.from);
    const to = numberOf.get(edge.to);
    invariant(
      from !== undefined && to !== undefined,
      `an edge joins ${edge.from} and ${edge.to}, not both repos`,
    );
    if (from !== to) byTo[to]?.push({ from, to, edge });
  }
  const byFrom: Edge[][] = ordered.map(() => []);
  const dependencies: number[][] = ordered.map(() => []);
  const parallel = new Set<number>();
  for (const list of byTo)
    for (const { from, to, edge } of list) {
      byFrom[from]?.push(edge);
      if (dependencies[from]?.at(-1) === to) parallel.add(from);
      else dependencies[from]?.push(to);
    }
  for (const from of parallel) byFrom[from]?.sort(compareEdges);
  return { names: ordered, numberOf, edges: byFrom.flat(), dependencies, dependents: reversed(dependencies) };
}

/** The same repos with only the edges that `keep` accepts; the edges keep their identity. O(V + E). */
export const filterEdges = (graph: DependencyGraph, keep: (edge: Edge) => boolean): DependencyGraph =>
  withEdges(graph, graph.edges.filter(keep));

/** Names of the repos that one repo needs directly, sorted. Empty for a name that is no repo. */
export const dependenciesOf = (graph: DependencyGraph, name: string): string[] =>
  namesAt(graph, targetsOf(graph.dependencies, graph.numberOf.get(name) ?? -1));

/** Names of the repos that need one repo directly, sorted. Empty for a name that is no repo. */
export const dependentsOf = (graph: DependencyGraph, name: string): string[] =>
  namesAt(graph, targetsOf(graph.dependents, graph.numberOf.get(name) ?? -1));

/** Numbers → names, in the order given. */
export const namesAt = (graph: Pick<DependencyGraph, "names">, numbers: Iterable<number>): string[] =>
  Array.from(numbers, (number) => graph.names[number] ?? "");

/** Edges are sorted, so parallel ones are neighbours and the lists come out ascending. */
function withEdges(
  { names, numberOf }: Pick<DependencyGraph, "names" | "numberOf">,
  edges: readonly Edge[],
): DependencyGraph {
  const dependencies: number[][] = names.map(() => []);
  for (const edge of edges) {
    const list = dependencies[numberOf.get(edge.from) ?? -1];
    const to = numberOf.get(edge.to);
    if (list !== undefined && to !== undefined && list.at(-1) !== to) list.push(to);
  }
  return { names, numberOf, edges, dependencies, dependents: reversed(dependencies) };
}
