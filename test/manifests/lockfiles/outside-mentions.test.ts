import { expect, test } from "vitest";
import { mayNeedFromOutside } from "../../../src/manifests/lockfiles/outside-mentions.ts";

const may = (fileName: string, text: string, ...names: readonly string[]) =>
  mayNeedFromOutside(fileName, text, new Set(names));

const NPM = JSON.stringify(
  {
    lockfileVersion: 3,
    packages: {
      "": { workspaces: ["a", "b"] },
      "node_modules/own": { resolved: "a", link: true },
      "node_modules/outside": { version: "1.0.0", dependencies: { leaf: "1", own: "^1" } },
      "node_modules/peer": { version: "1.0.0", peerDependencies: { host: "*" } },
      a: { name: "own", version: "1.0.0", devDependencies: { other: "1" } },
      "b/node_modules/nested": { version: "2.0.0", optionalDependencies: { deep: "1" } },
    },
  },
  undefined,
  2,
);

test("of a package-lock only what is installed counts, nested and by peers too", () => {
  expect(["own", "host", "deep", "leaf"].map((name) => may("package-lock.json", NPM, "none", name))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(may("package-lock.json", NPM, "other", "outside", "nested", "ow", "own2")).toBe(false);
});

test("a package-lock in another layout than npm's may hold all", () => {
  for (const indent of [0, 1, 4, "\t"])
    expect(may("package-lock.json", JSON.stringify(JSON.parse(NPM), undefined, indent), "none")).toBe(true);
  expect(may("package-lock.json", "", "none")).toBe(true);
});

test("an entry of the workspace's own names what it wants", () => {
  const uv = `version = 1

[[package]]
name = "agents"
source = { editable = "agents" }
dependencies = [{ name = "browser" }, { name = "plugin" }]

[[package]]
name = "browser"
source = { registry = "https://pypi.example/simple" }
dependencies = [{ name = "agents" }]
`;
  expect(may("uv.lock", uv, "agents")).toBe(true);
  expect(may("uv.lock", uv, "plugin")).toBe(false);
  const berry = `__metadata:
  version: 8

"@s/own@workspace:packages/own":
  dependencies:
    "@s/other": "workspace:^"

"outside@npm:^1":
  dependencies:
    "@s/own": "npm:^1"
`;
  expect(may("yarn.lock", berry, "@s/other")).toBe(false);
  expect(may("yarn.lock", berry, "@s/own")).toBe(true);
});

test("a format that is not known, and more names than a search is worth, may hold all", () => {
  expect(may("bun.lockb", "", "a")).toBe(true);
  expect(may("yarn.lock", "", ...Array.from({ length: 65 }, (_, at) => `name-${at}`))).toBe(true);
});
