/** `1 repo`, `2 repos`, `3 dependencies`. */
export const count = (amount: number, word: string, plural = `${word}s`): string => `${amount} ${amount === 1 ? word : plural}`;

/** Lines in columns, two spaces apart, each as wide as its widest cell; the last column is as long as it is. */
export function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, column) => Math.max(most[column] ?? 0, cell.length)), []);
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
