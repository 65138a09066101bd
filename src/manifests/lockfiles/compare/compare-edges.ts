import type { LockEdge } from "../lock-graph.ts";

/** The edges of one package or importer, and where the packages of its graph begin in the row of both graphs. */
export interface EdgeList {
  readonly edges: readonly LockEdge[];
  readonly start: number;
}

/** What one list has and the other lacks, counted: an edge that stands twice here and once there is here once. */
export interface EdgeDifference {
  readonly base: readonly LockEdge[];
  readonly head: readonly LockEdge[];
}

/**
 * Compares two lists of edges, in any order, by label and answer: packages by the number that `numberOf` gives them,
 * folders by name. Undefined where they are equal. Linear, and without a text for each edge where both are in one order.
 */
export function compareEdges(
  base: EdgeList,
  head: EdgeList,
  numberOf: Int32Array,
): EdgeDifference | undefined {
  const shorter = Math.min(base.edges.length, head.edges.length);
  let first = 0;
  while (first < shorter && isSame(first)) first += 1;
  if (first === base.edges.length && first === head.edges.length) return undefined;
  const left = new Map<string, LockEdge[]>();
  for (const edge of base.edges.slice(first)) {
    const key = keyOf(edge, base.start, numberOf);
    const same = left.get(key);
    if (same === undefined) left.set(key, [edge]);
    else same.push(edge);
  }
  const onlyHead = head.edges
    .slice(first)
    .filter((edge) => left.get(keyOf(edge, head.start, numberOf))?.pop() === undefined);
  const onlyBase = [...left.values()].flat();
  return onlyBase.length === 0 && onlyHead.length === 0 ? undefined : { base: onlyBase, head: onlyHead };

  function isSame(at: number): boolean {
    const a = base.edges[at];
    const b = head.edges[at];
    if (a === undefined || b === undefined || a.label !== b.label) return false;
    return typeof a.to === "number"
      ? typeof b.to === "number" && numberOf[base.start + a.to] === numberOf[head.start + b.to]
      : typeof b.to !== "number" && a.to.folder === b.to.folder;
  }
}

/** One text for a list of edges, equal exactly where `compareEdges` finds nothing. */
export const edgesText = ({ edges, start }: EdgeList, numberOf: Int32Array): string =>
  JSON.stringify(edges.map((edge) => keyOf(edge, start, numberOf)).sort());

// The number or the folder's length comes first, so no label can look like another answer.
const keyOf = ({ label, to }: LockEdge, start: number, numberOf: Int32Array): string =>
  typeof to === "number"
    ? `${numberOf[start + to] ?? -1} ${label}`
    : `/${to.folder.length} ${to.folder}${label}`;
