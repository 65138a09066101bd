import fc from "fast-check";
import { expect, test } from "vitest";
import { inheritFromRoot } from "../../src/manifests/inherit.ts";
import { openAnchors } from "../../src/manifests/locate.ts";
import { ECOSYSTEMS } from "../../src/manifests/manifest.ts";
import { normalizeName } from "../../src/manifests/names.ts";
import { ecosystemOf, readManifest, tooLargeManifest } from "../../src/manifests/read-manifest.ts";
import { showDependencies } from "./show.ts";

test("a file's name tells its ecosystem", () => {
  const paths = [
    "pyproject.toml",
    "a/package.json",
    "go.mod",
    "a/go.work",
    "Cargo.toml",
    "a/x.tf",
    "package.json5",
    "xgo.mod",
    "constructor",
  ];
  expect(paths.map(ecosystemOf)).toEqual([
    "python",
    "npm",
    "go",
    "go",
    "cargo",
    "terraform",
    undefined,
    undefined,
    undefined,
  ]);
});

test("names of Python are normalised by PEP 503, others are as written", () => {
  expect(ECOSYSTEMS.map((ecosystem) => normalizeName(ecosystem, "Foo__Bar.-x"))).toEqual([
    "foo-bar-x", "Foo__Bar.-x", "Foo__Bar.-x", "Foo__Bar.-x", "Foo__Bar.-x",
  ]); // prettier-ignore
});

test("a file above the limit is one error", () => {
  expect(tooLargeManifest({ ecosystem: "npm", path: "a/package.json", sizeBytes: 17_000_000 })).toMatchObject(
    {
      directory: "a",
      dependencies: [],
      problems: [
        {
          code: "manifest/too-large",
          severity: "error",
          message: "this file has 17000000 bytes, and manifests are read up to 16777216",
          file: "a/package.json",
        },
      ],
    },
  );
});

test("a replacement of go.work overrides the module's own", () => {
  const root = readManifest({ ecosystem: "go", path: "go.work", text: "use ./a\nreplace m/b => ./fork" });
  const member = readManifest({
    ecosystem: "go",
    path: "a/go.mod",
    text: "module m/a\nrequire m/b v1\nrequire m/c v2\nreplace m/b => ../b",
  });
  expect(showDependencies(inheritFromRoot(member, root))).toEqual([
    "runtime m/b v1 in fork @ line 2",
    "runtime m/c v2 @ line 3",
  ]);
});

test("an anchor becomes a place, of keys and of lines", async () => {
  const toml = openAnchors("a/pyproject.toml", '[project]\ndependencies = ["a", "b"]\n');
  expect(await toml.place({ keys: ["project", "dependencies", 1] })).toEqual({
    line: 2,
    column: 22,
    endColumn: 25,
    lineText: 'dependencies = ["a", "b"]',
  });
  const go = openAnchors("go.mod", "module m\r\n\trequire a v1 \r\n");
  expect(await go.place({ line: 2 })).toEqual({
    line: 2,
    column: 2,
    endColumn: 14,
    lineText: "\trequire a v1 ",
  });
});

test("no text makes a reader throw", () => {
  const pieces = fc.constantFrom(
    "{", "}", "[", "]", '"', "'", "=", ",", "\n", "\0", "\uFFFD", "\uFEFF", "#", ".", ":", "1", "true", "null", "project", "dependencies", "tool", "uv", "workspace",
    "sources", "poetry", "package", "name", "members", "require", "(", ")", "replace", "=>", "module", "source", "../a", "__proto__", "constructor", " ", "${", "<<E",
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.constantFrom(...ECOSYSTEMS), fc.array(pieces, { maxLength: 40 }), (ecosystem, parts) => {
      const manifest = readManifest({ ecosystem, path: "a/x", text: parts.join("") });
      expect(manifest.directory).toBe("a");
    }),
    { numRuns: 2000 },
  );
});

test("a JSON value of any shape is read, and the same text gives the same manifest", () => {
  const keys = fc.constantFrom(
    "name",
    "dependencies",
    "workspaces",
    "packages",
    "peerDependenciesMeta",
    "scripts",
    "__proto__",
    "constructor",
    "x",
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, 1, true, "x", "workspace:^", "../a"),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(keys, tie("tree")),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      const text = JSON.stringify(value);
      // A function equals itself alone.
      const read = () => ({
        ...readManifest({ ecosystem: "npm", path: "package.json", text }),
        dependenciesOn: undefined,
      });
      expect(read()).toEqual(read());
    }),
  );
});
