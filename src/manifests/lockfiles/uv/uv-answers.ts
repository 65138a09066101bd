import type { EdgeList } from "../edge-list.ts";
import type { LocalAnswer, UnresolvedAsk } from "../lock-graph.ts";
import type { UvAsk, UvEntry } from "./uv-entry.ts";

/** An entry with its place in the graph. */
export interface UvAnswer {
  readonly entry: UvEntry;
  readonly to: number | LocalAnswer;
  /** The numbers of its extras' nodes; an importer has none, for all its extras count. */
  readonly extras: ReadonlyMap<string, number>;
}

/** A node of the graph: an entry that is no importer, or one extra of it. */
export interface UvNode {
  readonly entry: UvEntry;
  /** The entry's number in the file. */
  readonly index: number;
  readonly extra: string | undefined;
}

export type UvAnswers = ReadonlyMap<string, readonly UvAnswer[]>;

/** Gives each entry its place: nodes in the order of the file, each with those of its extras behind it. */
export function placeUvEntries(
  entries: readonly UvEntry[],
  importers: ReadonlySet<string>,
): {
  readonly answers: UvAnswers;
  readonly nodes: readonly UvNode[];
} {
  const answers = new Map<string, UvAnswer[]>();
  const nodes: UvNode[] = [];
  for (const [index, entry] of entries.entries()) {
    const extras = new Map<string, number>();
    const { folder } = entry;
    const isImporter = folder !== undefined && importers.has(folder);
    const to = isImporter ? { folder } : nodes.length;
    if (!isImporter) {
      nodes.push({ entry, index, extra: undefined });
      for (const extra of entry.extras.keys()) {
        extras.set(extra, nodes.length);
        nodes.push({ entry, index, extra });
      }
    }
    const answer = { entry, to, extras };
    const known = answers.get(entry.name);
    if (known === undefined) answers.set(entry.name, [answer]);
    else known.push(answer);
  }
  return { answers, nodes };
}

export interface UvLink {
  readonly asks: readonly UvAsk[];
  readonly answers: UvAnswers;
  /** Before each label: `group dev: `. */
  readonly prefix: string;
}

/**
 * Adds the edges of a list of asks: `name ; marker` to what answers, and `name[extra] ; marker` for each extra asked for.
 * Where a name alone fits several forks, all of them answer. Gives the asks that nothing answers.
 */
export function linkUvAsks(edges: EdgeList, { asks, answers, prefix }: UvLink): readonly UvAsk[] {
  const missed: UvAsk[] = [];
  for (const ask of asks) {
    const fitting = (answers.get(ask.name) ?? []).filter(
      ({ entry }) =>
        (ask.version === undefined || ask.version === entry.version) &&
        (ask.source === undefined || ask.source === entry.source),
    );
    if (fitting.length === 0) missed.push(ask);
    const marker = ask.marker === "" ? "" : ` ; ${ask.marker}`;
    for (const { to, extras } of fitting) {
      edges.add(`${prefix}${ask.name}${marker}`, to);
      for (const extra of ask.extras) {
        const node = typeof to === "number" ? extras.get(extra) : to;
        // An extra that needs nothing, or that the package does not have, brings nothing in.
        if (node !== undefined) edges.add(`${prefix}${ask.name}[${extra}]${marker}`, node);
      }
    }
  }
  return missed;
}

/** An ask of the lockfile that nothing in it answers. */
export const missedUvAsk = ({ name, version, specifier }: UvAsk, line: number): UnresolvedAsk => ({
  name,
  specifier: version ?? specifier,
  line,
  at: undefined,
});
