/*
 * The workspace that `wrknv demo` makes: Python, npm and Go repos in several layers, a cycle that only a dev dependency
 * closes, a lockfile, documentation. Small, and every file is what a real one would be.
 */

const pyproject = (name: string, rest: string): string => `[project]
name = "${name}"
version = "0.4.0"
requires-python = ">=3.11"
${rest}`;

const packageJson = (value: object): string =>
  `${JSON.stringify({ version: "1.2.0", private: true, ...value }, null, 2)}\n`;

/** Every file of the first commit. */
export const DEMO_FILES: readonly (readonly [path: string, text: string])[] = [
  ["README.md", "# Demo\n\nA small workspace: Python services, a web client, and a command in Go.\n"],
  ["docs/index.md", "# How it fits together\n"],
  [
    "pyproject.toml",
    `[tool.uv.workspace]
members = ["python/*"]
`,
  ],
  [
    "uv.lock",
    'version = 1\nrevision = 3\nrequires-python = ">=3.11"\n\n[manifest]\nmembers = ["api", "foundation", "testkit", "worker"]\n',
  ],
  [
    "python/foundation/pyproject.toml",
    pyproject(
      "foundation",
      'dependencies = []\n\n[dependency-groups]\ndev = ["testkit"]\n\n[tool.uv.sources]\ntestkit = { workspace = true }\n',
    ),
  ],
  ["python/foundation/src/foundation/__init__.py", "RETRIES = 3\n"],
  [
    "python/testkit/pyproject.toml",
    pyproject(
      "testkit",
      'dependencies = ["foundation>=0.4"]\n\n[tool.uv.sources]\nfoundation = { workspace = true }\n',
    ),
  ],
  ["python/testkit/src/testkit/__init__.py", "import foundation\n"],
  [
    "python/api/pyproject.toml",
    pyproject(
      "api",
      'dependencies = ["foundation>=0.4"]\n\n[dependency-groups]\ndev = ["testkit"]\n\n[tool.uv.sources]\nfoundation = { workspace = true }\ntestkit = { workspace = true }\n',
    ),
  ],
  ["python/api/src/api/__init__.py", "import foundation\n"],
  [
    "python/worker/pyproject.toml",
    pyproject(
      "worker",
      'dependencies = ["api", "foundation"]\n\n[tool.uv.sources]\napi = { workspace = true }\nfoundation = { workspace = true }\n',
    ),
  ],
  ["python/worker/src/worker/__init__.py", "import api\n"],
  ["package.json", packageJson({ name: "demo", workspaces: ["web/*"] })],
  ["web/tokens/package.json", packageJson({ name: "tokens", scripts: { test: "node --test" } })],
  ["web/tokens/index.js", "export const accent = '#5b5bd6';\n"],
  [
    "web/client/package.json",
    packageJson({
      name: "web",
      scripts: { test: "node --test", build: "node build.js" },
      dependencies: { tokens: "workspace:*" },
    }),
  ],
  ["web/client/index.js", "import { accent } from 'tokens';\n"],
  [
    "go/cli/go.mod",
    "module example.org/demo/cli\n\ngo 1.24\n\nrequire example.org/demo/wire v0.0.0\n\nreplace example.org/demo/wire => ../wire\n",
  ],
  ["go/cli/main.go", "package main\n\nfunc main() {}\n"],
  ["go/wire/go.mod", "module example.org/demo/wire\n\ngo 1.24\n"],
  ["go/wire/wire.go", "package wire\n"],
  [
    ".wrknv/workspace.toml",
    `version = "1.0"

# The client is generated from the API's code: an edge that no manifest shows.
[[repos]]
path = "web/client"
dependencies = { api = "*" }
`,
  ],
];

/** The files of the commit that the demo looks at. */
export const DEMO_CHANGE: readonly (readonly [path: string, text: string])[] = [
  ["python/foundation/src/foundation/__init__.py", "RETRIES = 3\nLIMIT_SECONDS = 60\n"],
  ["docs/index.md", "# How it fits together\n\nThe foundation retries with a limit.\n"],
];
