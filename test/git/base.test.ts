import { expect, test } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import type { Sha } from "../../src/base/sha.ts";
import { compareRule, DEFAULT_BASE_OPTIONS, type BaseOptions } from "../../src/git/base-rule.ts";
import { resolveBase, type BaseContext, type ResolvedBase } from "../../src/git/base.ts";
import { changesSince } from "../../src/git/changes-since.ts";
import type { GithubEvent } from "../../src/github/event.ts";
import { makeGitRig, type GitRig, type TestRepository } from "../rig/git-rig.ts";

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

const pull = (
  headSha: Sha,
  name: "pull_request" | "pull_request_target" = "pull_request",
  action = "synchronize",
): GithubEvent => ({
  ...RUN,
  ref: "refs/pull/1/merge",
  name,
  action,
  number: 1,
  headSha,
  baseRef: "main",
  isFork: false,
});
const push = (
  ref: string,
  before: Sha | null = null,
  more: Partial<{ deleted: boolean; forced: boolean }> = {},
): GithubEvent => ({
  ...RUN,
  name: "push",
  ref,
  before,
  after: null,
  created: before === null,
  deleted: false,
  forced: false,
  ...more,
});

interface Asked {
  readonly event?: GithubEvent | null;
  readonly options?: Partial<BaseOptions>;
  readonly passed?: readonly Sha[] | Failure;
  readonly allowFetch?: boolean;
}

/** The whole way from an event to a base, in a real repository. */
function resolve(
  repository: TestRepository,
  { event = null, options = {}, passed, allowFetch = true }: Asked = {},
): Promise<ResolvedBase> {
  const context: BaseContext = {
    fetch: { allowFetch },
    ...(passed === undefined
      ? {}
      : {
          // eslint-disable-next-line @typescript-eslint/require-await -- a generator that yields what the test gives
          async *lastSuccess() {
            if (passed instanceof Failure) throw passed;
            yield* passed;
          },
        }),
  };
  return resolveBase(repository.git, compareRule(event, { ...DEFAULT_BASE_OPTIONS, ...options }), context);
}

const changedPaths = async (repository: TestRepository, resolved: ResolvedBase): Promise<string[]> =>
  (await changesSince(repository.git, resolved, { allowFetch: true, notice: () => undefined })).map(
    ({ path }) => path,
  );

/**
 * main: m1 - m2 - m3, topic from m1: t1 - t2, and the merge that GitHub makes of t2 into m3 at refs/pull/1/merge.
 * The repository is a server: clones are made of it.
 */
async function makeServer(rig: GitRig) {
  const server = await rig.init("server");
  const m1 = await server.commit("m1", { "a.txt": "1", "b.txt": "1" });
  await server.run("switch", "--quiet", "-c", "topic");
  const t1 = await server.commit("t1", { "topic.txt": "1" });
  const t2 = await server.commit("t2: it's “done”", { "topic.txt": "2" });
  await server.run("switch", "--quiet", "main");
  const m2 = await server.commit("m2", { "b.txt": "2" });
  const m3 = await server.commit("m3", { "b.txt": "3" });
  await server.run("switch", "--quiet", "--detach", "main");
  await server.run("merge", "--quiet", "--no-ff", "-m", "Merge t2 into m3", "topic");
  const merge = await server.id("HEAD");
  await server.run("update-ref", "refs/pull/1/merge", merge);
  await server.run("update-ref", "refs/pull/1/head", t2);
  await server.run("switch", "--quiet", "main");
  return { server, m1, m2, m3, t1, t2, merge };
}

/** What actions/checkout does: one commit of one ref, detached. */
async function checkout(
  rig: GitRig,
  server: TestRepository,
  name: string,
  revision: string,
  depth = 1,
): Promise<TestRepository> {
  const clone = await rig.init(name);
  await clone.run("remote", "add", "origin", server.url);
  await clone.run(
    "fetch",
    "--quiet",
    "--no-tags",
    ...(depth > 0 ? [`--depth=${depth}`] : []),
    "origin",
    `+${revision}:refs/remotes/pull/head`,
  );
  await clone.run("checkout", "--quiet", "--detach", "refs/remotes/pull/head");
  return clone;
}

