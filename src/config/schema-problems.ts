import * as z from "zod/mini";
import type { KeyPath } from "../documents/places.ts";
import { asList, asTable, own, type Table } from "../documents/value.ts";
import { nearestWord } from "./nearest-word.ts";
import type { Problem } from "./problem.ts";
import { FIELD_DOCS, unwrapped, type FieldDoc } from "./schema-fields.ts";

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/** A value checked by a schema: without the keys that it does not know, undefined where something is wrong. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Checks a value of a file. Unknown keys are warnings and left out; all else that does not fit is an error. `at` is
 * where the value stands in its file.
 */
export function checkValue<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  at: KeyPath,
): Checked<z.output<S>> {
  const hidden = prototypeKeys(value, at);
  if (hidden.length > 0) return { value: undefined, problems: hidden };
  const first = schema.safeParse(value);
  if (first.success) return { value: first.data, problems: [] };
  const problems = problemsOf({ schema, value, at: [], doc: undefined }, first.error.issues);
  const shown = problems.map((problem) => ({ ...problem, keys: [...at, ...problem.keys] }));
  if (problems.some(({ severity }) => severity === "error")) return { value: undefined, problems: shown };
  const known = problems.reduce((rest, { keys }) => without(rest, keys), value);
  const second = schema.safeParse(known);
  return { value: second.success ? second.data : undefined, problems: shown };
}

/** A value, its schema, where it stands, and the meaning of what it is a part of. */
interface Part {
  readonly schema: Schema;
  readonly value: unknown;
  readonly at: KeyPath;
  readonly doc: FieldDoc | undefined;
}

function problemsOf({ schema, value, at, doc }: Part, issues: readonly Issue[]): readonly Problem[] {
  return issues.flatMap((issue): readonly Problem[] => {
    const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
    const found = walk(schema, path, doc);
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) =>
        unknownKey(key, [...at, ...path], knownKeys(found.schema, valueAt(value, path))),
      );
    if (issue.code === "invalid_union" && found.schema instanceof z.core.$ZodUnion) {
      // Of several forms the one whose outermost type fits is meant; then what is wrong lies inside of it.
      const meant = found.schema._zod.def.options.flatMap((option, index) => {
        const inner = issue.errors[index] ?? [];
        const fits = inner.every((one) => one.path.length > 0 || one.code === "unrecognized_keys");
        return fits && inner.length > 0 ? [{ option, inner }] : [];
      });
      const [only] = meant;
      if (only !== undefined && meant.length === 1)
        return problemsOf(
          { schema: only.option, value: valueAt(value, path), at: [...at, ...path], doc: found.doc },
          only.inner,
        );
    }
    return [wrongType({ path, at, value: valueAt(value, path), ...found })];
  });
}

/** zod leaves a key `__proto__` out of records without a word: here it is an error. */
function prototypeKeys(value: unknown, at: KeyPath): readonly Problem[] {
  const list = asList(value);
  if (list !== undefined) return list.flatMap((one, index) => prototypeKeys(one, [...at, index]));
  return Object.entries(asTable(value) ?? {}).flatMap(([key, inner]): readonly Problem[] =>
    key === "__proto__"
      ? [
          {
            code: "config/invalid-name",
            severity: "error",
            message: "nothing can be named __proto__",
            keys: [...at, key],
            part: "key",
          },
        ]
      : prototypeKeys(inner, [...at, key]),
  );
}

function unknownKey(key: string, table: KeyPath, known: readonly string[]): Problem {
  const meant = nearestWord(key, known);
  return {
    code: "config/unknown-key",
    severity: "warning",
    message: `unknown key ${key}`,
    ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
    keys: [...table, key],
    part: "key",
  };
}

function wrongType(wrong: {
  readonly path: KeyPath;
  readonly at: KeyPath;
  readonly value: unknown;
  readonly doc: FieldDoc | undefined;
  readonly depth: number;
}): Problem {
  const { path, at, value, doc, depth } = wrong;
  const whole = [...at, ...path];
  const named = [...at, ...path.slice(0, depth)].findLast((key) => typeof key === "string") ?? "this";
  const must = doc?.must ?? "something else";
  if (value === undefined)
    return {
      code: "config/missing-key",
      severity: "error",
      message: `${named} is missing`,
      hint: `write ${named} = ${doc?.example ?? '"…"'}`,
      keys: whole.slice(0, -1),
      part: "value",
    };
  const fix = doc?.repair?.(value) ?? doc?.example;
  return {
    code: "config/wrong-type",
    severity: "error",
    message: value === "" ? `${named} must not be empty` : `${named} must be ${must}`,
    ...(fix === undefined || fix === "" ? {} : { hint: `write ${named} = ${fix}` }),
    keys: whole,
    part: "value",
  };
}

/** The schema at the end of a path, and the meaning of the innermost part of the path that has one. */
function walk(
  schema: Schema,
  path: KeyPath,
  outer: FieldDoc | undefined,
): { readonly schema: Schema; readonly doc: FieldDoc | undefined; readonly depth: number } {
  let at = unwrapped(schema);
  let doc = FIELD_DOCS.get(at) ?? outer;
  let depth = 0;
  for (const [index, key] of path.entries()) {
    const child = childOf(at, key);
    if (child === undefined) break;
    at = unwrapped(child);
    const own = FIELD_DOCS.get(at);
    if (own !== undefined) [doc, depth] = [own, index + 1];
  }
  return { schema: at, doc, depth };
}

function childOf(schema: Schema, key: string | number): Schema | undefined {
  if (schema instanceof z.core.$ZodObject) {
    const shape: Readonly<Record<string, Schema>> = schema._zod.def.shape;
    return typeof key === "string" && Object.hasOwn(shape, key) ? shape[key] : undefined;
  }
  if (schema instanceof z.core.$ZodRecord) return schema._zod.def.valueType;
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element;
  if (schema instanceof z.core.$ZodUnion)
    for (const option of schema._zod.def.options) {
      const child = childOf(unwrapped(option), key);
      if (child !== undefined) return child;
    }
  return undefined;
}

/** The keys that a table could have had: those that it has already are not what was meant. */
function knownKeys(schema: Schema, value: unknown): readonly string[] {
  if (schema instanceof z.core.$ZodUnion)
    return schema._zod.def.options.flatMap((option) => knownKeys(unwrapped(option), value));
  if (!(schema instanceof z.core.$ZodObject)) return [];
  const table = asTable(value) ?? {};
  return Object.keys(schema._zod.def.shape).filter((key) => !Object.hasOwn(table, key));
}

function valueAt(value: unknown, path: KeyPath): unknown {
  let found = value;
  for (const key of path) {
    const table = asTable(found);
    found =
      typeof key === "number" ? asList(found)?.[key] : table === undefined ? undefined : own(table, key);
  }
  return found;
}

/** A copy without the key at a path. */
function without(value: unknown, path: KeyPath): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const list = asList(value);
  if (list !== undefined) return list.map((one, index) => (index === key ? without(one, rest) : one));
  const table = asTable(value);
  if (table === undefined) return value;
  const copy: Record<string, unknown> = Object.assign(emptyTable(), table);
  if (rest.length === 0) Reflect.deleteProperty(copy, key);
  else if (Object.hasOwn(copy, key)) copy[String(key)] = without(copy[String(key)], rest);
  return copy;
}

// Without a prototype `__proto__` is a key like any other.
const emptyTable = (): Record<string, unknown> & Table => Object.create(null) as Record<string, unknown>;
