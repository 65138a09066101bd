import { joinPath } from "../base/path-text.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { checkSettingsFile } from "../config/check-settings-file.ts";
import { resolveSettings, type SettingsSource } from "../config/resolve-settings.ts";
import { MAX_CONFIG_BYTES, SETTINGS_FILES } from "../config/settings-files.ts";
import { NO_TASKS, type TaskTree } from "../config/task-tree.ts";
import { readFiles } from "../workspace/snapshot.ts";
import type { Repo } from "../workspace/workspace.ts";
import { ConfigProblems } from "./config-problems.ts";
import type { WorkspaceState } from "./workspace-state.ts";

/**
 * The tasks that repos configure, in the state that is looked at: what a user's own config says must not change a plan.
 * Fails with ConfigProblems where a file has an error: which tasks there are is then unknown. A repo without such files is
 * not in the answer. Cost: reads only files that are there.
 */
export async function repoTasks(
  root: string,
  state: Pick<WorkspaceState, "files">,
  repos: Iterable<Repo>,
): Promise<ReadonlyMap<string, TaskTree>> {
  const wanted = [...repos].flatMap((repo) =>
    SETTINGS_FILES.flatMap(({ name, keys }) => {
      const file = state.files.get(joinPath(repo.path, name));
      return file === undefined ? [] : [{ repo, keys, file }];
    }),
  );
  const readings = await readFiles(
    root,
    wanted.map(({ file }) => file),
    MAX_CONFIG_BYTES,
  );
  const sources = new Map<string, SettingsSource[]>();
  const problems: Diagnostic[] = [];
  for (const [position, { repo, keys, file }] of wanted.entries()) {
    const reading = readings[position];
    if (reading?.kind !== "text") {
      if (keys.length === 0)
        problems.push({
          code: "config/unreadable",
          severity: "error",
          message: reading?.kind === "unreadable" ? reading.why : "it is too large for a config file",
          file: file.path,
        });
      continue;
    }
    // Nearly every pyproject.toml is none of ours: a look at the text saves a second parse of it.
    if (keys.length > 0 && !reading.text.includes("wrknv")) continue;
    const { table, diagnostics } = await checkSettingsFile({ file: file.path, text: reading.text, keys });
    problems.push(...diagnostics.filter(({ severity }) => severity === "error"));
    if (table === undefined) continue;
    const own = sources.get(repo.name);
    const source: SettingsSource = { file: file.path, keys, table };
    if (own === undefined) sources.set(repo.name, [source]);
    else own.push(source);
  }
  if (problems.length > 0) throw new ConfigProblems(problems);
  const trees = new Map<string, TaskTree>();
  for (const [repo, files] of sources)
    trees.set(repo, (await resolveSettings({ options: {}, env: {}, files })).settings.tasks);
  return trees;
}

/** The tasks of one repo among those of `repoTasks`. */
export const tasksOf = (trees: ReadonlyMap<string, TaskTree>, repo: Repo): TaskTree =>
  trees.get(repo.name) ?? NO_TASKS;
