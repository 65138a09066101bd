import type { UnresolvedAsk } from "../lock-graph.ts";

/** How two lockfiles differ in meaning. */
export interface LockComparison {
  /** Settings that differ, by key in code unit order: they are everybody's. */
  readonly settings: readonly SettingDifference[];
  /** The importers for which something differs, by folder in code unit order. */
  readonly importers: ReadonlyMap<string, LockDifference>;
}

export interface SettingDifference {
  readonly key: string;
  readonly base: string | undefined;
  readonly head: string | undefined;
}

export type Side = "base" | "head";

/** Why an importer counts as changed: the first of these that holds. */
export type LockDifference =
  /** Its manifest or what it reaches asks for something that the lockfile does not answer. */
  | { readonly kind: "unresolved"; readonly ask: UnresolvedAsk; readonly side: Side }
  /** The lockfile knows it on one side only. */
  | { readonly kind: "added" | "removed" }
  | LockedDifference;

/** What it reaches differs. */
export interface LockedDifference extends PackageChange {
  readonly kind: "locked";
  /**
   * The shortest way from the importer to the package, it included: first what the importer asks for itself. Among
   * equally short ones the first by code unit.
   */
  readonly chain: readonly string[];
}

export interface PackageChange {
  /** The package that differs; the folder where it is the workspace's own. */
  readonly package: string;
  /**
   * The versions that the last but one of the chain got before and gets now. Equal ones where it is the content
   * (source, integrity, patch), the way it is asked for (marker, extra), or what it needs in turn that differs.
   */
  readonly from: readonly string[];
  readonly to: readonly string[];
}
