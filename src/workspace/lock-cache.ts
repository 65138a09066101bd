import type { OpenedLockfile } from "../manifests/lockfiles/lock-graph.ts";
import type { FileReading } from "./snapshot.ts";

/** What was made of lockfiles not long ago; shared between the states of a workspace, which share most of them. */
export interface LockCache {
  readonly readings: Recent<ReadFile>;
  readonly opened: Recent<KnownLockfile>;
}

export interface ReadFile {
  /** Stands for its content: states that share the file share this value. */
  readonly file: object;
  readonly reading: FileReading | undefined;
}

export interface KnownLockfile {
  readonly path: string;
  readonly file: object;
  /** What it was read with, by path; undefined where there is none. */
  readonly companions: ReadonlyMap<string, object | undefined>;
  readonly read: OpenedLockfile;
  /** Of its text. */
  readonly length: number;
}

/** The values that were asked for last; of several that fit the latest is found. */
export interface Recent<T> {
  find(fits: (value: T) => boolean): T | undefined;
  has(fits: (value: T) => boolean): boolean;
  add(value: T): void;
}

/** Of two states that are compared, each has one. */
const LEAST_VALUES = 2;
/** Looking through them is to take nothing. */
const MOST_VALUES = 16;
/** Characters of files that are kept beyond those: what is made of them can take ten times as much memory. */
const MOST_LENGTH = 3 * 1024 * 1024;

export const openLockCache = (): LockCache => ({
  readings: openRecent(({ reading }) => (reading?.kind === "text" ? reading.text.length : 0)),
  opened: openRecent(({ length }) => length),
});

function openRecent<T>(lengthOf: (value: T) => number): Recent<T> {
  const kept: T[] = [];
  let length = 0;
  return {
    find(fits) {
      const at = kept.findLastIndex(fits);
      const [value] = at < 0 ? [] : kept.splice(at, 1);
      if (value !== undefined) kept.push(value);
      return value;
    },
    has: (fits) => kept.some(fits),
    add(value) {
      kept.push(value);
      length += lengthOf(value);
      while (kept.length > MOST_VALUES || (kept.length > LEAST_VALUES && length > MOST_LENGTH))
        for (const old of kept.splice(0, 1)) length -= lengthOf(old);
    },
  };
}
