import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LockfileFormat, LockInput } from "../../../src/manifests/lockfiles/lock-graph.ts";
import type { Manifest } from "../../../src/manifests/manifest.ts";
import { matchMembers } from "../../../src/manifests/members.ts";
import { MANIFEST_READERS } from "../../../src/manifests/read-manifest.ts";

const CORPUS = join(import.meta.dirname, "../../corpus");

/** A file of `test/corpus/lockfiles`. */
export const corpusFile = (path: string): string => join(CORPUS, "lockfiles", path);

/** A lockfile in a folder on disk, with the manifests of the root and of the members that it declares. */
export function lockInput(format: LockfileFormat, folder: string): LockInput {
  const { ecosystem, fileName } = format;
  const [manifestName = ""] = MANIFEST_READERS[ecosystem].fileNames;
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path === manifestName || path.endsWith(`/${manifestName}`))
    .map((path) => (path === manifestName ? "." : path.slice(0, -manifestName.length - 1)))
    .sort();
  const read = (directory: string): Manifest => {
    const path = directory === "." ? manifestName : `${directory}/${manifestName}`;
    return MANIFEST_READERS[ecosystem].read({ path, text: readFileSync(join(folder, path), "utf8") });
  };
  const members = new Map<string, Manifest>();
  if (found.includes(".")) members.set(".", read("."));
  const declaration = members.get(".")?.members;
  if (declaration !== undefined) {
    const matched = matchMembers({ ecosystem, declaration, directory: ".", candidates: found }).members;
    for (const directory of matched) members.set(directory, read(directory));
  }
  const companions = new Map<string, string>();
  for (const name of format.companions)
    if (existsSync(join(folder, name))) companions.set(name, readFileSync(join(folder, name), "utf8"));
  return {
    path: fileName,
    text: readFileSync(join(folder, fileName), "utf8"),
    companions,
    members,
  };
}

/** Gives a checkout of a history's first or last commit to `use`, and removes it. */
export function withHistory<T>(name: string, which: "first" | "last", use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "wrknv-lockfiles-"));
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  try {
    git("clone", "--quiet", join(CORPUS, `histories/${name}.bundle`), ".");
    if (which === "first") {
      const [first = ""] = git("rev-list", "--first-parent", "--reverse", "HEAD").split("\n");
      git("checkout", "--quiet", first);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the real tool said that each member gets: see `make-uv.sh` and `make-cargo.sh`. */
export function recordedReach(path: string): ReadonlyMap<string, readonly string[]> {
  const [first = "", ...rows] = readFileSync(corpusFile(path), "utf8").trimEnd().split("\n");
  const packages = first.split(" ");
  return new Map(
    rows.map((row) => {
      const [member = "", ...places] = row.split(/:? /);
      return [member.replace(/:$/, ""), places.map((place) => packages[Number(place)] ?? "?")];
    }),
  );
}
