import type { Glob } from "../base/glob/compile-glob.ts";
import { pathGlob } from "../base/glob/path-glob.ts";
import { placeOf, placeText, type RepoFolders } from "./place.ts";
import type { Effect, Suggestion } from "./suggestion.ts";

/** What a backtest found out about one commit that selects everything. */
export interface WideCommit {
  /** Its files that nobody owns. */
  readonly unowned: readonly string[];
  /** Names of the repos that it selects: all that count. */
  readonly selected: readonly string[];
  /** Those that it would select if nobody's files selected nothing; undefined where it would select everything all the same. */
  readonly without: ReadonlySet<string> | undefined;
}

export interface EffectContext {
  readonly folders: RepoFolders;
  /** The repos of these folders with all that needs them, by name. */
  readonly withDependents: (repoPaths: readonly string[]) => ReadonlySet<string>;
}

/** Texts of the places of a commit's files that nobody owns. */
export const placesOf = ({ unowned }: WideCommit, folders: RepoFolders): ReadonlySet<string> =>
  new Set(unowned.map((path) => placeText(placeOf(path, folders))));

/** What a suggestion would have done by itself. Pure. O(commits × (repos + files × patterns)). */
export const effectOf = (
  suggestion: Suggestion,
  commits: readonly WideCommit[],
  context: EffectContext,
): Effect => {
  const made = commits.filter((commit) => placesOf(commit, context.folders).has(suggestion.place));
  const alone = made.filter(
    (commit) => commit.without !== undefined && placesOf(commit, context.folders).size === 1,
  );
  const reach = reachOf(suggestion);
  const deselected = alone.map((commit) => deselectedIn(commit, [reach], context));
  return { commits: made.length, alone: alone.length, deselected: sumOf(deselected) };
};

/** What all of them would have done together: how many commits still select everything, and what the others do not. */
export function effectOfAll(
  suggestions: readonly Suggestion[],
  commits: readonly WideCommit[],
  context: EffectContext,
): { readonly everythingAfter: number; readonly deselected: Effect["deselected"] } {
  const narrowing = new Map(
    suggestions.filter(({ kind }) => kind !== "global").map((one) => [one.place, reachOf(one)]),
  );
  const deselected: number[] = [];
  for (const commit of commits) {
    const places = [...placesOf(commit, context.folders)];
    const used = places.flatMap((place) => narrowing.get(place) ?? []);
    if (commit.without === undefined || used.length < places.length || used.some(isWideIn(commit))) continue;
    deselected.push(deselectedIn(commit, used, context));
  }
  return { everythingAfter: commits.length - deselected.length, deselected: sumOf(deselected) };
}

/** What a file of a suggestion's place selects once its lines are there. */
interface Reach {
  readonly globals: readonly Glob[];
  readonly inputs: readonly { readonly repoPath: string; readonly glob: Glob }[];
}

const reachOf = ({ changes }: Suggestion): Reach => ({
  globals: changes.flatMap((change) => (change.kind === "global" ? [pathGlob(change.pattern)] : [])),
  inputs: changes.flatMap((change) =>
    change.kind === "inputs" ? [{ repoPath: change.repoPath, glob: pathGlob(change.pattern) }] : [],
  ),
});

const isWideIn =
  ({ unowned }: WideCommit) =>
  ({ globals }: Reach): boolean =>
    globals.some((glob) => unowned.some(glob.fits));

/** How many of the selected repos are selected no more where these suggestions answer for all of nobody's files. */
function deselectedIn(
  commit: WideCommit,
  reaches: readonly Reach[],
  { withDependents }: EffectContext,
): number {
  const { selected, without, unowned } = commit;
  if (without === undefined || reaches.some(isWideIn(commit))) return 0;
  const using = withDependents(
    reaches.flatMap(({ inputs }) =>
      inputs.filter(({ glob }) => unowned.some(glob.fits)).map(({ repoPath }) => repoPath),
    ),
  );
  return selected.filter((name) => !without.has(name) && !using.has(name)).length;
}

function sumOf(counts: readonly number[]): Effect["deselected"] {
  const ascending = [...counts].sort((a, b) => a - b);
  const [low = 0, high = 0] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]];
  return { median: (low + high) / 2, total: counts.reduce((sum, one) => sum + one, 0) };
}
