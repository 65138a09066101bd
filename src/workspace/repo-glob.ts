import { nameGlob, pathGlob } from "../base/glob/path-glob.ts";
import type { Repo } from "./workspace.ts";

/** Patterns of `--repos`, commas in them included: one fits by a repo's name, or, with a `/` in it, by its path as well. */
export function repoGlobs(patterns: readonly string[]): (repo: Pick<Repo, "name" | "path">) => boolean {
  const globs = patterns.flatMap(splitAtCommas).map((pattern) => ({
    name: nameGlob(pattern),
    path: pattern.includes("/") ? pathGlob(pattern.replace(/\/+$/, "")) : undefined,
  }));
  return ({ name, path }) => globs.some((glob) => glob.name.fits(name) || glob.path?.fits(path) === true);
}

/** `a,{b,c}` → `a`, `{b,c}`: a comma in braces is theirs. */
function splitAtCommas(list: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const character = list.charAt(at);
    if (character === "{") depth += 1;
    else if (character === "}") depth = Math.max(0, depth - 1);
    else if (at === list.length || (character === "," && depth === 0)) {
      parts.push(list.slice(start, at).trim());
      start = at + 1;
    }
  }
  return parts.filter((part) => part !== "");
}
