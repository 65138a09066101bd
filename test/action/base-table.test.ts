import { expect, test } from "vitest";
import type { Sha } from "../../src/base/sha.ts";
import { checkoutAs } from "../rig/actions-checkout.ts";
import { mergeGroup, plainEvent, pullRequest, push } from "../rig/events.ts";
import { startGithubServer, type FakeRun, type Trouble } from "../rig/github-server.ts";
import { openPull, startServer, type Server } from "../rig/npm-workspace.ts";
import type { StepOptions } from "../rig/action-step.ts";
import { decisionOf, step, type Decision } from "./decision.ts";

/** Checks out as the event would have it, runs the bundle, and gives its decision. */
async function decide(
  { rig, repository }: Server,
  checkout: { readonly ref: string; readonly sha: Sha; readonly depth?: number },
  options: Pick<StepOptions, "event" | "inputs" | "token" | "apiUrl" | "variables">,
): Promise<Decision> {
  const name = `checkout-${clones++}`;
  const clone = await checkoutAs(rig, repository, { ...checkout, name });
  const result = await step({
    workspace: clone.directory,
    env: rig.env,
    temp: `${rig.directory}/${name}.runner`,
    ...options,
  });
  return decisionOf(result);
}
let clones = 0;

test("a pull request's merge commit at depth 1 is compared with its first parent", async () => {
  await using server = await startServer();
  const { head, merge } = await openPull(server.repository, {
    from: "main",
    files: { "packages/lib/index.js": "2\n" },
    mainMoves: { "packages/tool/index.js": "2\n" },
  });
  // The payload's base.sha is main as it was when the pull request was pushed, which is not what was merged into.
  const event = pullRequest({ head, base: server.first });
  expect(await decide(server, { ref: "refs/pull/7/merge", sha: merge }, { event })).toEqual({
    base: "merge-parent main (Main moves on)",
    affected: "app lib",
    everything: null,
    annotations: [],
  });
});

test("a pull request's head in place of the merge is compared with its merge base", async () => {
  await using server = await startServer();
  const { head, main } = await openPull(server.repository, {
    from: "main",
    files: { "packages/lib/index.js": "2\n" },
    mainMoves: { "packages/tool/index.js": "2\n" },
  });
  const event = pullRequest({ head, base: main });
  expect(await decide(server, { ref: "refs/pull/7/merge", sha: head }, { event })).toMatchInlineSnapshot(`
    {
      "affected": "app lib",
      "annotations": [
        "notice | affected/notice | the clone is shallow: up to 50 more commits were fetched to prove the base",
      ],
      "base": "merge-base main (first)",
      "everything": null,
    }
  `);
  expect(await decide(server, { ref: "refs/pull/7/merge", sha: head, depth: 0 }, { event }))
    .toMatchInlineSnapshot(`
    {
      "affected": "app lib",
      "annotations": [],
      "base": "merge-base origin/main (first)",
      "everything": null,
    }
  `);
});

test("a commit that is neither the pull request's head nor its merge is compared with its merge base, and that is said", async () => {
  await using server = await startServer();
  const { merge } = await openPull(server.repository, {
    from: "main",
    files: { "packages/lib/index.js": "2\n" },
  });
  await server.repository.run("checkout", "--quiet", "feature");
  const newer = await server.repository.commit("Pushed meanwhile", { "packages/tool/index.js": "3\n" });
  const event = pullRequest({ head: newer, base: server.first });
  expect(await decide(server, { ref: "refs/pull/7/merge", sha: merge }, { event })).toMatchInlineSnapshot(`
    {
      "affected": "app lib",
      "annotations": [
        "notice | affected/notice | 6afd70d28a4d is checked out, which is neither the pull request's head nor its merge commit",
        "notice | affected/notice | the clone is shallow: up to 50 more commits were fetched to prove the base",
      ],
      "base": "merge-base main (first)",
      "everything": null,
    }
  `);
});

