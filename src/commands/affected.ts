import { joinPath, pathAboveRoot } from "../base/path-text.ts";
import type { Scope } from "../base/scope.ts";
import { closeOverDependents, uniteEdges, type Affected } from "../affected/affected.ts";
import type { Everything } from "../affected/reason.ts";
import { select } from "../affected/select.ts";
import { NO_WORKFLOWS, workflowReach, type WorkflowReach } from "../affected/workflow-reach.ts";
import { edgesOf, type WorkspaceEdges } from "../graph/edges.ts";
import { namesIn, readText } from "../system/files.ts";
import { askEarly, compare, type CompareOptions, type Comparison, type Questions } from "./compare.ts";
import type { CommandContext } from "./context.ts";
import { refuseEmpty } from "./current-state.ts";
import { openWorkspace, type OpenedWorkspace } from "./open-workspace.ts";

/** Affected with what it was decided on, for commands that go on from it. */
export interface AffectedResult {
  readonly opened: OpenedWorkspace;
  readonly comparison: Comparison;
  readonly headEdges: WorkspaceEdges;
  readonly answer: Affected;
}

export interface AffectedOptions extends CompareOptions {
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
  const selection = select({
    changes: changes.map(({ path, status, note }) => ({
      path,
      atHead: status !== "deleted",
      atBase: status !== "added",
      note,
    })),
    head: head.workspace,
    base: base.workspace,
    config: opened.config.affected,
    workflows: changes.length === 0 ? NO_WORKFLOWS : await reachOfWorkflows(workflow, opened),
  });
  const everything =
    options.replay?.everything ??
    (options.all ? ASKED : null) ??
    (resolved.everything === null ? null : { ...resolved.everything, path: null }) ??
    unreadable(comparison) ??
    selection.everything;
  const headEdges = edgesOf(head.workspace);
  const united = uniteEdges(headEdges.edges, base === head ? headEdges.edges : edgesOf(base.workspace).edges);
  const repos = await closeOverDependents({
    head: head.workspace,
    selection,
    everything,
    edges: united.edges,
    lineOf: (edge) =>
      (united.onlyAtBase.has(edge) ? base : head).locator.line(edge.declaredIn.file, edge.declaredIn.at),
  });
  return {
    opened,
    comparison,
    headEdges,
    answer: {
      base: resolved.base,
      head: { sha: resolved.head.sha, dirty: resolved.head.dirty },
      changedFiles: changes.map(({ path }) => path),
      repoChanges: selection.repoChanges,
      ignored: selection.ignored,
      unowned: selection.unowned,
      everything,
      affected: repos,
      removed: [...base.workspace.repos.keys()].filter((name) => !head.workspace.repos.has(name)),
      workflow,
      notices: comparison.notices,
    },
  };
}

const ASKED: Everything = { kind: "asked", path: null, message: "everything was asked for", hint: null };

/** A manifest or submodule that cannot be read: its edges are unknown, so nothing can be left out. */
function unreadable({ head, base }: Comparison): Everything | null {
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
  const reach = await workflowReach(entries, read);
  if (own.rootBelowTop === ".") return reach;
  const below = own.rootBelowTop;
  const move = (path: string) =>
    path.startsWith(`${below}/`) ? path.slice(below.length + 1) : pathAboveRoot(below, path);
  const back = (path: string) =>
    path.startsWith("../") ? path.replace(/^(?:\.\.\/)+/, "") : joinPath(below, path);
  return {
    workflows: new Set([...reach.workflows].map(move)),
    actions: new Set([...reach.actions].map(move)),
    namedBy: (path) => reach.namedBy(back(path)),
  };
}
