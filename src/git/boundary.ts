import { join, isAbsolute } from "node:path";
import { decodePath } from "../base/path-text.ts";
import { exists, isDirectory, readText } from "../system/files.ts";
import type { Git } from "./git.ts";

/** The second line is where the boundary is written, in a linked work tree too. */
const boundaryArgs = ["rev-parse", "--is-shallow-repository", "--git-path", "shallow"] as const;

/** Reads what `boundaryArgs` makes git print: the file's path, or undefined where the repository is complete. */
export function parseBoundaryPath(stdout: Uint8Array): string | undefined {
  const text = decodePath(stdout);
  return text.startsWith("true\n") ? text.slice(5).replace(/\n$/, "") : undefined;
}

/**
 * The commits at which a shallow repository was cut: git shows them without parents. Undefined where nothing was cut.
 * Cost: a look at one small file (git help format: gitformat-shallow); in a linked work tree or a submodule one process more.
 */
export async function shallowBoundary(git: Git): Promise<ReadonlySet<string> | undefined> {
  // Where `.git` is the repository itself and no work tree of another, the place is known (gitrepository-layout).
  const own = join(git.directory, ".git");
  const path = isDirectory(own)
    ? fileOrNone(join(own, "shallow"))
    : parseBoundaryPath((await git.run(boundaryArgs)).stdout);
  if (path === undefined) return undefined;
  const text = readText(isAbsolute(path) ? path : join(git.directory, path)) ?? "";
  return new Set(text.split("\n").filter((line) => line !== ""));
}

const fileOrNone = (path: string): string | undefined => (exists(path) ? path : undefined);
