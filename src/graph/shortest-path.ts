import type { Adjacency } from "./adjacency.ts";
import { targetsOf } from "./adjacency.ts";

/**
 * The shortest path from a node to another one that fits, both included; undefined where there is none. The start
 * itself is no end. Breadth first, O(V + E); among equally short paths the one that is found first, by node number.
 */
export function shortestPath(
  adjacency: Adjacency,
  from: number,
  isEnd: (node: number) => boolean,
): number[] | undefined {
  const cameFrom = new Map<number, number | undefined>([[from, undefined]]);
  // A map gives keys that were added while it is walked through, too: it is the queue.
  for (const node of cameFrom.keys())
    for (const target of targetsOf(adjacency, node)) {
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      if (isEnd(target)) return pathTo(target);
    }
  return undefined;

  function pathTo(end: number): number[] {
    const path: number[] = [];
    for (let node: number | undefined = end; node !== undefined; node = cameFrom.get(node)) path.push(node);
    return path.reverse();
  }
}
