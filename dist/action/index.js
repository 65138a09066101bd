import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9220:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7367);


for (const event of ["uncaughtException", "unhandledRejection"])
    node_process__WEBPACK_IMPORTED_MODULE_0__.on(event, (error) => {
        node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write(`::error title=internal error::${String(error).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`);
        node_process__WEBPACK_IMPORTED_MODULE_0__.exit(70);
    });
node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(node_process__WEBPACK_IMPORTED_MODULE_0__);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __nccwpck_require__(1297);
// EXTERNAL MODULE: ./build/stage/commands/config-problems.js
var config_problems = __nccwpck_require__(8441);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
// EXTERNAL MODULE: ./build/stage/config/nearest-word.js
var nearest_word = __nccwpck_require__(835);
// EXTERNAL MODULE: ./build/stage/config/setting-keys.js
var setting_keys = __nccwpck_require__(2457);
// EXTERNAL MODULE: ./build/stage/config/value-kind.js
var value_kind = __nccwpck_require__(2120);
;// CONCATENATED MODULE: ./build/stage/config/inputs.js





const ACTION_COMMANDS = ["plan", "affected", "graph", "validate"];
const GRAPH_FORMATS = (/* unused pure expression or super */ null && (["text", "json", "dot", "mermaid"]));
const EVERY = ACTION_COMMANDS;
const COMPARING = ["plan", "affected"];
const INPUTS = {
    root: {
        kind: (0,value_kind/* text */.Qq)("."),
        fallback: undefined,
        commands: EVERY,
        about: "Root of the workspace, relative to where the repository was checked out (GITHUB_WORKSPACE). Default: WRKNV_ROOT, else that folder itself.",
    },
    base: {
        kind: (0,value_kind/* text */.Qq)("origin/main"),
        fallback: undefined,
        commands: COMPARING,
        about: "Commit, branch or tag to compare with, or `last-success`. Default: by the event.",
    },
    head: {
        kind: (0,value_kind/* text */.Qq)("HEAD"),
        fallback: undefined,
        commands: COMPARING,
        about: "Commit, branch or tag that is compared. Default: what is checked out.",
    },
    committed: {
        kind: (0,value_kind/* flag */.Jt)(),
        fallback: false,
        commands: COMPARING,
        about: "Leave out changes of the working tree that are not committed.",
    },
    all: {
        kind: (0,value_kind/* flag */.Jt)(),
        fallback: false,
        commands: COMPARING,
        about: "Take every repo, without comparing.",
    },
    task: {
        kind: setting_keys/* SETTING_KEYS */.GS["plan.task"].kind,
        fallback: undefined,
        commands: ["plan"],
        about: "Task to plan.",
        setting: "plan.task",
    },
    name: {
        kind: (0,value_kind/* text */.Qq)("test"),
        fallback: undefined,
        commands: ["plan"],
        about: "Name of the plan, where one run holds several. Default: the task.",
    },
    "max-jobs": {
        kind: setting_keys/* SETTING_KEYS */.GS["plan.max_jobs"].kind,
        fallback: undefined,
        commands: ["plan"],
        about: setting_keys/* SETTING_KEYS */.GS["plan.max_jobs"].about,
        setting: "plan.max_jobs",
    },
    "max-stages": {
        kind: setting_keys/* SETTING_KEYS */.GS["plan.max_stages"].kind,
        fallback: undefined,
        commands: ["plan"],
        about: setting_keys/* SETTING_KEYS */.GS["plan.max_stages"].about,
        setting: "plan.max_stages",
    },
    "jobs-per-runner": {
        kind: setting_keys/* SETTING_KEYS */.GS["plan.jobs_per_runner"].kind,
        fallback: undefined,
        commands: ["plan"],
        about: setting_keys/* SETTING_KEYS */.GS["plan.jobs_per_runner"].about,
        setting: "plan.jobs_per_runner",
    },
    "push-base": {
        kind: setting_keys/* SETTING_KEYS */.GS["plan.push_base"].kind,
        fallback: undefined,
        commands: COMPARING,
        about: setting_keys/* SETTING_KEYS */.GS["plan.push_base"].about,
        setting: "plan.push_base",
    },
    "merge-queue-base": {
        kind: setting_keys/* SETTING_KEYS */.GS["plan.merge_queue_base"].kind,
        fallback: undefined,
        commands: COMPARING,
        about: setting_keys/* SETTING_KEYS */.GS["plan.merge_queue_base"].about,
        setting: "plan.merge_queue_base",
    },
    "affected-output": {
        kind: (0,value_kind/* choice */.Yq)("auto", "off"),
        fallback: "auto",
        commands: COMPARING,
        about: "`off` leaves out the output `affected`, which fails above 200 KB.",
    },
    "plan-path": {
        kind: (0,value_kind/* text */.Qq)("plan.json"),
        fallback: undefined,
        commands: ["plan"],
        about: "File that the plan is written to. Default: a file in the runner's temporary folder.",
    },
    format: {
        kind: (0,value_kind/* choice */.Yq)("text", "json", "dot", "mermaid"),
        fallback: "text",
        commands: ["graph"],
        about: "Form of the graph.",
    },
    "graph-path": {
        kind: (0,value_kind/* text */.Qq)("graph.txt"),
        fallback: undefined,
        commands: ["graph"],
        about: "File that the graph is written to. Default: a file in the runner's temporary folder.",
    },
    strict: {
        kind: (0,value_kind/* flag */.Jt)(),
        fallback: false,
        commands: ["validate"],
        about: "Count warnings, like unknown keys, as errors.",
    },
    token: {
        kind: (0,value_kind/* text */.Qq)("${{ github.token }}"),
        fallback: undefined,
        commands: COMPARING,
        about: "Token that reads earlier runs of this workflow (`actions: read`). Commits that are missing are fetched with the credentials that the checkout left.",
        runnerDefault: "${{ github.token }}",
    },
};
const isInputName = (name) => Object.hasOwn(INPUTS, name);
const INPUT_NAMES = Object.keys(INPUTS).filter(isInputName);
function parseCommand(read) {
    const written = read("command").trim();
    const command = written === "" ? "plan" : ACTION_COMMANDS.find((one) => one === written);
    if (command !== undefined)
        return (0,failure.ok)(command);
    const meant = (0,nearest_word/* nearestWord */.z)(written, ACTION_COMMANDS);
    return (0,failure/* fail */.fJ)({
        code: "input/unknown-command",
        severity: "error",
        message: `command must be one of ${ACTION_COMMANDS.join(", ")}, not ${(0,path_text/* showText */.h$)(JSON.stringify(written))}`,
        ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
    });
}
function parseInputs(command, read) {
    const errors = [];
    const warnings = [];
    const valueOf = (name) => {
        const spec = INPUTS[name];
        const written = read(name).trim();
        if (written === "")
            return spec.fallback;
        const value = spec.kind.fromText(written);
        if (value === undefined)
            errors.push({
                code: "input/wrong-value",
                severity: "error",
                message: `input ${name} must be ${spec.kind.must}, not ${(0,path_text/* showText */.h$)(JSON.stringify(written))}`,
            });
        else if (!spec.commands.includes(command) && spec.runnerDefault === undefined && value !== spec.fallback)
            warnings.push({
                code: "input/no-effect",
                severity: "warning",
                message: `input ${name} has no effect on ${command}`,
                hint: `it is for ${spec.commands.join(", ")}`,
            });
        return value ?? spec.fallback;
    };
    const values = {
        root: valueOf("root"),
        base: valueOf("base"),
        head: valueOf("head"),
        committed: valueOf("committed"),
        all: valueOf("all"),
        task: valueOf("task"),
        name: valueOf("name"),
        "max-jobs": valueOf("max-jobs"),
        "max-stages": valueOf("max-stages"),
        "jobs-per-runner": valueOf("jobs-per-runner"),
        "push-base": valueOf("push-base"),
        "merge-queue-base": valueOf("merge-queue-base"),
        "affected-output": valueOf("affected-output"),
        "plan-path": valueOf("plan-path"),
        format: valueOf("format"),
        "graph-path": valueOf("graph-path"),
        strict: valueOf("strict"),
        token: valueOf("token"),
    };
    if (errors.length > 0)
        return (0,failure/* fail */.fJ)([...errors, ...warnings]);
    return (0,failure.ok)({ command, values, settings: settingsOf(values), warnings });
}
const settingsOf = (values) => ({
    "plan.task": values.task,
    "plan.max_jobs": values["max-jobs"],
    "plan.max_stages": values["max-stages"],
    "plan.jobs_per_runner": values["jobs-per-runner"],
    "plan.push_base": values["push-base"],
    "plan.merge_queue_base": values["merge-queue-base"],
});

