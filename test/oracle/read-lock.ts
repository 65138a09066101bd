import type { Ecosystem, Layout } from "./discover.ts";
import { readCargoLock } from "./locks-cargo.ts";
import { readPackageLock } from "./locks-npm.ts";
import { readPnpmLock } from "./locks-pnpm.ts";
import { readUvLock } from "./locks-uv.ts";
import { readYarnBerry } from "./locks-yarn-berry.ts";
import { readYarnClassic } from "./locks-yarn-classic.ts";
import type { Lock } from "./lock.ts";
import { baseOf, folderOf, joined } from "./tree.ts";
import type { Tree } from "./tree.ts";
import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";

export const LOCKFILES: Readonly<Record<string, Ecosystem>> = {
  "package-lock.json": "npm",
  "npm-shrinkwrap.json": "npm",
  "yarn.lock": "npm",
  "pnpm-lock.yaml": "npm",
  "bun.lock": "npm",
  "bun.lockb": "npm",
  "uv.lock": "python",
  "poetry.lock": "python",
  "Cargo.lock": "cargo",
};

export const isLockfile = (path: string): boolean => Object.hasOwn(LOCKFILES, baseOf(path));

/** The newest two of each path: the two sides of a commit, and one commit's head is the next one's base. */
function newestTwo<T>(): (path: string, key: string, make: () => T) => T {
  const kept = new Map<string, readonly { readonly key: string; readonly value: T }[]>();
  return (path, key, make) => {
    const newest = kept.get(path) ?? [];
    const known = newest.find((each) => each.key === key);
    if (known !== undefined) return known.value;
    const value = make();
    kept.set(path, [...newest.slice(-1), { key, value }]);
    return value;
  };
}

const documents = newestTwo<unknown>();
const locks = newestTwo<Lock | undefined>();

/** The lockfile's graph, or undefined where the oracle does not read the format (bun, poetry) or the text. */
export function lockAt(tree: Tree, layout: Layout, path: string): Lock | undefined {
  const text = tree.read(path);
  if (text === undefined) return undefined;
  const folder = folderOf(path);
  const idOf = (name: string): string => tree.files.get(joined(folder, name))?.id ?? "-";
  // yarn 1 locks no members, so what they ask for is part of what is read; the others repeat it.
  const isClassic = baseOf(path) === "yarn.lock" && !isBerry(text);
  const asking = [folder, ...layout.repos.keys()].map((repo) => joined(repo, "package.json"));
  const manifests = isClassic
    ? asking.map((file) => tree.files.get(file)?.id ?? "-")
    : [idOf("package.json")];
  const key = [idOf(baseOf(path)), idOf(".yarnrc.yml"), ...manifests, ...layout.repos.keys()].join("\n");
  return locks(path, key, () => {
    try {
      return readLock(tree, layout, path, text);
    } catch {
      return undefined;
    }
  });
}

const isBerry = (text: string): boolean => /^__metadata:/m.test(text);

function readLock(tree: Tree, layout: Layout, path: string, text: string): Lock | undefined {
  const folder = folderOf(path);
  const repos = new Set(layout.repos.keys());
  const parsed = (parse: (text: string) => unknown): unknown =>
    documents(path, tree.files.get(path)?.id ?? "", () => parse(text));
  const provided = (ecosystem: Ecosystem): Map<string, string> =>
    new Map(
      [...layout.repos.values()].flatMap((repo): [string, string][] => {
        const name = repo.packages.get(ecosystem);
        return name === undefined ? [] : [[name, repo.path]];
      }),
    );
  switch (baseOf(path)) {
    case "package-lock.json":
    case "npm-shrinkwrap.json":
      return readPackageLock(
        parsed((json) => JSON.parse(json) as unknown),
        folder,
        repos,
      );
    case "yarn.lock":
      return isBerry(text)
        ? readYarnBerry(
            parsed((yaml) => parseYaml(yaml) as unknown),
            tree,
            folder,
            repos,
          )
        : readYarnClassic(text, tree, folder, provided("npm"));
    case "pnpm-lock.yaml":
      return readPnpmLock(text, folder, repos);
    case "uv.lock":
      return readUvLock(parsed(parseToml), folder, repos);
    case "Cargo.lock":
      return readCargoLock(parsed(parseToml), provided("cargo"));
    default:
      return undefined;
  }
}
