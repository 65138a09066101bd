import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { encodePath } from "../../src/base/path-text.ts";
import { parseSha, type Sha } from "../../src/base/sha.ts";
import { openGit, type Git } from "../../src/git/git.ts";
import { runProcess, type Argv, type RunProcess } from "../../src/system/processes.ts";

/** A real repository in a temporary folder. */
export interface TestRepository {
  readonly directory: string;
  /** `file://` and the folder, so that a clone of it is made over the protocol and can be shallow. */
  readonly url: string;
  readonly git: Git;
  /** Runs git there and gives its stdout, trimmed; throws where it fails. */
  run(...args: readonly string[]): Promise<string>;
  /** Writes files into the work tree; null removes one. */
  write(files: Readonly<Record<string, string | null>>): void;
  /** Writes files, adds all there is and commits. Each commit is a minute later than the one before. */
  commit(subject: string, files?: Readonly<Record<string, string | null>>): Promise<Sha>;
  /** The id of a revision. */
  id(revision: string): Promise<Sha>;
  read(path: string): string;
}

/** A folder with repositories and an empty home. Removed when it is disposed. */
export interface GitRig extends AsyncDisposable {
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  /** Every argv that the repositories' `git` ran, newest last. */
  readonly ran: readonly Argv[];
  init(
    name: string,
    options?: { readonly bare?: boolean; readonly branch?: string },
  ): Promise<TestRepository>;
  clone(from: TestRepository, name: string, ...args: readonly string[]): Promise<TestRepository>;
  /** A repository that is there already. */
  open(directory: string): TestRepository;
  /** Sets the user's own git configuration, by its text. */
  setUserConfig(text: string): void;
}

const START_SECONDS = 1_750_000_000;

/** Nothing of the machine's git configuration is read; identity and dates are fixed, so ids are the same everywhere. */
export function makeGitRig(): GitRig {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "wrknv-git-")));
  const home = join(directory, ".home");
  mkdirSync(home);
  const settings = {
    "init.defaultBranch": "main",
    "protocol.file.allow": "always",
    "uploadpack.allowAnySHA1InWant": "true",
    "uploadpack.allowFilter": "true",
    "commit.gpgSign": "false",
    "gc.auto": "0",
  };
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    HOME: home,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: join(home, ".gitconfig"),
    GIT_AUTHOR_NAME: "Ada Lovelace",
    GIT_AUTHOR_EMAIL: "ada@example.com",
    GIT_COMMITTER_NAME: "Ada Lovelace",
    GIT_COMMITTER_EMAIL: "ada@example.com",
  };
  const setUserConfig = (text: string) => {
    // `protocol.file.allow` is `allow` in the section `[protocol "file"]`.
    const own = Object.entries(settings).map(([key, value]) => {
      const [section = "", ...rest] = key.split(".");
      const name = rest.pop() ?? "";
      return `[${[section, ...rest.map((part) => `"${part}"`)].join(" ")}]\n\t${name} = ${value}\n`;
    });
    writeFileSync(join(home, ".gitconfig"), own.join("") + text);
  };
  setUserConfig("");
  const ran: Argv[] = [];
  const run: RunProcess = (argv, options) => {
    ran.push(argv);
    return runProcess(argv, options);
  };
  let commits = 0;

  const open = (folder: string): TestRepository => {
    const git = async (args: readonly string[], extra: Readonly<Record<string, string>> = {}) => {
      const result = await runProcess(["git", ...args], { cwd: folder, env: { ...env, ...extra } });
      if (result.outcome.kind !== "exited" || result.outcome.code !== 0)
        throw new Error(
          `git ${args.join(" ")} in ${folder}: ${JSON.stringify(result.outcome)} ${result.stderr}`,
        );
      return result.stdout.toString("utf8").trim();
    };
    const write = (files: Readonly<Record<string, string | null>>) => {
      for (const [path, text] of Object.entries(files)) {
        const full = join(folder, path);
        if (text === null) {
          rmSync(encodePath(full), { force: true, recursive: true });
          continue;
        }
        mkdirSync(encodePath(dirname(full)), { recursive: true });
        writeFileSync(encodePath(full), text);
      }
    };
    const id = async (revision: string): Promise<Sha> => parseSha(await git(["rev-parse", revision]))!;
    return {
      directory: folder,
      url: `file://${folder}`,
      git: openGit(folder, { run, env }),
      run: (...args) => git(args, nextDate()),
      write,
      id,
      read: (path) => readFileSync(join(folder, path), "utf8"),
      async commit(subject, files = {}) {
        write(files);
        await git(["add", "--all"]);
        await git(["commit", "--quiet", "--allow-empty", "-m", subject], nextDate());
        return id("HEAD");
      },
    };
  };
  const nextDate = () => {
    commits += 1;
    const date = `${START_SECONDS + commits * 60} +0200`;
    return { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  };

  return {
    directory,
    env,
    ran,
    open,
    setUserConfig,
    async init(name, { bare = false, branch = "main" } = {}) {
      const folder = join(directory, name);
      mkdirSync(folder, { recursive: true });
      const repository = open(folder);
      await repository.run("init", "--quiet", `--initial-branch=${branch}`, ...(bare ? ["--bare"] : []));
      return repository;
    },
    async clone(from, name, ...args) {
      const here = open(directory);
      await here.run("clone", "--quiet", ...args, from.url, name);
      return open(join(directory, name));
    },
    [Symbol.asyncDispose]() {
      rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
      return Promise.resolve();
    },
  };
}

/** One repository with one commit, in a rig of its own. */
export async function makeRepository(
  files: Readonly<Record<string, string>> = { "README.md": "hello\n" },
): Promise<TestRepository & AsyncDisposable> {
  const rig = makeGitRig();
  const repository = await rig.init("repository");
  await repository.commit("first", files);
  return { ...repository, [Symbol.asyncDispose]: () => rig[Symbol.asyncDispose]() };
}
