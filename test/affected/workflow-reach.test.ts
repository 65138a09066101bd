import { expect, test } from "vitest";
import { namesPath, workflowReach } from "../../src/affected/workflow-reach.ts";

const reachOf = (files: Readonly<Record<string, string>>, ...entries: readonly string[]) =>
  workflowReach(entries, (path) => Promise.resolve(Object.hasOwn(files, path) ? files[path] : undefined));

const CI = ".github/workflows/ci.yml";

test("a workflow reaches reusable workflows, local actions and what they use in turn, in circles too", async () => {
  const reach = await reachOf(
    {
      [CI]: "jobs:\n  a: { uses: ./.github/workflows/reusable.yml }\n  b: { steps: [ { uses: ./.github/actions/one }, { uses: actions/checkout@v5 } ] }\n",
      ".github/workflows/reusable.yml":
        "jobs: { a: { uses: './.github/workflows/ci.yml' }, b: { steps: [ { uses: $/tools/two } ] } }\n",
      ".github/actions/one/action.yml":
        "runs: { using: composite, steps: [ { uses: ./.github/actions/three } ] }\n",
      ".github/actions/three/action.yaml": "runs: { using: node24, main: dist/index.js }\n",
      "tools/two/action.yml": "runs: { using: docker, image: Dockerfile }\n",
      ".github/workflows/other.yml": "jobs: {}\n",
    },
    CI,
  );
  expect([...reach.workflows]).toEqual([CI, ".github/workflows/reusable.yml"]);
  expect([...reach.actions].sort()).toEqual([".github/actions/one", ".github/actions/three", "tools/two"]);
});

test("an action at the root counts with its file and what that names, not with all there is", async () => {
  const reach = await reachOf(
    {
      [CI]: "jobs: { a: { steps: [ { uses: ./ } ] } }\n",
      "action.yml": "runs: { using: node24, main: dist/index.js }\n",
    },
    CI,
  );
  expect([
    [...reach.workflows],
    [...reach.actions],
    reach.namedBy("dist/index.js"),
    reach.namedBy("src/x.ts"),
  ]).toEqual([[CI, "action.yml"], [], "action.yml", undefined]);
});

test("files named by scripts, environment and inputs count; path filters and names do not", async () => {
  const text = `name: uses scripts/name.sh
on:
  push: { paths: [scripts/filtered.sh, "packages/**"] }
env: { CONFIG: ci/config.json }
jobs:
  a:
    steps:
      - run: |
          ./scripts/build.sh --fast
          python "$GITHUB_WORKSPACE/scripts/tool.py"
          node \${{ github.workspace }}/scripts/tool.js
      - uses: some/action@v1
        with: { file: ./ci/input.txt }
`;
  const reach = await reachOf({ [CI]: text }, CI);
  const asked = [
    "scripts/build.sh",
    "scripts/tool.py",
    "scripts/tool.js",
    "ci/config.json",
    "ci/input.txt",
    "scripts/filtered.sh",
    "scripts/name.sh",
    "scripts",
    "build.sh",
  ];
  expect(asked.filter((path) => reach.namedBy(path) === CI)).toEqual([
    "scripts/build.sh",
    "scripts/tool.py",
    "scripts/tool.js",
    "ci/config.json",
    "ci/input.txt",
  ]);
});

test("a workflow that is no valid YAML counts with its whole text, and one that is not there by itself", async () => {
  const reach = await reachOf({ [CI]: "jobs: [\n  scripts/x.sh" }, CI, ".github/workflows/gone.yml");
  expect([[...reach.workflows], reach.namedBy("scripts/x.sh")]).toEqual([
    [CI, ".github/workflows/gone.yml"],
    CI,
  ]);
});

test("a path that leads out of the repository is followed nowhere", async () => {
  const reach = await reachOf({ [CI]: "jobs: { a: { steps: [ { uses: ./../../etc } ] } }\n" }, CI);
  expect([[...reach.workflows], [...reach.actions]]).toEqual([[CI], []]);
});

test.each([
  ["bash scripts/ci.sh", true],
  ["bash ./scripts/ci.sh --x", true],
  ["scripts/ci.sh", true],
  ["(scripts/ci.sh)", true],
  ["'scripts/ci.sh'", true],
  ["run scripts/ci.sh.", true],
  ["a my-scripts/ci.sh b scripts/ci.sh", true],
  ["my-scripts/ci.sh", false],
  ["x/scripts/ci.sh", false],
  ["../scripts/ci.sh", false],
  ["scripts/ci.sh.bak", false],
  ["scripts/ci.sh/x", false],
  ["scripts/ci.shx", false],
  ["${GITHUB_WORKSPACE}/scripts/ci.sh", true],
  ["$HOME/scripts/ci.sh", false],
])("%s names scripts/ci.sh: %s", (text, expected) => {
  expect(namesPath(text, "scripts/ci.sh")).toBe(expected);
});

test("a hostile text answers at once", () => {
  const start = performance.now();
  expect([
    namesPath("a".repeat(1_000_000), "a"),
    namesPath(`x${"./a".repeat(300_000)}`, "a"),
    namesPath(`${" ".repeat(500_000)}${"aa".repeat(200_000)}`, "a"),
  ]).toEqual([false, false, false]);
  expect(performance.now() - start).toBeLessThan(3000);
});
