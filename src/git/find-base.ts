import { Failure } from "../base/failure.ts";
import { shortSha, type Sha } from "../base/sha.ts";
import type { BaseRule, Fallback } from "./base-rule.ts";
import { findBranch, type BranchTip, type FoundBranch } from "./branches.ts";
import type { FetchPolicy } from "./fetch-policy.ts";
import type { Git } from "./git.ts";
import { provenMergeBases } from "./history.ts";
import { newestInHistory } from "./last-success.ts";
import { findNamed } from "./named-commit.ts";
import type { ObjectReader } from "./objects.ts";
import { fetchCommit } from "./remote.ts";

export type BaseHow =
  "explicit" | "merge-parent" | "merge-base" | "last-success" | "push-before" | "merge-group" | "none";

export type FoundBase =
  | {
      readonly kind: "found";
      readonly bases: readonly [Sha, ...Sha[]];
      readonly how: BaseHow;
      readonly ref: string | null;
    }
  | {
      readonly kind: "everything";
      readonly reason: {
        readonly kind: "no-base" | "event";
        readonly message: string;
        readonly hint: string | null;
      };
    };

export interface FindBaseContext {
  readonly objects: ObjectReader;
  readonly policy: FetchPolicy;
  readonly head: Sha;
  /** As the repository tells it, where the rule does not name one. */
  readonly defaultBranch: BranchTip | undefined;
  readonly lastSuccess:
    | ((query: { readonly branch: string; readonly event: "push" | "schedule" }) => AsyncIterable<Sha>)
    | undefined;
}

/** Follows the rule in the repository. What cannot be had ends as everything, but git/unknown-ref for what the user named. */
export async function findBase(git: Git, rule: BaseRule, context: FindBaseContext): Promise<FoundBase> {
  const { policy, head } = context;
  switch (rule.kind) {
    case "everything":
      return { kind: "everything", reason: { kind: "event", message: rule.message, hint: rule.hint } };
    case "explicit":
      return explicitBase(git, rule.ref, context);
    case "commits": {
      const [first, ...others] = rule.ids;
      for (const id of rule.ids) await explicitBase(git, id, context);
      return { kind: "found", bases: [first, ...others], how: "explicit", ref: first };
    }
    case "branch":
      if (rule.branch === null) return withDefaultBranch(git, context);
      return mergeBaseWith(git, rule.branch, await findBranch(git, rule.branch, policy), context);
    case "pull-request":
      return pullRequestBase(git, rule, context);
    case "merge-group":
      return fetchedBase(git, rule.baseSha, { how: "merge-group", what: "the merge group's base" }, context);
    case "last-success": {
      if (context.lastSuccess === undefined)
        policy.notice(
          "the last passed run could not be asked for: there is no token (give token: ${{ github.token }})",
        );
      else {
        const candidates = context.lastSuccess({ branch: rule.branch, event: rule.event });
        const base = await newestInHistory(git, candidates, head, policy);
        if (base !== undefined)
          return { kind: "found", bases: [base], how: "last-success", ref: rule.branch };
      }
      return fallBack(git, rule.otherwise, context);
    }
    case "push-before": {
      if (rule.before === null) {
        policy.notice("the branch is new: there is no commit before this push");
        return fallBack(git, rule.otherwise, context);
      }
      const fetched = await fetchCommit(git, rule.before, policy);
      if (fetched.kind === "fetched")
        return { kind: "found", bases: [rule.before], how: "push-before", ref: null };
      policy.notice(
        `${shortSha(rule.before)}, the commit before this push, is not used: ${fetched.kind === "absent" ? "the remote no longer has it" : fetched.reason}`,
      );
      return fallBack(git, rule.otherwise, context);
    }
  }
}

const noBase = (message: string, hint: string | null): FoundBase => ({
  kind: "everything",
  reason: { kind: "no-base", message, hint },
});

