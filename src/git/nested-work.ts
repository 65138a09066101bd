import { join } from "node:path";
import { Failure } from "../base/failure.ts";
import { decodePath } from "../base/path-text.ts";
import { exists } from "../system/files.ts";
import { GITLINK } from "./file-change.ts";
import type { Git } from "./git.ts";
import type { StatusEntry } from "./status.ts";
import { submoduleAt } from "./submodule-at.ts";
import { parseTree } from "./tree.ts";

/*
 * `git status` asks each submodule by another `git status`, and that one obeys the `ignore` that the submodule's own
 * .gitmodules sets for the submodules inside it. So where submodules have submodules they are asked by us.
 */

const modulePathsArgs = [
  "config",
  "-z",
  "--file",
  ".gitmodules",
  "--get-regexp",
  "^submodule\\..*\\.path$",
] as const;

/** Reads what `modulePathsArgs` makes git print: key, line break, value, NUL. */
export const parseModulePaths = (stdout: Uint8Array): string[] =>
  decodePath(stdout)
    .split("\0")
    .flatMap((record) => {
      const end = record.indexOf("\n");
      return end < 0 ? [] : [record.slice(end + 1)];
    });

/**
 * Submodules that git's status calls clean and in which, by `isDirty`, there is work. Paths come from .gitmodules, which
 * anyone can write, so only what HEAD holds as a submodule is looked into.
 * Cost: nothing where no submodule has submodules; else two processes and what `isDirty` costs for each that has.
 */
export async function hiddenWork(
  git: Git,
  entries: readonly StatusEntry[],
  isDirty: (inside: Git) => Promise<boolean>,
): Promise<StatusEntry[]> {
  if (!exists(join(git.directory, ".gitmodules"))) return [];
  const { stdout } = await git.run(modulePathsArgs, { allow: [0, 1, 128] });
  const known = new Set(entries.map(({ path }) => path));
  const paths = parseModulePaths(stdout).filter(
    (path) => !known.has(path) && exists(join(git.directory, path, ".gitmodules")),
  );
  if (paths.length === 0) return [];
  const listed = await git.run(
    ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", "HEAD", "--", ...paths],
    { allow: [0, 128] },
  );
  const found = await Promise.all(
    parseTree(listed.stdout).map(async ({ path, mode, id }): Promise<StatusEntry[]> => {
      const inside = mode === GITLINK ? submoduleAt(git, path) : undefined;
      if (inside === undefined || !(await cannotBeClean(inside, isDirty))) return [];
      const submodule = { commitChanged: false, modified: true, untracked: false };
      return [
        {
          kind: "changed",
          path,
          headMode: GITLINK,
          headId: id,
          workMode: GITLINK,
          submodule,
          isRepository: false,
        },
      ];
    }),
  );
  return found.flat();
}

/** One that cannot be read counts as changed. */
async function cannotBeClean(inside: Git, isDirty: (inside: Git) => Promise<boolean>): Promise<boolean> {
  try {
    return await isDirty(inside);
  } catch (error) {
    if (error instanceof Failure) return true;
    throw error;
  }
}
