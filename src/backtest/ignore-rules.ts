import { IGNORED_BY_DEFAULT } from "../affected/ignored-by-default.ts";
import { pathGlob } from "../base/glob/path-glob.ts";
import type { Glob } from "../base/glob/compile-glob.ts";
import type { WorkspaceFile } from "../config/workspace-file.ts";

/** A pattern that drops files, and who wrote it. */
export interface IgnoreRule {
  readonly pattern: string;
  readonly from: "config" | "default";
}

export interface IgnoreRules {
  /** In the order in which they are tried. */
  readonly rules: readonly IgnoreRule[];
  /** The rule that drops a file that was found to be ignored; undefined where it lies outside of the workspace. */
  ruleOf(path: string): IgnoreRule | undefined;
}

/** Names the rule by which an ignored file, or a folder that counts as a whole, was dropped. O(patterns), each path once. */
export function openIgnoreRules(ignore: WorkspaceFile["affected"]["ignore"]): IgnoreRules {
  const rules = [
    ...ignore.map(({ text }): IgnoreRule => ({ pattern: text, from: "config" })),
    ...IGNORED_BY_DEFAULT.map((pattern): IgnoreRule => ({ pattern, from: "default" })),
  ];
  const globs: readonly (readonly [IgnoreRule, Glob])[] = rules.map((rule) => [rule, pathGlob(rule.pattern)]);
  const known = new Map<string, IgnoreRule | undefined>();
  return {
    rules,
    ruleOf(path) {
      if (path.startsWith("../")) return undefined;
      if (!known.has(path))
        known.set(path, globs.find(([, glob]) => glob.fits(path) || glob.below(`${path}/`) === "all")?.[0]);
      return known.get(path);
    },
  };
}