test("pull_request_target reads the pull request's head as objects and never checks it out", async () => {
  await using server = await startServer();
  const { head, main } = await openPull(server.repository, {
    from: "main",
    files: {
      "packages/lib/index.js": "2\n",
      "packages/new/package.json": '{"name":"new","scripts":{"test":"true"}}\n',
    },
  });
  const event = pullRequest({ name: "pull_request_target", head, base: main, from: "mallory/workspace" });
  const clone = await checkoutAs(server.rig, server.repository, {
    name: "target",
    ref: "refs/heads/main",
    sha: main,
  });
  const before = await clone.run("status", "--porcelain", "--branch");
  const result = await step({
    workspace: clone.directory,
    env: server.rig.env,
    temp: `${server.rig.directory}/temp`,
    event,
  });
  expect(decisionOf(result)).toMatchInlineSnapshot(`
    {
      "affected": "app lib new",
      "annotations": [
        "notice | affected/notice | the clone is shallow: up to 50 more commits were fetched to prove the base",
      ],
      "base": "merge-base origin/main (first)",
      "everything": null,
    }
  `);
  expect(await clone.run("status", "--porcelain", "--branch")).toBe(before);
  expect(await clone.run("ls-files", "packages/new")).toBe("");
});

test("a closed pull request is everything, unless base and head are given", async () => {
  await using server = await startServer();
  const { head, merge } = await openPull(server.repository, {
    from: "main",
    files: { "packages/tool/index.js": "2\n" },
  });
  const event = pullRequest({ head, base: server.first, action: "closed" });
  const checkout = { ref: "refs/pull/7/merge", sha: merge };
  expect(await decide(server, checkout, { event })).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [],
      "base": "none",
      "everything": "event: the pull request is closed",
    }
  `);
  expect(await decide(server, checkout, { event, inputs: { base: server.first } })).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [],
      "base": "none",
      "everything": "event: the pull request is closed",
    }
  `);
  expect(await decide(server, checkout, { event, inputs: { base: server.first, head } }))
    .toMatchInlineSnapshot(`
    {
      "affected": "tool",
      "annotations": [],
      "base": "explicit 2c4f9101bad1073e323645f9d1e6dad11437b413 (first)",
      "everything": null,
    }
  `);
});

/** main: first, then three pushes that change one package each. */
async function threePushes(): Promise<Server & { readonly pushes: readonly [Sha, Sha, Sha] }> {
  const server = await startServer();
  const { repository } = server;
  return {
    ...server,
    pushes: [
      await repository.commit("Change core", { "packages/core/index.js": "2\n" }),
      await repository.commit("Change lib", { "packages/lib/index.js": "2\n" }),
      await repository.commit("Change tool", { "packages/tool/index.js": "2\n" }),
    ],
  };
}

async function decidePush(
  server: Server & { readonly pushes: readonly [Sha, Sha, Sha] },
  options: {
    readonly runs?: readonly FakeRun[];
    readonly trouble?: readonly Trouble[];
    readonly token?: string;
    readonly inputs?: Record<string, string>;
    readonly depth?: number;
  },
): Promise<Decision & { readonly requests: number }> {
  await using api = await startGithubServer({
    repository: "org/workspace",
    workflow: "ci.yml",
    runs: options.runs ?? [],
  });
  if (options.trouble !== undefined) api.fail(...options.trouble);
  const [, before, after] = server.pushes;
  const decision = await decide(
    server,
    { ref: "refs/heads/main", sha: after, depth: options.depth ?? 1 },
    {
      event: push({ before, after }),
      token: options.token ?? "secret-token",
      apiUrl: api.apiUrl,
      inputs: options.inputs ?? {},
    },
  );
  return { ...decision, requests: api.requests.length };
}

