import type { Place } from "../base/diagnostic.ts";

/** The lines of one text, for many questions. */
export interface LineIndex {
  /** As `placeAt` of base/diagnostic.ts, which looks through the whole text each time: here a binary search. */
  placeAt(start: number, end: number): Place;
  /** A whole line without the white space around it; the last line for a number beyond it. */
  placeOfLine(line: number): Place;
}

/** Cost: one pass over the text; a file with many problems must not be looked through once for each. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineTextAt = (index: number): string =>
    text.slice(starts[index] ?? 0, (starts[index + 1] ?? text.length + 1) - 1).replace(/\r$/, "");
  const placeIn = (index: number, column: number, endColumn: number, lineText: string): Place => ({
    line: index + 1,
    column,
    endColumn: Math.max(column + 1, Math.min(endColumn, lineText.length + 1)),
    lineText,
  });
  return {
    placeAt(start, end) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= start) low = middle;
        else high = middle - 1;
      }
      const lineStart = starts[low] ?? 0;
      return placeIn(low, start - lineStart + 1, end - lineStart + 1, lineTextAt(low));
    },
    placeOfLine(line) {
      const index = Math.min(line, starts.length) - 1;
      const lineText = lineTextAt(index);
      const column = lineText.length - lineText.trimStart().length + 1;
      return placeIn(index, column, lineText.trimEnd().length + 1, lineText);
    },
  };
}
