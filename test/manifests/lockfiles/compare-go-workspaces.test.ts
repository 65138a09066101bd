import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sorted } from "../../../src/base/order.ts";
import { compareGoWorkspaces } from "../../../src/manifests/lockfiles/go/compare-go-workspaces.ts";
import {
  readGoModFile,
  readGoWorkFile,
  type GoModuleFile,
  type GoModuleReading,
} from "../../../src/manifests/lockfiles/go/go-module-file.ts";
import { selectGoModules, type GoWorkspace } from "../../../src/manifests/lockfiles/go/go-selection.ts";
import { readGoSumFile } from "../../../src/manifests/lockfiles/go/go-sum-file.ts";
import { compareGoVersions } from "../../../src/manifests/lockfiles/go/go-version.ts";

const CORPUS = join(import.meta.dirname, "../../corpus/lockfiles/go");

function fileOf(reading: GoModuleReading): GoModuleFile {
  if (reading.kind === "unknown") throw new Error(`${reading.line}: ${reading.why}`);
  return reading;
}

const workspace = (
  members: Readonly<Record<string, string>>,
  work = "go 1.24",
  sums: Readonly<Record<string, string>> = {},
): GoWorkspace => ({
  sums: new Map(Object.entries(sums).map(([path, text]) => [path, readGoSumFile(text)])),
  work: fileOf(readGoWorkFile(work)),
  members: new Map(
    Object.entries(members).map(([folder, text]) => [
      folder,
      fileOf(
        readGoModFile(
          /^go /m.test(text) ? `module m/${folder}\n${text}` : `module m/${folder}\ngo 1.24\n${text}`,
        ),
      ),
    ]),
  ),
});

/** The comparison in lines. */
function compare(base: GoWorkspace, head: GoWorkspace): string[] {
  const { settings, importers } = compareGoWorkspaces(base, head);
  return [
    ...settings.map((one) => `${one.key}: ${one.base ?? "none"} => ${one.head ?? "none"}`),
    ...[...importers].map(([folder, one]) =>
      one.kind === "locked"
        ? `${folder}: ${one.chain.join(" → ")} ${one.from.join()} => ${one.to.join()}`
        : `${folder}: ${one.kind}`,
    ),
  ];
}

