import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadEvent, parseEvent, parseWorkflowRef } from "../../src/github/event.ts";
import { makeTempDirectory } from "../../src/system/files.ts";

const A = "a".repeat(40);
const B = "b".repeat(40);
const ZEROS = "0".repeat(40);
const ENV = {
  GITHUB_ACTIONS: "true",
  GITHUB_REPOSITORY: "Org/repo",
  GITHUB_REF: "refs/heads/main",
  GITHUB_RUN_ID: "123",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_WORKFLOW_REF: "Org/repo/.github/workflows/ci.yml@refs/heads/feature@2",
  GITHUB_API_URL: "https://ghe.example.com/api/v3/",
  GITHUB_SERVER_URL: "https://ghe.example.com",
};
const COMMON = {
  repository: "Org/repo",
  defaultBranch: "main",
  ref: "refs/heads/main",
  runId: 123,
  runAttempt: 2,
  workflow: { repository: "Org/repo", path: ".github/workflows/ci.yml", ref: "refs/heads/feature@2" },
  apiUrl: "https://ghe.example.com/api/v3",
  serverUrl: "https://ghe.example.com",
};
const read = (name: string, payload: object, env: Readonly<Record<string, string>> = {}) =>
  parseEvent(JSON.stringify({ repository: { default_branch: "main" }, ...payload }), {
    ...ENV,
    GITHUB_EVENT_NAME: name,
    ...env,
  });

const PULL = {
  action: "synchronize",
  number: 12,
  pull_request: { head: { sha: A, repo: { full_name: "org/REPO" } }, base: { ref: "release/1" } },
};
const PUSH = { ref: "refs/heads/main", before: A, after: B, created: false, deleted: false, forced: true };

test("pull requests, of this repository, of a fork and of a fork that is gone", async () => {
  const pull = { ...COMMON, action: "synchronize", number: 12, headSha: A, baseRef: "release/1" };
  expect(await read("pull_request", PULL)).toEqual({ ...pull, name: "pull_request", isFork: false });
  const head = (repo: unknown) => ({
    ...PULL,
    pull_request: { ...PULL.pull_request, head: { sha: A, repo } },
  });
  expect(await read("pull_request_target", head({ full_name: "someone/repo" }))).toEqual({
    ...pull,
    name: "pull_request_target",
    isFork: true,
  });
  expect(await read("pull_request", head(null))).toMatchObject({ isFork: true });
});

test("pushes of a branch, of a new one, of a deleted one", async () => {
  expect(await read("push", PUSH)).toEqual({
    ...COMMON,
    name: "push",
    before: A,
    after: B,
    created: false,
    deleted: false,
    forced: true,
  });
  expect(await read("push", { ...PUSH, before: ZEROS, created: true })).toMatchObject({
    before: null,
    created: true,
  });
  expect(await read("push", { ...PUSH, after: ZEROS, deleted: true })).toMatchObject({
    after: null,
    deleted: true,
  });
});

test("merge groups, events without a change of their own, and events nobody thought of", async () => {
  const group = { merge_group: { base_sha: A, head_sha: B, base_ref: "refs/heads/main" } };
  expect(await read("merge_group", group)).toEqual({
    ...COMMON,
    name: "merge_group",
    baseSha: A,
    headSha: B,
    baseRef: "main",
  });
  for (const name of ["schedule", "workflow_dispatch", "repository_dispatch", "workflow_run"])
    expect(await read(name, {})).toEqual({ ...COMMON, name });
  expect(await read("issue_comment", {})).toEqual({ ...COMMON, name: "other", eventName: "issue_comment" });
  expect(await read("schedule", { repository: undefined })).toMatchObject({ defaultBranch: null });
});

test("a malformed payload or variable is named", async () => {
  const cases: readonly (readonly [() => Promise<unknown>, string])[] = [
    [() => read("pull_request", { ...PULL, number: "12" }), "number is missing or not of its type"],
    [
      () => read("pull_request", { ...PULL, pull_request: { head: {}, base: {} } }),
      "pull_request.head.sha is missing or not of its type",
    ],
    [
      () =>
        read("pull_request", {
          ...PULL,
          pull_request: { ...PULL.pull_request, head: { sha: "--x", repo: null } },
        }),
      'pull_request.head.sha is "--x", not a commit id',
    ],
    [() => read("push", { ...PUSH, before: "" }), 'before is "", not a commit id'],
    [() => read("push", { ...PUSH, ref: "main" }), "ref is missing or not of its type"],
    [
      () => read("merge_group", { merge_group: { base_sha: ZEROS, head_sha: B, base_ref: "m" } }),
      "merge_group.base_sha is no commit: only zeros",
    ],
    [() => read("push", PUSH, { GITHUB_RUN_ID: "x" }), 'GITHUB_RUN_ID is "x", not a number'],
    [() => read("push", PUSH, { GITHUB_REPOSITORY: "" }), "GITHUB_REPOSITORY is not set"],
    [() => parseEvent("{", { ...ENV, GITHUB_EVENT_NAME: "push" }), "the payload is no JSON"],
    [
      () => parseEvent("[]", { ...ENV, GITHUB_EVENT_NAME: "push" }),
      "the payload is missing or not of its type",
    ],
  ];
  for (const [attempt, problem] of cases)
    await expect(attempt(), problem).rejects.toMatchObject({
      code: "github/unreadable-event",
      message: `the event that GitHub describes cannot be read: ${problem}`,
    });
});

test("the event is read from the file that GitHub names, and there is none elsewhere", async () => {
  using folder = makeTempDirectory("wrknv-event-");
  const path = join(folder.path, "event.json");
  writeFileSync(path, JSON.stringify(PUSH));
  expect(await loadEvent({ ...ENV, GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: path })).toMatchObject({
    name: "push",
    before: A,
  });
  expect(await loadEvent({ GITHUB_EVENT_PATH: path })).toBeNull();
  await expect(loadEvent({ ...ENV, GITHUB_EVENT_PATH: `${path}.gone` })).rejects.toMatchObject({
    code: "github/unreadable-event",
  });
  await expect(loadEvent(ENV)).rejects.toMatchObject({ code: "github/unreadable-event" });
});

test("the calling workflow's path is taken out of its ref", () => {
  expect(parseWorkflowRef("o/r/.github/workflows/a b@c.yaml@refs/pull/1/merge")).toEqual({
    repository: "o/r",
    path: ".github/workflows/a b@c.yaml",
    ref: "refs/pull/1/merge",
  });
  expect([parseWorkflowRef(""), parseWorkflowRef("o/r/x.txt@ref"), parseWorkflowRef("x.yml@ref")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
