import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { decodePath, encodePath } from "../base/path-text.ts";

/*
 * The file system. Paths are absolute and may hold escaped bytes (base/path-text.ts). Reading is synchronous:
 * thousands of small manifests are read in one go, and each costs less so than by a promise.
 */

const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && "code" in error && codes.includes(String(error.code));

/** The bytes of a file, or undefined where there is no such file (a folder in its place, or a missing parent, included). */
export function readBytes(path: string): Buffer | undefined {
  try {
    return fs.readFileSync(encodePath(path));
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR", "EISDIR", "ELOOP")) return undefined;
    throw error;
  }
}

/** The text of a file, or undefined where there is none. */
export const readText = (path: string): string | undefined => readBytes(path)?.toString("utf8");

export type EntryKind = "file" | "directory" | "link" | "other";

/** What lies at a path itself, links not followed; undefined where nothing lies. */
export function entryKind(path: string): EntryKind | undefined {
  const stats = fs.lstatSync(encodePath(path), { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  return stats.isSymbolicLink() ? "link" : stats.isDirectory() ? "directory" : stats.isFile() ? "file" : "other";
}

/** Size in bytes of the file at a path, links followed; undefined where there is none. */
export function fileSizeBytes(path: string): number | undefined {
  try {
    const stats = fs.statSync(encodePath(path), { throwIfNoEntry: false });
    return stats?.isFile() ? stats.size : undefined;
  } catch (error) {
    if (hasCode(error, "ELOOP", "ENOTDIR")) return undefined;
    throw error;
  }
}

export const isDirectory = (path: string): boolean => {
  try {
    return fs.statSync(encodePath(path), { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (error) {
    if (hasCode(error, "ELOOP", "ENOTDIR")) return false;
    throw error;
  }
};

export const exists = (path: string): boolean => entryKind(path) !== undefined;

/** The names in a folder, unsorted; empty where there is no such folder. */
export function namesIn(path: string): string[] {
  try {
    return fs.readdirSync(encodePath(path), { encoding: "buffer" }).map((name) => decodePath(name));
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}

/** The real path, links resolved; undefined where nothing lies there. */
export function realPath(path: string): string | undefined {
  try {
    return decodePath(fs.realpathSync(encodePath(path), { encoding: "buffer" }));
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR", "ELOOP")) return undefined;
    throw error;
  }
}

/**
 * Writes a whole file or nothing: into a new file beside it, then renamed over it. The folder is made. A link is
 * followed, so that what it points at is what changes.
 */
export function writeAtomic(path: string, content: string | Uint8Array): void {
  const target = realPath(path) ?? path;
  fs.mkdirSync(dirname(target), { recursive: true });
  const beside = `${target}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const mode = fs.statSync(encodePath(target), { throwIfNoEntry: false })?.mode;
    fs.writeFileSync(encodePath(beside), content, { flag: "wx", ...(mode === undefined ? {} : { mode: mode & 0o777 }) });
    fs.renameSync(encodePath(beside), encodePath(target));
  } catch (error) {
    fs.rmSync(encodePath(beside), { force: true });
    throw error;
  }
}

/** Adds to the end of a file, as the runner's environment files want it. */
export const appendText = (path: string, text: string): void => {
  fs.appendFileSync(encodePath(path), text);
};

/** A new folder for temporary files; it and all in it go when it is disposed. */
export function makeTempDirectory(prefix: string): Disposable & { readonly path: string } {
  const path = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), prefix)));
  return {
    path,
    [Symbol.dispose]() {
      fs.rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Removes a file or a folder with all in it; nothing happens where there is none. */
export const removeAll = (path: string): void => {
  fs.rmSync(encodePath(path), { recursive: true, force: true, maxRetries: 3 });
};
