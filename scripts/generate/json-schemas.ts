import * as z from "zod/mini";
import { FIELD_DOCS } from "../../src/config/schema-fields.ts";
import { SETTINGS_SCHEMA } from "../../src/config/settings-schema.ts";
import { TASKS_SCHEMA } from "../../src/config/tasks-schema.ts";
import { WORKSPACE_SCHEMA } from "../../src/config/workspace-schema.ts";

export type JsonSchema = Record<string, unknown>;

/** JSON Schema, draft 2020-12, with the meaning of each key. */
function jsonSchemaOf(schema: z.ZodMiniType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: "draft-2020-12",
    metadata: FIELD_DOCS,
    io: "input",
    unrepresentable: "any",
    override({ jsonSchema }) {
      // What the registry holds for messages and for the reference page.
      for (const key of ["must", "example", "repair", "variable", "id"])
        Reflect.deleteProperty(jsonSchema, key);
    },
  });
}

export const workspaceJsonSchema = (): JsonSchema => jsonSchemaOf(WORKSPACE_SCHEMA);

/** With the form of [tasks], which the loader reads by other means. */
export function settingsJsonSchema(): JsonSchema {
  return jsonSchemaOf(z.extend(SETTINGS_SCHEMA, { tasks: z.optional(TASKS_SCHEMA) }));
}

export const renderJson = (schema: JsonSchema): string => `${JSON.stringify(schema, undefined, 2)}\n`;
