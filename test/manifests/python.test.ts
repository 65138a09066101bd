import { expect, test } from "vitest";
import { readManifest } from "../../src/manifests/read-manifest.ts";
import { showDependencies, showProblems } from "./show.ts";

const read = (text: string, path = "packages/hcl/pyproject.toml") =>
  readManifest({ ecosystem: "python", path, text });

test("all standard tables are read, with the kind of each and the place where it stands", () => {
  const manifest = read(`
[build-system]
requires = ["hatchling", "Build_Helper"]
[project]
name = "Pyvider.HCL"
version = "1.2"
classifiers = ["Typing :: Typed"]
dependencies = ["pyvider_cty>=0.1 ; python_version > '3'", "attrs"]
[project.optional-dependencies]
all = ["pyvider-hcl[docs]"]
docs = ["mkdocs~=1.0"]
[dependency-groups]
dev = ["testkit", { include-group = "Lint" }]
lint = ["ruff", { include-group = "dev" }]
`);
  expect(showDependencies(manifest)).toEqual([
    "runtime pyvider-cty >=0.1 @ project dependencies 0",
    "runtime attrs * @ project dependencies 1",
    "optional pyvider-hcl * @ project optional-dependencies all 0",
    "optional mkdocs ~=1.0 @ project optional-dependencies docs 0",
    "dev testkit * @ dependency-groups dev 0",
    "dev ruff * @ dependency-groups lint 0",
    "build hatchling * @ build-system requires 0",
    "build build-helper * @ build-system requires 1",
  ]);
  expect({ ...manifest, dependencies: [] }).toEqual({
    ecosystem: "python",
    path: "packages/hcl/pyproject.toml",
    directory: "packages/hcl",
    name: "Pyvider.HCL",
    nameAt: { keys: ["project", "name"] },
    version: "1.2",
    isPackage: true,
    dependencies: [],
    members: undefined,
    computedDependencies: undefined,
    scripts: [],
    classifiers: ["Typing :: Typed"],
    problems: [],
  });
});

test("uv's sources give a requirement its folder or its other source, also by list and marker", () => {
  const manifest = read(`
[project]
name = "x"
dependencies = ["in_workspace", "by-path>=1", "far", "by-git", "by-url @ https://x.org/u.zip", "by-index", "two"]
[tool.uv]
dev-dependencies = ["legacy"]
override-dependencies = ["not-one"]
constraint-dependencies = ["not-one-either"]
[tool.uv.sources]
in-workspace = { workspace = true }
By_Path = { path = "../by-path", editable = true }
far = { path = "../../../far" }
by-git = { git = "https://x.org/g" }
by-index = { index = "own" }
two = [{ path = "./two-linux", marker = "sys_platform == 'linux'" }, { url = "https://x.org/two.whl" }]
unused = { path = "../unused" }
legacy = { path = "../legacy" }
`);
  expect(showDependencies(manifest)).toEqual([
    "runtime in-workspace * @ project dependencies 0",
    "runtime by-path >=1 in packages/by-path @ project dependencies 1",
    "runtime far * from ../../../far @ project dependencies 2",
    "runtime by-git * from git+https://x.org/g @ project dependencies 3",
    "runtime by-url * from https://x.org/u.zip @ project dependencies 4",
    "runtime by-index * @ project dependencies 5",
    "runtime two * in packages/hcl/two-linux @ project dependencies 6",
    "runtime two * from https://x.org/two.whl @ project dependencies 6",
    "dev legacy * in packages/legacy @ tool uv dev-dependencies 0",
  ]);
});

test("a path written as a URL relative to the manifest is a folder", () => {
  expect(
    showDependencies(
      read(`[project]
dependencies = ["a @ {root:uri}/../a", "b @ {root:parent:uri}/b", "c @ file:///\${PROJECT_ROOT}/c", "d @ file:///abs/d", "e @ {root:parent:parent:parent:uri}/e"]`),
    ),
  ).toEqual([
    "runtime a * in packages/a @ project dependencies 0",
    "runtime b * in packages/b @ project dependencies 1",
    "runtime c * in packages/hcl/c @ project dependencies 2",
    "runtime d * from file:///abs/d @ project dependencies 3",
    "runtime e * from {root:parent:parent:parent:uri}/e @ project dependencies 4",
  ]);
});

