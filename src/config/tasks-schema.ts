import * as z from "zod/mini";
import { described, kindDoc, schemaOf } from "./schema-fields.ts";
import { TASK_KEYS } from "./task-keys.ts";
import { TASK_LEVELS } from "./task-tree.ts";

/*
 * The form of [tasks] for the published JSON schema. parse-tasks.ts reads tasks: it also tells a slip like
 * `timeout = "5m"` from a subtask of that name, which no schema can.
 */

const command = () =>
  described(z.string().check(z.regex(/\S/)), {
    description: "A shell command.",
    must: "a command",
    example: '"pytest"',
  });

const list = () =>
  described(z.array(z.string().check(z.regex(/\S/))).check(z.minLength(1)), {
    description: "Names of tasks, with dots; `@repo.task` in another repo.",
    must: "a list of names of tasks",
    example: '["lint", "test"]',
  });

/** A task whose name has `level` parts. Each level stands in the schema once: every key of it leads to the next. */
function taskAt(level: number): z.ZodMiniType {
  const below = level < TASK_LEVELS ? taskAt(level + 1) : z.never();
  const shape: Record<string, z.ZodMiniType> = {
    run: z.optional(z.union([command(), list(), below])),
    _default: z.optional(z.union([command(), list()])),
  };
  for (const [key, { kind, about }] of Object.entries(TASK_KEYS))
    shape[key] = z.optional(described(z.union([schemaOf(kind), below]), kindDoc(kind, about)));
  return described(z.union([command(), list(), z.catchall(z.object(shape), below)]), {
    id: `task${level}`,
    description: "A command, a list of tasks, or a table that is a task, a namespace, or both.",
    must: "a command, a list of names of tasks, or a table",
    example: '"pytest"',
  });
}

export const TASKS_SCHEMA = described(z.record(z.string(), taskAt(1)), {
  description: "Tasks by name.",
  must: "a table of tasks",
  example: '{ test = "pytest" }',
});
