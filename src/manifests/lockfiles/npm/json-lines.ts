import { walkJson } from "./json-walk.ts";

/** The line, one-based, where a text stops being JSON; its last line where it does not. Cost: one pass. */
export const lineOfJsonError = (text: string): number => lineAt(text, walkJson(text) ?? text.length);

/** The line of a key at the top of a JSON text; 1 where it is not there. Cost: one pass. */
export function lineOfJsonKey(text: string, key: string): number {
  let found = 0;
  walkJson(text, (depth, start, end) => {
    if (depth === 1 && keyAt(text, start, end) === key) found = start;
  });
  return lineAt(text, found);
}

/** The line of each key of one table at the top, of a key that stands twice the last, as in `JSON.parse`. Cost: one pass. */
export function linesOfJsonKeys(text: string, table: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let isInside = false;
  let line = 1;
  let counted = 0;
  walkJson(text, (depth, start, end) => {
    if (depth === 1) isInside = keyAt(text, start, end) === table;
    if (depth !== 2 || !isInside) return;
    for (let at = text.indexOf("\n", counted); at >= 0 && at < start; at = text.indexOf("\n", counted)) {
      line += 1;
      counted = at + 1;
    }
    lines.set(keyAt(text, start, end), line);
  });
  return lines;
}

const keyAt = (text: string, start: number, end: number): string => {
  const written = text.slice(start + 1, end - 1);
  return written.includes("\\") ? String(JSON.parse(text.slice(start, end))) : written;
};

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
