import type { Scope } from "../base/scope.ts";
import { joinPath, showPath } from "../base/path-text.ts";
import type { Sha } from "../base/sha.ts";
import type { FetchPolicy } from "../git/fetch-policy.ts";
import type { Git } from "../git/git.ts";
import { openObjects } from "../git/objects.ts";
import { uncommittedChanges } from "../git/changes.ts";
import { openAbsentSubmodule } from "../git/absent-submodule.ts";
import { exists } from "../system/files.ts";
import {
  indexSnapshot,
  listManifests,
  manifestsOffHead,
  takeSnapshot,
  toGitPath,
  treeSnapshot,
  type Checkout,
  type Snapshot,
  type SnapshotState,
} from "./snapshot.ts";

/** A submodule whose files cannot be known, and why. */
export interface AbsentSubmodule {
  /** Relative to the workspace root. */
  readonly directory: string;
  readonly why: string;
}

export interface SubmoduleSnapshots {
  readonly snapshots: readonly Snapshot[];
  readonly absent: readonly AbsentSubmodule[];
}

/** The checkout of a repository: nothing is asked of it yet. `scope` takes what has to be closed at the end. */
export function openCheckout(options: Omit<Checkout, "objects">, scope: Scope): Checkout {
  return { ...options, objects: scope.use(openObjects(options.git)) };
}

/**
 * The submodules of a snapshot, theirs included, each in the state that fits: as it lies there where the work tree is
 * looked at, at the commit that the outer repository names where a commit is. One that is not there is read from git's
 * own store of it or fetched; where neither works it is absent. Cost: three processes a submodule.
 */
export async function takeSubmodules(
  outer: Snapshot,
  options: {
    readonly root: string;
    readonly state: SnapshotState["kind"];
    readonly fetch: FetchPolicy;
    readonly scope: Scope;
  },
): Promise<SubmoduleSnapshots> {
  const snapshots: Snapshot[] = [];
  const absent: AbsentSubmodule[] = [];
  for (const [directory, commit] of outer.gitlinks) {
    const taken = await takeSubmodule(outer, { ...options, directory, commit });
    if (typeof taken === "string") {
      absent.push({ directory, why: taken });
      continue;
    }
    snapshots.push(taken);
    const inner = await takeSubmodules(taken, options);
    snapshots.push(...inner.snapshots);
    absent.push(...inner.absent);
  }
  return { snapshots, absent };
}

async function takeSubmodule(
  outer: Snapshot,
  {
    root,
    directory,
    commit,
    state,
    fetch,
    scope,
  }: {
    readonly root: string;
    readonly directory: string;
    readonly commit: Sha;
    readonly state: SnapshotState["kind"];
    readonly fetch: FetchPolicy;
    readonly scope: Scope;
  },
): Promise<Snapshot | string> {
  const folder = joinPath(root, directory);
  const open = (git: Git): Checkout =>
    openCheckout({ git, directory, rootBelowTop: ".", form: "submodules" }, scope);
  if (exists(`${folder}/.git`)) {
    const checkout = open(outer.checkout.git.at(folder));
    if (state === "work-tree") {
      const [index, status] = await Promise.all([
        indexSnapshot(checkout, listManifests(checkout)),
        uncommittedChanges(checkout.git),
      ]);
      return takeSnapshot(index, { kind: "work-tree", status });
    }
    const head = await checkout.objects.readCommit("HEAD");
    if (head?.id === commit) {
      const [index, differing] = await Promise.all([
        indexSnapshot(checkout, listManifests(checkout)),
        manifestsOffHead(checkout),
      ]);
      return takeSnapshot(index, { kind: "head", differing });
    }
    if ((await checkout.objects.readCommit(commit)) !== undefined) return treeSnapshot(checkout, commit);
  }
  const git = await openAbsentSubmodule({
    outer: outer.checkout.git,
    path: toGitPath(outer.checkout, directory),
    commit,
    fetch,
    scope,
  });
  if (git === undefined)
    return `the submodule ${showPath(directory)} is not checked out and commit ${commit} of it cannot be fetched`;
  return treeSnapshot(open(git), commit);
}
