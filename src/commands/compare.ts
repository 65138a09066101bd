import { invariant } from "../base/failure.ts";
import { pathAboveRoot, showPath } from "../base/path-text.ts";
import type { Scope } from "../base/scope.ts";
import type { Sha } from "../base/sha.ts";
import { Failure } from "../base/failure.ts";
import { compareRule, headRule, type CompareRule } from "../git/base-rule.ts";
import { resolveBase, type ResolvedBase } from "../git/base.ts";
import { uncommittedChanges } from "../git/changes.ts";
import { changesSince } from "../git/changes-since.ts";
import type { FetchPolicy } from "../git/fetch-policy.ts";
import type { FileChange } from "../git/file-change.ts";
import type { StatusEntry } from "../git/status.ts";
import { isLockPath } from "../manifests/lockfile-names.ts";
import { isManifestPath } from "../workspace/manifest-index.ts";
import {
  listManifests,
  manifestsOffHead,
  toWorkspacePath,
  type Checkout,
  type SnapshotState,
} from "../workspace/snapshot.ts";
import type { CommandContext } from "./context.ts";
import type { OpenedWorkspace } from "./open-workspace.ts";
import { readState, readStateBefore, type WorkspaceState } from "./workspace-state.ts";

export interface CompareOptions {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly committed: boolean;
  /** Everything, without a base. */
  readonly all: boolean;
  /** For a replay: the very commits that the plan was made against, in place of `base`. */
  readonly bases?: readonly [Sha, ...Sha[]];
}

/** A workspace at head and at base, and what lies between. */
export interface Comparison {
  readonly resolved: Pick<ResolvedBase, "base" | "head" | "everything">;
  /** Paths relative to the root, in order. */
  readonly changes: readonly FileChange[];
  readonly head: WorkspaceState;
  /** The very same value as `head` where no manifest and no lockfile differs. */
  readonly base: WorkspaceState;
  readonly notices: readonly string[];
}

/** Nothing to compare for a folder of siblings as a whole: each is compared by itself. */
const SIBLINGS: Comparison["resolved"] = {
  base: { sha: null, ref: null, how: "merge-base", author: null, date: null, subject: null },
  head: { sha: null, dirty: false, checkedOut: true },
  everything: null,
};

/**
 * Finds base and head, what changed between them, and the workspace at both. Git's questions run side by side with the
 * reading of manifests. Cost: for a complete clone four or five git processes, and each manifest once.
 */
export async function compare(
  context: CommandContext,
  opened: OpenedWorkspace,
  options: CompareOptions,
  { scope, early }: { readonly scope: Scope; readonly early: Questions | undefined },
): Promise<Comparison> {
  const notices: string[] = [];
  const fetch: FetchPolicy = { allowFetch: context.allowFetch, notice: (text) => notices.push(text) };
  const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
  const sides = checkouts.map((checkout) => {
    const rule = ruleFor(checkout, context, opened, options);
    return {
      checkout,
      rule,
      ...(checkout === opened.own && early !== undefined ? early : ask(checkout, rule.head)),
    };
  });
  const resolving = sides.map((side) => resolveSide(side, { context, fetch }));
  const changing = Promise.all(
    resolving.map(async (resolution, position) =>
      changesIn(sides[position]?.checkout, await resolution, fetch),
    ),
  );
  changing.catch(() => undefined);
  const head = await readState(
    opened,
    sides.map((side, position) => ({ listed: side.listed, state: stateOf(side, resolving[position]) })),
    { fetch, scope },
  );
  const resolutions = await Promise.all(resolving);
  const changes = (await changing).flat();
  const own = opened.own === undefined ? undefined : resolutions[0];
  for (const resolution of resolutions)
    if (resolution.kind === "resolved") notices.push(...resolution.value.notices);
  const needsBase = changes.some(
    ({ path, note }) => isManifestPath(path) || isLockPath(path) || note !== undefined,
  );
  return {
    resolved:
      own?.kind === "resolved"
        ? own.value
        : {
            ...SIBLINGS,
            head: {
              ...SIBLINGS.head,
              dirty: resolutions.some((one) => one.kind === "resolved" && one.value.head.dirty),
            },
          },
    changes,
    head,
    base: needsBase ? await readStateBefore(opened, head, changes) : head,
    notices: [...new Set(notices)],
  };
}

/** The questions to git that need no other answer, asked as soon as a repository is known. */
export interface Questions {
  readonly listed: ReturnType<typeof listManifests>;
  /** Where uncommitted work counts. */
  readonly work: Promise<readonly StatusEntry[]> | undefined;
  /** Where HEAD is what is looked at. */
  readonly differing: Promise<readonly FileChange[]> | undefined;
}

/** One repository of the comparison. */
interface Side extends Questions {
  readonly checkout: Checkout;
  readonly rule: CompareRule;
}

