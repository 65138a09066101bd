import { execFileSync } from "node:child_process";
import { baseOf } from "./tree.ts";
import type { Tree } from "./tree.ts";

/** One first-parent commit with what it changed, and the whole trees before and after it. */
export interface Step {
  readonly commit: string;
  readonly parent: string;
  readonly changed: readonly string[];
  readonly base: Tree;
  readonly head: Tree;
}

const READ = new Set([
  "package.json",
  "pnpm-workspace.yaml",
  ".yarnrc.yml",
  "pyproject.toml",
  "go.mod",
  "go.work",
  "Cargo.toml",
  "package-lock.json",
  "npm-shrinkwrap.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "bun.lock",
  "uv.lock",
  "poetry.lock",
  "Cargo.lock",
  "go.sum",
  "go.work.sum",
]);
const isRead = (path: string): boolean =>
  READ.has(baseOf(path)) || (path.startsWith(".github/") && /\.ya?ml$/.test(path));

const git = (repository: string, argv: readonly string[], input = ""): Buffer =>
  execFileSync("git", ["-C", repository, ...argv], { input, maxBuffer: 2 ** 31 - 1 });

interface RawChange {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

function rawLog(repository: string): { commit: string; parent: string; changes: RawChange[] }[] {
  const argv = ["log", "--first-parent", "--reverse", "-m", "--raw", "-z", "--no-abbrev", "--no-renames"];
  const log = git(repository, [...argv, "--ignore-submodules=none", "--format=@%H %P", "HEAD"]);
  const commits: { commit: string; parent: string; changes: RawChange[] }[] = [];
  const fields = log.toString("utf8").split("\0");
  for (let index = 0; index < fields.length; index += 1) {
    const field = (fields[index] ?? "").replace(/^\n/, "");
    if (field.startsWith("@")) {
      const [commit = "", parent = ""] = field.slice(1).trim().split(" ");
      commits.push({ commit, parent, changes: [] });
    } else if (field.startsWith(":")) {
      const [, mode = "", , id = "", status = ""] = field.split(" ");
      index += 1;
      const path = fields[index] ?? "";
      commits.at(-1)?.changes.push({ path, mode: status === "D" ? "" : mode, id });
    }
  }
  return commits;
}

function lsTree(repository: string, commit: string): RawChange[] {
  const listing = git(repository, ["ls-tree", "-r", "-z", commit]).toString("utf8").split("\0").slice(0, -1);
  return listing.map((line) => {
    const [stat = "", path = ""] = line.split("\t", 2);
    const [mode = "", , id = ""] = stat.split(" ");
    return { path, mode, id };
  });
}

function readBlobs(repository: string, ids: ReadonlySet<string>): Map<string, string> {
  const output = git(repository, ["cat-file", "--batch"], [...ids].map((id) => `${id}\n`).join(""));
  const blobs = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf("\n", at);
    const [id = "", type, size] = output.toString("latin1", at, end).split(" ");
    if (type !== "blob") throw new Error(`the history has no blob ${id}`);
    blobs.set(id, output.toString("utf8", end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return blobs;
}

/** All first-parent commits but the first, oldest first. Reads the history with three git processes. */
export function* stepsOf(repository: string): Generator<Step> {
  const [first, ...rest] = rawLog(repository);
  if (first === undefined) return;
  const start = lsTree(repository, first.commit);
  const wanted = [...start, ...rest.flatMap(({ changes }) => changes)].filter(
    ({ path, mode }) => mode.startsWith("100") && isRead(path),
  );
  const blobs = readBlobs(repository, new Set(wanted.map(({ id }) => id)));
  const treeOf = (files: Tree["files"]): Tree => ({
    files,
    read: (path) => {
      const id = files.get(path)?.id;
      return id === undefined ? undefined : blobs.get(id);
    },
  });

  let base = treeOf(new Map(start.map(({ path, mode, id }) => [path, { mode, id }])));
  for (const { commit, parent, changes } of rest) {
    const files = new Map(base.files);
    for (const { path, mode, id } of changes)
      if (mode === "") files.delete(path);
      else files.set(path, { mode, id });
    const head = treeOf(files);
    yield { commit, parent, changed: changes.map(({ path }) => path), base, head };
    base = head;
  }
}
