import type { Ecosystem, Layout } from "./discover.ts";
import type { Edge } from "./edges.ts";
import { reachedRepos } from "./lock.ts";
import type { Lock } from "./lock.ts";
import { isLockfile, lockAt, LOCKFILES } from "./read-lock.ts";
import { baseOf, folderOf } from "./tree.ts";
import type { Tree } from "./tree.ts";

const known = new WeakMap<Lock, Map<string, readonly string[]>>();

/**
 * The repos that a member reaches in a lockfile, each found once. A shared lockfile is walked up to the next repo, for that
 * one's own edges go on; a repo's own lockfile to its end, for it may resolve the others' external packages differently.
 */
function reachedBy(lock: Lock, member: string, isShared: boolean): readonly string[] {
  const found = known.get(lock) ?? new Map<string, readonly string[]>();
  known.set(lock, found);
  const reached = found.get(member) ?? [...reachedRepos(lock, lock.members.get(member) ?? [], !isShared)];
  found.set(member, reached);
  return reached;
}

/** Who needs whom by what lockfiles say: each repo that a member reaches, through external packages too. */
export function lockEdges(tree: Tree, layout: Layout): Edge[] {
  return [...tree.files.keys()].filter(isLockfile).flatMap((path) => {
    const folder = folderOf(path);
    const ecosystem: Ecosystem | undefined = LOCKFILES[baseOf(path)];
    const workspace = layout.workspaces.find(
      (each) => each.ecosystem === ecosystem && each.folder === folder,
    );
    const users = workspace?.members ?? (layout.repos.has(folder) ? [folder] : []);
    const lock = users.length === 0 ? undefined : lockAt(tree, layout, path);
    if (lock === undefined) return [];
    return users.flatMap((from) =>
      reachedBy(lock, from, workspace !== undefined)
        .filter((to) => to !== from && layout.repos.has(to))
        .map((to) => ({ from, to, declaredIn: path })),
    );
  });
}
