import picomatch from "picomatch";

/**
 * A glob over whole paths below the root: `*` stays in a folder, `**` does not, `{a,b}` and `[ab]` work, hidden files
 * match like any other (our users mean files, not what a shell would show). A pattern that ends in `/` means all below.
 */
export function pathGlob(pattern: string): (path: string) => boolean {
  const trimmed = pattern.replace(/^\.\//, "");
  return picomatch(trimmed.endsWith("/") ? `${trimmed}**` : trimmed, { dot: true, nonegate: true });
}
