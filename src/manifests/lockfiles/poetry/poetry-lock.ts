import { parseToml } from "../../../documents/toml.ts";
import { asList, asTable, entriesOf, own, ownAt, type Table } from "../../../documents/value.ts";
import { crowdedName, NAME_LIMIT } from "../crowded-name.ts";
import type { LockfileFormat, LockInput, LockReading } from "../lock-graph.ts";
import { readLockToml, type UnknownLock } from "../toml/lock-toml.ts";
import { readPoetryEntry, type PoetryEntry } from "./poetry-entry.ts";
import { buildPoetryGraph } from "./poetry-graph.ts";
import { entryLines, lineStarting } from "../toml/toml-entry-line.ts";
import { textOfValue } from "../toml/value-text.ts";

const MANIFEST = "pyproject.toml";

/**
 * poetry.lock of format 2 (https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock). It serves one project,
 * the manifest beside it, so all that it holds is that project's, with the optional dependencies of extras.
 */
export const POETRY_LOCK: LockfileFormat = {
  ecosystem: "python",
  fileName: "poetry.lock",
  companions: [MANIFEST],
  read: readPoetryLock,
};

function readPoetryLock({ text, members, companions }: LockInput): LockReading {
  const read = readLockToml(text);
  if (!read.ok) return read.failure;
  const document = read.value;
  const version = ownAt(document, "metadata", "lock-version");
  if (typeof version !== "string" || !/^2\.\d+$/.test(version))
    return unknown(
      version === undefined
        ? "it names no version; it may be cut off"
        : "only version 2 of this format is known; `poetry lock` writes a new one",
      lineStarting(text, "lock-version"),
    );
  const lineOf = entryLines(text, "[[package]]");
  const entries: PoetryEntry[] = [];
  for (const [index, value] of (asList(own(document, "package") ?? []) ?? [undefined]).entries()) {
    const entry = readPoetryEntry(value);
    if (entry === undefined)
      return unknown("this package is not written as Poetry writes one", lineOf(index));
    entries.push(entry);
  }
  const crowded = crowdedName(entries.map(({ name }) => name));
  if (crowded !== undefined)
    return unknown(`more than ${NAME_LIMIT} packages have this name`, lineOf(crowded));
  const parsed = parseToml(companions.get(MANIFEST) ?? "");
  const pyproject = parsed.ok ? (asTable(parsed.value) ?? {}) : {};
  const graph = buildPoetryGraph({ entries, members, pyproject, settings: settingsOf(document), lineOf });
  return { kind: "graph", graph };
}

const unknown = (why: string, line: number): UnknownLock => ({ kind: "unknown", why, line });

/** `python-versions`, the project's extras, and whatever else stands at the top or in `[metadata]`. */
function settingsOf(document: Table): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const [key, value] of entriesOf(document))
    if (key !== "package" && key !== "metadata") settings.set(key, textOfValue(value));
  for (const [key, value] of entriesOf(asTable(own(document, "metadata")) ?? {}))
    if (key !== "lock-version" && key !== "content-hash") settings.set(`metadata.${key}`, textOfValue(value));
  return settings;
}