// EXTERNAL MODULE: ./build/stage/base/sha.js
var sha = __nccwpck_require__(8573);
// EXTERNAL MODULE: ./build/stage/system/files.js + 2 modules
var files = __nccwpck_require__(1686);
;// CONCATENATED MODULE: ./build/stage/github/event.js



async function loadEvent(env) {
    if (env["GITHUB_ACTIONS"] !== "true")
        return null;
    const path = env["GITHUB_EVENT_PATH"] ?? "";
    const text = path === "" ? undefined : (0,files/* readText */.yR)(path);
    if (text === undefined)
        throw unreadable(path === "" ? "GITHUB_EVENT_PATH is not set" : `there is no file ${path}`);
    return parseEvent(text, env);
}
async function parseEvent(payload, env) {
    const json = parseJson(payload);
    const { readAny, readMergeGroup, readPull, readPush } = await Promise.all(/* import() */[__nccwpck_require__.e(343), __nccwpck_require__.e(211)]).then(__nccwpck_require__.bind(__nccwpck_require__, 211));
    const eventName = variable(env, "GITHUB_EVENT_NAME");
    const common = readAny(json);
    const context = {
        repository: variable(env, "GITHUB_REPOSITORY"),
        defaultBranch: common.repository?.default_branch ?? null,
        ref: env["GITHUB_REF"] ?? "",
        runId: count(env, "GITHUB_RUN_ID"),
        runAttempt: count(env, "GITHUB_RUN_ATTEMPT"),
        workflow: parseWorkflowRef(env["GITHUB_WORKFLOW_REF"] ?? "") ?? null,
        apiUrl: (env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/+$/, ""),
        serverUrl: (env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/, ""),
    };
    switch (eventName) {
        case "pull_request":
        case "pull_request_target": {
            const { action, number, pull_request: pull } = readPull(json);
            return {
                ...context,
                name: eventName,
                action,
                number,
                headSha: event_sha(pull.head.sha, "pull_request.head.sha"),
                baseRef: pull.base.ref,
                isFork: pull.head.repo?.full_name.toLowerCase() !== context.repository.toLowerCase(),
            };
        }
        case "push": {
            const push = readPush(json);
            const [before, after] = [objectId(push.before, "before"), objectId(push.after, "after")];
            return {
                ...context,
                name: "push",
                ref: push.ref,
                before,
                after,
                created: push.created,
                deleted: push.deleted,
                forced: push.forced,
            };
        }
        case "merge_group": {
            const { merge_group: group } = readMergeGroup(json);
            return {
                ...context,
                name: "merge_group",
                baseSha: event_sha(group.base_sha, "merge_group.base_sha"),
                headSha: event_sha(group.head_sha, "merge_group.head_sha"),
                baseRef: group.base_ref.replace(/^refs\/heads\//, ""),
            };
        }
        case "schedule":
        case "workflow_dispatch":
        case "repository_dispatch":
        case "workflow_run":
            return { ...context, name: eventName };
        default:
            return { ...context, name: "other", eventName };
    }
}
function parseWorkflowRef(text) {
    const [, repository, path, ref] = /^([^/@]+\/[^/@]+)\/(.+?\.ya?ml)@(.+)$/.exec(text) ?? [];
    return repository === undefined || path === undefined || ref === undefined
        ? undefined
        : { repository, path, ref };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw unreadable("the payload is no JSON", cause);
    }
}
function variable(env, name) {
    const value = env[name];
    if (value === undefined || value === "")
        throw unreadable(`${name} is not set`);
    return value;
}
function count(env, name) {
    const text = variable(env, name);
    if (!/^\d{1,15}$/.test(text))
        throw unreadable(`${name} is ${JSON.stringify(text)}, not a number`);
    return Number(text);
}
const event_sha = (text, field) => objectId(text, field) ?? refuse(`${field} is no commit: only zeros`);
function objectId(text, field) {
    const id = (0,sha/* parseSha */.q)(text);
    if (id === undefined && !/^(?:0{40}|0{64})$/.test(text))
        throw unreadable(`${field} is ${JSON.stringify(text.slice(0, 80))}, not a commit id`);
    return id ?? null;
}
const unreadable = (problem, cause) => new failure/* Failure */.HR("github/unreadable-event", `the event that GitHub describes cannot be read: ${problem}`, {
    cause,
});
const refuse = (problem) => {
    throw unreadable(problem);
};

