import type { Ecosystem, Manifest } from "../manifest.ts";

/**
 * What a lockfile says was resolved: the workspace's own packages, what each of them asks for, and which package answers.
 * It holds what decides a build and nothing else: no install paths, no flags that other members cause, no licences, sizes
 * or dates. So two lockfiles that install the same have equal graphs, however their files differ.
 */
export interface LockGraph {
  /** The packages from outside. A package's number is its place here; two of one name and version are two places. */
  readonly packages: readonly LockedPackage[];
  /**
   * The workspace's own packages by folder, relative to the lockfile's, `.` for the root. Their versions are not part of
   * the graph. All of them are here, those without an edge included.
   */
  readonly importers: ReadonlyMap<string, LockImporter>;
  /** What decides how all of it is resolved, by key (`settings.autoInstallPeers`): a difference is everybody's. */
  readonly settings: ReadonlyMap<string, string>;
  /** The line of a package's entry, one-based. Not called where nothing is shown. */
  readonly lineOf: (packageNumber: number) => number;
  /** The line of an importer's entry, where the format has one; undefined where the lockfile does not know the importer. */
  readonly importerLineOf?: (folder: string) => number | undefined;
}

/** One package from outside the workspace. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** What else makes it this very package (source, integrity, patch hash) as one text; equal texts, equal content. */
  readonly identity: string;
  readonly edges: readonly LockEdge[];
}

export interface LockImporter {
  readonly edges: readonly LockEdge[];
  /** What its manifest asks for and the lockfile does not answer. */
  readonly unresolved: readonly UnresolvedAsk[];
}

export interface LockEdge {
  /**
   * Who asks how: the name asked for (an alias where it is one), with extra, marker, feature and kind (`dev`, `optional` …)
   * where they matter, as one text. No label stands twice in a list of edges unless their answers differ too.
   */
  readonly label: string;
  /** The number of the package that answers, or the folder of the workspace's own package that does. */
  readonly to: number | LocalAnswer;
}

export interface LocalAnswer {
  /** An importer's folder. */
  readonly folder: string;
}

/** A dependency that a lockfile cannot resolve: nobody can know what it would be. */
export interface UnresolvedAsk {
  readonly name: string;
  /** As written. */
  readonly specifier: string;
  /** The lockfile's line that asks (one-based), where a package of it asks; undefined where the manifest asks. */
  readonly line: number | undefined;
  /** The manifest's place that asks; see `Manifest.dependencies`. */
  readonly at: Manifest["dependencies"][number]["at"] | undefined;
}

/** A lockfile with all that its meaning needs, of one and the same state of the workspace. */
export interface LockInput {
  /** For messages: relative to the workspace root. */
  readonly path: string;
  readonly text: string;
  /** The files of `companions` that are there, by name. */
  readonly companions: ReadonlyMap<string, string>;
  /**
   * The manifests, in its ecosystem, of the packages that it serves, by folder relative to the lockfile's, `.` for the
   * root (a root that is no repo included).
   */
  readonly members: ReadonlyMap<string, Manifest>;
}

export type LockReading =
  | { readonly kind: "graph"; readonly graph: LockGraph }
  /** Not understood: an unknown version, conflict markers, cut off. `line` is one-based. Then every member counts. */
  | { readonly kind: "unknown"; readonly why: string; readonly line: number };

/** One line for each format: `LOCKFILE_FORMATS` in lockfile-formats.ts. */
export interface LockfileFormat {
  readonly ecosystem: Ecosystem;
  readonly fileName: string;
  /** Files in the lockfile's folder that its meaning needs (`package.json`, `.yarnrc.yml`). */
  readonly companions: readonly string[];
  /** Text → graph. Pure and never throws: what it does not know is `unknown`. Linear in the text and the asks. */
  readonly read: (input: LockInput) => LockReading;
  /**
   * The same in two steps, for many states that have the lockfile in common, where its text takes longest. `other` is
   * another version of it, of which it may take over what did not change.
   */
  readonly open?: (input: Omit<LockInput, "members">, other?: OpenedLockfile) => OpenedLockfile;
}

/**
 * A lockfile to be read with the manifests of one state after the other. Where few of them are others than the last time,
 * little is made anew; what is the same is the very same value.
 */
export type OpenedLockfile = (members: LockInput["members"]) => LockReading;
