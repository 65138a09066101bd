import type { Manifest } from "../../manifest.ts";
import { EdgeList } from "../edge-list.ts";
import type { LockedPackage, LockImporter, LockInput, LockReading, UnresolvedAsk } from "../lock-graph.ts";
import { labelOf } from "./yarn-ask.ts";
import { classicAnswers, type ClassicAnswers } from "./yarn-classic-answers.ts";
import { scanYarnClassic, type ClassicEntry } from "./yarn-classic-entries.ts";
import { finishYarnImporters } from "./yarn-importers.ts";
import { memberAsks, unansweredByYarn } from "./yarn-member-asks.ts";
import { refusal } from "./yarn-refusal.ts";
import { readResolutions } from "./yarn-root-resolutions.ts";

/**
 * Reads a yarn.lock of yarn 1. It says nothing of the workspace: what its packages ask for stands in their manifests, and
 * a range that a package of the workspace satisfies is answered by that package. Peers are not locked: they are what the
 * asker or those who ask for it have, and these reach them by their own edges. Linear in the text and the asks.
 */
export function readYarnClassic({ path, text, companions, members }: LockInput): LockReading {
  const scanned = scanYarnClassic(text);
  if (!scanned.ok) return scanned.failure;
  const entries = scanned.value;
  const numbers = new Map<string, number>();
  for (const [number, { patterns, line }] of entries.entries())
    for (const pattern of patterns) {
      if (numbers.has(pattern)) return refusal(`${pattern} is answered twice`, line);
      numbers.set(pattern, number);
    }
  const resolutions = readResolutions(companions.get("package.json"));
  if (resolutions === undefined) return refusal("the package.json beside it cannot be read", 1);
  const answers = classicAnswers({ path, numbers, members, resolutions });
  const { packages, misses } = linkPackages(entries, answers);
  const importers = finishYarnImporters({ packages, misses, drafts: linkMembers(members, answers) });
  const lineOf = (number: number): number => entries[number]?.line ?? 1;
  return { kind: "graph", graph: { packages, importers, settings: new Map(), lineOf } };
}

function linkPackages(
  entries: readonly ClassicEntry[],
  answers: ClassicAnswers,
): { readonly packages: LockedPackage[]; readonly misses: ReadonlyMap<number, UnresolvedAsk> } {
  const packages: LockedPackage[] = [];
  const misses = new Map<number, UnresolvedAsk>();
  for (const [number, entry] of entries.entries()) {
    const [name, ...aliases] = namesOf(entry);
    const edges = new EdgeList();
    for (const ask of entry.asks) {
      const found = answers.ofPackage([name, ...aliases], ask);
      for (const to of found) edges.add(labelOf(ask), to);
      if (found.length === 0 && !misses.has(number))
        misses.set(number, { name: ask.name, specifier: ask.range, line: ask.line, at: undefined });
    }
    packages.push({ name, version: entry.version, identity: identityOf(entry), edges: edges.toList() });
  }
  return { packages, misses };
}

function linkMembers(
  members: ReadonlyMap<string, Manifest>,
  answers: ClassicAnswers,
): ReadonlyMap<string, LockImporter> {
  const importers = new Map<string, LockImporter>();
  for (const [folder, member] of members) {
    const edges = new EdgeList();
    const unresolved: UnresolvedAsk[] = [];
    for (const ask of memberAsks(member)) {
      const found = answers.ofMember(member, ask);
      for (const to of found ?? []) edges.add(labelOf(ask), to);
      if (found?.length === 0) unresolved.push(unansweredByYarn(ask));
    }
    importers.set(folder, { edges: edges.toList(), unresolved });
  }
  return importers;
}

/** Its own name first, then its aliases: `odd@npm:is-odd@^2.0.0` is `is-odd` and `odd`, `@a/b@^1` is `@a/b`. */
function namesOf({ name, patterns }: ClassicEntry): readonly [string, ...string[]] {
  const asked = patterns.map((pattern) => /^(@?[^@]*)(?:@npm:(@?[^@]+))?/.exec(pattern) ?? []);
  const own = name === "" ? (asked[0]?.[2] ?? asked[0]?.[1] ?? "") : name;
  const aliases = new Set(asked.map(([, alias = ""]) => alias));
  aliases.delete(own);
  return [own, ...aliases];
}

/** Where a package comes from does not count as long as its hashes are known: a mirror has the same one. */
function identityOf({ resolved, integrity }: ClassicEntry): string {
  const hashAt = resolved.indexOf("#");
  // A commit's id names a state of one repository.
  const isFile = /^https?:/.test(resolved) && (hashAt >= 0 || integrity !== "");
  return `${isFile ? (hashAt < 0 ? "" : resolved.slice(hashAt)) : resolved} ${integrity}`;
}
