import { Failure } from "../base/failure.ts";
import type { Sha } from "../base/sha.ts";
import type { GithubEvent } from "../github/event.ts";

/** What the user asked for about base and head. */
export interface BaseOptions {
  /** `--base`: a branch, a commit, or `last-success`. */
  readonly base: string | undefined;
  /** `--head`: without it, what is checked out. */
  readonly head: string | undefined;
  /** Leaves uncommitted and untracked work out. */
  readonly committed: boolean;
  readonly pushBase: "last-success" | "before";
  readonly mergeQueueBase: "base-sha" | "branch";
}

export const DEFAULT_BASE_OPTIONS: BaseOptions = {
  base: undefined,
  head: undefined,
  committed: false,
  pushBase: "last-success",
  mergeQueueBase: "base-sha",
};

/** How the base is to be found. Decided from the event alone; `base.ts` asks the repository. */
export type BaseRule =
  | { readonly kind: "explicit"; readonly ref: string }
  /** The very commits that an earlier comparison used. */
  | { readonly kind: "commits"; readonly ids: readonly [Sha, ...Sha[]] }
  /** The first parent of a merge commit that GitHub made for the pull request, else the merge base with the base branch. */
  | { readonly kind: "pull-request"; readonly headSha: Sha; readonly baseRef: string }
  /** The merge base with a branch; null: the default branch, which the repository has to tell. */
  | { readonly kind: "branch"; readonly branch: string | null }
  | {
      readonly kind: "last-success";
      readonly branch: string;
      readonly event: "push" | "schedule";
      readonly otherwise: Fallback;
    }
  | { readonly kind: "push-before"; readonly before: Sha | null; readonly otherwise: Fallback }
  | { readonly kind: "merge-group"; readonly baseSha: Sha }
  | { readonly kind: "everything"; readonly message: string; readonly hint: string | null };

/** What holds where no base was found. */
export type Fallback =
  | { readonly kind: "branch"; readonly branch: string }
  | { readonly kind: "everything"; readonly message: string; readonly hint: string | null };

/** What is compared with the base. */
export type HeadRule =
  | { readonly kind: "checkout"; readonly uncommitted: boolean }
  | { readonly kind: "given"; readonly ref: string }
  /** The pull request's head, read as objects and never checked out. */
  | { readonly kind: "pull-request"; readonly sha: Sha; readonly number: number };

export interface CompareRule {
  readonly base: BaseRule;
  readonly head: HeadRule;
}

/**
 * The rule for an event (null: no GitHub run) and the user's options: design section 6, "Base". Pure. Failure
 * git/no-last-success where `last-success` is asked for and no workflow runs.
 */
export function compareRule(event: GithubEvent | null, options: BaseOptions): CompareRule {
  return { base: baseRule(event, options), head: headRule(event, options) };
}

/** What is compared, by the event and the options alone. */
export function headRule(
  event: GithubEvent | null,
  options: Pick<BaseOptions, "head" | "committed">,
): HeadRule {
  if (options.head !== undefined) return { kind: "given", ref: options.head };
  if (event?.name === "pull_request_target" && event.action !== "closed")
    return { kind: "pull-request", sha: event.headSha, number: event.number };
  // On GitHub what lies beside the checkout came from earlier steps of the job: no change of anybody's.
  return { kind: "checkout", uncommitted: event === null && !options.committed };
}

function baseRule(event: GithubEvent | null, options: BaseOptions): BaseRule {
  if (event !== null && saysNothing(event) && (options.base === undefined || options.head === undefined))
    return everything(
      event.name === "workflow_run"
        ? "a workflow_run event says nothing about what changed"
        : "the pull request is closed",
      "give base and head",
    );
  if (options.base === "last-success") return lastSuccess(event);
  if (options.base !== undefined) return { kind: "explicit", ref: options.base };
  return event === null ? { kind: "branch", branch: null } : eventRule(event, options);
}

/** Their checkout is the default or base branch, which is not what the event is about. */
const saysNothing = (event: GithubEvent): boolean =>
  event.name === "workflow_run" ||
  ((event.name === "pull_request" || event.name === "pull_request_target") && event.action === "closed");

function eventRule(event: GithubEvent, options: BaseOptions): BaseRule {
  switch (event.name) {
    case "pull_request":
    case "pull_request_target":
      // With a head of the user's own the merge commit that GitHub made says nothing.
      return options.head === undefined
        ? { kind: "pull-request", headSha: event.headSha, baseRef: event.baseRef }
        : { kind: "branch", branch: event.baseRef };
    case "push": {
      if (event.deleted) return everything(`${event.ref} was deleted`, null);
      const branch = branchOf(event.ref);
      if (branch === undefined)
        return everything(
          `${event.ref} is no branch: nothing says what it follows`,
          "give base: last-success, or the tag before it",
        );
      return options.pushBase === "before"
        ? {
            kind: "push-before",
            before: event.before,
            otherwise: fallbackOf(event, branch, "no commit before this push can be compared with"),
          }
        : { kind: "last-success", branch, event: "push", otherwise: fallbackOf(event, branch) };
    }
    case "merge_group":
      return options.mergeQueueBase === "branch"
        ? { kind: "branch", branch: event.baseRef }
        : { kind: "merge-group", baseSha: event.baseSha };
    case "schedule":
      return everything("a schedule starts without a change", "give base: last-success");
    case "workflow_dispatch":
    case "repository_dispatch": {
      const branch = branchOf(event.ref);
      const hint = "give base: last-success, or a commit";
      if (branch === undefined)
        return everything(`${event.ref} is no branch: nothing says what it follows`, hint);
      return isDefault(event, branch)
        ? everything(`a ${event.name} on the default branch starts without a change`, hint)
        : { kind: "branch", branch: event.defaultBranch };
    }
    case "workflow_run":
      return everything("a workflow_run event says nothing about what changed", "give base and head");
    case "other":
      return everything(`the event ${event.eventName} says nothing about what changed`, "give base and head");
  }
}

function lastSuccess(event: GithubEvent | null): BaseRule {
  if (event === null)
    throw new Failure("git/no-last-success", "last-success is the last run of a workflow, and this is none", {
      hint: "give a branch or a commit as base",
    });
  const isPull = event.name === "pull_request" || event.name === "pull_request_target";
  const branch =
    isPull || event.name === "merge_group"
      ? event.baseRef
      : (branchOf(event.ref) ?? event.defaultBranch ?? undefined);
  if (branch === undefined)
    return everything(
      `${event.ref} is no branch, and the event does not name the default branch`,
      "give a commit as base",
    );
  return {
    kind: "last-success",
    branch,
    event: event.name === "schedule" ? "schedule" : "push",
    otherwise:
      isPull || event.name === "merge_group"
        ? { kind: "branch", branch }
        : fallbackOf(event, branchOf(event.ref)),
  };
}

/** Without a default branch to compare with, every branch could be it. */
function fallbackOf(
  event: GithubEvent,
  branch: string | undefined,
  message = "no commit of this branch is known to have passed",
): Fallback {
  if (branch === undefined || event.defaultBranch === null || isDefault(event, branch))
    return everything(message, null);
  return { kind: "branch", branch: event.defaultBranch };
}

const isDefault = (event: GithubEvent, branch: string): boolean =>
  event.defaultBranch === null || event.defaultBranch === branch;

const branchOf = (ref: string): string | undefined =>
  ref.startsWith("refs/heads/") ? ref.slice(11) : undefined;

const everything = (message: string, hint: string | null) => ({ kind: "everything", message, hint }) as const;
