import { describe, expect, test } from "vitest";
import { edgesOf } from "../../src/graph/edges.ts";
import {
  discoverFiles,
  repoEntry,
  showWorkspace,
  type Files,
  type MemoryOptions,
} from "../rig/memory-workspace.ts";

const npm = (name: string, more: object = {}) => JSON.stringify({ name, ...more });
const python = (name: string, needs: readonly string[] = []) =>
  `[project]\nname = "${name}"\ndependencies = ${JSON.stringify(needs)}\n`;
const go = (name: string) => `module ${name}\n`;
const cargo = (name: string, more = "") => `[package]\nname = "${name}"\nversion = "1.0.0"\n${more}`;
const found = async (files: Files, options?: MemoryOptions) =>
  showWorkspace(await discoverFiles(files, options));

describe("declared members", () => {
  test.each<[string, Files, readonly string[]]>([
    [
      "npm: a private root is a container",
      {
        "package.json": npm("root", { private: true, workspaces: ["packages/*"] }),
        "packages/a/package.json": npm("a"),
        "packages/b/package.json": "{}",
        "other/package.json": npm("other"),
      },
      [
        "monorepo",
        "packages/a a npm",
        "packages/b b npm",
        "npm members by package.json: packages/a packages/b",
        "container package.json",
      ],
    ],
    [
      "npm: a root with a bin is a repo",
      {
        "package.json": npm("root", { private: true, bin: "x.js", workspaces: ["packages/*"] }),
        "packages/a/package.json": npm("a"),
      },
      ["monorepo", "packages/a a npm", ". root npm", "npm members by package.json: . packages/a"],
    ],
    [
      "pnpm: its file wins over workspaces, and excludes",
      {
        "package.json": npm("root", { private: true, workspaces: ["other"] }),
        "pnpm-workspace.yaml": "packages:\n  - packages/**\n  - '!**/test/**'\n",
        "packages/a/package.json": npm("a"),
        "packages/a/test/b/package.json": npm("b"),
        "other/package.json": npm("other"),
      },
      [
        "monorepo",
        "packages/a a npm",
        "npm members by pnpm-workspace.yaml: packages/a",
        "container package.json",
      ],
    ],
    [
      "python: members and exclude, the root with a project",
      {
        "pyproject.toml": `${python("root")}[tool.uv.workspace]\nmembers = ["libs/*"]\nexclude = ["libs/b"]\n`,
        "libs/a/pyproject.toml": python("a"),
        "libs/b/pyproject.toml": python("b"),
        "elsewhere/pyproject.toml": python("c"),
      },
      ["monorepo", "libs/a a python", ". root python", "python members by pyproject.toml: . libs/a"],
    ],
    [
      "go: a root module is a repo though go.work does not name it",
      {
        "go.work": "use ./a\nuse ./gone\n",
        "go.mod": go("example.org/root"),
        "a/go.mod": go("example.org/a"),
        "b/go.mod": go("example.org/b"),
      },
      [
        "monorepo",
        ". example.org/root go",
        "a example.org/a go",
        "go members by go.work: . a",
        "warning workspace/pattern-matches-nothing go.work: ./gone matches no folder with a manifest",
      ].sort((x, y) => Number(x.startsWith("go members")) - Number(y.startsWith("go members")) || 0),
    ],
    [
      "cargo: a virtual root, and what members need by path below it, but not what is excluded",
      {
        "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\nexclude = ["out"]\n',
        "crates/a/Cargo.toml": cargo(
          "a",
          '[dependencies]\nextra = { path = "../../extra" }\nout = { path = "../../out" }\n',
        ),
        "extra/Cargo.toml": cargo("extra", '[dependencies]\nhidden = { path = "../.hidden/h" }\n'),
        ".hidden/h/Cargo.toml": cargo("hidden"),
        "out/Cargo.toml": cargo("out"),
        "unused/Cargo.toml": cargo("unused"),
      },
      [
        "monorepo",
        "crates/a a cargo",
        "extra extra cargo",
        ".hidden/h hidden cargo",
        "cargo members by Cargo.toml: .hidden/h crates/a extra",
        "container Cargo.toml",
      ],
    ],
    [
      "terraform is never declared: every folder with .tf files is a repo",
      {
        "modules/net/main.tf": "",
        "modules/net/vars.tf": "",
        "live/main.tf": 'module "net" { source = "../modules/net" }\n',
      },
      ["monorepo", "live live terraform", "modules/net net terraform", "found by manifest: terraform"],
    ],
  ])("%s", async (_title, files, expected) => {
    expect((await found(files)).toSorted()).toEqual(expected.toSorted());
  });

  test("wildcards never enter hidden folders; who names one in full means it", async () => {
    const files = {
      "go.work": "use ./.github/workflows/apps\n", ".github/workflows/apps/go.mod": go("apps"), ".github/other/go.mod": go("other"),
      "package.json": npm("root", { private: true, workspaces: ["**", ".config/tool"] }), ".config/tool/package.json": npm("tool"), ".config/more/package.json": npm("more"), "a/package.json": npm("a"),
      "pyproject.toml": '[tool.uv.workspace]\nmembers = ["*", ".venv", "node_modules/x"]\n', ".venv/pyproject.toml": python("venv"), "node_modules/x/pyproject.toml": python("x"), ".x/pyproject.toml": python("dot"),
    }; // prettier-ignore
    expect((await found(files)).filter((line) => !line.startsWith("container"))).toEqual([
      "monorepo",
      "a a npm",
      ".github/workflows/apps apps go",
      ".config/tool tool npm",
      "python members by pyproject.toml: ",
      "npm members by package.json: .config/tool a",
      "go members by go.work: .github/workflows/apps",
      "warning workspace/pattern-matches-nothing pyproject.toml: * matches no folder with a manifest",
      "warning workspace/pattern-matches-nothing pyproject.toml: .venv matches no folder with a manifest",
      "warning workspace/pattern-matches-nothing pyproject.toml: node_modules/x matches no folder with a manifest",
    ]);
  });

  test("a workspace that a folder in the tree declares is one, beside what is found", async () => {
    const files = {
      "js/package.json": npm("js", { private: true, workspaces: ["packages/*", "../shared"] }),
      "js/packages/a/package.json": npm("a"), "js/tools/package.json": npm("tools"), "shared/package.json": npm("shared"), "lone/package.json": npm("lone"),
    }; // prettier-ignore
    expect(await found(files)).toEqual([
      "monorepo",
      "js/packages/a a npm",
      "lone lone npm",
      "shared shared npm",
      "js/tools tools npm",
      "npm members by js/package.json: js/packages/a shared",
      "found by manifest: npm",
      "container js/package.json",
    ]);
  });

  test("a declaration that cannot be read hides nothing: the manifests are the list, and everything is affected", async () => {
    const files = {
      "package.json": npm("root", { private: true }),
      "pnpm-workspace.yaml": "packages: [",
      "a/package.json": npm("a"),
    };
    expect(await found(files)).toEqual([
      "monorepo",
      "a a npm",
      ". root npm unreadable: package.json cannot be read",
      "found by manifest: npm",
      expect.stringMatching(/^error manifest\/syntax pnpm-workspace\.yaml: /),
    ]);
    expect(await found({ "go.work": "use ./a\nuse\n", "a/go.mod": go("a") })).toEqual([
      "monorepo",
      "a a go",
      ". root go unreadable: go.work cannot be read",
      "go members by go.work: . a",
      "error manifest/syntax go.work: use must name a folder",
    ]);
  });
});

