import { withoutByteOrderMark } from "../../../documents/text-start.ts";
import { childrenByKey } from "./block-children.ts";
import type { LockedPackage, LockfileFormat, LockInput, LockReading, UnresolvedAsk } from "../lock-graph.ts";
import { npmImporters, type LockedImporter } from "../npm/npm-importers.ts";
import { edgesOfPackage, type PnpmAnswers } from "./pnpm-lock-answers.ts";
import { readPnpmImporter } from "./pnpm-lock-importer.ts";
import { readPnpmPackage, type PnpmPackage } from "./pnpm-lock-packages.ts";
import { readPnpmRewrites } from "./pnpm-lock-rewrites.ts";
import { readPnpmSettings } from "./pnpm-lock-settings.ts";
import { readPnpmYaml } from "./pnpm-lock-yaml.ts";
import { unresolvedReach } from "../unresolved-reach.ts";

/**
 * pnpm-lock.yaml of versions 6 and 9 (https://github.com/pnpm/spec/tree/master/lockfile). Version 9 keeps apart what a
 * package is (`packages`) and what it got (`snapshots`); version 6 has both in one entry.
 */
export const PNPM_LOCK: LockfileFormat = {
  ecosystem: "npm",
  fileName: "pnpm-lock.yaml",
  companions: [],
  read: readPnpmLock,
};

const NOT_PNPM = "not as pnpm writes a pnpm-lock.yaml";

function readPnpmLock({ text, members }: LockInput): LockReading {
  const read = readPnpmYaml(withoutByteOrderMark(text));
  if (read.kind === "unknown") return { kind: "unknown", why: NOT_PNPM, line: read.line };
  const { entries, before } = read;
  const top = childrenByKey(entries, entries.first());
  const below = (key: string) => {
    const entry = top.byKey.get(key);
    return childrenByKey(entries, entry === undefined ? undefined : entries.first(entry));
  };
  const versionEntry = top.byKey.get("lockfileVersion");
  const version = versionEntry === undefined ? "" : entries.value(versionEntry);
  const isVersion6 = version === "6.0" || version === "6.1";
  if (!isVersion6 && version !== "9.0")
    return {
      kind: "unknown",
      why: "only versions 6 and 9 of this format are known",
      line: versionEntry === undefined ? 1 : entries.line(versionEntry),
    };
  const described = below("packages");
  const resolved = isVersion6 ? described : below("snapshots");
  const importerEntries = below("importers");
  const repeated = [top, described, resolved, importerEntries].find((one) => one.repeated !== undefined);
  if (repeated?.repeated !== undefined)
    return {
      kind: "unknown",
      why: `the key ${entries.key(repeated.repeated)} stands here twice`,
      line: entries.line(repeated.repeated),
    };

  const known: PnpmPackage[] = [];
  const numbers = new Map<string, number>();
  for (const [key, entry] of resolved.byKey) {
    const one = readPnpmPackage(entries, { key, resolved: entry, packages: described.byKey, isVersion6 });
    if (one !== undefined) numbers.set(key, known.push(one) - 1);
  }
  const firstOfImporters = new Map<string, number | undefined>();
  for (const [folder, entry] of importerEntries.byKey) firstOfImporters.set(folder, entries.first(entry));
  // Version 6 of a single package has no importers: its tables are at the top.
  if (isVersion6 && !top.byKey.has("importers")) firstOfImporters.set(".", entries.first());
  const links = new Map<string, number>();
  const linkedLines: number[] = [];
  const answers: PnpmAnswers = {
    packages: known,
    numbers,
    folders: firstOfImporters,
    linked(folder, line) {
      const number = links.get(folder);
      if (number !== undefined) return number;
      links.set(folder, known.length + linkedLines.length);
      return known.length + linkedLines.push(line) - 1;
    },
    isVersion6,
  };
  const unresolved = new Map<number, UnresolvedAsk>();
  const packages = known.map((one, number): LockedPackage => {
    const { edges, miss } = edgesOfPackage(entries, one, answers);
    if (miss !== undefined) unresolved.set(number, miss);
    return { name: one.name, version: one.version, identity: one.identity, edges };
  });
  const rewrites = readPnpmRewrites(entries, top.byKey);
  const locked = new Map<string, LockedImporter>();
  for (const [folder, first] of firstOfImporters)
    locked.set(folder, readPnpmImporter(entries, { folder, first, answers, rewrites }));
  for (const folder of links.keys())
    packages.push({ name: folder, version: "", identity: "link", edges: [] });
  const reached = unresolvedReach({ packages, importers: locked, unresolved });
  return {
    kind: "graph",
    graph: {
      packages,
      importers: npmImporters({ packages, locked, reached })(members),
      settings: readPnpmSettings(entries, { top: top.byKey, before }),
      lineOf: (number) => known[number]?.line ?? linkedLines[number - known.length] ?? 1,
    },
  };
}
