import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ActionCommand } from "../../src/config/inputs.ts";
import { runProcess } from "../../src/system/processes.ts";

const ROOT = join(import.meta.dirname, "../..");
export const ACTION_BUNDLE = join(ROOT, "dist/action/index.js");

/** What GitHub would have started the step with. */
export interface StepOptions {
  /** Where `checkout` put the repository: GITHUB_WORKSPACE. */
  readonly workspace: string;
  /** Environment of the job: PATH, HOME, git's configuration. */
  readonly env: Readonly<Record<string, string>>;
  /** The runner's own folder for this step's files; emptied by nobody, so each step needs another one. */
  readonly temp: string;
  /** `root` runs the action.yml at the top with `command` as an input, else that command's own. Default: its own. */
  readonly action?: "root" | "own";
  readonly command?: ActionCommand;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: unknown; readonly ref?: string };
  readonly repository?: string;
  readonly apiUrl?: string;
  /** What `${{ github.token }}` gives. */
  readonly token?: string;
  /** Variables over those of the runner; undefined takes one away. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
}

export interface StepResult {
  readonly exitCode: number | string;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the runner would have acted on. */
  readonly commands: readonly WorkflowCommand[];
  /** What the log shows: without the commands. */
  readonly log: string;
}

/** Runs the committed bundle as the runner runs it, and reads back what it wrote. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const { temp, command = "plan", action = "own", repository = "org/workspace" } = options;
  mkdirSync(temp, { recursive: true });
  const file = (name: string, text = ""): string => {
    const path = join(temp, name);
    writeFileSync(path, text);
    return path;
  };
  const inputs = {
    ...defaultsOf(action === "root" ? "action.yml" : `actions/${command}/action.yml`, options.token ?? ""),
    ...(action === "root" ? { command } : {}),
    ...options.inputs,
  };
  const [output, summary] = [file("output"), file("summary")];
  const env: Record<string, string | undefined> = {
    ...options.env,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(options.event.payload)),
    GITHUB_REF: options.event.ref ?? "refs/heads/main",
    GITHUB_RUN_ID: "100",
    GITHUB_RUN_NUMBER: "7",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKFLOW: "CI",
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/ci.yml@${options.event.ref ?? "refs/heads/main"}`,
    GITHUB_SERVER_URL: "https://github.com",
    // A port that nobody listens on: what is not meant to ask must not be able to.
    GITHUB_API_URL: options.apiUrl ?? "http://127.0.0.1:9",
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    GITHUB_STATE: file("state"),
    RUNNER_TEMP: temp,
    RUNNER_OS: "Linux",
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
    ...options.variables,
  };
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined) given[name] = value;
  const result = await runProcess([process.execPath, ACTION_BUNDLE], { cwd: options.workspace, env: given });
  const { outcome } = result;
  const stdout = result.stdout.toString("utf8");
  return {
    exitCode: outcome.kind === "exited" ? outcome.code : JSON.stringify(outcome),
    stdout,
    stderr: result.stderr,
    outputs: parseEnvironmentFile(readFileSync(output, "utf8")),
    summary: readFileSync(summary, "utf8"),
    ...readLog(stdout),
  };
}

/** Spaces become underscores, hyphens stay (docs: metadata-syntax, "inputs"). */
const inputVariable = (name: string): string => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;

interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
}

/** Every input of an action.yml with what the runner fills in. */
function defaultsOf(path: string, token: string): Record<string, string> {
  const { inputs = {} } = parse(readFileSync(join(ROOT, path), "utf8")) as Metadata;
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: value = "" }]) => [
      name,
      String(value).replace("${{ github.token }}", token),
    ]),
  );
}

/** GITHUB_OUTPUT as the runner reads it (FileCommandManager.cs): `name=value` or `name<<delimiter`. */
export function parseEnvironmentFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name === undefined || delimiter === undefined) {
      const equals = line.indexOf("=");
      if (equals <= 0) throw new Error(`the runner refuses the line ${JSON.stringify(line)}`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`the runner finds no end of ${JSON.stringify(name)}`);
    values[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return values;
}

export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The log as the runner reads it (ActionCommandManager.cs): `::name k=v::data` at the start of a line, the older
 * `##[name k=v]data` anywhere in one, and silence from `stop-commands` to its token.
 */
export function readLog(stdout: string): {
  readonly commands: readonly WorkflowCommand[];
  readonly log: string;
} {
  const commands: WorkflowCommand[] = [];
  const shown: string[] = [];
  let token: string | undefined;
  for (const line of stdout.split(/\r?\n|\r/)) {
    const [, name = "", written = "", data = ""] =
      /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ??
      /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line) ??
      [];
    if (token !== undefined) {
      if (name === token) token = undefined;
      else shown.push(line);
    } else if (name === "stop-commands") token = data;
    else if (name === "") shown.push(line);
    else
      commands.push({
        command: name,
        properties: Object.fromEntries(
          written.split(",").flatMap((pair) => {
            const equals = pair.indexOf("=");
            return equals < 0 ? [] : [[pair.slice(0, equals), unescape(pair.slice(equals + 1))]];
          }),
        ),
        data: unescape(data),
      });
  }
  if (token !== undefined) throw new Error("commands were stopped and never resumed");
  return { commands, log: shown.join("\n") };
}

const unescape = (text: string): string =>
  text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");

/** `warning base/x: message`, one for each annotation, for tests that compare them. */
export const annotationsOf = ({ commands }: Pick<StepResult, "commands">): string[] =>
  commands.map(({ command, properties: { title = "", file, line }, data }) =>
    [
      command,
      title,
      ...(file === undefined ? [] : [`${file}${line === undefined ? "" : `:${line}`}`]),
      data,
    ].join(" | "),
  );
