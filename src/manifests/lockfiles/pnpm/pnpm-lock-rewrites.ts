import type { BlockEntries } from "./block-entries.ts";
import { childrenByKey } from "./block-children.ts";
import type { NpmAsk } from "../npm/npm-asks.ts";

/** What pnpm does to a manifest before it resolves it: the lockfile's copy then differs, and is right. */
export interface PnpmRewrites {
  /** Whether the specifier of this name may be another one in the lockfile. */
  readonly mayChange: (name: string) => boolean;
  /** Whether the lockfile may lack this ask altogether. */
  readonly mayDrop: (ask: NpmAsk) => boolean;
}

/** Reads what the lockfile says of it: https://pnpm.io/settings. Cost: one step an entry of these tables. */
export function readPnpmRewrites(entries: BlockEntries, top: ReadonlyMap<string, number>): PnpmRewrites {
  const below = (key: string): ReadonlyMap<string, number> => {
    const entry = top.get(key);
    return childrenByKey(entries, entry === undefined ? undefined : entries.first(entry)).byKey;
  };
  const settings = below("settings");
  const isOn = (key: string): boolean => {
    const entry = settings.get(key);
    return entry !== undefined && entries.value(entry) === "true";
  };
  const overridden = new Set<string>();
  const removed = new Set<string>();
  for (const [selector, entry] of below("overrides")) {
    const name = targetOfOverride(selector);
    overridden.add(name);
    if (entries.value(entry) === "-") removed.add(name);
  }
  const ignored = readPatterns(entries, top.get("ignoredOptionalDependencies"));
  const installsPeers = isOn("autoInstallPeers");
  const leavesOutLinks = isOn("excludeLinksFromLockfile");
  // A hook of `.pnpmfile.cjs` may write anything; what it takes out cannot be told from what is missing.
  const hasHooks = top.has("pnpmfileChecksum");
  return {
    mayChange: (name) => hasHooks || overridden.has(name),
    mayDrop: ({ name, table, specifier }) =>
      removed.has(name) ||
      (table === "peerDependencies" && !installsPeers) ||
      (table === "optionalDependencies" && ignored.some((pattern) => matchesPattern(pattern, name))) ||
      (leavesOutLinks && LINK.test(specifier)),
  };
}

const LINK = /^link:/;

/** `parent@1>name@>=2` → `name`; the `>` of a range stands behind `@`, `|` or a space. */
function targetOfOverride(selector: string): string {
  const start = selector.search(/[^ |@]>/);
  const target = start < 0 ? selector : selector.slice(start + 2);
  const at = target.indexOf("@", 1);
  return at < 0 ? target : target.slice(0, at);
}

/** The elements of `ignoredOptionalDependencies`: names, in which `*` stands for anything. */
function readPatterns(entries: BlockEntries, list: number | undefined): readonly string[] {
  const patterns: string[] = [];
  if (list === undefined) return patterns;
  for (let item = entries.first(list); item !== undefined; item = entries.next(item))
    patterns.push(entries.value(item));
  return patterns;
}

/** Each piece between two `*` at its first place behind the one before: no pattern makes this slow. */
function matchesPattern(pattern: string, name: string): boolean {
  const [head = "", ...pieces] = pattern.split("*");
  const tail = pieces.pop();
  if (tail === undefined) return name === pattern;
  if (!name.startsWith(head) || name.length < head.length + tail.length || !name.endsWith(tail)) return false;
  let at = head.length;
  for (const piece of pieces) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= name.length - tail.length;
}
