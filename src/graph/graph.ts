import type { Anchor, DependencyKind } from "../manifests/manifest.ts";

export type EdgeKind = DependencyKind | "explicit";

/** One reason why `from` needs `to`. Two repos can have several, of different kinds or from different lines. */
export interface Edge {
  /** The dependent: a repo's name. */
  readonly from: string;
  /** The dependency: a repo's name. */
  readonly to: string;
  readonly kind: EdgeKind;
  /** As written; `*` where none. */
  readonly constraint: string;
  readonly declaredIn: { readonly file: string; readonly at: Anchor };
}
