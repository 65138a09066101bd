import type { KeyPath } from "../documents/places.ts";
import { sorted } from "../base/order.ts";

export const EXECUTION_MODES = ["auto", "uv_run", "direct", "system"] as const;
export type ExecutionMode = (typeof EXECUTION_MODES)[number];

/** Task names have at most so many parts: `test.coverage.xml`. */
export const TASK_LEVELS = 3;

/** What a task says about how it runs. What it does not say is undefined: the defaults belong to who runs it. */
export interface TaskSettings {
  readonly description: string | undefined;
  readonly env: ReadonlyMap<string, string>;
  readonly workingDir: string | undefined;
  readonly timeoutSeconds: number | undefined;
  readonly streamOutput: boolean | undefined;
  readonly commandPrefix: string | undefined;
  readonly executionMode: ExecutionMode | undefined;
  readonly processTitleFormat: string | undefined;
  readonly parallel: boolean | undefined;
  /** `"lint"`: in the same repo; `"^build"`: in all dependencies. */
  readonly dependsOn: readonly string[] | undefined;
  readonly retries: number | undefined;
  readonly outputs: readonly string[] | undefined;
  readonly inputs: readonly string[] | undefined;
  readonly cache: boolean | undefined;
  /** `none`: does not wait for the same task in dependencies. */
  readonly order: "none" | undefined;
}

/** What a task does: one shell command, or other tasks by their absolute names (`@repo.task` in another repo). */
export type TaskBody =
  | { readonly kind: "command"; readonly command: string }
  | { readonly kind: "tasks"; readonly names: readonly string[] };

export interface Task {
  /** `test.coverage`. */
  readonly name: string;
  readonly body: TaskBody;
  readonly settings: TaskSettings;
  /** Where its body stands below `[tasks]`: `["test", "coverage", "_default"]`. */
  readonly keys: KeyPath;
}

/** One name of the tree: a task, a namespace, or both. */
export interface TaskNode {
  readonly task: Task | undefined;
  readonly children: ReadonlyMap<string, TaskNode>;
}

/** All tasks of one repo. The root has no task of its own. */
export type TaskTree = TaskNode;

export const NO_TASKS: TaskTree = { task: undefined, children: new Map() };

/** The names of all tasks, with dots, in order. */
export function taskNames(tree: TaskTree): readonly string[] {
  const names: string[] = [];
  const visit = (node: TaskNode): void => {
    if (node.task !== undefined) names.push(node.task.name);
    for (const child of node.children.values()) visit(child);
  };
  visit(tree);
  return sorted(names);
}

/** A task that was found by name, and the words after its name: its arguments. */
export interface FoundTask {
  readonly task: Task;
  readonly args: readonly string[];
}

/**
 * Finds the task that words name, the longest name first: of `["test", "unit", "fast"]` it is `test.unit.fast`,
 * else `test.unit` with one argument, else `test` with two. A word may hold several parts (`test.unit`,
 * `test:unit`); these belong together: `test.nope` is not `test` with an argument.
 */
export function findTask(tree: TaskTree, words: readonly string[]): FoundTask | undefined {
  let node: TaskNode | undefined = tree;
  let found: FoundTask | undefined;
  for (const [index, word] of words.entries()) {
    for (const part of word.split(/[.:]/)) node = node?.children.get(part);
    if (node === undefined) break;
    if (node.task !== undefined) found = { task: node.task, args: words.slice(index + 1) };
  }
  return found;
}

/** The words of a task name that was given as one text: `test unit fast`. */
export const taskWords = (name: string): readonly string[] => name.split(/\s+/).filter((word) => word !== "");

/** Whether a name, with dots, colons or spaces, names a task (what follows the longest name that fits are arguments). */
export const hasTask = (tree: TaskTree, name: string): boolean =>
  findTask(tree, taskWords(name)) !== undefined;
