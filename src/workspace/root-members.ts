import type { Ecosystem, Manifest } from "../manifests/manifest.ts";
import { reposByPath } from "./repos-by-path.ts";
import type { Workspace } from "./workspace.ts";

/** Whom the files of a folder count for in one ecosystem. */
export interface RootMembers {
  /** Whether a workspace is declared there. */
  readonly isDeclared: boolean;
  /** The folders of its members, its own included where that is a repo; none where nothing is declared. */
  readonly members: ReadonlySet<string>;
  /** Their manifests by folder, and that of the folder itself, a repo or not. */
  readonly manifests: ReadonlyMap<string, Manifest>;
}

/** The members of the workspace that is declared in a folder, and what lies in the folder itself. O(members). */
export function rootMembers(workspace: Workspace, ecosystem: Ecosystem, directory: string): RootMembers {
  const declared = workspace.declared.find(
    (one) => one.ecosystem === ecosystem && one.directory === directory,
  );
  const byPath = reposByPath(workspace);
  const members = new Set(declared?.members);
  const manifests = new Map<string, Manifest>();
  for (const folder of new Set([directory, ...members])) {
    const manifest =
      byPath.get(folder)?.manifests.find((one) => one.ecosystem === ecosystem) ??
      workspace.containers.find((one) => one.ecosystem === ecosystem && one.directory === folder);
    if (manifest !== undefined) manifests.set(folder, manifest);
  }
  return { isDeclared: declared !== undefined, members, manifests };
}