;// CONCATENATED MODULE: ./build/stage/github/rest.js

const ATTEMPTS = 4;
const WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
const REQUEST_LIMIT_MS = 30_000;
async function openRest(access) {
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(845)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1845));
    const silent = () => undefined;
    const octokit = new GitHub(getOctokitOptions(access.token, {
        baseUrl: access.apiUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    }));
    const wait = access.wait ?? sleep;
    return {
        async get(path, { permission }) {
            for (let attempt = 1;; attempt += 1) {
                try {
                    const { data } = (await octokit.request(`GET ${path}`, {
                        request: { signal: AbortSignal.timeout(REQUEST_LIMIT_MS) },
                    }));
                    return data;
                }
                catch (error) {
                    const answer = readError(error);
                    const waitMs = attempt < ATTEMPTS ? waitBeforeNext(answer, attempt) : undefined;
                    if (waitMs === undefined)
                        throw explainAnswer(answer, permission);
                    await wait(waitMs);
                }
            }
        },
    };
}
function readError(error) {
    const message = error instanceof Error ? error.message : String(error);
    const status = error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : 0;
    const response = error instanceof Error && "response" in error ? error.response : undefined;
    const headers = isRecord(response) ? response["headers"] : undefined;
    const header = (name) => {
        const value = isRecord(headers) ? headers[name] : undefined;
        return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
    };
    const isRateLimit = status === 429 ||
        (status === 403 &&
            (header("x-ratelimit-remaining") === "0" ||
                header("retry-after") !== undefined ||
                /rate limit/i.test(message)));
    return {
        status: response === undefined ? 0 : status,
        message,
        retryAfter: header("retry-after"),
        isRateLimit,
    };
}
const isRecord = (value) => typeof value === "object" && value !== null;
function waitBeforeNext(answer, attempt) {
    if (answer.status !== 0 && answer.status < 500 && !answer.isRateLimit)
        return undefined;
    const asked = /^\d{1,6}$/.test(answer.retryAfter ?? "") ? Number(answer.retryAfter) * 1000 : undefined;
    if (asked !== undefined)
        return asked <= LONGEST_WAIT_MS ? asked : undefined;
    return answer.isRateLimit && answer.status === 403 ? undefined : WAIT_MS * 2 ** (attempt - 1);
}
function explainAnswer(answer, permission) {
    const { status, message } = answer;
    if (answer.isRateLimit)
        return new failure/* Failure */.HR("github/rate-limited", `GitHub's rate limit is used up: ${message}`, {
            hint: "run again later",
        });
    if (status === 401 || status === 403 || status === 404)
        return new failure/* Failure */.HR("github/no-permission", `GitHub answered ${status}: ${message}`, {
            hint: `the job's token needs permissions: ${permission}`,
        });
    return new failure/* Failure */.HR("github/unreachable", status === 0 ? `GitHub could not be reached: ${message}` : `GitHub answered ${status}: ${message}`);
}
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

;// CONCATENATED MODULE: ./build/stage/github/runs.js



