import { openIgnoreRules } from "../backtest/ignore-rules.ts";
import { openTimePredictor } from "../backtest/predicted-time.ts";
import { summarize, type BacktestSummary } from "../backtest/summary.ts";
import type { TestedCommit } from "../backtest/tested-commit.ts";
import { Failure } from "../base/failure.ts";
import { sorted } from "../base/order.ts";
import { showPath } from "../base/path-text.ts";
import type { Scope } from "../base/scope.ts";
import { changesOfSteps } from "../git/history-changes.ts";
import { listTree } from "../git/tree.ts";
import { treeSnapshot, type Checkout, type Snapshot } from "../workspace/snapshot.ts";
import { judgingConfig } from "./backtest-config.ts";
import { findHistory, type History, type HistoryQuery } from "./backtest-history.ts";
import { locateFilesOnly, openHistoryLocators, type LocatorOf } from "./backtest-locator.ts";
import { openHistoryObjects } from "./backtest-objects.ts";
import { openSubmoduleHistory } from "./backtest-submodules.ts";
import type { SuggestionWatch } from "./backtest-suggestions.ts";
import { verdictOn, type VerdictOptions } from "./backtest-verdict.ts";
import { walkHistory } from "./backtest-walk.ts";
import type { CommandContext } from "./context.ts";
import type { Judgement } from "./judge.ts";
import { openWorkspace, type OpenedWorkspace } from "./open-workspace.ts";
import { gitOf } from "./root-of.ts";

export interface BacktestOptions extends HistoryQuery {
  /** Only repos that have this task count. */
  readonly task: string | undefined;
  /** A file to judge by, in place of the work tree's own config. */
  readonly config: string | undefined;
  /** Whether what a partial clone left out is fetched. */
  readonly fetch: boolean;
  /** Told each commit as soon as it is judged, oldest first, with all that was decided; then edges have their lines. */
  readonly tell?: (commit: TestedCommit, judgement: Judgement | undefined) => void;
  /** Sees each commit with all that it takes to judge it again; the next one waits for it. */
  readonly watch?: Pick<SuggestionWatch, "see">;
}

export interface Backtest {
  readonly opened: OpenedWorkspace;
  /** The config that judged; null for none. */
  readonly config: string | null;
  readonly histories: readonly TestedHistory[];
  /** Newest first, repository by repository. */
  readonly commits: readonly TestedCommit[];
  readonly summary: BacktestSummary;
  /** Files that it would have read and that this clone left out. */
  readonly missingBlobs: number;
  /** Folders of submodules of which a commit is not in this clone, in order: only their gitlinks were looked at. */
  readonly submodulesByGitlink: readonly string[];
}

export interface TestedHistory extends Pick<History, "head" | "after" | "cutAt"> {
  /** Relative to the root. */
  readonly repository: string;
}

/**
 * `wrknv workspace backtest`: what would have been selected for each commit of the history, and why. Looks at git's objects
 * only, writes nothing and fetches nothing unless told to. Failures: those of `findHistory` and `judgingConfig`.
 */
export async function backtest(
  context: CommandContext,
  options: BacktestOptions,
  scope: Scope,
): Promise<Backtest> {
  const found = await openWorkspace(offline(context), scope);
  const judging = await judgingConfig(context, found, options.config);
  const opened: OpenedWorkspace = { ...found, config: judging.config };
  const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
  if (checkouts.length === 0)
    throw new Failure("git/not-a-repository", `${showPath(opened.root.path)} is in no git repository`, {
      hint: "a backtest needs a history: run it in a clone",
    });
  const rules = openIgnoreRules(opened.config.affected.ignore);
  const locatorOf = options.tell === undefined ? locateFilesOnly : openHistoryLocators(judging.text);
  const histories: TestedHistory[] = [];
  const commits: TestedCommit[] = [];
  let missingBlobs = 0;
  const submodulesByGitlink: string[] = [];
  for (const checkout of checkouts) {
    const history = await findHistory(checkout, options);
    const others = await snapshotsNow(checkouts.filter((other) => other !== checkout));
    const tested = await testHistory({ opened, history, others, locatorOf, rules }, options, {
      context,
      scope,
    });
    histories.push({
      repository: checkout.directory,
      head: history.head,
      after: history.after,
      cutAt: history.cutAt,
    });
    commits.push(...tested.commits);
    missingBlobs += tested.missing;
    submodulesByGitlink.push(...tested.submodulesByGitlink);
  }
  return {
    opened,
    config: judging.path,
    histories,
    commits,
    summary: summarize(commits, rules.rules),
    missingBlobs,
    submodulesByGitlink: sorted(submodulesByGitlink),
  };
}

/**
 * The same world, where git cannot reach the network: from 2.45 on git reads the first variable and takes what a partial clone
 * left out for missing; before, the second one makes it fail where it would have fetched.
 */
const offline = (context: CommandContext): CommandContext => ({
  ...context,
  env: { ...context.env, GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" },
  allowFetch: false,
});

async function testHistory(
  {
    opened,
    history,
    others,
    locatorOf,
    rules,
  }: {
    readonly opened: OpenedWorkspace;
    readonly history: History;
    readonly others: readonly Snapshot[];
    readonly locatorOf: LocatorOf;
    readonly rules: VerdictOptions["rules"];
  },
  { task, fetch, tell, watch }: BacktestOptions,
  { context, scope }: { readonly context: CommandContext; readonly scope: Scope },
): Promise<{
  readonly commits: readonly TestedCommit[];
  readonly missing: number;
  readonly submodulesByGitlink: ReadonlySet<string>;
}> {
  const { checkout, steps } = history;
  const { git } = checkout;
  const start = steps[0]?.parent ?? null;
  const [changes, listing] = await Promise.all([
    changesOfSteps(git, steps),
    start === null ? [] : listTree(git, start),
  ]);
  const network = fetch ? gitOf(context).at(git.directory) : undefined;
  const { objects, missing } = await openHistoryObjects(history, { listing, changes }, network);
  const commits: TestedCommit[] = [];
  const submodules = openSubmoduleHistory(scope);
  // Recorded durations come with the history of runs.
  const predictor = openTimePredictor(new Map());
  for await (const walked of walkHistory({
    opened,
    history,
    listing,
    changes,
    checkout: { ...checkout, objects },
    others,
    submodules,
    locatorOf,
    task,
  })) {
    const { step } = walked;
    const verdictOptions: VerdictOptions = {
      root: opened.root.path,
      config: opened.config.affected,
      task,
      rules,
      predictor,
      rootBelowTop: checkout.rootBelowTop,
    };
    const { verdict, judgement } = await verdictOn(walked, verdictOptions);
    const commit: TestedCommit = {
      repository: checkout.directory,
      commit: step.commit,
      parent: step.parent,
      ...step.about,
      changedFiles: walked.changes.length,
      verdict,
    };
    commits.push(commit);
    tell?.(commit, judgement);
    await watch?.see({ checkout, commit, walked, judgement, options: verdictOptions });
  }
  return { commits: commits.reverse(), missing, submodulesByGitlink: submodules.judgedByGitlink() };
}

/** The other repositories of the workspace at the commits that are checked out: no history says how they went along. */
const snapshotsNow = (checkouts: readonly Checkout[]): Promise<readonly Snapshot[]> =>
  Promise.all(
    checkouts.map(async (checkout) => {
      const head = await checkout.objects.readCommit("HEAD");
      if (head === undefined)
        throw new Failure("backtest/no-history", `${showPath(checkout.directory)} has no commit yet`);
      return treeSnapshot(checkout, head.id);
    }),
  );
