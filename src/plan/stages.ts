import { Failure, invariant } from "../base/failure.ts";
import { Band } from "./band.ts";
import { findCuts } from "./cuts.ts";
import { growStages, leastStages } from "./grown-stages.ts";
import type { PackedJob, PackOptions } from "./jobs.ts";
import { packUnits, stageMs } from "./jobs.ts";
import { makeListSchedule } from "./list-schedule.ts";
import { MAX_STAGES } from "./plan.ts";
import type { WorkGraph } from "./work-graph.ts";

export interface StageLimits {
  readonly maxStages: number;
  /** Runners at hand. */
  readonly maxJobs: number;
  /** Places for repos that run beside each other on one runner. */
  readonly jobsPerRunner: number;
}

export interface PackedStage {
  /** Those that its repos are of, ascending: consecutive for a band, and no layer in two bands. */
  readonly layers: readonly number[];
  readonly jobs: readonly PackedJob[];
  readonly expectedMs: number;
}

export interface Division {
  readonly stages: readonly PackedStage[];
  /** Stages run one after the other. */
  readonly makespanMs: number;
  /** The makespan with a stage for every layer. */
  readonly unlimitedMs: number;
}

/** Bands may cost so much more than a stage for every layer before another division is looked for. */
const TOLERATED = 1.25;

/**
 * Divides the work into stages and jobs. A stage for every layer where the limit allows it. Else consecutive layers
 * are joined into bands, cut where the predicted makespan is least (`findCuts`). In some graphs every band hangs
 * together as one unit, so that all but one runner idle; there stages are grown without regard to layers
 * (`growStages`), if that is faster. Failure `plan/too-deep` where no division has so few stages.
 */
export function divideIntoStages(graph: WorkGraph, limits: StageLimits): Division {
  const packing: PackOptions = {
    graph,
    maxJobs: limits.maxJobs,
    predict: makeListSchedule(graph, limits.jobsPerRunner),
  };
  const band = new Band(graph);
  const stageOf = (first: number, end: number): PackedStage => {
    band.restart(first);
    band.extendTo(end);
    const jobs = packUnits(band.units(), packing);
    const layers = Array.from({ length: end - first }, (_, index) => first + index);
    return { layers, jobs, expectedMs: stageMs(jobs, limits.maxJobs) };
  };
  const single = graph.layers.map((_, layer) => stageOf(layer, layer + 1));
  const unlimitedMs = totalMs(single);
  if (single.length <= limits.maxStages) return { stages: single, makespanMs: unlimitedMs, unlimitedMs };
  const cuts = findCuts(graph, packing, limits.maxStages);
  const bands = cuts?.slice(1).map((end, index) => stageOf(cuts[index] ?? 0, end));
  if (bands !== undefined && totalMs(bands) <= TOLERATED * unlimitedMs)
    return { stages: bands, makespanMs: totalMs(bands), unlimitedMs };
  const least = leastStages(graph);
  if (least > limits.maxStages)
    throw new Failure(
      "plan/too-deep",
      `the plan needs ${least} stages, and ${limits.maxStages} are allowed: so often along one chain a repo needs one that runs on another runner`,
      {
        hint: `raise max-stages (${MAX_STAGES} at most), or give repos that need each other the same runs_on`,
      },
    );
  const grown = growStages(graph, { ...packing, ...limits })?.map((stage) => ({
    ...stage,
    layers: layersIn(graph, stage.jobs),
  }));
  const stages = [bands, grown]
    .filter((division) => division !== undefined)
    .reduce((best, division) => (totalMs(division) < totalMs(best) ? division : best));
  invariant(stages.length <= limits.maxStages, "more stages than allowed");
  return { stages, makespanMs: totalMs(stages), unlimitedMs };
}

function layersIn(graph: WorkGraph, jobs: readonly PackedJob[]): number[] {
  const layers = new Set(jobs.flatMap(({ nodes }) => nodes.map((node) => graph.layerOf[node] ?? 0)));
  return [...layers].sort((a, b) => a - b);
}

const totalMs = (stages: readonly PackedStage[]): number =>
  stages.reduce((sum, stage) => sum + stage.expectedMs, 0);
