import { expandBraces } from "./braces.ts";
import { fitsAll, fitsGlobParts, globParts, type GlobPart } from "./wildcards.ts";

/** Whether a folder, relative to where the glob stands, fits it. */
export type Fits = (path: string) => boolean;

/** Parts of one folder's name, or `**`: any number of folders. */
type Folder = "any folders" | readonly GlobPart[];

/**
 * A glob as Rust's `glob` crate reads it, which uv and cargo use: `*` `?` `[a-z]` `[!a]` inside one folder's name, and
 * `**` as a whole name for any number of folders; no braces. Cost of a match: length of glob × length of path.
 */
export function rustGlob(glob: string): Fits {
  const folders = glob.split("/").map((name): Folder => (name === "**" ? "any folders" : globParts(name)));
  return (path) =>
    fitsAll(folders, path.split("/"), {
      isStar: (folder) => folder === "any folders",
      fits: (folder, name) => folder !== "any folders" && fitsGlobParts(folder, name),
    });
}

/** npm, yarn and pnpm: the same, with braces. Hidden folders are never candidates, so nothing is said about them here. */
export function npmGlob(glob: string): Fits {
  const all = expandBraces(glob).map(rustGlob);
  return (path) => all.some((fits) => fits(path));
}

/**
 * A glob as uv matches its excludes: `*` and `?` go over `/` (tried with uv 0.13: `exclude = ["packages/*"]` takes out
 * `packages/a/b`). `**` with its slash can also stand for nothing.
 */
export function crossingGlob(glob: string): Fits {
  const all = glob.endsWith("/**") ? [glob, glob.slice(0, -"/**".length)] : [glob];
  const variants = all.flatMap((one) => [one, one.replace(/(^|\/)(?:\*\*\/)+/g, "$1")]).map(globParts);
  return (path) => variants.some((parts) => fitsGlobParts(parts, path, true));
}
