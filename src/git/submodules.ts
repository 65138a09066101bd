import { Failure } from "../base/failure.ts";
import { joinPath } from "../base/path-text.ts";
import { shortSha, type Sha } from "../base/sha.ts";
import { changesBetween, uncommittedChanges } from "./changes.ts";
import type { FetchPolicy } from "./fetch-policy.ts";
import { GITLINK, isGitlink, type FileChange } from "./file-change.ts";
import type { Git } from "./git.ts";
import { headOf } from "./head.ts";
import { fetchCommit } from "./remote.ts";
import type { StatusEntry } from "./status.ts";
import { submoduleAt } from "./submodule-at.ts";

/**
 * Replaces each changed submodule by the paths that changed in it, nested ones too. Where its two commits cannot be
 * compared (it is not there, a commit cannot be fetched, it is new or gone) the entry stays and `note` says why:
 * the whole of it counts as changed.
 */
export async function followGitlinks(
  git: Git,
  changes: readonly FileChange[],
  policy: FetchPolicy,
): Promise<FileChange[]> {
  const followed = await Promise.all(
    changes.map(async (change) => (isGitlink(change) ? followGitlink(git, change, policy) : [change])),
  );
  return followed.flat();
}

async function followGitlink(git: Git, change: FileChange, policy: FetchPolicy): Promise<FileChange[]> {
  const { path, oldId, newId } = change;
  if (change.oldMode !== GITLINK || oldId === null) return [{ ...change, note: "it became a submodule" }];
  if (change.newMode !== GITLINK || newId === null)
    return [{ ...change, note: "it is no submodule any more" }];
  const inside = submoduleAt(git, path);
  if (inside === undefined) return [{ ...change, note: "the submodule is not checked out" }];
  try {
    for (const id of [oldId, newId]) {
      const fetched = await fetchCommit(inside, id, policy);
      if (fetched.kind !== "fetched")
        return [
          {
            ...change,
            note: `commit ${shortSha(id)} of the submodule is not here: ${fetched.kind === "absent" ? "its remote does not have it" : fetched.reason}`,
          },
        ];
    }
    const changes = await followGitlinks(inside, await changesBetween(inside, oldId, newId), policy);
    // Another commit with the same files: a version taken from tags can still differ.
    if (changes.length === 0)
      return [{ ...change, note: "the submodule is at another commit with the same files" }];
    return changes.map((inner) => ({ ...inner, path: joinPath(path, inner.path) }));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ ...change, note: `the submodule cannot be read: ${error.message}` }];
  }
}

/**
 * Uncommitted work as changes. A submodule stands for the paths in it that differ from the commit that HEAD names:
 * by commits of its own that are not recorded yet, and by its own uncommitted work, nested ones too.
 */
export async function uncommittedFiles(
  git: Git,
  entries: readonly StatusEntry[],
  policy: FetchPolicy,
): Promise<FileChange[]> {
  const files = await Promise.all(
    entries.map(async (entry) =>
      entry.submodule === null ? [changeOf(entry)] : insideSubmodule(git, entry, policy),
    ),
  );
  return files.flat();
}

function changeOf(entry: StatusEntry): FileChange {
  const { path, headMode, headId, workMode, kind } = entry;
  const isThere = kind === "untracked" || workMode !== null;
  const status =
    headMode === null
      ? "added"
      : !isThere
        ? "deleted"
        : typeOf(headMode) === typeOf(workMode)
          ? "modified"
          : "typechanged";
  return {
    status,
    path,
    oldMode: headMode,
    newMode: workMode,
    oldId: headId,
    newId: null,
    ...(entry.isRepository ? { note: "an untracked folder that is a repository of its own" } : {}),
  };
}

/** The digits of a mode that tell file, link and submodule apart. */
const typeOf = (mode: string | null): string | undefined => mode?.slice(0, 3);

async function insideSubmodule(git: Git, entry: StatusEntry, policy: FetchPolicy): Promise<FileChange[]> {
  const change = changeOf(entry);
  const recorded: Sha | null = entry.headMode === GITLINK ? entry.headId : null;
  const inside = submoduleAt(git, entry.path);
  if (recorded === null || inside === undefined || entry.workMode !== GITLINK)
    return [
      { ...change, note: recorded === null ? "it became a submodule" : "the submodule is not checked out" },
    ];
  try {
    const [head, entries] = await Promise.all([headOf(inside), uncommittedChanges(inside)]);
    const moved = head === recorded ? [] : await followGitlink(git, { ...change, newId: head }, policy);
    const work = await uncommittedFiles(inside, entries, policy);
    const files = [...moved, ...work.map((inner) => ({ ...inner, path: joinPath(entry.path, inner.path) }))];
    return files.length === 0 ? [{ ...change, note: "git reports the submodule as changed" }] : files;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ ...change, note: `the submodule cannot be read: ${error.message}` }];
  }
}
