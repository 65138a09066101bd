import { groupBy, sorted } from "../base/order.ts";
import { baseName, isInside, showPath } from "../base/path-text.ts";
import { WORKSPACE_FILE, type RepoEntry } from "../config/workspace-file.ts";
import { inheritFromRoot } from "../manifests/inherit.ts";
import { ECOSYSTEMS, type Ecosystem, type Manifest, type ManifestProblem, type MemberDeclaration } from "../manifests/manifest.ts";
import { matchMembers } from "../manifests/members.ts";
import { normalizeName } from "../manifests/names.ts";
import { indexManifests, isFoundWithoutDeclaration, type ManifestIndex } from "./manifest-index.ts";
import { giveNames } from "./names.ts";
import type { DeclaredWorkspace, Form, Repo, Workspace } from "./workspace.ts";

/** One git repository of the workspace (or, for the folder of siblings, none): the files of it that discovery looks at. */
export interface Unit {
  /** Folder relative to the root, `.` for the root's own repository. */
  readonly directory: string;
  readonly form: Form;
  /** Manifest files in it, relative to the root; those of units inside it belong to them. */
  readonly files: Iterable<string>;
  /** Why its files are not known: a submodule that is not there. */
  readonly absent: string | undefined;
}

/** Reads manifests of one state of the workspace. A folder is asked for one ecosystem at a time; answers are remembered. */
export interface ManifestReader {
  /** One manifest per folder and ecosystem, in the order asked. */
  read(requests: readonly ManifestRequest[]): Promise<readonly Manifest[]>;
  /** The members that a `pnpm-workspace.yaml` declares. */
  readPnpmWorkspace(path: string): Promise<{ readonly members: MemberDeclaration | undefined; readonly problems: readonly ManifestProblem[] }>;
}
export interface ManifestRequest {
  readonly ecosystem: Ecosystem;
  readonly files: readonly string[];
}

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

interface Found {
  readonly directory: string;
  readonly form: Form;
  readonly manifests: Map<Ecosystem, Manifest>;
  unreadable: string | undefined;
}

/**
 * Finds the repos of a workspace (design section 4, "Discovery"). Reads root manifests first and then only those that can
 * be repos. The order of units and files does not matter. Cost: each manifest is read once.
 */
