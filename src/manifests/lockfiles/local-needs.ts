import type { LockGraph } from "./lock-graph.ts";

/** One of the workspace's own packages that needs another one, as a lockfile resolved it. */
export interface LocalNeed {
  /** Importers' folders. */
  readonly from: string;
  readonly to: string;
  /** The package from outside that leads back into the workspace; undefined where the importer asks itself. */
  readonly via: number | undefined;
}

/**
 * Which of the workspace's own packages need which, directly and through packages from outside. Each pair once, the direct
 * way before the others. Cost: linear, and again for each own package that a package from outside needs.
 */
export function localNeeds(graph: LockGraph): readonly LocalNeed[] {
  const needs: LocalNeed[] = [];
  const known = new Set<string>();
  const add = (need: LocalNeed) => {
    const key = `${need.from}\0${need.to}`;
    if (need.from === need.to || known.has(key)) return;
    known.add(key);
    needs.push(need);
  };
  for (const [from, { edges }] of graph.importers)
    for (const { to } of edges) if (typeof to !== "number") add({ from, to: to.folder, via: undefined });
  const leadingBack = packagesLeadingBack(graph);
  if (leadingBack.size === 0) return needs;
  const askers = askersOf(graph);
  for (const [to, starts] of leadingBack) {
    const via = new Map(starts.map((start) => [start, start]));
    const queue = [...starts];
    for (let at = 0; at < queue.length; at += 1) {
      const number = queue[at] ?? 0;
      const start = via.get(number);
      for (const from of askers.importers[number] ?? []) add({ from, to, via: start });
      for (const asker of askers.packages[number] ?? [])
        if (!via.has(asker)) {
          via.set(asker, start ?? number);
          queue.push(asker);
        }
    }
  }
  return needs;
}

/** Own folder → the packages from outside that need it. */
function packagesLeadingBack({ packages }: LockGraph): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [number, { edges }] of packages.entries())
    for (const { to } of edges) {
      if (typeof to === "number") continue;
      const others = found.get(to.folder);
      if (others === undefined) found.set(to.folder, [number]);
      else if (others.at(-1) !== number) others.push(number);
    }
  return found;
}

/** Who asks for each package. */
function askersOf({ packages, importers }: LockGraph): {
  readonly packages: readonly (readonly number[])[];
  readonly importers: readonly (readonly string[])[];
} {
  const byPackage = packages.map((): number[] => []);
  const byImporter = packages.map((): string[] => []);
  for (const [number, { edges }] of packages.entries())
    for (const { to } of edges) if (typeof to === "number") byPackage[to]?.push(number);
  for (const [folder, { edges }] of importers)
    for (const { to } of edges) if (typeof to === "number") byImporter[to]?.push(folder);
  return { packages: byPackage, importers: byImporter };
}
