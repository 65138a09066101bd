import { expect, test } from "vitest";
import { repoGlobs } from "../../src/workspace/repo-glob.ts";

const REPOS = [
  { name: "@babel/core", path: "packages/babel-core" },
  { name: "@babel/cli", path: "packages/babel-cli" },
  { name: "docs", path: "tools/docs" },
  { name: "web", path: "apps/web" },
];

test.each([
  [["docs"], "docs"],
  [["*"], "@babel/core @babel/cli docs web"],
  [["@babel/*"], "@babel/core @babel/cli"],
  [["babel-*"], ""],
  [["packages/babel-{core,none}"], "@babel/core"],
  [["packages/**", "apps/web/"], "@babel/core @babel/cli web"],
  [["{docs,web},@babel/c?i"], "@babel/cli docs web"],
  [["docs, web", ","], "docs web"],
  [["tools/*"], "docs"],
  [[], ""],
])("--repos %j names %s", (patterns, names) => {
  expect(REPOS.filter(repoGlobs(patterns)).map(({ name }) => name).join(" ")).toBe(names);
}); // prettier-ignore
