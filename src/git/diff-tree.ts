import { Failure } from "../base/failure.ts";
import { decodePath } from "../base/path-text.ts";
import { parseSha, type Sha } from "../base/sha.ts";
import type { ChangeStatus, FileChange } from "./file-change.ts";

/**
 * All paths that differ between two commits or trees. Plumbing: `git diff` obeys the user's `diff.*`. A move is a
 * deletion and an addition, so that it shows in both repos that it touches. `--ignore-submodules=none`: a
 * `.gitmodules` with `ignore = all`, which a pull request can write, hides a submodule from plumbing too.
 */
export const diffTreeArgs = (base: Sha, head: Sha) =>
  ["diff-tree", "-r", "--raw", "-z", "--no-renames", "--no-relative", "--no-abbrev", "--no-ext-diff", "--ignore-submodules=none", base, head, "--"] as const; // prettier-ignore

const STATUS: ReadonlyMap<string, ChangeStatus> = new Map([
  ["A", "added"],
  ["M", "modified"],
  ["D", "deleted"],
  ["T", "typechanged"],
]);
const META = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([A-Z])$/;

/** Reads what `diffTreeArgs` makes git print. Refuses what it does not know with git/unreadable-output. */
export function parseDiffTree(stdout: Uint8Array): FileChange[] {
  const changes: FileChange[] = [];
  for (let at = 0; at < stdout.length;) {
    const metaEnd = stdout.indexOf(0, at);
    const pathEnd = metaEnd < 0 ? -1 : stdout.indexOf(0, metaEnd + 1);
    if (pathEnd < 0) throw unreadable(stdout.subarray(at));
    const meta = decodePath(stdout.subarray(at, metaEnd));
    const [, oldMode, newMode, oldId, newId, letter] = META.exec(meta) ?? [];
    const status = STATUS.get(letter ?? "");
    if (status === undefined || oldMode === undefined || newMode === undefined || pathEnd === metaEnd + 1)
      throw unreadable(stdout.subarray(at, pathEnd));
    changes.push({
      status,
      path: decodePath(stdout.subarray(metaEnd + 1, pathEnd)),
      oldMode: oldMode === "000000" ? null : oldMode,
      newMode: newMode === "000000" ? null : newMode,
      oldId: parseSha(oldId ?? "") ?? null,
      newId: parseSha(newId ?? "") ?? null,
    });
    at = pathEnd + 1;
  }
  return changes;
}

const unreadable = (bytes: Uint8Array): Failure =>
  new Failure(
    "git/unreadable-output",
    `git diff-tree printed what we cannot read: ${JSON.stringify(decodePath(bytes.subarray(0, 80)))}`,
  );
