import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { provenAncestor, provenMergeBases } from "../../src/git/history.ts";
import { openGit } from "../../src/git/git.ts";
import { fetchBranch } from "../../src/git/remote.ts";
import { runProcess } from "../../src/system/processes.ts";
import { makeGitRig, type GitRig } from "../rig/git-rig.ts";

const policy = { allowFetch: true, notice: () => undefined };

/**
 * c1 - c2 - c3 - m (main) and topic from c3, but topic also merged something old at c1 long ago, so that a shallow
 * clone sees c1 on both sides before it sees c3.
 */
async function makeTrap(rig: GitRig) {
  const server = await rig.init("server");
  const c1 = await server.commit("c1", { "a.txt": "1" });
  await server.commit("c2", { "b.txt": "1" });
  const c3 = await server.commit("c3", { "c.txt": "1" });
  await server.run("switch", "--quiet", "-c", "old", c1);
  await server.run("switch", "--quiet", "-c", "topic", c3);
  for (let i = 0; i < 4; i += 1) await server.commit(`t${i}`, { "t.txt": String(i) });
  await server.run(
    "merge",
    "--quiet",
    "-s",
    "ours",
    "--no-ff",
    "-m",
    "topic takes old",
    await side(server, c1, "old-topic"),
  );
  await server.run("switch", "--quiet", "main");
  for (let i = 0; i < 4; i += 1) await server.commit(`m${i}`, { "m.txt": String(i) });
  await server.run(
    "merge",
    "--quiet",
    "-s",
    "ours",
    "--no-ff",
    "-m",
    "main takes old",
    await side(server, c1, "old-main"),
  );
  return { server, c1, c3 };
}

/** A commit on top of another, without leaving the branch. */
async function side(server: Awaited<ReturnType<GitRig["init"]>>, on: string, name: string): Promise<string> {
  return server.run("commit-tree", `${on}^{tree}`, "-p", on, "-m", name);
}

test("in a shallow clone git names an older commit with exit code 0, and the proof does not believe it", async () => {
  await using rig = makeGitRig();
  const { server, c1, c3 } = await makeTrap(rig);
  const clone = await rig.clone(server, "clone", "--depth=3", "--no-single-branch");
  const [a, b] = [await clone.id("origin/main"), await clone.id("origin/topic")];
  const naive = await clone.git.run(["merge-base", "--all", a, b]);
  expect(naive.stdout.toString().trim()).toBe(c1);

  expect(await provenMergeBases(clone.git, a, b, { ...policy, allowFetch: false })).toEqual({
    kind: "unproven",
    reason: "the clone is shallow and could not be deepened: fetching is turned off",
  });
  const notices: string[] = [];
  expect(
    await provenMergeBases(clone.git, a, b, { ...policy, notice: (text) => notices.push(text) }),
  ).toEqual({ kind: "proven", bases: [c3] });
  expect(notices).toEqual(["the clone is shallow: up to 50 more commits were fetched to prove the base"]);
});

test("a complete clone is never cut: a missing commit is fetched with its history and the repository stays complete", async () => {
  await using rig = makeGitRig();
  const server = await rig.init("server");
  const c1 = await server.commit("c1", { "a.txt": "1" });
  await server.commit("c2", { "a.txt": "2" });
  const clone = await rig.clone(server, "clone");
  const head = await clone.commit("mine", { "b.txt": "1" });
  await server.commit("c3", { "a.txt": "3" });
  const c4 = await server.commit("c4", { "a.txt": "4" });
  const found = await provenMergeBases(clone.git, c4, head, policy);
  expect(found).toEqual({ kind: "proven", bases: [await server.id("HEAD~2")] });
  expect(existsSync(join(clone.directory, ".git/shallow"))).toBe(false);
  expect(
    rig.ran.filter(
      (argv) =>
        argv[1] === "fetch" && argv.some((arg) => arg.startsWith("--de") || arg.startsWith("--filter")),
    ),
  ).toEqual([]);
  expect(await clone.run("config", "--get-all", "remote.origin.promisor").catch(() => "none")).toBe("none");
  expect(await clone.run("for-each-ref", "--format=%(refname)")).toBe(
    "refs/heads/main\nrefs/remotes/origin/HEAD\nrefs/remotes/origin/main",
  );
  expect(existsSync(join(clone.directory, ".git/FETCH_HEAD"))).toBe(false);
  expect(await provenAncestor(clone.git, c1, head, policy)).toEqual({ kind: "yes" });
});

test("a commit that is there is never fetched with a depth, which would cut its history", async () => {
  await using rig = makeGitRig();
  const server = await rig.init("server");
  for (let i = 0; i < 10; i += 1) await server.commit(`c${i}`, { "a.txt": String(i) });
  const clone = await rig.clone(server, "clone", "--depth=5");
  const [old, head] = [await clone.id("HEAD~3"), await clone.id("HEAD")];
  expect(await provenMergeBases(clone.git, old, head, policy)).toEqual({ kind: "proven", bases: [old] });
  expect(rig.ran.filter((argv) => argv[1] === "fetch")).toEqual([]);
  expect(await clone.run("rev-list", "--count", "HEAD")).toBe("5");
});

