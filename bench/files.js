// How npm and Python write the synthetic graph down: root files, files of one repo, the source that changes.
import { npmConfigOfPeer, npmConfigOfPeers, pythonConfigOfPeers } from "./peer-config.js";

const WORKSPACE_TOML = `version = "1.0"
sync_strategy = "manual"

[affected]
global = [".github/workflows/**"]
ignore = ["**/*.md", "docs/**"]
unowned = "everything"

[[kinds]]
kind = "service"
match = { name = "*-99*" }
`;
const GITIGNORE = "node_modules\n.nx\n.moon/cache\n.turbo\n.venv\n";

/** Versions as a lockfile would pin them; nothing of these is ever installed. */
const OUTSIDE = {
  "left-pad": "1.3.0",
  nanoid: "5.1.5",
  picocolors: "1.1.1",
  semver: "7.7.2",
  typescript: "5.9.3",
  vitest: "3.2.4",
  zod: "4.0.5",
};
const RUNTIME_CHOICES = ["left-pad", "nanoid", "picocolors", "semver", "zod"];

const npmName = (repo) => `@bench/pkg-${repo.id}`;
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The manifest of one npm repo: 600 to 900 bytes, as they are in real workspaces. */
function npmManifest(repo, repos) {
  const outside = RUNTIME_CHOICES.filter((_, i) => (repo.index >> i) % 3 === 0);
  return {
    name: npmName(repo),
    version: `1.${repo.index % 40}.${repo.index % 7}`,
    description: `Part ${repo.id} of the synthetic workspace, with the fields that a real package carries`,
    license: "MIT",
    private: true,
    type: "module",
    main: "./src/index.js",
    exports: { ".": "./src/index.js" },
    files: ["src"],
    repository: {
      type: "git",
      url: "https://git.example.invalid/bench/workspace",
      directory: `packages/pkg-${repo.id}`,
    },
    scripts: {
      build: "tsc --project tsconfig.json --outDir dist",
      test: "vitest run --passWithNoTests",
      lint: "eslint . --max-warnings 0",
    },
    dependencies: {
      ...Object.fromEntries(repo.dependencies.map((index) => [npmName(repos[index]), "*"])),
      ...Object.fromEntries(outside.map((name) => [name, `^${OUTSIDE[name]}`])),
    },
    devDependencies: { typescript: `^${OUTSIDE.typescript}`, vitest: `^${OUTSIDE.vitest}` },
  };
}

/** A lockfile as npm writes it (less `resolved`, which would name a host): turbo refuses a workspace without one. */
function npmLock(root, repos) {
  const packages = { "": root };
  for (const [name, version] of Object.entries(OUTSIDE))
    packages[`node_modules/${name}`] = { version, license: "MIT" };
  for (const repo of repos)
    packages[`node_modules/${npmName(repo)}`] = { resolved: `packages/pkg-${repo.id}`, link: true };
  for (const repo of repos) {
    const { name, version, license, dependencies, devDependencies } = npmManifest(repo, repos);
    packages[`packages/pkg-${repo.id}`] = { name, version, license, dependencies, devDependencies };
  }
  return { name: root.name, lockfileVersion: 3, requires: true, packages };
}

const source = (repo) =>
  `// Part ${repo.id}.\nexport const id = "${repo.id}";\nexport const double = (value) => value * 2;\n`;

/** @typedef {import("./model.js").BenchRepo} BenchRepo */

export const npmFiles = {
  change: "export const triple = (value) => value * 3;\n",
  /** @param {BenchRepo[]} repos */
  *root(repos) {
    const root = {
      name: "bench-root",
      private: true,
      packageManager: "npm@11.0.0",
      workspaces: ["packages/*"],
    };
    yield [".gitignore", GITIGNORE];
    yield [".wrknv/workspace.toml", WORKSPACE_TOML];
    yield ["README.md", "# Synthetic workspace\n"];
    yield ["package.json", json(root)];
    yield ["package-lock.json", json(npmLock(root, repos))];
    yield* npmConfigOfPeers();
  },
  /** @param {BenchRepo} repo @param {BenchRepo[]} repos */
  *repo(repo, repos) {
    const directory = `packages/pkg-${repo.id}`;
    yield [`${directory}/package.json`, json(npmManifest(repo, repos))];
    yield* npmConfigOfPeer(repo, repos);
    yield [`${directory}/README.md`, `# pkg-${repo.id}\n\nOne of many.\n`];
    yield [`${directory}/src/index.js`, source(repo)];
    yield [
      `${directory}/src/index.test.js`,
      `import { test } from "vitest";\nimport "./index.js";\ntest("${repo.id}", () => {});\n`,
    ];
  },
  source: (repo) => [`packages/pkg-${repo.id}/src/index.js`, source(repo)],
};

const pythonName = (repo) => `bench-pkg-${repo.id}`;

function pythonManifest(repo, repos) {
  const names = repo.dependencies.map((index) => pythonName(repos[index]));
  const requirements = [...names, "attrs>=25.3", "httpx[http2]>=0.28,<1; python_version >= '3.11'"];
  return `[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "${pythonName(repo)}"
version = "1.${repo.index % 40}.${repo.index % 7}"
description = "Part ${repo.id} of the synthetic workspace"
requires-python = ">=3.11"
license = "MIT"
dependencies = [
${requirements.map((text) => `    "${text}",`).join("\n")}
]

[dependency-groups]
dev = ["pytest>=8.4", "ruff>=0.12"]
${names.length === 0 ? "" : `\n[tool.uv.sources]\n${names.map((name) => `${name} = { workspace = true }\n`).join("")}`}
[tool.ruff]
line-length = 100

[tool.pytest.ini_options]
addopts = "-q"
`;
}

export const pythonFiles = {
  change: "\n\ndef triple(value: int) -> int:\n    return value * 3\n",
  *root() {
    yield [".gitignore", GITIGNORE];
    yield [".wrknv/workspace.toml", WORKSPACE_TOML];
    yield ["README.md", "# Synthetic workspace\n"];
    yield ["pyproject.toml", '[tool.uv.workspace]\nmembers = ["packages/*"]\n'];
    yield* pythonConfigOfPeers();
  },
  /** @param {BenchRepo} repo @param {BenchRepo[]} repos */
  *repo(repo, repos) {
    const directory = `packages/pkg-${repo.id}`;
    yield [`${directory}/pyproject.toml`, pythonManifest(repo, repos)];
    yield [`${directory}/README.md`, `# pkg-${repo.id}\n\nOne of many.\n`];
    yield pythonFiles.source(repo);
    yield [`${directory}/bench_pkg_${repo.id}/test_index.py`, `def test_${repo.id}() -> None:\n    pass\n`];
  },
  source: (repo) => [
    `packages/pkg-${repo.id}/bench_pkg_${repo.id}/__init__.py`,
    `ID = "${repo.id}"\n\n\ndef double(value: int) -> int:\n    return value * 2\n`,
  ],
};
