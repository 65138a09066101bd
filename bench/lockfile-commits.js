// Real commits that change a lockfile, each as a pair of commits in a scratch clone that differ in nothing but the
// lockfile and what it is made from, so that two tools are asked about the same thing.
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { basename, join } from "node:path";

const LOCKFILES = ["yarn.lock", "pnpm-lock.yaml", "package-lock.json"];
/** What a lockfile is made from. */
const SOURCES = new Set([...LOCKFILES, "package.json", "pnpm-workspace.yaml", ".yarnrc.yml"]);

/** What turbo needs to run at all. */
const TURBO_JSON = '{ "tasks": { "build": {} } }\n';

const KEPT_IN_QUIET_ROOT = new Set([
  ...["workspaces", "resolutions", "overrides", "pnpm", "dependenciesMeta", "peerDependenciesMeta"],
]);

// The same commits on every machine: nothing of the user's git settings, hooks or clock enters them.
const GIT_ENV = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  ...Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((role) => [
      [`GIT_${role}_NAME`, "bench"],
      [`GIT_${role}_EMAIL`, "bench@example.invalid"],
      [`GIT_${role}_DATE`, "1750000000 +0000"],
    ]),
  ),
};

/** @typedef {"as-it-is" | "quiet" | "unlinked"} RootKind */
/** @typedef {{ commit: string, base: string, head: string, changed: string[] }} Pair changed: the paths that base and head differ in */

/** @param {string} root @param {number} count @returns {string[]} the newest first-parent commits that change a lockfile, newest first */
export function lockfileCommits(root, count) {
  const args = ["log", "--first-parent", "--min-parents=1", `-n${count}`, "--format=%H", "origin/HEAD", "--"];
  return lines(git(root, ...args, ...LOCKFILES));
}

/**
 * The pair for one commit; head is checked out.
 *
 * The root is as it is, quiet, or unlinked. A quiet root uses no package and says nothing but what its packages are and how they are resolved. With the root as it
 * is, most commits select everything because of it, and whatever else a tool sees or misses is hidden behind that.
 * An unlinked one uses the same packages from outside, but nothing that `workspace:` leads to, be it by `resolutions`.
 * @param {string} root @param {string} commit @param {{ kind: RootKind }} options @returns {Pair}
 */
export function makePair(root, commit, options) {
  const base = startFrom(root, `${commit}^1`, options);
  const args = ["diff-tree", "-r", "--name-status", "--no-renames", "-z", `${commit}^1`, commit];
  const fields = git(root, ...args).split("\0");
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [status, path] = [fields[i], fields[i + 1]];
    if (!SOURCES.has(basename(path))) continue;
    if (status === "D") fs.rmSync(join(root, path));
    else git(root, "checkout", "-q", commit, "--", path);
  }
  return finish(root, { commit, base, options });
}

/** A pair that changes one source file of the package at this path, or undefined where it has none. */
export function makeControl(root, commit, packagePath) {
  const options = { kind: "quiet" };
  const base = startFrom(root, commit, options);
  const [source] = lines(git(root, "ls-files", "--", `${packagePath}/src/`));
  if (source === undefined) return undefined;
  fs.appendFileSync(join(root, source), "// changed\n");
  return finish(root, { commit, base, options });
}

/** The tree of a commit, as a commit that turbo can run on. */
function startFrom(root, commit, options) {
  git(root, "checkout", "-q", "-f", "--detach", commit);
  git(root, "clean", "-qfdx");
  prepare(root, options);
  return commitAll(root);
}

function finish(root, { commit, base, options }) {
  prepare(root, options);
  const head = commitAll(root);
  const changed = lines(git(root, "diff-tree", "-r", "--name-only", "--no-renames", base, head));
  return { commit, base, head, changed };
}

function prepare(root, { kind }) {
  fs.writeFileSync(join(root, "turbo.json"), TURBO_JSON);
  const path = join(root, "package.json");
  const manifest = JSON.parse(fs.readFileSync(path, "utf8"));
  if (kind === "quiet") fs.writeFileSync(path, textOf(quiet(manifest, root)));
  else if (kind === "unlinked") fs.writeFileSync(path, textOf(unlinked(manifest, root)));
  else if (manifest.packageManager === undefined)
    fs.writeFileSync(path, textOf({ ...manifest, packageManager: managerOf(root) }));
  // What a submodule holds is not in the bundle; a tool that follows it would ask the network.
  for (const line of lines(git(root, "ls-files", "-s")))
    if (line.startsWith("160000 "))
      git(root, "rm", "-q", "--cached", "--", line.slice(line.indexOf("\t") + 1));
  fs.rmSync(join(root, ".gitmodules"), { force: true });
}

function quiet(manifest, root) {
  const kept = Object.entries(manifest).filter(([key]) => KEPT_IN_QUIET_ROOT.has(key));
  return { name: "quiet-root", private: true, ...Object.fromEntries(kept), packageManager: managerOf(root) };
}

function unlinked(manifest, root) {
  const withoutLinks = (table = {}) =>
    Object.fromEntries(Object.entries(table).filter(([, to]) => !to.startsWith("workspace:")));
  const tables = ["dependencies", "devDependencies", "resolutions"];
  const changed = tables.map((table) => [table, withoutLinks(manifest[table])]);
  return { packageManager: managerOf(root), ...manifest, ...Object.fromEntries(changed) };
}

const textOf = (value) => `${JSON.stringify(value, null, 2)}\n`;

function managerOf(root) {
  if (fs.existsSync(join(root, "pnpm-lock.yaml"))) return "pnpm@9.0.0";
  if (!fs.existsSync(join(root, "yarn.lock"))) return "npm@11.0.0";
  const isBerry = fs.readFileSync(join(root, "yarn.lock"), "utf8").includes("\n__metadata:");
  return isBerry ? "yarn@4.0.0" : "yarn@1.22.22";
}

function commitAll(root) {
  git(root, "add", "-A", "-f");
  git(root, "commit", "-q", "--allow-empty", "--no-verify", "-m", "scratch");
  return git(root, "rev-parse", "HEAD").trim();
}

const lines = (text) => text.split("\n").filter(Boolean);

function git(root, ...args) {
  const result = spawnSync("git", args, { cwd: root, env: GIT_ENV, encoding: "utf8", maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`git ${args.join(" ")}: ${result.stderr}`);
  return result.stdout;
}
