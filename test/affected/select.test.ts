import { describe, expect, test } from "vitest";
import { describeReason } from "../../src/affected/describe.ts";
import { meaningsOf } from "../../src/commands/meanings.ts";
import { select, type ChangedPath } from "../../src/affected/select.ts";
import { NO_WORKFLOWS, type WorkflowReach } from "../../src/affected/workflow-reach.ts";
import {
  fileChange,
  memoryState,
  repoEntry,
  type Files,
  type MemoryOptions,
} from "../rig/memory-workspace.ts";

interface Example {
  readonly changes: readonly (string | ChangedPath)[];
  readonly head?: Files;
  readonly base?: Files;
  readonly options?: MemoryOptions;
  readonly global?: readonly string[];
  readonly ignore?: readonly string[];
  readonly inputs?: Readonly<Record<string, readonly string[]>>;
  readonly unowned?: "everything" | "nothing";
  readonly workflows?: WorkflowReach;
}

const at = { keys: [] };
const written = (texts: readonly string[]) => texts.map((text) => ({ text, at }));
const npm = (name: string) => JSON.stringify({ name });

/** An npm root that is a container, two packages, and a Python workspace in a folder. */
const TREE: Files = {
  "package.json": JSON.stringify({ private: true, workspaces: ["packages/*"] }),
  "packages/a/package.json": npm("a"),
  "packages/b/package.json": npm("b"),
  "py/pyproject.toml": '[tool.uv.workspace]\nmembers = ["*"]\n',
  "py/x/pyproject.toml": '[project]\nname = "x"\n',
  "py/y/pyproject.toml": '[project]\nname = "y"\n',
};
/** The same with another package manager. */
const OTHER_MANAGER: Files = {
  ...TREE,
  "package.json": JSON.stringify({ private: true, workspaces: ["packages/*"], packageManager: "npm@9.0.0" }),
};
/** A root that is a crate and a workspace, as mdBook's. */
const CRATES: Files = {
  "Cargo.toml": '[package]\nname = "top"\nversion = "1.0.0"\n[workspace]\nmembers = ["crates/*"]\n',
  "crates/c/Cargo.toml": '[package]\nname = "c"\nversion = "1.0.0"\n',
};
/** A root module beside others and no go.work, as opentelemetry-go's; with one, as dd-trace-go's. */
const MODULES: Files = { "go.mod": "module root\n", "sdk/go.mod": "module sdk\n" };
const WORK: Files = { ...MODULES, "go.work": "use .\nuse ./sdk\n" };

/** What is selected, in words. */
async function selected({
  changes,
  head = TREE,
  base = head,
  options = {},
  global = [],
  ignore = [],
  inputs = {},
  unowned = "everything",
  workflows = NO_WORKFLOWS,
}: Example): Promise<readonly string[]> {
  const withInputs: MemoryOptions = {
    ...options,
    repos: [
      ...(options.repos ?? []),
      ...Object.entries(inputs).map(([path, patterns]) => repoEntry({ path, inputs: written(patterns) })),
    ],
  };
  const headState = await memoryState(head, withInputs);
  const baseState = base === head ? headState : await memoryState(base, withInputs);
  const changed = changes.map((change): ChangedPath =>
    typeof change === "string" ? { path: change, atHead: true, atBase: true } : change,
  );
  const selection = select({
    changes: changed,
    head: headState.workspace,
    base: baseState.workspace,
    meanings: await meaningsOf({
      head: headState,
      base: baseState,
      changes: changed.map(fileChange),
      task: undefined,
      workflowTexts: workflows.texts,
    }),
    config: { global: written(global), ignore: written(ignore), unowned },
    workflows,
  });
  return [
    ...(selection.everything === null ? [] : [`everything: ${selection.everything.message}`]),
    ...[...selection.selected].map(([repo, reasons]) => `${repo}: ${reasons.map(describeReason).join("; ")}`),
    ...(selection.ignored.length === 0 ? [] : [`ignored: ${selection.ignored.join(" ")}`]),
    ...(selection.unowned.length === 0 ? [] : [`unowned: ${selection.unowned.join(" ")}`]),
  ];
}

const WORKFLOWS: WorkflowReach = {
  workflows: new Set([".github/workflows/ci.yml"]),
  actions: new Set([".github/actions/setup"]),
  namedBy: (path) => (path === "packages/a/test.sh" ? ".github/workflows/ci.yml" : undefined),
  texts: [],
};

