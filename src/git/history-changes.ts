import { Failure } from "../base/failure.ts";
import { decodePath } from "../base/path-text.ts";
import { parseSha, type Sha } from "../base/sha.ts";
import { parseDiffTree } from "./diff-tree.ts";
import type { FileChange } from "./file-change.ts";
import type { Git } from "./git.ts";

/** A commit and the parent that it is compared with; null for one that has none, in which everything is new. */
export interface CommitStep {
  readonly commit: Sha;
  readonly parent: Sha | null;
}

/** As `diffTreeArgs`, for many commits: one line each on stdin, the commit and what stands in for its parents. */
export const historyChangesArgs = ["diff-tree", "--stdin", "--root", "-r", "--raw", "-z", "--no-renames", "--no-relative", "--no-abbrev", "--no-ext-diff", "--ignore-submodules=none"] as const; // prettier-ignore

export const historyChangesInput = (steps: readonly CommitStep[]): string =>
  steps.map(({ commit, parent }) => `${commit}${parent === null ? "" : ` ${parent}`}\n`).join("");

const COLON = 0x3a;

/**
 * Reads what `historyChangesArgs` makes git print: the commit, then its changes, each field ended by NUL. A commit that
 * changes nothing is not in it. Cost: one pass to find the commits, one over the changes.
 */
export function parseHistoryChanges(stdout: Uint8Array): ReadonlyMap<Sha, readonly FileChange[]> {
  const changes = new Map<Sha, readonly FileChange[]>();
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf(0, at);
    const commit = parseSha(decodePath(stdout.subarray(at, Math.max(at, end))));
    if (commit === undefined)
      throw new Failure(
        "git/unreadable-output",
        `git diff-tree printed what we cannot read: ${JSON.stringify(decodePath(stdout.subarray(at, at + 80)))}`,
      );
    let next = end + 1;
    // A path can start with a colon too: only every other field can be the start of a change or a commit.
    while (next < stdout.length && stdout[next] === COLON) {
      const path = stdout.indexOf(0, next) + 1;
      const pathEnd = path === 0 ? -1 : stdout.indexOf(0, path);
      next = pathEnd < 0 ? stdout.length : pathEnd + 1;
    }
    changes.set(commit, parseDiffTree(stdout.subarray(end + 1, next)));
    at = next;
  }
  return changes;
}

/** What each commit changed against its parent. One process for all; no blob is read. */
export async function changesOfSteps(
  git: Git,
  steps: readonly CommitStep[],
): Promise<ReadonlyMap<Sha, readonly FileChange[]>> {
  if (steps.length === 0) return new Map();
  return parseHistoryChanges(
    (await git.run(historyChangesArgs, { stdin: historyChangesInput(steps) })).stdout,
  );
}
