import { expect, test } from "vitest";
import type { Backtest } from "../../src/commands/backtest.ts";
import { writeSuggestions } from "../../src/commands/backtest-suggestions.ts";
import { renderSuggestions } from "../../src/suggestions/render-suggestions.ts";
import { suggestionsJson } from "../../src/suggestions/suggestions-json.ts";
import { contextIn } from "../rig/command-context.ts";
import { makeGitRig, type GitRig, type TestRepository } from "../rig/git-rig.ts";
import { watchedBacktest } from "./watched-backtest.ts";

const plain = (_style: string, text: string): string => text;

const WORKSPACE: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ private: true, workspaces: ["packages/*"] }),
  "packages/core/package.json": JSON.stringify({ name: "core", version: "1.0.0" }),
  "packages/core/index.js": "export const one = 1;\n",
  "packages/web/package.json": JSON.stringify({ name: "web", dependencies: { core: "1.0.0" } }),
  "packages/web/index.js":
    'import { one } from "core";\nexport const load = () => "../../proto/web.proto" + one;\n',
  "packages/worker/package.json": JSON.stringify({ name: "worker" }),
  "packages/worker/tests/own.test.js": 'import "../tests/own.js";\n',
  "packages/worker/proto/own.proto": 'syntax = "proto3";\n',
  "packages/worker/build.sh": "protoc proto/own.proto\n",
};

async function startWorkspace(rig: GitRig, files: Readonly<Record<string, string>>): Promise<TestRepository> {
  const repository = await rig.init("ws");
  await repository.commit("first", { ...WORKSPACE, ...files });
  return repository;
}

test("each place gets the lines that fit it, with what speaks for them", async () => {
  await using rig = makeGitRig();
  const repository = await startWorkspace(rig, {
    "proto/web.proto": 'syntax = "proto3";\n',
    "tests/web.test.js": 'import { load } from "web";\nload();\n',
    "art/logo.txt": "o\n",
    "tools/build.js": "export {};\n",
    Makefile: "build:\n\tnode tools/build.js\n",
    "FUNDING.json": "{}\n",
  });
  await repository.commit("the protocol", { "proto/web.proto": 'syntax = "proto2";\n' });
  await repository.commit("a test", { "tests/web.test.js": 'import { load } from "web";\nload(1);\n' });
  await repository.commit("a test and art", { "tests/b.test.js": 'import "web";\n', "art/logo.txt": "oo\n" });
  await repository.commit("the build", {
    "tools/build.js": "export const a = 1;\n",
    Makefile: "build:\n\tnode tools/build.js a\n",
  });
  await repository.commit("money", { "FUNDING.json": "[]\n" });
  const { suggestions } = await watchedBacktest(contextIn(rig, repository.directory));
  expect(renderSuggestions(suggestions, { paint: plain, isWritten: false })).toMatchInlineSnapshot(`
    "suggestions for .wrknv/workspace.toml; none is applied, --write puts them in

    1. repos: tests/
       in 3 commits, alone in 1: there it would deselect 3 repos a commit at the median, 3 in all
       why         it holds tests or examples; its imports name 1 repo
       seen at     tests/b.test.js:1
       could miss  a repo that uses it without naming it, what it uses itself without importing it, and repos that come later, until they are added to its dependencies

    2. ignore: FUNDING.json
       in 2 commits, alone in 1: there it would deselect 3 repos a commit at the median, 3 in all
       why         it is known to serve editors, assistants or services that build and test nothing, and no manifest, config, script or workflow mentions it
       could miss  a task that reads it all the same

    3. inputs: proto/
       in 2 commits, alone in 1: there it would deselect 2 repos a commit at the median, 2 in all
       why         one repo mentions it, and nothing that serves all does
       seen at     packages/web/index.js:2
       could miss  a use that no file spells out, like a path that is put together when it runs

    4. ignore: art/
       in 2 commits, always together with others
       why         no file outside of it mentions it, and it holds neither tests nor programs
       could miss  a use that no file spells out, like a path that is put together when it runs

    these go on selecting everything, but on purpose (global)
       2  Makefile  tools find it by its name, in whatever repo they run
       2  tools/    what serves all repos mentions it (Makefile:2)

    together: 6 commits select everything now, 2 with these lines; 11 repos less in all

    to be pasted

    [affected]
    global = [
      "Makefile",
      "tools/**",
    ]
    ignore = [
      "FUNDING.json",
      "art/**",
    ]

    [[repos]]
    name = "tests"
    path = "tests"
    [repos.dependencies]
    web = "*"

    [[repos]]
    path = "packages/web"
    inputs = ["proto/**"]
    "
  `);
});

