import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compareLockGraphs } from "../../../src/manifests/lockfiles/compare/compare-lock-graphs.ts";
import type { LockEdge, LockGraph, LockInput } from "../../../src/manifests/lockfiles/lock-graph.ts";
import { UV_LOCK } from "../../../src/manifests/lockfiles/uv/uv-lock.ts";
import { normalizeName } from "../../../src/manifests/names.ts";
import { readPyproject } from "../../../src/manifests/python.ts";
import { corpusFile, lockInput, recordedReach, withHistory } from "./lock-folder.ts";
import { graphOf, showLock } from "./show-lock.ts";

const read = (text: string, manifests: Readonly<Record<string, string>> = {}) =>
  UV_LOCK.read({
    path: "uv.lock",
    text,
    companions: new Map(),
    members: new Map(
      Object.entries(manifests).map(([folder, manifest]) => [
        folder,
        readPyproject({ path: `${folder}/pyproject.toml`, text: manifest }),
      ]),
    ),
  } satisfies LockInput);

const SMALL = `version = 1
revision = 3
requires-python = ">=3.10"
resolution-markers = [
    "python_full_version >= '3.12'",
    "python_full_version < '3.12'",
]

[options]
exclude-newer = "2026-01-01T00:00:00Z"
resolution-mode = "lowest"

[manifest]
members = [
    "app",
    "lib",
]
constraints = [{ name = "certifi", specifier = "<2025" }]
build-constraints = [{ name = "setuptools", specifier = "==70" }]

[[package]]
name = "app"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
    { name = "lib", extra = ["cli"] },
    { name = "numpy", version = "1.0", source = { registry = "https://pypi.example/simple" }, marker = "python_full_version < '3.12'" },
    { name = "numpy", version = "2.0", source = { registry = "https://pypi.example/simple" }, marker = "python_full_version >= '3.12'" },
]

[package.dev-dependencies]
test = [
    { name = "uvicorn", extra = ["standard"] },
]

[package.metadata]
requires-dist = [
    { name = "lib", extras = ["cli"], editable = "packages/lib" },
    { name = "numpy", marker = "python_full_version < '3.12'", specifier = "==1.0" },
    { name = "numpy", marker = "python_full_version >= '3.12'", specifier = "==2.0" },
    { name = "tomli", marker = "python_full_version < '3.8'" },
]

[package.metadata.requires-dev]
test = [{ name = "uvicorn", extras = ["standard"] }]

[[package]]
name = "browser"
version = "1.0"
source = { git = "https://git.example/browser?rev=main#abc" }
dependencies = [
    { name = "lib" },
]

[[package]]
name = "lib"
source = { editable = "packages/lib" }

[package.optional-dependencies]
cli = [
    { name = "browser" },
]

[[package]]
name = "numpy"
version = "1.0"
source = { registry = "https://pypi.example/simple" }
resolution-markers = [
    "python_full_version < '3.12'",
]
sdist = { url = "https://files.pypi.example/numpy-1.0.tar.gz", hash = "sha256:n1", size = 1 }

[[package]]
name = "numpy"
version = "2.0"
source = { registry = "https://pypi.example/simple" }
sdist = { url = "https://files.pypi.example/numpy-2.0.tar.gz", hash = "sha256:n2", size = 1, upload-time = "2026-01-01T00:00:00Z" }
wheels = [
    { url = "https://files.pypi.example/numpy-2.0-py3-none-any.whl", hash = "sha256:w2", size = 2 },
]

[[package]]
name = "uvicorn"
version = "0.3"
source = { registry = "https://pypi.example/simple" }
sdist = { url = "https://files.pypi.example/uvicorn.tar.gz", hash = "sha256:u" }

[package.optional-dependencies]
standard = [
    { name = "numpy", version = "2.0", source = { registry = "https://pypi.example/simple" } },
]
`;

const APP = `
[project]
name = "app"
dependencies = ["lib[cli]", "numpy", "tomli; python_version < '3.8'"]
[dependency-groups]
test = ["uvicorn[standard]"]
[build-system]
requires = ["never-locked"]
`;
const LIB = `
[project]
name = "lib"
[project.optional-dependencies]
cli = ["browser"]
all = ["lib[cli]"]
`;

const MANIFESTS = { ".": APP, "packages/lib": LIB };

