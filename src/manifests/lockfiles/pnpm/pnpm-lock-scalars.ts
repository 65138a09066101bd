/*
 * The scalars of YAML that fit on one line, as pnpm writes them: plain, in quotes, `{…}` and `[…]`.
 * https://yaml.org/spec/1.2.2/#chapter-7-flow-style-productions
 */

/** The offset of the colon behind the key that starts here; undefined where no key does. Cost: one pass to it. */
export function endOfKey(text: string, start: number, end: number): number | undefined {
  const first = text.charCodeAt(start);
  if (first === SINGLE || first === DOUBLE) {
    const closed = endOfQuoted(text, start, end);
    return closed !== undefined && isColon(text, closed, end) ? closed : undefined;
  }
  if (!startsPlain(text, start, end) || first === OPEN_BRACE || first === OPEN_BRACKET) return undefined;
  for (let at = start; at < end; at += 1)
    if (text.charCodeAt(at) === COLON && isColon(text, at, end)) return at;
  return undefined;
}

/** Whether what stands from here to the end is one scalar, or a collection that closes. */
export function isScalar(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  switch (text.charCodeAt(start)) {
    case SINGLE:
    case DOUBLE:
      return endOfQuoted(text, start, end) === end;
    case OPEN_BRACE:
      return last === OPEN_BRACE + 2;
    case OPEN_BRACKET:
      return last === OPEN_BRACKET + 2;
    default:
      return startsPlain(text, start, end);
  }
}

/** A scalar without its quotes; a collection as it is written. */
export function scalarText(text: string, start: number, end: number): string {
  const first = text.charCodeAt(start);
  if (first === SINGLE && end > start) {
    const inside = text.slice(start + 1, end - 1);
    return inside.includes("'") ? inside.replaceAll("''", "'") : inside;
  }
  const written = text.slice(start, end);
  return first === DOUBLE ? withoutEscapes(written) : written;
}

const DOUBLE = 0x22;
const SINGLE = 0x27;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const SPACE = 0x20;

const isColon = (text: string, at: number, end: number): boolean =>
  text.charCodeAt(at) === COLON && (at + 1 === end || text.charCodeAt(at + 1) === SPACE);

/** The characters that mean something else where a plain scalar would start; `-`, `?` and `:` only before a space. */
const startsPlain = (text: string, start: number, end: number): boolean => {
  const first = text.charAt(start);
  if (first === "-" || first === "?" || first === ":")
    return start + 1 < end && text.charCodeAt(start + 1) !== SPACE;
  return !"\t,]}#&*!|>%@`".includes(first);
};

/** Behind the closing quote. */
function endOfQuoted(text: string, start: number, end: number): number | undefined {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && quote === DOUBLE) at += 1;
    else if (code === quote) {
      if (quote === DOUBLE || text.charCodeAt(at + 1) !== SINGLE) return at + 1;
      at += 1;
    }
  }
  return undefined;
}

/** YAML knows more escapes than JSON; a text with one of those stays as it is, for it only is compared. */
function withoutEscapes(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
}
