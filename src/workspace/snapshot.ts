import { isInside, joinPath } from "../base/path-text.ts";
import type { Sha } from "../base/sha.ts";
import { GITLINK, type FileChange } from "../git/file-change.ts";
import type { Git } from "../git/git.ts";
import { differsFromHead, listIndex, listIndexAt } from "../git/index-entries.ts";
import type { ObjectReader } from "../git/objects.ts";
import type { StatusEntry } from "../git/status.ts";
import { listTree } from "../git/tree.ts";
import { readBytes, readText, realPath } from "../system/files.ts";
import { isManifestPath, MANIFEST_GLOBS } from "./manifest-index.ts";
import type { Form } from "./workspace.ts";

/** A git repository that belongs to the workspace: the root's own, a submodule, or a sibling. */
export interface Checkout {
  readonly git: Git;
  readonly objects: ObjectReader;
  /** Folder relative to the workspace root; `.` for the root's own repository. */
  readonly directory: string;
  /** The root's folder relative to the top of its repository, `.` where they are one. Only the root's own can have another. */
  readonly rootBelowTop: string;
  readonly form: Form;
}

/** A file of one state of the workspace. Where two states share a file, they share this value. */
export interface SnapshotFile {
  /** Relative to the workspace root. */
  readonly path: string;
  readonly checkout: Checkout;
  /** The blob; null where the content is only in the work tree. */
  readonly id: Sha | null;
  /** Whether the work tree holds this very content. */
  readonly onDisk: boolean;
  readonly isLink: boolean;
}

/** The manifest files of one git repository in one state, and its submodules. */
export interface Snapshot {
  readonly checkout: Checkout;
  readonly files: ReadonlyMap<string, SnapshotFile>;
  /** Submodule folders, relative to the root, with the commit they are at. */
  readonly gitlinks: ReadonlyMap<string, Sha>;
}

/** Which state: the files as they lie there, or those of a commit (`checkedOut`: HEAD is that commit). */
export type SnapshotState =
  | { readonly kind: "work-tree"; readonly status: readonly StatusEntry[] }
  | { readonly kind: "commit"; readonly commit: Sha; readonly checkedOut: boolean };

/** A path of git in this checkout → path below the workspace root; undefined where it lies outside the root. */
export function toWorkspacePath(checkout: Checkout, path: string): string | undefined {
  if (checkout.rootBelowTop === ".") return joinPath(checkout.directory, path);
  return isInside(path, checkout.rootBelowTop) ? path.slice(checkout.rootBelowTop.length + 1) : undefined;
}

/** A path below the workspace root → the path that git knows in this checkout. */
export const toGitPath = (checkout: Checkout, path: string): string =>
  checkout.directory === "." ? joinPath(checkout.rootBelowTop, path) : path.slice(checkout.directory.length + 1);

/** The tracked manifests as the index has them: the first thing that is known of a repository. One process. */
export const listManifests = (checkout: Checkout) => listIndex(checkout.git, MANIFEST_GLOBS);

/**
 * The manifests of a checkout in a state. Cost: one process more (two with submodules); reading is left to `readFiles`.
 * `listed` is what `listManifests` gave.
 */
export async function takeSnapshot(checkout: Checkout, state: SnapshotState, listed: ReturnType<typeof listManifests>): Promise<Snapshot> {
  const files = new Map<string, SnapshotFile>();
  const put = (gitPath: string, file: { readonly id: Sha | null; readonly onDisk: boolean; readonly mode: string | null }) => {
    const path = toWorkspacePath(checkout, gitPath);
    if (path !== undefined) files.set(path, { path, checkout, id: file.id, onDisk: file.onDisk, isLink: file.mode === "120000" });
  };
  const remove = (gitPath: string) => {
    const path = toWorkspacePath(checkout, gitPath);
    if (path !== undefined) files.delete(path);
  };
  if (state.kind === "commit" && !state.checkedOut) {
    const gitlinks = new Map<string, Sha>();
    for (const entry of await listTree(checkout.git, state.commit)) {
      if (entry.mode === GITLINK) {
        const path = toWorkspacePath(checkout, entry.path);
        if (path !== undefined) gitlinks.set(path, entry.id);
      } else if (isManifestPath(entry.path)) put(entry.path, { id: entry.id, onDisk: false, mode: entry.mode });
    }
    return { checkout, files, gitlinks };
  }
  const [entries, gitlinks, differing] = await Promise.all([
    listed,
    listGitlinks(checkout),
    state.kind === "commit" ? differsFromHead(checkout.git, MANIFEST_GLOBS) : [],
  ]);
  for (const entry of entries) put(entry.path, { ...entry, onDisk: true });
  if (state.kind === "commit")
    for (const change of differing) {
      if (change.oldId === null) remove(change.path);
      else put(change.path, { id: change.oldId, onDisk: false, mode: change.oldMode });
    }
  else
    for (const entry of state.status) {
      if (!isManifestPath(entry.path)) continue;
      if (entry.kind === "untracked") put(entry.path, { id: null, onDisk: true, mode: null });
      else if (entry.workMode === null) remove(entry.path);
      else put(entry.path, { id: null, onDisk: true, mode: entry.workMode });
    }
  return { checkout, files, gitlinks };
}

