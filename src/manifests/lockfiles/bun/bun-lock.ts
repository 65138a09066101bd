import { parseJson } from "../../../documents/json.ts";
import { asList, asString, asTable, entriesOf, own, type Table } from "../../../documents/value.ts";
import { readBunEntry, type BunEntry } from "./bun-lock-entry.ts";
import { holderOf } from "./bun-lock-key.ts";
import { lineOfJsonError, lineOfJsonKey, linesOfJsonKeys } from "../npm/json-lines.ts";
import type {
  LockEdge,
  LockedPackage,
  LockfileFormat,
  LockInput,
  LockReading,
  UnresolvedAsk,
} from "../lock-graph.ts";
import { answersFrom, isTooDeep, putAt } from "../npm/nested-places.ts";
import { npmEdges } from "../npm/npm-edges.ts";
import { copiedImporter, npmImporters, type LockedImporter } from "../npm/npm-importers.ts";
import { unresolvedReach } from "../unresolved-reach.ts";

/**
 * bun.lock of versions 0 to 2 (https://bun.com/docs/pm/lockfile; the format is bun's own, `src/install/lockfile/bun.lock.zig`):
 * JSON with a comma after each last element. Who gets which package is told by the keys, which nest as folders do;
 * `overrides` and catalogs show in nothing else.
 */
export const BUN_LOCK: LockfileFormat = {
  ecosystem: "npm",
  fileName: "bun.lock",
  companions: [],
  read: readBunLock,
};

/**
 * A comma before a line that closes. No string goes over the end of a line, so none of these stands in a string; on one
 * line bun writes no comma after the last. The text keeps its length, and so its lines.
 */
const LAST_COMMA = /,(?=[ \t\r]*\n\s*[}\]])/g;

function readBunLock({ text, members }: LockInput): LockReading {
  const json = text.replace(LAST_COMMA, " ");
  const parsed = parseJson(json);
  if (!parsed.ok)
    return { kind: "unknown", why: "not as bun writes a bun.lock", line: lineOfJsonError(json) };
  const root = asTable(parsed.value) ?? {};
  const version = own(root, "lockfileVersion");
  const workspaces = asTable(own(root, "workspaces"));
  const entries = asTable(own(root, "packages") ?? {});
  if ((version !== 0 && version !== 1 && version !== 2) || workspaces === undefined || entries === undefined)
    return {
      kind: "unknown",
      why: "only versions 0 to 2 of this format are known",
      line: lineOfJsonKey(json, "lockfileVersion"),
    };
  let lines: ReadonlyMap<string, number> | undefined;
  const lineOfKey = (key: string): number => (lines ??= linesOfJsonKeys(json, "packages")).get(key) ?? 1;

  const folders = new Set(Object.keys(workspaces).map(folderOf));
  const outside: (readonly [key: string, entry: BunEntry])[] = [];
  const places = new Map<string, Map<string, LockEdge["to"]>>();
  for (const [key, value] of entriesOf(entries)) {
    const entry = isTooDeep(key) ? undefined : readBunEntry(value);
    if (entry === undefined)
      return {
        kind: "unknown",
        why: "this package is not written as bun writes one",
        line: lineOfKey(key),
      };
    const isOwn = entry.folder !== undefined && folders.has(entry.folder);
    const answer = isOwn ? { folder: entry.folder } : outside.push([key, entry]) - 1;
    putAt(places, { ...holderOf(key), answer });
  }

  const above = (key: string): string | undefined => (key === "" ? undefined : holderOf(key).holder);
  const decided = decisionsOf(root);
  const unresolved = new Map<number, UnresolvedAsk>();
  const packages = outside.map(([key, { name, version: resolved, asker, source }], number): LockedPackage => {
    const { edges, misses } = npmEdges({
      asker,
      isImporter: false,
      answerTo: answersFrom(places, key, above),
    });
    const [miss] = misses;
    if (miss !== undefined) unresolved.set(number, { ...miss, line: lineOfKey(key), at: undefined });
    return { name, version: resolved, identity: source + decided(name, resolved), edges };
  });
  const locked = new Map<string, LockedImporter>();
  for (const [path, value] of entriesOf(workspaces)) {
    const asker = asTable(value) ?? {};
    const place = path === "" ? "" : (asString(own(asker, "name")) ?? "");
    const answerTo = answersFrom(places, place, above);
    locked.set(folderOf(path), copiedImporter(asker, answerTo));
  }
  const reached = unresolvedReach({ packages, importers: locked, unresolved });
  return {
    kind: "graph",
    graph: {
      packages,
      importers: npmImporters({ packages, locked, reached })(members),
      settings: settingsOf(root),
      lineOf: (packageNumber) => lineOfKey(outside[packageNumber]?.[0] ?? ""),
    },
  };
}

const folderOf = (path: string): string => (path === "" ? "." : path);

/**
 * The file that patches a package, and whether its scripts may run: the lockfile says both in lists of names. What is in
 * the file the lockfile does not say.
 */
function decisionsOf(root: Table): (name: string, version: string) => string {
  const patches = asTable(own(root, "patchedDependencies"));
  const trusted = new Set(asList(own(root, "trustedDependencies")) ?? []);
  return (name, version) => {
    const patch = patches === undefined ? undefined : own(patches, `${name}@${version}`);
    const patched = typeof patch === "string" ? ` patched by ${patch}` : "";
    return trusted.has(name) ? `${patched} trusted` : patched;
  };
}

/** A list of trusted packages takes the place of bun's own, so whether there is one is everybody's. */
function settingsOf(root: Table): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const key of ["lockfileVersion", "configVersion"])
    if (Object.hasOwn(root, key)) settings.set(key, JSON.stringify(own(root, key)));
  if (Object.hasOwn(root, "trustedDependencies")) settings.set("trustedDependencies", "listed");
  return settings;
}
