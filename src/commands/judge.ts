import { closeOverDependents, uniteEdges, type AffectedRepo } from "../affected/affected.ts";
import type { Everything } from "../affected/reason.ts";
import { select, type Selection } from "../affected/select.ts";
import type { WorkflowReach } from "../affected/workflow-reach.ts";
import { sameEdges } from "../backtest/same-edges.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { WorkspaceFile } from "../config/workspace-file.ts";
import type { FileChange } from "../git/file-change.ts";
import type { WorkspaceEdges } from "../graph/edges.ts";
import { declaringOutputs } from "./declared-outputs.ts";
import { edgesOfManifests, edgesOfState, mayKnowMore } from "./edges-of-state.ts";
import { meaningsOf, type JudgedState } from "./meanings.ts";
import { openOwnLocks } from "./own-locks.ts";
import type { WorkspaceState } from "./workspace-state.ts";

/** What is judged of a state, and the files that configure its repos. */
export type ConfiguredState = JudgedState & Pick<WorkspaceState, "files">;

export interface JudgeInput {
  /** The workspace's folder, absolute. */
  readonly root: string;
  readonly config: WorkspaceFile["affected"];
  readonly head: ConfiguredState;
  /** The very same value as `head` where no manifest and no lockfile differs. */
  readonly base: ConfiguredState;
  /** What lies between the two; paths relative to the root. */
  readonly changes: readonly FileChange[];
  readonly workflows: WorkflowReach;
  /** Why everything is affected, whatever changed: known before anything was looked at. */
  readonly everything: Everything | null;
  /** The task that is asked about; undefined for all. */
  readonly task: string | undefined;
}

/** What changes affect, and why. */
export interface Judgement {
  readonly selection: Selection;
  /** The first reason why everything is affected. */
  readonly everything: Everything | null;
  /** In order of name. */
  readonly affected: readonly AffectedRepo[];
  readonly headEdges: WorkspaceEdges;
  /** Changed lockfiles that were not understood in part or in whole. */
  readonly warnings: readonly Diagnostic[];
  /** Repos that were there at base and are not at head. */
  readonly removed: readonly string[];
}

/**
 * Decides what changes between two states of a workspace affect: what they select by themselves, closed over the dependents
 * of both graphs. Whoever finds base and head, the rules are these. Cost: the edges of each workspace are found once.
 */
export async function judge({
  root,
  config,
  head,
  base,
  changes,
  workflows,
  everything: known,
  task,
}: JudgeInput): Promise<Judgement> {
  const meanings = await meaningsOf({ head, base, changes, task, workflowTexts: workflows.texts });
  const selection = select({
    changes: changes.map(({ path, status, note }) => ({
      path,
      atHead: status !== "deleted",
      atBase: status !== "added",
      note,
    })),
    head: head.workspace,
    base: base.workspace,
    config,
    workflows,
    meanings,
  });
  const everything = known ?? unreadable(head, base) ?? selection.everything;
  const feelsLockOf = openOwnLocks(
    [head, base],
    await declaringOutputs(root, new Set([head, base]), [...selection.byOwnLock.keys()]),
  );
  const close = async (headEdges: WorkspaceEdges, baseEdges: WorkspaceEdges) => {
    const united = uniteEdges(
      headEdges.edges,
      sameEdges(headEdges, baseEdges) ? headEdges.edges : baseEdges.edges,
    );
    const affected = await closeOverDependents({
      head: head.workspace,
      selection,
      everything,
      edges: united.edges,
      lineOf: (edge) =>
        (united.onlyAtBase.has(edge) ? base : head).locator.line(edge.declaredIn.file, edge.declaredIn.at),
      feelsLockOf,
    });
    return { headEdges, affected };
  };
  const [headManifests, baseManifests] = [edgesOfManifests(head.workspace), edgesOfManifests(base.workspace)];
  const byManifests = await close(headManifests, baseManifests);
  const names = byManifests.affected.map(({ repo }) => repo);
  const closeAgain = async () => {
    const [headEdges, baseEdges] = [await edgesOfState(head), await edgesOfState(base)];
    const isSame = headEdges.edges === headManifests.edges && baseEdges.edges === baseManifests.edges;
    return isSame ? { ...byManifests, headEdges } : close(headEdges, baseEdges);
  };
  const closed =
    (await mayKnowMore(head, names)) || (head !== base && (await mayKnowMore(base, names)))
      ? await closeAgain()
      : byManifests;
  return {
    selection,
    everything,
    ...closed,
    warnings: meanings.warnings,
    removed: [...base.workspace.repos.keys()].filter((name) => !head.workspace.repos.has(name)),
  };
}

/** A manifest or submodule that cannot be read: its edges are unknown, so nothing can be left out. */
function unreadable(head: JudgedState, base: JudgedState): Everything | null {
  for (const state of [head, base])
    for (const repo of state.workspace.repos.values())
      if (repo.unreadable !== undefined)
        return {
          kind: "unreadable",
          path: repo.path,
          message: state === head ? repo.unreadable : `at the base ${repo.unreadable}`,
          hint: "wrknv workspace validate shows what is wrong with it",
        };
  return null;
}
