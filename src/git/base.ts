import { shortSha, type Sha } from "../base/sha.ts";
import type { CompareRule } from "./base-rule.ts";
import { uncommittedChanges } from "./changes.ts";
import type { FetchPolicy } from "./fetch-policy.ts";
import { findDefaultBranch } from "./branches.ts";
import { findBase, type BaseHow, type FoundBase } from "./find-base.ts";
import type { Git } from "./git.ts";
import { openObjects, type ObjectReader } from "./objects.ts";
import { resolveHead } from "./resolve-head.ts";
import type { StatusEntry } from "./status.ts";

export type { BaseHow } from "./find-base.ts";

/** The commit that everything is compared with; all null but `how` where everything is affected. */
export interface BaseCommit {
  readonly sha: Sha | null;
  /** The branch or text that led to it: `origin/main`, `HEAD~1`. Null where no name did. */
  readonly ref: string | null;
  readonly how: BaseHow;
  readonly author: string | null;
  /** RFC 3339, in the author's own time zone. */
  readonly date: string | null;
  readonly subject: string | null;
  /** Where histories cross: the other commits that count as much as `sha`. */
  readonly others?: readonly [Sha, ...Sha[]];
}

export interface ResolvedHead {
  /** Null where there is no commit yet. */
  readonly sha: Sha | null;
  /** Uncommitted or untracked work counts as part of the head. */
  readonly dirty: boolean;
  /** False: the head is only in the object store, its files must be read from there. */
  readonly checkedOut: boolean;
}

export interface ResolvedBase {
  /** Usually one; several where histories cross: the changes against each count, united. Empty where everything is affected. */
  readonly bases: readonly Sha[];
  readonly base: BaseCommit;
  readonly head: ResolvedHead;
  /** Why there is nothing to compare with. */
  readonly everything: {
    readonly kind: "no-base" | "event";
    readonly message: string;
    readonly hint: string | null;
  } | null;
  /** What the work tree adds to the head; empty where it does not count. */
  readonly uncommitted: readonly StatusEntry[];
  readonly notices: readonly string[];
}

export interface BaseContext {
  readonly fetch: Omit<FetchPolicy, "notice">;
  /** The answer of `uncommittedChanges`, where somebody has asked already. */
  readonly work?: Promise<readonly StatusEntry[]>;
  /** Head commits of passed runs, newest first. Undefined where there is no service to ask. */
  readonly lastSuccess?: (query: {
    readonly branch: string;
    readonly event: "push" | "schedule";
  }) => AsyncIterable<Sha>;
}

/**
 * Finds base and head. Network trouble never throws: it ends as everything, with its reason.
 * Fails with git/unknown-ref for a base or head that the user named and that is not there, with git/no-head for a
 * pull request's head that cannot be fetched, and with what `git.run` says of a repository that cannot be used.
 * Cost, for a local run in a complete clone: two rounds of processes.
 */
export async function resolveBase(git: Git, rule: CompareRule, context: BaseContext): Promise<ResolvedBase> {
  const notices: string[] = [];
  const policy: FetchPolicy = { ...context.fetch, notice: (text) => notices.push(text) };
  await using objects = openObjects(git);
  const countsWork = rule.head.kind === "checkout" && rule.head.uncommitted;
  // The longest of all questions, so it is asked first and waited for last.
  const work = countsWork ? (context.work ?? uncommittedChanges(git)) : Promise.resolve([]);
  work.catch(() => undefined);
  const defaultBranch =
    rule.base.kind === "branch" && rule.base.branch === null
      ? findDefaultBranch(git, policy.remote)
      : undefined;
  const [head] = await Promise.all([resolveHead(git, rule, { objects, policy }), defaultBranch]);
  const found: FoundBase =
    head.sha === null
      ? {
          kind: "everything",
          reason: {
            kind: "no-base",
            message: "there is no commit yet",
            hint: "commit something to compare with",
          },
        }
      : await findBase(git, rule.base, {
          objects,
          policy,
          head: head.sha,
          defaultBranch: await defaultBranch,
          lastSuccess: context.lastSuccess,
        });
  const base = found.kind === "everything" ? NO_BASE : await describeBase(objects, found);
  const uncommitted = await work;
  const everything = found.kind === "everything" ? found.reason : null;
  const bases: readonly Sha[] = found.kind === "everything" ? [] : found.bases;
  if (head.sha !== null && bases.includes(head.sha))
    notices.push(
      `base and head are the same commit, ${shortSha(head.sha)}: ${countsWork ? "only uncommitted work counts" : "nothing has changed"}`,
    );
  return {
    bases,
    base,
    head: { ...head, dirty: uncommitted.length > 0 },
    everything,
    uncommitted,
    notices,
  };
}

const NO_BASE: BaseCommit = { sha: null, ref: null, how: "none", author: null, date: null, subject: null };

async function describeBase(
  objects: ObjectReader,
  found: FoundBase & { readonly kind: "found" },
): Promise<BaseCommit> {
  const [sha, other, ...more] = found.bases;
  const commit = await objects.readCommit(sha);
  return {
    sha,
    ref: found.ref,
    how: found.how,
    author: commit?.author ?? null,
    date: commit?.date ?? null,
    subject: commit?.subject ?? null,
    ...(other === undefined ? {} : { others: [other, ...more] }),
  };
}
