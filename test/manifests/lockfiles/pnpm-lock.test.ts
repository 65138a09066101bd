import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { PNPM_LOCK } from "../../../src/manifests/lockfiles/pnpm/pnpm-lock.ts";
import { readPnpmKey } from "../../../src/manifests/lockfiles/pnpm/pnpm-lock-key.ts";
import { differing, manifestsOf, npmCase, unresolvedOf } from "./npm-read.ts";
import { lockInput, withHistory } from "./lock-folder.ts";
import { graphOf, showLock } from "./show-lock.ts";

const input = (name: string) => npmCase(PNPM_LOCK, `pnpm/${name}`);
const readCase = (name: string) => PNPM_LOCK.read(input(name));
const readText = (text: string, members = manifestsOf({})) =>
  PNPM_LOCK.read({ path: "pnpm-lock.yaml", text, companions: new Map(), members });
const CASES = [
  "base",
  "head",
  "version-6",
  "version-6-head",
  "overrides",
  "catalog",
  "patched",
  "injected",
  "links-left-out",
  "linked",
  "two-documents",
];
const withoutIdentity = (name: string) =>
  showLock(readCase(name)).map((line) => line.replace(/ \(.*\)$/, ""));

test("what pnpm wrote is read whole: aliases, peers, optional packages and links", () => {
  expect(withoutIdentity("base")).toEqual([
    "setting lockfileVersion = '9.0'",
    "setting settings.autoInstallPeers = true",
    "setting settings.excludeLinksFromLockfile = false",
    "importer .",
    "  is-even dev → is-even 1.0.0",
    "importer packages/a",
    "  is-negative → is-negative 2.1.0",
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
    "line 58: fsevents 2.3.3",
    "line 63: is-buffer 1.1.6",
    "line 66: is-even 1.0.0",
    "  is-odd → is-odd 0.1.2",
    "line 70: is-negative 2.1.0",
    "line 74: is-number 3.0.0",
    "  kind-of → kind-of 3.2.2",
    "line 78: is-number 4.0.0",
    "line 82: is-number 6.0.0",
    "line 86: is-number 7.0.0",
    "line 90: is-odd 0.1.2",
    "  is-number → is-number 3.0.0",
    "line 94: is-odd 2.0.0",
    "  is-number → is-number 4.0.0",
    "line 98: is-odd 3.0.0",
    "  is-number → is-number 6.0.0",
    "line 102: is-positive 3.1.0",
    "line 106: js-tokens 4.0.0",
    "line 109: kind-of 3.2.2",
    "  is-buffer → is-buffer 1.1.6",
    "line 113: loose-envify 1.4.0",
    "  js-tokens → js-tokens 4.0.0",
    "line 117: react-dom 18.2.0",
    "  loose-envify → loose-envify 1.4.0",
    "  react → react 18.3.1",
    "  scheduler → scheduler 0.23.2",
    "line 122: react 18.2.0",
    "  loose-envify → loose-envify 1.4.0",
    "line 126: react 18.3.1",
    "  loose-envify → loose-envify 1.4.0",
    "line 130: scheduler 0.23.2",
    "  loose-envify → loose-envify 1.4.0",
  ]);
});

test("both versions of the format give the same graph", () => {
  expect(differing(readCase("version-6"), readCase("base")).filter((one) => !/^setting/.test(one))).toEqual(
    [],
  );
});

test("an upgrade in one member selects it alone", () => {
  expect(differing(readCase("base"), readCase("head"))).toEqual(["packages/a"]);
  expect(differing(readCase("version-6"), readCase("version-6-head"))).toEqual(["packages/a"]);
});

test("an override selects who gets another package by it, a catalog nobody, a patch who uses the package", () => {
  expect(differing(readCase("base"), readCase("overrides"))).toEqual([".", "packages/a"]);
  expect(differing(readCase("base"), readCase("catalog"))).toEqual([]);
  expect(differing(readCase("base"), readCase("patched"))).toEqual(["packages/c"]);
});

test("a changed document before the last one and a changed setting are everybody's", () => {
  expect(differing(readCase("base"), readCase("two-documents"))).toEqual(["setting document 1"]);
  expect(differing(readCase("linked"), readCase("links-left-out"))).toEqual([
    "setting settings.excludeLinksFromLockfile",
    "packages/b",
  ]);
});