test("a push is compared with the last commit that passed: a cancelled and a failed run between are not forgotten", async () => {
  await using server = await threePushes();
  const [changeCore, changeLib] = server.pushes;
  const runs: FakeRun[] = [
    { id: 100, head_sha: server.pushes[2], conclusion: null },
    { id: 99, head_sha: changeLib, conclusion: "cancelled" },
    { id: 98, head_sha: changeCore, conclusion: "failure" },
    { id: 97, head_sha: server.first },
  ];
  expect(await decidePush(server, { runs })).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [
        "notice | affected/notice | the clone is shallow: up to 50 more commits were fetched to prove the base",
      ],
      "base": "last-success main (first)",
      "everything": null,
      "requests": 1,
    }
  `);
});

test("a push whose run never started is not forgotten", async () => {
  await using server = await threePushes();
  expect(await decidePush(server, { runs: [{ id: 98, head_sha: server.pushes[0] }] })).toMatchInlineSnapshot(`
    {
      "affected": "app lib tool",
      "annotations": [
        "notice | affected/notice | the clone is shallow: up to 50 more commits were fetched to prove the base",
      ],
      "base": "last-success main (Change core)",
      "everything": null,
      "requests": 1,
    }
  `);
});

test("a fork's pull request from a branch named main says nothing about main", async () => {
  await using server = await threePushes();
  const runs: FakeRun[] = [
    { id: 99, head_sha: server.pushes[1], head_repository: { full_name: "mallory/workspace" } },
    { id: 98, head_sha: server.pushes[1], event: "pull_request" },
    { id: 97, head_sha: server.pushes[0] },
  ];
  expect(await decidePush(server, { runs })).toMatchInlineSnapshot(`
    {
      "affected": "app lib tool",
      "annotations": [
        "notice | affected/notice | the clone is shallow: up to 50 more commits were fetched to prove the base",
      ],
      "base": "last-success main (Change core)",
      "everything": null,
      "requests": 1,
    }
  `);
});

test("a passed run beyond the first hundred is found", async () => {
  await using server = await threePushes();
  const failed = Array.from({ length: 150 }, (_, index): FakeRun => ({
    id: 1000 - index,
    head_sha: server.pushes[1],
    conclusion: "failure",
  }));
  expect(await decidePush(server, { runs: [...failed, { id: 1, head_sha: server.pushes[0] }] }))
    .toMatchInlineSnapshot(`
    {
      "affected": "app lib tool",
      "annotations": [
        "notice | affected/notice | the clone is shallow: up to 50 more commits were fetched to prove the base",
      ],
      "base": "last-success main (Change core)",
      "everything": null,
      "requests": 2,
    }
  `);
});

test("a run that asks is no answer to itself, and a commit that a forced push threw away is none", async () => {
  await using server = await threePushes();
  await server.repository.run("checkout", "--quiet", "--detach", server.first);
  const thrownAway = await server.repository.commit("Thrown away", { "packages/app/index.js": "9\n" });
  const runs: FakeRun[] = [
    { id: 100, head_sha: server.pushes[2] },
    { id: 99, head_sha: thrownAway },
    { id: 98, head_sha: server.pushes[0] },
  ];
  expect(await decidePush(server, { runs })).toMatchInlineSnapshot(`
    {
      "affected": "app lib tool",
      "annotations": [
        "notice | affected/notice | the clone is shallow: up to 50 more commits were fetched to prove the base",
      ],
      "base": "last-success main (Change core)",
      "everything": null,
      "requests": 1,
    }
  `);
  expect(await decidePush(server, { runs, depth: 0 })).toMatchInlineSnapshot(`
    {
      "affected": "app lib tool",
      "annotations": [],
      "base": "last-success main (Change core)",
      "everything": null,
      "requests": 1,
    }
  `);
});

test("without a passed run, without permission and without a token a push to main is everything, and the reason is said", async () => {
  await using server = await threePushes();
  expect(await decidePush(server, {})).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [
        "warning | affected/everything | everything is affected: no commit of this branch is known to have passed",
      ],
      "base": "none",
      "everything": "no-base: no commit of this branch is known to have passed",
      "requests": 1,
    }
  `);
  const forbidden = { status: 403, body: '{"message":"Resource not accessible by integration"}' };
  expect(await decidePush(server, { trouble: [forbidden] })).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [
        "warning | affected/everything | everything is affected: no commit of this branch is known to have passed",
        "notice | affected/notice | the last passed run could not be asked for: GitHub answered 403: Resource not accessible by integration (the job's token needs permissions: actions: read)",
      ],
      "base": "none",
      "everything": "no-base: no commit of this branch is known to have passed",
      "requests": 1,
    }
  `);
  expect(await decidePush(server, { token: "" })).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [
        "warning | affected/everything | everything is affected: no commit of this branch is known to have passed",
        "notice | affected/notice | the last passed run could not be asked for: there is no token (give token: \${{ github.token }})",
      ],
      "base": "none",
      "everything": "no-base: no commit of this branch is known to have passed",
      "requests": 0,
    }
  `);
});

