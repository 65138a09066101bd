import { childrenByKey } from "./block-children.ts";
import type { BlockEntries } from "./block-entries.ts";
import type { LockEdge } from "../lock-graph.ts";
import type { NpmAsk } from "../npm/npm-asks.ts";
import type { LockedImporter } from "../npm/npm-importers.ts";
import { addEdges, type PnpmAnswers } from "./pnpm-lock-answers.ts";
import type { PnpmRewrites } from "./pnpm-lock-rewrites.ts";

const TABLES = [
  ["dependencies", ""],
  ["devDependencies", " dev"],
  ["optionalDependencies", " optional"],
] as const;

export interface PnpmImporterQuestion {
  readonly folder: string;
  /** The first entry of the importer. */
  readonly first: number | undefined;
  readonly answers: PnpmAnswers;
  readonly rewrites: PnpmRewrites;
}

/** One of `importers`: `{ dependencies: { name: { specifier, version } } … }`. Cost: one step a field. */
export function readPnpmImporter(
  entries: BlockEntries,
  { folder, first, answers, rewrites }: PnpmImporterQuestion,
): LockedImporter {
  const tables = childrenByKey(entries, first).byKey;
  const edges: LockEdge[] = [];
  const misses: { name: string; specifier: string; line: number }[] = [];
  const specifiers = new Map<string, string>();
  const answered = new Map<string, LockEdge["to"]>();
  for (const [key, word] of TABLES) {
    const table = tables.get(key);
    if (table === undefined) continue;
    for (let ask = entries.first(table); ask !== undefined; ask = entries.next(ask)) {
      const name = entries.key(ask);
      const fields = childrenByKey(entries, entries.first(ask)).byKey;
      const textOf = (field: string): string => {
        const entry = fields.get(field);
        return entry === undefined ? "" : entries.value(entry);
      };
      const specifier = textOf("specifier");
      const line = entries.line(ask);
      const first = edges.length;
      const reference = { name, reference: textOf("version"), from: folder, word, line };
      if (!addEdges(edges, reference, answers)) misses.push({ name, specifier, line });
      const answer = edges[first]?.to;
      if (answer !== undefined) answered.set(name, answer);
      specifiers.set(name, specifier);
    }
  }
  return {
    edges,
    misses,
    knows: (ask) => knowsAsk(ask, specifiers.get(ask.name), rewrites),
    nearest: (name) => answered.get(name),
  };
}

function knowsAsk(ask: NpmAsk, specifier: string | undefined, rewrites: PnpmRewrites): boolean {
  if (specifier === undefined) return rewrites.mayDrop(ask);
  return (specifier || "*") === ask.specifier || rewrites.mayChange(ask.name);
}
