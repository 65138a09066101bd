export const id = 921;
export const ids = [921];
export const modules = {

/***/ 2921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseTasks: () => (/* binding */ parseTasks)
});

// EXTERNAL MODULE: ./build/stage/documents/value.js
var documents_value = __webpack_require__(1301);
// EXTERNAL MODULE: ./build/stage/config/value-kind.js
var value_kind = __webpack_require__(2120);
;// CONCATENATED MODULE: ./build/stage/config/task-keys.js

const key = (kind, about) => ({ kind, about });
const TASK_KEYS = {
    description: key((0,value_kind/* text */.Qq)("Run the tests"), "What the task does, for lists of tasks."),
    env: key((0,value_kind/* variables */.Ee)('{ CI = "1" }'), "Variables for the task, over those of `[env]`."),
    working_dir: key((0,value_kind/* text */.Qq)("src"), "Folder that it runs in, from the repo; inside the workspace."),
    timeout: key((0,value_kind/* seconds */.YA)(300), "Seconds after which it is ended. Default: 300."),
    stream_output: key((0,value_kind/* flag */.Jt)(), "Show its output while it runs."),
    command_prefix: key((0,value_kind/* text */.Qq)("uv run"), "Put before the command."),
    execution_mode: key((0,value_kind/* choice */.Yq)("auto", "uv_run", "direct", "system"), "Environment that it runs in: found out, `uv run`, the virtual environment's own programs, or the system's."),
    process_title_format: key((0,value_kind/* text */.Qq)("{repo}: {task}"), "Title of its process."),
    parallel: key((0,value_kind/* flag */.Jt)(), "Run the tasks of its list at the same time."),
    depends_on: key((0,value_kind/* textList */.gC)("^build"), 'Tasks that must have passed: "lint" in the same repo, "^build" in all dependencies.'),
    retries: key((0,value_kind/* count */.U9)({ least: 0, most: 100, example: 2 }), "How often it is run again when it fails. Default: 0."),
    outputs: key((0,value_kind/* textList */.gC)("dist/**"), "Globs of files that it makes."),
    inputs: key((0,value_kind/* textList */.gC)("src/**"), "Globs of files that it reads."),
    cache: key((0,value_kind/* flag */.Jt)(), "Take the outcome of an earlier run with the same fingerprint. Default: false."),
    order: key((0,value_kind/* choice */.Yq)("none"), '"none": does not wait for the same task in dependencies.'),
};
const isTaskKey = (name) => Object.hasOwn(TASK_KEYS, name);

// EXTERNAL MODULE: ./build/stage/config/task-tree.js
var task_tree = __webpack_require__(3508);
;// CONCATENATED MODULE: ./build/stage/config/parse-tasks.js



