import { asTable, own, type Table } from "../../../documents/value.ts";
import type { KeyPath } from "../../../documents/places.ts";
import type { Anchor, Manifest } from "../../manifest.ts";
import type { UnresolvedAsk } from "../lock-graph.ts";

/** One entry in one of a package.json's tables of dependencies. */
export interface NpmAsk {
  /** `dependencies`, `devDependencies` … */
  readonly table: string;
  /** The key, an alias where it is one: what the lockfile calls it too. */
  readonly name: string;
  /** The range of versions, without what names another package; not all that it may hold is a range. */
  readonly range: string;
  /** The specifier as written, `*` where it is empty. */
  readonly specifier: string;
  /** A peer that need not be there. */
  readonly isOptionalPeer: boolean;
  readonly at: Anchor;
}

const asksOf = new WeakMap<Manifest, readonly NpmAsk[]>();

/** What a package.json asks for, in its order. Cost: one pass over its dependencies, once. */
export function npmAsks(manifest: Manifest): readonly NpmAsk[] {
  let asks = asksOf.get(manifest);
  if (asks === undefined) asksOf.set(manifest, (asks = readAsks(manifest)));
  return asks;
}

function readAsks(manifest: Manifest): readonly NpmAsk[] {
  const asks: NpmAsk[] = [];
  for (const dependency of manifest.dependencies) {
    const [table, name] = keysOf(dependency.at);
    if (typeof table !== "string" || typeof name !== "string") continue;
    asks.push({
      table,
      name,
      range: dependency.constraint,
      specifier: dependency.written ?? dependency.constraint,
      isOptionalPeer: table === "peerDependencies" && dependency.kind === "optional",
      at: dependency.at,
    });
  }
  return asks;
}

/** An ask that nothing in the lockfile answers. */
export const unansweredAsk = ({ name, specifier, at }: NpmAsk): UnresolvedAsk => ({
  name,
  specifier,
  line: undefined,
  at,
});

/**
 * Whether a lockfile's copy of a manifest has an ask as it is written now. In any table: a name that stands in two of
 * them is copied to one.
 */
export const isCopied = (copy: Table, { name, specifier }: NpmAsk): boolean =>
  TABLES.some((key) => {
    const table = asTable(own(copy, key));
    if (table === undefined || !Object.hasOwn(table, name)) return false;
    return (own(table, name) || "*") === specifier;
  });

const TABLES = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"] as const;

const keysOf = (at: Anchor): KeyPath => ("keys" in at ? at.keys : []);
