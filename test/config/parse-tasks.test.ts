import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkSettingsFile } from "../../src/config/check-settings-file.ts";
import { resolveSettings } from "../../src/config/resolve-settings.ts";
import { findTask, hasTask, taskNames, taskWords, type TaskTree } from "../../src/config/task-tree.ts";
import { show } from "./show.ts";

async function tasksOf(text: string): Promise<{ readonly tree: TaskTree; readonly said: string }> {
  const { table, diagnostics } = await checkSettingsFile({ file: "wrknv.toml", text, keys: [] });
  const files = table === undefined ? [] : [{ file: "wrknv.toml", keys: [], table }];
  const { settings } = await resolveSettings({ options: {}, env: {}, files });
  return { tree: settings.tasks, said: show(diagnostics) };
}

const problemsOf = async (text: string): Promise<string> => (await tasksOf(text)).said;

test("the tasks of a real file", async () => {
  const text = readFileSync(new URL("../corpus/provide-io/wrknv/wrknv.toml", import.meta.url), "utf8");
  const { tree, said } = await tasksOf(text);
  expect(said).toBe("");
  expect(taskNames(tree).join(" ")).toMatchInlineSnapshot(
    `"build ci ci.quality ci.test clean dev.check dev.setup dev.test docs docs.build docs.clean docs.links docs.links.check docs.links.external docs.links.local docs.preflight docs.serve docs.setup docs.validate format format.check hello lint lint.fix memray mutation mutation.browse mutation.clean mutation.results pkg.install pkg.lock pkg.uninstall pkg.version quality quality.all security security.bandit security.generate security.gitleaks security.scan security.trufflehog setup setup.pre-commit test test.cli test.coverage test.coverage.xml test.fast test.integration test.parallel test.unit test.verbose typecheck"`,
  );
  expect(findTask(tree, ["test", "coverage"])).toEqual({
    task: {
      name: "test.coverage",
      body: { kind: "command", command: "pytest tests/ --cov=src/wrknv --cov-report=term-missing" },
      settings: expect.objectContaining({ description: "Run tests with coverage" }) as unknown,
      keys: ["tasks", "test", "coverage", "run"],
    },
    args: [],
  });
  expect(findTask(tree, ["quality"])?.task).toMatchObject({
    body: { kind: "tasks", names: ["lint", "typecheck"] },
    settings: { parallel: true },
  });
  expect(findTask(tree, ["docs", "serve"])?.task.settings.timeoutSeconds).toBe(604800);
  expect(findTask(tree, ["test", "parallel"])?.task.body).toEqual({
    kind: "command",
    command: "pytest -n auto",
  });
});

test("every setting of a task is read", async () => {
  const { tree, said } = await tasksOf(`[tasks.test]
run = "pytest"
description = "Run the tests"
env = { CI = "1", JOBS = 4, FAST = true }
working_dir = "src"
timeout = 2.5
stream_output = false
command_prefix = "nice"
execution_mode = "uv_run"
process_title_format = "{task}"
parallel = false
depends_on = ["lint", "^build"]
retries = 2
outputs = ["dist/**"]
inputs = ["src/**"]
cache = true
order = "none"
`);
  expect(said).toBe("");
  expect(findTask(tree, ["test"])?.task.settings).toEqual({
    description: "Run the tests",
    env: new Map([
      ["CI", "1"],
      ["JOBS", "4"],
      ["FAST", "true"],
    ]),
    workingDir: "src",
    timeoutSeconds: 2.5,
    streamOutput: false,
    commandPrefix: "nice",
    executionMode: "uv_run",
    processTitleFormat: "{task}",
    parallel: false,
    dependsOn: ["lint", "^build"],
    retries: 2,
    outputs: ["dist/**"],
    inputs: ["src/**"],
    cache: true,
    order: "none",
  });
});

test("a reserved key whose value has another type is a subtask", async () => {
  const { tree, said } = await tasksOf(`[tasks.test]
_default = "pytest"
parallel = "pytest -n auto"
cache = { run = "rm -rf .cache", description = "Empty the cache" }
env = "printenv"
order = ["lint", "test.cache"]
timeout = "timeout 5 pytest"
[tasks.test.run]
fast = "pytest -x"
`);
  expect(said).toBe("");
  expect(taskNames(tree)).toEqual([
    "test",
    "test.cache",
    "test.env",
    "test.order",
    "test.parallel",
    "test.run.fast",
    "test.timeout",
  ]);
});

test("the longest name wins, the rest are arguments", async () => {
  const { tree } = await tasksOf(`[tasks]
build = "make"
"lint:fix" = "ruff check --fix"
[tasks.test]
_default = "pytest"
unit = "pytest -m unit"
[tasks.dev]
setup = "uv sync"
`);
  const found = (name: string) => {
    const task = findTask(tree, taskWords(name));
    return task === undefined ? undefined : [task.task.name, ...task.args].join(" ");
  };
  expect(found("test")).toBe("test");
  expect(found("test unit fast")).toBe("test.unit fast");
  expect(found("test.unit fast")).toBe("test.unit fast");
  expect(found("test:unit")).toBe("test.unit");
  expect(found("test -k unit")).toBe("test -k unit");
  expect(found("lint.fix")).toBe("lint.fix");
  expect(found("dev setup")).toBe("dev.setup");
  for (const name of [
    "dev",
    "dev nope",
    "test.nope",
    "lint",
    "",
    " ",
    ".",
    "test.",
    "constructor",
    "__proto__",
  ])
    expect([name, hasTask(tree, name)]).toEqual([name, false]);
});

