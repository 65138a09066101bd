import { findRoot, type Root } from "../workspace/root.ts";
import type { CommandContext } from "./context.ts";
import { gitOf } from "./open-workspace.ts";

/** The root of the workspace that a command is about: `--root`, WRKNV_ROOT, or found from the current folder. */
export function rootOf(context: CommandContext): Promise<Root> {
  const variable = context.env["WRKNV_ROOT"] ?? "";
  const given = context.root ?? (variable === "" ? undefined : { path: variable, name: "WRKNV_ROOT" });
  return findRoot({ start: context.cwd, given, git: gitOf(context) });
}
