import { everything, none, repos } from "./effect.ts";
import type { Effect } from "./effect.ts";
import type { Ecosystem } from "./discover.ts";
import { factText, misses, reachedFacts } from "./lock.ts";
import type { LockEdge } from "./lock.ts";
import { lockAt } from "./read-lock.ts";
import { membersAt } from "./sides.ts";
import type { Sides } from "./sides.ts";
import { folderOf } from "./tree.ts";

function firstDifference(before: ReadonlySet<number>, after: ReadonlySet<number>): string | undefined {
  const only = [...after].find((fact) => !before.has(fact)) ?? [...before].find((fact) => !after.has(fact));
  return only === undefined ? undefined : factText(only);
}

/**
 * What a changed lockfile of a workspace selects: each member whose reached nodes and edges are not the same set at both
 * sides, and everything where those of a root that is no repo are not.
 */
export function lockEffects(sides: Sides, path: string, ecosystem: Ecosystem): Effect[] {
  const folder = folderOf(path);
  const all = membersAt(sides, ecosystem, folder);
  const wholly = (why: string): Effect => (folder === "" ? everything("lockfile", why) : repos(all, why));
  if (!sides.base.tree.files.has(path) || !sides.head.tree.files.has(path))
    return [repos(all, `${path} was added or deleted`)];
  const before = lockAt(sides.base.tree, sides.base.layout, path);
  const after = lockAt(sides.head.tree, sides.head.layout, path);
  if (before === undefined || after === undefined) return [repos(all, `${path} cannot be read`)];
  if (before.settings !== after.settings) return [wholly(`${path}: settings`)];

  const compared = (old: readonly LockEdge[], now: readonly LockEdge[]): string | undefined => {
    const missed = [...misses(before, old), ...misses(after, now)];
    if (missed.length > 0) return `${path} does not resolve ${missed.join(", ")}`;
    return firstDifference(reachedFacts(before, old), reachedFacts(after, now));
  };
  const root = compared(before.root, after.root);
  if (root !== undefined) return [wholly(`${path}: root: ${root}`)];
  const effects = [...all].flatMap((member): Effect[] => {
    const difference = compared(before.members.get(member) ?? [], after.members.get(member) ?? []);
    return difference === undefined ? [] : [repos([member], `${path}: ${difference}`)];
  });
  return effects.length === 0 ? [none(`${path}: nobody's graph changed`)] : effects;
}
