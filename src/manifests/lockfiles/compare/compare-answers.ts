import { byCodeUnit, sorted } from "../../../base/order.ts";
import type { EdgeDifference } from "./compare-edges.ts";
import type { PackageChange, Side } from "./compare-result.ts";
import type { LockEdge, LockGraph } from "../lock-graph.ts";

/**
 * The package that stands for a difference of edges: the first by code unit of those that answer them, an external one
 * where there is one (a package that moved into the workspace is told by what it was). With `side`, of those that
 * answer on that side.
 */
export function changeOf(
  difference: EdgeDifference,
  graphs: { readonly base: LockGraph; readonly head: LockGraph },
  side?: Side,
): PackageChange {
  const from = versionsByName(difference.base, graphs.base);
  const to = versionsByName(difference.head, graphs.head);
  const names = [...(side === "head" ? [] : from.keys()), ...(side === "base" ? [] : to.keys())];
  const [name] = names.sort(byCodeUnit);
  if (name !== undefined)
    return { package: name, from: sorted(from.get(name) ?? []), to: sorted(to.get(name) ?? []) };
  const edges = [...(side === "head" ? [] : difference.base), ...(side === "base" ? [] : difference.head)];
  const [folder = ""] = sorted(edges.flatMap(foldersOf));
  return { package: folder, from: [], to: [] };
}

function versionsByName(edges: readonly LockEdge[], graph: LockGraph): ReadonlyMap<string, Set<string>> {
  const versions = new Map<string, Set<string>>();
  for (const { to } of edges) {
    const answer = typeof to === "number" ? graph.packages[to] : undefined;
    if (answer === undefined) continue;
    const ofName = versions.get(answer.name);
    if (ofName === undefined) versions.set(answer.name, new Set([answer.version]));
    else ofName.add(answer.version);
  }
  return versions;
}

const foldersOf = ({ to }: LockEdge): readonly string[] => (typeof to === "number" ? [] : [to.folder]);