const PAGE = 100;
const MAX_PAGES = 10;
async function* passedRuns(query, access) {
    const rest = await openRest(access);
    const { readRuns } = await Promise.all(/* import() */[__nccwpck_require__.e(343), __nccwpck_require__.e(286)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1286));
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await rest.get(runsPath(query, page), { permission: "actions: read" });
        const runs = readRuns(answer);
        for (const run of runs) {
            const isOurs = run.head_repository?.full_name.toLowerCase() === query.repository.toLowerCase();
            const fits = run.event === query.event && run.head_branch === query.branch && run.conclusion === "success";
            if (!isOurs || !fits || run.id === query.currentRunId)
                continue;
            const id = (0,sha/* parseSha */.q)(run.head_sha);
            if (id === undefined)
                throw new failure/* Failure */.HR("github/unreadable-answer", `a workflow run names the commit ${JSON.stringify(run.head_sha.slice(0, 80))}`);
            yield id;
        }
        if (runs.length < PAGE)
            return;
    }
}
function runsPath(query, page) {
    const [owner = "", name = ""] = query.repository.split("/");
    const file = query.workflowPath.slice(query.workflowPath.lastIndexOf("/") + 1);
    const search = new URLSearchParams({
        branch: query.branch,
        event: query.event,
        status: "success",
        per_page: String(PAGE),
        page: String(page),
    });
    return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/actions/workflows/${encodeURIComponent(file)}/runs?${search.toString()}`;
}

// EXTERNAL MODULE: ./build/stage/system/processes.js + 3 modules
var processes = __nccwpck_require__(4669);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/stage/base/diagnostic.js
var base_diagnostic = __nccwpck_require__(9240);
;// CONCATENATED MODULE: ./build/stage/github/annotations.js

const MOST_PER_KIND = 10;
const LONGEST_MESSAGE = 4096;
const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
function cutMessage(text, limit) {
    if (text.length <= limit)
        return text;
    const end = (left) => `\u2026 (${left} more characters)`;
    let kept = limit - end(text.length).length;
    if (/[\uD800-\uDBFF]/.test(text.charAt(kept - 1)))
        kept -= 1;
    return text.slice(0, kept) + end(text.length - kept);
}
function renderAnnotation(diagnostic, more = 0) {
    const { severity, code, file, place, message, hint } = diagnostic;
    const properties = [];
    if (file !== undefined)
        properties.push(["file", (0,path_text/* pathForJson */.r)(file)]);
    if (file !== undefined && place !== undefined)
        properties.push(["line", String(place.line)], ["col", String(place.column)], ["endColumn", String(place.endColumn)]);
    properties.push(["title", code]);
    const others = more === 0 ? "" : `\n\u2026 and ${more} more ${severity}${more === 1 ? "" : "s"}: see the log`;
    const text = (hint === undefined ? message : `${message}\nhint: ${hint}`)
        .split("\n")
        .map(path_text/* showText */.h$)
        .join("\n");
    const shown = cutMessage(text, LONGEST_MESSAGE - others.length) + others;
    return `::${severity} ${properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(",")}::${escapeData(shown)}`;
}
function renderAnnotations(diagnostics) {
    const lines = [];
    const count = { error: 0, warning: 0, notice: 0 };
    const total = (severity) => diagnostics.filter((one) => one.severity === severity).length;
    const totals = { error: total("error"), warning: total("warning"), notice: total("notice") };
    for (const diagnostic of diagnostics) {
        const { severity } = diagnostic;
        count[severity] += 1;
        if (count[severity] < MOST_PER_KIND)
            lines.push(renderAnnotation(diagnostic));
        else if (count[severity] === MOST_PER_KIND)
            lines.push(renderAnnotation(diagnostic, totals[severity] - MOST_PER_KIND));
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/stage/github/outputs.js



function renderEntry(name, value, delimiter) {
    for (const text of [name, value])
        if (text.includes(delimiter))
            throw new failure/* Failure */.HR("github/unwritable-output", `the output ${JSON.stringify(name)} holds its own delimiter`);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function writeOutputs(env, outputs) {
    const entries = Object.entries(outputs).map(([name, value]) => renderEntry(name, value, `wrknv-${(0,external_node_crypto_.randomUUID)()}`));
    append(env, "GITHUB_OUTPUT", entries.join(""));
}
const writeSummary = (env, markdown) => {
    append(env, "GITHUB_STEP_SUMMARY", markdown.endsWith("\n") ? markdown : `${markdown}\n`);
};
function append(env, variable, text) {
    const path = env[variable];
    if (path === undefined || path === "")
        throw new failure/* Failure */.HR("github/no-output-file", `${variable} is not set: this is no step of a GitHub job`);
    (0,files/* appendText */.IM)(path, text);
}

;// CONCATENATED MODULE: ./build/stage/github/summary.js
const SUMMARY_LIMIT_BYTES = 1024 * 1024;
const sizeOf = (text) => Buffer.byteLength(text, "utf8");
function renderSections(sections, limitBytes) {
    const whole = sections.map((section) => [section.head, ...section.rows, ...foot(section)].join("\n")).join("\n\n") +
        "\n";
    if (sizeOf(whole) <= limitBytes)
        return whole;
    const bare = sections.map((section) => renderCut(section, 0));
    const closing = (count) => `\u2026 and ${count} more sections`;
    let shown = sections.length;
    const sizeUpTo = (count) => bare.slice(0, count).reduce((sum, text) => sum + sizeOf(text) + 2, 0) +
        (count < sections.length ? sizeOf(closing(sections.length)) + 2 : 0);
    while (shown > 0 && sizeUpTo(shown) > limitBytes)
        shown -= 1;
    let left = limitBytes - sizeUpTo(shown);
    const parts = sections.slice(0, shown).map((section, index) => {
        let count = 0;
        let used = 0;
        for (const row of section.rows) {
            if (used + sizeOf(row) + 1 > left)
                break;
            used += sizeOf(row) + 1;
            count += 1;
        }
        left -= used;
        return count === 0 ? (bare[index] ?? "") : renderCut(section, count);
    });
    if (shown < sections.length)
        parts.push(closing(sections.length - shown));
    return parts.join("\n\n") + "\n";
}
const foot = (section) => (section.foot === undefined ? [] : [section.foot]);
function renderCut(section, count) {
    const left = section.rows.length - count;
    const more = left === 0 ? [] : [(section.more ?? ((rows) => `\n\u2026 and ${rows} more`))(left)];
    return [section.head, ...section.rows.slice(0, count), ...more, ...foot(section)].join("\n");
}

;// CONCATENATED MODULE: ./build/stage/action/job-output.js







const openJobOutput = (process) => jobOutputIn(process, ".", []);
function jobOutputIn({ stdout, env }, folder, annotations) {
    const print = (text) => {
        if (text === "")
            return;
        const token = (0,external_node_crypto_.randomUUID)();
        stdout.write(`::stop-commands::${token}\n${text}${text.endsWith("\n") ? "" : "\n"}::${token}::\n`);
    };
    const annotate = (more) => {
        for (const { file, ...annotation } of more)
            annotations.push(file === undefined ? annotation : { ...annotation, file: external_node_path_.posix.join(folder, file) });
    };
    return {
        print,
        annotate,
        show(diagnostics) {
            print(diagnostics.map((diagnostic) => `${(0,base_diagnostic/* renderDiagnostic */.I)(diagnostic)}\n`).join("\n"));
            annotate(diagnostics);
        },
        setOutputs(outputs) {
            writeOutputs(env, Object.fromEntries(outputs));
        },
        summarize(sections) {
            if ((env["GITHUB_STEP_SUMMARY"] ?? "") === "")
                return;
            try {
                writeSummary(env, renderSections(sections, SUMMARY_LIMIT_BYTES));
            }
            catch (error) {
                if (!(error instanceof failure/* Failure */.HR))
                    throw error;
                annotate([
                    { code: error.code, severity: "warning", message: `the job has no summary: ${error.message}` },
                ]);
            }
        },
        below: (inner) => jobOutputIn({ stdout, env }, external_node_path_.posix.join(folder, inner), annotations),
        end() {
            for (const line of renderAnnotations(annotations.splice(0)))
                stdout.write(`${line}\n`);
        },
    };
}

;// CONCATENATED MODULE: ./build/stage/action/run-action.js









const COMMANDS = {
    affected: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(242), __nccwpck_require__.e(929)]).then(__nccwpck_require__.bind(__nccwpck_require__, 929))).affectedStep,
    graph: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(242), __nccwpck_require__.e(929), __nccwpck_require__.e(833), __nccwpck_require__.e(208)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4208))).graphStep,
    plan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(242), __nccwpck_require__.e(929), __nccwpck_require__.e(833)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7833))).planStep,
    validate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(242), __nccwpck_require__.e(313)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1313))).validateStep,
};
async function runAction(process) {
    let output = openJobOutput(process);
    try {
        const { getInput } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(260), __nccwpck_require__.e(70)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1070));
        const command = parseCommand((name) => getInput(name));
        if (!command.ok)
            return run_action_refuse(output, [command.failure]);
        const inputs = parseInputs(command.value, (name) => getInput(name));
        if (!inputs.ok)
            return run_action_refuse(output, inputs.failure);
        output.annotate(inputs.value.warnings);
        if (process.env["RUNNER_DEBUG"] === "1")
            output.print(await gitVersion());
        const event = await loadEvent(process.env);
        const run = await COMMANDS[command.value]();
        const context = contextOf(process, inputs.value, event, output);
        output = output.below(folderInRepository(context.root?.path ?? context.cwd));
        return await run(context, inputs.value, output);
    }
    catch (error) {
        if (error instanceof config_problems/* ConfigProblems */.$)
            return run_action_refuse(output, error.diagnostics);
        if (error instanceof failure/* Failure */.HR)
            return run_action_refuse(output, [
                {
                    code: error.code,
                    severity: "error",
                    message: error.message,
                    ...(error.hint === undefined ? {} : { hint: error.hint }),
                },
            ]);
        output.annotate([
            {
                code: "internal/error",
                severity: "error",
                message: `this is a bug in wrknv: ${error instanceof Error ? error.message : String(error)}`,
            },
        ]);
        if (error instanceof Error && process.env["RUNNER_DEBUG"] === "1")
            output.print(error.stack ?? "");
        return 70;
    }
    finally {
        output.end();
    }
}
async function gitVersion() {
    const { getExecOutput } = await __nccwpck_require__.e(/* import() */ 260).then(__nccwpck_require__.bind(__nccwpck_require__, 1260));
    try {
        return (await getExecOutput("git", ["version"], { silent: true, ignoreReturnCode: true })).stdout;
    }
    catch {
        return "";
    }
}
function run_action_refuse(output, problems) {
    output.show(problems);
    return 2;
}
function contextOf(process, { values, settings }, event, output) {
    const { env } = process;
    const cwd = unlessEmpty(env["GITHUB_WORKSPACE"]) ?? process.cwd();
    const variableRoot = unlessEmpty(env["WRKNV_ROOT"]);
    const { token } = values;
    const workflow = event?.workflow ?? null;
    const limited = (0,processes/* limitProcesses */.XL)(processes/* runProcess */.R3);
    const run = (argv, options) => {
        if (options.announce === true)
            output.print(`[command] ${argv.join(" ")}\n`);
        return limited(argv, options);
    };
    return {
        cwd,
        env,
        run,
        event,
        allowFetch: true,
        root: {
            path: (0,external_node_path_.resolve)(cwd, values.root ?? variableRoot ?? "."),
            name: values.root !== undefined
                ? "the input root"
                : variableRoot !== undefined
                    ? "WRKNV_ROOT"
                    : "the runner's workspace",
        },
        given: settings,
        ...(event === null || workflow === null || token === undefined
            ? {}
            : {
                lastSuccess: ({ branch, event: kind }) => passedRuns({
                    repository: event.repository,
                    workflowPath: workflow.path,
                    branch,
                    event: kind,
                    currentRunId: event.runId,
                }, { apiUrl: event.apiUrl, token }),
            }),
    };
}
const unlessEmpty = (text) => (text === "" ? undefined : text);
function folderInRepository(root) {
    for (let folder = root;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,files/* exists */.t2)((0,external_node_path_.join)(folder, ".git")))
            return (0,external_node_path_.relative)(folder, root) || ".";
        if ((0,external_node_path_.dirname)(folder) === folder)
            return ".";
    }
}


/***/ }),

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeAt),
/* harmony export */   I: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6906);

function placeAt(text, start, end) {
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const lineEnd = text.indexOf("\n", start);
    const lineText = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, "");
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < lineStart; at = text.indexOf("\n", at + 1))
        line += 1;
    const column = start - lineStart + 1;
    return {
        line,
        column,
        endColumn: Math.max(column + 1, Math.min(end - lineStart + 1, lineText.length + 1)),
        lineText,
    };
}
function renderDiagnostic({ code, severity, message, file, place, hint }) {
    const head = `${severity}: ${(0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(message)} [${code}]`;
    const tail = hint === undefined ? [] : [`   = hint: ${(0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(hint)}`];
    if (file === undefined)
        return [head, ...tail].join("\n");
    if (place === undefined)
        return [head, ` --> ${(0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(file)}`, ...tail].join("\n");
    const gutter = " ".repeat(String(place.line).length);
    const cut = Math.max(0, place.column - 81);
    const shown = place.lineText.slice(cut, cut + 160);
    const indent = shown.slice(0, place.column - 1 - cut).replace(/[^\t]/g, " ");
    const width = Math.max(1, Math.min(place.endColumn - place.column, shown.length - (place.column - 1 - cut)));
    return [
        head,
        `${gutter}--> ${(0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(file)}:${place.line}:${place.column}`,
        `${place.line} | ${shown.split("\t").map(_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$).join("\t")}`,
        `${gutter} | ${indent}${"~".repeat(width)}`,
        ...(hint === undefined ? [] : [`${gutter} = hint: ${(0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(hint)}`]),
    ].join("\n");
}


/***/ }),

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   V1: () => (/* binding */ invariant),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
class Failure extends Error {
    name = "Failure";
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options);
        this.code = code;
        this.hint = options.hint;
    }
}
const ok = (value) => ({ ok: true, value });
const fail = (failure) => ({ ok: false, failure });
function invariant(condition, what) {
    if (!condition)
        throw new Error(`internal error: ${what}`);
}
function unreachable(value) {
    throw new Error(`internal error: unexpected ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   Vd: () => (/* binding */ pathAboveRoot),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   q0: () => (/* binding */ decodePath),
/* harmony export */   r: () => (/* binding */ pathForJson),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
const LONE_BYTE = /[\uDC80-\uDCFF]/;
function decodePath(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return decodeEscaped(bytes);
    }
}
function decodeEscaped(bytes) {
    let text = "";
    for (let at = 0; at < bytes.length;) {
        const byte = bytes[at] ?? 0;
        const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
        let piece;
        if (length > 0 && at + length <= bytes.length) {
            try {
                piece = utf8.decode(bytes.subarray(at, at + length));
            }
            catch {
                piece = undefined;
            }
        }
        text += piece ?? String.fromCharCode(0xdc00 + byte);
        at += piece === undefined ? 1 : length;
    }
    return text;
}
function encodePath(path) {
    if (!LONE_BYTE.test(path))
        return path;
    const pieces = [];
    for (const character of path) {
        const code = character.charCodeAt(0);
        pieces.push(code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(character));
    }
    return Buffer.concat(pieces);
}
const pathForJson = (path) => LONE_BYTE.test(path)
    ? path.replace(/[\uDC80-\uDCFF]/g, (byte) => `\\x${(byte.charCodeAt(0) - 0xdc00).toString(16).padStart(2, "0")}`)
    : path;
const UNSHOWABLE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]/g;
const showText = (text) => pathForJson(text).replace(UNSHOWABLE, (character) => {
    const code = character.charCodeAt(0);
    if (character === "\n")
        return "\\n";
    if (character === "\t")
        return "\\t";
    if (character === "\r")
        return "\\r";
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16)}`;
});
const showPath = showText;
const joinPath = (directory, path) => directory === "." || directory === ""
    ? path
    : path === "." || path === ""
        ? directory
        : `${directory}/${path}`;
function parentOf(path) {
    const slash = path.lastIndexOf("/");
    return slash < 0 ? "." : path.slice(0, slash);
}
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
const isInside = (path, directory) => directory === "." || path === directory || path.startsWith(`${directory}/`);
function resolvePath(directory, written) {
    if (written.startsWith("/"))
        return undefined;
    const parts = directory === "." ? [] : directory.split("/");
    for (const part of written.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (parts.pop() === undefined)
                return undefined;
        }
        else
            parts.push(part);
    }
    return parts.length === 0 ? "." : parts.join("/");
}
const pathAboveRoot = (folder, path) => `${"../".repeat(folder.split("/").length)}${path}`;


/***/ }),

/***/ 8573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shortSha),
/* harmony export */   q: () => (/* binding */ parseSha)
/* harmony export */ });
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const parseSha = (text) => SHA.test(text) && !/^0+$/.test(text) ? text : undefined;
const shortSha = (sha) => sha.slice(0, 12);


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ConfigProblems)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1297);

class ConfigProblems extends _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    diagnostics;
    constructor(diagnostics) {
        const count = diagnostics.filter(({ severity }) => severity === "error").length;
        super("config/unusable", count === 1 ? "the configuration has an error" : `the configuration has ${count} errors`);
        this.diagnostics = diagnostics;
    }
}


/***/ }),

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/* unused harmony export editDistance */
function nearestWord(word, candidates) {
    const plain = (text) => text.toLowerCase().replaceAll("-", "_");
    let best;
    let least = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= least)
            continue;
        const distance = editDistance(plain(word), plain(candidate));
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
                ? (beforeLast[j - 2] ?? 0) + 1
                : Infinity;
            row.push(Math.min(replaced, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
        }
        [beforeLast, last] = [last, row];
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 2457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ SETTING_KEYS),
/* harmony export */   Ls: () => (/* binding */ OTHER_VARIABLES),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   Qn: () => (/* binding */ variableOf)
/* harmony export */ });
/* unused harmony exports PUSH_BASES, MERGE_QUEUE_BASES, LOG_LEVELS */
/* harmony import */ var _value_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2120);

const PUSH_BASES = (/* unused pure expression or super */ null && (["last-success", "before"]));
const MERGE_QUEUE_BASES = (/* unused pure expression or super */ null && (["entry", "branch"]));
const LOG_LEVELS = (/* unused pure expression or super */ null && (["TRACE", "DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]));
const logLevel = (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("WARNING", "TRACE", "DEBUG", "INFO", "ERROR", "CRITICAL");
const SETTING_KEYS = {
    project_name: {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("my-package"),
        fallback: undefined,
        about: "Name of the project, for environment scripts and containers.",
    },
    version: { kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("0.1.0"), fallback: undefined, about: "Version of the project." },
    install_dir: {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("~/.wrknv/tools"),
        fallback: undefined,
        about: "Folder that tools are installed into; `workenv.install_dir` wins.",
    },
    cache_dir: {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("~/.wrknv/cache"),
        fallback: undefined,
        about: "Folder that downloads are kept in; `workenv.cache_dir` wins.",
    },
    log_level: { kind: logLevel, fallback: undefined, about: "How much is said; `workenv.log_level` wins." },
    telemetry: { kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), fallback: undefined, about: "Known and ignored: nothing is ever sent." },
    "workenv.install_dir": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("~/.wrknv/tools"),
        fallback: undefined,
        about: "Folder that tools are installed into.",
    },
    "workenv.cache_dir": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("~/.wrknv/cache"),
        fallback: undefined,
        about: "Folder that downloads are kept in.",
    },
    "workenv.auto_install": { kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), fallback: true, about: "Install a pinned tool that is not there." },
    "workenv.use_cache": { kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), fallback: true, about: "Keep downloads for the next time." },
    "workenv.cache_ttl": { kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("7d"), fallback: "7d", about: "How long lists of versions are kept." },
    "workenv.log_level": { kind: logLevel, fallback: "WARNING", about: "How much is said." },
    "workenv.container_runtime": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("docker"),
        fallback: "docker",
        about: "Program that runs containers.",
    },
    "workenv.container_registry": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("ghcr.io"),
        fallback: "ghcr.io",
        about: "Registry that images come from.",
    },
    "plan.task": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("test"),
        fallback: "test",
        about: "Task that is planned where none is named.",
        option: "task",
    },
    "plan.max_jobs": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)({ least: 1, most: 256, example: 20 }),
        fallback: 20,
        about: "Runners that you have: a wider stage is packed into this many jobs of equal length.",
        option: "max-jobs",
    },
    "plan.max_stages": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)({ least: 1, most: 10, example: 10 }),
        fallback: 10,
        about: "Stages at most: a deeper graph has consecutive layers joined.",
        option: "max-stages",
    },
    "plan.jobs_per_runner": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)({ least: 1, most: 64, example: 1 }),
        fallback: 1,
        about: "Targets that run at the same time on one runner.",
        option: "jobs-per-runner",
    },
    "plan.push_base": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("last-success", "before"),
        fallback: "last-success",
        about: "What a push is compared with: the last commit of the branch that passed this workflow, or the commit before the push (which forgets failed and cancelled runs).",
        option: "push-base",
    },
    "plan.merge_queue_base": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("entry", "branch"),
        fallback: "entry",
        about: "What an entry of a merge queue is compared with: the entry before it, or the branch (for queues that merge behind failing entries).",
        option: "merge-queue-base",
    },
    "plan.base": {
        kind: (0,_value_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("main"),
        fallback: undefined,
        about: "The default branch, where it is not the one that GitHub or `origin/HEAD` names: changes are compared with it.",
    },
};
const isSettingKey = (key) => Object.hasOwn(SETTING_KEYS, key);
const SETTING_NAMES = Object.keys(SETTING_KEYS).filter(isSettingKey);
const variableOf = (key) => `WRKNV_${key.toUpperCase().replaceAll(".", "_")}`;
const OTHER_VARIABLES = new Map([
    ["WRKNV_ROOT", "Root of the workspace, like `--root`."],
    [
        "WRKNV_TASK_RUNNER",
        "Starts every task with this program in place of what the repo's environment asks for.",
    ],
]);


/***/ }),

/***/ 2120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gC: () => (/* binding */ textList)
/* harmony export */ });
const quoted = (text) => JSON.stringify(text);
const text = (example) => ({
    shape: { kind: "text" },
    must: "text",
    example: quoted(example),
    is: (value) => typeof value === "string" && value !== "",
    repair: () => undefined,
    fromText: (written) => (written === "" ? undefined : written),
});
const FLAGS = new Map([
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
]);
const flag = () => ({
    shape: { kind: "flag" },
    must: "true or false",
    example: "true",
    is: (value) => typeof value === "boolean",
    repair(value) {
        if (typeof value !== "string" && typeof value !== "number")
            return undefined;
        const written = String(value).toLowerCase();
        if (["true", "yes", "on", "1"].includes(written))
            return "true";
        return ["false", "no", "off", "0"].includes(written) ? "false" : undefined;
    },
    fromText: (written) => FLAGS.get(written),
});
const count = (bounds) => {
    const { least, most, example } = bounds;
    const is = (value) => typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
    const fromText = (written) => {
        const value = /^(?:0|[1-9]\d{0,8})$/.test(written) ? Number(written) : undefined;
        return is(value) ? value : undefined;
    };
    return {
        shape: { kind: "count", least, most },
        must: `a whole number from ${least} to ${most}`,
        example: String(example),
        is,
        repair: (value) => (typeof value === "string" ? fromText(value.trim())?.toString() : undefined),
        fromText,
    };
};
const UNIT_SECONDS = new Map([
    ["", 1],
    ["s", 1],
    ["sec", 1],
    ["second", 1],
    ["m", 60],
    ["min", 60],
    ["minute", 60],
    ["h", 3600],
    ["hour", 3600],
    ["d", 86_400],
    ["day", 86_400],
]);
function secondsIn(written) {
    const match = /^\s*(\d{1,9}(?:\.\d{1,3})?)\s*([a-z]*?)s?\s*$/i.exec(written);
    if (match === null)
        return undefined;
    const unit = UNIT_SECONDS.get((match[2] ?? "").toLowerCase());
    return unit === undefined ? undefined : Number(match[1]) * unit;
}
const seconds = (example) => ({
    shape: { kind: "seconds" },
    must: "a number of seconds",
    example: String(example),
    is: (value) => typeof value === "number" && Number.isFinite(value) && value > 0,
    repair(value) {
        const found = typeof value === "string" ? secondsIn(value) : undefined;
        return found === undefined || found === 0 ? undefined : String(found);
    },
});
const choice = (first, ...rest) => {
    const choices = [first, ...rest];
    const find = (value) => choices.find((one) => one === value);
    const names = choices.map(quoted);
    return {
        shape: { kind: "choice", choices },
        must: names.length === 1 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.slice(-1).join("")}`,
        example: quoted(first),
        is: (value) => find(value) !== undefined,
        repair(value) {
            if (typeof value !== "string")
                return undefined;
            const plain = (one) => one.toLowerCase().replaceAll("_", "-");
            const meant = choices.find((one) => plain(one) === plain(value.trim()));
            return meant === undefined ? undefined : quoted(meant);
        },
        fromText: find,
    };
};
const textList = (example) => ({
    shape: { kind: "text-list" },
    must: "a list of texts",
    example: `[${quoted(example)}]`,
    is: (value) => Array.isArray(value) && value.every((one) => typeof one === "string" && one !== ""),
    repair: (value) => (typeof value === "string" && value !== "" ? `[${quoted(value)}]` : undefined),
});
const variables = (example) => ({
    shape: { kind: "variables" },
    must: "a table of texts",
    example,
    is: (value) => typeof value === "object" &&
        value !== null &&
        !Array.isArray(value) &&
        !(value instanceof Date) &&
        Object.values(value).every((one) => ["string", "number", "boolean"].includes(typeof one)),
    repair: () => undefined,
});


/***/ }),

