import { sorted } from "../base/order.ts";
import { resolvePath } from "../base/path-text.ts";
import { parseToml } from "../documents/toml.ts";
import { asTable, entriesOf, own, ownAt, type Table } from "../documents/value.ts";
import type { KeyPath } from "../documents/places.ts";
import { emptyManifest, unreadableManifest } from "./empty-manifest.ts";
import type { Dependency, DependencyKind, Manifest, MemberDeclaration, SharedSource } from "./manifest.ts";
import { Reading } from "./reading.ts";

// https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html; the spellings with `_` are old and still read.
const TABLES: readonly (readonly [key: string, kind: DependencyKind])[] = [
  ["dependencies", "runtime"],
  ["dev-dependencies", "dev"],
  ["dev_dependencies", "dev"],
  ["build-dependencies", "build"],
  ["build_dependencies", "build"],
];

/** Reads a Cargo.toml (https://doc.rust-lang.org/cargo/reference/manifest.html). What it takes from its root: `inheritFromRoot`. */
export function readCargoToml({ path, text }: { readonly path: string; readonly text: string }): Manifest {
  const parsed = parseToml(text);
  if (!parsed.ok) return unreadableManifest({ ecosystem: "cargo", path, problem: parsed.failure });
  const reading = new Reading(path);
  const root = asTable(parsed.value);
  const empty = emptyManifest("cargo", path);
  const packageTable = reading.table(root, "package", ["package"]);
  const name = reading.string(packageTable, "name", ["package", "name"]);
  const workspace = reading.table(root, "workspace", ["workspace"]);
  const inheritsVersion = ownAt(packageTable, "version", "workspace") === true;
  const targets = reading.tables(root, "target", ["target"]);
  const inherits = inheritedKeys(root, packageTable, [root, ...targets.map(({ table }) => table)]);
  return {
    ...empty,
    name,
    nameAt: name === undefined ? undefined : { keys: ["package", "name"] },
    version: inheritsVersion ? undefined : reading.string(packageTable, "version", ["package", "version"]),
    isPackage: packageTable !== undefined,
    dependencies: [
      ...readTables(reading, root, [], empty.directory),
      ...targets.flatMap(({ table, keys }) => readTables(reading, table, keys, empty.directory)),
    ],
    members: workspace === undefined ? undefined : readMembers(reading, workspace),
    problems: reading.problems,
    ...(workspace === undefined ? {} : { shared: readShared(reading, workspace, empty.directory) }),
    ...(inheritsVersion ? { inheritsVersion } : {}),
    ...(inherits.length === 0 ? {} : { inherits }),
  };
}

/** See `Manifest.inherits`; `parents` are the tables that hold tables of dependencies. */
function inheritedKeys(
  root: Table | undefined,
  packageTable: Table | undefined,
  parents: readonly (Table | undefined)[],
): readonly string[] {
  const inheriting = (table: Table | undefined): readonly string[] =>
    table === undefined ? [] : Object.keys(table).filter((key) => ownAt(table, key, "workspace") === true);
  const dependencies = parents.flatMap((parent) =>
    TABLES.flatMap(([key]) => inheriting(asTable(ownAt(parent, key)))),
  );
  return sorted(
    new Set([
      ...inheriting(packageTable).map((key) => `package.${key}`),
      ...(ownAt(root, "lints", "workspace") === true ? ["lints"] : []),
      ...dependencies.map((name) => `dependencies.${name}`),
    ]),
  );
}

function readTables(
  reading: Reading,
  parent: Table | undefined,
  path: KeyPath,
  directory: string,
): readonly Dependency[] {
  const found: Dependency[] = [];
  for (const [key, kind] of TABLES) {
    const table = reading.table(parent, key, [...path, key]);
    for (const [name, value] of table === undefined ? [] : entriesOf(table)) {
      const keys = [...path, key, name];
      const source = readSource(reading, { name, value, keys, directory });
      if (source === undefined) continue;
      const details = asTable(value);
      const optional = kind === "runtime" && details !== undefined && own(details, "optional") === true;
      const inherits = details !== undefined && own(details, "workspace") === true;
      found.push({
        ...source,
        kind: optional ? "optional" : kind,
        at: { keys },
        ...(inherits ? { inherits } : {}),
      });
    }
  }
  return found;
}

interface WrittenDependency {
  readonly name: string;
  readonly value: unknown;
  readonly keys: KeyPath;
  readonly directory: string;
}

/** `name = "1.2"` or a table; the package is `package` there, else the key. */
function readSource(
  reading: Reading,
  { name, value, keys, directory }: WrittenDependency,
): SharedSource | undefined {
  if (typeof value === "string")
    return { package: name, path: undefined, constraint: value, foreignSource: undefined };
  const details = asTable(value);
  if (details === undefined) {
    reading.wrongType(keys, "a version or a table", value);
    return undefined;
  }
  const written = reading.string(details, "path", [...keys, "path"]);
  const git = reading.string(details, "git", [...keys, "git"]);
  const path = written === undefined ? undefined : resolvePath(directory, written);
  const foreign =
    written === undefined
      ? git === undefined
        ? undefined
        : `git+${git}`
      : path === undefined
        ? written
        : undefined;
  return {
    package: reading.string(details, "package", [...keys, "package"]) ?? name,
    path,
    constraint: reading.string(details, "version", [...keys, "version"]) ?? "*",
    foreignSource: foreign,
  };
}

/** `[workspace.package] version` and `[workspace.dependencies]`; paths there are relative to this folder. */
function readShared(reading: Reading, workspace: Table, directory: string): NonNullable<Manifest["shared"]> {
  const path = ["workspace", "dependencies"];
  const table = reading.table(workspace, "dependencies", path);
  const sources = new Map<string, SharedSource>();
  for (const [name, value] of table === undefined ? [] : entriesOf(table)) {
    const source = readSource(reading, { name, value, keys: [...path, name], directory });
    if (source !== undefined) sources.set(name, source);
  }
  const packageTable = reading.table(workspace, "package", ["workspace", "package"]);
  return { version: reading.string(packageTable, "version", ["workspace", "package", "version"]), sources };
}

/**
 * `[workspace]` makes this folder a root, with or without `members`: cargo takes in the root's path dependencies, and
 * those of its members, that lie below it. Whoever resolves members adds them (`pathMembers`).
 */
function readMembers(reading: Reading, workspace: Table): MemberDeclaration {
  const patterns = (key: string) =>
    reading
      .strings(workspace, key, ["workspace", key])
      .map(({ text: pattern, keys }) => ({ pattern, at: { keys } }));
  return { include: patterns("members"), exclude: patterns("exclude") };
}
