/**
 * Where the names of scripts begin that a text does not write out: `build:*` (npm-run-all), `build:$TARGET` and
 * `build:${{ matrix.target }}` begin with `build:`; a name that is all variable, or a regular expression (pnpm), can be
 * any script, so that it begins with nothing. Cost: linear.
 */
export function scriptBeginnings(text: string): readonly string[] {
  const found = new Set<string>();
  let followsRunner = false;
  const joined = text.replace(CONTINUED_LINE, " ").replace(EXPRESSION, "*");
  for (const [word] of joined.matchAll(WORD_OR_END)) {
    if (END.test(word)) followsRunner = false;
    else if (RUNNERS.has(word)) followsRunner = true;
    else if (!word.startsWith("-") && !word.startsWith("!")) {
      const beginning = REGULAR_EXPRESSION.test(word) ? "" : BEFORE_WILDCARD.exec(word)?.[1];
      // Elsewhere `*.ts` and `$HOME` name no script; `watch:*` may, whatever runs it.
      if (beginning !== undefined && (followsRunner || beginning.endsWith(":")))
        found.add(beginning.replace(/^npm:/, ""));
    }
  }
  return [...found];
}

const CONTINUED_LINE = /\\\r?\n/g;
// An expression of a workflow holds spaces, and is one word of the command. Bounded, or a file of unclosed ones takes its square.
const EXPRESSION = /\$\{\{[^}\n]{0,200}\}\}/g;
const WORD_OR_END = /[^\s'"`;&|()<>]+|[;&|\n]/g;
const END = /^[;&|\n]$/;
const REGULAR_EXPRESSION = /^\/.+\/$/;
const BEFORE_WILDCARD = /^([^*?[{$%]*)[*?[{$%]/;

/** Words after which, on the same line, names of scripts stand. */
const RUNNERS: ReadonlySet<string> = new Set([
  "npm", "run", "run-script", "rum", "urn", "--run", "npm-run-all", "npm-run-all2", "run-s", "run-p", "yarn", "pnpm", "bun",
]); // prettier-ignore
