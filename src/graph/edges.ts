import { groupBy } from "../base/order.ts";
import { WORKSPACE_FILE } from "../config/workspace-file.ts";
import type { Anchor, Dependency, Ecosystem, Manifest, ManifestProblem } from "../manifests/manifest.ts";
import { normalizeName } from "../manifests/names.ts";
import type { Repo, Workspace } from "../workspace/workspace.ts";
import type { Edge } from "./graph.ts";
import type { Pair } from "./ordering.ts";

/** What the manifests and the config of a workspace say about who needs whom. */
export interface WorkspaceEdges {
  readonly edges: readonly Edge[];
  /** Pairs that config takes out of the order (`x = false`). */
  readonly unordered: readonly Pair[];
  /** Repos that count as depending on all of their ecosystem. */
  readonly problems: readonly ManifestProblem[];
}

/** What lockfiles know of who needs whom, beyond the manifests. */
export interface LockedNeeds {
  readonly needs: readonly LockedNeed[];
  /** Manifests, by path, whose computed dependencies a lockfile holds. */
  readonly answered: ReadonlySet<string>;
}

/** A repo's folder that needs another one, and the line of a lockfile that says so. */
export interface LockedNeed {
  readonly from: string;
  readonly to: string;
  readonly lockfile: string;
  /** Only asked for where it is shown. */
  readonly line: () => number;
}

const NOTHING_LOCKED: LockedNeeds = { needs: [], answered: new Set() };

/**
 * The edges between repos of a workspace: by folder where a dependency names one, else by ecosystem and package name. A
 * name that two repos provide leads to both. What only a lockfile knows are edges too, where no manifest has one: `optional`,
 * so that they give way in the order inside a cycle. Where neither lockfiles nor builds add one, the list is the very same for
 * one workspace. Cost: O(dependencies), once for each manifest while the repos provide the same.
 */
export function edgesOf(workspace: Workspace, locked: LockedNeeds = NOTHING_LOCKED): WorkspaceEdges {
  const repos = [...workspace.repos.values()];
  const declared = declaredEdges(workspace, repos);
  const onlyLocked = lockedEdges(declared, locked.needs);
  const computed = computedEdges(repos, locked.answered);
  const more = [...onlyLocked, ...computed.edges];
  return {
    edges: more.length === 0 ? declared.edges : [...declared.edges, ...more],
    unordered: declared.unordered,
    problems: computed.problems,
  };
}

/** What manifests and config say by themselves. */
interface DeclaredEdges {
  readonly edges: readonly Edge[];
  readonly unordered: readonly Pair[];
  readonly nameAt: ReadonlyMap<string, string>;
}

const declaredIn = new WeakMap<Workspace, DeclaredEdges>();

function declaredEdges(workspace: Workspace, repos: readonly Repo[]): DeclaredEdges {
  const known = declaredIn.get(workspace);
  if (known !== undefined) return known;
  const { nameAt, edgesFrom } = providersAmong(repos);
  const edges: Edge[] = [];
  const unordered: Pair[] = [];
  for (const repo of repos) {
    for (const manifest of repo.manifests)
      for (const edge of edgesFrom(repo.name, manifest)) edges.push(edge);
    for (const [to, { constraint, at }] of repo.explicit) {
      if (!workspace.repos.has(to) || to === repo.name) continue;
      if (constraint === false) unordered.push({ from: repo.name, to });
      else
        edges.push({
          from: repo.name,
          to,
          kind: "explicit",
          constraint,
          declaredIn: { file: WORKSPACE_FILE, at },
        });
    }
  }
  const declared = { edges, unordered, nameAt };
  declaredIn.set(workspace, declared);
  return declared;
}

/** The needs that nothing else says, each pair of repos once. */
function lockedEdges(declared: DeclaredEdges, needs: readonly LockedNeed[]): readonly Edge[] {
  if (needs.length === 0) return [];
  const known = targetsIn(declared);
  const added = new Map<string, Set<string>>();
  const found: Edge[] = [];
  for (const need of needs) {
    const from = declared.nameAt.get(need.from);
    const to = declared.nameAt.get(need.to);
    if (from === undefined || to === undefined || from === to) continue;
    if (known.get(from)?.has(to) === true || added.get(from)?.has(to) === true) continue;
    put(added, from, to);
    found.push({
      from,
      to,
      kind: "optional",
      constraint: "*",
      declaredIn: { file: need.lockfile, at: lineLater(need) },
    });
  }
  return found;
}

const targets = new WeakMap<DeclaredEdges, ReadonlyMap<string, ReadonlySet<string>>>();

