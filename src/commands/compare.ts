import { invariant } from "../base/failure.ts";
import { pathAboveRoot, showPath } from "../base/path-text.ts";
import type { Scope } from "../base/scope.ts";
import { Failure } from "../base/failure.ts";
import { compareRule, type CompareRule } from "../git/base-rule.ts";
import { resolveBase, type ResolvedBase } from "../git/base.ts";
import { changesSince } from "../git/changes-since.ts";
import type { FetchPolicy } from "../git/fetch-policy.ts";
import type { FileChange } from "../git/file-change.ts";
import { isManifestPath } from "../workspace/manifest-index.ts";
import { listManifests, toWorkspacePath, type Checkout, type SnapshotState } from "../workspace/snapshot.ts";
import type { CommandContext } from "./context.ts";
import type { OpenedWorkspace } from "./open-workspace.ts";
import { readState, readStateBefore, type WorkspaceState } from "./workspace-state.ts";

export interface CompareOptions {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly committed: boolean;
  /** Everything, without a base. */
  readonly all: boolean;
}

/** A workspace at head and at base, and what lies between. */
export interface Comparison {
  readonly resolved: Pick<ResolvedBase, "base" | "head" | "everything">;
  /** Paths relative to the root, in order. */
  readonly changes: readonly FileChange[];
  readonly head: WorkspaceState;
  /** The very same value as `head` where no manifest differs. */
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
export async function compare(context: CommandContext, opened: OpenedWorkspace, options: CompareOptions, scope: Scope): Promise<Comparison> {
  const notices: string[] = [];
  const fetch: FetchPolicy = { allowFetch: context.allowFetch, notice: (text) => notices.push(text) };
  const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
  const sides = checkouts.map((checkout) => ({ checkout, listed: listManifests(checkout), rule: ruleFor(checkout, context, opened, options) }));
  // A rejected list must not end the process while something else is awaited first.
  for (const { listed } of sides) listed.catch(() => undefined);
  const resolutions = await Promise.all(sides.map((side) => resolveSide(side.checkout, side.rule, { context, fetch })));
  const changing = Promise.all(sides.map((side, position) => changesIn(side.checkout, resolutions[position], fetch)));
  changing.catch(() => undefined);
  const head = await readState(
    opened,
    sides.map((side, position) => ({ state: stateOf(side.rule, resolutions[position]), listed: side.listed })),
    { fetch, scope },
  );
  const changes = (await changing).flat();
  const own = opened.own === undefined ? undefined : resolutions[0];
  for (const resolution of resolutions) if (resolution?.kind === "resolved") notices.push(...resolution.value.notices);
  const needsBase = changes.some((change) => isManifestPath(change.path) || change.note !== undefined);
  return {
    resolved: own?.kind === "resolved" ? own.value : { ...SIBLINGS, head: { ...SIBLINGS.head, dirty: resolutions.some((one) => one.kind === "resolved" && one.value.head.dirty) } },
    changes,
    head,
    base: needsBase ? await readStateBefore(opened, head, changes) : head,
    notices: [...new Set(notices)],
  };
}

type SideResolution = { readonly kind: "resolved"; readonly value: ResolvedBase } | { readonly kind: "unknown"; readonly why: string };

/** The rule for a checkout: an event is about the root's own repository; a sibling is compared as on a laptop. */
function ruleFor(checkout: Checkout, context: CommandContext, opened: OpenedWorkspace, options: CompareOptions): CompareRule {
  const { plan } = opened.settings.settings;
  const isOwn = checkout === opened.own;
  const rule = compareRule(isOwn ? context.event : null, {
    base: options.base ?? (context.event === null ? plan.base : undefined),
    head: isOwn ? options.head : undefined,
    committed: options.committed,
    pushBase: plan.pushBase,
    mergeQueueBase: plan.mergeQueueBase === "branch" ? "branch" : "base-sha",
  });
  return options.all ? { ...rule, base: { kind: "everything", message: "everything was asked for", hint: null } } : rule;
}

async function resolveSide(
  checkout: Checkout,
  rule: CompareRule,
  { context, fetch }: { readonly context: CommandContext; readonly fetch: FetchPolicy },
): Promise<SideResolution> {
  try {
    const value = await resolveBase(checkout.git, rule, {
      fetch: { allowFetch: fetch.allowFetch },
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

/** The files to look at: as they lie there where uncommitted work counts, else those of the head commit. */
function stateOf(rule: CompareRule, resolution: SideResolution | undefined): SnapshotState {
  invariant(resolution !== undefined, "every side is resolved");
  if (resolution.kind === "unknown") return { kind: "work-tree", status: [] };
  const { head, uncommitted } = resolution.value;
  const countsWork = rule.head.kind === "checkout" && rule.head.uncommitted;
  return head.sha === null || countsWork ? { kind: "work-tree", status: uncommitted } : { kind: "commit", commit: head.sha, checkedOut: head.checkedOut };
}

async function changesIn(checkout: Checkout, resolution: SideResolution | undefined, fetch: FetchPolicy): Promise<FileChange[]> {
  invariant(resolution !== undefined, "every side is resolved");
  const whole = (note: string): FileChange[] => [
    { status: "modified", path: checkout.directory, oldMode: null, newMode: null, oldId: null, newId: null, note },
  ];
  if (resolution.kind === "unknown") return whole(resolution.why);
  const { value } = resolution;
  // That nothing can be compared is the answer for the whole workspace when it is about the root's repository.
  if (value.everything !== null) return checkout.form === "siblings" ? whole(`${showPath(checkout.directory)}: ${value.everything.message}`) : [];
  const changes = await changesSince(checkout.git, value, fetch);
  return changes.flatMap((change) => {
    // A file of the same repository above the root can still be the calling workflow: `..` keeps it apart from ours.
    const path = toWorkspacePath(checkout, change.path) ?? pathAboveRoot(checkout.rootBelowTop, change.path);
    return [{ ...change, path }];
  });
}
