import type { RepoEntry, Written } from "../config/workspace-file.ts";
import type { Ecosystem, Manifest, ManifestProblem } from "../manifests/manifest.ts";

export const FORMS = ["monorepo", "submodules", "siblings"] as const;
export type Form = (typeof FORMS)[number];

/** One node of the workspace. */
export interface Repo {
  /** Unique in the workspace (design section 4, "Names"). */
  readonly name: string;
  /** Folder relative to the root, `.` for the root itself. */
  readonly path: string;
  readonly form: Form;
  /** `type` of its entry in our config; `kindOf` knows the rules where there is none. */
  readonly declaredKind: string | undefined;
  /** In the order of ECOSYSTEMS, one each. */
  readonly manifests: readonly Manifest[];
  readonly ecosystems: readonly Ecosystem[];
  readonly version: string | undefined;
  readonly runsOn: readonly string[];
  /** Globs of files outside the repo that it uses. */
  readonly inputs: readonly Written[];
  /** Dependencies by config: repo name → constraint; false takes that repo out of the order. */
  readonly explicit: RepoEntry["dependencies"];
  /** Why nobody can know what it needs: an unreadable manifest, a submodule that is not there. Then everything is affected. */
  readonly unreadable: string | undefined;
}

/** A workspace that a package manager declares: a root manifest with members. */
export interface DeclaredWorkspace {
  readonly ecosystem: Ecosystem;
  /** Folder of its root manifest. */
  readonly directory: string;
  /** The file that declares the members. */
  readonly manifest: string;
  /** Folders of the repos that are its members, its own root included where that is a repo; by code unit. */
  readonly members: readonly string[];
}

/** What everything else receives. Plain data; the same tree and config give the same value. */
export interface Workspace {
  /** Repos by name, in order of name. */
  readonly repos: ReadonlyMap<string, Repo>;
  readonly declared: readonly DeclaredWorkspace[];
  /** Ecosystems that declare no members and were found by their tracked manifests. */
  readonly foundByManifest: readonly Ecosystem[];
  /** Manifests of roots that are no repos: containers. Their dependencies are no edges, but `validate` tells of them. */
  readonly containers: readonly Manifest[];
  readonly form: Form | "mixed";
  readonly problems: readonly ManifestProblem[];
}
