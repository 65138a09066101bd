import type { Sha } from "../base/sha.ts";

export type ChangeStatus = "added" | "modified" | "deleted" | "typechanged";

/** One path that differs between two states of a repository. */
export interface FileChange {
  readonly status: ChangeStatus;
  /** Relative to the repository's top folder; of a file in a submodule, to the outermost repository that was asked. */
  readonly path: string;
  /** As git writes modes: `100644`, `100755`, `120000`, `160000`. Null where there was nothing at the path. */
  readonly oldMode: string | null;
  readonly newMode: string | null;
  /** The object at the base. Null where there was nothing. Of a file in a submodule it lies in that submodule. */
  readonly oldId: Sha | null;
  /** The object at the head. Null where there is nothing, or where the new content is only in the work tree. */
  readonly newId: Sha | null;
  /** The path is a whole directory that counts as changed (every repo at it or below it), and this says why. */
  readonly note?: string;
}

/** The mode of a submodule's entry. */
export const GITLINK = "160000";

export const isGitlink = (change: FileChange): boolean =>
  change.oldMode === GITLINK || change.newMode === GITLINK;
