import { entriesOf, tableOf, textOf } from "./values.ts";

const PROGRAMS = new Set(
  `wrknv we make gmake just task mage bazel bazelisk gradle gradlew mvn docker lerna nx turbo moon lage rush wireit gulp
  grunt jest vitest mocha ava tsc eslint prettier biome playwright cypress node deno tsx bash sh zsh pwsh source python
  python3 pytest tox nox ruff mypy pyright hatch coverage pre-commit uv uvx poetry pdm rye go gotestsum golangci-lint cargo
  cross terraform tofu tflint`.split(/\s+/),
);
const NPM_FAMILY = new Set(["npm", "pnpm", "yarn", "bun", "corepack"]);
const RUNS_A_SCRIPT = new Set("run run-script test t tst it cit start exec x dlx build".split(" "));
const SAYS_NOTHING = new Set(["name", "if", "description", "group", "cron"]);

/** What a document of a workflow says that could run: a text for each value, `key value` for those of a table. */
function sayings(document: unknown): string[] {
  if (Array.isArray(document)) return document.flatMap(sayings);
  const entries = entriesOf(document);
  if (entries.length === 0) return textOf(document) === undefined ? [] : [textOf(document) ?? ""];
  return entries.flatMap(([key, value]) => (SAYS_NOTHING.has(key) ? [] : [key, ...sayings(value)]));
}

/** The words of each command of a text. */
const commandsOf = (text: string): string[][] =>
  text
    .split("\n")
    .filter((line) => !/^\s*#/.test(line))
    .flatMap((line) => line.split(/[;&|]/))
    .map((command) => command.split(/[\s()`"'=]+/).filter((word) => word !== ""));

const isOwnScript = (word: string): boolean =>
  /^\.\/./.test(word) || /^[\w.@-]+\/\S*\.(?:sh|bash|ps1|py|[cm]?[jt]s)(?!\w)/.test(word);

const runsOne = (words: readonly string[]): boolean =>
  words.some((word) => PROGRAMS.has(word.replace(/^\.\//, "")) || isOwnScript(word));

/** The words of a command behind a package manager. `yarn` alone installs; a script by its name is run. */
function wordsForManager(words: readonly string[]): readonly string[] {
  const manager = words.findIndex((word) => NPM_FAMILY.has(word));
  return manager < 0 ? [] : words.slice(manager + 1);
}

/** Actions of others that by their name test, check or build; GitHub's own do not. */
const usesOne = (used: string): boolean =>
  (!/^(?:actions|github)\/[^/]/.test(used) || /^(?:actions|github)\/stale-/.test(used)) &&
  /lint|test|check|build|bench|coverage|wrknv|pre-commit|analy|\.ya?ml@/i.test(used);

function usedBy(document: unknown): string[] {
  if (Array.isArray(document)) return document.flatMap(usedBy);
  return entriesOf(document).flatMap(([key, value]) =>
    key === "uses" ? [textOf(value) ?? ""] : usedBy(value),
  );
}

interface Read {
  /** Whatever the scripts are called. */
  readonly isTask: boolean;
  readonly forManagers: readonly string[];
}

const read = new WeakMap<object, Read>();

function readOnce(document: unknown): Read {
  const table = tableOf(document);
  const known = read.get(table);
  if (known !== undefined) return known;
  const commands = sayings(table).flatMap(commandsOf);
  const forManagers = commands.flatMap(wordsForManager);
  const isTask =
    commands.some(runsOne) ||
    forManagers.some((word) => RUNS_A_SCRIPT.has(word)) ||
    usedBy(table).some(usesOne);
  const now = { isTask, forManagers };
  read.set(table, now);
  return now;
}

/**
 * The one decision that is matched with the product's own: do the documents of a workflow (its own and those of the local
 * actions and workflows that it reaches) run a task of a repo? What can be one counts as one.
 */
export const runsATask = (documents: readonly unknown[], scripts: ReadonlySet<string>): boolean =>
  documents
    .map(readOnce)
    .some(({ isTask, forManagers }) => isTask || forManagers.some((word) => scripts.has(word)));