describe("found by manifest", () => {
  test("what is vendored, installed, hidden or the input of a test is left out, and virtual environments by what they hold", async () => {
    const folders = [
      "vendor",
      "testdata",
      "fixtures",
      "__fixtures__",
      "templates",
      "node_modules",
      "venv",
      ".venv",
      "workenv",
      ".hidden",
      "env",
    ];
    const files = Object.fromEntries(
      folders.map((folder) => [`x/${folder}/y/pyproject.toml`, python(folder)]),
    );
    expect(
      await found({ ...files, "x/env/pyvenv.cfg": "", "x/testdata-tool/pyproject.toml": python("tool") }),
    ).toEqual(["monorepo", "x/testdata-tool tool python", "found by manifest: python"]);
  });

  test.each<[string, Files, readonly string[]]>([
    [
      "python: a root with a project is a repo",
      { "pyproject.toml": python("root"), "a/pyproject.toml": python("a") },
      ["a a python", ". root python", "found by manifest: python"],
    ],
    [
      "python: a root of settings is a container",
      {
        "pyproject.toml": "[tool.ruff]\n",
        "a/pyproject.toml": python("a"),
        "b/pyproject.toml": "[tool.ruff]\n",
      },
      ["a a python", "found by manifest: python", "container pyproject.toml"],
    ],
    [
      "go: a root module is a repo",
      { "go.mod": go("example.org/root"), "sub/go.mod": go("example.org/root/sub") },
      [". example.org/root go", "sub example.org/root/sub go", "found by manifest: go"],
    ],
    [
      "npm: a private root is a container",
      { "package.json": npm("root", { private: true }), "a/package.json": npm("a") },
      ["a a npm", "found by manifest: npm", "container package.json"],
    ],
    [
      "npm: a root that is not private is a repo",
      { "package.json": npm("root"), "a/package.json": npm("a") },
      ["a a npm", ". root npm", "found by manifest: npm"],
    ],
    [
      "npm: a private app that is all there is is a repo",
      { "package.json": npm("app", { private: true }) },
      [". app npm"],
    ],
    [
      "cargo: a root package without a workspace",
      { "Cargo.toml": cargo("root"), "a/Cargo.toml": cargo("a") },
      ["a a cargo", ". root cargo", "found by manifest: cargo"],
    ],
    [
      "terraform: root and modules",
      { "main.tf": "", "modules/a/main.tf": "" },
      ["modules/a a terraform", ". root terraform", "found by manifest: terraform"],
    ],
    [
      "several ecosystems in one folder are one repo, named by the first",
      { "a/package.json": npm("a-js"), "a/pyproject.toml": python("a-py") },
      ["a a-py python+npm", "found by manifest: python npm"],
    ],
    [
      "one that cannot be read could be a repo",
      { "a/package.json": "{", "b/package.json": npm("b") },
      [
        "a a npm unreadable: a/package.json cannot be read",
        "b b npm",
        "found by manifest: npm",
        "error manifest/syntax a/package.json: this is not valid JSON",
      ],
    ],
    ["nothing at all", { "b/package.json": "{}" }, []],
  ])("%s", async (_title, files, expected) => {
    const [form, ...lines] = await found(files);
    expect(form).toBe("monorepo");
    expect(
      lines.map((line) =>
        line.startsWith("error manifest/syntax") ? line.replace(/: .*/, ": this is not valid JSON") : line,
      ),
    ).toEqual(expected);
  });
});

