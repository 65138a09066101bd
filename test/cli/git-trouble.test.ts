import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../rig/cli.ts";
import { makeGitRig, type GitRig } from "../rig/git-rig.ts";

const FILES = {
  "package.json": '{"name":"workspace","private":true,"workspaces":["packages/*"]}\n',
  "packages/a/package.json": '{"name":"a","scripts":{"test":"true"}}\n',
  "packages/b/package.json": '{"name":"b","scripts":{"test":"true"},"dependencies":{"a":"*"}}\n',
};

const saysIn =
  (rig: GitRig, directory: string, extra: Readonly<Record<string, string>> = {}) =>
  async (...args: readonly string[]) => {
    const { exitCode, stdout, stderr } = await runCli(args, {
      cwd: directory,
      env: { ...rig.env, ...extra },
    });
    // Ids of commits that hold the name of the temporary folder differ from run to run.
    const shown = (text: string) =>
      text.replaceAll(rig.directory, "DIR").replace(/\b(?:[0-9a-f]{40}|[0-9a-f]{12})\b/g, "ID");
    expect(`${stdout}${stderr}`).not.toMatch(/^ {4}at |node:internal|internal error/m);
    return { exitCode, stdout: shown(stdout), stderr: shown(stderr) };
  };

test("without git, with an old git, and with one that breaks, the cause is named", async () => {
  await using rig = makeGitRig();
  const repository = await rig.init("workspace");
  await repository.commit("first", FILES);
  const bin = join(rig.directory, "bin");
  mkdirSync(bin);
  expect(await saysIn(rig, repository.directory, { PATH: bin })("affected")).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: git could not be started [git/not-found]
      hint: install git 2.30.0 or later and put it on PATH
    ",
      "stdout": "",
    }
  `);
  const stub = (script: string) => {
    writeFileSync(join(bin, "git"), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, "git"), 0o755);
  };
  stub(
    '[ "$1" = version ] && echo "git version 2.17.1" && exit 0\necho "error: unknown option \\`end-of-options\'" >&2\nexit 129',
  );
  expect(await saysIn(rig, repository.directory, { PATH: bin })("affected")).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: git 2.17.1 is too old [git/too-old]
      hint: install git 2.30.0 or later
    ",
      "stdout": "",
    }
  `);
  stub('[ "$1" = version ] && echo "git version 2.50.0" && exit 0\nkill -9 $$');
  expect(await saysIn(rig, repository.directory, { PATH: bin })("affected")).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: git ls-files was killed by SIGKILL in DIR/workspace [git/failed]
    ",
      "stdout": "",
    }
  `);
});

test("outside of a repository, in a bare, an empty and an unborn one, nothing is green that means nothing", async () => {
  await using rig = makeGitRig();
  const outside = join(rig.directory, "outside/deep");
  mkdirSync(outside, { recursive: true });
  expect(await saysIn(rig, outside)("affected")).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: DIR/outside/deep is in no git repository, and no folder above it holds .wrknv/workspace.toml [workspace/no-root]
      hint: run git init and commit, change to a workspace, or give --root DIR
    ",
      "stdout": "",
    }
  `);
  const bare = await rig.init("bare.git", { bare: true });
  expect(await saysIn(rig, bare.directory)("affected")).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: DIR/bare.git is a bare repository: it has no files to look at [git/bare]
      hint: clone it and run there
    ",
      "stdout": "",
    }
  `);
  const empty = await rig.init("empty/inner");
  expect(await saysIn(rig, empty.directory)("affected")).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: no repo was found in DIR/empty/inner (it is the top of the git repository) [workspace/no-repos]
      hint: a repo is a folder with a manifest (pyproject.toml, package.json, go.mod, Cargo.toml, *.tf) that git tracks, or an entry in .wrknv/workspace.toml
    ",
      "stdout": "",
    }
  `);
  expect(await saysIn(rig, empty.directory)("plan")).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: no repo was found in DIR/empty/inner (it is the top of the git repository) [workspace/no-repos]
      hint: a repo is a folder with a manifest (pyproject.toml, package.json, go.mod, Cargo.toml, *.tf) that git tracks, or an entry in .wrknv/workspace.toml
    ",
      "stdout": "",
    }
  `);
  const unborn = await rig.init("unborn/inner");
  unborn.write(FILES);
  expect(await saysIn(rig, unborn.directory)("affected")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "",
      "stdout": "head  uncommitted work

    0 changed files
    everything is affected: there is no commit yet
      hint: commit something to compare with
    2 of 2 repos affected
      a  packages/a  everything is affected
      b  packages/b  everything is affected
    ",
    }
  `);
});

test("a repository of another user is refused with the remedy", async () => {
  await using rig = makeGitRig();
  const repository = await rig.init("workspace");
  await repository.commit("first", FILES);
  expect(await saysIn(rig, repository.directory, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" })("affected"))
    .toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: git refuses DIR/workspace: it belongs to another user [git/dubious-ownership]
      hint: run: git config --global --add safe.directory "DIR/workspace"
    ",
      "stdout": "",
    }
  `);
});

