import { asTable } from "../documents/value.ts";
import { parseYaml } from "../documents/yaml.ts";
import type { ManifestProblem, MemberDeclaration } from "./manifest.ts";
import { readPatterns } from "./npm.ts";
import { Reading } from "./reading.ts";

export interface PnpmWorkspace {
  /** Undefined where the file has no `packages`, or cannot be read. Anchors are places in this file. */
  readonly members: MemberDeclaration | undefined;
  readonly problems: readonly ManifestProblem[];
}

/**
 * Reads a `pnpm-workspace.yaml` (https://pnpm.io/pnpm-workspace_yaml). It belongs to the package.json beside it: its
 * members are that manifest's members, and pnpm does not look at `workspaces` there. Loads yaml.
 */
export async function readPnpmWorkspace({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): Promise<PnpmWorkspace> {
  const parsed = await parseYaml(text);
  if (!parsed.ok) {
    const { message, place } = parsed.failure;
    const located = place === undefined ? {} : { place };
    return {
      members: undefined,
      problems: [{ code: "manifest/syntax", severity: "error", message, file: path, ...located }],
    };
  }
  const reading = new Reading(path);
  const root = asTable(parsed.value);
  if (root === undefined && parsed.value !== null) reading.wrongType([], "a mapping", parsed.value);
  if (root === undefined || !Object.hasOwn(root, "packages"))
    return { members: undefined, problems: reading.problems };
  const members = readPatterns(reading.strings(root, "packages", ["packages"]), "excludes-win");
  return { members, problems: reading.problems };
}
