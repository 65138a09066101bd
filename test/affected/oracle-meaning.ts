import { modelFiles } from "./model-files.ts";
import {
  inFolder,
  MANIFESTS,
  ORDER,
  SHARED_LOCKFILES,
  workspacesOf,
  type OracleWorkspace,
} from "./oracle-workspaces.ts";
import {
  NESTED,
  OLD_MODULE,
  type Model,
  type ModelEcosystem,
  type ModelPackage,
} from "./random-workspace.ts";

/** What changed root manifests and lockfiles say, in place of what their paths would select. */
export interface OracleMeaning {
  /** The changed paths that this speaks of. */
  readonly judged: readonly string[];
  /** Those of them that count for everything. */
  readonly everything: readonly string[];
  /** Those in which a root that is a repo changed something of its own. */
  readonly ownedByRoot: readonly string[];
  /** The folders that are selected, whether repos lie there or not. */
  readonly folders: readonly string[];
}

interface State {
  readonly model: Model;
  readonly files: Readonly<Record<string, string>>;
}

/** What one changed manifest means. */
interface Effect {
  readonly everything?: boolean;
  readonly ownedByRoot?: boolean;
  readonly folders?: readonly string[];
}

/**
 * Rules 1 and 2 as issue 4 has them. A model's lockfiles hold nothing that can be read, so a changed one, and one that is
 * read with a changed manifest, is every member.
 */
export function meaningOf(head: Model, base: Model, changedFiles: readonly string[]): OracleMeaning {
  const states = [head, base].map((model): State => ({ model, files: modelFiles(model) }));
  const judged: string[] = [];
  const everything: string[] = [];
  const ownedByRoot: string[] = [];
  const folders: string[] = [];
  for (const ecosystem of ORDER)
    for (const folder of [".", NESTED]) {
      const declared = states.map(({ model }) =>
        workspacesOf(model).find((one) => one.ecosystem === ecosystem && one.folder === folder),
      );
      const isDeclared = declared.some((one) => one !== undefined);
      if (folder !== "." && !isDeclared) continue;
      const members = declared.flatMap((one) => one?.folders ?? []);
      const manifests = MANIFESTS[ecosystem]
        .map((name) => inFolder(folder, name))
        .filter((path) => changedFiles.includes(path));
      for (const path of manifests) {
        judged.push(path);
        const effect = states.every(({ files }) => path in files)
          ? effectOf(path, { ecosystem, states, members })
          : { everything: true };
        if (effect.everything === true && folder === ".") everything.push(path);
        if (effect.everything === true) folders.push(...members);
        if (effect.ownedByRoot === true) ownedByRoot.push(path);
        folders.push(...(effect.folders ?? []), ...(effect.ownedByRoot === true ? ["."] : []));
      }
      if (!isDeclared) continue;
      for (const path of SHARED_LOCKFILES[ecosystem].map((name) => inFolder(folder, name))) {
        const isChanged = changedFiles.includes(path);
        if (isChanged) judged.push(path);
        const isRead = manifests.length > 0 && states.some(({ files }) => path in files);
        if (ecosystem !== "go" && (isChanged || isRead)) folders.push(...members);
      }
      const [atHead, atBase] = declared;
      if (ecosystem === "go" && atHead !== undefined && atBase !== undefined)
        folders.push(...byGoVersions([modulesOf(head, atHead), modulesOf(base, atBase)], members));
    }
  return { judged, everything, ownedByRoot, folders };
}

interface ManifestQuestion {
  readonly ecosystem: ModelEcosystem;
  readonly states: readonly State[];
  /** The folders of members, at head or at base. */
  readonly members: readonly string[];
}