test("a push to another branch without a passed run is compared with the merge base with the default branch", async () => {
  await using server = await startServer();
  await server.repository.run("checkout", "--quiet", "-b", "feature");
  const before = await server.repository.commit("Change lib", { "packages/lib/index.js": "2\n" });
  const after = await server.repository.commit("Change tool", { "packages/tool/index.js": "2\n" });
  await using api = await startGithubServer({ repository: "org/workspace", workflow: "ci.yml", runs: [] });
  const event = push({ ref: "refs/heads/feature", before, after });
  expect(
    await decide(
      server,
      { ref: "refs/heads/feature", sha: after },
      { event, token: "t", apiUrl: api.apiUrl },
    ),
  ).toMatchInlineSnapshot(`
    {
      "affected": "app lib tool",
      "annotations": [
        "notice | affected/notice | the clone is shallow: up to 50 more commits were fetched to prove the base",
      ],
      "base": "merge-base main (first)",
      "everything": null,
    }
  `);
});

test("push-base: before takes the commit before the push, and says where it cannot", async () => {
  await using server = await threePushes();
  const inputs = { "push-base": "before" };
  expect(await decidePush(server, { inputs })).toMatchInlineSnapshot(`
    {
      "affected": "tool",
      "annotations": [],
      "base": "push-before (Change lib)",
      "everything": null,
      "requests": 0,
    }
  `);

  const { repository } = server;
  const [, , after] = server.pushes;
  const checkout = { ref: "refs/heads/main", sha: after };
  // The zeros of a new branch.
  expect(await decide(server, checkout, { event: push({ before: null, after }), inputs }))
    .toMatchInlineSnapshot(`
      {
        "affected": "app core lib tool",
        "annotations": [
          "warning | affected/everything | everything is affected: no commit before this push can be compared with",
          "notice | affected/notice | the branch is new: there is no commit before this push",
        ],
        "base": "none",
        "everything": "no-base: no commit before this push can be compared with",
      }
    `);
  // A forced push: the server still has what it threw away.
  await repository.run("checkout", "--quiet", "--detach", server.first);
  const thrownAway = await repository.commit("Thrown away", { "packages/app/index.js": "9\n" });
  expect(await decide(server, checkout, { event: push({ before: thrownAway, after, forced: true }), inputs }))
    .toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [],
      "base": "push-before (Thrown away)",
      "everything": null,
    }
  `);
  // And where it no longer has it.
  const gone = "1".repeat(40) as Sha;
  expect(await decide(server, checkout, { event: push({ before: gone, after, forced: true }), inputs }))
    .toMatchInlineSnapshot(`
      {
        "affected": "app core lib tool",
        "annotations": [
          "warning | affected/everything | everything is affected: no commit before this push can be compared with",
          "notice | affected/notice | 111111111111, the commit before this push, is not used: the remote no longer has it",
        ],
        "base": "none",
        "everything": "no-base: no commit before this push can be compared with",
      }
    `);
});

test("a deleted branch is everything, since nothing is left to compare", async () => {
  await using server = await startServer();
  const event = push({ ref: "refs/heads/feature", before: server.first, after: null });
  expect(await decide(server, { ref: "refs/heads/main", sha: server.first }, { event }))
    .toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [],
      "base": "none",
      "everything": "event: refs/heads/feature was deleted",
    }
  `);
});