function ask(checkout: Checkout, head: CompareRule["head"]): Questions {
  const countsWork = head.kind === "checkout" && head.uncommitted;
  // The longest question goes first.
  const work = countsWork ? uncommittedChanges(checkout.git) : undefined;
  const listed = listManifests(checkout);
  // It looks at every file that the list names, and so would only slow the list down.
  const differing =
    head.kind === "checkout" && !countsWork ? listed.then(() => manifestsOffHead(checkout)) : undefined;
  // A rejected answer must not end the process while another one is awaited first.
  for (const asked of [work, listed, differing]) asked?.catch(() => undefined);
  return { listed, work, differing };
}

/** Asks of the root's own repository what does not depend on settings. */
export const askEarly = (own: Checkout, context: CommandContext, options: CompareOptions): Questions =>
  ask(own, headRule(context.event, options));

type SideResolution =
  | { readonly kind: "resolved"; readonly value: ResolvedBase }
  | { readonly kind: "unknown"; readonly why: string };

/** The rule for a checkout: an event is about the root's own repository; a sibling is compared as on a laptop. */
function ruleFor(
  checkout: Checkout,
  context: CommandContext,
  opened: OpenedWorkspace,
  options: CompareOptions,
): CompareRule {
  const { plan } = opened.settings.settings;
  const isOwn = checkout === opened.own;
  const rule = compareRule(isOwn ? context.event : null, {
    base: options.base ?? (context.event === null ? plan.base : undefined),
    head: isOwn ? options.head : undefined,
    committed: options.committed,
    pushBase: plan.pushBase,
    mergeQueueBase: plan.mergeQueueBase === "branch" ? "branch" : "base-sha",
  });
  if (options.bases !== undefined && isOwn) return { ...rule, base: { kind: "commits", ids: options.bases } };
  return options.all
    ? { ...rule, base: { kind: "everything", message: "everything was asked for", hint: null } }
    : rule;
}

async function resolveSide(
  { checkout, rule, work }: Side,
  { context, fetch }: { readonly context: CommandContext; readonly fetch: FetchPolicy },
): Promise<SideResolution> {
  try {
    const value = await resolveBase(checkout.git, rule, {
      fetch: { allowFetch: fetch.allowFetch },
      ...(work === undefined ? {} : { work }),
      ...(context.lastSuccess === undefined ? {} : { lastSuccess: context.lastSuccess }),
    });
    return { kind: "resolved", value };
  } catch (error) {
    // A branch that the root has need not be in every sibling.
    if (checkout.form === "siblings" && error instanceof Failure && error.code === "git/unknown-ref")
      return { kind: "unknown", why: `${showPath(checkout.directory)}: ${error.message}` };
    throw error;
  }
}

/**
 * The files to look at: as they lie there where uncommitted work counts (or where there is no commit yet), else those of
 * the head commit. A rejection is seen by whoever waits for it, and by nobody else.
 */
function stateOf(
  { work, differing }: Side,
  resolving: Promise<SideResolution> | undefined,
): Promise<SnapshotState> {
  invariant(resolving !== undefined, "every side is resolved");
  const decide = async (): Promise<SnapshotState> => {
    if (work !== undefined) return { kind: "work-tree", status: await work };
    const resolution = await resolving;
    if (resolution.kind === "unknown") return { kind: "work-tree", status: [] };
    const { head, uncommitted } = resolution.value;
    if (head.sha === null) return { kind: "work-tree", status: uncommitted };
    return differing === undefined && !head.checkedOut
      ? { kind: "commit", commit: head.sha }
      : { kind: "head", differing: (await differing) ?? [] };
  };
  const state = decide();
  state.catch(() => undefined);
  return state;
}

async function changesIn(
  checkout: Checkout | undefined,
  resolution: SideResolution,
  fetch: FetchPolicy,
): Promise<FileChange[]> {
  invariant(checkout !== undefined, "every resolution is of a side");
  const whole = (note: string): FileChange[] => [
    {
      status: "modified",
      path: checkout.directory,
      oldMode: null,
      newMode: null,
      oldId: null,
      newId: null,
      note,
    },
  ];
  if (resolution.kind === "unknown") return whole(resolution.why);
  const { value } = resolution;
  // That nothing can be compared is the answer for the whole workspace when it is about the root's repository.
  if (value.everything !== null)
    return checkout.form === "siblings"
      ? whole(`${showPath(checkout.directory)}: ${value.everything.message}`)
      : [];
  const changes = await changesSince(checkout.git, value, fetch);
  return changes.flatMap((change) => {
    // A file of the same repository above the root can still be the calling workflow: `..` keeps it apart from ours.
    const path = toWorkspacePath(checkout, change.path) ?? pathAboveRoot(checkout.rootBelowTop, change.path);
    return [{ ...change, path }];
  });
}
