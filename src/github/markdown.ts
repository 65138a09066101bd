import { showText } from "../base/path-text.ts";

/*
 * Text that a pull request can write (names, paths, output), made safe for GitHub's markdown: it can make no table
 * cell, link, image, HTML, formula or code span of its own, mentions nobody and links to no issue.
 * https://github.github.com/gfm/
 */

// GitHub looks for mentions and references in the finished HTML, where neither a backslash nor an entity is left:
// only a character between the sign and the name helps.
const ZERO_WIDTH = "&#8203;";
const PUNCTUATION = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g;

/** Text on one line, shown as it is. For the body of a paragraph or a list item, a heading, or a table's cell. */
export const plainText = (text: string): string =>
  showText(text)
    .replace(PUNCTUATION, (sign) => {
      switch (sign) {
        // Entities, since a backslash before them would not keep an address or a tag from being one.
        case "&":
          return "&amp;";
        case "<":
          return "&lt;";
        case ">":
          return "&gt;";
        case ":":
        case ".":
        case "|":
          return entity(sign);
        case "@":
        case "#":
          return `\\${sign}${ZERO_WIDTH}`;
        case ",":
        case "/":
        case "%":
        case "'":
        case "?":
        case ";":
        case '"':
          return sign;
        default:
          return `\\${sign}`;
      }
    })
    // GH-12 is a reference to an issue as well.
    .replace(/\b(GH)\\-(?=\d)/gi, `$1\\-${ZERO_WIDTH}`)
    // Four spaces at the start would be a block of code; spaces at the end a line break.
    .trim();

/** Text as a code span on one line, for everywhere but a table's cell. Empty text is shown as an empty pair of quotes. */
export function inlineCode(text: string): string {
  const shown = showText(text);
  if (shown.trim() === "") return "`''`";
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  // One space on both sides is taken away again; it keeps a backtick at the edge off the fence.
  const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/**
 * Text as code inside a table. There a bar ends the cell even within a code span, and whether a backslash before it helps
 * depends on what comes before that; entities help always.
 */
export const cellCode = (text: string): string =>
  text.includes("|") ? `<code>${showText(text).replace(PUNCTUATION, entity)}</code>` : inlineCode(text);

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/** A row of a table from cells that are markdown already. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A block of code that nothing in the text can end. */
export function codeBlock(text: string, language = ""): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, "")}\n${fence}`;
}

/** A label inside quotes in a mermaid graph: all that could be syntax there, or end the block, as mermaid's own entities. */
export const mermaidLabel = (text: string): string =>
  showText(text).replace(/[^A-Za-z0-9 ._/-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
