import type { Glob } from "../base/glob/compile-glob.ts";
import { pathGlob } from "../base/glob/path-glob.ts";

const DOCS = "docs/**";

/**
 * What nobody builds, outside of repos (a README inside a package can be its long description, and so is an input): design
 * section 6, rule 4. `docs/**` counts only where the root is no repo.
 */
export const IGNORED_BY_DEFAULT: readonly string[] = [
  "**/*.md", "**/LICENSE*", "**/.gitignore", "**/.gitattributes", "**/.editorconfig", "**/.vscode/**", "**/.idea/**",
  "**/CODEOWNERS", ".github/**", ".changeset/**", ".circleci/**", ".cirrus.yml", ".gitlab-ci.yml", "renovate.json*",
  ".pre-commit-config.yaml", "CITATION.cff", ".mailmap", ".git-blame-ignore-revs", DOCS,
]; // prettier-ignore

// Made when a file is first asked about: most changes lie in repos, and are never.
let globs: readonly { readonly pattern: string; readonly glob: Glob }[] | undefined;

/** Whether a file outside of repos is ignored where no config says so. O(patterns). */
export function isIgnoredByDefault(path: string, { rootIsRepo }: { readonly rootIsRepo: boolean }): boolean {
  globs ??= IGNORED_BY_DEFAULT.map((pattern) => ({ pattern, glob: pathGlob(pattern) }));
  return globs.some(({ pattern, glob }) => !(rootIsRepo && pattern === DOCS) && glob.fits(path));
}
