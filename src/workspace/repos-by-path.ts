import { indexBy } from "../base/order.ts";
import type { Repo, Workspace } from "./workspace.ts";

const known = new WeakMap<Workspace, ReadonlyMap<string, Repo>>();

/** The repos of a workspace by their folder. Made once: owners, edges and lockfiles all ask by folder. */
export function reposByPath(workspace: Workspace): ReadonlyMap<string, Repo> {
  let byPath = known.get(workspace);
  if (byPath === undefined)
    known.set(workspace, (byPath = indexBy(workspace.repos.values(), ({ path }) => path)));
  return byPath;
}
