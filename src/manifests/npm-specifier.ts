import { resolvePath } from "../base/path-text.ts";
import type { Dependency } from "./manifest.ts";

export interface NpmSpecifier {
  /** The key: the name under which the package is installed. */
  readonly name: string;
  readonly specifier: string;
  /** The manifest's folder. */
  readonly directory: string;
}

// https://docs.npmjs.com/cli/using-npm/package-spec, https://yarnpkg.com/protocols, https://pnpm.io/workspaces
const LOCAL = /^(?:(?:file|link|portal):|(?=\.{0,2}\/|~\/|\.{1,2}$))(.*)$/s;
const ALIAS = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/s;
const WORKSPACE_ALIAS = /^workspace:((?:@[^/@]+\/)?[^/@]+)@(.*)$/s;
const WORKSPACE_PATH = /^workspace:(\.{1,2}(?:\/.*)?)$/s;
const FOREIGN = /^(?:git[+:@]|https?:|ssh:|github:|gitlab:|bitbucket:|gist:|jsr:|[^@/\s:]+@[^/\s:]+:)/;
const SHORTHAND = /^[^@/\s:.~][^/\s:]*\/[^/\s]+$/;

/** What a specifier names: a package, a folder of the workspace, another source. Cost: six patterns at most. */
export function readNpmSpecifier({
  name,
  specifier,
  directory,
}: NpmSpecifier): Omit<Dependency, "kind" | "at"> {
  const plain = {
    package: name,
    path: undefined,
    constraint: specifier === "" ? "*" : specifier,
    foreignSource: undefined,
  };
  // Nearly all are ranges, and a range starts so.
  if (/^[\^~]?[\d*]/.test(specifier) && !specifier.includes("/")) return plain;
  const local = LOCAL.exec(specifier)?.[1] ?? WORKSPACE_PATH.exec(specifier)?.[1];
  if (local !== undefined) {
    const path = resolvePath(directory, local);
    return { ...plain, path, foreignSource: path === undefined ? specifier : undefined };
  }
  const alias = ALIAS.exec(specifier);
  if (alias?.[1] !== undefined)
    return { ...plain, package: alias[1], constraint: alias[2] ?? "*", written: specifier };
  const workspaceAlias = WORKSPACE_ALIAS.exec(specifier);
  if (workspaceAlias?.[1] !== undefined)
    return {
      ...plain,
      package: workspaceAlias[1],
      constraint: `workspace:${workspaceAlias[2] ?? "*"}`,
      written: specifier,
    };
  if (FOREIGN.test(specifier) || SHORTHAND.test(specifier)) return { ...plain, foreignSource: specifier };
  return plain;
}