describe("what differs", () => {
  const BASE = { a: "require x v1.0.0", b: "require x v1.2.0", c: "require y v1.0.0" };

  test("is nothing where the highest version stays", () => {
    expect(compare(workspace(BASE), workspace(BASE))).toEqual([]);
    expect(compare(workspace(BASE), workspace({ ...BASE, a: "require x v1.1.0" }))).toEqual([]);
  });

  test("is the highest version, for all members that list the module and no others", () => {
    expect(compare(workspace(BASE), workspace({ ...BASE, a: "require x v1.10.0" }))).toEqual([
      "a: x v1.2.0 => v1.10.0",
      "b: x v1.2.0 => v1.10.0",
    ]);
  });

  test("is a module that came or went in a member's own go.mod", () => {
    expect(compare(workspace(BASE), workspace({ ...BASE, c: "require (\ny v1.0.0\nz v1.0.0\n)" }))).toEqual([
      "c: z  => v1.0.0",
    ]);
  });

  test("is an exclusion by any member of the highest version", () => {
    expect(compare(workspace(BASE), workspace({ ...BASE, c: `${BASE.c}\nexclude x v1.2.0` }))).toEqual([
      "a: x v1.2.0 => v1.0.0",
      "b: x v1.2.0 => v1.0.0",
    ]);
  });

  test("is a replacement by any member that fits the version", () => {
    expect(compare(workspace(BASE), workspace({ ...BASE, c: `${BASE.c}\nreplace x => ../x` }))).toEqual([
      "a: x v1.2.0 => v1.2.0 => x",
      "b: x v1.2.0 => v1.2.0 => x",
    ]);
    expect(
      compare(workspace(BASE), workspace({ ...BASE, c: `${BASE.c}\nreplace x v1.0.0 => ../x` })),
    ).toEqual([]);
  });

  test("is a module that the workspace answers now, and not its version where it does", () => {
    const own = { a: "require m/b v1.0.0", b: "" };
    expect(compare(workspace(own), workspace({ ...own, a: "require m/b v1.1.0" }))).toEqual([]);
    expect(compare(workspace({ a: own.a }), workspace(own))).toEqual(["a: m/b v1.0.0 => ./b", "b: added"]);
    expect(compare(workspace(own), workspace({ a: own.a }))).toEqual(["a: m/b ./b => v1.0.0", "b: removed"]);
  });

  test("is go, toolchain, godebug and replace of the go.work for everybody, of a go.mod for nobody else", () => {
    expect(
      compare(
        workspace(
          { a: "" },
          "go 1.24\ngodebug default=go1.21\nreplace x => ./x\nreplace y v1.0.0 => z v1.0.0",
        ),
        workspace({ a: "" }, "go 1.25\ntoolchain go1.25.1\nreplace x => ./other"),
      ),
    ).toEqual([
      "go: 1.24 => 1.25",
      "godebug: default=go1.21 => none",
      "replace x: ./x => ./other",
      "replace y v1.0.0: z v1.0.0 => none",
      "toolchain: none => go1.25.1",
    ]);
    expect(
      compare(
        workspace(BASE),
        workspace({ ...BASE, a: `go 1.25\ntoolchain go1.25.1\ngodebug x=1\n${BASE.a}` }),
      ),
    ).toEqual([]);
  });

  test("is everybody's where a member is below go 1.17, as it does not list all that it needs", () => {
    const old = { ...BASE, old: "go 1.16\nrequire y v1.0.0" };
    expect(compare(workspace(old), workspace(old))).toEqual([]);
    expect(compare(workspace(old), workspace({ ...old, a: "require x v1.1.0" }))).toEqual([
      "go below 1.17 in old: 1.16 => 1.16",
    ]);
    expect(compare(workspace(old), workspace({ ...old, old: "go 1.17\nrequire y v1.0.0" }))).toEqual([
      "go below 1.17 in old: 1.16 => 1.17",
    ]);
  });

  test("is another hash of a version that was listed, for all members that list the module", () => {
    const sum = "x v1.2.0 h1:a=\nx v1.2.0/go.mod h1:b=\ny v1.0.0 h1:c=\n";
    const withSums = (...texts: string[]): GoWorkspace =>
      workspace(BASE, "go 1.24", Object.fromEntries(texts.map((text, at) => [`${at}/go.sum`, text])));
    expect(compare(withSums(sum), withSums(sum.replace("h1:a=", "h1:z=")))).toEqual([
      "a: x v1.2.0 => v1.2.0",
      "b: x v1.2.0 => v1.2.0",
    ]);
    expect(compare(withSums("", sum), withSums("", sum.replace("h1:c=", "h1:z=")))).toEqual([
      "c: y v1.0.0 => v1.0.0",
    ]);
    expect(compare(withSums(sum, sum), withSums("", `${sum}z v1.1.0 h1:d=\n`))).toEqual([]);
  });

  test("is a version that only a sum lists, for a module from outside asks for it", () => {
    const withSum = (sum: string, members = BASE): GoWorkspace =>
      workspace(members, "go 1.24", { "go.work.sum": sum });
    const sum = "x v1.1.0/go.mod h1:a=\nnobodys v1.0.0/go.mod h1:a=\n";
    expect(compare(withSum(""), withSum(sum))).toEqual([]);
    expect(compare(withSum(sum), withSum(`${sum}x v1.3.0/go.mod h1:b=\n`))).toEqual([
      "a: x v1.2.0 => v1.3.0",
      "b: x v1.2.0 => v1.3.0",
    ]);
    // A line that nothing asks for any more does not hide what the members ask for.
    const old = `${sum}x v1.9.0 h1:b=\n`;
    expect(compare(withSum(old), withSum(old, { ...BASE, a: "require x v1.5.0" }))).toEqual([
      "a: x v1.2.0 => v1.5.0",
      "b: x v1.2.0 => v1.5.0",
    ]);
    const excluding = { ...BASE, c: `${BASE.c}\nexclude x v1.3.0` };
    expect(compare(withSum(sum, excluding), withSum(`${sum}x v1.3.0/go.mod h1:b=\n`, excluding))).toEqual([]);
  });
});