test("our own tables: siblings give a folder to what is required, and are dependencies where nothing requires them", () => {
  expect(
    showDependencies(
      read(`
[project]
name = "x"
dependencies = ["provide-foundation>=1"]
[tool.wrknv.workspace]
sibling_sources = { Provide_Foundation = "../foundation", testkit = "../testkit" }
[tool.wrknv.build]
dependencies = ["generator"]
`),
    ),
  ).toEqual([
    "runtime provide-foundation >=1 in packages/foundation @ project dependencies 0",
    "build generator * @ tool wrknv build dependencies 0",
    "runtime testkit * in packages/testkit @ tool wrknv workspace sibling_sources testkit",
  ]);
});

test("Poetry's tables are read, the interpreter left out", () => {
  const manifest = read(`
[tool.poetry]
name = "x"
version = "3"
[tool.poetry.dependencies]
python = "^3.11"
plain = "^1.0"
near = { path = "../near", develop = true }
forked = { git = "https://x.org/f.git", branch = "main" }
extra = { version = ">=2", optional = true }
many = [{ version = "1", python = "<3" }, { version = "2", python = ">=3" }]
[tool.poetry.dev-dependencies]
old = "*"
[tool.poetry.group.test.dependencies]
testkit = { path = "../testkit" }
`);
  expect(showDependencies(manifest)).toEqual([
    "runtime plain ^1.0 @ tool poetry dependencies plain",
    "runtime near * in packages/near @ tool poetry dependencies near",
    "runtime forked * from git+https://x.org/f.git @ tool poetry dependencies forked",
    "optional extra >=2 @ tool poetry dependencies extra",
    "runtime many 1 @ tool poetry dependencies many 0",
    "runtime many 2 @ tool poetry dependencies many 1",
    "dev old * @ tool poetry dev-dependencies old",
    "dev testkit * in packages/testkit @ tool poetry group test dependencies testkit",
  ]);
  expect([manifest.name, manifest.version, manifest.isPackage, manifest.problems]).toEqual([
    "x",
    "3",
    true,
    [],
  ]);
});

test("dynamic dependencies are read where a hatch hook keeps them, templates and all", () => {
  const manifest = read(`
[project]
name = "pydantic-ai"
dynamic = ["version", "dependencies", "optional-dependencies"]
[tool.hatch.metadata.hooks.uv-dynamic-versioning]
dependencies = ["pydantic-ai-slim[openai]=={{ version }}"]
[tool.hatch.metadata.hooks.uv-dynamic-versioning.optional-dependencies]
examples = ["pydantic-ai-examples=={{ version }}"]
`);
  expect(showDependencies(manifest)).toEqual([
    "runtime pydantic-ai-slim =={{ version }} @ tool hatch metadata hooks uv-dynamic-versioning dependencies 0",
    "optional pydantic-ai-examples =={{ version }} @ tool hatch metadata hooks uv-dynamic-versioning optional-dependencies examples 0",
  ]);
  expect(manifest.computedDependencies).toBeUndefined();
});

test("dependencies that the manifest does not hold are reported as computed", () => {
  expect(
    read(`[project]
name = "x"
dynamic = ["version", "dependencies"]
[tool.setuptools.dynamic]
dependencies = { file = ["requirements.txt"] }`).computedDependencies,
  ).toEqual({ keys: ["project", "dynamic", 1] });
  expect(read(`[project]\nname = "x"\ndynamic = ["version"]`).computedDependencies).toBeUndefined();
  // All metadata in setup.py.
  expect(read(`[build-system]\nrequires = ["setuptools"]`)).toMatchObject({
    isPackage: false,
    computedDependencies: { keys: ["build-system"] },
  });
  // Settings of tools only.
  expect(read(`[tool.ruff]\nline-length = 1`)).toMatchObject({
    isPackage: false,
    computedDependencies: undefined,
  });
  // Poetry 2 keeps them in its own table.
  expect(
    read(`[project]\nname = "x"\ndynamic = ["dependencies"]\n[tool.poetry.dependencies]\na = "1"`)
      .computedDependencies,
  ).toBeUndefined();
});

