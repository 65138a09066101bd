import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { baseName, joinPath, parentOf } from "../../../src/base/path-text.ts";
import type { Ecosystem, Manifest, MemberDeclaration } from "../../../src/manifests/manifest.ts";
import { matchMembers } from "../../../src/manifests/members.ts";
import { readPnpmWorkspace } from "../../../src/manifests/pnpm-workspace.ts";
import { MANIFEST_READERS } from "../../../src/manifests/read-manifest.ts";
import { compareRootManifest } from "../../../src/manifests/root-keys/compare-root-manifest.ts";
import type { RootManifestInput } from "../../../src/manifests/root-keys/root-key-change.ts";
import { showEffect, showPlaces } from "./show-changes.ts";

const BUNDLES = new URL("../../corpus/histories/", import.meta.url);

type DeclaringEcosystem = Exclude<Ecosystem, "terraform">;

const ECOSYSTEM_OF: ReadonlyMap<string, DeclaringEcosystem> = new Map([
  ["package.json", "npm"],
  ["pnpm-workspace.yaml", "npm"],
  [".yarnrc.yml", "npm"],
  ["pyproject.toml", "python"],
  ["Cargo.toml", "cargo"],
  ["go.mod", "go"],
  ["go.work", "go"],
]);

const LOCKFILES: Readonly<Record<DeclaringEcosystem, readonly string[]>> = {
  npm: ["package-lock.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"],
  python: ["uv.lock", "poetry.lock"],
  cargo: ["Cargo.lock"],
  go: [],
};

/**
 * What each commit of a history changed in root manifests, newest first; on one line all keys of one file that have
 * one effect.
 */
export async function showHistory(name: string): Promise<readonly string[]> {
  const directory = mkdtempSync(join(tmpdir(), "wrknv-root-keys-"));
  const git = (args: readonly string[], input = ""): Buffer =>
    execFileSync("git", ["-C", directory, ...args], { input, maxBuffer: 1 << 28 });
  try {
    git(["clone", "--quiet", "--bare", fileURLToPath(new URL(`${name}.bundle`, BUNDLES)), "."]);
    const log = git([
      "log",
      "--first-parent",
      "--format=%H %P",
      "HEAD",
      "--",
      ...ECOSYSTEM_OF.keys(),
    ]).toString();
    const commits = log
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split(" "));
    const trees = new Map<string, Tree>();
    for (const id of new Set(commits.flatMap(([commit, parent]) => [commit ?? "", parent ?? ""])))
      trees.set(id, id === "" ? new Map() : treeOf(git(["ls-tree", "-r", "-z", id]).toString()));
    const texts = readBlobs(git, trees.values());
    const sides = new Map<string, ReturnType<typeof readSide>>();
    const sideOf = (commit: string, ecosystem: DeclaringEcosystem) => {
      const key = `${commit} ${ecosystem}`;
      const side = sides.get(key) ?? readSide(trees.get(commit) ?? new Map(), ecosystem, texts);
      sides.set(key, side);
      return side;
    };
    const lines: string[] = [];
    for (const [commit = "", parent = ""] of commits)
      for (const [file, ecosystem] of ECOSYSTEM_OF) {
        const ids = { base: trees.get(parent)?.get(file), head: trees.get(commit)?.get(file) };
        if (ids.base === ids.head) continue;
        const base = await sideOf(parent, ecosystem);
        const head = await sideOf(commit, ecosystem);
        const byEffect = await showByEffect({
          path: file,
          base: texts.get(ids.base ?? ""),
          head: texts.get(ids.head ?? ""),
          rootIsRepo: head.rootIsRepo,
          hasLockfile: base.hasLockfile && head.hasLockfile,
          members: { base: base.manifests, head: head.manifests },
          baseMembers: base.members,
          headMembers: head.members,
        });
        if (byEffect.size === 0) lines.push(`${commit.slice(0, 8)} ${file} no key changed`);
        for (const [effect, keys] of byEffect)
          lines.push(`${commit.slice(0, 8)} ${file} ${effect}: ${keys.join(", ")}`);
      }
    return lines;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function showByEffect(input: RootManifestInput): Promise<ReadonlyMap<string, readonly string[]>> {
  const changes = await compareRootManifest(input);
  const places = await showPlaces(input, changes);
  const byEffect = new Map<string, string[]>();
  for (const [index, { effect }] of changes.entries()) {
    const shown = effect.kind === "scripts" ? "scripts" : showEffect(effect);
    byEffect.set(shown, [...(byEffect.get(shown) ?? []), places[index] ?? ""]);
  }
  return byEffect;
}

/** The texts of all manifests of all trees, in one call. */
function readBlobs(
  git: (args: readonly string[], input: string) => Buffer,
  trees: Iterable<Tree>,
): ReadonlyMap<string, string> {
  const ids = new Set<string>();
  for (const tree of trees) for (const [path, id] of tree) if (ECOSYSTEM_OF.has(baseName(path))) ids.add(id);
  const output = git(["cat-file", "--batch"], [...ids].join("\n"));
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    const [id = "", , size] = output.toString("utf8", at, end).split(" ");
    const next = end + 1 + Number(size);
    texts.set(id, output.toString("utf8", end + 1, next));
    at = next + 1;
  }
  return texts;
}

