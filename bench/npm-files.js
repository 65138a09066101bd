// How npm writes the synthetic graph down: root files, files of one repo, the source that changes.
import { npmConfigOfPeer, npmConfigOfPeers } from "./peer-config.js";
import { GITIGNORE, README, WORKSPACE_TOML } from "./root-files.js";

/**
 * @typedef {import("./model.js").BenchRepo} BenchRepo
 * @typedef {[path: string, text: string]} File
 */

/**
 * What comes from the registry.
 * @typedef {object} NpmOutside
 * @property {Record<string, string>} rootAsks the root's devDependencies: name → range
 * @property {Record<string, string>} toolAsks the devDependencies of each repo
 * @property {(repo: BenchRepo) => Record<string, string>} asksOf what a repo's dependencies hold besides other repos
 * @property {() => Iterable<[path: string, entry: object]>} entries as in the lockfile's `packages`
 */

const byPath = ([a], [b]) => (a < b ? -1 : 1);
const sorted = (table) => Object.fromEntries(Object.entries(table).sort(byPath));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

export const npmName = (repo) => `@bench/pkg-${repo.id}`;
const folder = (repo) => `packages/pkg-${repo.id}`;

/** The manifest of one npm repo: 600 to 1,200 bytes, as they are in real workspaces. */
function npmManifest(repo, repos, outside) {
  return {
    name: npmName(repo),
    version: `1.${repo.index % 40}.${(repo.index % 7) + (repo.releases ?? 0)}`,
    description: `Part ${repo.id} of the synthetic workspace, with the fields that a real package carries${"!".repeat(repo.rewordings ?? 0)}`,
    license: "MIT",
    private: true,
    type: "module",
    main: "./src/index.js",
    exports: { ".": "./src/index.js" },
    files: ["src"],
    repository: {
      type: "git",
      url: "https://git.example.invalid/bench/workspace",
      directory: folder(repo),
    },
    scripts: {
      build: "tsc --project tsconfig.json --outDir dist",
      test: "vitest run --passWithNoTests",
      lint: "eslint . --max-warnings 0",
    },
    dependencies: {
      ...Object.fromEntries(repo.dependencies.map((index) => [npmName(repos[index]), "*"])),
      ...sorted(outside.asksOf(repo)),
    },
    devDependencies: sorted(outside.toolAsks),
  };
}

function rootManifest({ rootAsks }) {
  return {
    name: "bench-root",
    private: true,
    packageManager: "npm@11.0.0",
    workspaces: ["packages/*"],
    ...(Object.keys(rootAsks).length === 0 ? {} : { devDependencies: sorted(rootAsks) }),
  };
}

/** The lockfile as npm 11 writes it; turbo refuses a workspace without one. */
function npmLock(repos, outside) {
  const { name, workspaces, devDependencies } = rootManifest(outside);
  const packages = { "": { name, workspaces, devDependencies } };
  const installed = [
    ...outside.entries(),
    ...repos.map((repo) => [`node_modules/${npmName(repo)}`, { resolved: folder(repo), link: true }]),
  ];
  for (const [path, entry] of installed.sort(byPath)) packages[path] = entry;
  for (const repo of repos) {
    const manifest = npmManifest(repo, repos, outside);
    const { version, license, dependencies } = manifest;
    packages[folder(repo)] = {
      name: manifest.name,
      version,
      license,
      ...(Object.keys(dependencies).length === 0 ? {} : { dependencies }),
      devDependencies: manifest.devDependencies,
    };
  }
  return { name, lockfileVersion: 3, requires: true, packages };
}

const source = (repo) =>
  `// Part ${repo.id}.\nexport const id = "${repo.id}";\nexport const double = (value) => value * 2;\n`;

/** @param {NpmOutside} outside */
export const npmFiles = (outside) => ({
  change: "export const triple = (value) => value * 3;\n",
  /** @param {BenchRepo[]} repos @returns {Generator<File>} */
  *root(repos) {
    yield [".gitignore", GITIGNORE];
    yield [".wrknv/workspace.toml", WORKSPACE_TOML];
    yield ["README.md", README];
    yield ["package.json", json(rootManifest(outside))];
    yield this.lock(repos);
    yield* npmConfigOfPeers();
  },
  /** @param {BenchRepo} repo @param {BenchRepo[]} repos @returns {Generator<File>} */
  *repo(repo, repos) {
    yield this.manifest(repo, repos);
    yield* npmConfigOfPeer(repo, repos);
    yield [`${folder(repo)}/README.md`, `# pkg-${repo.id}\n\nOne of many.\n`];
    yield this.source(repo);
    yield [
      `${folder(repo)}/src/index.test.js`,
      `import { test } from "vitest";\nimport "./index.js";\ntest("${repo.id}", () => {});\n`,
    ];
  },
  /** @param {BenchRepo[]} repos @returns {File} */
  lock: (repos) => ["package-lock.json", json(npmLock(repos, outside))],
  /** @param {BenchRepo} repo @param {BenchRepo[]} repos @returns {File} */
  manifest: (repo, repos) => [`${folder(repo)}/package.json`, json(npmManifest(repo, repos, outside))],
  /** @param {BenchRepo} repo @returns {File} */
  source: (repo) => [`${folder(repo)}/src/index.js`, source(repo)],
});
