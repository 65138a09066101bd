import { asList, entriesOf, own, type Table } from "../../../documents/value.ts";
import { readCargoEntry, type CargoEntry } from "./cargo-entry.ts";
import { buildCargoGraph } from "./cargo-graph.ts";
import { crowdedName, NAME_LIMIT } from "../crowded-name.ts";
import type { LockfileFormat, LockInput, LockReading } from "../lock-graph.ts";
import { readLockToml, type UnknownLock } from "../toml/lock-toml.ts";
import { entryLines, lineStarting } from "../toml/toml-entry-line.ts";
import { textOfValue } from "../toml/value-text.ts";

/**
 * Cargo.lock of versions 3 and 4 (https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html; the format is
 * cargo's own, `src/cargo/core/resolver/encode.rs`). It holds what all features and targets need together, so its graph
 * has more than one build does, and never less.
 */
export const CARGO_LOCK: LockfileFormat = {
  ecosystem: "cargo",
  fileName: "Cargo.lock",
  companions: [],
  read: readCargoLock,
};

function readCargoLock({ text, members }: LockInput): LockReading {
  const read = readLockToml(text);
  if (!read.ok) return read.failure;
  const document = read.value;
  const version = own(document, "version");
  // Versions 1 and 2 do not name themselves.
  if (version === undefined) return unknown("it names no version; `cargo update --workspace` does", 1);
  if (version !== 3 && version !== 4)
    return unknown("only versions 3 and 4 of this format are known", lineStarting(text, "version"));
  const lineOf = entryLines(text, "[[package]]");
  const entries: CargoEntry[] = [];
  for (const [index, value] of (asList(own(document, "package") ?? []) ?? [undefined]).entries()) {
    const entry = readCargoEntry(value);
    if (entry === undefined) return unknown("this package is not written as cargo writes one", lineOf(index));
    entries.push(entry);
  }
  const crowded = crowdedName(entries.map(({ name }) => name));
  if (crowded !== undefined)
    return unknown(`more than ${NAME_LIMIT} packages have this name`, lineOf(crowded));
  return {
    kind: "graph",
    graph: buildCargoGraph({ entries, members, settings: settingsOf(document), lineOf }),
  };
}

const unknown = (why: string, line: number): UnknownLock => ({ kind: "unknown", why, line });

/** Whatever else stands at the top. A patch that nothing uses has no part in any build; the format's version is a way to write. */
function settingsOf(document: Table): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const [key, value] of entriesOf(document)) {
    if (key === "version" || key === "package") continue;
    if (key !== "patch") settings.set(key, textOfValue(value));
    else {
      const used = entriesOf(typeof value === "object" && value !== null ? { ...value } : {});
      for (const [inner, patch] of used)
        if (inner !== "unused") settings.set(`patch.${inner}`, textOfValue(patch));
    }
  }
  return settings;
}
