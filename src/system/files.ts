import * as fs from "node:fs";
import process from "node:process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Failure } from "../base/failure.ts";
import { decodePath, encodePath, showPath } from "../base/path-text.ts";

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
export function readText(path: string): string | undefined {
  try {
    // One call into C++ without a buffer in between: a fifth less time over thousands of small files.
    return fs.readFileSync(encodePath(path), "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR", "EISDIR", "ELOOP")) return undefined;
    throw error;
  }
}

export type EntryKind = "file" | "directory" | "link" | "other";

/** What lies at a path itself, links not followed; undefined where nothing lies. */
export function entryKind(path: string): EntryKind | undefined {
  const stats = orAbsent(() => fs.lstatSync(encodePath(path), { throwIfNoEntry: false }));
  if (stats === undefined) return undefined;
  return stats.isSymbolicLink()
    ? "link"
    : stats.isDirectory()
      ? "directory"
      : stats.isFile()
        ? "file"
        : "other";
}

/** What was asked, or undefined where a parent of it is a file, or links lead in a ring: nothing lies there either. */
function orAbsent<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR", "ELOOP")) return undefined;
    throw error;
  }
}

/** Size in bytes of the file at a path, links followed; undefined where there is none. */
export function fileSizeBytes(path: string): number | undefined {
  const stats = orAbsent(() => fs.statSync(encodePath(path), { throwIfNoEntry: false }));
  return stats?.isFile() === true ? stats.size : undefined;
}

export const isDirectory = (path: string): boolean =>
  orAbsent(() => fs.statSync(encodePath(path), { throwIfNoEntry: false }))?.isDirectory() ?? false;

export const exists = (path: string): boolean => entryKind(path) !== undefined;

/** The names in a folder, unsorted; empty where there is no such folder. */
export const namesIn = (path: string): string[] =>
  orAbsent(() => fs.readdirSync(encodePath(path), { encoding: "buffer" }))?.map((name) => decodePath(name)) ??
  [];

/** The real path, links resolved; undefined where nothing lies there. */
export const realPath = (path: string): string | undefined =>
  orAbsent(() => decodePath(fs.realpathSync(encodePath(path), { encoding: "buffer" })));

/**
 * Writes a whole file or nothing: into a new file beside it, then renamed over it. The folder is made. A link is
 * followed, so that what it points at is what changes. Failure system/cannot-write says what the system said.
 */
export function writeAtomic(path: string, content: string | Uint8Array): void {
  const target = realPath(path) ?? path;
  const beside = `${target}.${process.pid}-${process.hrtime.bigint()}.tmp`;
  try {
    makeDirectory(dirname(target));
    const mode = fs.statSync(encodePath(target), { throwIfNoEntry: false })?.mode;
    fs.writeFileSync(encodePath(beside), content, {
      flag: "wx",
      ...(mode === undefined ? {} : { mode: mode & 0o777 }),
    });
    fs.renameSync(encodePath(beside), encodePath(target));
  } catch (error) {
    if (exists(beside)) fs.rmSync(encodePath(beside), { force: true });
    throw cannotWrite(path, error);
  }
}

/** A full disk, a folder in its place, a missing right: nothing that we did wrong. */
export function cannotWrite(path: string, error: unknown): Failure {
  const said = hasCode(error, "EISDIR")
    ? "it is a folder"
    : hasCode(error, "EEXIST", "ENOTDIR")
      ? "a file lies where its folder would be"
      : error instanceof Error
        ? error.message.replace(/^E[A-Z]+: ([^,]+),.*$/s, "$1")
        : String(error);
  return new Failure("system/cannot-write", `${showPath(path)} cannot be written: ${said}`, { cause: error });
}

/** Makes a folder and its parents. Not by `recursive`: where the system never lets a folder be (`/proc/x`), Node tries for ever. */
export function makeDirectory(path: string): void {
  if (isDirectory(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeDirectory(parent);
  try {
    fs.mkdirSync(encodePath(path));
  } catch (error) {
    // Somebody else was faster.
    if (!hasCode(error, "EEXIST") || !isDirectory(path)) throw error;
  }
}

/** Adds to the end of a file, as the runner's environment files want it. Failure system/cannot-write. */
export function appendText(path: string, text: string): void {
  try {
    fs.appendFileSync(encodePath(path), text);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** A new folder for temporary files; it and all in it go when it is disposed or the process ends, unless it is kept. */
export interface TempDirectory extends Disposable {
  readonly path: string;
  keep(): void;
}

export function makeTempDirectory(prefix: string): TempDirectory {
  const path = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), prefix)));
  const remove = () => {
    fs.rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  };
  // Ctrl-C ends the process without leaving any scope.
  process.once("exit", remove);
  return {
    path,
    keep: () => process.off("exit", remove),
    [Symbol.dispose]() {
      process.off("exit", remove);
      remove();
    },
  };
}
