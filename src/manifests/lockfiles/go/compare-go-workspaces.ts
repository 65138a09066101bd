import { byCodeUnit, distinct, sorted } from "../../../base/order.ts";
import type { LockComparison, LockDifference, SettingDifference } from "../compare/compare-result.ts";
import type { GoModuleFile } from "./go-module-file.ts";
import { selectGoModules, type GoAnswer, type GoWorkspace } from "./go-selection.ts";
import { changedHashes } from "./go-sum-file.ts";

/**
 * What differs between two states of a go.work, for whom and through which module: there is no lockfile, so what a
 * member gets of a module is decided by the go.mod of all members. A member is in the result when what answers a
 * module of its own go.mod differs, in version, replacement or hash.
 *
 * Settings, which are everybody's: `go`, `toolchain`, `godebug` and `replace` of the go.work, which stand for those of
 * all members while it is there; and, where any go.mod says something else of versions than before, each member below
 * go 1.17, which does not list all that its build needs, so that nobody knows what it raises.
 * A member's own `go`, `toolchain` and `godebug` are its own file's matter. Linear, and sums that are the
 * same value on both sides are not compared.
 */
export function compareGoWorkspaces(base: GoWorkspace, head: GoWorkspace): LockComparison {
  const before = selectGoModules(base);
  const after = selectGoModules(head);
  const rehashed = new Set<string>();
  for (const [path, sum] of base.sums)
    for (const module of changedHashes(sum, head.sums.get(path) ?? sum)) rehashed.add(module);
  const importers = new Map<string, LockDifference>();
  for (const folder of sorted(new Set([...base.members.keys(), ...head.members.keys()]))) {
    const [inBase, inHead] = [base.members.get(folder), head.members.get(folder)];
    if (inBase === undefined || inHead === undefined) {
      importers.set(folder, { kind: inBase === undefined ? "added" : "removed" });
      continue;
    }
    const module = firstChanged(
      [inBase, inHead],
      (one) => rehashed.has(one) || !isSameAnswer(before.get(one), after.get(one)),
    );
    if (module === undefined) continue;
    const shown = before.get(module)?.asked === after.get(module)?.asked ? "selected" : "asked";
    importers.set(folder, {
      kind: "locked",
      package: module,
      from: versionsOf(before.get(module)?.[shown]),
      to: versionsOf(after.get(module)?.[shown]),
      chain: [module],
    });
  }
  return { settings: [...workSettings(base.work, head.work), ...unpruned(base, head)], importers };
}

const isSameAnswer = (a: GoAnswer | undefined, b: GoAnswer | undefined): boolean =>
  a?.asked === b?.asked && a?.selected === b?.selected;

const versionsOf = (answer: string | undefined): readonly string[] => (answer === undefined ? [] : [answer]);

/** The first by code unit of the modules that either file lists and that changed. */
function firstChanged(
  files: readonly GoModuleFile[],
  isChanged: (module: string) => boolean,
): string | undefined {
  let first: string | undefined;
  for (const { requires } of files)
    for (const { module } of requires)
      if ((first === undefined || byCodeUnit(module, first) < 0) && isChanged(module)) first = module;
  return first;
}

function workSettings(base: GoModuleFile, head: GoModuleFile): readonly SettingDifference[] {
  const replaces = ({ replaces: all }: GoModuleFile): ReadonlyMap<string, string> =>
    new Map(
      all.map(({ module, version, target }) => [
        version === undefined ? `replace ${module}` : `replace ${module} ${version}`,
        target,
      ]),
    );
  const [before, after] = [replaces(base), replaces(head)];
  return [
    { key: "go", base: base.go, head: head.go },
    { key: "godebug", base: joined(base.godebug), head: joined(head.godebug) },
    ...sorted(distinct([...before.keys(), ...after.keys()])).map((key) => ({
      key,
      base: before.get(key),
      head: after.get(key),
    })),
    { key: "toolchain", base: base.toolchain, head: head.toolchain },
  ].filter((one) => one.base !== one.head);
}

const joined = (words: readonly string[]): string | undefined =>
  words.length === 0 ? undefined : words.join(", ");

/** The members below go 1.17, if any go.mod differs in what decides versions. */
function unpruned(base: GoWorkspace, head: GoWorkspace): readonly SettingDifference[] {
  const below = sorted(
    new Set(
      [...base.members, ...head.members].filter(([, { go }]) => isBelowPruning(go)).map(([folder]) => folder),
    ),
  );
  if (below.length === 0 || !haveChanged(base.members, head.members)) return [];
  return below.map((folder) => ({
    key: `go below 1.17 in ${folder}`,
    base: base.members.get(folder)?.go,
    head: head.members.get(folder)?.go,
  }));
}

/** Without a go line go takes 1.16. */
function isBelowPruning(go: string | undefined): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(go ?? "1.16") ?? [];
  return Number(major ?? 1) < 1 || (Number(major ?? 1) === 1 && Number(minor ?? 16) < 17);
}

function haveChanged(base: GoWorkspace["members"], head: GoWorkspace["members"]): boolean {
  if (base.size !== head.size) return true;
  return [...base].some(([folder, before]) => {
    const after = head.get(folder);
    return after !== before && (after === undefined || versionText(before) !== versionText(after));
  });
}

const versionText = ({ module, go, requires, excludes, replaces }: GoModuleFile): string =>
  JSON.stringify([
    module,
    go,
    requires.map((one) => `${one.module} ${one.version}`).sort(),
    [...excludes].sort(),
    replaces.map((one) => `${one.module} ${one.version ?? ""} ${one.target}`).sort(),
  ]);
