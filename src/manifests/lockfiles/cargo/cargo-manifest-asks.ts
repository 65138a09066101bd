import { inheritFromRoot } from "../../inherit.ts";
import type { Manifest } from "../../manifest.ts";
import type { UnresolvedAsk } from "../lock-graph.ts";

export interface CargoAsks {
  readonly member: Manifest;
  /** The manifest beside the lockfile, from which members inherit; inheriting twice changes nothing. */
  readonly root: Manifest | undefined;
  /** The names that the member's entry in the lockfile asks for. */
  readonly known: ReadonlySet<string>;
}

/** What a Cargo.toml asks for and its entry in Cargo.lock, which has all features and targets, does not. */
export function unansweredByCargo({ member, root, known }: CargoAsks): readonly UnresolvedAsk[] {
  const { name: self, dependencies } = root === undefined ? member : inheritFromRoot(member, root);
  const unresolved: UnresolvedAsk[] = [];
  for (const { package: name, constraint: specifier, at } of dependencies) {
    // A package may ask for itself, to try its own examples: cargo does not lock that.
    if (name === undefined || name === self || known.has(name)) continue;
    unresolved.push({ name, specifier, line: undefined, at });
  }
  return unresolved;
}
