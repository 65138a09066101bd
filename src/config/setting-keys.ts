import { choice, count, flag, text, type ScalarKind } from "./value-kind.ts";

export const PUSH_BASES = ["last-success", "before"] as const;
export type PushBase = (typeof PUSH_BASES)[number];
export const MERGE_QUEUE_BASES = ["entry", "branch"] as const;
export type MergeQueueBase = (typeof MERGE_QUEUE_BASES)[number];
export const LOG_LEVELS = ["TRACE", "DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The settings that are one value each, by key path: these can also come from an option, an input or a variable. */
export interface SettingValues {
  readonly project_name: string | undefined;
  readonly version: string | undefined;
  readonly install_dir: string | undefined;
  readonly cache_dir: string | undefined;
  readonly log_level: LogLevel | undefined;
  readonly telemetry: boolean | undefined;
  readonly "workenv.install_dir": string | undefined;
  readonly "workenv.cache_dir": string | undefined;
  readonly "workenv.auto_install": boolean;
  readonly "workenv.use_cache": boolean;
  readonly "workenv.cache_ttl": string;
  readonly "workenv.log_level": LogLevel;
  readonly "workenv.container_runtime": string;
  readonly "workenv.container_registry": string;
  readonly "plan.task": string;
  readonly "plan.max_jobs": number;
  readonly "plan.max_stages": number;
  readonly "plan.jobs_per_runner": number;
  readonly "plan.push_base": PushBase;
  readonly "plan.merge_queue_base": MergeQueueBase;
  readonly "plan.base": string | undefined;
}
export type SettingKey = keyof SettingValues;

export interface SettingSpec<V> {
  readonly kind: ScalarKind<NonNullable<V>>;
  readonly fallback: V;
  /** One sentence for the reference page, the schema and `config show`. */
  readonly about: string;
  /** The option `--NAME` and the action's input `NAME` that set it. */
  readonly option?: string;
}

const logLevel = choice("WARNING", "TRACE", "DEBUG", "INFO", "ERROR", "CRITICAL");

/** Every one of them: kind, default, meaning. The variable's name follows from the key: `variableOf`. */
export const SETTING_KEYS: { readonly [K in SettingKey]: SettingSpec<SettingValues[K]> } = {
  project_name: {
    kind: text("my-package"),
    fallback: undefined,
    about: "Name of the project, for environment scripts and containers.",
  },
  version: { kind: text("0.1.0"), fallback: undefined, about: "Version of the project." },
  install_dir: {
    kind: text("~/.wrknv/tools"),
    fallback: undefined,
    about: "Folder that tools are installed into; `workenv.install_dir` wins.",
  },
  cache_dir: {
    kind: text("~/.wrknv/cache"),
    fallback: undefined,
    about: "Folder that downloads are kept in; `workenv.cache_dir` wins.",
  },
  log_level: { kind: logLevel, fallback: undefined, about: "How much is said; `workenv.log_level` wins." },
  telemetry: { kind: flag(), fallback: undefined, about: "Known and ignored: nothing is ever sent." },
  "workenv.install_dir": {
    kind: text("~/.wrknv/tools"),
    fallback: undefined,
    about: "Folder that tools are installed into.",
  },
  "workenv.cache_dir": {
    kind: text("~/.wrknv/cache"),
    fallback: undefined,
    about: "Folder that downloads are kept in.",
  },
  "workenv.auto_install": { kind: flag(), fallback: true, about: "Install a pinned tool that is not there." },
  "workenv.use_cache": { kind: flag(), fallback: true, about: "Keep downloads for the next time." },
  "workenv.cache_ttl": { kind: text("7d"), fallback: "7d", about: "How long lists of versions are kept." },
  "workenv.log_level": { kind: logLevel, fallback: "WARNING", about: "How much is said." },
  "workenv.container_runtime": {
    kind: text("docker"),
    fallback: "docker",
    about: "Program that runs containers.",
  },
  "workenv.container_registry": {
    kind: text("ghcr.io"),
    fallback: "ghcr.io",
    about: "Registry that images come from.",
  },
  "plan.task": {
    kind: text("test"),
    fallback: "test",
    about: "Task that is planned where none is named.",
    option: "task",
  },
  "plan.max_jobs": {
    kind: count({ least: 1, most: 256, example: 20 }),
    fallback: 20,
    about: "Runners that you have: a wider stage is packed into this many jobs of equal length.",
    option: "max-jobs",
  },
  "plan.max_stages": {
    kind: count({ least: 1, most: 10, example: 10 }),
    fallback: 10,
    about: "Stages at most: a deeper graph has consecutive layers joined.",
    option: "max-stages",
  },
  "plan.jobs_per_runner": {
    kind: count({ least: 1, most: 64, example: 1 }),
    fallback: 1,
    about: "Targets that run at the same time on one runner.",
    option: "jobs-per-runner",
  },
  "plan.push_base": {
    kind: choice("last-success", "before"),
    fallback: "last-success",
    about:
      "What a push is compared with: the last commit of the branch that passed this workflow, or the commit before the push (which forgets failed and cancelled runs).",
    option: "push-base",
  },
  "plan.merge_queue_base": {
    kind: choice("entry", "branch"),
    fallback: "entry",
    about:
      "What an entry of a merge queue is compared with: the entry before it, or the branch (for queues that merge behind failing entries).",
    option: "merge-queue-base",
  },
  "plan.base": {
    kind: text("main"),
    fallback: undefined,
    about:
      "The default branch, where it is not the one that GitHub or `origin/HEAD` names: changes are compared with it.",
  },
};

/** Settings that an option, an input or a test gives. */
export type GivenSettings = { readonly [K in SettingKey]?: SettingValues[K] | undefined };

const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(SETTING_KEYS, key);

export const SETTING_NAMES: readonly SettingKey[] = Object.keys(SETTING_KEYS).filter(isSettingKey);

/** `plan.max_jobs` → `WRKNV_PLAN_MAX_JOBS`. */
export const variableOf = (key: SettingKey): string => `WRKNV_${key.toUpperCase().replaceAll(".", "_")}`;

/** Variables of ours that are no settings: where the program looks, not what it is told. */
export const OTHER_VARIABLES: ReadonlyMap<string, string> = new Map([
  ["WRKNV_ROOT", "Root of the workspace, like `--root`."],
  [
    "WRKNV_TASK_RUNNER",
    "Starts every task with this program in place of what the repo's environment asks for.",
  ],
]);