test("a copy of a workspace package is the package, and the copy with the asker's peers", () => {
  const lines = withoutIdentity("injected");
  const importer = lines.indexOf("importer packages/c");
  expect(lines.slice(importer + 1, importer + 4)).toEqual([
    "  @t/a → folder packages/a",
    "  @t/a copied → @t/a file:packages/a",
    "  is-positive dev → is-positive 3.1.0",
  ]);
  expect(lines).toContain("  is-positive → is-positive 3.1.0");
});

test("nothing that pnpm wrote is unresolved, and every package is on its line", () => {
  for (const name of CASES) {
    const reading = readCase(name);
    expect([name, ...unresolvedOf(reading)]).toEqual([name]);
    const written = input(name).text.split("\n");
    const graph = graphOf(reading);
    for (const [number, one] of graph.packages.entries())
      expect(written[graph.lineOf(number) - 1]).toContain(one.name);
  }
});

const RESOLUTION = "resolution: {integrity: sha512-x}";
/** Version 9 with one importer's dependencies, packages and snapshots on lines of their own. */
const lock = (lines: string) => `lockfileVersion: '9.0'\n\n${lines}`;

test("keys after a question mark, texts over lines, lists and quoted keys are read", () => {
  const long = `b@1.0.0(${"p".repeat(1100)}@1.0.0)`;
  const text = lock(`importers:

  .:
    dependencies:
      'a''s':
        specifier: ^1
        version: 1.0.0
      b:
        specifier: ^1
        version: ${long.slice(2)}

packages:

  a's@1.0.0:
    ${RESOLUTION}
    deprecated: |-
      no longer: kept

      use b
    bundledDependencies:
      - c
      - 'd'
    hasBin: true

  b@1.0.0:
    resolution:
      type: variations
      variants:
        - resolution:
            integrity: sha512-b
          targets:
            - cpu: x64
    deprecated: >-
      folded

snapshots:

  a's@1.0.0: {}

  ? ${long}
  : dependencies:
      a's: 1.0.0
    optional: true
`);
  expect(showLock(readText(text)).map((line) => line.replace(/ \(.*\)$/, ""))).toEqual([
    "setting lockfileVersion = '9.0'",
    "importer .",
    "  a's → a's 1.0.0",
    "  b → b 1.0.0",
    "line 16: a's 1.0.0",
    "line 27: b 1.0.0",
    "  a's → a's 1.0.0",
  ]);
});

test("an unknown key is a setting, dates are none", () => {
  const base = lock("importers:\n\n  .: {}\n");
  expect(differing(readText(base), readText(`${base}\ntime:\n\n  a@1.0.0: '2026-01-01'\n`))).toEqual([]);
  expect(differing(readText(base), readText(`${base}\nnewSetting:\n  a:\n    - b\n`))).toEqual([
    "setting newSetting",
  ]);
});

test("a lockfile of version 6 without importers is its root's", () => {
  const text = `lockfileVersion: '6.1'\n\ndependencies:\n  a:\n    specifier: ^1\n    version: 1.0.0\n\npackages:\n\n  /a@1.0.0:\n    ${RESOLUTION}\n    dev: false\n`;
  expect(showLock(readText(text))).toEqual([
    "setting lockfileVersion = '6.1'",
    "importer .",
    "  a → a 1.0.0",
    "line 10: a 1.0.0 ({integrity: sha512-x})",
  ]);
});

test("sources of version 6 carry their own name and version", () => {
  const text = `lockfileVersion: '6.0'

dependencies:
  a:
    specifier: o/a
    version: github.com/o/a/1a2b3c

packages:

  github.com/o/a/1a2b3c:
    resolution: {tarball: https://git.example/o/a/1a2b3c}
    name: real-a
    version: 1.2.3
`;
  expect(showLock(readText(text)).slice(2)).toEqual([
    "  a → real-a 1.2.3",
    "line 10: real-a 1.2.3 ({tarball: https://git.example/o/a/1a2b3c})",
  ]);
});

