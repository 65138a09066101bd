import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkoutAs } from "../rig/actions-checkout.ts";
import { annotationsOf, readLog } from "../rig/action-step.ts";
import { pullRequest } from "../rig/events.ts";
import { openPull, PACKAGES, startServer } from "../rig/npm-workspace.ts";
import { step } from "./decision.ts";

/** Names that a pull request can give its files. Each would do harm in a shell, an expression, a log, markdown or a table. */
const NAMES = [
  "$(touch pwned)",
  "${{ github.token }}",
  "`touch pwned`",
  "a b'c\"d",
  "new\nline",
  "x\n::error title=pwned::by a name",
  "x\n::stop-commands::x",
  "y\r\n##[error]by an old command",
  "z ##[add-mask]a",
  "pipe|in|a cell",
  "[link](http:evil)",
  "<img src=x onerror=alert(1)>",
  "@octocat #1 GH-2",
  "*bold* _it_ ~~no~~",
  "\u202egnp.exe",
  "\u001b[31mred",
  "%0A::error::encoded",
  "not utf-8 \udcff\udcfe",
  "ünïcödé 日本",
  "--output=x",
  "' ; drop table",
  "name<<EOF",
] as const;

async function hostilePull(files: Readonly<Record<string, string>>) {
  const server = await startServer();
  const { rig, repository, first } = server;
  const { head, merge } = await openPull(repository, { from: "main", files });
  const clone = await checkoutAs(rig, repository, { name: "checkout", ref: "refs/pull/7/merge", sha: merge });
  return {
    ...server,
    clone,
    at: {
      workspace: clone.directory,
      env: rig.env,
      temp: join(rig.directory, "runner"),
      event: pullRequest({ head, base: first, from: "mallory/workspace" }),
    },
  };
}

test("names of files end nothing, run nothing and command nothing", async () => {
  await using pull = await hostilePull(
    Object.fromEntries(NAMES.map((name) => [`packages/lib/${name}`, "x\n"])),
  );
  const result = await step(pull.at);
  expect({ exitCode: result.exitCode, annotations: annotationsOf(result), stderr: result.stderr }).toEqual({
    exitCode: 0,
    annotations: [],
    stderr: "",
  });
  expect(Object.keys(result.outputs).sort()).toEqual([
    "affected",
    "count",
    "everything",
    "has-affected",
    "matrix",
    "plan-id",
    "plan-path",
    ...Array.from({ length: 10 }, (_, stage) => `stage-${stage}`),
  ]);
  expect(result.outputs["affected"]).toBe('["app","lib"]');
  expect(existsSync(join(pull.clone.directory, "pwned"))).toBe(false);
  expect(readdirSync(join(pull.at.temp, readdirSync(pull.at.temp)[0] ?? "")).sort()).toMatchInlineSnapshot(`
    [
      "env",
      "event.json",
      "output",
      "path",
      "state",
      "summary",
      "wrknv-plan-c917a8f377c2.json",
    ]
  `);
});

test("each name is shown as it is in an annotation, in the summary and in the log, and nothing of it lies outside of stop-commands", async () => {
  for (const name of NAMES) {
    // A file that nobody owns is named by the reason for everything.
    await using pull = await hostilePull({ [name]: "x\n" });
    const result = await step({ ...pull.at, command: "affected" });
    expect({
      name,
      exitCode: result.exitCode,
      commands: result.commands.map(({ command, properties }) => [command, properties["title"]]),
    }).toEqual({
      name,
      exitCode: 0,
      commands: [["warning", "affected/everything"]],
    });
    const [outside] = result.stdout.split("::stop-commands::");
    expect(outside).toBe("");
    // Taken away the stopped parts, only the annotation is left.
    const rest = result.stdout.replace(/^::stop-commands::(\S+)\n[\s\S]*?^::\1::\n/gm, "");
    expect(rest.split("\n").length, rest).toBe(2);
    expect(readLog(rest).commands).toEqual(result.commands);
  }
});

test("markdown of hostile names makes no element of its own", async () => {
  await using pull = await hostilePull({
    ...Object.fromEntries(NAMES.map((name) => [`packages/lib/${name}`, "x\n"])),
    "<b>|`x` @octocat": "x\n",
  });
  await pull.clone.run("config", "user.name", "x");
  const result = await step({ ...pull.at, command: "affected" });
  expect(result.summary).toMatchInlineSnapshot(`
    "## 4 of 4 repos affected

    Base: main 2c4f9101bad1 \\(first parent of the pull request's merge commit\\) first (Ada Lovelace, 2025\\-06\\-15T17&#58;08&#58;40\\+02&#58;00)  
    Head: 32fe6f420224  
    23 changed files, 0 ignored, 1 that nobody owns

    **Everything is affected:** no repo owns &lt;b&gt;&#124;\\\`x\\\` \\@&#8203;octocat  
    To narrow it: if it affects nobody, add it to \\[affected\\] ignore in &#46;wrknv/workspace&#46;toml; if it affects some repos, add it to their inputs

    | Repo | Why | Chain |
    | --- | --- | --- |
    | \`app\` | everything is affected |  |
    | \`core\` | everything is affected |  |
    | \`lib\` | changed \`packages/lib/\\x1b[31mred\` and 21 more; everything is affected |  |
    | \`tool\` | everything is affected |  |

    \`\`\`mermaid
    flowchart TD
      classDef changed fill:#ffd8a8,stroke:#d9480f,color:#000
      classDef affected fill:#d0ebff,stroke:#1971c2,color:#000
      n0["lib"]:::changed
      n1["core"]:::affected
      n2["tool"]:::affected
      n3["app"]:::affected
      n3 --> n0
      n0 --> n1
    \`\`\`
    "
  `);
});

