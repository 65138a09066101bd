import type { WorkspaceEdges } from "../graph/edges.ts";

/**
 * Whether two states of a workspace say the same about who needs whom, in the same order, wherever they say it. Most changes of
 * manifests are of versions: what is drawn from the graph then still holds. O(edges).
 */
export function sameEdges(a: WorkspaceEdges, b: WorkspaceEdges): boolean {
  if (a === b || (a.edges === b.edges && a.unordered === b.unordered)) return true;
  if (a.edges.length !== b.edges.length || a.unordered.length !== b.unordered.length) return false;
  return (
    a.edges.every((one, position) => {
      const other = b.edges[position];
      return (
        one === other ||
        (one.from === other?.from &&
          one.to === other.to &&
          one.kind === other.kind &&
          one.mayCycle === other.mayCycle)
      );
    }) &&
    a.unordered.every((one, position) => {
      const other = b.unordered[position];
      return one.from === other?.from && one.to === other.to;
    })
  );
}
