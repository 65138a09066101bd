import type { Diagnostic } from "../base/diagnostic.ts";
import { fail, ok, type Result } from "../base/failure.ts";
import { showText } from "../base/path-text.ts";
import { nearestWord } from "./nearest-word.ts";
import {
  SETTING_KEYS,
  type GivenSettings,
  type MergeQueueBase,
  type PushBase,
  type SettingKey,
} from "./setting-keys.ts";
import { choice, flag, text, type ScalarKind } from "./value-kind.ts";

/** The commands of the action. The command line has more. */
export const ACTION_COMMANDS = ["plan", "affected", "graph", "validate"] as const;
export type ActionCommand = (typeof ACTION_COMMANDS)[number];

export const GRAPH_FORMATS = ["text", "json", "dot", "mermaid"] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** What the inputs of a step hold once they are checked. Undefined: not given, so settings or the event decide. */
export interface InputValues {
  readonly root: string | undefined;
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly committed: boolean;
  readonly all: boolean;
  readonly task: string | undefined;
  readonly name: string | undefined;
  readonly "max-jobs": number | undefined;
  readonly "max-stages": number | undefined;
  readonly "jobs-per-runner": number | undefined;
  readonly "push-base": PushBase | undefined;
  readonly "merge-queue-base": MergeQueueBase | undefined;
  readonly "affected-output": "auto" | "off";
  readonly "plan-path": string | undefined;
  readonly format: GraphFormat;
  readonly "graph-path": string | undefined;
  readonly strict: boolean;
  readonly token: string | undefined;
}
export type InputName = keyof InputValues;

export interface InputSpec<V> {
  readonly kind: ScalarKind<NonNullable<V>>;
  readonly fallback: V;
  readonly commands: readonly ActionCommand[];
  readonly about: string;
  /** The setting that this input sets, for the reference page. */
  readonly setting?: SettingKey;
  /** What the runner fills in where the step says nothing. */
  readonly runnerDefault?: string;
}

const EVERY = ACTION_COMMANDS;
const COMPARING = ["plan", "affected"] as const;

/** Every input: it parses them, and action.yml and the reference page are generated from it. */
export const INPUTS: { readonly [K in InputName]: InputSpec<InputValues[K]> } = {
  root: {
    kind: text("."),
    fallback: undefined,
    commands: EVERY,
    about:
      "Root of the workspace, relative to where the repository was checked out (GITHUB_WORKSPACE). Default: WRKNV_ROOT, else that folder itself.",
  },
  base: {
    kind: text("origin/main"),
    fallback: undefined,
    commands: COMPARING,
    about: "Commit, branch or tag to compare with, or `last-success`. Default: by the event.",
  },
  head: {
    kind: text("HEAD"),
    fallback: undefined,
    commands: COMPARING,
    about: "Commit, branch or tag that is compared. Default: what is checked out.",
  },
  committed: {
    kind: flag(),
    fallback: false,
    commands: COMPARING,
    about: "Leave out changes of the working tree that are not committed.",
  },
  all: {
    kind: flag(),
    fallback: false,
    commands: COMPARING,
    about: "Take every repo, without comparing.",
  },
  task: {
    kind: SETTING_KEYS["plan.task"].kind,
    fallback: undefined,
    commands: ["plan"],
    about: "Task to plan.",
    setting: "plan.task",
  },
  name: {
    kind: text("test"),
    fallback: undefined,
    commands: ["plan"],
    about: "Name of the plan, where one run holds several. Default: the task.",
  },
  "max-jobs": {
    kind: SETTING_KEYS["plan.max_jobs"].kind,
    fallback: undefined,
    commands: ["plan"],
    about: SETTING_KEYS["plan.max_jobs"].about,
    setting: "plan.max_jobs",
  },
  "max-stages": {
    kind: SETTING_KEYS["plan.max_stages"].kind,
    fallback: undefined,
    commands: ["plan"],
    about: SETTING_KEYS["plan.max_stages"].about,
    setting: "plan.max_stages",
  },
  "jobs-per-runner": {
    kind: SETTING_KEYS["plan.jobs_per_runner"].kind,
    fallback: undefined,
    commands: ["plan"],
    about: SETTING_KEYS["plan.jobs_per_runner"].about,
    setting: "plan.jobs_per_runner",
  },
  "push-base": {
    kind: SETTING_KEYS["plan.push_base"].kind,
    fallback: undefined,
    commands: COMPARING,
    about: SETTING_KEYS["plan.push_base"].about,
    setting: "plan.push_base",
  },
  "merge-queue-base": {
    kind: SETTING_KEYS["plan.merge_queue_base"].kind,
    fallback: undefined,
    commands: COMPARING,
    about: SETTING_KEYS["plan.merge_queue_base"].about,
    setting: "plan.merge_queue_base",
  },
  "affected-output": {
    kind: choice("auto", "off"),
    fallback: "auto",
    commands: COMPARING,
    about: "`off` leaves out the output `affected`, which fails above 200 KB.",
  },
  "plan-path": {
    kind: text("plan.json"),
    fallback: undefined,
    commands: ["plan"],
    about: "File that the plan is written to. Default: a file in the runner's temporary folder.",
  },
  format: {
    kind: choice("text", "json", "dot", "mermaid"),
    fallback: "text",
    commands: ["graph"],
    about: "Form of the graph.",
  },
  "graph-path": {
    kind: text("graph.txt"),
    fallback: undefined,
    commands: ["graph"],
    about: "File that the graph is written to. Default: a file in the runner's temporary folder.",
  },
  strict: {
    kind: flag(),
    fallback: false,
    commands: ["validate"],
    about: "Count warnings, like unknown keys, as errors.",
  },
  token: {
    kind: text("${{ github.token }}"),
    fallback: undefined,
    commands: COMPARING,
    about:
      "Token that reads earlier runs of this workflow (`actions: read`). Commits that are missing are fetched with the credentials that the checkout left.",
    runnerDefault: "${{ github.token }}",
  },
};

