import type { Sha } from "../base/sha.ts";
import { diffTreeArgs, parseDiffTree } from "./diff-tree.ts";
import type { FileChange } from "./file-change.ts";
import type { Git } from "./git.ts";
import { hiddenWork } from "./nested-work.ts";
import { parseStatus, statusArgs, type StatusEntry } from "./status.ts";

/** The paths that differ between two commits, in git's order. A changed submodule is one entry: see `followGitlinks`. */
export async function changesBetween(git: Git, base: Sha, head: Sha): Promise<FileChange[]> {
  return base === head ? [] : parseDiffTree((await git.run(diffTreeArgs(base, head))).stdout);
}

/**
 * Index and work tree against HEAD, untracked files that are not ignored included. A submodule with work in it is one
 * entry: see `uncommittedFiles`. `git` runs in the top folder of the work tree.
 */
export async function uncommittedChanges(git: Git): Promise<StatusEntry[]> {
  const entries = parseStatus((await git.run(statusArgs)).stdout);
  const hidden = await hiddenWork(
    git,
    entries,
    async (inside) => (await uncommittedChanges(inside)).length > 0,
  );
  return [...entries, ...hidden];
}
