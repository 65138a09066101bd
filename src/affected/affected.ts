import { by } from "../base/order.ts";
import type { BaseCommit, ResolvedHead } from "../git/base.ts";
import type { Edge } from "../graph/graph.ts";
import {
  chainFrom,
  edgesByDependency,
  shortestChains,
  type ShortestChains,
} from "../graph/shortest-chains.ts";
import type { Ecosystem } from "../manifests/manifest.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Everything, Reason } from "./reason.ts";
import type { Selection } from "./select.ts";

/** One affected repo with its reasons, strongest first, at least one. */
export interface AffectedRepo {
  readonly repo: string;
  readonly path: string;
  /** It owns a changed file. */
  readonly changed: boolean;
  readonly reasons: readonly Reason[];
}

/** The whole answer: what is compared, what changed, and what that affects and why. */
export interface Affected {
  readonly base: BaseCommit;
  readonly head: Pick<ResolvedHead, "sha" | "dirty">;
  /** Relative to the root, in order. */
  readonly changedFiles: readonly string[];
  readonly repoChanges: ReadonlyMap<string, readonly string[]>;
  readonly ignored: readonly string[];
  readonly unowned: readonly string[];
  readonly everything: Everything | null;
  /** In order of name. */
  readonly affected: readonly AffectedRepo[];
  /** Repos that were there at base and are not at head. */
  readonly removed: readonly string[];
  /** The workflow that asked, by its path in the repository; null outside of GitHub. A change to it affects everything. */
  readonly workflow: string | null;
  readonly notices: readonly string[];
}

/** The graph that affected is closed over: head's edges, and those that only the base has. */
export interface UnitedEdges {
  readonly edges: readonly Edge[];
  readonly onlyAtBase: ReadonlySet<Edge>;
}

/** Unites two graphs: an edge of the base counts where head has none of that kind between the two repos. O(edges). */
export function uniteEdges(head: readonly Edge[], base: readonly Edge[]): UnitedEdges {
  if (base === head) return { edges: head, onlyAtBase: new Set() };
  const key = ({ from, to, kind }: Edge) => JSON.stringify([from, to, kind]);
  const known = new Set(head.map(key));
  const onlyAtBase = base.filter((edge) => !known.has(key(edge)));
  return { edges: [...head, ...onlyAtBase], onlyAtBase: new Set(onlyAtBase) };
}

export interface Closing {
  readonly head: Workspace;
  readonly selection: Pick<Selection, "selected" | "repoChanges" | "byOwnLock">;
  readonly everything: Everything | null;
  readonly edges: readonly Edge[];
  /** The `file:line` of an edge; only asked for edges that are shown. */
  readonly lineOf: (edge: Edge) => Promise<string>;
  /**
   * Whether another repo feels what a lockfile of a repo's own resolves: not where it has one itself in each of these
   * ecosystems, unless it needs what the other one builds. Asked for repos that nothing but their lockfile selects.
   */
  readonly feelsLockOf: (
    dependent: string,
    of: { readonly repo: string; readonly ecosystems: ReadonlySet<Ecosystem> },
  ) => boolean;
}

/**
 * Closes a selection over the united graph: every transitive dependent is affected, with the shortest chain to what was
 * selected. Of repos that nothing but a lockfile of their own selects only those dependents are that feel it. O(V log V + E)
 * for all that is selected in full, and as much again for each repo that only its lockfile selects.
 */
export async function closeOverDependents(closing: Closing): Promise<AffectedRepo[]> {
  const { head, selection, everything, lineOf } = closing;
  const changed = (name: string) => selection.repoChanges.has(name);
  if (everything !== null)
    return [...head.repos.values()].map((repo) => ({
      repo: repo.name,
      path: repo.path,
      changed: changed(repo.name),
      reasons: [...(selection.selected.get(repo.name) ?? []), { kind: "everything" }],
    }));
  const found = new Map<string, ShortestChains>();
  for (const chains of reach(closing))
    for (const [name, edge] of chains) if (edge === undefined || !found.has(name)) found.set(name, chains);
  const affected: AffectedRepo[] = [];
  for (const [name, chains] of found) {
    const repo = head.repos.get(name);
    if (repo === undefined) continue;
    const edge = chains.get(name);
    const reasons: readonly Reason[] =
      edge === undefined
        ? (selection.selected.get(name) ?? [])
        : [
            {
              kind: "dependency",
              chain: chainFrom(chains, name),
              edge: edge.kind,
              declaredIn: await lineOf(edge),
            },
          ];
    affected.push({ repo: name, path: repo.path, changed: changed(name), reasons });
  }
  return affected.sort(by(({ repo }) => repo));
}

/** From all that is selected in full, then from each repo that only its own lockfile selects. */
function* reach({ selection, edges, feelsLockOf }: Closing): Generator<ShortestChains> {
  const byDependency = edgesByDependency(edges);
  const inFull = [...selection.selected.keys()].filter((name) => !selection.byOwnLock.has(name));
  yield shortestChains(inFull, byDependency);
  for (const [repo, ecosystems] of selection.byOwnLock) {
    const feeling = new Map<string, readonly Edge[]>();
    yield shortestChains([repo], {
      get(name) {
        let own = feeling.get(name);
        if (own === undefined) {
          own = (byDependency.get(name) ?? []).filter(({ from }) => feelsLockOf(from, { repo, ecosystems }));
          feeling.set(name, own);
        }
        return own;
      },
    });
  }
}