const isInputName = (name: string): name is InputName => Object.hasOwn(INPUTS, name);
export const INPUT_NAMES: readonly InputName[] = Object.keys(INPUTS).filter(isInputName);

export interface ParsedInputs {
  readonly command: ActionCommand;
  readonly values: InputValues;
  /** Those of the values that are settings, for `loadSettings`. */
  readonly settings: GivenSettings;
  /** Inputs that were given and that the command does not look at. */
  readonly warnings: readonly Diagnostic[];
}

/** The command that a step names; the root action's default is `plan`. */
export function parseCommand(read: (name: string) => string): Result<ActionCommand, Diagnostic> {
  const written = read("command").trim();
  const command = written === "" ? "plan" : ACTION_COMMANDS.find((one) => one === written);
  if (command !== undefined) return ok(command);
  const meant = nearestWord(written, ACTION_COMMANDS);
  return fail({
    code: "input/unknown-command",
    severity: "error",
    message: `command must be one of ${ACTION_COMMANDS.join(", ")}, not ${showText(JSON.stringify(written))}`,
    ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
  });
}

/**
 * Reads all inputs of a step; `read` gives the text of one, empty where it is not given (`core.getInput`). An empty
 * text is the default, for that is what `${{ }}` gives for what is not there. All that is wrong comes out at once.
 */
export function parseInputs(
  command: ActionCommand,
  read: (name: string) => string,
): Result<ParsedInputs, readonly Diagnostic[]> {
  const errors: Diagnostic[] = [];
  const warnings: Diagnostic[] = [];
  const valueOf = <K extends InputName>(name: K): InputValues[K] => {
    const spec: InputSpec<InputValues[K]> = INPUTS[name];
    const written = read(name).trim();
    if (written === "") return spec.fallback;
    const value = spec.kind.fromText(written);
    if (value === undefined)
      errors.push({
        code: "input/wrong-value",
        severity: "error",
        message: `input ${name} must be ${spec.kind.must}, not ${showText(JSON.stringify(written))}`,
      });
    else if (!spec.commands.includes(command) && spec.runnerDefault === undefined && value !== spec.fallback)
      warnings.push({
        code: "input/no-effect",
        severity: "warning",
        message: `input ${name} has no effect on ${command}`,
        hint: `it is for ${spec.commands.join(", ")}`,
      });
    return value ?? spec.fallback;
  };
  const values: InputValues = {
    root: valueOf("root"),
    base: valueOf("base"),
    head: valueOf("head"),
    committed: valueOf("committed"),
    all: valueOf("all"),
    task: valueOf("task"),
    name: valueOf("name"),
    "max-jobs": valueOf("max-jobs"),
    "max-stages": valueOf("max-stages"),
    "jobs-per-runner": valueOf("jobs-per-runner"),
    "push-base": valueOf("push-base"),
    "merge-queue-base": valueOf("merge-queue-base"),
    "affected-output": valueOf("affected-output"),
    "plan-path": valueOf("plan-path"),
    format: valueOf("format"),
    "graph-path": valueOf("graph-path"),
    strict: valueOf("strict"),
    token: valueOf("token"),
  };
  if (errors.length > 0) return fail([...errors, ...warnings]);
  return ok({ command, values, settings: settingsOf(values), warnings });
}

const settingsOf = (values: InputValues): GivenSettings => ({
  "plan.task": values.task,
  "plan.max_jobs": values["max-jobs"],
  "plan.max_stages": values["max-stages"],
  "plan.jobs_per_runner": values["jobs-per-runner"],
  "plan.push_base": values["push-base"],
  "plan.merge_queue_base": values["merge-queue-base"],
});
