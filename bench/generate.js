// Makes a synthetic workspace of N repos as a git repository, the same bytes and commit ids each time.
//
//   node bench/generate.js --size 5000 --ecosystem npm --out DIR
//
// What matters for the figures is that the folder looks like a clone of a real monorepo: one pack, a work tree with
// a few files per repo, an index whose entries are not racy, and a branch with three changed source files.
import { spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chooseChanged, makeRepos } from "./model.js";
import { npmFiles, pythonFiles } from "./files.js";

/** Raised when what is generated changes, so that an older folder in the work directory is not measured again. */
const FORMAT = 6;

// The same ids on every machine: nothing of the user's git settings or clock may enter the commits.
const GIT_ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
};
const WHO = "bench <bench@example.invalid>";
const WHEN = 1_750_000_000;

/**
 * Makes the workspace unless the same one lies there already.
 * @param {{ size: number, ecosystem: "npm" | "python", out: string }} options
 * @returns {Promise<{ directory: string, made: boolean }>}
 */
export async function generate({ size, ecosystem, out }) {
  const stamp = join(out, ".git", "wrknv-bench");
  const wanted = JSON.stringify({ FORMAT, size, ecosystem });
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted)
    return { directory: out, made: false };
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  git(out, "init", "-q", "-b", "main");

  const repos = makeRepos(size);
  const changed = chooseChanged(repos);
  const files = ecosystem === "npm" ? npmFiles : pythonFiles;
  await importCommits(out, files, repos, changed);

  // As any clone: everything in one pack, without the deltas against nothing that fast-import writes.
  git(out, "repack", "-adq");
  git(out, "checkout", "-q", "feature");
  // Files as young as the index are read again by each `git status` (git-racy); a clone a second old has none.
  await new Promise((done) => setTimeout(done, 1_100));
  const now = new Date();
  fs.utimesSync(join(out, ".git", "index"), now, now);
  fs.writeFileSync(stamp, wanted);
  return { directory: out, made: true };
}

/** Both commits by one `git fast-import`: 200,000 files take seconds, not minutes of `git add`. */
async function importCommits(directory, files, repos, changed) {
  const child = spawn("git", ["fast-import", "--quiet"], {
    cwd: directory,
    env: GIT_ENV,
    stdio: ["pipe", "inherit", "inherit"],
  });
  const closed = once(child, "close");
  const write = async (text) => {
    if (!child.stdin.write(text)) await once(child.stdin, "drain");
  };
  const header = (branch, seconds, message) =>
    `commit refs/heads/${branch}\ncommitter ${WHO} ${seconds} +0000\ndata ${Buffer.byteLength(message)}\n${message}\n`;
  const file = (path, text) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;

  await write(header("main", WHEN, "Add the workspace"));
  for (const [path, text] of files.root(repos)) await write(file(path, text));
  for (const repo of repos)
    await write([...files.repo(repo, repos)].map(([path, text]) => file(path, text)).join(""));
  await write(`\n${header("feature", WHEN + 3600, "Change three sources")}from refs/heads/main\n`);
  for (const repo of changed) {
    const [path, text] = files.source(repo, repos);
    await write(file(path, `${text}${files.change}`));
  }
  child.stdin.end("\ndone\n");
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
      out: { type: "string" },
    },
  });
  if (values.out === undefined || (values.ecosystem !== "npm" && values.ecosystem !== "python"))
    throw new Error("usage: node bench/generate.js --size N --ecosystem npm|python --out DIR");
  const { directory, made } = await generate({
    size: Number(values.size),
    ecosystem: values.ecosystem,
    out: resolve(values.out),
  });
  console.log(`${directory}: ${made ? "made" : "already there"}`);
}
