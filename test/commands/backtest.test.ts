import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { affectedAt } from "../rig/command-context.ts";
import { backtestAt, showCommits } from "../rig/backtest.ts";
import { makeGitRig, type GitRig, type TestRepository } from "../rig/git-rig.ts";

const cargo = (name: string, ...dependencies: readonly string[]): string =>
  `[package]\nname = "${name}"\nversion = "1.0.0"\n\n[dependencies]\n${dependencies.map((one) => `${one} = { path = "../${one}" }\n`).join("")}`;

const START = {
  "Cargo.toml": '[workspace]\nmembers = ["base", "middle", "top"]\n',
  "base/Cargo.toml": cargo("base"),
  "base/src/lib.rs": "// 1\n",
  "middle/Cargo.toml": cargo("middle", "base"),
  "top/Cargo.toml": cargo("top", "middle"),
  "top/README.md": "top\n",
  "README.md": "all\n",
};

/** A workspace of three, and a commit for each thing that can come of one. Newest last. */
async function makeHistory(rig: GitRig): Promise<TestRepository> {
  const repository = await rig.init("history");
  await repository.commit("start", START);
  await repository.commit("a file of base", { "base/src/lib.rs": "// 2\n" });
  await repository.commit("only words", { "README.md": "more\n", "docs/page.txt": "page\n" });
  await repository.commit("nobody's file", { Makefile: "all:\n", "README.md": "again\n" });
  await repository.commit("top needs base no more", { "middle/Cargo.toml": cargo("middle") });
  await repository.commit("base again", { "base/src/lib.rs": "// 3\n" });
  await repository.commit("top is gone", {
    top: null,
    "Cargo.toml": START["Cargo.toml"].replace(', "top"', ""),
  });
  await repository.commit("empty");
  return repository;
}

