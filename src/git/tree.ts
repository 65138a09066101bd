import { Failure } from "../base/failure.ts";
import { decodePath } from "../base/path-text.ts";
import { parseSha, type Sha } from "../base/sha.ts";
import type { Git } from "./git.ts";

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly id: Sha;
}

export const listTreeArgs = (commit: Sha) => ["ls-tree", "-r", "-z", "--full-tree", commit] as const;

/** Reads what `listTreeArgs` makes git print: files, links and submodules, in git's order (by bytes of the path). */
export function parseTree(stdout: Uint8Array): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf(0, at);
    const tab = stdout.indexOf(0x09, at);
    const head = end < 0 || tab < 0 || tab > end ? "" : decodePath(stdout.subarray(at, tab));
    const [, mode, hex] = /^([0-7]{6}) (?:blob|commit) ([0-9a-f]+)$/.exec(head) ?? [];
    const id = parseSha(hex ?? "");
    if (mode === undefined || id === undefined)
      throw new Failure(
        "git/unreadable-output",
        `git ls-tree printed what we cannot read: ${JSON.stringify(decodePath(stdout.subarray(at, at + 80)))}`,
      );
    entries.push({ path: decodePath(stdout.subarray(tab + 1, end)), mode, id });
    at = end + 1;
  }
  return entries;
}

/** Everything in the tree of a commit. Cost: one process; no blob is read, so a partial clone fetches nothing. */
export async function listTree(git: Git, commit: Sha): Promise<TreeEntry[]> {
  return parseTree((await git.run(listTreeArgs(commit))).stdout);
}
