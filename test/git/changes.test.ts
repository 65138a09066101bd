import { chmodSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodePath } from "../../src/base/path-text.ts";
import { changesBetween, uncommittedChanges } from "../../src/git/changes.ts";
import { uniteChanges } from "../../src/git/changes-since.ts";
import { parseDiffTree } from "../../src/git/diff-tree.ts";
import type { FileChange } from "../../src/git/file-change.ts";
import { parseStatus } from "../../src/git/status.ts";
import { listTree } from "../../src/git/tree.ts";
import { makeGitRig, makeRepository } from "../rig/git-rig.ts";

const HOSTILE_CONFIG = `
[diff]
	relative = true
	renames = copies
	external = false
	noprefix = true
	ignoreSubmodules = all
	orderFile = /dev/null
[core]
	quotePath = true
[status]
	showUntrackedFiles = no
	short = true
	branch = true
	relativePaths = true
	submoduleSummary = true
[color]
	ui = always
[alias]
	status = !false
	diff-tree = !false
`;

/** Names that a shell, a workflow expression, a line-based parser or a decoder would trip over. */
const HOSTILE_NAMES = [
  "with space.txt",
  'quote".txt',
  "it's.txt",
  "new\nline.txt",
  "tab\there.txt",
  "$(touch pwned).txt",
  "${{ github.token }}.txt",
  "back\\slash.txt",
  "-rf",
  ":(glob)x",
  "ünïcödé.txt",
  decodePath(Buffer.from([0x66, 0xff, 0xfe, 0x2e, 0x74])),
];

const summary = (changes: readonly FileChange[]) =>
  changes.map(({ status, path }) => `${status} ${path}`).sort();

test("additions, changes, deletions, moves and changes of type between two commits", async () => {
  await using repository = await makeRepository({
    "keep.txt": "k",
    "change.txt": "1",
    "gone.txt": "g",
    "moved.txt": "long enough to be a rename\n",
    "link.txt": "l",
  });
  const base = await repository.id("HEAD");
  unlinkSync(join(repository.directory, "link.txt"));
  symlinkSync("keep.txt", join(repository.directory, "link.txt"));
  chmodSync(join(repository.directory, "keep.txt"), 0o755);
  const head = await repository.commit("second", {
    "change.txt": "2",
    "gone.txt": null,
    "moved.txt": null,
    "to/moved.txt": "long enough to be a rename\n",
    "added.txt": "a",
  });
  const changes = await changesBetween(repository.git, base, head);
  expect(summary(changes)).toEqual([
    "added added.txt",
    "added to/moved.txt",
    "deleted gone.txt",
    "deleted moved.txt",
    "modified change.txt",
    "modified keep.txt",
    "typechanged link.txt",
  ]);
  expect(changes.find(({ path }) => path === "keep.txt")).toMatchObject({
    oldMode: "100644",
    newMode: "100755",
  });
  expect(changes.find(({ path }) => path === "gone.txt")).toMatchObject({
    oldMode: "100644",
    newMode: null,
    newId: null,
  });
  expect(changes.find(({ path }) => path === "change.txt")).toMatchObject({
    oldId: await repository.id(`${base}:change.txt`),
    newId: await repository.id(`${head}:change.txt`),
  });
  expect(await changesBetween(repository.git, head, head)).toEqual([]);
});

test("a user's git configuration changes nothing, nor does the folder in which git runs", async () => {
  await using rig = makeGitRig();
  const repository = await rig.init("repository");
  const base = await repository.commit("first", { "a/x.txt": "same text, long enough\n", "b/y.txt": "y" });
  const head = await repository.commit("second", { "a/x.txt": null, "b/x.txt": "same text, long enough\n" });
  repository.write({
    "b/y.txt": "changed",
    "b/untracked/deep.txt": "u",
    ".gitignore": "*.log\n",
    "a.log": "ignored",
  });
  rig.setUserConfig(HOSTILE_CONFIG);
  for (const git of [repository.git, repository.git.at(join(repository.directory, "b"))]) {
    expect(summary(await changesBetween(git, base, head))).toEqual(["added b/x.txt", "deleted a/x.txt"]);
    expect((await uncommittedChanges(git)).map(({ kind, path }) => `${kind} ${path}`).sort()).toEqual([
      "changed b/y.txt",
      "untracked .gitignore",
      "untracked b/untracked/deep.txt",
    ]);
  }
});

test("names come through whatever they hold, committed, changed, untracked and in a tree", async () => {
  await using repository = await makeRepository();
  const base = await repository.id("HEAD");
  const names = HOSTILE_NAMES.flatMap((name) => [name, `dir ${name}/inner`]).sort();
  repository.write(Object.fromEntries(names.map((name) => [name, "1"])));
  expect((await uncommittedChanges(repository.git)).map(({ path }) => path).sort()).toEqual(names);
  const head = await repository.commit("names");
  expect((await changesBetween(repository.git, base, head)).map(({ path }) => path).sort()).toEqual(names);
  expect((await listTree(repository.git, head)).map(({ path }) => path).sort()).toEqual(
    [...names, "README.md"].sort(),
  );
  repository.write(Object.fromEntries(names.map((name) => [name, "2"])));
  const changed = await uncommittedChanges(repository.git);
  expect(changed.map(({ path }) => path).sort()).toEqual(names);
  expect(changed.every(({ kind, headId }) => kind === "changed" && headId !== null)).toBe(true);
});

