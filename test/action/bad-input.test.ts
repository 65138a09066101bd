import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { annotationsOf, type StepOptions } from "../rig/action-step.ts";
import { checkoutAs } from "../rig/actions-checkout.ts";
import { plainEvent, pullRequest, push } from "../rig/events.ts";
import { PACKAGES, startServer } from "../rig/npm-workspace.ts";
import { step } from "./decision.ts";

/** A checkout of main, and what a step in it says where something is wrong. */
async function checkoutOf(files: Readonly<Record<string, string>> = PACKAGES) {
  const server = await startServer(files);
  const { rig, repository, first } = server;
  const clone = await checkoutAs(rig, repository, { name: "checkout", ref: "refs/heads/main", sha: first });
  const says = async (options: Partial<StepOptions>) => {
    const result = await step({
      workspace: clone.directory,
      env: rig.env,
      temp: join(rig.directory, "runner"),
      event: plainEvent("schedule"),
      ...options,
    });
    expect(`${result.stdout}${result.stderr}`).not.toMatch(/^ {4}at |node:internal/m);
    const shown = (text: string) =>
      text
        .replaceAll(clone.directory, "CHECKOUT")
        .replaceAll(rig.directory, "DIR")
        .replaceAll(/step-\d+/g, "STEP");
    return {
      exitCode: result.exitCode,
      annotations: annotationsOf(result).map(shown),
      outputs: Object.keys(result.outputs).length,
      log: shown(result.log),
      stderr: shown(result.stderr),
    };
  };
  return { ...server, clone, says };
}

test("an unknown command, and inputs of wrong types, are named all at once with what they must be", async () => {
  await using checkout = await checkoutOf();
  expect(await checkout.says({ action: "root", inputs: { command: "affcted" } })).toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | input/unknown-command | command must be one of plan, affected, graph, validate, not "affcted"
    hint: did you mean affected?",
      ],
      "exitCode": 2,
      "log": "error: command must be one of plan, affected, graph, validate, not "affcted" [input/unknown-command]
       = hint: did you mean affected?
    ",
      "outputs": 0,
      "stderr": "",
    }
  `);
  expect(
    await checkout.says({
      inputs: {
        "max-jobs": "0",
        "max-stages": "ten",
        all: "yes",
        "push-base": "befor",
        "affected-output": "on",
      },
    }),
  ).toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | input/wrong-value | input all must be true or false, not "yes"",
        "error | input/wrong-value | input max-jobs must be a whole number from 1 to 256, not "0"",
        "error | input/wrong-value | input max-stages must be a whole number from 1 to 10, not "ten"",
        "error | input/wrong-value | input push-base must be "last-success" or "before", not "befor"",
        "error | input/wrong-value | input affected-output must be "auto" or "off", not "on"",
      ],
      "exitCode": 2,
      "log": "error: input all must be true or false, not "yes" [input/wrong-value]

    error: input max-jobs must be a whole number from 1 to 256, not "0" [input/wrong-value]

    error: input max-stages must be a whole number from 1 to 10, not "ten" [input/wrong-value]

    error: input push-base must be "last-success" or "before", not "befor" [input/wrong-value]

    error: input affected-output must be "auto" or "off", not "on" [input/wrong-value]
    ",
      "outputs": 0,
      "stderr": "",
    }
  `);
});

test("an input that the command does not look at is a warning", async () => {
  await using checkout = await checkoutOf();
  const { exitCode, annotations } = await checkout.says({
    action: "root",
    command: "graph",
    inputs: { base: "main", strict: "true" },
  });
  expect({ exitCode, annotations }).toMatchInlineSnapshot(`
    {
      "annotations": [
        "warning | input/no-effect | input base has no effect on graph
    hint: it is for plan, affected",
        "warning | input/no-effect | input strict has no effect on graph
    hint: it is for validate",
      ],
      "exitCode": 0,
    }
  `);
});