export async function discover(input: DiscoveryInput, reader: ManifestReader): Promise<Workspace> {
  const found = new Map<string, Found>();
  const declared: DeclaredWorkspace[] = [];
  const foundByManifest = new Set<Ecosystem>();
  const containers: Manifest[] = [];
  const problems: ManifestProblem[] = [];

  const add = (directory: string, form: Form, manifest: Manifest | undefined) => {
    let repo = found.get(directory);
    if (repo === undefined) {
      repo = { directory, form, manifests: new Map(), unreadable: undefined };
      found.set(directory, repo);
    }
    if (manifest !== undefined) repo.manifests.set(manifest.ecosystem, manifest);
  };

  for (const unit of input.units) {
    if (unit.absent !== undefined) {
      add(unit.directory, unit.form, undefined);
      const repo = found.get(unit.directory);
      if (repo !== undefined) repo.unreadable = unit.absent;
      continue;
    }
    const survey = await surveyUnit(unit, reader);
    for (const { directory, manifest } of survey.repos) add(directory, unit.form, manifest);
    declared.push(...survey.declared);
    for (const ecosystem of survey.foundByManifest) foundByManifest.add(ecosystem);
    containers.push(...survey.containers);
    problems.push(...survey.problems);
  }

  const indexes = new Map(input.units.map((unit) => [unit.directory, unit]));
  for (const repo of input.configured) {
    const unit = unitOf(repo.path, indexes);
    if (input.missing.has(repo.path) && !found.has(repo.path)) {
      problems.push({
        code: "workspace/missing-folder",
        severity: "error",
        message: `${showPath(repo.path)} is not there`,
        file: WORKSPACE_FILE,
        at: { keys: [...repo.at.keys, "path"] },
        hint: unit === undefined ? "clone it there, or take the entry out" : "check the path out, or take the entry out",
      });
      add(repo.path, unit?.form ?? "siblings", undefined);
      const missing = found.get(repo.path);
      if (missing !== undefined) missing.unreadable = `${showPath(repo.path)} of ${WORKSPACE_FILE} is not there`;
      continue;
    }
    if (!found.has(repo.path)) {
      add(repo.path, unit?.form ?? "siblings", undefined);
      const folder = unit === undefined ? undefined : indexManifests(unit.files, unit.directory).get(repo.path);
      if (folder !== undefined)
        for (const manifest of await reader.read([...folder.files].map(([ecosystem, files]) => ({ ecosystem, files }))))
          if (manifest.name !== undefined || manifest.ecosystem === "terraform") add(repo.path, unit?.form ?? "siblings", manifest);
    }
  }

  const configuredAt = new Map(input.configured.map((repo) => [repo.path, repo]));
  const ordered = sorted(found.keys()).flatMap((directory) => found.get(directory) ?? []);
  const naming = giveNames(
    ordered.map((repo) => ({
      directory: repo.directory,
      configured: configuredAt.get(repo.directory)?.name,
      configuredKeys: configuredAt.get(repo.directory)?.at.keys,
      manifests: manifestsInOrder(repo),
      folderName: repo.directory === "." ? input.rootName : baseName(repo.directory),
    })),
  );
  problems.push(...naming.problems);

  const repos: Repo[] = ordered.map((repo, position) => {
    const manifests = manifestsInOrder(repo);
    const config = configuredAt.get(repo.directory);
    const broken = manifests.find((manifest) => manifest.problems.some((problem) => problem.severity === "error"));
    for (const manifest of manifests) problems.push(...manifest.problems);
    return {
      name: naming.names[position] ?? repo.directory,
      path: repo.directory,
      form: repo.form,
      declaredKind: config?.kind,
      manifests,
      ecosystems: manifests.map((manifest) => manifest.ecosystem),
      version: manifests.find((manifest) => manifest.version !== undefined)?.version,
      runsOn: config === undefined || config.runsOn.length === 0 ? input.defaultRunsOn : config.runsOn,
      inputs: config?.inputs ?? [],
      explicit: config?.dependencies ?? new Map(),
      unreadable: repo.unreadable ?? (broken === undefined ? undefined : `${showPath(broken.path)} cannot be read`),
    };
  });
  const byName = new Map(
    repos.map((repo) => [repo.name, repo] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
  for (const container of containers) problems.push(...container.problems);
  problems.push(...duplicatePackages(repos), ...unknownExplicit(repos, byName, configuredAt));
  const forms = new Set(repos.map((repo) => repo.form));
  return {
    repos: byName,
    declared: declared.map((one) => ({ ...one, members: one.members.filter((member) => found.has(member)) })),
    foundByManifest: ECOSYSTEMS.filter((ecosystem) => foundByManifest.has(ecosystem)),
    containers,
    form: forms.size > 1 ? "mixed" : ([...forms][0] ?? "monorepo"),
    problems,
  };
}

const manifestsInOrder = (repo: Found): Manifest[] => ECOSYSTEMS.flatMap((ecosystem) => repo.manifests.get(ecosystem) ?? []);

/** The unit that a folder lies in: the one with the longest path. */
function unitOf(path: string, units: ReadonlyMap<string, Unit>): Unit | undefined {
  let best: Unit | undefined;
  for (const unit of units.values())
    if (isInside(path, unit.directory) && (best === undefined || unit.directory.length > best.directory.length || best.directory === ".")) best = unit;
  return best;
}

interface Survey {
  readonly repos: { readonly directory: string; readonly manifest: Manifest }[];
  readonly declared: DeclaredWorkspace[];
  readonly foundByManifest: Set<Ecosystem>;
  readonly containers: Manifest[];
  readonly problems: ManifestProblem[];
}

/** What one git repository holds. */
async function surveyUnit(unit: Unit, reader: ManifestReader): Promise<Survey> {
  const survey: Survey = { repos: [], declared: [], foundByManifest: new Set(), containers: [], problems: [] };
  const index = indexManifests(unit.files, unit.directory);
  const undeclared: Ecosystem[] = [];
  const atTop = new Map<Ecosystem, Manifest>();
  for (const ecosystem of ECOSYSTEMS) {
    const top = await readFolder(index, unit.directory, ecosystem, reader);
    if (top.manifest !== undefined) atTop.set(ecosystem, top.manifest);
    survey.problems.push(...top.problems);
    if (top.declaration === undefined) undeclared.push(ecosystem);
    else await addDeclared(survey, { unit, index, ecosystem, directory: unit.directory, top, reader });
  }
  // A submodule or a sibling with a manifest of its own is one repo, whatever examples lie in it. Where many packages
  // lie in one git repository that nobody lists, the tracked manifests are the list.
  const isOneRepo = unit.form !== "monorepo" && atTop.size > 0;
  for (const ecosystem of undeclared) {
    const top = atTop.get(ecosystem);
    if (isOneRepo) {
      if (top !== undefined) survey.repos.push({ directory: unit.directory, manifest: top });
      continue;
    }
    await addFound(survey, { unit, index, ecosystem, top, reader });
  }
  // A repository whose one manifest is a private app still is something to test.
  if (survey.repos.length === 0)
    for (const manifest of atTop.values())
      if (manifest.name !== undefined) survey.repos.push({ directory: unit.directory, manifest });
  return survey;
}

interface FolderReading {
  readonly manifest: Manifest | undefined;
  readonly declaration: MemberDeclaration | undefined;
  /** The file that declares the members. */
  readonly declaredIn: string;
  readonly problems: readonly ManifestProblem[];
  /** What members take over from: the root manifest, for go the `go.work`. */
  readonly root: Manifest | undefined;
}

async function readFolder(index: ManifestIndex, directory: string, ecosystem: Ecosystem, reader: ManifestReader): Promise<FolderReading> {
  const folder = index.get(directory);
  const files = folder?.files.get(ecosystem);
  const manifest = files === undefined ? undefined : (await reader.read([{ ecosystem, files }]))[0];
  if (ecosystem === "npm" && folder?.pnpmWorkspace !== undefined) {
    const { members, problems } = await reader.readPnpmWorkspace(folder.pnpmWorkspace);
    if (members !== undefined || problems.length > 0)
      return { manifest, declaration: members ?? { include: [], exclude: [] }, declaredIn: folder.pnpmWorkspace, problems, root: manifest };
  }
  if (ecosystem === "go" && folder?.goWork !== undefined) {
    const work = (await reader.read([{ ecosystem, files: [folder.goWork] }]))[0];
    return {
      manifest,
      declaration: work?.members ?? { include: [], exclude: [] },
      declaredIn: folder.goWork,
      problems: work?.problems ?? [],
      root: work,
    };
  }
  return { manifest, declaration: manifest?.members, declaredIn: manifest?.path ?? "", problems: [], root: manifest };
}

interface DeclaredAt {
  readonly unit: Unit;
  readonly index: ManifestIndex;
  readonly ecosystem: Ecosystem;
  readonly directory: string;
  readonly top: FolderReading;
  readonly reader: ManifestReader;
}

/** Adds the members that the manifest in `directory` declares, and the root itself where it is a package. */
async function addDeclared(survey: Survey, { unit, index, ecosystem, directory, top, reader }: DeclaredAt): Promise<void> {
  if (top.declaration === undefined) return;
  const candidates = [...index].filter(([folder, { files }]) => files.has(ecosystem) && isInside(folder, directory)).map(([folder]) => folder);
  const match = matchMembers({ ecosystem, declaration: top.declaration, directory, candidates });
  for (const pattern of match.unmatchedPatterns)
    survey.problems.push({
      code: "workspace/pattern-matches-nothing",
      severity: "warning",
      message: `${pattern.pattern} matches no folder with a manifest`,
      file: top.declaredIn,
      at: pattern.at,
      hint: "correct it, or take it out",
    });
  const members = new Set(match.members);
  if (top.manifest?.isPackage === true || (ecosystem === "go" && members.has(directory))) members.add(directory);
  else {
    members.delete(directory);
    if (top.manifest !== undefined) survey.containers.push(top.manifest);
  }
  const excluded = new Set(match.excluded);
  const known = new Set(candidates);
  // Cargo takes in what members of the workspace depend on by path, without being told (Cargo reference, "Workspaces"),
  // so reading members can add members.
  for (let fresh = [...members]; fresh.length > 0; ) {
    const manifests = await reader.read(fresh.map((folder) => ({ ecosystem, files: index.get(folder)?.files.get(ecosystem) ?? [] })));
    const next = new Set<string>();
    manifests.forEach((manifest, position) => {
      const folder = fresh[position] ?? "";
      const whole = top.root === undefined ? manifest : inheritFromRoot(manifest, top.root);
      survey.repos.push({ directory: folder, manifest: whole });
      if (ecosystem === "cargo")
        for (const { path } of whole.dependencies)
          if (path !== undefined && known.has(path) && !members.has(path) && !excluded.has(path)) next.add(path);
    });
    fresh = [...next];
    for (const folder of fresh) members.add(folder);
  }
  survey.declared.push({ ecosystem, directory, manifest: top.declaredIn, members: sorted(members) });
  void unit;
}

interface FoundAt {
  readonly unit: Unit;
  readonly index: ManifestIndex;
  readonly ecosystem: Ecosystem;
  readonly top: Manifest | undefined;
  readonly reader: ManifestReader;
}

/** Adds what the tracked manifests of an ecosystem without declared members show, nested workspaces included. */
async function addFound(survey: Survey, { unit, index, ecosystem, top, reader }: FoundAt): Promise<void> {
  const folders = [...index]
    .filter(([folder, { files, goWork }]) => (files.has(ecosystem) || (ecosystem === "go" && goWork !== undefined)) && isFoundWithoutDeclaration(folder, unit.directory))
    .map(([folder]) => folder);
  if (folders.length === 0) return;
  const manifests = await reader.read(
    folders.filter((folder) => index.get(folder)?.files.has(ecosystem)).map((folder) => ({ ecosystem, files: index.get(folder)?.files.get(ecosystem) ?? [] })),
  );
  const nested = new Set<string>();
  for (const folder of folders) {
    const reading = await nestedRoot(index, folder, ecosystem, manifests, reader);
    if (reading === undefined || folder === unit.directory) continue;
    nested.add(folder);
    await addDeclared(survey, { unit, index, ecosystem, directory: folder, top: reading, reader });
  }
  const taken = new Set(survey.repos.filter(({ manifest }) => manifest.ecosystem === ecosystem).map(({ directory }) => directory));
  let isFound = false;
  for (const manifest of manifests) {
    const { directory } = manifest;
    if (taken.has(directory) || nested.has(directory)) continue;
    const isBroken = manifest.problems.some((problem) => problem.severity === "error");
    if (directory === unit.directory) {
      if (top?.isPackage === true || isBroken) survey.repos.push({ directory, manifest });
      else survey.containers.push(manifest);
      continue;
    }
    if (manifest.name === undefined && ecosystem !== "terraform" && !isBroken) continue;
    survey.repos.push({ directory, manifest });
    isFound = true;
  }
  if (isFound) survey.foundByManifest.add(ecosystem);
}

/** The reading of a folder that declares members itself, else undefined. */
async function nestedRoot(
  index: ManifestIndex,
  folder: string,
  ecosystem: Ecosystem,
  manifests: readonly Manifest[],
  reader: ManifestReader,
): Promise<FolderReading | undefined> {
  const entry = index.get(folder);
  const isPossible =
    (ecosystem === "npm" && entry?.pnpmWorkspace !== undefined) ||
    (ecosystem === "go" && entry?.goWork !== undefined) ||
    manifests.some((manifest) => manifest.directory === folder && manifest.members !== undefined);
  if (!isPossible) return undefined;
  const reading = await readFolder(index, folder, ecosystem, reader);
  return reading.declaration === undefined ? undefined : reading;
}

/** Two repos that provide one package in one ecosystem: an edge to it would lead to both. */
function duplicatePackages(repos: readonly Repo[]): ManifestProblem[] {
  const provided = repos.flatMap((repo) =>
    repo.manifests.flatMap((manifest) =>
      manifest.name === undefined ? [] : [{ key: `${manifest.ecosystem} ${normalizeName(manifest.ecosystem, manifest.name)}`, repo, manifest }],
    ),
  );
  return [...groupBy(provided, ({ key }) => key).values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map(({ manifest }) => {
        const others = group.filter((other) => other.manifest !== manifest).map((other) => showPath(other.manifest.path));
        return {
          code: "workspace/duplicate-package" as const,
          severity: "error" as const,
          message: `the ${manifest.ecosystem} package ${manifest.name ?? ""} is also provided by ${others.join(" and ")}`,
          file: manifest.path,
          ...(manifest.nameAt === undefined ? {} : { at: manifest.nameAt }),
          hint: "give one of them another name; until then whatever depends on one counts as depending on all",
        };
      }),
    );
}

/** Dependencies by config on repos that are not there. */
function unknownExplicit(
  repos: readonly Repo[],
  byName: ReadonlyMap<string, Repo>,
  configured: ReadonlyMap<string, RepoEntry>,
): ManifestProblem[] {
  return repos.flatMap((repo) =>
    [...repo.explicit].flatMap(([name, { at }]) =>
      byName.has(name) || !configured.has(repo.path)
        ? []
        : [
            {
              code: "workspace/unknown-repo" as const,
              severity: "error" as const,
              message: `${repo.name} depends on ${name}, and no repo has that name`,
              file: WORKSPACE_FILE,
              at,
              hint: "wrknv workspace list shows the names",
            },
          ],
    ),
  );
}
