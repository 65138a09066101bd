import type { Adjacency } from "./adjacency.ts";
import { targetsOf } from "./adjacency.ts";
import { findComponents } from "./components.ts";

export interface Layers {
  /** The layer of each node, from 0. */
  readonly layerOf: readonly number[];
  /** The nodes of each layer, ascending. No layer is empty. */
  readonly layers: readonly (readonly number[])[];
}

/**
 * A node's layer is the length of the longest path from it to a node without dependencies. Nodes of one cycle share a
 * layer, as if they were one node, so that a graph with cycles can still be listed. O(V + E): components come
 * dependencies first, so each is looked at once, after all that it needs.
 */
export function layersOf(dependencies: Adjacency): Layers {
  const { componentOf, members } = findComponents(dependencies);
  const layerOf: number[] = new Array<number>(dependencies.length).fill(0);
  for (const [component, nodes] of members.entries()) {
    let layer = 0;
    for (const node of nodes)
      for (const target of targetsOf(dependencies, node))
        if (componentOf[target] !== component) layer = Math.max(layer, (layerOf[target] ?? 0) + 1);
    for (const node of nodes) layerOf[node] = layer;
  }
  const layers: number[][] = [];
  for (const [node, layer] of layerOf.entries()) {
    while (layers.length <= layer) layers.push([]);
    layers[layer]?.push(node);
  }
  return { layerOf, layers };
}
