import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PackedJob } from "../../src/plan/jobs.ts";
import { packUnits, stageMs } from "../../src/plan/jobs.ts";
import { Band } from "../../src/plan/band.ts";
import { findCuts } from "../../src/plan/cuts.ts";
import { growStages, leastStages } from "../../src/plan/grown-stages.ts";
import { makeListSchedule } from "../../src/plan/list-schedule.ts";
import { divideIntoStages } from "../../src/plan/stages.ts";
import type { WorkGraph } from "../../src/plan/work-graph.ts";
import { acyclicAdjacency, numbersFrom } from "../graph/random-graph.ts";
import {
  foundationDependencies,
  layeredDependencies,
  recursiveDependencies,
  workOf,
} from "./generated-work.ts";

const LIMITS = { maxStages: 10, maxJobs: 20, jobsPerRunner: 4 };

/** Each node once; what it needs is in an earlier stage, or earlier in its job; a job has one runner. */
function expectOrder(graph: WorkGraph, stages: readonly { readonly jobs: readonly PackedJob[] }[]): void {
  const place = new Map<number, { stage: number; job: PackedJob; index: number }>();
  for (const [stage, { jobs }] of stages.entries())
    for (const job of jobs)
      for (const [index, node] of job.nodes.entries()) {
        expect(place.has(node)).toBe(false);
        place.set(node, { stage, job, index });
        expect(graph.runnerOf[node]).toBe(graph.runnerOf[job.nodes[0]!]);
      }
  expect(place.size).toBe(graph.layerOf.length);
  for (const [node, needs] of graph.dependencies.entries())
    for (const need of needs) {
      const [at, before] = [place.get(node)!, place.get(need)!];
      expect(before.stage < at.stage || (before.job === at.job && before.index < at.index)).toBe(true);
    }
}

const anyWork = (maxSize = 12, runners = 1): fc.Arbitrary<WorkGraph> =>
  acyclicAdjacency(maxSize).chain((dependencies) =>
    fc
      .tuple(
        fc.array(fc.nat(9), { minLength: dependencies.length, maxLength: dependencies.length }),
        fc.array(fc.nat(runners - 1), { minLength: dependencies.length, maxLength: dependencies.length }),
      )
      .map(([weightsMs, runnerOf]) => workOf(dependencies, { weightsMs, runnerOf })),
  );

