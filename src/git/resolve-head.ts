import { Failure } from "../base/failure.ts";
import { shortSha, type Sha } from "../base/sha.ts";
import type { CompareRule } from "./base-rule.ts";
import { uncommittedChanges } from "./changes.ts";
import type { FetchPolicy } from "./fetch-policy.ts";
import type { Git } from "./git.ts";
import { findNamed } from "./named-commit.ts";
import type { ObjectReader } from "./objects.ts";
import { askRemote, fetchCommit, fetchPullHeadArgs, hasCommit } from "./remote.ts";

/** The head commit, null where there is none yet, and whether the files in the work tree are its files. */
export interface HeadCommit {
  readonly sha: Sha | null;
  readonly checkedOut: boolean;
}

/** Finds what is compared. Failures: git/unknown-ref for what the user named, git/no-head for a pull request's head. */
export async function resolveHead(
  git: Git,
  rule: CompareRule,
  context: { readonly objects: ObjectReader; readonly policy: FetchPolicy },
): Promise<HeadCommit> {
  const { head } = rule;
  switch (head.kind) {
    case "checkout":
      return { sha: (await context.objects.readCommit("HEAD"))?.id ?? null, checkedOut: true };
    case "given": {
      const [checkout, named] = await Promise.all([
        context.objects.readCommit("HEAD"),
        findNamed(git, head.ref, context),
      ]);
      if (named.kind === "unknown")
        throw new Failure(
          "git/unknown-ref",
          `head ${JSON.stringify(head.ref)} is no commit here: ${named.reason}`,
          { hint: named.hint },
        );
      const checkedOut = named.id === checkout?.id && (await uncommittedChanges(git)).length === 0;
      return { sha: named.id, checkedOut };
    }
    case "pull-request": {
      const checkout = await context.objects.readCommit("HEAD");
      const isMerge = checkout?.parents.length === 2 && checkout.parents[1] === head.sha;
      if (checkout !== undefined && (isMerge || checkout.id === head.sha))
        return { sha: checkout.id, checkedOut: true };
      await fetchPullRequestHead(git, head, context.policy);
      return { sha: head.sha, checkedOut: false };
    }
  }
}

/** By id, else by the ref that GitHub keeps for it. Nothing of it is ever checked out. */
async function fetchPullRequestHead(
  git: Git,
  head: { readonly sha: Sha; readonly number: number },
  policy: FetchPolicy,
): Promise<void> {
  const byId = await fetchCommit(git, head.sha, policy);
  if (byId.kind === "fetched") return;
  const byRef = await askRemote(git, policy, (remote) => fetchPullHeadArgs(remote, head.number));
  if (byRef.kind === "fetched" && (await hasCommit(git, head.sha))) return;
  const reason = byId.kind === "failed" ? byId.reason : "the remote does not have it";
  throw new Failure(
    "git/no-head",
    `the head of pull request ${head.number}, ${shortSha(head.sha)}, could not be had: ${reason}`,
    {
      hint: "keep the checkout's credentials for this step, or check the pull request out",
    },
  );
}
