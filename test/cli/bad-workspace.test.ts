import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli, type CliResult } from "../rig/cli.ts";
import { makeGitRig } from "../rig/git-rig.ts";

type Files = Readonly<Record<string, string>>;

const ROOT: Files = { "package.json": '{"name":"workspace","private":true,"workspaces":["packages/*"]}\n' };
const GOOD: Files = {
  ...ROOT,
  "packages/a/package.json": '{"name":"a","version":"1.0.0","scripts":{"test":"true"}}\n',
  "packages/b/package.json": '{"name":"b","scripts":{"test":"true"},"dependencies":{"a":"*"}}\n',
};

/** A workspace with these files in one commit, and what commands say in it. */
async function workspaceOf(files: Files) {
  const rig = makeGitRig();
  const repository = await rig.init("workspace");
  await repository.commit("first", files);
  const wrknv = async (...args: readonly string[]): Promise<CliResult> => {
    const { exitCode, stdout, stderr } = await runCli(args, { cwd: repository.directory, env: rig.env });
    const shown = (text: string) =>
      text.replaceAll(repository.directory, "ROOT").replaceAll(rig.directory, "DIR");
    // Never a stack trace, whatever else is said.
    expect(`${stdout}${stderr}`).not.toMatch(/^ {4}at |node:internal|internal error/m);
    return { exitCode, stdout: shown(stdout), stderr: shown(stderr) };
  };
  return { rig, repository, wrknv, [Symbol.asyncDispose]: () => rig[Symbol.asyncDispose]() };
}

/** What `validate` says, and then whether `plan --all` plans what it can. */
async function told(files: Files): Promise<string> {
  await using workspace = await workspaceOf(files);
  const validate = await workspace.wrknv("workspace", "validate");
  const plan = await workspace.wrknv("plan", "--base", "HEAD");
  return `validate: exit ${validate.exitCode}\n${validate.stdout}${validate.stderr}\nplan: exit ${plan.exitCode}\n${plan.stdout.split("\n").slice(0, 3).join("\n")}\n${plan.stderr}`;
}

test("manifests that are broken TOML, JSON or YAML are shown with their place, and everything is affected", async () => {
  expect(await told({ ...GOOD, "packages/c/package.json": '{\n  "name": "c",\n  "version": \n}\n' }))
    .toMatchInlineSnapshot(`
    "validate: exit 1
    error: a value is expected here [manifest/syntax]
     --> packages/c/package.json:4:1
    4 | }
      | ~

    3 repos, 1 problem

    plan: exit 0
    plan test: task test in 2 repos, 2 layers, 2 stages, 2 jobs

    everything is affected: packages/c/package.json cannot be read
    note: base and head are the same commit, 940e3ac51b52: only uncommitted work counts
    "
  `);
  expect(
    await told({
      "pyproject.toml": '[tool.uv.workspace]\nmembers = ["p/*"]\n',
      "p/a/pyproject.toml": '[project]\nname = "a"\nversion = = 1\n',
    }),
  ).toMatchInlineSnapshot(`
    "validate: exit 1
    error: invalid value [manifest/syntax]
     --> p/a/pyproject.toml:3:11
    3 | version = = 1
      |           ~

    1 repo, 1 problem

    plan: exit 0
    plan test: task test in 1 repo, 1 layer, 1 stage, 1 job

    everything is affected: p/a/pyproject.toml cannot be read
    note: base and head are the same commit, 69411dce6d0d: only uncommitted work counts
    "
  `);
  expect(await told({ ...GOOD, "pnpm-workspace.yaml": "packages:\n  - packages/*\n bad: [\n" }))
    .toMatchInlineSnapshot(`
    "validate: exit 1
    error: All mapping items must start at the same column [manifest/syntax]
     --> pnpm-workspace.yaml:3:1
    3 |  bad: [
      | ~

    3 repos, 1 problem

    plan: exit 0
    plan test: task test in 2 repos, 2 layers, 2 stages, 2 jobs

    everything is affected: package.json cannot be read
    note: base and head are the same commit, aaf9e8695438: only uncommitted work counts
    "
  `);
});

