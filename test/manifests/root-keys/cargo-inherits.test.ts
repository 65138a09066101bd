import { expect, test } from "vitest";
import { readCargoToml } from "../../../src/manifests/cargo.ts";

const inheritedBy = (text: string) => readCargoToml({ path: "a/Cargo.toml", text }).inherits;

test("a cargo manifest tells which keys of its root it takes over, in every kind of table", () => {
  expect(
    inheritedBy(`lints.workspace = true
[package]
name = "a"
version = { workspace = true }
rust-version.workspace = true
license.workspace = false
[dependencies]
serde = { workspace = true, optional = true }
own = "1"
[dev-dependencies]
serde.workspace = true
testkit.workspace = true
[build_dependencies]
old.workspace = true
[target.'cfg(unix)'.dependencies]
libc.workspace = true
__proto__ = { workspace = true }
[workspace.dependencies]
root = "1"
`),
  ).toEqual([
    "dependencies.__proto__",
    "dependencies.libc",
    "dependencies.old",
    "dependencies.serde",
    "dependencies.testkit",
    "lints",
    "package.rust-version",
    "package.version",
  ]);
});

test("a cargo manifest that takes nothing over has no such keys", () => {
  expect([
    inheritedBy('[package]\nname = "a"\n[dependencies]\nb = "1"'),
    inheritedBy("["),
    inheritedBy(""),
  ]).toEqual([undefined, undefined, undefined]);
});