test("what nothing answers is unresolved, by the lockfile's line or the manifest's place", () => {
  const text = lock(`settings:
  autoInstallPeers: false

overrides:
  parent@>=2>x@^1: 1.5.0
  removed: '-'

ignoredOptionalDependencies:
  - '@os/*'

importers:

  .:
    dependencies:
      a:
        specifier: ^1
        version: 1.0.0
      gone:
        specifier: ^2
        version: 2.0.0
      x:
        specifier: 1.5.0
        version: 1.0.0

packages:

  a@1.0.0:
    ${RESOLUTION}

  x@1.0.0:
    ${RESOLUTION}

snapshots:

  a@1.0.0:
    dependencies:
      far: 3.0.0

  undescribed@1.0.0: {}

  x@1.0.0: {}
`);
  const asks = {
    dependencies: { a: "^2", gone: "^2", x: "^1", removed: "1", new: "*" },
    optionalDependencies: { "@os/linux": "1", other: "1" },
    peerDependencies: { peer: "1" },
  };
  expect(unresolvedOf(readText(text, manifestsOf({ ".": asks, "packages/new": asks })))).toEqual([
    ".: gone ^2 @ 20",
    ".: a ^2 @ dependencies a",
    ".: new * @ dependencies new",
    ".: other 1 @ optionalDependencies other",
    ".: far 3.0.0 @ 39",
    "packages/new: a ^2 @ dependencies a",
    "packages/new: gone ^2 @ dependencies gone",
    "packages/new: x ^1 @ dependencies x",
    "packages/new: removed 1 @ dependencies removed",
    "packages/new: new * @ dependencies new",
    "packages/new: @os/linux 1 @ optionalDependencies @os/linux",
    "packages/new: other 1 @ optionalDependencies other",
    "packages/new: peer 1 @ peerDependencies peer",
  ]);
});

test("a link leads to the package whose folder it is or lies in, else to the folder itself", () => {
  const text = lock(`importers:

  packages/a:
    dependencies:
      b:
        specifier: workspace:*
        version: link:../b/dist
      c:
        specifier: link:../../vendored
        version: link:../../vendored
      d:
        specifier: link:../../../beyond
        version: link:../../../beyond

  packages/b: {}
`);
  expect(showLock(readText(text)).slice(1)).toEqual([
    "importer packages/a",
    "  b → folder packages/b",
    "  c → vendored ",
    "  d → ../../../beyond ",
    "importer packages/b",
    "line 10: vendored  (link)",
    "line 13: ../../../beyond  (link)",
  ]);
});

test.each([
  ["conflict markers", "importers:\n<<<<<<< HEAD\n", 4],
  ["the middle of a conflict", "importers:\n\n=======\n", 5],
  ["the end of a conflict", "importers:\n>>>>>>> a: b\n", 4],
  ["a last line without an end", "importers:\n\n  .: {", 5],
  ["an anchor", "importers: &all\n", 3],
  ["an alias", "importers:\n  .: *all\n", 4],
  ["a tag", "importers: !!map\n", 3],
  ["a tab", "importers:\n\t.: {}\n", 4],
  ["a collection over lines", "importers: {\n  }\n", 3],
  ["a text over lines", "importers: 'a\n  b'\n", 3],
  ["a value below a value", "importers: a\n  b: c\n", 4],
  ["a line that is no entry", "importers:\n  a\n", 4],
  ["a place between two levels", "importers:\n    a: {}\n  b: {}\n", 5],
  ["a list among keys", "importers:\n  a: {}\n  - b\n", 5],
  ["a directive", "%YAML 1.2\n", 3],
  ["a long key without a value", "importers:\n  ? a\n", 4],
])("%s is unknown, with its line", (_what, body, line) => {
  expect(showLock(readText(lock(body)))).toEqual([
    `unknown, line ${line}: not as pnpm writes a pnpm-lock.yaml`,
  ]);
});

test("a key that stands twice and another version are unknown", () => {
  expect(showLock(readText(lock("importers:\n\n  a: {}\n\n  a: {}\n")))).toEqual([
    "unknown, line 7: the key a stands here twice",
  ]);
  for (const version of ["5.4", "'10.0'", "'6.2'"])
    expect(showLock(readText(`lockfileVersion: ${version}\n`))).toEqual([
      "unknown, line 1: only versions 6 and 9 of this format are known",
    ]);
  expect(readText("").kind).toBe("unknown");
});

