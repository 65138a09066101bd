import type { Code } from "./failure.ts";
import { showPath, showText } from "./path-text.ts";

/** A place in a text file. Line and column are one-based and count UTF-16 code units, as editors and annotations do. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Column after the last character that is meant, on the same line; `column` + 1 where only a point is known. */
  readonly endColumn: number;
  /** The whole text of that line, for the printer. */
  readonly lineText: string;
}

/** A message that points at a place in a user's file. Data, not text: one printer draws it, annotations use it too. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** The file, relative to the workspace root. Absent for what has no file, like a missing folder. */
  readonly file?: string;
  /** Absent when the whole file is meant. */
  readonly place?: Place;
  readonly hint?: string;
}

/** The place of the span from offset `start` to `end` in `text`. A span over several lines ends with its first. */
export function placeAt(text: string, start: number, end: number): Place {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", start);
  const lineText = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, "");
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < lineStart; at = text.indexOf("\n", at + 1)) line += 1;
  const column = start - lineStart + 1;
  return {
    line,
    column,
    endColumn: Math.max(column + 1, Math.min(end - lineStart + 1, lineText.length + 1)),
    lineText,
  };
}

/** Text for a terminal or a log, several lines, without a line break at the end. Long lines are shown around the place. */
export function renderDiagnostic({ code, severity, message, file, place, hint }: Diagnostic): string {
  const head = `${severity}: ${showText(message)} [${code}]`;
  const tail = hint === undefined ? [] : [`   = hint: ${showText(hint)}`];
  if (file === undefined) return [head, ...tail].join("\n");
  if (place === undefined) return [head, ` --> ${showPath(file)}`, ...tail].join("\n");
  const gutter = " ".repeat(String(place.line).length);
  const cut = Math.max(0, place.column - 81);
  const shown = place.lineText.slice(cut, cut + 160);
  // Repeating the tabs keeps the marks under the text, whatever the terminal's tab width.
  const indent = shown.slice(0, place.column - 1 - cut).replace(/[^\t]/g, " ");
  const width = Math.max(
    1,
    Math.min(place.endColumn - place.column, shown.length - (place.column - 1 - cut)),
  );
  return [
    head,
    `${gutter}--> ${showPath(file)}:${place.line}:${place.column}`,
    `${place.line} | ${shown.split("\t").map(showText).join("\t")}`,
    `${gutter} | ${indent}${"~".repeat(width)}`,
    ...(hint === undefined ? [] : [`${gutter} = hint: ${showText(hint)}`]),
  ].join("\n");
}
