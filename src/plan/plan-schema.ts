import * as z from "zod/mini";
import { EVERYTHING_KINDS } from "../affected/reason.ts";
import { EDGE_KINDS } from "../graph/edge-order.ts";
import { MAX_STAGES } from "./plan.ts";

/*
 * What plan.json must look like. Loaded only where a plan is read. `repos` is checked entry by entry, because a record
 * loses names like `__proto__`.
 */
const count = z.int().check(z.minimum(0));
const names = z.array(z.string());

export const jobSchema = z.strictObject({
  id: z.string().check(z.regex(/^\d-\d{3}$/)),
  name: z.string(),
  repos: names.check(z.minLength(1)),
  runsOn: names,
  expectedMs: count,
});

const reasonSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("changed-file"), path: z.string(), count }),
  z.strictObject({ kind: z.literal("input"), path: z.string(), pattern: z.string() }),
  z.strictObject({
    kind: z.literal("workspace-file"),
    path: z.string(),
    workspace: z.string(),
    why: z.string(),
  }),
  z.strictObject({
    kind: z.literal("locked"),
    lockfile: z.string(),
    package: z.string(),
    from: names,
    to: names,
    chain: names,
  }),
  z.strictObject({
    kind: z.literal("unresolved"),
    lockfile: z.string(),
    package: z.string(),
    specifier: z.string(),
    declaredIn: z.string(),
  }),
  z.strictObject({ kind: z.literal("root-manifest"), key: z.string(), declaredIn: z.string() }),
  z.strictObject({
    kind: z.literal("dependency"),
    chain: names,
    edge: z.enum(EDGE_KINDS),
    declaredIn: z.string(),
  }),
  z.strictObject({ kind: z.literal("everything") }),
]);

export const repoSchema = z.strictObject({
  path: z.string(),
  layer: count,
  dependencies: names,
  reasons: z.array(reasonSchema),
  expectedMs: count,
  recorded: z.boolean(),
});

export const planSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  name: z.string(),
  task: z.string(),
  base: z.json(),
  head: z.json(),
  workflow: z.nullable(z.string()),
  everything: z.nullable(
    z.strictObject({
      kind: z.enum(EVERYTHING_KINDS),
      path: z.nullable(z.string()),
      message: z.string(),
      hint: z.nullable(z.string()),
    }),
  ),
  stages: z
    .array(
      z.strictObject({
        index: count,
        layers: z.array(count),
        jobs: z.array(jobSchema).check(z.minLength(1)),
      }),
    )
    .check(z.maxLength(MAX_STAGES)),
  repos: z.array(z.tuple([z.string(), repoSchema])),
  skipped: names,
  prepare: z.array(z.strictObject({ repo: z.string(), task: z.string() })),
  predicted: z.strictObject({
    workMs: count,
    criticalPathMs: count,
    criticalPath: names,
    makespanMs: count,
    unlimitedMs: count,
  }),
  limits: z.strictObject({
    jobs: count,
    widestStage: count,
    outputBytes: count,
    maxStages: count,
    maxJobs: count,
    jobsPerRunner: count,
    affectedOutput: z.boolean(),
  }),
  warnings: names,
});
