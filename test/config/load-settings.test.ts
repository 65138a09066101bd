import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { loadSettings, loadWorkspaceFile } from "../../src/config/load-settings.ts";
import { makeTempDirectory } from "../../src/system/files.ts";
import { show } from "./show.ts";

function write(root: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

test("all files of the root and the user's own are read, in their order", async () => {
  using root = makeTempDirectory("config-");
  using home = makeTempDirectory("home-");
  write(root.path, {
    ".wrknv.toml": "[plan]\nmax_jobs = 3\n",
    "wrknv.toml": '[plan]\nmax_jobs = 4\ntask = "lint"\n',
    "pyproject.toml": '[project]\nname = "a"\n[tool.wrknv.plan]\nmax_stages = 5\ntask = "build"\n',
  });
  write(home.path, { ".config/wrknv/config.toml": "[plan]\nmax_stages = 6\njobs_per_runner = 7\n" });
  const loaded = await loadSettings({ root: root.path, env: { HOME: home.path } });
  expect(show(loaded.diagnostics)).toBe("");
  expect(loaded.settings.plan).toMatchObject({ maxJobs: 3, task: "lint", maxStages: 5, jobsPerRunner: 7 });
  expect(loaded.origins.get("plan.jobs_per_runner")).toEqual({
    kind: "file",
    file: "~/.config/wrknv/config.toml",
    keys: ["plan", "jobs_per_runner"],
  });
  expect(loaded.files.map(({ file }) => file)).toEqual([
    ".wrknv.toml",
    "wrknv.toml",
    "pyproject.toml",
    "~/.config/wrknv/config.toml",
  ]);
});

test("XDG_CONFIG_HOME moves the user's file; a relative one does not count; without a home there is none", async () => {
  using root = makeTempDirectory("config-");
  using xdg = makeTempDirectory("xdg-");
  write(xdg.path, { "wrknv/config.toml": "[plan]\nmax_jobs = 9\n" });
  const jobs = async (env: Record<string, string>) =>
    (await loadSettings({ root: root.path, env })).settings.plan.maxJobs;
  expect(await jobs({ HOME: "/nowhere", XDG_CONFIG_HOME: xdg.path })).toBe(9);
  expect(await jobs({ HOME: "/nowhere", XDG_CONFIG_HOME: "xdg" })).toBe(20);
  expect(await jobs({ HOME: "" })).toBe(20);
});

test("the problems of all files come out together", async () => {
  using root = makeTempDirectory("config-");
  write(root.path, {
    ".wrknv.toml": "[plan\n",
    "wrknv.toml": "[plan]\nmax_jobs = 0\n",
    "pyproject.toml": "[tool.wrknv]\nx = 1\n",
  });
  const { diagnostics } = await loadSettings({ root: root.path, env: { WRKNV_PLAN_MAX_JOBS: "no" } });
  expect(show(diagnostics)).toMatchInlineSnapshot(`
    "error: not valid TOML: illegal character in key [config/syntax]
     --> .wrknv.toml:1:6
    1 | [plan
      |      ~
    error: max_jobs must be a whole number from 1 to 256 [config/wrong-type]
     --> wrknv.toml:2:12
    2 | max_jobs = 0
      |            ~
      = hint: write max_jobs = 20
    warning: unknown key x [config/unknown-key]
     --> pyproject.toml:2:1
    2 | x = 1
      | ~
    error: WRKNV_PLAN_MAX_JOBS must be a whole number from 1 to 256, not "no" [config/wrong-variable]"
  `);
});

test("a file that is too large, or no text, is a clear error", async () => {
  using root = makeTempDirectory("config-");
  write(root.path, {
    ".wrknv.toml": Buffer.alloc(50 * 1024 * 1024, "#"),
    "wrknv.toml": Buffer.concat([Buffer.from('project_name = "ä'), Buffer.from([0xe4]), Buffer.from('"\n')]),
  });
  const { diagnostics } = await loadSettings({ root: root.path, env: {} });
  expect(show(diagnostics)).toMatchInlineSnapshot(`
    "error: this file has 52428800 bytes; a config file has at most 4194304 [config/too-large]
     --> .wrknv.toml
    error: byte \\xe4 is not UTF-8 [config/not-utf-8]
     --> wrknv.toml:1:18
    1 | project_name = "ä\\xe4"
      |                  ~
      = hint: save the file as UTF-8"
  `);
});

test("a byte order mark and Windows line ends change nothing", async () => {
  using root = makeTempDirectory("config-");
  write(root.path, { "wrknv.toml": "\uFEFF[plan]\r\nmax_jobs = 3\r\nmax_stages = 0\r\n" });
  const { diagnostics } = await loadSettings({ root: root.path, env: {} });
  expect(show(diagnostics)).toMatchInlineSnapshot(`
    "error: max_stages must be a whole number from 1 to 10 [config/wrong-type]
     --> wrknv.toml:3:14
    3 | max_stages = 0
      |              ~
      = hint: write max_stages = 10"
  `);
});

test.skipIf(process.platform === "win32")(
  "a config file that is a link out of the workspace, or into .git, is not read",
  async () => {
    using root = makeTempDirectory("config-");
    using outside = makeTempDirectory("outside-");
    write(outside.path, { secret: "password = hunter2\n" });
    write(root.path, {
      ".git/config": "[http]\n extraheader = token\n",
      "shared.toml": "[plan]\nmax_jobs = 3\n",
    });
    symlinkSync(join(outside.path, "secret"), join(root.path, ".wrknv.toml"));
    symlinkSync(".git/config", join(root.path, "wrknv.toml"));
    mkdirSync(join(root.path, ".wrknv"));
    symlinkSync("../shared.toml", join(root.path, ".wrknv/workspace.toml"));
    expect(show((await loadSettings({ root: root.path, env: {} })).diagnostics)).toMatchInlineSnapshot(`
      "error: this file is a link that leaves the workspace [config/outside-root]
       --> .wrknv.toml
         = hint: put the file itself there
      error: this file is a link that leaves the workspace [config/outside-root]
       --> wrknv.toml
         = hint: put the file itself there"
    `);
    // A link that stays inside is a file like any other.
    expect(show((await loadWorkspaceFile(root.path)).diagnostics)).toMatchInlineSnapshot(`
      "warning: unknown key plan [config/unknown-key]
       --> .wrknv/workspace.toml:1:2
      1 | [plan]
        |  ~~~~"
    `);
  },
);

test("a folder in the place of a file is no file", async () => {
  using root = makeTempDirectory("config-");
  mkdirSync(join(root.path, "wrknv.toml"));
  expect((await loadSettings({ root: root.path, env: {} })).diagnostics).toEqual([]);
  expect(await loadWorkspaceFile(root.path)).toEqual({ file: undefined, text: undefined, diagnostics: [] });
});

test("a workspace file comes with its text, for places", async () => {
  using root = makeTempDirectory("config-");
  write(root.path, { ".wrknv/workspace.toml": '[[repos]]\npath = "a"\n' });
  const { file, text, diagnostics } = await loadWorkspaceFile(root.path);
  expect(diagnostics).toEqual([]);
  expect(text).toBe('[[repos]]\npath = "a"\n');
  expect(file?.repos.map(({ path }) => path)).toEqual(["a"]);
});