describe("rule 1: everything", () => {
  test.each<[string, Example, string]>([
    [
      "our workspace file",
      { changes: [".wrknv/workspace.toml"] },
      "wrknv's own config .wrknv/workspace.toml changed",
    ],
    ["our settings", { changes: ["wrknv.toml"] }, "wrknv's own config wrknv.toml changed"],
    [
      "a key of the root manifest that counts for all",
      { changes: ["package.json"], base: OTHER_MANAGER },
      "packageManager of package.json changed (package.json:1)",
    ],
    [
      "[affected] global",
      { changes: ["shared/x"], global: ["none/**", "shared/**"] },
      "shared/x matches shared/** of [affected] global",
    ],
    [
      "the calling workflow",
      { changes: [".github/workflows/ci.yml"], workflows: WORKFLOWS },
      "the workflow .github/workflows/ci.yml changed",
    ],
    [
      "a file of a local action",
      { changes: [".github/actions/setup/deep/x.js"], workflows: WORKFLOWS },
      ".github/actions/setup/deep/x.js belongs to the local action .github/actions/setup",
    ],
    [
      "no ignore rule hides it",
      { changes: ["shared/README.md"], global: ["shared/**"], ignore: ["**"] },
      "shared/README.md matches shared/** of [affected] global",
    ],
    [
      "the first by path is the reason",
      { changes: ["wrknv.toml", "package.json"], base: OTHER_MANAGER },
      "packageManager of package.json changed (package.json:1)",
    ],
    [
      "a submodule of which nobody knows what changed, where a pattern looks into it",
      { changes: [{ path: "sub", atHead: true, atBase: true, note: "unknown" }], global: ["sub/proto/**"] },
      "sub matches sub/proto/** of [affected] global",
    ],
  ])("%s", async (_title, example, message) => {
    expect((await selected(example))[0]).toBe(`everything: ${message}`);
  });

  test("a file of a repo keeps its owner beside it", async () => {
    expect(await selected({ changes: ["packages/a/test.sh"], workflows: WORKFLOWS })).toEqual([
      "everything: the workflow .github/workflows/ci.yml names packages/a/test.sh",
      "a: changed packages/a/test.sh",
    ]);
  });

  test("a workflow that does not call us, and our settings in a repo, are not it", async () => {
    expect(
      await selected({
        changes: [".github/workflows/other.yml", "packages/a/wrknv.toml", "packages/b/package.json"],
        workflows: WORKFLOWS,
      }),
    ).toEqual([
      "a: changed packages/a/wrknv.toml",
      "b: changed packages/b/package.json",
      "ignored: .github/workflows/other.yml",
    ]);
  });
});

describe("rule 2: what members share", () => {
  test.each<[string, Example, readonly string[]]>([
    [
      "a lockfile that was added at the root",
      { changes: ["package-lock.json"], head: { ...TREE, "package-lock.json": "{}" }, base: TREE },
      [
        "a: package-lock.json is shared by the workspace in .: it was added",
        "b: package-lock.json is shared by the workspace in .: it was added",
      ],
    ],
    [
      "a lockfile of a workspace in a folder that is gone",
      { changes: ["py/uv.lock"], base: { ...TREE, "py/uv.lock": "version = 1\n" } },
      [
        "x: py/uv.lock is shared by the workspace in py: it is gone",
        "y: py/uv.lock is shared by the workspace in py: it is gone",
      ],
    ],
    [
      "a key of its manifest that counts for all",
      {
        changes: ["py/pyproject.toml"],
        base: {
          ...TREE,
          "py/pyproject.toml": `${TREE["py/pyproject.toml"] ?? ""}[tool.ruff]\nline-length = 9\n`,
        },
      },
      ["x: tool.ruff changed (py/pyproject.toml:3)", "y: tool.ruff changed (py/pyproject.toml:3)"],
    ],
    [
      "no ignore rule hides a lockfile, nor that nobody can read it",
      {
        changes: ["py/uv.lock"],
        ignore: ["**/uv.lock"],
        head: { ...TREE, "py/uv.lock": "version = 99\n" },
        base: { ...TREE, "py/uv.lock": "version = 1\n" },
      },
      [
        "x: py/uv.lock is shared by the workspace in py: only version 1 of this format is known",
        "y: py/uv.lock is shared by the workspace in py: only version 1 of this format is known",
      ],
    ],
    [
      "a lockfile that links lead to is shared by a root that is a member itself",
      { changes: ["Cargo.lock"], head: CRATES },
      [
        "c: Cargo.lock is shared by the workspace in .: it cannot be found at either side",
        "top: Cargo.lock is shared by the workspace in .: it cannot be found at either side",
      ],
    ],
    [
      "go.sum is the root module's own, go.work.sum by itself says nothing of a version in use",
      { changes: ["go.sum", "go.work.sum"], head: WORK },
      ["root: changed go.sum"],
    ],
    [
      "a lockfile inside a repo is that repo's own file",
      { changes: ["packages/a/package-lock.json", "py/x/uv.lock"] },
      ["a: changed packages/a/package-lock.json", "x: changed py/x/uv.lock"],
    ],
    [
      "a root repo without members owns its lockfile",
      { changes: ["go.sum"], head: MODULES },
      ["root: changed go.sum"],
    ],
    [
      "a lockfile of an ecosystem that the workspace has not is nobody's",
      { changes: ["poetry.lock"], unowned: "nothing" },
      ["unowned: poetry.lock"],
    ],
    [
      "members of the base count too",
      {
        changes: ["py/uv.lock"],
        base: {
          ...TREE,
          "py/uv.lock": "version = 1\n",
          "py/z/pyproject.toml": '[project]\nname = "z"\n',
        },
      },
      ["x", "y", "z"].map((name) => `${name}: py/uv.lock is shared by the workspace in py: it is gone`),
    ],
  ])("%s", async (_title, example, expected) => {
    expect(await selected(example)).toEqual(expected);
  });
});