test("locally the base is the merge base with what origin/HEAD stands for, and uncommitted work counts", async () => {
  await using rig = makeGitRig();
  const { server, m1, t2 } = await makeServer(rig);
  const clone = await rig.clone(server, "clone");
  await clone.run("switch", "--quiet", "topic");
  clone.write({ "new.txt": "n", "a.txt": "changed", "b.txt": null });

  const resolved = await resolve(clone);
  expect(resolved).toMatchObject({
    bases: [m1],
    base: {
      sha: m1,
      ref: "origin/main",
      how: "merge-base",
      author: "Ada Lovelace",
      date: "2025-06-15T17:08:40+02:00",
      subject: "m1",
    },
    head: { sha: t2, dirty: true, checkedOut: true },
    everything: null,
    notices: [],
  });
  expect(await changedPaths(clone, resolved)).toEqual(["a.txt", "b.txt", "new.txt", "topic.txt"]);

  const committed = await resolve(clone, { options: { committed: true } });
  expect(committed).toMatchObject({ bases: [m1], head: { dirty: false }, uncommitted: [] });
  expect(await changedPaths(clone, committed)).toEqual(["topic.txt"]);
});

test("a local run in a complete clone starts three processes in two rounds", async () => {
  await using rig = makeGitRig();
  const { server } = await makeServer(rig);
  const clone = await rig.clone(server, "clone");
  await resolve(clone, { options: { committed: true } });
  // cat-file --batch is a conversation and not in this list.
  expect(rig.ran.map((argv) => argv[1])).toEqual(["for-each-ref", "merge-base"]);
});

test("the default branch is found without origin/HEAD, at a remote of another name, and without a remote", async () => {
  await using rig = makeGitRig();
  const { server, m1, m3 } = await makeServer(rig);
  const bare = await rig.clone(server, "no-head", "--branch=topic");
  await bare.run("remote", "set-head", "origin", "--delete");
  expect((await resolve(bare)).base).toMatchObject({ sha: m1, ref: "origin/main" });
  await bare.run("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/gone");
  expect((await resolve(bare)).base).toMatchObject({ sha: m1, ref: "origin/main" });

  const other = await rig.clone(server, "other-name", "--branch=topic", "--origin=upstream");
  expect((await resolve(other)).base).toMatchObject({ sha: m1, ref: "upstream/main" });

  await server.run("switch", "--quiet", "topic");
  expect((await resolve(server)).base).toMatchObject({ sha: m1, ref: "main" });
  await server.run("switch", "--quiet", "main");
  const onMain = await resolve(server);
  expect(onMain.base).toMatchObject({ sha: m3, ref: "main" });
  expect(onMain.notices).toEqual([
    `base and head are the same commit, ${m3.slice(0, 12)}: only uncommitted work counts`,
  ]);

  await server.run("branch", "--move", "main", "production");
  expect(await resolve(server)).toMatchObject({
    bases: [],
    base: { sha: null, how: "none" },
    everything: { kind: "no-base", message: "no default branch was found to compare with" },
  });
});

test("a branch that shares no commit with the default branch selects everything", async () => {
  await using rig = makeGitRig();
  const { server } = await makeServer(rig);
  await server.run("switch", "--quiet", "--orphan", "island");
  const island = await server.commit("island", { "x.txt": "x" });
  expect((await resolve(server)).everything).toMatchObject({
    kind: "no-base",
    message: `${island.slice(0, 12)} and main share no commit`,
  });
});

test("a repository without a commit selects everything and has no head", async () => {
  await using rig = makeGitRig();
  const empty = await rig.init("empty");
  empty.write({ "a.txt": "a" });
  expect(await resolve(empty)).toMatchObject({
    bases: [],
    head: { sha: null, dirty: true },
    everything: { kind: "no-base", message: "there is no commit yet" },
  });
});

test("criss-cross merges give two bases, and the changes against both are united", async () => {
  await using rig = makeGitRig();
  const server = await rig.init("server");
  await server.commit("root", { "root.txt": "0" });
  await server.run("switch", "--quiet", "-c", "topic");
  const t1 = await server.commit("t1", { "t.txt": "1" });
  await server.run("switch", "--quiet", "main");
  const m1 = await server.commit("m1", { "m.txt": "1" });
  await server.run("merge", "--quiet", "--no-ff", "-m", "main takes topic", t1);
  await server.run("switch", "--quiet", "topic");
  await server.run("merge", "--quiet", "--no-ff", "-m", "topic takes main", m1);
  await server.commit("t2", { "late.txt": "1" });
  const expected = [t1, m1].sort();

  const resolved = await resolve(server);
  expect(resolved.bases).toEqual(expected);
  expect(await changedPaths(server, resolved)).toEqual(["late.txt", "m.txt", "t.txt"]);

  await server.run("switch", "--quiet", "main");
  const shallow = await rig.clone(server, "shallow", "--depth=1", "--branch=topic", "--no-single-branch");
  expect((await resolve(shallow)).bases).toEqual(expected);
});

