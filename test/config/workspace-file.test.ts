import { expect, test } from "vitest";
import { checkWorkspaceFile } from "../../src/config/check-workspace-file.ts";
import { EVERY_FIELD } from "./every-field.ts";
import { show } from "./show.ts";

const problemsOf = async (text: string): Promise<string> =>
  show((await checkWorkspaceFile(text)).diagnostics);

test("a file with every field of the seeds loads without a word", async () => {
  const { file, diagnostics } = await checkWorkspaceFile(EVERY_FIELD);
  expect(show(diagnostics)).toBe("");
  expect(file).toEqual({
    version: "1.0",
    syncStrategy: "check",
    templateSource: {
      type: "git",
      location: "https://example.org/standards.git",
      version: "v1.2.0",
      branch: "main",
    },
    globalStandards: { python: ">=3.11", lint: { line_length: 110 } },
    affected: {
      global: [{ text: ".github/workflows/**", at: { keys: ["affected", "global", 0] } }],
      ignore: [
        { text: "**/*.md", at: { keys: ["affected", "ignore", 0] } },
        { text: "docs/**", at: { keys: ["affected", "ignore", 1] } },
      ],
      unowned: "nothing",
    },
    repos: [
      {
        name: "pyvider-cty",
        path: "pyvider-cty",
        kind: "pyvider-plugin",
        templateProfile: "pyvider",
        features: ["docs"],
        customValues: { owner: "core", since: expect.any(Date) as Date },
        lastSync: "2026-01-31T12:00:00.000Z",
        templateVersion: "v1.1.0",
        dependencies: new Map([
          [
            "provide-foundation",
            { constraint: "*", at: { keys: ["repos", 0, "dependencies", "provide-foundation"] } },
          ],
          [
            "@scope/testkit",
            { constraint: false, at: { keys: ["repos", 0, "dependencies", "@scope/testkit"] } },
          ],
        ]),
        buildConfig: { build_command: "uv build", test_command: "pytest", enabled: true, extra: [1] },
        url: "https://github.com/org/pyvider-cty",
        inputs: [{ text: "proto/**", at: { keys: ["repos", 0, "inputs", 0] } }],
        runsOn: ["self-hosted", "linux"],
        at: { keys: ["repos", 0] },
      },
      {
        name: undefined,
        path: ".",
        kind: undefined,
        templateProfile: undefined,
        features: [],
        customValues: {},
        lastSync: undefined,
        templateVersion: undefined,
        dependencies: new Map(),
        buildConfig: {},
        url: undefined,
        inputs: [],
        runsOn: ["ubuntu-latest"],
        at: { keys: ["repos", 1] },
      },
    ],
    kinds: [
      {
        kind: "plugin",
        match: {
          name: "pyvider-*",
          path: "libs/*",
          dependency: "pyvider",
          classifier: "Framework :: Pytest",
        },
        at: { keys: ["kinds", 0] },
      },
    ],
  });
});

test("an empty file is a workspace without a word of its own", async () => {
  expect(await checkWorkspaceFile("")).toEqual({
    file: {
      version: undefined,
      syncStrategy: "manual",
      templateSource: undefined,
      globalStandards: {},
      affected: { global: [], ignore: [], unowned: "everything" },
      repos: [],
      kinds: [],
    },
    diagnostics: [],
  });
});

