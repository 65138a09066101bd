import { parentOf } from "../../base/path-text.ts";
import type { Manifest } from "../manifest.ts";
import { table, value, type Judge, type KeyRule } from "./key-rule.ts";
import type { RootKeyEffect } from "./root-key-change.ts";

/**
 * Catalogs of pnpm (https://pnpm.io/catalogs), yarn (https://yarnpkg.com/features/catalogs) and bun
 * (https://bun.com/docs/pm/catalogs): members that say `catalog:` or `catalog:name` use an entry.
 *
 * The root may use it too, and so may `overrides` and `resolutions`, which no member shows: the lockfile answers for both.
 */
const catalogEntry: Judge = ({ keys }, { input, uses }) => {
  const catalog = keys.at(-3) === "catalogs" ? keys.at(-2) : undefined;
  const users = uses.of(catalogUse(catalog ?? "default", keys.at(-1) ?? ""));
  const root = parentOf(input.path);
  const folders = input.rootIsRepo ? users : users.filter((folder) => folder !== root);
  const members: readonly RootKeyEffect[] = folders.length === 0 ? [] : [{ kind: "members", folders }];
  if (input.hasLockfile) return [...members, { kind: "locked" }];
  // Without a lockfile a container's use is everybody's, and so is that of an override, which is all that can be
  // meant by an entry that no manifest names.
  return users.length === 0 || users.length > folders.length ? [{ kind: "everything" }] : members;
};

const entries: KeyRule = table({}, { others: value(catalogEntry) });

export const CATALOG_RULES: Readonly<Record<string, KeyRule>> = {
  catalog: entries,
  catalogs: table({}, { others: entries }),
};

/**
 * The catalog entries of some packages that a manifest uses, for `indexKeyUses`. What it depends on besides is not even
 * read: five thousand manifests hold forty thousand dependencies.
 */
export function* catalogUses(manifest: Manifest, packages: ReadonlySet<string>): Iterable<string> {
  for (const { package: name, constraint } of manifest.dependenciesOn?.(packages) ?? manifest.dependencies)
    if (name !== undefined && constraint.startsWith("catalog:"))
      yield catalogUse(constraint.slice("catalog:".length).trim(), name);
}

/** The catalog without a name is also called `default`. */
const catalogUse = (catalog: string, name: string): string =>
  `${catalog === "" ? "default" : catalog}:${name}`;
