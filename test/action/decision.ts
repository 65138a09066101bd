import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { annotationsOf, runStep, type StepOptions, type StepResult } from "../rig/action-step.ts";

const planFile = z.object({
  base: z.object({
    sha: z.nullable(z.string()),
    ref: z.nullable(z.string()),
    how: z.string(),
    subject: z.nullable(z.string()),
  }),
  head: z.object({ sha: z.nullable(z.string()), dirty: z.boolean() }),
  everything: z.nullable(z.object({ kind: z.string(), message: z.string() })),
});

/** The decision of a step in a form to compare: what it was compared with and how that was found, and what came of it. */
export interface Decision {
  /** `merge-parent main (Main moves on)`. */
  readonly base: string;
  readonly affected: string;
  readonly everything: string | null;
  readonly annotations: readonly string[];
}

let steps = 0;

/** A step with files of its own. */
export const step = (options: Omit<StepOptions, "temp"> & { readonly temp: string }): Promise<StepResult> => {
  steps += 1;
  return runStep({ ...options, temp: `${options.temp}/step-${steps}` });
};

/** What a `plan` step decided, from its outputs and its file; throws where it failed. */
export function decisionOf(result: StepResult): Decision {
  if (result.exitCode !== 0) throw new Error(`exit ${result.exitCode}\n${result.stdout}\n${result.stderr}`);
  const { base, everything } = planFile.parse(
    JSON.parse(readFileSync(result.outputs["plan-path"] ?? "", "utf8")),
  );
  const affected = z.array(z.string()).parse(JSON.parse(result.outputs["affected"] ?? ""));
  return {
    base: [
      base.how,
      ...(base.ref === null ? [] : [base.ref]),
      ...(base.subject === null ? [] : [`(${base.subject})`]),
    ].join(" "),
    affected: affected.join(" "),
    everything: everything === null ? null : `${everything.kind}: ${everything.message}`,
    annotations: annotationsOf(result),
  };
}
