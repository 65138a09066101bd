import { expect, test } from "vitest";
import { compare, type Comparison } from "./compare.ts";

const MEMBERS = {
  "crates/a": `[package]
name = "a"
version.workspace = true
edition.workspace = true
[dependencies]
serde = { workspace = true, features = ["derive"] }
[lints]
workspace = true`,
  "crates/b": `[package]
name = "b"
license.workspace = true
[target.'cfg(unix)'.build-dependencies]
serde.workspace = true
"dotted.name".workspace = true`,
  "crates/c": `[package]
name = "c"
[dependencies]
serde = "1"`,
};

const cargo = (base: string, head: string, more: Partial<Comparison> = {}) =>
  compare({ path: "Cargo.toml", base, head, members: MEMBERS, ...more });
const python = (base: string, head: string, more: Partial<Comparison> = {}) =>
  compare({ path: "pyproject.toml", base, head, ...more });

test("what cargo members inherit selects those that do", async () => {
  const base = `[workspace]
members = ["crates/*"]
resolver = "2"
[workspace.package]
version = "1.0.0"
license = "MIT"
edition = "2021"
homepage = "https://a.example"
[workspace.dependencies]
serde = "1.0.1"
"dotted.name" = "1"
unused = "1"
[workspace.lints.rust]
missing_docs = "warn"
`;
  const head = base
    .replaceAll('"1.0.', '"1.1.')
    .replaceAll('= "1"', '= { version = "2" }')
    .replace("MIT", "Apache-2.0")
    .replace("2021", "2024")
    .replace("a.example", "b.example")
    .replace('"warn"', '"deny"');
  expect(await cargo(base, head)).toEqual([
    "workspace.dependencies.dotted.name @11 members crates/b",
    "workspace.dependencies.serde @10 members crates/a crates/b",
    "workspace.dependencies.unused @12 members -",
    "workspace.lints @14 members crates/a",
    "workspace.package.edition @7 members crates/a",
    "workspace.package.homepage @8 members -",
    "workspace.package.license @6 members crates/b",
    "workspace.package.version @5 members crates/a",
  ]);
});

test("a member that cannot be read inherits all, and so does a root that is a repo and is not given", async () => {
  const members = { ...MEMBERS, "crates/broken": "<<<<<<< HEAD" };
  const base = "[workspace.dependencies]\nx = '1'";
  expect(await cargo(base, base.replace("1", "2"), { members })).toEqual([
    "workspace.dependencies.x @2 members crates/broken",
  ]);
  expect(await cargo(base, base.replace("1", "2"), { rootIsRepo: true })).toEqual([
    "workspace.dependencies.x @2 members .",
  ]);
});

test("an edition is everybody's where it decides the resolver, and its package's own where it does not", async () => {
  const own = "[package]\nname = 'root'\nedition = '2021'\n[workspace]\n";
  const members = { ".": own };
  const moved = (text: string) => text.replace("2021", "2024");
  expect(await cargo(own, moved(own), { members, rootIsRepo: true })).toEqual([
    "package.edition @3 everything",
  ]);
  const fixed = `${own}resolver = '2'\n`;
  expect(await cargo(fixed, moved(fixed), { members, rootIsRepo: true })).toEqual([
    "package.edition @3 root-repo",
  ]);
  const inherited = "[package]\nedition.workspace = true\n[workspace.package]\nedition = '2021'\n";
  expect(await cargo(inherited, moved(inherited), { members, rootIsRepo: true })).toEqual([
    "workspace.package.edition @4 everything",
  ]);
});

test("the own tables of a cargo root are its own, and what rules the whole build is everybody's", async () => {
  const base = `[workspace]
members = ["crates/*"]
[package]
name = "root"
version = "1.0.0"
[dependencies]
serde.workspace = true
`;
  const head = `cargo-features = ["edition2024"]
[workspace]
members = ["crates/*"]
resolver = "3"
default-members = ["crates/a"]
[workspace.metadata.release]
shared-version = true
[package]
name = "root"
version = "1.1.0"
resolver = "3"
[dependencies]
serde = { workspace = true, optional = true }
[dev-dependencies]
x = "1"
[target.'cfg(windows)'.dependencies]
y = "1"
[features]
default = ["dep:serde"]
[[bin]]
name = "root"
[lints.rust]
missing_docs = "warn"
[profile.release]
lto = true
[patch.crates-io]
z = { path = "z" }
[replace]
"w:1.0.0" = { path = "w" }
`;
  expect(await cargo(base, head, { rootIsRepo: true })).toEqual([
    "bin @20 root-repo",
    "cargo-features @1 everything",
    "dependencies.serde @13 root-repo",
    "dev-dependencies.x @15 root-repo",
    "features.default @19 root-repo",
    "lints @22 root-repo",
    "package.resolver @11 everything",
    "package.version @10 root-repo",
    "patch @26 everything",
    "profile @24 everything",
    "replace @28 everything",
    "target @16 root-repo",
    "workspace.default-members @5 everything",
    "workspace.metadata @6 everything",
    "workspace.resolver @4 everything",
  ]);
});

