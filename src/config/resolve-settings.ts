import type { Diagnostic } from "../base/diagnostic.ts";
import { invariant } from "../base/failure.ts";
import { asTable, own, ownAt, type Table } from "../documents/value.ts";
import { mergeTables, type TableSource } from "./merge-tables.ts";
import { nearestWord } from "./nearest-word.ts";
import {
  OTHER_VARIABLES,
  SETTING_KEYS,
  SETTING_NAMES,
  variableOf,
  type GivenSettings,
  type SettingKey,
  type SettingSpec,
  type SettingValues,
} from "./setting-keys.ts";
import type { Origin, Settings, ToolSetting } from "./settings.ts";
import type { SettingsTable } from "./settings-schema.ts";
import { NO_TASKS, type TaskTree } from "./task-tree.ts";

/** A checked file of settings, in order of precedence. */
export interface SettingsSource {
  readonly file: string;
  /** Where our settings stand in it. */
  readonly keys: readonly string[];
  readonly table: Table;
}

export interface ResolvedSettings {
  readonly settings: Settings;
  /** Every value that is no table, by key path (`showKeys`). */
  readonly values: ReadonlyMap<string, unknown>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Merges all sources, value by value, the first wins: options, variables, files in the order given, defaults. */
export async function resolveSettings(sources: {
  readonly options: GivenSettings;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: readonly SettingsSource[];
}): Promise<ResolvedSettings> {
  const { options, env, files } = sources;
  const merged = mergeTables(
    files.map((file): TableSource<SettingsSource> => ({ source: file, table: file.table })),
  );
  const table = await typedTable(merged.table);
  const tasks = await taskTree(merged.table);
  const values = new Map<string, unknown>();
  const origins = new Map<string, Origin>();
  const keep = <V>(key: string, value: V, origin: Origin): V => {
    values.set(key, value);
    origins.set(key, origin);
    return value;
  };
  for (const [path, { source, keys, value }] of merged.origins)
    keep(path, value, { kind: "file", file: source.file, keys: [...source.keys, ...keys] });

  /** The value of a setting by its own sources, and where it came from; undefined where none has it. */
  const found = <K extends SettingKey>(key: K): SettingValues[K] | undefined => {
    const spec: SettingSpec<SettingValues[K]> = SETTING_KEYS[key];
    const given = options[key];
    if (given !== undefined) return keep(key, given, { kind: "option", name: spec.option ?? key });
    const variable = spec.kind.fromText(env[variableOf(key)] ?? "");
    if (variable !== undefined) return keep(key, variable, { kind: "variable", name: variableOf(key) });
    const written = ownAt(merged.table, ...key.split("."));
    return spec.kind.is(written) ? written : undefined;
  };
  const fallback = <K extends SettingKey>(key: K): SettingValues[K] => {
    const spec: SettingSpec<SettingValues[K]> = SETTING_KEYS[key];
    return spec.fallback === undefined ? spec.fallback : keep(key, spec.fallback, { kind: "default" });
  };
  const read = <K extends SettingKey>(key: K): SettingValues[K] => found(key) ?? fallback(key);

  const settings: Settings = {
    projectName: read("project_name"),
    version: read("version"),
    plan: {
      task: read("plan.task"),
      maxJobs: read("plan.max_jobs"),
      maxStages: read("plan.max_stages"),
      jobsPerRunner: read("plan.jobs_per_runner"),
      pushBase: read("plan.push_base"),
      mergeQueueBase: read("plan.merge_queue_base"),
      base: read("plan.base"),
    },
    workenv: {
      autoInstall: read("workenv.auto_install"),
      useCache: read("workenv.use_cache"),
      cacheTtl: read("workenv.cache_ttl"),
      logLevel: found("workenv.log_level") ?? found("log_level") ?? fallback("workenv.log_level"),
      containerRuntime: read("workenv.container_runtime"),
      containerRegistry: read("workenv.container_registry"),
      installDir: read("workenv.install_dir") ?? read("install_dir"),
      cacheDir: read("workenv.cache_dir") ?? read("cache_dir"),
    },
    tools: toolsOf(table.tools),
    profiles: new Map(Object.entries(table.profiles ?? {}).map(([name, tools]) => [name, toolsOf(tools)])),
    env: variablesOf(table.env),
    gitignore: table.gitignore ?? {},
    container: table.container ?? {},
    package: table.package ?? {},
    registry: table.registry ?? {},
    siblingSources: new Map(Object.entries(table.workspace?.sibling_sources ?? {})),
    build: {
      enabled: table.build?.enabled ?? true,
      command: table.build?.command,
      testCommand: table.build?.test_command,
      parallel: table.build?.parallel,
      dependencies: table.build?.dependencies ?? [],
    },
    tasks,
  };
  return { settings, values, origins, diagnostics: variableProblems(env) };
}

/** The merged table with its types. Each file has been checked, so that what they make together fits too. */
async function typedTable(table: Table): Promise<SettingsTable> {
  if (Object.keys(table).length === 0) return {};
  const [{ checkValue }, { SETTINGS_SCHEMA }] = await Promise.all([
    import("./schema-problems.ts"),
    import("./settings-schema.ts"),
  ]);
  const { value } = checkValue(SETTINGS_SCHEMA, table, []);
  invariant(value, "files of settings that fit do not fit together");
  return value;
}

async function taskTree(table: Table): Promise<TaskTree> {
  const tasks = asTable(own(table, "tasks"));
  if (tasks === undefined) return NO_TASKS;
  const { parseTasks } = await import("./parse-tasks.ts");
  return parseTasks(tasks, ["tasks"]).tree;
}

type ToolTable = NonNullable<SettingsTable["tools"]>;

const toolsOf = (tools: ToolTable | undefined): ReadonlyMap<string, ToolSetting> =>
  new Map(Object.entries(tools ?? {}).map(([name, tool]) => [name, toolSetting(tool)]));

function toolSetting(tool: ToolTable[string]): ToolSetting {
  if (typeof tool === "string") return { versions: [tool], path: undefined, env: new Map(), enabled: true };
  if (Array.isArray(tool)) return { versions: tool, path: undefined, env: new Map(), enabled: true };
  const { version, path, env, environment, enabled } = tool;
  return {
    versions: version === undefined ? [] : typeof version === "string" ? [version] : version,
    path,
    env: variablesOf({ ...environment, ...env }),
    enabled: enabled ?? true,
  };
}

const variablesOf = (
  table: Readonly<Record<string, string | number | boolean>> | undefined,
): ReadonlyMap<string, string> =>
  new Map(Object.entries(table ?? {}).map(([name, value]) => [name, String(value)]));

/** Variables of ours with a value that does not fit, and those that are one slip away from one that we know. */
function variableProblems(env: Readonly<Record<string, string | undefined>>): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const known = new Set([...SETTING_NAMES.map(variableOf), ...OTHER_VARIABLES.keys()]);
  for (const key of SETTING_NAMES) {
    const written = env[variableOf(key)] ?? "";
    const { kind } = SETTING_KEYS[key];
    if (written !== "" && kind.fromText(written) === undefined)
      problems.push({
        code: "config/wrong-variable",
        severity: "error",
        message: `${variableOf(key)} must be ${kind.must}, not ${JSON.stringify(written)}`,
      });
  }
  for (const name of Object.keys(env).sort()) {
    if (!name.startsWith("WRKNV_") || known.has(name)) continue;
    const meant = nearestWord(
      name.slice(6),
      [...known].map((one) => one.slice(6)),
    );
    if (meant !== undefined)
      problems.push({
        code: "config/unknown-key",
        severity: "warning",
        message: `unknown variable ${name}`,
        hint: `did you mean WRKNV_${meant}?`,
      });
  }
  return problems;
}
