import { showText } from "../base/path-text.ts";
import { distinct, groupBy } from "../base/order.ts";
import { count } from "../base/words.ts";
import type { GraphDocument, GraphDocumentEdge } from "./graph-document.ts";

/**
 * The graph for a terminal: every layer with its repos, what each needs and of which kinds, then the edges that do not
 * order work, then the cycles. Names are made safe for a line. Ends with a line break.
 */
export function renderGraphText(document: GraphDocument): string {
  const edgesOf = groupBy(document.edges, (edge) => edge.from);
  const lines = [
    `${count(document.repos.length, "repo")}, ${count(document.edges.length, "edge")}, ${count(document.layers.length, "layer")}`,
  ];
  for (const [layer, names] of document.layers.entries()) {
    lines.push("", `layer ${layer}`);
    for (const name of names) lines.push(`  ${showText(name)}${needsOf(edgesOf.get(name) ?? [])}`);
  }
  const unordered = document.edges.filter((edge) => !edge.ordering);
  if (unordered.length > 0) {
    lines.push("", "not in the order (these still make a dependent affected)");
    for (const edge of unordered) lines.push(`  ${renderEdge(edge)}`);
  }
  const firstBetween = new Map<string, Map<string, GraphDocumentEdge>>();
  if (document.cycles.length > 0)
    for (const edge of document.edges) {
      const targets = firstBetween.get(edge.from) ?? new Map<string, GraphDocumentEdge>();
      firstBetween.set(edge.from, targets);
      if (edge.ordering && !targets.has(edge.to)) targets.set(edge.to, edge);
    }
  for (const cycle of document.cycles) {
    lines.push("", `cycle of ${count(cycle.length, "repo")}`);
    for (const [index, from] of cycle.entries()) {
      const edge = firstBetween.get(from)?.get(cycle[(index + 1) % cycle.length] ?? from);
      if (edge !== undefined) lines.push(`  ${renderEdge(edge)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** ` ← cty, hcl (dev)`: a kind is named where it is not runtime. */
function needsOf(edges: readonly GraphDocumentEdge[]): string {
  const needs = [...groupBy(edges, (edge) => edge.to)].map(([to, parallel]) => {
    const kinds = distinct(parallel.map((edge) => edge.kind));
    return showText(to) + (kinds.length === 1 && kinds[0] === "runtime" ? "" : ` (${kinds.join(", ")})`);
  });
  return needs.length === 0 ? "" : ` → ${needs.join(", ")}`;
}

const renderEdge = (edge: GraphDocumentEdge): string =>
  `${showText(edge.from)} → ${showText(edge.to)} (${edge.kind}) ${showText(edge.declaredIn)}`;
