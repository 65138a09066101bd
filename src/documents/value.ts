/*
 * Values of a parsed document, whose types nobody has looked at yet. Keys come from users: `constructor` and
 * `__proto__` are ordinary ones, so a table is read by `own` and `entriesOf` only, which never see the prototype.
 */

/** A table of TOML, an object of JSON, a mapping of YAML. */
export type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

export const asTable = (value: unknown): Table | undefined => (isTable(value) ? value : undefined);

export const asString = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;

export const asBoolean = (value: unknown): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;

export const asList = (value: unknown): readonly unknown[] | undefined => {
  const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  return list;
};

/** The value of a key; undefined where the table does not hold it. */
export const own = (table: Table, key: string): unknown =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The value at the end of a path of keys; undefined where one is missing or no table. */
export function ownAt(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    const table = asTable(found);
    if (table === undefined) return undefined;
    found = own(table, key);
  }
  return found;
}

/** Keys and values in the order of the file (JavaScript puts keys that are whole numbers first). */
export const entriesOf = (table: Table): readonly (readonly [string, unknown])[] => Object.entries(table);

/** What a value is, in the words of a sentence: `"timeout must be a number, not text"`. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string") return "text";
  if (typeof value === "number" || typeof value === "bigint") return "a number";
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a date";
  return "a table";
}
