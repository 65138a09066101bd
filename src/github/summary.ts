/** GitHub drops a whole step summary that is larger (docs: workflow-commands, "Step isolation and limits"). */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/** A part of a markdown document that may be cut between its rows, never inside one. All texts without a line break at the end. */
export interface Section {
  /** Always shown while anything of the section is: a heading, a table's head. */
  readonly head: string;
  readonly rows: readonly string[];
  /** Shown after the last row. */
  readonly foot?: string;
  /** The row in place of those that are left out. Default: a line of text. */
  readonly more?: (count: number) => string;
}

const sizeOf = (text: string): number => Buffer.byteLength(text, "utf8");

/**
 * The document, at most `limitBytes` long. Rows are left out from the end of the last sections first, and counted;
 * a section whose head and count no longer fit is left out with all after it, and said so.
 */
export function renderSections(sections: readonly Section[], limitBytes: number): string {
  const whole =
    sections.map((section) => [section.head, ...section.rows, ...foot(section)].join("\n")).join("\n\n") +
    "\n";
  if (sizeOf(whole) <= limitBytes) return whole;
  // What has to fit in any case: every section with none of its rows.
  const bare = sections.map((section) => renderCut(section, 0));
  const closing = (count: number) => `… and ${count} more sections`;
  let shown = sections.length;
  const sizeUpTo = (count: number) =>
    bare.slice(0, count).reduce((sum, text) => sum + sizeOf(text) + 2, 0) +
    (count < sections.length ? sizeOf(closing(sections.length)) + 2 : 0);
  while (shown > 0 && sizeUpTo(shown) > limitBytes) shown -= 1;
  let left = limitBytes - sizeUpTo(shown);
  const parts = sections.slice(0, shown).map((section, index) => {
    let count = 0;
    let used = 0;
    // A count of fewer rows is not longer than the one that is reserved, so rows are all that is added.
    for (const row of section.rows) {
      if (used + sizeOf(row) + 1 > left) break;
      used += sizeOf(row) + 1;
      count += 1;
    }
    left -= used;
    return count === 0 ? (bare[index] ?? "") : renderCut(section, count);
  });
  if (shown < sections.length) parts.push(closing(sections.length - shown));
  return parts.join("\n\n") + "\n";
}

const foot = (section: Section): string[] => (section.foot === undefined ? [] : [section.foot]);

function renderCut(section: Section, count: number): string {
  const left = section.rows.length - count;
  const more = left === 0 ? [] : [(section.more ?? ((rows) => `\n… and ${rows} more`))(left)];
  return [section.head, ...section.rows.slice(0, count), ...more, ...foot(section)].join("\n");
}
