import { dirname } from "node:path";
import { Failure } from "../base/failure.ts";
import { showPath } from "../base/path-text.ts";
import { isDirectory } from "../system/files.ts";
import { describeOutcome, type ProcessResult, type RunProcess } from "../system/processes.ts";

/** The oldest git whose options we use: `--end-of-options`, `fetch --deepen`, `--no-write-fetch-head`. */
export const MINIMUM_GIT = "2.30.0";

/** One git repository: commands run in its folder, with an environment that the caller's own settings cannot bend. */
export interface Git {
  /** Absolute path of the work tree (or of the git folder, for a bare one). */
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs git and gives what came out. Only exit codes in `allow` (default: 0) are answers, all others a Failure. */
  run(args: readonly string[], options?: GitRunOptions): Promise<GitAnswer>;
  /**
   * The same for another folder. `own`: that folder's own repository or none; without it git would search upwards and
   * answer for the one around a submodule whose `.git` is broken.
   */
  at(directory: string, options?: { readonly own: boolean }): Git;
}

export interface GitRunOptions {
  readonly allow?: readonly number[];
  readonly stdin?: string | Uint8Array;
  readonly timeoutMs?: number;
  /** Says the command to whoever watches: for what talks to a network. */
  readonly announce?: boolean;
}

export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

// What a hook, an alias or a user's shell may have set, and what would point git at another repository or change
// what it prints. Credentials and proxies (GIT_CONFIG_*, GIT_SSH*, GIT_ASKPASS, ...) stay.
const DROPPED = [
  "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_REPLACE_REF_BASE", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE",
  "GIT_ATTR_SOURCE", "GIT_PAGER",
]; // prettier-ignore

/** The environment of every git process: the caller's, less what would make the answer depend on the caller. */
export function gitEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env))
    if (value !== undefined && !DROPPED.includes(name)) kept[name] = value;
  return {
    ...kept,
    LC_ALL: "C",
    // Reading must not take the index lock away from a command that the user runs beside us.
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // Replacement objects (`git replace`) would give a commit other parents and another tree than its id says.
    GIT_NO_REPLACE_OBJECTS: "1",
  };
}

/** Git in a folder. `env` is the caller's environment; `run` the process runner. Starts nothing. */
export function openGit(
  directory: string,
  options: { readonly run: RunProcess; readonly env: Readonly<Record<string, string | undefined>> },
): Git {
  const open = (folder: string, env: Readonly<Record<string, string>>): Git => ({
    directory: folder,
    env,
    at: (other, { own } = { own: false }) =>
      open(other, own ? { ...env, GIT_CEILING_DIRECTORIES: dirname(other) } : env),
    async run(args, { allow = [0], stdin, timeoutMs, announce } = {}) {
      const result = await options.run(["git", ...args], {
        cwd: folder,
        env,
        ...(stdin === undefined ? {} : { stdin }),
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        ...(announce === undefined ? {} : { announce }),
      });
      if (result.outcome.kind === "exited" && allow.includes(result.outcome.code))
        return { code: result.outcome.code, stdout: result.stdout, stderr: result.stderr };
      throw await explainFailure(args, folder, result, () =>
        options.run(["git", "version"], { cwd: "/", env }),
      );
    },
  });
  return open(directory, gitEnvironment(options.env));
}

/** Turns what git said into a Failure that names the cause and the way out. */
async function explainFailure(
  args: readonly string[],
  directory: string,
  result: ProcessResult,
  askVersion: () => Promise<ProcessResult>,
): Promise<Failure> {
  const said = result.stderr;
  // The system reports a folder that is not there just as it does a program that is not there.
  if (result.outcome.kind === "not-started" && !isDirectory(directory))
    return new Failure("git/no-folder", `there is no folder ${showPath(directory)}`);
  if (result.outcome.kind === "not-started")
    return new Failure("git/not-found", "git could not be started", {
      hint: `install git ${MINIMUM_GIT} or later and put it on PATH`,
    });
  const dubious = /dubious ownership in repository at '([^']*)'/.exec(said);
  if (dubious !== null)
    return new Failure(
      "git/dubious-ownership",
      `git refuses ${showPath(dubious[1] ?? directory)}: it belongs to another user`,
      {
        hint: `run: git config --global --add safe.directory ${JSON.stringify(dubious[1] ?? directory)}`,
      },
    );
  if (/not a git repository/i.test(said))
    return new Failure("git/not-a-repository", `${showPath(directory)} is not in a git repository`, {
      hint: "run git init and commit, or give --root DIR",
    });
  if (/must be run in a work tree/.test(said))
    return new Failure(
      "git/bare",
      `${showPath(directory)} is a bare repository: it has no files to look at`,
      {
        hint: "clone it and run there",
      },
    );
  const version = parseGitVersion((await askVersion()).stdout.toString("utf8"));
  if (version !== undefined && isOlder(version, MINIMUM_GIT))
    return new Failure("git/too-old", `git ${version} is too old`, {
      hint: `install git ${MINIMUM_GIT} or later`,
    });
  const last = said.trim().split("\n").slice(-3).join("; ");
  return new Failure(
    "git/failed",
    `git ${commandOf(args)} ${describeOutcome(result.outcome)} in ${showPath(directory)}${last === "" ? "" : `: ${last}`}`,
  );
}

/** The command in an argv, after the settings for it: `-c name=value`. */
function commandOf(args: readonly string[]): string {
  let at = 0;
  while (args[at] === "-c") at += 2;
  return args[at] ?? "";
}

/** `git version 2.39.5 (Apple Git-154)` → `2.39.5`. */
export const parseGitVersion = (text: string): string | undefined =>
  /^git version (\d+\.\d+(?:\.\d+)?)/.exec(text)?.[1];

/** Whether version `a` is older than `b`, both dotted numbers. */
export function isOlder(a: string, b: string): boolean {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let i = 0; i < 3; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