test("the JSON holds the same as data, each with its own lines", async () => {
  await using rig = makeGitRig();
  const repository = await startWorkspace(rig, { "proto/web.proto": 'syntax = "proto3";\n' });
  await repository.commit("the protocol", { "proto/web.proto": 'syntax = "proto2";\n' });
  const { suggestions } = await watchedBacktest(contextIn(rig, repository.directory));
  expect(suggestionsJson(suggestions)).toEqual({
    lines: '[[repos]]\npath = "packages/web"\ninputs = ["proto/**"]\n',
    together: { everythingBefore: 2, everythingAfter: 1, deselected: { median: 2, total: 2 } },
    each: [
      {
        kind: "inputs",
        place: "proto/",
        lines: '[[repos]]\npath = "packages/web"\ninputs = ["proto/**"]\n',
        why: "one repo mentions it, and nothing that serves all does",
        evidence: [{ file: "packages/web/index.js", line: 2 }],
        couldMiss: "a use that no file spells out, like a path that is put together when it runs",
        commits: 2,
        alone: 1,
        deselected: { median: 2, total: 2 },
      },
    ],
    left: [],
    unread: 0,
  });
});

test("a backtest with the written file does what was promised, and the file keeps its comments", async () => {
  await using rig = makeGitRig();
  const repository = await startWorkspace(rig, {
    "proto/web.proto": 'syntax = "proto3";\n',
    "tests/web.test.js": 'import { load } from "web";\n',
    "art/logo.txt": "o\n",
    ".wrknv/workspace.toml": [
      "# ours",
      "[affected]",
      "ignore = [ # nobody builds these",
      '  "design/**" # pictures',
      "]",
      "",
      "[[repos]] # the site",
      'path = "packages/web"',
      "",
    ].join("\n"),
  });
  await repository.commit("all", { "proto/web.proto": "1", "tests/web.test.js": "1", "art/logo.txt": "1" });
  await repository.commit("protocol and art", { "proto/web.proto": "2", "art/logo.txt": "2" });
  await repository.commit("protocol", { "proto/web.proto": "3" });
  await repository.commit("test", { "tests/web.test.js": 'import { load } from "web";\nload();\n' });
  await repository.commit("core and test", {
    "packages/core/index.js": "export const one = 2;\n",
    "tests/a.js": "",
  });
  const context = contextIn(rig, repository.directory);
  const before = await watchedBacktest(context);
  expect(await writeSuggestions(repository.directory, before.suggestions)).toBe(".wrknv/workspace.toml");
  expect(repository.read(".wrknv/workspace.toml")).toMatchInlineSnapshot(`
    "# ours
    [affected]
    ignore = [ # nobody builds these
      "design/**", # pictures
      "art/**",
    ]

    [[repos]] # the site
    inputs = ["proto/**"]
    path = "packages/web"

    [[repos]]
    name = "tests"
    path = "tests"
    [repos.dependencies]
    web = "*"
    "
  `);

  const after = await watchedBacktest(context);
  expect(after.result.summary.everything.commits).toBe(before.suggestions.together.everythingAfter);
  expect(deselectedRepos(before.result, after.result)).toBe(before.suggestions.together.deselected.total);
  expect(after.suggestions.suggestions).toEqual([]);
});

/** Repos that a commit selected before and not after, over all commits. */
function deselectedRepos(before: Backtest, after: Backtest): number {
  const selectedIn = ({ commits }: Backtest) =>
    commits.map(({ verdict }) => new Set(verdict.kind === "judged" ? verdict.selected : []));
  const later = selectedIn(after);
  return selectedIn(before).reduce(
    (sum, selected, index) => sum + [...selected].filter((name) => later[index]?.has(name) !== true).length,
    0,
  );
}

test("a file that is not there is made", async () => {
  await using rig = makeGitRig();
  const repository = await startWorkspace(rig, { "art/logo.txt": "o\n" });
  await repository.commit("art", { "art/logo.txt": "oo\n" });
  const { suggestions } = await watchedBacktest(contextIn(rig, repository.directory));
  await writeSuggestions(repository.directory, suggestions);
  expect(repository.read(".wrknv/workspace.toml")).toBe('[affected]\nignore = ["art/**"]\n');
});

test("names that TOML can hold are written so that they mean themselves; of others it is said why there is no line", async () => {
  await using rig = makeGitRig();
  const nasty = {
    'a "quoted" one/x.txt': "",
    "two\nlines/x.txt": "",
    "${{ github.token }}/x.txt": "",
    "br[ac]ket*/x.txt": "",
    "back\\slash/x.txt": "",
    "byte\udcff/x.txt": "",
  };
  const repository = await startWorkspace(rig, nasty);
  const { suggestions } = await watchedBacktest(contextIn(rig, repository.directory));
  expect(suggestionsJson({ ...suggestions })["lines"]).toBe(
    [
      "[affected]",
      "ignore = [",
      String.raw`  "$\\{\\{ github.token \\}\\}/**",`,
      String.raw`  "a \"quoted\" one/**",`,
      String.raw`  "br\\[ac\\]ket\\*/**",`,
      String.raw`  "two\nlines/**",`,
      "]",
      "",
    ].join("\n"),
  );
  expect(suggestions.left).toEqual([
    {
      place: "back\\slash/",
      commits: 1,
      why: "its name holds a backslash, which the config takes for a path of Windows",
    },
    { place: "byte\udcff/", commits: 1, why: "its name is not UTF-8, and TOML can hold nothing else" },
  ]);
  await writeSuggestions(repository.directory, suggestions);
  const after = await watchedBacktest(contextIn(rig, repository.directory));
  expect(after.suggestions.suggestions).toEqual([]);
  expect(after.suggestions.left).toEqual(suggestions.left);
});

