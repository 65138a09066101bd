import { byCodeUnit } from "../base/order.ts";
import type { Edge, EdgeKind } from "./graph.ts";

/** All kinds, the one that matters most first: where several edges join two repos, the first is the one that is shown. */
export const EDGE_KINDS = [
  "runtime",
  "build",
  "explicit",
  "dev",
  "optional",
] as const satisfies readonly EdgeKind[];

const rankOf: Readonly<Record<EdgeKind, number>> = { runtime: 0, build: 1, explicit: 2, dev: 3, optional: 4 };

/** Total up to equality of all fields, so that a graph does not depend on the order in which manifests were read. */
export function compareEdges(a: Edge, b: Edge): number {
  return (
    byCodeUnit(a.from, b.from) ||
    byCodeUnit(a.to, b.to) ||
    rankOf[a.kind] - rankOf[b.kind] ||
    byCodeUnit(a.declaredIn.file, b.declaredIn.file) ||
    compareAnchors(a.declaredIn.at, b.declaredIn.at) ||
    byCodeUnit(a.constraint, b.constraint)
  );
}

type Anchor = Edge["declaredIn"]["at"];

function compareAnchors(a: Anchor, b: Anchor): number {
  if ("line" in a && "line" in b) return a.line - b.line;
  if ("line" in a) return -1;
  if ("line" in b) return 1;
  for (const [index, key] of a.keys.entries()) {
    const other = b.keys[index];
    if (other === undefined) return 1;
    // Places in a list are numbers: the tenth comes after the second.
    const order =
      typeof key === "number" && typeof other === "number"
        ? key - other
        : byCodeUnit(String(key), String(other));
    if (order !== 0) return order;
  }
  return a.keys.length - b.keys.length;
}
