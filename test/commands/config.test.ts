import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { configJson, renderConfig, showConfig } from "../../src/commands/config-show.ts";
import {
  configValidationJson,
  renderConfigValidation,
  validateConfig,
} from "../../src/commands/config-validate.ts";
import type { CommandContext } from "../../src/commands/context.ts";
import { makeTempDirectory } from "../../src/system/files.ts";
import { runProcess } from "../../src/system/processes.ts";

/** A workspace in a git repository, all files tracked, alone in a folder of its own. */
function workspace(files: Readonly<Record<string, string>>): Disposable & { readonly path: string } {
  const folder = makeTempDirectory("workspace-");
  const path = join(folder.path, "root");
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  execFileSync("git", ["init", "-q"], { cwd: path });
  execFileSync("git", ["add", "-A"], { cwd: path });
  return {
    path,
    [Symbol.dispose]() {
      folder[Symbol.dispose]();
    },
  };
}

const contextAt = (cwd: string, env: Readonly<Record<string, string>> = {}): CommandContext => ({
  cwd,
  env: { PATH: process.env["PATH"], ...env },
  run: runProcess,
  event: null,
  allowFetch: false,
  root: undefined,
  given: { "plan.max_stages": 4 },
});

test("config show names every value and its origin, and no secret", async () => {
  using root = workspace({
    "wrknv.toml":
      '[env]\nAPI_TOKEN = "hunter2"\nMODE = "ci"\n\n[plan]\nmax_jobs = 3\n\n[tasks]\ntest = "pytest"\n',
    "pyproject.toml":
      '[project]\nname = "a"\nversion = "1"\n\n[tool.wrknv]\nproject_name = "a"\ncolour = "red"\n',
  });
  const shown = await showConfig(contextAt(root.path, { WRKNV_PLAN_TASK: "lint" }));
  expect(renderConfig(shown, { origin: true })).toMatchInlineSnapshot(`
    "env.API_TOKEN               wrknv.toml:2      "***"
    env.MODE                    wrknv.toml:3      "ci"
    plan.jobs_per_runner        default           1
    plan.max_jobs               wrknv.toml:6      3
    plan.max_stages             --max-stages      4
    plan.merge_queue_base       default           "entry"
    plan.push_base              default           "last-success"
    plan.task                   WRKNV_PLAN_TASK   "lint"
    project_name                pyproject.toml:6  "a"
    tasks.test                  wrknv.toml:9      "pytest"
    workenv.auto_install        default           true
    workenv.cache_ttl           default           "7d"
    workenv.container_registry  default           "ghcr.io"
    workenv.container_runtime   default           "docker"
    workenv.log_level           default           "WARNING"
    workenv.use_cache           default           true
    warning: unknown key colour [config/unknown-key]
     --> pyproject.toml:7:1
    7 | colour = "red"
      | ~~~~~~
    "
  `);
  expect(renderConfig(shown, { origin: false }).split("\n").slice(0, 3)).toMatchInlineSnapshot(`
    [
      "env.API_TOKEN               "***"",
      "env.MODE                    "ci"",
      "plan.jobs_per_runner        1",
    ]
  `);
  const json = JSON.stringify(configJson(shown));
  expect(json).not.toContain("hunter2");
  expect(json).toContain(
    '{"key":"plan.max_jobs","value":3,"origin":{"kind":"file","file":"wrknv.toml","line":6}}',
  );
});

test("config show does not act on files with an error", async () => {
  using root = workspace({ "wrknv.toml": "[plan]\nmax_jobs = 0\n", "package.json": '{"name":"a"}' });
  await expect(showConfig(contextAt(root.path))).rejects.toMatchObject({ code: "config/unusable" });
});

test("config validate names what is wrong in every repo's files; --strict makes an error of an unknown key", async () => {
  using root = workspace({
    "package.json": '{"name":"root","private":true,"workspaces":["packages/*"]}',
    ".wrknv/workspace.toml": '[affected]\nunownd = "nothing"\n',
    "packages/a/package.json": '{"name":"a"}',
    "packages/a/wrknv.toml": '[tasks.test]\nrun = "x"\ntimeout = "5m"\n',
    "packages/b/package.json": '{"name":"b"}',
  });
  const lax = await validateConfig(contextAt(root.path), { strict: false });
  expect(renderConfigValidation(lax)).toMatchInlineSnapshot(`
    "warning: unknown key unownd [config/unknown-key]
     --> .wrknv/workspace.toml:2:1
    2 | unownd = "nothing"
      | ~~~~~~
      = hint: did you mean unowned?

    error: timeout must be a number of seconds [config/wrong-type]
     --> packages/a/wrknv.toml:3:11
    3 | timeout = "5m"
      |           ~~~~
      = hint: write timeout = 300

    1 error and 1 warning
    "
  `);
  expect(lax.isValid).toBe(false);
  writeFileSync(join(root.path, "packages/a/wrknv.toml"), "");
  expect((await validateConfig(contextAt(root.path), { strict: false })).isValid).toBe(true);
  const strict = await validateConfig(contextAt(root.path), { strict: true });
  expect(strict.isValid).toBe(false);
  expect(configValidationJson(strict)).toMatchObject({
    valid: false,
    problems: [
      { code: "config/unknown-key", severity: "error", file: ".wrknv/workspace.toml", line: 2, column: 1 },
    ],
  });
});

test("a configuration that is not there is valid", async () => {
  using root = workspace({ "package.json": '{"name":"a"}' });
  const result = await validateConfig(contextAt(root.path), { strict: true });
  expect(renderConfigValidation(result)).toBe(`the configuration of ${root.path} is valid\n`);
});
