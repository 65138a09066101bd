import { baseName, joinPath, showPath } from "../base/path-text.ts";
import type { Scope } from "../base/scope.ts";
import { GITLINK, type FileChange } from "../git/file-change.ts";
import type { FetchPolicy } from "../git/fetch-policy.ts";
import { isDirectory } from "../system/files.ts";
import { takeSubmodules, type AbsentSubmodule } from "../workspace/checkouts.ts";
import { discover } from "../workspace/discovery.ts";
import { LOCK_LIMIT_BYTES, openLocks, type Locks } from "../workspace/locks.ts";
import { openLocator, type Locator } from "../workspace/locator.ts";
import { openManifestReader, type ManifestCache } from "../workspace/manifest-reader.ts";
import {
  indexSnapshot,
  readFiles,
  snapshotBefore,
  takeSnapshot,
  type Snapshot,
  type SnapshotFile,
  type SnapshotState,
  type listManifests,
} from "../workspace/snapshot.ts";
import type { Unit } from "../workspace/unit.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { OpenedWorkspace } from "./open-workspace.ts";

/** One state of a workspace: its repos, and the files that say so. */
export interface WorkspaceState {
  readonly workspace: Workspace;
  readonly snapshots: readonly Snapshot[];
  readonly absent: readonly AbsentSubmodule[];
  readonly files: ReadonlyMap<string, SnapshotFile>;
  readonly locator: Locator;
  readonly cache: ManifestCache;
  readonly locks: Locks;
}

/** A checkout and what of it is to be looked at, which can still be on its way. */
export interface CheckoutState {
  readonly listed: ReturnType<typeof listManifests>;
  readonly state: Promise<SnapshotState>;
}

/** Where a repo runs whose config does not say. */
export const DEFAULT_RUNS_ON = ["ubuntu-latest"] as const;

/**
 * Discovers the workspace in one state. `states` holds those of the root's own checkout and of each sibling, in the order
 * of `[own, ...siblings]`. While git still compares the work tree with the index, manifests are read as they lie there;
 * where the comparison then finds one that differs, only that one is read again.
 */
export async function readState(
  opened: OpenedWorkspace,
  states: readonly CheckoutState[],
  options: { readonly fetch: FetchPolicy; readonly scope: Scope },
): Promise<WorkspaceState> {
  const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
  const cache: ManifestCache = new Map();
  const indexes = await Promise.all(
    checkouts.flatMap((checkout, position) => {
      const wanted = states[position];
      return wanted === undefined ? [] : [indexSnapshot(checkout, wanted.listed)];
    }),
  );
  const early = indexes.every(({ gitlinks }) => gitlinks.size === 0)
    ? await discoverState(opened, { snapshots: indexes, absent: [], cache })
    : undefined;

  const snapshots: Snapshot[] = [];
  const absent: AbsentSubmodule[] = [];
  for (const [position, index] of indexes.entries()) {
    const state = await states[position]?.state;
    if (state === undefined) continue;
    const snapshot = await takeSnapshot(index, state);
    snapshots.push(snapshot);
    if (snapshot.gitlinks.size === 0) continue;
    const submodules = await takeSubmodules(snapshot, {
      root: opened.root.path,
      state: state.kind,
      ...options,
    });
    snapshots.push(...submodules.snapshots);
    absent.push(...submodules.absent);
  }
  if (
    early !== undefined &&
    snapshots.length === indexes.length &&
    snapshots.every((snapshot, position) => snapshot === indexes[position])
  )
    return early;
  return discoverState(opened, { snapshots, absent, cache }, early);
}

/** The same workspace before these changes (paths relative to the root). What did not change is not read again. */
export const readStateBefore = (
  opened: OpenedWorkspace,
  head: WorkspaceState,
  changes: readonly FileChange[],
): Promise<WorkspaceState> =>
  discoverState(
    opened,
    {
      cache: head.cache,
      snapshots: head.snapshots.map((snapshot) => snapshotBefore(snapshot, changes)),
      absent: [...head.absent, ...goneSubmodules(changes)],
    },
    head,
  );

/** Submodules that only the base has. What needed them cannot be known without their manifests, so they count as unreadable. */
const goneSubmodules = (changes: readonly FileChange[]): AbsentSubmodule[] =>
  changes
    .filter(({ oldMode, newMode }) => oldMode === GITLINK && newMode !== GITLINK)
    .map(({ path }) => ({
      directory: path,
      why: `there was the submodule ${showPath(path)}, which is gone`,
    }));

/** Discovers a state; where its manifests are those of another one, its workspace is that one's. */
async function discoverState(
  opened: OpenedWorkspace,
  { snapshots, absent, cache }: Pick<WorkspaceState, "snapshots" | "absent" | "cache">,
  other?: WorkspaceState,
): Promise<WorkspaceState> {
  const root = opened.root.path;
  if (
    other !== undefined &&
    absent.length === other.absent.length &&
    snapshots.length === other.snapshots.length &&
    snapshots.every(({ files }, position) => files === other.snapshots[position]?.files)
  )
    return { ...other, snapshots, locks: locksOf(root, snapshots, other, other.locks) };
  const files =
    snapshots.length === 1 && snapshots[0] !== undefined
      ? snapshots[0].files
      : new Map(snapshots.flatMap((snapshot) => [...snapshot.files]));
  const units: Unit[] = [
    ...snapshots.map(({ checkout, files: own }) => ({
      directory: checkout.directory,
      form: checkout.form,
      files: [...own.keys()],
      absent: undefined,
    })),
    ...absent.map(({ directory, why }) => ({
      directory,
      form: "submodules" as const,
      files: [],
      absent: why,
    })),
  ];
  const workspace = await discover(
    {
      rootName: baseName(root),
      units,
      configured: opened.config.repos,
      missing: new Set(
        opened.config.repos.map(({ path }) => path).filter((path) => !isDirectory(joinPath(root, path))),
      ),
      defaultRunsOn: DEFAULT_RUNS_ON,
    },
    openManifestReader(root, files, cache),
  );
  return {
    workspace,
    snapshots,
    absent,
    files,
    locator: openLocator(root, files),
    cache,
    locks: locksOf(root, snapshots, { workspace, files }, other?.locks),
  };
}

/**
 * The lockfiles of these snapshots, with the manifests that it takes to read them. What they have in common with those of
 * another state is not read again.
 */
export function locksOf(
  root: string,
  snapshots: readonly Snapshot[],
  { workspace, files }: Pick<WorkspaceState, "workspace" | "files">,
  other?: Locks,
): Locks {
  const locks = new Map(snapshots.flatMap((snapshot) => [...snapshot.locks]));
  const fileAt = (path: string): SnapshotFile | undefined => locks.get(path) ?? files.get(path);
  return openLocks({
    workspace,
    paths: locks.keys(),
    fileAt,
    cache: other?.cache,
    async read(path) {
      const file = fileAt(path);
      return file === undefined ? undefined : (await readFiles(root, [file], LOCK_LIMIT_BYTES))[0];
    },
  });
}
