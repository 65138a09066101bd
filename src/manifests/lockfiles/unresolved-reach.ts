import type { LockEdge, LockedPackage, UnresolvedAsk } from "./lock-graph.ts";

export interface AsksInVain {
  readonly packages: readonly LockedPackage[];
  readonly importers: ReadonlyMap<string, { readonly edges: readonly LockEdge[] }>;
  /** By package: what it asks for and nothing answers. */
  readonly unresolved: ReadonlyMap<number, UnresolvedAsk>;
}

/**
 * For each importer that reaches a package which asks in vain, the nearest such ask: enough to know that what the importer
 * gets is not known. The workspace's own packages are not walked through, for each is an importer. Cost: one walk of the graph.
 */
export function unresolvedReach({ packages, importers, unresolved }: AsksInVain): Map<string, UnresolvedAsk> {
  const reached = new Map<string, UnresolvedAsk>();
  if (unresolved.size === 0) return reached;
  const askers = new Map<number, number[]>();
  for (const [asker, { edges }] of packages.entries())
    for (const { to } of edges) {
      if (typeof to !== "number") continue;
      const known = askers.get(to);
      if (known === undefined) askers.set(to, [asker]);
      else known.push(asker);
    }
  const blamed = new Map(unresolved);
  // A map hands out what is added while it is walked: breadth first, each package once.
  for (const [number, ask] of blamed)
    for (const asker of askers.get(number) ?? []) if (!blamed.has(asker)) blamed.set(asker, ask);
  for (const [folder, { edges }] of importers)
    for (const { to } of edges) {
      const ask = typeof to === "number" ? blamed.get(to) : undefined;
      if (ask === undefined) continue;
      reached.set(folder, ask);
      break;
    }
  return reached;
}
