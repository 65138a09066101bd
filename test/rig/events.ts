import type { Sha } from "../../src/base/sha.ts";
import type { StepOptions } from "./action-step.ts";

/*
 * Payloads as GitHub writes them, cut to a little more than what is read of them.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */

const ZEROS = "0".repeat(40);
const repository = { full_name: "org/workspace", default_branch: "main", private: true };

type Event = StepOptions["event"];

export const pullRequest = (options: {
  readonly head: Sha;
  readonly base: Sha;
  readonly name?: "pull_request" | "pull_request_target";
  readonly action?: string;
  readonly baseRef?: string;
  /** The repository that the head is in; null where that fork is gone. */
  readonly from?: string | null;
}): Event => ({
  name: options.name ?? "pull_request",
  ref: options.name === "pull_request_target" ? "refs/heads/main" : "refs/pull/7/merge",
  payload: {
    action: options.action ?? "synchronize",
    number: 7,
    repository,
    pull_request: {
      number: 7,
      head: {
        ref: "feature",
        sha: options.head,
        repo: options.from === null ? null : { full_name: options.from ?? "org/workspace" },
      },
      base: { ref: options.baseRef ?? "main", sha: options.base },
    },
  },
});

export const push = (options: {
  readonly ref?: string;
  /** Null: the push made the branch. */
  readonly before: Sha | null;
  /** Null: the push deleted the branch. */
  readonly after: Sha | null;
  readonly forced?: boolean;
}): Event => ({
  name: "push",
  ref: options.ref ?? "refs/heads/main",
  payload: {
    ref: options.ref ?? "refs/heads/main",
    before: options.before ?? ZEROS,
    after: options.after ?? ZEROS,
    created: options.before === null,
    deleted: options.after === null,
    forced: options.forced ?? false,
    repository,
  },
});

export const mergeGroup = (options: { readonly base: Sha; readonly head: Sha }): Event => ({
  name: "merge_group",
  ref: "refs/heads/gh-readonly-queue/main/pr-7-abc",
  payload: {
    action: "checks_requested",
    merge_group: {
      base_sha: options.base,
      head_sha: options.head,
      base_ref: "refs/heads/main",
      head_ref: "refs/heads/gh-readonly-queue/main/pr-7-abc",
    },
    repository,
  },
});

/** schedule, workflow_dispatch, workflow_run and all others of which only the name counts. */
export const plainEvent = (name: string, ref = "refs/heads/main"): Event => ({
  name,
  ref,
  payload: { repository, ...(name === "schedule" ? { schedule: "0 3 * * *" } : {}) },
});
