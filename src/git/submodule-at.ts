import { join } from "node:path";
import { exists } from "../system/files.ts";
import type { Git } from "./git.ts";

/** Git in a checked-out submodule; undefined where it is not checked out, so that its folder is just a folder of the outer one. */
export function submoduleAt(outer: Git, path: string): Git | undefined {
  const directory = join(outer.directory, path);
  return exists(join(directory, ".git")) ? outer.at(directory, { own: true }) : undefined;
}
