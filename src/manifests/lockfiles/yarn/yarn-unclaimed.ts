import type { LockEdge, LockedPackage } from "../lock-graph.ts";

/** The name of the package that stands for the lockfile itself, where it holds what nothing is known to ask for. */
const UNCLAIMED = "yarn.lock";

/** How the importers ask for it. */
const LABEL = "what no manifest asks for";

/**
 * Adds one package that asks for all those that no importer reaches, and gives the edge to it; undefined where all are
 * reached. yarn locks nothing without an asker, so somebody asks for them in a way that we cannot see (a plugin's hook,
 * a newer yarn's own extensions), and nobody knows who: then every importer does. One walk of the graph.
 */
export function claimTheRest(
  packages: LockedPackage[],
  importers: Iterable<readonly LockEdge[]>,
): LockEdge | undefined {
  const reached = new Uint8Array(packages.length);
  const pending: number[] = [];
  const reach = (edges: readonly LockEdge[]): void => {
    for (const { to } of edges)
      if (typeof to === "number" && reached[to] === 0) {
        reached[to] = 1;
        pending.push(to);
      }
  };
  for (const edges of importers) reach(edges);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) reach(packages[next]?.edges ?? []);
  const edges: LockEdge[] = [];
  for (const [number, { name }] of packages.entries())
    if (reached[number] === 0) edges.push({ label: name, to: number });
  if (edges.length === 0) return undefined;
  packages.push({ name: UNCLAIMED, version: "", identity: "", edges });
  return { label: LABEL, to: packages.length - 1 };
}
