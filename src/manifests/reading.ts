import type { KeyPath } from "../documents/places.ts";
import { asBoolean, asList, asTable, describeValue, entriesOf, own, type Table } from "../documents/value.ts";
import type { ManifestProblem } from "./manifest.ts";

/**
 * Reads typed values out of one parsed manifest and collects what has a wrong type: reading goes on, so that all
 * problems of a file come out in one run. What is not there is undefined and no problem.
 */
export class Reading {
  readonly problems: ManifestProblem[] = [];
  readonly file: string;
  constructor(file: string) {
    this.file = file;
  }

  /** `path` is where the value stands; without it, `key` at the top. Thousands of files are right: only a problem makes it. */
  table(parent: Table | undefined, key: string, path?: KeyPath): Table | undefined {
    const value = parent === undefined ? undefined : own(parent, key);
    if (value === undefined) return undefined;
    const table = asTable(value);
    if (table === undefined) this.wrongType(path ?? [key], "a table", value);
    return table;
  }

  string(parent: Table | undefined, key: string, path?: KeyPath): string | undefined {
    const value = parent === undefined ? undefined : own(parent, key);
    if (value === undefined || typeof value === "string") return value;
    this.wrongType(path ?? [key], "text", value);
    return undefined;
  }

  boolean(parent: Table | undefined, key: string, path: KeyPath): boolean | undefined {
    return this.#checked(parent, key, path, "true or false", asBoolean);
  }

  list(parent: Table | undefined, key: string, path: KeyPath): readonly unknown[] {
    return this.#checked(parent, key, path, "a list", asList) ?? [];
  }

  /** The texts of a list, each with its place; elements of another type are problems. */
  strings(parent: Table | undefined, key: string, path: KeyPath): readonly WrittenString[] {
    const found: WrittenString[] = [];
    for (const [index, element] of this.list(parent, key, path).entries()) {
      const keys = [...path, index];
      if (typeof element === "string") found.push({ text: element, keys });
      else this.wrongType(keys, "text", element);
    }
    return found;
  }

  /** The keys of a table whose values are tables; others are problems. */
  tables(parent: Table | undefined, key: string, path: KeyPath): readonly WrittenTable[] {
    const table = this.table(parent, key, path);
    const found: WrittenTable[] = [];
    for (const [name, value] of table === undefined ? [] : entriesOf(table)) {
      const keys = [...path, name];
      const inner = asTable(value);
      if (inner === undefined) this.wrongType(keys, "a table", value);
      else found.push({ name, table: inner, keys });
    }
    return found;
  }

  wrongType(keys: KeyPath, expected: string, value: unknown): void {
    this.problem(
      "manifest/wrong-type",
      keys,
      `${keys.join(".")} must be ${expected}, not ${describeValue(value)}`,
    );
  }

  problem(code: ManifestProblem["code"], keys: KeyPath, message: string): void {
    this.problems.push({ code, severity: "error", message, file: this.file, at: { keys } });
  }

  #checked<T>(
    parent: Table | undefined,
    key: string,
    path: KeyPath,
    expected: string,
    check: (value: unknown) => T | undefined,
  ): T | undefined {
    if (parent === undefined) return undefined;
    const value = own(parent, key);
    if (value === undefined) return undefined;
    const checked = check(value);
    if (checked === undefined) this.wrongType(path, expected, value);
    return checked;
  }
}

export interface WrittenString {
  readonly text: string;
  readonly keys: KeyPath;
}

export interface WrittenTable {
  readonly name: string;
  readonly table: Table;
  readonly keys: KeyPath;
}
