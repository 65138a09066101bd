import type { Place } from "./place.ts";

/** The glob that fits a place and nothing else: all below a folder, or the one file. */
export const globOf = ({ path, isFolder }: Place): string =>
  `${path.replace(/[\\*?[\]{},!]/g, "\\$&")}${isFolder ? "/**" : ""}`;
