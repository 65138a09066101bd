import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changesBetween, uncommittedChanges } from "../../src/git/changes.ts";
import { changesSince } from "../../src/git/changes-since.ts";
import type { FileChange } from "../../src/git/file-change.ts";
import { followGitlinks } from "../../src/git/submodules.ts";
import { makeGitRig, type GitRig, type TestRepository } from "../rig/git-rig.ts";

const policy = { allowFetch: true, notice: () => undefined };
const summary = (changes: readonly FileChange[]) =>
  changes
    .map(({ status, path, note }) =>
      note === undefined ? `${status} ${path}` : `${status} ${path} (${note})`,
    )
    .sort();

/** An outer repository with the submodule `libs/inner`, which has the submodule `deep` of its own. `ignore = all` as a pull request could write. */
async function makeNested(rig: GitRig) {
  const deep = await rig.init("deep-origin");
  await deep.commit("deep 1", { "d.txt": "1" });
  const inner = await rig.init("inner-origin");
  await inner.commit("inner 1", { "i.txt": "1", "untouched.txt": "u" });
  await inner.run("submodule", "--quiet", "add", deep.url, "deep");
  await inner.run("config", "--file", ".gitmodules", "submodule.deep.ignore", "all");
  await inner.commit("inner 2: adds deep");
  const outer = await rig.init("outer");
  await outer.commit("outer 1", { "o.txt": "1" });
  await outer.run("submodule", "--quiet", "add", inner.url, "libs/inner");
  await outer.run("submodule", "--quiet", "update", "--init", "--recursive");
  await outer.run("config", "--file", ".gitmodules", "submodule.libs/inner.ignore", "all");
  const base = await outer.commit("outer 2: adds inner");
  await outer.run("-C", "libs/inner", "switch", "--quiet", "main");
  return { deep, inner, outer, base };
}

const bump = async (outer: TestRepository, subject: string) => {
  await outer.run("add", "--force", "libs/inner");
  await outer.run("commit", "--quiet", "-m", subject);
  return outer.id("HEAD");
};

const changed = async (outer: TestRepository, base: string, head: string) =>
  summary(
    await followGitlinks(
      outer.git,
      await changesBetween(outer.git, await outer.id(base), await outer.id(head)),
      policy,
    ),
  );

test("a changed submodule stands for the files that changed in it, nested ones too, whatever .gitmodules ignores", async () => {
  await using rig = makeGitRig();
  const { outer, base } = await makeNested(rig);
  const inside = rig.open(join(outer.directory, "libs/inner"));
  const deepInside = rig.open(join(outer.directory, "libs/inner/deep"));
  await deepInside.run("switch", "--quiet", "main");
  await deepInside.commit("deep 2", { "d.txt": "2" });
  await inside.commit("inner 3", { "i.txt": "2" });
  const head = await bump(outer, "outer 3");
  expect(await changed(outer, base, head)).toEqual([
    "modified libs/inner/deep/d.txt",
    "modified libs/inner/i.txt",
  ]);
});

test("a base commit that the submodule's clone does not hold is fetched by id", async () => {
  await using rig = makeGitRig();
  const { inner, outer, base } = await makeNested(rig);
  await inner.commit("inner 3", { "i.txt": "3" });
  await outer.run("-C", "libs/inner", "pull", "--quiet");
  await bump(outer, "outer 3");
  const clone = await rig.clone(outer, "clone");
  await clone.run("submodule", "--quiet", "update", "--init", "--depth=1");
  expect(await rig.open(join(clone.directory, "libs/inner")).run("rev-list", "--count", "HEAD")).toBe("1");
  expect(await changed(clone, base, "HEAD")).toEqual(["modified libs/inner/i.txt"]);
});

test("a submodule that cannot be compared counts as changed as a whole, with the reason", async () => {
  await using rig = makeGitRig();
  const { inner, outer, base } = await makeNested(rig);
  const inside = rig.open(join(outer.directory, "libs/inner"));
  await inside.commit("inner 3, never pushed", { "i.txt": "3" });
  const head = await bump(outer, "outer 3");
  const clone = await rig.clone(outer, "clone");
  expect(await changed(clone, base, head)).toEqual([
    "modified libs/inner (the submodule is not checked out)",
  ]);

  await rig.open(clone.directory).run("submodule", "--quiet", "init");
  await rig.open(clone.directory).run("clone", "--quiet", inner.url, "libs/inner");
  const id = (await inside.id("HEAD")).slice(0, 12);
  expect(await changed(clone, base, head)).toEqual([
    `modified libs/inner (commit ${id} of the submodule is not here: its remote does not have it)`,
  ]);
  writeFileSync(join(clone.directory, "libs/inner/.git/HEAD"), "broken");
  expect((await changed(clone, base, head))[0]).toMatch(
    /^modified libs\/inner \(the submodule cannot be read: .*libs\/inner is not in a git repository/,
  );
});

test("a submodule that is new, gone, turned into a folder, or moved to the same files is named with its reason", async () => {
  await using rig = makeGitRig();
  const { outer, base } = await makeNested(rig);
  expect(await changed(outer, `${base}~1`, base)).toEqual([
    "added .gitmodules",
    "added libs/inner (it became a submodule)",
  ]);
  expect(await changed(outer, base, `${base}~1`)).toEqual([
    "deleted .gitmodules",
    "deleted libs/inner (it is no submodule any more)",
  ]);
  const inside = rig.open(join(outer.directory, "libs/inner"));
  await inside.commit("inner 3, empty");
  const same = await bump(outer, "outer 3");
  expect(await changed(outer, base, same)).toEqual([
    "modified libs/inner (the submodule is at another commit with the same files)",
  ]);
});

test("uncommitted work in a submodule counts: other commit, edited, untracked, nested, whatever the user's status shows", async () => {
  await using rig = makeGitRig();
  const { outer, base } = await makeNested(rig);
  rig.setUserConfig("[status]\n\tshowUntrackedFiles = no\n[diff]\n\tignoreSubmodules = all\n");
  const inside = rig.open(join(outer.directory, "libs/inner"));
  const work = async () => {
    const uncommitted = await uncommittedChanges(outer.git);
    return summary(
      await changesSince(outer.git, { bases: [base], head: { sha: base }, uncommitted }, policy),
    );
  };
  expect(await work()).toEqual([]);
  outer.write({ "libs/inner/deep/new.txt": "n" });
  expect(await work()).toEqual(["added libs/inner/deep/new.txt"]);
  outer.write({ "libs/inner/untouched.txt": "edited" });
  expect(await work()).toEqual(["added libs/inner/deep/new.txt", "modified libs/inner/untouched.txt"]);
  await inside.run("commit", "--quiet", "-m", "inner 3", "untouched.txt");
  expect(await work()).toEqual(["added libs/inner/deep/new.txt", "modified libs/inner/untouched.txt"]);
});
