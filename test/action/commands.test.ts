import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkoutAs } from "../rig/actions-checkout.ts";
import { annotationsOf } from "../rig/action-step.ts";
import { pullRequest } from "../rig/events.ts";
import { openPull, PACKAGES, startServer } from "../rig/npm-workspace.ts";
import { step } from "./decision.ts";

/** The checkout of a pull request that changes lib and the documentation, and what a step in it needs. */
async function pullOfLib(files: Readonly<Record<string, string>> = PACKAGES) {
  const server = await startServer(files);
  const { rig, repository, first } = server;
  const { head, merge } = await openPull(repository, {
    from: "main",
    files: { "packages/lib/index.js": "2\n", "README.md": "hello again\n" },
  });
  const clone = await checkoutAs(rig, repository, { name: "checkout", ref: "refs/pull/7/merge", sha: merge });
  const at = {
    workspace: clone.directory,
    env: rig.env,
    temp: join(rig.directory, "runner"),
    event: pullRequest({ head, base: first }),
  };
  return { ...server, clone, at };
}

const jobs = (text: string | undefined): unknown => JSON.parse(text ?? "null");

test("plan gives stages for matrices, the plan's file, and a summary with what is affected, why, and how near the limits are", async () => {
  await using pull = await pullOfLib();
  const result = await step({ ...pull.at, action: "root" });
  expect({ exitCode: result.exitCode, stderr: result.stderr, annotations: annotationsOf(result) }).toEqual({
    exitCode: 0,
    stderr: "",
    annotations: [],
  });
  const { "plan-path": path = "", "plan-id": id = "", ...outputs } = result.outputs;
  expect(outputs).toEqual({
    "has-affected": "true",
    count: "2",
    everything: "false",
    affected: '["app","lib"]',
    "stage-0": '[{"id":"0-000","name":"lib","runsOn":["ubuntu-latest"],"path":"packages/lib"}]',
    "stage-1": '[{"id":"1-000","name":"app","runsOn":["ubuntu-latest"],"path":"packages/app"}]',
    ...Object.fromEntries([2, 3, 4, 5, 6, 7, 8, 9].map((stage) => [`stage-${stage}`, "[]"])),
    matrix:
      '[{"id":"0-000","name":"lib","runsOn":["ubuntu-latest"],"path":"packages/lib"},{"id":"1-000","name":"app","runsOn":["ubuntu-latest"],"path":"packages/app"}]',
  });
  expect(path.startsWith(join(pull.at.temp, "step-")), path).toBe(true);
  expect(jobs(readFileSync(path, "utf8"))).toMatchObject({
    schemaVersion: 1,
    id,
    task: "test",
    workflow: ".github/workflows/ci.yml",
  });
  expect(result.summary).toMatchInlineSnapshot(`
    "## 2 of 4 repos affected

    Base: main 2c4f9101bad1 \\(first parent of the pull request's merge commit\\) first (Ada Lovelace, 2025\\-06\\-15T17&#58;08&#58;40\\+02&#58;00)  
    Head: 23976e8b54a6  
    2 changed files, 1 ignored, 0 that nobody owns

    | Repo | Why | Chain |
    | --- | --- | --- |
    | \`app\` | needs \`lib\` | \`app\` → \`lib\` (runtime, \`packages/app/package.json:2\`) |
    | \`lib\` | changed \`packages/lib/index.js\` |  |

    \`\`\`mermaid
    flowchart TD
      classDef changed fill:#ffd8a8,stroke:#d9480f,color:#000
      classDef affected fill:#d0ebff,stroke:#1971c2,color:#000
      n0["lib"]:::changed
      n1["app"]:::affected
      n1 --> n0
    \`\`\`

    ## Plan test: 2 repos in 2 stages

    Predicted: 2 min (2 min without a limit on stages), 2 min of work; set-up and waiting for runners not counted.

    > 2 of 2 repos have no recorded duration&#58; 60 s is assumed for each \\(nothing is recorded yet\\)

    | Stage | Job | Repos | Runs on | Expected |
    | --- | --- | --- | --- | --- |
    | 0 | 0-000 | \`lib\` | \`ubuntu-latest\` | 1 min |
    | 1 | 1-000 | \`app\` | \`ubuntu-latest\` | 1 min |

    Limits: 1 of 256 jobs in the widest stage, 2 of 10 stages, 1064 of 1048576 bytes of outputs, max-jobs 20.
    "
  `);
  expect(result.log.replaceAll(pull.rig.directory, "TEMP").replaceAll(id, "ID")).toMatchInlineSnapshot(`
    "[command] git fetch --quiet --no-tags --no-prune --refmap= --no-write-fetch-head --no-recurse-submodules --no-auto-maintenance --depth=1 -- origin 2c4f9101bad1073e323645f9d1e6dad11437b413
    workspace TEMP/checkout (given by the runner's workspace)
    base  main 2c4f9101bad1 (first parent of the pull request's merge commit)  first · Ada Lovelace
    head  23976e8b54a6

    2 changed files, 1 ignored
    2 of 4 repos affected
      app  packages/app  app → lib (runtime, packages/app/package.json:2)
      lib  packages/lib  changed packages/lib/index.js
    plan test: task test in 2 repos, 2 layers, 2 stages, 2 jobs

    stage 0 (layer 0): 1 job
      0-000 lib on ubuntu-latest, 1 min: changed packages/lib/index.js

    stage 1 (layer 1): 1 job
      1-000 app on ubuntu-latest, 1 min: needs lib

    predicted: 2 min from first start to last end, 2 min of work; set-up and waiting for runners not counted
    critical path: 2 min, lib → app
    limits: 1 job in the widest stage of 256, 1064 of 1048576 bytes of outputs, max-stages 10, max-jobs 20, 1 at once on a runner

    warning: 2 of 2 repos have no recorded duration: 60 s is assumed for each (nothing is recorded yet)
    "
  `);
});

