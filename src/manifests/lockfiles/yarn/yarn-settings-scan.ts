import { fail, ok, type Result } from "../../../base/failure.ts";

/** yarn reads every scalar as text. */
export type SettingValue = string | ReadonlyMap<string, SettingValue>;

export interface UnreadLine {
  readonly line: number;
  readonly why: string;
}

interface OpenTable {
  readonly indent: number;
  readonly table: Map<string, SettingValue>;
  /** What its last key holds, where that is a table that may still grow. */
  last: Map<string, SettingValue> | undefined;
}

/**
 * The values of some top-level keys of a .yarnrc.yml, without a YAML parser, which takes longer to load than all the rest of
 * reading a yarn.lock. It knows tables in blocks and tables of one line, plain and quoted texts, comments; a wanted key that
 * holds more (anchors, lists, texts of many lines) is refused with its line. The other keys are passed over. One pass.
 */
export function scanYarnSettings(
  text: string,
  wanted: ReadonlySet<string>,
): Result<ReadonlyMap<string, SettingValue>, UnreadLine> {
  const root = new Map<string, SettingValue>();
  // The tables that a line can stand in; none inside a key that is not wanted.
  let open: OpenTable[] = [];
  for (const [index, lineText] of text.split(/\r?\n/).entries()) {
    if (/^ *(?:#|$)|^---\s*$/.test(lineText)) continue;
    const indent = /^ */.exec(lineText)?.[0].length ?? 0;
    if (open.length === 0 && (indent > 0 || lineText.startsWith("- "))) continue;
    const pair = lineText.length > LONGEST ? undefined : readPair(lineText.slice(indent));
    if (indent === 0) {
      const isOther = pair === undefined ? OTHER_KEY.test(lineText) : !wanted.has(pair.key);
      open = isOther ? [] : [{ indent: 0, table: root, last: undefined }];
      if (isOther) continue;
    }
    if (pair === undefined || !put(open, indent, pair))
      return fail({ line: index + 1, why: "it is written in a way that is not known here" });
  }
  return ok(root);
}

const DEEPEST = 8;
const LONGEST = 10_000;
// A line of the top level that cannot be told might begin a wanted key, unless it begins another word.
const OTHER_KEY = /^(?!catalog|packageExtensions)[A-Za-z]+:/;

/** Puts a pair into the table that its indent says; false where none does, or where it is there already. */
function put(
  open: OpenTable[],
  indent: number,
  pair: { readonly key: string; readonly rest: string },
): boolean {
  while (open.length > 1 && (open.at(-1)?.indent ?? 0) > indent) open.pop();
  let top = open.at(-1);
  if (top !== undefined && top.indent < indent && top.last !== undefined && open.length < DEEPEST) {
    const inner: OpenTable = { indent, table: top.last, last: undefined };
    // The first line of a block decides how deep all of it stands.
    top.last = undefined;
    open.push(inner);
    top = inner;
  }
  const value = readValue(pair.rest);
  if (value === undefined || top?.indent !== indent || top.table.has(pair.key)) return false;
  top.last = undefined;
  if (value === NESTED) {
    top.last = new Map();
    top.table.set(pair.key, top.last);
  } else top.table.set(pair.key, value);
  return true;
}

/** `key: rest`, the key plain or quoted. */
function readPair(text: string): { readonly key: string; readonly rest: string } | undefined {
  const [, double, single, plain, rest = ""] = PAIR.exec(text) ?? [];
  const key = double ?? single ?? plain;
  return key === undefined ? undefined : { key, rest };
}

// A plain key may hold `@` and `:` (`a@npm:^1`), but `: ` ends it.
const PAIR =
  /^(?:"([^"\\]*)"|'([^']*)'|([^\s"'#&*!|>%@`,[\]{}?-](?:[^:#]|:(?=\S)|(?<=\S)#)*?)) *:(?: +(.*)|)$/;

/** Stands for a value on the lines below. */
const NESTED: ReadonlyMap<string, SettingValue> = new Map();

function readValue(text: string): SettingValue | undefined {
  if (/^(?:#|\s*$)/.test(text)) return NESTED;
  const [, flow, double, single, plain] = VALUE.exec(text) ?? [];
  if (flow === undefined) return double ?? single ?? plain?.trimEnd();
  const table = new Map<string, SettingValue>();
  for (const piece of flow.split(",")) {
    if (piece.trim() === "") continue;
    const pair = readPair(piece.trim());
    const value = pair === undefined || pair.rest.trim() === "" ? undefined : readValue(pair.rest);
    if (pair === undefined || typeof value !== "string" || table.has(pair.key)) return undefined;
    table.set(pair.key, value);
  }
  return table;
}

// A table of one line holds texts only: no comma, brace or quote within one.
const VALUE =
  /^(?:\{([^{}[\]]*)\}|"([^"\\]*)"|'([^']*)'|([^\s"'#&*!|>%@`,[\]{}](?:[^#:]|:(?=\S)|(?<=\S)#)*?)) *(?: #.*)?$/;
