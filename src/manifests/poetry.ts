import type { KeyPath } from "../documents/places.ts";
import { asList, asTable, entriesOf, own, type Table } from "../documents/value.ts";
import type { Dependency, DependencyKind } from "./manifest.ts";
import { normalizeName } from "./names.ts";
import { sourceOfTable } from "./python-sources.ts";
import type { Reading } from "./reading.ts";

export interface PoetryQuestion {
  readonly reading: Reading;
  /** `[tool.poetry]`. */
  readonly poetry: Table;
  readonly directory: string;
}

/** Poetry's own tables (https://python-poetry.org/docs/dependency-specification/): its main ones, and those of groups, which are dev. */
export function readPoetryDependencies({
  reading,
  poetry,
  directory,
}: PoetryQuestion): readonly Dependency[] {
  const read = (
    parent: Table | undefined,
    key: string,
    path: KeyPath,
    kind: DependencyKind,
  ): readonly Dependency[] =>
    readTable({ reading, poetry, directory }, reading.table(parent, key, path), path, kind);
  const base = ["tool", "poetry"];
  return [
    ...read(poetry, "dependencies", [...base, "dependencies"], "runtime"),
    ...read(poetry, "dev-dependencies", [...base, "dev-dependencies"], "dev"),
    ...reading
      .tables(poetry, "group", [...base, "group"])
      .flatMap(({ table, keys }) => read(table, "dependencies", [...keys, "dependencies"], "dev")),
  ];
}

function readTable(
  { reading, directory }: PoetryQuestion,
  table: Table | undefined,
  path: KeyPath,
  kind: DependencyKind,
): readonly Dependency[] {
  const found: Dependency[] = [];
  for (const [name, value] of table === undefined ? [] : entriesOf(table)) {
    // The interpreter stands among the packages.
    if (name === "python") continue;
    const list = asList(value);
    for (const [index, entry] of (list ?? [value]).entries()) {
      const keys = list === undefined ? [...path, name] : [...path, name, index];
      const shared = { package: normalizeName("python", name), at: { keys } };
      const details = asTable(entry);
      if (typeof entry === "string")
        found.push({ ...shared, path: undefined, foreignSource: undefined, kind, constraint: entry });
      else if (details === undefined) reading.wrongType(keys, "text or a table", entry);
      else {
        const source = sourceOfTable(reading, details, keys, directory);
        found.push({
          ...shared,
          path: source?.path,
          foreignSource: source?.foreignSource,
          kind: own(details, "optional") === true && kind === "runtime" ? "optional" : kind,
          constraint: reading.string(details, "version", [...keys, "version"]) ?? "*",
        });
      }
    }
  }
  return found;
}
