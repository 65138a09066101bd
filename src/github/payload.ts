import * as z from "zod/mini";
import { Failure } from "../base/failure.ts";

// Only what we use of each payload, so that GitHub may add and leave out the rest.
// https://docs.github.com/en/webhooks/webhook-events-and-payloads
const branchName = z.string().check(z.minLength(1));

/** A payload's checker. Failure github/unreadable-event that names the first field that does not fit. */
const reader =
  <T>(schema: z.ZodMiniType<T>) =>
  (json: unknown): T => {
    const read = z.safeParse(schema, json);
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    const field = issue === undefined || issue.path.length === 0 ? "the payload" : issue.path.join(".");
    throw new Failure(
      "github/unreadable-event",
      `the event that GitHub describes cannot be read: ${field} is missing or not of its type`,
    );
  };

/** What every payload has; a schedule's names no repository on some servers, and imitations of GitHub leave it out. */
export const readAny = reader(
  z.object({ repository: z.optional(z.nullable(z.object({ default_branch: z.optional(branchName) }))) }),
);

export const readPull = reader(
  z.object({
    action: z.string(),
    number: z.int().check(z.positive()),
    pull_request: z.object({
      head: z.object({ sha: z.string(), repo: z.nullable(z.object({ full_name: z.string() })) }),
      base: z.object({ ref: branchName }),
    }),
  }),
);

export const readPush = reader(
  z.object({
    ref: z.string().check(z.startsWith("refs/")),
    before: z.string(),
    after: z.string(),
    created: z.boolean(),
    deleted: z.boolean(),
    forced: z.boolean(),
  }),
);

export const readMergeGroup = reader(
  z.object({ merge_group: z.object({ base_sha: z.string(), head_sha: z.string(), base_ref: branchName }) }),
);
