import { Failure } from "../base/failure.ts";
import { parseSha, type Sha } from "../base/sha.ts";
import { FETCH_LIMIT_MS, type FetchPolicy } from "./fetch-policy.ts";
import type { Git } from "./git.ts";
import { checkRevision } from "./revision.ts";
import { shallowBoundary } from "./boundary.ts";

/*
 * Fetching without touching anything that a user sees: no refs, no FETCH_HEAD, no tags, no submodules, no
 * maintenance in the background. Commits are named by id, so that nothing moves between asking and fetching.
 */

const QUIET = [
  "--quiet", "--no-tags", "--no-prune", "--refmap=", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance",
] as const; // prettier-ignore

/** One commit by id. `cut`: without its history; only for a commit that is not there, in a repository that is shallow already. */
export const fetchCommitArgs = (remote: string, id: string, options: { readonly cut: boolean }) =>
  ["fetch", ...QUIET, ...(options.cut ? ["--depth=1"] : []), "--", remote, id] as const;

/** More history below what is there: `by` commits behind each shallow boundary, or all of it. File contents stay out. */
export const deepenArgs = (remote: string, ids: readonly Sha[], by: number | "all") =>
  [
    "fetch",
    ...QUIET,
    "--filter=blob:none",
    by === "all" ? "--unshallow" : `--deepen=${by}`,
    "--",
    remote,
    ...ids,
  ] as const;

/** The head of a pull request by the name that GitHub keeps for it. */
export const fetchPullHeadArgs = (remote: string, number: number) =>
  ["fetch", ...QUIET, "--", remote, `refs/pull/${number}/head`] as const;

const branchTipArgs = (remote: string, branch: string) =>
  ["ls-remote", "--quiet", "--", remote, `refs/heads/${branch}`] as const;

/** Reads what `branchTipArgs` makes git print. Its pattern matches the end of names, so that others can be in the list. */
export function parseBranchTip(stdout: string, branch: string): Sha | undefined {
  for (const line of stdout.split("\n")) {
    const [id, ref] = line.split("\t");
    if (ref === `refs/heads/${branch}`) return parseSha(id ?? "");
  }
  return undefined;
}

/** What came of trying to get something over the network; `reason` is half a sentence. */
export type Fetched =
  | { readonly kind: "fetched" }
  | { readonly kind: "absent" }
  | { readonly kind: "failed"; readonly reason: string };

/** The remote to ask, or undefined where the repository has none. Cost: one process unless the policy names it. */
export async function remoteOf(git: Git, policy: FetchPolicy): Promise<string | undefined> {
  if (policy.remote !== undefined) return policy.remote;
  const remotes = (await git.run(["remote"])).stdout.toString("utf8").split("\n").filter(Boolean);
  return remotes.includes("origin") ? "origin" : remotes[0];
}

/** Runs one command that talks to the remote. Never throws for what the network or the server does. */
export async function askRemote(
  git: Git,
  policy: FetchPolicy,
  args: (remote: string) => readonly string[],
): Promise<
  (Fetched & { readonly kind: "absent" | "failed" }) | { readonly kind: "fetched"; readonly stdout: string }
> {
  if (!policy.allowFetch) return { kind: "failed", reason: "fetching is turned off" };
  const remote = await remoteOf(git, policy);
  if (remote === undefined) return { kind: "failed", reason: "there is no remote to fetch from" };
  try {
    const { stdout } = await git.run(args(remote), {
      timeoutMs: policy.timeoutMs ?? FETCH_LIMIT_MS,
      announce: true,
    });
    return { kind: "fetched", stdout: stdout.toString("utf8") };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // What a server says of an id that it does not have, or that no ref of it reaches.
    if (/not our ref|unadvertised object|no such remote ref|couldn't find remote ref/i.test(error.message))
      return { kind: "absent" };
    return { kind: "failed", reason: error.message };
  }
}

/** Whether a commit is in the object store. In a partial clone git may fetch it to answer. */
export const hasCommit = async (git: Git, id: Sha): Promise<boolean> =>
  (await git.run(["cat-file", "-e", `${id}^{commit}`], { allow: [0, 1, 128] })).code === 0;

/**
 * Makes sure that a commit is there: by its id, without its history where the repository is shallow already and so
 * has no complete history that this could cut.
 */
export async function fetchCommit(git: Git, id: Sha, policy: FetchPolicy): Promise<Fetched> {
  if (await hasCommit(git, id)) return { kind: "fetched" };
  const cut = (await shallowBoundary(git)) !== undefined;
  return askRemote(git, policy, (remote) => fetchCommitArgs(remote, id, { cut }));
}

/** The commit that a branch of the remote points at now, and that commit fetched. */
export async function fetchBranch(
  git: Git,
  branch: string,
  policy: FetchPolicy,
): Promise<{ readonly kind: "fetched"; readonly id: Sha } | Exclude<Fetched, { kind: "fetched" }>> {
  const listed = await askRemote(git, policy, (remote) => branchTipArgs(remote, checkRevision(branch)));
  if (listed.kind !== "fetched") return listed;
  const id = parseBranchTip(listed.stdout, branch);
  if (id === undefined) return { kind: "absent" };
  const fetched = await fetchCommit(git, id, policy);
  return fetched.kind === "fetched" ? { kind: "fetched", id } : fetched;
}
