import satisfies from "semver/functions/satisfies.js";
import { BUILTIN_YARN_EXTENSIONS } from "./yarn-builtin-extensions.ts";

/** What a workspace (or yarn itself) adds to the packages of a name whose version is in a range. */
export interface YarnExtension {
  readonly range: string;
  readonly dependencies: ReadonlyMap<string, string>;
  /** What it says of peers, as one text. */
  readonly peers: string;
}

export interface AddedAsk {
  readonly name: string;
  /** The first of these that the lockfile answers counts. */
  readonly ranges: readonly string[];
  /** Added by yarn itself alone. Its list grows with its versions, so an older one has not locked what it adds. */
  readonly isBuiltin: boolean;
}

export interface Extended {
  readonly asks: readonly AddedAsk[];
  /** What extensions of the workspace say of its peers. */
  readonly peers: string;
}

export interface ExtensionQuestion {
  readonly name: string;
  readonly version: string | undefined;
  /** What the package asks for itself, which nothing replaces. */
  readonly own: readonly { readonly name: string }[];
}

const NOTHING: Extended = { asks: [], peers: "" };

/**
 * What extensions add to a package: yarn's own first, the workspace's after. yarn's lockfile holds what packages say
 * themselves, without that (`Project.preparePackage` of yarn's core).
 */
export function extensionsFor(
  extensions: ReadonlyMap<string, readonly YarnExtension[]>,
): (question: ExtensionQuestion) => Extended {
  return ({ name, version, own }) => {
    const builtin = BUILTIN_YARN_EXTENSIONS.get(name) ?? [];
    const ofWorkspace = extensions.get(name) ?? [];
    if (version === undefined || builtin.length + ofWorkspace.length === 0) return NOTHING;
    const added = new Map<string, { ranges: string[]; isBuiltin: boolean }>();
    const add = (dependency: string, range: string, isBuiltin: boolean): void => {
      if (own.some((ask) => ask.name === dependency)) return;
      const known = added.get(dependency);
      if (known === undefined) added.set(dependency, { ranges: [range], isBuiltin });
      else
        added.set(dependency, { ranges: [...known.ranges, range], isBuiltin: known.isBuiltin && isBuiltin });
    };
    const fits = (range: string): boolean => satisfies(version, range, { includePrerelease: true });
    for (const [range, dependency, dependencyRange] of builtin)
      if (fits(range)) add(dependency, dependencyRange, true);
    let peers = "";
    for (const extension of ofWorkspace) {
      if (!fits(extension.range)) continue;
      peers += extension.peers;
      for (const [dependency, range] of extension.dependencies) add(dependency, range, false);
    }
    return { asks: [...added].map(([dependency, ask]) => ({ name: dependency, ...ask })), peers };
  };
}
