import type { KeyPath } from "../documents/places.ts";
import { asTable, entriesOf, type Table } from "../documents/value.ts";

/** One source of values, with a name for it. */
export interface TableSource<S> {
  readonly source: S;
  readonly table: Table;
}

export interface ValueOrigin<S> {
  readonly source: S;
  readonly keys: KeyPath;
  readonly value: unknown;
}

export interface MergedTables<S> {
  readonly table: Table;
  /** Every value that is no table, by its path (`showKeys`), and where it came from. */
  readonly origins: ReadonlyMap<string, ValueOrigin<S>>;
}

/**
 * Merges tables value by value, the first wins. A list is one value. Where one source has a table and an earlier one
 * a value, or the other way round, the earlier one holds.
 */
export function mergeTables<S>(sources: readonly TableSource<S>[]): MergedTables<S> {
  const origins = new Map<string, ValueOrigin<S>>();
  const merge = (tables: readonly TableSource<S>[], at: KeyPath): Table => {
    const merged = new Map<string, unknown>();
    for (const { table } of tables)
      for (const [key] of entriesOf(table)) {
        if (merged.has(key)) continue;
        const keys = [...at, key];
        const holders = tables.filter((one) => Object.hasOwn(one.table, key));
        const [first] = holders;
        if (first === undefined) continue;
        const inner = asTable(first.table[key]);
        if (inner === undefined) {
          merged.set(key, first.table[key]);
          origins.set(showKeys(keys), { source: first.source, keys, value: first.table[key] });
          continue;
        }
        const parts: TableSource<S>[] = [];
        for (const { source, table: holder } of holders) {
          const part = asTable(holder[key]);
          if (part === undefined) break;
          parts.push({ source, table: part });
        }
        merged.set(key, merge(parts, keys));
      }
    return Object.fromEntries(merged);
  };
  return { table: merge(sources, []), origins };
}

/** A key path as TOML writes it: `tools."a b".version`. */
export const showKeys = (keys: KeyPath): string =>
  keys
    .map((key) =>
      typeof key === "number" || /^[A-Za-z0-9_-]+$/.test(key) ? String(key) : JSON.stringify(key),
    )
    .join(".");