test("fetching in small steps stops as soon as the base is proven", async () => {
  await using rig = makeGitRig();
  const server = await rig.init("server");
  for (let i = 0; i < 40; i += 1) await server.commit(`c${i}`, { "a.txt": String(i) });
  await server.run("switch", "--quiet", "-c", "topic", "main~5");
  await server.commit("t", { "t.txt": "1" });
  const clone = await rig.clone(server, "clone", "--depth=1", "--no-single-branch");
  const [a, b] = [await clone.id("origin/main"), await clone.id("origin/topic")];
  const found = await provenMergeBases(clone.git, a, b, { ...policy, deepenSteps: [2, 4, 1000] });
  expect(found).toEqual({ kind: "proven", bases: [await server.id("main~5")] });
  expect(
    rig.ran
      .filter((argv) => argv[1] === "fetch")
      .map((argv) => argv.find((arg) => arg.startsWith("--deepen"))),
  ).toEqual(["--deepen=2", "--deepen=4"]);
  expect(Number(await clone.run("rev-list", "--count", a))).toBeLessThan(20);
});

test("network trouble is an answer with its reason, not an exception", async () => {
  await using rig = makeGitRig();
  const { server } = await makeTrap(rig);
  const clone = await rig.clone(server, "clone", "--depth=1", "--no-single-branch");
  const [a, b] = [await clone.id("origin/main"), await clone.id("origin/topic")];
  await clone.run("remote", "set-url", "origin", "file:///nowhere/at/all");
  const broken = await provenMergeBases(clone.git, a, b, policy);
  expect(broken).toMatchObject({ kind: "unproven" });
  expect(broken.kind === "unproven" ? broken.reason : "").toMatch(
    /^the clone is shallow and could not be deepened: git fetch failed with exit code 128/,
  );
  expect(await provenAncestor(clone.git, b, a, policy)).toMatchObject({ kind: "unproven" });
  await clone.run("remote", "remove", "origin");
  expect(await provenMergeBases(clone.git, a, b, policy)).toEqual({
    kind: "unproven",
    reason: "the clone is shallow and could not be deepened: there is no remote to fetch from",
  });
});

test("a clone of a shallow clone cannot be completed, and says so", async () => {
  await using rig = makeGitRig();
  const { server } = await makeTrap(rig);
  const middle = await rig.clone(server, "middle", "--depth=2", "--no-single-branch");
  await middle.run("branch", "topic", "origin/topic");
  const clone = await rig.clone(middle, "clone", "--depth=1", "--no-single-branch");
  const [a, b] = [await clone.id("origin/main"), await clone.id("origin/topic")];
  expect(await provenMergeBases(clone.git, a, b, policy)).toEqual({
    kind: "unproven",
    reason: "the clone is shallow, and so is what it was cloned from",
  });
});

test("a repository with SHA-256 ids works alike", async () => {
  await using rig = makeGitRig();
  const repository = await rig.init("repository");
  await repository.run("init", "--quiet", "--object-format=sha256", "../sha256");
  const wide = rig.open(join(rig.directory, "sha256"));
  const first = await wide.commit("first", { "a.txt": "1" });
  const second = await wide.commit("second", { "a.txt": "2" });
  expect(first).toHaveLength(64);
  expect(await provenMergeBases(wide.git, first, second, policy)).toEqual({ kind: "proven", bases: [first] });
});

test("every command that talks to a network is announced and has a time limit", async () => {
  await using rig = makeGitRig();
  const { server } = await makeTrap(rig);
  const clone = await rig.clone(server, "clone", "--depth=1");
  const limits: (number | undefined)[] = [];
  const git = openGit(clone.directory, {
    env: rig.env,
    run: (argv, options) => {
      const isRemote = argv[1] === "fetch" || argv[1] === "ls-remote";
      expect(options.announce ?? false).toBe(isRemote);
      if (isRemote) limits.push(options.timeoutMs);
      return runProcess(argv, options);
    },
  });
  const topic = await fetchBranch(git, "topic", policy);
  expect(topic).toEqual({ kind: "fetched", id: await server.id("topic") });
  await provenMergeBases(git, await server.id("topic"), await server.id("main"), {
    ...policy,
    timeoutMs: 60_000,
  });
  expect(limits).toEqual([600_000, 600_000, 60_000]);
});

test("a fetch that takes too long is a reason", async () => {
  await using rig = makeGitRig();
  const { server } = await makeTrap(rig);
  const clone = await rig.clone(server, "clone", "--depth=1", "--no-single-branch");
  const [a, b] = [await clone.id("origin/main"), await clone.id("origin/topic")];
  await clone.run("config", "remote.origin.uploadpack", "sleep 2; git-upload-pack");
  const found = await provenMergeBases(clone.git, a, b, { ...policy, timeoutMs: 300 });
  expect(found.kind === "unproven" ? found.reason : found.kind).toMatch(
    /git fetch ran past its limit of 300 ms/,
  );
});
