import fc from "fast-check";
import { expect, test } from "vitest";
import { NPM_SHRINKWRAP, PACKAGE_LOCK } from "../../../src/manifests/lockfiles/npm/package-lock.ts";
import { differing, manifestsOf, npmCase, unresolvedOf } from "./npm-read.ts";
import { lockInput, withHistory } from "./lock-folder.ts";
import { graphOf, showLock } from "./show-lock.ts";

const input = (name: string) => npmCase(PACKAGE_LOCK, `npm/${name}`);
const readCase = (name: string) => PACKAGE_LOCK.read(input(name));
const readText = (text: string, members = manifestsOf({})) =>
  PACKAGE_LOCK.read({ path: "package-lock.json", text, companions: new Map(), members });
const read = (packages: unknown, members = manifestsOf({})) =>
  readText(JSON.stringify({ lockfileVersion: 3, packages }, undefined, 2), members);

test("what npm wrote is read whole: nested folders, aliases, peers and links", () => {
  const lines = showLock(readCase("base")).map((line) => line.replace(/ \(.*\)$/, ""));
  expect(
    lines.slice(
      0,
      lines.findIndex((line) => line.startsWith("line")),
    ),
  ).toEqual([
    "setting lockfileVersion = 3",
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
  ]);
  expect(lines.slice(15).filter((line) => line.startsWith("  "))).toEqual([
    "  is-odd → is-odd 0.1.2",
    "  is-number → is-number 3.0.0",
    "  kind-of → kind-of 3.2.2",
    "  is-buffer → is-buffer 1.1.6",
    "  js-tokens → js-tokens 4.0.0",
    "  is-number → is-number 4.0.0",
    "  loose-envify → loose-envify 1.4.0",
    "  loose-envify → loose-envify 1.4.0",
    "  scheduler → scheduler 0.23.2",
    "  react peer → react 18.2.0",
    "  loose-envify → loose-envify 1.4.0",
    "  is-number → is-number 6.0.0",
    "  loose-envify → loose-envify 1.4.0",
  ]);
});

test("every package that npm wrote is on the line that is shown", () => {
  const { text } = input("base");
  const written = text.split("\n");
  const graph = graphOf(readCase("base"));
  for (const [number, { name, version }] of graph.packages.entries()) {
    const line = graph.lineOf(number);
    const entry = written.slice(line - 1, line + 3).join("\n");
    expect(entry).toContain(`"version": "${version}"`);
    expect(entry).toContain(name);
  }
});

test("an upgrade in one member selects it alone, for what links to it is not walked through", () => {
  expect(differing(readCase("base"), readCase("head"))).toEqual(["packages/a"]);
});

test("an override selects who gets another package by it", () => {
  expect(differing(readCase("base"), readCase("overrides"))).toEqual([".", "packages/a"]);
});

test("versions 2 and 3 of the format hold the same packages", () => {
  expect(differing(readCase("base"), readCase("version-2"))).toEqual(["setting lockfileVersion"]);
});

test("nothing that npm wrote is unresolved, packages inside another's archive included", () => {
  for (const name of ["base", "head", "version-2", "overrides", "bundled"])
    expect(unresolvedOf(readCase(name))).toEqual([]);
  const bundled = graphOf(readCase("bundled")).packages.filter(({ identity }) =>
    identity.includes("in bundle"),
  );
  expect(bundled.length).toBeGreaterThan(0);
});

test("flags that other members cause, licences and engines are no difference; a hash and a source are", () => {
  const entry = { version: "1.0.0", resolved: "https://registry.npmjs.example/a.tgz", integrity: "sha512-a" };
  const lock = (change: object) =>
    read({ "": { dependencies: { a: "^1" } }, "node_modules/a": { ...entry, ...change } });
  const flags = { dev: true, peer: true, optional: true, devOptional: true, license: "MIT", funding: [] };
  expect(differing(lock({}), lock({ ...flags, engines: { node: ">=20" }, extraneous: true }))).toEqual([]);
  expect(differing(lock({}), lock({ integrity: "sha512-b" }))).toEqual(["."]);
  expect(differing(lock({}), lock({ resolved: "git+ssh://git@git.example/a.git#1a2b3c" }))).toEqual(["."]);
});

