import type { KeyPath } from "../documents/places.ts";
import { asList, asTable, entriesOf, own, type Table } from "../documents/value.ts";
import type { Problem } from "./problem.ts";
import { isTaskKey, TASK_KEYS, type TaskKey, type TaskKeySpec } from "./task-keys.ts";
import {
  TASK_LEVELS,
  type Task,
  type TaskBody,
  type TaskNode,
  type TaskSettings,
  type TaskTree,
} from "./task-tree.ts";

/*
 * [tasks]: a text is a command, a list is a list of tasks, a table is a task, a namespace, or both. In a table `run`,
 * else `_default`, is what the table itself does. A reserved key (task-keys.ts) is a setting when its value has the
 * setting's type, else a subtask: real files have `[tasks.test] parallel = "pytest -n auto"`.
 */

/** The value of `tasks` → the tree, and what is wrong. `at` is where the value stands in its file. */
export function parseTasks(
  value: unknown,
  at: KeyPath,
): { readonly tree: TaskTree; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const root: MutableNode = { task: undefined, children: new Map() };
  const table = asTable(value);
  if (table === undefined)
    problems.push(wrong("tasks must be a table of tasks", at, 'write [tasks] and below it: test = "pytest"'));
  else
    for (const [key, inner] of entriesOf(table))
      if (key === "_default")
        problems.push({
          code: "config/unknown-key",
          severity: "warning",
          message: "_default names no task here: it belongs into a table below [tasks]",
          keys: [...at, key],
          part: "key",
        });
      else addTask({ parent: root, path: [], key, value: inner, at, problems });
  return { tree: root, problems };
}

interface MutableNode extends TaskNode {
  task: Task | undefined;
  readonly children: Map<string, MutableNode>;
}

interface Added {
  readonly parent: MutableNode;
  /** Names above. */
  readonly path: readonly string[];
  /** As written: `test`, or `test.unit` and `test:unit` in quotes. */
  readonly key: string;
  readonly value: unknown;
  readonly at: KeyPath;
  readonly problems: Problem[];
}

// A name is typed as a word: it must not look like an option (-), another repo's task (@) or several words.
const NAME_PART = /^[^\s\-@.:^][^\s.:]*$/u;

function addTask({ parent, path, key, value, at, problems }: Added): void {
  const parts = key.split(/[.:]/);
  const names = [...path, ...parts];
  const keys = [...at, key];
  const table = asTable(value);
  if (parts.some((part) => !NAME_PART.test(part))) {
    problems.push({
      code: "config/invalid-name",
      severity: "error",
      message: `${JSON.stringify(key)} cannot be the name of a task`,
      hint: "a name is one word that does not start with -, @ or ^",
      keys,
      part: "key",
    });
    return;
  }
  if (names.length > TASK_LEVELS) {
    problems.push({
      code: "config/too-deep",
      severity: "error",
      message: `${names.join(".")} has ${names.length} levels; a task's name has at most ${TASK_LEVELS}`,
      keys,
      part: "key",
    });
    return;
  }
  const body = table === undefined ? bodyOf(value, keys, problems) : undefined;
  if (table === undefined && body === undefined) return;
  const node = parts.reduce(childNode, parent);
  const name = names.join(".");
  if (node.task !== undefined || (table === undefined && node.children.size > 0)) {
    problems.push({
      code: "config/duplicate",
      severity: "error",
      message: `two tasks have the name ${name}${node.task === undefined ? "" : "; the other stands at"}`,
      keys,
      part: "key",
      ...(node.task === undefined ? {} : { like: node.task.keys }),
    });
    return;
  }
  if (body !== undefined) node.task = { name, body, settings: readSettings({}), keys };
  if (table !== undefined) addTable({ node, name, path: names, table, at: keys, problems });
}

function childNode(node: MutableNode, part: string): MutableNode {
  const found = node.children.get(part);
  if (found !== undefined) return found;
  const made: MutableNode = { task: undefined, children: new Map() };
  node.children.set(part, made);
  return made;
}

function addTable(added: {
  readonly node: MutableNode;
  readonly name: string;
  readonly path: readonly string[];
  readonly table: Table;
  readonly at: KeyPath;
  readonly problems: Problem[];
}): void {
  const { node, name, path, table, at, problems } = added;
  const settings: Record<string, unknown> = {};
  const before = problems.length;
  for (const [key, value] of entriesOf(table)) {
    if (isBodyKey(key, value)) continue;
    const meaning = isTaskKey(key) ? meaningOf(key, value) : ({ kind: "subtask" } as const);
    if (meaning.kind === "setting") settings[key] = value;
    else if (meaning.kind === "wrong") problems.push(wrong(meaning.message, [...at, key], meaning.hint));
    else {
      if (isTaskKey(key) && key.includes("_")) problems.push(notTheSetting(key, value, [...at, key]));
      addTask({ parent: node, path, key, value, at, problems });
    }
  }
  const bodyKey = ["run", "_default"].find((key) => isBodyKey(key, own(table, key)));
  const body = bodyKey === undefined ? undefined : bodyOf(own(table, bodyKey), [...at, bodyKey], problems);
  if (body !== undefined)
    node.task = { name, body, settings: readSettings(settings), keys: [...at, bodyKey ?? ""] };
  else if (node.children.size === 0 && problems.length === before)
    problems.push({
      code: "config/empty-task",
      severity: "warning",
      message: `${name} does nothing`,
      hint: 'write run = "a command", or a task below it',
      keys: at,
      part: "value",
    });
}

