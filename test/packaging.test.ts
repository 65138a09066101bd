import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const temp = mkdtempSync(join(tmpdir(), "wrknv-package-"));
const project = join(temp, "project");
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly version: string };

afterAll(() => {
  rmSync(temp, { recursive: true, force: true });
});

/** Only what a user's shell has: none of the variables that npm gives to the scripts it runs. */
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|NPM_|NODE_|WRKNV_|GITHUB_|FORCE_COLOR$)/.test(name),
    ),
  ),
  PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`,
  NO_COLOR: "1",
  npm_config_cache: join(temp, "cache"),
  npm_config_update_notifier: "false",
};

function run(cwd: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} exited with ${status}\n${stdout}${stderr}`);
  return stdout;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}
let packed: Packed;

beforeAll(() => {
  const answer = run(
    ROOT,
    "npm",
    "pack",
    "--ignore-scripts",
    "--offline",
    "--json",
    "--pack-destination",
    temp,
  );
  packed = (JSON.parse(answer) as readonly Packed[])[0] as Packed;
});

describe("the package", () => {
  test("holds what runs and what people read, and nothing else", () => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of [
      "dist/cli/index.js",
      "dist/cli/package.json",
      "dist/cli/licenses.txt",
      "dist/action/index.js",
      "schemas/wrknv.schema.json",
      "schemas/workspace.schema.json",
      "docs/getting-started.md",
      "docs/commands/plan.md",
      "docs/configuration.md",
      "LICENSE",
      "README.md",
      "package.json",
    ])
      // prettier-ignore
      expect(paths).toContain(path);
    // `templates` and `roles` come with the parts that ship them.
    const allowed = /^(?:(?:dist|schemas|docs|templates|roles)\/.+|LICENSE|README\.md|package\.json)$/;
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
  });

  test("marks the program as executable, and starts it with Node", () => {
    const program = packed.files.find(({ path }) => path === "dist/cli/index.js");
    expect((program?.mode ?? 0) & 0o111).toBe(0o111);
    expect(readFileSync(join(ROOT, "dist", "cli", "index.js"), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe("installed into an empty folder, without a network", () => {
  beforeAll(() => {
    mkdirSync(project);
    writeFileSync(join(project, "package.json"), '{ "private": true }\n');
    run(
      project,
      "npm",
      "install",
      "--offline",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      join(temp, packed.filename),
    );
  });

  test("needs no other package", () => {
    const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")) as {
      readonly packages: Readonly<Record<string, unknown>>;
    };
    expect(Object.keys(packages)).toEqual(["", "node_modules/wrknv-action"]);
  });

  test.each(["we", "wrknv"])("%s says its version", (name) => {
    expect(run(project, join(project, "node_modules", ".bin", name), "--version")).toBe(
      `${manifest.version}\n`,
    );
  });

  test("wrknv demo runs to its end", () => {
    expect(run(project, join(project, "node_modules", ".bin", "wrknv"), "demo")).toMatch(
      /\$ wrknv workspace plan --task test\n {2}plan test: task test in 5 repos[\s\S]*wrknv demo --keep leaves the workspace/,
    );
  });
});
