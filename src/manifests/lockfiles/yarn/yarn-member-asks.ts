import type { Anchor, Dependency, Manifest } from "../../manifest.ts";
import type { UnresolvedAsk } from "../lock-graph.ts";

/** What a package.json of the workspace asks yarn to install. */
export interface MemberAsk {
  /** The key: an alias where it is one. */
  readonly name: string;
  /** The specifier as written; `*` for an empty one. */
  readonly range: string;
  readonly isOptional: boolean;
  readonly at: Anchor;
  /** The folder that it names, relative to the workspace root. */
  readonly path: string | undefined;
}

/** All that a manifest asks for but peers, which its dependents answer. One pass over its dependencies. */
export function memberAsks({ dependencies }: Manifest): readonly MemberAsk[] {
  const asks: MemberAsk[] = [];
  for (const { at, written, constraint, path } of dependencies) {
    const [table, name] = keysOf(at);
    if (typeof name !== "string" || table === "peerDependencies") continue;
    asks.push({ name, range: written ?? constraint, isOptional: table === "optionalDependencies", at, path });
  }
  return asks;
}

const keysOf = (at: Dependency["at"]): readonly (string | number)[] => ("keys" in at ? at.keys : []);

export const unansweredByYarn = ({ name, range, at }: MemberAsk): UnresolvedAsk => ({
  name,
  specifier: range,
  line: undefined,
  at,
});
