import { resolve } from "node:path";
import { Failure } from "../base/failure.ts";
import { joinPath, showPath } from "../base/path-text.ts";
import { checkWorkspaceFile } from "../config/check-workspace-file.ts";
import { WORKSPACE_FILE } from "../config/workspace-file.ts";
import { readText } from "../system/files.ts";
import { ConfigProblems } from "./config-problems.ts";
import type { CommandContext } from "./context.ts";
import type { OpenedWorkspace } from "./open-workspace.ts";

/** The config by which every commit is judged. */
export interface JudgingConfig {
  readonly config: OpenedWorkspace["config"];
  /** As it is shown; null where there is none. */
  readonly path: string | null;
  /** For lines of what it declares. */
  readonly text: string | undefined;
}

/** The work tree's own config, or the file that is given in its place. Failures: config/unreadable, ConfigProblems. */
export async function judgingConfig(
  context: Pick<CommandContext, "cwd">,
  opened: OpenedWorkspace,
  given: string | undefined,
): Promise<JudgingConfig> {
  if (given === undefined) {
    const text = readText(joinPath(opened.root.path, WORKSPACE_FILE));
    return { config: opened.config, path: text === undefined ? null : WORKSPACE_FILE, text };
  }
  const text = readText(resolve(context.cwd, given));
  if (text === undefined)
    throw new Failure("config/unreadable", `--config: there is no file ${showPath(given)}`);
  const { file, diagnostics } = await checkWorkspaceFile(text);
  if (file === undefined) throw new ConfigProblems(diagnostics.map((one) => ({ ...one, file: given })));
  return { config: file, path: given, text };
}
