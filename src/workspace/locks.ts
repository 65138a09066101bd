import { indexBy } from "../base/order.ts";
import { baseName, isInside, joinPath, parentOf } from "../base/path-text.ts";
import { LOCKFILES } from "../manifests/lockfile-names.ts";
import type { LockReading, OpenedLockfile } from "../manifests/lockfiles/lock-graph.ts";
import { ECOSYSTEMS, type Ecosystem, type Manifest } from "../manifests/manifest.ts";
import { openLockCache, type KnownLockfile, type LockCache } from "./lock-cache.ts";
import type { FileReading } from "./snapshot.ts";
import { rootMembers } from "./root-members.ts";
import type { Workspace } from "./workspace.ts";

/** Lockfiles above this are not read: one would take more memory than a run may have. The largest real ones have some 5 MB. */
export const LOCK_LIMIT_BYTES = 32 * 1024 * 1024;

/** A lockfile, and whom it serves. */
export interface ServedLockfile {
  readonly path: string;
  readonly ecosystem: Ecosystem;
  /** Its folder, and the root of those whom it serves. */
  readonly directory: string;
  /** Whether a workspace is declared there; else it is one repo's own. */
  readonly isShared: boolean;
  /** The manifests of those whom it serves by folder, relative to the workspace root; that of its own folder is among them. */
  readonly members: ReadonlyMap<string, Manifest>;
}

/** The lockfiles of one state of a workspace. */
export interface Locks {
  /** Those that serve a repo, in order of path. */
  readonly served: readonly ServedLockfile[];
  /** Reads one, once. Undefined where it is not there or serves nobody. Loads the readers of all formats. */
  read(path: string): Promise<LockReading | undefined>;
  /** The text of a manifest or lockfile of this state; undefined where there is none or it cannot be read. */
  text(path: string): Promise<string | undefined>;
  /** Whether reading one takes next to nothing, since it was read here, or in a state that shares its cache. */
  isAtHand(path: string): boolean;
  readonly cache: LockCache;
}

export interface LocksInput {
  readonly workspace: Workspace;
  /** The paths of all lockfiles. */
  readonly paths: Iterable<string>;
  /** Reads a manifest or lockfile of this state; undefined where it is not there. */
  readonly read: (path: string) => Promise<FileReading | undefined>;
  /** What states share that share this file, content included; undefined where nothing is known of it. */
  readonly fileAt?: (path: string) => object | undefined;
  /** Of another state, whose lockfiles may be the same. */
  readonly cache?: LockCache | undefined;
}

/** Opens the lockfiles of a state. Nothing is read before it is asked for. */
export function openLocks({ workspace, paths, read, fileAt, cache = openLockCache() }: LocksInput): Locks {
  let served: readonly ServedLockfile[] | undefined;
  const readings = new Map<string, Promise<LockReading | undefined>>();
  const all = () => (served ??= servedLockfiles(workspace, paths));
  const readFile = async (path: string): Promise<FileReading | undefined> => {
    const file = fileAt?.(path);
    if (file === undefined) return read(path);
    const known = cache.readings.find((one) => one.file === file);
    if (known !== undefined) return known.reading;
    const reading = await read(path);
    cache.readings.add({ file, reading });
    return reading;
  };
  const text = async (path: string): Promise<string | undefined> => {
    const reading = await readFile(path);
    return reading?.kind === "text" ? reading.text : undefined;
  };
  const isSame =
    (path: string) =>
    ({ file, companions }: KnownLockfile): boolean =>
      file === fileAt?.(path) && [...companions].every(([other, its]) => fileAt(other) === its);
  const openLock = async (path: string): Promise<OpenedLockfile | undefined> => {
    const known = cache.opened.find(isSame(path));
    if (known !== undefined) return known.read;
    const reading = await readFile(path);
    if (reading === undefined) return undefined;
    if (reading.kind !== "text")
      return unknownLock(
        reading.kind === "too-large" ? `it has more than ${LOCK_LIMIT_BYTES} bytes` : reading.why,
      );
    const { LOCKFILE_FORMATS } = await import("../manifests/lockfiles/lockfile-formats.ts");
    const format = LOCKFILE_FORMATS.get(baseName(path));
    if (format === undefined) return unknownLock("this format is not read by its meaning");
    const companions = new Map<string, string>();
    const others = new Map<string, object | undefined>();
    for (const name of format.companions) {
      const other = joinPath(parentOf(path), name);
      others.set(other, fileAt?.(other));
      const companion = await text(other);
      if (companion !== undefined) companions.set(name, companion);
    }
    const input = { path, text: reading.text, companions };
    const opened =
      format.open?.(input, cache.opened.find((one) => one.path === path)?.read) ??
      ((members) => format.read({ ...input, members }));
    const file = fileAt?.(path);
    if (file !== undefined)
      cache.opened.add({ path, file, companions: others, read: opened, length: reading.text.length });
    return opened;
  };
  const readLock = async (path: string): Promise<LockReading | undefined> => {
    const lockfile = all().find((one) => one.path === path);
    return lockfile === undefined ? undefined : (await openLock(path))?.(membersBelow(lockfile));
  };
  return {
    get served() {
      return all();
    },
    text,
    read(path) {
      let reading = readings.get(path);
      if (reading === undefined) readings.set(path, (reading = readLock(path)));
      return reading;
    },
    isAtHand(path) {
      return readings.has(path) || cache.opened.has(isSame(path));
    },
    cache,
  };
}

const unknownLock =
  (why: string): OpenedLockfile =>
  () => ({ kind: "unknown", why, line: 1 });

/** The manifests of those whom a lockfile serves, by folder as it names them. */
const membersBelow = ({ directory, members }: ServedLockfile): ReadonlyMap<string, Manifest> =>
  directory === "."
    ? members
    : indexBy(members.values(), (manifest) => folderBelow(directory, manifest.directory));

/** A folder as a lockfile names it, relative to the lockfile's own. */
export const folderBelow = (directory: string, folder: string): string =>
  directory === "."
    ? folder
    : folder === directory
      ? "."
      : isInside(folder, directory)
        ? folder.slice(directory.length + 1)
        : `${"../".repeat(directory.split("/").length)}${folder}`;

const ECOSYSTEM_OF: ReadonlyMap<string, Ecosystem> = new Map(
  ECOSYSTEMS.filter((ecosystem) => ecosystem !== "go").flatMap((ecosystem) =>
    LOCKFILES[ecosystem].map((name) => [name, ecosystem] as const),
  ),
);

/** Who is served by each lockfile: the members of the workspace that is declared in its folder, else the repo there. Go has none. */
export function servedLockfiles(workspace: Workspace, paths: Iterable<string>): readonly ServedLockfile[] {
  const served: ServedLockfile[] = [];
  for (const path of [...paths].sort()) {
    const ecosystem = ECOSYSTEM_OF.get(baseName(path));
    if (ecosystem === undefined) continue;
    const directory = parentOf(path);
    const { isDeclared, manifests } = rootMembers(workspace, ecosystem, directory);
    if (manifests.size > 0)
      served.push({ path, ecosystem, directory, isShared: isDeclared, members: manifests });
  }
  return served;
}
