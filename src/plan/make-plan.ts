import type { Everything, Reason } from "../affected/reason.ts";
import { Failure, invariant } from "../base/failure.ts";
import { byCodeUnit, sorted } from "../base/order.ts";
import { pathForJson, showText } from "../base/path-text.ts";
import { reversed } from "../graph/adjacency.ts";
import { contract } from "../graph/contract.ts";
import { findCriticalPath } from "../graph/critical-path.ts";
import type { DependencyGraph } from "../graph/dependency-graph.ts";
import { namesAt } from "../graph/dependency-graph.ts";
import type { Edge } from "../graph/graph.ts";
import { layersOf } from "../graph/layers.ts";
import { expectDurations } from "./durations.ts";
import { jobName } from "./job-name.ts";
import type { JsonValue } from "../base/json-value.ts";
import { outputBytes, outputsOf } from "./outputs.ts";
import type { Plan, PlanJob, PlanRepo, PlanStage, PreparedTarget } from "./plan.ts";
import { MAX_STAGES } from "./plan.ts";
import { findPlannedCycles } from "./planned-cycles.ts";
import { planId } from "./render-plan-json.ts";
import { shownEverything, shownReason } from "../affected/shown-reason.ts";
import { divideIntoStages } from "./stages.ts";

export interface PlanInput {
  readonly name: string;
  readonly task: string;
  readonly base: JsonValue;
  readonly head: JsonValue;
  readonly workflow?: string | null;
  readonly everything?: Everything | null;
  /** The repos to plan: affected, and with such a task. */
  readonly repos: ReadonlyMap<string, PlannedRepo>;
  /** Affected repos without such a task. */
  readonly skipped: Iterable<string>;
  readonly prepare?: readonly PreparedTarget[];
  /** The ordering edges of the whole workspace (`orderEdges(…).order`). Repos that are not planned are transparent. */
  readonly order: DependencyGraph;
  /** `file:line` of an edge, for the message about a cycle. */
  readonly placeOf: (edge: Edge) => string;
  /** Recorded durations of this task, by repo; more than the planned ones do no harm. */
  readonly durationsMs: ReadonlyMap<string, number>;
  readonly limits?: PlanLimitOptions;
  readonly warnings?: readonly string[];
}

export interface PlannedRepo {
  readonly path: string;
  readonly runsOn: readonly string[];
  readonly reasons: readonly Reason[];
}

export interface PlanLimitOptions {
  /** 1 to 10, default 10. */
  readonly maxStages?: number;
  /** Runners at hand, default 20. */
  readonly maxJobs?: number;
  /** Repos that run beside each other on one runner, default 4. */
  readonly jobsPerRunner?: number;
  /** Whether the list of affected repos is an output, default true. */
  readonly affectedOutput?: boolean;
}

/**
 * Makes the plan: a pure function, and the same input in any order gives the same bytes. Failures: `plan/cycle`,
 * `plan/too-deep`, `plan/too-many-runners`, `graph/too-many-edges`. Cost: that of `contract` and `findCuts`; 20,000
 * repos take about a second.
 */
