import { sameList } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { unfoundedReasons } from "./check-reasons.ts";
import { stepsOf } from "./history.ts";
import type { Step } from "./history.ts";
import { judgeCommit, sideOf } from "./oracle.ts";
import type { Judgement, Options } from "./oracle.ts";

/** Where the product's answers come from: a process per commit, or one backtest for all of them. */
export type Source = (step: Step) => Answer | Promise<Answer>;

export interface Comparison {
  readonly directory: string;
  readonly options: Options;
  readonly source: Source;
  /** Which commits are asked about; all of them if not given. */
  readonly isAsked?: (step: Step, index: number) => boolean;
}

export interface Compared {
  readonly judgements: readonly Judgement[];
  /** One text per commit on which the two do not agree, or whose reasons do not hold. */
  readonly differences: readonly string[];
}

/** Judges every asked commit of a history twice. */
export async function compareHistory({ directory, options, source, isAsked }: Comparison): Promise<Compared> {
  const judgements: Judgement[] = [];
  const differences: string[] = [];
  let index = 0;
  for (const step of stepsOf(directory)) {
    index += 1;
    if (isAsked?.(step, index) === false) continue;
    const judgement = judgeCommit(step, options);
    const answer = await source(step);
    const evidence = {
      step,
      calling: options.calling,
      base: sideOf(step.base, options.rootName),
      head: sideOf(step.head, options.rootName),
    };
    judgements.push(judgement);
    const lines = [...differenceOf(judgement, answer), ...unfoundedReasons(evidence, answer)];
    if (lines.length > 0) differences.push([step.commit, ...lines].join("\n  "));
  }
  return { judgements, differences };
}

/** What only one of the two selects, with its reason. */
export function differenceOf(judgement: Judgement, answer: Answer): string[] {
  const lines: string[] = [];
  if ((judgement.everything === undefined) !== (answer.everything === null)) {
    const expected = judgement.everything?.why ?? "not everything";
    lines.push(`oracle: ${expected}; product: ${JSON.stringify(answer.everything)}`);
  }
  if (sameList(judgement.selected, answer.selected)) return lines;
  const [expected, given] = [new Set(judgement.selected), new Set(answer.selected)];
  for (const repo of expected)
    if (!given.has(repo))
      lines.push(`only the oracle: ${repo}: ${judgement.why.get(repo)?.join("; ") ?? "everything"}`);
  for (const repo of given)
    if (!expected.has(repo))
      lines.push(`only the product: ${repo}: ${JSON.stringify(answer.reasons.get(repo))}`);
  return lines;
}
