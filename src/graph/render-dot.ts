import { showText } from "../base/path-text.ts";
import { groupBy } from "../base/order.ts";
import type { GraphDocument, GraphDocumentEdge } from "./graph-document.ts";

/**
 * The graph in Graphviz's language, dependents above dependencies: one line for each pair of repos, dashed where only
 * dev or optional edges join them, grey where none of them orders work, red on a cycle. Ends with a line break.
 */
export function renderGraphDot(document: GraphDocument): string {
  const onCycle = new Map<string, Set<string>>();
  for (const cycle of document.cycles)
    for (const [index, from] of cycle.entries())
      onCycle.set(from, (onCycle.get(from) ?? new Set()).add(cycle[(index + 1) % cycle.length] ?? from));
  const lines = ["digraph workspace {", "  rankdir = TB;", '  node [shape = box, fontname = "sans-serif"];'];
  for (const { name } of document.repos) lines.push(`  ${quote(name)};`);
  for (const [from, edges] of groupBy(document.edges, (edge) => edge.from))
    for (const [to, parallel] of groupBy(edges, (edge) => edge.to))
      lines.push(
        `  ${quote(from)} -> ${quote(to)}${attributesOf(parallel, onCycle.get(from)?.has(to) === true)};`,
      );
  for (const names of document.layers)
    if (names.length > 1)
      lines.push(`  { rank = same; ${names.map((name) => `${quote(name)};`).join(" ")} }`);
  lines.push("}");
  return `${lines.join("\n")}\n`;
}

function attributesOf(parallel: readonly GraphDocumentEdge[], onCycle: boolean): string {
  const attributes: string[] = [];
  if (parallel.every(({ kind }) => kind === "dev" || kind === "optional")) attributes.push("style = dashed");
  if (onCycle) attributes.push("color = red");
  else if (parallel.every(({ ordering }) => !ordering)) attributes.push("color = gray", "constraint = false");
  return attributes.length === 0 ? "" : ` [${attributes.join(", ")}]`;
}

/**
 * A double-quoted id. In it only the quote needs a backslash for the parser, but labels are made of ids and there a
 * backslash starts an escape (`\N` is the node's name), so it is doubled. graphviz.org/doc/info/lang.html
 */
const quote = (name: string): string => `"${showText(name).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