test("an event that cannot be read is named with its field", async () => {
  await using checkout = await checkoutOf();
  const said = async (
    event: StepOptions["event"],
    variables: Readonly<Record<string, string | undefined>> = {},
  ) => {
    const { exitCode, annotations } = await checkout.says({ event, variables });
    return [exitCode, ...annotations].join(" ");
  };
  const { first } = checkout;
  const pull = pullRequest({ head: first, base: first });
  expect([
    await said({ name: "push", payload: [] }),
    await said({ name: "push", payload: { ref: "refs/heads/main" } }),
    await said({
      ...push({ before: first, after: first }),
      payload: {
        ref: "refs/heads/main",
        before: "x\n::error::y",
        after: first,
        created: false,
        deleted: false,
        forced: false,
      },
    }),
    await said({ name: "pull_request", payload: { action: "opened" } }),
    await said({
      name: "merge_group",
      payload: { merge_group: { base_sha: "0".repeat(40), head_sha: first, base_ref: "refs/heads/main" } },
    }),
    await said(pull, { GITHUB_EVENT_PATH: "/nowhere" }),
    await said(pull, { GITHUB_EVENT_PATH: undefined }),
    await said(pull, { GITHUB_EVENT_NAME: "" }),
    await said(pull, { GITHUB_RUN_ID: "x" }),
  ]).toMatchInlineSnapshot(`
    [
      "2 error | github/unreadable-event | the event that GitHub describes cannot be read: the payload is missing or not of its type",
      "2 error | github/unreadable-event | the event that GitHub describes cannot be read: before is missing or not of its type",
      "2 error | github/unreadable-event | the event that GitHub describes cannot be read: before is "x\\n::error::y", not a commit id",
      "2 error | github/unreadable-event | the event that GitHub describes cannot be read: number is missing or not of its type",
      "2 error | github/unreadable-event | the event that GitHub describes cannot be read: merge_group.base_sha is no commit: only zeros",
      "2 error | github/unreadable-event | the event that GitHub describes cannot be read: there is no file /nowhere",
      "2 error | github/unreadable-event | the event that GitHub describes cannot be read: GITHUB_EVENT_PATH is not set",
      "2 error | github/unreadable-event | the event that GitHub describes cannot be read: GITHUB_EVENT_NAME is not set",
      "2 error | github/unreadable-event | the event that GitHub describes cannot be read: GITHUB_RUN_ID is "x", not a number",
    ]
  `);
});

test("config with errors is shown with the text and annotated with the line; nothing is planned", async () => {
  await using checkout = await checkoutOf({
    ...PACKAGES,
    "wrknv.toml": '[plan]\nmax_jobs = "many"\n',
    ".wrknv/workspace.toml": "[affected\n",
  });
  expect(await checkout.says({})).toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | config/syntax | .wrknv/workspace.toml:1 | not valid TOML: illegal character in key",
        "error | config/wrong-type | wrknv.toml:2 | max_jobs must be a whole number from 1 to 256
    hint: write max_jobs = 20",
      ],
      "exitCode": 2,
      "log": "error: not valid TOML: illegal character in key [config/syntax]
     --> .wrknv/workspace.toml:1:10
    1 | [affected
      |          ~

    error: max_jobs must be a whole number from 1 to 256 [config/wrong-type]
     --> wrknv.toml:2:12
    2 | max_jobs = "many"
      |            ~~~~~~
      = hint: write max_jobs = 20
    ",
      "outputs": 0,
      "stderr": "",
    }
  `);
});

test("warnings of config are annotated and hinder nothing", async () => {
  await using checkout = await checkoutOf({ ...PACKAGES, "wrknv.toml": "[plan]\nmax_job = 3\n" });
  const { exitCode, annotations } = await checkout.says({});
  expect({ exitCode, annotations }).toMatchInlineSnapshot(`
    {
      "annotations": [
        "warning | config/unknown-key | wrknv.toml:2 | unknown key max_job
    hint: did you mean max_jobs?",
      ],
      "exitCode": 0,
    }
  `);
});

test("a workspace without repos, without a repository and of another user is exit code 2 and no output", async () => {
  await using checkout = await checkoutOf({ "README.md": "x\n" });
  expect(await checkout.says({})).toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | workspace/no-repos | no repo was found in CHECKOUT (given by the runner's workspace)
    hint: a repo is a folder with a manifest (pyproject.toml, package.json, go.mod, Cargo.toml, *.tf) that git tracks, or an entry in .wrknv/workspace.toml",
      ],
      "exitCode": 2,
      "log": "error: no repo was found in CHECKOUT (given by the runner's workspace) [workspace/no-repos]
       = hint: a repo is a folder with a manifest (pyproject.toml, package.json, go.mod, Cargo.toml, *.tf) that git tracks, or an entry in .wrknv/workspace.toml
    ",
      "outputs": 0,
      "stderr": "",
    }
  `);
  expect(await checkout.says({ command: "affected" })).toMatchObject({ exitCode: 2, outputs: 0 });
  const empty = join(checkout.rig.directory, "empty");
  mkdirSync(empty);
  expect(await checkout.says({ workspace: empty })).toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | workspace/no-repos | no repo was found in DIR/empty (given by the runner's workspace)
    hint: it is in no git repository: check one out before (on GitHub with actions/checkout), or run git init and commit",
      ],
      "exitCode": 2,
      "log": "error: no repo was found in DIR/empty (given by the runner's workspace) [workspace/no-repos]
       = hint: it is in no git repository: check one out before (on GitHub with actions/checkout), or run git init and commit
    ",
      "outputs": 0,
      "stderr": "",
    }
  `);
  expect(await checkout.says({ env: { ...checkout.rig.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" } }))
    .toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | git/dubious-ownership | git refuses CHECKOUT: it belongs to another user
    hint: run: git config --global --add safe.directory "CHECKOUT"",
      ],
      "exitCode": 2,
      "log": "error: git refuses CHECKOUT: it belongs to another user [git/dubious-ownership]
       = hint: run: git config --global --add safe.directory "CHECKOUT"
    ",
      "outputs": 0,
      "stderr": "",
    }
  `);
});

