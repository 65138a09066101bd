import type { Ecosystem, Manifest, ManifestProblem } from "../manifests/manifest.ts";
import type { DeclaredWorkspace } from "./workspace.ts";

/** What was found in a part of the workspace: repos as one manifest each, what declares them, and what is wrong. */
export interface Survey {
  readonly manifests: readonly Manifest[];
  readonly declared: readonly DeclaredWorkspace[];
  readonly foundByManifest: readonly Ecosystem[];
  /** Manifests of roots that are no repos. */
  readonly containers: readonly Manifest[];
  readonly problems: readonly ManifestProblem[];
}

export const EMPTY_SURVEY: Survey = {
  manifests: [],
  declared: [],
  foundByManifest: [],
  containers: [],
  problems: [],
};

/** All of them as one, in their order. */
export const joinSurveys = (surveys: readonly Survey[]): Survey =>
  (surveys.length === 1 ? surveys[0] : undefined) ?? {
    manifests: surveys.flatMap(({ manifests }) => manifests),
    declared: surveys.flatMap(({ declared }) => declared),
    foundByManifest: surveys.flatMap(({ foundByManifest }) => foundByManifest),
    containers: surveys.flatMap(({ containers }) => containers),
    problems: surveys.flatMap(({ problems }) => problems),
  };