test("programs are never ignored: what nothing mentions and imports nothing depends on every repo", async () => {
  await using rig = makeGitRig();
  const repository = await startWorkspace(rig, { "oddments/run.sh": "true\n" });
  await repository.commit("run", { "oddments/run.sh": "false\n" });
  const { suggestions } = await watchedBacktest(contextIn(rig, repository.directory));
  expect(suggestionsJson(suggestions)["lines"]).toBe(
    '[[repos]]\nname = "oddments"\npath = "oddments"\n[repos.dependencies]\ncore = "*"\nweb = "*"\nworker = "*"\n',
  );
});

test("tests that share a setup with a root config leave that file to everybody, and a repo that reads them takes them as inputs", async () => {
  await using rig = makeGitRig();
  const repository = await startWorkspace(rig, {
    "e2e/setup.ts": "export {};\n",
    "e2e/a.test.ts": 'import "core";\n',
    "vitest.config.ts": 'export default { test: { setupFiles: ["./e2e/setup.ts"] } };\n',
    "packages/worker/check.js": 'import "../../e2e/a.test.ts";\n',
  });
  await repository.commit("tests", { "e2e/a.test.ts": 'import "core";\n\n' });
  const { suggestions } = await watchedBacktest(contextIn(rig, repository.directory));
  expect(suggestionsJson(suggestions)["lines"]).toBe(
    [
      "[affected]",
      'global = [\n  "e2e/setup.ts",\n  "vitest.config.ts",\n]',
      "",
      '[[repos]]\nname = "e2e"\npath = "e2e"\n[repos.dependencies]\ncore = "*"',
      "",
      '[[repos]]\npath = "packages/worker"\ninputs = ["e2e/**"]',
      "",
    ].join("\n"),
  );
});

test("what a repo owns by now, what is gone and what cannot be searched gets no narrower line", async () => {
  await using rig = makeGitRig();
  const repository = await startWorkspace(rig, {
    "gone/x.txt": "",
    "later/x.txt": "",
    "art/logo.txt": "",
    "packages/core/large.js": `// ${"x".repeat(600 * 1024)}\n`,
  });
  await repository.commit("moves", {
    "gone/x.txt": null,
    "package.json": JSON.stringify({ private: true, workspaces: ["packages/*", "later"] }),
    "later/package.json": JSON.stringify({ name: "later" }),
  });
  const { suggestions } = await watchedBacktest(contextIn(rig, repository.directory));
  expect(suggestions.suggestions.map(({ place, kind, why }) => ({ place, kind, why }))).toEqual([
    { place: "art/", kind: "global", why: "no mention was found, but not every file could be searched" },
  ]);
  expect(suggestions.left).toEqual([
    { place: "gone/", commits: 2, why: "it is gone by now" },
    { place: "later/", commits: 1, why: "a repo owns it by now" },
  ]);
  expect(suggestions.unread).toBe(1);
});

test("two folders of one name become repos of two names, and a folder with a recipe counts as programs", async () => {
  await using rig = makeGitRig();
  const repository = await startWorkspace(rig, {
    "packages/tests/b.test.js": 'import "web";\n',
    "tests/a.test.js": 'import "core";\n',
    "images/Dockerfile": "FROM scratch\n",
  });
  const { suggestions } = await watchedBacktest(contextIn(rig, repository.directory));
  expect(suggestions.suggestions.map(({ kind, changes }) => [kind, ...changes])).toEqual([
    ["repos", { kind: "repo", name: "images", path: "images", dependencies: ["core", "web", "worker"] }],
    ["repos", { kind: "repo", name: "tests", path: "packages/tests", dependencies: ["web"] }],
    ["repos", { kind: "repo", name: "tests-folder", path: "tests", dependencies: ["core"] }],
  ]);
});

test("a folder of tests with repos in it becomes a repo around them, and they take what lies loose beside them", async () => {
  await using rig = makeGitRig();
  const repository = await startWorkspace(rig, {
    "package.json": JSON.stringify({ private: true, workspaces: ["packages/*", "test/site"] }),
    "test/site/package.json": JSON.stringify({ name: "site" }),
    "test/expected.txt": "1\n",
  });
  await repository.commit("another result", { "test/expected.txt": "2\n" });
  const { suggestions } = await watchedBacktest(contextIn(rig, repository.directory));
  expect(suggestionsJson(suggestions)["lines"]).toBe(
    [
      '[[repos]]\nname = "test"\npath = "test"',
      '[repos.dependencies]\ncore = "*"\nsite = "*"\nweb = "*"\nworker = "*"',
      "",
      '[[repos]]\npath = "test/site"\ninputs = ["test/*"]\n',
    ].join("\n"),
  );
  expect(suggestions.together).toEqual({
    everythingBefore: 2,
    everythingAfter: 1,
    deselected: { median: 3, total: 3 },
  });
});
