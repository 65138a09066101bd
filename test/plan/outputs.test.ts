import { describe, expect, it } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { outputBytes, planOutputs } from "../../src/plan/outputs.ts";
import { inputOf } from "./generated-work.ts";

const flat = (size: number): number[][] => Array.from({ length: size }, () => []);

describe("outputs of a plan", () => {
  it("are lists that are never empty text", () => {
    const plan = makePlan(inputOf([[], [0]], { skipped: ["docs"] }));
    const outputs = planOutputs(plan, { everything: false });
    const first = { id: "0-000", name: "r00000", runsOn: ["ubuntu-latest"], path: "packages/r00000" };
    const second = { id: "1-000", name: "r00001", runsOn: ["ubuntu-latest"], path: "packages/r00001" };
    expect(Object.fromEntries(outputs)).toEqual({
      "has-affected": "true",
      count: "3",
      everything: "false",
      affected: '["docs","r00000","r00001"]',
      "stage-0": JSON.stringify([first]),
      "stage-1": JSON.stringify([second]),
      ...Object.fromEntries([2, 3, 4, 5, 6, 7, 8, 9].map((stage) => [`stage-${stage}`, "[]"])),
      matrix: JSON.stringify([first, second]),
      "plan-id": plan.id,
    });
    expect(outputBytes(outputs)).toBe(plan.limits.outputBytes);
  });

  it("of an empty plan say so", () => {
    const outputs = planOutputs(makePlan(inputOf([])), { everything: true });
    expect([...outputs.values()].every((value) => value !== "")).toBe(true);
    expect([
      outputs.get("has-affected"),
      outputs.get("count"),
      outputs.get("everything"),
      outputs.get("matrix"),
    ]).toEqual(["false", "0", "true", "[]"]);
  });

  it("name the root where a job has several repos", () => {
    const outputs = planOutputs(makePlan(inputOf(flat(3), { limits: { maxJobs: 1 } })), {
      everything: false,
    });
    expect(JSON.parse(outputs.get("matrix")!)).toEqual([
      { id: "0-000", name: "r00000, r00001 and 1 more", runsOn: ["ubuntu-latest"], path: "." },
    ]);
  });

  it("fail rather than cut the list of affected repos, unless it is turned off", () => {
    const at = (size: number, affectedOutput: boolean) => () =>
      planOutputs(makePlan(inputOf(flat(size), { limits: { affectedOutput } })), { everything: false });
    // A name takes 9 bytes in the list, and the brackets one more.
    expect(at(22_755, true)).not.toThrow();
    expect(at(22_756, true)).toThrow(expect.objectContaining({ code: "plan/affected-too-large" }));
    expect(at(22_756, false)().has("affected")).toBe(false);
  });

  it("fail where GitHub would drop them", () => {
    const input = inputOf(flat(256), { limits: { maxJobs: 256 } });
    const repos = new Map(
      [...input.repos].map(([name, repo]) => [name, { ...repo, path: "p".repeat(2_000) }]),
    );
    expect(() => planOutputs(makePlan({ ...input, repos }), { everything: false })).toThrow(
      expect.objectContaining({ code: "plan/outputs-too-large" }),
    );
  });
});