test("a workspace table makes a root, with or without members", () => {
  expect(read(`[tool.uv.workspace]\nmembers = ["packages/*"]\nexclude = ["packages/old"]`).members).toEqual({
    include: [{ pattern: "packages/*", at: { keys: ["tool", "uv", "workspace", "members", 0] } }],
    exclude: [{ pattern: "packages/old", at: { keys: ["tool", "uv", "workspace", "exclude", 0] } }],
  });
  expect(read(`[tool.uv.workspace]`).members).toEqual({ include: [], exclude: [] });
});

test("wrong types are all reported and what is right is read", () => {
  const manifest = read(`
build-system = 1
[project]
name = 3
dependencies = ["good", 4, "not a requirement"]
optional-dependencies = { a = "b", c = [true, "fine"] }
[dependency-groups]
dev = [{ include = "x" }, { include-group = "gone" }]
[tool.uv]
sources = { a = 1, b = { path = 2 } }
workspace = []
[tool.wrknv.workspace]
sibling_sources = { a = 1 }
[tool.poetry]
dependencies = { a = 1 }
group = { test = 1 }
`);
  expect(showDependencies(manifest)).toEqual([
    "runtime good * @ project dependencies 0",
    "optional fine * @ project optional-dependencies c 1",
  ]);
  expect([...showProblems(manifest)].sort()).toEqual([
    'error manifest/unknown-group: there is no dependency group "gone" @ dependency-groups dev 1',
    'error manifest/wrong-requirement: "not a requirement" is not a requirement as PEP 508 writes it @ project dependencies 2',
    "error manifest/wrong-type: build-system must be a table, not a number @ build-system",
    'error manifest/wrong-type: dependency-groups.dev.0 must be a requirement or { include-group = "…" }, not a table @ dependency-groups dev 0',
    "error manifest/wrong-type: project.dependencies.1 must be text, not a number @ project dependencies 1",
    "error manifest/wrong-type: project.name must be text, not a number @ project name",
    "error manifest/wrong-type: project.optional-dependencies.a must be a list, not text @ project optional-dependencies a",
    "error manifest/wrong-type: project.optional-dependencies.c.0 must be text, not true @ project optional-dependencies c 0",
    "error manifest/wrong-type: tool.poetry.dependencies.a must be text or a table, not a number @ tool poetry dependencies a",
    "error manifest/wrong-type: tool.poetry.group.test must be a table, not a number @ tool poetry group test",
    "error manifest/wrong-type: tool.uv.sources.a must be a table, not a number @ tool uv sources a",
    "error manifest/wrong-type: tool.uv.sources.b.path must be text, not a number @ tool uv sources b path",
    "error manifest/wrong-type: tool.uv.workspace must be a table, not a list @ tool uv workspace",
    "error manifest/wrong-type: tool.wrknv.workspace.sibling_sources.a must be text, not a number @ tool wrknv workspace sibling_sources a",
  ]);
});

test("a file that is no TOML is one error and nothing else; an empty one says nothing", () => {
  const broken = read(`[project]\nname = "x"\ndependencies = [`);
  expect(broken).toMatchObject({
    name: undefined,
    dependencies: [],
    problems: [{ code: "manifest/syntax", severity: "error", place: { line: 3 } }],
  });
  expect(read("")).toMatchObject({ name: undefined, isPackage: false, dependencies: [], problems: [] });
});

test("names of the prototype are ordinary ones", () => {
  const manifest = read(`
[project]
name = "__proto__"
dependencies = ["constructor", "to_string"]
[project.optional-dependencies]
__proto__ = ["a"]
[dependency-groups]
constructor = ["b", { include-group = "toString" }]
`);
  expect(showDependencies(manifest)).toEqual([
    "runtime constructor * @ project dependencies 0",
    "runtime to-string * @ project dependencies 1",
    "optional a * @ project optional-dependencies __proto__ 0",
    "dev b * @ dependency-groups constructor 0",
  ]);
  expect(showProblems(manifest)).toEqual([
    'error manifest/unknown-group: there is no dependency group "toString" @ dependency-groups constructor 1',
  ]);
});
