/**
 * The bare shape of a graph, for algorithms: nodes are 0 … n-1, and the list of a node holds its targets, ascending
 * and without repeats. In `dependencies` the targets are what a node needs; `reversed` gives its dependents.
 */
export type Adjacency = readonly (readonly number[])[];

/** The targets of one node. */
export const targetsOf = (adjacency: Adjacency, node: number): readonly number[] => adjacency[node] ?? [];

/** Every edge turned round. O(V + E); ascending again, because sources are visited ascending. */
export function reversed(adjacency: Adjacency): number[][] {
  const result: number[][] = adjacency.map(() => []);
  for (const [source, targets] of adjacency.entries())
    for (const target of targets) result[target]?.push(source);
  return result;
}
