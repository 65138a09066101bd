import { resolvePath } from "../../../base/path-text.ts";
import { asList, asTable, type Table } from "../../../documents/value.ts";

/** One package of a bun.lock. */
export interface BunEntry {
  readonly name: string;
  /** A version, or the source where there is none: `github:a/b#1a2b3c`, `file:../x`. */
  readonly version: string;
  /** The folder it is, where it may be the workspace's own. */
  readonly folder: string | undefined;
  /** Its tables of dependencies. */
  readonly asker: Table;
  /** The registry, the hash, the tag of a download: all that stands beside name and tables. */
  readonly source: string;
}

const LOCAL = /^(?:workspace|root|file|link):(.*)$/s;

/** `["name@version", registry, { dependencies … }, hash]`, by kind with some of these missing. Undefined where it is none. */
export function readBunEntry(value: unknown): BunEntry | undefined {
  const list = asList(value);
  const [id, ...rest] = list ?? [];
  if (typeof id !== "string") return undefined;
  const at = id.indexOf("@", 1);
  if (at < 0) return undefined;
  const version = id.slice(at + 1);
  const local = LOCAL.exec(version)?.[1];
  let asker: Table = {};
  const source: string[] = [];
  for (const part of rest) {
    if (typeof part === "string") source.push(part);
    else asker = asTable(part) ?? asker;
  }
  return {
    name: id.slice(0, at),
    version,
    folder: local === undefined ? undefined : resolvePath(".", local),
    asker,
    source: source.join(" "),
  };
}
