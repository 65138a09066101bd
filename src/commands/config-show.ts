import { renderDiagnostic, type Diagnostic } from "../base/diagnostic.ts";
import type { JsonValue } from "../base/json-value.ts";
import { by } from "../base/order.ts";
import { pathForJson, showText } from "../base/path-text.ts";
import { inColumns } from "../base/words.ts";
import { loadSettings } from "../config/load-settings.ts";
import { hasErrors } from "../config/problem.ts";
import type { Origin } from "../config/settings.ts";
import { openPlaces } from "../documents/places.ts";
import { asList, asTable, entriesOf } from "../documents/value.ts";
import { ConfigProblems } from "./config-problems.ts";
import type { CommandContext } from "./context.ts";
import { rootOf } from "./root-of.ts";

/** One value of the settings, and where it came from. */
export interface ShownSetting {
  /** `plan.max_jobs`. */
  readonly key: string;
  /** `***` where it is a secret by its name. */
  readonly value: JsonValue;
  readonly origin: Origin;
  /** Of a file: its line. */
  readonly line: number | undefined;
}

export interface ShownConfig {
  /** Absolute. */
  readonly root: string;
  /** In order of their keys. */
  readonly settings: readonly ShownSetting[];
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `wrknv config show`: every setting, merged. Fails with ConfigProblems where a file has an error. */
export async function showConfig(context: CommandContext): Promise<ShownConfig> {
  const root = await rootOf(context);
  const loaded = await loadSettings({ root: root.path, env: context.env, options: context.given });
  if (hasErrors(loaded.diagnostics)) throw new ConfigProblems(loaded.diagnostics);
  const places = new Map(loaded.files.map(({ file, text }) => [file, openPlaces("toml", text)]));
  const settings: ShownSetting[] = [];
  for (const [key, origin] of loaded.origins) {
    const place =
      origin.kind === "file" ? await places.get(origin.file)?.place(origin.keys, "key") : undefined;
    const value = isSecret(key) ? "***" : jsonOf(loaded.values.get(key));
    settings.push({ key, value, origin, line: place?.line });
  }
  return { root: root.path, settings: settings.sort(by(({ key }) => key)), diagnostics: loaded.diagnostics };
}

/** A variable whose name says that nobody is to read it. */
const isSecret = (key: string): boolean =>
  /(?:^|\.)env(?:ironment)?\.[^.]*(?:token|secret|passw|key|credential)/i.test(key);

function jsonOf(value: unknown): JsonValue {
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number")
    return value;
  const list = asList(value);
  if (list !== undefined) return list.map(jsonOf);
  const table = asTable(value);
  if (table !== undefined)
    return Object.fromEntries(entriesOf(table).map(([key, inner]) => [key, jsonOf(inner)]));
  if (value instanceof Date) return value.toISOString();
  return typeof value === "bigint" ? String(value) : null;
}

/** `config show --json`. */
export const configJson = ({ root, settings, diagnostics }: ShownConfig): JsonValue => ({
  schemaVersion: 1,
  root: pathForJson(root),
  settings: settings.map(({ key, value, origin, line }) => ({
    key,
    value,
    origin: originJson(origin, line),
  })),
  warnings: diagnostics.map(({ message }) => message),
});

function originJson(origin: Origin, line: number | undefined): JsonValue {
  if (origin.kind === "file") return { kind: "file", file: pathForJson(origin.file), line: line ?? null };
  return origin.kind === "default" ? { kind: "default" } : { kind: origin.kind, name: origin.name };
}

/** A command of a task can be a script of many lines: `--json` has it whole. */
const SHOWN_CHARACTERS = 100;

/** `config show`, for people; with `origin` also where each value comes from. */
export function renderConfig(
  { settings, diagnostics }: ShownConfig,
  options: { readonly origin: boolean },
): string {
  const rows = settings.map(({ key, value, origin, line }) => [
    showText(key),
    ...(options.origin ? [originText(origin, line)] : []),
    cut(showText(JSON.stringify(value))),
  ]);
  return [...inColumns(rows), ...diagnostics.map(renderDiagnostic)].map((line) => `${line}\n`).join("");
}

const cut = (text: string): string =>
  text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS - 1)}…` : text;

function originText(origin: Origin, line: number | undefined): string {
  if (origin.kind === "default") return "default";
  if (origin.kind === "option") return `--${origin.name}`;
  return origin.kind === "variable"
    ? origin.name
    : `${showText(origin.file)}${line === undefined ? "" : `:${line}`}`;
}
