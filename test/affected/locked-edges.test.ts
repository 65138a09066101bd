import { describe, expect, test } from "vitest";
import { judgeFiles, showEdges } from "../rig/judge-files.ts";
import type { Files } from "../rig/memory-workspace.ts";

const project = (name: string, needs: readonly string[]) =>
  `[project]\nname = "${name}"\nversion = "1.0.0"\ndependencies = ${JSON.stringify(needs)}\n`;
const computing = (name: string) =>
  `[project]\nname = "${name}"\nversion = "1.0.0"\ndynamic = ["dependencies"]\n[build-system]\nrequires = []\n`;
const member = (name: string, needs: readonly string[]) =>
  `\n[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = { editable = "${name}" }\n${needs.length === 0 ? "" : `dependencies = [\n${needs.map((need) => `    { name = "${need}" },\n`).join("")}]\n`}`;
const outside = (name: string, needs: readonly string[]) =>
  `\n[[package]]\nname = "${name}"\nversion = "2.0.0"\nsource = { registry = "https://pypi.example/simple" }\ndependencies = [\n${needs.map((need) => `    { name = "${need}" },\n`).join("")}]\n`;
const uvLock = (members: readonly string[], ...entries: readonly string[]) =>
  `version = 1\nrequires-python = ">=3.10"\n\n[manifest]\nmembers = [\n${members.map((name) => `    "${name}",\n`).join("")}]\n${entries.join("")}`;

describe("a package from outside that needs one of the workspace", () => {
  /** plugin needs `browser` from outside, and that needs agents. */
  const files: Files = {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["*"]\n',
    "agents/pyproject.toml": project("agents", []),
    "agents/agents.py": "1\n",
    "plugin/pyproject.toml": project("plugin", ["browser"]),
    "uv.lock": uvLock(
      ["agents", "plugin"],
      member("agents", []),
      outside("browser", ["agents"]),
      member("plugin", ["browser"]),
    ),
  };
  const LINE =
    1 + (files["uv.lock"]?.split("\n").findIndex((line) => line.includes('{ name = "agents" }')) ?? 0);

  test("is an edge, declared in the lockfile's line", async () => {
    expect(await showEdges(files)).toEqual([`plugin → agents optional uv.lock:${LINE}`]);
  });

  test("makes who uses it affected by that one", async () => {
    expect(await judgeFiles(files, { "agents/agents.py": "2\n" })).toEqual([
      "agents: changed agents/agents.py",
      `plugin: plugin → agents (optional, uv.lock:${LINE})`,
    ]);
  });

  test("and that the lockfile says so no more is a change to who uses it", async () => {
    const now = uvLock(
      ["agents", "plugin"],
      member("agents", []),
      outside("browser", []),
      member("plugin", ["browser"]),
    );
    expect(await judgeFiles(files, { "agents/agents.py": "2\n", "uv.lock": now })).toEqual([
      "agents: changed agents/agents.py",
      "plugin: plugin → browser → agents: it is another one in uv.lock",
    ]);
  });

  test("is no edge where the manifest has one already", async () => {
    const both = { ...files, "plugin/pyproject.toml": project("plugin", ["browser", "agents"]) };
    const lock = (files["uv.lock"] ?? "").replace(
      '    { name = "browser" },\n]',
      '    { name = "agents" },\n    { name = "browser" },\n]',
    );
    expect(await showEdges({ ...both, "uv.lock": lock })).toEqual([
      "plugin → agents runtime plugin/pyproject.toml:4",
    ]);
  });
});

describe("dependencies that are computed when a repo is built", () => {
  /** What app needs is known to its build alone; core and tool need nothing. */
  const files: Files = {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["*"]\n',
    "app/pyproject.toml": computing("app"),
    "core/pyproject.toml": project("core", []),
    "core/core.py": "1\n",
    "tool/pyproject.toml": project("tool", []),
    "tool/tool.py": "1\n",
  };
  const lock = uvLock(
    ["app", "core", "tool"],
    member("app", ["core"]),
    member("core", []),
    member("tool", []),
  );
  const LINE = 1 + lock.split("\n").findIndex((line) => line.includes('{ name = "core" }'));

  test("are those that the lockfile holds", async () => {
    const locked = { ...files, "uv.lock": lock };
    expect(await showEdges(locked)).toEqual([`app → core optional uv.lock:${LINE}`]);
    expect(await judgeFiles(locked, { "core/core.py": "2\n" })).toEqual([
      `app: app → core (optional, uv.lock:${LINE})`,
      "core: changed core/core.py",
    ]);
    expect(await judgeFiles(locked, { "tool/tool.py": "2\n" })).toEqual(["tool: changed tool/tool.py"]);
  });

  test.each([
    ["without a lockfile", files],
    [
      "with a lockfile that does not know the repo",
      {
        ...files,
        "uv.lock": uvLock(["core", "tool"], member("core", []), member("tool", [])),
      },
    ],
    ["with a lockfile that cannot be read", { ...files, "uv.lock": "version = 99\n" }],
  ])("are all repos of the ecosystem %s", async (_title, state) => {
    expect(await showEdges(state)).toEqual([
      "app → core optional app/pyproject.toml:4",
      "app → tool optional app/pyproject.toml:4",
      "graph/computed-dependencies: app computes its dependencies when it is built, so it counts as depending on every python repo",
    ]);
    expect(await judgeFiles(state, { "tool/tool.py": "2\n" })).toEqual([
      "app: app → tool (optional, app/pyproject.toml:4)",
      "tool: changed tool/tool.py",
    ]);
  });

  test("are by name, whatever answers it: one that a lockfile of its own takes from an index is an edge too", async () => {
    const own = {
      "app/pyproject.toml": computing("app"),
      "app/uv.lock": uvLock(
        [],
        member(".", ["core"]).replace('name = "."', 'name = "app"'),
        outside("core", []),
      ),
      "core/pyproject.toml": project("core", []),
      "core/core.py": "1\n",
      "tool/pyproject.toml": project("tool", []),
    };
    expect(await showEdges(own)).toEqual(["app → core optional app/uv.lock:13"]);
    expect(await judgeFiles(own, { "core/core.py": "2\n" })).toEqual([
      "app: app → core (optional, app/uv.lock:13)",
      "core: changed core/core.py",
    ]);
  });
});