/***/ 1686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  IM: () => (/* binding */ appendText),
  FY: () => (/* binding */ entryKind),
  t2: () => (/* binding */ exists),
  r7: () => (/* binding */ fileSizeBytes),
  wd: () => (/* binding */ isDirectory),
  Qd: () => (/* binding */ makeTempDirectory),
  wX: () => (/* binding */ namesIn),
  io: () => (/* binding */ readBytes),
  yR: () => (/* binding */ readText),
  Ye: () => (/* binding */ realPath),
  vZ: () => (/* binding */ writeAtomic)
});

// UNUSED EXPORTS: cannotWrite, makeDirectory

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __nccwpck_require__(1297);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __nccwpck_require__(6906);
;// CONCATENATED MODULE: ./build/stage/system/files.js






const hasCode = (error, ...codes) => error instanceof Error && "code" in error && codes.includes(String(error.code));
function readBytes(path) {
    try {
        return external_node_fs_namespaceObject.readFileSync((0,path_text/* encodePath */.O0)(path));
    }
    catch (error) {
        if (hasCode(error, "ENOENT", "ENOTDIR", "EISDIR", "ELOOP"))
            return undefined;
        throw error;
    }
}
function readText(path) {
    try {
        return external_node_fs_namespaceObject.readFileSync((0,path_text/* encodePath */.O0)(path), "utf8");
    }
    catch (error) {
        if (hasCode(error, "ENOENT", "ENOTDIR", "EISDIR", "ELOOP"))
            return undefined;
        throw error;
    }
}
function entryKind(path) {
    const stats = orAbsent(() => external_node_fs_namespaceObject.lstatSync((0,path_text/* encodePath */.O0)(path), { throwIfNoEntry: false }));
    if (stats === undefined)
        return undefined;
    return stats.isSymbolicLink()
        ? "link"
        : stats.isDirectory()
            ? "directory"
            : stats.isFile()
                ? "file"
                : "other";
}
function orAbsent(ask) {
    try {
        return ask();
    }
    catch (error) {
        if (hasCode(error, "ENOENT", "ENOTDIR", "ELOOP"))
            return undefined;
        throw error;
    }
}
function fileSizeBytes(path) {
    const stats = orAbsent(() => external_node_fs_namespaceObject.statSync((0,path_text/* encodePath */.O0)(path), { throwIfNoEntry: false }));
    return stats?.isFile() === true ? stats.size : undefined;
}
const isDirectory = (path) => orAbsent(() => external_node_fs_namespaceObject.statSync((0,path_text/* encodePath */.O0)(path), { throwIfNoEntry: false }))?.isDirectory() ?? false;
const exists = (path) => entryKind(path) !== undefined;
const namesIn = (path) => orAbsent(() => external_node_fs_namespaceObject.readdirSync((0,path_text/* encodePath */.O0)(path), { encoding: "buffer" }))?.map((name) => (0,path_text/* decodePath */.q0)(name)) ??
    [];
