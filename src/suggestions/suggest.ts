import { openOwners } from "../affected/owners.ts";
import { by } from "../base/order.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { decide, isHidden, type Members } from "./decide.ts";
import { effectOf, effectOfAll, type EffectContext, type WideCommit } from "./effects.ts";
import { openModuleOwners, type ModuleOwners } from "./module-owners.ts";
import { narrowDependencies, type Needs, type PlaceFile } from "./narrow-dependencies.ts";
import { placeOf, placeText, type Place, type RepoFolders } from "./place.ts";
import type { PlaceFacts } from "./place-facts.ts";
import { natureOf, type PlaceNature } from "./place-nature.ts";
import { searchTree, type SearchedTree, type TreeFile } from "./search-tree.ts";
import type { LeftPlace, Suggestion, Suggestions } from "./suggestion.ts";
import { textOfBlob } from "./text-of-blob.ts";
import { whyUnwritable } from "./unwritable.ts";

export interface SuggestInput {
  /** The commits that select everything. */
  readonly commits: readonly WideCommit[];
  /** The newest state, and its files. */
  readonly workspace: Workspace;
  readonly tree: SearchedTree;
  readonly effects: EffectContext;
}

interface Candidate {
  readonly place: Place;
  readonly files: readonly TreeFile[];
  readonly nature: PlaceNature;
}

const EVERY_MEMBER: Needs = { kind: "every-member", why: "its files hold no imports" };

/**
 * Looks at each place whose files nobody owns and that made a commit select everything, and says what would narrow it. What says how
 * things are built is searched for all of them, all other text only for those that it can still decide. Cost: one pass over the
 * files of the newest commit, their number × places; reads each text at most twice.
 */
export async function suggest({ commits, workspace, tree, effects }: SuggestInput): Promise<Suggestions> {
  const { candidates, left } = candidatesOf(commits, { tree, folders: effects.folders });
  const ownPlaces = new Set(
    candidates.filter(({ nature }) => nature.kind === "consumers").map(({ place }) => place.path),
  );
  const paths = candidates.map(({ place }) => place.path);
  const wiring = await searchTree(tree, paths, { role: "wiring", ownPlaces });
  const open = candidates.filter((one) => needsSources(one, wiring.mentions.get(one.place.path) ?? []));
  const openPaths = open.map(({ place }) => place.path);
  const sources = await searchTree(tree, openPaths, { role: "source", ownPlaces });
  const taken = new Set(workspace.repos.keys());
  const members: Members = {
    taken,
    folders: effects.folders,
    rootIsGoModule: [...workspace.repos.values()].some(
      ({ path, ecosystems }) => path === "." && ecosystems.includes("go"),
    ),
    byPath: new Map([...workspace.repos.values()].map(({ path, name }) => [path, name])),
  };
  const folderOwners = openOwners(workspace);
  const repoAt = (path: string) => folderOwners.ownerOf(path)?.name;
  const owners = openModuleOwners(
    workspace,
    tree.files.map(({ path }) => path),
  );
  const suggestions: Suggestion[] = [];
  for (const { place, files, nature } of candidates) {
    const isSearchedWhole = openPaths.includes(place.path);
    const mentions = [wiring, sources].flatMap((searched) => searched.mentions.get(place.path) ?? []);
    const facts: PlaceFacts = {
      place,
      nature,
      files: new Set(files.map(({ path }) => path)),
      mentions,
      isSearchedWhole,
      unread: wiring.unread + (isSearchedWhole ? sources.unread : 0),
      needs:
        isSearchedWhole && nature.kind !== "plain"
          ? await needsOf(place, files, { tree, owners, repoAt })
          : EVERY_MEMBER,
    };
    const suggestion = decide(facts, members);
    suggestions.push(suggestion);
    for (const change of suggestion.changes) if (change.kind === "repo") taken.add(change.name);
  }
  const measured = suggestions
    .map((one) => ({ ...one, ...effectOf(one, commits, effects) }))
    .sort(by(({ place }) => place))
    .sort((a, b) => b.commits - a.commits || b.alone - a.alone);
  return {
    suggestions: measured,
    left,
    together: { everythingBefore: commits.length, ...effectOfAll(measured, commits, effects) },
    unread: wiring.unread + sources.unread,
  };
}

/** The places of the newest commit, with their files; and those about which nothing can be said. */
function candidatesOf(
  commits: readonly WideCommit[],
  { tree, folders }: { readonly tree: SearchedTree; readonly folders: RepoFolders },
): { readonly candidates: readonly Candidate[]; readonly left: readonly LeftPlace[] } {
  const places = new Map<string, { readonly place: Place; commits: number }>();
  for (const { unowned } of commits)
    for (const [path, place] of new Map(
      unowned.map((file) => placeOf(file, folders)).map((place) => [place.path, place]),
    )) {
      const known = places.get(path);
      if (known === undefined) places.set(path, { place, commits: 1 });
      else known.commits += 1;
    }
  const candidates: Candidate[] = [];
  const left: LeftPlace[] = [];
  const below = filesBelow(
    tree.files.filter(({ path }) => tree.repoPathOf(path) === undefined),
    places,
  );
  for (const { place, commits: made } of places.values()) {
    const files = below.get(place.path) ?? [];
    const why = folders.isRepo(place.path) ? "a repo owns it by now" : whyUnwritable(place, files);
    if (why === undefined) candidates.push({ place, files, nature: natureOf(place.path, files) });
    else left.push({ place: placeText(place), commits: made, why });
  }
  return {
    candidates: candidates.sort(by(({ place }) => place.path)),
    left: left.sort(by(({ place }) => place)).sort((a, b) => b.commits - a.commits),
  };
}

/** The files of each place, in one pass. Places do not lie in each other. */
function filesBelow(
  files: readonly TreeFile[],
  places: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly TreeFile[]> {
  const below = new Map<string, TreeFile[]>();
  for (const file of files) {
    let end = file.path.length;
    while (end > 0 && !places.has(file.path.slice(0, end))) end = file.path.lastIndexOf("/", end - 1);
    if (end <= 0) continue;
    const place = file.path.slice(0, end);
    const list = below.get(place);
    if (list === undefined) below.set(place, [file]);
    else list.push(file);
  }
  return below;
}

/** Whether what the sources say can still change the decision: `decide` looks at them for visible folders only. */
const needsSources = (
  { place, nature }: Candidate,
  wiring: readonly { readonly repoPath: string | undefined; readonly placePath: string | undefined }[],
): boolean =>
  place.isFolder &&
  !isHidden(place) &&
  (nature.kind === "consumers" ||
    !wiring.some(({ repoPath, placePath }) => repoPath === undefined && placePath === undefined));

async function needsOf(
  place: Place,
  files: readonly TreeFile[],
  {
    tree,
    owners,
    repoAt,
  }: {
    readonly tree: SearchedTree;
    readonly owners: ModuleOwners;
    readonly repoAt: (path: string) => string | undefined;
  },
): Promise<Needs> {
  const texts: PlaceFile[] = [];
  for (const { path, mode, id } of files) {
    const blob = await tree.read(id);
    const text = blob === undefined ? undefined : textOfBlob(blob);
    // What is no text holds no import.
    if (text !== null) texts.push({ path, mode, text });
  }
  return narrowDependencies(place.path, texts, {
    owners: owners.owners,
    repoAt,
  });
}
