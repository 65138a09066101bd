import { expect, test } from "vitest";
import { readYarnSettings } from "../../../src/manifests/lockfiles/yarn/yarn-settings.ts";

const TEXT = `# a comment
plugins:
- checksum: *any
  path: |
    what: ever
nodeLinker: [node-modules]

catalog:
    react: ^18.0.0   # the last one
    "@scope/a": '1 || 2'
    plain: npm:other@^1
    empty:
catalogs:
  old: { react: ^17.0.0, "b": 1.0 }
  __proto__:
    constructor: ">=1"
packageExtensions:
  "a@^1":
    dependencies:
      b: ^1

    peerDependencies: { react: "*" }
  '@scope/c@*':
    peerDependenciesMeta:
      react:
        optional: true
  a@2.x:
    dependencies: {}
other: "x
`;

test("catalogs and extensions are read in the ways that people write them, all else is passed over", () => {
  const settings = readYarnSettings(TEXT);
  expect(settings).toEqual({
    ok: true,
    value: {
      catalogs: new Map([
        [
          "old",
          new Map([
            ["react", "^17.0.0"],
            ["b", "1.0"],
          ]),
        ],
        ["__proto__", new Map([["constructor", ">=1"]])],
        [
          "",
          new Map([
            ["react", "^18.0.0"],
            ["@scope/a", "1 || 2"],
            ["plain", "npm:other@^1"],
          ]),
        ],
      ]),
      extensions: new Map([
        [
          "a",
          [
            { range: "^1", dependencies: new Map([["b", "^1"]]), peers: "\nreact: *;" },
            { range: "2.x", dependencies: new Map(), peers: "" },
          ],
        ],
        ["@scope/c", [{ range: "*", dependencies: new Map(), peers: "\nreact: \noptional: true;;" }]],
      ]),
    },
  });
});

test.each([
  ["an anchor", "catalog: &x\n  a: 1\n", 1],
  ["an alias", "catalog:\n  a: *x\n", 2],
  ["a list", "catalog:\n- a\n", 2],
  ["a text of many lines", "catalog:\n  a: >\n    1\n", 2],
  ["a table of many lines", "catalog: {\n  a: 1 }\n", 1],
  ["a tab", "catalog:\n\ta: 1\n", 2],
  ["a key twice", "catalog:\n  a: 1\n  a: 2\n", 3],
  ["an indent of its own", "catalog:\n    a: 1\n  b: 2\n", 3],
  ["a conflict", "nodeLinker: x\n<<<<<<< HEAD\ncatalog:\n", 2],
  ["a key written in another way", '"\\u0063atalog":\n  a: 1\n', 1],
  ["an explicit key", "? catalog\n: a: 1\n", 1],
  ["all in one line", "{ catalog: { a: 1 } }\n", 1],
  ["an extension without a range", "packageExtensions:\n  a:\n    dependencies: { b: 1 }\n", 1],
])("%s is refused, not passed over", (_, text, line) => {
  expect(readYarnSettings(text)).toMatchObject({ ok: false, failure: { line } });
});
