import { parentOf } from "../base/path-text.ts";
import type { Sha } from "../base/sha.ts";
import { GITLINK, type FileChange } from "../git/file-change.ts";
import type { TreeEntry } from "../git/tree.ts";
import { isLockPath } from "../manifests/lockfile-names.ts";
import { isManifestPath } from "../workspace/manifest-index.ts";
import { toWorkspacePath, type Checkout, type Snapshot, type SnapshotFile } from "../workspace/snapshot.ts";

/** The files of one repository at one commit, carried on to the next by what that one changes. */
export interface HistoryTree {
  /** The object at a path, as git knows it in this repository. */
  idAt(path: string): Sha | undefined;
  /** Whether a file or a submodule lies at this path or below it, as git knows it in this repository. */
  has(path: string): boolean;
  /** The YAML files in `.github/workflows`, as git knows them, in order. */
  workflows(): readonly string[];
  /** The manifests, lockfiles and submodules; the very same value until one of them changes, and each map of it too. */
  snapshot(): Snapshot;
  /** Goes on to the next commit. O(changes). */
  apply(changes: readonly FileChange[]): void;
}

const LINK = "120000";
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/**
 * Opens the tree of a commit by its listing. A file that comes again with the same content is the same `SnapshotFile`, so
 * that what was read of it is found again.
 */
export function openHistoryTree(checkout: Checkout, listing: readonly TreeEntry[]): HistoryTree {
  const entries = new Map<string, { readonly mode: string; readonly id: Sha }>();
  /** Folder → how many files are in it and below it. */
  const filesBelow = new Map<string, number>();
  const known = new Map<string, SnapshotFile>();
  const files = openCarried<SnapshotFile>();
  const locks = openCarried<SnapshotFile>();
  const gitlinks = openCarried<Sha>();
  let workflows: readonly string[] | undefined;
  let snapshot: Snapshot | undefined;

  const fileAt = (path: string, mode: string, id: Sha): SnapshotFile => {
    const key = `${mode} ${id} ${path}`;
    let file = known.get(key);
    if (file === undefined) {
      file = { path, checkout, id: () => id, onDisk: false, isLink: mode === LINK };
      known.set(key, file);
    }
    return file;
  };
  const countBelow = (path: string, more: number) => {
    if (more === 0) return;
    for (let folder = parentOf(path); ; folder = parentOf(folder)) {
      filesBelow.set(folder, (filesBelow.get(folder) ?? 0) + more);
      if (folder === ".") return;
    }
  };
  const put = (path: string, entry: { readonly mode: string; readonly id: Sha } | undefined) => {
    const before = entries.get(path);
    if (entry === undefined) entries.delete(path);
    else entries.set(path, entry);
    countBelow(path, Number(entry !== undefined) - Number(before !== undefined));
    if (WORKFLOW.test(path)) workflows = undefined;
    const inWorkspace = toWorkspacePath(checkout, path);
    if (inWorkspace === undefined) return;
    const isLinked = entry?.mode === GITLINK;
    if (isLinked || before?.mode === GITLINK) gitlinks.put(inWorkspace, isLinked ? entry.id : undefined);
    const kept = isManifestPath(path) ? files : isLockPath(path) ? locks : undefined;
    kept?.put(
      inWorkspace,
      entry === undefined || isLinked ? undefined : fileAt(inWorkspace, entry.mode, entry.id),
    );
  };
  for (const { path, mode, id } of listing) put(path, { mode, id });

  return {
    idAt: (path) => entries.get(path)?.id,
    has: (path) => entries.has(path) || (filesBelow.get(path) ?? 0) > 0,
    workflows: () => (workflows ??= [...entries.keys()].filter((path) => WORKFLOW.test(path)).sort()),
    snapshot() {
      const now = { checkout, files: files.now(), locks: locks.now(), gitlinks: gitlinks.now() };
      if (snapshot?.files !== now.files || snapshot.locks !== now.locks || snapshot.gitlinks !== now.gitlinks)
        snapshot = now;
      return snapshot;
    },
    apply(changes) {
      for (const { path, newMode, newId } of changes)
        put(path, newMode === null || newId === null ? undefined : { mode: newMode, id: newId });
    },
  };
}

/** A map that goes on changing, and is given out as values that do not: the very same one until something changes. */
interface Carried<T> {
  /** Undefined takes the entry out. */
  put(path: string, value: T | undefined): void;
  now(): ReadonlyMap<string, T>;
}

function openCarried<T>(): Carried<T> {
  let map = new Map<string, T>();
  let isGivenOut = false;
  return {
    put(path, value) {
      if (map.get(path) === value) return;
      if (isGivenOut) map = new Map(map);
      isGivenOut = false;
      if (value === undefined) map.delete(path);
      else map.set(path, value);
    },
    now() {
      isGivenOut = true;
      return map;
    },
  };
}
