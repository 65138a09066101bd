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
  /** Its ecosystem lets packages need each other in a ring, so inside one it gives way in the order. */
  readonly mayCycle?: true;
}
