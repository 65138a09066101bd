import { findTaskSource } from "../tasks/presence.ts";
import { ConfigProblems } from "./config-problems.ts";
import { repoTasks, tasksOf } from "./repo-tasks.ts";
import type { WorkspaceState } from "./workspace-state.ts";

/** What all commits that share a state need to know of it. */
export interface StateFacts {
  /** The repos that count: all, or those that have the task; in order of name. */
  readonly names: readonly string[];
  /** All repos, in order of name. */
  readonly repos: readonly string[];
  readonly counts: (name: string) => boolean;
  /** The names of all npm scripts, those of containers too. */
  readonly scripts: ReadonlySet<string>;
}

/** Finds the facts of a state. Cost: reads our settings files of that state where a task is given. */
export async function factsOf(
  root: string,
  state: WorkspaceState,
  task: string | undefined,
): Promise<StateFacts> {
  const { repos, containers } = state.workspace;
  const having = task === undefined ? undefined : await reposWithTask(root, state, task);
  const all = [...repos.keys()];
  return {
    names: having === undefined ? all : all.filter((name) => having.has(name)),
    repos: all,
    counts: (name) => having?.has(name) ?? true,
    scripts: new Set(
      [...repos.values()]
        .flatMap(({ manifests }) => manifests)
        .concat(containers)
        .flatMap(({ scripts }) => scripts),
    ),
  };
}

/** The repos that have a task at a commit. Where settings of that commit have an error, every repo counts as having it. */
async function reposWithTask(
  root: string,
  state: WorkspaceState,
  task: string,
): Promise<ReadonlySet<string>> {
  const repos = [...state.workspace.repos.values()];
  try {
    const trees = await repoTasks(root, state, repos);
    return new Set(
      repos
        .filter((repo) => findTaskSource(task, tasksOf(trees, repo), repo.manifests) !== undefined)
        .map(({ name }) => name),
    );
  } catch (error) {
    if (error instanceof ConfigProblems) return new Set(repos.map(({ name }) => name));
    throw error;
  }
}
