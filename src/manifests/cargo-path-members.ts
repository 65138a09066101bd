import { isInside } from "../base/path-text.ts";
import { inheritFromRoot } from "./inherit.ts";
import type { Manifest } from "./manifest.ts";
import { matchMembers } from "./members.ts";

export interface PathMembersQuestion {
  readonly root: Manifest;
  /** What `matchMembers` gave for the root. */
  readonly members: readonly string[];
  /** All Cargo manifests, by folder. */
  readonly manifests: ReadonlyMap<string, Manifest>;
}

/**
 * The members that no pattern names: cargo takes in every path dependency, of the root and of members, that lies
 * below the root and is not excluded (https://doc.rust-lang.org/cargo/reference/workspaces.html#the-members-and-exclude-fields).
 * In the order in which they are reached, without the root. Cost: each manifest is looked at once.
 */
export function pathMembers({ root, members, manifests }: PathMembersQuestion): readonly string[] {
  const known = new Set([root.directory, ...members]);
  const found: string[] = [];
  const queue = [...known];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const manifest = manifests.get(at);
    if (manifest === undefined) continue;
    for (const { path } of inheritFromRoot(manifest, root).dependencies) {
      if (path === undefined || known.has(path) || !isInside(path, root.directory) || !manifests.has(path))
        continue;
      known.add(path);
      if (isOut(root, path)) continue;
      found.push(path);
      queue.push(path);
    }
  }
  return found;
}

/** Asked as if a pattern had named the folder's parent: excludes count, and do not where a member pattern names it. */
function isOut(root: Manifest, path: string): boolean {
  if (root.members === undefined) return true;
  const declaration = {
    include: [...root.members.include, { pattern: "**", at: { keys: [] } }],
    exclude: root.members.exclude,
  };
  return (
    matchMembers({ ecosystem: "cargo", declaration, directory: root.directory, candidates: [path] }).members
      .length === 0
  );
}