test("what is wrong in tasks is shown at its place", async () => {
  expect(
    await problemsOf(`[tasks]
number = 3
nothing = ""
empty = []
odd = ["lint", 4]
_default = "pytest"
"two words" = "x"
-flag = "x"
"@repo" = "x"
"a..b" = "x"
"test.unit" = "x"
[tasks.test]
unit = "pytest -m unit"
timeout = "5m"
parallel = "true"
retries = "3"
depends_on = "lint"
order = "nones"
execution_mode = "uv-run"
stream_output = 1
a.b = "fits"
a.c.d = "too deep"
[tasks.idle]
description = "does nothing"
`),
  ).toMatchInlineSnapshot(`
    "error: number must be a command, a list of names of tasks, or a table [config/wrong-type]
     --> wrknv.toml:2:10
    2 | number = 3
      |          ~
    error: nothing must not be empty [config/empty-task]
     --> wrknv.toml:3:11
    3 | nothing = ""
      |           ~~
    error: empty must name at least one task [config/empty-task]
     --> wrknv.toml:4:9
    4 | empty = []
      |         ~~
    error: odd must be a list of names of tasks [config/wrong-type]
     --> wrknv.toml:5:16
    5 | odd = ["lint", 4]
      |                ~
    warning: _default names no task here: it belongs into a table below [tasks] [config/unknown-key]
     --> wrknv.toml:6:1
    6 | _default = "pytest"
      | ~~~~~~~~
    error: "two words" cannot be the name of a task [config/invalid-name]
     --> wrknv.toml:7:1
    7 | "two words" = "x"
      | ~~~~~~~~~~~
      = hint: a name is one word that does not start with -, @ or ^
    error: "-flag" cannot be the name of a task [config/invalid-name]
     --> wrknv.toml:8:1
    8 | -flag = "x"
      | ~~~~~
      = hint: a name is one word that does not start with -, @ or ^
    error: "@repo" cannot be the name of a task [config/invalid-name]
     --> wrknv.toml:9:1
    9 | "@repo" = "x"
      | ~~~~~~~
      = hint: a name is one word that does not start with -, @ or ^
    error: "a..b" cannot be the name of a task [config/invalid-name]
      --> wrknv.toml:10:1
    10 | "a..b" = "x"
       | ~~~~~~
       = hint: a name is one word that does not start with -, @ or ^
    error: two tasks have the name test.unit; the other stands at wrknv.toml:11 [config/duplicate]
      --> wrknv.toml:13:1
    13 | unit = "pytest -m unit"
       | ~~~~
    error: timeout must be a number of seconds [config/wrong-type]
      --> wrknv.toml:14:11
    14 | timeout = "5m"
       |           ~~~~
       = hint: write timeout = 300
    error: parallel must be true or false [config/wrong-type]
      --> wrknv.toml:15:12
    15 | parallel = "true"
       |            ~~~~~~
       = hint: write parallel = true; for a subtask, parallel = { run = "true" }
    error: retries must be a whole number from 0 to 100 [config/wrong-type]
      --> wrknv.toml:16:11
    16 | retries = "3"
       |           ~~~
       = hint: write retries = 3; for a subtask, retries = { run = "3" }
    warning: depends_on is a subtask here; the setting must be a list of texts [config/reserved-subtask]
      --> wrknv.toml:17:14
    17 | depends_on = "lint"
       |              ~~~~~~
       = hint: write depends_on = ["lint"]
    error: order must be "none" [config/wrong-type]
      --> wrknv.toml:18:9
    18 | order = "nones"
       |         ~~~~~~~
       = hint: write order = "none"
    error: execution_mode must be "auto", "uv_run", "direct" or "system" [config/wrong-type]
      --> wrknv.toml:19:18
    19 | execution_mode = "uv-run"
       |                  ~~~~~~~~
       = hint: write execution_mode = "uv_run"; for a subtask, execution_mode = { run = "uv-run" }
    error: stream_output must be true or false [config/wrong-type]
      --> wrknv.toml:20:17
    20 | stream_output = 1
       |                 ~
       = hint: write stream_output = true
    error: test.a.c.d has 4 levels; a task's name has at most 3 [config/too-deep]
      --> wrknv.toml:22:5
    22 | a.c.d = "too deep"
       |     ~
    warning: idle does nothing [config/empty-task]
      --> wrknv.toml:23:8
    23 | [tasks.idle]
       |        ~~~~
       = hint: write run = "a command", or a task below it"
  `);
});

test("a task that only a bad value has is not there", async () => {
  const { tree } = await tasksOf('[tasks]\ntest = ""\n');
  expect(taskNames(tree)).toEqual([]);
});
