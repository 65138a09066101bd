import fc from "fast-check";
import { expect, test } from "vitest";
import { openTimePredictor, RUNNERS } from "../../src/backtest/predicted-time.ts";
import { buildGraph } from "../../src/graph/dependency-graph.ts";
import type { Edge } from "../../src/graph/graph.ts";
import { orderEdges } from "../../src/graph/ordering.ts";
import { makePlan } from "../../src/plan/make-plan.ts";

const edge = (from: string, to: string, kind: Edge["kind"] = "runtime"): Edge => ({
  from,
  to,
  kind,
  constraint: "*",
  declaredIn: { file: "f", at: { line: 1 } },
});
const nameOf = (number: number): string => `r${String(number).padStart(2, "0")}`;

test("says what a plan of the same repos says, from commit to commit", () => {
  const graphs = fc.record({
    size: fc.integer({ min: 1, max: 24 }),
    pairs: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 40 }),
    picked: fc.array(fc.nat(23), { maxLength: 24 }),
    withDependents: fc.boolean(),
    durations: fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 24, maxLength: 24 }),
  });
  fc.assert(
    fc.property(fc.array(graphs, { minLength: 1, maxLength: 3 }), (history) => {
      const durationsMs = new Map((history[0]?.durations ?? []).map((ms, number) => [nameOf(number), ms]));
      const predictor = openTimePredictor(durationsMs);
      for (const { size, pairs, picked, withDependents } of history) {
        const repos = Array.from({ length: size }, (_, number) => nameOf(number));
        const edges = pairs
          .map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const)
          .filter(([from, to]) => from !== to && from < size)
          .map(([from, to]) => edge(nameOf(from), nameOf(to)));
        const chosen = new Set(picked.filter((number) => number < size).map(nameOf));
        // A set hands out what is added while it is walked.
        if (withDependents)
          for (const name of chosen) for (const { from, to } of edges) if (to === name) chosen.add(from);
        const selected = [...chosen].sort();
        const plan = makePlan({
          name: "test",
          task: "test",
          base: null,
          head: null,
          repos: new Map(
            selected.map((name) => [name, { path: name, runsOn: ["x"], reasons: [{ kind: "everything" }] }]),
          ),
          skipped: [],
          order: orderEdges(buildGraph(repos, edges), []).order,
          placeOf: () => "f:1",
          durationsMs,
          limits: { maxJobs: RUNNERS },
        });
        expect(predictor.predict(selected, { repos, edges: { edges, unordered: [], problems: [] } })).toEqual(
          {
            workMs: plan.predicted.workMs,
            wallMs: plan.predicted.makespanMs,
          },
        );
      }
    }),
    { numRuns: 150 },
  );
});

test("all repos are predicted anew where one comes or goes, not where an edge does", () => {
  const predictor = openTimePredictor(new Map());
  const workspace = (repos: readonly string[], edges: readonly Edge[]) => ({
    repos,
    edges: { edges, unordered: [], problems: [] },
  });
  const two = ["a", "b"];
  const beside = { workMs: 120_000, wallMs: 60_000 };
  expect(predictor.predictAll(two, workspace(two, []))).toEqual(beside);
  expect(predictor.predictAll(two, workspace(two, [edge("a", "b")]))).toEqual(beside);
  const three = ["a", "b", "c"];
  expect(predictor.predictAll(three, workspace(three, [edge("a", "b")]))).toEqual({
    workMs: 180_000,
    wallMs: 120_000,
  });
});

test("has no answer where the repos need each other in a cycle", () => {
  const edges = [edge("a", "b"), edge("b", "a")];
  const workspace = { repos: ["a", "b", "c"], edges: { edges, unordered: [], problems: [] } };
  const predictor = openTimePredictor(new Map());
  expect(predictor.predict(["a", "b"], workspace)).toBeUndefined();
  expect(predictor.predict(["c"], workspace)).toEqual({ workMs: 60_000, wallMs: 60_000 });
});