test("wrknv's own files that are broken, of wrong types or with unknown keys are shown with their place, all at once", async () => {
  expect(await told({ ...GOOD, "wrknv.toml": "[plan\nmax_jobs = 3\n" })).toMatchInlineSnapshot(`
    "validate: exit 2
    error: not valid TOML: illegal character in key [config/syntax]
     --> wrknv.toml:1:6
    1 | [plan
      |      ~

    plan: exit 2

    error: not valid TOML: illegal character in key [config/syntax]
     --> wrknv.toml:1:6
    1 | [plan
      |      ~
    "
  `);
  expect(
    await told({
      ...GOOD,
      "wrknv.toml": '[plan]\nmax_jobs = "many"\nmax_stages = 11\ntask = 3\n',
      ".wrknv/workspace.toml": '[affected]\nunowned = "maybe"\nglobal = "x"\n[[repos]]\nname = "a"\n',
    }),
  ).toMatchInlineSnapshot(`
    "validate: exit 2
    error: unowned must be "everything" or "nothing" [config/wrong-type]
     --> .wrknv/workspace.toml:2:11
    2 | unowned = "maybe"
      |           ~~~~~~~
      = hint: write unowned = "everything"

    error: global must be a list of texts [config/wrong-type]
     --> .wrknv/workspace.toml:3:10
    3 | global = "x"
      |          ~~~
      = hint: write global = ["x"]

    error: path is missing [config/missing-key]
     --> .wrknv/workspace.toml:4:3
    4 | [[repos]]
      |   ~~~~~
      = hint: write path = "packages/a"

    error: max_jobs must be a whole number from 1 to 256 [config/wrong-type]
     --> wrknv.toml:2:12
    2 | max_jobs = "many"
      |            ~~~~~~
      = hint: write max_jobs = 20

    error: max_stages must be a whole number from 1 to 10 [config/wrong-type]
     --> wrknv.toml:3:14
    3 | max_stages = 11
      |              ~~
      = hint: write max_stages = 10

    error: task must be text [config/wrong-type]
     --> wrknv.toml:4:8
    4 | task = 3
      |        ~
      = hint: write task = "test"

    plan: exit 2

    error: unowned must be "everything" or "nothing" [config/wrong-type]
     --> .wrknv/workspace.toml:2:11
    2 | unowned = "maybe"
      |           ~~~~~~~
      = hint: write unowned = "everything"

    error: global must be a list of texts [config/wrong-type]
     --> .wrknv/workspace.toml:3:10
    3 | global = "x"
      |          ~~~
      = hint: write global = ["x"]

    error: path is missing [config/missing-key]
     --> .wrknv/workspace.toml:4:3
    4 | [[repos]]
      |   ~~~~~
      = hint: write path = "packages/a"

    error: max_jobs must be a whole number from 1 to 256 [config/wrong-type]
     --> wrknv.toml:2:12
    2 | max_jobs = "many"
      |            ~~~~~~
      = hint: write max_jobs = 20

    error: max_stages must be a whole number from 1 to 10 [config/wrong-type]
     --> wrknv.toml:3:14
    3 | max_stages = 11
      |              ~~
      = hint: write max_stages = 10

    error: task must be text [config/wrong-type]
     --> wrknv.toml:4:8
    4 | task = 3
      |        ~
      = hint: write task = "test"
    "
  `);
  expect(await told({ ...GOOD, "wrknv.toml": "[plan]\nmax_job = 3\n[taks]\n" })).toMatchInlineSnapshot(`
    "validate: exit 0
    warning: unknown key max_job [config/unknown-key]
     --> wrknv.toml:2:1
    2 | max_job = 3
      | ~~~~~~~
      = hint: did you mean max_jobs?

    warning: unknown key taks [config/unknown-key]
     --> wrknv.toml:3:2
    3 | [taks]
      |  ~~~~
      = hint: did you mean tasks?

    2 repos, 2 problems

    plan: exit 0
    plan test: task test in 0 repos, 0 layers, 0 stages, 0 jobs

    warning: unknown key max_job [config/unknown-key]
     --> wrknv.toml:2:1
    2 | max_job = 3
      | ~~~~~~~
      = hint: did you mean max_jobs?

    warning: unknown key taks [config/unknown-key]
     --> wrknv.toml:3:2
    3 | [taks]
      |  ~~~~
      = hint: did you mean tasks?

    note: base and head are the same commit, 01f1ecf6c282: only uncommitted work counts
    "
  `);
});

