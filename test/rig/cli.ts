import { join } from "node:path";
import { runProcess } from "../../src/system/processes.ts";

export const CLI_BUNDLE = join(import.meta.dirname, "../../dist/cli/index.js");

export interface CliResult {
  readonly exitCode: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the committed bundle of the command line, without a terminal. */
export async function runCli(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<CliResult> {
  const { outcome, stdout, stderr } = await runProcess([process.execPath, CLI_BUNDLE, ...args], options);
  return {
    exitCode: outcome.kind === "exited" ? outcome.code : JSON.stringify(outcome),
    stdout: stdout.toString("utf8"),
    stderr,
  };
}
