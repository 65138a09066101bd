import { describe, expect, test } from "vitest";
import { judgeFiles, type JudgeOptions } from "../rig/judge-files.ts";
import type { Files } from "../rig/memory-workspace.ts";
import { npmFiles } from "./npm-lock.ts";

describe("scripts of a root package.json", () => {
  const root = (scripts: Readonly<Record<string, string>>) =>
    npmFiles({ scripts }, { a: { scripts: { build: "npm run -w . bundle" } }, b: {} });
  const base = root({
    test: "npm run unit",
    unit: "jest",
    bundle: "rollup",
    docs: "typedoc",
    lint: "eslint",
  });
  const withScript = (name: string, command = "other") => ({
    "package.json":
      root({
        test: "npm run unit",
        unit: "jest",
        bundle: "rollup",
        docs: "typedoc",
        lint: "eslint",
        [name]: command,
      })["package.json"] ?? "",
  });
  const everything = (name: string, line: number) => [
    `everything: the script ${name} of package.json changed (package.json:${line})`,
  ];

  test("without a task all of them count", async () => {
    expect(await judgeFiles(base, withScript("docs"))).toEqual(everything("docs", 10));
  });

  test.each<[string, string, JudgeOptions, readonly string[]]>([
    ["the task itself", "test", { task: "test" }, everything("test", 7)],
    ["what the task runs", "unit", { task: "test" }, everything("unit", 8)],
    ["what a member's command runs", "bundle", { task: "test" }, everything("bundle", 9)],
    [
      "what a workflow names",
      "lint",
      { task: "test", workflowTexts: ["run: npm run lint"] },
      everything("lint", 11),
    ],
    ["what installing runs", "postinstall", { task: "test" }, everything("postinstall", 12)],
    ["what nothing of it reaches is nobody's", "docs", { task: "test" }, []],
    ["nor is what only a workflow of others names", "lint", { task: "test" }, []],
  ])("with a task: %s", async (_title, name, options, expected) => {
    expect(await judgeFiles(base, withScript(name), options)).toEqual(expected);
  });
});

describe("the keys of a root manifest", () => {
  const CRATES: Files = {
    "Cargo.toml":
      '[workspace]\nmembers = ["crates/*"]\n\n[workspace.dependencies]\nserde = "1.0.0"\nlibc = "0.2.0"\n',
    "crates/a/Cargo.toml":
      '[package]\nname = "a"\nversion = "1.0.0"\n[dependencies]\nserde = { workspace = true }\n',
    "crates/b/Cargo.toml":
      '[package]\nname = "b"\nversion = "1.0.0"\n[dependencies]\na = { path = "../a" }\n',
    "crates/c/Cargo.toml": '[package]\nname = "c"\nversion = "1.0.0"\n',
  };
  const edit = (from: string, to: string) => ({
    "Cargo.toml": (CRATES["Cargo.toml"] ?? "").replace(from, to),
  });

  test("one that members inherit selects them and their dependents, with its line", async () => {
    expect(await judgeFiles(CRATES, edit('serde = "1.0.0"', 'serde = "1.0.1"'))).toEqual([
      "a: workspace.dependencies.serde changed (Cargo.toml:5)",
      "b: b → a (runtime, crates/b/Cargo.toml:5)",
    ]);
  });

  test("one that no member inherits selects nobody", async () => {
    expect(await judgeFiles(CRATES, edit("0.2.0", "0.2.1"))).toEqual([]);
  });

  test("a list of members selects those that came or went, and who needed them", async () => {
    const listed = { ...CRATES, ...edit('"crates/*"', '"crates/a", "crates/b", "crates/c"') };
    expect(await judgeFiles(listed, edit('"crates/*"', '"crates/a", "crates/b"'))).toEqual([]);
    expect(
      await judgeFiles(
        { ...CRATES, ...edit('"crates/*"', '"crates/a", "crates/b"') },
        {
          "Cargo.toml": listed["Cargo.toml"],
        },
      ),
    ).toEqual(["c: workspace.members changed (Cargo.toml:2)"]);
  });

  test("one that counts for all is everything, with its line", async () => {
    expect(
      await judgeFiles(CRATES, {
        "Cargo.toml": `${CRATES["Cargo.toml"] ?? ""}[profile.release]\nlto = true\n`,
      }),
    ).toEqual(["everything: profile of Cargo.toml changed (Cargo.toml:7)"]);
  });

  test("the own tables of a root that is a repo select it and its dependents", async () => {
    const top: Files = {
      "Cargo.toml": '[package]\nname = "top"\nversion = "1.0.0"\n[workspace]\nmembers = ["crates/*"]\n',
      "crates/x/Cargo.toml":
        '[package]\nname = "x"\nversion = "1.0.0"\n[dependencies]\ntop = { path = "../.." }\n',
      "crates/y/Cargo.toml": '[package]\nname = "y"\nversion = "1.0.0"\n',
    };
    expect(
      await judgeFiles(top, { "Cargo.toml": (top["Cargo.toml"] ?? "").replace("1.0.0", "1.0.1") }),
    ).toEqual([
      "top: changed Cargo.toml; package.version changed (Cargo.toml:3)",
      "x: x → top (runtime, crates/x/Cargo.toml:5)",
    ]);
  });
});

