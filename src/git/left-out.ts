import { parseSha, type Sha } from "../base/sha.ts";
import type { Git } from "./git.ts";
import { parsePromisors } from "./prefetch.ts";

/**
 * Lists the objects of some commits; those that are not there with a `?` before them. The one way to ask that fetches nothing
 * on its own, whatever the version of git.
 */
export const missingObjectsArgs = ["rev-list", "--objects", "--missing=print", "--no-walk=unsorted", "--stdin"] as const; // prettier-ignore

/** Reads what `missingObjectsArgs` makes git print. */
export const parseMissingObjects = (stdout: Uint8Array): ReadonlySet<Sha> =>
  new Set(
    [
      ...Buffer.from(stdout)
        .toString("latin1")
        .matchAll(/^\?([0-9a-f]+)/gm),
    ].flatMap(([, id = ""]) => parseSha(id) ?? []),
  );

/**
 * The objects of these commits that a partial clone left out and nobody fetched since; none in a complete clone. Cost: one
 * process in a complete clone; in a partial one a second, which reads the trees of the commits.
 */
export async function leftOutObjects(git: Git, commits: readonly Sha[]): Promise<ReadonlySet<Sha>> {
  if (commits.length === 0 || !(await isPartialClone(git))) return new Set();
  const stdin = commits.map((commit) => `${commit}\n`).join("");
  return parseMissingObjects((await git.run(missingObjectsArgs, { stdin })).stdout);
}

async function isPartialClone(git: Git): Promise<boolean> {
  const { code, stdout } = await git.run(["config", "--get-regexp", "^remote\\..*\\.promisor$"], {
    allow: [0, 1],
  });
  return code === 0 && parsePromisors(stdout.toString("utf8")).length > 0;
}
