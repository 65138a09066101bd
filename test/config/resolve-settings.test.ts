import fc from "fast-check";
import { expect, test } from "vitest";
import { parseToml } from "../../src/documents/toml.ts";
import { asTable, type Table } from "../../src/documents/value.ts";
import { resolveSettings } from "../../src/config/resolve-settings.ts";
import {
  SETTING_KEYS,
  SETTING_NAMES,
  variableOf,
  type GivenSettings,
} from "../../src/config/setting-keys.ts";
import { taskNames } from "../../src/config/task-tree.ts";
import { show } from "./show.ts";

const tableOf = (text: string): Table => {
  const parsed = parseToml(text);
  return (parsed.ok ? asTable(parsed.value) : undefined) ?? {};
};
const source = (file: string, text: string, keys: readonly string[] = []) => ({
  file,
  keys,
  table: tableOf(text),
});

test("without any source there are the defaults, each with its origin", async () => {
  const { settings, origins, diagnostics } = await resolveSettings({ options: {}, env: {}, files: [] });
  expect(diagnostics).toEqual([]);
  expect(settings.plan).toEqual({
    task: "test",
    maxJobs: 20,
    maxStages: 10,
    jobsPerRunner: 1,
    pushBase: "last-success",
    mergeQueueBase: "entry",
    base: undefined,
  });
  expect(settings.workenv.cacheTtl).toBe("7d");
  expect(origins.get("plan.max_jobs")).toEqual({ kind: "default" });
  expect(origins.has("plan.base")).toBe(false);
});

