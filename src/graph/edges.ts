import { groupBy, indexBy } from "../base/order.ts";
import { WORKSPACE_FILE } from "../config/workspace-file.ts";
import type { Dependency, Ecosystem, Manifest, ManifestProblem } from "../manifests/manifest.ts";
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

/**
 * The edges between repos of a workspace: by folder where a dependency names one, else by ecosystem and package name. A
 * name that two repos provide leads to both. Cost: O(dependencies).
 */
export function edgesOf(workspace: Workspace): WorkspaceEdges {
  const repos = [...workspace.repos.values()];
  const byPath = indexBy(repos, ({ path }) => path);
  const providers = providersByEcosystem(repos);
  const edges: Edge[] = [];
  const unordered: Pair[] = [];
  for (const repo of repos) {
    for (const manifest of repo.manifests) {
      const { ecosystem, path } = manifest;
      const byName = providers.get(ecosystem) ?? new Map<string, readonly string[]>();
      const dependencies = manifest.dependenciesOn?.(byName) ?? manifest.dependencies;
      for (const dependency of dependencies)
        for (const to of providersOf(dependency, byPath, byName))
          if (to !== repo.name) edges.push(edgeFrom(repo.name, to, { dependency, ecosystem, path }));
    }
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
  const computed = computedEdges(repos);
  return {
    edges: computed.edges.length === 0 ? edges : [...edges, ...computed.edges],
    unordered,
    problems: computed.problems,
  };
}

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
  byPath: ReadonlyMap<string, Repo>,
  byName: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const atPath = dependency.path === undefined ? undefined : byPath.get(dependency.path);
  if (atPath !== undefined) return [atPath.name];
  return dependency.package === undefined ? [] : (byName.get(dependency.package) ?? []);
}

/**
 * Edges for dependencies that a build computes: each such repo counts as depending on every repo of its ecosystem. The
 * first of them gets an edge to every one, the others one to and one from the first: the same closure, without a
 * quadratic number of edges. They are `optional`, the weakest kind: inside a cycle they give way in the order.
 */
function computedEdges(repos: readonly Repo[]): {
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
      if (manifest.computedDependencies !== undefined)
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
