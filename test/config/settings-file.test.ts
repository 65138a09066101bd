import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkSettingsFile } from "../../src/config/check-settings-file.ts";
import { strictly } from "../../src/config/problem.ts";
import { show } from "./show.ts";

const check = (text: string) => checkSettingsFile({ file: "wrknv.toml", text, keys: [] });
const problemsOf = async (text: string): Promise<string> => show((await check(text)).diagnostics);

test.each(["bfiles", "flavorpack", "provide-foundation", "wrknv"])(
  "the real wrknv.toml of %s loads without a word",
  async (repo) => {
    const text = readFileSync(new URL(`../corpus/provide-io/${repo}/wrknv.toml`, import.meta.url), "utf8");
    const { table, diagnostics } = await check(text);
    expect(show(strictly(diagnostics))).toBe("");
    expect(table).toHaveProperty("tasks.test");
  },
);

test("everything that is wrong comes out in one run, each at its place", async () => {
  expect(
    await problemsOf(`projectname = "x"
[tools]
x = { versoin = "1" }
y = 1.5
z = [1]
[plan]
max_jobs = "four"
max_stages = "5"
jobs_per_runner = 0
push_base = "last_success"
merge_queue_base = "head"
task = ""
[workenv]
auto_install = "yes"
use_cache = 1
[env]
LIST = []
[profiles]
dev = "1.0"
[workspace]
sibling_sources = { a = 1 }
[build]
dependencies = "a"
`),
  ).toMatchInlineSnapshot(`
    "warning: unknown key projectname [config/unknown-key]
     --> wrknv.toml:1:1
    1 | projectname = "x"
      | ~~~~~~~~~~~
      = hint: did you mean project_name?
    warning: unknown key versoin [config/unknown-key]
     --> wrknv.toml:3:7
    3 | x = { versoin = "1" }
      |       ~~~~~~~
      = hint: did you mean version?
    error: y must be a version, a list of versions, or a table with version [config/wrong-type]
     --> wrknv.toml:4:5
    4 | y = 1.5
      |     ~~~
      = hint: write y = "1.5"
    error: z must be a version, a list of versions, or a table with version [config/wrong-type]
     --> wrknv.toml:5:6
    5 | z = [1]
      |      ~
      = hint: write z = "1"
    error: max_jobs must be a whole number from 1 to 256 [config/wrong-type]
     --> wrknv.toml:7:12
    7 | max_jobs = "four"
      |            ~~~~~~
      = hint: write max_jobs = 20
    error: max_stages must be a whole number from 1 to 10 [config/wrong-type]
     --> wrknv.toml:8:14
    8 | max_stages = "5"
      |              ~~~
      = hint: write max_stages = 5
    error: jobs_per_runner must be a whole number from 1 to 64 [config/wrong-type]
     --> wrknv.toml:9:19
    9 | jobs_per_runner = 0
      |                   ~
      = hint: write jobs_per_runner = 1
    error: push_base must be "last-success" or "before" [config/wrong-type]
      --> wrknv.toml:10:13
    10 | push_base = "last_success"
       |             ~~~~~~~~~~~~~~
       = hint: write push_base = "last-success"
    error: merge_queue_base must be "entry" or "branch" [config/wrong-type]
      --> wrknv.toml:11:20
    11 | merge_queue_base = "head"
       |                    ~~~~~~
       = hint: write merge_queue_base = "entry"
    error: task must not be empty [config/wrong-type]
      --> wrknv.toml:12:8
    12 | task = ""
       |        ~~
       = hint: write task = "test"
    error: auto_install must be true or false [config/wrong-type]
      --> wrknv.toml:14:16
    14 | auto_install = "yes"
       |                ~~~~~
       = hint: write auto_install = true
    error: use_cache must be true or false [config/wrong-type]
      --> wrknv.toml:15:13
    15 | use_cache = 1
       |             ~
       = hint: write use_cache = true
    error: LIST must be text, a number, true or false [config/wrong-type]
      --> wrknv.toml:17:8
    17 | LIST = []
       |        ~~
       = hint: write LIST = "value"
    error: dev must be a table [config/wrong-type]
      --> wrknv.toml:19:7
    19 | dev = "1.0"
       |       ~~~~~
       = hint: write dev = { tofu = "1.10.x" }
    error: a must be text [config/wrong-type]
      --> wrknv.toml:21:25
    21 | sibling_sources = { a = 1 }
       |                         ~
       = hint: write a = "../provide-foundation"
    error: dependencies must be a list of texts [config/wrong-type]
      --> wrknv.toml:23:16
    23 | dependencies = "a"
       |                ~~~
       = hint: write dependencies = ["a"]"
  `);
});

