import { invariant } from "../base/failure.ts";
import { distinct, sorted } from "../base/order.ts";
import { parseSha, shortSha, type Sha } from "../base/sha.ts";
import { shallowBoundary } from "./boundary.ts";
import { DEEPEN_STEPS, type FetchPolicy } from "./fetch-policy.ts";
import type { Git } from "./git.ts";
import { askRemote, deepenArgs, fetchCommit, hasCommit } from "./remote.ts";

/*
 * In a shallow clone `git merge-base` can exit 0 with a commit that is a common ancestor but not the best one,
 * because the better one lies behind the boundary (met by ocaml/ocaml#12862). So an answer counts only when it is
 * proven: it is the only one, and no commit that one side has and it has not was cut. Then every path from
 * either side runs, through commits whose parents are all there, into the answer, and no common ancestor lies outside it.
 */

export type MergeBases =
  /** In order of id. Several only in a complete history: they are equally good, and neither contains the other. */
  | { readonly kind: "proven"; readonly bases: readonly [Sha, ...Sha[]] }
  /** The histories share no commit. */
  | { readonly kind: "unrelated" }
  /** What could not be had; half a sentence. */
  | { readonly kind: "unproven"; readonly reason: string };

export type Ancestry =
  { readonly kind: "yes" } | { readonly kind: "no" } | { readonly kind: "unproven"; readonly reason: string };

const mergeBaseArgs = (a: Sha, b: Sha) => ["merge-base", "--all", a, b] as const;

/** Reads what `mergeBaseArgs` makes git print: an id a line. */
export const parseIds = (stdout: string): Sha[] =>
  sorted(
    stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const id = parseSha(line);
        invariant(id, `git printed ${JSON.stringify(line.slice(0, 80))} for a commit id`);
        return id;
      }),
  );

/**
 * The best common ancestors of two commits, proven. Commits that are missing are fetched by id and history is
 * deepened, without file contents, as far as the proof needs. Network trouble ends as `unproven`.
 * Cost: two processes side by side in a complete repository.
 */
export function provenMergeBases(git: Git, a: Sha, b: Sha, policy: FetchPolicy): Promise<MergeBases> {
  return proveWithFetches(git, [a, b], policy, async () => {
    const [{ code, stdout }, boundary] = await Promise.all([
      git.run(mergeBaseArgs(a, b), { allow: [0, 1, 128] }),
      shallowBoundary(git),
    ]);
    if (code === 128) return "missing";
    const bases = parseIds(stdout.toString("latin1"));
    const [first, ...others] = bases;
    const proven: MergeBases =
      first === undefined ? { kind: "unrelated" } : { kind: "proven", bases: [first, ...others] };
    if (boundary === undefined) return proven;
    if (others.length > 0) return "cut"; // that they are equally good shows only in the whole history
    return (await reachesBoundary(git, [a, b], bases, boundary)) ? "cut" : proven;
  });
}

/**
 * Whether `candidate` is `head` or lies in its history. Git's yes is right even where history is cut; its no only
 * where nothing of `head` that `candidate` has not was cut.
 */
export function provenAncestor(git: Git, candidate: Sha, head: Sha, policy: FetchPolicy): Promise<Ancestry> {
  return proveWithFetches<Ancestry>(git, [candidate, head], policy, async () => {
    const [{ code }, boundary] = await Promise.all([
      git.run(["merge-base", "--is-ancestor", candidate, head], { allow: [0, 1, 128] }),
      shallowBoundary(git),
    ]);
    if (code === 0) return { kind: "yes" };
    if (boundary === undefined) {
      // A complete history holds all ancestors of what it holds.
      if (code === 1 || ((await hasCommit(git, head)) && !(await hasCommit(git, candidate))))
        return { kind: "no" };
      return "missing";
    }
    if (code === 128) return "missing";
    return (await reachesBoundary(git, [head], [candidate], boundary)) ? "cut" : { kind: "no" };
  });
}

/** Asks again and again with more history: `missing` fetches the commits themselves, `cut` deepens. */
async function proveWithFetches<Answer extends { readonly kind: string }>(
  git: Git,
  ids: readonly [Sha, Sha],
  policy: FetchPolicy,
  ask: () => Promise<Answer | "missing" | "cut">,
): Promise<Answer | { readonly kind: "unproven"; readonly reason: string }> {
  let answer = await ask();
  if (answer === "missing") {
    for (const id of distinct(ids)) {
      const fetched = await fetchCommit(git, id, policy);
      if (fetched.kind === "absent")
        return { kind: "unproven", reason: `the remote has no commit ${shortSha(id)}` };
      if (fetched.kind === "failed")
        return { kind: "unproven", reason: `commit ${shortSha(id)} is not here: ${fetched.reason}` };
    }
    answer = await ask();
    if (answer === "missing")
      return { kind: "unproven", reason: `the history of ${ids.map(shortSha).join(" and ")} cannot be read` };
  }
  let added = 0;
  for (const by of [...(policy.deepenSteps ?? DEEPEN_STEPS), "all" as const]) {
    if (answer !== "cut") break;
    const deepened = await askRemote(git, policy, (remote) => deepenArgs(remote, ids, by));
    if (deepened.kind !== "fetched") {
      const why = deepened.kind === "absent" ? "the remote no longer has these commits" : deepened.reason;
      return { kind: "unproven", reason: `the clone is shallow and could not be deepened: ${why}` };
    }
    added += by === "all" ? Infinity : by;
    answer = await ask();
  }
  if (added > 0)
    policy.notice(
      `the clone is shallow: ${added === Infinity ? "its whole history was" : `up to ${added} more commits were`} fetched to prove the base`,
    );
  if (typeof answer !== "string") return answer;
  return { kind: "unproven", reason: "the clone is shallow, and so is what it was cloned from" };
}

/** Whether a commit that `from` has and `without` has not was cut from its parents. */
async function reachesBoundary(
  git: Git,
  from: readonly Sha[],
  without: readonly Sha[],
  boundary: ReadonlySet<string>,
): Promise<boolean> {
  const { stdout } = await git.run(["rev-list", ...from, "--not", ...without]);
  return stdout
    .toString("latin1")
    .split("\n")
    .some((id) => boundary.has(id));
}
