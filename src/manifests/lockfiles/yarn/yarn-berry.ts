import { fail, ok, type Result } from "../../../base/failure.ts";
import type { LockInput, OpenedLockfile } from "../lock-graph.ts";
import { scanYarnBerry, type BerryEntry, type BerryLock } from "./yarn-berry-entries.ts";
import { openBerryGraph } from "./yarn-berry-graph.ts";
import { refusal, type Refusal } from "./yarn-refusal.ts";
import { readResolutions } from "./yarn-root-resolutions.ts";
import { readYarnSettings } from "./yarn-settings.ts";

// Of yarn 2.0 to 4.17; each change of what an entry means raises it.
const OLDEST = 4;
const NEWEST = 10;

/**
 * Opens a yarn.lock of yarn 2 and above. It holds what packages ask for before the workspace has its say, so it is walked
 * with the `resolutions` of the root's package.json and the catalogs and `packageExtensions` of .yarnrc.yml. Linear in
 * the text and the asks.
 */
export function openYarnBerry(
  { text, companions }: Pick<LockInput, "text" | "companions">,
  other: OpenedLockfile | undefined,
): Result<OpenedLockfile, Refusal> {
  const scanned = scanYarnBerry(text, other === undefined ? undefined : blocksOf.get(other));
  if (!scanned.ok) return fail(scanned.failure);
  const { metadata, entries, lines, blocks } = scanned.value;
  const version = metadata.get("version") ?? "";
  if (!/^\d+$/.test(version) || Number(version) < OLDEST || Number(version) > NEWEST)
    return fail(
      refusal("this version of the format is not known", 1 + lineBreaksBefore(text, "__metadata:")),
    );
  const entryOf = new Map<string, BerryEntry>();
  for (const [position, entry] of entries.entries())
    for (const descriptor of entry.descriptors) {
      if (entryOf.has(descriptor))
        return fail(refusal(`${descriptor} is answered twice`, lines[position] ?? 1));
      entryOf.set(descriptor, entry);
    }
  const resolutions = readResolutions(companions.get("package.json"));
  if (resolutions === undefined) return fail(refusal("the package.json beside it cannot be read", 1));
  const settings = readYarnSettings(companions.get(".yarnrc.yml"));
  if (!settings.ok)
    return fail(
      refusal(`line ${settings.failure.line} of the .yarnrc.yml beside it: ${settings.failure.why}`, 1),
    );
  // Not only its version: with the key of the cache all checksums change, and nobody can tell which packages did too.
  const graphOf = openBerryGraph({
    entries,
    lines,
    entryOf,
    resolutions,
    settings: settings.value,
    metadata: new Map([...metadata].map(([key, value]) => [`__metadata.${key}`, value])),
  });
  const opened: OpenedLockfile = (members) => ({ kind: "graph", graph: graphOf(members) });
  blocksOf.set(opened, blocks);
  return ok(opened);
}

/** What another version of a lockfile can share. */
const blocksOf = new WeakMap<OpenedLockfile, BerryLock["blocks"]>();

const lineBreaksBefore = (text: string, piece: string): number =>
  text.slice(0, text.startsWith(piece) ? 0 : text.indexOf(`\n${piece}`) + 1).split("\n").length - 1;
