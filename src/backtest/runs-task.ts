/** Programs that build, test or check a repo, or run what a file of the repository says. */
const TASK_PROGRAMS = [
  "wrknv", "we", "make", "gmake", "just", "task", "mage", "bazel", "bazelisk", "gradle", "gradlew", "mvn", "docker",
  "lerna", "nx", "turbo", "moon", "lage", "rush", "wireit", "gulp", "grunt", "jest", "vitest", "mocha", "ava", "tsc",
  "eslint", "prettier", "biome", "playwright", "cypress", "node", "deno", "tsx", "bash", "sh", "zsh", "pwsh", "source",
  "python", "python3", "pytest", "tox", "nox", "ruff", "mypy", "pyright", "hatch", "coverage", "pre-commit", "uv", "uvx",
  "poetry", "pdm", "rye", "go", "gotestsum", "golangci-lint", "cargo", "cross", "terraform", "tofu", "tflint",
] as const; // prettier-ignore
const PROGRAM = new RegExp(
  String.raw`(?:^|[\s;&|(\x60"'=])(?:\./)?(?:${TASK_PROGRAMS.join("|")})(?=[\s;&|)\x60"']|$)`,
  "m",
);
/** A file of the repository that is run: `./ci/test.sh`, `scripts/check.py`. */
const OWN_SCRIPT = /(?:^|[\s;&|(`"'])(?:\.\/\S|[\w.@-]+\/\S*\.(?:sh|bash|ps1|py|[cm]?[jt]s)\b)/m;
/** A package manager of the npm family, with all that stands after it on its line. */
const PACKAGE_MANAGER = /(?:^|[\s;&|(`"'])(?:npm|pnpm|yarn|bun|corepack)(?=\s|$)([^\n;&|]*)/gm;
/** What of it runs something, whatever it is called. */
const RUNNING = new Set([
  "run",
  "run-script",
  "test",
  "t",
  "tst",
  "it",
  "cit",
  "start",
  "exec",
  "x",
  "dlx",
  "build",
]);
const HARMLESS_ACTION = /^(?:actions|github)\/(?!stale-)[\w-]+(?:\/[\w-]+)*@/;
const TASK_ACTION = /lint|test|check|build|bench|coverage|wrknv|pre-commit|analy|\.ya?ml@/i;

/** What runs nothing, whatever it says: comments, names, conditions, descriptions. */
const SILENT_LINE = /^\s*(?:#|(?:- )?(?:name|if|description|group|cron):).*$/gm;

/**
 * Whether the texts of a workflow (its own, and those of the local actions and reusable workflows that it reaches) run a task of
 * a repo: a script of one, or a program that builds, tests or checks. What can be one counts as one; only what surely is
 * none does not: fetching, installing, publishing, labelling. `scripts` holds the names of all scripts in the workspace's
 * manifests. The texts are looked at line by line and need not be valid YAML. O(text).
 */
export const runsTask = (texts: Iterable<string>, scripts: ReadonlySet<string>): boolean => {
  for (const whole of texts) {
    const text = whole.replace(SILENT_LINE, "");
    if (PROGRAM.test(text) || OWN_SCRIPT.test(text) || runsScript(text, scripts) || usesTask(text))
      return true;
  }
  return false;
};

function runsScript(text: string, scripts: ReadonlySet<string>): boolean {
  for (const [, rest = ""] of text.matchAll(PACKAGE_MANAGER)) {
    const words = rest.split(/[\s"'`)]+/).filter((word) => word !== "" && !word.startsWith("-"));
    // `yarn` alone installs.
    if (words.some((word) => RUNNING.has(word) || scripts.has(word))) return true;
  }
  return false;
}

function usesTask(text: string): boolean {
  for (const [, used = ""] of text.matchAll(/^[\s-]*uses:\s*["']?([^\s"'#]+)/gm))
    if (!HARMLESS_ACTION.test(used) && TASK_ACTION.test(used)) return true;
  return false;
}
