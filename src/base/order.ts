/** Order by UTF-16 code unit: the same on every machine and in every locale, unlike `localeCompare`. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares two values by a text that stands for each. */
export const by =
  <T>(key: (value: T) => string) =>
  (a: T, b: T): number =>
    byCodeUnit(key(a), key(b));

/** A sorted copy, by code unit: what JavaScript's own order of strings is, and without a call for each comparison. */
export const sorted = <T extends string>(values: Iterable<T>): T[] => [...values].sort();

/** The distinct values, in order of first appearance. */
export const distinct = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** Groups values by a key, keeping the order of first appearance of keys and of values within each group. */
export function groupBy<T, K>(values: Iterable<T>, key: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const at = key(value);
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [value]);
    else group.push(value);
  }
  return groups;
}

/** Values by a key; of two with one key the last counts. Thousands of them: no pair is made for each. */
export function indexBy<T, K>(values: Iterable<T>, key: (value: T) => K): Map<K, T> {
  const index = new Map<K, T>();
  for (const value of values) index.set(key(value), value);
  return index;
}