test("an unknown key stays a warning, and an error only with --strict", async () => {
  const { table, diagnostics } = await check('colour = "red"\nproject_name = "a"\n');
  expect(table).toEqual({ project_name: "a" });
  expect(show(diagnostics)).toMatchInlineSnapshot(`
    "warning: unknown key colour [config/unknown-key]
     --> wrknv.toml:1:1
    1 | colour = "red"
      | ~~~~~~"
  `);
  expect(show(strictly(diagnostics))).toMatchInlineSnapshot(`
    "error: unknown key colour [config/unknown-key]
     --> wrknv.toml:1:1
    1 | colour = "red"
      | ~~~~~~"
  `);
});

test("in pyproject.toml only our table is looked at, and places are those of the file", async () => {
  const text = `[project]
name = 3
[tool.wrknv.plan]
max_job = 3
[tool.wrknv.workspace]
sibling_sources = { provide-foundation = "../provide-foundation" }
[tool.wrknv.build]
enabled = true
command = "uv build"
test_command = "pytest"
dependencies = ["provide-foundation"]
`;
  const { diagnostics } = await checkSettingsFile({ file: "pyproject.toml", text, keys: ["tool", "wrknv"] });
  expect(show(diagnostics)).toMatchInlineSnapshot(`
    "warning: unknown key max_job [config/unknown-key]
     --> pyproject.toml:4:1
    4 | max_job = 3
      | ~~~~~~~
      = hint: did you mean max_jobs?"
  `);
});

test("a pyproject.toml that says nothing to us is not even parsed", async () => {
  const none = { table: undefined, diagnostics: [] };
  const keys = ["tool", "wrknv"];
  expect(await checkSettingsFile({ file: "pyproject.toml", text: "broken = [", keys })).toEqual(none);
  expect(
    await checkSettingsFile({ file: "pyproject.toml", text: '[project]\nname = "wrknv"', keys }),
  ).toEqual(none);
});

test("broken TOML shows the place", async () => {
  expect(await problemsOf('[tasks]\ntest = "pytest\n')).toMatchInlineSnapshot(`
    "error: not valid TOML: control characters are not allowed in strings [config/syntax]
     --> wrknv.toml:2:15
    2 | test = "pytest
      |               ~"
  `);
});

test("hostile keys, numbers and depth", async () => {
  expect(await problemsOf('[tools]\n__proto__ = "1"\nconstructor = "1"\n')).toMatchInlineSnapshot(`
    "error: nothing can be named __proto__ [config/invalid-name]
     --> wrknv.toml:2:1
    2 | __proto__ = "1"
      | ~~~~~~~~~"
  `);
  expect(await problemsOf("[plan]\nmax_jobs = 99999999999999999999\n")).toMatchInlineSnapshot(`
    "error: max_jobs must be a whole number from 1 to 256 [config/wrong-type]
     --> wrknv.toml:2:12
    2 | max_jobs = 99999999999999999999
      |            ~~~~~~~~~~~~~~~~~~~~
      = hint: write max_jobs = 20"
  `);
  expect(await problemsOf("[plan]\nmax_jobs = inf\nmax_stages = 1979-05-27\n")).toMatchInlineSnapshot(`
    "error: max_jobs must be a whole number from 1 to 256 [config/wrong-type]
     --> wrknv.toml:2:12
    2 | max_jobs = inf
      |            ~~~
      = hint: write max_jobs = 20
    error: max_stages must be a whole number from 1 to 10 [config/wrong-type]
     --> wrknv.toml:3:14
    3 | max_stages = 1979-05-27
      |              ~~~~~~~~~~
      = hint: write max_stages = 10"
  `);
  expect(await problemsOf('tasks = "all"\n')).toMatchInlineSnapshot(`
    "error: tasks must be a table of tasks [config/wrong-type]
     --> wrknv.toml:1:9
    1 | tasks = "all"
      |         ~~~~~
      = hint: write [tasks] and below it: test = "pytest""
  `);
  expect(await problemsOf(`[tasks]\ntest = ${"[".repeat(300)}${"]".repeat(300)}\n`)).toMatchInlineSnapshot(`
    "error: test must be a list of names of tasks [config/wrong-type]
     --> wrknv.toml:2:9
    2 | test = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
      |         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~"
  `);
});
