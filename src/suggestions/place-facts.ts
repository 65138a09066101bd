import type { Mention } from "./suggestion.ts";
import type { Needs } from "./narrow-dependencies.ts";
import type { Place } from "./place.ts";
import type { PlaceNature } from "./place-nature.ts";

/** A line that names a place, and who it belongs to. */
export interface OwnedMention extends Mention {
  /** The folder of the repo that owns the file; undefined for nobody's and for a root's own files, which all use. */
  readonly repoPath: string | undefined;
  /** The place that holds the file, where that is one that becomes a repo. */
  readonly placePath: string | undefined;
  /** What in the place is named, where it can be told. */
  readonly target: string | undefined;
  /** Whether the line gives the place another name, by which a program can import from it. */
  readonly isAlias: boolean;
}

/** All that is known of a place when it is decided. */
export interface PlaceFacts {
  readonly place: Place;
  readonly nature: PlaceNature;
  /** Its files at the newest commit, in order; with programs, what they are. */
  readonly files: ReadonlySet<string>;
  /** In order of file. */
  readonly mentions: readonly OwnedMention[];
  /** Whether all text was searched, not only what says how things are built. */
  readonly isSearchedWhole: boolean;
  /** Files that could not be searched. */
  readonly unread: number;
  /** For programs: on what they depend. */
  readonly needs: Needs;
}
