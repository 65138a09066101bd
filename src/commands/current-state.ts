import { Failure } from "../base/failure.ts";
import { showPath } from "../base/path-text.ts";
import type { Scope } from "../base/scope.ts";
import { uncommittedChanges } from "../git/changes.ts";
import { listManifests, type SnapshotState } from "../workspace/snapshot.ts";
import type { CommandContext } from "./context.ts";
import { openWorkspace, type OpenedWorkspace } from "./open-workspace.ts";
import { readState, type WorkspaceState } from "./workspace-state.ts";

/** The workspace as it lies there now, uncommitted and untracked work included. */
export async function currentState(
  context: CommandContext,
  scope: Scope,
): Promise<{
  readonly opened: OpenedWorkspace;
  readonly state: WorkspaceState;
  readonly notices: readonly string[];
}> {
  const opened = await openWorkspace(context, scope);
  const notices: string[] = [];
  const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
  const listed = checkouts.map((checkout) => listManifests(checkout));
  for (const list of listed) list.catch(() => undefined);
  const states = checkouts.map(async ({ git }): Promise<SnapshotState> => ({
    kind: "work-tree",
    status: await uncommittedChanges(git),
  }));
  for (const state of states) state.catch(() => undefined);
  const state = await readState(
    opened,
    listed.flatMap((list, position) => {
      const state = states[position];
      return state === undefined ? [] : [{ listed: list, state }];
    }),
    { fetch: { allowFetch: context.allowFetch, notice: (text) => notices.push(text) }, scope },
  );
  return { opened, state, notices };
}

/** Fails where a workspace has no repos at all: whatever would be done with them would be nothing, and green. */
export function refuseEmpty(opened: OpenedWorkspace, state: WorkspaceState): void {
  if (state.workspace.repos.size > 0) return;
  const hasGit = opened.own !== undefined || opened.siblings.length > 0;
  throw new Failure(
    "workspace/no-repos",
    `no repo was found in ${showPath(opened.root.path)} (${opened.root.reason})`,
    {
      hint: hasGit
        ? "a repo is a folder with a manifest (pyproject.toml, package.json, go.mod, Cargo.toml, *.tf) that git tracks, or an entry in .wrknv/workspace.toml"
        : "it is in no git repository: check one out before (on GitHub with actions/checkout), or run git init and commit",
    },
  );
}
