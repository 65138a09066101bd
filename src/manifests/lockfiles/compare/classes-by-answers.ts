import type { PackageClasses } from "./classes-by-key.ts";

/**
 * Splits classes until packages of one class are answered alike: the same labels, each as often, by packages of the
 * same classes (the coarsest such partition: bisimilarity with counted edges). Only a key that stands for several places
 * of one graph is split: where it stands for one place in each, comparing their edges is the comparison's own work.
 *
 * Hopcroft's refinement: a class that split is looked at again from its smaller parts only, so the cost is
 * O(E log V) over the packages of such keys, chains and cycles of them included. Nothing where there are none.
 */
export function classesByAnswers(byKey: PackageClasses): PackageClasses {
  const splittable = nodesOfRepeatedKeys(byKey);
  if (splittable.length === 0) return byKey;
  const { classOf, members, askersOf, pending, ...before } = prepare(byKey, splittable);
  let classCount = before.classCount;
  for (let splitter = pending.pop(); splitter !== undefined; splitter = pending.pop()) {
    for (const [blockId, parts] of partsSeenFrom(members.get(splitter) ?? [], askersOf, classOf)) {
      const block = members.get(blockId) ?? new Set();
      for (const part of partsToMove(block, parts)) {
        const fresh = classCount++;
        members.set(fresh, new Set(part));
        for (const node of part) {
          block.delete(node);
          classOf[node] = fresh;
        }
        // A block that waits to be looked at still does, with what it kept; so every part is looked at or is the largest.
        pending.push(fresh);
      }
    }
  }
  return {
    ...byKey,
    classOf: classOf.subarray(0, byKey.packages.length),
    classCount,
  };
}

/** The places of keys that stand more than once in one graph. */
function nodesOfRepeatedKeys({ packages, starts, classOf, classCount }: PackageClasses): number[] {
  const repeated = new Uint8Array(classCount);
  let any = false;
  for (const [graph, start] of starts.entries()) {
    const end = starts[graph + 1] ?? packages.length;
    const seen = new Uint8Array(classCount);
    for (let node = start; node < end; node += 1) {
      const key = classOf[node] ?? 0;
      if (seen[key] === 1) repeated[key] = 1;
      any ||= seen[key] === 1;
      seen[key] = 1;
    }
  }
  const nodes: number[] = [];
  if (any)
    for (let node = 0; node < classOf.length; node += 1)
      if (repeated[classOf[node] ?? 0] === 1) nodes.push(node);
  return nodes;
}

interface Refinement {
  /** Longer than the row of packages: folders of the workspace that answer are nodes of their own behind it. */
  readonly classOf: Int32Array;
  /** By class: all its nodes where it can be split, else those that answer. */
  readonly members: Map<number, Set<number>>;
  readonly classCount: number;
  /** For each answering node: who asks it (a splittable node) and the label's number, one after the other. */
  readonly askersOf: ReadonlyMap<number, readonly number[]>;
  /** Classes to look from. */
  readonly pending: number[];
}

function prepare(byKey: PackageClasses, splittable: readonly number[]): Refinement {
  const folders = new Map<string, number>();
  const labels = new Map<string, number>();
  const askersOf = new Map<number, number[]>();
  const second = byKey.starts[1] ?? byKey.packages.length;
  for (const node of splittable)
    for (const { label, to } of byKey.packages[node]?.edges ?? []) {
      const answer =
        typeof to === "number"
          ? to + (node < second ? 0 : second)
          : byKey.packages.length + numberIn(folders, to.folder);
      const askers = askersOf.get(answer);
      if (askers === undefined) askersOf.set(answer, [node, numberIn(labels, label)]);
      else askers.push(node, numberIn(labels, label));
    }
  const classOf = new Int32Array(byKey.packages.length + folders.size);
  classOf.set(byKey.classOf);
  for (let folder = 0; folder < folders.size; folder += 1)
    classOf[byKey.packages.length + folder] = byKey.classCount + folder;
  const members = new Map<number, Set<number>>();
  for (const nodes of [splittable, askersOf.keys()])
    for (const node of nodes) {
      const one = classOf[node] ?? 0;
      const others = members.get(one);
      if (others === undefined) members.set(one, new Set([node]));
      else others.add(node);
    }
  const pending = [...new Set([...askersOf.keys()].map((node) => classOf[node] ?? 0))];
  return { classOf, classCount: byKey.classCount + folders.size, members, askersOf, pending };
}

/** By class: its nodes that ask into the splitter, those with the same labels (as often) together. */
function partsSeenFrom(
  splitter: Iterable<number>,
  askersOf: Refinement["askersOf"],
  classOf: Int32Array,
): ReadonlyMap<number, ReadonlyMap<string, readonly number[]>> {
  const labelsOf = new Map<number, number[]>();
  for (const node of splitter) {
    const askers = askersOf.get(node) ?? [];
    for (let at = 0; at < askers.length; at += 2) {
      const asker = askers[at] ?? 0;
      const labels = labelsOf.get(asker);
      if (labels === undefined) labelsOf.set(asker, [askers[at + 1] ?? 0]);
      else labels.push(askers[at + 1] ?? 0);
    }
  }
  const blocks = new Map<number, Map<string, number[]>>();
  for (const [asker, labels] of labelsOf) {
    const blockId = classOf[asker] ?? 0;
    let parts = blocks.get(blockId);
    if (parts === undefined) blocks.set(blockId, (parts = new Map<string, number[]>()));
    const sameLabels = labels.sort((a, b) => a - b).join(" ");
    const part = parts.get(sameLabels);
    if (part === undefined) parts.set(sameLabels, [asker]);
    else part.push(asker);
  }
  return blocks;
}

/** All parts of a block but its largest; what no part holds is one too. Linear in the parts, not in the block. */
function partsToMove(
  block: ReadonlySet<number>,
  parts: ReadonlyMap<string, readonly number[]>,
): readonly (readonly number[])[] {
  const seen = [...parts.values()].sort((a, b) => b.length - a.length);
  const restSize = block.size - seen.reduce((sum, part) => sum + part.length, 0);
  const [largest = []] = seen;
  if (restSize >= largest.length) return seen;
  if (restSize === 0) return seen.slice(1);
  const inPart = new Set(seen.flat());
  return [...seen.slice(1), [...block].filter((node) => !inPart.has(node))];
}

function numberIn(numbers: Map<string, number>, text: string): number {
  const found = numbers.get(text);
  if (found !== undefined) return found;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}
