import { baseName } from "../base/path-text.ts";

/*
 * Files that are found by their name, so that no other file need mention them. What the tools of a build find is everybody's; what
 * only editors, assistants and other services find is nobody's.
 */

const SERVED_ELSEWHERE =
  /^(?:FUNDING\.(?:json|ya?ml)|\.?codecov\.ya?ml|code-coverage\.datadog\.yml|static-analysis\.datadog\.yml|triagebot\.toml|\.gitpod\.ya?ml|\.all-contributorsrc|\.lycheeignore|\.clomonitor\.yml|\.coderabbit\.ya?ml|\.deepsource\.toml|\.gitguardian\.ya?ml|\.mention-bot|\.codespellrc|\.codespellignore|CODE_OF_CONDUCT.*|SECURITY\..*|AGENTS\..*|CLAUDE\..*|\.cursorrules|\.windsurfrules)$/i;
const FOLDERS_SERVED_ELSEWHERE =
  /^\.(?:claude|cursor|codesandbox|devcontainer|gitpod|github|agents|windsurf|zed|fleet)$/;

/** Whether a place serves editors, assistants or services that build and test nothing. */
export const isServedElsewhere = ({
  path,
  isFolder,
}: {
  readonly path: string;
  readonly isFolder: boolean;
}) => (isFolder ? FOLDERS_SERVED_ELSEWHERE.test(path) : SERVED_ELSEWHERE.test(baseName(path)));
