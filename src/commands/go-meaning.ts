import { baseName, joinPath, parentOf } from "../base/path-text.ts";
import { lockMeaning } from "../affected/lock-meaning.ts";
import { everyMember, joinMeanings, NO_MEANING, type Meaning } from "../affected/meaning.ts";
import type { SettingDifference } from "../manifests/lockfiles/compare/compare-result.ts";
import type { GoModuleFile } from "../manifests/lockfiles/go/go-module-file.ts";
import type { GoSumFile } from "../manifests/lockfiles/go/go-sum-file.ts";
import type { GoWorkspace } from "../manifests/lockfiles/go/go-selection.ts";
import type { LockReading } from "../manifests/lockfiles/lock-graph.ts";
import { folderBelow } from "../workspace/locks.ts";
import type { JudgedState, MeaningQuestion } from "./meanings.ts";
import type { RootAtBoth, RootSide } from "./shared-roots.ts";

const VERSION_FILES: ReadonlySet<string> = new Set(["go.mod", "go.sum", "go.work", "go.work.sum"]);

/** The versions of a go.work's members, of which the highest that any asks for counts for all (lockfiles/compare-go-workspaces.ts). */
export async function goMeaning(
  { head, base, changes }: MeaningQuestion,
  root: RootAtBoth,
): Promise<Meaning> {
  const { directory } = root;
  const folders = new Set([directory, ...root.base.members, ...root.head.members]);
  const changed = changes.filter(
    ({ path }) => VERSION_FILES.has(baseName(path)) && folders.has(parentOf(path)),
  );
  if (changed.length === 0) return NO_MEANING;
  const path = joinPath(directory, "go.work");
  const changedPaths = new Set(changed.map((change) => change.path));
  const after = await readWorkspace(head, { directory, members: root.head.members });
  const before = await readWorkspace(base, {
    directory,
    members: root.base.members,
    // The very same value is not compared.
    sums: after?.kind === "workspace" ? after.workspace.sums : undefined,
    changed: changedPaths,
  });
  // One that came or went is told by the root manifest itself.
  if (before === undefined || after === undefined) return NO_MEANING;
  const question = { root, declaredIn: () => Promise.resolve(path) };
  if (before.kind === "unknown" || after.kind === "unknown")
    return lockMeaning({
      ...question,
      path: [after, before].find((side) => side.kind === "unknown")?.path ?? path,
      base: before.kind === "unknown" ? before : NO_LOCK,
      head: after.kind === "unknown" ? after : NO_LOCK,
      compare: () => ({ settings: [], importers: new Map() }),
    });
  const { compareGoWorkspaces } = await import("../manifests/lockfiles/go/compare-go-workspaces.ts");
  const { settings, importers } = compareGoWorkspaces(before.workspace, after.workspace);
  const [setting] = settings;
  return joinMeanings([
    await lockMeaning({
      ...question,
      path,
      base: NO_LOCK,
      head: NO_LOCK,
      compare: () => ({ settings: [], importers }),
    }),
    ...(setting === undefined ? [] : [everyMember(root, { path, why: describeSetting(setting) })]),
  ]);
}

function describeSetting({ key, base, head }: SettingDifference): string {
  if (base === head) return `${key}: nobody knows which versions it raises`;
  return `${key}: ${base ?? "nothing"} is now ${head ?? "nothing"}`;
}

/** There is no lockfile: what differs is known already. */
const NO_LOCK: LockReading = {
  kind: "graph",
  graph: { packages: [], importers: new Map(), settings: new Map(), lineOf: () => 1 },
};

type WorkspaceReading =
  | { readonly kind: "workspace"; readonly workspace: GoWorkspace }
  | { readonly kind: "unknown"; readonly path: string; readonly why: string; readonly line: number };

interface WorkspaceQuestion {
  readonly directory: string;
  readonly members: RootSide["members"];
  /** The sums of the other side, and the paths that differ from it. */
  readonly sums?: ReadonlyMap<string, GoSumFile> | undefined;
  readonly changed?: ReadonlySet<string>;
}

async function readWorkspace(
  state: JudgedState,
  { directory, members, sums: others, changed }: WorkspaceQuestion,
): Promise<WorkspaceReading | undefined> {
  const [{ readGoModFile, readGoWorkFile }, { readGoSumFile }] = await Promise.all([
    import("../manifests/lockfiles/go/go-module-file.ts"),
    import("../manifests/lockfiles/go/go-sum-file.ts"),
  ]);
  const path = joinPath(directory, "go.work");
  const text = await state.locks.text(path);
  if (text === undefined) return undefined;
  const work = readGoWorkFile(text);
  if (work.kind === "unknown") return { ...work, path };
  const modules = new Map<string, GoModuleFile>();
  const sums = new Map<string, GoSumFile>();
  for (const sum of [`${path}.sum`, ...[...members].map((folder) => joinPath(folder, "go.sum"))]) {
    const same = changed?.has(sum) === false ? others?.get(sum) : undefined;
    const own = same === undefined ? await state.locks.text(sum) : undefined;
    const read = same ?? (own === undefined ? undefined : readGoSumFile(own));
    if (read !== undefined) sums.set(sum, read);
  }
  for (const folder of members) {
    const file = joinPath(folder, "go.mod");
    const own = await state.locks.text(file);
    if (own === undefined) continue;
    const module = readGoModFile(own);
    if (module.kind === "unknown") return { ...module, path: file };
    modules.set(folderBelow(directory, folder), module);
  }
  return { kind: "workspace", workspace: { work, members: modules, sums } };
}
