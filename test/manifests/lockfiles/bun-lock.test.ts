import fc from "fast-check";
import { expect, test } from "vitest";
import { BUN_LOCK } from "../../../src/manifests/lockfiles/bun/bun-lock.ts";
import { holderOf } from "../../../src/manifests/lockfiles/bun/bun-lock-key.ts";
import { differing, manifestsOf, npmCase, unresolvedOf } from "./npm-read.ts";
import { graphOf, showLock } from "./show-lock.ts";

const input = (name: string) => npmCase(BUN_LOCK, `bun/${name}`);
const readCase = (name: string) => BUN_LOCK.read(input(name));
const readText = (text: string, members = manifestsOf({})) =>
  BUN_LOCK.read({ path: "bun.lock", text, companions: new Map(), members });
const read = (value: object) => readText(JSON.stringify({ lockfileVersion: 1, workspaces: {}, ...value }));

test("what bun wrote is read whole: nested keys, aliases, peers and workspaces", () => {
  expect(showLock(readCase("base")).map((line) => line.replace(/ \(.*\)$/, ""))).toEqual([
    "setting lockfileVersion = 2",
    "setting configVersion = 1",
    "importer .",
    "  is-even dev → is-even 1.0.0",
    "importer packages/a",
    "  is-odd → is-odd 3.0.0",
    "  odd-two → is-odd 2.0.0",
    "  react → react 18.2.0",
    "importer packages/b",
    "  is-number → is-number 7.0.0",
    "  react → react 18.3.1",
    "  react-dom → react-dom 18.2.0",
    "  fsevents optional → fsevents 2.3.3",
    "importer packages/c",
    "  @t/a → folder packages/a",
    "  is-positive dev → is-positive 3.1.0",
    "line 56: fsevents 2.3.3",
    "line 58: is-buffer 1.1.6",
    "line 60: is-even 1.0.0",
    "  is-odd → is-odd 0.1.2",
    "line 62: is-number 7.0.0",
    "line 64: is-odd 3.0.0",
    "  is-number → is-number 6.0.0",
    "line 66: is-positive 3.1.0",
    "line 68: js-tokens 4.0.0",
    "line 70: kind-of 3.2.2",
    "  is-buffer → is-buffer 1.1.6",
    "line 72: loose-envify 1.4.0",
    "  js-tokens → js-tokens 4.0.0",
    "line 74: is-odd 2.0.0",
    "  is-number → is-number 4.0.0",
    "line 76: react 18.2.0",
    "  loose-envify → loose-envify 1.4.0",
    "line 78: react-dom 18.2.0",
    "  loose-envify → loose-envify 1.4.0",
    "  scheduler → scheduler 0.23.2",
    "  react peer → react 18.2.0",
    "line 80: scheduler 0.23.2",
    "  loose-envify → loose-envify 1.4.0",
    "line 82: react 18.3.1",
    "  loose-envify → loose-envify 1.4.0",
    "line 84: is-odd 0.1.2",
    "  is-number → is-number 3.0.0",
    "line 86: is-number 6.0.0",
    "line 88: is-number 4.0.0",
    "line 90: is-number 3.0.0",
    "  kind-of → kind-of 3.2.2",
  ]);
});

test("an upgrade in one member selects it alone", () => {
  expect(differing(readCase("base"), readCase("head"))).toEqual(["packages/a"]);
});

test("an override selects who gets another package by it", () => {
  expect(differing(readCase("base"), readCase("overrides"))).toEqual([".", "packages/a"]);
});

test("a package whose scripts may run is another one, and a list in the place of bun's own is everybody's", () => {
  expect(differing(readCase("base"), readCase("trusted"))).toEqual([
    "setting trustedDependencies",
    "packages/b",
  ]);
});

test("nothing that bun wrote is unresolved, and every package is on its line", () => {
  for (const name of ["base", "head", "overrides", "trusted"]) {
    const reading = readCase(name);
    expect(unresolvedOf(reading)).toEqual([]);
    const written = input(name).text.split("\n");
    const graph = graphOf(reading);
    for (const [number, one] of graph.packages.entries())
      expect(written[graph.lineOf(number) - 1]).toContain(`["${one.name}@${one.version}"`);
  }
});

