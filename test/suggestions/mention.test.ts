import { describe, expect, test } from "vitest";
import { mentionsIn } from "../../src/suggestions/mention.ts";

const THERE = new Set([
  ".",
  "proto",
  "proto/a.proto",
  "packages",
  "packages/web",
  "packages/web/tests",
  "packages/web/src",
]);

/** Lines and targets that a text names, for the place `proto` unless another is given. */
const find = (text: string, file = "packages/web/src/load.js", place = "proto"): readonly string[] =>
  mentionsIn(text, place, {
    file,
    repoPath: "packages/web",
    has: (path) => THERE.has(path) || path === place,
  }).map(({ line, target }) => `${line} ${target ?? "?"}`);

describe("a text names a place", () => {
  test.each([
    ["by its path from the root", "run proto/a.proto", ["1 proto/a.proto"]],
    ["by its name as a word of its own", 'join(root, "proto")', ["1 proto"]],
    ["with ./ before it", "./proto/**", ["1 proto"]],
    ["by a path from the folder of the file", "../../../proto/a.proto", ["1 proto/a.proto"]],
    ["by a path from the folder of its repo", "../../proto", ["1 proto"]],
    [
      "behind a folder that is known when it runs",
      "$ROOT/proto ${ROOT}/proto <rootDir>/proto",
      ["1 ?", "1 ?", "1 ?"],
    ],
    ["behind a path that leaves what is known", "../../../../../proto", ["1 ?"]],
    ["in every line", "a\nproto\n\nproto/b", ["2 proto", "4 proto/b"]],
    ["at the end of a sentence", "see proto.", ["1 proto"]],
  ])("%s", (_how, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test("as a module of Python, in Python", () => {
    expect(find("from proto.a import b", "packages/web/x.py")).toEqual(["1 proto"]);
    expect(find("from proto.a import b")).toEqual([]);
  });
});

describe("a text does not name a place", () => {
  test.each([
    ["as a part of another word", "my-proto proto-2 protos xproto"],
    ["in a folder that is somewhere else", "google/proto/x"],
    ["in an address", "https://example.com/proto/a"],
    ["in a comment", "# proto/a.proto\n  // see proto"],
  ])("%s", (_how, text) => {
    expect(find(text)).toEqual([]);
  });

  test("where the file's own repo has a folder of that name", () => {
    expect(find('"tests/a.js"', "packages/web/package.json", "tests")).toEqual([]);
    expect(find('"../../tests/a.js"', "packages/web/package.json", "tests")).toEqual(["1 tests/a.js"]);
  });

  test("and what a program reads is no comment", () => {
    expect(find('#include "../../proto/a.h"\n//go:embed proto')).toEqual(["1 proto/a.h", "2 proto"]);
  });
});

test("a hostile text is searched to its end without much ado", () => {
  expect(find("proto ".repeat(100_000))).toHaveLength(200);
  expect(find(`${"../".repeat(100_000)}proto`)).toEqual(["1 ?"]);
});
