import { resolvePath } from "../base/path-text.ts";
import type { KeyPath } from "../documents/places.ts";
import { asList, asTable, entriesOf, own, type Table } from "../documents/value.ts";
import type { Dependency } from "./manifest.ts";
import { normalizeName } from "./names.ts";
import type { Reading } from "./reading.ts";

/** Where a package comes from, when it does not come from an index. */
export type PythonSource = Pick<Dependency, "path" | "foreignSource">;

/** Sources by normalised name. A package can have several, chosen by markers. */
export type PythonSources = ReadonlyMap<string, readonly PythonSource[]>;

/** A path that a Python manifest names: a folder of the workspace, or (outside it) another source. */
export function localSource(directory: string, written: string): PythonSource {
  const path = resolvePath(directory, written);
  return path === undefined
    ? { path: undefined, foreignSource: written }
    : { path, foreignSource: undefined };
}

/** The source that a table of uv or Poetry names by `path`, `git` or `url`; undefined where it names none of them. */
export function sourceOfTable(
  reading: Reading,
  table: Table,
  keys: KeyPath,
  directory: string,
): PythonSource | undefined {
  const path = reading.string(table, "path", [...keys, "path"]);
  if (path !== undefined) return localSource(directory, path);
  const git = reading.string(table, "git", [...keys, "git"]);
  if (git !== undefined)
    return { path: undefined, foreignSource: git.startsWith("git+") ? git : `git+${git}` };
  const url = reading.string(table, "url", [...keys, "url"]);
  return url === undefined ? undefined : { path: undefined, foreignSource: url };
}

export interface SourcesQuestion {
  readonly reading: Reading;
  readonly tool: Table | undefined;
  readonly directory: string;
}

/**
 * `[tool.uv.sources]` (https://docs.astral.sh/uv/reference/settings/#sources): `workspace` and `index` leave the name to
 * decide, so they are no source here; a list holds one table for each marker.
 */
export function readUvSources({ reading, tool, directory }: SourcesQuestion): PythonSources {
  const uv = reading.table(tool, "uv", ["tool", "uv"]);
  const table = reading.table(uv, "sources", ["tool", "uv", "sources"]);
  const sources = new Map<string, readonly PythonSource[]>();
  for (const [name, value] of table === undefined ? [] : entriesOf(table)) {
    const keys = ["tool", "uv", "sources", name];
    const list = asList(value);
    const found: PythonSource[] = [];
    for (const [index, entry] of (list ?? [value]).entries()) {
      const place = list === undefined ? keys : [...keys, index];
      const written = asTable(entry);
      if (written === undefined) reading.wrongType(place, "a table", entry);
      else if (own(written, "workspace") !== true) {
        const source = sourceOfTable(reading, written, place, directory);
        if (source !== undefined) found.push(source);
      } else found.push({ path: undefined, foreignSource: undefined });
    }
    sources.set(normalizeName("python", name), found);
  }
  return sources;
}

/** `[tool.wrknv.workspace] sibling_sources`: name → folder, in the order of the file. */
export function readSiblingSources({ reading, tool, directory }: SourcesQuestion): readonly SiblingSource[] {
  const wrknv = reading.table(tool, "wrknv", ["tool", "wrknv"]);
  const workspace = reading.table(wrknv, "workspace", ["tool", "wrknv", "workspace"]);
  const path = ["tool", "wrknv", "workspace", "sibling_sources"];
  const table = reading.table(workspace, "sibling_sources", path);
  const found: SiblingSource[] = [];
  for (const [name, value] of table === undefined ? [] : entriesOf(table)) {
    const keys = [...path, name];
    if (typeof value === "string")
      found.push({ name: normalizeName("python", name), source: localSource(directory, value), keys });
    else reading.wrongType(keys, "text", value);
  }
  return found;
}

export interface SiblingSource {
  readonly name: string;
  readonly source: PythonSource;
  readonly keys: KeyPath;
}