test("repos called __proto__, constructor, toString and 12 are repos like any other", async () => {
  const names = ["__proto__", "constructor", "hasownproperty", "tostring", "12", "3"];
  await using server = await startServer({
    "package.json": PACKAGES["package.json"],
    ...Object.fromEntries(
      names.map((name, index) => [
        `packages/x${index}/package.json`,
        JSON.stringify({
          name,
          version: "1.0.0",
          scripts: { test: "true" },
          ...(index === 0 ? {} : { dependencies: JSON.parse(`{"${names[index - 1] ?? ""}":"*"}`) as object }),
        }),
      ]),
    ),
  });
  const { rig, repository, first } = server;
  const { head, merge } = await openPull(repository, { from: "main", files: { "packages/x0/a.js": "1\n" } });
  const clone = await checkoutAs(rig, repository, { name: "checkout", ref: "refs/pull/7/merge", sha: merge });
  const result = await step({
    workspace: clone.directory,
    env: rig.env,
    temp: join(rig.directory, "runner"),
    event: pullRequest({ head, base: first }),
  });
  expect(result.exitCode, result.stdout).toBe(0);
  expect(result.outputs["affected"]).toBe('["12","3","__proto__","constructor","hasownproperty","tostring"]');
  const text = readFileSync(result.outputs["plan-path"] ?? "", "utf8");
  expect([...text.matchAll(/^ {4}"([^"]+)": \{$/gm)].map(([, name]) => name)).toEqual([
    "12",
    "3",
    "__proto__",
    "constructor",
    "hasownproperty",
    "tostring",
  ]);
  expect(["stage-0", "stage-1", "stage-2"].map((stage) => result.outputs[stage])).toMatchInlineSnapshot(`
    [
      "[{"id":"0-000","name":"__proto__","runsOn":["ubuntu-latest"],"path":"packages/x0"}]",
      "[{"id":"1-000","name":"constructor","runsOn":["ubuntu-latest"],"path":"packages/x1"}]",
      "[{"id":"2-000","name":"hasownproperty","runsOn":["ubuntu-latest"],"path":"packages/x2"}]",
    ]
  `);
});

test("hostile inputs are refused by name, on one line", async () => {
  await using pull = await hostilePull({ "packages/tool/index.js": "2\n" });
  const run = async (inputs: Readonly<Record<string, string>>) => {
    const result = await step({ ...pull.at, inputs });
    return {
      exitCode: result.exitCode,
      annotations: annotationsOf(result).map((text) => text.replaceAll(pull.rig.directory, "DIR")),
      outputs: result.outputs,
    };
  };
  expect(await run({ base: "--upload-pack=touch pwned" })).toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | git/unknown-ref | "--upload-pack=touch pwned" cannot be the name of a commit
    hint: give a branch, a tag or a commit id",
      ],
      "exitCode": 2,
      "outputs": {},
    }
  `);
  expect(await run({ base: "x\n::error::pwned" })).toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | git/unknown-ref | "x\\\\n::error::pwned" cannot be the name of a commit
    hint: give a branch, a tag or a commit id",
      ],
      "exitCode": 2,
      "outputs": {},
    }
  `);
  expect(await run({ task: "x\n::error::pwned" })).toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | plan/unknown-task | no repo has a task "x\\n::error::pwned"
    hint: define it in a repo's wrknv.toml, or as a script of its package.json",
      ],
      "exitCode": 2,
      "outputs": {},
    }
  `);
  expect(await run({ "max-jobs": "1e3\n::error::x", committed: "maybe", "max-stages": "11" }))
    .toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | input/wrong-value | input committed must be true or false, not "maybe"",
        "error | input/wrong-value | input max-jobs must be a whole number from 1 to 256, not "1e3\\n::error::x"",
        "error | input/wrong-value | input max-stages must be a whole number from 1 to 10, not "11"",
      ],
      "exitCode": 2,
      "outputs": {},
    }
  `);
  expect(await run({ root: "nowhere\n::error::x" })).toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | workspace/no-root | DIR/checkout/nowhere\\n::error::x is not a folder
    hint: correct the input root",
      ],
      "exitCode": 2,
      "outputs": {},
    }
  `);
  expect(await run({ root: "packages/lib/index.js" })).toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | workspace/no-root | DIR/checkout/packages/lib/index.js is not a folder
    hint: correct the input root",
      ],
      "exitCode": 2,
      "outputs": {},
    }
  `);
});
