import { isInside, parentOf } from "../base/path-text.ts";
import { reposByPath } from "../workspace/repos-by-path.ts";
import type { Repo, Workspace } from "../workspace/workspace.ts";
import { LOCKFILES } from "../manifests/lockfile-names.ts";

/** Who owns the files of one state of a workspace. */
export interface Owners {
  /** The repo that a file belongs to (design section 6, rule 5); undefined for nobody's. O(depth of the path). */
  ownerOf(path: string): Repo | undefined;
  /** The repo whose folder this is. */
  repoAt(directory: string): Repo | undefined;
  /** All repos whose folder is `directory` or lies below it. */
  reposBelow(directory: string): readonly Repo[];
}

export function openOwners(workspace: Workspace): Owners {
  const byPath = reposByPath(workspace);
  const nearest = (path: string): Repo | undefined => {
    for (let folder = parentOf(path); ; folder = parentOf(folder)) {
      const repo = byPath.get(folder);
      if (repo !== undefined || folder === ".") return repo;
    }
  };
  return {
    repoAt: (directory) => byPath.get(directory),
    ownerOf(path) {
      const repo = byPath.get(path) ?? nearest(path);
      if (repo?.path !== ".") return repo;
      return belongsToRootRepo(path, repo, workspace) ? repo : undefined;
    },
    reposBelow: (directory) => [...workspace.repos.values()].filter((repo) => isInside(repo.path, directory)),
  };
}

/**
 * A root that is a repo owns what lies in its visible folders. Loose files beside its manifest (Makefile, tsconfig) and
 * dot-folders serve everyone, so they are nobody's; a lockfile is the root's own where no members share it.
 */
function belongsToRootRepo(path: string, repo: Repo, workspace: Workspace): boolean {
  if (path.includes("/")) return !path.startsWith(".");
  return repo.ecosystems.some(
    (ecosystem) =>
      LOCKFILES[ecosystem].includes(path) &&
      // `go.sum` beside a `go.work` is that of the module there.
      (path === "go.sum" ||
        !workspace.declared.some((one) => one.ecosystem === ecosystem && one.directory === ".")),
  );
}