describe("forms", () => {
  const files = {
    "package.json": npm("root", { private: true, workspaces: ["packages/*"] }), "packages/a/package.json": npm("a"),
    "packages/sub/package.json": npm("sub", { dependencies: { a: "*" } }), "packages/sub/examples/x/package.json": npm("example"), "packages/sub/pyproject.toml": python("sub-py"),
    "tools/pyproject.toml": python("tools"), "tools/examples/pyproject.toml": python("tools-example"), "deep/er/go.mod": go("er"),
  }; // prettier-ignore

  test("a submodule, a sibling and a monorepo are one workspace; a member can be a submodule", async () => {
    expect(
      await found(files, {
        units: { "packages/sub": "submodules", tools: "siblings", "deep/er": "submodules" },
      }),
    ).toEqual([
      "mixed",
      "packages/a a npm monorepo",
      "deep/er er go submodules",
      "packages/sub sub-py python+npm submodules",
      "tools tools python siblings",
      "npm members by package.json: packages/a packages/sub",
      "container package.json",
    ]);
  });

  test("go.work over submodules passes its replacements on to them", async () => {
    const workspace = await discoverFiles(
      {
        "go.work": "use ./a\nuse ./b\nreplace example.org/old => ./b\n",
        "a/go.mod": "module a\nrequire example.org/old v1.0.0\n",
        "b/go.mod": go("b"),
      },
      { units: { a: "submodules", b: "submodules" } },
    );
    expect([...workspace.repos.values()].map(({ name, form }) => `${name} ${form}`)).toEqual([
      "a submodules",
      "b submodules",
    ]);
    expect(workspace.declared.map(({ members }) => members)).toEqual([["a", "b"]]);
    expect(edgesOf(workspace).edges.map(({ from, to }) => `${from} → ${to}`)).toEqual(["a → b"]);
  });

  test("a sibling is one repo where it has a manifest, and its many packages where it has none or declares them", async () => {
    const siblings = {
      "one/pyproject.toml": python("one"), "one/examples/pyproject.toml": python("example"),
      "many/a/go.mod": go("a"), "many/b/go.mod": go("b"),
      "uv/pyproject.toml": '[tool.uv.workspace]\nmembers = ["p/*"]\n', "uv/p/x/pyproject.toml": python("x"),
    }; // prettier-ignore
    expect(
      await found(siblings, { rootless: true, units: { one: "siblings", many: "siblings", uv: "siblings" } }),
    ).toEqual([
      "siblings",
      "many/a a go",
      "many/b b go",
      "one one python",
      "uv/p/x x python",
      "python members by uv/pyproject.toml: uv/p/x",
      "found by manifest: go",
      "container uv/pyproject.toml",
    ]);
  });

  test("a submodule that is not there makes everything affected, with the reason", async () => {
    expect(
      await found(
        { "go.mod": go("root") },
        { absent: { "libs/gone": "the submodule libs/gone is not checked out" } },
      ),
    ).toEqual([
      "mixed",
      "libs/gone gone - submodules unreadable: the submodule libs/gone is not checked out",
      ". root go monorepo",
    ]);
  });

  test("[[repos]] adds what nobody declares, in hidden folders too, and needs no manifest", async () => {
    const options = {
      repos: ["docs", ".ci/tool", "tools/cli", "gone", "a"].map((path) =>
        repoEntry({ path, ...(path === "docs" ? { name: "handbook" } : {}) }),
      ),
      missing: ["gone"],
    };
    const tree = {
      "package.json": npm("root", { private: true, workspaces: ["a"] }),
      "a/package.json": npm("a"),
      ".ci/tool/go.mod": go("ci-tool"),
      "tools/cli/package.json": npm("cli"),
    };
    expect(await found(tree, options)).toEqual([
      "monorepo",
      "a a npm",
      ".ci/tool ci-tool go",
      "tools/cli cli npm",
      "gone gone - unreadable: gone of .wrknv/workspace.toml is not there",
      "docs handbook -",
      "npm members by package.json: a",
      "container package.json",
      "error workspace/missing-folder .wrknv/workspace.toml: gone is not there",
    ]);
  });
});