test("plan-path and name are the caller's to choose, and every own action.yml runs its command", async () => {
  await using pull = await pullOfLib();
  const result = await step({
    ...pull.at,
    inputs: { "plan-path": "out/deep/plan.json", name: "nightly", "affected-output": "off" },
  });
  expect(result.exitCode).toBe(0);
  expect(result.outputs["plan-path"]).toBe(join(pull.clone.directory, "out/deep/plan.json"));
  expect("affected" in result.outputs).toBe(false);
  expect(jobs(readFileSync(result.outputs["plan-path"] ?? "", "utf8"))).toMatchObject({
    name: "nightly",
    task: "test",
  });
});

test("affected lists names and writes no plan", async () => {
  await using pull = await pullOfLib();
  const result = await step({ ...pull.at, command: "affected" });
  expect({ exitCode: result.exitCode, outputs: result.outputs, annotations: annotationsOf(result) }).toEqual({
    exitCode: 0,
    outputs: { "has-affected": "true", count: "2", everything: "false", affected: '["app","lib"]' },
    annotations: [],
  });
  expect(result.summary).toMatchInlineSnapshot(`
    "## 2 of 4 repos affected

    Base: main 2c4f9101bad1 \\(first parent of the pull request's merge commit\\) first (Ada Lovelace, 2025\\-06\\-15T17&#58;08&#58;40\\+02&#58;00)  
    Head: 23976e8b54a6  
    2 changed files, 1 ignored, 0 that nobody owns

    | Repo | Why | Chain |
    | --- | --- | --- |
    | \`app\` | needs \`lib\` | \`app\` → \`lib\` (runtime, \`packages/app/package.json:2\`) |
    | \`lib\` | changed \`packages/lib/index.js\` |  |

    \`\`\`mermaid
    flowchart TD
      classDef changed fill:#ffd8a8,stroke:#d9480f,color:#000
      classDef affected fill:#d0ebff,stroke:#1971c2,color:#000
      n0["lib"]:::changed
      n1["app"]:::affected
      n1 --> n0
    \`\`\`
    "
  `);
});

test("graph writes the graph in the form that is asked for and gives its layers", async () => {
  await using pull = await pullOfLib();
  const result = await step({
    ...pull.at,
    command: "graph",
    inputs: { format: "dot", "graph-path": "graph.dot" },
  });
  expect({ exitCode: result.exitCode, outputs: result.outputs }).toEqual({
    exitCode: 0,
    outputs: {
      "graph-path": join(pull.clone.directory, "graph.dot"),
      layers: '[["core","tool"],["lib"],["app"]]',
    },
  });
  expect(pull.clone.read("graph.dot")).toMatchInlineSnapshot(`
    "digraph workspace {
      rankdir = TB;
      node [shape = box, fontname = "sans-serif"];
      "app";
      "core";
      "lib";
      "tool";
      "app" -> "lib";
      "lib" -> "core";
      { rank = same; "core"; "tool"; }
    }
    "
  `);
  expect(result.summary).toMatchInlineSnapshot(`
    "## 4 repos in 3 layers, 2 dependencies

    \`\`\`mermaid
    flowchart TD
      classDef changed fill:#ffd8a8,stroke:#d9480f,color:#000
      classDef affected fill:#d0ebff,stroke:#1971c2,color:#000
      n0["core"]
      n1["tool"]
      n2["lib"]
      n3["app"]
      n3 --> n2
      n2 --> n0
    \`\`\`
    "
  `);
});