test("a lockfile becomes importers by folder, packages with their extras beside them, and settings", () => {
  expect(showLock(read(SMALL, MANIFESTS))).toEqual([
    `setting requires-python = ">=3.10"`,
    `setting resolution-markers = ["python_full_version >= '3.12'","python_full_version < '3.12'"]`,
    `setting options.resolution-mode = "lowest"`,
    `setting manifest.build-constraints = [{"name":"setuptools","specifier":"==70"}]`,
    "importer .",
    "  lib → folder packages/lib",
    "  lib[cli] → folder packages/lib",
    "  numpy ; python_full_version < '3.12' → numpy 1.0",
    "  numpy ; python_full_version >= '3.12' → numpy 2.0",
    "  group test: uvicorn → uvicorn 0.3",
    "  group test: uvicorn[standard] → uvicorn[standard] 0.3",
    "importer packages/lib",
    "  extra cli: browser → browser 1.0",
    `line 47: browser 1.0 ({"git":"https://git.example/browser?rev=main#abc"})`,
    "  lib → folder packages/lib",
    "line 64: numpy 1.0 (registry)",
    "line 73: numpy 2.0 (registry)",
    "line 82: uvicorn 0.3 (registry)",
    `line 82: uvicorn[standard] 0.3 (extra)`,
    "  numpy → numpy 2.0",
  ]);
});

test("what a manifest asks for and the lockfile does not know is unresolved, with its place", () => {
  const app = APP.replace(`"numpy"`, `"numpy", "Missing.Name>=2"`);
  const lib = `${LIB}[dependency-groups]\ndev = ["pytest"]\n`;
  const { importers } = graphOf(read(SMALL, { ".": app, "packages/lib": lib, "packages/new": LIB }));
  expect([...importers].map(([folder, { unresolved }]) => [folder, unresolved])).toEqual([
    [
      ".",
      [
        {
          name: "missing-name",
          specifier: ">=2",
          line: undefined,
          at: { keys: ["project", "dependencies", 2] },
        },
      ],
    ],
    [
      "packages/lib",
      [{ name: "pytest", specifier: "*", line: undefined, at: { keys: ["dependency-groups", "dev", 0] } }],
    ],
    [
      "packages/new",
      [
        {
          name: "browser",
          specifier: "*",
          line: undefined,
          at: { keys: ["project", "optional-dependencies", "cli", 0] },
        },
      ],
    ],
  ]);
});

test("what a package asks for in vain is unresolved for each importer that reaches it, and for no other", () => {
  // Without `numpy` 2.0 the root misses it itself, and through the extra of uvicorn.
  const cut = SMALL.replace(
    /\[\[package\]\]\nname = "numpy"\nversion = "2.0"[^[]*wheels = \[[^\]]*\]\n\n/,
    "",
  );
  expect(
    [...graphOf(read(cut, MANIFESTS)).importers].map(([folder, { unresolved }]) => [
      folder,
      unresolved.map(({ name, specifier, line }) => `${name} ${specifier} line ${String(line)}`),
    ]),
  ).toEqual([
    [".", ["numpy 2.0 line 21", "numpy 2.0 line 73"]],
    ["packages/lib", []],
  ]);
});

test("a requirement that nothing answers is unresolved, unless it has a marker or the root replaces it", () => {
  const lock = (more: string) => `version = 1
[manifest]
members = ["a"]
${more}
[[package]]
name = "a"
source = { virtual = "." }
[package.metadata]
requires-dist = [{ name = "gone" }, { name = "other", marker = "sys_platform == 'x'" }]
`;
  const unresolved = (more: string) => graphOf(read(lock(more))).importers.get(".")?.unresolved;
  expect(unresolved("")).toEqual([{ name: "gone", specifier: "*", line: 5, at: undefined }]);
  expect(unresolved(`overrides = [{ name = "gone", marker = "sys_platform == 'never'" }]`)).toEqual([]);
  expect(unresolved(`excludes = ["gone"]`)).toEqual([]);
});

test("neither mirror, size, upload time, revision, member version nor the order of packages changes the graph", () => {
  const other = SMALL.replaceAll("pypi.example", "mirror.example")
    .replace(", size = 1", "")
    .replace('2026-01-01T00:00:00Z" }', '2027-01-01T00:00:00Z" }')
    .replace("revision = 3", "revision = 9")
    .replace('version = "0.1.0"', 'version = "0.2.0"')
    .replace('"2026-01-01T00:00:00Z"\nresolution', '"2030-01-01T00:00:00Z"\nresolution');
  const [head = "", ...entries] = other.split("[[package]]\n");
  const turned = [head, ...entries.reverse().map((entry) => `${entry}\n`)].join("[[package]]\n");
  const comparison = compareLockGraphs(graphOf(read(SMALL, MANIFESTS)), graphOf(read(turned, MANIFESTS)));
  expect([comparison.settings.length, [...comparison.importers]]).toEqual([0, []]);
});

