import type { Scope } from "../base/scope.ts";
import type { Sha } from "../base/sha.ts";
import { openAbsentSubmodule } from "../git/absent-submodule.ts";
import type { FetchPolicy } from "../git/fetch-policy.ts";
import { submoduleAt } from "../git/submodule-at.ts";
import { openCheckout } from "../workspace/checkouts.ts";
import { toGitPath, treeSnapshot, type Checkout, type Snapshot } from "../workspace/snapshot.ts";

/** Reads the submodules of a history's commits: each at the commit that the outer repository names, from its objects. */
export interface SubmoduleHistory {
  /** Those whose commit is in this clone, theirs included. The others hold nothing that we could see. */
  at(outer: Snapshot): Promise<readonly Snapshot[]>;
  /**
   * The folders of the others so far, relative to the root. An unchanged gitlink says nothing, and a changed one is a changed
   * path: to select everything at every commit because one folder is never checked out would say nothing about any of them.
   */
  judgedByGitlink(): ReadonlySet<string>;
}

export const NO_FETCH: FetchPolicy = { allowFetch: false, notice: () => undefined };

/** Opens them. Cost: one process for each commit of a submodule, and one that reads its objects. */
export function openSubmoduleHistory(scope: Scope): SubmoduleHistory {
  const checkouts = new Map<string, Checkout>();
  const taken = new Map<string, readonly Snapshot[]>();
  const unseen = new Set<string>();

  const openAt = async (outer: Checkout, directory: string, commit: Sha): Promise<Checkout | undefined> => {
    const known = checkouts.get(directory);
    if (known !== undefined) return known;
    const path = toGitPath(outer, directory);
    const git =
      submoduleAt(outer.git, path) ??
      (await openAbsentSubmodule({ outer: outer.git, path, commit, fetch: NO_FETCH, scope }));
    if (git === undefined) return undefined;
    const checkout = openCheckout({ git, directory, rootBelowTop: ".", form: "submodules" }, scope);
    checkouts.set(directory, checkout);
    return checkout;
  };
  const takeOne = async (outer: Checkout, directory: string, commit: Sha): Promise<readonly Snapshot[]> => {
    const checkout = await openAt(outer, directory, commit);
    if (checkout === undefined || (await checkout.objects.readCommit(commit)) === undefined) {
      unseen.add(directory);
      return [];
    }
    const snapshot = await treeSnapshot(checkout, commit);
    return [snapshot, ...(await takeAll(snapshot))];
  };
  const takeAll = async (outer: Snapshot): Promise<readonly Snapshot[]> => {
    const all: Snapshot[] = [];
    for (const [directory, commit] of outer.gitlinks) {
      const key = `${commit} ${directory}`;
      const one = taken.get(key) ?? (await takeOne(outer.checkout, directory, commit));
      taken.set(key, one);
      all.push(...one);
    }
    return all;
  };
  return { at: takeAll, judgedByGitlink: () => unseen };
}
