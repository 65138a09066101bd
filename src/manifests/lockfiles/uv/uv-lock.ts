import { asList, asTable, own, ownAt, type Table } from "../../../documents/value.ts";
import { crowdedName, NAME_LIMIT } from "../crowded-name.ts";
import type { LockfileFormat, LockInput, LockReading } from "../lock-graph.ts";
import { readLockToml, type UnknownLock } from "../toml/lock-toml.ts";
import { entryLines, lineStarting } from "../toml/toml-entry-line.ts";
import { readUvAskLists, readUvAsks, readUvEntry, type UvAsk, type UvEntry } from "./uv-entry.ts";
import { buildUvGraph } from "./uv-graph.ts";
import type { UvRootAsks } from "./uv-importers.ts";
import { uvSettings } from "./uv-settings.ts";

/**
 * uv.lock of version 1, whatever its revision. An extra of a package is a node of its own, `name[extra]`, that only those reach
 * who ask for it; of an importer all extras and groups count.
 */
export const UV_LOCK: LockfileFormat = {
  ecosystem: "python",
  fileName: "uv.lock",
  companions: [],
  read: readUvLock,
};

const ENTRY = "[[package]]";

function readUvLock({ text, members }: LockInput): LockReading {
  const read = readLockToml(text);
  if (!read.ok) return read.failure;
  const document = read.value;
  const version = own(document, "version");
  if (version === undefined) return unknown("it names no version", 1);
  if (version !== 1) return unknown("only version 1 of this format is known", lineStarting(text, "version"));
  const lineOf = entryLines(text, ENTRY);
  const entries: UvEntry[] = [];
  for (const [index, value] of (asList(own(document, "package") ?? []) ?? [undefined]).entries()) {
    const entry = readUvEntry(value);
    if (entry === undefined) return unknown("this package is not written as uv writes one", lineOf(index));
    entries.push(entry);
  }
  const crowded = crowdedName(entries.map(({ name }) => name));
  if (crowded !== undefined)
    return unknown(`more than ${NAME_LIMIT} packages have this name`, lineOf(crowded));
  const rootLine = (): number => lineStarting(text, "[manifest");
  const root = readRootAsks(document, rootLine);
  if (root === undefined) return unknown("this table is not written as uv writes it", rootLine());
  const graph = buildUvGraph({ entries, root, members, settings: uvSettings(document), lineOf });
  return { kind: "graph", graph };
}

const unknown = (why: string, line: number): UnknownLock => ({ kind: "unknown", why, line });

/** `[manifest]`: what a root asks for that is no package itself, and the names whose answers the root changes or leaves out. */
function readRootAsks(document: Table, line: () => number): UvRootAsks | undefined {
  const manifest = own(document, "manifest") ?? {};
  if (asTable(manifest) === undefined) return undefined;
  const requirements = readUvAsks(ownAt(manifest, "requirements"));
  const groups = readUvAskLists(ownAt(manifest, "dependency-groups"));
  const overrides = readUvAsks(ownAt(manifest, "overrides"));
  if (requirements === undefined || groups === undefined || overrides === undefined) return undefined;
  const excluded = (asList(ownAt(manifest, "excludes")) ?? []).filter((name) => typeof name === "string");
  return { requirements, groups, replaced: new Set([...namesOf(overrides), ...excluded]), line };
}

const namesOf = (asks: readonly UvAsk[]): readonly string[] => asks.map(({ name }) => name);
