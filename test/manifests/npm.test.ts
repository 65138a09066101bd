import fc from "fast-check";
import { expect, test } from "vitest";
import { addProblems } from "../../src/manifests/add-problems.ts";
import { locateProblems } from "../../src/manifests/locate.ts";
import { readManifest } from "../../src/manifests/read-manifest.ts";
import { showDependencies, showProblems } from "./show.ts";

const readText = (text: string, path = "packages/a/package.json") =>
  readManifest({ ecosystem: "npm", path, text });
const read = (value: unknown) => readText(JSON.stringify(value));

test("the four tables are read, an optional peer as optional", () => {
  const manifest = read({
    name: "@scope/a",
    version: "1.0.0",
    private: true,
    main: "index.js",
    scripts: { test: "vitest", "build:all": "x" },
    dependencies: { b: "^1.0.0" },
    devDependencies: { "@scope/testkit": "workspace:*" },
    optionalDependencies: { c: "" },
    peerDependencies: { react: ">=18", vue: "3" },
    peerDependenciesMeta: { vue: { optional: true } },
  });
  expect(showDependencies(manifest)).toEqual([
    "runtime b ^1.0.0 @ dependencies b",
    "dev @scope/testkit workspace:* @ devDependencies @scope/testkit",
    "optional c * @ optionalDependencies c",
    "runtime react >=18 @ peerDependencies react",
    "optional vue 3 @ peerDependencies vue",
  ]);
  expect({ ...addProblems(manifest, []), dependencies: [] }).toEqual({
    ecosystem: "npm",
    path: "packages/a/package.json",
    directory: "packages/a",
    name: "@scope/a",
    nameAt: { keys: ["name"] },
    version: "1.0.0",
    isPackage: true,
    dependencies: [],
    members: undefined,
    computedDependencies: undefined,
    scripts: ["test", "build:all"],
    classifiers: [],
    problems: [],
  });
  expect(manifest.dependenciesOn?.(new Set(["react"])).map((one) => one.package)).toEqual([
    "@scope/testkit",
    "react",
  ]);
});

test("of the dependencies on known packages none is missing, whatever form its specifier has", () => {
  const specifier = fc.constantFrom(
    "^1",
    "1.2.3",
    "*",
    "",
    "workspace:*",
    "npm:known@^2",
    "npm:@s/known",
    "workspace:known@*",
    "file:../known",
    "./known",
    "../known",
    "~/known",
    "~1.2",
    "latest",
    "git+https://x.org/known.git",
    "o/known",
    "link:.",
  );
  const tables = fc.dictionary(fc.constantFrom("known", "@s/known", "other", "constructor"), specifier);
  fc.assert(
    fc.property(tables, tables, (dependencies, devDependencies) => {
      const manifest = read({ name: "x", dependencies, devDependencies });
      const known = new Set(["known", "@s/known"]);
      const isKnown = (name: string) => known.has(name);
      const wanted = manifest.dependencies.filter(
        (one) => one.path !== undefined || (one.package !== undefined && isKnown(one.package)),
      );
      const selected = manifest.dependenciesOn?.(known) ?? [];
      expect(
        selected.filter(
          (one) => one.path !== undefined || (one.package !== undefined && isKnown(one.package)),
        ),
      ).toEqual(wanted);
    }),
  );
});

test.each([
  ["^1 || ~2.0", "x ^1 || ~2.0"],
  ["latest", "x latest"],
  ["catalog:dev", "x catalog:dev"],
  ["workspace:^", "x workspace:^"],
  ["workspace:real@^1", "real workspace:^1"],
  ["workspace:@s/real@*", "@s/real workspace:*"],
  ["workspace:../b", "x workspace:../b in packages/b"],
  ["file:../b", "x file:../b in packages/b"],
  ["link:./b", "x link:./b in packages/a/b"],
  ["portal:../../tools", "x portal:../../tools in tools"],
  ["../b", "x ../b in packages/b"],
  ["file:../../..", "x file:../../.. from file:../../.."],
  ["/abs/b", "x /abs/b from /abs/b"],
  ["npm:real@^1.2", "real ^1.2"],
  ["npm:@s/real", "@s/real *"],
  ["git+https://x.org/r.git#main", "x git+https://x.org/r.git#main from git+https://x.org/r.git#main"],
  ["git@github.com:o/r.git", "x git@github.com:o/r.git from git@github.com:o/r.git"],
  ["https://x.org/r.tgz", "x https://x.org/r.tgz from https://x.org/r.tgz"],
  ["github:o/r", "x github:o/r from github:o/r"],
  ["o/r#v1", "x o/r#v1 from o/r#v1"],
  ["jsr:@s/x@1", "x jsr:@s/x@1 from jsr:@s/x@1"],
  ["patch:x@npm%3A1.0.0#~/.yarn/patches/x.patch", "x patch:x@npm%3A1.0.0#~/.yarn/patches/x.patch"],
])("the specifier %s", (specifier, expected) => {
  expect(showDependencies(read({ dependencies: { x: specifier } }))).toEqual([
    `runtime ${expected} @ dependencies x`,
  ]);
});