test("on a pull request the base is the first parent of GitHub's merge commit, in a checkout of depth 1 too", async () => {
  await using rig = makeGitRig();
  const { server, m3, t2, merge } = await makeServer(rig);
  for (const depth of [1, 2, 0]) {
    const clone = await checkout(rig, server, `depth-${depth}`, "refs/pull/1/merge", depth);
    const resolved = await resolve(clone, { event: pull(t2) });
    expect(resolved).toMatchObject({
      bases: [m3],
      base: { sha: m3, how: "merge-parent", ref: "main" },
      head: { sha: merge, dirty: false },
    });
    expect(await changedPaths(clone, resolved)).toEqual(["topic.txt"]);
  }
});

test("on a pull request whose first parent cannot be fetched everything is selected", async () => {
  await using rig = makeGitRig();
  const { server, m3, t2 } = await makeServer(rig);
  const clone = await checkout(rig, server, "clone", "refs/pull/1/merge");
  await clone.run("remote", "set-url", "origin", `${server.url}-gone`);
  const resolved = await resolve(clone, { event: pull(t2) });
  expect(resolved.bases).toEqual([]);
  expect(resolved.everything).toMatchObject({ kind: "no-base", hint: "check out with fetch-depth: 2" });
  expect(resolved.everything?.message).toMatch(
    `the merge commit's first parent, ${m3.slice(0, 12)}, could not be had: git fetch failed`,
  );
});

test("on a pull request whose own head is checked out the base is the merge base with the base branch", async () => {
  await using rig = makeGitRig();
  const { server, m1, t2 } = await makeServer(rig);
  for (const depth of [1, 2, 0]) {
    const clone = await checkout(rig, server, `depth-${depth}`, "refs/pull/1/head", depth);
    const resolved = await resolve(clone, { event: pull(t2) });
    expect(resolved).toMatchObject({
      bases: [m1],
      base: { sha: m1, how: "merge-base", ref: "main" },
      head: { sha: t2 },
    });
    expect(await changedPaths(clone, resolved)).toEqual(["topic.txt"]);
  }
});

test("a head that is itself a merge by a person is not taken for GitHub's merge commit", async () => {
  await using rig = makeGitRig();
  const { server, m2, m3 } = await makeServer(rig);
  await server.run("switch", "--quiet", "topic");
  await server.run("merge", "--quiet", "--no-ff", "-m", "topic takes main", m2);
  const head = await server.id("HEAD");
  const clone = await checkout(rig, server, "clone", "refs/heads/topic");
  expect(await resolve(clone, { event: pull(head) })).toMatchObject({
    bases: [m2],
    base: { how: "merge-base" },
  });
  expect(m3).not.toBe(m2);
});

test("on pull_request_target the head is fetched and compared, and the checkout stays as it is", async () => {
  await using rig = makeGitRig();
  const { server, m1, m3, t2 } = await makeServer(rig);
  const clone = await checkout(rig, server, "clone", "refs/heads/main");
  const resolved = await resolve(clone, { event: pull(t2, "pull_request_target") });
  expect(resolved).toMatchObject({
    bases: [m1],
    base: { how: "merge-base" },
    head: { sha: t2, checkedOut: false },
  });
  expect(await changedPaths(clone, resolved)).toEqual(["topic.txt"]);
  expect(await clone.id("HEAD")).toBe(m3);

  const gone = await checkout(rig, server, "gone", "refs/heads/main");
  const unknown = "1".repeat(40) as Sha;
  await expect(resolve(gone, { event: pull(unknown, "pull_request_target") })).rejects.toMatchObject({
    code: "git/no-head",
  });
});

test("on a push the base is the newest passed commit that lies in the pushed history", async () => {
  await using rig = makeGitRig();
  const { server, m1, m2, m3, t2 } = await makeServer(rig);
  for (const depth of [1, 0]) {
    const clone = await checkout(rig, server, `depth-${depth}`, "refs/heads/main", depth);
    const thrownAway = t2;
    const resolved = await resolve(clone, { event: push("refs/heads/main", m2), passed: [thrownAway, m1] });
    expect(resolved).toMatchObject({
      bases: [m1],
      base: { sha: m1, how: "last-success", ref: "main" },
      head: { sha: m3 },
    });
    expect(await changedPaths(clone, resolved)).toEqual(["b.txt"]);
  }
});