test.each([
  ["a hash", "sha256:w2", "sha256:w3", ["."]],
  ["a new file", `size = 2 },`, `size = 2 },\n    { url = "x", hash = "sha256:w4" },`, ["."]],
  ["a package's own markers", `    "python_full_version < '3.12'",\n]\nsdist`, `    "x",\n]\nsdist`, ["."]],
  [
    "an edge's marker",
    `cli = [\n    { name = "browser" }`,
    `cli = [\n    { name = "browser", marker = "y" }`,
    ["packages/lib"],
  ],
  ["a commit", "#abc", "#abd", ["packages/lib"]],
  ["a key that nobody knows", `version = "0.3"`, `version = "0.3"\nsecret = 1`, ["."]],
] as const)("%s changes exactly who reaches it", (_, from, to, expected) => {
  // prettier-ignore
  expect(SMALL).toContain(from);
  const comparison = compareLockGraphs(
    graphOf(read(SMALL, MANIFESTS)),
    graphOf(read(SMALL.replace(from, to), MANIFESTS)),
  );
  expect([...comparison.importers.keys()]).toEqual(expected);
});

test("what is not surely understood is unknown, with its line", () => {
  expect(
    [
      SMALL.replace("version = 1", "version = 2"),
      SMALL.replace("version = 1\n", ""),
      "",
      SMALL.replace('name = "browser"\n', "<<<<<<< HEAD\nname = 1\n"),
      SMALL.slice(0, SMALL.indexOf("sha256:w2")),
      SMALL.replace('name = "numpy"\nversion = "1.0"', 'name = "numpy"\nversion = 1'),
      SMALL.replace('{ name = "browser" }', '{ nam = "browser" }'),
      SMALL.replace("[manifest]", "[manifest]\nrequirements = 3"),
      `version = 1\n${'[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "x" }\n'.repeat(101)}`,
      `version = 1\nx = ${"[".repeat(100_000)}`,
      `version = 1\n[package]\n__proto__ = 1`,
      `version = 1\nx = ${"{a=".repeat(100_000)}`,
      `version = 1\n[x${".a".repeat(20_000)}]\n`,
      `version = 1\nx${".a".repeat(20_000)} = 1\n`,
    ].flatMap((text) => showLock(read(text))),
  ).toEqual([
    "unknown, line 1: only version 1 of this format is known",
    "unknown, line 1: it names no version",
    "unknown, line 1: it names no version",
    "unknown, line 48: a merge left its conflict markers",
    expect.stringMatching(/^unknown, line 79: /),
    "unknown, line 64: this package is not written as uv writes one",
    "unknown, line 55: this package is not written as uv writes one",
    "unknown, line 13: this table is not written as uv writes it",
    "unknown, line 402: more than 100 packages have this name",
    expect.stringMatching(/^unknown, line 2: /),
    "unknown, line 1: this package is not written as uv writes one",
    expect.stringMatching(/^unknown, line 2: /),
    "unknown, line 1: it is nested too deeply",
    "unknown, line 1: it is nested too deeply",
  ]);
});

test("a folder that is no member is a node: what it needs is locked for those who ask for it", () => {
  expect(
    showLock(read(SMALL.replace('version = "0.1.0"', 'version = "0.2.0"'), { ".": APP })).slice(4),
  ).toEqual([
    "importer .",
    "  lib → lib ",
    "  lib[cli] → lib[cli] ",
    "  numpy ; python_full_version < '3.12' → numpy 1.0",
    "  numpy ; python_full_version >= '3.12' → numpy 2.0",
    "  group test: uvicorn → uvicorn 0.3",
    "  group test: uvicorn[standard] → uvicorn[standard] 0.3",
    `line 47: browser 1.0 ({"git":"https://git.example/browser?rev=main#abc"})`,
    "  lib → lib ",
    `line 55: lib  ({"editable":"packages/lib"})`,
    "line 55: lib[cli]  (extra)",
    "  browser → browser 1.0",
    "line 64: numpy 1.0 (registry)",
    "line 73: numpy 2.0 (registry)",
    "line 82: uvicorn 0.3 (registry)",
    "line 82: uvicorn[standard] 0.3 (extra)",
    "  numpy → numpy 2.0",
  ]);
});

