import { targetsOf } from "../graph/adjacency.ts";
import { findComponents } from "../graph/components.ts";
import type { Cycle } from "../graph/cycles.ts";
import { cycleOf, findCycles } from "../graph/cycles.ts";
import type { DependencyGraph } from "../graph/dependency-graph.ts";
import { filterEdges } from "../graph/dependency-graph.ts";
import { shortestPath } from "../graph/shortest-path.ts";

/**
 * The cycles of a workspace's order that leave the planned repos without one: a shortest one for each cyclic
 * component that holds two planned repos. A ring through one planned repo, or none, keeps nothing from being planned.
 * Where no ring is of planned repos alone, the shown one leads through others, and may pass one of them twice.
 */
export function findPlannedCycles(order: DependencyGraph, planned: readonly number[]): Cycle[] {
  const { componentOf, members } = findComponents(order.dependencies);
  const plannedOf = new Map<number, number[]>();
  for (const node of planned) {
    const component = componentOf[node] ?? -1;
    if ((members[component]?.length ?? 0) < 2) continue;
    const nodes = plannedOf.get(component);
    if (nodes === undefined) plannedOf.set(component, [node]);
    else nodes.push(node);
  }
  return [...plannedOf]
    .filter(([, nodes]) => nodes.length > 1)
    .flatMap(([component, nodes]) => {
      const names = new Set(nodes.map((node) => order.names[node]));
      const among = findCycles(filterEdges(order, ({ from, to }) => names.has(from) && names.has(to)));
      return among.length > 0
        ? among.slice(0, 1)
        : [ringThrough(order, nodes, (node) => componentOf[node] === component)];
    });
}

/** From the first planned node to the nearest other one and back. */
function ringThrough(
  order: DependencyGraph,
  nodes: readonly number[],
  isInside: (node: number) => boolean,
): Cycle {
  const isPlanned = new Set(nodes);
  const start = nodes[0] ?? 0;
  const inside = order.dependencies.map((_, node) =>
    isInside(node) ? targetsOf(order.dependencies, node).filter(isInside) : [],
  );
  const there = shortestPath(inside, start, (node) => node !== start && isPlanned.has(node)) ?? [];
  const back = shortestPath(inside, there.at(-1) ?? start, (node) => node === start) ?? [];
  return cycleOf(order, [...there, ...back.slice(1, -1)]);
}
