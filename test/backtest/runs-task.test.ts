import { expect, test } from "vitest";
import { runsTask } from "../../src/backtest/runs-task.ts";

const SCRIPTS = new Set(["build", "ci:lint", "release"]);
const step = (run: string): string =>
  `on: push\njobs:\n  a:\n    steps:\n      - name: Say make\n        run: ${run}\n`;

test.each([
  "npm test", "npm run ci:lint", "pnpm -r build", "yarn workspaces foreach -A run build", "yarn release", "bun run x",
  "npx lerna run build", "make -j test-ci", "cd a && cargo test --all", "cargo clippy -- -D warnings", "go vet ./...",
  "uv run pytest", "pytest -q", "terraform validate", "./ci/test.sh", "bash ci/x", "node scripts/check.js", "we affected",
  "docker build .", "FOO=1 tox -e py", "scripts/prove.py --all",
])("a step that runs %s runs a task", (run) => {
  expect(runsTask([step(run)], SCRIPTS)).toBe(true);
}); // prettier-ignore

test.each([
  "npm ci", "npm publish --provenance", "yarn install --immutable", "pnpm changeset version", "gh issue list",
  "git push origin HEAD", "echo done", "apt-get install -y cmake-data", "curl -sSf https://example.com/makefile.txt",
])("a step that runs %s runs none", (run) => {
  expect(runsTask([step(run)], SCRIPTS)).toBe(false);
}); // prettier-ignore

test.each([
  ["golangci/golangci-lint-action@v6", true],
  ["org/repo/.github/workflows/ci.yml@main", true],
  ["actions/checkout@v4", false],
  ["actions/stale@v9", false],
])("a step that uses %s: %s", (used, expected) => {
  expect(runsTask([`jobs:\n  a:\n    steps:\n      - uses: ${used}\n`], SCRIPTS)).toBe(expected);
});

test("comments, names and conditions run nothing, whatever they say", () => {
  expect(runsTask(["# make\nname: cargo test\njobs:\n  a:\n    if: npm test\n"], SCRIPTS)).toBe(false);
});

test("a text that is no YAML is looked at all the same", () => {
  expect(runsTask(["{{{ : : \n\t run: |\n  make\n"], SCRIPTS)).toBe(true);
});
