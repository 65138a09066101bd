/** One statement of a go.mod or go.work: `require ( a v1 )` gives `verb` require, `words` a and v1. */
export interface GoStatement {
  readonly verb: string;
  readonly words: readonly string[];
  readonly line: number;
}

export interface GoLineProblem {
  readonly line: number;
  readonly message: string;
}

/**
 * Splits the text of a go.mod or go.work (https://go.dev/ref/mod#go-mod-file-lexical): `//` comments, words, "quoted"
 * and `raw` strings, and blocks in parentheses, whose verb is repeated for each line. Cost: one pass.
 */
export function splitGoLines(text: string): {
  readonly statements: readonly GoStatement[];
  readonly problems: readonly GoLineProblem[];
} {
  const statements: GoStatement[] = [];
  const problems: GoLineProblem[] = [];
  let block: { readonly verb: string; readonly line: number } | undefined;
  for (const [index, written] of text.split("\n").entries()) {
    const line = index + 1;
    const words = wordsOf(written);
    if (words === undefined) {
      problems.push({ line, message: "this string has no closing quote" });
      continue;
    }
    const [first, second] = words;
    if (first === undefined) continue;
    if (block === undefined && second === "(" && words.length === 2) block = { verb: first, line };
    else if (block === undefined && words.slice(1).join(" ") === "( )") continue;
    else if (block === undefined) statements.push({ verb: first, words: words.slice(1), line });
    else if (first === ")") block = undefined;
    else statements.push({ verb: block.verb, words, line });
  }
  if (block !== undefined)
    problems.push({ line: block.line, message: `the block of ${block.verb} is not closed` });
  return { statements, problems };
}

// In the order of trial: a comment, a string of either kind, a parenthesis, an arrow, a word up to one of them.
const WORD = /\s*(?:(\/\/.*)|"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\(|\)|=>)|((?:(?!\/\/|=>)[^\s"`()])+))\s*/y;

/** The words of one line; undefined where a string is not closed. */
function wordsOf(line: string): readonly string[] | undefined {
  const words: string[] = [];
  WORD.lastIndex = 0;
  while (WORD.lastIndex < line.length) {
    if (line.slice(WORD.lastIndex).trim() === "") break;
    const match = WORD.exec(line);
    if (match === null) return undefined;
    const [, comment, quoted, raw, mark, word] = match;
    if (comment !== undefined) break;
    words.push(quoted?.replace(/\\(.)/g, "$1") ?? raw ?? mark ?? word ?? "");
  }
  return words;
}
