import { isInside } from "../base/path-text.ts";
import { globOf } from "./glob-of.ts";
import type { RepoFolders } from "./place.ts";
import type { ConfigChange } from "./suggestion.ts";

/**
 * Where a place holds repos, they can use what lies loose beside them by a path that does not name the place (`../shared`). So each
 * of them takes it as inputs: the files beside it and beside the folders around it, and the folders there that hold no repo.
 * O(files × depth + repos × patterns).
 */
export function looseInputs(
  place: string,
  files: Iterable<string>,
  { repoPaths, folders }: { readonly repoPaths: readonly string[]; readonly folders: RepoFolders },
): readonly ConfigChange[] {
  const nested = repoPaths.filter((path) => path !== place && isInside(path, place));
  if (nested.length === 0) return [];
  const patterns = new Map<string, string>();
  for (const file of files) {
    let folder = place;
    let next = nextFolder(file, folder);
    while (next !== undefined && folders.holdsRepos(next)) {
      folder = next;
      next = nextFolder(file, folder);
    }
    patterns.set(
      next === undefined
        ? `${globOf({ path: folder, isFolder: false })}/*`
        : globOf({ path: next, isFolder: true }),
      folder,
    );
  }
  return nested.flatMap((repoPath) =>
    [...patterns]
      .filter(([, folder]) => isInside(repoPath, folder))
      .map(([pattern]): ConfigChange => ({ kind: "inputs", repoPath, pattern })),
  );
}

/** The folder right below another one on the way to a file; undefined where the file lies in that one. */
function nextFolder(file: string, folder: string): string | undefined {
  const slash = file.indexOf("/", folder.length + 1);
  return slash < 0 ? undefined : file.slice(0, slash);
}
