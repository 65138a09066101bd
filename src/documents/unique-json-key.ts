/**
 * The offset of a key in a JSON text that is known to hold it, where that can be told without a parse: its text stands
 * before a colon exactly once. Undefined where it stands there several times, or is written with escapes. O(text).
 *
 * A quoted text before a colon is a key; inside a value its quotes would be escaped.
 */
export function findUniqueJsonKey(text: string, key: string): number | undefined {
  // The same key can be written with escapes: `"\\u0061"` is `"a"`.
  if (/\\[u/]/.test(text)) return undefined;
  const written = JSON.stringify(key);
  let found: number | undefined;
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    if (text.charCodeAt(at - 1) === BACKSLASH) return undefined;
    if (!/^\s*:/.test(text.slice(at + written.length, at + written.length + 64))) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

const BACKSLASH = 0x5c;
