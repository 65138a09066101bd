import type { Reason } from "../affected/reason.ts";
import { unreachable } from "../base/failure.ts";
import { showText } from "../base/path-text.ts";
import type { Plan, PlanJob, PlanRepo, PlanStage } from "./plan.ts";

/** The plan for a terminal: stages, jobs, repos with their reasons, predicted times, limits, warnings. Ends with a line break. */
export function renderPlan(plan: Plan): string {
  const layers = new Set([...plan.repos.values()].map(({ layer }) => layer)).size;
  const head = `plan ${showText(plan.name)}: task ${showText(plan.task)} in ${count(plan.repos.size, "repo")}, ${count(layers, "layer")}, ${count(plan.stages.length, "stage")}, ${count(plan.limits.jobs, "job")}`;
  const sections = [
    [head],
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
    `limits: ${count(limits.widestStage, "job")} in the widest stage of 256, ${limits.outputBytes} of 1048576 bytes of outputs, max-stages ${limits.maxStages}, max-jobs ${limits.maxJobs}, ${limits.jobsPerRunner} at once on a runner`,
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

const count = (amount: number, word: string): string => `${amount} ${word}${amount === 1 ? "" : "s"}`;

/** `850 ms`, `42 s`, `3 min 5 s`, `2 h 10 min`. */
function duration(ms: number): string {
  if (ms < 1000) return `${ms} ms`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  const rest = Math.floor(seconds / 60) % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}
