import type { Adjacency } from "./adjacency.ts";
import { targetsOf } from "./adjacency.ts";

export interface Components {
  /** The component of each node. */
  readonly componentOf: readonly number[];
  /**
   * The nodes of each component, ascending. A component stands after every component that its nodes point at:
   * over `dependencies`, dependencies come first.
   */
  readonly members: readonly (readonly number[])[];
}

/**
 * Strongly connected components: the largest sets of nodes in which each reaches each.
 * Tarjan 1972, with a stack of our own in place of recursion, so depth is no limit. O(V + E).
 */
export function findComponents(adjacency: Adjacency): Components {
  const size = adjacency.length;
  const UNSEEN = -1;
  const order = new Int32Array(size).fill(UNSEEN);
  const low = new Int32Array(size);
  const nextTarget = new Int32Array(size);
  const componentOf: number[] = new Array<number>(size).fill(UNSEEN);
  const members: number[][] = [];
  const open: number[] = []; // seen, component not known yet
  const path: number[] = []; // the nodes that recursion would have on its stack
  let seen = 0;
  const enter = (node: number): void => {
    order[node] = low[node] = seen++;
    open.push(node);
    path.push(node);
  };
  for (let root = 0; root < size; root += 1) {
    if (order[root] !== UNSEEN) continue;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const targets = targetsOf(adjacency, node);
      const position = nextTarget[node] ?? 0;
      const target = targets[position];
      if (target !== undefined) {
        nextTarget[node] = position + 1;
        if (order[target] === UNSEEN) enter(target);
        else if (componentOf[target] === UNSEEN) low[node] = Math.min(low[node] ?? 0, order[target] ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      if (low[node] === order[node]) members.push(close(node, members.length));
    }
  }
  return { componentOf, members };

  function close(root: number, component: number): number[] {
    const nodes = open.splice(open.lastIndexOf(root));
    for (const node of nodes) componentOf[node] = component;
    return nodes.length > 1 ? nodes.sort((a, b) => a - b) : nodes;
  }
}