/** Whom each repo needs, found once. */
function targetsIn(declared: DeclaredEdges): ReadonlyMap<string, ReadonlySet<string>> {
  const before = targets.get(declared);
  if (before !== undefined) return before;
  const found = new Map<string, Set<string>>();
  for (const { from, to } of declared.edges) put(found, from, to);
  targets.set(declared, found);
  return found;
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/** Hardly any of these lines is ever shown. */
const lineLater = ({ line }: LockedNeed): Anchor => ({
  get line() {
    return line();
  },
});

/** Who provides what in a workspace, and what its manifests make of that. */
interface Providers {
  readonly repos: readonly Repo[];
  /** The name of the repo in a folder. */
  readonly nameAt: ReadonlyMap<string, string>;
  readonly edgesFrom: (repo: string, manifest: Manifest) => readonly Edge[];
}

let lastProviders: Providers | undefined;

/**
 * The providers among these repos; the very same value where the last ones provided the same. Over a history nearly every
 * commit leaves them as they were, and the edges of a manifest too.
 */
function providersAmong(repos: readonly Repo[]): Providers {
  if (lastProviders !== undefined && provideTheSame(lastProviders.repos, repos)) return lastProviders;
  const nameAt = new Map(repos.map(({ path, name }) => [path, name]));
  const byName = providersByEcosystem(repos);
  const known = new WeakMap<Manifest, { readonly repo: string; readonly edges: readonly Edge[] }>();
  const edgesFrom: Providers["edgesFrom"] = (repo, manifest) => {
    const before = known.get(manifest);
    if (before?.repo === repo) return before.edges;
    const edges: Edge[] = [];
    const { ecosystem, path } = manifest;
    const inEcosystem = byName.get(ecosystem) ?? new Map<string, readonly string[]>();
    for (const dependency of manifest.dependenciesOn?.(inEcosystem) ?? manifest.dependencies)
      for (const to of providersOf(dependency, nameAt, inEcosystem))
        if (to !== repo) edges.push(edgeFrom(repo, to, { dependency, ecosystem, path }));
    known.set(manifest, { repo, edges });
    return edges;
  };
  lastProviders = { repos, nameAt, edgesFrom };
  return lastProviders;
}

const provideTheSame = (a: readonly Repo[], b: readonly Repo[]): boolean =>
  a.length === b.length &&
  a.every((one, position) => {
    const other = b[position];
    return (
      one === other ||
      (one.name === other?.name &&
        one.path === other.path &&
        one.manifests.length === other.manifests.length &&
        one.manifests.every(({ ecosystem, name }, at) => {
          const manifest = other.manifests[at];
          return ecosystem === manifest?.ecosystem && name === manifest.name;
        }))
    );
  });

function edgeFrom(
  from: string,
  to: string,
  {
    dependency,
    ecosystem,
    path,
  }: { readonly dependency: Dependency; readonly ecosystem: Ecosystem; readonly path: string },
): Edge {
  const { kind, constraint, at } = dependency;
  const declaredIn = { file: dependency.file ?? path, at };
  return ecosystem === "go"
    ? { from, to, kind, constraint, declaredIn, mayCycle: true }
    : { from, to, kind, constraint, declaredIn };
}

/** Ecosystem → normalised package name → the repos that provide it. */
function providersByEcosystem(
  repos: readonly Repo[],
): ReadonlyMap<Ecosystem, ReadonlyMap<string, readonly string[]>> {
  const providers = new Map<Ecosystem, Map<string, string[]>>();
  for (const repo of repos)
    for (const { ecosystem, name } of repo.manifests) {
      if (name === undefined) continue;
      let byName = providers.get(ecosystem);
      if (byName === undefined) providers.set(ecosystem, (byName = new Map<string, string[]>()));
      const key = normalizeName(ecosystem, name);
      const others = byName.get(key);
      if (others === undefined) byName.set(key, [repo.name]);
      else others.push(repo.name);
    }
  return providers;
}

function providersOf(
  dependency: Dependency,
  nameAt: Providers["nameAt"],
  byName: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const atPath = dependency.path === undefined ? undefined : nameAt.get(dependency.path);
  if (atPath !== undefined) return [atPath];
  return dependency.package === undefined ? [] : (byName.get(dependency.package) ?? []);
}

/**
 * Edges for dependencies that a build computes: each such repo counts as depending on every repo of its ecosystem. The
 * first of them gets an edge to every one, the others one to and one from the first: the same closure, without a
 * quadratic number of edges. They are `optional`, the weakest kind: inside a cycle they give way in the order.
 */
function computedEdges(
  repos: readonly Repo[],
  answered: ReadonlySet<string>,
): {
  readonly edges: readonly Edge[];
  readonly problems: readonly ManifestProblem[];
} {
  const edges: Edge[] = [];
  const problems: ManifestProblem[] = [];
  const computing: {
    readonly repo: Repo;
    readonly manifest: Manifest;
    readonly at: NonNullable<Manifest["computedDependencies"]>;
  }[] = [];
  for (const repo of repos)
    for (const manifest of repo.manifests)
      if (manifest.computedDependencies !== undefined && !answered.has(manifest.path))
        computing.push({ repo, manifest, at: manifest.computedDependencies });
  if (computing.length === 0) return { edges, problems };
  for (const [ecosystem, group] of groupBy(computing, ({ manifest }) => manifest.ecosystem)) {
    const edgeFrom = (
      one: {
        readonly repo: Repo;
        readonly manifest: Manifest;
        readonly at: NonNullable<Manifest["computedDependencies"]>;
      },
      to: string,
    ): Edge => ({
      from: one.repo.name,
      to,
      kind: "optional",
      constraint: "*",
      declaredIn: { file: one.manifest.path, at: one.at },
    });
    const [first, ...others] = group;
    if (first === undefined) continue;
    for (const repo of repos)
      if (repo !== first.repo && repo.ecosystems.includes(ecosystem)) edges.push(edgeFrom(first, repo.name));
    for (const other of others) edges.push(edgeFrom(other, first.repo.name));
    for (const { repo, manifest, at } of group)
      problems.push({
        code: "graph/computed-dependencies",
        severity: "warning",
        message: `${repo.name} computes its dependencies when it is built, so it counts as depending on every ${ecosystem} repo`,
        file: manifest.path,
        at,
        hint: `list them in ${WORKSPACE_FILE}, or let the manifest hold them`,
      });
  }
  return { edges, problems };
}
