// Makes the synthetic workspace of a scenario as a git repository, the same bytes and commit ids each time.
//
//   node bench/generate.js --size 5000 --ecosystem npm --scenario sources --out DIR
//
// What matters for the figures is that the folder looks like a clone of a real monorepo: one pack, a work tree with
// a few files per repo, and an index whose entries are not racy.
import { spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { scenariosOf } from "./scenarios.js";

/** Raised when what is generated changes, so that an older folder in the work directory is not measured again. */
const FORMAT = 7;

// The same ids on every machine: nothing of the user's git settings or clock may enter the commits.
const GIT_ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
};
const WHO = "bench <bench@example.invalid>";
const WHEN = 1_750_000_000;

/** So much text goes to git at once. */
const CHUNK_CHARACTERS = 1 << 16;

/**
 * Makes the workspace unless the same one lies there already.
 * @param {import("./scenarios.js").Scenario} scenario
 * @param {string} out
 * @returns {Promise<{ directory: string, made: boolean }>}
 */
export async function generate({ name, ecosystem, size, branch, commits }, out) {
  const stamp = join(out, ".git", "wrknv-bench");
  const wanted = JSON.stringify({ FORMAT, name, ecosystem, size });
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted)
    return { directory: out, made: false };
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  git(out, "init", "-q", "-b", "main");
  await importCommits(out, commits());

  // As any clone: everything in one pack, without the deltas against nothing that fast-import writes.
  git(out, "repack", "-adq");
  git(out, "checkout", "-q", branch);
  // Files as young as the index are read again by each `git status` (git-racy); a clone a second old has none.
  await new Promise((done) => setTimeout(done, 1_100));
  const now = new Date();
  fs.utimesSync(join(out, ".git", "index"), now, now);
  fs.writeFileSync(stamp, wanted);
  return { directory: out, made: true };
}

/** All commits by one `git fast-import`: 200,000 files take seconds, not minutes of `git add`. */
async function importCommits(directory, commits) {
  const child = spawn("git", ["fast-import", "--quiet"], {
    cwd: directory,
    env: GIT_ENV,
    stdio: ["pipe", "inherit", "inherit"],
  });
  const closed = once(child, "close");
  let waiting = "";
  const write = async (text) => {
    waiting += text;
    if (waiting.length < CHUNK_CHARACTERS) return;
    const chunk = waiting;
    waiting = "";
    if (!child.stdin.write(chunk)) await once(child.stdin, "drain");
  };
  for (const { branch, from, seconds, message, files } of commits) {
    await write(
      `commit refs/heads/${branch}\ncommitter ${WHO} ${WHEN + seconds} +0000\ndata ${Buffer.byteLength(message)}\n${message}\n`,
    );
    if (from !== undefined) await write(`from refs/heads/${from}\n`);
    for (const [path, text] of files())
      await write(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
    await write("\n");
  }
  child.stdin.end(`${waiting}done\n`);
  const [code] = await closed;
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
}

function git(directory, ...args) {
  const result = spawnSync("git", args, { cwd: directory, env: GIT_ENV, encoding: "utf8" });
  if (result.status !== 0)
    throw new Error(`git ${args.join(" ")}: ${result.stderr || result.error?.message}`);
  return result.stdout;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      size: { type: "string", default: "1000" },
      ecosystem: { type: "string", default: "npm" },
      scenario: { type: "string", default: "sources" },
      out: { type: "string" },
    },
  });
  const scenario = scenariosOf(values.ecosystem, Number(values.size)).find(
    ({ name }) => name === values.scenario,
  );
  if (values.out === undefined || scenario === undefined)
    throw new Error(
      "usage: node bench/generate.js --size N --ecosystem npm|python --scenario sources|lock|history --out DIR",
    );
  const { directory, made } = await generate(scenario, resolve(values.out));
  console.log(`${directory}: ${made ? "made" : "already there"}`);
}
