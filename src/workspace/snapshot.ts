import { isInside, joinPath } from "../base/path-text.ts";
import type { Sha } from "../base/sha.ts";
import { GITLINK, type FileChange } from "../git/file-change.ts";
import type { Git } from "../git/git.ts";
import { differsFromHead, listIndex, listIndexAt, type IndexEntry } from "../git/index-entries.ts";
import type { ObjectReader } from "../git/objects.ts";
import type { StatusEntry } from "../git/status.ts";
import { listTree } from "../git/tree.ts";
import { readText, realPath } from "../system/files.ts";
import { isLockPath, LOCK_ENDINGS } from "../manifests/lockfile-names.ts";
import { isManifestPath, MANIFEST_ENDINGS } from "./manifest-index.ts";
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
  id(): Sha | null;
  /** Whether the work tree holds this very content. */
  readonly onDisk: boolean;
  readonly isLink: boolean;
}

/** The manifest files and lockfiles of one git repository in one state, and its submodules. */
export interface Snapshot {
  readonly checkout: Checkout;
  readonly files: ReadonlyMap<string, SnapshotFile>;
  /** Lockfiles, and what else it takes to read them. */
  readonly locks: ReadonlyMap<string, SnapshotFile>;
  /** Submodule folders, relative to the root, with the commit they are at. */
  readonly gitlinks: ReadonlyMap<string, Sha>;
}

/** Which state: the files as they lie there, those of HEAD, or those of some other commit. */
export type SnapshotState =
  | { readonly kind: "work-tree"; readonly status: readonly StatusEntry[] }
  | { readonly kind: "head"; readonly differing: readonly FileChange[] }
  | { readonly kind: "commit"; readonly commit: Sha };

/** A path of git in this checkout → path below the workspace root; undefined where it lies outside the root. */
export function toWorkspacePath(checkout: Checkout, path: string): string | undefined {
  if (checkout.rootBelowTop === ".") return joinPath(checkout.directory, path);
  return isInside(path, checkout.rootBelowTop) ? path.slice(checkout.rootBelowTop.length + 1) : undefined;
}

/** A path below the workspace root → the path that git knows in this checkout. */
export const toGitPath = (checkout: Checkout, path: string): string =>
  checkout.directory === "."
    ? joinPath(checkout.rootBelowTop, path)
    : path.slice(checkout.directory.length + 1);

const ENDINGS = [...MANIFEST_ENDINGS, ...LOCK_ENDINGS];

/**
 * The tracked manifests and lockfiles, and what else ends like one, as the index has them: the first thing that is known
 * of a repository. One process.
 */
export const listManifests = (checkout: Checkout) => listIndex(checkout.git, ENDINGS);

/** The manifests and lockfiles, and what else ends like one, in which index or work tree differ from HEAD. One process. */
export const manifestsOffHead = (checkout: Checkout) => differsFromHead(checkout.git, ENDINGS);

/** A file as the index has it, taken to lie in the work tree as it is. */
class IndexFile implements SnapshotFile {
  readonly path: string;
  readonly checkout: Checkout;
  readonly onDisk = true;
  readonly #entry: IndexEntry;

  constructor(path: string, checkout: Checkout, entry: IndexEntry) {
    this.path = path;
    this.checkout = checkout;
    this.#entry = entry;
  }

  get isLink(): boolean {
    return this.#entry.isLink;
  }

  id(): Sha {
    return this.#entry.id();
  }
}

/** The manifests as the index has them, taken to lie in the work tree as they are: mostly the whole truth. */
export async function indexSnapshot(
  checkout: Checkout,
  listed: ReturnType<typeof listManifests>,
): Promise<Snapshot> {
  const [entries, gitlinks] = await Promise.all([listed, listGitlinks(checkout)]);
  const files = new Map<string, SnapshotFile>();
  const locks = new Map<string, SnapshotFile>();
  for (const entry of entries) {
    const kept = isManifestPath(entry.path) ? files : isLockPath(entry.path) ? locks : undefined;
    const path = kept === undefined ? undefined : toWorkspacePath(checkout, entry.path);
    if (path !== undefined) kept?.set(path, new IndexFile(path, checkout, entry));
  }
  return { checkout, files, locks, gitlinks };
}