test("node's way upwards decides: beside the asker first, then each folder above", () => {
  const packages = {
    "": {},
    "packages/a": { dependencies: { x: "*", y: "*", z: "*" } },
    "packages/a/node_modules/x": { version: "1.0.0", dependencies: { y: "*" } },
    "packages/a/node_modules/x/node_modules/y": { version: "1.0.0", dependencies: { x: "*" } },
    "packages/node_modules/y": { version: "2.0.0", dependencies: { x: "*" } },
    "node_modules/x": { version: "3.0.0" },
    "node_modules/y": { version: "3.0.0" },
    "node_modules/z": { name: "@scope/z", version: "3.0.0" },
  };
  expect(showLock(read(packages)).filter((line) => !line.startsWith("line"))).toEqual([
    "setting lockfileVersion = 3",
    "importer .",
    "importer packages/a",
    "  x → x 1.0.0",
    "  y → y 2.0.0",
    "  z → @scope/z 3.0.0",
    "  y → y 1.0.0",
    "  x → x 1.0.0",
    "  x → x 3.0.0",
  ]);
});

test("a peer and an optional dependency may be absent; anything else that is not there names its line", () => {
  const packages = {
    "": { dependencies: { a: "1" } },
    "node_modules/a": { version: "1.0.0", dependencies: { b: "2" }, peerDependencies: { c: "3" } },
    "node_modules/b": {
      version: "2.0.0",
      dependencies: { gone: "^4", opt: "5", inside: "6" },
      optionalDependencies: { opt: "5" },
      bundleDependencies: ["inside"],
    },
    other: { dependencies: { far: "1" } },
  };
  expect(unresolvedOf(read(packages))).toEqual([".: gone ^4 @ 18", "other: far 1 @ ?"]);
});

test("a manifest that asks for more than the lockfile was made for is unresolved, unless what is there fits", () => {
  const packages = {
    "": { workspaces: ["*"] },
    a: { dependencies: { x: "^1", alias: "npm:x@^1", any: "" } },
    b: {},
    "node_modules/a": { resolved: "a", link: true },
    "node_modules/x": { version: "1.2.0" },
    "node_modules/alias": { name: "x", version: "1.2.0" },
    "node_modules/any": { version: "1.0.0" },
  };
  const members = manifestsOf({
    a: {
      dependencies: { x: "^2", alias: "npm:x@^1", any: "", new: "1" },
      peerDependencies: { may: "1" },
      peerDependenciesMeta: { may: { optional: true } },
    },
    b: { dependencies: { x: "~1.2", a: "*" }, devDependencies: { alias: "^1.1" } },
    c: { dependencies: { x: "^1" } },
  });
  expect(unresolvedOf(read(packages, members))).toEqual([
    "a: x ^2 @ dependencies x",
    "a: new 1 @ dependencies new",
    "c: x ^1 @ dependencies x",
  ]);
  expect(
    graphOf(read(packages, members))
      .importers.get("b")
      ?.edges.map(({ label }) => label),
  ).toEqual(["x dependencies unlocked", "a dependencies unlocked", "alias devDependencies unlocked"]);
});

test("a lockfile that catches up with the range of a manifest, for the same answer, is the same graph", () => {
  const packagesWith = (range: string) => ({
    "": { workspaces: ["*"] },
    a: { devDependencies: { x: range }, dependencies: { y: "^1" } },
    "node_modules/x": { version: "1.2.0" },
    "node_modules/y": { version: "1.0.0" },
  });
  const members = manifestsOf({ a: { devDependencies: { x: "^1.0" }, dependencies: { y: "^1" } } });
  const [before, after] = ["^1.2.0", "^1.0"].map((range) => showLock(read(packagesWith(range), members)));
  expect(before).toEqual(after);
});

test("a folder that left the workspace is no importer, and a link to it answers nobody", () => {
  const packages = {
    "": { dependencies: { old: "*" } },
    old: { extraneous: true, dependencies: { gone: "1" } },
    "node_modules/old": { resolved: "old", link: true, extraneous: true },
  };
  expect(unresolvedOf(read(packages))).toEqual([".: old * @ ?"]);
  expect([...graphOf(read(packages)).importers.keys()]).toEqual(["."]);
});

