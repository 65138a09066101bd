import { sorted } from "../../../base/order.ts";
import { classesByAnswers } from "./classes-by-answers.ts";
import { classesByKey } from "./classes-by-key.ts";
import { changeOf } from "./compare-answers.ts";
import { compareEdges, type EdgeList } from "./compare-edges.ts";
import { comparePackages } from "./compare-packages.ts";
import type { GraphPair } from "./compare-places.ts";
import type {
  LockComparison,
  LockDifference,
  LockedDifference,
  SettingDifference,
} from "./compare-result.ts";
import type { LockGraph, LockImporter } from "../lock-graph.ts";
import { walkBack, type WayToChange } from "./walk-back.ts";

/**
 * What differs in meaning between two states of one lockfile, for whom and through which package. An importer differs
 * when unfolding what it asks for, step by step through external packages, shows another name, version, identity, label
 * or folder anywhere, however the packages are numbered or where they are installed. What answers with a folder is not
 * walked through: dependents of the workspace's own packages are found by the workspace's graph.
 *
 * Cost: linear in packages and edges, and see `classesByAnswers` for packages that stand several times in one lockfile.
 */
export function compareLockGraphs(base: LockGraph, head: LockGraph): LockComparison {
  const keys = classesByKey([base, head]);
  const pair: GraphPair = { base, head, keys, classes: classesByAnswers(keys) };
  const ways = walkBack(pair.classes, comparePackages(pair));
  const importers = new Map<string, LockDifference>();
  for (const folder of foldersOf(base, head)) {
    const difference = compareImporter(pair, ways, folder);
    if (difference !== undefined) importers.set(folder, difference);
  }
  return { settings: compareSettings(base.settings, head.settings), importers };
}

/** The folders of both sides, by code unit. */
function foldersOf(base: LockGraph, head: LockGraph): readonly string[] {
  const folders = [...base.importers.keys()];
  for (const folder of head.importers.keys()) if (!base.importers.has(folder)) folders.push(folder);
  return sorted(folders);
}

function compareImporter(pair: GraphPair, ways: WayToChange, folder: string): LockDifference | undefined {
  const inBase = pair.base.importers.get(folder);
  const inHead = pair.head.importers.get(folder);
  for (const [side, importer] of [
    ["head", inHead],
    ["base", inBase],
  ] as const) {
    const ask = importer?.unresolved[0];
    if (ask !== undefined) return { kind: "unresolved", ask, side };
  }
  if (inBase === undefined) return { kind: "added" };
  if (inHead === undefined) return { kind: "removed" };
  return compareReach(pair, ways, inBase, inHead);
}

/** What an importer reaches on both sides: the nearest package that differs, else a difference of its own edges; undefined where none does. */
function compareReach(
  { base, head, keys, classes }: GraphPair,
  ways: WayToChange,
  inBase: LockImporter,
  inHead: LockImporter,
): LockedDifference | undefined {
  const lists: readonly [EdgeList, EdgeList] = [
    { edges: inBase.edges, start: 0 },
    { edges: inHead.edges, start: keys.starts[1] ?? 0 },
  ];
  const byClass = compareEdges(...lists, classes.classOf);
  const byKey = byClass === undefined || keys === classes ? byClass : compareEdges(...lists, keys.classOf);
  const nearest =
    byKey === undefined && ways.isAny ? nearestChange(lists, classes.classOf, ways.rankOf) : undefined;
  if (nearest !== undefined) {
    const { chain, change } = ways.wayFrom(nearest);
    return { kind: "locked", ...change, chain };
  }
  const own = byKey ?? byClass;
  if (own === undefined) return undefined;
  const change = changeOf(own, { base, head });
  return { kind: "locked", ...change, chain: [change.package] };
}

/** The class with the best way to a change among those that answer the edges; undefined where none has one. */
function nearestChange(
  lists: readonly EdgeList[],
  classOf: Int32Array,
  rankOf: Int32Array,
): number | undefined {
  let nearest: number | undefined;
  let best = Infinity;
  for (const { edges, start } of lists)
    for (const { to } of edges) {
      if (typeof to !== "number") continue;
      const one = classOf[start + to] ?? 0;
      const rank = rankOf[one] ?? -1;
      if (rank < 0 || rank >= best) continue;
      nearest = one;
      best = rank;
    }
  return nearest;
}

function compareSettings(
  base: ReadonlyMap<string, string>,
  head: ReadonlyMap<string, string>,
): readonly SettingDifference[] {
  return sorted(new Set([...base.keys(), ...head.keys()]))
    .map((key) => ({ key, base: base.get(key), head: head.get(key) }))
    .filter((one) => one.base !== one.head);
}
