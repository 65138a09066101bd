import { sorted } from "../base/order.ts";
import { findComponents } from "./components.ts";
import type { DependencyGraph } from "./dependency-graph.ts";
import { filterEdges, namesAt } from "./dependency-graph.ts";
import { compareEdges } from "./edge-order.ts";
import type { Edge } from "./graph.ts";

/** Edges that one cyclic component loses from the order, so that it can be said once per component. */
export interface LeftOut {
  /** The repos of the component, sorted. */
  readonly repos: readonly string[];
  /** `optional` edges of it, then `dev` ones, then those that may cycle; sorted as in the graph. Never empty. */
  readonly edges: readonly Edge[];
}

/** A dependent and a dependency: config's `dependencies = { x = false }` takes all edges between them out of the order. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

export interface Ordering {
  /** The same repos with only the edges that order them. It has cycles only where `cyclic` is not empty. */
  readonly order: DependencyGraph;
  /** Whether an edge of the graph orders its repos. */
  readonly isOrdering: (edge: Edge) => boolean;
  /** What was left out to break cycles, by first repo. Not what a `Pair` took out: its author knows. */
  readonly leftOut: readonly LeftOut[];
  /** Components that are cyclic still, by runtime, build and explicit edges; sorted, and repos sorted in each. */
  readonly cyclic: readonly (readonly string[])[];
}

/**
 * Which edges order the work (design section 5). All do, except inside a strongly connected component: there the
 * optional edges are left out, then, in what is cyclic still, the dev edges, then those of Go modules. Real workspaces need this: a library
 * tests with the test kit that depends on it. Affected goes by the whole graph, never by this. O(V + E).
 */
export function orderEdges(graph: DependencyGraph, unordered: Iterable<Pair> = []): Ordering {
  const pairs = new Map<string, Set<string>>();
  for (const { from, to } of unordered) pairs.set(from, (pairs.get(from) ?? new Set()).add(to));
  const wanted =
    pairs.size === 0 ? graph : filterEdges(graph, (edge) => pairs.get(edge.from)?.has(edge.to) !== true);

  const first = cyclicComponents(wanted);
  // Said with the component as it is at first: what is cyclic after that is a part of it.
  const left = new Map<number, Edge[]>();
  const note = (edge: Edge): void => {
    const component = first.componentOf(edge.from);
    const edges = left.get(component);
    if (edges === undefined) left.set(component, [edge]);
    else edges.push(edge);
  };
  let order = wanted;
  let last = first;
  for (const yields of YIELDING) {
    const less = leaveOut(order, yields, last, note);
    if (less === order) continue;
    order = less;
    last = cyclicComponents(order);
  }

  const orderingEdges = new Set(order.edges);
  return {
    order,
    isOrdering: (edge) => orderingEdges.has(edge),
    leftOut: first.cyclic.flatMap(({ component, repos }) => {
      const edges = left.get(component);
      return edges === undefined ? [] : [{ repos, edges: edges.sort(compareEdges) }];
    }),
    cyclic: last.cyclic.map(({ repos }) => repos),
  };
}

interface CyclicComponents {
  readonly componentOf: (name: string) => number;
  readonly isInside: (edge: Edge) => boolean;
  readonly cyclic: readonly { readonly component: number; readonly repos: readonly string[] }[];
}

function cyclicComponents(graph: DependencyGraph): CyclicComponents {
  const { componentOf, members } = findComponents(graph.dependencies);
  const componentOfName = (name: string): number => componentOf[graph.numberOf.get(name) ?? -1] ?? -1;
  const cyclic = members
    .map((nodes, component) => ({ component, nodes }))
    .filter(({ nodes }) => nodes.length > 1)
    .sort((a, b) => (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0))
    .map(({ component, nodes }) => ({ component, repos: sorted(namesAt(graph, nodes)) }));
  return {
    componentOf: componentOfName,
    isInside: (edge) => componentOfName(edge.from) === componentOfName(edge.to),
    cyclic,
  };
}

/**
 * What gives way inside a cyclic component, one after the other while it is cyclic still. Modules of Go may require each
 * other in a ring (packages may not), and most do so for their tests alone: such a ring is no mistake of its authors.
 */
const YIELDING: readonly ((edge: Edge) => boolean)[] = [
  ({ kind }) => kind === "optional",
  ({ kind }) => kind === "dev",
  ({ mayCycle }) => mayCycle === true,
];

/** The graph without such edges inside cyclic components; the graph itself where there are none. */
function leaveOut(
  graph: DependencyGraph,
  yields: (edge: Edge) => boolean,
  components: CyclicComponents,
  note: (edge: Edge) => void,
): DependencyGraph {
  if (components.cyclic.length === 0) return graph;
  const left = new Set(graph.edges.filter((edge) => yields(edge) && components.isInside(edge)));
  if (left.size === 0) return graph;
  for (const edge of left) note(edge);
  return filterEdges(graph, (edge) => !left.has(edge));
}
