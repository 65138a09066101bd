import { parseJson } from "../../../documents/json.ts";
import { asString, asTable, entriesOf, own, type Table } from "../../../documents/value.ts";
import { lineOfJsonError, lineOfJsonKey, linesOfJsonKeys } from "./json-lines.ts";
import type {
  LockedPackage,
  LockfileFormat,
  LockInput,
  OpenedLockfile,
  UnresolvedAsk,
} from "../lock-graph.ts";
import { answersFrom, isTooDeep } from "./nested-places.ts";
import { npmEdges } from "./npm-edges.ts";
import { copiedImporter, npmImporters, type LockedImporter } from "./npm-importers.ts";
import { folderAbove, placePackageLock } from "./package-lock-places.ts";
import { unresolvedReach } from "../unresolved-reach.ts";

/**
 * package-lock.json of versions 2 and 3 (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). npm writes down
 * where each package lies, and who gets which is what node would find from there: `overrides` show in nothing else.
 */
export const PACKAGE_LOCK: LockfileFormat = {
  ecosystem: "npm",
  fileName: "package-lock.json",
  companions: [],
  read: ({ members, ...input }) => openPackageLock(input)(members),
  open: openPackageLock,
};

/** The same under the name that npm also publishes. */
export const NPM_SHRINKWRAP: LockfileFormat = { ...PACKAGE_LOCK, fileName: "npm-shrinkwrap.json" };

function openPackageLock({ text }: Pick<LockInput, "text">): OpenedLockfile {
  const parsed = parseJson(text);
  if (!parsed.ok) return refused(parsed.failure.message, lineOfJsonError(text));
  const root = asTable(parsed.value) ?? {};
  const version = own(root, "lockfileVersion");
  const entries = asTable(own(root, "packages"));
  if ((version !== 2 && version !== 3) || entries === undefined)
    return refused(
      "only versions 2 and 3 of this format are known; `npm install` of npm 7 or later writes them",
      lineOfJsonKey(text, "lockfileVersion"),
    );
  let lines: ReadonlyMap<string, number> | undefined;
  const lineOfPath = (path: string): number => (lines ??= linesOfJsonKeys(text, "packages")).get(path) ?? 1;
  const listed = entriesOf(entries);
  const wrong = listed.find(([path, entry]) => isTooDeep(path) || asTable(entry) === undefined);
  if (wrong !== undefined)
    return refused("this package is not written as npm writes one", lineOfPath(wrong[0]));

  const { packagePaths, importerFolders, places } = placePackageLock(listed);
  const unresolved = new Map<number, UnresolvedAsk>();
  const packages = packagePaths.map((path, number): LockedPackage => {
    const asker = entryAt(entries, path);
    const answerTo = answersFrom(places, path, folderAbove);
    const { edges, misses } = npmEdges({ asker, isImporter: false, answerTo });
    const [miss] = misses;
    if (miss !== undefined) unresolved.set(number, { ...miss, line: lineOfPath(path), at: undefined });
    return {
      name: nameOf(path, asker),
      version: textAt(asker, "version"),
      identity: identityOf(asker),
      edges,
    };
  });
  const locked = new Map<string, LockedImporter>();
  for (const [folder, path] of importerFolders) {
    const asker = entryAt(entries, path);
    const answerTo = answersFrom(places, path, folderAbove);
    locked.set(folder, copiedImporter(asker, answerTo));
  }
  const reached = unresolvedReach({ packages, importers: locked, unresolved });
  const importersOf = npmImporters({ packages, locked, reached });
  const settings = new Map([["lockfileVersion", String(version)]]);
  const lineOf = (packageNumber: number) => lineOfPath(packagePaths[packageNumber] ?? "");
  return (members) => ({
    kind: "graph",
    graph: { packages, importers: importersOf(members), settings, lineOf },
  });
}

const refused =
  (why: string, line: number): OpenedLockfile =>
  () => ({ kind: "unknown", why, line });

const entryAt = (entries: Table, path: string): Table => asTable(own(entries, path)) ?? {};

const textAt = (entry: Table, key: string): string => asString(own(entry, key)) ?? "";

/** An alias and a folder of another name have the package's own beside it. */
const nameOf = (path: string, entry: Table): string =>
  asString(own(entry, "name")) ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/**
 * Where it came from and what it was. A package inside another's archive has neither: the other's hash decides. All else
 * in an entry is the package's own, fixed by these two, or a flag that says who asks for it (`dev`, `peer`, `optional`).
 */
const identityOf = (entry: Table): string =>
  [
    textAt(entry, "resolved"),
    textAt(entry, "integrity"),
    ...(own(entry, "inBundle") === true ? ["in bundle"] : []),
  ].join(" ");
