/** A line of a file of the newest commit. */
export interface Mention {
  readonly file: string;
  readonly line: number;
}

/** A change to `.wrknv/workspace.toml`: nothing in the file is taken away by any of them. */
export type ConfigChange =
  | { readonly kind: "global" | "ignore"; readonly pattern: string }
  /** For the repo in a folder. */
  | { readonly kind: "inputs"; readonly repoPath: string; readonly pattern: string }
  /** A folder becomes a repo, which depends on the repos of these names. */
  | {
      readonly kind: "repo";
      readonly name: string;
      readonly path: string;
      readonly dependencies: readonly string[];
    };

/** What could be written into the config, and what speaks for it. */
export interface Suggestion {
  readonly kind: "inputs" | "repos" | "ignore" | "global";
  /** The file or, with a `/` at its end, the folder that nobody owns. */
  readonly place: string;
  readonly changes: readonly ConfigChange[];
  /** One sentence: why this and nothing else. */
  readonly why: string;
  /** In order of what counts most. */
  readonly evidence: readonly Mention[];
  /** One sentence. */
  readonly couldMiss: string;
}

/** What a suggestion would have done over a backtest. */
export interface Effect {
  /** Commits that the place made select everything, alone or with others. */
  readonly commits: number;
  /** Commits that it alone made so: only they select less by this suggestion alone. */
  readonly alone: number;
  /** Repos that a commit would not have selected: at the median of `alone`, and the sum. */
  readonly deselected: { readonly median: number; readonly total: number };
}

/** A place about which nothing can be suggested. */
export interface LeftPlace {
  readonly place: string;
  readonly commits: number;
  /** Half a sentence. */
  readonly why: string;
}

/** All that came of a backtest. */
export interface Suggestions {
  /** Most commits first. */
  readonly suggestions: readonly (Suggestion & Effect)[];
  readonly left: readonly LeftPlace[];
  /** What all of them together would have done. */
  readonly together: {
    readonly everythingBefore: number;
    readonly everythingAfter: number;
    readonly deselected: Effect["deselected"];
  };
  /** Files that were not searched because they are too large or not in this clone. */
  readonly unread: number;
}
