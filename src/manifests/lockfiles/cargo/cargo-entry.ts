import { asList, asString, asTable, entriesOf, own } from "../../../documents/value.ts";
import { textOfValue } from "../toml/value-text.ts";

/** One `[[package]]` of a Cargo.lock. */
export interface CargoEntry {
  readonly name: string;
  readonly version: string;
  /** Undefined for a folder on this disk: a member of the workspace, or a path package beside it. */
  readonly source: string | undefined;
  readonly identity: string;
  readonly asks: readonly CargoAsk[];
}

/** `name`, `name version` or `name version (source)`: as much as names one package among all. */
export interface CargoAsk {
  readonly name: string;
  readonly version: string | undefined;
  readonly source: string | undefined;
}

/** Reads one entry; undefined where it is not made as cargo makes them. */
export function readCargoEntry(value: unknown): CargoEntry | undefined {
  const table = asTable(value);
  if (table === undefined) return undefined;
  const name = asString(own(table, "name"));
  const version = asString(own(table, "version"));
  const written = own(table, "source");
  const checksum = own(table, "checksum");
  const asks: CargoAsk[] = [];
  for (const element of asList(own(table, "dependencies") ?? []) ?? [undefined]) {
    const ask = readAsk(element);
    if (ask === undefined) return undefined;
    asks.push(ask);
  }
  if (name === undefined || version === undefined) return undefined;
  if (written !== undefined && typeof written !== "string") return undefined;
  const rest = entriesOf(table)
    .filter(([key]) => !ELSEWHERE.has(key))
    .map(([key, inner]) => `${key} = ${textOfValue(inner)}`);
  const identity = [sourceText(written, checksum), ...rest.sort()].join("\n");
  return { name, version, source: written, identity, asks };
}

const ELSEWHERE: ReadonlySet<string> = new Set(["name", "version", "source", "checksum", "dependencies"]);

// Sources hold no spaces: they are URLs.
const ASK = /^([^ ]+)(?: ([^ ]+)(?: \(([^)]*)\))?)?$/;

function readAsk(value: unknown): CargoAsk | undefined {
  const [, name, version, source] = typeof value === "string" ? (ASK.exec(value) ?? []) : [];
  return name === undefined ? undefined : { name, version, source };
}

/** A checksum is the content, from whatever mirror of a registry it comes; without one the source is all there is. */
function sourceText(source: string | undefined, checksum: unknown): string {
  if (source === undefined) return "path";
  const isRegistry = /^(?:registry|sparse)\+/.test(source);
  return isRegistry && typeof checksum === "string"
    ? `registry ${checksum}`
    : `${source} ${checksum === undefined ? "" : textOfValue(checksum)}`;
}
