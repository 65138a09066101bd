import { resolvePath } from "../base/path-text.ts";
import type { Dependency, DependencyKind } from "./manifest.ts";
import { normalizeName } from "./names.ts";
import { parseRequirement } from "./pep508.ts";
import type { PythonSource, PythonSources } from "./python-sources.ts";
import type { Reading, WrittenString } from "./reading.ts";

export interface RequirementList {
  readonly reading: Reading;
  readonly directory: string;
  readonly sources: PythonSources;
}

/**
 * Turns requirements into dependencies, one for each source of the package (most have none, and give one). A text
 * that is no requirement is a problem: what it meant would be an edge that nobody sees.
 */
export function readRequirements(
  { reading, directory, sources }: RequirementList,
  written: readonly WrittenString[],
  kind: DependencyKind,
): readonly Dependency[] {
  const found: Dependency[] = [];
  for (const { text, keys } of written) {
    const requirement = parseRequirement(text);
    if (requirement === undefined) {
      reading.problem(
        "manifest/wrong-requirement",
        keys,
        `${JSON.stringify(text)} is not a requirement as PEP 508 writes it`,
      );
      continue;
    }
    const name = normalizeName("python", requirement.name);
    const constraint = requirement.specifier === "" ? "*" : requirement.specifier;
    const named = sources.get(name) ?? [];
    const all =
      named.length > 0
        ? named
        : [requirement.url === undefined ? NO_SOURCE : sourceOfUrl(requirement.url, directory)];
    for (const source of all) found.push({ package: name, ...source, kind, constraint, at: { keys } });
  }
  return found;
}

const NO_SOURCE: PythonSource = { path: undefined, foreignSource: undefined };

/**
 * A URL is another source than the workspace, but for the two ways to write a path relative to the manifest: hatch's
 * `{root:uri}/../x` (with `:parent` for each folder up) and `file:///${PROJECT_ROOT}/../x`.
 */
function sourceOfUrl(url: string, directory: string): PythonSource {
  const [, up, below] =
    /^(?:\{root((?::parent)*):uri\}|file:\/\/\/\$\{PROJECT_ROOT\})(?:\/(.*))?$/s.exec(url) ?? [];
  if (up === undefined && below === undefined) return { path: undefined, foreignSource: url };
  const steps = "../".repeat((up ?? "").length / ":parent".length);
  const path = resolvePath(directory, `${steps}${below ?? ""}`);
  return { path, foreignSource: path === undefined ? url : undefined };
}
