import { by } from "../base/order.ts";
import type { ResolvedBase } from "./base.ts";
import { changesBetween } from "./changes.ts";
import type { FetchPolicy } from "./fetch-policy.ts";
import type { FileChange } from "./file-change.ts";
import type { Git } from "./git.ts";
import { followGitlinks, uncommittedFiles } from "./submodules.ts";

/**
 * Every path that differs between the base (each of them, united) and the head, with uncommitted work where it
 * counts, submodules followed. In order of path, each path once. Where everything is affected for want of a base
 * only the uncommitted work is known.
 */
export async function changesSince(
  git: Git,
  resolved: Pick<ResolvedBase, "bases" | "uncommitted"> & {
    readonly head: Pick<ResolvedBase["head"], "sha">;
  },
  policy: FetchPolicy,
): Promise<readonly FileChange[]> {
  const { bases, head, uncommitted } = resolved;
  const { sha } = head;
  const committed =
    sha === null
      ? []
      : await Promise.all(
          bases.map(async (base) => followGitlinks(git, await changesBetween(git, base, sha), policy)),
        );
  return uniteChanges([...committed, await uncommittedFiles(git, uncommitted, policy)]);
}

/**
 * One list from several, in the order in which things happened: of a path in two of them the first one's old side
 * and the last one's new side count. A path whose changes cancel each other stays: work went on there.
 */
export function uniteChanges(lists: readonly (readonly FileChange[])[]): FileChange[] {
  const byPath = new Map<string, FileChange>();
  for (const change of lists.flat()) {
    const before = byPath.get(change.path);
    byPath.set(change.path, before === undefined ? change : joinChanges(before, change));
  }
  return [...byPath.values()].sort(by(({ path }) => path));
}

function joinChanges(first: FileChange, last: FileChange): FileChange {
  const note = first.note ?? last.note;
  return {
    status:
      first.oldMode === null
        ? last.status === "deleted"
          ? "deleted"
          : "added"
        : last.status === "added"
          ? "modified"
          : last.status,
    path: first.path,
    oldMode: first.oldMode,
    newMode: last.newMode,
    oldId: first.oldId,
    newId: last.newId,
    ...(note === undefined ? {} : { note }),
  };
}
