import { choice, count, flag, seconds, text, textList, variables, type ValueKind } from "./value-kind.ts";

export interface TaskKeySpec<T> {
  readonly kind: ValueKind<T>;
  readonly about: string;
}
const key = <T>(kind: ValueKind<T>, about: string): TaskKeySpec<T> => ({ kind, about });

/** The settings that a task's table can hold beside `run` and `_default`. */
export const TASK_KEYS = {
  description: key(text("Run the tests"), "What the task does, for lists of tasks."),
  env: key(variables('{ CI = "1" }'), "Variables for the task, over those of `[env]`."),
  working_dir: key(text("src"), "Folder that it runs in, from the repo; inside the workspace."),
  timeout: key(seconds(300), "Seconds after which it is ended. Default: 300."),
  stream_output: key(flag(), "Show its output while it runs."),
  command_prefix: key(text("uv run"), "Put before the command."),
  execution_mode: key(
    choice("auto", "uv_run", "direct", "system"),
    "Environment that it runs in: found out, `uv run`, the virtual environment's own programs, or the system's.",
  ),
  process_title_format: key(text("{repo}: {task}"), "Title of its process."),
  parallel: key(flag(), "Run the tasks of its list at the same time."),
  depends_on: key(
    textList("^build"),
    'Tasks that must have passed: "lint" in the same repo, "^build" in all dependencies.',
  ),
  retries: key(
    count({ least: 0, most: 100, example: 2 }),
    "How often it is run again when it fails. Default: 0.",
  ),
  outputs: key(textList("dist/**"), "Globs of files that it makes."),
  inputs: key(textList("src/**"), "Globs of files that it reads."),
  cache: key(flag(), "Take the outcome of an earlier run with the same fingerprint. Default: false."),
  order: key(choice("none"), '"none": does not wait for the same task in dependencies.'),
} satisfies Record<string, TaskKeySpec<unknown>>;
export type TaskKey = keyof typeof TASK_KEYS;

export const isTaskKey = (name: string): name is TaskKey => Object.hasOwn(TASK_KEYS, name);