/** What a root manifest that is there on both sides says differently. */
function effectOf(path: string, { ecosystem, states, members }: ManifestQuestion): Effect {
  const [after, before] = states.map(({ model }) => ({
    list: model.declared[ecosystem],
    root: model.packages.find((one) => one.ecosystem === ecosystem && one.directory === "."),
  }));
  if (path === "go.mod")
    return { ownedByRoot: !isSame(requirements(after?.root), requirements(before?.root)) };
  if (path === "go.work") {
    const moved = differing(after?.list ?? [], before?.list ?? []);
    return {
      everything: moved.some((folder) => !members.includes(folder)),
      folders: moved.filter((folder) => members.includes(folder)),
    };
  }
  // A table of members, or of the root's own package, that came or went.
  const isMembersTableNew = (after?.list === undefined) !== (before?.list === undefined);
  const isPackageTableNew = (after?.root === undefined) !== (before?.root === undefined);
  const [ofHead, ofBase] = states.map(({ model }) => packagesAt(model, ecosystem));
  const added = differing(after?.list ?? [], before?.list ?? []).filter((one) => after?.list?.includes(one));
  const cameOrWent = differing(
    (after?.list ?? []).filter((one) => ofHead?.includes(one)),
    (before?.list ?? []).filter((one) => ofBase?.includes(one)),
  );
  const [rootNow, rootThen] = [after?.root, before?.root];
  const isOtherNeed = (kind: string) => !isSame(needsOf(rootNow, kind), needsOf(rootThen, kind));
  // A root's own tools serve all, and without a lockfile nobody knows whom they serve differently.
  const hasLockfile = states.every(({ files }) =>
    SHARED_LOCKFILES[ecosystem].some((lockfile) => lockfile in files),
  );
  return {
    everything:
      isMembersTableNew ||
      isPackageTableNew ||
      added.some((one) => ofHead?.includes(one) !== true) ||
      (isOtherNeed("dev") && !hasLockfile),
    ownedByRoot:
      (!isPackageTableNew && (isOtherNeed("runtime") || isOtherNeed("optional"))) ||
      (isOtherNeed("dev") && hasLockfile),
    folders: isSame(after?.list, before?.list) ? [] : cameOrWent,
  };
}

const packagesAt = (model: Model, ecosystem: ModelEcosystem): readonly string[] =>
  model.packages.filter((one) => one.ecosystem === ecosystem).map(({ directory }) => directory);

/** Undefined where there is no such list. */
const needsOf = (root: ModelPackage | undefined, kind: string): readonly string[] | undefined =>
  root?.needs.filter((need) => need.kind === kind).map(({ name }) => name);

/** Sorted: the order of statements is nobody's matter. */
const requirements = (module: ModelPackage | undefined): readonly string[] =>
  (module?.needs ?? []).map(({ name, version }) => `${name} ${version}`).sort();

const differing = (some: readonly string[], others: readonly string[]): readonly string[] => [
  ...some.filter((one) => !others.includes(one)),
  ...others.filter((one) => !some.includes(one)),
];

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const modulesOf = (model: Model, { folders }: OracleWorkspace): readonly ModelPackage[] =>
  model.packages.filter((one) => one.ecosystem === "go" && folders.includes(one.directory));

/** Members of a go.work for which a module in their own go.mod is answered otherwise: the highest version asked for counts. */
function byGoVersions(
  [after, before]: readonly [readonly ModelPackage[], readonly ModelPackage[]],
  members: readonly string[],
): readonly string[] {
  const texts = (modules: readonly ModelPackage[]) =>
    modules.map((one) => [one.directory, ...requirements(one)].join("\n")).sort();
  const isOld = [...after, ...before].some(({ directory }) => directory === OLD_MODULE);
  if (isOld && !isSame(texts(after), texts(before))) return members;
  return after
    .filter((one) => {
      const other = before.find(({ directory }) => directory === one.directory);
      return (
        other !== undefined &&
        [...one.needs, ...other.needs].some(({ name }) => answerTo(name, after) !== answerTo(name, before))
      );
    })
    .map(({ directory }) => directory);
}

const RISING = ["v1.0.0", "v1.2.0", "v1.10.0"];

function answerTo(name: string, modules: readonly ModelPackage[]): string | undefined {
  const own = modules.find((one) => one.name === name);
  if (own !== undefined) return own.directory;
  const asked = modules.flatMap(({ needs }) =>
    needs.flatMap((need) => (need.name === name ? [need.version] : [])),
  );
  return RISING.findLast((version) => asked.includes(version));
}
