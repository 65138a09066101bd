import { expect, test } from "vitest";
import { goImports } from "../../src/suggestions/go-imports.ts";
import { openModuleOwners } from "../../src/suggestions/module-owners.ts";
import { narrowDependencies } from "../../src/suggestions/narrow-dependencies.ts";
import { pythonImports } from "../../src/suggestions/python-imports.ts";
import { scriptImports } from "../../src/suggestions/script-imports.ts";
import { discoverFiles } from "../rig/memory-workspace.ts";

test("Python's absolute imports are found, in every form", () => {
  const text = `import os, a.b as c
from d.e import (  # all
    f as g,
    h,
)
from i import *
from . import own
from .own import x
def late():
    import j  # later
`;
  expect(pythonImports(text)).toEqual({
    names: ["os", "a.b", "j", "d.e.f", "d.e.h", "i"],
    isOpen: false,
  });
});

test("JavaScript's imports are found by their package", () => {
  const text = `import a from "a/sub";
import "@s/b";
export * from '@s/c/d';
const e = require("e"), f = await import("f");
import g from "./own.js";
import {
  h,
} from "h";
`;
  expect(scriptImports(text)).toEqual({ names: ["a", "@s/b", "@s/c", "e", "f", "h"], isOpen: false });
});

test("Go's imports are found, one by one and in groups", () => {
  const text =
    'package a\n\nimport "fmt"\nimport x "example.com/x"\nimport (\n\t"example.com/y/z"\n\t_ "example.com/w"\n)\n';
  expect(goImports(text)).toEqual({
    names: ["fmt", "example.com/x", "example.com/y/z", "example.com/w"],
    isOpen: false,
  });
});

test.each([
  [
    "python",
    pythonImports,
    [
      "import importlib",
      "subprocess.run(['x'])",
      "sys.path.insert(0, x)",
      "p.parent.parent",
      "pytest_plugins = []",
    ],
  ],
  [
    "scripts",
    scriptImports,
    [
      "import(name)",
      "require(name)",
      "require.resolve('a')",
      'import "node:child_process"',
      "import.meta.glob('*')",
    ],
  ],
  ["go", goImports, ['import "os/exec"', 'import "plugin"']],
])("what %s looks up or starts when it runs is seen", (_language, read, texts) => {
  expect(texts.filter((text) => !read(text).isOpen)).toEqual([]);
});

test("imports of a text that opens a thousand lists and closes none are found in one pass", () => {
  expect(pythonImports("from a import (\n".repeat(30_000)).names).toEqual(["a"]);
  expect(goImports('import (\n"x"\n'.repeat(30_000)).names).toEqual([]);
});

async function ownersOf(): Promise<ReturnType<typeof openModuleOwners>> {
  const files = {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["libs/*"]\n',
    "libs/core/pyproject.toml": '[project]\nname = "acme-core"\n',
    "libs/voice/pyproject.toml": '[project]\nname = "Acme.Voice"\n',
    "libs/flat/pyproject.toml": '[project]\nname = "flat_kit"\n',
    "package.json": '{ "private": true, "workspaces": ["js/*"] }',
    "js/web/package.json": '{ "name": "@acme/web" }',
    "go.work": "go 1.22\nuse ./go/a\nuse ./go/a/b\n",
    "go/a/go.mod": "module example.com/a\n",
    "go/a/b/go.mod": "module example.com/a/b\n",
  };
  return openModuleOwners(await discoverFiles(files), [
    ...Object.keys(files),
    "libs/core/src/acme/core.py",
    "libs/voice/acme/plugins/voice/__init__.py",
    "libs/flat/odd/place/kit/__init__.py",
    "libs/flat/odd/place/kit/inner/__init__.py",
  ]);
}

test("a name is answered by the repos that provide it", async () => {
  const { owners } = await ownersOf();
  const asked = (ecosystem: "python" | "npm" | "go", names: readonly string[]) =>
    names.map((name) => `${name}: ${owners(ecosystem, name).join(", ")}`);
  expect(
    asked("python", [
      "acme",
      "acme.core.run",
      "acme.plugins.voice",
      "kit.inner",
      "acme_core",
      "os.path",
      "flat_kit",
    ]),
  ).toEqual([
    "acme: acme-core, Acme.Voice",
    "acme.core.run: acme-core",
    "acme.plugins.voice: Acme.Voice",
    "kit.inner: flat_kit",
    "acme_core: acme-core",
    "os.path: ",
    "flat_kit: flat_kit",
  ]);
  expect(asked("npm", ["@acme/web", "web", "__proto__", "constructor"])).toEqual([
    "@acme/web: @acme/web",
    "web: ",
    "__proto__: ",
    "constructor: ",
  ]);
  expect(asked("go", ["example.com/a/b/c", "example.com/a/x", "example.com/ab"])).toEqual([
    "example.com/a/b/c: example.com/a/b",
    "example.com/a/x: example.com/a",
    "example.com/ab: ",
  ]);
});

test("needs are narrowed only where every program is read and says what it uses", async () => {
  const { owners } = await ownersOf();
  const repoAt = (path: string) => (path.startsWith("js/web") ? "@acme/web" : undefined);
  const needs = (files: Readonly<Record<string, string | undefined>>) => {
    const list = Object.entries(files).map(([path, text]) => ({
      path: `tests/${path}`,
      mode: "100644",
      text,
    }));
    const found = narrowDependencies("tests", list, { owners, repoAt });
    return found.kind === "some" ? found.repos.join(", ") : `every member: ${found.why}`;
  };
  expect(needs({ "a.py": "import acme.core\n", "b.ts": 'import "@acme/web";\n', "data.json": "{}" })).toBe(
    "@acme/web, acme-core",
  );
  expect(needs({ "a.py": "import acme.core\n", "b.json": '{ "file": "../js/web/x.json" }' })).toBe(
    "@acme/web, acme-core",
  );
  expect(needs({ "a.py": "import acme.core\n", "run.sh": "pytest" })).toBe(
    "every member: tests/run.sh has imports that are not read",
  );
  expect(needs({ "a.py": "import acme.core, subprocess\n" })).toBe(
    "every member: tests/a.py starts or looks up something when it runs",
  );
  expect(needs({ "a.ts": 'import "@acme/web";\nresolve(here, "..");\n' })).toBe(
    "every member: tests/a.ts reaches the folders above it",
  );
  expect(needs({ "a.py": undefined })).toBe("every member: tests/a.py could not be read");
  expect(needs({ "a.py": "import os\n" })).toBe("every member: no import of a member was found");
});
