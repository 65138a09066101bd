import satisfies from "semver/functions/satisfies.js";
import type { Manifest } from "../../manifest.ts";
import type { LockEdge } from "../lock-graph.ts";
import { classicResolutions } from "./yarn-classic-resolutions.ts";
import type { MemberAsk } from "./yarn-member-asks.ts";
import type { RootResolution } from "./yarn-root-resolutions.ts";

export interface ClassicQuestion {
  /** The lockfile's own path. */
  readonly path: string;
  /** By pattern, `is-odd@^3.0.0`. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly members: ReadonlyMap<string, Manifest>;
  readonly resolutions: readonly RootResolution[];
}

type Answer = LockEdge["to"];

export interface ClassicAnswers {
  /** What an ask of a package from outside gets; none where nothing answers. The package may have aliases. */
  readonly ofPackage: (
    askers: readonly string[],
    ask: { readonly name: string; readonly range: string },
  ) => readonly Answer[];
  /** What an ask of a member gets; undefined where it asks for a link, which nothing has to answer. */
  readonly ofMember: (member: Manifest, ask: MemberAsk) => readonly Answer[] | undefined;
}

/**
 * Who answers an ask, as yarn 1 decides it: first `resolutions`, then the workspace, then the lockfile. Where it cannot be
 * told whether a resolution applies, both answers are given.
 */
export function classicAnswers({ path, numbers, members, resolutions }: ClassicQuestion): ClassicAnswers {
  const folderOf = new Map<string, string>();
  const byName = new Map<string, { readonly folder: string; readonly version: string | undefined }>();
  for (const [folder, { directory, name, version }] of members) {
    folderOf.set(directory, folder);
    // yarn takes no root into its own workspace.
    if (name !== undefined && folder !== ".") byName.set(name, { folder, version });
  }
  const home = path.slice(0, path.lastIndexOf("/") + 1);
  const resolutionsOf = classicResolutions(resolutions);

  /** One pattern: `WorkspaceLayout.getManifestByPattern`, else the lockfile. */
  const answerTo = (name: string, range: string): Answer | undefined => {
    const member = byName.get(name);
    if (member?.version !== undefined && satisfies(member.version, range, { loose: true }))
      return { folder: member.folder };
    const found = numbers.get(`${name}@${range}`);
    return found === undefined && range === "*" ? (numbers.get(`${name}@`) ?? numbers.get(name)) : found;
  };
  const answersTo = (askers: readonly string[], name: string, range: string): readonly Answer[] => {
    const found: Answer[] = [];
    const add = (answer: Answer | undefined): void => {
      if (answer !== undefined) found.push(answer);
    };
    for (const { range: replaced, isSure } of resolutionsOf(name, askers)) {
      add(answerTo(name, replaced));
      if (isSure) return found;
    }
    add(answerTo(name, range));
    return found;
  };
  return {
    ofPackage: (askers, { name, range }) => answersTo(askers, name, range),
    ofMember: ({ name: asker = "" }, { name, range, path: target }) => {
      const found = answersTo([asker], name, range);
      if (found.length > 0 || target === undefined) return found;
      // yarn writes folders of members as seen from the root: `copied@file:tools/linked`.
      const written = target.startsWith(home) ? target.slice(home.length) : target;
      const protocol = /^(?:file|link):/.exec(range)?.[0] ?? "file:";
      const number =
        numbers.get(`${name}@${protocol}${written}`) ?? numbers.get(`${name}@${protocol}./${written}`);
      const folder = folderOf.get(target);
      const local = [
        ...(folder === undefined ? [] : [{ folder }]),
        ...(number === undefined ? [] : [number]),
      ];
      return local.length === 0 && protocol === "link:" ? undefined : local;
    },
  };
}
