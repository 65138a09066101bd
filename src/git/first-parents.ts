import type { Sha } from "../base/sha.ts";
import type { Git } from "./git.ts";
import { parseSha } from "../base/sha.ts";
import { Failure } from "../base/failure.ts";

/** Which commits of a branch: its own, newest first, without those that its merges brought in. */
export interface FirstParentQuery {
  readonly head: Sha;
  /** All that this commit holds is left out. */
  readonly after?: Sha | undefined;
  readonly last?: number | undefined;
  /** As git reads dates; by the committer's clock. */
  readonly since?: string | undefined;
  readonly mergesOnly?: boolean;
}

export const firstParentArgs = ({ head, after, last, since, mergesOnly = false }: FirstParentQuery) => [
  "rev-list",
  "--first-parent",
  ...(mergesOnly ? ["--min-parents=2"] : []),
  ...(last === undefined ? [] : [`--max-count=${last}`]),
  ...(since === undefined ? [] : [`--since=${since}`]),
  head,
  ...(after === undefined ? [] : [`^${after}`]),
  "--",
];

/** Reads what `firstParentArgs` makes git print: an id a line. Refuses all else with git/unreadable-output. */
export const parseCommitIds = (stdout: string): Sha[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const id = parseSha(line);
      if (id === undefined)
        throw new Failure(
          "git/unreadable-output",
          `git rev-list printed what we cannot read: ${JSON.stringify(line.slice(0, 80))}`,
        );
      return id;
    });

/** The commits of a branch along first parents, newest first. Plumbing; no blob and no tree is read. One process. */
export const firstParents = async (git: Git, query: FirstParentQuery): Promise<Sha[]> =>
  parseCommitIds((await git.run(firstParentArgs(query))).stdout.toString("latin1"));
