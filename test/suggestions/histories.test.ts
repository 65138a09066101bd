import { join } from "node:path";
import { expect, test } from "vitest";
import { openScope } from "../../src/base/scope.ts";
import { backtest } from "../../src/commands/backtest.ts";
import { cloneHistory, NAMES, type HistoryName } from "../oracle/clone.ts";
import { contextIn } from "../rig/command-context.ts";
import { makeGitRig } from "../rig/git-rig.ts";

interface Counted {
  readonly last: number;
  /** By the defaults, and with the reviewed lines of test/corpus/suggestions. */
  readonly everything: readonly [before: number, after: number];
}

/** Of the newest commits those that select everything. */
const COUNTED: Readonly<Record<HistoryName, Counted>> = {
  agents: { last: 300, everything: [202, 20] },
  babel: { last: 100, everything: [56, 56] },
  changesets: { last: 100, everything: [23, 23] },
  "dd-trace-go": { last: 100, everything: [32, 32] },
  langgraph: { last: 300, everything: [19, 18] },
  mdBook: { last: 300, everything: [57, 55] },
  "opentelemetry-go": { last: 300, everything: [180, 179] },
  "opentelemetry-js": { last: 300, everything: [45, 44] },
};

async function everythingIn(name: HistoryName, directory: string): Promise<readonly number[]> {
  await using rig = makeGitRig();
  const counts: number[] = [];
  for (const config of [undefined, join(import.meta.dirname, "../corpus/suggestions", `${name}.toml`)]) {
    await using scope = openScope();
    const query = { last: COUNTED[name].last, since: undefined, range: undefined, mergesOnly: false };
    const { summary } = await backtest(
      contextIn(rig, directory),
      { ...query, task: undefined, config, fetch: false },
      scope,
    );
    counts.push(summary.everything.commits);
  }
  return counts;
}

test.each(NAMES)("the reviewed lines narrow %s as they did", { timeout: 120_000 }, async (name) => {
  using history = cloneHistory(name);
  const everything = await everythingIn(name, history.directory);
  expect(everything).toEqual(COUNTED[name].everything);
  // The lines were written for its folder of tests, which was the one cause of more than half of the commits.
  if (name === "agents") expect(everything[1]).toBeLessThanOrEqual(300 / 10);
});
