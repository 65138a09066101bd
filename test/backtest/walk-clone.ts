import { openScope } from "../../src/base/scope.ts";
import { findHistory } from "../../src/commands/backtest-history.ts";
import { locateFilesOnly } from "../../src/commands/backtest-locator.ts";
import { openHistoryObjects } from "../../src/commands/backtest-objects.ts";
import { openSubmoduleHistory } from "../../src/commands/backtest-submodules.ts";
import { walkHistory, type WalkedStep } from "../../src/commands/backtest-walk.ts";
import { openWorkspace } from "../../src/commands/open-workspace.ts";
import { changesOfSteps } from "../../src/git/history-changes.ts";
import { listTree } from "../../src/git/tree.ts";
import { runProcess } from "../../src/system/processes.ts";

/** Walks all first-parent commits of a clone without siblings as a backtest does, and judges none. */
export async function* walkClone(directory: string): AsyncGenerator<WalkedStep> {
  await using scope = openScope();
  const opened = await openWorkspace(
    {
      cwd: directory,
      env: process.env,
      run: runProcess,
      event: null,
      allowFetch: false,
      root: undefined,
      given: {},
    },
    scope,
  );
  const { own } = opened;
  if (own === undefined) throw new Error(`${directory} is no clone`);
  const query = { last: 100_000, since: undefined, range: undefined, mergesOnly: false };
  const history = await findHistory(own, query);
  const start = history.steps[0]?.parent ?? null;
  const changes = await changesOfSteps(own.git, history.steps);
  const listing = start === null ? [] : await listTree(own.git, start);
  const { objects } = await openHistoryObjects(history, { listing, changes }, undefined);
  yield* walkHistory({
    opened,
    history,
    listing,
    changes,
    checkout: { ...own, objects },
    others: [],
    submodules: openSubmoduleHistory(scope),
    locatorOf: locateFilesOnly,
    task: undefined,
  });
}
