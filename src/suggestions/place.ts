import { parentOf } from "../base/path-text.ts";
import { isNamedForConsumers } from "./place-nature.ts";

/** What is suggested about as a whole: a folder, or a file that lies beside repos. */
export interface Place {
  readonly path: string;
  readonly isFolder: boolean;
}

/** Where the repos lie. */
export interface RepoFolders {
  /** Whether the folder is that of a repo; the root never counts. */
  readonly isRepo: (folder: string) => boolean;
  /** Whether repos lie below the folder, or it is one. */
  readonly holdsRepos: (folder: string) => boolean;
}

export function openRepoFolders(repoPaths: Iterable<string>): RepoFolders {
  const repos = new Set(repoPaths);
  repos.delete(".");
  const around = new Set<string>(["."]);
  for (const path of repos)
    for (let folder = path; !around.has(folder); folder = parentOf(folder)) around.add(folder);
  return { isRepo: (folder) => repos.has(folder), holdsRepos: (folder) => around.has(folder) };
}

/**
 * The place of a file that nobody owns: the largest folder around it that holds no repo, or that is named for tests or examples
 * (there repos can lie beside files of nobody, and a repo around them all takes only those). Else the file alone: what is said of
 * a folder with repos would be said of them. A file that a repo owns by now has that repo's folder. O(depth of the path).
 */
export function placeOf(path: string, { isRepo, holdsRepos }: RepoFolders): Place {
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    const folder = path.slice(0, slash);
    if (isRepo(folder) || !holdsRepos(folder) || isNamedForConsumers(folder))
      return { path: folder, isFolder: true };
  }
  return { path, isFolder: false };
}

/** As it is shown: a folder with a `/` at its end. */
export const placeText = ({ path, isFolder }: Place): string => (isFolder ? `${path}/` : path);
