import { baseName, isInside, parentOf, resolvePath } from "../base/path-text.ts";

/** What of the tree it takes to say whom a path that is written in a file names. */
export interface MentionContext {
  /** The file that holds the text. */
  readonly file: string;
  /** The folder of the repo that owns the file; undefined for nobody's. Scripts of a manifest run there. */
  readonly repoPath: string | undefined;
  /** Whether a file or folder is there. */
  readonly has: (path: string) => boolean;
}

/** One place in a text that names a place of the tree. */
export interface FoundMention {
  /** One-based. */
  readonly line: number;
  /** The path that is named, where it can be told: the place itself or something in it. */
  readonly target: string | undefined;
  /** The line up to the name and with it, clipped. */
  readonly lineText: string;
}

const MOST = 200;
const OF_WORD = /[\w./@+-]/;
const AFTER = /^[\w./@+*-]*/;
const LONGEST_WORD = 300;
/** Prose. `#include`, `//go:embed` and `#!` have no space. */
const COMMENT = /^\s*(?:#+|\/\/+)\s/;
/** A folder that only the run knows stands before the path: `$ROOT/tests`. Of `${ROOT}/tests` the word is `/tests`. */
const VARIABLE = /[$%]$/;

/**
 * Finds where a text names a place, by its path or by its last name as a word. What can be one counts: a word whose path leads to
 * something else that is there does not, nor one that begins with a folder nobody has, nor one
 * in a comment of its own line. Cost: one search of the text, and a few
 * characters around each find; at most 200 finds.
 */
export function mentionsIn(text: string, place: string, context: MentionContext): readonly FoundMention[] {
  const name = baseName(place);
  const found: FoundMention[] = [];
  let line = 1;
  let counted = 0;
  for (let at = text.indexOf(name); at >= 0 && found.length < MOST; at = text.indexOf(name, at + 1)) {
    const before = wordBefore(text, at);
    if (before === undefined) continue;
    const after = AFTER.exec(text.slice(at + name.length, at + name.length + LONGEST_WORD))?.[0] ?? "";
    if (!goesOnAsPath(after, context.file)) continue;
    const meant = meaningOf(
      { before, name, after, start: text.slice(Math.max(0, at - before.length - 2), at - before.length) },
      place,
      context,
    );
    const lineStart = Math.max(text.lastIndexOf("\n", at) + 1, at - LONGEST_WORD);
    const lineText = text.slice(lineStart, at + name.length);
    if (meant === undefined || COMMENT.test(lineText)) continue;
    for (let next = text.indexOf("\n", counted); next >= 0 && next < at; next = text.indexOf("\n", counted)) {
      line += 1;
      counted = next + 1;
    }
    found.push({ line, target: meant.target, lineText });
  }
  return found;
}

/** The folders of the path that a name at this offset belongs to; undefined where it is a part of another name. */
function wordBefore(text: string, at: number): string | undefined {
  let start = at;
  // Most finds are parts of other words, which shows at once.
  if (at > 0 && text[at - 1] !== "/") return OF_WORD.test(text[at - 1] ?? "") ? undefined : "";
  while (start > 0 && at - start < LONGEST_WORD && OF_WORD.test(text[start - 1] ?? "")) start -= 1;
  return text.slice(start, at);
}

/** Whether what follows leaves the name whole: `tests/a`, `tests.`, `tests.a` in Python; not `tests-2`, `tests.md`. */
const goesOnAsPath = (after: string, file: string): boolean =>
  after === "" || /^[/*]|^\.+$|^\.\//.test(after) || (after.startsWith(".") && /\.pyi?$/.test(file));

interface Word {
  readonly before: string;
  readonly name: string;
  readonly after: string;
  /** The characters before the word. */
  readonly start: string;
}

function meaningOf(
  { before, name, after, start }: Word,
  place: string,
  { file, repoPath, has }: MentionContext,
): { readonly target: string | undefined } | undefined {
  const written = `${before}${name}${after.startsWith("/") ? after : ""}`.replace(/[/.*]+$/, "");
  const folders = new Set([parentOf(file), repoPath ?? ".", "."]);
  const isRooted = before.startsWith("/");
  if (!isRooted)
    for (const folder of folders) {
      const path = resolvePath(folder, written);
      if (path === undefined) continue;
      if (isInside(path, place)) return { target: path };
      if (has(path) || has(resolvePath(folder, `${before}${name}`) ?? path)) return undefined;
    }
  if (before === "") return { target: undefined };
  if (start.endsWith(":") && before.startsWith("//")) return undefined;
  return before.startsWith("..") || isRooted || VARIABLE.test(start) ? { target: undefined } : undefined;
}