async function fallBack(git: Git, otherwise: Fallback, context: FindBaseContext): Promise<FoundBase> {
  if (otherwise.kind === "everything") return noBase(otherwise.message, otherwise.hint);
  return mergeBaseWith(
    git,
    otherwise.branch,
    await findBranch(git, otherwise.branch, context.policy),
    context,
  );
}

async function withDefaultBranch(git: Git, context: FindBaseContext): Promise<FoundBase> {
  const tip = context.defaultBranch;
  return tip === undefined
    ? noBase("no default branch was found to compare with", "give base: a branch or a commit")
    : mergeBaseWith(git, tip.name, { kind: "found", ...tip }, context);
}

/** The proven merge base of a branch with the head; `how` is `explicit` where the user named the branch. */
async function mergeBaseWith(
  git: Git,
  branch: string,
  tip: FoundBranch,
  context: FindBaseContext,
  named?: { readonly how: BaseHow; readonly ref: string },
): Promise<FoundBase> {
  const hint = "check out with fetch-depth: 0, or give base: a commit";
  if (tip.kind === "not-found") return noBase(`the branch ${branch} could not be had: ${tip.reason}`, hint);
  const found = await provenMergeBases(git, tip.id, context.head, context.policy);
  switch (found.kind) {
    case "proven":
      return {
        kind: "found",
        bases: found.bases,
        how: named?.how ?? "merge-base",
        ref: named?.ref ?? tip.name,
      };
    case "unrelated":
      return noBase(`${shortSha(context.head)} and ${tip.name} share no commit`, "give base: a commit");
    case "unproven":
      return noBase(`the merge base with ${tip.name} could not be proven: ${found.reason}`, hint);
  }
}

/**
 * GitHub checks out a merge of the pull request into its base branch: its first parent is the base as merged, which
 * the payload's `base.sha` is not always. A depth-1 checkout hides the parents from `git log`, not from the object.
 */
async function pullRequestBase(
  git: Git,
  rule: BaseRule & { readonly kind: "pull-request" },
  context: FindBaseContext,
): Promise<FoundBase> {
  const commit = await context.objects.readCommit(context.head);
  const [first, second, ...others] = commit?.parents ?? [];
  if (first !== undefined && second === rule.headSha && others.length === 0)
    return fetchedBase(
      git,
      first,
      { how: "merge-parent", what: "the merge commit's first parent", ref: rule.baseRef },
      context,
    );
  if (context.head !== rule.headSha)
    context.policy.notice(
      `${shortSha(context.head)} is checked out, which is neither the pull request's head nor its merge commit`,
    );
  return mergeBaseWith(git, rule.baseRef, await findBranch(git, rule.baseRef, context.policy), context);
}

/** A commit that the event names is the base, once it is there. */
async function fetchedBase(
  git: Git,
  id: Sha,
  said: { readonly how: BaseHow; readonly what: string; readonly ref?: string },
  context: FindBaseContext,
): Promise<FoundBase> {
  const fetched = await fetchCommit(git, id, context.policy);
  if (fetched.kind === "fetched") return { kind: "found", bases: [id], how: said.how, ref: said.ref ?? null };
  return noBase(
    `${said.what}, ${shortSha(id)}, could not be had: ${fetched.kind === "absent" ? "the remote does not have it" : fetched.reason}`,
    "check out with fetch-depth: 2",
  );
}

/** What the user named: of a branch the merge base, since it may have moved on; of anything else that very commit. */
async function explicitBase(git: Git, ref: string, context: FindBaseContext): Promise<FoundBase> {
  const named = await findNamed(git, ref, context);
  switch (named.kind) {
    case "commit":
      return { kind: "found", bases: [named.id], how: "explicit", ref };
    case "branch":
      return mergeBaseWith(git, ref, { kind: "found", name: ref, id: named.id }, context, {
        how: "explicit",
        ref,
      });
    case "unknown":
      throw new Failure("git/unknown-ref", `base ${JSON.stringify(ref)} is no commit here: ${named.reason}`, {
        hint: named.hint,
      });
  }
}
