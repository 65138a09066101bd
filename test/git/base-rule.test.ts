import { expect, test } from "vitest";
import type { Sha } from "../../src/base/sha.ts";
import {
  compareRule,
  DEFAULT_BASE_OPTIONS,
  type BaseOptions,
  type CompareRule,
} from "../../src/git/base-rule.ts";
import type { GithubEvent } from "../../src/github/event.ts";

const SHA = "a".repeat(40) as Sha;
const RUN = {
  repository: "org/repo",
  defaultBranch: "main",
  ref: "refs/heads/main",
  runId: 7,
  runAttempt: 1,
  workflow: null,
  apiUrl: "https://api.github.com",
  serverUrl: "https://github.com",
} as const;
const PUSH = {
  ...RUN,
  name: "push",
  before: SHA,
  after: SHA,
  created: false,
  deleted: false,
  forced: false,
} as const;
const PULL = {
  ...RUN,
  ref: "refs/pull/9/merge",
  name: "pull_request",
  action: "opened",
  number: 9,
  headSha: SHA,
  baseRef: "release",
  isFork: true,
} as const;

const rule = (event: GithubEvent | null, options: Partial<BaseOptions> = {}): CompareRule =>
  compareRule(event, { ...DEFAULT_BASE_OPTIONS, ...options });

test("events that say nothing about what changed select everything and say what would narrow it", () => {
  const events: readonly GithubEvent[] = [
    { ...PUSH, ref: "refs/tags/v1" },
    { ...PUSH, ref: "refs/heads/old", deleted: true },
    { ...RUN, name: "schedule" },
    { ...RUN, name: "workflow_dispatch" },
    { ...RUN, name: "repository_dispatch" },
    { ...RUN, name: "workflow_dispatch", ref: "refs/tags/v1" },
    { ...RUN, name: "workflow_dispatch", ref: "refs/heads/topic", defaultBranch: null },
    { ...RUN, name: "workflow_run" },
    { ...PULL, action: "closed" },
    { ...RUN, name: "other", eventName: "issue_comment" },
  ];
  expect(events.map((event) => rule(event).base)).toEqual([
    {
      kind: "everything",
      message: "refs/tags/v1 is no branch: nothing says what it follows",
      hint: "give base: last-success, or the tag before it",
    },
    { kind: "everything", message: "refs/heads/old was deleted", hint: null },
    { kind: "everything", message: "a schedule starts without a change", hint: "give base: last-success" },
    {
      kind: "everything",
      message: "a workflow_dispatch on the default branch starts without a change",
      hint: "give base: last-success, or a commit",
    },
    {
      kind: "everything",
      message: "a repository_dispatch on the default branch starts without a change",
      hint: "give base: last-success, or a commit",
    },
    {
      kind: "everything",
      message: "refs/tags/v1 is no branch: nothing says what it follows",
      hint: "give base: last-success, or a commit",
    },
    {
      kind: "everything",
      message: "a workflow_dispatch on the default branch starts without a change",
      hint: "give base: last-success, or a commit",
    },
    {
      kind: "everything",
      message: "a workflow_run event says nothing about what changed",
      hint: "give base and head",
    },
    { kind: "everything", message: "the pull request is closed", hint: "give base and head" },
    {
      kind: "everything",
      message: "the event issue_comment says nothing about what changed",
      hint: "give base and head",
    },
  ]);
});

test("base: last-success is the passed run of the branch that the event is about", () => {
  const asked = (event: GithubEvent) => {
    const { base } = rule(event, { base: "last-success" });
    return base.kind === "last-success"
      ? `${base.event} ${base.branch}, else ${base.otherwise.kind}`
      : base.kind;
  };
  expect(asked({ ...RUN, name: "schedule" })).toBe("schedule main, else everything");
  expect(asked({ ...RUN, name: "workflow_dispatch" })).toBe("push main, else everything");
  expect(asked({ ...RUN, name: "workflow_dispatch", ref: "refs/heads/topic" })).toBe(
    "push topic, else branch",
  );
  expect(asked({ ...PUSH, ref: "refs/tags/v1" })).toBe("push main, else everything");
  expect(asked(PULL)).toBe("push release, else branch");
  expect(asked({ ...RUN, name: "merge_group", baseSha: SHA, headSha: SHA, baseRef: "main" })).toBe(
    "push main, else branch",
  );
  expect(() => rule(null, { base: "last-success" })).toThrow(
    "last-success is the last run of a workflow, and this is none",
  );
});

test("a closed pull request or a workflow_run needs base and head, not one of them", () => {
  for (const event of [
    { ...PULL, action: "closed" },
    { ...RUN, name: "workflow_run" },
  ] as const) {
    expect(rule(event, { base: "main" }).base.kind).toBe("everything");
    expect(rule(event, { head: "main" }).base.kind).toBe("everything");
    expect(rule(event, { base: "main", head: "topic" })).toEqual({
      base: { kind: "explicit", ref: "main" },
      head: { kind: "given", ref: "topic" },
    });
  }
});

test("uncommitted work counts locally only, and not with --committed or a head", () => {
  expect(rule(null).head).toEqual({ kind: "checkout", uncommitted: true });
  expect(rule(null, { committed: true }).head).toEqual({ kind: "checkout", uncommitted: false });
  expect(rule(null, { head: "topic" }).head).toEqual({ kind: "given", ref: "topic" });
  expect(rule(PUSH).head).toEqual({ kind: "checkout", uncommitted: false });
});

test("without a default branch every branch could be it: no passed run selects everything", () => {
  expect(rule({ ...PUSH, ref: "refs/heads/topic", defaultBranch: null }).base).toMatchObject({
    otherwise: { kind: "everything" },
  });
});
