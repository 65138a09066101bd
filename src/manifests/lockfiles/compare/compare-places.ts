import type { PackageClasses } from "./classes-by-key.ts";
import { edgesText, type EdgeList } from "./compare-edges.ts";
import type { LockGraph } from "../lock-graph.ts";

/** Two graphs side by side, numbered in two ways. */
export interface GraphPair {
  readonly base: LockGraph;
  readonly head: LockGraph;
  /** By name, version and identity. */
  readonly keys: PackageClasses;
  /** By that and, where it stands for several places of one graph, by what answers them. */
  readonly classes: PackageClasses;
}

/** For each class its first place in the base and in the head, -1 where it has none. */
export interface ClassPlaces {
  readonly base: Int32Array;
  readonly head: Int32Array;
}

export function placesOf({ packages, starts, classOf, classCount }: PackageClasses): ClassPlaces {
  const places = { base: new Int32Array(classCount).fill(-1), head: new Int32Array(classCount).fill(-1) };
  const second = starts[1] ?? packages.length;
  for (let node = packages.length - 1; node >= 0; node -= 1)
    places[node < second ? "base" : "head"][classOf[node] ?? 0] = node;
  return places;
}

export function edgesAt({ keys }: GraphPair, node: number): EdgeList {
  const second = keys.starts[1] ?? keys.packages.length;
  return { edges: keys.packages[node]?.edges ?? [], start: node < second ? 0 : second };
}

/**
 * What a class that is on one side only is to be told by: itself and a place of the other side with its key, base
 * first. One whose class is on one side only too where there is one: likely what it was, or what it is now.
 */
export type Twins =
  | { readonly kind: "twins"; readonly base: number; readonly head: number }
  /** A place of the other side asks for the very same: what differs lies deeper. */
  | { readonly kind: "deeper" }
  /** The key is on one side only. */
  | { readonly kind: "none" };

/** Linear, for keys with a class on one side only, and only once one is asked for. */
export function twinsByPlace(pair: GraphPair, places: ClassPlaces): (node: number) => Twins {
  const { keys } = pair;
  const second = keys.starts[1] ?? keys.packages.length;
  let gathered: ReturnType<typeof gatherOneSided> | undefined;
  return (node) => {
    if (keys === pair.classes) return { kind: "none" };
    gathered ??= gatherOneSided(pair, places);
    const side = node < second ? "head" : "base";
    const other = gathered[side].twinOf.get(keys.classOf[node] ?? -1);
    if (other === undefined) return { kind: "none" };
    if (gathered[side].asked.has(askedAt(pair, node))) return { kind: "deeper" };
    return side === "head"
      ? { kind: "twins", base: node, head: other }
      : { kind: "twins", base: other, head: node };
  };
}

interface GatheredSide {
  /** By key: the place to tell a difference by. */
  readonly twinOf: Map<number, number>;
  /** What the places ask for, as `askedAt` writes it. */
  readonly asked: Set<string>;
}

function gatherOneSided(pair: GraphPair, places: ClassPlaces): Record<"base" | "head", GatheredSide> {
  const { keys, classes } = pair;
  const sides = {
    base: { twinOf: new Map<number, number>(), asked: new Set<string>() },
    head: { twinOf: new Map<number, number>(), asked: new Set<string>() },
  };
  const isOneSidedKey = keysOfOneSided(pair, places);
  for (let one = 0; one < classes.classCount; one += 1)
    for (const side of ["base", "head"] as const) {
      const node = places[side][one] ?? -1;
      const key = keys.classOf[node] ?? -1;
      if (node < 0 || isOneSidedKey[key] !== 1) continue;
      const { twinOf, asked } = sides[side];
      asked.add(askedAt(pair, node));
      const isOneSided = places[side === "base" ? "head" : "base"][one] === -1;
      if (isOneSided || !twinOf.has(key)) twinOf.set(key, node);
    }
  return sides;
}

/** Who asks for what: the key of a place, and its edges by the keys of what answers them. */
const askedAt = (pair: GraphPair, node: number): string =>
  `${pair.keys.classOf[node] ?? 0} ${edgesText(edgesAt(pair, node), pair.keys.classOf)}`;

/** 1 for each key with a class that is on one side only. */
function keysOfOneSided({ keys, classes }: GraphPair, places: ClassPlaces): Uint8Array {
  const isOneSided = new Uint8Array(keys.classCount);
  for (let one = 0; one < classes.classCount; one += 1) {
    const base = places.base[one] ?? -1;
    const head = places.head[one] ?? -1;
    if (base < 0 !== head < 0) isOneSided[keys.classOf[Math.max(base, head)] ?? 0] = 1;
  }
  return isOneSided;
}
