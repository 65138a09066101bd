import { by, groupBy, sorted } from "../base/order.ts";
import { compareEdges } from "./edge-order.ts";
import type { Edge } from "./graph.ts";

/**
 * For every repo that a source reaches: the first edge of its shortest chain, or undefined for a source itself. One
 * step a repo, because the chains of a long line of repos would hold n² names; `chainFrom` writes one out.
 */
export type ShortestChains = ReadonlyMap<string, Edge | undefined>;

/** All edges that point at each repo, in no order. */
export const edgesByDependency = (edges: Iterable<Edge>): ReadonlyMap<string, readonly Edge[]> =>
  groupBy(edges, (edge) => edge.to);

/**
 * Walks from the sources (what changed) to all that needs them, by breadth: every chain is as short as can be, and
 * among equally short ones its next repo comes first by code unit, its edge by `compareEdges`. Sources and reached
 * repos come nearest first, sorted by name within a distance. O((V + E) log V) of what is reached.
 */
export function shortestChains(
  sources: Iterable<string>,
  edgesOf: { get(dependency: string): readonly Edge[] | undefined },
): ShortestChains {
  const chains = new Map<string, Edge | undefined>();
  let level = sorted(new Set(sources));
  for (const source of level) chains.set(source, undefined);
  while (level.length > 0) {
    const found = new Map<string, Edge>();
    for (const dependency of level)
      for (const edge of [...(edgesOf.get(dependency) ?? [])].sort(compareEdges))
        if (!chains.has(edge.from) && !found.has(edge.from)) found.set(edge.from, edge);
    const reached = [...found].sort(by(([name]) => name));
    for (const [name, edge] of reached) chains.set(name, edge);
    level = reached.map(([name]) => name);
  }
  return chains;
}

/** The chain of one repo: itself first, the source that it leads to last. Just the repo where it was not reached. */
export function chainFrom(chains: ShortestChains, repo: string): string[] {
  const chain = [repo];
  for (let edge = chains.get(repo); edge !== undefined; edge = chains.get(edge.to)) chain.push(edge.to);
  return chain;
}
