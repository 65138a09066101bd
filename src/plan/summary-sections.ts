import { count, duration } from "../base/words.ts";
import { cellCode, inlineCode, plainText, tableRow } from "../github/markdown.ts";
import type { Section } from "../github/summary.ts";
import { MAX_OUTPUT_BYTES } from "./outputs.ts";
import { MAX_JOBS_A_STAGE, MAX_STAGES, type Plan } from "./plan.ts";

/** The stages with their jobs, what is predicted, and how near the plan is to GitHub's limits. */
export function planSections(plan: Plan): readonly Section[] {
  const { predicted, limits } = plan;
  return [
    {
      head: [
        `## Plan ${plainText(plan.name)}: ${count(plan.repos.size, "repo")} in ${count(plan.stages.length, "stage")}`,
        "",
        ...(plan.repos.size === 0
          ? ["Nothing to run."]
          : [
              `Predicted: ${duration(predicted.makespanMs)} (${duration(predicted.unlimitedMs)} without a limit on stages), ${duration(predicted.workMs)} of work; set-up and waiting for runners not counted.`,
            ]),
        ...(plan.skipped.length === 0
          ? []
          : [
              "",
              `No task ${inlineCode(plan.task)}: ${plan.skipped.slice(0, 50).map(inlineCode).join(", ")}${plan.skipped.length > 50 ? ` and ${plan.skipped.length - 50} more` : ""}`,
            ]),
        ...plan.warnings.map((warning) => `\n> ${plainText(warning)}`),
      ].join("\n"),
      rows: [],
    },
    ...(plan.stages.length === 0
      ? []
      : [
          {
            head: `${tableRow(["Stage", "Job", "Repos", "Runs on", "Expected"])}\n${tableRow(["---", "---", "---", "---", "---"])}`,
            rows: plan.stages.flatMap(({ index, jobs }) =>
              jobs.map((job) =>
                tableRow([
                  String(index),
                  job.id,
                  cellCode(job.name),
                  job.runsOn.map(cellCode).join(", "),
                  duration(job.expectedMs),
                ]),
              ),
            ),
            more: (left: number) => tableRow([`… and ${count(left, "more job")}`, "", "", "", ""]),
          },
        ]),
    {
      head: `Limits: ${limits.widestStage} of ${MAX_JOBS_A_STAGE} jobs in the widest stage, ${plan.stages.length} of ${MAX_STAGES} stages, ${limits.outputBytes} of ${MAX_OUTPUT_BYTES} bytes of outputs, max-jobs ${limits.maxJobs}.`,
      rows: [],
    },
  ];
}
