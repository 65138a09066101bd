import { compileGlob } from "../base/glob/compile-glob.ts";

/** Whether a folder, relative to where the glob stands, fits it. */
export type Fits = (path: string) => boolean;

const RUST = { braces: false, escapes: false, crossing: false, below: "with-folder" } as const;

/**
 * A glob as Rust's `glob` crate reads it, which uv and cargo use: `*` `?` `[a-z]` `[!a]` inside one folder's name, and
 * `**` as a whole name for any number of folders; no braces.
 */
export const rustGlob = (glob: string): Fits => compileGlob(glob, RUST).fits;

/** npm, yarn and pnpm: the same, with braces. Hidden folders are never candidates, so nothing is said about them here. */
export const npmGlob = (glob: string): Fits => compileGlob(glob, { ...RUST, braces: true }).fits;

/**
 * A glob as uv matches its excludes: `*` and `?` go over `/` (tried with uv 0.13: `exclude = ["packages/*"]` takes out
 * `packages/a/b`). `**` with its slash can also stand for nothing.
 */
export const crossingGlob = (glob: string): Fits => compileGlob(glob, { ...RUST, crossing: true }).fits;
