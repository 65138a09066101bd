import { expect, test } from "vitest";
import { compare, type Comparison } from "./compare.ts";

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** A root package.json that has the keys of `base`, and then those of `head`. */
const change = (base: unknown, head: unknown, more: Partial<Comparison> = {}) =>
  compare({ path: "package.json", base: json(base), head: json(head), ...more });

const DESCRIPTION = {
  name: "root",
  version: "1.0.0",
  description: "a",
  keywords: "a",
  homepage: "https://a.example",
  bugs: "https://a.example/bugs",
  license: "MIT",
  author: "a",
  contributors: "a",
  maintainers: "a",
  funding: "https://a.example/fund",
  repository: "a/a",
  readme: "a",
  "//": "a comment",
};

test("what describes a container decides no build, its version included", async () => {
  expect(await change({}, DESCRIPTION)).toEqual([
    "// @15 none",
    "author @9 none",
    "bugs @7 none",
    "contributors @10 none",
    "description @4 none",
    "funding @12 none",
    "homepage @6 none",
    "keywords @5 none",
    "license @8 none",
    "maintainers @11 none",
    "name @2 none",
    "readme @14 none",
    "repository @13 none",
    "version @3 none",
  ]);
});

test("the own fields of a root that is a repo are its own, and in a container everybody's", async () => {
  const own = {
    version: "2.0.0",
    exports: { ".": "./a.js" },
    bin: "a.js",
    files: ["lib"],
    sideEffects: false,
  };
  expect(await change({}, own, { rootIsRepo: true })).toEqual([
    "bin @6 root-repo",
    "exports @3 root-repo",
    "files @7 root-repo",
    "sideEffects @10 root-repo",
    "version @2 root-repo",
  ]);
  expect(await change({}, own)).toEqual([
    "bin @6 everything",
    "exports @3 everything",
    "files @7 everything",
    "sideEffects @10 everything",
    "version @2 none",
  ]);
});

const dependencies = (version: string) => ({
  dependencies: { a: version, same: "1" },
  devDependencies: { b: version },
  optionalDependencies: { c: version },
  peerDependencies: { d: version },
  bundleDependencies: [version],
});

test("root dependencies are the lockfile's to judge, and without one everybody's, even of a root that is a repo", async () => {
  expect(await change(dependencies("1"), dependencies("2"))).toEqual([
    "bundleDependencies @16 locked",
    "dependencies.a @3 locked",
    "devDependencies.b @7 locked",
    "optionalDependencies.c @10 locked",
    "peerDependencies.d @13 locked",
  ]);
  expect(await change({ dependencies: { a: "1" } }, {}, { rootIsRepo: true })).toEqual([
    "dependencies.a @-3 root-repo",
    "dependencies.a @-3 locked",
  ]);
  expect(await change({ dependencies: { a: "1" } }, {}, { rootIsRepo: true, hasLockfile: false })).toEqual([
    "dependencies.a @-3 everything",
  ]);
});

test("overrides and what else only decides versions is the lockfile's to judge, where there is one", async () => {
  const head = {
    overrides: { a: { b: "1" } },
    resolutions: { c: "1" },
    pnpm: {
      overrides: { d: "1" },
      minimumReleaseAge: 10,
      trustPolicy: "no-downgrade",
      patchedDependencies: { e: "p" },
    },
  };
  const keys = [
    "overrides.a @3",
    "pnpm.minimumReleaseAge @14",
    "pnpm.overrides.d @12",
    "pnpm.patchedDependencies.e @17",
    "pnpm.trustPolicy @15",
    "resolutions.c @8",
  ];
  expect(await change({}, head)).toEqual(keys.map((key) => `${key} locked`));
  expect(await change({}, head, { hasLockfile: false })).toEqual(keys.map((key) => `${key} everything`));
});

