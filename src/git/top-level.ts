import { decodePath } from "../base/path-text.ts";
import type { Git } from "./git.ts";

/**
 * The same repository, commands run in its top folder: paths of changes, trees and submodules are relative to it.
 * Fails with git/not-a-repository, git/bare. Cost: one process.
 */
export async function atTopLevel(git: Git): Promise<Git> {
  const { stdout } = await git.run(["rev-parse", "--show-toplevel"]);
  const directory = decodePath(stdout).replace(/\n$/, "");
  return directory === git.directory ? git : git.at(directory);
}
