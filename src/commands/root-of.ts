import { findRoot, type Root } from "../workspace/root.ts";
import { openGit, type Git } from "../git/git.ts";
import type { CommandContext } from "./context.ts";

/** Git for this context; it is in no particular repository until `at` says which. */
export const gitOf = (context: CommandContext): Git => openGit(context.cwd, context);

/** The root of the workspace that a command is about: `--root`, WRKNV_ROOT, or found from the current folder. */
export function rootOf(context: CommandContext): Promise<Root> {
  const variable = context.env["WRKNV_ROOT"] ?? "";
  const given = context.root ?? (variable === "" ? undefined : { path: variable, name: "WRKNV_ROOT" });
  return findRoot({ start: context.cwd, given, git: gitOf(context) });
}
