import { by, indexBy, sorted } from "../base/order.ts";
import { baseName, showPath } from "../base/path-text.ts";
import type { RepoEntry } from "../config/workspace-file.ts";
import { ECOSYSTEMS, type Ecosystem, type Manifest, type ManifestProblem } from "../manifests/manifest.ts";
import { readConfigured } from "./configured-repos.ts";
import { isBroken } from "./folder-reading.ts";
import { indexManifests } from "./manifest-index.ts";
import type { ManifestReader } from "./manifest-requests.ts";
import { giveNames } from "./names.ts";
import { duplicatePackages, unknownDependencies } from "./repo-problems.ts";
import { joinSurveys, type Survey } from "./survey.ts";
import { surveyUnit } from "./unit-survey.ts";
import { formAt, type Unit } from "./unit.ts";
import type { Form, Repo, Workspace } from "./workspace.ts";

export interface DiscoveryInput {
  /** What the root folder is called, for a root repo without a name. */
  readonly rootName: string;
  readonly units: readonly Unit[];
  /** `[[repos]]` of our config. */
  readonly configured: readonly RepoEntry[];
  /** Paths of configured repos whose folder is not there. */
  readonly missing: ReadonlySet<string>;
  /** Where a repo runs whose config does not say it. */
  readonly defaultRunsOn: readonly string[];
}

/**
 * Finds the repos of a workspace (design section 4, "Discovery"). Reads root manifests first and then only those that can
 * be repos. The order of units and files does not matter. Cost: each manifest is read once.
 */
export async function discover(input: DiscoveryInput, reader: ManifestReader): Promise<Workspace> {
  const survey = await surveyUnits(input.units, reader);
  const found = byFolder(survey.manifests);
  const unreadable = new Map<string, string>();
  const problems: ManifestProblem[] = [...survey.problems];
  const addUnreadable = (directory: string, why: string) => {
    if (!found.has(directory)) found.set(directory, []);
    unreadable.set(directory, why);
  };
  for (const { directory, absent } of input.units) if (absent !== undefined) addUnreadable(directory, absent);
  for (const entry of input.configured) {
    if (found.has(entry.path)) continue;
    const configured = await readConfigured(
      entry,
      { isMissing: input.missing.has(entry.path), index: survey.index },
      reader,
    );
    if (configured.kind === "there") found.set(entry.path, configured.manifests);
    else {
      addUnreadable(entry.path, configured.why);
      problems.push(configured.problem);
    }
  }
  const { repos, problems: unusable } = nameRepos(input, { found, unreadable });
  problems.push(...unusable);
  const forms = new Set<Form>();
  for (const { manifests, form } of repos) {
    forms.add(form);
    for (const manifest of manifests) if (manifest.problems.length > 0) problems.push(...manifest.problems);
  }
  const named = byName(repos);
  problems.push(
    ...survey.containers.flatMap((container) => container.problems),
    ...duplicatePackages(repos),
    ...unknownDependencies(repos, named),
  );
  return {
    repos: named,
    declared: survey.declared.map((one) => ({
      ...one,
      members: one.members.filter((member) => found.has(member)),
    })),
    foundByManifest: ECOSYSTEMS.filter((ecosystem) => survey.foundByManifest.includes(ecosystem)),
    containers: survey.containers,
    form: forms.size > 1 ? "mixed" : ([...forms][0] ?? "monorepo"),
    problems,
  };
}

/** The manifests of each folder; of two of one ecosystem the last counts. */
function byFolder(manifests: readonly Manifest[]): Map<string, readonly Manifest[]> {
  const found = new Map<string, readonly Manifest[]>();
  for (const manifest of manifests) {
    const others = found.get(manifest.directory);
    found.set(
      manifest.directory,
      others === undefined
        ? [manifest]
        : [...others.filter(({ ecosystem }) => ecosystem !== manifest.ecosystem), manifest],
    );
  }
  return found;
}

const byName = (repos: readonly Repo[]): ReadonlyMap<string, Repo> =>
  indexBy([...repos].sort(by(({ name }) => name)), ({ name }) => name);

/** Surveys every unit; of what two of them say about one folder the outer one's counts, which knows what it passes on. */
async function surveyUnits(
  units: readonly Unit[],
  reader: ManifestReader,
): Promise<Survey & { readonly index: ReturnType<typeof indexManifests> }> {
  const innerFirst = units.filter(({ absent }) => absent === undefined).sort((a, b) => depth(b) - depth(a));
  const indexed = innerFirst.map((unit) => ({ unit, own: indexManifests(unit.files, unit.directory) }));
  const [only] = indexed;
  const all =
    indexed.length === 1 && only !== undefined ? only.own : new Map(indexed.flatMap(({ own }) => [...own]));
  const surveys: Survey[] = [];
  for (const { unit, own } of indexed) surveys.push(await surveyUnit(unit, { own, all }, reader));
  return { ...joinSurveys(surveys), index: all };
}

const depth = ({ directory }: Unit): number => (directory === "." ? 0 : directory.split("/").length);

const NO_DEPENDENCIES: Repo["explicit"] = new Map();

/** In the order of ECOSYSTEMS. Nearly every repo has one. */
const inOrder = (manifests: readonly Manifest[]): readonly Manifest[] =>
  manifests.length < 2
    ? manifests
    : ECOSYSTEMS.flatMap((ecosystem) => manifests.filter((manifest) => manifest.ecosystem === ecosystem));

/** One list for all repos of one ecosystem alone, which nearly all are. */
const ONLY = new Map(ECOSYSTEMS.map((ecosystem) => [ecosystem, [ecosystem]]));
const ecosystemsOf = (manifests: readonly Manifest[]): readonly Ecosystem[] =>
  (manifests.length === 1 && manifests[0] !== undefined ? ONLY.get(manifests[0].ecosystem) : undefined) ??
  manifests.map(({ ecosystem }) => ecosystem);

function nameRepos(
  { units, configured, rootName, defaultRunsOn }: DiscoveryInput,
  {
    found,
    unreadable,
  }: {
    readonly found: ReadonlyMap<string, readonly Manifest[]>;
    readonly unreadable: ReadonlyMap<string, string>;
  },
): { readonly repos: readonly Repo[]; readonly problems: readonly ManifestProblem[] } {
  const entries = indexBy(configured, ({ path }) => path);
  const ordered = sorted(found.keys()).map((directory) => ({
    directory,
    entry: entries.get(directory),
    manifests: inOrder(found.get(directory) ?? []),
  }));
  const { names, problems } = giveNames(
    ordered.map(({ directory, entry, manifests }) => ({
      directory,
      configured: entry?.name,
      configuredKeys: entry?.at.keys,
      manifests,
      folderName: directory === "." ? rootName : baseName(directory),
    })),
  );
  const repos = ordered.map(({ directory, entry, manifests }, position): Repo => {
    const broken = manifests.find(isBroken);
    return {
      name: names[position] ?? directory,
      path: directory,
      form: units.length === 1 ? (units[0]?.form ?? "monorepo") : formAt(directory, units),
      declaredKind: entry?.kind,
      manifests,
      ecosystems: ecosystemsOf(manifests),
      version: manifests.find(({ version }) => version !== undefined)?.version,
      runsOn: entry === undefined || entry.runsOn.length === 0 ? defaultRunsOn : entry.runsOn,
      inputs: entry?.inputs ?? [],
      explicit: entry?.dependencies ?? NO_DEPENDENCIES,
      unreadable:
        unreadable.get(directory) ??
        (broken === undefined ? undefined : `${showPath(broken.path)} cannot be read`),
    };
  });
  return { repos, problems };
}
