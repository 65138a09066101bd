import { isInside } from "../base/path-text.ts";
import type { RepoEntry } from "../config/workspace-file.ts";
import type { HistoryTree } from "../backtest/history-tree.ts";
import { toGitPath, type Checkout, type Snapshot } from "../workspace/snapshot.ts";

/** The entries of `[[repos]]` at one commit. */
export interface EntriesThere {
  readonly configured: readonly RepoEntry[];
  /** Paths of entries that name where to clone them from, and that are not there. */
  readonly missing: ReadonlySet<string>;
}

/**
 * Today's config can name folders that an old commit does not have. One that lies in a repository is no repo yet, or no more;
 * one that is to be cloned (`url`) and is not there cannot be known, as in `affected`. The very same value as `before` where
 * nothing of it differs.
 */
export function entriesThere(
  entries: readonly RepoEntry[],
  {
    tree,
    checkout,
    others,
  }: { readonly tree: HistoryTree; readonly checkout: Checkout; readonly others: readonly Snapshot[] },
  before: EntriesThere | undefined,
): EntriesThere {
  const isThere = ({ path }: RepoEntry): boolean =>
    others.some((one) => isInside(path, one.checkout.directory)) ||
    (isInside(path, checkout.directory) && tree.has(path === "." ? "." : toGitPath(checkout, path) || "."));
  const configured = entries.filter((entry) => entry.url !== undefined || isThere(entry));
  const missing = configured.filter((entry) => entry.url !== undefined && !isThere(entry));
  return before !== undefined &&
    sameEntries(before.configured, configured) &&
    missing.length === before.missing.size &&
    missing.every(({ path }) => before.missing.has(path))
    ? before
    : { configured, missing: new Set(missing.map(({ path }) => path)) };
}

const sameEntries = (a: readonly RepoEntry[], b: readonly RepoEntry[]): boolean =>
  a.length === b.length && a.every((entry, position) => entry === b[position]);