test("outputs that cannot be written fail the step, a summary that cannot be written is a warning", async () => {
  await using checkout = await checkoutOf();
  const written = async (variables: Readonly<Record<string, string | undefined>>) => {
    const { exitCode, annotations, outputs } = await checkout.says({ variables });
    return { exitCode, annotations, outputs };
  };
  expect(await written({ GITHUB_OUTPUT: undefined })).toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | github/no-output-file | GITHUB_OUTPUT is not set: this is no step of a GitHub job",
      ],
      "exitCode": 2,
      "outputs": 0,
    }
  `);
  expect(await written({ GITHUB_OUTPUT: "/nowhere/output" })).toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | system/cannot-write | /nowhere/output cannot be written: no such file or directory",
      ],
      "exitCode": 2,
      "outputs": 0,
    }
  `);
  expect(await written({ GITHUB_STEP_SUMMARY: "/nowhere/summary" })).toMatchInlineSnapshot(`
    {
      "annotations": [
        "warning | system/cannot-write | the job has no summary: /nowhere/summary cannot be written: no such file or directory",
      ],
      "exitCode": 0,
      "outputs": 17,
    }
  `);
  expect(await written({ GITHUB_STEP_SUMMARY: undefined })).toEqual({
    exitCode: 0,
    annotations: [],
    outputs: 17,
  });
  expect((await checkout.says({ inputs: { "plan-path": "packages" } })).annotations).toMatchInlineSnapshot(`
    [
      "error | system/cannot-write | CHECKOUT/packages cannot be written: it is a folder",
    ]
  `);
});

test("the root is the checkout, WRKNV_ROOT or the input root, in this order of rising weight", async () => {
  await using checkout = await checkoutOf(
    Object.fromEntries(
      Object.entries(PACKAGES)
        .flatMap(([path, text]) => [
          ["one/", "two/", ""].map((folder) => [`${folder}${path}`, text] as const),
        ])
        .flat(),
    ),
  );
  const root = async (options: Partial<StepOptions>) =>
    /^workspace .*$/m.exec((await checkout.says({ command: "graph", ...options })).log)?.[0];
  expect([
    await root({}),
    await root({ variables: { WRKNV_ROOT: "one" } }),
    await root({ variables: { WRKNV_ROOT: "one" }, inputs: { root: "two" } }),
  ]).toMatchInlineSnapshot(`
    [
      "workspace CHECKOUT (given by the runner's workspace)",
      "workspace CHECKOUT/one (given by WRKNV_ROOT)",
      "workspace CHECKOUT/two (given by the input root)",
    ]
  `);
});
