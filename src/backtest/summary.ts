import { by, byCodeUnit } from "../base/order.ts";
import type { Sha } from "../base/sha.ts";
import type { Cause } from "./cause.ts";
import type { IgnoreRule } from "./ignore-rules.ts";
import { shareOf, type DroppedFile, type JudgedCommit, type TestedCommit } from "./tested-commit.ts";

/** What a history says about a config: sums over its commits. */
export interface BacktestSummary {
  readonly commits: number;
  readonly judged: number;
  /** Commits that could not be judged, by why, most frequent first. */
  readonly unreadable: readonly { readonly why: string; readonly commits: number }[];
  /** Undefined where no commit could be judged. */
  readonly share:
    | { readonly median: number; readonly mean: number; readonly worst: number; readonly worstCommit: Sha }
    | undefined;
  readonly everything: { readonly commits: number; readonly causes: readonly CauseSum[] };
  /** Commits that select every repo one by one, for what each of them depends on. */
  readonly everyRepo: number;
  readonly nothing: { readonly commits: readonly NothingSelected[] };
  /** Every pattern, those that dropped nothing too; most commits first. */
  readonly ignores: readonly (IgnoreRule & { readonly files: number; readonly commits: readonly Sha[] })[];
  /** Sums over the commits for which both sides could be predicted. */
  readonly time: TimeSum;
  /** What was not understood, most commits first. */
  readonly warnings: readonly { readonly message: string; readonly commits: number }[];
}

export interface CauseSum extends Cause {
  /** Commits that it made select everything, alone or with others. */
  readonly commits: number;
  /** Commits that it alone made so: what they would gain if it were narrowed. */
  readonly alone: number;
  /** One of them, in the words of that commit. */
  readonly example: { readonly commit: Sha; readonly message: string; readonly hint: string | null };
}

export interface NothingSelected {
  readonly commit: Sha;
  readonly subject: string;
  readonly files: readonly DroppedFile[];
}

export interface TimeSum {
  readonly commits: number;
  readonly unpredicted: number;
  readonly workMs: number;
  readonly allWorkMs: number;
  readonly wallMs: number;
  readonly allWallMs: number;
}

type Judged = TestedCommit & { readonly verdict: JudgedCommit };
const isJudged = (
  one: TestedCommit,
): one is TestedCommit & { readonly verdict: JudgedCommit & { kind: "judged" } } =>
  one.verdict.kind === "judged";

/** Sums up a backtest. Pure. O(commits × their causes and dropped files). */
export function summarize(commits: readonly TestedCommit[], rules: readonly IgnoreRule[]): BacktestSummary {
  const judged = commits.filter(isJudged);
  return {
    commits: commits.length,
    judged: judged.length,
    unreadable: counted(
      commits.flatMap(({ verdict }) => (verdict.kind === "unreadable" ? [verdict.why] : [])),
    ).map(([why, times]) => ({ why, commits: times })),
    share: shareSum(judged),
    everything: {
      commits: judged.filter(({ verdict }) => verdict.everything !== null).length,
      causes: causeSums(judged),
    },
    everyRepo: judged.filter(
      ({ verdict }) =>
        verdict.everything === null && verdict.repos > 0 && verdict.selected.length === verdict.repos,
    ).length,
    nothing: {
      commits: judged
        .filter(({ verdict }) => verdict.selected.length === 0)
        .map(({ commit, subject, verdict }) => ({ commit, subject, files: verdict.dropped })),
    },
    ignores: ignoreSums(judged, rules),
    time: timeSum(judged),
    warnings: counted(
      judged.flatMap(({ verdict }) => [...new Set(verdict.warnings.map(({ message }) => message))]),
    ).map(([message, warned]) => ({ message, commits: warned })),
  };
}

/** Each text with how often it comes, most often first. */
function counted(texts: Iterable<string>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || byCodeUnit(a, b));
}

function shareSum(judged: readonly Judged[]): BacktestSummary["share"] {
  const shares = judged.map(({ verdict }) => shareOf(verdict));
  const ascending = [...shares].sort((a, b) => a - b);
  const [low, high] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]];
  const worst = ascending.at(-1);
  const worstCommit = judged[shares.findIndex((share) => share === worst)]?.commit;
  if (low === undefined || high === undefined || worst === undefined || worstCommit === undefined)
    return undefined;
  return {
    median: (low + high) / 2,
    mean: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    worst,
    worstCommit,
  };
}

function causeSums(judged: readonly Judged[]): CauseSum[] {
  const sums = new Map<string, CauseSum>();
  for (const { commit, verdict } of judged) {
    const { everything, causes } = verdict;
    if (everything === null) continue;
    for (const [position, cause] of causes.entries()) {
      const key = `${cause.kind} ${cause.place ?? ""}`;
      const before = sums.get(key);
      // The words are about the first cause of a commit, so an example of another one has none of its own.
      const example = {
        commit,
        message: position === 0 ? everything.message : `no repo owns ${cause.place ?? ""}`,
        hint: everything.hint,
      };
      sums.set(key, {
        ...cause,
        commits: (before?.commits ?? 0) + 1,
        alone: (before?.alone ?? 0) + (causes.length === 1 ? 1 : 0),
        example: before?.example ?? example,
      });
    }
  }
  return [...sums.values()].sort(
    (a, b) => b.commits - a.commits || b.alone - a.alone || byCodeUnit(a.place ?? "", b.place ?? ""),
  );
}

function ignoreSums(judged: readonly Judged[], rules: readonly IgnoreRule[]): BacktestSummary["ignores"] {
  const sums = new Map(rules.map((rule) => [rule, { files: 0, commits: new Set<Sha>() }]));
  for (const { commit, verdict } of judged)
    for (const { by: dropped } of verdict.dropped) {
      const sum = dropped.kind === "ignored" ? sums.get(dropped.rule) : undefined;
      if (sum === undefined) continue;
      sum.files += 1;
      sum.commits.add(commit);
    }
  return [...sums]
    .map(([rule, { files, commits }]) => ({ ...rule, files, commits: [...commits] }))
    .sort(by(({ pattern }) => pattern))
    .sort((a, b) => b.commits.length - a.commits.length || b.files - a.files);
}

function timeSum(judged: readonly Judged[]): TimeSum {
  const sum = { commits: 0, unpredicted: 0, workMs: 0, allWorkMs: 0, wallMs: 0, allWallMs: 0 };
  for (const { verdict } of judged) {
    const { time } = verdict;
    if (time === undefined) {
      sum.unpredicted += 1;
      continue;
    }
    sum.commits += 1;
    sum.workMs += time.selected.workMs;
    sum.allWorkMs += time.all.workMs;
    sum.wallMs += time.selected.wallMs;
    sum.allWallMs += time.all.wallMs;
  }
  return sum;
}
