import { showText } from "../base/path-text.ts";
import { groupBy } from "../base/order.ts";
import type { GraphDocument } from "./graph-document.ts";

/** GitHub draws no more than Mermaid's defaults: 50,000 characters (`maxTextSize`) and 500 edges (`maxEdges`). */
const MAX_TEXT = 50_000;
const MAX_EDGES = 500;
const MAX_NODES = 200;
/** Longer labels are cut; the name in full is in the other formats. */
const MAX_LABEL = 80;

export interface MermaidOptions {
  /** The repos to draw, absent for all. Where a cap cuts, changed ones are drawn first, then as layers go. */
  readonly only?: ReadonlySet<string>;
  readonly changed?: ReadonlySet<string>;
  readonly affected?: ReadonlySet<string>;
  readonly maxNodes?: number;
  readonly maxEdges?: number;
  readonly maxText?: number;
}

export interface MermaidDiagram {
  /** A flow chart without the code fence, with a line break at the end. */
  readonly text: string;
  /** Repos and pairs of repos that are meant and not drawn: the caller says how many. */
  readonly leftOutRepos: number;
  readonly leftOutEdges: number;
}

/**
 * The graph as a Mermaid flow chart, an arrow from a dependent to what it needs, dotted where no edge between them
 * orders work. Node ids are made up (`n0`), labels hold no character with a meaning of its own, so no name can end a
 * label, add a node or carry markup.
 */
export function renderGraphMermaid(document: GraphDocument, options: MermaidOptions = {}): MermaidDiagram {
  const { only, changed, affected, maxNodes = MAX_NODES, maxEdges = MAX_EDGES, maxText = MAX_TEXT } = options;
  const meant = document.layers.flat().filter((name) => only?.has(name) !== false);
  const byImportance =
    changed === undefined
      ? meant
      : [...meant.filter((name) => changed.has(name)), ...meant.filter((name) => !changed.has(name))];
  const isMeant = new Set(meant);
  const pairs = [
    ...groupBy(
      document.edges.filter(({ from, to }) => isMeant.has(from) && isMeant.has(to)),
      (edge) => edge.from,
    ),
  ].flatMap(([from, edges]) =>
    [...groupBy(edges, (edge) => edge.to)].map(([to, parallel]) => ({
      from,
      to,
      ordering: parallel.some(({ ordering }) => ordering),
    })),
  );

  const head = [
    "flowchart TD",
    "  classDef changed fill:#ffd8a8,stroke:#d9480f,color:#000",
    "  classDef affected fill:#d0ebff,stroke:#1971c2,color:#000",
  ];
  let size = head.reduce((sum, line) => sum + line.length + 1, 0);
  const drawn = new Map<string, string>();
  const nodeLines: string[] = [];
  for (const name of byImportance.slice(0, maxNodes)) {
    const id = `n${drawn.size}`;
    const style =
      changed?.has(name) === true ? ":::changed" : affected?.has(name) === true ? ":::affected" : "";
    const line = `  ${id}["${labelOf(name)}"]${style}`;
    if (size + line.length + 1 > maxText) break;
    size += line.length + 1;
    drawn.set(name, id);
    nodeLines.push(line);
  }
  const edgeLines: string[] = [];
  for (const { from, to, ordering } of pairs) {
    const [source, target] = [drawn.get(from), drawn.get(to)];
    if (source === undefined || target === undefined) continue;
    const line = `  ${source} ${ordering ? "-->" : "-.->"} ${target}`;
    if (edgeLines.length >= maxEdges || size + line.length + 1 > maxText) break;
    size += line.length + 1;
    edgeLines.push(line);
  }
  return {
    text: `${[...head, ...nodeLines, ...edgeLines].join("\n")}\n`,
    leftOutRepos: meant.length - drawn.size,
    leftOutEdges: pairs.length - edgeLines.length,
  };
}

/**
 * Everything but letters, digits and what cannot mean anything becomes an entity code (`#34;`), which Mermaid draws as
 * the character: mermaid.js.org/syntax/flowchart "Entity codes to escape characters". A `#` would start one itself;
 * a backquote would turn a label into markdown.
 */
function labelOf(name: string): string {
  const characters = Array.from(showText(name));
  const shown = characters.length > MAX_LABEL ? [...characters.slice(0, MAX_LABEL - 1), "…"] : characters;
  return shown
    .map((character) =>
      /^[\p{L}\p{N} …._~+/@-]$/u.test(character) ? character : `#${character.codePointAt(0) ?? 63};`,
    )
    .join("");
}