type Tree = ReadonlyMap<string, string>;

/** Manifests and lockfiles only: a tree of babel has thirty thousand files. */
const treeOf = (listing: string): Tree =>
  new Map(
    listing.split("\0").flatMap((entry) => {
      const tab = entry.indexOf("\t");
      const path = entry.slice(tab + 1);
      return KNOWN.has(baseName(path)) ? [[path, entry.slice(0, tab).split(" ")[2] ?? ""] as const] : [];
    }),
  );

const KNOWN: ReadonlySet<string> = new Set([...ECOSYSTEM_OF.keys(), ...Object.values(LOCKFILES).flat()]);

/** Most manifests are the same from commit to commit. */
const manifestsById = new Map<string, Manifest>();

async function readSide(tree: Tree, ecosystem: DeclaringEcosystem, texts: ReadonlyMap<string, string>) {
  const readText = (id: string): string => texts.get(id) ?? "";
  const fileName = MANIFEST_READERS[ecosystem].fileNames[0] ?? "";
  const found = new Map<string, string>();
  for (const [path, id] of tree)
    if (path === fileName || path.endsWith(`/${fileName}`)) found.set(parentOf(path), id);
  const read = (folder: string): Manifest | undefined => {
    const id = found.get(folder);
    if (id === undefined) return undefined;
    const path = joinPath(folder, fileName);
    const known = manifestsById.get(`${id} ${path}`);
    const manifest = known ?? MANIFEST_READERS[ecosystem].read({ path, text: readText(id) });
    manifestsById.set(`${id} ${path}`, manifest);
    return manifest;
  };
  const root = read(".");
  const declaration = await readDeclaration(tree, ecosystem, root, readText);
  const members =
    declaration === undefined
      ? []
      : matchMembers({ ecosystem, declaration, directory: ".", candidates: [...found.keys()] }).members;
  const manifests = new Map<string, Manifest>();
  for (const folder of [".", ...members]) {
    const manifest = read(folder);
    if (manifest !== undefined) manifests.set(folder, manifest);
  }
  return {
    rootIsRepo: root?.isPackage ?? false,
    hasLockfile: LOCKFILES[ecosystem].some((lockfile) => tree.has(lockfile)),
    manifests,
    members: new Set(members),
  };
}

async function readDeclaration(
  tree: Tree,
  ecosystem: Ecosystem,
  root: Manifest | undefined,
  readText: (id: string) => string,
): Promise<MemberDeclaration | undefined> {
  const pnpm = tree.get("pnpm-workspace.yaml");
  const work = tree.get("go.work");
  if (ecosystem === "npm" && pnpm !== undefined)
    return (await readPnpmWorkspace({ path: "pnpm-workspace.yaml", text: readText(pnpm) })).members;
  if (ecosystem === "go" && work !== undefined)
    return MANIFEST_READERS.go.read({ path: "go.work", text: readText(work) }).members;
  return root?.members;
}
