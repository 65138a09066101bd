import type { Diagnostic } from "../base/diagnostic.ts";
import { resolvePath } from "../base/path-text.ts";
import type { KeyPath } from "../documents/places.ts";
import { parseToml } from "../documents/toml.ts";
import { asList, asString, ownAt } from "../documents/value.ts";
import { readPlainWorkspace } from "./plain-workspace.ts";
import { hasErrors, locateProblems, type Problem } from "./problem.ts";
import { checkRepoName } from "./repo-name.ts";
import { syntaxDiagnostic } from "./syntax-diagnostic.ts";
import { WORKSPACE_FILE, type RepoEntry, type WorkspaceFile, type Written } from "./workspace-file.ts";
import type { WorkspaceTable } from "./workspace-schema.ts";

export interface CheckedWorkspaceFile {
  /** Undefined where there is an error. */
  readonly file: WorkspaceFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text of `.wrknv/workspace.toml` → its values, and all that is wrong in it. Loads zod where not all is plain. */
export async function checkWorkspaceFile(text: string): Promise<CheckedWorkspaceFile> {
  const parsed = parseToml(text);
  if (!parsed.ok) return { file: undefined, diagnostics: [syntaxDiagnostic(WORKSPACE_FILE, parsed.failure)] };
  const checked = await checkTable(parsed.value);
  const rows = repoRows(parsed.value);
  const problems: readonly Problem[] = [
    ...checked.problems,
    ...rows.flatMap(nameProblems),
    ...rows.flatMap(pathProblems),
    ...repeatedRepos(rows),
  ];
  return {
    file: checked.value === undefined || hasErrors(problems) ? undefined : workspaceFile(checked.value),
    diagnostics: problems.length === 0 ? [] : await locateProblems(problems, { file: WORKSPACE_FILE, text }),
  };
}

/** The table, checked: plainly where that suffices, else by the schema. */
async function checkTable(
  value: unknown,
): Promise<{ readonly value: WorkspaceTable | undefined; readonly problems: readonly Problem[] }> {
  const plain = readPlainWorkspace(value);
  if (plain !== undefined) return { value: plain, problems: [] };
  const [{ checkValue }, { WORKSPACE_SCHEMA }] = await Promise.all([
    import("./schema-problems.ts"),
    import("./workspace-schema.ts"),
  ]);
  return checkValue(WORKSPACE_SCHEMA, value, []);
}

type RepoTable = NonNullable<WorkspaceTable["repos"]>[number];

function workspaceFile(table: WorkspaceTable): WorkspaceFile {
  const { template_source: source, affected } = table;
  return {
    version: table.version,
    syncStrategy: table.sync_strategy ?? "manual",
    templateSource:
      source === undefined
        ? undefined
        : { type: source.type, location: source.location, version: source.version, branch: source.branch },
    globalStandards: table.global_standards ?? {},
    affected: {
      global: written(affected?.global, ["affected", "global"]),
      ignore: written(affected?.ignore, ["affected", "ignore"]),
      unowned: affected?.unowned ?? "everything",
    },
    repos: (table.repos ?? []).map(repoEntry),
    kinds: (table.kinds ?? []).map(({ kind, match }, index) => ({
      kind,
      match: {
        name: match.name,
        path: match.path,
        dependency: match.dependency,
        classifier: match.classifier,
      },
      at: { keys: ["kinds", index] },
    })),
  };
}

const written = (texts: readonly string[] | undefined, keys: KeyPath): readonly Written[] =>
  (texts ?? []).map((text, index) => ({ text, at: { keys: [...keys, index] } }));

function repoEntry(table: RepoTable, index: number): RepoEntry {
  const keys = ["repos", index];
  const { runs_on: runsOn, last_sync: lastSync } = table;
  return {
    name: table.name,
    path: resolvePath(".", table.path) ?? table.path,
    kind: table.type,
    templateProfile: table.template_profile,
    features: table.features ?? [],
    customValues: table.custom_values ?? {},
    lastSync: lastSync instanceof Date ? lastSync.toISOString() : lastSync,
    templateVersion: table.template_version,
    dependencies: new Map(
      Object.entries(table.dependencies ?? {}).map(([name, constraint]) => [
        name,
        { constraint, at: { keys: [...keys, "dependencies", name] } },
      ]),
    ),
    buildConfig: table.build_config ?? {},
    url: table.url,
    inputs: written(table.inputs, [...keys, "inputs"]),
    runsOn: runsOn === undefined ? [] : typeof runsOn === "string" ? [runsOn] : runsOn,
    at: { keys },
  };
}

/** What is looked at across entries, as far as it is there: an error in one entry must not hide one in another. */
interface RepoRow {
  readonly name: string | undefined;
  /** As written. */
  readonly path: string | undefined;
  readonly keys: KeyPath;
}

const repoRows = (value: unknown): readonly RepoRow[] =>
  (asList(ownAt(value, "repos")) ?? []).map((entry, index) => ({
    name: asString(ownAt(entry, "name")),
    path: asString(ownAt(entry, "path")),
    keys: ["repos", index],
  }));

function nameProblems({ name, keys }: RepoRow): readonly Problem[] {
  const message = name === undefined || name === "" ? undefined : checkRepoName(name);
  if (message === undefined) return [];
  return [
    { code: "config/invalid-name", severity: "error", message, keys: [...keys, "name"], part: "value" },
  ];
}

// A drive letter or a backslash is a path of Windows: there `a\..\..\b` would leave the root unseen.
const WINDOWS_PATH = /^[A-Za-z]:|\\/;

function pathProblems({ path, keys }: RepoRow): readonly Problem[] {
  if (path === undefined || path === "") return [];
  const place = { severity: "error", keys: [...keys, "path"], part: "value" } as const;
  if (WINDOWS_PATH.test(path) || path.includes("\0"))
    return [
      {
        ...place,
        code: "config/wrong-type",
        message: "path must be a folder below the root, with / between its parts",
        hint: 'write path = "packages/a"',
      },
    ];
  if (resolvePath(".", path) !== undefined) return [];
  return [
    {
      ...place,
      code: "config/outside-root",
      message: "path leaves the root of the workspace",
      hint: "repos lie below the folder that holds .wrknv: put .wrknv into the folder that holds them all",
    },
  ];
}

/** Two entries of one name or one path: the second of them, with the place of the first. */
function repeatedRepos(rows: readonly RepoRow[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const part of ["name", "path"] as const) {
    const first = new Map<string, RepoRow>();
    for (const row of rows) {
      const value = part === "name" ? row.name : resolvePath(".", row.path ?? "/");
      if (value === undefined || value === "") continue;
      const other = first.get(value);
      if (other === undefined) first.set(value, row);
      else
        problems.push({
          code: "config/duplicate",
          severity: "error",
          message: `two repos have the ${part} ${JSON.stringify(value)}; the other stands at`,
          keys: [...row.keys, part],
          part: "value",
          like: [...other.keys, part],
        });
    }
  }
  return problems;
}
