import { NO_WORKFLOWS, type WorkflowReach } from "../affected/workflow-reach.ts";
import { openCallingWorkflows } from "../backtest/calling-workflows.ts";
import { openHistoryTree, type HistoryTree } from "../backtest/history-tree.ts";
import type { KnownObjects } from "../backtest/known-objects.ts";
import { pathAboveRoot } from "../base/path-text.ts";
import { isGitlink, type FileChange } from "../git/file-change.ts";
import { followGitlinks } from "../git/submodules.ts";
import type { TreeEntry } from "../git/tree.ts";
import { toWorkspacePath, type Checkout, type Snapshot } from "../workspace/snapshot.ts";
import { entriesThere, type EntriesThere } from "./backtest-entries.ts";
import { factsOf, type StateFacts } from "./backtest-facts.ts";
import type { History, HistoryStep } from "./backtest-history.ts";
import type { LocatorOf } from "./backtest-locator.ts";
import { discoverAt } from "./backtest-state.ts";
import { NO_FETCH, type SubmoduleHistory } from "./backtest-submodules.ts";
import type { OpenedWorkspace } from "./open-workspace.ts";
import type { WorkspaceState } from "./workspace-state.ts";

/** A state of the workspace at one commit, with what is known of it. */
export interface KnownState {
  readonly state: WorkspaceState;
  readonly facts: StateFacts;
  /** Manifests that are not in this clone. */
  readonly missing: number;
}

/** One step of a history: the states around it, and what lies between. */
export interface WalkedStep {
  readonly step: HistoryStep;
  readonly base: KnownState;
  /** The very same value as `base` where no manifest and no submodule changed. */
  readonly head: KnownState;
  /** Paths relative to the root, submodules followed. */
  readonly changes: readonly FileChange[];
  readonly workflows: WorkflowReach;
}

export interface WalkOptions {
  readonly opened: OpenedWorkspace;
  readonly history: History;
  /** The files at the parent of the first step; none for a commit without one. */
  readonly listing: readonly TreeEntry[];
  readonly changes: ReadonlyMap<string, readonly FileChange[]>;
  /** The checkout of the history, so that it never fetches. */
  readonly checkout: Checkout & { readonly objects: KnownObjects };
  /** The other repositories of the workspace, as they are now: they have histories of their own. */
  readonly others: readonly Snapshot[];
  readonly submodules: SubmoduleHistory;
  readonly locatorOf: LocatorOf;
  readonly task: string | undefined;
}

/**
 * Walks a history from its oldest commit to its newest. What one commit leaves as it was is the same value in the next: the
 * snapshot, the workspace, its edges. Cost: a discovery for each commit that changes a manifest.
 */
export async function* walkHistory(options: WalkOptions): AsyncGenerator<WalkedStep> {
  const { history, checkout } = options;
  const tree = openHistoryTree(checkout, options.listing);
  const states = openStates(options, tree);
  const calling = openCallingWorkflows(async (id) => {
    const object = await checkout.objects.readObject(id);
    return object?.type === "blob" ? object.content.toString("utf8") : undefined;
  });
  for (const step of history.steps) {
    const changed = options.changes.get(step.commit) ?? [];
    if (!step.isJudged) {
      tree.apply(changed);
      continue;
    }
    const base = await states.now();
    tree.apply(changed);
    const head = await states.now();
    yield {
      step,
      base,
      head,
      changes: await changesInWorkspace(checkout, changed),
      // As on a laptop: the workflows that count are those of the root's own repository.
      workflows: checkout.form === "monorepo" ? await calling.at(tree, head.facts.scripts) : NO_WORKFLOWS,
    };
  }
}

function openStates(
  { opened, checkout, others, submodules, locatorOf, task }: WalkOptions,
  tree: HistoryTree,
): { now(): Promise<KnownState> } {
  const cache: WorkspaceState["cache"] = new Map();
  let last:
    { readonly snapshot: Snapshot; readonly entries: EntriesThere; readonly known: KnownState } | undefined;
  return {
    async now() {
      const snapshot = tree.snapshot();
      const entries = entriesThere(opened.config.repos, { tree, checkout, others }, last?.entries);
      const isKnown = last?.entries === entries;
      if (isKnown && last?.snapshot === snapshot) return last.known;
      const inside = await submodules.at(snapshot);
      const state = await discoverAt(
        opened,
        {
          snapshots: [snapshot, ...inside, ...others],
          ...entries,
        },
        { cache, locatorOf, before: isKnown ? last?.known.state : undefined },
      );
      const known: KnownState = {
        state,
        facts:
          last?.known.state.workspace === state.workspace
            ? last.known.facts
            : await factsOf(opened.root.path, state, task),
        missing: missingIn(snapshot, checkout.objects.missed),
      };
      last = { snapshot, entries, known };
      return known;
    },
  };
}

/** The manifests and lockfiles of a commit that were asked for, by this commit or another one, and are not there. */
function missingIn({ files, locks }: Snapshot, missed: ReadonlySet<string>): number {
  if (missed.size === 0) return 0;
  return [...files.values(), ...locks.values()].filter((file) => missed.has(file.id() ?? "")).length;
}

async function changesInWorkspace(
  checkout: Checkout,
  changes: readonly FileChange[],
): Promise<readonly FileChange[]> {
  const followed = changes.some(isGitlink) ? await followGitlinks(checkout.git, changes, NO_FETCH) : changes;
  if (checkout.directory === "." && checkout.rootBelowTop === ".") return followed;
  return followed.map((change) => ({
    ...change,
    path: toWorkspacePath(checkout, change.path) ?? pathAboveRoot(checkout.rootBelowTop, change.path),
  }));
}