const realPath = (path) => orAbsent(() => (0,path_text/* decodePath */.q0)(external_node_fs_namespaceObject.realpathSync((0,path_text/* encodePath */.O0)(path), { encoding: "buffer" })));
function writeAtomic(path, content) {
    const target = realPath(path) ?? path;
    const beside = `${target}.${external_node_process_.pid}-${external_node_process_.hrtime.bigint()}.tmp`;
    try {
        makeDirectory((0,external_node_path_.dirname)(target));
        const mode = external_node_fs_namespaceObject.statSync((0,path_text/* encodePath */.O0)(target), { throwIfNoEntry: false })?.mode;
        external_node_fs_namespaceObject.writeFileSync((0,path_text/* encodePath */.O0)(beside), content, {
            flag: "wx",
            ...(mode === undefined ? {} : { mode: mode & 0o777 }),
        });
        external_node_fs_namespaceObject.renameSync((0,path_text/* encodePath */.O0)(beside), (0,path_text/* encodePath */.O0)(target));
    }
    catch (error) {
        if (exists(beside))
            external_node_fs_namespaceObject.rmSync((0,path_text/* encodePath */.O0)(beside), { force: true });
        throw cannotWrite(path, error);
    }
}
function cannotWrite(path, error) {
    const said = hasCode(error, "EISDIR")
        ? "it is a folder"
        : hasCode(error, "EEXIST", "ENOTDIR")
            ? "a file lies where its folder would be"
            : error instanceof Error
                ? error.message.replace(/^E[A-Z]+: ([^,]+),.*$/s, "$1")
                : String(error);
    return new failure/* Failure */.HR("system/cannot-write", `${(0,path_text/* showPath */.P8)(path)} cannot be written: ${said}`, { cause: error });
}
function makeDirectory(path) {
    if (isDirectory(path))
        return;
    const parent = (0,external_node_path_.dirname)(path);
    if (parent !== path)
        makeDirectory(parent);
    try {
        external_node_fs_namespaceObject.mkdirSync((0,path_text/* encodePath */.O0)(path));
    }
    catch (error) {
        if (!hasCode(error, "EEXIST") || !isDirectory(path))
            throw error;
    }
}
function appendText(path, text) {
    try {
        external_node_fs_namespaceObject.appendFileSync((0,path_text/* encodePath */.O0)(path), text);
    }
    catch (error) {
        throw cannotWrite(path, error);
    }
}
function makeTempDirectory(prefix) {
    const path = external_node_fs_namespaceObject.realpathSync(external_node_fs_namespaceObject.mkdtempSync((0,external_node_path_.join)((0,external_node_os_namespaceObject.tmpdir)(), prefix)));
    const remove = () => {
        external_node_fs_namespaceObject.rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    };
    external_node_process_.once("exit", remove);
    return {
        path,
        keep: () => external_node_process_.off("exit", remove),
        [Symbol.dispose]() {
            external_node_process_.off("exit", remove);
            remove();
        },
    };
}


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iq: () => (/* binding */ converse),
  SS: () => (/* binding */ describeOutcome),
  XL: () => (/* binding */ limitProcesses),
  R3: () => (/* binding */ runProcess)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./build/stage/system/processes.js


