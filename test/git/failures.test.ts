import { chmodSync, chownSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareRule, DEFAULT_BASE_OPTIONS } from "../../src/git/base-rule.ts";
import { resolveBase } from "../../src/git/base.ts";
import { isOlder, openGit, parseGitVersion, type Git } from "../../src/git/git.ts";
import { atTopLevel } from "../../src/git/top-level.ts";
import { runProcess } from "../../src/system/processes.ts";
import { makeGitRig } from "../rig/git-rig.ts";

const resolve = (git: Git) =>
  resolveBase(git, compareRule(null, DEFAULT_BASE_OPTIONS), { fetch: { allowFetch: false } });

test("an empty folder, a bare repository and a folder that is not there are each named", async () => {
  await using rig = makeGitRig();
  const folder = join(rig.directory, "it's empty");
  mkdirSync(folder);
  await expect(resolve(rig.open(folder).git)).rejects.toMatchObject({
    code: "git/not-a-repository",
    hint: "run git init and commit, or give --root DIR",
  });
  const bare = await rig.init("bare", { bare: true });
  await expect(resolve(bare.git)).rejects.toMatchObject({ code: "git/bare" });
  await expect(atTopLevel(bare.git)).rejects.toMatchObject({ code: "git/bare" });
  await expect(resolve(rig.open(join(rig.directory, "gone")).git)).rejects.toMatchObject({
    code: "git/no-folder",
  });
});

test.skipIf(process.getuid?.() !== 0)(
  "a repository of another user is named with the command that trusts it",
  async () => {
    await using rig = makeGitRig();
    const repository = await rig.init("theirs");
    await repository.commit("first", { a: "1" });
    chownSync(repository.directory, 12345, 12345);
    chownSync(join(repository.directory, ".git"), 12345, 12345);
    await expect(resolve(repository.git)).rejects.toMatchObject({
      code: "git/dubious-ownership",
      hint: `run: git config --global --add safe.directory ${JSON.stringify(repository.directory)}`,
    });
  },
);

test("a git that is too old is named with its version", async () => {
  await using rig = makeGitRig();
  const repository = await rig.init("repository");
  const bin = join(rig.directory, "bin");
  mkdirSync(bin);
  writeFileSync(
    join(bin, "git"),
    '#!/bin/sh\n[ "$1" = version ] && echo "git version 2.10.0" && exit 0\necho "usage: git ..." >&2\nexit 129\n',
  );
  chmodSync(join(bin, "git"), 0o755);
  const old = openGit(repository.directory, {
    run: runProcess,
    env: { ...rig.env, PATH: `${bin}:${rig.env["PATH"] ?? ""}` },
  });
  await expect(resolve(old)).rejects.toMatchObject({ code: "git/too-old", message: "git 2.10.0 is too old" });
});

test("a machine without git is named", async () => {
  await using rig = makeGitRig();
  const repository = await rig.init("repository");
  const none = openGit(repository.directory, {
    run: runProcess,
    env: { ...rig.env, PATH: join(rig.directory, "nothing") },
  });
  await expect(resolve(none)).rejects.toMatchObject({ code: "git/not-found" });
});

test("variables of a hook do not lead to another repository", async () => {
  await using rig = makeGitRig();
  const repository = await rig.init("repository");
  const sha = await repository.commit("first", { a: "1" });
  const other = await rig.init("other");
  await other.commit("other", { b: "1" });
  const env = {
    ...rig.env,
    GIT_DIR: join(other.directory, ".git"),
    GIT_WORK_TREE: other.directory,
    GIT_INDEX_FILE: join(other.directory, ".git/index"),
  };
  const git = openGit(repository.directory, { run: runProcess, env });
  expect((await resolve(git)).head.sha).toBe(sha);
  mkdirSync(join(repository.directory, "deep/er"), { recursive: true });
  expect((await atTopLevel(git.at(join(repository.directory, "deep/er")))).directory).toBe(
    repository.directory,
  );
});

test("versions are read and compared by their numbers", () => {
  expect(parseGitVersion("git version 2.39.5 (Apple Git-154)\n")).toBe("2.39.5");
  expect(parseGitVersion("hub")).toBeUndefined();
  expect([
    isOlder("2.9.1", "2.30.0"),
    isOlder("2.30.0", "2.30.0"),
    isOlder("2.31", "2.30.9"),
    isOlder("1.9", "2.0"),
  ]).toEqual([true, false, false, true]);
});
