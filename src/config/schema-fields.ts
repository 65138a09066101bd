import * as z from "zod/mini";
import { unreachable } from "../base/failure.ts";
import type { ValueKind } from "./value-kind.ts";

/*
 * The building blocks of the schemas of our files. What a field means stands in one registry beside it, so that
 * messages, hints, the published JSON schemas and the reference page all say the same.
 */

export interface FieldDoc {
  readonly description: string;
  /** Ends the sentence "features must be …". */
  readonly must: string;
  /** A value that fits, as TOML writes it. */
  readonly example: string;
  readonly default?: string | number | boolean;
  /** The variable that also sets it. */
  readonly variable?: string;
  /** The published JSON schema holds it once, by this name. */
  readonly id?: string;
  /** For the JSON schema, which cannot hold a refinement. */
  readonly minProperties?: number;
  readonly repair?: (value: unknown) => string | undefined;
}

export const FIELD_DOCS = z.registry<FieldDoc>();

/** The same schema, with what it means. A schema has one meaning: make a new one for each key. */
export function described<S extends z.ZodMiniType>(schema: S, doc: FieldDoc): S {
  FIELD_DOCS.add(schema, doc);
  return schema;
}

/** The schema of a key, whether or not the key must be there. */
export const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.core.$ZodOptional ? unwrapped(schema._zod.def.innerType) : schema;

/** The schema of a kind. Its output type is not known here: read it with `kind.is`. */
export function schemaOf(kind: ValueKind<unknown>): z.ZodMiniType {
  const { shape } = kind;
  switch (shape.kind) {
    case "text":
      return z.string().check(z.minLength(1));
    case "flag":
      return z.boolean();
    case "count":
      return z.int().check(z.gte(shape.least), z.lte(shape.most));
    case "seconds":
      return z.number().check(z.gt(0));
    case "choice":
      return z.enum(shape.choices);
    case "text-list":
      return z.array(z.string().check(z.minLength(1)));
    case "variables":
      return z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
    default:
      return unreachable(shape);
  }
}

export const kindDoc = (kind: ValueKind<unknown>, description: string): FieldDoc => ({
  description,
  must: kind.must,
  example: kind.example,
  repair: (value) => kind.repair(value),
});

/** Text that is not empty. */
export const textField = (description: string, example: string) =>
  described(z.string().check(z.minLength(1)), {
    description,
    must: "text",
    example: JSON.stringify(example),
  });

/** A text, or a moment that TOML knows as a value of its own. */
export const momentField = (description: string) =>
  described(z.union([z.string().check(z.minLength(1)), z.date()]), {
    description,
    must: "text or a date",
    example: '"2026-01-31T12:00:00Z"',
  });

export const flagField = (description: string, fallback?: boolean) =>
  described(z.boolean(), {
    description,
    must: "true or false",
    example: "true",
    repair: (value) => (value === "true" || value === "false" ? value : undefined),
    ...(fallback === undefined ? {} : { default: fallback }),
  });

export const choiceField = <const C extends readonly [string, ...string[]]>(
  choices: C,
  description: string,
  fallback?: C[number],
) => {
  const names = choices.map((one) => JSON.stringify(one));
  return described(z.enum(choices), {
    description,
    must: `${names.slice(0, -1).join(", ")} or ${names.slice(-1).join("")}`,
    example: JSON.stringify(choices[0]),
    ...(fallback === undefined ? {} : { default: fallback }),
    repair: (value) => {
      const meant = choices.find((one) => typeof value === "string" && one === value.trim().toLowerCase());
      return meant === undefined ? undefined : JSON.stringify(meant);
    },
  });
};

export const textListField = (description: string, example: string) =>
  described(z.array(z.string().check(z.minLength(1))), {
    description,
    must: "a list of texts",
    example: `[${JSON.stringify(example)}]`,
    repair: (value) => (typeof value === "string" && value !== "" ? `[${JSON.stringify(value)}]` : undefined),
  });

/** A text, or a list of them. */
export const textOrListField = (description: string, example: string) =>
  described(z.union([z.string().check(z.minLength(1)), z.array(z.string().check(z.minLength(1)))]), {
    description,
    must: "text or a list of texts",
    example: JSON.stringify(example),
  });

/** A table whose keys are the user's own, all values of one schema. */
export const recordField = <S extends z.ZodMiniType>(value: S, doc: FieldDoc) =>
  described(z.record(z.string(), value), doc);

export const anyTableField = (description: string) =>
  described(z.record(z.string(), z.unknown()), { description, must: "a table", example: "{}" });

/** The value of an environment variable: TOML's own types are taken as text. */
export const variableValue = () =>
  described(z.union([z.string(), z.number(), z.boolean()]), {
    description: "Value of the variable.",
    must: "text, a number, true or false",
    example: '"value"',
  });

export const environmentField = (description: string) =>
  recordField(variableValue(), { description, must: "a table of variables", example: '{ NAME = "value" }' });