test("a merge group is compared with the entry before it, or with the branch", async () => {
  await using server = await startServer();
  const { repository, first } = server;
  await repository.run("checkout", "--quiet", "--detach");
  const entryBefore = await repository.commit("Merge pull request #6", { "packages/tool/index.js": "2\n" });
  const head = await repository.commit("Merge pull request #7", { "packages/lib/index.js": "2\n" });
  await repository.run("branch", "gh-readonly-queue/main/pr-7-abc", head);
  const event = mergeGroup({ base: entryBefore, head });
  const checkout = { ref: "refs/heads/gh-readonly-queue/main/pr-7-abc", sha: head };
  expect(await decide(server, checkout, { event })).toMatchInlineSnapshot(`
    {
      "affected": "app lib",
      "annotations": [],
      "base": "merge-group (Merge pull request #6)",
      "everything": null,
    }
  `);
  expect(await decide(server, checkout, { event, inputs: { "merge-queue-base": "branch" } }))
    .toMatchInlineSnapshot(`
    {
      "affected": "app lib tool",
      "annotations": [
        "notice | affected/notice | the clone is shallow: up to 50 more commits were fetched to prove the base",
      ],
      "base": "merge-base main (first)",
      "everything": null,
    }
  `);
  expect(first).not.toBe(entryBefore);
});

test("a tag, a schedule and a dispatch on the default branch are everything, unless base says otherwise", async () => {
  await using server = await threePushes();
  const [changeCore, , after] = server.pushes;
  await server.repository.run("tag", "v1", after);
  const tag = push({ ref: "refs/tags/v1", before: null, after });
  expect(await decide(server, { ref: "refs/tags/v1", sha: after }, { event: tag })).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [],
      "base": "none",
      "everything": "event: refs/tags/v1 is no branch: nothing says what it follows",
    }
  `);
  const main = { ref: "refs/heads/main", sha: after };
  expect(await decide(server, main, { event: plainEvent("schedule") })).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [],
      "base": "none",
      "everything": "event: a schedule starts without a change",
    }
  `);
  expect(await decide(server, main, { event: plainEvent("workflow_dispatch") })).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [],
      "base": "none",
      "everything": "event: a workflow_dispatch on the default branch starts without a change",
    }
  `);
  expect(await decide(server, main, { event: plainEvent("workflow_dispatch"), inputs: { base: changeCore } }))
    .toMatchInlineSnapshot(`
    {
      "affected": "app lib tool",
      "annotations": [],
      "base": "explicit f63e8eab3f5d90bf1ce738ce28a25ddb43022c0c (Change core)",
      "everything": null,
    }
  `);
  await using api = await startGithubServer({
    repository: "org/workspace",
    workflow: "ci.yml",
    runs: [{ id: 9, head_sha: changeCore }],
  });
  expect(
    await decide(server, main, {
      event: plainEvent("schedule"),
      inputs: { base: "last-success" },
      token: "t",
      apiUrl: api.apiUrl,
    }),
  ).toMatchInlineSnapshot(`
    {
      "affected": "app lib tool",
      "annotations": [
        "notice | affected/notice | the clone is shallow: up to 50 more commits were fetched to prove the base",
      ],
      "base": "last-success main (Change core)",
      "everything": null,
    }
  `);
  expect(api.requests).toMatchInlineSnapshot(`
    [
      "GET /repos/org/workspace/actions/workflows/ci.yml/runs?branch=main&event=schedule&status=success&per_page=100&page=1",
    ]
  `);
});

test("a dispatch on another branch is compared with the merge base with the default branch", async () => {
  await using server = await startServer();
  await server.repository.run("checkout", "--quiet", "-b", "feature");
  const sha = await server.repository.commit("Change lib", { "packages/lib/index.js": "2\n" });
  const event = plainEvent("workflow_dispatch", "refs/heads/feature");
  expect(await decide(server, { ref: "refs/heads/feature", sha }, { event })).toMatchInlineSnapshot(`
    {
      "affected": "app lib",
      "annotations": [
        "notice | affected/notice | the clone is shallow: up to 50 more commits were fetched to prove the base",
      ],
      "base": "merge-base main (first)",
      "everything": null,
    }
  `);
});

test("workflow_run and events that say nothing are everything", async () => {
  await using server = await startServer();
  const checkout = { ref: "refs/heads/main", sha: server.first };
  expect(await decide(server, checkout, { event: plainEvent("workflow_run") })).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [],
      "base": "none",
      "everything": "event: a workflow_run event says nothing about what changed",
    }
  `);
  expect(await decide(server, checkout, { event: plainEvent("issue_comment") })).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [],
      "base": "none",
      "everything": "event: the event issue_comment says nothing about what changed",
    }
  `);
});