test("conflict markers, a text cut off and other versions are unknown, with their line", () => {
  const { text } = input("base");
  const line = (at: number) => text.split("\n").slice(0, at).join("\n");
  expect(showLock(readText(`${line(20)}\n<<<<<<< HEAD\n${text}`))).toEqual([
    "unknown, line 21: not valid JSON",
  ]);
  expect(showLock(readText(line(30)))).toEqual(["unknown, line 30: not valid JSON"]);
  expect(showLock(readText(""))).toEqual(["unknown, line 1: not valid JSON"]);
  const why = "only versions 2 and 3 of this format are known; `npm install` of npm 7 or later writes them";
  expect(showLock(readText('{\n  "name": "x",\n  "lockfileVersion": 1,\n  "dependencies": {}\n}'))).toEqual([
    `unknown, line 3: ${why}`,
  ]);
  expect(showLock(readText('{\n  "lockfileVersion": 4,\n  "packages": {}\n}'))).toEqual([
    `unknown, line 2: ${why}`,
  ]);
  expect(showLock(readText("[]"))).toEqual([`unknown, line 1: ${why}`]);
  expect(showLock(read({ "": {}, "node_modules/a": 1 }))).toEqual([
    "unknown, line 5: this package is not written as npm writes one",
  ]);
});

test("keys of the prototype are ordinary names", () => {
  const packages = `{"": {"dependencies": {"__proto__": "1", "constructor": "1", "toString": "1"}},
"node_modules/__proto__": {"version": "1.0.0"}, "node_modules/constructor": {"version": "2.0.0"}}`;
  const reading = readText(`{"lockfileVersion": 3, "packages": ${packages}}`);
  expect(graphOf(reading).importers.get(".")?.edges).toEqual([
    { label: "__proto__", to: 0 },
    { label: "constructor", to: 1 },
  ]);
  expect(unresolvedOf(reading)).toEqual([".: toString 1 @ ?"]);
});

test("a path nested beyond any file system is unknown, and no text is slow", () => {
  const deep = Array.from({ length: 300 }, () => "node_modules/a").join("/");
  expect(showLock(read({ "": {}, [deep]: { version: "1.0.0" } }))).toEqual([
    "unknown, line 5: this package is not written as npm writes one",
  ]);
  expect(readText(`{"lockfileVersion": 3, "packages": ${"[".repeat(200_000)}`).kind).toBe("unknown");
});

test("any edges between packages lead where a walk up the folders leads", () => {
  const name = fc.constantFrom("a", "b", "@s/c", "__proto__");
  const place = fc
    .tuple(fc.constantFrom("", "packages/p"), fc.array(name, { maxLength: 4 }))
    .map(([folder, names]) =>
      [...(folder === "" ? [] : [folder]), ...names.map((one) => `node_modules/${one}`)].join("/"),
    );
  fc.assert(
    fc.property(fc.uniqueArray(place, { minLength: 1 }), (paths) => {
      const all = [...new Set(["", ...paths])];
      const dependencies = JSON.parse('{"a":"*","b":"*","@s/c":"*","__proto__":"*"}') as object;
      const entries = Object.fromEntries(
        all.map((path, index) => [path, { version: `${index}.0.0`, optionalDependencies: dependencies }]),
      );
      const graph = graphOf(read(entries));
      const outside = Object.keys(entries).filter((path) => path.includes("node_modules/"));
      const found = (path: string) =>
        (graph.importers.get(path === "" ? "." : path) ?? graph.packages[outside.indexOf(path)])?.edges.map(
          ({ label, to }) => `${label} ${typeof to === "number" ? (outside[to] ?? "") : to.folder}`,
        );
      for (const path of Object.keys(entries)) {
        const expected = Object.keys(dependencies).flatMap((asked) => {
          for (let folder = path; ; folder = folder.split("/").slice(0, -1).join("/")) {
            const candidate = `${folder === "" ? "" : `${folder}/`}node_modules/${asked}`;
            if (outside.includes(candidate)) return [`${asked} optional ${candidate}`];
            if (folder === "") return [];
          }
        });
        expect(found(path)).toEqual(expected);
      }
    }),
    { numRuns: 60 },
  );
});

test("npm-shrinkwrap.json is the same format under another name", () => {
  expect(NPM_SHRINKWRAP).toEqual({ ...PACKAGE_LOCK, fileName: "npm-shrinkwrap.json" });
});

test.each(["first", "last"] as const)(
  "the %s commit of opentelemetry-js asks for nothing in vain",
  (which) => {
    withHistory("opentelemetry-js", which, (folder) => {
      const reading = PACKAGE_LOCK.read(lockInput(PACKAGE_LOCK, folder));
      expect(unresolvedOf(reading)).toEqual([]);
      expect(graphOf(reading).packages.length).toBeGreaterThan(1000);
    });
  },
);

test("a text cut off anywhere is unknown", () => {
  const { text } = input("base");
  fc.assert(
    fc.property(fc.nat({ max: text.trimEnd().length - 1 }), (length) => {
      expect(readText(text.slice(0, length)).kind).toBe("unknown");
    }),
  );
});