test("a passed commit that the server no longer has is passed over with a notice", async () => {
  await using rig = makeGitRig();
  const { server, m1, m2 } = await makeServer(rig);
  const clone = await checkout(rig, server, "clone", "refs/heads/main");
  const gone = "2".repeat(40) as Sha;
  const resolved = await resolve(clone, { event: push("refs/heads/main", m2), passed: [gone, m1] });
  expect(resolved).toMatchObject({ bases: [m1] });
  expect(resolved.notices[0]).toBe(
    "222222222222 passed, but is not used as the base: the remote has no commit 222222222222",
  );
});

test("without a passed run a push to the default branch selects everything, a push elsewhere what the branch changed", async () => {
  await using rig = makeGitRig();
  const { server, m1, m2 } = await makeServer(rig);
  const main = await checkout(rig, server, "main", "refs/heads/main");
  expect(await resolve(main, { event: push("refs/heads/main", m2), passed: [] })).toMatchObject({
    bases: [],
    everything: { kind: "no-base", message: "no commit of this branch is known to have passed" },
  });
  const topic = await checkout(rig, server, "topic", "refs/heads/topic");
  expect(await resolve(topic, { event: push("refs/heads/topic"), passed: [] })).toMatchObject({
    bases: [m1],
    base: { how: "merge-base", ref: "main" },
  });
});

test("a runs API that refuses is told with the permission it needs, and the fallback holds", async () => {
  await using rig = makeGitRig();
  const { server, m1 } = await makeServer(rig);
  const topic = await checkout(rig, server, "topic", "refs/heads/topic");
  const passed = new Failure("github/no-permission", "GitHub answered 403: no", {
    hint: "the job's token needs permissions: actions: read",
  });
  const resolved = await resolve(topic, { event: push("refs/heads/topic"), passed });
  expect(resolved).toMatchObject({ bases: [m1], base: { how: "merge-base" } });
  expect(resolved.notices[0]).toBe(
    "the last passed run could not be asked for: GitHub answered 403: no (the job's token needs permissions: actions: read)",
  );
  const silent = await resolve(topic, { event: push("refs/heads/topic") });
  expect(silent.bases).toEqual([m1]);
  expect(silent.notices[0]).toMatch("there is no token");
});

test("push-base: before takes the commit before the push, also one that was pushed away", async () => {
  await using rig = makeGitRig();
  const { server, m2, t2, m1 } = await makeServer(rig);
  const options = { pushBase: "before" } as const;
  const main = await checkout(rig, server, "main", "refs/heads/main");
  expect(await resolve(main, { event: push("refs/heads/main", m2), options })).toMatchObject({
    bases: [m2],
    base: { how: "push-before" },
  });
  const forced = await resolve(main, { event: push("refs/heads/main", t2, { forced: true }), options });
  expect(forced).toMatchObject({ bases: [t2], base: { how: "push-before" } });
  expect(await changedPaths(main, forced)).toEqual(["b.txt", "topic.txt"]);

  const topic = await checkout(rig, server, "topic", "refs/heads/topic");
  const created = await resolve(topic, { event: push("refs/heads/topic"), options });
  expect(created).toMatchObject({ bases: [m1], base: { how: "merge-base" } });
  expect(created.notices[0]).toBe("the branch is new: there is no commit before this push");
  const lost = await resolve(topic, { event: push("refs/heads/topic", "3".repeat(40) as Sha), options });
  expect(lost).toMatchObject({ bases: [m1], base: { how: "merge-base" } });
  expect(lost.notices[0]).toBe(
    "333333333333, the commit before this push, is not used: the remote no longer has it",
  );
});

test("on a merge group the base is its base_sha, or the branch where the queue merges behind failing entries", async () => {
  await using rig = makeGitRig();
  const { server, m2, m3 } = await makeServer(rig);
  await server.run("switch", "--quiet", "-c", "gh-readonly-queue/main/pr-2");
  const entry = await server.commit("entry", { "c.txt": "1" });
  const head = await server.commit("entry 2", { "d.txt": "1" });
  const clone = await checkout(rig, server, "clone", "refs/heads/gh-readonly-queue/main/pr-2");
  const event: GithubEvent = { ...RUN, name: "merge_group", baseSha: entry, headSha: head, baseRef: "main" };
  const own = await resolve(clone, { event });
  expect(own).toMatchObject({ bases: [entry], base: { how: "merge-group" } });
  expect(await changedPaths(clone, own)).toEqual(["d.txt"]);
  const whole = await resolve(clone, { event, options: { mergeQueueBase: "branch" } });
  expect(whole).toMatchObject({ bases: [m3], base: { how: "merge-base", ref: "main" } });
  expect(await changedPaths(clone, whole)).toEqual(["c.txt", "d.txt"]);
  expect(m2).not.toBe(m3);
});

