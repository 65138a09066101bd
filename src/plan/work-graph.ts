import type { Adjacency } from "../graph/adjacency.ts";

/**
 * The planned repos as numbers, ready to be divided into stages and jobs. Numbers ascend with names. No cycles; edges
 * are drawn through repos that are not planned.
 */
export interface WorkGraph {
  readonly dependencies: Adjacency;
  readonly dependents: Adjacency;
  readonly layerOf: readonly number[];
  /** The nodes of each layer, ascending. */
  readonly layers: readonly (readonly number[])[];
  /** Expected duration of each node, a whole number. */
  readonly weightsMs: readonly number[];
  /** The runner of each node: nodes of one number may share a job. */
  readonly runnerOf: readonly number[];
}
