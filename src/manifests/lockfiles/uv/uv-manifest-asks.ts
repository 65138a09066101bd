import type { Dependency, Manifest } from "../../manifest.ts";
import { normalizeName } from "../../names.ts";
import type { UnresolvedAsk } from "../lock-graph.ts";

/**
 * What a pyproject.toml asks for and its uv.lock does not know: `known` are the names that the lockfile says it asked for.
 * Markers stand in both, so a name that no environment needs is known too.
 */
export function unansweredByUv(
  { name: own, dependencies }: Manifest,
  known: ReadonlySet<string>,
): readonly UnresolvedAsk[] {
  const self = own === undefined ? undefined : normalizeName("python", own);
  const unresolved: UnresolvedAsk[] = [];
  for (const dependency of dependencies) {
    const { package: name, constraint: specifier, at } = dependency;
    if (name === undefined || name === self || known.has(name) || !isLockedByUv(dependency)) continue;
    unresolved.push({ name, specifier, line: undefined, at });
  }
  return unresolved;
}

/** uv locks no build requirements, and reads neither our tables nor Poetry's groups and unused extras. */
function isLockedByUv({ kind, at }: Dependency): boolean {
  if (kind === "build") return false;
  if (!("keys" in at) || at.keys[0] !== "tool") return true;
  return at.keys[1] === "poetry" ? kind === "runtime" : at.keys[1] !== "wrknv";
}
