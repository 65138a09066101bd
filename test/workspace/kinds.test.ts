import { expect, test } from "vitest";
import type { KindRule } from "../../src/config/workspace-file.ts";
import { kindOf } from "../../src/workspace/kinds.ts";
import { discoverFiles, repoEntry } from "../rig/memory-workspace.ts";

const at = { keys: [] };
const rule = (kind: string, match: Partial<KindRule["match"]>): KindRule => ({
  kind,
  match: { name: undefined, path: undefined, dependency: undefined, classifier: undefined, ...match },
  at,
});
const python = (name: string, needs: readonly string[] = [], classifiers: readonly string[] = []) =>
  `[project]\nname = "${name}"\ndependencies = ${JSON.stringify(needs)}\nclassifiers = ${JSON.stringify(classifiers)}\n`;

async function kinds(
  files: Readonly<Record<string, string>>,
  rules: readonly KindRule[] = [],
  folders: readonly string[] = [],
) {
  const { repos } = await discoverFiles(files, {
    repos: [repoEntry({ path: "said", name: "pyvider-said", kind: "special" })],
  });
  return [...repos.values()].map(
    (repo) =>
      `${repo.name} ${kindOf(repo, { rules, hasDirectory: (path) => folders.includes(`${repo.path}/${path}`) })}`,
  );
}

const FILES = {
  "a/pyproject.toml": python("provide-foundation"),
  "b/pyproject.toml": python("provide-testkit", ["provide-foundation"]),
  "c/pyproject.toml": python("pyvider-cty", ["provide-foundation"]),
  "d/pyproject.toml": python("app", ["Provide.Foundation>=1", "pyvider"]),
  "e/pyproject.toml": python("plain", ["provide_foundation"]),
  "f/pyproject.toml": python("by-folder"),
  "g/pyproject.toml": python("pytest-x", [], ["Framework :: Pytest", "Topic :: Software Development"]),
  "h/package.json": '{"name":"pyvider-js"}',
  "i/pyproject.toml": python("nothing"),
};

test("what an entry says wins; then names, dependencies, folders and classifiers of Python repos say it", async () => {
  expect(await kinds(FILES, [], ["f/src/pyvider"])).toEqual([
    "app pyvider-plugin",
    "by-folder pyvider-plugin",
    "nothing unknown",
    "plain foundation-based",
    "provide-foundation foundation",
    "provide-testkit testkit",
    "pytest-x testkit",
    "pyvider-cty pyvider-plugin",
    "pyvider-js unknown",
    "pyvider-said special",
  ]);
});

test("rules of config come first, and every condition of one must hold", async () => {
  const rules = [
    rule("both", { name: "p*", dependency: "provide_foundation" }),
    rule("js", { name: "{pyvider-js,none}" }),
    rule("by-path", { path: "[fi]" }),
    rule("by-classifier", { classifier: "Topic ::" }),
  ];
  expect(await kinds(FILES, rules)).toEqual([
    "app pyvider-plugin",
    "by-folder by-path",
    "nothing by-path",
    "plain both",
    "provide-foundation foundation",
    "provide-testkit both",
    "pytest-x by-classifier",
    "pyvider-cty both",
    "pyvider-js js",
    "pyvider-said special",
  ]);
});
