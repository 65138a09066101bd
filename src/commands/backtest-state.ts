import { baseName } from "../base/path-text.ts";
import type { RepoEntry } from "../config/workspace-file.ts";
import { discover } from "../workspace/discovery.ts";
import { openManifestReader, type ManifestCache } from "../workspace/manifest-reader.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import type { Unit } from "../workspace/unit.ts";
import type { LocatorOf } from "./backtest-locator.ts";
import type { OpenedWorkspace } from "./open-workspace.ts";
import { DEFAULT_RUNS_ON, locksOf, type WorkspaceState } from "./workspace-state.ts";

export interface StateParts {
  /** Every repository of it; a submodule that is not there is in none. */
  readonly snapshots: readonly Snapshot[];
  /** The entries of `[[repos]]` whose folder is there in this state. */
  readonly configured: readonly RepoEntry[];
  /** Paths of entries that name where to clone them from, and that are not there at all. */
  readonly missing: ReadonlySet<string>;
}

/**
 * Discovers the workspace of a commit from its snapshots, whose files are none of the work tree's. What was read for another
 * state is not read again, and where the manifests are those of `before`, which has the same entries of `[[repos]]`, the workspace is that state's.
 */
export async function discoverAt(
  { root }: Pick<OpenedWorkspace, "root">,
  { snapshots, configured, missing }: StateParts,
  {
    cache,
    locatorOf,
    before,
  }: {
    readonly cache: ManifestCache;
    readonly locatorOf: LocatorOf;
    readonly before: WorkspaceState | undefined;
  },
): Promise<WorkspaceState> {
  if (before !== undefined && haveSameManifests(before.snapshots, snapshots)) {
    const { workspace, files } = before;
    return { ...before, snapshots, locks: locksOf(root.path, snapshots, { workspace, files }, before.locks) };
  }
  const [only] = snapshots;
  const files =
    snapshots.length === 1 && only !== undefined
      ? only.files
      : new Map(snapshots.flatMap((snapshot) => [...snapshot.files]));
  const workspace = await discover(
    {
      rootName: baseName(root.path),
      units: snapshots.map(unitOf),
      configured,
      missing,
      defaultRunsOn: DEFAULT_RUNS_ON,
    },
    openManifestReader(root.path, files, cache),
  );
  return {
    workspace,
    snapshots,
    absent: [],
    files,
    locator: locatorOf(files),
    cache,
    locks: locksOf(root.path, snapshots, { workspace, files }, before?.locks),
  };
}

const haveSameManifests = (before: readonly Snapshot[], now: readonly Snapshot[]): boolean =>
  now.length === before.length && now.every(({ files }, position) => files === before[position]?.files);

const unitOf = ({ checkout, files }: Snapshot): Unit => ({
  directory: checkout.directory,
  form: checkout.form,
  files: files.keys(),
  absent: undefined,
});
