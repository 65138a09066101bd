import { Failure } from "../base/failure.ts";
import { sorted } from "../base/order.ts";
import { reversed, targetsOf } from "../graph/adjacency.ts";
import { contract } from "../graph/contract.ts";
import { buildGraph, type DependencyGraph } from "../graph/dependency-graph.ts";
import type { WorkspaceEdges } from "../graph/edges.ts";
import { layersOf } from "../graph/layers.ts";
import { orderEdges } from "../graph/ordering.ts";
import { expectDurations } from "../plan/durations.ts";
import { findPlannedCycles } from "../plan/planned-cycles.ts";
import { MAX_STAGES } from "../plan/plan.ts";
import { divideIntoStages } from "../plan/stages.ts";
import { sameEdges } from "./same-edges.ts";

/** Runners at hand where nobody says how many: `max-jobs` of a plan. */
export const RUNNERS = 20;

export interface PredictedTime {
  /** Sum of the durations. */
  readonly workMs: number;
  /** From first start to last end on the runners at hand, without the wait for them, checkout and set-up. */
  readonly wallMs: number;
}

/** A workspace at one commit, as far as time goes. */
export interface TimedWorkspace {
  /** All of its repos, in order. */
  readonly repos: readonly string[];
  readonly edges: WorkspaceEdges;
}

/** Predicts, commit by commit, what plans would take. Undefined where there is no plan: a cycle, or too deep for ten stages. */
export interface TimePredictor {
  /** What a plan of these repos is expected to take, by the same stages as `makePlan`, on RUNNERS runners. */
  predict(selected: readonly string[], workspace: TimedWorkspace): PredictedTime | undefined;
  /**
   * The same for all that can be selected: what is compared with. Predicted anew where repos come or go, and not for each edge
   * that does: over thousands of repos this is the dearest part of a backtest, and one edge hardly changes it.
   */
  predictAll(names: readonly string[], workspace: TimedWorkspace): PredictedTime | undefined;
}

/** Opens one. What was predicted on a graph is remembered until a commit has another. Cost: that of `divideIntoStages`. */
export function openTimePredictor(durationsMs: ReadonlyMap<string, number>): TimePredictor {
  let last:
    | (TimedWorkspace & {
        readonly order: TimedOrder;
        readonly times: Map<string, PredictedTime | undefined>;
      })
    | undefined;
  let all: { readonly names: readonly string[]; readonly time: PredictedTime | undefined } | undefined;
  const predict: TimePredictor["predict"] = (selected, { repos, edges }) => {
    if (last === undefined || !sameNames(last.repos, repos) || !sameEdges(last.edges, edges)) {
      const { order, cyclic } = orderEdges(buildGraph(repos, edges.edges), edges.unordered);
      last = { repos, edges, order: { order, isCyclic: cyclic.length > 0 }, times: new Map() };
    }
    const key = selected.join("\n");
    if (!last.times.has(key)) last.times.set(key, predictTime(selected, last.order, durationsMs));
    return last.times.get(key);
  };
  return {
    predict,
    predictAll(names, workspace) {
      if (all === undefined || !sameNames(all.names, names)) all = { names, time: predict(names, workspace) };
      return all.time;
    },
  };
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((name, position) => name === b[position]));

/** What plans of a workspace are ordered by. */
interface TimedOrder {
  readonly order: DependencyGraph;
  /** Whether a cycle is left in it. */
  readonly isCyclic: boolean;
}

/**
 * What `contract` gives for repos whose dependents are all among them, as those that a change affects are: no way between two of
 * them leads through others. Undefined where one has a dependent elsewhere. Cost: their edges, however large the workspace.
 */
function amongDependents(
  { dependencies, dependents }: DependencyGraph,
  kept: readonly number[],
): readonly (readonly number[])[] | undefined {
  const positions = new Map(kept.map((node, position) => [node, position]));
  for (const node of kept)
    for (const dependent of targetsOf(dependents, node)) if (!positions.has(dependent)) return undefined;
  return kept.map((node) =>
    Array.from(targetsOf(dependencies, node)).flatMap((target) => positions.get(target) ?? []),
  );
}

function predictTime(
  repos: readonly string[],
  { order, isCyclic }: TimedOrder,
  durationsMs: ReadonlyMap<string, number>,
): PredictedTime | undefined {
  const names = sorted(repos);
  if (names.length === 0) return { workMs: 0, wallMs: 0 };
  const kept = names.flatMap((name) => order.numberOf.get(name) ?? []);
  if (isCyclic && findPlannedCycles(order, kept).length > 0) return undefined;
  try {
    const dependencies = amongDependents(order, kept) ?? contract(order.dependencies, kept);
    const { layerOf, layers } = layersOf(dependencies);
    const { expectedMs } = expectDurations(names, durationsMs);
    const { makespanMs } = divideIntoStages(
      {
        dependencies,
        dependents: reversed(dependencies),
        layerOf,
        layers,
        weightsMs: expectedMs,
        runnerOf: names.map(() => 0),
      },
      { maxStages: MAX_STAGES, maxJobs: RUNNERS, jobsPerRunner: 4 },
    );
    return { workMs: expectedMs.reduce((sum, ms) => sum + ms, 0), wallMs: makespanMs };
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