describe("rule 3: inputs", () => {
  test.each<[string, Example, readonly string[]]>([
    [
      "select the repo that names them",
      { changes: ["proto/x.proto"], inputs: { "packages/a": ["proto/**"] } },
      ["a: uses proto/x.proto (inputs: proto/**)"],
    ],
    [
      "and the file's owner",
      { changes: ["packages/b/api.json"], inputs: { "packages/a": ["packages/b/*.json"] } },
      ["a: uses packages/b/api.json (inputs: packages/b/*.json)", "b: changed packages/b/api.json"],
    ],
    [
      "several repos by one file",
      { changes: ["proto/x"], inputs: { "packages/a": ["proto/**"], "py/x": ["proto/x"] } },
      ["a: uses proto/x (inputs: proto/**)", "x: uses proto/x (inputs: proto/x)"],
    ],
    [
      "win over ignore rules",
      { changes: ["docs/x.md"], inputs: { "packages/a": ["docs/**"] }, ignore: ["docs/**"] },
      ["a: uses docs/x.md (inputs: docs/**)"],
    ],
    [
      "give way to what stands for everything",
      { changes: ["proto/x"], inputs: { "packages/a": ["proto/**"] }, global: ["proto/**"] },
      ["everything: proto/x matches proto/** of [affected] global"],
    ],
    [
      "reach above the root",
      { changes: ["../proto/x"], inputs: { "packages/a": ["../proto/**"] } },
      ["a: uses ../proto/x (inputs: ../proto/**)"],
    ],
    [
      "reach into a submodule of which only is known that it changed",
      {
        changes: [{ path: "sub", atHead: true, atBase: true, note: "unknown" }],
        inputs: { "packages/a": ["sub/proto/*.x"] },
      },
      ["a: uses sub (inputs: sub/proto/*.x)"],
    ],
  ])("%s", async (_title, example, expected) => {
    expect(await selected(example)).toEqual(expected);
  });
});

describe("rule 4: ignored", () => {
  const NOBODYS = [
    "README.md", "docs/guide.txt", "sub/LICENSE.txt", ".gitignore", "x/.gitattributes", ".editorconfig", ".vscode/x.json", ".idea/x", "CODEOWNERS",
    ".github/dependabot.yml", ".changeset/x.md", ".circleci/config.yml", ".cirrus.yml", ".gitlab-ci.yml", "renovate.json5", ".pre-commit-config.yaml",
    "CITATION.cff", ".mailmap", ".git-blame-ignore-revs",
  ]; // prettier-ignore

  test("what nobody builds is ignored outside of repos", async () => {
    expect(await selected({ changes: NOBODYS })).toEqual([`ignored: ${[...NOBODYS].sort().join(" ")}`]);
  });

  test("and is a file like any other inside of one", async () => {
    expect(await selected({ changes: NOBODYS.map((path) => `packages/a/${path}`) })).toEqual([
      `a: changed packages/a/.changeset/x.md and ${NOBODYS.length - 1} more`,
    ]);
  });

  test("a root repo does not count as inside, but its docs can be part of it", async () => {
    expect(
      await selected({ changes: ["README.md", "docs/guide.txt", "docs/x.md", "src/LICENSE"], head: MODULES }),
    ).toEqual(["root: changed docs/guide.txt", "ignored: README.md docs/x.md src/LICENSE"]);
  });

  test("config's ignore rules count everywhere", async () => {
    expect(
      await selected({
        changes: ["packages/a/README.md", "packages/a/x.ts", "packages/b/y.md", "Makefile"],
        ignore: ["**/*.md", "Makefile"],
      }),
    ).toEqual(["a: changed packages/a/x.ts", "ignored: Makefile packages/a/README.md packages/b/y.md"]);
  });

  test("a submodule of which only is known that it changed is ignored only as a whole", async () => {
    const changes = [{ path: "sub", atHead: true, atBase: true, note: "it cannot be read" }];
    expect(await selected({ changes, ignore: ["sub/**"] })).toEqual(["ignored: sub"]);
    expect(await selected({ changes, ignore: ["sub/docs/**", "**/*.md"] })).toEqual([
      "everything: it cannot be read",
      "unowned: sub",
    ]);
  });
});