test("a deep text is not slow and overflows nothing", () => {
  const deep = Array.from({ length: 3000 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("");
  expect(readText(lock(deep)).kind).toBe("graph");
  expect(readText(lock(`a: ${"[".repeat(200_000)}\n`)).kind).toBe("unknown");
  expect(readText(lock(`a:\n  ${"- ".repeat(100_000)}b\n`)).kind).toBe("graph");
  expect(readText(lock(`a:\n${"  - b\n".repeat(100_000)}`)).kind).toBe("graph");
});

test("keys of the prototype and windows line ends are read like any other", () => {
  const names = ["__proto__", "constructor"];
  const importer = names.map((name) => `      ${name}:\n        specifier: '1'\n        version: 1.0.0\n`);
  const packages = names.map((name) => `  ${name}@1.0.0:\n    ${RESOLUTION}\n`);
  const snapshots = names.map((name) => `  ${name}@1.0.0: {}\n`);
  const text = lock(
    `importers:\n  .:\n    dependencies:\n${importer.join("")}packages:\n${packages.join("")}snapshots:\n${snapshots.join("")}`,
  );
  const edges = names.map((label, to) => ({ label, to }));
  expect(graphOf(readText(text)).importers.get(".")?.edges).toEqual(edges);
  expect(graphOf(readText(text.replaceAll("\n", "\r\n"))).importers.get(".")?.edges).toEqual(edges);
});

test("what any writer of this YAML writes is read as the library reads it", () => {
  const name = fc.stringMatching(/^(@[a-z]{1,3}\/)?[a-z][a-z'.-]{0,5}$/);
  const version = fc.stringMatching(/^\d\.\d\.\d$/);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(name, version), { selector: ([one]) => one }), (asks) => {
      const dependencies = Object.fromEntries(
        asks.map(([one, at]) => [one, { specifier: `^${at}`, version: at }]),
      );
      const keys = asks.map(([one, at]) => `${one}@${at}`);
      const document = {
        lockfileVersion: "9.0",
        importers: { ".": { dependencies } },
        packages: Object.fromEntries(
          keys.map((key) => [key, { resolution: { integrity: `sha512-${key}` } }]),
        ),
        snapshots: Object.fromEntries(keys.map((key) => [key, { optional: true }])),
      };
      const graph = graphOf(readText(stringify(document, { lineWidth: 0, singleQuote: true })));
      expect(graph.packages.map((one) => `${one.name}@${one.version}`)).toEqual(keys);
      expect(graph.importers.get(".")?.edges.map(({ label }) => label)).toEqual(asks.map(([one]) => one));
    }),
    { numRuns: 50 },
  );
});

test("a key's peers are left out, a patch is kept, parentheses of a folder stay", () => {
  const read = (key: string) => {
    const { name, version, patch } = readPnpmKey(key);
    return [name, version, patch];
  };
  expect(read("@s/a@1.0.0(patch_hash=f00)(b@2.0.0(c@3.0.0))")).toEqual(["@s/a", "1.0.0", "(patch_hash=f00)"]);
  expect(read("/a@1.0.0(b@2.0.0)")).toEqual(["a", "1.0.0", ""]);
  expect(read("a@file:x(y)z(b@1.0.0)")).toEqual(["a", "file:x(y)z", ""]);
  expect(read("a@1.0.0)")).toEqual(["a", "1.0.0)", ""]);
});

test("the last commit of changesets asks for nothing in vain", () => {
  withHistory("changesets", "last", (folder) => {
    const reading = PNPM_LOCK.read(lockInput(PNPM_LOCK, folder));
    expect(unresolvedOf(reading)).toEqual([]);
    expect(graphOf(reading).packages.length).toBeGreaterThan(400);
  });
});

test("a text cut off inside a line is unknown; between two lines it is what is left, and what asks for more is unresolved", () => {
  const { text, members } = input("base");
  const whole = graphOf(readCase("base"));
  const start = text.indexOf("importers:");
  fc.assert(
    fc.property(fc.integer({ min: start, max: text.length - 1 }), (length) => {
      const cut = text.slice(0, length);
      const reading = readText(cut, members);
      if (!cut.endsWith("\n")) expect(reading.kind).toBe("unknown");
      else if (graphOf(reading).packages.length < whole.packages.length)
        expect(unresolvedOf(reading).length).toBeGreaterThan(0);
    }),
  );
});
