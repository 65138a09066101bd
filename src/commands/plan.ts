import { Failure } from "../base/failure.ts";
import { showText } from "../base/path-text.ts";
import type { Scope } from "../base/scope.ts";
import { baseJson } from "../affected/affected-json.ts";
import { nearestWord } from "../config/nearest-word.ts";
import { taskNames } from "../config/task-tree.ts";
import type { Plan } from "../plan/plan.ts";
import { makePlan, type PlannedRepo } from "../plan/make-plan.ts";
import type { LeftOut } from "../graph/ordering.ts";
import { findTaskSource } from "../tasks/presence.ts";
import { affected, type AffectedOptions, type AffectedResult } from "./affected.ts";
import type { CommandContext } from "./context.ts";
import { graphOf, linesOf } from "./graph.ts";
import { repoTasks, tasksOf } from "./repo-tasks.ts";

export interface PlanOptions extends AffectedOptions {
  /** Tells several plans of one run apart; the task's name where not given. */
  readonly name: string | undefined;
  /** Whether the list of affected repos is an output. */
  readonly affectedOutput: boolean;
}

export interface PlanResult {
  readonly affected: AffectedResult;
  readonly plan: Plan;
}

/**
 * `wrknv workspace plan`: the affected repos that have the task, in stages of jobs. Fails with plan/unknown-task where no
 * repo of the workspace has it, and with the failures of `makePlan`.
 */
export async function plan(context: CommandContext, options: PlanOptions, scope: Scope): Promise<PlanResult> {
  const result = await affected(context, { task: null, ...options }, scope);
  return { affected: result, plan: await planAffected(result, options) };
}

/** What of a plan does not follow from the workspace: given by settings, or by the plan that is made again. */
export interface PlanOverrides {
  readonly task?: string;
  readonly base?: Plan["base"];
  readonly head?: Plan["head"];
  readonly durationsMs?: ReadonlyMap<string, number>;
  readonly limits?: { readonly maxStages: number; readonly maxJobs: number; readonly jobsPerRunner: number };
}

/** Plans what is affected. */
export async function planAffected(
  { opened, comparison, headEdges, answer }: AffectedResult,
  options: Pick<PlanOptions, "name" | "affectedOutput">,
  overrides: PlanOverrides = {},
): Promise<Plan> {
  const { head } = comparison;
  const { plan: settings } = opened.settings.settings;
  const task = overrides.task ?? settings.task;
  const { repos } = head.workspace;
  const trees = await repoTasks(opened.root.path, head, repos.values());
  const hasTask = (name: string): boolean => {
    const repo = repos.get(name);
    return repo !== undefined && findTaskSource(task, tasksOf(trees, repo), repo.manifests) !== undefined;
  };
  const planned = new Map<string, PlannedRepo>();
  const skipped: string[] = [];
  for (const { repo: name, path, reasons } of answer.affected)
    if (hasTask(name)) planned.set(name, { path, runsOn: repos.get(name)?.runsOn ?? [], reasons });
    else skipped.push(name);
  if (planned.size === 0 && ![...repos.keys()].some(hasTask))
    throw unknownTask(
      task,
      trees,
      [...repos.values()].flatMap(({ manifests }) => manifests.flatMap(({ scripts }) => scripts)),
    );

  const { graph, ordering } = graphOf(head, headEdges);
  const cyclic = new Set(ordering.cyclic.flat());
  return makePlan({
    name: options.name ?? task,
    task,
    ...baseJson(answer),
    ...(overrides.base === undefined ? {} : { base: overrides.base }),
    ...(overrides.head === undefined ? {} : { head: overrides.head }),
    workflow: answer.workflow,
    everything: answer.everything,
    repos: planned,
    skipped,
    order: ordering.order,
    placeOf: await linesOf(
      head,
      graph.edges.filter(({ from, to }) => cyclic.has(from) && cyclic.has(to)),
    ),
    // Recorded durations come with the history.
    durationsMs: overrides.durationsMs ?? new Map(),
    limits: {
      ...(overrides.limits ?? {
        maxStages: settings.maxStages,
        maxJobs: settings.maxJobs,
        jobsPerRunner: settings.jobsPerRunner,
      }),
      affectedOutput: options.affectedOutput,
    },
    warnings: [...headEdges.problems.map(({ message }) => message), ...ordering.leftOut.map(describeLeftOut)],
  });
}

/** Said once for each component: which repos need each other, and what gives way. */
export function describeLeftOut({ repos, edges }: LeftOut): string {
  const names =
    repos.length > 5
      ? `${repos.slice(0, 5).map(showText).join(", ")} and ${repos.length - 5} more`
      : repos.map(showText).join(", ");
  const kinds = [...new Set(edges.map(({ kind }) => kind))].join(" and ");
  return `${names} need each other; their ${kinds} dependencies on each other do not order the work`;
}

function unknownTask(
  task: string,
  trees: ReadonlyMap<string, Parameters<typeof taskNames>[0]>,
  scripts: readonly string[],
): Failure {
  const known = new Set([...[...trees.values()].flatMap(taskNames), ...scripts, "test", "build", "lint"]);
  known.delete(task);
  const meant = nearestWord(task, known);
  return new Failure("plan/unknown-task", `no repo has a task ${showText(JSON.stringify(task))}`, {
    hint:
      meant === undefined
        ? "define it in a repo's wrknv.toml, or as a script of its package.json"
        : `did you mean ${showText(meant)}?`,
  });
}
