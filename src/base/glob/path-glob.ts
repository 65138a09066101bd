import { compileGlob, type Glob } from "./compile-glob.ts";

const PATHS = { braces: true, escapes: true, crossing: false, below: "without-folder" } as const;

/**
 * A glob over whole paths below the root: `*` stays in a folder, `**` does not, `?`, `[ab]`, `[!a]` and `{a,b}` work, hidden
 * files fit like any other (our users mean files, not what a shell would show). A pattern that ends in `/` means all below.
 */
export function pathGlob(pattern: string): Glob {
  const trimmed = pattern.replace(/^(?:\.\/+)+/, "");
  return compileGlob(trimmed.endsWith("/") ? `${trimmed}**` : trimmed, PATHS);
}

/** A glob over names: the same, but a name is one thing, so that `*` fits the slash of `@scope/name` too. */
export const nameGlob = (pattern: string): Glob => compileGlob(pattern, { ...PATHS, crossing: true });
