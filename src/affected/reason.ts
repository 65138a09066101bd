import type { EdgeKind } from "../graph/graph.ts";

/** Why a repo is affected. Paths are relative to the workspace root; names are repos' names. */
export type Reason =
  /** It owns a changed file: the first by code unit; `count` of them in all. */
  | { readonly kind: "changed-file"; readonly path: string; readonly count: number }
  /** A changed file matches its `inputs`. */
  | { readonly kind: "input"; readonly path: string; readonly pattern: string }
  /** The manifest or lockfile of a declared workspace changed, and it is a member: `workspace` is that folder. */
  | { readonly kind: "workspace-file"; readonly path: string; readonly workspace: string }
  /** A dependency is affected. The chain runs from this repo to one that changed; the edge is the chain's first. */
  | {
      readonly kind: "dependency";
      readonly chain: readonly string[];
      readonly edge: EdgeKind;
      /** `file:line`, at head, else at base where only there the edge exists. */
      readonly declaredIn: string;
    }
  /** Everything is affected: see `everything` of the whole answer. */
  | { readonly kind: "everything" };

/** What makes everything affected. */
export const EVERYTHING_KINDS = [
  "asked", // --all
  "no-base", // nothing to compare with, or nothing provable
  "event", // an event that stands for everything: a tag, a schedule
  "config", // wrknv's own config
  "root-manifest",
  "global", // [affected] global
  "workflow", // the calling workflow and what it names
  "unowned", // a file that nobody owns
  "unreadable", // a manifest or submodule that cannot be read
] as const;

/** Why everything is affected. */
export interface Everything {
  readonly kind: (typeof EVERYTHING_KINDS)[number];
  /** The file that made it so, where one did. */
  readonly path: string | null;
  /** One sentence for people. */
  readonly message: string;
  /** What would narrow it; null where nothing would. */
  readonly hint: string | null;
}
