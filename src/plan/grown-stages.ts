import { targetsOf } from "../graph/adjacency.ts";
import { chainWeights } from "../graph/critical-path.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import type { PackedJob, PackOptions } from "./jobs.ts";
import { packUnits, stageMs } from "./jobs.ts";
import { splitIntoUnits } from "./units.ts";
import type { WorkGraph } from "./work-graph.ts";

/** Nodes that all tried stages may hold together: half a second. */
const MAX_EVALUATED = 4_000_000;
const MAX_BEAM = 12;

/** What a remaining millisecond of the longest chain is feared to cost; beams that are sure and unsure of the rest. */
const FEARS = [1.2, 2, 3] as const;

/** Sizes of a stage that are tried, as parts of the time it would have if the longest chain were divided evenly. */
const TIMES = [1, 1.5, 0.75, 2, 0.5, 3, 1.25, 4, 0.25, 1.75, 6, 2.5, 8] as const;
/** How full of work a unit may get: a runner's places are never all busy to the end. */
const FILLS = [0.9, 0.6] as const;

export interface GrownStage {
  readonly jobs: readonly PackedJob[];
  readonly expectedMs: number;
}

export interface GrowOptions extends PackOptions {
  readonly maxStages: number;
  readonly jobsPerRunner: number;
}

/**
 * Divides work into stages without regard to layers, for graphs whose bands of layers hang together so much that they
 * leave most runners idle. Stages grow one after the other: repos are taken with the longest remaining chain first,
 * as soon as all that they need is in an earlier stage or in one unit of this one, and left for a later stage where
 * they would join units to one that is too long or too full. So what is urgent runs early, and what would glue units
 * together waits until they are done.
 *
 * How far a stage should grow is searched for: a beam over several sizes for each stage, ranked by time so far and
 * what the rest is feared to take. Bounded by MAX_EVALUATED; larger graphs get a narrower beam. Undefined where
 * runners change more often along a chain than there are stages; `leastStages` says how often.
 */
export function growStages(graph: WorkGraph, options: GrowOptions): readonly GrownStage[] | undefined {
  const { maxStages, maxJobs, jobsPerRunner } = options;
  const remainingMs = chainWeights(graph.dependents, graph.weightsMs);
  const size = graph.layerOf.length;
  const byUrgency = (a: number, b: number): number =>
    (remainingMs[b] ?? 0) - (remainingMs[a] ?? 0) ||
    (graph.layerOf[a] ?? 0) - (graph.layerOf[b] ?? 0) ||
    a - b;
  const order = graph.layerOf.map((_, node) => node).sort(byUrgency);
  const evenMs = (remainingMs[order[0] ?? 0] ?? 0) / maxStages;
  const places = maxJobs * jobsPerRunner;
  const effort = MAX_EVALUATED / Math.max(1, size) / maxStages;
  const beamWidth = Math.max(2, Math.min(MAX_BEAM, Math.floor(Math.sqrt(effort / 2))));
  const sizes = FILLS.flatMap((fill) => TIMES.map((time) => ({ maxMs: time * evenMs, fill }))).slice(
    0,
    2 * beamWidth + 2,
  );
  const grower = new StageGrower(graph, options);

  let beam: Prefix[] = [
    { left: order, done: new Uint8Array(size), elapsedMs: 0, stage: undefined, before: undefined },
  ];
  let best: Prefix | undefined;
  for (let stage = 0; stage < maxStages && beam.length > 0; stage += 1) {
    const found: Prefix[] = [];
    for (const from of beam) {
      const trials = stage + 1 < maxStages ? [...sizes, UNLIMITED] : [UNLIMITED];
      for (const trial of trials) {
        const next = grower.grow(from, trial);
        if (best !== undefined && next.elapsedMs + chainOf(next) >= best.elapsedMs) continue;
        if (next.left.length === 0) best = next;
        else found.push(next);
      }
    }
    beam = selectBeam(found);
  }
  return best === undefined ? undefined : stagesOf(best);

  /** The longest chain that remains: left nodes stay in order of urgency, so the first has it. */
  function chainOf({ left }: Prefix): number {
    return left[0] === undefined ? 0 : (remainingMs[left[0]] ?? 0);
  }

  function selectBeam(found: readonly Prefix[]): Prefix[] {
    const restMs = new Map(
      found.map((partial) => {
        const workMs = partial.left.reduce((sum, node) => sum + (graph.weightsMs[node] ?? 0), 0);
        return [partial, Math.max(chainOf(partial), workMs / places)];
      }),
    );
    const chosen = new Map<string, Prefix>();
    for (const [index, fear] of FEARS.entries()) {
      const score = (partial: Prefix): number => partial.elapsedMs + fear * (restMs.get(partial) ?? 0);
      const most = Math.ceil((beamWidth * (index + 1)) / FEARS.length);
      for (const partial of [...found].sort((a, b) => score(a) - score(b))) {
        if (chosen.size >= most) break;
        // Two ways to the same time and number of repos are nearly always the same stages.
        const key = `${partial.elapsedMs} ${partial.left.length}`;
        if (!chosen.has(key)) chosen.set(key, partial);
      }
    }
    return [...chosen.values()];
  }
}

