import type { KeyPath } from "../documents/places.ts";
import type { Table } from "../documents/value.ts";

/** The one file of the workspace itself, relative to its root. */
export const WORKSPACE_FILE = ".wrknv/workspace.toml";

export const SYNC_STRATEGIES = ["manual", "auto", "check"] as const;
export type SyncStrategy = (typeof SYNC_STRATEGIES)[number];

/** A text of the file that may be shown later with its line (an `Anchor` by key path). */
export interface Written {
  readonly text: string;
  readonly at: { readonly keys: KeyPath };
}

/** One `[[repos]]` entry (the seeds' RepoConfig). `affected_by` is computed and so not kept. */
export interface RepoEntry {
  /** Undefined where its manifest shall say it. */
  readonly name: string | undefined;
  /** Relative to the root, without `.` and `..`; `.` for the root itself. */
  readonly path: string;
  /** `type` in the file. */
  readonly kind: string | undefined;
  readonly templateProfile: string | undefined;
  readonly features: readonly string[];
  readonly customValues: Table;
  readonly lastSync: string | undefined;
  readonly templateVersion: string | undefined;
  /** Repo name → version constraint, in the order of the file; false takes that repo out of the order. */
  readonly dependencies: ReadonlyMap<
    string,
    { readonly constraint: string | false; readonly at: { readonly keys: KeyPath } }
  >;
  readonly buildConfig: Table;
  /** Siblings: where to clone it from. */
  readonly url: string | undefined;
  /** Globs of files outside the repo that it uses. */
  readonly inputs: readonly Written[];
  /** Empty where the file does not say. */
  readonly runsOn: readonly string[];
  /** The entry itself: `["repos", 3]`. */
  readonly at: { readonly keys: KeyPath };
}

/** One `[[kinds]]` rule: every condition that it has must hold. */
export interface KindRule {
  readonly kind: string;
  readonly match: {
    /** Glob over the repo's name. */
    readonly name: string | undefined;
    /** Glob over the repo's path. */
    readonly path: string | undefined;
    /** Name of a package that it depends on. */
    readonly dependency: string | undefined;
    /** A Python classifier, or the start of one. */
    readonly classifier: string | undefined;
  };
  readonly at: { readonly keys: KeyPath };
}

export interface TemplateSource {
  readonly type: "local" | "git" | "github";
  /** As written: a path from the root, a URL, or `owner/name`. */
  readonly location: string;
  readonly version: string | undefined;
  readonly branch: string | undefined;
}

/** `.wrknv/workspace.toml`, checked. */
export interface WorkspaceFile {
  readonly version: string | undefined;
  readonly syncStrategy: SyncStrategy;
  readonly templateSource: TemplateSource | undefined;
  readonly globalStandards: Table;
  readonly affected: {
    readonly global: readonly Written[];
    readonly ignore: readonly Written[];
    readonly unowned: "everything" | "nothing";
  };
  readonly repos: readonly RepoEntry[];
  readonly kinds: readonly KindRule[];
}
