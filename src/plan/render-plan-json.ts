import { createHash } from "node:crypto";
import { by } from "../base/order.ts";
import type { Plan, PlanRepo } from "./plan.ts";

/** plan.json: two spaces, keys in the order of the design, repos sorted by code unit, a line break at the end. */
export const renderPlanJson = (plan: Plan): string => {
  const [version, ...rest] = membersOf(plan, true);
  return `${objectText([...(version === undefined ? [] : [version]), ["id", JSON.stringify(plan.id)], ...rest], true)}\n`;
};

/** SHA-256, in hex, over the plan without its id: the compact JSON of the other keys in the same order. */
export const planId = (plan: Omit<Plan, "id">): string =>
  createHash("sha256")
    .update(objectText(membersOf(plan, false), false))
    .digest("hex");

type Member = readonly [key: string, text: string];

/** Keys are named one by one: their order must not depend on how the value was made. */
function membersOf(plan: Omit<Plan, "id">, pretty: boolean): Member[] {
  const text = (value: unknown): string => JSON.stringify(value, null, pretty ? 2 : undefined);
  const { predicted, limits } = plan;
  return [
    ["schemaVersion", text(plan.schemaVersion)],
    ["name", text(plan.name)],
    ["task", text(plan.task)],
    ["base", text(plan.base)],
    ["head", text(plan.head)],
    ["workflow", text(plan.workflow)],
    ["everything", text(plan.everything)],
    [
      "stages",
      text(plan.stages.map(({ index, layers, jobs }) => ({ index, layers, jobs: jobs.map(orderedJob) }))),
    ],
    [
      "repos",
      objectText(
        [...plan.repos].sort(by(([name]) => name)).map(([name, repo]) => [name, text(orderedRepo(repo))]),
        pretty,
      ),
    ],
    ["skipped", text(plan.skipped)],
    ["prepare", text(plan.prepare.map(({ repo, task }) => ({ repo, task })))],
    [
      "predicted",
      text({
        workMs: predicted.workMs,
        criticalPathMs: predicted.criticalPathMs,
        criticalPath: predicted.criticalPath,
        makespanMs: predicted.makespanMs,
        unlimitedMs: predicted.unlimitedMs,
      }),
    ],
    [
      "limits",
      text({
        jobs: limits.jobs,
        widestStage: limits.widestStage,
        outputBytes: limits.outputBytes,
        maxStages: limits.maxStages,
        maxJobs: limits.maxJobs,
        jobsPerRunner: limits.jobsPerRunner,
        affectedOutput: limits.affectedOutput,
      }),
    ],
    ["warnings", text(plan.warnings)],
  ];
}

const orderedJob = ({ id, name, repos, runsOn, expectedMs }: Plan["stages"][number]["jobs"][number]) => ({
  id,
  name,
  repos,
  runsOn,
  expectedMs,
});

const orderedRepo = ({ path, layer, dependencies, reasons, expectedMs, recorded }: PlanRepo) => ({
  path,
  layer,
  dependencies,
  reasons,
  expectedMs,
  recorded,
});

/**
 * An object from members that are JSON already. Written by hand because an object of the language would put names
 * like `12` first and lose `__proto__`. Inside JSON text a line break is always between tokens, so it can be indented.
 */
function objectText(members: readonly Member[], pretty: boolean): string {
  if (members.length === 0) return "{}";
  if (!pretty) return `{${members.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(",")}}`;
  const lines = members.map(([key, text]) => `  ${JSON.stringify(key)}: ${text.replaceAll("\n", "\n  ")}`);
  return `{\n${lines.join(",\n")}\n}`;
}
