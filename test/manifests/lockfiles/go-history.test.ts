import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import semver from "semver";
import { afterAll, expect, test } from "vitest";
import { sorted } from "../../../src/base/order.ts";
import { compareGoWorkspaces } from "../../../src/manifests/lockfiles/go/compare-go-workspaces.ts";
import {
  readGoModFile,
  readGoWorkFile,
  type GoModuleFile,
  type GoModuleReading,
} from "../../../src/manifests/lockfiles/go/go-module-file.ts";
import type { GoWorkspace } from "../../../src/manifests/lockfiles/go/go-selection.ts";

const directory = mkdtempSync(join(tmpdir(), "go-history-"));
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});
const git = (args: readonly string[], input = ""): string =>
  execFileSync("git", ["-C", directory, ...args], { input, encoding: "utf8", maxBuffer: 2 ** 28 });

/** The text of every go.mod and go.work of each commit, by path. */
function filesOf(commits: readonly string[]): Map<string, string>[] {
  const trees = commits.map((commit) =>
    git(["ls-tree", "-r", "-z", "--format=%(objectname) %(path)", commit])
      .split("\0")
      .filter((line) => /(?:^|[ /])go\.(?:mod|work)$/.test(line))
      .map((line) => [line.slice(41), line.slice(0, 40)] as const),
  );
  const ids = [...new Set(trees.flatMap((tree) => tree.map(([, id]) => id)))];
  // The files are ASCII but for comments; a size counts bytes.
  const answer = Buffer.from(git(["cat-file", "--batch"], `${ids.join("\n")}\n`));
  const texts = new Map<string, string>();
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf("\n", at);
    const [id = "", , size = ""] = answer.toString("utf8", at, end).split(" ");
    texts.set(id, answer.toString("utf8", end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return trees.map((tree) => new Map(tree.map(([path, id]) => [path, texts.get(id)!])));
}

function workspaceOf(files: ReadonlyMap<string, string>): GoWorkspace {
  const work = fileOf(readGoWorkFile(files.get("go.work")!));
  const folders = work.uses.map(({ folder }) => posix.normalize(folder));
  return {
    work,
    members: new Map(
      folders.map((folder) => [folder, fileOf(readGoModFile(files.get(posix.join(folder, "go.mod"))!))]),
    ),
    sums: new Map(),
  };
}

function fileOf(reading: GoModuleReading): GoModuleFile {
  if (reading.kind === "unknown") throw new Error(`${reading.line}: ${reading.why}`);
  return reading;
}

/** What each folder asks for and what is selected, by lines and another library's order of versions. */
function selectSlowly(files: ReadonlyMap<string, string>) {
  const uses = [...files.get("go.work")!.matchAll(/^\t(\.\S*)/gm)].map(([, folder]) =>
    posix.normalize(folder!),
  );
  const texts = new Map(uses.map((folder) => [folder, files.get(posix.join(folder, "go.mod"))!]));
  const own = new Set([...texts.values()].map((text) => /^module (\S+)/m.exec(text)?.[1]));
  const asks = new Map(
    [...texts].map(([folder, text]) => [
      folder,
      [...text.matchAll(/^(?:require |\t)([^\s[]\S*) (v\S+)(?!.*=>)/gm)].map(([, module, version]) => ({
        module: module!,
        version: version!,
      })),
    ]),
  );
  const highest = new Map<string, string>();
  for (const { module, version } of [...asks.values()].flat())
    if (own.has(module)) highest.set(module, "its folder");
    else if (semver.compare(version, highest.get(module) ?? "v0.0.0-0") >= 0) highest.set(module, version);
  return { asks, highest };
}

test("at every commit of a real go.work that touches a go.mod, a member differs exactly where a highest version does", () => {
  git(["clone", "-q", "--bare", join(import.meta.dirname, "../../corpus/histories/dd-trace-go.bundle"), "."]);
  const range = ["log", "--first-parent", "--min-parents=1", "--format=%H %P", "--", "*go.mod", "go.work"];
  const pairs = git(range)
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  const files = filesOf(pairs.flatMap(([commit, parent]) => [parent!, commit!]));
  let differing = 0;
  for (const [at, [commit]] of pairs.entries()) {
    const [before, after] = [files[2 * at]!, files[2 * at + 1]!];
    const { importers, settings } = compareGoWorkspaces(workspaceOf(before), workspaceOf(after));
    const [slowBefore, slowAfter] = [selectSlowly(before), selectSlowly(after)];
    const folders = sorted(new Set([...slowBefore.asks.keys(), ...slowAfter.asks.keys()]));
    const expected = folders.filter((folder) => {
      const [own, now] = [slowBefore.asks.get(folder), slowAfter.asks.get(folder)];
      if (own === undefined || now === undefined) return true;
      return [...own, ...now].some(
        ({ module }) => slowBefore.highest.get(module) !== slowAfter.highest.get(module),
      );
    });
    expect({ commit, importers: [...importers.keys()], settings }).toEqual({
      commit,
      importers: expected,
      settings: [],
    });
    differing += importers.size;
  }
  expect({ commits: pairs.length, differing }).toMatchInlineSnapshot(`
    {
      "commits": 32,
      "differing": 1112,
    }
  `);
});
