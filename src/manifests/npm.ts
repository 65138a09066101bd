import { asTable, entriesOf, own, type Table } from "../documents/value.ts";
import { parseJson } from "../documents/json.ts";
import { parentOf } from "../base/path-text.ts";
import { emptyManifest, unreadableManifest } from "./empty-manifest.ts";
import type { Dependency, DependencyKind, Manifest, MemberDeclaration, MemberPattern } from "./manifest.ts";
import { readNpmSpecifier } from "./npm-specifier.ts";
import { Reading, type WrittenString } from "./reading.ts";

// https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies
const TABLES: readonly (readonly [key: string, kind: DependencyKind])[] = [
  ["dependencies", "runtime"],
  ["devDependencies", "dev"],
  ["optionalDependencies", "optional"],
  ["peerDependencies", "runtime"],
];

/** Reads a package.json. What npm, yarn and pnpm each mean by a specifier is in npm-specifier.ts. */
export function readPackageJson({ path, text }: { readonly path: string; readonly text: string }): Manifest {
  const parsed = parseJson(text);
  if (!parsed.ok) return unreadableManifest({ ecosystem: "npm", path, problem: parsed.failure });
  const reading = new Reading(path);
  const root = asTable(parsed.value);
  if (root === undefined) {
    reading.problem("manifest/wrong-type", [], "a package.json must hold an object");
    return { ...emptyManifest("npm", path), problems: reading.problems };
  }
  return packageJson(path, root, reading);
}

/** Shared by all: where the name stands is the same in every package.json. */
const NAME_AT = { keys: ["name"] };

/**
 * Of five thousand manifests, what few are asked for is made when it is asked for: they hold forty thousand dependencies,
 * and a graph needs one in five. Nothing is kept of a document but name, version, scripts and tables of dependencies.
 */
function packageJson(path: string, root: Table, reading: Reading): Manifest {
  const directory = parentOf(path);
  const name = reading.string(root, "name");
  const scripts = reading.table(root, "scripts");
  const version = reading.string(root, "version");
  const tables = readTables(reading, root);
  const members = readWorkspaces(reading, root);
  return {
    ecosystem: "npm",
    path,
    directory,
    name,
    nameAt: name === undefined ? undefined : NAME_AT,
    version,
    isPackage: isPackage(root, name),
    get dependencies() {
      return selectDependencies(tables, directory, undefined);
    },
    dependenciesOn: (known) => selectDependencies(tables, directory, known),
    members,
    computedDependencies: undefined,
    get scripts() {
      return scripts === undefined ? [] : Object.keys(scripts);
    },
    classifiers: [],
    problems: reading.problems,
  };
}

/** Whether a specifier can name something else than its key: an alias or a folder, after a colon, a dot or a slash. */
function namesAnother(specifier: string): boolean {
  const first = specifier.charCodeAt(0);
  // `^1.2.3` and `1.x`: nearly all are ranges.
  const isRange = first === 0x5e || (first >= 0x30 && first <= 0x39);
  return !isRange && /^[./~]|:/.test(specifier);
}

/** The dependencies; given the names that are known, only those that may lead to one of them. */
function selectDependencies(
  { tables, peersMeta }: DependencyTables,
  directory: string,
  known: { has(name: string): boolean } | undefined,
): readonly Dependency[] {
  const found: Dependency[] = [];
  for (const { key, kind, table, areRanges } of tables)
    for (const name of Object.keys(table)) {
      const isKnown = known === undefined || known.has(name);
      if (!isKnown && areRanges) continue;
      const specifier = table[name];
      if (typeof specifier !== "string" || (!isKnown && !namesAnother(specifier))) continue;
      const optional = key === "peerDependencies" && isOptionalPeer(peersMeta, name);
      found.push({
        ...readNpmSpecifier({ name, specifier, directory }),
        kind: optional ? "optional" : kind,
        at: { keys: [key, name] },
      });
    }
  return found;
}

// npm does not publish what has no name, so a nameless root that is not marked private is a container too.
const isPackage = (root: Table, name: string | undefined): boolean =>
  (own(root, "private") !== true && name !== undefined) ||
  ["main", "exports", "bin"].some((entry) => Object.hasOwn(root, entry));

interface DependencyTable {
  readonly key: string;
  readonly kind: DependencyKind;
  readonly table: Table;
  /** No specifier in it names anything but its key. */
  readonly areRanges: boolean;
}

interface DependencyTables {
  readonly tables: readonly DependencyTable[];
  readonly peersMeta: Table | undefined;
}

/** The tables of dependencies that are there, their types checked. */
function readTables(reading: Reading, root: Table): DependencyTables {
  const tables: DependencyTable[] = [];
  for (const [key, kind] of TABLES) {
    const table = reading.table(root, key);
    if (table === undefined) continue;
    let areRanges = true;
    let areTexts = true;
    for (const value of Object.values(table)) {
      if (typeof value !== "string") areTexts = false;
      else if (areRanges && namesAnother(value)) areRanges = false;
    }
    tables.push({ key, kind, table, areRanges });
    if (!areTexts)
      for (const [name, value] of entriesOf(table))
        if (typeof value !== "string") reading.wrongType([key, name], "text", value);
  }
  return { tables, peersMeta: reading.table(root, "peerDependenciesMeta") };
}

function isOptionalPeer(peersMeta: Table | undefined, name: string): boolean {
  const meta = peersMeta === undefined ? undefined : asTable(own(peersMeta, name));
  return meta !== undefined && own(meta, "optional") === true;
}

/** `workspaces`: a list, or (yarn 1) a table with the list under `packages`. `!` takes out what patterns before it took in. */
function readWorkspaces(reading: Reading, root: Table): MemberDeclaration | undefined {
  const value = own(root, "workspaces");
  if (value === undefined) return undefined;
  const table = asTable(value);
  if (table !== undefined)
    return readPatterns(reading.strings(table, "packages", ["workspaces", "packages"]), "in-order");
  if (Array.isArray(value))
    return readPatterns(reading.strings(root, "workspaces", ["workspaces"]), "in-order");
  reading.wrongType(["workspaces"], "a list of patterns", value);
  return undefined;
}

/**
 * Patterns with `!` → includes and excludes. npm reads its list in order, so that a later pattern takes a folder in
 * again; pnpm takes out what any `!` names, wherever it stands.
 */
export function readPatterns(
  written: readonly WrittenString[],
  order: "in-order" | "excludes-win",
): MemberDeclaration {
  const include: MemberPattern[] = [];
  const exclude: MemberPattern[] = [];
  for (const { text, keys } of written) {
    const at = { keys };
    if (!text.startsWith("!")) include.push({ pattern: text, at });
    else if (order === "in-order") exclude.push({ pattern: text.slice(1), at, after: include.length });
    else exclude.push({ pattern: text.slice(1), at });
  }
  return { include, exclude };
}
