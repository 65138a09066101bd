import { entriesOf } from "../../../documents/value.ts";
import { asTable } from "../../../documents/value.ts";

/**
 * A parsed value as one text: equal texts, equal values, in whatever order the keys of tables stand. Recurses as deep as
 * the value, which the parsers of documents limit.
 */
export function textOfValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOfValue).join(",")}]`;
  if (typeof value === "bigint") return String(value);
  const table = asTable(value);
  if (table === undefined) return JSON.stringify(value);
  const pairs = entriesOf(table).map(([key, inner]) => `${JSON.stringify(key)}:${textOfValue(inner)}`);
  return `{${pairs.sort().join(",")}}`;
}