test("validate exits with 1 for an error and annotates its file and line, counted from the top of the repository", async () => {
  const below = Object.fromEntries(
    Object.entries(PACKAGES).map(([path, text]) => [path.startsWith(".") ? path : `work/${path}`, text]),
  );
  await using pull = await pullOfLib({
    ...below,
    "work/packages/core/package.json":
      '{\n  "name": "core",\n  "version": "1.0.0",\n  "dependencies": { "app": "^2.0.0" }\n}\n',
    "work/.wrknv/workspace.toml": 'version = "1.0"\n\n[affected]\nglobl = ["x"]\n',
  });
  const result = await step({ ...pull.at, command: "validate", inputs: { root: "work" } });
  expect({ exitCode: result.exitCode, outputs: result.outputs, annotations: annotationsOf(result) })
    .toMatchInlineSnapshot(`
    {
      "annotations": [
        "warning | config/unknown-key | work/.wrknv/workspace.toml:4 | unknown key globl
    hint: did you mean global?",
        "error | graph/cycle | work/packages/app/package.json:2 | repos need each other in a cycle, so there is no order: app → lib → core → app (packages/app/package.json:2, packages/lib/package.json:2, packages/core/package.json:4)
    hint: make one of these a dev dependency, or take it out of the order in .wrknv/workspace.toml: dependencies = { name = false }",
        "warning | graph/drift | work/packages/core/package.json:4 | core wants app ^2.0.0, and the workspace has 1.0.0
    hint: change the requirement or the version; it counts as a dependency all the same",
      ],
      "exitCode": 1,
      "outputs": {
        "problems": "3",
      },
    }
  `);
  expect(result.summary).toMatchInlineSnapshot(`
    "## 4 repos, 3 problems

    |  | Where | What | Remedy |
    | --- | --- | --- | --- |
    | warning | \`.wrknv/workspace.toml:4\` | unknown key globl | did you mean global? |
    | error | \`packages/app/package.json:2\` | repos need each other in a cycle, so there is no order&#58; app → lib → core → app \\(packages/app/package&#46;json&#58;2, packages/lib/package&#46;json&#58;2, packages/core/package&#46;json&#58;4\\) | make one of these a dev dependency, or take it out of the order in &#46;wrknv/workspace&#46;toml&#58; dependencies \\= \\{ name \\= false \\} |
    | warning | \`packages/core/package.json:4\` | core wants app \\^2&#46;0&#46;0, and the workspace has 1&#46;0&#46;0 | change the requirement or the version; it counts as a dependency all the same |
    "
  `);
  const strict = await step({ ...pull.at, command: "validate", inputs: { root: "work", strict: "true" } });
  expect(strict.exitCode).toBe(1);
});

test("validate exits with 0 where nothing is wrong, and with 1 for a warning only with strict", async () => {
  await using pull = await pullOfLib();
  const clean = await step({ ...pull.at, command: "validate", inputs: { strict: "true" } });
  expect({ exitCode: clean.exitCode, outputs: clean.outputs, summary: clean.summary }).toEqual({
    exitCode: 0,
    outputs: { problems: "0" },
    summary: "## 4 repos, 0 problems\n",
  });
  pull.clone.write({ "wrknv.toml": "[plan]\nmax_job = 3\n" });
  const lax = await step({ ...pull.at, command: "validate" });
  expect({ exitCode: lax.exitCode, outputs: lax.outputs, annotations: annotationsOf(lax) })
    .toMatchInlineSnapshot(`
    {
      "annotations": [
        "warning | config/unknown-key | wrknv.toml:2 | unknown key max_job
    hint: did you mean max_jobs?",
      ],
      "exitCode": 0,
      "outputs": {
        "problems": "1",
      },
    }
  `);
  expect((await step({ ...pull.at, command: "validate", inputs: { strict: "true" } })).exitCode).toBe(1);
});

test("nothing affected is an empty plan that says so, and never an empty output", async () => {
  await using server = await startServer();
  const { rig, repository, first } = server;
  const { head, merge } = await openPull(repository, {
    from: "main",
    files: { "README.md": "only words\n" },
  });
  const clone = await checkoutAs(rig, repository, { name: "checkout", ref: "refs/pull/7/merge", sha: merge });
  const result = await step({
    workspace: clone.directory,
    env: rig.env,
    temp: join(rig.directory, "runner"),
    event: pullRequest({ head, base: first }),
  });
  expect(result.exitCode).toBe(0);
  expect(result.outputs).toMatchObject({
    "has-affected": "false",
    count: "0",
    affected: "[]",
    "stage-0": "[]",
    matrix: "[]",
  });
  expect(Object.entries(result.outputs).filter(([, value]) => value === "")).toEqual([]);
  expect(result.summary).toMatchInlineSnapshot(`
    "## 0 of 4 repos affected

    Base: main 2c4f9101bad1 \\(first parent of the pull request's merge commit\\) first (Ada Lovelace, 2025\\-06\\-15T17&#58;08&#58;40\\+02&#58;00)  
    Head: 6fc9ee680b9a  
    1 changed file, 1 ignored, 0 that nobody owns

    ## Plan test: 0 repos in 0 stages

    Nothing to run.

    Limits: 0 of 256 jobs in the widest stage, 0 of 10 stages, 434 of 1048576 bytes of outputs, max-jobs 20.
    "
  `);
});