test("staged, unstaged, deleted, intended, conflicting and untracked paths are uncommitted work", async () => {
  await using rig = makeGitRig();
  const repository = await rig.init("repository");
  await repository.commit("first", {
    "staged.txt": "1",
    "edited.txt": "1",
    "deleted.txt": "1",
    "conflict.txt": "1",
  });
  await repository.run("switch", "--quiet", "-c", "other");
  await repository.commit("theirs", { "conflict.txt": "theirs" });
  await repository.run("switch", "--quiet", "main");
  await repository.commit("ours", { "conflict.txt": "ours" });
  await repository.run("merge", "other").catch(() => undefined);
  const nested = await rig.init("repository/nested");
  await nested.commit("nested", { "n.txt": "n" });
  repository.write({ "staged.txt": "2", "intended.txt": "i" });
  await repository.run("add", "staged.txt");
  await repository.run("add", "--intent-to-add", "intended.txt");
  repository.write({ "edited.txt": "2", "deleted.txt": null, "untracked.txt": "u" });

  const entries = await uncommittedChanges(repository.git);
  expect(
    entries.map(({ kind, path, headMode, workMode, isRepository }) => ({
      kind,
      path,
      headMode,
      workMode,
      isRepository,
    })),
  ).toEqual([
    { kind: "changed", path: "deleted.txt", headMode: "100644", workMode: null, isRepository: false },
    { kind: "changed", path: "edited.txt", headMode: "100644", workMode: "100644", isRepository: false },
    { kind: "changed", path: "intended.txt", headMode: null, workMode: "100644", isRepository: false },
    { kind: "changed", path: "staged.txt", headMode: "100644", workMode: "100644", isRepository: false },
    { kind: "unmerged", path: "conflict.txt", headMode: "100644", workMode: "100644", isRepository: false },
    { kind: "untracked", path: "nested", headMode: null, workMode: null, isRepository: true },
    { kind: "untracked", path: "untracked.txt", headMode: null, workMode: null, isRepository: false },
  ]);
  expect(entries.find(({ kind }) => kind === "unmerged")?.headId).toBe(
    await repository.id("HEAD:conflict.txt"),
  );
});

test("what git should never print is refused, not skipped", () => {
  const zeros = "0".repeat(40);
  const id = "a".repeat(40);
  for (const output of [
    "half a record",
    `:100644 100644 ${id} ${id} R100\0old\0new\0`,
    `:100644 100644 ${id} ${id} X\0path\0`,
    `:100644 100644 ${id} ${id} M\0path`,
    `:100644 000000 ${id} ${zeros} D\0\0`,
    `:100644 100644 abc def M\0path\0`,
  ])
    expect(() => parseDiffTree(Buffer.from(output)), output).toThrow(
      "git diff-tree printed what we cannot read",
    );
  for (const output of [
    "? half a record",
    "# branch.oid abc\0",
    "! ignored\0",
    `2 R. N... 100644 100644 100644 ${id} ${id} R100 new\0old\0`,
    `1 M. N... 100644 100644 ${id} ${id} path\0`,
  ])
    expect(() => parseStatus(Buffer.from(output)), output).toThrow("git status printed what we cannot read");
  expect(parseDiffTree(Buffer.alloc(0))).toEqual([]);
  expect(parseStatus(Buffer.alloc(0))).toEqual([]);
});

test("of a path in several lists the first old side and the last new side count", () => {
  const id = (digit: string) => digit.repeat(40) as NonNullable<FileChange["oldId"]>;
  const change = (status: FileChange["status"], oldId: string | null, newId: string | null): FileChange => ({
    status,
    path: "x",
    oldMode: oldId === null ? null : "100644",
    newMode: newId === null ? null : "100644",
    oldId: oldId === null ? null : id(oldId),
    newId: newId === null ? null : id(newId),
  });
  expect(uniteChanges([[change("modified", "1", "2")], [change("modified", "2", "3")]])).toEqual([
    change("modified", "1", "3"),
  ]);
  expect(uniteChanges([[change("added", null, "2")], [change("modified", "2", "3")]])).toEqual([
    change("added", null, "3"),
  ]);
  expect(uniteChanges([[change("deleted", "1", null)], [change("added", null, "3")]])).toEqual([
    change("modified", "1", "3"),
  ]);
  expect(uniteChanges([[change("added", null, "2")], [change("deleted", "2", null)]])).toEqual([
    change("deleted", null, null),
  ]);
});
