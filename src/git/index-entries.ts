import { Failure } from "../base/failure.ts";
import { decodePath } from "../base/path-text.ts";
import { parseSha, type Sha } from "../base/sha.ts";
import { parseDiffTree } from "./diff-tree.ts";
import type { FileChange } from "./file-change.ts";
import type { Git } from "./git.ts";

/** A tracked path as the index has it. */
export interface IndexEntry {
  readonly path: string;
  readonly mode: string;
  readonly id: Sha;
}

/** Pathspecs that mean these names in any folder, whatever the caller's pathspec settings. */
const inAnyFolder = (globs: readonly string[]): string[] => globs.map((glob) => `:(top,glob)**/${glob}`);

const listIndexArgs = (pathspecs: readonly string[]) =>
  ["ls-files", "--stage", "--full-name", "-z", "--", ...pathspecs] as const;

/** Reads what `listIndexArgs` makes git print. Of an unmerged path the first stage counts. One pass over the text. */
export function parseIndex(stdout: Uint8Array): IndexEntry[] {
  const entries: IndexEntry[] = [];
  let last = "";
  for (const record of recordsOf(stdout)) {
    const tab = record.indexOf("\t");
    const space = record.indexOf(" ");
    const id = parseSha(record.slice(space + 1, tab - 2));
    if (tab < 0 || space !== 6)
      throw new Failure(
        "git/unreadable-output",
        `git ls-files printed what we cannot read: ${JSON.stringify(record.slice(0, 80))}`,
      );
    const path = record.slice(tab + 1);
    // `git add -N` lists a path with the id of nothing: its content is only in the work tree.
    if (path !== last && id !== undefined) entries.push({ path, mode: record.slice(0, 6), id });
    last = path;
  }
  return entries;
}

/** The pieces that NUL bytes end: all at once where everything is UTF-8, else each by itself. */
function recordsOf(stdout: Uint8Array): string[] {
  const all = decodePath(stdout);
  return all.split("\0").slice(0, -1);
}

/** Tracked files of these names (globs of a file name), in any folder. Cost: one process. */
export const listIndex = async (git: Git, globs: readonly string[]): Promise<IndexEntry[]> =>
  parseIndex((await git.run(listIndexArgs(inAnyFolder(globs)))).stdout);

/** Tracked entries at exactly these paths. */
export const listIndexAt = async (git: Git, paths: readonly string[]): Promise<IndexEntry[]> =>
  paths.length === 0
    ? []
    : parseIndex((await git.run(listIndexArgs(paths.map((path) => `:(top,literal)${path}`)))).stdout);

const differsFromHeadArgs = (globs: readonly string[]) =>
  [
    "diff-index",
    "--raw",
    "-z",
    "--no-renames",
    "--no-abbrev",
    "--ignore-submodules=none",
    "HEAD",
    "--",
    ...inAnyFolder(globs),
  ] as const;

/**
 * Files of these names that differ between HEAD and index or work tree, with what HEAD has as their old side. A file that
 * was only touched can be among them: git has not looked into it.
 */
export const differsFromHead = async (git: Git, globs: readonly string[]): Promise<FileChange[]> =>
  parseDiffTree((await git.run(differsFromHeadArgs(globs))).stdout);

/** Every tracked path. Cost: one process. */
export const listAllFiles = async (git: Git): Promise<string[]> =>
  recordsOf((await git.run(["ls-files", "--full-name", "-z"])).stdout);
