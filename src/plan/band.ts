import { targetsOf } from "../graph/adjacency.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import type { Unit } from "./jobs.ts";
import { splitIntoUnits } from "./units.ts";
import type { WorkGraph } from "./work-graph.ts";

/**
 * Consecutive layers, growing by one layer at a time, and the connected components within them: repos of a band run
 * in one stage, and what needs each other there must share a job.
 */
export class Band {
  readonly #graph: WorkGraph;
  readonly #sets: DisjointSets;
  readonly #scratch: Int32Array;
  #nodes: number[] = [];
  #first = 0;
  #end = 0;

  constructor(graph: WorkGraph) {
    this.#graph = graph;
    this.#sets = new DisjointSets(graph.layerOf.length);
    this.#scratch = new Int32Array(graph.layerOf.length);
  }

  /** Begins anew with no layers; the next one is `first`. */
  restart(first: number): void {
    this.#sets.reset();
    this.#nodes = [];
    this.#first = first;
    this.#end = first;
  }

  /** Takes layers in until `end`, which stays out. Near O(nodes and edges of these layers). */
  extendTo(end: number): void {
    const { layers, layerOf, dependencies } = this.#graph;
    for (; this.#end < end; this.#end += 1)
      for (const node of layers[this.#end] ?? []) {
        this.#nodes.push(node);
        for (const dependency of targetsOf(dependencies, node))
          if ((layerOf[dependency] ?? 0) >= this.#first) this.#sets.union(node, dependency);
      }
  }

  /** The components, each in dependency order, in order of their first node. O(nodes) */
  units(): Unit[] {
    return splitIntoUnits(this.#nodes, this.#sets, this.#scratch);
  }
}