test("the first source that has a value wins, whatever the others say, and is the value's origin", async () => {
  const layers = [
    "option",
    "variable",
    ".wrknv.toml",
    "wrknv.toml",
    "pyproject.toml",
    "~/.config/wrknv/config.toml",
  ];
  const having = fc.record({
    "plan.max_jobs": fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    "plan.max_stages": fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(having, async (has) => {
      const wants = (key: keyof typeof has, layer: number) => has[key][layer] === true;
      const options: GivenSettings = {
        "plan.max_jobs": wants("plan.max_jobs", 0) ? 1 : undefined,
        "plan.max_stages": wants("plan.max_stages", 0) ? 1 : undefined,
      };
      const env = {
        WRKNV_PLAN_MAX_JOBS: wants("plan.max_jobs", 1) ? "2" : "",
        WRKNV_PLAN_MAX_STAGES: wants("plan.max_stages", 1) ? "2" : undefined,
      };
      const files = layers.slice(2).map((file, index) => ({
        file,
        keys: file === "pyproject.toml" ? ["tool", "wrknv"] : [],
        table: {
          plan: {
            ...(wants("plan.max_jobs", index + 2) ? { max_jobs: index + 3 } : {}),
            ...(wants("plan.max_stages", index + 2) ? { max_stages: index + 3 } : {}),
          },
        },
      }));
      const { settings, origins } = await resolveSettings({ options, env, files });
      for (const [key, value] of [
        ["plan.max_jobs", settings.plan.maxJobs],
        ["plan.max_stages", settings.plan.maxStages],
      ] as const) {
        const first = has[key].indexOf(true);
        expect(value).toBe(first < 0 ? SETTING_KEYS[key].fallback : first + 1);
        const origin = origins.get(key);
        const name =
          origin?.kind === "file" ? origin.file : origin?.kind === "default" ? undefined : origin?.kind;
        expect(name).toBe(layers[first]);
      }
    }),
    { numRuns: 200 },
  );
});

test("tables merge key by key, lists are one value, and each value keeps the place that it has in its file", async () => {
  const { settings, origins } = await resolveSettings({
    options: {},
    env: {},
    files: [
      source("wrknv.toml", 'env = { A = "1" }\n[tools]\ntofu = ["1.9.x"]\n[tasks.test]\nrun = "pytest"\n'),
      source(
        "pyproject.toml",
        '[env]\nA = "2"\nB = 3\n[tools]\ntofu = ["1.10.x", "1.11.x"]\nbao = { version = "2.1.0" }\n[tasks]\nlint = "ruff check"\n[tasks.test]\nrun = "tox"\ntimeout = 60\nunit = "pytest -m unit"\n',
        ["tool", "wrknv"],
      ),
    ],
  });
  expect([...settings.env]).toEqual([
    ["A", "1"],
    ["B", "3"],
  ]);
  expect([...settings.tools].map(([name, { versions }]) => [name, versions])).toEqual([
    ["tofu", ["1.9.x"]],
    ["bao", ["2.1.0"]],
  ]);
  expect(taskNames(settings.tasks)).toEqual(["lint", "test", "test.unit"]);
  expect(settings.tasks.children.get("test")?.task).toMatchObject({
    body: { command: "pytest" },
    settings: { timeoutSeconds: 60 },
  });
  expect(origins.get("tools.bao.version")).toEqual({
    kind: "file",
    file: "pyproject.toml",
    keys: ["tool", "wrknv", "tools", "bao", "version"],
  });
});

test("a value and a table do not mix: the first holds", async () => {
  const { settings } = await resolveSettings({
    options: {},
    env: {},
    files: [
      source(
        "wrknv.toml",
        '[tools]\nbao = "2.0.0"\ntofu = { path = "/opt/tofu" }\n[tasks]\ntest = "pytest"\n',
      ),
      source(
        "pyproject.toml",
        '[tools]\nbao = { version = "1" }\ntofu = "1"\n[tasks.test]\nunit = "pytest -m unit"\n',
      ),
    ],
  });
  expect(settings.tools.get("bao")?.versions).toEqual(["2.0.0"]);
  expect(settings.tools.get("tofu")).toEqual({
    versions: [],
    path: "/opt/tofu",
    env: new Map(),
    enabled: true,
  });
  expect(taskNames(settings.tasks)).toEqual(["test"]);
});

test("a setting at the top stands in for the one of workenv, from whatever source", async () => {
  const files = [source("wrknv.toml", 'log_level = "DEBUG"\ninstall_dir = "/a"\n')];
  const plain = await resolveSettings({ options: {}, env: {}, files });
  expect(plain.settings.workenv).toMatchObject({ logLevel: "DEBUG", installDir: "/a" });
  const env = { WRKNV_WORKENV_LOG_LEVEL: "ERROR" };
  expect((await resolveSettings({ options: {}, env, files })).settings.workenv.logLevel).toBe("ERROR");
});

test("variables with a wrong value are errors, and those that are nearly one of ours are named", async () => {
  const { diagnostics, settings } = await resolveSettings({
    options: {},
    env: {
      WRKNV_PLAN_MAX_JOBS: "four",
      WRKNV_PLAN_MAX_STAGES: "4x",
      WRKNV_PLAN_PUSH_BASE: "Before",
      WRKNV_WORKENV_USE_CACHE: "1",
      WRKNV_PLAN_MAX_JOB: "3",
      WRKNV_ROOT: "x",
      WRKNV_SOMETHING_ELSE: "x",
      PATH: "/bin",
    },
    files: [],
  });
  expect(show(diagnostics)).toMatchInlineSnapshot(`
    "error: WRKNV_WORKENV_USE_CACHE must be true or false, not "1" [config/wrong-variable]
    error: WRKNV_PLAN_MAX_JOBS must be a whole number from 1 to 256, not "four" [config/wrong-variable]
    error: WRKNV_PLAN_MAX_STAGES must be a whole number from 1 to 10, not "4x" [config/wrong-variable]
    error: WRKNV_PLAN_PUSH_BASE must be "last-success" or "before", not "Before" [config/wrong-variable]
    warning: unknown variable WRKNV_PLAN_MAX_JOB [config/unknown-key]
       = hint: did you mean WRKNV_PLAN_MAX_JOBS?"
  `);
  expect(settings.plan.maxJobs).toBe(20);
});

test("every setting has one variable of its own", () => {
  expect(new Set(SETTING_NAMES.map(variableOf)).size).toBe(SETTING_NAMES.length);
});
