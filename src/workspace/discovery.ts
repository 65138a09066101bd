import { sorted } from "../base/order.ts";
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
import type { Repo, Workspace } from "./workspace.ts";

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
  const found = new Map<string, Map<Ecosystem, Manifest>>();
  const unreadable = new Map<string, string>();
  const problems: ManifestProblem[] = [...survey.problems];
  const add = (directory: string, manifests: readonly Manifest[]) => {
    let own = found.get(directory);
    if (own === undefined) found.set(directory, (own = new Map<Ecosystem, Manifest>()));
    for (const manifest of manifests) own.set(manifest.ecosystem, manifest);
  };
  for (const manifest of survey.manifests) {
    const own = found.get(manifest.directory);
    if (own === undefined) found.set(manifest.directory, new Map([[manifest.ecosystem, manifest]]));
    else own.set(manifest.ecosystem, manifest);
  }
  for (const { directory, absent } of input.units)
    if (absent !== undefined) {
      add(directory, []);
      unreadable.set(directory, absent);
    }
  for (const entry of input.configured) {
    if (found.has(entry.path)) continue;
    const configured = await readConfigured(
      entry,
      { isMissing: input.missing.has(entry.path), index: survey.index },
      reader,
    );
    if (configured.kind === "there") add(entry.path, configured.manifests);
    else {
      add(entry.path, []);
      unreadable.set(entry.path, configured.why);
      problems.push(configured.problem);
    }
  }
  const { repos, problems: unusable } = nameRepos(input, { found, unreadable });
  problems.push(...unusable);
  for (const { manifests } of repos)
    for (const manifest of manifests) if (manifest.problems.length > 0) problems.push(...manifest.problems);
  problems.push(
    ...survey.containers.flatMap((container) => container.problems),
    ...duplicatePackages(repos),
    ...unknownDependencies(repos, new Set(repos.map(({ name }) => name))),
  );
  const forms = new Set(repos.map(({ form }) => form));
  return {
    repos: byName(repos),
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

function byName(repos: readonly Repo[]): ReadonlyMap<string, Repo> {
  const all = new Map<string, Repo>();
  for (const repo of repos) all.set(repo.name, repo);
  const ordered = new Map<string, Repo>();
  for (const name of sorted(all.keys())) {
    const repo = all.get(name);
    if (repo !== undefined) ordered.set(name, repo);
  }
  return ordered;
}

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

/** One manifest for each ecosystem that there is, in the order of ECOSYSTEMS. Nearly every repo has one. */
const inOrder = (manifests: ReadonlyMap<Ecosystem, Manifest> | undefined): readonly Manifest[] =>
  manifests === undefined
    ? []
    : manifests.size === 1
      ? [...manifests.values()]
      : ECOSYSTEMS.flatMap((ecosystem) => manifests.get(ecosystem) ?? []);

function nameRepos(
  { units, configured, rootName, defaultRunsOn }: DiscoveryInput,
  {
    found,
    unreadable,
  }: {
    readonly found: ReadonlyMap<string, ReadonlyMap<Ecosystem, Manifest>>;
    readonly unreadable: ReadonlyMap<string, string>;
  },
): { readonly repos: readonly Repo[]; readonly problems: readonly ManifestProblem[] } {
  const entries = new Map(configured.map((entry) => [entry.path, entry]));
  const ordered = sorted(found.keys()).map((directory) => ({
    directory,
    entry: entries.get(directory),
    manifests: inOrder(found.get(directory)),
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
      ecosystems: manifests.map(({ ecosystem }) => ecosystem),
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
