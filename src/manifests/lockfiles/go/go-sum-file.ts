import { compareGoVersions } from "./go-version.ts";

/** A go.sum or go.work.sum. */
export interface GoSumFile {
  /** By module and version (`v1.0.0/go.mod` for the hash of a go.mod alone): its hashes, of which go allows several. */
  readonly hashes: ReadonlyMap<string, string>;
  /** By module the highest version of which a hash of any kind is listed. */
  readonly highest: ReadonlyMap<string, string>;
}

/** Reads a go.sum (https://go.dev/ref/mod#go-sum-files). Lines that are none are passed over. Linear. */
export function readGoSumFile(text: string): GoSumFile {
  const hashes = new Map<string, string>();
  const highest = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [module, listed, hash] = line.trim().split(" ");
    if (module === undefined || listed === undefined || hash === undefined) continue;
    const key = `${module} ${listed}`;
    const other = hashes.get(key);
    hashes.set(key, other === undefined || other === hash ? hash : joinHashes(other, hash));
    const version = listed.endsWith("/go.mod") ? listed.slice(0, -"/go.mod".length) : listed;
    const before = highest.get(module);
    if (before === undefined || (before !== version && compareGoVersions(before, version) < 0))
      highest.set(module, version);
  }
  return { hashes, highest };
}

const joinHashes = (some: string, more: string): string =>
  [...new Set([...some.split(" "), more])].sort().join(" ");

/**
 * The modules of which a version that both list has another hash. Lines that came or went say nothing: the hash of a
 * version is the same wherever it is listed.
 */
export function changedHashes(base: GoSumFile, head: GoSumFile): ReadonlySet<string> {
  const changed = new Set<string>();
  if (base === head) return changed;
  for (const [listed, hash] of head.hashes) {
    const before = base.hashes.get(listed);
    if (before !== undefined && before !== hash) changed.add(listed.slice(0, listed.indexOf(" ")));
  }
  return changed;
}
