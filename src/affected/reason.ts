import type { EdgeKind } from "../graph/graph.ts";

/** Why a repo is affected. Paths are relative to the workspace root; names are repos' names. */
export type Reason =
  /** It owns a changed file: the first by code unit; `count` of them in all. */
  | { readonly kind: "changed-file"; readonly path: string; readonly count: number }
  /** A changed file matches its `inputs`. */
  | { readonly kind: "input"; readonly path: string; readonly pattern: string }
  /** A file that a declared workspace shares changed, and it is a member: `workspace` is that folder, `why` what cannot be told apart. */
  | {
      readonly kind: "workspace-file";
      readonly path: string;
      readonly workspace: string;
      readonly why: string;
    }
  /** What it gets by a lockfile differs. The chain runs from this repo over packages from outside to the one that differs. */
  | {
      readonly kind: "locked";
      readonly lockfile: string;
      readonly package: string;
      /** Its versions at base and at head; equal ones where its content or what it needs differs. */
      readonly from: readonly string[];
      readonly to: readonly string[];
      readonly chain: readonly string[];
    }
  /** A changed lockfile does not say what answers something that is asked for; so nobody can know what the repo gets. */
  | {
      readonly kind: "unresolved";
      readonly lockfile: string;
      readonly package: string;
      readonly specifier: string;
      /** `file:line` of who asks. */
      readonly declaredIn: string;
    }
  /** A key of a root manifest changed that counts for it. */
  | {
      readonly kind: "root-manifest";
      /** Joined with dots; empty where the file as a whole is meant. */
      readonly key: string;
      /** `file:line`, at head, else at base where only there the key is. */
      readonly declaredIn: string;
    }
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
  "locked", // what the root gets by a lockfile, or how all of it is resolved
  "workspace-file", // a file that the root's workspace shares and nobody can read the meaning of
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
