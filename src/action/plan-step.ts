import { join, resolve } from "node:path";
import { openScope } from "../base/scope.ts";
import { affectedSections } from "../affected/summary-sections.ts";
import { plan } from "../commands/plan.ts";
import { planOutputs } from "../plan/outputs.ts";
import { renderPlan } from "../plan/render-plan.ts";
import { renderPlanJson } from "../plan/render-plan-json.ts";
import { planSections } from "../plan/summary-sections.ts";
import { writeAtomic } from "../system/files.ts";
import { affectedGraph, compareInputs, tellAffected } from "./affected-step.ts";
import type { ActionRun } from "./run-action.ts";

/** `command: plan`. */
export const planStep: ActionRun = async (context, inputs, output) => {
  await using scope = openScope();
  const { values } = inputs;
  const { plan: made, affected } = await plan(
    context,
    { ...compareInputs(inputs), name: values.name, affectedOutput: values["affected-output"] !== "off" },
    scope,
  );
  await tellAffected(affected, output);
  output.print(renderPlan(made));
  const outputs = planOutputs(made, { everything: affected.answer.everything !== null });
  const path =
    values["plan-path"] === undefined
      ? join(temporaryFolder(context.env), `wrknv-plan-${made.id.slice(0, 12)}.json`)
      : resolve(context.cwd, values["plan-path"]);
  writeAtomic(path, renderPlanJson(made));
  output.setOutputs(new Map([...outputs, ["plan-path", path]]));
  output.summarize([
    ...affectedSections(affected.answer, affected.comparison.head.workspace.repos.size),
    ...affectedGraph(affected),
    ...planSections(made),
  ]);
  return 0;
};

/** The runner's own, emptied after the job. */
export const temporaryFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  env["RUNNER_TEMP"] ?? env["TMPDIR"] ?? "/tmp";
