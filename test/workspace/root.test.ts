import { mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import { findRoot } from "../../src/workspace/root.ts";
import { makeGitRig, type GitRig } from "../rig/git-rig.ts";

type Given = { readonly path: string; readonly name: string };

/** Where the root of a folder is, relative to the rig, and why. */
async function rootFrom(rig: GitRig, start: string, given?: Given): Promise<string> {
  const inside = (path: string | undefined) =>
    path === undefined ? "none" : relative(rig.directory, path) || ".";
  try {
    const root = await findRoot({
      start: join(rig.directory, start),
      given: given === undefined ? undefined : { ...given, path: join(rig.directory, given.path) },
      git: rig.open(rig.directory).git,
    });
    return `${inside(root.path)}: ${root.reason} (git top: ${inside(root.top)})`;
  } catch (error) {
    if (error instanceof Failure) return `${error.code}: ${error.message.replaceAll(rig.directory, "RIG")}`;
    throw error;
  }
}

const WORKSPACE = ".wrknv/workspace.toml";
const npmRoot = (...workspaces: readonly string[]) => JSON.stringify({ private: true, workspaces });

/** A repository in the rig with these files, none committed: the root is looked for in the work tree. */
async function repositoryWith(rig: GitRig, name: string, files: Readonly<Record<string, string>>) {
  const repository = await rig.init(name);
  repository.write(files);
  return repository;
}

test("a folder that is given is the root, whatever lies in it or above", async () => {
  await using rig = makeGitRig();
  await repositoryWith(rig, "outer", { [WORKSPACE]: "", "packages/a/x": "" });
  const given = { path: "outer/packages/a", name: "WRKNV_ROOT" };
  expect(await rootFrom(rig, "outer", given)).toBe("outer/packages/a: given by WRKNV_ROOT (git top: outer)");
  expect(await rootFrom(rig, "outer", { ...given, path: "outer/gone", name: "--root" })).toBe(
    "workspace/no-root: RIG/outer/gone is not a folder",
  );
});

test("a workspace file wins over members, and the nearest one over those above it", async () => {
  await using rig = makeGitRig();
  await repositoryWith(rig, "outer", {
    [WORKSPACE]: "",
    "inner/package.json": npmRoot("packages/*"),
    "inner/packages/a/package.json": "{}",
    [`lab/${WORKSPACE}`]: "",
    "lab/x/y/z": "",
  });
  expect(await rootFrom(rig, "outer/inner/packages/a")).toBe(`outer: it holds ${WORKSPACE} (git top: outer)`);
  expect(await rootFrom(rig, "outer/lab/x/y")).toBe(`outer/lab: it holds ${WORKSPACE} (git top: outer)`);
});

test("a workspace file above git repositories makes a folder of siblings", async () => {
  await using rig = makeGitRig();
  await repositoryWith(rig, "all/one", { "package.json": npmRoot("*"), "x/package.json": "{}" });
  rig.open(join(rig.directory, "all")).write({ [WORKSPACE]: "" });
  expect(await rootFrom(rig, "all/one/x")).toBe(`all: it holds ${WORKSPACE} (git top: none)`);
});

test.each([
  ["package.json", npmRoot("packages/*")],
  ["package.json", JSON.stringify({ workspaces: { packages: ["packages/**"] } })],
  ["pnpm-workspace.yaml", "packages:\n  - packages/*\n"],
  ["pyproject.toml", '[tool.uv.workspace]\nmembers = ["packages/a"]\n'],
  ["go.work", "go 1.24\nuse ./packages/a\n"],
  ["Cargo.toml", '[workspace]\nmembers = ["packages/*"]\n'],
])(
  "%s that declares a folder as a member is the root, from anywhere in that member: %s",
  async (name, text) => {
    await using rig = makeGitRig();
    await repositoryWith(rig, "top", { [name]: text, "packages/a/src/x": "", "tools/x": "" });
    const asMember = `top: its ${name} declares this folder as a member (git top: top)`;
    expect(await rootFrom(rig, "top/packages/a")).toBe(asMember);
    expect(await rootFrom(rig, "top/packages/a/src")).toBe(asMember);
    expect(await rootFrom(rig, "top")).toBe(`top: its ${name} declares members (git top: top)`);
    expect(await rootFrom(rig, "top/tools")).toBe("top: it is the top of the git repository (git top: top)");
  },
);

test("a declared workspace in a folder of a repository is the root for its members only", async () => {
  await using rig = makeGitRig();
  await repositoryWith(rig, "top", {
    "js/package.json": npmRoot("packages/*"),
    "js/packages/a/package.json": "{}",
    "js/scripts/x": "",
  });
  expect(await rootFrom(rig, "top/js/packages/a")).toBe(
    "top/js: its package.json declares this folder as a member (git top: top)",
  );
  expect(await rootFrom(rig, "top/js")).toBe("top/js: its package.json declares members (git top: top)");
  expect(await rootFrom(rig, "top/js/scripts")).toBe(
    "top: it is the top of the git repository (git top: top)",
  );
});

test("a folder that is excluded is no member", async () => {
  await using rig = makeGitRig();
  await repositoryWith(rig, "top", {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\nexclude = ["packages/b"]\n',
    "packages/a/x": "",
    "packages/b/x": "",
  });
  expect(await rootFrom(rig, "top/packages/b")).toBe(
    "top: it is the top of the git repository (git top: top)",
  );
});

test("the superproject of a submodule is the root, unless the submodule declares members itself", async () => {
  await using rig = makeGitRig();
  const inner = await rig.init("inner-origin");
  await inner.commit("inner", { "package.json": '{"name":"inner"}' });
  const many = await rig.init("many-origin");
  await many.commit("many", { "package.json": npmRoot("packages/*"), "packages/a/package.json": "{}" });
  const outer = await rig.init("outer");
  await outer.run("submodule", "--quiet", "add", inner.url, "libs/inner");
  await outer.run("submodule", "--quiet", "add", many.url, "many");
  await outer.commit("outer");
  expect(await rootFrom(rig, "outer/libs/inner")).toBe(
    "outer: it is the superproject of the submodule inner (git top: outer)",
  );
  expect(await rootFrom(rig, "outer/many/packages/a")).toBe(
    "outer/many: its package.json declares this folder as a member (git top: outer/many)",
  );
});

test("the parent folder is the root for a repository without members that has another one with a manifest beside it", async () => {
  await using rig = makeGitRig();
  await repositoryWith(rig, "all/one", { "pyproject.toml": '[project]\nname = "one"\n', "src/x": "" });
  await repositoryWith(rig, "all/two", { "go.mod": "module two\n" });
  await repositoryWith(rig, "all/notes", { "README.md": "" });
  const reason = "declares no members, and other git repositories with a manifest lie beside it";
  expect(await rootFrom(rig, "all/one/src")).toBe(`all: one ${reason} (git top: none)`);
  expect(await rootFrom(rig, "all")).toBe("all: it is a folder of git repositories (git top: none)");
  // What has no manifest is no repo beside the others.
  expect(await rootFrom(rig, "all/notes")).toBe(
    "all/notes: it is the top of the git repository (git top: all/notes)",
  );
  await repositoryWith(rig, "alone/one", { "package.json": "{}" });
  await repositoryWith(rig, "alone/.hidden", { "package.json": "{}" });
  await repositoryWith(rig, "alone/empty", {});
  expect(await rootFrom(rig, "alone/one")).toBe(
    "alone/one: it is the top of the git repository (git top: alone/one)",
  );
});

test("a link is followed before the root is looked for", async () => {
  await using rig = makeGitRig();
  await repositoryWith(rig, "top", {
    "package.json": npmRoot("packages/*"),
    "packages/a/package.json": "{}",
  });
  symlinkSync(join(rig.directory, "top/packages/a"), join(rig.directory, "short"));
  expect(await rootFrom(rig, "short")).toBe(
    "top: its package.json declares this folder as a member (git top: top)",
  );
});

test("where no rule fits it fails, with the way out", async () => {
  await using rig = makeGitRig();
  mkdirSync(join(rig.directory, "empty"));
  await rig.init("bare", { bare: true });
  expect(await rootFrom(rig, "empty")).toBe(
    `workspace/no-root: RIG/empty is in no git repository, and no folder above it holds ${WORKSPACE}`,
  );
  expect(await rootFrom(rig, "bare")).toBe(
    "git/bare: RIG/bare is a bare repository: it has no files to look at",
  );
  expect(await rootFrom(rig, "nowhere")).toBe("workspace/no-root: RIG/nowhere is not a folder");
});
