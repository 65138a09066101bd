import { Failure } from "../base/failure.ts";
import { decodePath } from "../base/path-text.ts";
import { parseSha, type Sha } from "../base/sha.ts";

/** One path at which index or work tree differ from HEAD. */
export interface StatusEntry {
  readonly kind: "changed" | "unmerged" | "untracked";
  readonly path: string;
  /** In HEAD; null where it is not there. */
  readonly headMode: string | null;
  readonly headId: Sha | null;
  /** In the work tree; null where nothing lies there, and for untracked files. */
  readonly workMode: string | null;
  /** Set for submodules: what is different in them. */
  readonly submodule: SubmoduleState | null;
  /** An untracked folder that is a git repository of its own; git does not look into it. */
  readonly isRepository: boolean;
}

export interface SubmoduleState {
  readonly commitChanged: boolean;
  readonly modified: boolean;
  readonly untracked: boolean;
}

/**
 * Uncommitted and untracked paths, whatever the user's settings and a submodule's `ignore` say. What is given by -c
 * reaches the `git status` that git itself runs inside submodules, where the options do not.
 */
export const statusArgs = [
  "-c", "status.showUntrackedFiles=all", "-c", "diff.ignoreSubmodules=none",
  "status", "--porcelain=v2", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=none",
] as const; // prettier-ignore

const MODE = /^[0-7]{6}$/;
const ORDINARY =
  /^1 [.MTADRCU]{2} (N\.\.\.|S[.C][.M][.U]) ([0-7]{6}) ([0-7]{6}) ([0-7]{6}) ([0-9a-f]+) ([0-9a-f]+) /;
const UNMERGED =
  /^u [.MTADRCU]{2} (N\.\.\.|S[.C][.M][.U]) ([0-7]{6}) ([0-7]{6}) ([0-7]{6}) ([0-7]{6}) ([0-9a-f]+) ([0-9a-f]+) ([0-9a-f]+) /;

/** Reads what `statusArgs` makes git print. Refuses what it does not know with git/unreadable-output. */
export function parseStatus(stdout: Uint8Array): StatusEntry[] {
  return splitRecords(stdout).map(parseRecord);
}

/** The pieces that NUL bytes end. Bytes after the last NUL would be half a record. */
function splitRecords(stdout: Uint8Array): Uint8Array[] {
  const records: Uint8Array[] = [];
  let start = 0;
  for (let end = stdout.indexOf(0); end >= 0; end = stdout.indexOf(0, start)) {
    records.push(stdout.subarray(start, end));
    start = end + 1;
  }
  if (start < stdout.length) throw unreadable(stdout.subarray(start));
  return records;
}

function parseRecord(record: Uint8Array): StatusEntry {
  const kind = String.fromCharCode(record[0] ?? 0, record[1] ?? 0);
  if (kind === "? ") return untracked(decodePath(record.subarray(2)));
  // The fields before the path are ASCII, one byte a character, so lengths in the text are places in the bytes.
  const text = Buffer.from(record.buffer, record.byteOffset, record.byteLength).toString("latin1");
  if (kind === "1 ") {
    const [all, submodule, headMode, , workMode, headId] = ORDINARY.exec(text) ?? [];
    if (all === undefined) throw unreadable(record);
    return {
      kind: "changed",
      path: decodePath(record.subarray(all.length)),
      headMode: presentMode(headMode),
      headId: parseSha(headId ?? "") ?? null,
      workMode: presentMode(workMode),
      submodule: parseSubmodule(submodule),
      isRepository: false,
    };
  }
  if (kind === "u ") {
    // Of the three sides of a conflict the second is "ours": what HEAD has.
    const [all, submodule, , headMode, , workMode, , headId] = UNMERGED.exec(text) ?? [];
    if (all === undefined) throw unreadable(record);
    return {
      kind: "unmerged",
      path: decodePath(record.subarray(all.length)),
      headMode: presentMode(headMode),
      headId: parseSha(headId ?? "") ?? null,
      workMode: presentMode(workMode),
      submodule: parseSubmodule(submodule),
      isRepository: false,
    };
  }
  throw unreadable(record);
}

/** Of an untracked folder that holds a repository git prints the folder's name with a slash. */
const untracked = (path: string): StatusEntry => ({
  kind: "untracked",
  path: path.endsWith("/") ? path.slice(0, -1) : path,
  headMode: null,
  headId: null,
  workMode: null,
  submodule: null,
  isRepository: path.endsWith("/"),
});

const presentMode = (mode: string | undefined): string | null =>
  mode === undefined || !MODE.test(mode) || mode === "000000" ? null : mode;

const parseSubmodule = (field: string | undefined): SubmoduleState | null =>
  field?.startsWith("S") === true
    ? { commitChanged: field[1] === "C", modified: field[2] === "M", untracked: field[3] === "U" }
    : null;

const unreadable = (record: Uint8Array): Failure =>
  new Failure(
    "git/unreadable-output",
    `git status printed what we cannot read: ${JSON.stringify(decodePath(record.subarray(0, 80)))}`,
  );
