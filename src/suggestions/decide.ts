import { distinct, sorted } from "../base/order.ts";
import { baseName, showPath } from "../base/path-text.ts";
import { count } from "../base/words.ts";
import { checkRepoName } from "../config/repo-name.ts";
import { globOf } from "./glob-of.ts";
import { isServedElsewhere } from "./known-files.ts";
import { looseInputs } from "./loose-inputs.ts";
import { placeText, type RepoFolders } from "./place.ts";
import type { OwnedMention, PlaceFacts } from "./place-facts.ts";
import { isTestFile } from "./place-nature.ts";
import type { ConfigChange, Mention, Suggestion } from "./suggestion.ts";

/** The repos among which a suggestion chooses. */
export interface Members {
  /** Name by folder. */
  readonly byPath: ReadonlyMap<string, string>;
  readonly folders: RepoFolders;
  /** Names that a new repo cannot have. */
  readonly taken: ReadonlySet<string>;
  /** Whether a Go module lies at the root: the Go files beside its manifest are a package of it. */
  readonly rootIsGoModule: boolean;
}

const MOST_EVIDENCE = 5;

/** Whether a place is hidden, or lies in what is: tools look there by its name. */
export const isHidden = ({ path }: { readonly path: string }): boolean => /(?:^|\/)\./.test(path);

/**
 * Decides what to suggest about one place. What is not surely narrower stays as it is, said on purpose: `global`. Pure.
 */
export function decide(facts: PlaceFacts, members: Members): Suggestion {
  const { place, nature, mentions } = facts;
  if (members.rootIsGoModule && /^[^/]+\.go$/.test(place.path)) return partOfRootModule(facts);
  if (!place.isFolder || isHidden(place)) return decideByName(facts);
  const [wide, users] = [mentions.filter(isWide), usersOf(mentions)];
  // What is said of a folder with repos in it is said of them, unless it is a repo around them.
  const isAround = members.folders.holdsRepos(place.path);
  if (isAround || nature.kind === "consumers" || (nature.kind === "programs" && mentions.length === 0))
    return !isAround && mentions.some(({ isAlias }) => isAlias)
      ? global(facts, "a config gives it a name by which every repo can import from it")
      : asRepo(facts, members, users);
  if (wide.length > 0) return global(facts, "what serves all repos mentions it");
  if (mentions.length === 0)
    return facts.isSearchedWhole && facts.unread === 0
      ? {
          kind: "ignore",
          place: placeText(place),
          changes: [{ kind: "ignore", pattern: globOf(place) }],
          why: "no file outside of it mentions it, and it holds neither tests nor programs",
          evidence: [],
          couldMiss: "a use that no file spells out, like a path that is put together when it runs",
        }
      : global(facts, "no mention was found, but not every file could be searched");
  if (users.length === members.byPath.size) return global(facts, "every repo mentions it");
  return {
    kind: "inputs",
    place: placeText(place),
    changes: users.map((repoPath) => ({ kind: "inputs", repoPath, pattern: globOf(place) })),
    why: `${users.length === 1 ? "one repo mentions" : `${users.length} of ${members.byPath.size} repos mention`} it, and nothing that serves all does`,
    evidence: evidenceOf(mentions),
    couldMiss: `a use that no file spells out, like a path that is put together when it runs${unreadText(facts)}`,
  };
}

/** Loose files and hidden folders are found by their names, so that no mention proves nothing. */
function decideByName(facts: PlaceFacts): Suggestion {
  const { place, mentions } = facts;
  if (!isServedElsewhere(place) || mentions.length > 0 || facts.unread > 0)
    return global(
      facts,
      isHidden(place) || !place.path.includes("/")
        ? "tools find it by its name, in whatever repo they run"
        : "it lies among the repos, and is none",
    );
  return {
    kind: "ignore",
    place: placeText(place),
    changes: [{ kind: "ignore", pattern: globOf(place) }],
    why: "it is known to serve editors, assistants or services that build and test nothing, and no manifest, config, script or workflow mentions it",
    evidence: [],
    couldMiss: "a task that reads it all the same",
  };
}

/** Of the files at a root only these are surely read by nobody else: another module would have to import the package. */
const partOfRootModule = ({ place, mentions }: PlaceFacts): Suggestion => ({
  kind: "inputs",
  place: placeText(place),
  changes: [{ kind: "inputs", repoPath: ".", pattern: globOf(place) }],
  why: "it is part of the Go package at the root, which is a repo",
  evidence: evidenceOf(mentions),
  couldMiss: "a script or generator that reads its text",
});

function global({ place, mentions }: PlaceFacts, why: string): Suggestion {
  return {
    kind: "global",
    place: placeText(place),
    changes: [{ kind: "global", pattern: globOf(place) }],
    why,
    evidence: evidenceOf([...mentions.filter(isWide), ...mentions.filter((one) => !isWide(one))]),
    couldMiss: place.isFolder
      ? "nothing; Markdown and what else is ignored by default outside of repos selects everything there too"
      : "nothing: it selects everything as before, but on purpose",
  };
}