test("a root is a package when it can be published or imported", () => {
  const isPackage = (value: object) => read(value).isPackage;
  expect(isPackage({ name: "x" })).toBe(true);
  expect(isPackage({ name: "x", private: true })).toBe(false);
  expect(isPackage({ name: "x", private: true, exports: {} })).toBe(true);
  expect(isPackage({ name: "x", private: true, bin: "x.js" })).toBe(true);
  expect(isPackage({ workspaces: [] })).toBe(false);
});

test("workspaces are a list or a table; what ! takes out knows what came before it", () => {
  expect(read({ workspaces: ["packages/*", "!packages/old", "packages/old/new"] }).members).toEqual({
    include: [
      { pattern: "packages/*", at: { keys: ["workspaces", 0] } },
      { pattern: "packages/old/new", at: { keys: ["workspaces", 2] } },
    ],
    exclude: [{ pattern: "packages/old", at: { keys: ["workspaces", 1] }, after: 1 }],
  });
  expect(read({ workspaces: { packages: ["a"], nohoist: ["b"] } }).members).toEqual({
    include: [{ pattern: "a", at: { keys: ["workspaces", "packages", 0] } }],
    exclude: [],
  });
  expect(showProblems(read({ workspaces: "packages/*" }))).toEqual([
    "error manifest/wrong-type: workspaces must be a list of patterns, not text @ workspaces",
  ]);
});

test("wrong types are all reported and what is right is read", () => {
  const manifest = read({
    name: 1,
    version: null,
    scripts: [],
    dependencies: 3,
    devDependencies: { a: 1, b: "1" },
    peerDependencies: ["x"],
  });
  expect(showDependencies(manifest)).toEqual(["dev b 1 @ devDependencies b"]);
  expect(showProblems(manifest)).toEqual([
    "error manifest/wrong-type: name must be text, not a number @ name",
    "error manifest/wrong-type: scripts must be a table, not a list @ scripts",
    "error manifest/wrong-type: version must be text, not nothing @ version",
    "error manifest/wrong-type: dependencies must be a table, not a number @ dependencies",
    "error manifest/wrong-type: devDependencies.a must be text, not a number @ devDependencies a",
    "error manifest/wrong-type: peerDependencies must be a table, not a list @ peerDependencies",
  ]);
  expect(showProblems(readText("[]"))).toEqual([
    "error manifest/wrong-type: a package.json must hold an object @ ",
  ]);
});

test("a file that is no JSON is one error, whose place is found when it is shown", async () => {
  const text = '{"name": "x",\n "dependencies": {"a": "1",}}';
  const manifest = readText(text);
  expect(manifest).toMatchObject({ name: undefined, dependencies: [] });
  expect(await locateProblems({ path: manifest.path, text }, manifest.problems)).toEqual([
    {
      code: "manifest/syntax",
      severity: "error",
      message: "a key in double quotes is expected here",
      file: "packages/a/package.json",
      place: { line: 2, column: 28, endColumn: 29, lineText: ' "dependencies": {"a": "1",}}' },
    },
  ]);
  expect(readText("").problems).toMatchObject([{ code: "manifest/syntax" }]);
});

test("problems get the place of the value that is wrong", async () => {
  const text = '{\n  "dependencies": { "a": 1 }\n}';
  expect(
    await locateProblems({ path: "package.json", text }, readText(text, "package.json").problems),
  ).toEqual([
    {
      code: "manifest/wrong-type",
      severity: "error",
      message: "dependencies.a must be text, not a number",
      file: "package.json",
      place: { line: 2, column: 26, endColumn: 27, lineText: '  "dependencies": { "a": 1 }' },
    },
  ]);
});

test("names of the prototype are ordinary ones, and a byte order mark is no error", () => {
  const manifest = readText(
    '\uFEFF{"name":"constructor","scripts":{"__proto__":"x"},"dependencies":{"__proto__":"1","toString":"2"},"peerDependencies":{"valueOf":"3"}}',
  );
  expect(showDependencies(manifest)).toEqual([
    "runtime __proto__ 1 @ dependencies __proto__",
    "runtime toString 2 @ dependencies toString",
    "runtime valueOf 3 @ peerDependencies valueOf",
  ]);
  expect([manifest.name, manifest.scripts]).toEqual(["constructor", ["__proto__"]]);
});

test("fifty thousand dependencies are read in time", () => {
  const dependencies = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`p${i}`, "workspace:^"]));
  const text = JSON.stringify({ dependencies });
  const start = performance.now();
  expect(readText(text).dependencies).toHaveLength(50_000);
  expect(performance.now() - start).toBeLessThan(2000);
});
