import { groupBy } from "../base/order.ts";
import { Failure } from "../base/failure.ts";
import type { SchedulePrediction } from "./list-schedule.ts";
import { MAX_JOBS_A_STAGE } from "./plan.ts";
import { PriorityQueue } from "./priority-queue.ts";
import type { WorkGraph } from "./work-graph.ts";

/** Nodes that must share a job, in dependency order: of one runner, connected within the stage. */
export type Unit = readonly number[];

/** One job of a stage: one or more units on one runner, nodes in dependency order. */
export interface PackedJob {
  readonly nodes: readonly number[];
  readonly expectedMs: number;
}

export interface PackOptions {
  readonly graph: WorkGraph;
  readonly maxJobs: number;
  readonly predict: SchedulePrediction;
}

/**
 * Packs a stage's units into jobs. No more units than `maxJobs`: one job each. Else each runner gets its share of the
 * jobs by its work, one at least, and its units go heaviest first to the job with the least work (LPT, Graham 1969:
 * within 4/3 of the best). Heaviest job first: where runners are fewer than jobs, the long ones start first.
 * Failure `plan/too-many-runners` when a stage needs more kinds of runner than a matrix has jobs. O(n log n).
 */
export function packUnits(units: readonly Unit[], { graph, maxJobs, predict }: PackOptions): PackedJob[] {
  const most = Math.min(maxJobs, MAX_JOBS_A_STAGE);
  const jobs: Unit[] = units.length <= most ? [...units] : packShares(units, graph, most);
  return jobs
    .map((nodes) => ({ nodes, expectedMs: predict(nodes) }))
    .sort((a, b) => b.expectedMs - a.expectedMs || (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0));
}

/**
 * When a stage ends: all its jobs at once where there are runners for all, else one after the other as runners get
 * free, in the order of the jobs. Not counted: the wait for a runner, checkout and set-up, which no plan can know.
 */
export function stageMs(jobs: readonly PackedJob[], maxJobs: number): number {
  if (jobs.length <= maxJobs) return jobs.reduce((most, job) => Math.max(most, job.expectedMs), 0);
  const freeAt = new PriorityQueue<number>((a, b) => a - b);
  for (let runner = 0; runner < maxJobs; runner += 1) freeAt.push(0);
  let end = 0;
  for (const { expectedMs } of jobs) {
    const endMs = (freeAt.pop() ?? 0) + expectedMs;
    freeAt.push(endMs);
    end = Math.max(end, endMs);
  }
  return end;
}

interface Share {
  readonly units: readonly WeighedUnit[];
  readonly workMs: number;
  jobs: number;
}

interface WeighedUnit {
  readonly nodes: Unit;
  readonly workMs: number;
}

function packShares(units: readonly Unit[], graph: WorkGraph, maxJobs: number): Unit[] {
  const weighed = units.map((nodes) => ({
    nodes,
    workMs: nodes.reduce((sum, node) => sum + (graph.weightsMs[node] ?? 0), 0),
  }));
  const groups = groupBy(weighed, ({ nodes }) => graph.runnerOf[nodes[0] ?? 0] ?? 0);
  if (groups.size > MAX_JOBS_A_STAGE)
    throw new Failure(
      "plan/too-many-runners",
      `one stage has repos for ${groups.size} different runners, and GitHub runs at most ${MAX_JOBS_A_STAGE} jobs in a matrix`,
      { hint: "let more repos share a value of runs_on" },
    );
  const shares = [...groups.values()].map((list) => ({
    units: list,
    workMs: list.reduce((sum, { workMs }) => sum + workMs, 0),
    jobs: 1,
  }));
  giveJobs(shares, maxJobs);
  return shares.flatMap((share) => packEvenly(share, graph));
}

/** One more job at a time to the share with the most work a job, while it has units for it (D'Hondt). */
function giveJobs(shares: readonly Share[], maxJobs: number): void {
  const perJob = (share: Share): number => share.workMs / share.jobs;
  const queue = new PriorityQueue<Share>(
    (a, b) =>
      perJob(b) - perJob(a) ||
      b.units.length / b.jobs - a.units.length / a.jobs ||
      shares.indexOf(a) - shares.indexOf(b),
  );
  for (const share of shares) if (share.units.length > 1) queue.push(share);
  for (let given = shares.length; given < maxJobs; given += 1) {
    const share = queue.pop();
    if (share === undefined) return;
    share.jobs += 1;
    if (share.jobs < share.units.length) queue.push(share);
  }
}

function packEvenly({ units, jobs }: Share, graph: WorkGraph): Unit[] {
  const bins = Array.from({ length: jobs }, (_, index) => ({
    index,
    workMs: 0,
    units: 0,
    nodes: [] as number[],
  }));
  // Equal work, as when all durations are 0, goes by the number of units.
  const lightest = new PriorityQueue<(typeof bins)[number]>(
    (a, b) => a.workMs - b.workMs || a.units - b.units || a.index - b.index,
  );
  for (const bin of bins) lightest.push(bin);
  const heaviestFirst = [...units].sort(
    (a, b) => b.workMs - a.workMs || (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0),
  );
  for (const unit of heaviestFirst) {
    const bin = lightest.pop();
    if (bin === undefined) break;
    for (const node of unit.nodes) bin.nodes.push(node);
    bin.workMs += unit.workMs;
    bin.units += 1;
    lightest.push(bin);
  }
  const byLayer = (a: number, b: number): number =>
    (graph.layerOf[a] ?? 0) - (graph.layerOf[b] ?? 0) || a - b;
  return bins.map(({ nodes }) => nodes.sort(byLayer));
}
