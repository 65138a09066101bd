import { joinPath } from "../base/path-text.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Scope } from "../base/scope.ts";
import { loadSettings, loadWorkspaceFile, type LoadedSettings } from "../config/load-settings.ts";
import type { WorkspaceFile } from "../config/workspace-file.ts";
import { exists } from "../system/files.ts";
import { openCheckout } from "../workspace/checkouts.ts";
import { ConfigProblems } from "./config-problems.ts";
import { rootBelowTop, siblingsIn, type Root } from "../workspace/root.ts";
import type { Checkout } from "../workspace/snapshot.ts";
import type { CommandContext } from "./context.ts";
import { gitOf, rootOf } from "./root-of.ts";

/** A workspace whose config is read and whose git repositories are known; its repos are not looked for yet. */
export interface OpenedWorkspace {
  readonly root: Root;
  /** The root's own repository; undefined for a folder of siblings. */
  readonly own: Checkout | undefined;
  /** Repositories of their own below the root that are no submodules. */
  readonly siblings: readonly Checkout[];
  readonly config: Pick<WorkspaceFile, "affected" | "repos" | "kinds">;
  readonly settings: LoadedSettings;
  /** Warnings of config files. */
  readonly diagnostics: readonly Diagnostic[];
}

const NO_CONFIG: OpenedWorkspace["config"] = {
  affected: { global: [], ignore: [], unowned: "everything" },
  repos: [],
  kinds: [],
};

/**
 * Finds the root and reads our config. Fails with workspace/no-root, and with ConfigProblems where a config file has an
 * error: nothing is decided on settings that are not understood. `started` is told the root's own checkout before config
 * is read, so that git can work meanwhile.
 */
export async function openWorkspace(
  context: CommandContext,
  scope: Scope,
  started: (own: Checkout) => void = () => undefined,
): Promise<OpenedWorkspace> {
  const git = gitOf(context);
  const root = await rootOf(context);
  const own =
    root.top === undefined
      ? undefined
      : openCheckout(
          { git: git.at(root.top), directory: ".", rootBelowTop: rootBelowTop(root), form: "monorepo" },
          scope,
        );
  if (own !== undefined) started(own);
  const [workspaceFile, settings] = await Promise.all([
    loadWorkspaceFile(root.path),
    loadSettings({ root: root.path, env: context.env, options: context.given }),
  ]);
  const diagnostics = [...workspaceFile.diagnostics, ...settings.diagnostics];
  if (diagnostics.some(({ severity }) => severity === "error")) throw new ConfigProblems(diagnostics);
  const config = workspaceFile.file ?? NO_CONFIG;
  const isSibling = (directory: string) =>
    directory !== "." && exists(joinPath(root.path, `${directory}/.git`));
  const directories = new Set([
    ...(own === undefined ? siblingsIn(root.path) : []),
    ...config.repos.map(({ path }) => path).filter(isSibling),
  ]);
  const siblings = [...directories]
    .sort()
    .map((directory) =>
      openCheckout(
        { git: git.at(joinPath(root.path, directory)), directory, rootBelowTop: ".", form: "siblings" },
        scope,
      ),
    );
  return { root, own, siblings, config, settings, diagnostics };
}
