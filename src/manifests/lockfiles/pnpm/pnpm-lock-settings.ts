import type { BlockEntries } from "./block-entries.ts";

/** Read on their own; catalogs and overrides show in what answers, and dates decide nothing. */
const NO_SETTINGS: ReadonlySet<string> = new Set([
  "importers",
  "packages",
  "snapshots",
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "overrides",
  "patchedDependencies",
  "catalogs",
  "ignoredOptionalDependencies",
  "time",
]);

/**
 * What decides how all is resolved: `settings`, checksums of hooks and of package extensions, every key that we do not
 * know, and the documents before the last one, which hold pnpm itself and its plugins. Cost: what they hold.
 */
export function readPnpmSettings(
  entries: BlockEntries,
  { top, before }: { readonly top: ReadonlyMap<string, number>; readonly before: readonly string[] },
): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const [key, entry] of top) {
    if (NO_SETTINGS.has(key)) continue;
    const first = key === "settings" ? entries.first(entry) : undefined;
    if (first === undefined) settings.set(key, entries.written(entry));
    for (let setting = first; setting !== undefined; setting = entries.next(setting))
      settings.set(`${key}.${entries.key(setting)}`, entries.written(setting));
  }
  for (const [index, document] of before.entries()) settings.set(`document ${index + 1}`, document);
  return settings;
}
