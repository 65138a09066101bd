import { groupBy, sorted } from "../base/order.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { JsonValue } from "../base/json-value.ts";
import { joinPath, pathForJson, showPath, showText } from "../base/path-text.ts";
import type { Scope } from "../base/scope.ts";
import { count, inColumns } from "../base/words.ts";
import { isDirectory } from "../system/files.ts";
import { kindOf } from "../workspace/kinds.ts";
import type { Repo, Workspace } from "../workspace/workspace.ts";
import type { Root } from "../workspace/root.ts";
import type { CommandContext } from "./context.ts";
import { currentState, refuseEmpty } from "./current-state.ts";

/** A workspace as `workspace list` shows it. */
export interface WorkspaceListing {
  readonly root: Root;
  readonly workspace: Workspace;
  readonly repos: readonly { readonly repo: Repo; readonly kind: string }[];
  /** Warnings of config files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `wrknv workspace list`: the repos as they lie there now. Fails with workspace/no-repos. */
export async function list(context: CommandContext, scope: Scope): Promise<WorkspaceListing> {
  const { opened, state } = await currentState(context, scope);
  refuseEmpty(opened, state);
  const { path: root } = opened.root;
  const repos = [...state.workspace.repos.values()].map((repo) => ({
    repo,
    kind: kindOf(repo, {
      rules: opened.config.kinds,
      hasDirectory: (path) => isDirectory(joinPath(root, joinPath(repo.path, path))),
    }),
  }));
  return { root: opened.root, workspace: state.workspace, repos, diagnostics: opened.diagnostics };
}

/** `workspace list --json`. */
export function listJson({ root, workspace, repos }: WorkspaceListing): JsonValue {
  const byKind = groupBy(repos, ({ kind }) => kind);
  return {
    schemaVersion: 1,
    root: pathForJson(root.path),
    rootReason: root.reason,
    form: workspace.form,
    kinds: Object.fromEntries(sorted(byKind.keys()).map((kind) => [kind, byKind.get(kind)?.length ?? 0])),
    repos: repos.map(({ repo, kind }) => ({
      name: repo.name,
      path: pathForJson(repo.path),
      form: repo.form,
      ecosystems: repo.ecosystems,
      kind,
      version: repo.version ?? null,
    })),
  };
}

/** `workspace list` for a terminal. */
export function renderList({ root, workspace, repos }: WorkspaceListing): string {
  const lines = [
    `workspace ${showPath(root.path)}`,
    `  ${root.reason}`,
    `  ${count(repos.length, "repo")}, ${workspace.form}`,
    ...(workspace.foundByManifest.length === 0
      ? []
      : [
          `  found by their tracked manifests, since nobody declares members: ${workspace.foundByManifest.join(", ")}`,
        ]),
    "",
    ...inColumns(
      repos.map(({ repo, kind }) => [
        showText(repo.name),
        showPath(repo.path),
        repo.ecosystems.join("+"),
        kind,
        showText(repo.version ?? ""),
      ]),
    ),
  ];
  return `${lines.join("\n")}\n`;
}
