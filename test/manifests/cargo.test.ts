import { expect, test } from "vitest";
import { pathMembers } from "../../src/manifests/cargo-path-members.ts";
import { inheritFromRoot } from "../../src/manifests/inherit.ts";
import { matchMembers } from "../../src/manifests/members.ts";
import { readManifest } from "../../src/manifests/read-manifest.ts";
import { showDependencies, showProblems } from "./show.ts";

const read = (text: string, path = "crates/a/Cargo.toml") => readManifest({ ecosystem: "cargo", path, text });

const ROOT = `
[workspace]
members = ["crates/*"]
exclude = ["crates/old"]
default-members = ["crates/a"]
[workspace.package]
version = "2.0.0"
[workspace.dependencies]
b = { path = "crates/b", version = "2" }
short = { package = "a-long-name", path = "crates/long" }
serde = "1"
forked = { git = "https://x.org/f" }
`;

test("all tables of dependencies are read, those of targets too", () => {
  const manifest = read(`
[package]
name = "a"
version = "1.0.0"
[dependencies]
serde = "1.2"
b = { path = "../b" }
renamed = { package = "real", version = "0.3", optional = true }
far = { path = "../../../far" }
forked = { git = "https://x.org/f", branch = "main" }
[dev-dependencies]
testkit = { path = "../testkit" }
[build-dependencies]
codegen = "*"
[target.'cfg(windows)'.dependencies]
win = "1"
[target.x86_64-unknown-linux-gnu.build-dependencies]
lin = { version = "2" }
[features]
x = ["dep:renamed"]
`);
  expect(showDependencies(manifest)).toEqual([
    "runtime serde 1.2 @ dependencies serde",
    "runtime b * in crates/b @ dependencies b",
    "optional real 0.3 @ dependencies renamed",
    "runtime far * from ../../../far @ dependencies far",
    "runtime forked * from git+https://x.org/f @ dependencies forked",
    "dev testkit * in crates/testkit @ dev-dependencies testkit",
    "build codegen * @ build-dependencies codegen",
    "runtime win 1 @ target cfg(windows) dependencies win",
    "build lin 2 @ target x86_64-unknown-linux-gnu build-dependencies lin",
  ]);
  expect([manifest.name, manifest.version, manifest.isPackage, manifest.members, manifest.problems]).toEqual([
    "a",
    "1.0.0",
    true,
    undefined,
    [],
  ]);
});

test("a member takes version, folder, requirement and real name over from its root", () => {
  const root = read(ROOT, "Cargo.toml");
  const member = read(`
[package]
name = "a"
version.workspace = true
[dependencies]
b.workspace = true
short = { workspace = true, optional = true }
serde = { workspace = true, features = ["derive"] }
forked = { workspace = true }
missing = { workspace = true }
[dev-dependencies]
own = "1"
`);
  expect([member.version, showDependencies(member)[0]]).toEqual([
    undefined,
    "runtime b * inherits @ dependencies b",
  ]);
  const full = inheritFromRoot(member, root);
  expect(full.version).toBe("2.0.0");
  expect(showDependencies(full)).toEqual([
    "runtime b 2 in crates/b @ dependencies b",
    "optional a-long-name * in crates/long @ dependencies short",
    "runtime serde 1 @ dependencies serde",
    "runtime forked * from git+https://x.org/f @ dependencies forked",
    "runtime missing * inherits @ dependencies missing",
    "dev own 1 @ dev-dependencies own",
  ]);
  expect([root.isPackage, root.members]).toEqual([
    false,
    {
      include: [{ pattern: "crates/*", at: { keys: ["workspace", "members", 0] } }],
      exclude: [{ pattern: "crates/old", at: { keys: ["workspace", "exclude", 0] } }],
    },
  ]);
});

test("path dependencies below the root are members, as with cargo, but excluded ones are not", () => {
  const crate = (path: string, ...dependencies: readonly string[]) => {
    const lines = dependencies.map((to, index) =>
      to === "inherited" ? `b.workspace = true` : `d${index} = { path = "${to}" }`,
    );
    return [
      path,
      read(`[package]\nname = "${path}"\n[dependencies]\n${lines.join("\n")}`, `${path}/Cargo.toml`),
    ] as const;
  };
  const root = read(
    `[workspace]\nmembers = ["out/e"]\nexclude = ["old"]\n[workspace.dependencies]\nb = { path = "lib/b" }`,
    "Cargo.toml",
  );
  const manifests = new Map([
    crate("out/e", "../../other/d", "../../old/x", "../../../far", "inherited"),
    crate("other/d", "../../deep/f", "../../out/e"),
    crate("deep/f"), crate("lib/b"), crate("old/x"), crate("alone"),
  ]); // prettier-ignore
  const { members } = matchMembers({
    ecosystem: "cargo",
    declaration: root.members!,
    directory: ".",
    candidates: [...manifests.keys()],
  });
  expect([members, pathMembers({ root, members, manifests })]).toEqual([
    ["out/e"],
    ["other/d", "lib/b", "deep/f"],
  ]);
});

test("wrong types are all reported and what is right is read", () => {
  const manifest = read(`
dependencies = { a = 1, b = "2", c = { path = 3 } }
target = { x = 1 }
[package]
name = 1
[workspace]
members = "crates/*"
`);
  expect(showDependencies(manifest)).toEqual([
    "runtime b 2 @ dependencies b",
    "runtime c * @ dependencies c",
  ]);
  expect(showProblems(manifest)).toEqual([
    "error manifest/wrong-type: package.name must be text, not a number @ package name",
    "error manifest/wrong-type: target.x must be a table, not a number @ target x",
    "error manifest/wrong-type: dependencies.a must be a version or a table, not a number @ dependencies a",
    "error manifest/wrong-type: dependencies.c.path must be text, not a number @ dependencies c path",
    "error manifest/wrong-type: workspace.members must be a list, not text @ workspace members",
  ]);
});