/** Programs that use the repos: a repo of their own. What they share with others is said beside it. */
function asRepo(facts: PlaceFacts, members: Members, users: readonly string[]): Suggestion {
  const { place, nature, needs, mentions } = facts;
  const all = sorted(members.byPath.values());
  const shared = sharedFiles(facts);
  const changes: readonly ConfigChange[] = [
    ...shared.map((path): ConfigChange => ({ kind: "global", pattern: globOf({ path, isFolder: false }) })),
    {
      kind: "repo",
      name: nameFor(place.path, members.taken),
      path: place.path,
      dependencies: needs.kind === "some" ? needs.repos : all,
    },
    ...users.map((repoPath): ConfigChange => ({ kind: "inputs", repoPath, pattern: globOf(place) })),
    ...looseInputs(place.path, facts.files, {
      repoPaths: [...members.byPath.keys()],
      folders: members.folders,
    }),
  ];
  return {
    kind: "repos",
    place: placeText(place),
    changes,
    why: [
      nature.kind === "programs"
        ? "it holds programs that nothing mentions"
        : nature.kind === "consumers"
          ? "it holds tests or examples"
          : "it is named for tests or examples and holds repos",
      needs.kind === "some"
        ? `its imports name ${count(needs.repos.length, "repo")}`
        : `it depends on every member, for ${showPath(needs.why)}`,
      ...(users.length === 0
        ? []
        : [
            `${count(users.length, "repo")} that ${users.length === 1 ? "mentions" : "mention"} it ${users.length === 1 ? "takes" : "take"} it as inputs`,
          ]),
      ...(shared.length === 0
        ? []
        : [
            `${count(shared.length, "file")} of it that others name ${shared.length === 1 ? "stays" : "stay"} everybody's`,
          ]),
    ].join("; "),
    evidence: [
      ...(nature.kind === "plain" ? [] : [{ file: nature.example, line: 1 }]),
      ...evidenceOf(mentions),
    ].slice(0, MOST_EVIDENCE),
    couldMiss: `a repo that uses it without naming it${needs.kind === "some" ? ", what it uses itself without importing it" : ""}, and repos that come later, until they are added to its dependencies${unreadText(facts)}`,
  };
}

/** Files in a folder of tests that what serves all names, and that are no tests: a setup, a shared config. */
function sharedFiles({ mentions, files }: PlaceFacts): readonly string[] {
  // What a workflow names is everybody's without being said.
  const naming = mentions.filter((one) => isWide(one) && !one.file.startsWith(".github/"));
  const named = naming.flatMap(({ target }) => fileNamed(target, files) ?? []);
  return sorted(distinct(named)).filter((path) => !isTestFile(path));
}

const ENDINGS = ["", ".ts", ".mts", ".cts", ".js", ".mjs", ".cjs", ".tsx", ".jsx", ".py", ".json", "/index.ts", "/index.js"]; // prettier-ignore

/** The file that a path means, its ending left out or not. */
const fileNamed = (target: string | undefined, files: ReadonlySet<string>): string | undefined =>
  target === undefined
    ? undefined
    : ENDINGS.map((ending) => `${target}${ending}`).find((path) => files.has(path));

/** Whether a mention counts for all repos: it stands in a file that none of them owns. */
const isWide = ({ repoPath, placePath }: OwnedMention): boolean =>
  repoPath === undefined && placePath === undefined;

/** The folders of the repos, and of places that become repos, that mention it. */
const usersOf = (mentions: readonly OwnedMention[]): readonly string[] =>
  sorted(distinct(mentions.flatMap(({ repoPath, placePath }) => placePath ?? repoPath ?? [])));

const evidenceOf = (mentions: readonly OwnedMention[]): readonly Mention[] =>
  [
    ...mentions.filter(({ target }) => target !== undefined),
    ...mentions.filter(({ target }) => target === undefined),
  ]
    .filter(
      (one, index, all) =>
        all.findIndex(({ file, line }) => file === one.file && line === one.line) === index,
    )
    .slice(0, MOST_EVIDENCE)
    .map(({ file, line }) => ({ file, line }));

const unreadText = ({ unread }: PlaceFacts): string =>
  unread === 0 ? "" : `; ${count(unread, "file")} could not be searched`;

/** A name that no repo has, made of what names are made of. */
function nameFor(path: string, taken: ReadonlySet<string>): string {
  const clean = (text: string) =>
    text
      .replace(/[^A-Za-z0-9@._~+/-]/g, "-")
      .replace(/^-+/, "")
      .slice(0, 200);
  const candidates = [clean(baseName(path)), clean(path), `${clean(path)}-folder`];
  for (let number = 2; ; number += 1) {
    const name = candidates.shift() ?? `folder-${number}`;
    if (checkRepoName(name) === undefined && !taken.has(name)) return name;
  }
}
