import { scriptBeginnings } from "./script-beginnings.ts";

/** What a text may call of a root's scripts. */
export interface ScriptCalls {
  /** Whether a script of this name may be meant. */
  mayCall(script: string): boolean;
}

/**
 * Reads which scripts a command or a workflow may call, without knowing the runner (npm, yarn, pnpm, bun, npm-run-all,
 * concurrently, nx, make …): each word of it that is a script's name calls that script, and a word that stands for several
 * calls all of them. More than are called, never fewer. Cost: linear in the text.
 */
export function readScriptCalls(text: string): ScriptCalls {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const trimmed = withoutPunctuation(word);
    for (const name of [word, trimmed, ...afterColons(trimmed)]) words.add(name);
    for (const name of ALIASES.get(word) ?? []) words.add(name);
  }
  const beginnings = scriptBeginnings(text);
  const callsElsewhere = words.has("wireit");
  return {
    mayCall: (script) =>
      // What a script of wireit calls stands beside the scripts, not in them.
      callsElsewhere ||
      words.has(script) ||
      beginnings.some((beginning) => script.startsWith(beginning)) ||
      // A name that is more than one word can only be looked for as a whole.
      (!NAME.test(script) && text.includes(script)),
  };
}

const WORD = /[\p{L}\p{N}_:.@+~/-]+/gu;
const NAME = /^[\p{L}\p{N}_:.@+~/-]+$/u;

// https://docs.npmjs.com/cli/commands/npm-test, npm-install-test, npm-install-ci-test, npm-restart
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...["t", "tst", "it", "install-test", "cit", "install-ci-test", "clean-install-test", "sit"].map(
    (alias) => [alias, ["test"]] as const,
  ),
  ["restart", ["stop", "start"]],
]);

const PUNCTUATION: ReadonlySet<string> = new Set([".", ":", "@", "+", "~", "/", "-"]);

/** `build.` at the end of a sentence; a pattern would look at a long row of dashes once for each of them. */
function withoutPunctuation(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && PUNCTUATION.has(word.charAt(start))) start += 1;
  while (end > start && PUNCTUATION.has(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

/** Deeper than any name: a word can be as long as its file. */
const COLONS = 8;

/** `npm:watch` (concurrently) and `project:build` (nx) call what stands after the colon. */
function* afterColons(word: string): Iterable<string> {
  let at = word.indexOf(":");
  for (let depth = 0; at >= 0 && depth < COLONS; depth += 1) {
    yield word.slice(at + 1);
    at = word.indexOf(":", at + 1);
  }
}
