import type { Everything } from "../affected/reason.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Sha } from "../base/sha.ts";
import type { Cause } from "./cause.ts";
import type { IgnoreRule } from "./ignore-rules.ts";
import type { PredictedTime } from "./predicted-time.ts";

/** A commit of a history, and what would have been selected for it. */
export interface TestedCommit {
  /** The repository, relative to the root: `.` or a sibling's folder. */
  readonly repository: string;
  readonly commit: Sha;
  /** Null for a commit that has none: in it everything is new. */
  readonly parent: Sha | null;
  readonly subject: string;
  /** RFC 3339; null where the commit holds no date that can be read. */
  readonly date: string | null;
  readonly changedFiles: number;
  readonly verdict: Verdict;
}

export type Verdict =
  | ({ readonly kind: "judged" } & JudgedCommit)
  /** Objects that it takes are not in this clone, or no repo was found; half a sentence. */
  | { readonly kind: "unreadable"; readonly why: string };

export interface JudgedCommit {
  /** Repos of the workspace; with a task, those that have it. */
  readonly repos: number;
  /** In order of name. */
  readonly selected: readonly string[];
  readonly everything: Everything | null;
  readonly causes: readonly Cause[];
  readonly dropped: readonly DroppedFile[];
  /** What of the commit was not understood, so that more was selected. */
  readonly warnings: readonly Diagnostic[];
  /** Predicted for what was selected, and for all; undefined where there is no plan of one of them. */
  readonly time: { readonly selected: PredictedTime; readonly all: PredictedTime } | undefined;
}

/** A changed file that selects nothing, and why. */
export interface DroppedFile {
  readonly path: string;
  readonly by:
    | { readonly kind: "ignored"; readonly rule: IgnoreRule }
    /** It lies in the git repository, but not below the root. */
    | { readonly kind: "outside" }
    /** Nobody's, and `unowned = "nothing"`. */
    | { readonly kind: "unowned" }
    /** Its repo is gone with this commit, and nothing needed it. */
    | { readonly kind: "removed"; readonly repo: string }
    /** Its repo does not have the task. */
    | { readonly kind: "no-task"; readonly repo: string };
}

/** Share of the repos that was selected, 0 to 1. */
export const shareOf = ({ selected, repos }: JudgedCommit): number =>
  repos === 0 ? 0 : selected.length / repos;
