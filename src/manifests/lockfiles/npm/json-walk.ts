/** The offsets of a key's text in quotes, and how many tables it stands in: 1 at the top. */
export type OnJsonKey = (depth: number, start: number, end: number) => void;

/**
 * Walks a JSON text by its tokens (RFC 8259), without making values: for the questions where something stands and where
 * a text stops being JSON, which `JSON.parse` does not answer. Gives the offset of the first thing that is no JSON, or
 * undefined where all is. Linear, and no recursion: nesting costs one number a level.
 */
export function walkJson(text: string, onKey?: OnJsonKey): number | undefined {
  const closers: number[] = [];
  let expected: "value" | "value-or-end" | "key" | "key-or-end" | "comma-or-end" = "value";
  for (let at = skipSpace(text, 0); ; at = skipSpace(text, at)) {
    const code = text.charCodeAt(at);
    const closer = closers.at(-1);
    const mayEnd = expected !== "value" && expected !== "key";
    if (closer !== undefined && mayEnd && code === closer) {
      closers.pop();
      expected = "comma-or-end";
      at += 1;
    } else if (expected === "comma-or-end") {
      if (closer === undefined) return at < text.length ? at : undefined;
      if (code !== COMMA) return at;
      expected = closer === CLOSE_BRACE ? "key" : "value";
      at += 1;
    } else if (expected === "key" || expected === "key-or-end") {
      const end = endOfString(text, at);
      if (end === undefined) return at;
      onKey?.(closers.length, at, end);
      const colon = skipSpace(text, end);
      if (text.charCodeAt(colon) !== COLON) return colon;
      expected = "value";
      at = colon + 1;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      closers.push(code + 2);
      expected = code === OPEN_BRACE ? "key-or-end" : "value-or-end";
      at += 1;
    } else {
      const end = code === QUOTE ? endOfString(text, at) : endOfWord(text, at);
      if (end === undefined) return at;
      expected = "comma-or-end";
      at = end;
    }
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;

function skipSpace(text: string, from: number): number {
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
  }
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function endOfString(text: string, start: number): number | undefined {
  if (text.charCodeAt(start) !== QUOTE) return undefined;
  for (let at = start + 1; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < FIRST_PRINTABLE) return undefined;
    if (code === BACKSLASH) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) return undefined;
      at = ESCAPE.lastIndex;
    } else at += 1;
  }
  return undefined;
}

function endOfWord(text: string, start: number): number | undefined {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : undefined;
}
