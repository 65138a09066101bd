import { showPath, showText } from "../base/path-text.ts";
import { WORKSPACE_FILE } from "../config/workspace-file.ts";
import { ECOSYSTEMS, type Ecosystem, type Manifest, type ManifestProblem } from "../manifests/manifest.ts";
import { normalizeName } from "../manifests/names.ts";
import type { Repo } from "./workspace.ts";

/** Two repos that provide one package in one ecosystem: an edge to it leads to both. One problem for each place. */
export function duplicatePackages(repos: readonly Repo[]): ManifestProblem[] {
  const first = new Map<Ecosystem, Map<string, Manifest>>(
    ECOSYSTEMS.map((ecosystem) => [ecosystem, new Map()]),
  );
  const repeated = new Map<Manifest, Manifest[]>();
  for (const repo of repos)
    for (const manifest of repo.manifests) {
      const { ecosystem, name } = manifest;
      const known = first.get(ecosystem);
      if (name === undefined || known === undefined) continue;
      const key = normalizeName(ecosystem, name);
      const other = known.get(key);
      if (other === undefined) known.set(key, manifest);
      else repeated.set(other, [...(repeated.get(other) ?? [other]), manifest]);
    }
  return [...repeated.values()].flatMap((group) =>
    group.map((manifest): ManifestProblem => {
      const others = group.filter((other) => other !== manifest).map((other) => showPath(other.path));
      return {
        code: "workspace/duplicate-package",
        severity: "error",
        message: `the ${manifest.ecosystem} package ${showText(manifest.name ?? "")} is also provided by ${others.join(" and ")}`,
        file: manifest.path,
        ...(manifest.nameAt === undefined ? {} : { at: manifest.nameAt }),
        hint: "give one of them another name; until then whatever depends on one counts as depending on all",
      };
    }),
  );
}

/** Dependencies by config on repos that are not there. */
export const unknownDependencies = (
  repos: readonly Repo[],
  known: { has(name: string): boolean },
): ManifestProblem[] =>
  repos
    .filter(({ explicit }) => explicit.size > 0)
    .flatMap((repo) =>
      [...repo.explicit]
        .filter(([name]) => !known.has(name))
        .map(([name, { at }]): ManifestProblem => ({
          code: "workspace/unknown-repo",
          severity: "error",
          message: `${repo.name} depends on ${showText(name)}, and no repo has that name`,
          file: WORKSPACE_FILE,
          at,
          hint: "wrknv workspace list shows the names",
        })),
    );
