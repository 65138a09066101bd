import { spawn } from "node:child_process";
import { chmodSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { CLI_BUNDLE, runCli } from "../rig/cli.ts";
import { runProcess } from "../../src/system/processes.ts";
import { startServer } from "../rig/npm-workspace.ts";

/** A checkout of the npm workspace on a branch that changes lib. */
async function branchOfLib() {
  const server = await startServer();
  const { rig, repository } = server;
  await repository.run("checkout", "--quiet", "-b", "feature");
  await repository.commit("Change lib", { "packages/lib/index.js": "2\n" });
  const at = { cwd: repository.directory, env: rig.env };
  const wrknv = async (...args: readonly string[]) => {
    const { exitCode, stdout, stderr } = await runCli(args, at);
    const shown = (text: string) =>
      text.replaceAll(repository.directory, "ROOT").replaceAll(rig.directory, "DIR");
    return { exitCode, stdout: shown(stdout), stderr: shown(stderr) };
  };
  return { ...server, at, wrknv };
}

test("without a command the help goes to stderr with exit code 2; asked for, to stdout with 0", async () => {
  await using branch = await branchOfLib();
  const none = await branch.wrknv();
  const asked = await branch.wrknv("--help");
  expect(none).toEqual({ exitCode: 2, stdout: "", stderr: asked.stdout });
  expect(asked).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "",
      "stdout": "Usage: wrknv [options] [command]

    Builds and tests exactly what a change affects, in dependency order. Alias: we.

    Options:
      -V, --version             print the version
      -h, --help                show help

    Commands:
      workspace|ws              look at a workspace, at what a change affects, and
                                plan it
      config                    look at the configuration
      graph [options]           show who needs whom, in layers
      affected [options]        show what the changes since the base affect, and why
      why [options] <repo>      show why a repo is affected: the shortest chain from
                                a changed file
      why-not [options] <repo>  show what was looked at, and what would select a
                                repo
      plan [options]            plan the affected repos in stages of jobs
      backtest [options]        show what would have been selected for each commit
                                of the history, and why
      demo [options]            walk through a small workspace that is made for it
      help [command]            show help for a command
    ",
    }
  `);
  expect(await branch.wrknv("help")).toEqual(asked);
  expect((await branch.wrknv("workspace")).exitCode).toBe(2);
  expect((await branch.wrknv("help", "workspace")).exitCode).toBe(0);
});

test("the help of a command shows its options and examples", async () => {
  await using branch = await branchOfLib();
  expect((await branch.wrknv("workspace", "affected", "--help")).stdout).toMatchInlineSnapshot(`
    "Usage: wrknv workspace affected [options]

    show what the changes since the base affect, and why

    Options:
      --root <dir>  root of the workspace (default: found from the current folder;
                    WRKNV_ROOT)
      --json        print JSON
      --base <ref>  compare with this branch (its merge base), commit or tag;
                    last-success on GitHub
      --head <ref>  what is compared (default: what is checked out)
      --committed   leave out uncommitted and untracked work
      --names       print names only, one a line
      -h, --help    show help

    Examples:
      $ wrknv workspace affected
      $ wrknv workspace affected --base origin/main --json
      $ wrknv affected --names
      $ wrknv affected --base HEAD~1 --committed
    "
  `);
  expect((await branch.wrknv("plan", "--help")).stdout).toMatchInlineSnapshot(`
    "Usage: wrknv plan [options]

    plan the affected repos in stages of jobs

    Options:
      --root <dir>           root of the workspace (default: found from the current
                             folder; WRKNV_ROOT)
      --json                 print JSON
      --base <ref>           compare with this branch (its merge base), commit or
                             tag; last-success on GitHub
      --head <ref>           what is compared (default: what is checked out)
      --committed            leave out uncommitted and untracked work
      --task <task>          task to plan (default: test)
      --name <name>          name of the plan (default: the task)
      --all                  plan every repo, without comparing
      --max-stages <n>       stages at most, 1 to 10
      --max-jobs <n>         runners at hand: jobs of a stage at most, 1 to 256
      --jobs-per-runner <n>  repos that run beside each other on one runner
      --out <file>           write the plan to a file
      --replay <file>        make the plan in a file again; exits with 1 where it
                             differs
      -h, --help             show help

    Examples:
      $ wrknv workspace plan
      $ wrknv workspace plan --task build --all --max-jobs 8
      $ wrknv workspace plan --out plan.json
      $ wrknv workspace plan --replay plan.json
    "
  `);
});

test("--version prints the version alone", async () => {
  await using branch = await branchOfLib();
  expect(await branch.wrknv("--version")).toEqual({
    exitCode: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    stderr: "",
  });
});

test("a mistyped command or option exits with 2 and names the one that was meant", async () => {
  await using branch = await branchOfLib();
  const said = async (...args: readonly string[]) => {
    const { exitCode, stdout, stderr } = await branch.wrknv(...args);
    expect({ exitCode, stdout }, args.join(" ")).toEqual({ exitCode: 2, stdout: "" });
    return `$ wrknv ${args.join(" ")}\n${stderr}`;
  };
  const all = [
    await said("bogus"),
    await said("afected"),
    await said("list"),
    await said("workspace", "lst"),
    await said("config", "sho"),
    await said("x\u001b[31m\n"),
    await said("affected", "--bsae", "main"),
    await said("affected", "extra"),
    await said("why"),
    await said("why", "libb"),
    await said("graph", "--format", "svg"),
    await said("plan", "--max-jobs", "many"),
    await said("plan", "--max-stages", "11"),
    await said("plan", "--task", "tset"),
    await said("plan", "--replay", "x", "--base", "y"),
    await said("affected", "--base", "nosuch"),
    await said("affected", "--base", "last-success"),
    await said("affected", "--head", "nosuch"),
    await said("list", "--root", "nowhere"),
    await said("workspace", "list", "--root", "nowhere"),
    await said("plan", "--out", "packages"),
    await said("plan", "--out", "package.json/x"),
    await said("plan", "--out", "/proc/x/y"),
  ];
  expect(all.join("\n")).toMatchInlineSnapshot(`
    "$ wrknv bogus
    error: there is no command "bogus" [usage/unknown-command]
      hint: wrknv --help shows the commands

    $ wrknv afected
    error: there is no command "afected" [usage/unknown-command]
      hint: did you mean wrknv affected?

    $ wrknv list
    error: there is no command "list" [usage/unknown-command]
      hint: did you mean wrknv workspace list?

    $ wrknv workspace lst
    error: there is no command "lst" [usage/unknown-command]
      hint: did you mean wrknv workspace list?

    $ wrknv config sho
    error: there is no command "sho" [usage/unknown-command]
      hint: did you mean wrknv config show?

    $ wrknv x[31m

    error: there is no command "x\\u001b[31m\\n" [usage/unknown-command]
      hint: wrknv --help shows the commands

    $ wrknv affected --bsae main
    error: unknown option '--bsae'
    (Did you mean --base?)
    (run with --help for the options and examples)

    $ wrknv affected extra
    error: too many arguments for 'affected'. Expected 0 arguments but got 1.
    (run with --help for the options and examples)

    $ wrknv why
    error: missing required argument 'repo'
    (run with --help for the options and examples)

    $ wrknv why libb
    error: there is no repo "libb" [workspace/unknown-repo]
      hint: did you mean lib?

    $ wrknv graph --format svg
    error: option '--format <format>' argument 'svg' is invalid. Allowed choices are text, json, dot, mermaid.
    (run with --help for the options and examples)

    $ wrknv plan --max-jobs many
    error: --max-jobs must be a whole number from 1 to 256, not "many" [usage/wrong-value]

    $ wrknv plan --max-stages 11
    error: --max-stages must be a whole number from 1 to 10, not "11" [usage/wrong-value]

    $ wrknv plan --task tset
    error: no repo has a task "tset" [plan/unknown-task]
      hint: did you mean test?

    $ wrknv plan --replay x --base y
    error: option '--replay <file>' cannot be used with option '--base <ref>'
    (run with --help for the options and examples)

    $ wrknv affected --base nosuch
    error: base "nosuch" is no commit here: no branch, tag or commit has this name [git/unknown-ref]
      hint: was it fetched? git fetch, or give a commit id

    $ wrknv affected --base last-success
    error: last-success is the last run of a workflow, and this is none [git/no-last-success]
      hint: give a branch or a commit as base

    $ wrknv affected --head nosuch
    error: head "nosuch" is no commit here: no branch, tag or commit has this name [git/unknown-ref]
      hint: was it fetched? git fetch, or give a commit id

    $ wrknv list --root nowhere
    error: there is no command "list" [usage/unknown-command]
      hint: did you mean wrknv workspace list?

    $ wrknv workspace list --root nowhere
    error: nowhere is not a folder [workspace/no-root]
      hint: correct --root

    $ wrknv plan --out packages
    error: ROOT/packages cannot be written: it is a folder [system/cannot-write]

    $ wrknv plan --out package.json/x
    error: ROOT/package.json/x cannot be written: a file lies where its folder would be [system/cannot-write]

    $ wrknv plan --out /proc/x/y
    error: /proc/x/y cannot be written: no such file or directory [system/cannot-write]
    "
  `);
});

test("--base-branch is taken for --base", async () => {
  await using branch = await branchOfLib();
  expect(await branch.wrknv("affected", "--base-branch", "main")).toEqual(
    await branch.wrknv("affected", "--base", "main"),
  );
});

test("workspace list --json is the documented value, and list is for people", async () => {
  await using branch = await branchOfLib();
  const { exitCode, stdout } = await branch.wrknv("workspace", "list", "--json");
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchInlineSnapshot(`
    {
      "form": "monorepo",
      "kinds": {
        "unknown": 4,
      },
      "repos": [
        {
          "ecosystems": [
            "npm",
          ],
          "form": "monorepo",
          "kind": "unknown",
          "name": "app",
          "path": "packages/app",
          "version": "1.0.0",
        },
        {
          "ecosystems": [
            "npm",
          ],
          "form": "monorepo",
          "kind": "unknown",
          "name": "core",
          "path": "packages/core",
          "version": "1.0.0",
        },
        {
          "ecosystems": [
            "npm",
          ],
          "form": "monorepo",
          "kind": "unknown",
          "name": "lib",
          "path": "packages/lib",
          "version": "1.0.0",
        },
        {
          "ecosystems": [
            "npm",
          ],
          "form": "monorepo",
          "kind": "unknown",
          "name": "tool",
          "path": "packages/tool",
          "version": "1.0.0",
        },
      ],
      "root": "ROOT",
      "rootReason": "its package.json declares members",
      "schemaVersion": 1,
    }
  `);
  expect((await branch.wrknv("workspace", "list")).stdout).toMatchInlineSnapshot(`
    "workspace ROOT
      its package.json declares members
      4 repos, monorepo

    app   packages/app   npm  unknown  1.0.0
    core  packages/core  npm  unknown  1.0.0
    lib   packages/lib   npm  unknown  1.0.0
    tool  packages/tool  npm  unknown  1.0.0
    "
  `);
});

test("graph --format json is the documented value, and --json is the same", async () => {
  await using branch = await branchOfLib();
  const json = await branch.wrknv("workspace", "graph", "--format", "json");
  expect(JSON.parse(json.stdout)).toMatchInlineSnapshot(`
    {
      "cycles": [],
      "edges": [
        {
          "constraint": "^1.0.0",
          "declaredIn": "packages/app/package.json:2",
          "from": "app",
          "kind": "runtime",
          "ordering": true,
          "to": "lib",
        },
        {
          "constraint": "^1.0.0",
          "declaredIn": "packages/lib/package.json:2",
          "from": "lib",
          "kind": "runtime",
          "ordering": true,
          "to": "core",
        },
      ],
      "layers": [
        [
          "core",
          "tool",
        ],
        [
          "lib",
        ],
        [
          "app",
        ],
      ],
      "repos": [
        {
          "layer": 2,
          "name": "app",
          "path": "packages/app",
        },
        {
          "layer": 0,
          "name": "core",
          "path": "packages/core",
        },
        {
          "layer": 1,
          "name": "lib",
          "path": "packages/lib",
        },
        {
          "layer": 0,
          "name": "tool",
          "path": "packages/tool",
        },
      ],
      "schemaVersion": 1,
    }
  `);
  expect(await branch.wrknv("graph", "--json")).toEqual(json);
});

test("affected says base, head, reasons; --names is for scripts", async () => {
  await using branch = await branchOfLib();
  expect((await branch.wrknv("affected")).stdout).toMatchInlineSnapshot(`
    "base  main 2c4f9101bad1 (merge base)  first · Ada Lovelace
    head  576a22adc067

    1 changed file
    2 of 4 repos affected
      app  packages/app  app → lib (runtime, packages/app/package.json:2)
      lib  packages/lib  changed packages/lib/index.js
    "
  `);
  expect(await branch.wrknv("affected", "--names")).toEqual({
    exitCode: 0,
    stdout: "app\nlib\n",
    stderr: "",
  });
  expect(JSON.parse((await branch.wrknv("affected", "--json")).stdout)).toMatchInlineSnapshot(`
    {
      "affected": [
        {
          "changed": false,
          "path": "packages/app",
          "reasons": [
            {
              "chain": [
                "app",
                "lib",
              ],
              "declaredIn": "packages/app/package.json:2",
              "edge": "runtime",
              "kind": "dependency",
            },
          ],
          "repo": "app",
        },
        {
          "changed": true,
          "path": "packages/lib",
          "reasons": [
            {
              "count": 1,
              "kind": "changed-file",
              "path": "packages/lib/index.js",
            },
          ],
          "repo": "lib",
        },
      ],
      "base": {
        "author": "Ada Lovelace",
        "date": "2025-06-15T17:08:40+02:00",
        "how": "merge-base",
        "ref": "main",
        "sha": "2c4f9101bad1073e323645f9d1e6dad11437b413",
        "subject": "first",
      },
      "changedFiles": [
        "packages/lib/index.js",
      ],
      "everything": null,
      "head": {
        "dirty": false,
        "sha": "576a22adc067d44dd4518e2448bb55e8f7f04ff2",
      },
      "ignored": [],
      "notices": [],
      "removed": [],
      "repoChanges": {
        "lib": [
          "packages/lib/index.js",
        ],
      },
      "root": ".",
      "schemaVersion": 1,
      "unowned": [],
    }
  `);
});

test("why shows one shortest chain, why-not what was looked at; each exits with 1 where it is the other's turn", async () => {
  await using branch = await branchOfLib();
  expect(await branch.wrknv("why", "app")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "",
      "stdout": "app is affected
      lib: changed packages/lib/index.js
      app needs lib (runtime, packages/app/package.json:2)
    ",
    }
  `);
  expect(await branch.wrknv("why", "packages/tool/")).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": "",
      "stdout": "tool is not affected
    wrknv workspace why-not tool shows what was looked at
    ",
    }
  `);
  expect(await branch.wrknv("why-not", "tool")).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "stderr": "",
      "stdout": "tool is not affected
      compared: main 2c4f9101bad1 (merge base) with 576a22adc067
      1 changed file, 0 ignored; 2 repos affected
        packages/lib/index.js
      none of them lies in it, in what it uses, or in what it needs. It would be affected by
        a file in packages/tool/
        a key that it uses of the npm workspace's package.json, or what the lockfile beside it resolves for it
        wrknv's own config, the calling workflow, or what the root itself installs (selects everything)
        a file that no repo owns and no rule ignores (selects everything)
    ",
    }
  `);
  expect(await branch.wrknv("why-not", "app")).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": "",
      "stdout": "app is affected
    wrknv workspace why app shows the chain
    ",
    }
  `);
  expect(JSON.parse((await branch.wrknv("why", "app", "--json")).stdout)).toMatchInlineSnapshot(`
    {
      "affected": true,
      "chain": [
        {
          "changed": false,
          "path": "packages/app",
          "reasons": [
            {
              "chain": [
                "app",
                "lib",
              ],
              "declaredIn": "packages/app/package.json:2",
              "edge": "runtime",
              "kind": "dependency",
            },
          ],
          "repo": "app",
        },
        {
          "changed": true,
          "path": "packages/lib",
          "reasons": [
            {
              "count": 1,
              "kind": "changed-file",
              "path": "packages/lib/index.js",
            },
          ],
          "repo": "lib",
        },
      ],
      "repo": "app",
      "schemaVersion": 1,
      "wouldSelect": [
        "a file in packages/app/",
        "a change to what it needs: core, lib",
        "a key that it uses of the npm workspace's package.json, or what the lockfile beside it resolves for it",
        "wrknv's own config, the calling workflow, or what the root itself installs (selects everything)",
        "a file that no repo owns and no rule ignores (selects everything)",
      ],
    }
  `);
});

test("uncommitted and untracked work counts, and --committed leaves it out", async () => {
  await using branch = await branchOfLib();
  branch.repository.write({ "packages/tool/new.js": "1\n", "packages/core/index.js": "3\n" });
  expect((await branch.wrknv("affected", "--names")).stdout).toBe("app\ncore\nlib\ntool\n");
  expect((await branch.wrknv("affected", "--names", "--committed")).stdout).toBe("app\nlib\n");
});

test("colour is for terminals: FORCE_COLOR asks for it, NO_COLOR wins", async () => {
  await using branch = await branchOfLib();
  const colours = async (env: Readonly<Record<string, string>>) => {
    const { stdout } = await runCli(["affected"], { ...branch.at, env: { ...branch.at.env, ...env } });
    return stdout.includes("\u001b[");
  };
  expect([
    await colours({}),
    await colours({ FORCE_COLOR: "1" }),
    await colours({ FORCE_COLOR: "0" }),
    await colours({ FORCE_COLOR: "1", NO_COLOR: "1" }),
  ]).toEqual([false, true, false, false]);
});

test("a reader that closes the pipe is no failure, a full disk is one", async () => {
  await using branch = await branchOfLib();
  const shell = (script: string) =>
    runProcess(["bash", "-c", script, "bash", process.execPath, CLI_BUNDLE], branch.at);
  // The reader is gone before anything is written: no race to win.
  const closed = await shell('set -o pipefail; "$1" "$2" affected --json | true; echo "${PIPESTATUS[0]}"');
  expect([closed.stdout.toString("utf8"), closed.stderr]).toEqual(["0\n", ""]);
  if (existsSync("/dev/full")) {
    const full = await shell('"$1" "$2" affected > /dev/full; echo "$?"');
    expect([full.stdout.toString("utf8"), full.stderr]).toEqual([
      "2\n",
      "error: the output cannot be written: ENOSPC\n",
    ]);
  }
});

test("Ctrl-C ends it with 130, without a word and without a trace", async () => {
  await using branch = await branchOfLib();
  const { rig } = branch;
  // A git that says that it runs and then waits for ever.
  const server = createServer();
  const running = new Promise((resolve) => server.once("connection", resolve));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const bin = join(rig.directory, "bin");
  const temp = join(rig.directory, "temp");
  await rig.init("bin");
  await rig.init("temp");
  writeFileSync(
    join(bin, "git"),
    `#!/bin/sh\nexec ${process.execPath} -e 'require("net").connect(${port}, "127.0.0.1")'\n`,
  );
  chmodSync(join(bin, "git"), 0o755);
  const child = spawn(process.execPath, [CLI_BUNDLE, "demo"], {
    cwd: branch.at.cwd,
    env: { ...branch.at.env, PATH: `${bin}${delimiter}${branch.at.env["PATH"] ?? ""}`, TMPDIR: temp },
    stdio: ["ignore", "ignore", "pipe"],
    // As in a terminal: the signal goes to all that belongs to the command.
    detached: true,
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString("utf8");
  });
  await running;
  process.kill(-(child.pid ?? 0), "SIGINT");
  const code = await new Promise((resolve) => child.on("close", resolve));
  server.close();
  expect({ code, stderr, left: readdirSync(temp).filter((name) => name !== ".git") }).toEqual({
    code: 130,
    stderr: "",
    left: [],
  });
});

test("demo runs without a network and leaves nothing behind, unless it is to be kept", async () => {
  await using branch = await branchOfLib();
  const temp = join(branch.rig.directory, "temp");
  await branch.rig.init("temp");
  const at = { cwd: branch.at.cwd, env: { ...branch.at.env, TMPDIR: temp } };
  expect(await runCli(["demo"], at)).toMatchObject({ exitCode: 0, stderr: "" });
  expect(readdirSync(temp)).toEqual([".git"]);
  const kept = await runCli(["demo", "--keep"], at);
  const [, directory = ""] = /The workspace is still there: cd (.*)/.exec(kept.stdout) ?? [];
  expect(await runCli(["affected", "--names"], { cwd: directory, env: branch.at.env })).toEqual({
    exitCode: 0,
    stdout: "api\nfoundation\ntestkit\nweb\nworker\n",
    stderr: "",
  });
});