test("manifests whose values have wrong types are told of and never guessed", async () => {
  expect(
    await told({
      ...GOOD,
      "packages/c/package.json": '{"name":["c"],"version":{},"dependencies":["a"],"scripts":"x"}\n',
    }),
  ).toMatchInlineSnapshot(`
    "validate: exit 1
    error: name must be text, not a list [manifest/wrong-type]
     --> packages/c/package.json:1:9
    1 | {"name":["c"],"version":{},"dependencies":["a"],"scripts":"x"}
      |         ~~~~~

    error: scripts must be a table, not text [manifest/wrong-type]
     --> packages/c/package.json:1:59
    1 | {"name":["c"],"version":{},"dependencies":["a"],"scripts":"x"}
      |                                                           ~~~

    error: version must be text, not a table [manifest/wrong-type]
     --> packages/c/package.json:1:25
    1 | {"name":["c"],"version":{},"dependencies":["a"],"scripts":"x"}
      |                         ~~

    error: dependencies must be a table, not a list [manifest/wrong-type]
     --> packages/c/package.json:1:43
    1 | {"name":["c"],"version":{},"dependencies":["a"],"scripts":"x"}
      |                                           ~~~~~

    3 repos, 4 problems

    plan: exit 0
    plan test: task test in 2 repos, 2 layers, 2 stages, 2 jobs

    everything is affected: packages/c/package.json cannot be read
    note: base and head are the same commit, 4c063a82576b: only uncommitted work counts
    "
  `);
  expect(await told({ ...GOOD, "packages/c/package.json": "null\n" })).toMatchInlineSnapshot(`
    "validate: exit 1
    error: a package.json must hold an object [manifest/wrong-type]
     --> packages/c/package.json:1:1
    1 | null
      | ~~~~

    3 repos, 1 problem

    plan: exit 0
    plan test: task test in 2 repos, 2 layers, 2 stages, 2 jobs

    everything is affected: packages/c/package.json cannot be read
    note: base and head are the same commit, 8cf495abb046: only uncommitted work counts
    "
  `);
  expect(await told({ ...GOOD, "packages/c/package.json": '{"name":"-rf $(x)"}\n' })).toMatchInlineSnapshot(`
    "validate: exit 1
    error: "-rf $(x)" cannot be a repo's name; it goes by packages/c [workspace/unusable-name]
     --> packages/c/package.json:1:9
    1 | {"name":"-rf $(x)"}
      |         ~~~~~~~~~~
      = hint: a name is 1 to 214 of A-Z a-z 0-9 @ . _ ~ + / - and does not start with -

    3 repos, 1 problem

    plan: exit 0
    plan test: task test in 0 repos, 0 layers, 0 stages, 0 jobs

    note: base and head are the same commit, ee920a2b7b7a: only uncommitted work counts
    "
  `);
});

test("two repos that provide one package are told with both places", async () => {
  expect(await told({ ...GOOD, "packages/c/package.json": '{"name":"a","version":"2.0.0"}\n' }))
    .toMatchInlineSnapshot(`
    "validate: exit 1
    error: the npm package a is also provided by packages/c/package.json [workspace/duplicate-package]
     --> packages/a/package.json:1:9
    1 | {"name":"a","version":"1.0.0","scripts":{"test":"true"}}
      |         ~~~
      = hint: give one of them another name; until then whatever depends on one counts as depending on all

    error: the npm package a is also provided by packages/a/package.json [workspace/duplicate-package]
     --> packages/c/package.json:1:9
    1 | {"name":"a","version":"2.0.0"}
      |         ~~~
      = hint: give one of them another name; until then whatever depends on one counts as depending on all

    3 repos, 2 problems

    plan: exit 0
    plan test: task test in 0 repos, 0 layers, 0 stages, 0 jobs

    note: base and head are the same commit, 07d9060d5909: only uncommitted work counts
    "
  `);
});

