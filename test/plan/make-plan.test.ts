import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/dependency-graph.ts";
import type { PlanInput, PlannedRepo } from "../../src/plan/make-plan.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { renderPlan } from "../../src/plan/render-plan.ts";
import { renderPlanJson } from "../../src/plan/render-plan-json.ts";
import { firstDifference, replayInput } from "../../src/plan/replay.ts";
import { acyclicAdjacency, edge, numbersFrom, slowReach } from "../graph/random-graph.ts";
import { inputOf, layeredDependencies, nameOf } from "./generated-work.ts";

const planned = (path: string, runsOn: readonly string[] = ["ubuntu-latest"]): PlannedRepo => ({
  path,
  runsOn,
  reasons: [{ kind: "everything" }],
});

const SMALL: PlanInput = {
  ...inputOf([]),
  repos: new Map<string, PlannedRepo>([
    [
      "hcl",
      {
        ...planned("packages/hcl"),
        reasons: [
          {
            kind: "dependency",
            chain: ["hcl", "cty"],
            edge: "runtime",
            declaredIn: "packages/hcl/pyproject.toml:7",
          },
        ],
      },
    ],
    [
      "cty",
      {
        ...planned("packages/cty"),
        reasons: [{ kind: "changed-file", path: "packages/cty/src/a.py", count: 2 }],
      },
    ],
  ]),
  skipped: ["docs"],
  order: buildGraph(
    ["hcl", "cty", "docs", "core"],
    [edge("hcl", "docs"), edge("docs", "cty"), edge("cty", "core")],
  ),
  durationsMs: new Map([["cty", 42_000]]),
  warnings: ["said before"],
};

