/**
 * The one-based lines of the entries of a list of tables (`[[package]]`) by their number from 0; 1 for one that is not found.
 * For texts that a program wrote, with each header on a line of its own. The text is walked once, at the first question.
 */
export function entryLines(text: string, header: string): (entry: number) => number {
  let lines: readonly number[] | undefined;
  return (entry) => (lines ??= linesStarting(text, header))[entry] ?? 1;
}

/** The one-based line of the first line that starts so; 1 where none does. */
export const lineStarting = (text: string, start: string): number => linesStarting(text, start)[0] ?? 1;

function linesStarting(text: string, start: string): readonly number[] {
  const lines: number[] = [];
  for (let at = 0, line = 1; ; line += 1) {
    if (text.startsWith(start, at)) lines.push(line);
    const end = text.indexOf("\n", at);
    if (end < 0) return lines;
    at = end + 1;
  }
}