test("a runtime cycle is an error where an order is needed, with every edge's place, and none for affected", async () => {
  const files = {
    ...ROOT,
    "packages/a/package.json": '{"name":"a","scripts":{"test":"true"},"dependencies":{"b":"*"}}\n',
    "packages/b/package.json": '{"name":"b",\n"scripts":{"test":"true"},\n"dependencies":{"a":"*"}}\n',
  };
  await using workspace = await workspaceOf(files);
  await workspace.repository.commit("Change a", { "packages/a/x.js": "1\n" });
  expect(await workspace.wrknv("plan", "--base", "HEAD~1")).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: repos need each other in a cycle, so there is no order:
      a needs b (runtime, packages/a/package.json:1)
      b needs a (runtime, packages/b/package.json:3) [plan/cycle]
      hint: make one of these a dev dependency, or take it out of the order in .wrknv/workspace.toml: dependencies = { name = false }
    ",
      "stdout": "",
    }
  `);
  expect(await workspace.wrknv("affected", "--base", "HEAD~1", "--names")).toEqual({
    exitCode: 0,
    stdout: "a\nb\n",
    stderr: "",
  });
});

test("a workspace that is missing, without repos or with members that are not there is never green", async () => {
  expect(await told({ "README.md": "x\n" })).toMatchInlineSnapshot(`
    "validate: exit 1
    error: no repo was found in ROOT (it is the top of the git repository) [workspace/no-repos]
       = hint: a repo is a folder with a manifest (pyproject.toml, package.json, go.mod, Cargo.toml, *.tf) that git tracks, or an entry in .wrknv/workspace.toml

    0 repos, 1 problem

    plan: exit 2

    error: no repo was found in ROOT (it is the top of the git repository) [workspace/no-repos]
      hint: a repo is a folder with a manifest (pyproject.toml, package.json, go.mod, Cargo.toml, *.tf) that git tracks, or an entry in .wrknv/workspace.toml
    "
  `);
  expect(await told(ROOT)).toMatchInlineSnapshot(`
    "validate: exit 0
    warning: packages/* matches no folder with a manifest [workspace/pattern-matches-nothing]
     --> package.json:1:50
    1 | {"name":"workspace","private":true,"workspaces":["packages/*"]}
      |                                                  ~~~~~~~~~~~~
      = hint: correct it, or take it out

    1 repo, 1 problem

    plan: exit 2

    error: no repo has a task "test" [plan/unknown-task]
      hint: define it in a repo's wrknv.toml, or as a script of its package.json
    "
  `);
  expect(
    await told({ ...GOOD, ".wrknv/workspace.toml": '[[repos]]\nname = "gone"\npath = "packages/gone"\n' }),
  ).toMatchInlineSnapshot(`
    "validate: exit 1
    error: packages/gone is not there [workspace/missing-folder]
     --> .wrknv/workspace.toml:3:8
    3 | path = "packages/gone"
      |        ~~~~~~~~~~~~~~~
      = hint: check the path out, or take the entry out

    3 repos, 1 problem

    plan: exit 0
    plan test: task test in 2 repos, 2 layers, 2 stages, 2 jobs

    everything is affected: packages/gone of .wrknv/workspace.toml is not there
    note: base and head are the same commit, 716d331a8fb5: only uncommitted work counts
    "
  `);
});

test("paths that leave the root are refused", async () => {
  expect(
    await told({
      ...GOOD,
      ".wrknv/workspace.toml": '[[repos]]\nname = "x"\npath = "../x"\n[[repos]]\nname = "y"\npath = "/etc"\n',
    }),
  ).toMatchInlineSnapshot(`
    "validate: exit 2
    error: path leaves the root of the workspace [config/outside-root]
     --> .wrknv/workspace.toml:3:8
    3 | path = "../x"
      |        ~~~~~~
      = hint: repos lie below the folder that holds .wrknv: put .wrknv into the folder that holds them all

    error: path leaves the root of the workspace [config/outside-root]
     --> .wrknv/workspace.toml:6:8
    6 | path = "/etc"
      |        ~~~~~~
      = hint: repos lie below the folder that holds .wrknv: put .wrknv into the folder that holds them all

    plan: exit 2

    error: path leaves the root of the workspace [config/outside-root]
     --> .wrknv/workspace.toml:3:8
    3 | path = "../x"
      |        ~~~~~~
      = hint: repos lie below the folder that holds .wrknv: put .wrknv into the folder that holds them all

    error: path leaves the root of the workspace [config/outside-root]
     --> .wrknv/workspace.toml:6:8
    6 | path = "/etc"
      |        ~~~~~~
      = hint: repos lie below the folder that holds .wrknv: put .wrknv into the folder that holds them all
    "
  `);
  expect(
    await told({
      "package.json": '{"private":true,"workspaces":["../*","packages/*","/etc"]}\n',
      "packages/a/package.json": '{"name":"a","dependencies":{"b":"file:../../../b"}}\n',
    }),
  ).toMatchInlineSnapshot(`
    "validate: exit 0
    warning: ../* matches no folder with a manifest [workspace/pattern-matches-nothing]
     --> package.json:1:31
    1 | {"private":true,"workspaces":["../*","packages/*","/etc"]}
      |                               ~~~~~~
      = hint: correct it, or take it out

    warning: /etc matches no folder with a manifest [workspace/pattern-matches-nothing]
     --> package.json:1:51
    1 | {"private":true,"workspaces":["../*","packages/*","/etc"]}
      |                                                   ~~~~~~
      = hint: correct it, or take it out

    1 repo, 2 problems

    plan: exit 2

    error: no repo has a task "test" [plan/unknown-task]
      hint: define it in a repo's wrknv.toml, or as a script of its package.json
    "
  `);
});

test("symbolic links are not followed out of the workspace or in circles", async () => {
  await using workspace = await workspaceOf(GOOD);
  const { directory } = workspace.repository;
  mkdirSync(join(workspace.rig.directory, "outside"));
  writeFileSync(join(workspace.rig.directory, "outside/package.json"), '{"name":"outside"}\n');
  symlinkSync("../../outside", join(directory, "packages/out"));
  symlinkSync("..", join(directory, "packages/a/circle"));
  symlinkSync("../a", join(directory, "packages/again"));
  mkdirSync(join(directory, "packages/c"));
  symlinkSync("../../../outside/package.json", join(directory, "packages/c/package.json"));
  symlinkSync("package.json", join(directory, "packages/b/loop"));
  await workspace.repository.commit("Links");
  expect((await workspace.wrknv("workspace", "list")).stdout).toMatchInlineSnapshot(`
    "workspace ROOT
      its package.json declares members
      3 repos, monorepo

    a  packages/a  npm  unknown  1.0.0
    b  packages/b  npm  unknown
    c  packages/c  npm  unknown
    "
  `);
  expect(await workspace.wrknv("workspace", "validate")).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": "",
      "stdout": "error: it cannot be read: it is a symbolic link that leads out of the workspace or nowhere; put the file itself there [manifest/unreadable]
     --> packages/c/package.json

    3 repos, 1 problem
    ",
    }
  `);
  expect((await workspace.wrknv("affected", "--base", "HEAD~1")).stdout).toMatchInlineSnapshot(`
    "base  HEAD~1 fb61dfe2c5db (as asked)  first · Ada Lovelace
    head  46f96724a8ee

    5 changed files, 2 that nobody owns
    everything is affected: packages/c/package.json cannot be read
      hint: wrknv workspace validate shows what is wrong with it
    3 of 3 repos affected
      a  packages/a  changed packages/a/circle; everything is affected
      b  packages/b  changed packages/b/loop; everything is affected
      c  packages/c  changed packages/c/package.json; everything is affected
    "
  `);
});

test("a manifest of 50 MB is not read, and says so", async () => {
  await using workspace = await workspaceOf(GOOD);
  workspace.repository.write({
    "packages/a/package.json": `{"name":"a","description":"${"x".repeat(50 * 1024 * 1024)}"}\n`,
  });
  expect(await workspace.wrknv("workspace", "validate")).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": "",
      "stdout": "error: this file has 52428830 bytes, and manifests are read up to 16777216 [manifest/too-large]
     --> packages/a/package.json

    2 repos, 1 problem
    ",
    }
  `);
  const { exitCode, stdout } = await workspace.wrknv("affected");
  expect({ exitCode, stdout: stdout.split("\n").slice(2, 6) }).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stdout": [
        "",
        "1 changed file",
        "everything is affected: packages/a/package.json cannot be read",
        "  hint: wrknv workspace validate shows what is wrong with it",
      ],
    }
  `);
});

test("YAML whose aliases explode is refused quickly", async () => {
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x]",
    ..."bcdefghi"
      .split("")
      .map(
        (name, index) =>
          `${name}: &${name} [${Array.from({ length: 9 }, () => `*${"abcdefgh"[index] ?? ""}`).join(",")}]`,
      ),
    "packages: *i",
  ].join("\n");
  expect(await told({ ...GOOD, "pnpm-workspace.yaml": `${bomb}\n` })).toMatchInlineSnapshot(`
    "validate: exit 1
    error: aliases repeat more than 100 values; write them out [manifest/syntax]
     --> pnpm-workspace.yaml:2:8
    2 | b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
      |        ~

    3 repos, 1 problem

    plan: exit 0
    plan test: task test in 2 repos, 2 layers, 2 stages, 2 jobs

    everything is affected: package.json cannot be read
    note: base and head are the same commit, 1312fa9f8c67: only uncommitted work counts
    "
  `);
  await using workspace = await workspaceOf({
    ...GOOD,
    ".github/workflows/ci.yml": `# wrknv\n${bomb}\njobs: *i\n`,
  });
  await workspace.repository.commit("Change", { "packages/a/x.js": "1\n" });
  expect(await workspace.wrknv("affected", "--base", "HEAD~1", "--names")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "",
      "stdout": "a
    b
    ",
    }
  `);
});

test("file names with spaces, quotes, line breaks, expressions and bytes that are not UTF-8 affect their owner and are shown safely", async () => {
  await using workspace = await workspaceOf(GOOD);
  const names = ["a b", "q'\"", "new\nline", "$(x)", "${{ x }}", "b\udcff\udc80", "-rf", "\u001b[31m"];
  await workspace.repository.commit(
    "Names",
    Object.fromEntries(names.map((name) => [`packages/b/${name}`, "1\n"])),
  );
  const { stdout } = await workspace.wrknv("affected", "--base", "HEAD~1", "--json");
  expect((JSON.parse(stdout) as { repoChanges: unknown }).repoChanges).toMatchInlineSnapshot(`
    {
      "b": [
        "packages/b/[31m",
        "packages/b/$(x)",
        "packages/b/\${{ x }}",
        "packages/b/-rf",
        "packages/b/a b",
        "packages/b/b\\xff\\x80",
        "packages/b/new
    line",
        "packages/b/q'"",
      ],
    }
  `);
  expect((await workspace.wrknv("why-not", "a", "--base", "HEAD~1")).stdout).toMatchInlineSnapshot(`
    "a is not affected
      compared: HEAD~1 fb61dfe2c5db (as asked) with ce6d45b604b0
      8 changed files, 0 ignored; 1 repo affected
        packages/b/\\x1b[31m
        packages/b/$(x)
        packages/b/\${{ x }}
        packages/b/-rf
        packages/b/a b
        packages/b/b\\xff\\x80
        packages/b/new\\nline
        packages/b/q'"
      none of them lies in it, in what it uses, or in what it needs. It would be affected by
        a file in packages/a/
        a key that it uses of the npm workspace's package.json, or what the lockfile beside it resolves for it
        wrknv's own config, the calling workflow, or what the root itself installs (selects everything)
        a file that no repo owns and no rule ignores (selects everything)
    "
  `);
});

test("patterns that match nothing and drift are warnings, each with a code", async () => {
  expect(
    await told({
      ...GOOD,
      "packages/c/package.json":
        '{"name":"c","dependencies":{"a":"^9.0.0","b":"git+https://example.com/b.git"}}\n',
      ".wrknv/workspace.toml": '[affected]\nglobal = ["nothing/**"]\nignore = ["*.txt"]\n',
    }),
  ).toMatchInlineSnapshot(`
    "validate: exit 0
    warning: c wants a ^9.0.0, and the workspace has 1.0.0 [graph/drift]
     --> packages/c/package.json:1:33
    1 | {"name":"c","dependencies":{"a":"^9.0.0","b":"git+https://example.com/b.git"}}
      |                                 ~~~~~~~~
      = hint: change the requirement or the version; it counts as a dependency all the same

    warning: c takes b from git+https://example.com/b.git, not from packages/b [graph/drift]
     --> packages/c/package.json:1:46
    1 | {"name":"c","dependencies":{"a":"^9.0.0","b":"git+https://example.com/b.git"}}
      |                                              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      = hint: it counts as a dependency on the workspace's repo

    warning: nothing/** matches no file [workspace/pattern-matches-nothing]
     --> .wrknv/workspace.toml:2:11
    2 | global = ["nothing/**"]
      |           ~~~~~~~~~~~~
      = hint: patterns are matched against whole paths from the root: docs/** or **/*.md

    warning: *.txt matches no file [workspace/pattern-matches-nothing]
     --> .wrknv/workspace.toml:3:11
    3 | ignore = ["*.txt"]
      |           ~~~~~~~
      = hint: patterns are matched against whole paths from the root: docs/** or **/*.md

    3 repos, 4 problems

    plan: exit 0
    plan test: task test in 0 repos, 0 layers, 0 stages, 0 jobs

    note: base and head are the same commit, 74159becaf2b: only uncommitted work counts
    "
  `);
});
