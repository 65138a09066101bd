import { dirname, join, relative, resolve } from "node:path";
import type { Diagnostic } from "../base/diagnostic.ts";
import { Failure } from "../base/failure.ts";
import { ConfigProblems } from "../commands/config-problems.ts";
import type { CommandContext } from "../commands/context.ts";
import { parseCommand, parseInputs, type ActionCommand, type ParsedInputs } from "../config/inputs.ts";
import { loadEvent, type GithubEvent } from "../github/event.ts";
import { passedRuns } from "../github/runs.ts";
import { exists } from "../system/files.ts";
import { limitProcesses, runProcess, type RunProcess } from "../system/processes.ts";
import { openJobOutput, type JobOutput } from "./job-output.ts";

/** A command of the action: what it says goes to `output`; its exit code comes back. */
export type ActionRun = (context: CommandContext, inputs: ParsedInputs, output: JobOutput) => Promise<0 | 1>;

/** Each is loaded when it runs. */
const COMMANDS: Readonly<Record<ActionCommand, () => Promise<ActionRun>>> = {
  affected: async () => (await import("./affected-step.ts")).affectedStep,
  graph: async () => (await import("./graph-step.ts")).graphStep,
  plan: async () => (await import("./plan-step.ts")).planStep,
  validate: async () => (await import("./validate-step.ts")).validateStep,
};

/** One step: reads the inputs and the event, runs the command, and turns what goes wrong into annotations and an exit code. */
export async function runAction(process: NodeJS.Process): Promise<number> {
  let output = openJobOutput(process);
  try {
    const { getInput } = await import("@actions/core");
    const command = parseCommand((name) => getInput(name));
    if (!command.ok) return refuse(output, [command.failure]);
    const inputs = parseInputs(command.value, (name) => getInput(name));
    if (!inputs.ok) return refuse(output, inputs.failure);
    output.annotate(inputs.value.warnings);
    if (process.env["RUNNER_DEBUG"] === "1") output.print(await gitVersion());
    const event = await loadEvent(process.env);
    const run = await COMMANDS[command.value]();
    const context = contextOf(process, inputs.value, event, output);
    output = output.below(folderInRepository(context.root?.path ?? context.cwd));
    return await run(context, inputs.value, output);
  } catch (error) {
    if (error instanceof ConfigProblems) return refuse(output, error.diagnostics);
    if (error instanceof Failure)
      return refuse(output, [
        {
          code: error.code,
          severity: "error",
          message: error.message,
          ...(error.hint === undefined ? {} : { hint: error.hint }),
        },
      ]);
    output.annotate([
      {
        code: "internal/error",
        severity: "error",
        message: `this is a bug in wrknv: ${error instanceof Error ? error.message : String(error)}`,
      },
    ]);
    if (error instanceof Error && process.env["RUNNER_DEBUG"] === "1") output.print(error.stack ?? "");
    return 70;
  } finally {
    output.end();
  }
}

/** The git that answers, for whoever debugs a step. That there is none is said by whoever needs it. */
async function gitVersion(): Promise<string> {
  const { getExecOutput } = await import("@actions/exec");
  try {
    return (await getExecOutput("git", ["version"], { silent: true, ignoreReturnCode: true })).stdout;
  } catch {
    return "";
  }
}

function refuse(output: JobOutput, problems: readonly Diagnostic[]): number {
  output.show(problems);
  return 2;
}

function contextOf(
  process: NodeJS.Process,
  { values, settings }: ParsedInputs,
  event: GithubEvent | null,
  output: JobOutput,
): CommandContext {
  const { env } = process;
  // The runner's workspace is where `checkout` put the repository; a step can run elsewhere.
  const cwd = unlessEmpty(env["GITHUB_WORKSPACE"]) ?? process.cwd();
  const variableRoot = unlessEmpty(env["WRKNV_ROOT"]);
  const { token } = values;
  const workflow = event?.workflow ?? null;
  const limited = limitProcesses(runProcess);
  const run: RunProcess = (argv, options) => {
    if (options.announce === true) output.print(`[command] ${argv.join(" ")}\n`);
    return limited(argv, options);
  };
  return {
    cwd,
    env,
    run,
    event,
    allowFetch: true,
    root: {
      path: resolve(cwd, values.root ?? variableRoot ?? "."),
      name:
        values.root !== undefined
          ? "the input root"
          : variableRoot !== undefined
            ? "WRKNV_ROOT"
            : "the runner's workspace",
    },
    given: settings,
    ...(event === null || workflow === null || token === undefined
      ? {}
      : {
          lastSuccess: ({ branch, event: kind }) =>
            passedRuns(
              {
                repository: event.repository,
                workflowPath: workflow.path,
                branch,
                event: kind,
                currentRunId: event.runId,
              },
              { apiUrl: event.apiUrl, token },
            ),
        }),
  };
}

/** A variable that says something; the runner sets some to nothing. */
const unlessEmpty = (text: string | undefined): string | undefined => (text === "" ? undefined : text);

/** Where a root lies in the git repository around it. */
function folderInRepository(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (exists(join(folder, ".git"))) return relative(folder, root) || ".";
    if (dirname(folder) === folder) return ".";
  }
}
