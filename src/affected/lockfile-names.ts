import type { Ecosystem } from "../manifests/manifest.ts";

/** The files that hold the resolved versions of an ecosystem, by name. */
export const LOCKFILES: Readonly<Record<Ecosystem, readonly string[]>> = {
  python: ["uv.lock", "poetry.lock", "pdm.lock", "pylock.toml"],
  npm: ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"],
  go: ["go.sum", "go.work.sum"],
  cargo: ["Cargo.lock"],
  terraform: [".terraform.lock.hcl"],
};

/** The files in the folder of a declared workspace that all of its members share. */
export const WORKSPACE_FILES: Readonly<Record<Ecosystem, readonly string[]>> = {
  python: ["pyproject.toml", ...LOCKFILES.python],
  npm: ["package.json", "pnpm-workspace.yaml", ...LOCKFILES.npm],
  // `go.mod` and `go.sum` beside a `go.work` are those of the module there.
  go: ["go.work", "go.work.sum"],
  cargo: ["Cargo.toml", ...LOCKFILES.cargo],
  terraform: [...LOCKFILES.terraform],
};

/** Manifests that stand for the whole workspace where they lie at its root. */
export const ROOT_MANIFESTS: ReadonlySet<string> = new Set([
  "package.json", "pnpm-workspace.yaml", "pyproject.toml", "go.mod", "go.work", "Cargo.toml",
]); // prettier-ignore
