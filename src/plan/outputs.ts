import { Failure } from "../base/failure.ts";
import { sorted } from "../base/order.ts";
import type { Plan, PlanJob } from "./plan.ts";
import { MAX_STAGES } from "./plan.ts";

/** Above this the list of affected repos is no output any more: it is in the plan's artifact. */
const MAX_AFFECTED_BYTES = 200 * 1024;
/** "Outputs are limited to 1 MB per job, approximated on the basis of UTF-16 encoding." */
export const MAX_OUTPUT_BYTES = 1024 * 1024;

export interface OutputOptions {
  /** Whether everything is affected. */
  readonly everything: boolean;
}

/**
 * The action's outputs for a plan, but for `plan-path`, which the command knows. No value is ever empty: the runner
 * drops empty outputs, and an absent list could pass for an empty one. `affected` and `count` count the skipped repos
 * too: affected is affected, with or without such a task. Throws the failures of `checkOutputs`.
 */
export function planOutputs(plan: Plan, { everything }: OutputOptions): Map<string, string> {
  const outputs = outputsOf(plan, plan.id);
  outputs.set("everything", String(everything));
  checkOutputs(outputs);
  return outputs;
}

export interface AffectedOutputOptions extends OutputOptions {
  /** Whether the list itself is an output. */
  readonly affectedOutput: boolean;
}

/** The outputs of `command: affected`. `affected` in order of name. Throws the failures of `checkOutputs`. */
export function affectedOutputs(
  affected: readonly string[],
  options: AffectedOutputOptions,
): Map<string, string> {
  const outputs = listOutputs(affected, options);
  checkOutputs(outputs);
  return outputs;
}

function listOutputs(
  affected: readonly string[],
  { everything, affectedOutput }: AffectedOutputOptions,
): Map<string, string> {
  const outputs = new Map([
    ["has-affected", String(affected.length > 0)],
    ["count", String(affected.length)],
    ["everything", String(everything)],
  ]);
  if (affectedOutput) outputs.set("affected", JSON.stringify(affected));
  return outputs;
}

/** What `limits.outputBytes` says: keys and values in UTF-16. `everything` counts as its longer value. */
export const outputBytes = (outputs: ReadonlyMap<string, string>): number =>
  [...outputs].reduce((sum, [key, value]) => sum + 2 * (key.length + value.length), 0);

type PlanContent = Pick<Plan, "stages" | "repos" | "skipped"> & {
  readonly limits: Pick<Plan["limits"], "affectedOutput">;
};

/** The outputs before the plan has an id of its own; they have the same size. */
export function outputsOf(plan: PlanContent, id: string): Map<string, string> {
  const outputs = listOutputs(sorted([...plan.repos.keys(), ...plan.skipped]), {
    everything: false,
    affectedOutput: plan.limits.affectedOutput,
  });
  const entries = plan.stages.map(({ jobs }) => jobs.map((job) => matrixEntry(job, plan)));
  for (let stage = 0; stage < MAX_STAGES; stage += 1)
    outputs.set(`stage-${stage}`, JSON.stringify(entries[stage] ?? []));
  outputs.set("matrix", JSON.stringify(entries.flat()));
  outputs.set("plan-id", id);
  return outputs;
}

/**
 * Failure `plan/affected-too-large` or `plan/outputs-too-large`: GitHub would cut or drop what is too large, and a
 * shorter list of affected repos is the worst thing that this product can give.
 */
export function checkOutputs(
  outputs: ReadonlyMap<string, string>,
  hint = "lower max-jobs, so that fewer jobs with more repos each are listed",
): void {
  const affectedBytes = Buffer.byteLength(outputs.get("affected") ?? "");
  if (affectedBytes > MAX_AFFECTED_BYTES)
    throw new Failure(
      "plan/affected-too-large",
      `the list of ${outputs.get("count") ?? ""} affected repos takes ${affectedBytes} bytes, more than the ${MAX_AFFECTED_BYTES} that an output may take`,
      { hint: "set affected-output: off and read the list from the plan's artifact (plan-path)" },
    );
  const bytes = outputBytes(outputs);
  if (bytes > MAX_OUTPUT_BYTES)
    throw new Failure(
      "plan/outputs-too-large",
      `the outputs take ${bytes} bytes in UTF-16, more than the ${MAX_OUTPUT_BYTES} that GitHub allows a job`,
      { hint },
    );
}

interface MatrixEntry {
  readonly id: string;
  readonly name: string;
  readonly runsOn: readonly string[];
  /** Where the one repo of the job lies; the root for several. */
  readonly path: string;
}

function matrixEntry({ id, name, repos, runsOn }: PlanJob, { repos: planned }: PlanContent): MatrixEntry {
  const [only = ""] = repos;
  return { id, name, runsOn, path: repos.length === 1 ? (planned.get(only)?.path ?? ".") : "." };
}