test("everything that is wrong comes out in one run, each at its place", async () => {
  expect(
    await problemsOf(`version = 1.0
sync_stratgy = "manual"
[affected]
ignore = "x"
unowned = "Nothing"
[[repos]]
name = "a"
path = "a"
dependencies = { b = true, c = "" }
runs_on = [1]
[[repos]]
name = "a"
path = "../x"
[[repos]]
pth = "y"
[[repos]]
name = "-rf"
path = "./a"
[[kinds]]
kind = "k"
match = {}
`),
  ).toMatchInlineSnapshot(`
    "error: version must be text [config/wrong-type]
     --> .wrknv/workspace.toml:1:11
    1 | version = 1.0
      |           ~~~
      = hint: write version = "1.0"
    warning: unknown key sync_stratgy [config/unknown-key]
     --> .wrknv/workspace.toml:2:1
    2 | sync_stratgy = "manual"
      | ~~~~~~~~~~~~
      = hint: did you mean sync_strategy?
    error: ignore must be a list of texts [config/wrong-type]
     --> .wrknv/workspace.toml:4:10
    4 | ignore = "x"
      |          ~~~
      = hint: write ignore = ["x"]
    error: unowned must be "everything" or "nothing" [config/wrong-type]
     --> .wrknv/workspace.toml:5:11
    5 | unowned = "Nothing"
      |           ~~~~~~~~~
      = hint: write unowned = "nothing"
    error: b must be a version constraint like "*", or false [config/wrong-type]
     --> .wrknv/workspace.toml:9:22
    9 | dependencies = { b = true, c = "" }
      |                      ~~~~
      = hint: write b = "*"
    error: c must not be empty [config/wrong-type]
     --> .wrknv/workspace.toml:9:32
    9 | dependencies = { b = true, c = "" }
      |                                ~~
      = hint: write c = "*"
    error: runs_on must be text or a list of texts [config/wrong-type]
      --> .wrknv/workspace.toml:10:12
    10 | runs_on = [1]
       |            ~
       = hint: write runs_on = "ubuntu-latest"
    error: two repos have the name "a"; the other stands at .wrknv/workspace.toml:7 [config/duplicate]
      --> .wrknv/workspace.toml:12:8
    12 | name = "a"
       |        ~~~
    error: path leaves the root of the workspace [config/outside-root]
      --> .wrknv/workspace.toml:13:8
    13 | path = "../x"
       |        ~~~~~~
       = hint: repos lie below the folder that holds .wrknv: put .wrknv into the folder that holds them all
    error: path is missing [config/missing-key]
      --> .wrknv/workspace.toml:14:3
    14 | [[repos]]
       |   ~~~~~
       = hint: write path = "packages/a"
    warning: unknown key pth [config/unknown-key]
      --> .wrknv/workspace.toml:15:1
    15 | pth = "y"
       | ~~~
       = hint: did you mean path?
    error: a repo's name must not start with - [config/invalid-name]
      --> .wrknv/workspace.toml:17:8
    17 | name = "-rf"
       |        ~~~~~
    error: two repos have the path "a"; the other stands at .wrknv/workspace.toml:8 [config/duplicate]
      --> .wrknv/workspace.toml:18:8
    18 | path = "./a"
       |        ~~~~~
    error: match must be a table with name, path, dependency or classifier [config/wrong-type]
      --> .wrknv/workspace.toml:21:9
    21 | match = {}
       |         ~~
       = hint: write match = { name = "pyvider-*" }"
  `);
});

test("a path that leaves the root, or is one of Windows, is an error", async () => {
  expect(
    await problemsOf(String.raw`[[repos]]
path = "/abs"
[[repos]]
path = "a/../../b"
[[repos]]
path = 'C:\repos\a'
[[repos]]
path = 'a\..\..\b'
`),
  ).toMatchInlineSnapshot(`
    "error: path leaves the root of the workspace [config/outside-root]
     --> .wrknv/workspace.toml:2:8
    2 | path = "/abs"
      |        ~~~~~~
      = hint: repos lie below the folder that holds .wrknv: put .wrknv into the folder that holds them all
    error: path leaves the root of the workspace [config/outside-root]
     --> .wrknv/workspace.toml:4:8
    4 | path = "a/../../b"
      |        ~~~~~~~~~~~
      = hint: repos lie below the folder that holds .wrknv: put .wrknv into the folder that holds them all
    error: path must be a folder below the root, with / between its parts [config/wrong-type]
     --> .wrknv/workspace.toml:6:8
    6 | path = 'C:\\repos\\a'
      |        ~~~~~~~~~~~~
      = hint: write path = "packages/a"
    error: path must be a folder below the root, with / between its parts [config/wrong-type]
     --> .wrknv/workspace.toml:8:8
    8 | path = 'a\\..\\..\\b'
      |        ~~~~~~~~~~~
      = hint: write path = "packages/a""
  `);
});

