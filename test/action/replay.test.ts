import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Sha } from "../../src/base/sha.ts";
import { checkoutAs } from "../rig/actions-checkout.ts";
import { runCli } from "../rig/cli.ts";
import type { StepOptions } from "../rig/action-step.ts";
import { plainEvent, pullRequest } from "../rig/events.ts";
import { openPull, startServer, type Server } from "../rig/npm-workspace.ts";
import { step } from "./decision.ts";

/** A plan made in CI, in a full clone on somebody's laptop. */
async function planThere(
  server: Server,
  options: Pick<StepOptions, "event" | "inputs"> & { readonly ref: string; readonly sha: Sha },
) {
  const { rig, repository } = server;
  const { ref, sha, ...given } = options;
  const checkout = await checkoutAs(rig, repository, { name: "checkout", ref, sha });
  const result = await step({
    workspace: checkout.directory,
    env: rig.env,
    temp: `${rig.directory}/runner`,
    ...given,
  });
  expect(result.exitCode, result.stdout).toBe(0);
  const laptop = await rig.clone(repository, "laptop");
  const file = join(rig.directory, "plan.json");
  copyFileSync(result.outputs["plan-path"] ?? "", file);
  return {
    id: result.outputs["plan-id"] ?? "",
    file,
    text: readFileSync(file, "utf8"),
    cli: { cwd: laptop.directory, env: rig.env },
    laptop,
  };
}

async function planOfPull(server: Server, inputs: Readonly<Record<string, string>> = {}) {
  const { head, merge } = await openPull(server.repository, {
    from: "main",
    files: { "packages/core/index.js": "2\n", "packages/tool/index.js": "2\n" },
    mainMoves: { "packages/app/index.js": "2\n" },
  });
  return planThere(server, {
    ref: "refs/pull/7/merge",
    sha: merge,
    event: pullRequest({ head, base: server.first }),
    inputs,
  });
}

test("a plan of a pull request is made again on a laptop, byte for byte", async () => {
  await using server = await startServer();
  const plan = await planOfPull(server, { "max-jobs": "1", "max-stages": "2", name: "nightly" });
  // A clone does not have the merge commits that GitHub makes: it is fetched by its id, and said so.
  expect(await runCli(["workspace", "plan", "--replay", plan.file], plan.cli)).toEqual({
    exitCode: 0,
    stdout: `the same plan, ${plan.id}\n`,
    stderr: expect.stringMatching(/^\$ git fetch [^\n]* -- origin [0-9a-f]{40}\n$/) as string,
  });
  expect((await runCli(["plan", "--replay", plan.file, "--json"], plan.cli)).stdout).toBe(plan.text);
  // What lies uncommitted on the laptop has no part in it, and neither has its own configuration.
  plan.laptop.write({ "packages/new/package.json": '{"name":"new"}', "packages/core/index.js": "9\n" });
  const env = { ...server.rig.env, WRKNV_PLAN_MAX_JOBS: "7", WRKNV_PLAN_TASK: "lint" };
  expect((await runCli(["plan", "--replay", plan.file, "--json"], { ...plan.cli, env })).stdout).toBe(
    plan.text,
  );
});

test("a plan of everything is made again, byte for byte, and so is one that the workflow's own change made", async () => {
  await using server = await startServer();
  const { repository } = server;
  const sha = await repository.commit("Change the script", { "scripts/ci.sh": "false\n" });
  const scheduled = await planThere(server, { ref: "refs/heads/main", sha, event: plainEvent("schedule") });
  expect((await runCli(["plan", "--replay", scheduled.file, "--json"], scheduled.cli)).stdout).toBe(
    scheduled.text,
  );

  await using other = await startServer();
  const pull = await openPull(other.repository, { from: "main", files: { "scripts/ci.sh": "false\n" } });
  const byScript = await planThere(other, {
    ref: "refs/pull/7/merge",
    sha: pull.merge,
    event: pullRequest({ head: pull.head, base: other.first }),
  });
  expect(JSON.parse(byScript.text)).toMatchObject({
    everything: { kind: "workflow", path: "scripts/ci.sh" },
  });
  expect(await runCli(["plan", "--replay", byScript.file, "--json"], byScript.cli)).toMatchObject({
    exitCode: 0,
    stdout: byScript.text,
  });
});

