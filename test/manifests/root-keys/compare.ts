import { baseName, joinPath, parentOf } from "../../../src/base/path-text.ts";
import type { Ecosystem, Manifest } from "../../../src/manifests/manifest.ts";
import { readManifest } from "../../../src/manifests/read-manifest.ts";
import { compareRootManifest } from "../../../src/manifests/root-keys/compare-root-manifest.ts";
import { showChanges } from "./show-changes.ts";

export interface Comparison {
  readonly path: string;
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Texts of manifests by folder; the same on both sides where `headMembers` is not given. */
  readonly members?: Readonly<Record<string, string>>;
  readonly headMembers?: Readonly<Record<string, string>>;
  readonly rootIsRepo?: boolean;
  readonly hasLockfile?: boolean;
}

const MANIFEST_OF = {
  "package.json": ["npm", "package.json"],
  "pnpm-workspace.yaml": ["npm", "package.json"],
  ".yarnrc.yml": ["npm", "package.json"],
  "pyproject.toml": ["python", "pyproject.toml"],
  "Cargo.toml": ["cargo", "Cargo.toml"],
  "go.work": ["go", "go.mod"],
  "go.mod": ["go", "go.mod"],
} satisfies Record<string, readonly [Ecosystem, string]>;

const isKnown = (name: string): name is keyof typeof MANIFEST_OF => Object.hasOwn(MANIFEST_OF, name);

/** Compares and shows: one change a line. A container with a lockfile, unless told. */
export async function compare({
  path,
  base,
  head,
  members = {},
  headMembers = members,
  rootIsRepo = false,
  hasLockfile = true,
}: Comparison): Promise<readonly string[]> {
  const name = baseName(path);
  const [ecosystem, fileName] = isKnown(name) ? MANIFEST_OF[name] : MANIFEST_OF["package.json"];
  const manifests = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, Manifest> =>
    new Map(
      Object.entries(texts).map(([folder, text]) => [
        folder,
        readManifest({ ecosystem, path: joinPath(folder, fileName), text }),
      ]),
    );
  const folders = (texts: Readonly<Record<string, string>>): ReadonlySet<string> =>
    new Set(Object.keys(texts).filter((folder) => folder !== parentOf(path)));
  const input = {
    path,
    base,
    head,
    rootIsRepo,
    hasLockfile,
    members: { base: manifests(members), head: manifests(headMembers) },
    baseMembers: folders(members),
    headMembers: folders(headMembers),
  };
  return showChanges(input, await compareRootManifest(input));
}
