import { Failure } from "../base/failure.ts";
import { decodePath } from "../base/path-text.ts";
import { parseSha, type Sha } from "../base/sha.ts";
import { parseDiffTree } from "./diff-tree.ts";
import type { FileChange } from "./file-change.ts";
import type { Git } from "./git.ts";

/**
 * A tracked path as the index has it: one record of `listIndexArgs`, taken apart where somebody asks, for of thousands of
 * entries most are read from the work tree.
 */
export class IndexEntry {
  readonly path: string;
  readonly #record: string;
  readonly #tab: number;

  constructor(record: string, tab: number) {
    this.path = record.slice(tab + 1);
    this.#record = record;
    this.#tab = tab;
  }

  get isLink(): boolean {
    return this.#record.startsWith("120000");
  }

  get isGitlink(): boolean {
    return this.#record.startsWith("160000");
  }

  id(): Sha {
    const id = parseSha(this.#record.slice(7, this.#tab - 2));
    if (id === undefined) throw unreadableEntry(this.#record);
    return id;
  }
}

/**
 * Pathspecs that mean all paths that end so, whatever the caller's pathspec settings. A `*` before and nothing else is
 * compared as an ending; `:(glob)**` is walked, which takes git twice the time over ten names and twenty thousand files.
 */
const endingIn = (endings: readonly string[]): string[] => endings.map((ending) => `:(top)*${ending}`);

const listIndexArgs = (pathspecs: readonly string[]) =>
  ["ls-files", "--stage", "--full-name", "-z", "--", ...pathspecs] as const;

const unreadableEntry = (record: string): Failure =>
  new Failure(
    "git/unreadable-output",
    `git ls-files printed what we cannot read: ${JSON.stringify(record.slice(0, 80))}`,
  );

/** Reads what `listIndexArgs` makes git print. Of an unmerged path the first stage counts. One pass over the text. */
export function parseIndex(stdout: Uint8Array): IndexEntry[] {
  const entries: IndexEntry[] = [];
  let last: string | undefined;
  for (const record of recordsOf(stdout)) {
    // `100644 <id> 0\t<path>`: where the tab is follows from how long ids are in this repository.
    const tab = record.charCodeAt(49) === TAB ? 49 : record.indexOf("\t");
    if (tab < 0 || record.charCodeAt(6) !== SPACE) throw unreadableEntry(record);
    const entry = new IndexEntry(record, tab);
    if (entry.path === last) continue;
    last = entry.path;
    entries.push(entry);
  }
  return entries;
}
const TAB = 9;
const SPACE = 32;

/** The pieces that NUL bytes end: all at once where everything is UTF-8, else each by itself. */
function recordsOf(stdout: Uint8Array): string[] {
  const all = decodePath(stdout);
  return all.split("\0").slice(0, -1);
}

/** Tracked files whose path ends in one of these, in any folder. Cost: one process. */
export const listIndex = async (git: Git, endings: readonly string[]): Promise<IndexEntry[]> =>
  parseIndex((await git.run(listIndexArgs(endingIn(endings)))).stdout);

/** Tracked entries at exactly these paths. */
export const listIndexAt = async (git: Git, paths: readonly string[]): Promise<IndexEntry[]> =>
  paths.length === 0
    ? []
    : parseIndex((await git.run(listIndexArgs(paths.map((path) => `:(top,literal)${path}`)))).stdout);

const differsFromHeadArgs = (endings: readonly string[]) =>
  [
    "diff-index",
    "--raw",
    "-z",
    "--no-renames",
    "--no-abbrev",
    "--ignore-submodules=none",
    "HEAD",
    "--",
    ...endingIn(endings),
  ] as const;

/**
 * Files with these endings that differ between HEAD and index or work tree, with what HEAD has as their old side. A file that
 * was only touched can be among them: git has not looked into it.
 */
export const differsFromHead = async (git: Git, endings: readonly string[]): Promise<FileChange[]> =>
  parseDiffTree((await git.run(differsFromHeadArgs(endings))).stdout);

/** Every tracked path. Cost: one process. */
export const listAllFiles = async (git: Git): Promise<string[]> =>
  recordsOf((await git.run(["ls-files", "--full-name", "-z"])).stdout);