function parseTasks(value, at) {
    const problems = [];
    const root = { task: undefined, children: new Map() };
    const table = (0,documents_value/* asTable */.fO)(value);
    if (table === undefined)
        problems.push(wrong("tasks must be a table of tasks", at, 'write [tasks] and below it: test = "pytest"'));
    else
        for (const [key, inner] of (0,documents_value/* entriesOf */.Mc)(table))
            if (key === "_default")
                problems.push({
                    code: "config/unknown-key",
                    severity: "warning",
                    message: "_default names no task here: it belongs into a table below [tasks]",
                    keys: [...at, key],
                    part: "key",
                });
            else
                addTask({ parent: root, path: [], key, value: inner, at, problems });
    return { tree: root, problems };
}
const NAME_PART = /^[^\s\-@.:^][^\s.:]*$/u;
function addTask({ parent, path, key, value, at, problems }) {
    const parts = key.split(/[.:]/);
    const names = [...path, ...parts];
    const keys = [...at, key];
    const table = (0,documents_value/* asTable */.fO)(value);
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
    if (names.length > task_tree/* TASK_LEVELS */.U2) {
        problems.push({
            code: "config/too-deep",
            severity: "error",
            message: `${names.join(".")} has ${names.length} levels; a task's name has at most ${task_tree/* TASK_LEVELS */.U2}`,
            keys,
            part: "key",
        });
        return;
    }
    const body = table === undefined ? bodyOf(value, keys, problems) : undefined;
    if (table === undefined && body === undefined)
        return;
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
    if (body !== undefined)
        node.task = { name, body, settings: readSettings({}), keys };
    if (table !== undefined)
        addTable({ node, name, path: names, table, at: keys, problems });
}
function childNode(node, part) {
    const found = node.children.get(part);
    if (found !== undefined)
        return found;
    const made = { task: undefined, children: new Map() };
    node.children.set(part, made);
    return made;
}
function addTable(added) {
    const { node, name, path, table, at, problems } = added;
    const settings = {};
    const before = problems.length;
    for (const [key, value] of (0,documents_value/* entriesOf */.Mc)(table)) {
        if (isBodyKey(key, value))
            continue;
        const meaning = isTaskKey(key) ? meaningOf(key, value) : { kind: "subtask" };
        if (meaning.kind === "setting")
            settings[key] = value;
        else if (meaning.kind === "wrong")
            problems.push(wrong(meaning.message, [...at, key], meaning.hint));
        else {
            if (isTaskKey(key) && key.includes("_"))
                problems.push(notTheSetting(key, value, [...at, key]));
            addTask({ parent: node, path, key, value, at, problems });
        }
    }
    const bodyKey = ["run", "_default"].find((key) => isBodyKey(key, (0,documents_value/* own */.ZV)(table, key)));
    const body = bodyKey === undefined ? undefined : bodyOf((0,documents_value/* own */.ZV)(table, bodyKey), [...at, bodyKey], problems);
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
const isBodyKey = (key, value) => key === "_default"
    ? value !== undefined
    : key === "run" && value !== undefined && (0,documents_value/* asTable */.fO)(value) === undefined;
function bodyOf(value, keys, problems) {
    const key = String(keys.at(-1));
    if (typeof value === "string") {
        if (value.trim() !== "")
            return { kind: "command", command: value };
        problems.push({ ...wrong(`${key} must not be empty`, keys), code: "config/empty-task" });
        return undefined;
    }
    const list = (0,documents_value/* asList */.DD)(value);
    if (list?.length === 0) {
        problems.push({ ...wrong(`${key} must name at least one task`, keys), code: "config/empty-task" });
        return undefined;
    }
    if (list?.every(isName) === true)
        return { kind: "tasks", names: list.map(String) };
    const odd = list?.findIndex((one) => !isName(one));
    problems.push(odd === undefined
        ? wrong(`${key} must be a command, a list of names of tasks, or a table`, keys)
        : wrong(`${key} must be a list of names of tasks`, [...keys, odd]));
    return undefined;
}
const isName = (value) => typeof value === "string" && /\S/.test(value);
function meaningOf(key, value) {
    const { kind } = TASK_KEYS[key];
    const fits = kind.is(value);
    if (fits)
        return { kind: "setting" };
    const isText = typeof value === "string";
    const repaired = kind.repair(value);
    const isSlip = isText && kind.shape.kind !== "text-list" && repaired !== undefined;
    const isWord = isText && kind.shape.kind === "choice" && !/\s/.test(value.trim());
    const canBeTask = isText || (0,documents_value/* asList */.DD)(value) !== undefined || (0,documents_value/* asTable */.fO)(value) !== undefined;
    if (canBeTask && !isSlip && !isWord)
        return { kind: "subtask" };
    const way = isText && value !== "" ? `; for a subtask, ${key} = { run = ${JSON.stringify(value)} }` : "";
    return {
        kind: "wrong",
        message: `${key} must be ${kind.must}`,
        hint: `write ${key} = ${repaired ?? kind.example}${isSlip && kind.shape.kind !== "seconds" ? way : ""}`,
    };
}
function notTheSetting(key, value, keys) {
    const { kind } = TASK_KEYS[key];
    return {
        code: "config/reserved-subtask",
        severity: "warning",
        message: `${key} is a subtask here; the setting must be ${kind.must}`,
        hint: `write ${key} = ${kind.repair(value) ?? kind.example}`,
        keys,
        part: "value",
    };
}
function wrong(message, keys, hint) {
    return {
        code: "config/wrong-type",
        severity: "error",
        message,
        ...(hint === undefined ? {} : { hint }),
        keys,
        part: "value",
    };
}
function readSettings(table) {
    const read = (key, { kind }) => {
        const value = (0,documents_value/* own */.ZV)(table, key);
        return kind.is(value) ? value : undefined;
    };
    return {
        description: read("description", TASK_KEYS.description),
        env: new Map(Object.entries(read("env", TASK_KEYS.env) ?? {}).map(([name, value]) => [name, String(value)])),
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


/***/ })

};
