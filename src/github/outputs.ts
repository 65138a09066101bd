import { randomUUID } from "node:crypto";
import { Failure } from "../base/failure.ts";
import { appendText } from "../system/files.ts";

/*
 * The runner's environment files: a name, and a value between two lines that the value must not hold.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */

/** One entry of GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE. Pure; the delimiter has to be one that nobody can guess. */
export function renderEntry(name: string, value: string, delimiter: string): string {
  for (const text of [name, value])
    if (text.includes(delimiter))
      throw new Failure(
        "github/unwritable-output",
        `the output ${JSON.stringify(name)} holds its own delimiter`,
      );
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/**
 * Writes outputs of the step, in one go. The runner drops a job's output whose value is empty: that is the caller's to
 * know. Failure github/no-output-file outside of a step.
 */
export function writeOutputs(
  env: Readonly<Record<string, string | undefined>>,
  outputs: Readonly<Record<string, string>>,
): void {
  const entries = Object.entries(outputs).map(([name, value]) =>
    renderEntry(name, value, `wrknv-${randomUUID()}`),
  );
  append(env, "GITHUB_OUTPUT", entries.join(""));
}

/** Adds to the step's summary: markdown, at most SUMMARY_LIMIT_BYTES in all (summary.ts). */
export const writeSummary = (env: Readonly<Record<string, string | undefined>>, markdown: string): void => {
  append(env, "GITHUB_STEP_SUMMARY", markdown.endsWith("\n") ? markdown : `${markdown}\n`);
};

function append(env: Readonly<Record<string, string | undefined>>, variable: string, text: string): void {
  const path = env[variable];
  if (path === undefined || path === "")
    throw new Failure("github/no-output-file", `${variable} is not set: this is no step of a GitHub job`);
  appendText(path, text);
}
