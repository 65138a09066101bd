import { innermost } from "./discover.ts";
import type { Layout } from "./discover.ts";

const ANYWHERE =
  /(?:^|\/)(?:[^/]*\.md|LICENSE[^/]*|\.gitignore|\.gitattributes|\.editorconfig|CODEOWNERS|\.(?:vscode|idea)\/.*)$/s;
const AT_ROOT =
  /^(?:\.github\/.*|\.changeset\/.*|\.circleci\/.*|\.cirrus\.yml|\.gitlab-ci\.yml|renovate\.json[^/]*|\.pre-commit-config\.yaml|CITATION\.cff|\.mailmap|\.git-blame-ignore-revs)$/s;

/** The default ignore rules: outside of repos only, where a root that is a repo does not count. */
export function isIgnored(layout: Layout, path: string): boolean {
  if (innermost(layout, path) !== undefined) return false;
  return ANYWHERE.test(path) || AT_ROOT.test(path) || (path.startsWith("docs/") && !layout.repos.has(""));
}