/** `run` and `_default` say what a table does; a table named `run` is a subtask. */
const isBodyKey = (key: string, value: unknown): boolean =>
  key === "_default"
    ? value !== undefined
    : key === "run" && value !== undefined && asTable(value) === undefined;

function bodyOf(value: unknown, keys: KeyPath, problems: Problem[]): TaskBody | undefined {
  const key = String(keys.at(-1));
  if (typeof value === "string") {
    if (value.trim() !== "") return { kind: "command", command: value };
    problems.push({ ...wrong(`${key} must not be empty`, keys), code: "config/empty-task" });
    return undefined;
  }
  const list = asList(value);
  if (list?.length === 0) {
    problems.push({ ...wrong(`${key} must name at least one task`, keys), code: "config/empty-task" });
    return undefined;
  }
  if (list?.every(isName) === true) return { kind: "tasks", names: list.map(String) };
  const odd = list?.findIndex((one) => !isName(one));
  problems.push(
    odd === undefined
      ? wrong(`${key} must be a command, a list of names of tasks, or a table`, keys)
      : wrong(`${key} must be a list of names of tasks`, [...keys, odd]),
  );
  return undefined;
}

const isName = (value: unknown): boolean => typeof value === "string" && /\S/.test(value);

type Meaning =
  | { readonly kind: "setting" }
  | { readonly kind: "subtask" }
  | { readonly kind: "wrong"; readonly message: string; readonly hint: string };

/** What a reserved key with this value is. */
function meaningOf(key: TaskKey, value: unknown): Meaning {
  const { kind }: TaskKeySpec<unknown> = TASK_KEYS[key];
  // With its type written out, for `is` of an unknown kind would narrow the value to nothing.
  const fits: boolean = kind.is(value);
  if (fits) return { kind: "setting" };
  const isText = typeof value === "string";
  const repaired = kind.repair(value);
  // `timeout = "5m"` is no command. A command that happens to look so can be written as a table.
  const isSlip = isText && kind.shape.kind !== "text-list" && repaired !== undefined;
  const isWord = isText && kind.shape.kind === "choice" && !/\s/.test(value.trim());
  const canBeTask = isText || asList(value) !== undefined || asTable(value) !== undefined;
  if (canBeTask && !isSlip && !isWord) return { kind: "subtask" };
  const way = isText && value !== "" ? `; for a subtask, ${key} = { run = ${JSON.stringify(value)} }` : "";
  return {
    kind: "wrong",
    message: `${key} must be ${kind.must}`,
    hint: `write ${key} = ${repaired ?? kind.example}${isSlip && kind.shape.kind !== "seconds" ? way : ""}`,
  };
}

/** Nobody names a task `depends_on`: the value has the wrong form. The rule still makes it a subtask. */
function notTheSetting(key: TaskKey, value: unknown, keys: KeyPath): Problem {
  const { kind }: TaskKeySpec<unknown> = TASK_KEYS[key];
  return {
    code: "config/reserved-subtask",
    severity: "warning",
    message: `${key} is a subtask here; the setting must be ${kind.must}`,
    hint: `write ${key} = ${kind.repair(value) ?? kind.example}`,
    keys,
    part: "value",
  };
}

function wrong(message: string, keys: KeyPath, hint?: string): Problem {
  return {
    code: "config/wrong-type",
    severity: "error",
    message,
    ...(hint === undefined ? {} : { hint }),
    keys,
    part: "value",
  };
}

/** The settings of a table that holds nothing else but them. */
function readSettings(table: Table): TaskSettings {
  const read = <T>(key: string, { kind }: TaskKeySpec<T>): T | undefined => {
    const value = own(table, key);
    return kind.is(value) ? value : undefined;
  };
  return {
    description: read("description", TASK_KEYS.description),
    env: new Map(
      Object.entries(read("env", TASK_KEYS.env) ?? {}).map(([name, value]) => [name, String(value)]),
    ),
    workingDir: read("working_dir", TASK_KEYS.working_dir),
    timeoutSeconds: read("timeout", TASK_KEYS.timeout),
    streamOutput: read("stream_output", TASK_KEYS.stream_output),
    commandPrefix: read("command_prefix", TASK_KEYS.command_prefix),
    executionMode: read("execution_mode", TASK_KEYS.execution_mode),
    processTitleFormat: read("process_title_format", TASK_KEYS.process_title_format),
    parallel: read("parallel", TASK_KEYS.parallel),
    dependsOn: read("depends_on", TASK_KEYS.depends_on),
    retries: read("retries", TASK_KEYS.retries),
    outputs: read("outputs", TASK_KEYS.outputs),
    inputs: read("inputs", TASK_KEYS.inputs),
    cache: read("cache", TASK_KEYS.cache),
    order: read("order", TASK_KEYS.order),
  };
}
