import type { TaskNode } from "../config/task-tree.ts";
import { ConfigProblems } from "./config-problems.ts";
import { repoTasks } from "./repo-tasks.ts";
import type { WorkspaceState } from "./workspace-state.ts";

/**
 * Those of these repos that a task of theirs declares `outputs` of, in any of the states: what they build, dependents get.
 * A repo whose config cannot be read counts as one. Cost: reads the config of these repos.
 */
export async function declaringOutputs(
  root: string,
  states: Iterable<Pick<WorkspaceState, "workspace" | "files">>,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const declaring = new Set<string>();
  for (const state of states)
    for (const name of names) {
      const repo = state.workspace.repos.get(name);
      if (repo === undefined || declaring.has(name)) continue;
      try {
        const tree = (await repoTasks(root, state, [repo])).get(name);
        if (tree !== undefined && hasOutputs(tree)) declaring.add(name);
      } catch (error) {
        if (!(error instanceof ConfigProblems)) throw error;
        declaring.add(name);
      }
    }
  return declaring;
}

const hasOutputs = ({ task, children }: TaskNode): boolean =>
  (task?.settings.outputs ?? []).length > 0 || [...children.values()].some(hasOutputs);
