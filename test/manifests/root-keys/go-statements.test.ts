import { expect, test } from "vitest";
import { compare } from "./compare.ts";

const WORK = `go 1.25.0 // lowest

use (
	.
	./contrib/a
	./contrib/b
)
`;

test("modules that came into go.work or left it are selected, each with its line", async () => {
  const module = "module example.org/m";
  expect(
    await compare({
      path: "go.work",
      base: WORK,
      head: WORK.replace("./contrib/b", "./contrib/c\n\t./contrib/d\n\t./none"),
      members: { "contrib/a": module, "contrib/b": module },
      headMembers: { "contrib/a": module, "contrib/c": module, "contrib/d": module },
    }),
  ).toEqual([
    "use ./contrib/b @-6 members contrib/b",
    "use ./contrib/c @6 members contrib/c",
    "use ./contrib/d @7 members contrib/d",
    "use ./none @8 everything",
  ]);
});

test("all else in go.work is everything, and so is a folder outside the root", async () => {
  const head = `${WORK.replace("1.25.0", "1.26.0")}toolchain go1.26.1
godebug default=go1.25
replace example.org/x => ./x
use ../out
surprise
`;
  expect(await compare({ path: "go.work", base: WORK, head })).toEqual([
    "go @1 everything",
    "godebug default=go1.25 @9 everything",
    "replace example.org/x @10 everything",
    "surprise @12 everything",
    "toolchain @8 everything",
    "use ../out @11 everything",
  ]);
});

test("a go.work that only looks different has not changed", async () => {
  expect(
    await compare({
      path: "go.work",
      base: WORK,
      head: '\uFEFFuse ./contrib/b\r\nuse (\r\n\t./contrib/a\r\n\t"."\r\n)\r\ngo 1.25.0\r\n',
    }),
  ).toEqual([]);
});

const MODULE = "module example.org/root\ngo 1.25\nrequire (\n\ta v1.0.0\n\tb v1.0.0 // indirect\n)\n";
const HEAD = `${MODULE.replace("a v1.0.0", "a v1.1.0").replace("go 1.25", "go 1.26").replace("\tb v1.0.0 // indirect\n", "")}exclude c v1.0.0
tool d/cmd
`;

test("a root go.mod without a workspace is its module's own; in one its language version is everybody's", async () => {
  const own = [
    "exclude c @6 root-repo",
    "go @2 root-repo",
    "require a @4 root-repo",
    "require b @-5 root-repo",
    "tool d/cmd @7 root-repo",
  ];
  expect(await compare({ path: "go.mod", base: MODULE, head: HEAD, rootIsRepo: true })).toEqual(own);
  const members = { a: "module example.org/a" };
  expect(await compare({ path: "go.mod", base: MODULE, head: HEAD, rootIsRepo: true, members })).toEqual(
    own.map((line) => (line.startsWith("go ") ? "go @2 everything" : line)),
  );
  expect(await compare({ path: "go.mod", base: MODULE, head: HEAD })).toEqual(
    own.map((line) => line.replace("root-repo", "everything")),
  );
});

test("a go file with conflict markers, or cut off, is everything", async () => {
  expect(await compare({ path: "go.work", base: WORK, head: WORK.slice(0, 30) })).toEqual([
    "(file) @3 everything",
  ]);
  expect(await compare({ path: "go.work", base: WORK, head: `<<<<<<< HEAD\n${WORK}` })).toEqual([
    "<<<<<<< HEAD @1 everything",
  ]);
  expect(await compare({ path: "go.work", base: 'use "a', head: WORK })).toEqual(["(file) @-1 everything"]);
});