describe("versions", () => {
  test("are in the order of minimal version selection", () => {
    const ordered = [
      "master", "v0.0.0-20191109021931-daa7c04131f5", "v0.0.0-20200101000000-000000000000", "v0.0.0", "v0.9.0",
      "v0.10.0-alpha", "v0.10.0-alpha.1", "v0.10.0-alpha.beta", "v0.10.0-beta.2", "v0.10.0-beta.11", "v0.10.0-rc.1",
      "v0.10.0", "v1.2.3-0.20200101000000-abcdefabcdef", "v1.2.3", "v2.0.0+incompatible", "v10.0.0",
    ]; // prettier-ignore
    expect([...ordered].reverse().sort(compareGoVersions)).toEqual(ordered);
    expect(compareGoVersions("v2.0.0+incompatible", "v2.0.0")).toBe(0);
  });
});

describe("what is not understood is unknown, with its line", () => {
  test.each([
    ["a conflict", "module m\n<<<<<<< HEAD\nrequire a v1.0.0\n", "2: <<<<<<< is not known here"],
    ["a text cut off in a block", "module m\nrequire (\na v1.0.0\n", "2: the block of require is not closed"],
    ["a text cut off in a line", "module m\nrequire a", "2: require takes a module and a version"],
    ["a branch", "module m\nrequire a master", "2: require takes a module and a version"],
    [
      "a replacement by nothing",
      "module m\nreplace a =>",
      "2: a replacement is a module, => and a module or a folder",
    ],
    ["a verb yet to come", "module m\nfuture x", "2: future is not known here"],
    ["an empty file", "", "1: a go.mod must name its module"],
  ])("%s", (_, text, message) => {
    const reading = readGoModFile(text);
    expect(reading.kind === "unknown" && `${reading.line}: ${reading.why}`).toBe(message);
  });

  test("any text is read or is unknown", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "require",
            "replace",
            "=>",
            "(",
            ")",
            "\n",
            '"',
            "a",
            "v1.0.0",
            "__proto__",
            "//",
            "module",
            "<<<<<<<",
          ),
        ),
        (words) => {
          expect(["file", "unknown"]).toContain(readGoModFile(words.join(" ")).kind);
        },
      ),
    );
  });
});

test.each(readdirSync(CORPUS))("it selects what go selects: %s", (name) => {
  const read = (...path: string[]): string => readFileSync(join(CORPUS, name, ...path), "utf8");
  const folders = readdirSync(join(CORPUS, name)).filter((one) =>
    existsSync(join(CORPUS, name, one, "go.mod")),
  );
  const members = new Map(folders.map((one) => [one, fileOf(readGoModFile(read(one, "go.mod")))]));
  const selected = selectGoModules({
    work: fileOf(readGoWorkFile(read("go.work"))),
    members,
    sums: new Map(
      ["go.work.sum", ...folders.map((one) => `${one}/go.sum`)]
        .filter((path) => existsSync(join(CORPUS, name, path)))
        .map((path) => [path, readGoSumFile(read(path))]),
    ),
  });
  const lines = [...members].flatMap(([folder, { requires }]) =>
    requires.map(({ module }) => `${folder} ${module} ${selected.get(module)?.selected ?? ""}`),
  );
  expect(sorted(lines)).toEqual(sorted(read("selected.txt").trim().split("\n")));
});
