import { openKnownObjects, type KnownObjects } from "../backtest/known-objects.ts";
import type { Sha } from "../base/sha.ts";
import { GITLINK, type FileChange } from "../git/file-change.ts";
import type { Git } from "../git/git.ts";
import { leftOutObjects } from "../git/left-out.ts";
import { prefetchObjects } from "../git/prefetch.ts";
import type { TreeEntry } from "../git/tree.ts";
import { isLockPath } from "../manifests/lockfile-names.ts";
import { isManifestPath } from "../workspace/manifest-index.ts";
import type { History } from "./backtest-history.ts";

/** What of a history's files can be read in this clone. */
export interface HistoryObjects {
  readonly objects: KnownObjects;
  /** Files that a backtest reads and that the clone left out. */
  readonly missing: number;
}

/**
 * Finds what a partial clone left out of the files that a backtest reads, and with `network` gets it in one batch. Cost: one
 * process for a complete clone.
 */
export async function openHistoryObjects(
  { checkout, steps }: Pick<History, "checkout" | "steps">,
  files: {
    readonly listing: readonly TreeEntry[];
    readonly changes: ReadonlyMap<Sha, readonly FileChange[]>;
  },
  network: Git | undefined,
): Promise<HistoryObjects> {
  const first = steps[0]?.parent ?? null;
  const commits = [...(first === null ? [] : [first]), ...steps.map(({ commit }) => commit)];
  const read = idsToRead(files);
  let leftOut = await leftOutObjects(checkout.git, commits);
  const wanted = () => [...leftOut].filter((id) => read.has(id));
  if (network !== undefined && wanted().length > 0) {
    await prefetchObjects(network, wanted());
    leftOut = await leftOutObjects(checkout.git, commits);
  }
  return { objects: openKnownObjects(checkout.objects, leftOut, batchesOf(read)), missing: wanted().length };
}

/** The ids of what a backtest reads, in about the order in which it does, each with what it is. */
function idsToRead({
  listing,
  changes,
}: {
  readonly listing: readonly TreeEntry[];
  readonly changes: ReadonlyMap<Sha, readonly FileChange[]>;
}): ReadonlyMap<string, "listed-lockfile" | "lockfile" | "other"> {
  const ids = new Map<string, "listed-lockfile" | "lockfile" | "other">();
  for (const { path, mode, id } of listing)
    if (mode !== GITLINK && isRead(path)) ids.set(id, isLockPath(path) ? "listed-lockfile" : "other");
  for (const list of changes.values())
    for (const { path, newMode, newId } of list)
      if (newId !== null && newMode !== GITLINK && isRead(path) && !ids.has(newId))
        ids.set(newId, isLockPath(path) ? "lockfile" : "other");
  return ids;
}

const MOST_IN_BATCH = 64;
/** Some have megabytes. */
const MOST_LOCKFILES = 4;

/** What is likely to be read together. Of the lockfiles that were there before the history most are never read. */
function batchesOf(ids: ReturnType<typeof idsToRead>): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let lockfiles = 0;
  for (const [id, kind] of ids) {
    if (kind === "listed-lockfile") continue;
    if (kind === "lockfile") lockfiles += 1;
    if (batch.length === 0 || batch.length === MOST_IN_BATCH || lockfiles > MOST_LOCKFILES) {
      batches.push((batch = []));
      lockfiles = kind === "lockfile" ? 1 : 0;
    }
    batch.push(id);
  }
  return batches;
}

/** Manifests, lockfiles, workflows and local actions. */
const isRead = (path: string): boolean =>
  isManifestPath(path) || isLockPath(path) || /(?:^|\/)action\.ya?ml$|^\.github\/.*\.ya?ml$/.test(path);