test("names that JavaScript gives a meaning are ordinary ones", () => {
  const text = `version = 1
[[package]]
name = "__proto__"
version = "1"
source = { registry = "x" }
[package.optional-dependencies]
"__proto__" = [{ name = "constructor" }]
[[package]]
name = "constructor"
version = "2"
source = { registry = "x" }
dependencies = [{ name = "__proto__", extra = ["__proto__"] }]
`;
  expect(showLock(read(text))).toEqual([
    `line 2: __proto__ 1 ({"registry":"x"})`,
    `line 2: __proto__[__proto__] 1 (extra)`,
    "  constructor → constructor 2",
    `line 8: constructor 2 ({"registry":"x"})`,
    "  __proto__ → __proto__ 1",
    "  __proto__[__proto__] → __proto__[__proto__] 1",
  ]);
});

describe("each member reaches exactly what uv exports for it", () => {
  test.each(["members", "members-changed", "container"])("in the made workspace %s", (name) => {
    const folder = corpusFile(`uv/${name}`);
    expect(reachOfMembers(folder)).toEqual(recordedReach(`uv/${name}/reached.txt`));
  });

  test.each(["first", "last"] as const)("in agents at its %s commit", (which) => {
    const recorded = recordedReach(`uv/agents-${which}.reached.txt`);
    expect(withHistory("agents", which, reachOfMembers)).toEqual(recorded);
  });
});

test("the real lockfiles ask for nothing in vain", () => {
  for (const name of ["members", "members-changed", "container", "conflicts"])
    for (const [folder, { unresolved }] of readFolder(corpusFile(`uv/${name}`)).importers)
      expect([name, folder, unresolved]).toEqual([name, folder, []]);
});

test("an upgrade, a changed marker and an extra that asks for more select who reaches them", () => {
  const base = readFolder(corpusFile("uv/members"));
  const head = readFolder(corpusFile("uv/members-changed"));
  const { settings, importers } = compareLockGraphs(base, head);
  // The root gets `anyio` from httpx: its marker changed for alpha alone.
  expect([settings, [...importers.keys()]]).toEqual([[], ["packages/alpha"]]);
});

test("extras that exclude each other are two answers of one name", () => {
  expect(
    readFolder(corpusFile("uv/conflicts"))
      .importers.get(".")
      ?.edges.map(({ label }) => label),
  ).toEqual(["extra new: click", "extra old: click"]);
});

function readFolder(folder: string): LockGraph {
  return graphOf(UV_LOCK.read(lockInput(UV_LOCK, folder)));
}

/** By member's name, `.` for a root that is none: `name==version` of all that `uv export --all-extras --all-groups` prints. */
function reachOfMembers(folder: string): ReadonlyMap<string, readonly string[]> {
  const graph = readFolder(folder);
  const rows = new Map<string, readonly string[]>();
  const rootGroups = (graph.importers.get(".")?.edges ?? []).filter(({ label }) =>
    label.startsWith("group "),
  );
  for (const directory of graph.importers.keys()) {
    const manifest = readFileSync(join(folder, directory, "pyproject.toml"), "utf8");
    const { name } = readPyproject({ path: "pyproject.toml", text: manifest });
    const edges = [...(graph.importers.get(directory)?.edges ?? []), ...rootGroups];
    rows.set(name === undefined ? "." : normalizeName("python", name), reach(graph, edges));
  }
  // The recording has a line for the root's groups, which is empty where the root is a package and its groups its own.
  if (!rows.has(".")) rows.set(".", []);
  return new Map([...rows].sort(([a], [b]) => order(a, b)));
}

const order = (a: string, b: string): number => (a === "." ? 1 : b === "." ? -1 : a < b ? -1 : 1);

/** Walks as uv does: of an own package that another one asks for, only the extras that are asked for count. */
function reach({ packages, importers }: LockGraph, start: readonly LockEdge[]): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string | number>();
  const left = [...start];
  for (let edge = left.pop(); edge !== undefined; edge = left.pop()) {
    const { label, to } = edge;
    const extra = /^(?:\w+ [^:]*: )?[^ ;[]+\[([^\]]+)\]/.exec(label)?.[1];
    const key = typeof to === "number" ? to : `${to.folder} ${extra ?? ""}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (typeof to === "number") {
      const { name = "", version = "", edges = [] } = packages[to] ?? {};
      // A neighbour is a node without a version, which uv exports by its folder.
      if (!name.includes("[") && version !== "") found.add(`${name}==${version}`);
      left.push(...edges);
    } else
      for (const inner of importers.get(to.folder)?.edges ?? []) {
        const isAsked =
          extra === undefined
            ? !/^(?:extra|group) [^ ]+: /.test(inner.label)
            : inner.label.startsWith(`extra ${extra}: `);
        if (isAsked) left.push(inner);
      }
  }
  return [...found].sort();
}
