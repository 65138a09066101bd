import { parse as parseTomlText } from "smol-toml";
import { parse as parseYamlText } from "yaml";
import type { Tree } from "./tree.ts";

/** A parsed document, looked into without trust: what is not there, or is of another kind, is empty. */
export type Value = unknown;

export const tableOf = (value: Value): Record<string, Value> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, Value>)
    : {};

export const entriesOf = (value: Value): [string, Value][] => Object.entries(tableOf(value));

export const listOf = (value: Value): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [];

export const textOf = (value: Value): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;

export const textsOf = (value: Value): string[] =>
  listOf(value).flatMap((item) => (typeof item === "string" ? [item] : []));

/** The value at a way of keys. */
export const at = (value: Value, ...keys: readonly string[]): Value =>
  keys.reduce<Value>(
    (inner, key) => (Object.hasOwn(tableOf(inner), key) ? tableOf(inner)[key] : undefined),
    value,
  );

const inKeyOrder = (_: string, value: Value): Value =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
    ? Object.fromEntries(entriesOf(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** One text for one value, whatever the order of its keys. In an array, for nothing has no text of its own. */
export const canonical = (value: Value): string => JSON.stringify([value], inKeyOrder);

const parsed = new Map<string, Value>();

/** A file parsed by the kind that its name tells, kept by blob id; undefined if it is not there or cannot be read. */
export function documentAt(tree: Tree, path: string): Value {
  const id = tree.files.get(path)?.id;
  const text = tree.read(path);
  if (id === undefined || text === undefined) return undefined;
  const key = `${id} ${path.slice(path.lastIndexOf(".") + 1)}`;
  if (!parsed.has(key)) parsed.set(key, parseText(path, text));
  return parsed.get(key);
}

function parseText(path: string, text: string): Value {
  try {
    if (path.endsWith(".json")) return JSON.parse(text) as Value;
    if (/\.ya?ml$/.test(path)) return parseYamlText(text, { maxAliasCount: -1 }) as Value;
    return parseTomlText(text);
  } catch {
    return undefined;
  }
}