describe("a history", () => {
  test("is judged commit by commit, newest first, each with what selected or dropped its files", async () => {
    await using rig = makeGitRig();
    const { directory } = await makeHistory(rig);
    const result = await backtestAt(rig, directory);
    expect(showCommits(result)).toEqual([
      "empty: nothing, ",
      expect.stringMatching(/^top is gone: /),
      "base again: base",
      "top needs base no more: middle top",
      "nobody's file: everything, unowned Makefile",
      "only words: nothing, README.md **/*.md, docs/page.txt docs/**",
      "a file of base: base middle top",
      expect.stringMatching(/^start: everything, /),
    ]);
    const { summary } = result;
    expect(result.config).toBeNull();
    expect(summary.everything.causes.find(({ kind }) => kind === "unowned")).toMatchObject({
      place: "Makefile",
      commits: 1,
      alone: 1,
    });
    expect(
      summary.ignores
        .filter(({ commits }) => commits.length > 0)
        .map(({ pattern, files }) => `${pattern} ${files}`),
    ).toEqual(["**/*.md 3", "docs/** 1"]);
  });

  test("gets for every commit what affected says there", async () => {
    await using rig = makeGitRig();
    const repository = await makeHistory(rig);
    const { directory } = repository;
    const { commits } = await backtestAt(rig, directory);
    for (const { commit, parent, subject, verdict } of commits) {
      if (parent === null) continue;
      await repository.run("checkout", "--quiet", commit);
      const answer = await affectedAt(rig, directory, { base: parent, committed: true });
      expect(verdict.kind === "judged" ? [verdict.selected, verdict.everything] : verdict, subject).toEqual([
        answer.affected.map(({ repo }) => repo),
        answer.everything,
      ]);
    }
  });

  test("is looked at in git's objects: neither the work tree nor the index has a say, and nothing is written", async () => {
    await using rig = makeGitRig();
    const repository = await makeHistory(rig);
    const { directory } = repository;
    const before = showCommits(await backtestAt(rig, directory));
    repository.write({
      "base/Cargo.toml": "no manifest",
      "new/Cargo.toml": cargo("new"),
      "middle/Cargo.toml": null,
    });
    await repository.run("add", "new");
    const listing = () =>
      readdirSync(directory, { recursive: true, encoding: "utf8" })
        .map((path) => `${path} ${statSync(join(directory, path)).mtimeMs}`)
        .sort();
    const files = listing();
    expect(showCommits(await backtestAt(rig, directory))).toEqual(before);
    expect(listing()).toEqual(files);
  });

  test("takes the same few git processes whatever its length, one of them for all objects", async () => {
    await using rig = makeGitRig();
    const { directory } = await makeHistory(rig);
    const trace = join(rig.directory, "trace");
    const processes = async (last: number) => {
      writeFileSync(trace, "");
      await backtestAt(rig, directory, { last }, { env: { ...rig.env, GIT_TRACE: trace } });
      return [...readFileSync(trace, "utf8").matchAll(/trace: built-in: git (\S+)/g)]
        .map(([, command]) => command)
        .sort();
    };
    const expected = ["cat-file", "config", "diff-tree", "ls-tree", "rev-list"];
    expect(await processes(2)).toEqual(expected);
    expect(await processes(7)).toEqual(expected);
  });

  test("is judged by the work tree's config, or by the file that is given", async () => {
    await using rig = makeGitRig();
    const repository = await makeHistory(rig);
    const { directory } = repository;
    repository.write({ ".wrknv/workspace.toml": '[affected]\nignore = ["Makefile"]\n' });
    writeFileSync(join(directory, "other.toml"), '[affected]\nglobal = ["base/**"]\n');
    const own = await backtestAt(rig, directory);
    expect(own.config).toBe(".wrknv/workspace.toml");
    expect(showCommits(own)).toContain("nobody's file: nothing, Makefile Makefile, README.md **/*.md");
    const other = await backtestAt(rig, directory, { config: "other.toml" });
    expect(other.config).toBe("other.toml");
    expect(showCommits(other)).toContain("base again: everything, global base/src/lib.rs");
    await expect(backtestAt(rig, directory, { config: "none.toml" })).rejects.toMatchObject({
      code: "config/unreadable",
    });
  });

  test("a folder that config names is a repo from the commit on that has it, with or without a manifest", async () => {
    await using rig = makeGitRig();
    const repository = await makeHistory(rig);
    const { directory } = repository;
    await repository.commit("tests come", { "tests/all.rs": "// 1\n" });
    await repository.commit("tests change", { "tests/all.rs": "// 2\n" });
    await repository.commit("tests go", { tests: null });
    repository.write({
      ".wrknv/workspace.toml": '[[repos]]\nname = "tests"\npath = "tests"\ndependencies = { base = "*" }\n',
    });
    const result = await backtestAt(rig, directory);
    expect(showCommits(result).slice(0, 3)).toEqual([
      "tests go: nothing, tests/all.rs removed",
      "tests change: tests",
      "tests come: tests",
    ]);
    expect(showCommits(result)).toContain("base again: base");
  });

  test("counts only repos that have the task, where one is given", async () => {
    await using rig = makeGitRig();
    const repository = await makeHistory(rig);
    const { directory } = repository;
    await repository.commit("a task of base", { "base/wrknv.toml": '[tasks]\nprove = "true"\n' });
    await repository.commit("middle only", { "middle/src/lib.rs": "// 1\n" });
    const result = await backtestAt(rig, directory, { task: "prove", last: 2 });
    expect(showCommits(result)).toEqual([
      "middle only: nothing, middle/src/lib.rs no-task",
      "a task of base: base",
    ]);
    expect(result.summary.share).toMatchObject({ median: 0.5, mean: 0.5, worst: 1 });
  });
});

