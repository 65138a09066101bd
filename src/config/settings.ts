import type { KeyPath } from "../documents/places.ts";
import type { Table } from "../documents/value.ts";
import type { LogLevel, MergeQueueBase, PushBase } from "./setting-keys.ts";
import type { TaskTree } from "./task-tree.ts";

export interface PlanSettings {
  readonly task: string;
  readonly maxJobs: number;
  readonly maxStages: number;
  readonly jobsPerRunner: number;
  readonly pushBase: PushBase;
  readonly mergeQueueBase: MergeQueueBase;
  /** The default branch, by name or ref; undefined: the one that GitHub or `origin/HEAD` names. */
  readonly base: string | undefined;
}

export interface WorkenvSettings {
  readonly autoInstall: boolean;
  readonly useCache: boolean;
  readonly cacheTtl: string;
  readonly logLevel: LogLevel;
  readonly containerRuntime: string;
  readonly containerRegistry: string;
  readonly installDir: string | undefined;
  readonly cacheDir: string | undefined;
}

/** A tool that a project wants: `tofu = ["1.9.x", "1.10.x"]`, `bao = "2.1.0"`, `[tools.bao] version = …`. */
export interface ToolSetting {
  /** As written; empty where the table names none. */
  readonly versions: readonly string[];
  readonly path: string | undefined;
  readonly env: ReadonlyMap<string, string>;
  readonly enabled: boolean;
}

/** `[build]`, in pyproject.toml `[tool.wrknv.build]`. */
export interface BuildSettings {
  readonly enabled: boolean;
  readonly command: string | undefined;
  readonly testCommand: string | undefined;
  readonly parallel: boolean | undefined;
  /** Names of repos. */
  readonly dependencies: readonly string[];
}

/** All settings, merged value by value. */
export interface Settings {
  readonly projectName: string | undefined;
  readonly version: string | undefined;
  readonly plan: PlanSettings;
  readonly workenv: WorkenvSettings;
  readonly tools: ReadonlyMap<string, ToolSetting>;
  readonly profiles: ReadonlyMap<string, ReadonlyMap<string, ToolSetting>>;
  readonly env: ReadonlyMap<string, string>;
  readonly gitignore: Table;
  readonly container: Table;
  readonly package: Table;
  readonly registry: Table;
  /** `[workspace] sibling_sources`: package → folder, as written. */
  readonly siblingSources: ReadonlyMap<string, string>;
  readonly build: BuildSettings;
  readonly tasks: TaskTree;
}

/** Where a value came from. */
export type Origin =
  /** `--max-jobs`, or the action's input `max-jobs`: `name` without dashes. */
  | { readonly kind: "option"; readonly name: string }
  | { readonly kind: "variable"; readonly name: string }
  /** `file` as it is shown; `keys` is the path in that file, so that a line can be found. */
  | { readonly kind: "file"; readonly file: string; readonly keys: KeyPath }
  | { readonly kind: "default" };