test("a table that makes the root a repo, or the root of a workspace, is everything when it comes or goes", async () => {
  expect(await cargo("[workspace]", "[workspace]\n[package]\nname = 'a'", { rootIsRepo: true })).toEqual([
    "package @2 everything",
  ]);
  expect(
    await cargo("[package]\nname = 'a'\n[workspace]", "[package]\nname = 'a'", { rootIsRepo: true }),
  ).toEqual(["workspace @-3 everything"]);
  expect(await python("", "[project]\nname = 'a'\n[tool.uv]\n")).toEqual([
    "project @1 everything",
    "tool.uv @3 everything",
  ]);
  expect(await python("[tool.uv]", "[tool.uv.workspace]\nmembers = []")).toEqual([
    "tool.uv.workspace @1 everything",
  ]);
});

test("members of cargo and uv that came or went", async () => {
  const headMembers = { ...MEMBERS, "crates/d": "[package]\nname = 'd'" };
  expect(
    await cargo(
      "[workspace]\nmembers = ['crates/a']",
      "[workspace]\nmembers = ['crates/*']\nexclude = ['x']",
      {
        headMembers,
      },
    ),
  ).toEqual(["workspace.exclude @3 members crates/d", "workspace.members @2 members crates/d"]);
  expect(
    await python("[tool.uv.workspace]\nmembers = ['a', 'b']", "[tool.uv.workspace]\nmembers = ['a']", {
      members: { a: "", b: "" },
      headMembers: { a: "" },
    }),
  ).toEqual(["tool.uv.workspace.members @-2 members b"]);
});

const UV_BASE = "[tool.uv]\n[tool.uv.workspace]\nmembers = ['a']\n";
const UV_HEAD = `[tool.uv]
build-constraint-dependencies = ["x==1"]
conflicts = []
constraint-dependencies = ["x<2"]
default-groups = ["dev"]
dev-dependencies = ["x"]
environments = ["sys_platform == 'linux'"]
override-dependencies = ["x==1"]
required-version = ">=0.9"
[[tool.uv.index]]
name = "own"
[tool.uv.build-backend]
module-name = "a"
[tool.uv.sources]
x = { workspace = true }
[tool.uv.workspace]
members = ["a"]
`;

test("uv's constraints, overrides and sources are the lockfile's to judge, all its other settings everything", async () => {
  const locked = await python(UV_BASE, UV_HEAD);
  expect(locked).toEqual([
    "tool.uv.build-backend @12 everything",
    "tool.uv.build-constraint-dependencies @2 everything",
    "tool.uv.conflicts @3 everything",
    "tool.uv.constraint-dependencies @4 locked",
    "tool.uv.default-groups @5 everything",
    "tool.uv.dev-dependencies @6 locked",
    "tool.uv.environments @7 everything",
    "tool.uv.index @10 everything",
    "tool.uv.override-dependencies @8 locked",
    "tool.uv.required-version @9 everything",
    "tool.uv.sources.x @15 locked",
  ]);
  expect(await python(UV_BASE, UV_HEAD, { hasLockfile: false })).toEqual(
    locked.map((line) => line.replace("locked", "everything")),
  );
});

const PROJECT_BASE =
  "[project]\nname = 'root'\n[build-system]\nrequires = []\n[tool.pytest.ini_options]\na = 1\nb = 1\n";
const PROJECT_HEAD = `[project]
name = "root"
version = "1"
requires-python = ">=3.12"
dependencies = ["x"]
scripts = { a = "b" }
[build-system]
requires = ["hatchling"]
[dependency-groups]
dev = ["pytest"]
[tool.pytest.ini_options]
a = 1
b = 2
[tool.ruff]
line-length = 100
[tool.wrknv]
a = 1
[tool.hatch.build]
a = 1
[tool.hatch.envs.default]
a = 1
[tool.setuptools]
a = 1
`;

test("a python root that is a repo owns its project and how it is built; tools at the root serve all", async () => {
  expect(await python(PROJECT_BASE, PROJECT_HEAD, { rootIsRepo: true })).toEqual([
    "build-system @8 everything",
    "dependency-groups.dev @10 root-repo",
    "dependency-groups.dev @10 locked",
    "project.dependencies @5 root-repo",
    "project.requires-python @4 root-repo",
    "project.requires-python @4 locked",
    "project.scripts @6 root-repo",
    "project.version @3 root-repo",
    "tool.hatch.build @18 root-repo",
    "tool.hatch.envs @20 everything",
    "tool.pytest @13 everything",
    "tool.ruff @14 everything",
    "tool.setuptools @22 root-repo",
    "tool.wrknv @16 everything",
  ]);
});

test("poetry's groups are dependencies, its description decides nothing in a container", async () => {
  const base = "[tool.poetry]\npackage-mode = false\n";
  const head = `[tool.poetry]
package-mode = true
description = "a"
[tool.poetry.dependencies]
python = "^3.12"
[tool.poetry.group.dev.dependencies]
pytest = "8"
[[tool.poetry.source]]
name = "own"
`;
  expect(await python(base, head)).toEqual([
    "tool.poetry.dependencies.python @5 locked",
    "tool.poetry.description @3 none",
    "tool.poetry.group.dev @6 locked",
    "tool.poetry.package-mode @2 everything",
    "tool.poetry.source @8 everything",
  ]);
});

test("order of tables, spelling of keys, comments and line ends are no change", async () => {
  const base =
    "[workspace]\nmembers = ['a']\n[workspace.dependencies]\nserde = { version = '1', features = ['x'] }\n";
  const head =
    '\uFEFF# why\r\n[workspace.dependencies.serde]\r\nfeatures = [\r\n "x", # here\r\n]\r\nversion = "1"\r\n[workspace]\r\nmembers = ["a"]\r\n';
  expect(await cargo(base, head)).toEqual([]);
});
