import { expect, test } from "vitest";
import { compare, type Comparison } from "./compare.ts";

const uses = (specifier: string) => JSON.stringify({ devDependencies: { react: specifier } });
const MEMBERS = {
  ".": "{}",
  a: uses("catalog:"),
  b: uses("catalog:default"),
  c: uses("catalog:next"),
  d: uses("^18"),
};

const pnpm = (base: string, head: string, more: Partial<Comparison> = {}) =>
  compare({ path: "pnpm-workspace.yaml", base, head, members: MEMBERS, ...more });
const yarn = (base: string, head: string, more: Partial<Comparison> = {}) =>
  compare({ path: ".yarnrc.yml", base, head, members: MEMBERS, ...more });

test("a catalog's entry selects the members that use it, under either name of the default one", async () => {
  const [base, head] = ["18", "19"].map(
    (version) => `catalog:\n  react: ${version}\n  unused: 1\ncatalogs:\n  next:\n    react: ${version}\n`,
  ) as [string, string];
  const expected = [
    "catalog.react @2 members a b",
    "catalog.react @2 locked",
    "catalogs.next.react @6 members c",
    "catalogs.next.react @6 locked",
  ];
  expect(await pnpm(base, head)).toEqual(expected);
  expect(await yarn(base, head)).toEqual(expected);
  expect(await pnpm("catalogs:\n  default:\n    react: 18\n", "catalogs: {}\n")).toEqual([
    "catalogs.default.react @-3 members a b",
    "catalogs.default.react @-3 locked",
  ]);
});

test("without a lockfile an entry that the container uses, or that no manifest names, is everything", async () => {
  const base = "catalog: { react: 18, other: 1 }";
  const head = "catalog: { react: 19, other: 2 }";
  expect(await pnpm(base, head, { hasLockfile: false })).toEqual([
    "catalog.other @1 everything",
    "catalog.react @1 members a b",
  ]);
  const members = { ...MEMBERS, ".": uses("catalog:") };
  expect(
    await pnpm("catalog: { react: 18 }", "catalog: { react: 19 }", { members, hasLockfile: false }),
  ).toEqual(["catalog.react @1 everything"]);
  expect(
    await pnpm("catalog: { react: 18 }", "catalog: { react: 19 }", { members, rootIsRepo: true }),
  ).toEqual(["catalog.react @1 members . a b", "catalog.react @1 locked"]);
});

test("a member whose manifest cannot be read, or is not given, counts as one that uses the entry", async () => {
  const members = { ...MEMBERS, broken: "{", wrong: '{"dependencies":{"react":1}}' };
  expect(await pnpm("catalog: { x: 1 }", "catalog: { x: 2 }", { members })).toEqual([
    "catalog.x @1 members broken wrong",
    "catalog.x @1 locked",
  ]);
});

test("pnpm settings that only decide versions are the lockfile's to judge, all others everything", async () => {
  const base = "packages:\n  - a\n";
  const head = `packages:
  - a
allowBuilds:
  x: true
minimumReleaseAge: 1
minimumReleaseAgeExclude: [x]
nodeLinker: hoisted
overrides:
  "x>y": "-"
packageExtensions:
  x: {}
patchedDependencies:
  x: patches/x.patch
trustPolicy: no-downgrade
trustPolicyExclude: [x]
`;
  expect(await pnpm(base, head)).toEqual([
    "allowBuilds @4 everything",
    "minimumReleaseAge @5 locked",
    "minimumReleaseAgeExclude @6 locked",
    "nodeLinker @7 everything",
    "overrides.x>y @9 locked",
    "packageExtensions @11 everything",
    "patchedDependencies.x @13 locked",
    "trustPolicy @14 locked",
    "trustPolicyExclude @15 locked",
  ]);
  expect((await pnpm(base, head, { hasLockfile: false })).every((line) => line.endsWith(" everything"))).toBe(
    true,
  );
});

test("pnpm's list of members selects those that came or went; a list that came as a whole is everything", async () => {
  const members = { ".": "{}", a: "{}" };
  const headMembers = { ".": "{}", a: "{}", site: "{}" };
  expect(await pnpm("packages: [a]", "packages:\n  - a\n  - site", { members, headMembers })).toEqual([
    "packages @3 members site",
  ]);
  expect(await pnpm("packages: [a]", "packages: [a, '!none']", { members })).toEqual([
    "packages @1 members -",
  ]);
  expect(await pnpm("packages: [a]", "packages: [a, ./a, './*']", { members })).toEqual([
    "packages @1 members -",
  ]);
  expect(await pnpm("packages: [a]", "packages: [a, none]", { members })).toEqual(["packages @1 everything"]);
  expect(await pnpm("", "packages: [a]", { members })).toEqual(["packages @1 everything"]);
  expect(await pnpm("packages: [a]", "packages: a", { members })).toEqual(["packages @1 everything"]);
});

test("yarn's package extensions are the lockfile's to judge, all other settings everything", async () => {
  const base = "nodeLinker: pnp\nyarnPath: .yarn/releases/yarn-4.10.3.cjs\n";
  const head = `nodeLinker: node-modules
yarnPath: .yarn/releases/yarn-4.14.1.cjs
packageExtensions:
  "x@*":
    dependencies: { y: "1" }
catalog: 5
`;
  expect(await yarn(base, head)).toEqual([
    "catalog @6 everything",
    "nodeLinker @1 everything",
    "packageExtensions.x@* @5 locked",
    "yarnPath @2 everything",
  ]);
});

test("sets, ordered maps and bytes of YAML differ, for nobody looks into them", async () => {
  for (const [base, head] of [
    ["!!set {a}", "!!set {b}"],
    ["!!omap [a: 1]", "!!omap [a: 2]"],
    ["!!binary aGk=", "!!binary aGo="],
  ]) {
    expect(await pnpm(`x: ${base}`, `x: ${head}`)).toEqual(["x @1 everything"]);
    expect(await pnpm(`catalog: ${base}`, `catalog: ${head}`)).toEqual(["catalog @1 everything"]);
  }
});

test("comments, order and anchors are no change", async () => {
  expect(
    await pnpm(
      "catalog:\n  a: &v 1\n  b: *v\npackages: [x]\n",
      "# why\npackages:\n  - x # here\ncatalog: { b: 1, a: 1 }\r\n",
    ),
  ).toEqual([]);
  expect(await pnpm("# nothing", "")).toEqual([]);
});