describe("a plan", () => {
  it("is ordered work with its reasons", () => {
    const plan = makePlan(SMALL);
    expect(JSON.parse(renderPlanJson(plan))).toEqual({
      schemaVersion: 1,
      id: plan.id,
      name: "test",
      task: "test",
      base: { sha: "b", how: "merge-base" },
      head: { sha: "h", dirty: false },
      workflow: null,
      everything: null,
      stages: [
        {
          index: 0,
          layers: [0],
          jobs: [{ id: "0-000", name: "cty", repos: ["cty"], runsOn: ["ubuntu-latest"], expectedMs: 42_000 }],
        },
        {
          index: 1,
          layers: [1],
          jobs: [{ id: "1-000", name: "hcl", repos: ["hcl"], runsOn: ["ubuntu-latest"], expectedMs: 42_000 }],
        },
      ],
      repos: {
        cty: {
          path: "packages/cty",
          layer: 0,
          dependencies: [],
          reasons: [{ kind: "changed-file", path: "packages/cty/src/a.py", count: 2 }],
          expectedMs: 42_000,
          recorded: true,
        },
        hcl: {
          path: "packages/hcl",
          layer: 1,
          dependencies: ["cty"],
          reasons: [
            {
              kind: "dependency",
              chain: ["hcl", "cty"],
              edge: "runtime",
              declaredIn: "packages/hcl/pyproject.toml:7",
            },
          ],
          expectedMs: 42_000,
          recorded: false,
        },
      },
      skipped: ["docs"],
      prepare: [],
      predicted: {
        workMs: 84_000,
        criticalPathMs: 84_000,
        criticalPath: ["cty", "hcl"],
        makespanMs: 84_000,
        unlimitedMs: 84_000,
      },
      limits: {
        jobs: 2,
        widestStage: 1,
        outputBytes: plan.limits.outputBytes,
        maxStages: 10,
        maxJobs: 20,
        jobsPerRunner: 4,
        affectedOutput: true,
      },
      warnings: [
        "said before",
        "1 of 2 repos have no recorded duration: 42 s is assumed for each (the median of the others)",
      ],
    });
    expect(Object.keys(JSON.parse(renderPlanJson(plan)) as object)).toEqual([
      "schemaVersion",
      "id",
      "name",
      "task",
      "base",
      "head",
      "workflow",
      "everything",
      "stages",
      "repos",
      "skipped",
      "prepare",
      "predicted",
      "limits",
      "warnings",
    ]);
    expect(renderPlan(plan)).toBe(`plan test: task test in 2 repos, 2 layers, 2 stages, 2 jobs

stage 0 (layer 0): 1 job
  0-000 cty on ubuntu-latest, 42 s: changed packages/cty/src/a.py and 1 more file

stage 1 (layer 1): 1 job
  1-000 hcl on ubuntu-latest, 42 s: needs cty

skipped, no such task: docs

predicted: 1 min 24 s from first start to last end, 1 min 24 s of work; set-up and waiting for runners not counted
critical path: 1 min 24 s, cty → hcl
limits: 1 job in the widest stage of 256, ${plan.limits.outputBytes} of 1048576 bytes of outputs, max-stages 10, max-jobs 20, 4 at once on a runner

warning: said before
warning: 1 of 2 repos have no recorded duration: 42 s is assumed for each (the median of the others)
`);
  });

  it("may be empty", () => {
    const plan = makePlan({ ...SMALL, repos: new Map(), skipped: [] });
    expect(plan.stages).toEqual([]);
    expect(plan.predicted).toEqual({
      workMs: 0,
      criticalPathMs: 0,
      criticalPath: [],
      makespanMs: 0,
      unlimitedMs: 0,
    });
  });

  it("keeps the order of every reachable pair, whatever is planned, and each planned repo exactly once", () => {
    fc.assert(
      fc.property(
        acyclicAdjacency(12),
        fc.infiniteStream(fc.boolean()),
        fc.integer({ min: 1, max: 4 }),
        (dependencies, bits, maxStages) => {
          const input = inputOf(dependencies, { limits: { maxStages, maxJobs: 2 } });
          const repos = new Map([...input.repos].filter(() => bits.next().value));
          const plan = makePlan({ ...input, repos });
          const place = new Map(
            plan.stages.flatMap(({ index, jobs }) =>
              jobs.flatMap((job) => job.repos.map((name, at) => [name, { index, job, at }] as const)),
            ),
          );
          expect([...place.keys()].sort()).toEqual([...repos.keys()].sort());
          const reaches = slowReach(dependencies);
          for (const a of dependencies.keys())
            for (const b of dependencies.keys()) {
              const [later, earlier] = [place.get(nameOf(a)), place.get(nameOf(b))];
              if (!reaches[a]![b]! || later === undefined || earlier === undefined) continue;
              expect(
                earlier.index < later.index || (earlier.job === later.job && earlier.at < later.at),
              ).toBe(true);
            }
          expect(new Set([...plan.repos.values()].map(({ layer }) => layer)).size).toBe(
            Math.max(0, ...[...plan.repos.values()].map(({ layer }) => layer + 1)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("has the same bytes for input in any order", () => {
    const input = inputOf(layeredDependencies({ size: 120, depth: 14, extra: 2 }, numbersFrom(3)));
    const backwards = makePlan({
      ...input,
      repos: new Map([...input.repos].reverse()),
      durationsMs: new Map([...input.durationsMs].reverse()),
      order: buildGraph([...input.order.names].reverse(), [...input.order.edges].reverse()),
    });
    expect(renderPlanJson(backwards)).toBe(renderPlanJson(makePlan(input)));
  });

  it("takes any name", async () => {
    const names = ["__proto__", "constructor", "toString", "10", "9", "hasOwnProperty"];
    const plan = makePlan({
      ...SMALL,
      repos: new Map(names.map((name) => [name, planned(`p/${name}`)])),
      order: buildGraph([...names, "x"], [edge("__proto__", "constructor"), edge("10", "__proto__")]),
    });
    expect(plan.repos.get("10")?.dependencies).toEqual(["__proto__"]);
    const text = renderPlanJson(plan);
    expect(text.indexOf('"10": {')).toBeLessThan(text.indexOf('"9": {'));
    expect(await parsePlan(text)).toEqual({ ok: true, value: plan });
  });

  it("fails on a cycle, with every edge and its place", () => {
    const input = inputOf([[], [0], [1]]);
    const order = buildGraph(input.order.names, [
      ...input.order.edges,
      edge(nameOf(0), nameOf(2), "build", 12),
    ]);
    expect(() => makePlan({ ...input, order })).toThrow(
      expect.objectContaining({
        code: "plan/cycle",
        message: `repos need each other in a cycle, so there is no order:
  r00000 needs r00002 (build, r00000/pyproject.toml:12)
  r00002 needs r00001 (runtime, r00002/pyproject.toml:1)
  r00001 needs r00000 (runtime, r00001/pyproject.toml:1)`,
      }),
    );
    // A ring through a single planned repo, or through none, keeps nothing from being planned.
    expect(makePlan({ ...input, order, repos: new Map([...input.repos].slice(0, 1)) }).stages).toHaveLength(
      1,
    );
    // Through two and one that is not planned it does.
    expect(() => makePlan({ ...input, order, repos: new Map([...input.repos].slice(1)) })).toThrow(
      "r00000 needs r00002",
    );
  });

  it("assumes a minute where nothing is recorded, and says so once", () => {
    const plan = makePlan({ ...SMALL, durationsMs: new Map([["cty", Number.NaN]]) });
    expect(plan.warnings[1]).toBe(
      "2 of 2 repos have no recorded duration: 60 s is assumed for each (nothing is recorded yet)",
    );
    expect(plan.predicted.workMs).toBe(120_000);
  });

  it("names jobs for people in 80 characters", () => {
    const input = inputOf(Array.from({ length: 100 }, () => []));
    expect(makePlan(input).stages[0]?.jobs[0]?.name).toBe("r00000, r00020 and 3 more");
    const long = "n".repeat(214);
    const plan = makePlan({
      ...SMALL,
      repos: new Map([[long, planned("p")]]),
      order: buildGraph([long], []),
    });
    expect(plan.stages[0]?.jobs[0]?.name).toBe(`${"n".repeat(79)}…`);
  });

  it("shows bytes that are not UTF-8", () => {
    const plan = makePlan({ ...SMALL, repos: new Map([["cty", planned("caf\udce9")]]) });
    expect(plan.repos.get("cty")?.path).toBe("caf\\xe9");
  });

  it.each([255, 256, 257])("packs %i repos of one layer", (size) => {
    const plan = makePlan(
      inputOf(
        Array.from({ length: size }, () => []),
        { limits: { maxJobs: 256 } },
      ),
    );
    expect(plan.limits.widestStage).toBe(Math.min(size, 256));
    expect(plan.stages[0]?.jobs.at(-1)?.id).toBe(`0-${Math.min(size, 256) - 1}`);
  });

  it.each([
    ["layered", () => layeredDependencies({ size: 20_000, depth: 40, extra: 2 }, numbersFrom(5))],
    ["a chain", () => Array.from({ length: 20_000 }, (_, node) => (node === 0 ? [] : [node - 1]))],
    ["flat", () => Array.from({ length: 20_000 }, () => [])],
  ])("takes 20,000 repos, %s", (shape, make) => {
    const input = inputOf(make());
    const start = performance.now();
    const plan = makePlan(input);
    const took = performance.now() - start;
    const text = renderPlanJson(plan);
    console.log(
      `20,000 repos, ${shape}: ${took.toFixed(0)} ms, ${plan.stages.length} stages, ${(plan.predicted.makespanMs / plan.predicted.unlimitedMs).toFixed(2)} of no limit, ${(text.length / 1e6).toFixed(1)} MB`,
    );
    expect(plan.repos.size).toBe(20_000);
  });
});

describe("a plan file", () => {
  const plan = makePlan(SMALL);
  const text = renderPlanJson(plan);

  it("reads back as what was written", async () => {
    expect(await parsePlan(text)).toEqual({ ok: true, value: plan });
  });

  it.each([
    ["no JSON", "{", "the plan is not JSON"],
    ["no object", "[]", "the plan is not a JSON object"],
    [
      "another version",
      text.replace('"schemaVersion": 1', '"schemaVersion": 2'),
      "the plan is of another version of wrknv",
    ],
    [
      "a wrong type",
      text.replace('"layer": 0', '"layer": "0"'),
      "the plan has a wrong value at /repos/0/1/layer",
    ],
    ["an unknown key", text.replace('"skipped"', '"more": 1, "skipped"'), "the plan has a wrong value at /"],
    [
      "changed content",
      text.replace("packages/cty", "packages/xyz"),
      "the plan was changed after it was made",
    ],
  ])("is refused with %s", async (_, broken, message) => {
    const result = await parsePlan(broken);
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.failure.code).toBe("plan/unreadable");
      expect(result.failure.message).toContain(message);
    }
  });

  it("is made again from itself", () => {
    expect(firstDifference(plan, makePlan({ ...SMALL, ...replayInput(plan) }))).toBeUndefined();
  });

  it("differs first where the file differs first", () => {
    const other: Plan = makePlan({ ...SMALL, durationsMs: new Map([["cty", 42_001]]) });
    expect(firstDifference(plan, other)).toEqual({
      pointer: "/stages/0/jobs/0/expectedMs",
      first: 42_000,
      second: 42_001,
    });
    const fewer = makePlan({ ...SMALL, skipped: [] });
    expect(firstDifference(plan, fewer)).toEqual({ pointer: "/skipped/0", first: "docs", second: undefined });
    expect(
      firstDifference(plan, { ...plan, repos: new Map([...plan.repos, ["a/b~c", plan.repos.get("cty")!]]) })
        ?.pointer,
    ).toBe("/repos/a~1b~0c");
    expect(firstDifference(plan, { ...plan, id: "x" })?.pointer).toBe("/id");
  });
});
