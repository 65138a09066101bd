/** The `source` of one `module` block. */
export interface ModuleSource {
  readonly source: string;
  readonly line: number;
}

export interface ModuleScan {
  readonly sources: readonly ModuleSource[];
  /** What is not closed at the end of the file: what stands after it was not read. */
  readonly problem: { readonly message: string; readonly line: number } | undefined;
}

// In the order of trial: comments, a heredoc's opening, a quote, brackets, an identifier, a line's end, anything else.
// https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#lexical-elements
const TOKEN =
  /(#.*|\/\/.*|\/\*)|<<-?([\p{L}_][\p{L}\p{N}_-]*)[^\n]*|(")|([{([])|([})\]])|([\p{L}_][\p{L}\p{N}_-]*)|(\n)|(=(?!=))|[^]/uy;

/**
 * Finds `module "name" { source = "…" }` in the text of a `.tf` file, and nothing else of HCL: it knows comments,
 * strings with `${…}` in them, and heredocs only so as not to be misled by what stands in them. See docs/adr/0003. A
 * source with an interpolation is no constant and left out. Cost: one pass, no recursion.
 */
export function scanModules(text: string): ModuleScan {
  const sources: ModuleSource[] = [];
  let at = 0;
  let line = 1;
  let depth = 0;
  // What came before in this statement, at the depth that counts: `module` and its label, then `source` and `=`.
  let words: string[] = [];
  let inModule = false;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const [token, comment, heredoc, quote, open, close, word, newline, equals] = match;
    at = TOKEN.lastIndex;
    if (comment === "/*") {
      const end = text.indexOf("*/", at);
      if (end < 0) return { sources, problem: { message: "this comment is not closed", line } };
      line += countLines(text, at, end);
      at = end + 2;
    } else if (comment !== undefined) continue;
    else if (heredoc !== undefined) {
      const end = endOfHeredoc(text, at, heredoc);
      if (end === undefined)
        return { sources, problem: { message: `the text up to ${heredoc} is not closed`, line } };
      line += countLines(text, at, end);
      at = end;
    } else if (quote !== undefined) {
      const string = readString(text, at);
      if (string === undefined) return { sources, problem: { message: "this string is not closed", line } };
      const startLine = line;
      line += countLines(text, at, string.end);
      at = string.end;
      if (
        inModule &&
        depth === 1 &&
        words[0] === "source" &&
        words[1] === "=" &&
        words.length === 2 &&
        string.value !== undefined
      )
        sources.push({ source: string.value, line: startLine });
      words.push('"');
    } else if (open !== undefined) {
      if (depth === 0) inModule = open === "{" && words[0] === "module" && words.length === 2;
      depth += 1;
      words = [];
    } else if (close !== undefined) {
      depth = Math.max(0, depth - 1);
      // What follows on the same line is not a new statement: `foo = {} source = …` is none in HCL.
      words = ["}"];
    } else if (newline !== undefined) {
      line += 1;
      words = [];
    } else if (word !== undefined || equals !== undefined) words.push(token);
    else if (token.trim() !== "") words.push(token);
  }
  const problem = depth > 0 ? { message: "a block is not closed at the end of the file", line } : undefined;
  return { sources, problem };
}

function countLines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** The end of the line that closes a heredoc, its line break not included. `at` stands at the end of the opening line. */
function endOfHeredoc(text: string, at: number, name: string): number | undefined {
  for (let start = text.indexOf("\n", at) + 1; start > 0; start = text.indexOf("\n", start) + 1) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() === name) return end;
    if (found < 0) return undefined;
  }
  return undefined;
}

interface ReadString {
  /** Undefined where it holds an interpolation. */
  readonly value: string | undefined;
  readonly end: number;
}

/** A string from behind its quote. `${` and `%{` open an expression, in which strings stand again: a stack, not recursion. */
function readString(text: string, start: number): ReadString | undefined {
  let value: string | undefined = "";
  // One number for each open string: how many braces of its expression are open; 0 inside the string's own text.
  const braces = [0];
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    const top = braces.length - 1;
    const open = braces[top] ?? 0;
    if (open > 0) {
      if (character === '"') braces.push(0);
      else if (character === "{") braces[top] = open + 1;
      else if (character === "}") braces[top] = open - 1;
    } else if (character === "\\") {
      if (value !== undefined) value += unescape(text.charAt(at + 1));
      at += 1;
    } else if (character === '"') {
      braces.pop();
      if (braces.length === 0) return { value, end: at + 1 };
    } else if ((character === "$" || character === "%") && text.charAt(at + 1) === "{") {
      // A doubled sign stands for itself: `$${` opens nothing.
      if (text.charAt(at - 1) !== character) {
        value = undefined;
        braces[top] = 1;
        at += 1;
      }
    } else if (character === "\n") return undefined;
    else if (value !== undefined) value += character;
  }
  return undefined;
}

const unescape = (character: string): string => ({ n: "\n", r: "\r", t: "\t" })[character] ?? character;
