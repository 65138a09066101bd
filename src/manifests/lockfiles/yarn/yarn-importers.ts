import type { LockedPackage, LockImporter, UnresolvedAsk } from "../lock-graph.ts";
import { unresolvedReach } from "../unresolved-reach.ts";
import { claimTheRest } from "./yarn-unclaimed.ts";

export interface YarnImporterParts {
  /** Gets one more where the lockfile holds what nothing is known to ask for. */
  readonly packages: LockedPackage[];
  /** By package: what it asks for and nothing answers. */
  readonly misses: ReadonlyMap<number, UnresolvedAsk>;
  /** What each importer asks for itself, by folder. */
  readonly drafts: ReadonlyMap<string, LockImporter>;
}

/** Importers with what is not known of what they reach. One walk of the graph, or two. */
export function finishYarnImporters({
  packages,
  misses,
  drafts,
}: YarnImporterParts): ReadonlyMap<string, LockImporter> {
  const rest = claimTheRest(
    packages,
    [...drafts.values()].map(({ edges }) => edges),
  );
  const importers = new Map<string, LockImporter>();
  for (const [folder, { edges, unresolved }] of drafts)
    importers.set(folder, { edges: rest === undefined ? edges : [...edges, rest], unresolved });
  for (const [folder, ask] of unresolvedReach({ packages, importers, unresolved: misses })) {
    const { edges = [], unresolved = [] } = importers.get(folder) ?? {};
    importers.set(folder, { edges, unresolved: [...unresolved, ask] });
  }
  return importers;
}
