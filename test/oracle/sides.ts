import type { DeclaredWorkspace, Ecosystem, Layout } from "./discover.ts";
import type { Tree } from "./tree.ts";

/** A tree with what was found in it; every question about a change is put to both of its sides. */
export interface Side {
  readonly tree: Tree;
  readonly layout: Layout;
}

export interface Sides {
  readonly base: Side;
  readonly head: Side;
}

export const workspaceAt = (
  side: Side,
  ecosystem: Ecosystem,
  folder: string,
): DeclaredWorkspace | undefined =>
  side.layout.workspaces.find((each) => each.ecosystem === ecosystem && each.folder === folder);

/** The members at either side. */
export function membersAt({ base, head }: Sides, ecosystem: Ecosystem, folder: string): Set<string> {
  const lists = [base, head].map((side) => workspaceAt(side, ecosystem, folder)?.members ?? []);
  return new Set(lists.flat());
}

/** The members at one side only. */
export function cameOrWent({ base, head }: Sides, ecosystem: Ecosystem, folder: string): string[] {
  const before = new Set(workspaceAt(base, ecosystem, folder)?.members);
  const after = new Set(workspaceAt(head, ecosystem, folder)?.members);
  return [
    ...[...before].filter((path) => !after.has(path)),
    ...[...after].filter((path) => !before.has(path)),
  ];
}
