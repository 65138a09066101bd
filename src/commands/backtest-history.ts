import { Failure } from "../base/failure.ts";
import { showPath, showText } from "../base/path-text.ts";
import { shortSha, type Sha } from "../base/sha.ts";
import { shallowBoundary } from "../git/boundary.ts";
import type { Commit } from "../git/commit.ts";
import { firstParents, type FirstParentQuery } from "../git/first-parents.ts";
import type { CommitStep } from "../git/history-changes.ts";
import { checkRevision } from "../git/revision.ts";
import type { Checkout } from "../workspace/snapshot.ts";

/** Which commits are judged. */
export interface HistoryQuery {
  readonly last: number;
  readonly since: string | undefined;
  readonly range: string | undefined;
  readonly mergesOnly: boolean;
}

export interface HistoryStep extends CommitStep {
  readonly about: Pick<Commit, "subject" | "date">;
  /** Whether it is one that was asked for; the others lie between and only carry the files on. */
  readonly isJudged: boolean;
}

/** The way through one repository. */
export interface History {
  readonly checkout: Checkout;
  /** Newest commit that was asked for. */
  readonly head: Sha;
  /** The start of a range; it is not judged itself. */
  readonly after: Sha | undefined;
  /** Oldest first; each one's parent is the commit before it. */
  readonly steps: readonly HistoryStep[];
  /** Where a shallow clone was cut, if that is what ends the way; nothing is known of what that commit changed. */
  readonly cutAt: Sha | undefined;
}

/**
 * Finds the commits that are asked for. Failures: git/unknown-ref, usage/wrong-value for a range that is none,
 * backtest/no-history where there is nothing to judge. Two or three processes, and one read of each commit.
 */
export async function findHistory(checkout: Checkout, query: HistoryQuery): Promise<History> {
  const { git } = checkout;
  const { head, after } = await findEnds(checkout, query.range);
  const asked: FirstParentQuery = {
    head,
    after,
    since: query.since,
    last: query.since === undefined && query.range === undefined ? query.last : undefined,
    mergesOnly: query.mergesOnly,
  };
  const judged = await firstParents(git, asked);
  const [newest] = judged;
  const oldest = judged.at(-1);
  if (newest === undefined || oldest === undefined) throw nothingToJudge(checkout, query);
  const all = query.mergesOnly
    ? [...(await firstParents(git, { head: newest, after: oldest })), oldest]
    : judged;
  const boundary = await shallowBoundary(git);
  const wanted = new Set(judged);
  const steps = await Promise.all(
    all.reverse().map(async (commit): Promise<HistoryStep> => {
      const read = await checkout.objects.readCommit(commit);
      if (read === undefined)
        throw new Failure("git/failed", `git does not have the commit ${shortSha(commit)}`);
      const { parents, subject, date } = read;
      return { commit, parent: parents[0] ?? null, about: { subject, date }, isJudged: wanted.has(commit) };
    }),
  );
  const cutAt = boundary?.has(oldest) === true ? oldest : undefined;
  if (cutAt !== undefined && steps.length === 1)
    throw new Failure(
      "backtest/no-history",
      `the clone of ${showPath(git.directory)} is shallow and holds only ${shortSha(cutAt)}: there is nothing to compare it with`,
      { hint: "git fetch --deepen=300 gets more of the history (on GitHub: fetch-depth: 0)" },
    );
  return { checkout, head: newest, after, steps: cutAt === undefined ? steps : steps.slice(1), cutAt };
}

async function findEnds(
  checkout: Checkout,
  range: string | undefined,
): Promise<{ readonly head: Sha; readonly after: Sha | undefined }> {
  if (range === undefined) {
    const head = await checkout.objects.readCommit("HEAD");
    if (head === undefined)
      throw new Failure("backtest/no-history", `${showPath(checkout.git.directory)} has no commit yet`, {
        hint: "commit something, or give --range A..B",
      });
    return { head: head.id, after: undefined };
  }
  const [, start, end] = /^(.+?)(?<!\.)\.\.(?!\.)(.*)$/s.exec(range) ?? [];
  if (start === undefined || end === undefined)
    throw new Failure("usage/wrong-value", `--range must be A..B, not ${showText(JSON.stringify(range))}`);
  const [after, head] = await Promise.all([
    commitNamed(checkout, start),
    commitNamed(checkout, end === "" ? "HEAD" : end),
  ]);
  const { code } = await checkout.git.run(["merge-base", "--is-ancestor", after, head], { allow: [0, 1] });
  if (code === 0) return { head, after };
  throw new Failure(
    "backtest/no-history",
    `${showText(start)} is no ancestor of ${showText(end === "" ? "HEAD" : end)}: there is no way from one to the other`,
    {
      hint:
        (await shallowBoundary(checkout.git)) === undefined
          ? "git merge-base A B finds where they part; start there"
          : "the clone is shallow, so it may only look so: git fetch --unshallow",
    },
  );
}

async function commitNamed({ objects, git }: Checkout, text: string): Promise<Sha> {
  const commit = await objects.readCommit(checkRevision(text));
  if (commit !== undefined) return commit.id;
  throw new Failure("git/unknown-ref", `${showText(JSON.stringify(text))} of --range is no commit here`, {
    hint:
      (await shallowBoundary(git)) === undefined
        ? "was it fetched? git fetch, or give a commit id"
        : "this clone is shallow: git fetch --unshallow gets the whole history",
  });
}

function nothingToJudge({ git }: Checkout, { range, since, mergesOnly }: HistoryQuery): Failure {
  const where = showPath(git.directory);
  const what = mergesOnly ? "merge commit" : "commit";
  const said =
    range !== undefined
      ? `${showText(range)} holds no ${what}`
      : since !== undefined
        ? `${where} has no ${what} since ${showText(since)}`
        : `${where} has no ${what} along first parents`;
  return new Failure("backtest/no-history", said, {
    hint: mergesOnly ? "leave --merges out: this branch grows by commits" : "ask for an earlier start",
  });
}
