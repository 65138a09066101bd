// How Python writes the synthetic graph down: root files, files of one repo, the source that changes.
import { pythonConfigOfPeers } from "./peer-config.js";
import { GITIGNORE, README, WORKSPACE_TOML } from "./root-files.js";

/** @typedef {import("./model.js").BenchRepo} BenchRepo */

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
    yield ["README.md", README];
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
