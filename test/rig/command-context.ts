import { openScope } from "../../src/base/scope.ts";
import { affected, type AffectedOptions, type AffectedResult } from "../../src/commands/affected.ts";
import type { CommandContext } from "../../src/commands/context.ts";
import { currentState } from "../../src/commands/current-state.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";
import { runProcess } from "../../src/system/processes.ts";
import type { GitRig } from "./git-rig.ts";

/** A terminal in a folder of the rig, without a network. */
export const contextIn = (rig: GitRig, cwd: string, more: Partial<CommandContext> = {}): CommandContext => ({
  cwd,
  env: rig.env,
  run: runProcess,
  event: null,
  allowFetch: false,
  root: undefined,
  given: {},
  ...more,
});

/** The workspace that lies around a folder, as it is there now. */
export async function workspaceAt(
  rig: GitRig,
  cwd: string,
  more: Partial<CommandContext> = {},
): Promise<Workspace> {
  await using scope = openScope();
  return (await currentState(contextIn(rig, cwd, more), scope)).state.workspace;
}

/** `wrknv workspace affected` there, against a base. */
export async function affectedAt(
  rig: GitRig,
  cwd: string,
  options: Partial<AffectedOptions> = {},
  more: Partial<CommandContext> = {},
): Promise<AffectedResult["answer"]> {
  await using scope = openScope();
  const whole = { base: undefined, head: undefined, committed: false, all: false, ...options };
  return (await affected(contextIn(rig, cwd, more), whole, scope)).answer;
}

/** Why everything is affected, else each affected repo with the kinds of its reasons. */
export const showAnswer = ({ everything, affected: repos }: AffectedResult["answer"]): string =>
  everything !== null
    ? `everything: ${everything.kind} ${everything.path ?? "-"}`
    : repos.map(({ repo, reasons }) => `${repo} (${reasons.map(({ kind }) => kind).join(", ")})`).join("; ");
