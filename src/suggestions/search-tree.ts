import { isInside, parentOf } from "../base/path-text.ts";
import { mentionsIn } from "./mention.ts";
import type { OwnedMention } from "./place-facts.ts";
import { searchRoleOf, type SearchRole } from "./searched-files.ts";
import { textOfBlob } from "./text-of-blob.ts";

/** A file of the newest commit. */
export interface TreeFile {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

/** The newest commit, as it is searched. */
export interface SearchedTree {
  readonly files: readonly TreeFile[];
  /** Whether a file or folder is there. */
  readonly has: (path: string) => boolean;
  /** The folder of the repo that owns a file; undefined for nobody's and for what a root's own repo has. */
  readonly repoPathOf: (path: string) => string | undefined;
  /** A blob; undefined where it is not in this clone. */
  readonly read: (id: string) => Promise<Buffer | undefined>;
}

export interface SearchedPlaces {
  /** Place → the lines that mention it, in order of file. */
  readonly mentions: ReadonlyMap<string, readonly OwnedMention[]>;
  /** Files that are too large or not in this clone. */
  readonly unread: number;
}

/** So many requests are under way at once: git answers the next while this one is searched. */
const AT_ONCE = 256;
/** As much of one file is shown as evidence. */
const LINES_OF_A_FILE = 20;
const ALIAS = /["'][@~#][^"']*["']\s*:|["'][^"']*\*["']\s*:/;

/**
 * Searches the files of one role for places. Files of a place do not count for itself. `ownPlaces` are those that become repos:
 * what they mention counts for them. Cost: reads each file of that role once, and searches it once for each place.
 */
export async function searchTree(
  tree: SearchedTree,
  places: readonly string[],
  {
    role,
    ownPlaces,
  }: { readonly role: Exclude<SearchRole, "none">; readonly ownPlaces: ReadonlySet<string> },
): Promise<SearchedPlaces> {
  const mentions = new Map<string, OwnedMention[]>(places.map((place) => [place, []]));
  const searched = places.length === 0 ? [] : tree.files.filter(({ path }) => searchRoleOf(path) === role);
  let unread = 0;
  for (let start = 0; start < searched.length; start += AT_ONCE) {
    const some = searched.slice(start, start + AT_ONCE);
    const blobs = await Promise.all(some.map(({ id }) => tree.read(id)));
    for (const [index, { path: file }] of some.entries()) {
      const blob = blobs[index];
      const text = blob === undefined ? undefined : textOfBlob(blob);
      if (text === undefined) unread += 1;
      if (typeof text !== "string") continue;
      for (const [place, list] of mentions)
        if (!isInside(file, place)) list.push(...mentionsOf(tree, { text, file, place, ownPlaces }));
    }
  }
  return { mentions, unread };
}

function mentionsOf(
  { has, repoPathOf }: SearchedTree,
  {
    text,
    file,
    place,
    ownPlaces,
  }: {
    readonly text: string;
    readonly file: string;
    readonly place: string;
    readonly ownPlaces: ReadonlySet<string>;
  },
): readonly OwnedMention[] {
  const repoPath = repoPathOf(file);
  const found = mentionsIn(text, place, { file, repoPath, has });
  if (found.length === 0) return [];
  const placePath = repoPath === undefined ? placeAround(file, ownPlaces) : undefined;
  const targets = new Set<string | undefined>();
  const kept: OwnedMention[] = [];
  for (const { line, target, lineText } of found) {
    const isAlias = ALIAS.test(lineText);
    if (targets.has(target) && !isAlias && kept.length >= LINES_OF_A_FILE) continue;
    targets.add(target);
    kept.push({ file, line, target, isAlias, repoPath, placePath });
  }
  return kept;
}

function placeAround(file: string, places: ReadonlySet<string>): string | undefined {
  for (let folder = parentOf(file); folder !== "."; folder = parentOf(folder))
    if (places.has(folder)) return folder;
  return undefined;
}
