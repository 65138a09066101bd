import { openOwners } from "../affected/owners.ts";
import { openKnownObjects } from "../backtest/known-objects.ts";
import type { TimePredictor } from "../backtest/predicted-time.ts";
import type { TestedCommit } from "../backtest/tested-commit.ts";
import type { Sha } from "../base/sha.ts";
import { joinPath, parentOf } from "../base/path-text.ts";
import { WORKSPACE_FILE } from "../config/workspace-file.ts";
import { leftOutObjects } from "../git/left-out.ts";
import { listTree } from "../git/tree.ts";
import { edgesByDependency, shortestChains } from "../graph/shortest-chains.ts";
import { changeWorkspaceFile } from "../suggestions/change-workspace-file.ts";
import type { WideCommit } from "../suggestions/effects.ts";
import { openRepoFolders } from "../suggestions/place.ts";
import type { SearchedTree, TreeFile } from "../suggestions/search-tree.ts";
import { suggest } from "../suggestions/suggest.ts";
import type { Suggestions } from "../suggestions/suggestion.ts";
import { readText, writeAtomic } from "../system/files.ts";
import { toWorkspacePath, type Checkout } from "../workspace/snapshot.ts";
import { verdictOn, type VerdictOptions } from "./backtest-verdict.ts";
import type { WalkedStep } from "./backtest-walk.ts";
import { edgesOfState } from "./edges-of-state.ts";
import type { Judgement } from "./judge.ts";
import type { WorkspaceState } from "./workspace-state.ts";

/** One commit as a backtest judged it, with all that it takes to judge it again. */
export interface SeenCommit {
  readonly checkout: Checkout;
  readonly commit: TestedCommit;
  readonly walked: WalkedStep;
  readonly judgement: Judgement | undefined;
  readonly options: VerdictOptions;
}

/** Watches a backtest, and then says what would narrow it. */
export interface SuggestionWatch {
  /** Takes the commits in the order in which they are judged. Judges again those that nobody's files made select everything. */
  see(seen: SeenCommit): Promise<void>;
  /** Searches the newest commit that was seen. Objects only; undefined where none could be judged. */
  suggest(): Promise<Suggestions | undefined>;
}

const NO_PREDICTION: TimePredictor = { predict: () => undefined, predictAll: () => undefined };

/**
 * Opens a watch. Suggestions are about the root's own repository: siblings and submodules have roots of their own.
 * Cost: another judgement for each commit that nobody's files make select everything, and then that of `suggest`.
 */
export function watchForSuggestions(): SuggestionWatch {
  const commits: WideCommit[] = [];
  let newest: { readonly checkout: Checkout; readonly id: Sha; readonly state: WorkspaceState } | undefined;
  return {
    async see({ checkout, commit: { commit: id, verdict }, walked, judgement, options }) {
      if (checkout.form !== "monorepo" || verdict.kind !== "judged" || judgement === undefined) return;
      newest = { checkout, id, state: walked.head.state };
      if (verdict.everything === null) return;
      const { unowned } = judgement.selection;
      if (options.config.unowned === "nothing" || unowned.length === 0) {
        commits.push({ unowned: [], selected: verdict.selected, without: undefined });
        return;
      }
      const again =
        verdict.everything.kind === "unowned"
          ? await verdictOn(walked, {
              ...options,
              config: { ...options.config, unowned: "nothing" },
              predictor: NO_PREDICTION,
            })
          : undefined;
      const without =
        again?.verdict.kind === "judged" && again.verdict.everything === null
          ? new Set(again.verdict.selected)
          : undefined;
      commits.push({ unowned, selected: verdict.selected, without });
    },
    async suggest() {
      if (newest === undefined) return undefined;
      const { checkout, id, state } = newest;
      const { workspace } = state;
      const needing = edgesByDependency((await edgesOfState(state)).edges);
      const names = new Map([...workspace.repos.values()].map(({ path, name }) => [path, name]));
      return suggest({
        commits,
        workspace,
        tree: await treeAt(checkout, id, state),
        effects: {
          folders: openRepoFolders(names.keys()),
          withDependents: (paths) =>
            new Set(
              shortestChains(
                paths.flatMap((path) => names.get(path) ?? []),
                needing,
              ).keys(),
            ),
        },
      });
    },
  };
}

/** The files of a commit as they are searched. One process, two in a partial clone; blobs are read when they are asked for. */
async function treeAt(
  checkout: Checkout,
  commit: Sha,
  { workspace }: Pick<WorkspaceState, "workspace">,
): Promise<SearchedTree> {
  const [listing, leftOut] = await Promise.all([
    listTree(checkout.git, commit),
    leftOutObjects(checkout.git, [commit]),
  ]);
  const files = listing.flatMap(({ path, mode, id }): readonly TreeFile[] => {
    const inWorkspace = toWorkspacePath(checkout, path);
    return inWorkspace === undefined ? [] : [{ path: inWorkspace, mode, id }];
  });
  const known = new Set<string>(["."]);
  for (const { path } of files) for (let one = path; !known.has(one); one = parentOf(one)) known.add(one);
  const owners = openOwners(workspace);
  const objects = openKnownObjects(checkout.objects, leftOut);
  return {
    files,
    has: (path) => known.has(path),
    repoPathOf(file) {
      const path = owners.ownerOf(file)?.path;
      return path === "." ? undefined : path;
    },
    async read(id) {
      const object = await objects.readObject(id);
      return object?.type === "blob" ? object.content : undefined;
    },
  };
}

/**
 * Puts the suggestions into `.wrknv/workspace.toml` below the root, which is made where it is not there. Failures:
 * suggestions/cannot-write. Gives the path, relative to the root; undefined where there is nothing to put in.
 */
export async function writeSuggestions(
  root: string,
  { suggestions }: Pick<Suggestions, "suggestions">,
): Promise<string | undefined> {
  if (suggestions.length === 0) return undefined;
  const path = joinPath(root, WORKSPACE_FILE);
  const text = await changeWorkspaceFile(
    readText(path),
    suggestions.flatMap(({ changes }) => changes),
  );
  writeAtomic(path, text);
  return WORKSPACE_FILE;
}