/** The fewest stages that any division has: as often as the runner changes along a chain, and one. O(V + E) */
export function leastStages({ layers, dependencies, runnerOf }: WorkGraph): number {
  const stageOf: number[] = [];
  let most = -1;
  for (const nodes of layers)
    for (const node of nodes) {
      let stage = 0;
      for (const dependency of targetsOf(dependencies, node))
        stage = Math.max(
          stage,
          (stageOf[dependency] ?? 0) + (runnerOf[dependency] === runnerOf[node] ? 0 : 1),
        );
      stageOf[node] = stage;
      most = Math.max(most, stage);
    }
  return most + 1;
}

interface StageSize {
  /** A chain of a unit may last so long. */
  readonly maxMs: number;
  /** A unit may hold so much of the work that its places could do in that time. */
  readonly fill: number;
}

const UNLIMITED: StageSize = { maxMs: Infinity, fill: 1 };

/** Some stages, and what they leave. */
interface Prefix {
  /** In order of urgency, which is an order of dependency too. */
  readonly left: readonly number[];
  /** 1 for each node of the stages. */
  readonly done: Uint8Array;
  readonly elapsedMs: number;
  /** The last of the stages and the ones before; undefined for none. */
  readonly stage: GrownStage | undefined;
  readonly before: Prefix | undefined;
}

function stagesOf(last: Prefix): GrownStage[] {
  const stages: GrownStage[] = [];
  for (let partial: Prefix | undefined = last; partial?.stage !== undefined; partial = partial.before)
    stages.push(partial.stage);
  return stages.reverse();
}

/** Grows one stage. Holds the scratch space of all of them. */
class StageGrower {
  readonly #graph: WorkGraph;
  readonly #options: GrowOptions;
  readonly #sets: DisjointSets;
  readonly #workMs: Float64Array; // of the unit, at its root
  readonly #endMs: Float64Array; // of a node, on as many places as it likes
  readonly #scratch: Int32Array;

  constructor(graph: WorkGraph, options: GrowOptions) {
    const size = graph.layerOf.length;
    this.#graph = graph;
    this.#options = options;
    this.#sets = new DisjointSets(size);
    this.#workMs = new Float64Array(size);
    this.#endMs = new Float64Array(size);
    this.#scratch = new Int32Array(size);
  }

  /** What needs nothing of this stage is always taken, so every stage makes progress. O(left nodes and their edges) */
  grow(from: Prefix, { maxMs, fill }: StageSize): Prefix {
    const { dependencies, layerOf, weightsMs, runnerOf } = this.#graph;
    const maxWorkMs = fill * maxMs * this.#options.jobsPerRunner;
    const done = from.done.slice();
    const taken: number[] = [];
    const left: number[] = [];
    this.#sets.reset();
    next: for (const node of from.left) {
      const ownMs = weightsMs[node] ?? 0;
      const roots: number[] = [];
      let workMs = ownMs;
      let startMs = 0;
      for (const dependency of targetsOf(dependencies, node)) {
        if (from.done[dependency] === 1) continue;
        if (done[dependency] !== 1 || runnerOf[dependency] !== runnerOf[node]) {
          left.push(node);
          continue next;
        }
        startMs = Math.max(startMs, this.#endMs[dependency] ?? 0);
        const root = this.#sets.find(dependency);
        if (roots.includes(root)) continue;
        roots.push(root);
        workMs += this.#workMs[root] ?? 0;
      }
      if (roots.length > 0 && (startMs + ownMs > maxMs || workMs > maxWorkMs)) {
        left.push(node);
        continue;
      }
      for (const root of roots) this.#sets.union(node, root);
      this.#workMs[this.#sets.find(node)] = workMs;
      this.#endMs[node] = startMs + ownMs;
      done[node] = 1;
      taken.push(node);
    }
    const inOrder = taken.sort((a, b) => (layerOf[a] ?? 0) - (layerOf[b] ?? 0) || a - b);
    const jobs = packUnits(splitIntoUnits(inOrder, this.#sets, this.#scratch), this.#options);
    const expectedMs = stageMs(jobs, this.#options.maxJobs);
    return { left, done, elapsedMs: from.elapsedMs + expectedMs, stage: { jobs, expectedMs }, before: from };
  }
}