describe("rule 5: owners", () => {
  const moved = (from: string, to: string): ChangedPath[] => [
    { path: from, atHead: false, atBase: true },
    { path: to, atHead: true, atBase: false },
  ];
  const NEST: Files = {
    ...TREE,
    "package.json": JSON.stringify({ private: true, workspaces: ["packages/*", "packages/a/inner"] }),
    "packages/a/inner/package.json": npm("inner"),
  };

  test.each<[string, Example, readonly string[]]>([
    [
      "the longest folder owns",
      { changes: ["packages/a/inner/x", "packages/a/innerx"], head: NEST },
      ["a: changed packages/a/innerx", "inner: changed packages/a/inner/x"],
    ],
    [
      "a repo owns its hidden files",
      { changes: ["packages/a/.env", "packages/a/.github/x"] },
      ["a: changed packages/a/.env and 1 more"],
    ],
    [
      "a file moved between repos selects both",
      { changes: moved("packages/a/x", "packages/b/x") },
      ["a: changed packages/a/x", "b: changed packages/b/x"],
    ],
    [
      "a file that another repo owned at base selects both",
      {
        changes: ["packages/a/inner/x"],
        head: NEST,
        base: { ...TREE, "package.json": NEST["package.json"] ?? "" },
      },
      ["a: changed packages/a/inner/x", "inner: changed packages/a/inner/x"],
    ],
    [
      "a new file does not select who would have owned it at base",
      { changes: [{ path: "packages/a/inner/x", atHead: true, atBase: false }], head: NEST, base: TREE },
      ["inner: changed packages/a/inner/x"],
    ],
    [
      "a repo that is gone is selected, for those that needed it",
      {
        changes: [{ path: "packages/c/package.json", atHead: false, atBase: true }],
        base: { ...TREE, "packages/c/package.json": npm("c") },
      },
      ["c: changed packages/c/package.json"],
    ],
    [
      "a repo that was renamed, by both names",
      { changes: ["packages/a/package.json"], head: { ...TREE, "packages/a/package.json": npm("new-a") } },
      ["new-a: changed packages/a/package.json"],
    ],
    [
      "a root repo owns its visible folders, not loose files and dot-folders",
      {
        changes: ["src/x", "scripts/.hidden", "sdk/x", "Makefile", ".config/x"],
        head: MODULES,
        unowned: "nothing",
      },
      ["root: changed scripts/.hidden and 1 more", "sdk: changed sdk/x", "unowned: .config/x Makefile"],
    ],
    [
      "a submodule that counts as a whole selects every repo in it",
      { changes: [{ path: "packages", atHead: true, atBase: true, note: "unknown" }] },
      ["a: changed packages", "b: changed packages"],
    ],
    [
      "a repo in a hidden folder owns it, whatever is ignored outside of repos",
      {
        changes: [".github/apps/main.go", ".github/x"],
        head: { ...TREE, "go.work": "use ./.github/apps\n", ".github/apps/go.mod": "module apps\n" },
      },
      ["apps: changed .github/apps/main.go", "ignored: .github/x"],
    ],
  ])("%s", async (title, example, expected) => {
    const base = title.startsWith("a repo that was renamed") ? { base: TREE } : {};
    expect(await selected({ ...example, ...base })).toEqual(
      title.startsWith("a repo that was renamed")
        ? ["a: changed packages/a/package.json", ...expected]
        : expected,
    );
  });
});

describe("rule 6: nobody's", () => {
  test("everything, with what would narrow it", async () => {
    expect(await selected({ changes: ["Makefile", "packages/a/x", "tools/x"] })).toEqual([
      "everything: no repo owns Makefile",
      "a: changed packages/a/x",
      "unowned: Makefile tools/x",
    ]);
  });

  test('unowned = "nothing" lists it and no more', async () => {
    expect(await selected({ changes: ["Makefile", "packages/a/x"], unowned: "nothing" })).toEqual([
      "a: changed packages/a/x",
      "unowned: Makefile",
    ]);
  });

  test("a file above the root is no concern of ours", async () => {
    expect(await selected({ changes: ["../Makefile"] })).toEqual(["ignored: ../Makefile"]);
  });

  test("nothing changed, nothing selected", async () => {
    expect(await selected({ changes: [] })).toEqual([]);
  });
});
