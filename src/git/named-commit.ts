import { parseSha, type Sha } from "../base/sha.ts";
import { shallowBoundary } from "./boundary.ts";
import type { FetchPolicy } from "./fetch-policy.ts";
import type { Git } from "./git.ts";
import type { ObjectReader } from "./objects.ts";
import { fetchBranch, fetchCommit, remoteOf } from "./remote.ts";
import { checkRevision } from "./revision.ts";

/** What a text of the user's names. */
export type Named =
  | { readonly kind: "commit"; readonly id: Sha }
  | { readonly kind: "branch"; readonly id: Sha }
  | { readonly kind: "unknown"; readonly reason: string; readonly hint: string };

/**
 * Looks a name up here, then at the remote: a full commit id, or a branch that this clone did not fetch (`main` and
 * `origin/main` in a checkout of one commit). Failure git/unknown-ref for a text that cannot be a name.
 */
export async function findNamed(
  git: Git,
  text: string,
  { objects, policy }: { readonly objects: ObjectReader; readonly policy: FetchPolicy },
): Promise<Named> {
  const ref = checkRevision(text);
  const [commit, isBranch] = await Promise.all([objects.readCommit(ref), namesBranch(git, ref, objects)]);
  if (commit !== undefined) return { kind: isBranch ? "branch" : "commit", id: commit.id };
  const id = parseSha(ref);
  if (id !== undefined) {
    const fetched = await fetchCommit(git, id, policy);
    if (fetched.kind === "fetched") return { kind: "commit", id };
    return {
      kind: "unknown",
      reason: fetched.kind === "absent" ? "the remote does not have it" : fetched.reason,
      hint: "fetch it first: git fetch REMOTE COMMIT",
    };
  }
  // `HEAD~3`, `v1^2`, `main@{yesterday}` are no names of branches.
  if (!/[~^:@{}\\*?[ ]|\.\.|^HEAD$/.test(ref)) {
    const remote = (await remoteOf(git, policy)) ?? "origin";
    const branch = ref.replace(/^refs\/heads\//, "");
    const names = branch.startsWith(`${remote}/`) ? [branch.slice(remote.length + 1), branch] : [branch];
    for (const name of names) {
      const fetched = await fetchBranch(git, name, policy);
      if (fetched.kind === "fetched") return { kind: "branch", id: fetched.id };
    }
  }
  return (await shallowBoundary(git)) === undefined
    ? {
        kind: "unknown",
        reason: "no branch, tag or commit has this name",
        hint: "was it fetched? git fetch, or give a commit id",
      }
    : {
        kind: "unknown",
        reason: "this clone is shallow and does not hold it",
        hint: "check out with fetch-depth: 0, or give a commit id",
      };
}

/**
 * Whether a text names a branch, here or of a remote. Of two refs of one name git takes the tag (gitrevisions). Asked of
 * the process that is open already, but for `@{upstream}` and the like, which only rev-parse names.
 */
async function namesBranch(git: Git, ref: string, objects: ObjectReader): Promise<boolean> {
  if (ref === "HEAD" || ref === "@" || /[~^:]/.test(ref)) return false;
  if (ref.includes("@{")) return /^refs\/(?:heads|remotes)\//.test(await fullNameOf(git, ref));
  if (ref.startsWith("refs/")) return /^refs\/(?:heads|remotes)\//.test(ref);
  const places = [`refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/${ref}`, `refs/remotes/${ref}/HEAD`];
  const [tag, ...branches] = await Promise.all(places.map((place) => objects.readCommit(place)));
  return (
    tag === undefined && (branches.some((branch) => branch !== undefined) || /^(?:heads|remotes)\//.test(ref))
  );
}

/** `main` → `refs/heads/main`; empty for what is no ref. Without an option that ends options: git before 2.30 prints it. */
async function fullNameOf(git: Git, ref: string): Promise<string> {
  const { code, stdout } = await git.run(["rev-parse", "--symbolic-full-name", ref], { allow: [0, 128] });
  return code === 0 ? stdout.toString("utf8").trim() : "";
}