describe("workflows", () => {
  test("that run a task of a repo count as calling ones, as they were at each commit", async () => {
    await using rig = makeGitRig();
    const repository = await rig.init("workflows");
    const workflow = (run: string) =>
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`;
    await repository.commit("start", {
      ...START,
      ".github/workflows/ci.yml": workflow("cargo test && ci/prove.sh"),
      ".github/workflows/stale.yml": workflow("gh issue list"),
      "base/ci/prove.sh": "true\n",
      "ci/prove.sh": "true\n",
    });
    await repository.commit("what it names", { "ci/prove.sh": "false\n" });
    await repository.commit("the one that tests", { ".github/workflows/ci.yml": workflow("cargo test") });
    await repository.commit("named no more", { "ci/prove.sh": "true\n" });
    await repository.commit("the one that does not", {
      ".github/workflows/stale.yml": workflow("gh pr list"),
    });
    expect(showCommits(await backtestAt(rig, repository.directory, { last: 4 }))).toEqual([
      "the one that does not: nothing, .github/workflows/stale.yml .github/**",
      "named no more: everything, unowned ci/prove.sh",
      "the one that tests: everything, workflow .github/workflows/ci.yml",
      "what it names: everything, workflow ci/prove.sh",
    ]);
  });
});

describe("which commits", () => {
  test("--last counts from the newest, --range leaves out its start and all before it", async () => {
    await using rig = makeGitRig();
    const { directory } = await makeHistory(rig);
    const subjects = async (options: Parameters<typeof backtestAt>[2]) =>
      (await backtestAt(rig, directory, options)).commits.map(({ subject }) => subject);
    expect(await subjects({ last: 2 })).toEqual(["empty", "top is gone"]);
    expect(await subjects({ range: "HEAD~2..HEAD~1" })).toEqual(["top is gone"]);
    expect(await subjects({ range: "HEAD~1.." })).toEqual(["empty"]);
    expect(await subjects({ since: "2025-06-15T15:15:00Z" })).toEqual(["empty"]);
  });

  test("--merges judges merges alone, against what their branch had before", async () => {
    await using rig = makeGitRig();
    const repository = await makeHistory(rig);
    const { directory } = repository;
    await repository.run("checkout", "--quiet", "-b", "feature", "HEAD~1");
    await repository.commit("on the branch", { "middle/src/lib.rs": "// 9\n" });
    await repository.run("checkout", "--quiet", "main");
    await repository.commit("on main", { "base/src/lib.rs": "// 9\n" });
    await repository.run("merge", "--quiet", "--no-ff", "-m", "merged", "feature");
    expect(showCommits(await backtestAt(rig, directory, { mergesOnly: true }))).toEqual(["merged: middle"]);
    expect(showCommits(await backtestAt(rig, directory, { last: 2 }))).toEqual([
      "merged: middle",
      "on main: base",
    ]);
  });

  test.each([
    ["no such commit", { range: "none..HEAD" }, "git/unknown-ref"],
    ["a text that is no range", { range: "HEAD" }, "usage/wrong-value"],
    ["three dots", { range: "HEAD~1...HEAD" }, "usage/wrong-value"],
    ["a start that is an option", { range: "--all..HEAD" }, "git/unknown-ref"],
    ["a start that is no ancestor", { range: "other..HEAD" }, "backtest/no-history"],
    ["a range that holds nothing", { range: "HEAD..HEAD" }, "backtest/no-history"],
    ["a day to come", { since: "2999-01-01" }, "backtest/no-history"],
    ["merges where there are none", { mergesOnly: true }, "backtest/no-history"],
  ])("%s is refused", async (_what, options, code) => {
    await using rig = makeGitRig();
    const repository = await makeHistory(rig);
    const { directory } = repository;
    await repository.run("checkout", "--quiet", "--orphan", "other");
    await repository.commit("elsewhere");
    await repository.run("checkout", "--quiet", "main");
    await expect(backtestAt(rig, directory, options)).rejects.toMatchObject({ code });
  });

  test("a repository without a commit is refused, and so is a folder without a repository", async () => {
    await using rig = makeGitRig();
    const { directory } = await rig.init("empty");
    await expect(backtestAt(rig, directory)).rejects.toMatchObject({ code: "backtest/no-history" });
    await expect(backtestAt(rig, rig.directory)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:git|workspace|backtest)\//) as string,
    });
  });
});

describe("clones that do not have everything", () => {
  test("a shallow one is judged as far as it can see", async () => {
    await using rig = makeGitRig();
    const history = await makeHistory(rig);
    const three = await rig.clone(history, "three", "--depth=3");
    const result = await backtestAt(rig, three.directory);
    expect(result.commits.map(({ subject }) => subject)).toEqual(["empty", "top is gone"]);
    expect(result.histories).toEqual([
      {
        repository: ".",
        head: await history.id("HEAD"),
        after: undefined,
        cutAt: await history.id("HEAD~2"),
      },
    ]);
    const one = await rig.clone(history, "one", "--depth=1");
    await expect(backtestAt(rig, one.directory)).rejects.toMatchObject({
      code: "backtest/no-history",
      message: expect.stringContaining("is shallow and holds only") as string,
    });
  });

  test("a blobless one counts what it lacks, marks those commits and fetches nothing, unless told to", async () => {
    await using rig = makeGitRig();
    const history = await makeHistory(rig);
    const whole = showCommits(await backtestAt(rig, history.directory));
    const clone = await rig.clone(history, "blobless", "--filter=blob:none");
    const missing = () =>
      clone.run("rev-list", "--objects", "--all", "--missing=print", "--quiet").catch(() => "");
    const before = await missing();
    const result = await backtestAt(rig, clone.directory);
    expect(result.missingBlobs).toBeGreaterThan(0);
    expect(result.summary.judged).toBeLessThan(result.commits.length);
    expect(result.summary.unreadable[0]?.why).toContain("not in this clone");
    // The newest commits share their manifests with what is checked out.
    expect(showCommits(result)[0]).toBe(whole[0]);
    expect(await missing()).toBe(before);
    const fetched = await backtestAt(rig, clone.directory, { fetch: true });
    expect(showCommits(fetched)).toEqual(whole);
    expect(fetched.missingBlobs).toBe(0);
  });
});

describe("workspaces of several repositories", () => {
  test("siblings have one history each, judged with the others as they are now", async () => {
    await using rig = makeGitRig();
    const file = (name: string, dependency?: string) =>
      `[project]\nname = "${name}"\nversion = "1"\n${dependency === undefined ? "" : `dependencies = ["${dependency}"]\n`}`;
    const base = await rig.init("all/base");
    await base.commit("base starts", { "pyproject.toml": file("base") });
    await base.commit("base grows", { "base.py": "1\n" });
    const top = await rig.init("all/top");
    await top.commit("top starts", { "pyproject.toml": file("top", "base") });
    const result = await backtestAt(rig, join(rig.directory, "all"), {});
    expect(
      result.commits.map(({ repository, subject, verdict }) => [
        repository,
        subject,
        verdict.kind === "judged" ? verdict.selected.join(" ") : verdict.why,
      ]),
    ).toEqual([
      ["base", "base grows", "base top"],
      ["base", "base starts", "base top"],
      ["top", "top starts", "top"],
    ]);
  });

  test("a submodule is followed from commit to commit, and where its commit is not there judged by its gitlink", async () => {
    await using rig = makeGitRig();
    const inner = await rig.init("inner");
    await inner.commit("one", { "pyproject.toml": '[project]\nname = "inner"\nversion = "1"\n' });
    const outer = await rig.init("outer");
    await outer.commit("start", {
      "app/pyproject.toml": '[project]\nname = "app"\nversion = "1"\ndependencies = ["inner"]\n',
      "lib/pyproject.toml": '[project]\nname = "lib"\nversion = "1"\n',
    });
    await outer.run("submodule", "--quiet", "add", inner.url, "inner");
    await outer.commit("add it");
    await inner.commit("two", { "inner.py": "2\n" });
    await outer.run("submodule", "--quiet", "update", "--remote");
    await outer.commit("move it");
    await outer.commit("lib", { "lib/lib.py": "1\n" });
    const followed = await backtestAt(rig, outer.directory, { last: 2 });
    expect(showCommits(followed)).toEqual(["lib: lib", "move it: app inner"]);
    expect(followed.submodulesByGitlink).toEqual([]);
    const clone = await rig.clone(outer, "clone");
    const alone = await backtestAt(rig, clone.directory, { last: 2 });
    expect(showCommits(alone)).toEqual(["lib: lib", "move it: everything, unowned inner"]);
    expect(alone.submodulesByGitlink).toEqual(["inner"]);
  });

  test("a gitlink in a repo is a file of that repo where its commit is not there", async () => {
    await using rig = makeGitRig();
    const inner = await rig.init("inner");
    await inner.commit("one", { "a.proto": "1\n" });
    const outer = await rig.init("outer");
    await outer.commit("start", {
      "Cargo.toml": START["Cargo.toml"],
      "base/Cargo.toml": cargo("base"),
      "middle/Cargo.toml": cargo("middle", "base"),
      "top/Cargo.toml": cargo("top"),
    });
    await outer.run("submodule", "--quiet", "add", inner.url, "base/protos");
    await outer.commit("add it");
    await inner.commit("two", { "a.proto": "2\n" });
    await outer.run("submodule", "--quiet", "update", "--remote");
    await outer.commit("move it");
    await outer.run("rm", "--quiet", "base/protos");
    await outer.commit("take it out");
    const clone = await rig.clone(outer, "clone");
    const result = await backtestAt(rig, clone.directory, { last: 3 });
    expect(showCommits(result)).toEqual([
      "take it out: everything, unowned .gitmodules",
      "move it: base middle",
      "add it: everything, unowned .gitmodules",
    ]);
    expect(result.submodulesByGitlink).toEqual(["base/protos"]);
  });
});
