import type { DisjointSets } from "./disjoint-sets.ts";
import type { Unit } from "./jobs.ts";

/**
 * Splits nodes by the set that each is in. Nodes keep their order within a unit, and units come by first node.
 * `scratch` has a place for every element of the sets and holds nothing before or after. O(nodes)
 */
export function splitIntoUnits(nodes: readonly number[], sets: DisjointSets, scratch: Int32Array): Unit[] {
  const units: number[][] = [];
  for (const node of nodes) scratch[sets.find(node)] = -1;
  for (const node of nodes) {
    const root = sets.find(node);
    const unit = units[scratch[root] ?? -1];
    if (unit !== undefined) unit.push(node);
    else {
      scratch[root] = units.length;
      units.push([node]);
    }
  }
  return units;
}