/**
 * The manifests of a checkout in a state, from those of its index; the very same value where nothing differs. Reading is
 * left to `readFiles`.
 */
export async function takeSnapshot(index: Snapshot, state: SnapshotState): Promise<Snapshot> {
  const { checkout } = index;
  if (state.kind === "commit") return treeSnapshot(checkout, state.commit);
  const differing: Differing[] = [];
  const put = (gitPath: string, file: Pick<SnapshotFile, "id" | "onDisk" | "isLink"> | undefined) => {
    const path = toWorkspacePath(checkout, gitPath);
    if (path !== undefined)
      differing.push({ path, file: file === undefined ? undefined : { path, checkout, ...file } });
  };
  if (state.kind === "head") {
    for (const { path, oldId, oldMode } of state.differing)
      put(path, oldId === null ? undefined : { id: () => oldId, onDisk: false, isLink: oldMode === LINK });
  } else {
    for (const { path, kind, workMode } of state.status)
      put(
        path,
        workMode === null && kind !== "untracked"
          ? undefined
          : { id: () => null, onDisk: true, isLink: workMode === LINK },
      );
  }
  return withFiles(index, differing);
}

/** A file that is another one in another state; undefined where it is not there. */
interface Differing {
  readonly path: string;
  readonly file: SnapshotFile | undefined;
}

/** A snapshot with other files; what is neither manifest nor lockfile is left out, and what does not differ is the very same value. */
function withFiles(snapshot: Snapshot, differing: readonly Differing[]): Snapshot {
  const files = overlay(
    snapshot.files,
    differing.filter(({ path }) => isManifestPath(path)),
  );
  const locks = overlay(
    snapshot.locks,
    differing.filter(({ path }) => isLockPath(path)),
  );
  return files === snapshot.files && locks === snapshot.locks ? snapshot : { ...snapshot, files, locks };
}

function overlay(
  files: ReadonlyMap<string, SnapshotFile>,
  differing: readonly Differing[],
): ReadonlyMap<string, SnapshotFile> {
  if (differing.length === 0) return files;
  const others = new Map(files);
  for (const { path, file } of differing)
    if (file === undefined) others.delete(path);
    else others.set(path, file);
  return others;
}

/** The mode of a symbolic link. */
const LINK = "120000";

/** The manifests and lockfiles in the tree of a commit, all to be read from git's objects. */
export async function treeSnapshot(checkout: Checkout, commit: Sha): Promise<Snapshot> {
  const files = new Map<string, SnapshotFile>();
  const locks = new Map<string, SnapshotFile>();
  const gitlinks = new Map<string, Sha>();
  for (const { path: gitPath, mode, id } of await listTree(checkout.git, commit)) {
    const path = toWorkspacePath(checkout, gitPath);
    if (path === undefined) continue;
    if (mode === GITLINK) gitlinks.set(path, id);
    else {
      const kept = isManifestPath(gitPath) ? files : isLockPath(gitPath) ? locks : undefined;
      kept?.set(path, { path, checkout, id: () => id, onDisk: false, isLink: mode === LINK });
    }
  }
  return { checkout, files, locks, gitlinks };
}

/**
 * The same repository before these changes, whose paths are relative to the workspace root: what changed in it is taken
 * back, everything else is shared.
 */
export function snapshotBefore(snapshot: Snapshot, changes: readonly FileChange[]): Snapshot {
  const { checkout } = snapshot;
  const links = [...snapshot.gitlinks.keys()];
  return withFiles(
    snapshot,
    changes
      .filter(({ path }) => isInside(path, checkout.directory) && !links.some((link) => isInside(path, link)))
      .map(({ path, oldId, oldMode }) => ({
        path,
        file:
          oldId === null
            ? undefined
            : { path, checkout, id: () => oldId, onDisk: false, isLink: oldMode === LINK },
      })),
  );
}

