import { resolvePathUp } from "../path-up.ts";
import { asList, asString, asTable, entriesOf, own, ownAt, type Table } from "../../../documents/value.ts";
import { textOfValue } from "../toml/value-text.ts";

/** One `[[package]]` of a uv.lock. */
export interface UvEntry {
  readonly name: string;
  /** Undefined where a build computes it: the workspace's own packages only. */
  readonly version: string | undefined;
  readonly source: string;
  /** Where it is a folder on this disk, that folder, relative to the lockfile's. */
  readonly folder: string | undefined;
  readonly dependencies: readonly UvAsk[];
  readonly extras: ReadonlyMap<string, readonly UvAsk[]>;
  readonly groups: ReadonlyMap<string, readonly UvAsk[]>;
  /** What its own manifest asked for when the lockfile was written, with what no environment needs: `dependencies` and extras. */
  readonly requirements: readonly UvAsk[];
  /** The same of its groups. */
  readonly groupRequirements: ReadonlyMap<string, readonly UvAsk[]>;
  readonly table: Table;
}

/** `{ name, version, source, extra, marker }` of a dependency, or `{ name, extras, marker, specifier, … }` of a requirement. */
export interface UvAsk {
  readonly name: string;
  /** With the source, stands only where the name alone has several answers. */
  readonly version: string | undefined;
  readonly source: string | undefined;
  readonly extras: readonly string[];
  readonly marker: string;
  readonly specifier: string;
}

/** Reads one entry; undefined where it is not made as uv makes them. */
export function readUvEntry(value: unknown): UvEntry | undefined {
  const table = asTable(value);
  if (table === undefined) return undefined;
  const name = asString(own(table, "name"));
  const version = own(table, "version");
  const source = asTable(own(table, "source"));
  const dependencies = readUvAsks(own(table, "dependencies"));
  const extras = readUvAskLists(own(table, "optional-dependencies"));
  const groups = readUvAskLists(own(table, "dev-dependencies"));
  const metadata = own(table, "metadata") ?? {};
  const requirements = readUvAsks(ownAt(metadata, "requires-dist"));
  const groupRequirements = readUvAskLists(ownAt(metadata, "requires-dev"));
  if (name === undefined || source === undefined) return undefined;
  if (version !== undefined && typeof version !== "string") return undefined;
  if (dependencies === undefined || extras === undefined || groups === undefined) return undefined;
  if (requirements === undefined || groupRequirements === undefined) return undefined;
  const folder = folderOf(source);
  if (folder === undefined && version === undefined) return undefined;
  return {
    name,
    version,
    source: textOfValue(source),
    folder,
    dependencies,
    extras,
    groups,
    requirements,
    groupRequirements,
    table,
  };
}

/** A list of asks; nothing is an empty one, and undefined what is not made as uv makes it. */
export function readUvAsks(value: unknown): readonly UvAsk[] | undefined {
  if (value === undefined) return NO_ASKS;
  const asks: UvAsk[] = [];
  for (const element of asList(value) ?? [undefined]) {
    const ask = readAsk(element);
    if (ask === undefined) return undefined;
    asks.push(ask);
  }
  return asks;
}

/** Lists of asks by extra or group. */
export function readUvAskLists(value: unknown): ReadonlyMap<string, readonly UvAsk[]> | undefined {
  if (value === undefined) return NO_LISTS;
  const table = asTable(value);
  if (table === undefined) return undefined;
  const lists = new Map<string, readonly UvAsk[]>();
  for (const [key, list] of entriesOf(table)) {
    const asks = readUvAsks(list);
    if (asks === undefined) return undefined;
    lists.set(key, asks);
  }
  return lists;
}

const NO_ASKS: readonly UvAsk[] = [];
const NO_LISTS: ReadonlyMap<string, readonly UvAsk[]> = new Map();

function readAsk(value: unknown): UvAsk | undefined {
  const table = asTable(value);
  if (table === undefined) return undefined;
  const name = asString(own(table, "name"));
  if (name === undefined) return undefined;
  const source = own(table, "source");
  const extras: string[] = [];
  for (const extra of asList(own(table, "extra") ?? own(table, "extras")) ?? []) {
    if (typeof extra !== "string") return undefined;
    extras.push(extra);
  }
  return {
    name,
    version: asString(own(table, "version")),
    source: source === undefined ? undefined : textOfValue(source),
    extras,
    marker: asString(own(table, "marker")) ?? "",
    specifier: asString(own(table, "specifier")) ?? "*",
  };
}

/** https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-sources: an archive's `path` is a file, the others folders. */
function folderOf(source: Table): string | undefined {
  for (const kind of ["editable", "virtual", "directory"]) {
    const written = own(source, kind);
    if (typeof written === "string") return resolvePathUp(written);
  }
  return undefined;
}
