import { EdgeList } from "../edge-list.ts";
import type { LockEdge, UnresolvedAsk } from "../lock-graph.ts";
import { linkUvAsks, missedUvAsk, type UvAnswers } from "./uv-answers.ts";
import type { UvAsk, UvEntry } from "./uv-entry.ts";

/** What the root asks for where it is no package of its own. */
export interface UvRootAsks {
  readonly requirements: readonly UvAsk[];
  readonly groups: ReadonlyMap<string, readonly UvAsk[]>;
  /** Names whose requirements the root replaces or drops, so that nothing may answer them. */
  readonly replaced: ReadonlySet<string>;
  /** The line where that stands. */
  readonly line: () => number;
}

/** An own package as far as the lockfile knows it. */
export interface UvImporterDraft {
  readonly edges: readonly LockEdge[];
  readonly unresolved: readonly UnresolvedAsk[];
  /** All that its manifest asked for when the lockfile was written, by name. */
  readonly names: ReadonlySet<string>;
}

export interface UvImporterParts {
  readonly entries: readonly UvEntry[];
  /** The folders that are importers. */
  readonly folders: ReadonlySet<string>;
  readonly root: UvRootAsks;
  readonly answers: UvAnswers;
  readonly lineOf: (entry: number) => number;
}

/** The own packages of a uv.lock by folder, with all their extras and groups, and the root where it is none but asks for something. */
export function draftUvImporters({
  entries,
  folders,
  root,
  answers,
  lineOf,
}: UvImporterParts): ReadonlyMap<string, UvImporterDraft> {
  const drafts = new Map<string, UvImporterDraft>();
  // What has a marker may be for environments or extras that the lockfile leaves out: then nothing need answer it.
  const isForgotten = ({ name, marker }: UvAsk): boolean =>
    !answers.has(name) && !root.replaced.has(name) && marker === "";
  for (const [index, entry] of entries.entries()) {
    if (entry.folder === undefined || !folders.has(entry.folder)) continue;
    const lists = [
      { prefix: "", asks: entry.dependencies },
      ...prefixed("extra", entry.extras),
      ...prefixed("group", entry.groups),
    ];
    const { edges, missed } = link(lists, answers);
    const lockedGroups = [...entry.groupRequirements].filter(([group]) => entry.groups.has(group));
    const forgotten = [...entry.requirements, ...lockedGroups.flatMap(([, asks]) => asks)].filter(
      isForgotten,
    );
    drafts.set(entry.folder, {
      edges,
      unresolved: [...missed, ...forgotten].map((ask) => missedUvAsk(ask, lineOf(index))),
      // Its own name: an extra may ask for other extras of its package.
      names: new Set([
        entry.name,
        ...namesOf([entry.requirements, ...entry.groupRequirements.values()]),
        ...namesOf(lists.map(({ asks }) => asks)),
      ]),
    });
  }
  if (root.requirements.length > 0 || root.groups.size > 0) {
    const lists = [{ prefix: "", asks: root.requirements }, ...prefixed("group", root.groups)];
    const { edges, missed } = link(lists, answers);
    const unresolved = missed.filter(isForgotten).map((ask) => missedUvAsk(ask, root.line()));
    const known = drafts.get(".") ?? { edges: [], unresolved: [], names: [] };
    drafts.set(".", {
      edges: [...known.edges, ...edges],
      unresolved: [...known.unresolved, ...unresolved],
      names: new Set([...known.names, ...namesOf(lists.map(({ asks }) => asks))]),
    });
  }
  return drafts;
}

interface AskList {
  readonly prefix: string;
  readonly asks: readonly UvAsk[];
}

const prefixed = (word: string, lists: ReadonlyMap<string, readonly UvAsk[]>): readonly AskList[] =>
  [...lists].map(([name, asks]) => ({ prefix: `${word} ${name}: `, asks }));

const namesOf = (lists: readonly (readonly UvAsk[])[]): readonly string[] =>
  lists.flatMap((asks) => asks.map(({ name }) => name));

function link(
  lists: readonly AskList[],
  answers: UvAnswers,
): { readonly edges: readonly LockEdge[]; readonly missed: readonly UvAsk[] } {
  const edges = new EdgeList();
  const missed = lists.flatMap(({ prefix, asks }) => linkUvAsks(edges, { asks, answers, prefix }));
  return { edges: edges.toList(), missed };
}
