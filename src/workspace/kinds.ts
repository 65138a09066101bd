import { nameGlob, pathGlob } from "../base/glob/path-glob.ts";
import type { KindRule } from "../config/workspace-file.ts";
import type { Manifest } from "../manifests/manifest.ts";
import { normalizeName } from "../manifests/names.ts";
import type { Repo } from "./workspace.ts";

/** What a rule is asked about. */
interface Question {
  readonly repo: Repo;
  readonly packages: ReadonlySet<string>;
  readonly classifiers: readonly string[];
  readonly hasDirectory: (path: string) => boolean;
}

/**
 * The rules that the first workspaces of this kind were sorted by, after those of config: names first, since they say
 * most, then dependencies, files, and classifiers.
 */
const BUILT_IN: readonly (readonly [kind: string, fits: (question: Question) => boolean])[] = [
  ["foundation", ({ repo }) => repo.name === "provide-foundation"],
  ["testkit", ({ repo }) => repo.name === "provide-testkit"],
  ["provider", ({ repo }) => repo.name === "pyvider"],
  ["pyvider-plugin", ({ repo }) => repo.name.startsWith("pyvider-")],
  ["packaging", ({ repo }) => repo.name === "flavor" || repo.name === "flavorpack"],
  ["pyvider-plugin", ({ packages }) => packages.has("pyvider")],
  ["foundation-based", ({ packages }) => packages.has("provide-foundation")],
  ["pyvider-plugin", ({ hasDirectory }) => hasDirectory("src/pyvider")],
  ["foundation-based", ({ hasDirectory }) => hasDirectory("src/provide")],
  ["testkit", ({ classifiers }) => classifiers.some((one) => one.startsWith("Framework :: Pytest"))],
];

/** What a repo is: its own entry in config, the first rule of config that fits, the first built-in one, else `unknown`. */
export function kindOf(
  repo: Repo,
  options: { readonly rules: readonly KindRule[]; readonly hasDirectory: (path: string) => boolean },
): string {
  if (repo.declaredKind !== undefined) return repo.declaredKind;
  const question: Question = {
    repo,
    packages: new Set(repo.manifests.flatMap((manifest) => runtimePackages(manifest))),
    classifiers: repo.manifests.flatMap(({ classifiers }) => classifiers),
    hasDirectory: options.hasDirectory,
  };
  const configured = options.rules.find((rule) => fits(rule, question));
  return (
    configured?.kind ??
    BUILT_IN.find(([, rule]) => repo.ecosystems.includes("python") && rule(question))?.[0] ??
    "unknown"
  );
}

const runtimePackages = ({ dependencies }: Manifest): string[] =>
  dependencies.flatMap((dependency) =>
    dependency.kind === "runtime" && dependency.package !== undefined ? [dependency.package] : [],
  );

function fits({ match }: KindRule, { repo, classifiers }: Question): boolean {
  const needs = (name: string) =>
    repo.manifests.some(({ ecosystem, dependencies }) =>
      dependencies.some((dependency) => dependency.package === normalizeName(ecosystem, name)),
    );
  return (
    (match.name === undefined || nameGlob(match.name).fits(repo.name)) &&
    (match.path === undefined || pathGlob(match.path).fits(repo.path)) &&
    (match.dependency === undefined || needs(match.dependency)) &&
    (match.classifier === undefined || classifiers.some((one) => one.startsWith(match.classifier ?? "")))
  );
}
