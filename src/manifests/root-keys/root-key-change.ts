import type { Anchor, Manifest } from "../manifest.ts";

/** What a changed key of a root manifest means for the workspace that it is the root of. */
export type RootKeyEffect =
  /** Every member of that workspace, and the root where it is a repo. Also for each key that nobody knows. */
  | { readonly kind: "everything" }
  /** It describes and decides no build. */
  | { readonly kind: "none" }
  /** The lockfile beside it decides: its graph at base is compared with its graph at head, each read with its own root manifests. */
  | { readonly kind: "locked" }
  /** These members and their dependents; their folders, sorted. The root's own is among them only where it is a repo. */
  | { readonly kind: "members"; readonly folders: readonly string[] }
  /** The root, which is a repo, and its dependents. */
  | { readonly kind: "root-repo" }
  /** Those of these scripts that the task reaches (`reachedScripts`): everything; none of them reached: nothing. */
  | { readonly kind: "scripts"; readonly names: readonly string[] };

/** One key whose value differs. A key with two effects (members, and the lockfile) stands twice. */
export interface RootKeyChange {
  /** Joined with dots, as people write it: `workspace.dependencies.serde`. Empty where the whole file is meant. */
  readonly key: string;
  /** The text that `at` is in: head's where the key is there, else base's. */
  readonly side: "base" | "head";
  readonly at: Anchor;
  readonly effect: RootKeyEffect;
}

/** A root manifest before and after, with what its keys mean something for. Folders are relative to the workspace root. */
export interface RootManifestInput {
  /** Its file name decides how it is read. */
  readonly path: string;
  /** Undefined where the file is not there. */
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly rootIsRepo: boolean;
  /** Whether a lockfile of its ecosystem lies beside it, on both sides: where there is none, it cannot decide. */
  readonly hasLockfile: boolean;
  /**
   * The manifests of its ecosystem by folder: of its declared members, and of the root itself, a container included. A
   * folder of a member that is not here counts as using all that can be used, for nobody knows what it uses.
   */
  readonly members: {
    readonly base: ReadonlyMap<string, Manifest>;
    readonly head: ReadonlyMap<string, Manifest>;
  };
  /** The folders of its declared members. */
  readonly baseMembers: ReadonlySet<string>;
  readonly headMembers: ReadonlySet<string>;
}
