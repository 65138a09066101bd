import { Failure } from "../base/failure.ts";
import type { Sha } from "../base/sha.ts";
import { converse, describeOutcome, type Conversation } from "../system/processes.ts";
import { catFileArgs, catFileReader, type GitObject } from "./cat-file.ts";
import { parseCommit, type Commit } from "./commit.ts";
import type { Git } from "./git.ts";
import { checkRevision } from "./revision.ts";

export type { GitObject, ObjectType } from "./cat-file.ts";

/** Reads objects of one repository through one git process. Requests may overlap; answers come in their order. */
export interface ObjectReader extends AsyncDisposable {
  /** By id or revision (`HEAD`, `main^{commit}`, `HEAD:path`); undefined where it is missing or ambiguous. */
  readObject(revision: string): Promise<GitObject | undefined>;
  /** The commit that a revision names, tags followed; undefined where it is missing or no commit. */
  readCommit(revision: string): Promise<(Commit & { readonly id: Sha }) | undefined>;
}

interface Waiting {
  resolve(object: GitObject | undefined): void;
  reject(error: unknown): void;
}

/**
 * Opens a reader. The process starts with the first request and ends when the reader is disposed.
 * Fails as `git.run` does where there is no usable repository. In a partial clone git fetches each missing object
 * by itself, one after the other: `prefetchObjects` before reading many.
 */
export function openObjects(git: Git): ObjectReader {
  const waiting: Waiting[] = [];
  let conversation: Conversation | undefined;
  /** Set once no answer can come any more: why. Asked for only where somebody waits, since the asking costs a process. */
  let broken: (() => Promise<unknown>) | undefined;

  const breakOff = (explain: () => Promise<unknown>) => {
    broken ??= explain;
    const left = waiting.splice(0);
    if (left.length > 0)
      void broken().then((error) => {
        for (const one of left) one.reject(error);
      });
  };

  const start = (): Conversation => {
    const started = converse(["git", ...catFileArgs], { cwd: git.directory, env: git.env });
    const reader = catFileReader();
    started.onOutput((chunk) => {
      if (broken !== undefined) return;
      try {
        for (const object of reader.push(chunk)) waiting.shift()?.resolve(object);
      } catch (error) {
        breakOff(() => Promise.resolve(error));
      }
    });
    void started.ended.then(({ outcome, stderr }) => {
      breakOff(() => explainEnd(git, describeOutcome(outcome), stderr));
    });
    return started;
  };

  // What is asked for at once is written at once: each write wakes git up, which costs more than most answers.
  let unwritten = "";
  const flush = () => {
    if (unwritten === "") return;
    conversation?.write(unwritten);
    unwritten = "";
  };
  const write = (request: string) => {
    conversation ??= start();
    if (unwritten === "") queueMicrotask(flush);
    unwritten += request;
  };

  const readObject = async (revision: string): Promise<GitObject | undefined> => {
    checkRevision(revision);
    if (broken !== undefined) throw await broken();
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      write(`${revision}\n`);
    });
  };

  return {
    readObject,
    async readCommit(revision) {
      const object = await readObject(`${revision}^{commit}`);
      return object?.type === "commit" ? { id: object.id, ...parseCommit(object.content) } : undefined;
    },
    async [Symbol.asyncDispose]() {
      flush();
      await conversation?.[Symbol.asyncDispose]();
    },
  };
}

/** Why the process ended while someone waited: mostly the repository, which a plain command explains better. */
async function explainEnd(git: Git, ended: string, stderr: string): Promise<unknown> {
  try {
    await git.run(["rev-parse", "--git-dir"]);
  } catch (error) {
    return error;
  }
  const said = stderr.trim().split("\n").slice(-3).join("; ");
  return new Failure("git/failed", `git cat-file ${ended}${said === "" ? "" : `: ${said}`}`);
}
