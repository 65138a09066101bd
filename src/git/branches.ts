import { Failure } from "../base/failure.ts";
import { parseSha, type Sha } from "../base/sha.ts";
import type { FetchPolicy } from "./fetch-policy.ts";
import type { Git } from "./git.ts";
import { fetchBranch, remoteOf } from "./remote.ts";

/** Where a branch points. `name` is for people: `origin/main`, `main`. */
export interface BranchTip {
  readonly name: string;
  readonly id: Sha;
}

/** NUL between the fields, since a format cannot hold one itself; a name of a ref holds no line break. */
const listRefsArgs = (patterns: readonly string[]) =>
  ["for-each-ref", "--format=%(refname)%00%(objectname)%00%(symref)", ...patterns] as const;

interface Ref {
  readonly name: string;
  readonly id: Sha;
  /** The ref that this one stands for, as `refs/remotes/origin/HEAD` does. */
  readonly target: string | undefined;
}

/** Reads what `listRefsArgs` makes git print. A symbolic ref whose target is gone is not in the list. */
export function parseRefs(stdout: string): Ref[] {
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [name, hex, target] = line.split("\0");
      const id = parseSha(hex ?? "");
      if (name === undefined || id === undefined || target === undefined)
        throw new Failure(
          "git/unreadable-output",
          `git for-each-ref printed what we cannot read: ${JSON.stringify(line.slice(0, 80))}`,
        );
      return { name, id, target: target === "" ? undefined : target };
    });
}

const listRefs = async (git: Git, patterns: readonly string[]): Promise<Ref[]> =>
  parseRefs((await git.run(listRefsArgs(patterns))).stdout.toString("utf8"));

const shortName = (ref: string): string => ref.replace(/^refs\/(?:heads|remotes)\//, "");
const tipOf = (ref: Ref): BranchTip => ({ name: shortName(ref.target ?? ref.name), id: ref.id });

/**
 * The default branch as the repository tells it: what the remote's HEAD stands for, else the remote's main or
 * master, else the local main, master or trunk. Asks no network. Undefined where there is none of them.
 * Cost: one process where the remote is `origin`, else two.
 */
export async function findDefaultBranch(git: Git, remote = "origin"): Promise<BranchTip | undefined> {
  const ofRemote = ["HEAD", "main", "master"];
  const local = ["main", "master", "trunk"].map((name) => `refs/heads/${name}`);
  const wanted = [...ofRemote.map((name) => `refs/remotes/${remote}/${name}`), ...local];
  const refs = await listRefs(git, wanted);
  // A pattern also finds what lies below it: refs/heads/main/x.
  const named = (name: string) => refs.find((ref) => ref.name === name);
  for (const name of wanted.slice(0, 3)) {
    const ref = named(name);
    if (ref !== undefined) return tipOf(ref);
  }
  const others = await listRefs(
    git,
    ofRemote.map((name) => `refs/remotes/*/${name}`),
  );
  for (const name of ofRemote) {
    const ref = others.find((other) => other.name.endsWith(`/${name}`));
    if (ref !== undefined) return tipOf(ref);
  }
  for (const name of local) {
    const ref = named(name);
    if (ref !== undefined) return tipOf(ref);
  }
  return undefined;
}

export type FoundBranch =
  ({ readonly kind: "found" } & BranchTip) | { readonly kind: "not-found"; readonly reason: string };

/**
 * The tip of a branch of the remote: as it was fetched last, else asked of the remote and fetched, else the local
 * branch of that name. `reason` is half a sentence.
 */
export async function findBranch(git: Git, branch: string, policy: FetchPolicy): Promise<FoundBranch> {
  const local = `refs/heads/${branch}`;
  const refs = await listRefs(git, [`refs/remotes/*/${globFree(branch)}`, globFree(local)]);
  const tracking = refs.filter((ref) => ref.name.startsWith("refs/remotes/") && ref.name !== local);
  if (tracking.length > 0) {
    const remote = (await preferredRemote(git, tracking, branch, policy)) ?? "";
    const ref = tracking.find(({ name }) => name === `refs/remotes/${remote}/${branch}`);
    if (ref !== undefined) return { kind: "found", ...tipOf(ref) };
  }
  const fetched = await fetchBranch(git, branch, policy);
  if (fetched.kind === "fetched") return { kind: "found", name: branch, id: fetched.id };
  const ref = refs.find(({ name }) => name === local);
  if (ref !== undefined) return { kind: "found", ...tipOf(ref) };
  return {
    kind: "not-found",
    reason: fetched.kind === "absent" ? "the remote has no such branch" : fetched.reason,
  };
}

/** `origin` without asking where it has the branch. */
const preferredRemote = async (
  git: Git,
  tracking: readonly Ref[],
  branch: string,
  policy: FetchPolicy,
): Promise<string | undefined> =>
  policy.remote ??
  (tracking.some(({ name }) => name === `refs/remotes/origin/${branch}`)
    ? "origin"
    : await remoteOf(git, policy));

/** A branch name inside a pattern of for-each-ref: git forbids `*`, `?` and `[` in names, so one that has them matches none. */
const globFree = (name: string): string => name.replace(/[*?[\\]/g, "");