const STDERR_LIMIT_BYTES = 64 * 1024;
const GRACE_MS = 3_000;
const runProcess = (argv, options) => new Promise((resolve) => {
    const [file, ...args] = argv;
    const child = (0,external_node_child_process_namespaceObject.spawn)(file, args, {
        cwd: options.cwd,
        env: options.env,
        stdio: [options.stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    const stdout = [];
    let stderr = Buffer.alloc(0);
    let first;
    const timers = [];
    const finish = (outcome) => {
        for (const timer of timers)
            clearTimeout(timer);
        resolve({ outcome: first ?? outcome, stdout: Buffer.concat(stdout), stderr: stderr.toString("utf8") });
    };
    if (options.timeoutMs !== undefined) {
        const limitMs = options.timeoutMs;
        const killForGood = () => {
            child.kill("SIGKILL");
            child.stdout?.destroy();
            child.stderr?.destroy();
            finish({ kind: "timed-out", limitMs });
        };
        timers.push(setTimeout(() => {
            first ??= { kind: "timed-out", limitMs };
            child.kill("SIGTERM");
            timers.push(setTimeout(killForGood, GRACE_MS));
        }, limitMs));
    }
    child.stdout?.on("data", (chunk) => stdout.push(chunk));
    child.stderr?.on("data", (chunk) => {
        stderr = Buffer.concat([stderr, chunk]);
        if (stderr.length > STDERR_LIMIT_BYTES)
            stderr = stderr.subarray(stderr.length - STDERR_LIMIT_BYTES);
    });
    child.on("error", (error) => {
        finish({ kind: "not-started", error: error.message });
    });
    child.on("close", (code, signal) => {
        finish(code === null ? { kind: "signaled", signal: signal ?? "unknown" } : { kind: "exited", code });
    });
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(options.stdin);
});
function limitProcesses(run, most = MOST_AT_ONCE) {
    const limit = pLimit(most);
    return (argv, options) => limit(() => run(argv, options));
}
const MOST_AT_ONCE = 32;
function converse(argv, options) {
    const [file, ...args] = argv;
    const child = (0,external_node_child_process_namespaceObject.spawn)(file, args, {
        cwd: options.cwd,
        env: options.env,
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
        stderr = (stderr + chunk.toString("utf8")).slice(-STDERR_LIMIT_BYTES);
    });
    child.stdin.on("error", () => undefined);
    const ended = new Promise((resolve) => {
        child.on("error", (error) => {
            resolve({ outcome: { kind: "not-started", error: error.message }, stderr });
        });
        child.on("close", (code, signal) => {
            resolve({
                outcome: code === null ? { kind: "signaled", signal: signal ?? "unknown" } : { kind: "exited", code },
                stderr,
            });
        });
    });
    return {
        write: (text) => child.stdin.write(text),
        onOutput: (listener) => child.stdout.on("data", listener),
        ended,
        async [Symbol.asyncDispose]() {
            child.stdin.end();
            const timer = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
            await ended;
            clearTimeout(timer);
        },
    };
}
function describeOutcome(outcome) {
    switch (outcome.kind) {
        case "exited":
            return outcome.code === 0 ? "succeeded" : `failed with exit code ${outcome.code}`;
        case "signaled":
            return `was killed by ${outcome.signal}`;
        case "timed-out":
            return `ran past its limit of ${outcome.limitMs} ms`;
        case "not-started":
            return `could not be started: ${outcome.error}`;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9220);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
