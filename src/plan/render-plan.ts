import { describeVersions } from "../affected/describe.ts";
import type { Reason } from "../affected/reason.ts";
import { unreachable } from "../base/failure.ts";
import { showText } from "../base/path-text.ts";
import { count, duration } from "../base/words.ts";
import { MAX_OUTPUT_BYTES } from "./outputs.ts";
import type { Plan, PlanJob, PlanRepo, PlanStage } from "./plan.ts";
import { MAX_JOBS_A_STAGE } from "./plan.ts";

/** The plan for a terminal: stages, jobs, repos with their reasons, predicted times, limits, warnings. Ends with a line break. */
export function renderPlan(plan: Plan): string {
  const layers = new Set([...plan.repos.values()].map(({ layer }) => layer)).size;
  const head = `plan ${showText(plan.name)}: task ${showText(plan.task)} in ${count(plan.repos.size, "repo")}, ${count(layers, "layer")}, ${count(plan.stages.length, "stage")}, ${count(plan.limits.jobs, "job")}`;
  const sections = [
    [head],
    plan.everything === null ? [] : [`everything is affected: ${showText(plan.everything.message)}`],
    ...plan.stages.map((stage) => renderStage(stage, plan)),
    plan.skipped.length === 0 ? [] : [`skipped, no such task: ${plan.skipped.map(showText).join(", ")}`],
    plan.prepare.length === 0
      ? []
      : [`prepared: ${plan.prepare.map(({ repo, task }) => showText(`${repo}.${task}`)).join(", ")}`],
    plan.repos.size === 0 ? [] : renderPrediction(plan),
    plan.warnings.map((warning) => `warning: ${showText(warning)}`),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function renderStage({ index, layers, jobs }: PlanStage, plan: Plan): string[] {
  const [first = 0, last = 0] = [layers[0], layers.at(-1)];
  const joined = first === last ? `layer ${first}` : `layers ${first} to ${last}`;
  return [
    `stage ${index} (${joined}): ${count(jobs.length, "job")}`,
    ...jobs.flatMap((job) => renderJob(job, plan)),
  ];
}

function renderJob({ id, name, repos, runsOn, expectedMs }: PlanJob, plan: Plan): string[] {
  const on = runsOn.length === 0 ? "" : ` on ${runsOn.map(showText).join(", ")}`;
  const [only = ""] = repos;
  if (repos.length === 1)
    return [`  ${id} ${showText(only)}${on}, ${duration(expectedMs)}${why(plan.repos.get(only))}`];
  return [
    `  ${id} ${showText(name)}${on}, ${duration(expectedMs)}`,
    ...repos.map(
      (repo) =>
        `    ${showText(repo)}, ${duration(plan.repos.get(repo)?.expectedMs ?? 0)}${why(plan.repos.get(repo))}`,
    ),
  ];
}

function renderPrediction({ predicted, limits }: Plan): string[] {
  const { workMs, makespanMs, unlimitedMs, criticalPathMs, criticalPath } = predicted;
  const joining =
    makespanMs === unlimitedMs ? "" : ` (${duration(unlimitedMs)} with a stage for every layer)`;
  return [
    `predicted: ${duration(makespanMs)} from first start to last end${joining}, ${duration(workMs)} of work; set-up and waiting for runners not counted`,
    `critical path: ${duration(criticalPathMs)}, ${shortened(criticalPath.map(showText))}`,
    `limits: ${count(limits.widestStage, "job")} in the widest stage of ${MAX_JOBS_A_STAGE}, ${limits.outputBytes} of ${MAX_OUTPUT_BYTES} bytes of outputs, max-stages ${limits.maxStages}, max-jobs ${limits.maxJobs}, ${limits.jobsPerRunner} at once on a runner`,
  ];
}

const why = (repo: PlanRepo | undefined): string => {
  const [reason] = repo?.reasons ?? [];
  if (repo === undefined || reason === undefined) return "";
  const more = repo.reasons.length - 1;
  return `: ${renderReason(reason)}${more > 0 ? ` and ${count(more, "more reason")}` : ""}`;
};

/** One reason in a few words. */
function renderReason(reason: Reason): string {
  switch (reason.kind) {
    case "changed-file":
      return `changed ${showText(reason.path)}${reason.count > 1 ? ` and ${count(reason.count - 1, "more file")}` : ""}`;
    case "input":
      return `input ${showText(reason.path)} changed`;
    case "workspace-file":
      return `${showText(reason.path)} changed`;
    case "locked":
      return `${showText(reason.package)} ${describeVersions(reason)} in ${showText(reason.lockfile)}`;
    case "unresolved":
      return `${showText(reason.lockfile)} does not resolve ${showText(reason.package)}`;
    case "root-manifest":
      return `${reason.key === "" ? "all" : showText(reason.key)} of ${showText(reason.declaredIn)} changed`;
    case "dependency":
      return `needs ${shortened(reason.chain.slice(1).map(showText))}`;
    case "everything":
      return "everything is affected";
    default:
      return unreachable(reason);
  }
}

/** A chain on one line; a long one loses its middle. */
const shortened = (chain: readonly string[]): string =>
  (chain.length <= 6
    ? chain
    : [...chain.slice(0, 3), `… ${chain.length - 5} more …`, ...chain.slice(-2)]
  ).join(" → ");