describe("a division into stages", () => {
  it("never breaks the order, and keeps its limits", () => {
    fc.assert(
      fc.property(
        anyWork(12, 2),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
        (graph, maxStages, maxJobs, jobsPerRunner) => {
          if (leastStages(graph) > maxStages) {
            expect(() => divideIntoStages(graph, { maxStages, maxJobs, jobsPerRunner })).toThrow(
              expect.objectContaining({ code: "plan/too-deep" }),
            );
            return;
          }
          const { stages, makespanMs } = divideIntoStages(graph, { maxStages, maxJobs, jobsPerRunner });
          expectOrder(graph, stages);
          expect(stages.length).toBeLessThanOrEqual(maxStages);
          expect(stages.reduce((sum, { expectedMs }) => sum + expectedMs, 0)).toBe(makespanMs);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("grown without layers never breaks the order either", () => {
    fc.assert(
      fc.property(anyWork(14, 2), fc.integer({ min: 1, max: 5 }), (graph, maxStages) => {
        const options = {
          graph,
          maxJobs: 3,
          jobsPerRunner: 2,
          maxStages,
          predict: makeListSchedule(graph, 2),
        };
        const stages = growStages(graph, options);
        if (leastStages(graph) <= maxStages) expect(stages).toBeDefined();
        if (stages !== undefined) expectOrder(graph, stages);
      }),
      { numRuns: 400 },
    );
  });

  it("cuts bands where the makespan is least: as good as all cuts", () => {
    fc.assert(
      fc.property(anyWork(10), fc.integer({ min: 1, max: 4 }), (graph, maxStages) => {
        const packing = { graph, maxJobs: 2, predict: makeListSchedule(graph, 2) };
        const bandMs = (first: number, end: number): number => {
          const band = new Band(graph);
          band.restart(first);
          band.extendTo(end);
          return stageMs(packUnits(band.units(), packing), packing.maxJobs);
        };
        const depth = graph.layers.length;
        const best = (first: number, stages: number): number => {
          if (first === depth) return 0;
          if (stages === 0) return Infinity;
          return Math.min(
            ...Array.from(
              { length: depth - first },
              (_, index) => bandMs(first, first + index + 1) + best(first + index + 1, stages - 1),
            ),
          );
        };
        const cuts = findCuts(graph, packing, maxStages)!;
        const total = cuts.slice(1).reduce((sum, end, index) => sum + bandMs(cuts[index]!, end), 0);
        expect(total).toBe(best(0, maxStages));
        expect(cuts.length - 1).toBeLessThanOrEqual(maxStages);
      }),
      { numRuns: 200 },
    );
  });

  it.each([9, 10, 11, 40])("of %i layers in a chain", (depth) => {
    const graph = workOf(Array.from({ length: depth }, (_, node) => (node === 0 ? [] : [node - 1])));
    const { stages, makespanMs, unlimitedMs } = divideIntoStages(graph, LIMITS);
    expectOrder(graph, stages);
    expect(stages.length).toBe(Math.min(depth, 10));
    expect([makespanMs, unlimitedMs]).toEqual([depth * 60_000, depth * 60_000]);
    // Joined evenly, and each layer in one stage.
    expect(Math.max(...stages.map(({ layers }) => layers.length))).toBe(Math.ceil(depth / 10));
    expect(stages.flatMap(({ layers }) => layers)).toEqual(graph.layers.map((_, layer) => layer));
  });

  it("parts repos of different runners even where bands of layers cannot", () => {
    // Two chains that change runners at different layers: bands need a cut for every change of either.
    const dependencies = [[], [0], [1], [2], [], [4], [5], [6]];
    const graph = workOf(dependencies, { runnerOf: [0, 1, 1, 0, 0, 0, 1, 1] });
    expect(leastStages(graph)).toBe(3);
    expectOrder(graph, divideIntoStages(graph, { ...LIMITS, maxStages: 3 }).stages);
    expect(() => divideIntoStages(graph, { ...LIMITS, maxStages: 2 })).toThrow(
      expect.objectContaining({
        code: "plan/too-deep",
        message: expect.stringContaining("needs 3 stages, and 2 are allowed") as unknown,
      }),
    );
  });
});

describe("joining layers of 1,000 repos costs at most half as much again", () => {
  const shapes: Record<string, (random: () => number) => number[][]> = {
    "wide: 12 layers": (random) => layeredDependencies({ size: 1000, depth: 12, extra: 2 }, random),
    "20 layers": (random) => layeredDependencies({ size: 1000, depth: 20, extra: 2 }, random),
    "40 layers, one edge each": (random) => layeredDependencies({ size: 1000, depth: 40, extra: 0 }, random),
    "40 layers, up to 2 edges": (random) => layeredDependencies({ size: 1000, depth: 40, extra: 1 }, random),
    "40 layers, up to 3 edges": (random) => layeredDependencies({ size: 1000, depth: 40, extra: 2 }, random),
    "40 layers, up to 4 edges": (random) => layeredDependencies({ size: 1000, depth: 40, extra: 3 }, random),
    "40 layers on foundations, 5 edges": (random) =>
      foundationDependencies({ size: 1000, depth: 40, extra: 4 }, random),
    "deep: 100 layers": (random) => layeredDependencies({ size: 1000, depth: 100, extra: 2 }, random),
    "deep: 200 layers": (random) => layeredDependencies({ size: 1000, depth: 200, extra: 3 }, random),
    "chains: 500 layers": (random) => layeredDependencies({ size: 1000, depth: 500, extra: 3 }, random),
    "no layers: 1 to 3 of all before": (random) => recursiveDependencies(1000, 3, random),
    "no layers: 1 to 5 of all before": (random) => recursiveDependencies(1000, 5, random),
  };
  it.each(Object.entries(shapes))("%s", (name, make) => {
    const ratios = [1, 2, 3].map((seed) => {
      const graph = workOf(make(numbersFrom(seed)));
      const { stages, makespanMs, unlimitedMs } = divideIntoStages(graph, LIMITS);
      expectOrder(graph, stages);
      expect(stages.length).toBeLessThanOrEqual(10);
      return makespanMs / unlimitedMs;
    });
    console.log(`${name}: ${ratios.map((ratio) => ratio.toFixed(2)).join(", ")} of the plan without a limit`);
    expect(Math.max(...ratios)).toBeLessThanOrEqual(1.5);
  });
});

describe("the prediction for a runner", () => {
  it("is between the critical path and the work, and within Graham's bound", () => {
    fc.assert(
      fc.property(anyWork(), fc.integer({ min: 1, max: 4 }), (graph, slots) => {
        const nodes = graph.layers.flat();
        const workMs = graph.weightsMs.reduce((sum, ms) => sum + ms, 0);
        const longest = (node: number): number =>
          graph.weightsMs[node]! + Math.max(0, ...graph.dependencies[node]!.map(longest));
        const criticalMs = Math.max(0, ...nodes.map(longest));
        const predicted = makeListSchedule(graph, slots)(nodes);
        expect(predicted).toBeGreaterThanOrEqual(Math.max(criticalMs, workMs / slots));
        expect(predicted).toBeLessThanOrEqual(workMs / slots + criticalMs * (1 - 1 / slots) + 1e-9);
      }),
    );
  });

  it("starts the critical path first", () => {
    // 3 ← 4 ← 5 is a chain of 30; 0, 1, 2 are loose and of 10.
    const graph = workOf([[], [], [], [], [3], [4]], { weightsMs: [10, 10, 10, 10, 10, 10] });
    expect(makeListSchedule(graph, 2)([0, 1, 2, 3, 4, 5])).toBe(30);
    expect(makeListSchedule(graph, 1)([0, 1, 2, 3, 4, 5])).toBe(60);
    expect(makeListSchedule(graph, 4)([0, 1])).toBe(10);
  });
});

describe("jobs of a stage", () => {
  const pack = (size: number, maxJobs: number, more: Parameters<typeof workOf>[1] = {}): PackedJob[] => {
    const graph = workOf(
      Array.from({ length: size }, () => []),
      more,
    );
    return packUnits(
      graph.layerOf.map((_, node) => [node]),
      { graph, maxJobs, predict: makeListSchedule(graph, 4) },
    );
  };

  it.each([
    [255, 255],
    [256, 256],
    [257, 256],
    [1000, 256],
  ])("%i repos make %i jobs where there are runners for all", (size, jobs) => {
    const packed = pack(size, 1000);
    expect(packed).toHaveLength(jobs);
    expect(packed.flatMap(({ nodes }) => nodes).sort((a, b) => a - b)).toEqual(
      Array.from({ length: size }, (_, node) => node),
    );
  });

  it("is one repo each up to the number of runners, then equal shares", () => {
    expect(pack(20, 20).map(({ nodes }) => nodes)).toEqual(Array.from({ length: 20 }, (_, node) => [node]));
    expect(pack(80, 20).map(({ nodes }) => nodes.length)).toEqual(Array.from({ length: 20 }, () => 4));
    expect(pack(5, 2, { weightsMs: [50, 10, 10, 10, 20] }).map(({ nodes }) => nodes)).toEqual([
      [0],
      [1, 2, 3, 4],
    ]);
    expect(pack(4, 2, { weightsMs: [0, 0, 0, 0] }).map(({ nodes }) => nodes.length)).toEqual([2, 2]);
  });

  it("shares runners in proportion to work, one at least for each kind", () => {
    const runnerOf = Array.from({ length: 90 }, (_, node) => (node < 80 ? 0 : node < 89 ? 1 : 2));
    const jobs = pack(90, 10, { runnerOf });
    const of = (runner: number): number =>
      jobs.filter(({ nodes }) => nodes.every((node) => runnerOf[node] === runner)).length;
    expect([of(0), of(1), of(2), jobs.length]).toEqual([8, 1, 1, 10]);
  });

  it("fails with more kinds of runner than a matrix has jobs, and not with as many", () => {
    const runnerOf = Array.from({ length: 514 }, (_, node) => node >> 1);
    expect(() => pack(514, 20, { runnerOf })).toThrow(
      expect.objectContaining({ code: "plan/too-many-runners" }),
    );
    expect(pack(512, 20, { runnerOf: runnerOf.slice(0, 512) })).toHaveLength(256);
  });

  it("takes turns where runners are fewer than jobs", () => {
    const jobs = [30, 20, 10, 10].map((expectedMs) => ({ nodes: [0], expectedMs }));
    expect(stageMs(jobs, 4)).toBe(30);
    expect(stageMs(jobs, 2)).toBe(40);
    expect(stageMs([], 2)).toBe(0);
  });
});