test("an edited plan is refused", async () => {
  await using server = await startServer();
  const plan = await planOfPull(server);
  for (const [edited, message] of [
    [
      plan.text.replace('"ubuntu-latest"', '"self-hosted"'),
      "the plan was changed after it was made: its content does not fit its id",
    ],
    [plan.text.slice(0, -20), "the plan is not JSON"],
    [
      plan.text.replace('"schemaVersion": 1', '"schemaVersion": 2'),
      "the plan is of another version of wrknv",
    ],
    ["[]", "the plan is not a JSON object"],
  ] as const) {
    writeFileSync(plan.file, edited);
    expect(await runCli(["plan", "--replay", plan.file], plan.cli)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `error: ${message} [plan/unreadable]\n  hint: plan again; a plan file is written by wrknv and never edited\n`,
    });
  }
});

test("a plan of uncommitted work is refused, since only that work tree had it", async () => {
  await using server = await startServer();
  const { rig, repository } = server;
  repository.write({ "packages/tool/index.js": "3\n" });
  const at = { cwd: repository.directory, env: rig.env };
  const file = join(rig.directory, "dirty.json");
  expect(await runCli(["plan", "--out", file], at)).toMatchObject({ exitCode: 0 });
  expect(await runCli(["plan", "--replay", file], at)).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: the plan was made from uncommitted work, which only that work tree had [plan/not-replayable]
      hint: commit, plan again, and replay that plan
    ",
      "stdout": "",
    }
  `);
  expect(await runCli(["plan", "--replay", "nowhere.json"], at)).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: there is no file nowhere.json [plan/unreadable]
      hint: wrknv workspace plan --out FILE writes one
    ",
      "stdout": "",
    }
  `);
});

test("a replay in another workspace exits with 1 and names the first difference, or says that the commit is not there", async () => {
  await using server = await startServer();
  const plan = await planOfPull(server);
  // The same commits, and a root that is another one: a config that nobody committed.
  plan.laptop.write({
    ".wrknv/workspace.toml":
      '[[repos]]\npath = "packages/tool"\ndependencies = { app = "*" }\nruns_on = ["macos-latest"]\n',
  });
  expect(await runCli(["plan", "--replay", plan.file], plan.cli)).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": "$ git fetch --quiet --no-tags --no-prune --refmap= --no-write-fetch-head --no-recurse-submodules --no-auto-maintenance -- origin 5c4f3773f0355ff00d366991103ffc18690e27f4
    the plan differs at /stages/0/jobs/1
      in the file: {"id":"0-001","name":"tool","repos":["tool"],"runsOn":["ubuntu-latest"],"expectedMs":60000}
      now:         nothing
    ",
      "stdout": "",
    }
  `);
  await using stranger = await startServer({ "package.json": '{"name":"stranger"}' });
  expect(
    await runCli(["plan", "--replay", plan.file], {
      cwd: stranger.repository.directory,
      env: stranger.rig.env,
    }),
  ).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": "error: head "5c4f3773f0355ff00d366991103ffc18690e27f4" is no commit here: there is no remote to fetch from [git/unknown-ref]
      hint: fetch it first: git fetch REMOTE COMMIT
    ",
      "stdout": "",
    }
  `);
});

test("a plan against several merge bases is made again against all of them", async () => {
  await using server = await startServer();
  const { repository } = server;
  // Each side merges the other's first commit: both of those are best common ancestors.
  await repository.run("checkout", "--quiet", "-b", "feature");
  const lib = await repository.commit("Change lib", { "packages/lib/index.js": "2\n" });
  await repository.run("checkout", "--quiet", "main");
  const tool = await repository.commit("Change tool", { "packages/tool/index.js": "2\n" });
  await repository.run("merge", "--quiet", "--no-ff", "-m", "Take lib", lib);
  await repository.run("checkout", "--quiet", "feature");
  await repository.run("merge", "--quiet", "--no-ff", "-m", "Take tool", tool);
  const sha = await repository.id("HEAD");
  const plan = await planThere(server, {
    ref: "refs/heads/feature",
    sha,
    event: plainEvent("workflow_dispatch", "refs/heads/feature"),
  });
  expect(JSON.parse(plan.text)).toMatchObject({
    base: { sha: [lib, tool].sort()[0], others: [[lib, tool].sort()[1]] },
    everything: null,
    repos: { app: {}, lib: {}, tool: {} },
  });
  expect(await runCli(["plan", "--replay", plan.file, "--json"], plan.cli)).toEqual({
    exitCode: 0,
    stdout: plan.text,
    stderr: "",
  });
});
