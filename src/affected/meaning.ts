import type { Diagnostic } from "../base/diagnostic.ts";
import type { Everything, Reason } from "./reason.ts";

/** What root manifests and lockfiles say that changed, in place of what their paths alone would select. */
export interface Meaning {
  /** Why everything is affected, at most one for each file. */
  readonly everything: readonly Everything[];
  readonly reasons: readonly GivenReason[];
  /** Root manifests in which the repo beside them changed something of its own: it owns that file. */
  readonly owned: ReadonlyMap<string, string>;
  /** What could not be understood, and selects more for it. */
  readonly warnings: readonly Diagnostic[];
}

export interface GivenReason {
  readonly repo: string;
  readonly reason: Reason;
}

/** Meanings with the changed paths that they speak of: no rule about paths looks at those any more. */
export interface Meanings extends Meaning {
  readonly judged: ReadonlySet<string>;
}

export const NO_MEANING: Meanings = {
  judged: new Set(),
  everything: [],
  reasons: [],
  owned: new Map(),
  warnings: [],
};

/** One from all of them, in their order. */
export const joinMeanings = (meanings: readonly Meaning[]): Meaning => ({
  everything: meanings.flatMap(({ everything }) => everything),
  reasons: meanings.flatMap(({ reasons }) => reasons),
  owned: new Map(meanings.flatMap(({ owned }) => [...owned])),
  warnings: meanings.flatMap(({ warnings }) => warnings),
});

/** A workspace whose files are shared: one that is declared, or the root's own folder. */
export interface SharedRoot {
  readonly directory: string;
  /** The repos of its members by folder, at head or, where only there, at base; its own folder's included where that is a repo. */
  readonly members: ReadonlyMap<string, string>;
}

/** Everybody in a shared root, because of one of its files: all of the workspace where that is the root itself. */
export function wholeRoot(
  { directory, members }: SharedRoot,
  everything: Everything & { readonly path: string },
): Meaning {
  if (directory === ".") return { ...NO_MEANING, everything: [everything] };
  return everyMember({ directory, members }, { path: everything.path, why: everything.message });
}

/** All members, for what is about their package manager and nobody else's. */
export const everyMember = (
  { directory, members }: SharedRoot,
  { path, why }: { readonly path: string; readonly why: string },
): Meaning => ({
  ...NO_MEANING,
  reasons: [...members.values()].map((repo) => ({
    repo,
    reason: { kind: "workspace-file", path, workspace: directory, why },
  })),
});
