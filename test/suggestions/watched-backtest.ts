import { openScope } from "../../src/base/scope.ts";
import { watchForSuggestions } from "../../src/commands/backtest-suggestions.ts";
import { backtest, type Backtest } from "../../src/commands/backtest.ts";
import type { CommandContext } from "../../src/commands/context.ts";
import type { Suggestions } from "../../src/suggestions/suggestion.ts";

/** A backtest of the newest 300 commits, and what it suggests. */
export async function watchedBacktest(
  context: CommandContext,
  config?: string,
): Promise<{ readonly result: Backtest; readonly suggestions: Suggestions }> {
  await using scope = openScope();
  const watch = watchForSuggestions();
  const result = await backtest(
    context,
    {
      last: 300,
      since: undefined,
      range: undefined,
      mergesOnly: false,
      task: undefined,
      config,
      fetch: false,
      watch,
    },
    scope,
  );
  const suggestions = await watch.suggest();
  if (suggestions === undefined) throw new Error("nothing could be judged");
  return { result, suggestions };
}
