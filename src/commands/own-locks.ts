import type { Closing } from "../affected/affected.ts";
import type { Ecosystem } from "../manifests/manifest.ts";
import type { WorkspaceState } from "./workspace-state.ts";

type LockedState = Pick<WorkspaceState, "workspace" | "locks">;

/**
 * Whether a repo feels what another one's own lockfile resolves. What it installs itself it finds in a lockfile of its own,
 * so not where it has one in each of these ecosystems; one of a repo that is only at base counts as there. What a repo
 * `declaring` outputs builds with it, every dependent gets.
 */
export function openOwnLocks(
  states: readonly LockedState[],
  declaring: ReadonlySet<string>,
): Closing["feelsLockOf"] {
  let locked: ReadonlyMap<string, ReadonlySet<Ecosystem>> | undefined;
  return (dependent, { repo, ecosystems }) => {
    if (declaring.has(repo)) return true;
    locked ??= lockedEcosystems(states);
    const own = locked.get(dependent);
    return own === undefined || [...ecosystems].some((ecosystem) => !own.has(ecosystem));
  };
}

function lockedEcosystems(states: readonly LockedState[]): ReadonlyMap<string, ReadonlySet<Ecosystem>> {
  const locked = new Map<string, Set<Ecosystem>>();
  // Head last: what it says of a repo counts.
  for (const { workspace, locks } of [...new Set(states)].reverse()) {
    const byFolder = new Map<string, Set<Ecosystem>>();
    for (const { isShared, directory, ecosystem } of locks.served) {
      if (isShared) continue;
      const others = byFolder.get(directory);
      if (others === undefined) byFolder.set(directory, new Set([ecosystem]));
      else others.add(ecosystem);
    }
    for (const { name, path } of workspace.repos.values()) locked.set(name, byFolder.get(path) ?? new Set());
  }
  return locked;
}