test("every other key is everything, with the line inside it that differs", async () => {
  expect(
    await change(
      { jest: { transform: { a: "x" }, verbose: true }, engines: { node: ">=20" } },
      {
        jest: { transform: { a: "y" }, verbose: true },
        engines: { node: ">=22" },
        private: true,
        type: "module",
        packageManager: "pnpm@11.0.0",
        config: { a: 1 },
        pnpm: { onlyBuiltDependencies: ["a"] },
        trustedDependencies: ["a"],
        "no-such-key": null,
      },
    ),
  ).toEqual([
    "config @14 everything",
    "engines @9 everything",
    "jest @4 everything",
    "no-such-key @25 everything",
    "packageManager @13 everything",
    "pnpm.onlyBuiltDependencies @18 everything",
    "private @11 everything",
    "trustedDependencies @22 everything",
    "type @12 everything",
  ]);
});

test("order, layout and line ends are no change, but for the order of keys that a tool reads", async () => {
  const head = '\uFEFF{ "dependencies": {"b":"1","a":"1"},\r\n"name":"root" }';
  expect(
    await compare({ path: "package.json", base: '{"name":"root","dependencies":{"a":"1","b":"1"}}', head }),
  ).toEqual([]);
  expect(
    await change(
      { exports: { import: "./a.mjs", default: "./a.js" } },
      { exports: { default: "./a.js", import: "./a.mjs" } },
      { rootIsRepo: true },
    ),
  ).toEqual(["exports @2 root-repo"]);
});

test("each changed script is told by its name", async () => {
  expect(
    await change(
      { scripts: { a: "1", gone: "1", same: "1" } },
      { scripts: { a: "2", came: "1", same: "1" } },
    ),
  ).toEqual(["scripts.a @3 scripts a", "scripts.came @4 scripts came", "scripts.gone @-4 scripts gone"]);
});

test("a changed list of members selects those that came or went", async () => {
  const members = { ".": "{}", "packages/a": "{}", "old/b": "{}" };
  const headMembers = { ".": "{}", "packages/a": "{}", "new/c": "{}" };
  expect(
    await change(
      { workspaces: ["packages/*", "old/*"] },
      { workspaces: ["packages/*", "new/*"] },
      { members, headMembers },
    ),
  ).toEqual(["workspaces @4 members new/c old/b"]);
  expect(
    await change(
      { workspaces: { packages: ["packages/*", "old/*"] } },
      { workspaces: { packages: ["packages/*"], nohoist: ["x"] } },
      { members, headMembers: { ".": "{}", "packages/a": "{}" } },
    ),
  ).toEqual(["workspaces.nohoist @6 everything", "workspaces.packages @-5 members old/b"]);
});

test("members that are declared in another form than before are everything", async () => {
  for (const [base, head] of [
    [{ workspaces: ["a"] }, {}],
    [{ workspaces: ["a"] }, { workspaces: { packages: ["a"] } }],
    [{ workspaces: ["a"] }, { workspaces: "a" }],
    [{ workspaces: ["a"] }, { workspaces: [1] }],
  ])
    expect((await change(base, head)).map((line) => line.replace(/@-?\d+/, "@"))).toEqual([
      "workspaces @ everything",
    ]);
});

test("an entry of a bun catalog selects the members that use it, at base or at head", async () => {
  const uses = (specifier: string) => json({ dependencies: { react: specifier } });
  const members = { ".": "{}", a: uses("catalog:"), b: uses("catalog:next"), c: uses("^18") };
  const headMembers = { ...members, a: uses("^18"), c: uses(" catalog: ".trim()) };
  expect(
    await change(
      { workspaces: { packages: ["*"], catalog: { react: "18" }, catalogs: { next: { react: "18" } } } },
      { workspaces: { packages: ["*"], catalog: { react: "19" }, catalogs: { next: { react: "19" } } } },
      { members, headMembers },
    ),
  ).toEqual([
    "workspaces.catalog.react @7 members a c",
    "workspaces.catalog.react @7 locked",
    "workspaces.catalogs.next.react @11 members b",
    "workspaces.catalogs.next.react @11 locked",
  ]);
  expect(await change({ catalog: { react: "18" } }, { catalog: { react: "19" } }, { members })).toEqual([
    "catalog.react @3 members a",
    "catalog.react @3 locked",
  ]);
});
