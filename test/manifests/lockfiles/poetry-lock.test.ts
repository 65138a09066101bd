import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareLockGraphs } from "../../../src/manifests/lockfiles/compare/compare-lock-graphs.ts";
import { POETRY_LOCK } from "../../../src/manifests/lockfiles/poetry/poetry-lock.ts";
import { readPyproject } from "../../../src/manifests/python.ts";
import { corpusFile, lockInput } from "./lock-folder.ts";
import { graphOf, showLock } from "./show-lock.ts";

const read = (text: string, pyproject?: string) =>
  POETRY_LOCK.read({
    path: "poetry.lock",
    text,
    companions: new Map(pyproject === undefined ? [] : [["pyproject.toml", pyproject]]),
    members: new Map(
      pyproject === undefined ? [] : [[".", readPyproject({ path: "pyproject.toml", text: pyproject })]],
    ),
  });

const readFolder = (name: string) => POETRY_LOCK.read(lockInput(POETRY_LOCK, corpusFile(`poetry/${name}`)));
const textOf = (name: string) => readFileSync(corpusFile(`poetry/${name}`), "utf8");

test("what Poetry wrote is read whole, and its project asks for nothing in vain", () => {
  const lines = showLock(readFolder("sample"));
  expect(lines.filter((line) => !/^line/.test(line) && !/^ {2}\S+ ;? ?.*→/.test(line))).toEqual([
    `setting extras = {"links":["markdown-it-py"]}`,
    `setting metadata.python-versions = ">=3.10,<4"`,
    "importer .",
  ]);
  expect(lines.slice(2, lines.findIndex((line) => line.startsWith("line")))).toEqual([
    "importer .",
    "  httpx → httpx 0.27.2",
    "  neighbour → neighbour ",
    "  markdown-it-py → markdown-it-py 3.0.0",
    "  typing-extensions → typing-extensions 4.12.2",
    "  colorama → colorama 0.4.6",
    "  zipp → zipp 3.20.0",
    "  zipp → zipp 3.21.0",
  ]); // prettier-ignore
});

test("an upgrade in any group selects the project, a content hash alone does not", () => {
  const base = graphOf(readFolder("sample"));
  const { settings, importers } = compareLockGraphs(base, graphOf(readFolder("sample-changed")));
  expect([settings, [...importers.keys()]]).toEqual([[], ["."]]);
  const other = textOf("sample/poetry.lock").replace(/content-hash = ".{8}/, 'content-hash = "00000000');
  const manifest = textOf("sample/pyproject.toml");
  const again = compareLockGraphs(base, graphOf(read(other, manifest)));
  expect([again.settings, [...again.importers]]).toEqual([[], []]);
});

test("another index, order or description is no difference; another hash, marker, group or commit is one", () => {
  const text = textOf("sample/poetry.lock");
  const manifest = textOf("sample/pyproject.toml");
  const isChanged = (from: string | RegExp, to: string): boolean => {
    const head = text.replace(from, to);
    expect(head).not.toBe(text);
    return compareLockGraphs(graphOf(read(text, manifest)), graphOf(read(head, manifest))).importers.size > 0;
  };
  expect([
    isChanged(/pypi\.example/g, "mirror.example"),
    isChanged("Markdown URL utilities", "Other words"),
    isChanged(/hash = "sha256:.{8}/, `hash = "sha256:00000000`),
    isChanged(String.raw`markers = "extra == \"links\""`, String.raw`markers = "extra == \"other\""`),
    isChanged(`groups = ["dev"]`, `groups = ["main", "dev"]`),
    isChanged(String.raw`markers = "python_version < \"3.11\""`, String.raw`markers = "python_version < \"3.12\""`),
  ]).toEqual([false, false, true, true, true, true]); // prettier-ignore
});

const LOCK = `
[[package]]
name = "a"
version = "1"
[package.dependencies]
B_b = ">=2"
optional = {version = "*", optional = true}
conditional = {version = "*", markers = "x"}

[[package]]
name = "b-b"
version = "2"

[[package]]
name = "nobody-asks"
version = "3"

[metadata]
lock-version = "2.1"
`;

test("what no ask leads to is the project's all the same", () => {
  expect(showLock(read(LOCK))).toEqual([
    "importer .",
    "  a → a 1",
    "  b-b → b-b 2",
    "  nobody-asks → nobody-asks 3",
    "line 2: a 1 ()",
    "  b-b → b-b 2",
    "line 10: b-b 2 ()",
    "line 14: nobody-asks 3 ()",
  ]);
});

test("asks that nothing answers are unresolved, unless they have a condition", () => {
  const manifest = `
[project]
name = "me"
dependencies = ["a", "me[x]", "gone>=1", "other; python_version < '3.0'"]
[tool.poetry.group.dev.dependencies]
windows = { version = "1", platform = "win32" }
plain = "^1"
[build-system]
requires = ["never-locked"]
`;
  const lock = LOCK.replace('name = "b-b"', 'name = "c"');
  expect(graphOf(read(lock, manifest)).importers.get(".")?.unresolved).toEqual([
    { name: "b-b", specifier: ">=2", line: 2, at: undefined },
    { name: "gone", specifier: ">=1", line: undefined, at: { keys: ["project", "dependencies", 2] } },
    {
      name: "plain",
      specifier: "^1",
      line: undefined,
      at: { keys: ["tool", "poetry", "group", "dev", "dependencies", "plain"] },
    },
  ]);
});

test("what is not surely understood is unknown, with its line", () => {
  expect(
    [
      LOCK.replace("2.1", "1.1"),
      LOCK.replace("2.1", "3.0"),
      LOCK.slice(0, LOCK.indexOf("[metadata]")),
      LOCK.replace('version = "2"', "version = 2"),
      LOCK.replace("[[package]]", "<<<<<<< ours\n[[package]]"),
      LOCK.replace("B_b = ", "B_b "),
      "d14131f2784a15069d9604178db805bb753e88a4\n",
    ].flatMap((text) => showLock(read(text))),
  ).toEqual([
    "unknown, line 19: only version 2 of this format is known; `poetry lock` writes a new one",
    "unknown, line 19: only version 2 of this format is known; `poetry lock` writes a new one",
    "unknown, line 1: it names no version; it may be cut off",
    "unknown, line 10: this package is not written as Poetry writes one",
    "unknown, line 2: a merge left its conflict markers",
    expect.stringMatching(/^unknown, line 6: /),
    expect.stringMatching(/^unknown, line 1: /),
  ]);
});
