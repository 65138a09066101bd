import type { Everything } from "../affected/reason.ts";

/** What made everything affected, so that commits of one cause are one line. */
export interface Cause {
  readonly kind: Everything["kind"];
  /** The file, or for a file that nobody owns its top folder with `/`; null where no file did it. */
  readonly place: string | null;
}

/**
 * All that made everything affected in one commit: the first reason, and every other place whose files nobody owns. Empty
 * where not everything is affected.
 */
export function causesOf(everything: Everything | null, unowned: readonly string[]): readonly Cause[] {
  if (everything === null) return [];
  const causes = new Map<string, Cause>();
  const add = (cause: Cause) => causes.set(`${cause.kind} ${cause.place ?? ""}`, cause);
  add({
    kind: everything.kind,
    place:
      everything.kind === "unowned" && everything.path !== null ? topOf(everything.path) : everything.path,
  });
  for (const path of unowned) add({ kind: "unowned", place: topOf(path) });
  return [...causes.values()];
}

const topOf = (path: string): string => (path.includes("/") ? path.slice(0, path.indexOf("/") + 1) : path);