/** Where the submodules of a checkout lie, by its index. Free where there is no `.gitmodules`. */
async function listGitlinks(checkout: Checkout): Promise<ReadonlyMap<string, Sha>> {
  const links = new Map<string, Sha>();
  if (readText(`${checkout.git.directory}/.gitmodules`) === undefined) return links;
  const { stdout } = await checkout.git.run(
    ["config", "-z", "--file", ".gitmodules", "--get-regexp", "^submodule\\..*\\.path$"],
    { allow: [0, 1] },
  );
  const paths = stdout
    .toString("utf8")
    .split("\0")
    .flatMap((record) => (record.includes("\n") ? [record.slice(record.indexOf("\n") + 1)] : []));
  for (const entry of await listIndexAt(checkout.git, paths))
    if (entry.isGitlink) {
      const path = toWorkspacePath(checkout, entry.path);
      if (path !== undefined) links.set(path, entry.id());
    }
  return links;
}

/** What a link or a file gave. */
export type FileReading =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "too-large"; readonly sizeBytes: number }
  | { readonly kind: "unreadable"; readonly why: string };

/** Reads files of one or more checkouts, in their order: from the work tree where it holds that content, else from git's objects. */
export async function readFiles(
  root: string,
  files: readonly SnapshotFile[],
  limitBytes: number,
): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for (const file of files)
    readings.push(readNow(root, file, limitBytes) ?? (await readFromObjects(file, limitBytes)));
  return readings;
}

/** The file as the work tree has it; undefined where that is not this state's content. */
export function readNow(root: string, file: SnapshotFile, limitBytes: number): FileReading | undefined {
  if (!file.onDisk) return undefined;
  const path = file.isLink ? linkTarget(root, file.path) : `${root}/${file.path}`;
  return path === undefined ? undefined : readFromDisk(path, limitBytes);
}

/** Where a link leads, if that is inside the root: a link to the outside would let a pull request read the machine's files. */
function linkTarget(root: string, path: string): string | undefined {
  const target = realPath(joinPath(root, path));
  const top = realPath(root);
  return target !== undefined && top !== undefined && isInside(target, top) ? target : undefined;
}

function readFromDisk(path: string, limitBytes: number): FileReading | undefined {
  try {
    const text = readText(path);
    if (text === undefined) return undefined;
    // Never more bytes than three a code unit, so only a long text is worth counting.
    if (text.length * 3 <= limitBytes || Buffer.byteLength(text) <= limitBytes) return { kind: "text", text };
    return { kind: "too-large", sizeBytes: Buffer.byteLength(text) };
  } catch (error) {
    // Node refuses what is larger than a string or a buffer can be by codes of its own.
    if (
      error instanceof Error &&
      "code" in error &&
      (error.code === "ERR_FS_FILE_TOO_LARGE" || error.code === "ERR_STRING_TOO_LONG")
    )
      return { kind: "too-large", sizeBytes: Infinity };
    return { kind: "unreadable", why: error instanceof Error ? error.message : String(error) };
  }
}

/** The file as git stored it. */
export async function readFromObjects(file: SnapshotFile, limitBytes: number): Promise<FileReading> {
  if (file.isLink)
    return {
      kind: "unreadable",
      why: "it is a symbolic link that leads out of the workspace or nowhere; put the file itself there",
    };
  const id = file.id();
  if (id === null) return { kind: "unreadable", why: "it is gone" };
  const object = await file.checkout.objects.readObject(id);
  if (object?.type !== "blob") return { kind: "unreadable", why: `git does not have its content (${id})` };
  return object.content.length > limitBytes
    ? { kind: "too-large", sizeBytes: object.content.length }
    : { kind: "text", text: object.content.toString("utf8") };
}