test("broken TOML shows the place", async () => {
  expect(await problemsOf('version = "1.0"\n[[repos]\npath = "a"\n')).toMatchInlineSnapshot(`
    "error: not valid TOML: expected end of table array declaration [config/syntax]
     --> .wrknv/workspace.toml:2:9
    2 | [[repos]
      |         ~"
  `);
});

test("a key twice is broken TOML", async () => {
  expect(await problemsOf('version = "1.0"\nversion = "2.0"\n')).toMatchInlineSnapshot(`
    "error: not valid TOML: trying to redefine an already defined table or value [config/syntax]
     --> .wrknv/workspace.toml:2:1
    2 | version = "2.0"
      | ~"
  `);
});

test("hostile keys are keys like any other, or named", async () => {
  expect(
    await problemsOf(`constructor = 1
hasOwnProperty = 2
[[repos]]
path = "a"
toString = "x"
dependencies = { constructor = "*" }
`),
  ).toMatchInlineSnapshot(`
    "warning: unknown key constructor [config/unknown-key]
     --> .wrknv/workspace.toml:1:1
    1 | constructor = 1
      | ~~~~~~~~~~~
    warning: unknown key hasOwnProperty [config/unknown-key]
     --> .wrknv/workspace.toml:2:1
    2 | hasOwnProperty = 2
      | ~~~~~~~~~~~~~~
    warning: unknown key toString [config/unknown-key]
     --> .wrknv/workspace.toml:5:1
    5 | toString = "x"
      | ~~~~~~~~"
  `);
  expect(await problemsOf('[[repos]]\npath = "a"\ndependencies = { __proto__ = "*" }\n'))
    .toMatchInlineSnapshot(`
    "error: nothing can be named __proto__ [config/invalid-name]
     --> .wrknv/workspace.toml:3:18
    3 | dependencies = { __proto__ = "*" }
      |                  ~~~~~~~~~"
  `);
});

test("wrong types everywhere", async () => {
  expect(
    await problemsOf(`template_source = "here"
affected = []
repos = 3
kinds = { a = 1 }
global_standards = "x"
`),
  ).toMatchInlineSnapshot(`
    "error: template_source must be a table with type and location [config/wrong-type]
     --> .wrknv/workspace.toml:1:19
    1 | template_source = "here"
      |                   ~~~~~~
      = hint: write template_source = { type = "local", location = "../standards" }
    error: affected must be a table [config/wrong-type]
     --> .wrknv/workspace.toml:2:12
    2 | affected = []
      |            ~~
      = hint: write affected = { unowned = "everything" }
    error: repos must be a list of tables: [[repos]] [config/wrong-type]
     --> .wrknv/workspace.toml:3:9
    3 | repos = 3
      |         ~
      = hint: write repos = [{ path = "packages/a" }]
    error: kinds must be a list of tables: [[kinds]] [config/wrong-type]
     --> .wrknv/workspace.toml:4:9
    4 | kinds = { a = 1 }
      |         ~~~~~~~~~
      = hint: write kinds = []
    error: global_standards must be a table [config/wrong-type]
     --> .wrknv/workspace.toml:5:20
    5 | global_standards = "x"
      |                    ~~~
      = hint: write global_standards = {}"
  `);
  expect(await problemsOf("repos = [1]\n")).toMatchInlineSnapshot(`
    "error: repos must be a table with path [config/wrong-type]
     --> .wrknv/workspace.toml:1:10
    1 | repos = [1]
      |          ~
      = hint: write repos = { path = "packages/a" }"
  `);
});

test("a dependency keeps its key path, so that an edge can name its line", async () => {
  const { file } = await checkWorkspaceFile(
    '[[repos]]\npath = "a"\n[repos.dependencies]\nconstructor = "*"\n',
  );
  expect(file?.repos[0]?.dependencies.get("constructor")).toEqual({
    constraint: "*",
    at: { keys: ["repos", 0, "dependencies", "constructor"] },
  });
});
