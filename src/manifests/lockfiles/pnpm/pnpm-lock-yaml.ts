import { buildBlock, type BlockBuilder, type BlockEntries } from "./block-entries.ts";
import { endOfKey, isScalar } from "./pnpm-lock-scalars.ts";

export type PnpmYaml =
  | {
      readonly kind: "entries";
      /** Of the last document. */
      readonly entries: BlockEntries;
      /** The documents before it, as they are written. */
      readonly before: readonly string[];
    }
  | { readonly kind: "unknown"; readonly line: number };

/**
 * Reads the YAML that pnpm writes, and only that: block mappings and lists, scalars and `{…}` and `[…]` on one line, `|`
 * and `>` texts, keys after `? `, several documents. Anything else (anchors, tags, tabs, values over several lines,
 * conflict markers, a last line without an end) is unknown. Linear, and no recursion. The `yaml` library takes a hundred
 * times as long.
 */
export function readPnpmYaml(text: string): PnpmYaml {
  let block = buildBlock(text);
  const before: string[] = [];
  let documentStart = 0;
  let longKey: LongKey | undefined;
  let line = 0;
  for (let start = 0; start < text.length;) {
    line += 1;
    const newline = text.indexOf("\n", start);
    if (newline < 0) return { kind: "unknown", line };
    const lineStart = start;
    start = newline + 1;
    const end = text.charCodeAt(newline - 1) === RETURN ? newline - 1 : newline;
    let at = skipSpaces(text, lineStart);
    if (at >= end || text.charCodeAt(at) === HASH) continue;
    if (text.startsWith("---", lineStart)) {
      if (end !== lineStart + 3 || longKey !== undefined) return { kind: "unknown", line };
      if (!block.isEmpty()) {
        before.push(text.slice(documentStart, lineStart));
        block = buildBlock(text);
      }
      documentStart = start;
      continue;
    }
    let indent = at - lineStart;
    if (longKey !== undefined) {
      const isItsValue = indent === longKey.indent && text.charCodeAt(at) === COLON;
      if (!isItsValue || !block.add(longKey)) return { kind: "unknown", line };
      longKey = undefined;
      at += 1;
      if (at === end) continue;
      if (text.charCodeAt(at) !== SPACE) return { kind: "unknown", line };
      at = skipSpaces(text, at);
      indent = at - lineStart;
    } else if (text.charCodeAt(at) === QUESTION && text.charCodeAt(at + 1) === SPACE) {
      const keyStart = skipSpaces(text, at + 1);
      if (!isScalar(text, keyStart, end)) return { kind: "unknown", line };
      longKey = { indent, keyStart, keyEnd: end, isElement: false, line };
      continue;
    }
    const after = readLine(text, { block, at, indent, end, line });
    if (after === undefined) return { kind: "unknown", line };
    for (; start < after; start = text.indexOf("\n", start) + 1) line += 1;
  }
  return longKey === undefined
    ? { kind: "entries", entries: block.entries(), before }
    : { kind: "unknown", line };
}

/** `? ` and a key; its value follows on a line of its own, behind `:`. js-yaml writes keys of more than 1,024 characters so. */
type LongKey = Parameters<BlockBuilder["add"]>[0];

interface Line {
  readonly block: BlockBuilder;
  readonly at: number;
  readonly indent: number;
  readonly end: number;
  readonly line: number;
}

/** Adds what a line holds. Gives the offset of what is to be read next, or undefined where the line is not understood. */
function readLine(text: string, { block, at: from, indent: outer, end, line }: Line): number | undefined {
  let at = from;
  let indent = outer;
  // `- ` is an element, and what stands behind it lies deeper than the dash.
  while (text.charCodeAt(at) === DASH && (at + 1 === end || text.charCodeAt(at + 1) === SPACE)) {
    if (!block.add({ indent, keyStart: at, keyEnd: at, isElement: true, line })) return undefined;
    const inner = skipSpaces(text, at + 1);
    indent += inner - at;
    at = inner;
    if (at >= end) return end;
  }
  const colon = endOfKey(text, at, end);
  if (colon === undefined) {
    if (at === from || !isScalar(text, at, end)) return undefined;
    block.setValue(at, end);
    return end;
  }
  if (!block.add({ indent, keyStart: at, keyEnd: colon, isElement: false, line })) return undefined;
  const value = skipSpaces(text, colon + 1);
  if (value >= end) return end;
  const first = text.charCodeAt(value);
  const isText = first === BAR || first === GREATER;
  const valueEnd = isText ? endOfText(text, end, indent) : end;
  if (valueEnd === undefined || (!isText && !isScalar(text, value, end))) return undefined;
  block.setValue(value, valueEnd);
  return valueEnd;
}

/** The end of a text that goes on over lines: of the last line that is deeper than its key, or empty. */
function endOfText(text: string, firstLineEnd: number, indent: number): number | undefined {
  let end = firstLineEnd;
  for (let newline = text.indexOf("\n", end); ; newline = end) {
    const inner = skipSpaces(text, newline + 1);
    const code = text.charCodeAt(inner);
    const isEmpty = code === NEWLINE || code === RETURN;
    if (inner >= text.length || (!isEmpty && inner - newline - 1 <= indent)) return end;
    end = text.indexOf("\n", inner);
    if (end < 0) return undefined;
  }
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const DASH = 0x2d;
const COLON = 0x3a;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BAR = 0x7c;

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}