describe("names", () => {
  test("two repos that provide one package in one ecosystem are a problem at both places, by PEP 503 for python", async () => {
    expect(
      await found({
        "a/pyproject.toml": python("My_Pkg"),
        "b/pyproject.toml": python("my-pkg"),
        "c/package.json": npm("my-pkg"),
      }),
    ).toEqual([
      "monorepo",
      "a My_Pkg python",
      "b b python",
      "c c npm",
      "found by manifest: python npm",
      "error workspace/duplicate-package a/pyproject.toml: the python package My_Pkg is also provided by b/pyproject.toml",
      "error workspace/duplicate-package b/pyproject.toml: the python package my-pkg is also provided by a/pyproject.toml",
    ]);
  });

  test("one name in two ecosystems is told apart by path, and a path that is another one's name by that", async () => {
    expect(
      await found({
        "js/x/package.json": npm("x"),
        "py/x/pyproject.toml": python("x"),
        "z/package.json": npm("js/x"),
      }),
    ).toEqual(["monorepo", "js/x js/x npm", "py/x py/x python", "z z npm", "found by manifest: python npm"]);
  });

  test("config's name wins over the manifest's, and that over the folder's", async () => {
    const repos = [repoEntry({ path: "a", name: "chosen" })];
    expect(
      await found(
        { "a/package.json": npm("written"), "b/package.json": npm("b-written"), "c/main.tf": "" },
        { repos },
      ),
    ).toEqual([
      "monorepo",
      "b b-written npm",
      "c c terraform",
      "a chosen npm",
      "found by manifest: npm terraform",
    ]);
  });

  test("a name that no shell or table can hold is a problem, and the path stands in", async () => {
    const long = "x".repeat(215);
    expect(
      await found({
        "a b/package.json": npm("-rf"),
        "b/package.json": npm("x\ny"),
        "c/package.json": npm(long),
        "d/go.mod": go('"a b"'),
        "-e/package.json": npm("$(id)"),
      }),
    ).toEqual([
      "monorepo",
      "a b a~20b npm",
      "b b npm",
      "c c npm",
      "d d go",
      "-e ~2de npm",
      "found by manifest: npm go",
      expect.stringMatching(/^error workspace\/unusable-name -e\/package\.json: /),
      expect.stringMatching(/^error workspace\/unusable-name a b\/package\.json: /),
      expect.stringMatching(/^error workspace\/unusable-name b\/package\.json: /),
      expect.stringMatching(/^error workspace\/unusable-name c\/package\.json: /),
      expect.stringMatching(/^error workspace\/unusable-name d\/go\.mod: /),
    ]);
  });

  test("names that mean something to JavaScript are names like any other", async () => {
    const workspace = await discoverFiles({
      "a/package.json": '{"name":"__proto__","dependencies":{"constructor":"*"}}',
      "b/package.json": '{"name":"constructor","dependencies":{"toString":"*"}}',
      "toString/package.json": '{"name":"toString","dependencies":{"__proto__":"*"}}',
    });
    expect(showWorkspace(workspace)).toEqual([
      "monorepo",
      "a __proto__ npm",
      "b constructor npm",
      "toString toString npm",
      "found by manifest: npm",
    ]);
    expect(edgesOf(workspace).edges.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      "__proto__ → constructor",
      "constructor → toString",
      "toString → __proto__",
    ]);
  });
});

test("the order of units and of files does not matter", async () => {
  const files = {
    "package.json": npm("r", { private: true, workspaces: ["packages/*"] }),
    "packages/b/package.json": npm("b"),
    "packages/a/package.json": npm("a"),
    "s/go.mod": go("s"),
    "s/t/go.mod": go("t"),
  };
  const turned = Object.fromEntries(Object.entries(files).reverse());
  const units = { s: "submodules", "s/t": "submodules" } as const;
  expect(await found(turned, { units: { "s/t": "submodules", s: "submodules" } })).toEqual(
    await found(files, { units }),
  );
});
