import { Failure } from "../base/failure.ts";
import { parseSha, type Sha } from "../base/sha.ts";

/** A commit as its object says, grafts and shallow boundaries not looked at. */
export interface Commit {
  readonly tree: Sha;
  readonly parents: readonly Sha[];
  readonly author: string;
  /** RFC 3339 in the author's time zone; null where the commit holds no date that can be read. */
  readonly date: string | null;
  /** The first paragraph of the message on one line, like git's `%s`. */
  readonly subject: string;
}

/** Reads a raw commit object (git help format: gitformat-commit). Failure git/unreadable-output where it is none. */
export function parseCommit(content: Uint8Array): Commit {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const split = bytes.indexOf("\n\n");
  const head = bytes.subarray(0, split < 0 ? bytes.length : split);
  // Header names and ids are ASCII in every encoding that git takes.
  const lines = head.toString("latin1").split("\n");
  const encoding = lines.find((line) => line.startsWith("encoding "))?.slice(9) ?? "utf-8";
  const tree = parseSha(/^tree (\S+)$/.exec(lines[0] ?? "")?.[1] ?? "");
  if (tree === undefined) throw unreadable("no tree");
  const parents = lines
    .filter((line) => line.startsWith("parent "))
    .map((line) => parseSha(line.slice(7)) ?? refuse(`parent ${line.slice(7)}`));
  const author = decode(
    Buffer.from(lines.find((line) => line.startsWith("author ")) ?? "", "latin1"),
    encoding,
  );
  const [, name, seconds, zone] = /^author (.*?) ?<[^>]*> (-?\d+) ([+-]\d{4})$/.exec(author) ?? [];
  return {
    tree,
    parents,
    author: name ?? author.replace(/^author /, ""),
    date: seconds === undefined || zone === undefined ? null : renderDate(Number(seconds), zone),
    subject: subjectOf(decode(bytes.subarray(split < 0 ? bytes.length : split + 2), encoding)),
  };
}

/** Seconds and `+0200` → `2026-01-02T03:04:05+02:00`; null for a date outside the years 0 to 9999 or a zone that is none. */
export function renderDate(seconds: number, zone: string): string | null {
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3, 5));
  if (hours > 23 || minutes > 59) return null;
  const shift = (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60;
  const date = new Date((seconds + shift) * 1000);
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString();
  if (text.length !== 24) return null; // years that need more than four digits
  return `${text.slice(0, 19)}${zone.slice(0, 3)}:${zone.slice(3)}`;
}

const subjectOf = (message: string): string =>
  message
    .replace(/^\s*\n/, "")
    .split(/\n[ \t]*\n/)[0]
    ?.trim()
    .replace(/\s*\n\s*/g, " ") ?? "";

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // An encoding that this Node does not know.
    return new TextDecoder().decode(bytes);
  }
}

const unreadable = (what: string): Failure =>
  new Failure("git/unreadable-output", `a commit cannot be read: ${what}`);
const refuse = (what: string): never => {
  throw unreadable(what);
};
