import * as z from "zod/mini";
import { Failure } from "../base/failure.ts";

const ANSWER = z.object({
  workflow_runs: z.array(
    z.object({
      id: z.int(),
      event: z.string(),
      conclusion: z.nullable(z.string()),
      head_branch: z.nullable(z.string()),
      head_sha: z.string(),
      head_repository: z.nullish(z.object({ full_name: z.string() })),
    }),
  ),
});

/** A page of workflow runs, checked; Failure github/unreadable-answer where it is none. */
export function readRuns(answer: unknown): z.infer<typeof ANSWER>["workflow_runs"] {
  const read = z.safeParse(ANSWER, answer);
  if (read.success) return read.data.workflow_runs;
  const field = read.error.issues[0]?.path.join(".") ?? "";
  throw new Failure(
    "github/unreadable-answer",
    `GitHub's list of workflow runs cannot be read at ${JSON.stringify(field)}`,
  );
}
