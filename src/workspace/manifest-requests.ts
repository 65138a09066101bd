import type { Ecosystem, Manifest, ManifestProblem, MemberDeclaration } from "../manifests/manifest.ts";

/** Reads manifests of one state of the workspace. Answers are remembered. */
export interface ManifestReader {
  /** One manifest per request, in the order asked. */
  read(requests: readonly ManifestRequest[]): Promise<readonly Manifest[]>;
  /** The members that a `pnpm-workspace.yaml` declares. */
  readPnpmWorkspace(path: string): Promise<{
    readonly members: MemberDeclaration | undefined;
    readonly problems: readonly ManifestProblem[];
  }>;
}

/** The files of one ecosystem in one folder: one, but for terraform. */
export interface ManifestRequest {
  readonly ecosystem: Ecosystem;
  readonly files: readonly string[];
}
