// The settings each peer needs to see the synthetic workspace; part of its first commit.

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

// mise selects projects only for a task; one at the root is enough.
const MISE = `monorepo_root = true

[settings]
experimental = true

[monorepo]
config_roots = ["packages/*"]

[tasks.build]
run = "true"
`;

/** @returns {Generator<[string, string]>} path and text */
export function* npmConfigOfPeers() {
  yield ["turbo.json", json({ tasks: { build: { dependsOn: ["^build"] }, test: {}, lint: {} } })];
  yield [
    "nx.json",
    json({ defaultBase: "main", targetDefaults: { build: { dependsOn: ["^build"], cache: true } } }),
  ];
  yield [
    ".moon/workspace.yml",
    "projects:\n  - 'packages/*'\nvcs:\n  defaultBranch: 'main'\ntelemetry: false\n",
  ];
  yield ["lage.config.js", 'module.exports = { pipeline: { build: ["^build"], test: [], lint: [] } };\n'];
  yield ["mise.toml", MISE];
}

/**
 * moon reads package.json by a plugin that it downloads when it runs, which a closed network denies; it is told the
 * same dependencies in its own words instead.
 * @param {import("./model.js").BenchRepo} repo @param {import("./model.js").BenchRepo[]} repos
 * @returns {Generator<[string, string]>}
 */
export function* npmConfigOfPeer(repo, repos) {
  const names = repo.dependencies.map((index) => `pkg-${repos[index].id}`);
  yield [
    `packages/pkg-${repo.id}/moon.yml`,
    `language: 'javascript'\n${names.length === 0 ? "" : `dependsOn:\n${names.map((name) => `  - '${name}'\n`).join("")}`}`,
  ];
}

/** @returns {Generator<[string, string]>} */
export function* pythonConfigOfPeers() {
  yield ["mise.toml", MISE];
}
