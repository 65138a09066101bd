import { asTable, entriesOf, own, type Table } from "../documents/value.ts";
import { parseJson } from "../documents/json.ts";
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
  const empty = emptyManifest("npm", path);
  const root = asTable(parsed.value);
  if (root === undefined) {
    reading.problem("manifest/wrong-type", [], "a package.json must hold an object");
    return { ...empty, problems: reading.problems };
  }
  const name = reading.string(root, "name", ["name"]);
  const scripts = reading.table(root, "scripts", ["scripts"]);
  return {
    ...empty,
    name,
    nameAt: name === undefined ? undefined : { keys: ["name"] },
    version: reading.string(root, "version", ["version"]),
    isPackage: isPackage(root, name),
    dependencies: readDependencies(reading, root, empty.directory),
    members: readWorkspaces(reading, root),
    scripts: scripts === undefined ? [] : Object.keys(scripts),
    problems: reading.problems,
  };
}

// npm does not publish what has no name, so a nameless root that is not marked private is a container too.
const isPackage = (root: Table, name: string | undefined): boolean =>
  (own(root, "private") !== true && name !== undefined) ||
  ["main", "exports", "bin"].some((entry) => Object.hasOwn(root, entry));

function readDependencies(reading: Reading, root: Table, directory: string): readonly Dependency[] {
  const peersMeta = reading.table(root, "peerDependenciesMeta", ["peerDependenciesMeta"]);
  const isOptionalPeer = (name: string): boolean => {
    const meta = peersMeta === undefined ? undefined : asTable(own(peersMeta, name));
    return meta !== undefined && own(meta, "optional") === true;
  };
  const found: Dependency[] = [];
  for (const [key, kind] of TABLES) {
    const table = reading.table(root, key, [key]);
    if (table === undefined) continue;
    for (const [name, specifier] of entriesOf(table)) {
      const keys = [key, name];
      if (typeof specifier !== "string") {
        reading.wrongType(keys, "text", specifier);
        continue;
      }
      const optional = key === "peerDependencies" && isOptionalPeer(name);
      found.push({
        ...readNpmSpecifier({ name, specifier, directory }),
        kind: optional ? "optional" : kind,
        at: { keys },
      });
    }
  }
  return found;
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
