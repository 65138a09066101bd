import { resolvePath } from "../../../base/path-text.ts";
import type { BlockEntries } from "./block-entries.ts";
import { readPnpmKey } from "./pnpm-lock-key.ts";

/** One package of pnpm-lock.yaml, as it was resolved with its peers. */
export interface PnpmPackage {
  readonly name: string;
  readonly version: string;
  readonly identity: string;
  /** The workspace's folder that it is a copy of (`injected`, `file:`), relative to the lockfile. */
  readonly directory: string | undefined;
  /** The entries of `dependencies` and `optionalDependencies`. */
  readonly dependencies: number | undefined;
  readonly optionalDependencies: number | undefined;
  readonly line: number;
}

export interface PackageQuestion {
  readonly key: string;
  /** Of `snapshots`; in version 6 of `packages`, which holds all. */
  readonly resolved: number;
  /** By key. */
  readonly packages: ReadonlyMap<string, number>;
  readonly isVersion6: boolean;
}

/**
 * The package of one key; undefined where the lockfile does not say what it is. `engines`, `cpu`, `os`, `deprecated` and
 * the like are fixed by what it is; `dev` and `optional` say who asks. Cost: one step a field.
 */
export function readPnpmPackage(
  entries: BlockEntries,
  { key, resolved, packages, isVersion6 }: PackageQuestion,
): PnpmPackage | undefined {
  const { name, version, withoutPeers, patch } = readPnpmKey(key);
  const described = isVersion6 ? resolved : packages.get(withoutPeers);
  const resolution = childOf(entries, described, "resolution");
  if (resolution === undefined) return undefined;
  const source = entries.written(resolution);
  const directory = DIRECTORY.exec(source)?.[1];
  const ownName = isVersion6 ? childOf(entries, described, "name") : undefined;
  const ownVersion =
    isVersion6 && directory === undefined ? childOf(entries, described, "version") : undefined;
  return {
    name: ownName === undefined ? name : entries.value(ownName),
    version: ownVersion === undefined ? version : entries.value(ownVersion),
    identity: source + patch,
    directory: directory === undefined ? undefined : resolvePath(".", directory),
    dependencies: childOf(entries, resolved, "dependencies"),
    optionalDependencies: childOf(entries, resolved, "optionalDependencies"),
    line: entries.line(described ?? resolved),
  };
}

/** `{directory: packages/a, type: directory}`. */
const DIRECTORY = /^\{directory: '?([^,']*)'?, type: directory\}$/;

function childOf(entries: BlockEntries, parent: number | undefined, key: string): number | undefined {
  if (parent === undefined) return undefined;
  for (let child = entries.first(parent); child !== undefined; child = entries.next(child))
    if (entries.key(child) === key) return child;
  return undefined;
}
