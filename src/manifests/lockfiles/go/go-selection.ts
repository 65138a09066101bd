import { resolvePath } from "../../../base/path-text.ts";
import type { GoModuleFile, GoReplace } from "./go-module-file.ts";
import type { GoSumFile } from "./go-sum-file.ts";
import { compareGoVersions } from "./go-version.ts";

/** A go.work with the go.mod of each folder that it uses, of one state of the workspace. */
export interface GoWorkspace {
  readonly work: GoModuleFile;
  /** By folder relative to the go.work's, `.` for its own. */
  readonly members: ReadonlyMap<string, GoModuleFile>;
  /** Its go.work.sum and the go.sum of each member, by path. */
  readonly sums: ReadonlyMap<string, GoSumFile>;
}

/** What answers a module: a version, with what replaces it (`v1.2.0 => example.org/fork v1.3.0`), or the workspace's folder. */
export interface GoAnswer {
  /** By what the members ask for alone. */
  readonly asked: string;
  /** By what modules from outside ask for too, as far as the sums show it; never lower. */
  readonly selected: string;
}

/**
 * What answers each module that a member asks for: the highest version that any of them asks for, less the excluded ones,
 * after replacements, of which go.work's come before those of the members.
 *
 * Modules from outside ask too, of each other: a go.mod lists what its own build needs, so what a dependency of one
 * member raises for another need not stand in any (https://go.dev/ref/mod#graph-pruning). All that go has looked at to
 * select stands in the sums, so the highest version listed there is taken for the selected one. A sum that was not
 * tidied lists more than that, and could hide a change of what the members ask for: so both are told. Linear.
 */
export function selectGoModules({ work, members, sums }: GoWorkspace): ReadonlyMap<string, GoAnswer> {
  const all = [...members];
  const excluded = new Set(all.flatMap(([, { excludes }]) => excludes));
  const folderOf = new Map(all.map(([folder, { module }]) => [module, folder]));
  const asked = new Map<string, string>();
  for (const [, { requires }] of all)
    for (const { module, version } of requires) raise(asked, module, version);
  const selected = new Map(asked);
  for (const { highest } of sums.values())
    for (const [module, version] of highest) if (asked.has(module)) raise(selected, module, version);
  const ofWork = replacementsOf([[".", work]]);
  const ofMembers = replacementsOf(all);
  return new Map(
    [...asked].map(([module, version]) => {
      const higher = selected.get(module) ?? version;
      const answer = answerOf(module, version);
      return [module, { asked: answer, selected: higher === version ? answer : answerOf(module, higher) }];
    }),
  );

  function raise(versions: Map<string, string>, module: string, version: string): void {
    const highest = versions.get(module);
    if (highest !== undefined && (highest === version || compareGoVersions(highest, version) >= 0)) return;
    if (!excluded.has(`${module} ${version}`)) versions.set(module, version);
  }

  function answerOf(module: string, version: string): string {
    const folder = folderOf.get(module);
    if (folder !== undefined) return folder === "." ? "." : `./${folder}`;
    const target = replacementOf(ofWork, module, version) ?? replacementOf(ofMembers, module, version);
    return target === undefined ? version : `${version} => ${target}`;
  }
}

type Replacements = ReadonlyMap<string, readonly { readonly folder: string; readonly replace: GoReplace }[]>;

function replacementsOf(files: readonly (readonly [string, GoModuleFile])[]): Replacements {
  const found = new Map<string, { folder: string; replace: GoReplace }[]>();
  for (const [folder, { replaces }] of files)
    for (const replace of replaces) {
      const others = found.get(replace.module);
      if (others === undefined) found.set(replace.module, [{ folder, replace }]);
      else others.push({ folder, replace });
    }
  return found;
}

/** One for this very version comes before one for any. Members that disagree are an error to go: then all are named. */
function replacementOf(replacements: Replacements, module: string, version: string): string | undefined {
  const fitting = (replacements.get(module) ?? []).filter(
    ({ replace }) => replace.version === undefined || replace.version === version,
  );
  const exact = fitting.filter(({ replace }) => replace.version !== undefined);
  const targets = (exact.length > 0 ? exact : fitting).map(({ folder, replace }) =>
    targetOf(folder, replace.target),
  );
  return targets.length === 0 ? undefined : [...new Set(targets)].sort().join(", ");
}

/** A folder is written from where its file lies: two members that name one folder differently agree. */
const targetOf = (folder: string, target: string): string =>
  /^\.{1,2}(?:\/|$)/.test(target) ? (resolvePath(folder, target) ?? `${folder}/${target}`) : target;
