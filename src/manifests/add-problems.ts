import type { Manifest, ManifestProblem } from "./manifest.ts";

/** The same manifest with more problems. What a reader works out on demand is asked for, since a copy holds values only. */
export const addProblems = (manifest: Manifest, problems: readonly ManifestProblem[]): Manifest => ({
  ...manifest,
  nameAt: manifest.nameAt,
  dependencies: manifest.dependencies,
  scripts: manifest.scripts,
  problems: [...manifest.problems, ...problems],
});
