/** What one fact about a change selects. `members` is every member of one workspace. */
export type Effect =
  | { readonly kind: "everything"; readonly cause: Cause; readonly why: string }
  | { readonly kind: "repos"; readonly paths: readonly string[]; readonly why: string }
  | { readonly kind: "own-lockfile"; readonly path: string; readonly ecosystem: string; readonly why: string }
  | { readonly kind: "none"; readonly why: string };

/** What commits that select everything are counted by. */
export type Cause =
  "workflow" | "named by a workflow" | "root manifest" | "lockfile" | "package manager" | "unowned";

export const everything = (cause: Cause, why: string): Effect => ({ kind: "everything", cause, why });
export const repos = (paths: Iterable<string>, why: string): Effect => ({
  kind: "repos",
  paths: [...paths],
  why,
});
export const none = (why: string): Effect => ({ kind: "none", why });
