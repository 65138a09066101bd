import { asTable, own, type Table } from "../documents/value.ts";
import { parseJson } from "../documents/json.ts";
import { parentOf } from "../base/path-text.ts";
import { emptyManifest, unreadableManifest } from "./empty-manifest.ts";
import type {
  Anchor,
  Dependency,
  DependencyKind,
  Manifest,
  ManifestProblem,
  MemberDeclaration,
  MemberPattern,
} from "./manifest.ts";
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
  return new PackageJson(path, root, reading);
}

/** Shared by all: where the name stands is the same in every package.json. */
const NAME_AT: Anchor = { keys: ["name"] };

/**
 * What a package.json says. Of five thousand manifests, what few are asked for is made when it is asked for: they hold
 * forty thousand dependencies, and a graph needs one in five. Nothing is kept of a document but name, version, scripts and
 * tables of dependencies.
 */
class PackageJson implements Manifest {
  readonly ecosystem = "npm";
  readonly path: string;
  readonly directory: string;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly isPackage: boolean;
  readonly members: MemberDeclaration | undefined;
  readonly computedDependencies = undefined;
  readonly classifiers = NONE;
  readonly problems: readonly ManifestProblem[];
  readonly scripts: readonly string[];
  readonly #tables: readonly DependencyTable[];
  readonly #peersMeta: Table | undefined;

  constructor(path: string, root: Table, reading: Reading) {
    this.path = path;
    this.directory = parentOf(path);
    this.name = reading.string(root, "name");
    const scripts = reading.table(root, "scripts");
    this.scripts = scripts === undefined ? NONE : Object.keys(scripts);
    this.version = reading.string(root, "version");
    this.isPackage = isPackage(root, this.name);
    this.#tables = readTables(reading, root);
    this.#peersMeta = reading.table(root, "peerDependenciesMeta");
    this.members = readWorkspaces(reading, root);
    this.problems = reading.problems;
  }

  get nameAt(): Anchor | undefined {
    return this.name === undefined ? undefined : NAME_AT;
  }

  get dependencies(): readonly Dependency[] {
    return this.dependenciesOn(undefined);
  }

  dependenciesOn(known: { has(name: string): boolean } | undefined): readonly Dependency[] {
    const found: Dependency[] = [];
    for (const { key, kind, names, specifiers, areRanges } of this.#tables)
      for (let at = 0; at < names.length; at += 1) {
        const name = names[at] ?? "";
        const isKnown = known === undefined || known.has(name);
        if (!isKnown && areRanges) continue;
        const specifier = specifiers[at];
        if (typeof specifier !== "string" || (!isKnown && !namesAnother(specifier))) continue;
        const optional = key === "peerDependencies" && isOptionalPeer(this.#peersMeta, name);
        found.push({
          ...readNpmSpecifier({ name, specifier, directory: this.directory }),
          kind: optional ? "optional" : kind,
          at: { keys: [key, name] },
        });
      }
    return found;
  }
}

const NONE: readonly never[] = [];

/** Whether a specifier can name something else than its key: an alias or a folder, after a colon, a dot or a slash. */
function namesAnother(specifier: string): boolean {
  const first = specifier.charCodeAt(0);
  // `^1.2.3` and `1.x`: nearly all are ranges.
  const isRange = first === 0x5e || (first >= 0x30 && first <= 0x39);
  return !isRange && /^[./~]|:/.test(specifier);
}

// npm does not publish what has no name, so a nameless root that is not marked private is a container too.
const isPackage = (root: Table, name: string | undefined): boolean =>
  (own(root, "private") !== true && name !== undefined) ||
  ["main", "exports", "bin"].some((entry) => Object.hasOwn(root, entry));

interface DependencyTable {
  readonly key: string;
  readonly kind: DependencyKind;
  /** Its keys and values, as lists: a table of its own shape for each manifest would stay alive with all it points at. */
  readonly names: readonly string[];
  readonly specifiers: readonly unknown[];
  /** No specifier in it names anything but its key. */
  readonly areRanges: boolean;
}

/** The tables of dependencies that are there, their types checked. */
function readTables(reading: Reading, root: Table): readonly DependencyTable[] {
  const tables: DependencyTable[] = [];
  for (const [key, kind] of TABLES) {
    const table = reading.table(root, key);
    if (table === undefined) continue;
    const names = Object.keys(table);
    const specifiers = Object.values(table);
    let areRanges = true;
    for (let at = 0; at < names.length; at += 1) {
      const specifier = specifiers[at];
      if (typeof specifier !== "string") reading.wrongType([key, names[at] ?? ""], "text", specifier);
      else if (areRanges && namesAnother(specifier)) areRanges = false;
    }
    tables.push({ key, kind, names, specifiers, areRanges });
  }
  return tables;
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
