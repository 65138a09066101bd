import { fail, ok, type Result } from "../../../base/failure.ts";
import type { YarnAsk } from "./yarn-ask.ts";
import { YarnLines } from "./yarn-lines.ts";
import { refusal, refusedLine, type Refusal } from "./yarn-refusal.ts";

/** One entry of a yarn.lock of yarn 1. */
export interface ClassicEntry {
  readonly line: number;
  /** What it answers: `is-odd@^3.0.0`. */
  readonly patterns: readonly string[];
  /** The package's name where it is not the pattern's. */
  readonly name: string;
  readonly version: string;
  /** A URL with the hash behind `#`; empty for a folder. */
  readonly resolved: string;
  readonly integrity: string;
  readonly asks: readonly YarnAsk[];
}

/**
 * Scans what `stringify` of yarn 1 writes (https://github.com/yarnpkg/yarn/blob/master/src/lockfile/stringify.js) and
 * refuses the rest. One pass.
 */
export function scanYarnClassic(text: string): Result<readonly ClassicEntry[], Refusal> {
  const lines = new YarnLines(text);
  const entries: ClassicEntry[] = [];
  let draft: EntryDraft | undefined;
  let section = "";
  while (lines.next()) {
    if (lines.isAtEnd()) continue;
    const { at: start, line } = lines;
    const indent = lines.indent();
    if (indent === 0) {
      if (lines.take("#")) continue;
      // First, for a conflict's marker can stand in the middle of an entry.
      const patterns = readPatterns(lines);
      if (patterns === undefined) return refused(lines, start);
      const finished = finishEntry(draft, entries);
      if (finished !== undefined) return fail(finished);
      draft = { line, patterns, name: "", version: "", resolved: "", integrity: "", asks: [] };
      section = "";
      continue;
    }
    const key = indent === 2 ? lines.string(" ", ":") : lines.string(" ");
    if (key === undefined || draft === undefined) return refused(lines, start);
    if (indent === 2 && lines.take(":") && lines.isAtEnd() && SECTIONS.has(key)) section = key;
    else {
      const value = lines.take(" ") ? lines.lastString() : undefined;
      if (value === undefined) return refused(lines, start);
      if (indent === 4 && section !== "")
        draft.asks.push({ name: key, range: value, isOptional: section === "optionalDependencies", line });
      else if (indent === 2 && FIELDS.has(key)) {
        section = "";
        setField(draft, key, value);
      } else return refused(lines, start);
    }
  }
  const finished = finishEntry(draft, entries);
  return finished === undefined ? ok(entries) : fail(finished);
}

const refused = ({ text, end, line }: YarnLines, start: number): Result<never, Refusal> =>
  fail(refusedLine(text.slice(start, end), line));

const SECTIONS: ReadonlySet<string> = new Set(["dependencies", "optionalDependencies"]);
const FIELDS: ReadonlySet<string> = new Set(["name", "version", "uid", "resolved", "integrity", "registry"]);

interface EntryDraft {
  line: number;
  patterns: readonly string[];
  name: string;
  version: string;
  resolved: string;
  integrity: string;
  asks: YarnAsk[];
}

/** `a@^1, "@b/c@^2":` */
function readPatterns(lines: YarnLines): readonly string[] | undefined {
  const patterns: string[] = [];
  do {
    const pattern = lines.string(":", ",");
    if (pattern === undefined) return undefined;
    patterns.push(pattern);
  } while (lines.take(", "));
  return lines.take(":") && lines.isAtEnd() ? patterns : undefined;
}

function setField(draft: EntryDraft, key: string, value: string): void {
  if (key === "name") draft.name = value;
  else if (key === "version") draft.version = value;
  else if (key === "resolved") draft.resolved = value;
  else if (key === "integrity") draft.integrity = value;
}

function finishEntry(draft: EntryDraft | undefined, entries: ClassicEntry[]): Refusal | undefined {
  if (draft === undefined) return undefined;
  if (draft.version === "") return refusal("this entry is not whole", draft.line);
  entries.push(draft);
  return undefined;
}