test("workflow_dispatch away from the default branch compares with the default branch", async () => {
  await using rig = makeGitRig();
  const { server, m1 } = await makeServer(rig);
  const clone = await checkout(rig, server, "clone", "refs/heads/topic");
  const event: GithubEvent = { ...RUN, name: "workflow_dispatch", ref: "refs/heads/topic" };
  expect(await resolve(clone, { event })).toMatchObject({
    bases: [m1],
    base: { how: "merge-base", ref: "main" },
  });
});

test("a base that is a branch is the merge base with it, anything else is that very commit", async () => {
  await using rig = makeGitRig();
  const { server, m1, m2, m3, t1 } = await makeServer(rig);
  await server.run("tag", "-a", "-m", "v1", "v1", m2);
  const clone = await rig.clone(server, "clone", "--branch=topic");
  for (const [base, sha] of [
    ["origin/main", m1],
    ["refs/remotes/origin/main", m1],
    [m3, m3],
    [m3.slice(0, 10), m3],
    ["v1", m2],
    ["HEAD~1", t1],
    ["origin/main~1", m2],
  ] as const)
    expect((await resolve(clone, { options: { base } })).base, base).toMatchObject({
      sha,
      how: "explicit",
      ref: base,
    });
  const same = await resolve(clone, { options: { base: "HEAD", committed: true } });
  expect(same.notices[0]).toMatch(/^base and head are the same commit, [0-9a-f]{12}: nothing has changed$/);
});

test("a base that this checkout of one commit does not hold is looked for at the remote", async () => {
  await using rig = makeGitRig();
  const { server, m1, m2 } = await makeServer(rig);
  for (const [base, sha] of [
    ["main", m1],
    ["origin/main", m1],
    [m2, m2],
  ] as const) {
    const clone = await checkout(rig, server, `clone-${base.replace("/", "-")}`, "refs/heads/topic");
    expect((await resolve(clone, { options: { base } })).base, base).toMatchObject({
      sha,
      how: "explicit",
      ref: base,
    });
  }
});

test("an unknown base or head is a failure that says what to do", async () => {
  await using rig = makeGitRig();
  const { server } = await makeServer(rig);
  const clone = await rig.clone(server, "clone");
  await expect(resolve(clone, { options: { base: "nothing" } })).rejects.toMatchObject({
    code: "git/unknown-ref",
    message: 'base "nothing" is no commit here: no branch, tag or commit has this name',
    hint: "was it fetched? git fetch, or give a commit id",
  });
  await expect(resolve(clone, { options: { head: "4".repeat(40) } })).rejects.toMatchObject({
    code: "git/unknown-ref",
  });
  const shallow = await checkout(rig, server, "shallow", "refs/heads/main");
  await expect(resolve(shallow, { options: { base: "HEAD~1" } })).rejects.toMatchObject({
    code: "git/unknown-ref",
    hint: "check out with fetch-depth: 0, or give a commit id",
  });
  for (const base of ["--output=/tmp/x", "a\nb", ""])
    await expect(resolve(clone, { options: { base } }), base).rejects.toMatchObject({
      code: "git/unknown-ref",
    });
});

test("base and head that the user gives win over every event", async () => {
  await using rig = makeGitRig();
  const { server, m1, m2, m3, t2 } = await makeServer(rig);
  const clone = await rig.clone(server, "clone");
  const events: (GithubEvent | null)[] = [
    null,
    pull(t2),
    pull(t2, "pull_request_target", "closed"),
    push("refs/heads/main", m2),
    push("refs/tags/v1"),
    { ...RUN, name: "workflow_run" },
    { ...RUN, name: "schedule" },
    { ...RUN, name: "other", eventName: "issue_comment" },
  ];
  for (const event of events)
    expect(await resolve(clone, { event, options: { base: m1, head: t2 } })).toMatchObject({
      bases: [m1],
      base: { how: "explicit" },
      head: { sha: t2, checkedOut: false, dirty: false },
    });
  expect(await resolve(clone, { options: { base: m1, head: m3 } })).toMatchObject({
    head: { sha: m3, checkedOut: true },
  });
});