export function makePlan(input: PlanInput): Plan {
  const {
    maxStages = MAX_STAGES,
    maxJobs = 20,
    jobsPerRunner = 4,
    affectedOutput = true,
  } = input.limits ?? {};
  invariant(maxStages >= 1 && maxStages <= MAX_STAGES, `max-stages is ${maxStages}`);
  invariant(maxJobs >= 1 && jobsPerRunner >= 1, `max-jobs is ${maxJobs}, jobs-per-runner ${jobsPerRunner}`);

  const names = sorted(input.repos.keys());
  const kept = names.map((name) => {
    const node = input.order.numberOf.get(name);
    invariant(node !== undefined, `${name} is planned and no repo of the workspace`);
    return node;
  });
  refuseCycles(input.order, kept, input.placeOf);

  const dependencies = contract(input.order.dependencies, kept);
  const { layerOf, layers } = layersOf(dependencies);
  const runners = [...new Set(names.map((name) => runnerKey(input.repos.get(name))))].sort(byCodeUnit);
  const numberOfRunner = new Map(runners.map((key, number) => [key, number]));
  const { expectedMs, isRecorded, warnings } = expectDurations(names, input.durationsMs);
  const { stages, makespanMs, unlimitedMs } = divideIntoStages(
    {
      dependencies,
      dependents: reversed(dependencies),
      layerOf,
      layers,
      weightsMs: expectedMs,
      runnerOf: names.map((name) => numberOfRunner.get(runnerKey(input.repos.get(name))) ?? 0),
    },
    { maxStages, maxJobs, jobsPerRunner },
  );

  const planStages = stages.map((stage, index): PlanStage => ({
    index,
    layers: stage.layers,
    jobs: stage.jobs.map((job, place): PlanJob => {
      const repos = namesAt({ names }, job.nodes);
      return {
        id: `${index}-${String(place).padStart(3, "0")}`,
        name: jobName(repos),
        repos,
        runsOn: input.repos.get(repos[0] ?? "")?.runsOn ?? [],
        expectedMs: job.expectedMs,
      };
    }),
  }));
  const repos = new Map(
    names.map((name, node): [string, PlanRepo] => {
      const repo = input.repos.get(name);
      return [
        name,
        {
          path: pathForJson(repo?.path ?? "."),
          layer: layerOf[node] ?? 0,
          dependencies: namesAt({ names }, dependencies[node] ?? []),
          reasons: (repo?.reasons ?? []).map(shownReason),
          expectedMs: expectedMs[node] ?? 0,
          recorded: isRecorded[node] ?? false,
        },
      ];
    }),
  );
  const skipped = sorted(new Set(input.skipped));
  const criticalPath = findCriticalPath(dependencies, expectedMs);
  const rest = {
    schemaVersion: 1,
    name: input.name,
    task: input.task,
    base: input.base,
    head: input.head,
    workflow: input.workflow ?? null,
    everything: shownEverything(input.everything ?? null),
    stages: planStages,
    repos,
    skipped,
    prepare: [...(input.prepare ?? [])].sort(
      (a, b) => byCodeUnit(a.repo, b.repo) || byCodeUnit(a.task, b.task),
    ),
    predicted: {
      workMs: expectedMs.reduce((sum, ms) => sum + ms, 0),
      criticalPathMs: criticalPath.weight,
      criticalPath: namesAt({ names }, criticalPath.nodes),
      makespanMs,
      unlimitedMs,
    },
    limits: {
      jobs: planStages.reduce((sum, { jobs }) => sum + jobs.length, 0),
      widestStage: planStages.reduce((most, { jobs }) => Math.max(most, jobs.length), 0),
      outputBytes: outputBytes(
        outputsOf({ stages: planStages, repos, skipped, limits: { affectedOutput } }, "0".repeat(64)),
      ),
      maxStages,
      maxJobs,
      jobsPerRunner,
      affectedOutput,
    },
    warnings: [...(input.warnings ?? []), ...warnings],
  } as const satisfies Omit<Plan, "id">;
  return { ...rest, id: planId(rest) };
}

/** Labels as written: a runner must have all of them, and their order is nobody's business but the user's. */
const runnerKey = (repo: PlannedRepo | undefined): string => JSON.stringify(repo?.runsOn ?? []);

function refuseCycles(
  order: DependencyGraph,
  kept: readonly number[],
  placeOf: (edge: Edge) => string,
): void {
  const cycles = findPlannedCycles(order, kept);
  if (cycles.length === 0) return;
  const lines = cycles.map(({ edges }) =>
    edges
      .map(
        (edge) =>
          `  ${showText(edge.from)} needs ${showText(edge.to)} (${edge.kind}, ${showText(placeOf(edge))})`,
      )
      .join("\n"),
  );
  throw new Failure(
    "plan/cycle",
    `repos need each other in a cycle, so there is no order:\n${lines.join("\n\n")}`,
    {
      hint: "make one of these a dev dependency, or take it out of the order in .wrknv/workspace.toml: dependencies = { name = false }",
    },
  );
}