/**
 * The same repository before these changes, whose paths are relative to the workspace root: what changed in it is taken
 * back, everything else is shared.
 */
export function snapshotBefore(snapshot: Snapshot, changes: readonly FileChange[]): Snapshot {
  const files = new Map(snapshot.files);
  const { checkout } = snapshot;
  for (const { path, oldId, oldMode } of changes) {
    if (!isManifestPath(path) || !isInside(path, checkout.directory)) continue;
    if ([...snapshot.gitlinks.keys()].some((link) => isInside(path, link))) continue;
    if (oldId === null) files.delete(path);
    else files.set(path, { path, checkout, id: oldId, onDisk: false, isLink: oldMode === "120000" });
  }
  return { checkout, files, gitlinks: snapshot.gitlinks };
}

/** Where the submodules of a checkout lie, by its index. Free where there is no `.gitmodules`. */
async function listGitlinks(checkout: Checkout): Promise<ReadonlyMap<string, Sha>> {
  const links = new Map<string, Sha>();
  if (readText(`${checkout.git.directory}/.gitmodules`) === undefined) return links;
  const { stdout } = await checkout.git.run(["config", "-z", "--file", ".gitmodules", "--get-regexp", "^submodule\\..*\\.path$"], { allow: [0, 1] });
  const paths = stdout
    .toString("utf8")
    .split("\0")
    .flatMap((record) => (record.includes("\n") ? [record.slice(record.indexOf("\n") + 1)] : []));
  for (const entry of await listIndexAt(checkout.git, paths))
    if (entry.mode === GITLINK) {
      const path = toWorkspacePath(checkout, entry.path);
      if (path !== undefined) links.set(path, entry.id);
    }
  return links;
}

/** What a link or a file gave. */
export type FileReading =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "too-large"; readonly sizeBytes: number }
  | { readonly kind: "unreadable"; readonly why: string };

/** Files between two pauses: long enough that pausing costs nothing, short enough that git's answers are taken in time. */
const FILES_A_TURN = 250;

/**
 * Reads files of one or more checkouts, in their order: from the work tree where it holds that content, else from git's
 * objects. Synchronous within a turn; between turns the answers of git processes that run beside come in.
 */
export async function readFiles(root: string, files: readonly SnapshotFile[], limitBytes: number): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for (const [position, file] of files.entries()) {
    if (position % FILES_A_TURN === FILES_A_TURN - 1) await new Promise((resolve) => setImmediate(resolve));
    const path = file.onDisk ? (file.isLink ? linkTarget(root, file.path) : joinPath(root, file.path)) : undefined;
    readings.push((path === undefined ? undefined : readFromDisk(path, limitBytes)) ?? (await readFromObjects(file, limitBytes)));
  }
  return readings;
}

/** Where a link leads, if that is inside the root: a link to the outside would let a pull request read the machine's files. */
function linkTarget(root: string, path: string): string | undefined {
  const target = realPath(joinPath(root, path));
  const top = realPath(root);
  return target !== undefined && top !== undefined && isInside(target, top) ? target : undefined;
}

function readFromDisk(path: string, limitBytes: number): FileReading | undefined {
  let bytes: Buffer | undefined;
  try {
    bytes = readBytes(path);
  } catch (error) {
    // Node refuses files above 2 GiB by a code of its own.
    if (error instanceof Error && "code" in error && error.code === "ERR_FS_FILE_TOO_LARGE") return { kind: "too-large", sizeBytes: Infinity };
    return { kind: "unreadable", why: error instanceof Error ? error.message : String(error) };
  }
  if (bytes === undefined) return undefined;
  return bytes.length > limitBytes ? { kind: "too-large", sizeBytes: bytes.length } : { kind: "text", text: bytes.toString("utf8") };
}

async function readFromObjects(file: SnapshotFile, limitBytes: number): Promise<FileReading> {
  if (file.isLink) return { kind: "unreadable", why: "it is a symbolic link that leads out of the workspace or nowhere; put the file itself there" };
  if (file.id === null) return { kind: "unreadable", why: "it is gone" };
  const object = await file.checkout.objects.readObject(file.id);
  if (object?.type !== "blob") return { kind: "unreadable", why: `git does not have its content (${file.id})` };
  return object.content.length > limitBytes
    ? { kind: "too-large", sizeBytes: object.content.length }
    : { kind: "text", text: object.content.toString("utf8") };
}
