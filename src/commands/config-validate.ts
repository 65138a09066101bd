import { renderDiagnostic, type Diagnostic } from "../base/diagnostic.ts";
import type { JsonValue } from "../base/json-value.ts";
import { pathForJson, showPath } from "../base/path-text.ts";
import { openScope } from "../base/scope.ts";
import { count } from "../base/words.ts";
import { folderProblems, loadSettings, loadWorkspaceFile } from "../config/load-settings.ts";
import { hasErrors, strictly } from "../config/problem.ts";
import type { CommandContext } from "./context.ts";
import { currentState } from "./current-state.ts";
import { rootOf } from "./root-of.ts";
import { diagnosticJson } from "./validate.ts";

export interface ConfigValidation {
  /** Absolute. */
  readonly root: string;
  /** Of all files: the workspace's, the root's settings, the user's own, those of each repo. */
  readonly problems: readonly Diagnostic[];
  /** No error among the problems. */
  readonly isValid: boolean;
}

/**
 * `wrknv config validate`: what is wrong in our files. Where the files of the root have no error, the repos are looked
 * for and their files checked too. `strict` takes unknown keys as errors.
 */
export async function validateConfig(
  context: CommandContext,
  options: { readonly strict: boolean },
): Promise<ConfigValidation> {
  const root = (await rootOf(context)).path;
  const { diagnostics: ofWorkspace } = await loadWorkspaceFile(root);
  const { diagnostics: ofSettings } = await loadSettings({ root, env: context.env, options: context.given });
  const ofRoot = [...ofWorkspace, ...ofSettings];
  const found = hasErrors(ofRoot) ? ofRoot : [...ofRoot, ...(await repoProblems(context, root))];
  const problems = options.strict ? strictly(found) : found;
  return { root, problems, isValid: !hasErrors(problems) };
}

async function repoProblems(context: CommandContext, root: string): Promise<readonly Diagnostic[]> {
  await using scope = openScope();
  const { state } = await currentState(context, scope);
  const problems: Diagnostic[] = [];
  for (const { path } of state.workspace.repos.values())
    if (path !== ".") problems.push(...(await folderProblems({ root, directory: path })));
  return problems;
}

/** `config validate --json`. */
export const configValidationJson = ({ root, problems, isValid }: ConfigValidation): JsonValue => ({
  schemaVersion: 1,
  root: pathForJson(root),
  valid: isValid,
  problems: problems.map(diagnosticJson),
});

/** `config validate`, for people. */
export function renderConfigValidation({ root, problems }: ConfigValidation): string {
  if (problems.length === 0) return `the configuration of ${showPath(root)} is valid\n`;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const counted = [
    ...(errors === 0 ? [] : [count(errors, "error")]),
    ...(warnings === 0 ? [] : [count(warnings, "warning")]),
  ];
  return `${problems.map((problem) => `${renderDiagnostic(problem)}\n\n`).join("")}${counted.join(" and ")}\n`;
}
