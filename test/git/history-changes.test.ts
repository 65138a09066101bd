import { expect, test } from "vitest";
import { changesBetween } from "../../src/git/changes.ts";
import { firstParents, parseCommitIds } from "../../src/git/first-parents.ts";
import { changesOfSteps, parseHistoryChanges, type CommitStep } from "../../src/git/history-changes.ts";
import { parseMissingObjects } from "../../src/git/left-out.ts";
import { makeGitRig } from "../rig/git-rig.ts";

test("one process says of every commit what a diff with its parent says, whatever paths look like", async () => {
  await using rig = makeGitRig();
  const repository = await rig.init("history");
  const { git } = repository;
  await repository.commit("first", { "a.txt": "1\n", ":100644 100644": "a path like a record\n" });
  await repository.commit("second", { "a.txt": "2\n", "b\nc.txt": "a line break\n", ":100644 100644": null });
  await repository.commit("empty");
  await repository.commit("bytes", { "d\udcff.txt": "not UTF-8\n", ":x/:y": "colons\n" });
  await repository.run("checkout", "--quiet", "-b", "side", "HEAD~1");
  await repository.commit("beside", { "e.txt": "1\n" });
  await repository.run("checkout", "--quiet", "main");
  await repository.run("merge", "--quiet", "--no-ff", "-m", "merge", "side");

  const commits = await firstParents(git, { head: await repository.id("HEAD") });
  const steps = commits.map((id, position): CommitStep => ({
    commit: id,
    parent: commits[position + 1] ?? null,
  }));
  const changes = await changesOfSteps(git, steps);
  for (const { commit: id, parent } of steps)
    if (parent !== null) expect(changes.get(id) ?? []).toEqual(await changesBetween(git, parent, id));
  const first = commits.at(-1);
  expect(
    first === undefined ? [] : changes.get(first)?.map(({ status, path }) => `${status} ${path}`),
  ).toEqual(["added :100644 100644", "added a.txt"]);
  expect(steps).toHaveLength(5);
});

test("along first parents what a merge brought is one step, and a start leaves out all that it holds", async () => {
  await using rig = makeGitRig();
  const repository = await rig.init("history");
  const { git } = repository;
  await repository.commit("one", { "a.txt": "1\n" });
  await repository.run("checkout", "--quiet", "-b", "side");
  await repository.commit("beside", { "b.txt": "1\n" });
  await repository.run("checkout", "--quiet", "main");
  await repository.commit("two", { "a.txt": "2\n" });
  await repository.run("merge", "--quiet", "--no-ff", "-m", "merge", "side");
  const head = await repository.id("HEAD");
  const [one, two] = [await repository.id("HEAD~2"), await repository.id("HEAD~1")];
  expect(await firstParents(git, { head })).toEqual([head, two, one]);
  expect(await firstParents(git, { head, last: 2 })).toEqual([head, two]);
  expect(await firstParents(git, { head, mergesOnly: true })).toEqual([head]);
  expect(await firstParents(git, { head, after: one })).toEqual([head, two]);
});

test("output that is none of git's is refused", () => {
  expect(() => parseCommitIds("abc\n")).toThrow("git rev-list printed what we cannot read");
  expect(() => parseHistoryChanges(Buffer.from("no commit\0:100644"))).toThrow(
    "git diff-tree printed what we cannot read",
  );
  expect(() => parseHistoryChanges(Buffer.from(`${"a".repeat(40)}\0:100644 100644 cut off`))).toThrow(
    "git diff-tree printed what we cannot read",
  );
});

test("of a listing of objects only those with a question mark are missing", () => {
  const [one, two, three] = ["1", "2", "3"].map((digit) => digit.repeat(40));
  expect([...parseMissingObjects(Buffer.from(`${one}\n?${two}\n${three} a?b\n?${three} path\n`))]).toEqual([
    two,
    three,
  ]);
  expect([...parseMissingObjects(Buffer.from(""))]).toEqual([]);
});
