import { baseName } from "../base/path-text.ts";
import { edgesOf, type WorkspaceEdges } from "../graph/edges.ts";
import { normalizeName } from "../manifests/names.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { lockedNeeds } from "./locked-needs.ts";
import type { WorkspaceState } from "./workspace-state.ts";

type EdgeSource = Pick<WorkspaceState, "workspace" | "locks">;

const byLocks = new WeakMap<EdgeSource["locks"], Promise<WorkspaceEdges>>();
const byManifests = new WeakMap<Workspace, WorkspaceEdges>();

/** All edges of a state, those that only lockfiles know included. Found once. Reads the lockfiles. */
export function edgesOfState(state: EdgeSource): Promise<WorkspaceEdges> {
  let edges = byLocks.get(state.locks);
  if (edges === undefined) byLocks.set(state.locks, (edges = findEdges(state)));
  return edges;
}

async function findEdges({ workspace, locks }: EdgeSource): Promise<WorkspaceEdges> {
  const locked = await lockedNeeds({ workspace, locks });
  return locked.needs.length > 0 || locked.answered.size > 0
    ? edgesOf(workspace, locked)
    : edgesOfManifests(workspace);
}

/** The edges that the manifests of a workspace hold. Found once: over a history hundreds of judgements share them. */
export function edgesOfManifests(workspace: Workspace): WorkspaceEdges {
  let edges = byManifests.get(workspace);
  if (edges === undefined) byManifests.set(workspace, (edges = edgesOf(workspace)));
  return edges;
}

/**
 * Whether a lockfile of this state may know of more that needs one of these repos than the manifests do: where a manifest
 * leaves its dependencies to a build, and where a package from outside names one of them. Reads the text of shared
 * lockfiles and searches it; the readers are not loaded.
 */
export async function mayKnowMore(
  { workspace, locks }: EdgeSource,
  affected: readonly string[],
): Promise<boolean> {
  if (affected.length === 0) return false;
  for (const { path, ecosystem, isShared, members } of locks.served) {
    for (const { computedDependencies } of members.values())
      if (computedDependencies !== undefined) return true;
    if (!isShared) continue;
    // Then its graph takes less than a search of its text.
    if (locks.isAtHand(path)) return true;
    const names = new Set<string>();
    for (const repo of affected)
      for (const { ecosystem: its, name } of workspace.repos.get(repo)?.manifests ?? [])
        if (its === ecosystem && name !== undefined) names.add(normalizeName(ecosystem, name));
    if (names.size === 0) continue;
    const text = await locks.text(path);
    if (text === undefined) continue;
    const { mayNeedFromOutside } = await import("../manifests/lockfiles/outside-mentions.ts");
    if (mayNeedFromOutside(baseName(path), text, names)) return true;
  }
  return false;
}
