import { openScope } from "../../src/base/scope.ts";
import type { TestedCommit } from "../../src/backtest/tested-commit.ts";
import { backtest, type Backtest, type BacktestOptions } from "../../src/commands/backtest.ts";
import type { CommandContext } from "../../src/commands/context.ts";
import { contextIn } from "./command-context.ts";
import type { GitRig } from "./git-rig.ts";

/** `wrknv workspace backtest` in a folder of the rig. */
export async function backtestAt(
  rig: GitRig,
  cwd: string,
  options: Partial<BacktestOptions> = {},
  more: Partial<CommandContext> = {},
): Promise<Backtest> {
  await using scope = openScope();
  return await backtest(
    contextIn(rig, cwd, more),
    {
      last: 300,
      since: undefined,
      range: undefined,
      mergesOnly: false,
      task: undefined,
      config: undefined,
      fetch: false,
      ...options,
    },
    scope,
  );
}

/** A commit on one line: why everything, else the selected repos, else what dropped its files. */
export function showCommit({ subject, verdict }: TestedCommit): string {
  if (verdict.kind === "unreadable") return `${subject}: unreadable, ${verdict.why}`;
  const { everything, selected, dropped } = verdict;
  if (everything !== null) return `${subject}: everything, ${everything.kind} ${everything.path ?? "-"}`;
  if (selected.length > 0) return `${subject}: ${selected.join(" ")}`;
  return `${subject}: nothing, ${dropped.map(({ path, by }) => `${path} ${by.kind === "ignored" ? by.rule.pattern : by.kind}`).join(", ")}`;
}

export const showCommits = ({ commits }: Pick<Backtest, "commits">): readonly string[] =>
  commits.map(showCommit);
