import { asTable, type Table } from "../../documents/value.ts";

/**
 * A table of keys and nothing else. What YAML writes as `!!set`, `!!omap` or `!!binary` is an object whose content its
 * keys do not show.
 */
export function asPlainTable(value: unknown): Table | undefined {
  const table = asTable(value);
  if (table === undefined) return undefined;
  const prototype: unknown = Object.getPrototypeOf(table);
  return prototype === Object.prototype || prototype === null ? table : undefined;
}