test("a patch makes its package another one", () => {
  const base = {
    workspaces: { "": { dependencies: { x: "1" } } },
    packages: { x: ["x@1.0.0", "", {}, "sha512-x"] },
  };
  const patched = { ...base, patchedDependencies: { "x@1.0.0": "patches/x.patch" } };
  const other = { ...base, patchedDependencies: { "x@2.0.0": "patches/x.patch" } };
  expect(differing(read(base), read(patched))).toEqual(["."]);
  expect(differing(read(base), read(other))).toEqual([]);
});

test("sources without a hash are read: git, archives, folders", () => {
  const dependencies = { git: "github:o/git", file: "file:file", link: "link:link", own: "workspace:*" };
  const lock = {
    workspaces: { "": { dependencies }, "packages/own": { name: "own" } },
    packages: {
      git: ["git@github:o/git#1a2b3c", { dependencies: { x: "1" } }, "o-git-1a2b3c"],
      file: ["file@file:file", { dependencies: { x: "1" } }],
      link: ["link@link:link", {}],
      own: ["own@workspace:packages/own"],
      "git/x": ["x@1.0.0", "", {}, "sha512-1"],
      x: ["x@2.0.0", "https://registry.npmjs.example/x.tgz", {}, "sha512-2"],
    },
  };
  expect(showLock(read(lock))).toEqual([
    "setting lockfileVersion = 1",
    "importer .",
    "  git → git github:o/git#1a2b3c",
    "  file → file file:file",
    "  link → link link:link",
    "  own → folder packages/own",
    "importer packages/own",
    "line 1: git github:o/git#1a2b3c (o-git-1a2b3c)",
    "  x → x 1.0.0",
    "line 1: file file:file ()",
    "  x → x 2.0.0",
    "line 1: link link:link ()",
    "line 1: x 1.0.0 ( sha512-1)",
    "line 1: x 2.0.0 (https://registry.npmjs.example/x.tgz sha512-2)",
  ]);
});

test("what nothing answers is unresolved, by the lockfile's line or the manifest's place", () => {
  const text = `{
  "lockfileVersion": 2,
  "workspaces": {
    "": { "dependencies": { "x": "1" } },
  },
  "packages": {
    "x": ["x@1.0.0", "", { "dependencies": { "gone": "^4" } }, "sha512-x"],
  },
}
`;
  const members = manifestsOf({ ".": { dependencies: { x: "2" } }, new: { dependencies: { x: "1" } } });
  expect(unresolvedOf(readText(text, members))).toEqual([
    ".: x 2 @ dependencies x",
    ".: gone ^4 @ 7",
    "new: x 1 @ dependencies x",
  ]);
});

test("conflict markers, a text cut off and other versions are unknown, with their line", () => {
  const { text } = input("base");
  const head = (lines: number) => text.split("\n").slice(0, lines).join("\n");
  expect(showLock(readText(`${head(8)}\n<<<<<<< HEAD\n${text}`))).toEqual([
    "unknown, line 9: not as bun writes a bun.lock",
  ]);
  expect(showLock(readText(head(30)))).toEqual(["unknown, line 30: not as bun writes a bun.lock"]);
  expect(showLock(readText('{\n  "lockfileVersion": 3,\n  "workspaces": {},\n}'))).toEqual([
    "unknown, line 2: only versions 0 to 2 of this format are known",
  ]);
  expect(showLock(read({ packages: { x: {} } }))).toEqual([
    "unknown, line 1: this package is not written as bun writes one",
  ]);
});

test("commas inside texts stay, and many blank lines behind a comma are not slow", () => {
  const lock = { packages: { x: ["x@1.0.0", "", { bin: ",\\n}" }, "sha512-,]"] } };
  expect(graphOf(read(lock)).packages).toEqual([
    { name: "x", version: "1.0.0", identity: " sha512-,]", edges: [] },
  ]);
  expect(readText(`{"a": 1,${"\n".repeat(300_000)}`).kind).toBe("unknown");
});

test("a key is what holds it and its own name, however many scopes it has", () => {
  const names = fc.array(fc.constantFrom("a", "b-c", "@s/a", "@t/b"), { minLength: 1 });
  fc.assert(
    fc.property(names, (parts) => {
      expect(holderOf(parts.join("/"))).toEqual({ holder: parts.slice(0, -1).join("/"), name: parts.at(-1) });
    }),
  );
});

test("a text cut off anywhere is unknown", () => {
  const { text } = input("base");
  fc.assert(
    fc.property(fc.nat({ max: text.trimEnd().length - 1 }), (length) => {
      expect(readText(text.slice(0, length)).kind).toBe("unknown");
    }),
  );
});