test("a base equal to the head says that nothing has changed", async () => {
  await using rig = makeGitRig();
  const repository = await rig.init("workspace");
  await repository.commit("first", FILES);
  const says = saysIn(rig, repository.directory);
  expect(await says("affected", "--base", "HEAD")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "",
      "stdout": "base  HEAD ID (as asked)  first · Ada Lovelace
    head  ID

    0 changed files
    0 of 2 repos affected
    note: base and head are the same commit, ID: only uncommitted work counts
    ",
    }
  `);
  expect(await says("affected", "--committed")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "",
      "stdout": "base  main ID (merge base)  first · Ada Lovelace
    head  ID

    0 changed files
    0 of 2 repos affected
    note: base and head are the same commit, ID: nothing has changed
    ",
    }
  `);
  expect(await says("affected", "--base", "HEAD~1")).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: base "HEAD~1" is no commit here: no branch, tag or commit has this name [git/unknown-ref]
      hint: was it fetched? git fetch, or give a commit id
    ",
      "stdout": "",
    }
  `);
});

test("the user's git configuration changes no answer", async () => {
  await using rig = makeGitRig();
  const repository = await rig.init("workspace");
  await repository.commit("first", { ...FILES, "packages/a/old.js": "1\n2\n3\n4\n5\n" });
  await repository.run("mv", "packages/a/old.js", "packages/b/ünï.js");
  await repository.commit("Move");
  repository.write({ "packages/b/untracked ü.js": "1\n" });
  const says = saysIn(rig, repository.directory);
  const plain = await says("affected", "--base", "HEAD~1", "--json");
  expect(JSON.parse(plain.stdout)).toMatchObject({
    changedFiles: ["packages/a/old.js", "packages/b/untracked ü.js", "packages/b/ünï.js"],
  });
  rig.setUserConfig(
    "[diff]\n\trelative = true\n\trenames = copies\n\texternal = /bin/false\n\tnoprefix = true\n\tignoreSubmodules = all\n\torderFile = /nonexistent\n[core]\n\tquotePath = true\n\tpager = /bin/false\n[status]\n\tshowUntrackedFiles = no\n\trelativePaths = true\n\tshort = true\n\tbranch = true\n[color]\n\tui = always\n[log]\n\tshowSignature = true\n",
  );
  expect(await says("affected", "--base", "HEAD~1", "--json")).toEqual(plain);
  expect(
    await saysIn(rig, join(repository.directory, "packages/b"))("affected", "--base", "HEAD~1", "--json"),
  ).toEqual(plain);
});

async function superproject(rig: GitRig) {
  const inner = await rig.init("inner");
  await inner.commit("inner first", {
    "package.json": '{"name":"inner","scripts":{"test":"true"}}\n',
    "index.js": "1\n",
  });
  const outer = await rig.init("outer");
  await outer.commit("outer first", {
    "app/package.json": '{"name":"app","scripts":{"test":"true"},"dependencies":{"inner":"*"}}\n',
    "tool/package.json": '{"name":"tool"}\n',
  });
  await outer.run("submodule", "--quiet", "add", inner.url, "inner");
  await outer.run("config", "-f", ".gitmodules", "submodule.inner.ignore", "all");
  await outer.commit("Add inner");
  await inner.commit("inner second", { "index.js": "2\n" });
  await outer.run("-C", "inner", "fetch", "--quiet", "origin");
  await outer.run("-C", "inner", "checkout", "--quiet", "origin/main");
  // `commit --all` would obey the ignore rule and leave it out.
  await outer.run("add", "--force", "inner");
  await outer.run("commit", "--quiet", "-m", "Move inner on");
  return outer;
}

test("ignore = all in .gitmodules hides no change of a submodule", async () => {
  await using rig = makeGitRig();
  const outer = await superproject(rig);
  const says = saysIn(rig, outer.directory);
  expect((await says("affected", "--base", "HEAD~1")).stdout).toMatchInlineSnapshot(`
    "base  HEAD~1 ID (as asked)  Add inner · Ada Lovelace
    head  ID

    1 changed file
    2 of 3 repos affected
      app    app    app → inner (runtime, app/package.json:1)
      inner  inner  changed inner/index.js
    "
  `);
  outer.write({ "inner/new.js": "1\n" });
  expect((await says("affected", "--base", "HEAD", "--names")).stdout).toBe("app\ninner\n");
});

test("a submodule that is not initialised is read from its commit, or everything is affected", async () => {
  await using rig = makeGitRig();
  const outer = await superproject(rig);
  const clone = await rig.clone(outer, "clone");
  expect(await saysIn(rig, clone.directory)("affected", "--base", "HEAD~1")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "$ git fetch --quiet --no-tags --depth=1 --end-of-options file://DIR/inner ID
    ",
      "stdout": "base  HEAD~1 ID (as asked)  Add inner · Ada Lovelace
    head  ID

    1 changed file
    2 of 3 repos affected
      app    app    app → inner (runtime, app/package.json:1)
      inner  inner  changed inner
    ",
    }
  `);
  // Where it cannot be fetched.
  await clone.run("config", "-f", ".gitmodules", "submodule.inner.url", `file://${rig.directory}/nowhere`);
  await clone.run("commit", "--quiet", "-a", "-m", "Wrong address");
  expect(await saysIn(rig, clone.directory)("affected", "--base", "HEAD~1")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "$ git fetch --quiet --no-tags --depth=1 --end-of-options file://DIR/nowhere ID
    ",
      "stdout": "base  HEAD~1 ID (as asked)  Move inner on · Ada Lovelace
    head  ID

    1 changed file, 1 that nobody owns
    everything is affected: the submodule inner is not checked out and commit ID of it cannot be fetched
      hint: wrknv workspace validate shows what is wrong with it
    3 of 3 repos affected
      app    app    everything is affected
      inner  inner  everything is affected
      tool   tool   everything is affected
    ",
    }
  `);
  expect((await saysIn(rig, clone.directory)("workspace", "validate")).exitCode).toBe(1);
});
