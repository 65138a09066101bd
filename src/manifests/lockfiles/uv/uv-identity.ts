import { asList, asString, asTable, entriesOf, own, type Table } from "../../../documents/value.ts";
import { textOfValue } from "../toml/value-text.ts";
import type { UvEntry } from "./uv-entry.ts";

/**
 * What makes a package of uv.lock this very one: its source, the hashes of its files, the environments that it is for, and
 * what we do not know of it. Where a file comes from does not count as long as its hash is known: a mirror has the same one.
 */
export function uvIdentity({ table }: UvEntry): string {
  const files: string[] = [];
  const rest: string[] = [];
  for (const [key, value] of entriesOf(table)) {
    if (key === "sdist") files.push(textOfFile(value));
    else if (key === "wheels") for (const file of asList(value) ?? [value]) files.push(textOfFile(file));
    else if (!ELSEWHERE.has(key)) rest.push(`${key} = ${textOfValue(value)}`);
  }
  const isHashed = files.length > 0 && files.every((file) => !file.startsWith("{"));
  return [sourceText(own(table, "source"), isHashed), ...rest.sort(), ...files.sort()].join("\n");
}

/** Part of the node, of its edges, or of what was asked. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "name",
  "version",
  "source",
  "dependencies",
  "optional-dependencies",
  "dev-dependencies",
  "metadata",
]);

/** A file's hash, else all that is known of it but what says nothing about its content. */
function textOfFile(value: unknown): string {
  const file = asTable(value);
  if (file === undefined) return textOfValue(value);
  return asString(own(file, "hash")) ?? textOfValue(without(file, UNTOLD));
}

const UNTOLD: ReadonlySet<string> = new Set(["size", "upload-time"]);

const without = (table: Table, keys: ReadonlySet<string>): Table =>
  Object.fromEntries(entriesOf(table).filter(([key]) => !keys.has(key)));

function sourceText(value: unknown, isHashed: boolean): string {
  const source = asTable(value);
  return isHashed && source !== undefined && own(source, "registry") !== undefined
    ? "registry"
    : textOfValue(value);
}
