import type { Diagnostic } from "../base/diagnostic.ts";
import type { KeyPath } from "../documents/places.ts";
import { parseToml } from "../documents/toml.ts";
import { asTable, own, ownAt, type Table } from "../documents/value.ts";
import { hasErrors, locateProblems, type Problem } from "./problem.ts";
import { syntaxDiagnostic } from "./syntax-diagnostic.ts";

/** A file of settings with its text. */
export interface SettingsText {
  /** As it is shown: relative to the root, or with `~`. */
  readonly file: string;
  readonly text: string;
  /** Where our settings stand in it: `["tool", "wrknv"]` in pyproject.toml. */
  readonly keys: readonly string[];
}

/** A file of settings whose values all fit. */
export interface CheckedSettingsFile {
  /** Without the keys that nobody knows. Undefined where the file holds no settings, or has an error. */
  readonly table: Table | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one file of settings. Loads zod, where it holds any. */
export async function checkSettingsFile({ file, text, keys }: SettingsText): Promise<CheckedSettingsFile> {
  // Most pyproject.toml say nothing to us, and parsing them all would take longer than the rest of a plan.
  const [section] = keys.slice(-1);
  if (section !== undefined && !text.includes(section)) return { table: undefined, diagnostics: [] };
  const parsed = parseToml(text);
  if (!parsed.ok) return { table: undefined, diagnostics: [syntaxDiagnostic(file, parsed.failure)] };
  const value = ownAt(parsed.value, ...keys);
  if (value === undefined) return { table: undefined, diagnostics: [] };
  const [{ checkValue }, { SETTINGS_SCHEMA }] = await Promise.all([
    import("./schema-problems.ts"),
    import("./settings-schema.ts"),
  ]);
  const checked = checkValue(SETTINGS_SCHEMA, value, keys);
  const problems = [...checked.problems, ...(await taskProblems(asTable(value) ?? {}, keys))];
  return {
    table: hasErrors(problems) ? undefined : checked.value,
    diagnostics: problems.length === 0 ? [] : await locateProblems(problems, { file, text }),
  };
}

async function taskProblems(table: Table, at: KeyPath): Promise<readonly Problem[]> {
  const tasks = own(table, "tasks");
  if (tasks === undefined) return [];
  const { parseTasks } = await import("./parse-tasks.ts");
  return parseTasks(tasks, [...at, "tasks"]).problems;
}
