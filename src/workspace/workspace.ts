import type { Diagnostic } from "../base/diagnostic.ts";
import type { Anchor, Ecosystem, Manifest } from "../manifests/manifest.ts";

export const FORMS = ["monorepo", "submodules", "siblings"] as const;
export type Form = (typeof FORMS)[number];

/** One node of the workspace. */
export interface Repo {
  /** Unique in the workspace (design section 4, "Names"). */
  readonly name: string;
  /** Folder relative to the root, `.` for the root itself. */
  readonly path: string;
  readonly form: Form;
  /** What the repo is, by config, rules of config, or the seeds' rules; `unknown` where none fits. */
  readonly kind: string;
  /** In the order of ECOSYSTEMS. */
  readonly manifests: readonly Manifest[];
  readonly ecosystems: readonly Ecosystem[];
  readonly version: string | undefined;
  readonly runsOn: readonly string[];
  /** Globs of files outside the repo that it uses. */
  readonly inputs: readonly string[];
  /** Dependencies by config: repo name → constraint; false takes that repo out of the order. */
  readonly explicit: ReadonlyMap<string, { readonly constraint: string | false; readonly at: Anchor }>;
  /** Why it counts as depending on everything and everything on it: an unreadable manifest, a submodule that is not there. */
  readonly unreadable: string | undefined;
}

/** A workspace that a package manager declares: a root manifest with members. */
export interface DeclaredWorkspace {
  readonly ecosystem: Ecosystem;
  /** Folder of its root manifest. */
  readonly directory: string;
  readonly manifest: string;
  /** Names of the repos that are its members, its own root included where that is a repo. */
  readonly members: readonly string[];
}

/** What everything else receives. Plain data; the same tree and config give the same value. */
export interface Workspace {
  /** Repos by name, in order of name. */
  readonly repos: ReadonlyMap<string, Repo>;
  readonly declared: readonly DeclaredWorkspace[];
  /** Ecosystems that declare no members and were found by their tracked manifests. */
  readonly foundByManifest: readonly Ecosystem[];
  readonly form: Form | "mixed";
  readonly diagnostics: readonly Diagnostic[];
}
