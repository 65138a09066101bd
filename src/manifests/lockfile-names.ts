import { baseName } from "../base/path-text.ts";
import type { Ecosystem } from "./manifest.ts";

/** The files that hold the resolved versions of an ecosystem, by name. */
export const LOCKFILES: Readonly<Record<Ecosystem, readonly string[]>> = {
  python: ["uv.lock", "poetry.lock", "pdm.lock", "pylock.toml"],
  npm: ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"],
  go: ["go.sum", "go.work.sum"],
  cargo: ["Cargo.lock"],
  terraform: [".terraform.lock.hcl"],
};

/** The manifests of an ecosystem's root: what they say counts for all members of a declared workspace in their folder. */
export const ROOT_MANIFESTS: Readonly<Record<Ecosystem, readonly string[]>> = {
  python: ["pyproject.toml"],
  npm: ["package.json", "pnpm-workspace.yaml", ".yarnrc.yml"],
  go: ["go.work", "go.mod"],
  cargo: ["Cargo.toml"],
  terraform: [],
};

/**
 * Files of a package manager in the folder of its workspace that nobody can read the meaning of: whatever they say counts
 * for all of it (`.yarn/releases/yarn-4.1.0.cjs` is the package manager itself).
 */
export const isOpaqueRootFile = (path: string): boolean =>
  path === ".npmrc" || path === ".pnpmfile.cjs" || /^\.yarn\/(?:releases|plugins)\//.test(path);

/** What a lockfile of npm's family stands for: loaders that it is turned into, a cache of what it names, patches. */
export const standsForLockfile = (path: string): boolean =>
  /^\.pnp\.[^/]*$|^\.yarn\/(?:cache|patches)\//.test(path);

/** The lockfiles that record what is in files beside them by a hash; bun.lock names a patch and no more. */
export const HASHING_LOCKFILES: readonly string[] = ["yarn.lock", "pnpm-lock.yaml"];

const LOCK_NAMES: ReadonlySet<string> = new Set([...Object.values(LOCKFILES).flat(), ".yarnrc.yml"]);

/** Whether a file of this name is a lockfile, or is no manifest and yet needed to read one. */
export const isLockPath = (path: string): boolean => LOCK_NAMES.has(baseName(path));

/** What paths end in that `isLockPath` may be true of. */
export const LOCK_ENDINGS = [
  ".lock", ".lockb", "lock.toml", "lock.json", "shrinkwrap.json", "pnpm-lock.yaml", ".yarnrc.yml", "go.sum", "work.sum",
  ".lock.hcl",
] as const; // prettier-ignore

const JUDGED_NAMES: ReadonlySet<string> = new Set([
  ...LOCK_NAMES, ...Object.values(ROOT_MANIFESTS).flat(), ".npmrc", ".pnpmfile.cjs",
]); // prettier-ignore

/** Whether a file at this path can be one that is read by its meaning, or stands for one, in whichever folder it lies. */
export const mayBeJudged = (path: string): boolean =>
  JUDGED_NAMES.has(baseName(path)) || /(?:^|\/)\.(?:yarn\/|pnp\.)|\.(?:patch|diff)$/.test(path);