describe("a go.work", () => {
  const module = (name: string, requires: readonly string[], go = "1.24") =>
    `module example.org/${name}\n\ngo ${go}\n\n${requires.map((one) => `require ${one}\n`).join("")}`;
  const files: Files = {
    "go.work": "go 1.24\n\nuse ./a\nuse ./b\nuse ./c\n",
    "a/go.mod": module("a", ["example.net/x v1.0.0"]),
    "b/go.mod": module("b", ["example.net/x v1.1.0", "example.net/y v1.0.0"]),
    "c/go.mod": module("c", ["example.net/y v1.0.0"]),
  };

  test("a version that one member raises selects the others that list that module", async () => {
    expect(
      await judgeFiles(files, {
        "b/go.mod": module("b", ["example.net/x v1.2.0", "example.net/y v1.0.0"]),
      }),
    ).toEqual([
      "example.org/a: example.org/a → example.net/x: v1.1.0 is now v1.2.0 in go.work",
      "example.org/b: changed b/go.mod; example.org/b → example.net/x: v1.1.0 is now v1.2.0 in go.work",
    ]);
  });

  test("one that stays below the highest selects nobody else", async () => {
    expect(await judgeFiles(files, { "a/go.mod": module("a", ["example.net/x v1.0.9"]) })).toEqual([
      "example.org/a: changed a/go.mod",
    ]);
  });

  test("a member below go 1.17 makes any changed version every member's matter", async () => {
    const old = { ...files, "c/go.mod": module("c", ["example.net/y v1.0.0"], "1.16") };
    const why = "go below 1.17 in c: nobody knows which versions it raises";
    expect(await judgeFiles(old, { "a/go.mod": module("a", ["example.net/x v1.0.9"]) })).toEqual([
      `example.org/a: changed a/go.mod; go.work is shared by the workspace in .: ${why}`,
      `example.org/b: go.work is shared by the workspace in .: ${why}`,
      `example.org/c: go.work is shared by the workspace in .: ${why}`,
    ]);
  });

  test("a statement that nobody knows is every member, with a warning at its place", async () => {
    const answer = await judgeFiles(files, { "a/go.mod": `${files["a/go.mod"] ?? ""}\nfuture x\n` });
    expect(answer).toEqual([
      "example.org/a: changed a/go.mod; a/go.mod is shared by the workspace in .: future is not known here",
      ...["b", "c"].map(
        (name) => `example.org/${name}: a/go.mod is shared by the workspace in .: future is not known here`,
      ),
      "lockfile/unknown: a/go.mod cannot be read by its meaning, line 7: future is not known here",
    ]);
  });

  test("another hash for a version that was listed selects every repo that lists the module", async () => {
    const sum = (hash: string) => `example.net/y v1.0.0 h1:${hash}=\n`;
    expect(await judgeFiles({ ...files, "b/go.sum": sum("abc") }, { "b/go.sum": sum("def") })).toEqual([
      "example.org/b: changed b/go.sum; example.org/b → example.net/y: v1.0.0 is not the same in go.work",
      "example.org/c: example.org/c → example.net/y: v1.0.0 is not the same in go.work",
    ]);
  });

  test("its go and replace are everything", async () => {
    expect(await judgeFiles(files, { "go.work": (files["go.work"] ?? "").replace("1.24", "1.25") })).toEqual([
      "everything: go of go.work changed (go.work:1)",
    ]);
  });
});

test("without a go.work go.mod and go.sum are a repo's own files, and others get nothing of them", async () => {
  const files: Files = {
    "a/go.mod": "module example.org/a\n\ngo 1.24\n\nrequire example.net/x v1.0.0\n",
    "b/go.mod": "module example.org/b\n\ngo 1.24\n\nrequire example.net/x v1.0.0\n",
  };
  expect(
    await judgeFiles(files, { "a/go.mod": (files["a/go.mod"] ?? "").replace("v1.0.0", "v1.1.0") }),
  ).toEqual(["example.org/a: changed a/go.mod"]);
});
