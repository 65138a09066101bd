import { asList, asString, asTable, entriesOf, own, ownAt, type Table } from "../../../documents/value.ts";
import { normalizeName } from "../../names.ts";
import { resolvePathUp } from "../path-up.ts";
import { textOfValue } from "../toml/value-text.ts";

/** One `[[package]]` of a poetry.lock. */
export interface PoetryEntry {
  /** Normalised. */
  readonly name: string;
  readonly version: string;
  readonly identity: string;
  /** Where it is a folder on this disk, that folder, relative to the lockfile's. */
  readonly folder: string | undefined;
  readonly asks: readonly PoetryAsk[];
}

export interface PoetryAsk {
  /** Normalised. */
  readonly name: string;
  /** With the marker and the extras that it asks for. */
  readonly label: string;
  readonly specifier: string;
  /** Nothing need answer it: it is for an extra that nobody asked for, or for other environments. */
  readonly mayBeLeftOut: boolean;
}

/** Reads one entry; undefined where it is not made as Poetry makes them. */
export function readPoetryEntry(value: unknown): PoetryEntry | undefined {
  const table = asTable(value);
  if (table === undefined) return undefined;
  const name = asString(own(table, "name"));
  const version = asString(own(table, "version"));
  const dependencies = own(table, "dependencies");
  const asked = asTable(dependencies ?? {});
  if (name === undefined || version === undefined || asked === undefined) return undefined;
  const folder =
    ownAt(table, "source", "type") === "directory" ? asString(ownAt(table, "source", "url")) : undefined;
  return {
    name: normalizeName("python", name),
    version,
    identity: identityOf(table),
    folder: folder === undefined ? undefined : resolvePathUp(folder),
    asks: entriesOf(asked).flatMap(([dependency, written]) => readAsks(dependency, written)),
  };
}

/** `name = ">=1"`, a table, or a list of either, one for each environment. */
function readAsks(written: string, value: unknown): readonly PoetryAsk[] {
  const name = normalizeName("python", written);
  return (asList(value) ?? [value]).map((element) => {
    const details = asTable(element) ?? {};
    const marker = asString(own(details, "markers")) ?? "";
    const extras = (asList(own(details, "extras")) ?? []).map(String).join(",");
    return {
      name,
      label: `${name}${extras === "" ? "" : `[${extras}]`}${marker === "" ? "" : ` ; ${marker}`}`,
      specifier: asString(element) ?? asString(own(details, "version")) ?? "*",
      mayBeLeftOut:
        own(details, "optional") === true || marker !== "" || own(details, "python") !== undefined,
    };
  });
}

/** Part of the node or of its edges, or for people; `extras` only sorts the optional ones of `dependencies`. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "name",
  "version",
  "dependencies",
  "extras",
  "files",
  "description",
  "python-versions",
]);

/** Its source, groups and markers, what we do not know of it, and the hashes of its files, from whatever index they come. */
function identityOf(table: Table): string {
  const written = own(table, "files");
  const files = (asList(written) ?? [written]).map((file) => asString(ownAt(file, "hash")) ?? "");
  const isHashed = files.length > 0 && files.every((hash) => hash !== "");
  const isFromIndex = ownAt(table, "source", "type") === "legacy";
  const rest = entriesOf(table)
    .filter(([key]) => !ELSEWHERE.has(key) && !(key === "source" && isFromIndex && isHashed))
    .map(([key, value]) => `${key} = ${textOfValue(value)}`);
  if (!isHashed && written !== undefined) rest.push(`files = ${textOfValue(written)}`);
  return [...rest.sort(), ...files.sort()].join("\n");
}
