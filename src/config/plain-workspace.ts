import { asList, asTable, own, type Table } from "../documents/value.ts";
import { SYNC_STRATEGIES } from "./workspace-file.ts";
import type { WorkspaceTable } from "./workspace-schema.ts";

const UNOWNED = ["everything", "nothing"] as const;

/**
 * Reads a `.wrknv/workspace.toml` in which every key is a common one and every value plainly right, without the schema:
 * loading that and its library costs more than all else that is done with the file. Undefined: ask the schema, which knows
 * all keys and says what is wrong. A test holds the two to the same answer.
 */
export function readPlainWorkspace(value: unknown): WorkspaceTable | undefined {
  const reading = new PlainReading();
  const root = reading.table(value, ["version", "sync_strategy", "affected", "repos", "kinds"]);
  const affected = reading.optional(root, "affected", (inner) => {
    const table = reading.table(inner, ["global", "ignore", "unowned"]);
    return {
      global: reading.texts(table, "global"),
      ignore: reading.texts(table, "ignore"),
      unowned: reading.choice(table, "unowned", UNOWNED),
    };
  });
  const repos = reading.optional(root, "repos", (list) =>
    reading.list(list).map((entry) => {
      const table = reading.table(entry, ["path", "name", "type", "url", "inputs", "dependencies"]);
      return {
        path: reading.needed(reading.text(table, "path")),
        name: reading.text(table, "name"),
        type: reading.text(table, "type"),
        url: reading.text(table, "url"),
        inputs: reading.texts(table, "inputs"),
        dependencies: reading.optional(table, "dependencies", (inner) => reading.constraints(inner)),
      };
    }),
  );
  const kinds = reading.optional(root, "kinds", (list) =>
    reading.list(list).map((entry) => {
      const table = reading.table(entry, ["kind", "match"]);
      const match = reading.table(own(table, "match"), ["name", "path", "dependency"]);
      if (Object.keys(match).length === 0) reading.isPlain = false;
      return {
        kind: reading.needed(reading.text(table, "kind")),
        match: {
          name: reading.text(match, "name"),
          path: reading.text(match, "path"),
          dependency: reading.text(match, "dependency"),
        },
      };
    }),
  );
  const read: WorkspaceTable = {
    version: reading.text(root, "version"),
    sync_strategy: reading.choice(root, "sync_strategy", SYNC_STRATEGIES),
    affected: affected,
    repos: repos,
    kinds: kinds,
  };
  return reading.isPlain ? read : undefined;
}

/** Reads values and remembers whether any was not what it should be. */
class PlainReading {
  isPlain = true;

  table(value: unknown, keys: readonly string[]): Table {
    const table = asTable(value);
    if (table !== undefined && Object.keys(table).every((key) => keys.includes(key))) return table;
    this.isPlain = false;
    return {};
  }

  list(value: unknown): readonly unknown[] {
    const list = asList(value);
    if (list === undefined) this.isPlain = false;
    return list ?? [];
  }

  optional<T>(table: Table, key: string, read: (value: unknown) => T): T | undefined {
    return Object.hasOwn(table, key) ? read(table[key]) : undefined;
  }

  text(table: Table, key: string): string | undefined {
    return this.optional(table, key, (value) => this.#text(value));
  }

  needed(text: string | undefined): string {
    if (text === undefined) this.isPlain = false;
    return text ?? "";
  }

  texts(table: Table, key: string): string[] | undefined {
    return this.optional(table, key, (value) => this.list(value).map((element) => this.#text(element)));
  }

  choice<T extends string>(table: Table, key: string, choices: readonly T[]): T | undefined {
    return this.optional(table, key, (value) => {
      const choice = choices.find((one) => one === value);
      if (choice === undefined) this.isPlain = false;
      return choice;
    });
  }

  /** Names and versions, or false. A name that is a key of every object is left to the schema. */
  constraints(value: unknown): Record<string, string | false> {
    const table = asTable(value) ?? {};
    if (asTable(value) === undefined || Object.hasOwn(table, "__proto__")) this.isPlain = false;
    return Object.fromEntries(
      Object.entries(table).map(([name, constraint]) => [
        name,
        constraint === false ? false : this.#text(constraint),
      ]),
    );
  }

  #text(value: unknown): string {
    if (typeof value === "string" && value !== "") return value;
    this.isPlain = false;
    return "";
  }
}
