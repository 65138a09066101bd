import { joinPath } from "../base/path-text.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Scope } from "../base/scope.ts";
import type { Affected } from "../affected/affected.ts";
import type { Everything } from "../affected/reason.ts";
import { NO_WORKFLOWS, workflowReach, type WorkflowReach } from "../affected/workflow-reach.ts";
import type { WorkspaceEdges } from "../graph/edges.ts";
import { namesIn, readText } from "../system/files.ts";
import { askEarly, compare, type CompareOptions, type Comparison, type Questions } from "./compare.ts";
import type { CommandContext } from "./context.ts";
import { refuseEmpty } from "./current-state.ts";
import { judge } from "./judge.ts";
import { openWorkspace, type OpenedWorkspace } from "./open-workspace.ts";
import { reachBelow } from "./reach-below.ts";

/** Affected with what it was decided on, for commands that go on from it. */
export interface AffectedResult {
  readonly opened: OpenedWorkspace;
  readonly comparison: Comparison;
  readonly headEdges: WorkspaceEdges;
  /** Changed lockfiles that were not understood in part or in whole. */
  readonly warnings: readonly Diagnostic[];
  readonly answer: Affected;
}

export interface AffectedOptions extends CompareOptions {
  /** The task that is asked about: null for that of the settings, undefined for all. */
  readonly task?: string | null;
  /** For a replay: the workflow that the plan was made by, and why everything was affected for want of a base. */
  readonly replay?: { readonly workflow: string | null; readonly everything: Everything | null };
}

/** `wrknv workspace affected`: what the changes since the base affect, and why. Fails with workspace/no-repos. */
export async function affected(
  context: CommandContext,
  options: AffectedOptions,
  scope: Scope,
): Promise<AffectedResult> {
  let early: Questions | undefined;
  const opened = await openWorkspace(context, scope, (own) => {
    early = askEarly(own, context, options);
  });
  const comparison = await compare(context, opened, options, { scope, early });
  const { head, base, resolved, changes } = comparison;
  refuseEmpty(opened, head);
  const workflow = options.replay === undefined ? callingWorkflow(context) : options.replay.workflow;
  const {
    selection,
    everything,
    affected: repos,
    headEdges,
    warnings,
    removed,
  } = await judge({
    root: opened.root.path,
    config: opened.config.affected,
    head,
    base,
    changes,
    workflows: changes.length === 0 ? NO_WORKFLOWS : await reachOfWorkflows(workflow, opened),
    everything:
      options.replay?.everything ??
      (options.all ? ASKED : null) ??
      (resolved.everything === null ? null : { ...resolved.everything, path: null }),
    task: options.task === null ? opened.settings.settings.plan.task : options.task,
  });
  return {
    opened,
    comparison,
    headEdges,
    warnings,
    answer: {
      base: resolved.base,
      head: { sha: resolved.head.sha, dirty: resolved.head.dirty },
      changedFiles: changes.map(({ path }) => path),
      repoChanges: selection.repoChanges,
      ignored: selection.ignored,
      unowned: selection.unowned,
      everything,
      affected: repos,
      removed,
      workflow,
      notices: [...comparison.notices, ...warnings.map(({ message }) => message)],
    },
  };
}

const ASKED: Everything = { kind: "asked", path: null, message: "everything was asked for", hint: null };

/** The workflow that runs us, where it lies in this very repository. */
function callingWorkflow({ event }: CommandContext): string | null {
  const workflow = event?.workflow ?? null;
  return workflow !== null && workflow.repository.toLowerCase() === event?.repository.toLowerCase()
    ? workflow.path
    : null;
}

/**
 * The workflows that a change must not slip past: on GitHub the one that runs, elsewhere every one that mentions wrknv.
 * Paths are relative to the root, `..` where the root lies below the top of its repository.
 */
async function reachOfWorkflows(calling: string | null, opened: OpenedWorkspace): Promise<WorkflowReach> {
  const { own, root } = opened;
  if (own === undefined || root.top === undefined) return NO_WORKFLOWS;
  const { top } = root;
  const read = (path: string) => Promise.resolve(readText(joinPath(top, path)));
  const folder = ".github/workflows";
  const entries =
    calling !== null
      ? [calling]
      : namesIn(joinPath(top, folder))
          .filter((name) => /\.ya?ml$/.test(name))
          .map((name) => `${folder}/${name}`)
          .filter((path) => readText(joinPath(top, path))?.includes("wrknv") === true);
  if (entries.length === 0) return NO_WORKFLOWS;
  return reachBelow(await workflowReach(entries, read), own.rootBelowTop);
}
