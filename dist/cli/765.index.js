export const id = 765;
export const ids = [765];
export const modules = {

/***/ 9896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeDrop)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1297);


function describeDrop({ by }) {
    switch (by.kind) {
        case "ignored":
            return `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(by.rule.pattern)}${by.rule.from === "default" ? " (default)" : ""}`;
        case "outside":
            return "outside of the workspace";
        case "unowned":
            return 'nobody\'s, and unowned = "nothing"';
        case "removed":
            return `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(by.repo)} is gone, and nothing needed it`;
        case "no-task":
            return `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(by.repo)} does not have the task`;
        default:
            return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(by);
    }
}


/***/ }),

/***/ 5547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openKnownObjects)
/* harmony export */ });
const KEPT_BATCHES = 4;
function openKnownObjects(objects, leftOut, batches = []) {
    const missed = new Set();
    const batchOf = new Map();
    for (const batch of batches)
        for (const id of batch)
            if (!leftOut.has(id))
                batchOf.set(id, batch);
    const early = new Map();
    const kept = [];
    const readBatch = (batch) => {
        for (const id of batch) {
            if (batchOf.get(id) !== batch)
                continue;
            batchOf.delete(id);
            const object = objects.readObject(id);
            object.catch(() => undefined);
            early.set(id, object);
        }
        kept.push(batch);
        if (kept.length > KEPT_BATCHES)
            for (const id of kept.shift() ?? [])
                early.delete(id);
    };
    const take = (id) => {
        const batch = batchOf.get(id);
        if (batch !== undefined)
            readBatch(batch);
        const object = early.get(id);
        early.delete(id);
        return object ?? objects.readObject(id);
    };
    const readObject = async (revision) => {
        const object = leftOut.has(revision) ? undefined : await take(revision);
        if (object === undefined)
            missed.add(revision);
        return object;
    };
    return {
        missed,
        readObject,
        readCommit: (revision) => objects.readCommit(revision),
        [Symbol.asyncDispose]: () => objects[Symbol.asyncDispose](),
    };
}


/***/ }),

/***/ 7620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent)
/* harmony export */ });
function percent(share) {
    const hundredths = share * 100;
    const shown = hundredths > 0 && hundredths < 1 ? hundredths.toFixed(1) : String(Math.round(hundredths));
    return `${shown} %`;
}


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RUNNERS),
/* harmony export */   S: () => (/* binding */ openTimePredictor)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3811);
/* harmony import */ var _graph_adjacency_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2124);
/* harmony import */ var _graph_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6094);
/* harmony import */ var _graph_dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4400);
/* harmony import */ var _graph_layers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78);
/* harmony import */ var _graph_ordering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3240);
/* harmony import */ var _plan_durations_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3904);
/* harmony import */ var _plan_planned_cycles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2497);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4926);
/* harmony import */ var _plan_stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5186);
/* harmony import */ var _same_edges_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6688);












const RUNNERS = 20;
function openTimePredictor(durationsMs) {
    let last;
    let all;
    const predict = (selected, { repos, edges }) => {
        if (last === undefined || !sameNames(last.repos, repos) || !(0,_same_edges_js__WEBPACK_IMPORTED_MODULE_6__/* .sameEdges */ .b)(last.edges, edges)) {
            const { order, cyclic } = (0,_graph_ordering_js__WEBPACK_IMPORTED_MODULE_3__/* .orderEdges */ .L)((0,_graph_dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .buildGraph */ .ZG)(repos, edges.edges), edges.unordered);
            last = { repos, edges, order: { order, isCyclic: cyclic.length > 0 }, times: new Map() };
        }
        const key = selected.join("\n");
        if (!last.times.has(key))
            last.times.set(key, predictTime(selected, last.order, durationsMs));
        return last.times.get(key);
    };
    return {
        predict,
        predictAll(names, workspace) {
            if (all === undefined || !sameNames(all.names, names))
                all = { names, time: predict(names, workspace) };
            return all.time;
        },
    };
}
const sameNames = (a, b) => a === b || (a.length === b.length && a.every((name, position) => name === b[position]));
function amongDependents({ dependencies, dependents }, kept) {
    const positions = new Map(kept.map((node, position) => [node, position]));
    for (const node of kept)
        for (const dependent of (0,_graph_adjacency_js__WEBPACK_IMPORTED_MODULE_7__/* .targetsOf */ .Q)(dependents, node))
            if (!positions.has(dependent))
                return undefined;
    return kept.map((node) => Array.from((0,_graph_adjacency_js__WEBPACK_IMPORTED_MODULE_7__/* .targetsOf */ .Q)(dependencies, node)).flatMap((target) => positions.get(target) ?? []));
}
function predictTime(repos, { order, isCyclic }, durationsMs) {
    const names = (0,_base_order_js__WEBPACK_IMPORTED_MODULE_8__/* .sorted */ .IP)(repos);
    if (names.length === 0)
        return { workMs: 0, wallMs: 0 };
    const kept = names.flatMap((name) => order.numberOf.get(name) ?? []);
    if (isCyclic && (0,_plan_planned_cycles_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlannedCycles */ .H)(order, kept).length > 0)
        return undefined;
    try {
        const dependencies = amongDependents(order, kept) ?? (0,_graph_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .contract */ .d)(order.dependencies, kept);
        const { layerOf, layers } = (0,_graph_layers_js__WEBPACK_IMPORTED_MODULE_9__/* .layersOf */ .w)(dependencies);
        const { expectedMs } = (0,_plan_durations_js__WEBPACK_IMPORTED_MODULE_10__/* .expectDurations */ .v)(names, durationsMs);
        const { makespanMs } = (0,_plan_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .divideIntoStages */ .L)({
            dependencies,
            dependents: (0,_graph_adjacency_js__WEBPACK_IMPORTED_MODULE_7__/* .reversed */ .T)(dependencies),
            layerOf,
            layers,
            weightsMs: expectedMs,
            runnerOf: names.map(() => 0),
        }, { maxStages: _plan_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .MAX_STAGES */ .N, maxJobs: RUNNERS, jobsPerRunner: 4 });
        return { workMs: expectedMs.reduce((sum, ms) => sum + ms, 0), wallMs: makespanMs };
    }
    catch (error) {
        if (error instanceof _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 5392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shareOf)
/* harmony export */ });
const shareOf = ({ selected, repos }) => repos === 0 ? 0 : selected.length / repos;


/***/ }),

/***/ 7765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBacktest: () => (/* binding */ runBacktest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/stage/affected/affected-json.js
var affected_json = __webpack_require__(3771);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/backtest/tested-commit.js
var tested_commit = __webpack_require__(5392);
;// CONCATENATED MODULE: ./build/stage/backtest/backtest-json.js



function commitJson({ repository, commit, parent, subject, date, changedFiles, verdict }, affected) {
    const head = { repository: (0,path_text/* pathForJson */.r)(repository), commit, parent, subject, date, changedFiles };
    if (verdict.kind === "unreadable")
        return { ...head, readable: { why: verdict.why } };
    const { repos, selected, everything, causes, dropped, warnings } = verdict;
    return {
        ...head,
        readable: true,
        repos,
        selected,
        share: rounded((0,tested_commit/* shareOf */.t)(verdict)),
        everything: everything === null
            ? null
            : {
                kind: everything.kind,
                path: everything.path === null ? null : (0,path_text/* pathForJson */.r)(everything.path),
                message: everything.message,
            },
        causes: causes.map(({ kind, place }) => ({ kind, place: place === null ? null : (0,path_text/* pathForJson */.r)(place) })),
        ...(everything === null
            ? { reasons: Object.fromEntries(affected.map(({ repo, reasons }) => [repo, reasons.map(affected_json/* reasonJson */.TC)])) }
            : {}),
        dropped: dropped.map(droppedJson),
        ...(warnings.length === 0 ? {} : { warnings: warnings.map(warningJson) }),
    };
}
const warningJson = ({ code, message, file, place }) => ({
    code,
    message,
    file: file === undefined ? null : (0,path_text/* pathForJson */.r)(file),
    line: place?.line ?? null,
});
const droppedJson = ({ path, by }) => ({
    path: (0,path_text/* pathForJson */.r)(path),
    by: by.kind,
    ...(by.kind === "ignored" ? { pattern: by.rule.pattern, from: by.rule.from } : {}),
    ...(by.kind === "removed" || by.kind === "no-task" ? { repo: by.repo } : {}),
});
const summaryJson = ({ commits, judged, unreadable, share, everything, everyRepo, nothing, ignores, time, warnings, }) => ({
    commits,
    judged,
    unreadable,
    share: share === undefined
        ? null
        : {
            median: rounded(share.median),
            mean: rounded(share.mean),
            worst: rounded(share.worst),
            worstCommit: share.worstCommit,
        },
    everything: {
        commits: everything.commits,
        causes: everything.causes.map(({ kind, place, commits: made, alone, example }) => ({
            kind,
            place: place === null ? null : (0,path_text/* pathForJson */.r)(place),
            commits: made,
            alone,
            example: { ...example },
        })),
    },
    everyRepo,
    nothing: {
        commits: nothing.commits.map(({ commit, subject, files }) => ({
            commit,
            subject,
            files: files.map(droppedJson),
        })),
    },
    ignores: ignores.map(({ pattern, from, files, commits: dropped }) => ({
        pattern,
        from,
        files,
        commits: dropped,
    })),
    time: { ...time },
    warnings: warnings.map(({ message, commits: warned }) => ({ message, commits: warned })),
});
function renderBacktestJson({ config, task, query, repositories }, commits, summary) {
    const fields = [
        ["schemaVersion", 1],
        ["root", "."],
        ["config", config === null ? null : (0,path_text/* pathForJson */.r)(config)],
        ["task", task],
        ["query", query],
        ["repositories", repositories.map((one) => ({ ...one, repository: (0,path_text/* pathForJson */.r)(one.repository) }))],
    ];
    const head = fields.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join("");
    const list = commits.length === 0 ? "[]" : `[\n    ${commits.join(",\n    ")}\n  ]`;
    const sums = JSON.stringify(summary, null, 2).replaceAll("\n", "\n  ");
    return `{\n${head}  "commits": ${list},\n  "summary": ${sums}\n}\n`;
}
const rounded = (share) => Math.round(share * 10_000) / 10_000;

// EXTERNAL MODULE: ./build/stage/base/sha.js
var sha = __webpack_require__(8573);
// EXTERNAL MODULE: ./build/stage/base/words.js
var words = __webpack_require__(318);
// EXTERNAL MODULE: ./build/stage/backtest/describe-drop.js
var describe_drop = __webpack_require__(9896);
// EXTERNAL MODULE: ./build/stage/backtest/percent.js
var percent = __webpack_require__(7620);
// EXTERNAL MODULE: ./build/stage/backtest/predicted-time.js
var predicted_time = __webpack_require__(8247);
;// CONCATENATED MODULE: ./build/stage/backtest/render-summary.js






const MOST_ROWS = 8;
function renderSummary(summary, { config, task, notes }, paint) {
    const { judged, share, everything, everyRepo, nothing } = summary;
    const lines = [
        `${(0,words.count)(summary.commits, "commit")}, all judged by ${config === null ? "the defaults: there is no config" : `${(0,path_text/* showPath */.P8)(config)} as it is now`}`,
        ...(task === null ? [] : [`only repos with the task ${(0,path_text/* showText */.h$)(task)} count`]),
        ...summary.unreadable.map(({ why, commits }) => paint("yellow", `${(0,words.count)(commits, "commit")} could not be judged: ${(0,path_text/* showText */.h$)(why)}`)),
        ...notes.map((note) => paint("yellow", `note: ${(0,path_text/* showText */.h$)(note)}`)),
    ];
    if (share === undefined)
        return `${lines.join("\n")}\n`;
    lines.push("", paint("bold", `selected: ${(0,percent/* percent */.K)(share.median)} of the repos at the median, ${(0,percent/* percent */.K)(share.mean)} on average, ${(0,percent/* percent */.K)(share.worst)} at worst (${(0,sha/* shortSha */.F)(share.worstCommit)})`), ...timeLines(summary), "", paint("bold", `${(0,words.count)(everything.commits, "commit")} (${(0,percent/* percent */.K)(everything.commits / judged)}) ${everything.commits === 1 ? "selects" : "select"} everything`), ...table(everything.causes, causeRow), ...everything.causes
        .filter(({ kind }) => kind === "unreadable")
        .slice(0, MOST_ROWS)
        .map(({ example }) => paint("yellow", `   ${(0,path_text/* showText */.h$)(example.message)}`)), ...(everyRepo === 0
        ? []
        : [`${everyRepo} more select every repo one by one, as dependents of what changed`]), "", paint("bold", `${(0,words.count)(nothing.commits.length, "commit")} (${(0,percent/* percent */.K)(nothing.commits.length / judged)}) ${nothing.commits.length === 1 ? "selects" : "select"} nothing`), ...table(nothing.commits, nothingRow), ...ignoreLines(summary, paint), ...warningLines(summary, paint));
    return `${lines.join("\n")}\n`;
}
function timeLines({ time }) {
    const { commits, unpredicted, workMs, allWorkMs, wallMs, allWallMs } = time;
    if (commits === 0 || allWorkMs === 0)
        return ["no time could be predicted: no plan of all repos can be made"];
    return [
        `work saved: ${(0,percent/* percent */.K)(1 - workMs / allWorkMs)} of what running all would take, with every repo taken to last equally long`,
        `wall time: ${(0,words/* duration */.p)(Math.round(wallMs / commits))} a commit in place of ${(0,words/* duration */.p)(Math.round(allWallMs / commits))}, on ${predicted_time/* RUNNERS */.I} runners (${(0,percent/* percent */.K)(1 - wallMs / allWallMs)} less)`,
        ...(unpredicted === 0
            ? []
            : [`of ${(0,words.count)(unpredicted, "commit")} no plan can be made, so they are not in these figures`]),
    ];
}
const table = (rows, render) => [
    ...(0,words/* inColumns */.x)(rows.slice(0, MOST_ROWS).map((row) => [" ", ...render(row)])),
    ...(rows.length > MOST_ROWS ? [`   \u2026 and ${rows.length - MOST_ROWS} more`] : []),
];
const causeRow = ({ kind, place, commits, alone }) => [
    String(commits),
    place === null ? kind : (0,path_text/* showPath */.P8)(place),
    kind,
    alone === commits ? "always alone" : `alone in ${alone}`,
];
const nothingRow = ({ commit, subject, files }) => [
    (0,sha/* shortSha */.F)(commit),
    clip((0,path_text/* showText */.h$)(subject)),
    files.length === 0 ? "no file changed" : [...new Set(files.map(describe_drop/* describeDrop */.b))].slice(0, 3).join("; "),
];
const clip = (text) => (text.length > 50 ? `${text.slice(0, 49)}\u2026` : text);
function ignoreLines({ ignores }, paint) {
    const used = ignores.filter(({ commits }) => commits.length > 0);
    const idle = ignores.filter(({ from, commits }) => from === "config" && commits.length === 0);
    if (used.length === 0 && idle.length === 0)
        return [];
    return [
        "",
        paint("bold", "ignore patterns, with the commits in which they dropped files"),
        ...table(used, ({ pattern, from, commits }) => [String(commits.length), (0,path_text/* showText */.h$)(pattern), from]),
        ...(idle.length === 0
            ? []
            : [`   in no commit: ${idle.map(({ pattern }) => (0,path_text/* showText */.h$)(pattern)).join(", ")}`]),
    ];
}
function warningLines({ warnings }, paint) {
    if (warnings.length === 0)
        return [];
    return [
        "",
        paint("yellow", "not understood, so that more was selected"),
        ...table(warnings, ({ message, commits }) => [String(commits), (0,path_text/* showText */.h$)(message)]),
    ];
}

// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/affected/ignored-by-default.js
var ignored_by_default = __webpack_require__(7424);
// EXTERNAL MODULE: ./build/stage/base/glob/path-glob.js
var path_glob = __webpack_require__(4278);
;// CONCATENATED MODULE: ./build/stage/backtest/ignore-rules.js


function openIgnoreRules(ignore) {
    const rules = [
        ...ignore.map(({ text }) => ({ pattern: text, from: "config" })),
        ...ignored_by_default/* IGNORED_BY_DEFAULT */.r.map((pattern) => ({ pattern, from: "default" })),
    ];
    const globs = rules.map((rule) => [rule, (0,path_glob/* pathGlob */.Q)(rule.pattern)]);
    const known = new Map();
    return {
        rules,
        ruleOf(path) {
            if (path.startsWith("../"))
                return undefined;
            if (!known.has(path))
                known.set(path, globs.find(([, glob]) => glob.fits(path) || glob.below(`${path}/`) === "all")?.[0]);
            return known.get(path);
        },
    };
}

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
;// CONCATENATED MODULE: ./build/stage/backtest/summary.js


const isJudged = (one) => one.verdict.kind === "judged";
function summarize(commits, rules) {
    const judged = commits.filter(isJudged);
    return {
        commits: commits.length,
        judged: judged.length,
        unreadable: counted(commits.flatMap(({ verdict }) => (verdict.kind === "unreadable" ? [verdict.why] : []))).map(([why, times]) => ({ why, commits: times })),
        share: shareSum(judged),
        everything: {
            commits: judged.filter(({ verdict }) => verdict.everything !== null).length,
            causes: causeSums(judged),
        },
        everyRepo: judged.filter(({ verdict }) => verdict.everything === null && verdict.repos > 0 && verdict.selected.length === verdict.repos).length,
        nothing: {
            commits: judged
                .filter(({ verdict }) => verdict.selected.length === 0)
                .map(({ commit, subject, verdict }) => ({ commit, subject, files: verdict.dropped })),
        },
        ignores: ignoreSums(judged, rules),
        time: timeSum(judged),
        warnings: counted(judged.flatMap(({ verdict }) => [...new Set(verdict.warnings.map(({ message }) => message))])).map(([message, warned]) => ({ message, commits: warned })),
    };
}
function counted(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return [...counts].sort(([a, many], [b, more]) => more - many || (0,order/* byCodeUnit */.X)(a, b));
}
function shareSum(judged) {
    const shares = judged.map(({ verdict }) => (0,tested_commit/* shareOf */.t)(verdict));
    const ascending = [...shares].sort((a, b) => a - b);
    const [low, high] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]];
    const worst = ascending.at(-1);
    const worstCommit = judged[shares.findIndex((share) => share === worst)]?.commit;
    if (low === undefined || high === undefined || worst === undefined || worstCommit === undefined)
        return undefined;
    return {
        median: (low + high) / 2,
        mean: shares.reduce((sum, share) => sum + share, 0) / shares.length,
        worst,
        worstCommit,
    };
}
function causeSums(judged) {
    const sums = new Map();
    for (const { commit, verdict } of judged) {
        const { everything, causes } = verdict;
        if (everything === null)
            continue;
        for (const [position, cause] of causes.entries()) {
            const key = `${cause.kind} ${cause.place ?? ""}`;
            const before = sums.get(key);
            const example = {
                commit,
                message: position === 0 ? everything.message : `no repo owns ${cause.place ?? ""}`,
                hint: everything.hint,
            };
            sums.set(key, {
                ...cause,
                commits: (before?.commits ?? 0) + 1,
                alone: (before?.alone ?? 0) + (causes.length === 1 ? 1 : 0),
                example: before?.example ?? example,
            });
        }
    }
    return [...sums.values()].sort((a, b) => b.commits - a.commits || b.alone - a.alone || (0,order/* byCodeUnit */.X)(a.place ?? "", b.place ?? ""));
}
function ignoreSums(judged, rules) {
    const sums = new Map(rules.map((rule) => [rule, { files: 0, commits: new Set() }]));
    for (const { commit, verdict } of judged)
        for (const { by: dropped } of verdict.dropped) {
            const sum = dropped.kind === "ignored" ? sums.get(dropped.rule) : undefined;
            if (sum === undefined)
                continue;
            sum.files += 1;
            sum.commits.add(commit);
        }
    return [...sums]
        .map(([rule, { files, commits }]) => ({ ...rule, files, commits: [...commits] }))
        .sort((0,order.by)(({ pattern }) => pattern))
        .sort((a, b) => b.commits.length - a.commits.length || b.files - a.files);
}
function timeSum(judged) {
    const sum = { commits: 0, unpredicted: 0, workMs: 0, allWorkMs: 0, wallMs: 0, allWallMs: 0 };
    for (const { verdict } of judged) {
        const { time } = verdict;
        if (time === undefined) {
            sum.unpredicted += 1;
            continue;
        }
        sum.commits += 1;
        sum.workMs += time.selected.workMs;
        sum.allWorkMs += time.all.workMs;
        sum.wallMs += time.selected.wallMs;
        sum.allWallMs += time.all.wallMs;
    }
    return sum;
}

// EXTERNAL MODULE: ./build/stage/git/diff-tree.js
var diff_tree = __webpack_require__(7960);
;// CONCATENATED MODULE: ./build/stage/git/history-changes.js




const historyChangesArgs = ["diff-tree", "--stdin", "--root", "-r", "--raw", "-z", "--no-renames", "--no-relative", "--no-abbrev", "--no-ext-diff", "--ignore-submodules=none"];
const historyChangesInput = (steps) => steps.map(({ commit, parent }) => `${commit}${parent === null ? "" : ` ${parent}`}\n`).join("");
const COLON = 0x3a;
function parseHistoryChanges(stdout) {
    const changes = new Map();
    for (let at = 0; at < stdout.length;) {
        const end = stdout.indexOf(0, at);
        const commit = (0,sha/* parseSha */.q)((0,path_text/* decodePath */.q0)(stdout.subarray(at, Math.max(at, end))));
        if (commit === undefined)
            throw new failure/* Failure */.HR("git/unreadable-output", `git diff-tree printed what we cannot read: ${JSON.stringify((0,path_text/* decodePath */.q0)(stdout.subarray(at, at + 80)))}`);
        let next = end + 1;
        while (next < stdout.length && stdout[next] === COLON) {
            const path = stdout.indexOf(0, next) + 1;
            const pathEnd = path === 0 ? -1 : stdout.indexOf(0, path);
            next = pathEnd < 0 ? stdout.length : pathEnd + 1;
        }
        changes.set(commit, (0,diff_tree/* parseDiffTree */.$)(stdout.subarray(end + 1, next)));
        at = next;
    }
    return changes;
}
async function changesOfSteps(git, steps) {
    if (steps.length === 0)
        return new Map();
    return parseHistoryChanges((await git.run(historyChangesArgs, { stdin: historyChangesInput(steps) })).stdout);
}

// EXTERNAL MODULE: ./build/stage/git/tree.js
var tree = __webpack_require__(6572);
// EXTERNAL MODULE: ./build/stage/workspace/snapshot.js
var workspace_snapshot = __webpack_require__(1419);
// EXTERNAL MODULE: ./build/stage/config/check-workspace-file.js + 1 modules
var check_workspace_file = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/stage/config/workspace-file.js
var workspace_file = __webpack_require__(8420);
// EXTERNAL MODULE: ./build/stage/system/files.js + 1 modules
var files = __webpack_require__(5927);
// EXTERNAL MODULE: ./build/stage/commands/config-problems.js
var config_problems = __webpack_require__(8441);
;// CONCATENATED MODULE: ./build/stage/commands/backtest-config.js







async function judgingConfig(context, opened, given) {
    if (given === undefined) {
        const text = (0,files.readText)((0,path_text/* joinPath */.uJ)(opened.root.path, workspace_file/* WORKSPACE_FILE */.h));
        return { config: opened.config, path: text === undefined ? null : workspace_file/* WORKSPACE_FILE */.h, text };
    }
    const text = (0,files.readText)((0,external_node_path_.resolve)(context.cwd, given));
    if (text === undefined)
        throw new failure/* Failure */.HR("config/unreadable", `--config: there is no file ${(0,path_text/* showPath */.P8)(given)}`);
    const { file, diagnostics } = await (0,check_workspace_file/* checkWorkspaceFile */.K)(text);
    if (file === undefined)
        throw new config_problems/* ConfigProblems */.$(diagnostics.map((one) => ({ ...one, file: given })));
    return { config: file, path: given, text };
}

// EXTERNAL MODULE: ./build/stage/git/boundary.js
var git_boundary = __webpack_require__(1982);
;// CONCATENATED MODULE: ./build/stage/git/first-parents.js


const firstParentArgs = ({ head, after, last, since, mergesOnly = false }) => [
    "rev-list",
    "--first-parent",
    ...(mergesOnly ? ["--min-parents=2"] : []),
    ...(last === undefined ? [] : [`--max-count=${last}`]),
    ...(since === undefined ? [] : [`--since=${since}`]),
    head,
    ...(after === undefined ? [] : [`^${after}`]),
    "--",
];
const parseCommitIds = (stdout) => stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
    const id = (0,sha/* parseSha */.q)(line);
    if (id === undefined)
        throw new failure/* Failure */.HR("git/unreadable-output", `git rev-list printed what we cannot read: ${JSON.stringify(line.slice(0, 80))}`);
    return id;
});
const firstParents = async (git, query) => parseCommitIds((await git.run(firstParentArgs(query))).stdout.toString("latin1"));

// EXTERNAL MODULE: ./build/stage/git/revision.js
var revision = __webpack_require__(2797);
;// CONCATENATED MODULE: ./build/stage/commands/backtest-history.js






async function findHistory(checkout, query) {
    const { git } = checkout;
    const { head, after } = await findEnds(checkout, query.range);
    const asked = {
        head,
        after,
        since: query.since,
        last: query.since === undefined && query.range === undefined ? query.last : undefined,
        mergesOnly: query.mergesOnly,
    };
    const judged = await firstParents(git, asked);
    const [newest] = judged;
    const oldest = judged.at(-1);
    if (newest === undefined || oldest === undefined)
        throw nothingToJudge(checkout, query);
    const all = query.mergesOnly
        ? [...(await firstParents(git, { head: newest, after: oldest })), oldest]
        : judged;
    const boundary = await (0,git_boundary/* shallowBoundary */.N)(git);
    const wanted = new Set(judged);
    const steps = await Promise.all(all.reverse().map(async (commit) => {
        const read = await checkout.objects.readCommit(commit);
        if (read === undefined)
            throw new failure/* Failure */.HR("git/failed", `git does not have the commit ${(0,sha/* shortSha */.F)(commit)}`);
        const { parents, subject, date } = read;
        return { commit, parent: parents[0] ?? null, about: { subject, date }, isJudged: wanted.has(commit) };
    }));
    const cutAt = boundary?.has(oldest) === true ? oldest : undefined;
    if (cutAt !== undefined && steps.length === 1)
        throw new failure/* Failure */.HR("backtest/no-history", `the clone of ${(0,path_text/* showPath */.P8)(git.directory)} is shallow and holds only ${(0,sha/* shortSha */.F)(cutAt)}: there is nothing to compare it with`, { hint: "git fetch --deepen=300 gets more of the history (on GitHub: fetch-depth: 0)" });
    return { checkout, head: newest, after, steps: cutAt === undefined ? steps : steps.slice(1), cutAt };
}
async function findEnds(checkout, range) {
    if (range === undefined) {
        const head = await checkout.objects.readCommit("HEAD");
        if (head === undefined)
            throw new failure/* Failure */.HR("backtest/no-history", `${(0,path_text/* showPath */.P8)(checkout.git.directory)} has no commit yet`, {
                hint: "commit something, or give --range A..B",
            });
        return { head: head.id, after: undefined };
    }
    const [, start, end] = /^(.+?)(?<!\.)\.\.(?!\.)(.*)$/s.exec(range) ?? [];
    if (start === undefined || end === undefined)
        throw new failure/* Failure */.HR("usage/wrong-value", `--range must be A..B, not ${(0,path_text/* showText */.h$)(JSON.stringify(range))}`);
    const [after, head] = await Promise.all([
        commitNamed(checkout, start),
        commitNamed(checkout, end === "" ? "HEAD" : end),
    ]);
    const { code } = await checkout.git.run(["merge-base", "--is-ancestor", after, head], { allow: [0, 1] });
    if (code === 0)
        return { head, after };
    throw new failure/* Failure */.HR("backtest/no-history", `${(0,path_text/* showText */.h$)(start)} is no ancestor of ${(0,path_text/* showText */.h$)(end === "" ? "HEAD" : end)}: there is no way from one to the other`, {
        hint: (await (0,git_boundary/* shallowBoundary */.N)(checkout.git)) === undefined
            ? "git merge-base A B finds where they part; start there"
            : "the clone is shallow, so it may only look so: git fetch --unshallow",
    });
}
async function commitNamed({ objects, git }, text) {
    const commit = await objects.readCommit((0,revision/* checkRevision */.G)(text));
    if (commit !== undefined)
        return commit.id;
    throw new failure/* Failure */.HR("git/unknown-ref", `${(0,path_text/* showText */.h$)(JSON.stringify(text))} of --range is no commit here`, {
        hint: (await (0,git_boundary/* shallowBoundary */.N)(git)) === undefined
            ? "was it fetched? git fetch, or give a commit id"
            : "this clone is shallow: git fetch --unshallow gets the whole history",
    });
}
function nothingToJudge({ git }, { range, since, mergesOnly }) {
    const where = (0,path_text/* showPath */.P8)(git.directory);
    const what = mergesOnly ? "merge commit" : "commit";
    const said = range !== undefined
        ? `${(0,path_text/* showText */.h$)(range)} holds no ${what}`
        : since !== undefined
            ? `${where} has no ${what} since ${(0,path_text/* showText */.h$)(since)}`
            : `${where} has no ${what} along first parents`;
    return new failure/* Failure */.HR("backtest/no-history", said, {
        hint: mergesOnly ? "leave --merges out: this branch grows by commits" : "ask for an earlier start",
    });
}

// EXTERNAL MODULE: ./build/stage/manifests/locate.js + 1 modules
var locate = __webpack_require__(2297);
// EXTERNAL MODULE: ./build/stage/manifests/read-manifest.js + 6 modules
var read_manifest = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/stage/commands/backtest-locator.js





const locateFilesOnly = () => ({
    line: (file) => Promise.resolve((0,path_text/* pathForJson */.r)(file)),
    locate: (problems) => Promise.resolve(problems),
});
function openHistoryLocators(config) {
    const open = new WeakMap();
    const lines = new WeakMap();
    const own = config === undefined ? undefined : (0,locate/* openAnchors */.T)(workspace_file/* WORKSPACE_FILE */.h, config);
    const anchorsOf = (file) => {
        let anchors = open.get(file);
        if (anchors === undefined) {
            anchors = (0,workspace_snapshot/* readFromObjects */.XW)(file, read_manifest/* MANIFEST_LIMIT_BYTES */.SC).then((reading) => reading.kind === "text" ? (0,locate/* openAnchors */.T)(file.path, reading.text) : undefined);
            open.set(file, anchors);
        }
        return anchors;
    };
    const lineIn = (file, at) => {
        let known = lines.get(file);
        if (known === undefined)
            lines.set(file, (known = new WeakMap()));
        let line = known.get(at);
        if (line === undefined)
            known.set(at, (line = anchorsOf(file).then((anchors) => anchors?.line(at))));
        return line;
    };
    return (files) => ({
        async line(path, at) {
            const file = files.get(path);
            const line = "line" in at
                ? at.line
                : file !== undefined
                    ? await lineIn(file, at)
                    : path === workspace_file/* WORKSPACE_FILE */.h
                        ? await own?.line(at)
                        : undefined;
            return line === undefined ? (0,path_text/* pathForJson */.r)(path) : `${(0,path_text/* pathForJson */.r)(path)}:${line}`;
        },
        locate: (problems) => Promise.resolve(problems),
    });
}

// EXTERNAL MODULE: ./build/stage/backtest/known-objects.js
var known_objects = __webpack_require__(5547);
// EXTERNAL MODULE: ./build/stage/git/file-change.js
var file_change = __webpack_require__(9183);
// EXTERNAL MODULE: ./build/stage/git/left-out.js
var left_out = __webpack_require__(1156);
// EXTERNAL MODULE: ./build/stage/git/prefetch.js
var prefetch = __webpack_require__(7027);
// EXTERNAL MODULE: ./build/stage/manifests/lockfile-names.js
var lockfile_names = __webpack_require__(6598);
// EXTERNAL MODULE: ./build/stage/workspace/manifest-index.js
var manifest_index = __webpack_require__(4219);
;// CONCATENATED MODULE: ./build/stage/commands/backtest-objects.js






async function openHistoryObjects({ checkout, steps }, files, network) {
    const first = steps[0]?.parent ?? null;
    const commits = [...(first === null ? [] : [first]), ...steps.map(({ commit }) => commit)];
    const read = idsToRead(files);
    let leftOut = await (0,left_out/* leftOutObjects */.Mx)(checkout.git, commits);
    const wanted = () => [...leftOut].filter((id) => read.has(id));
    if (network !== undefined && wanted().length > 0) {
        await (0,prefetch/* prefetchObjects */.s)(network, wanted());
        leftOut = await (0,left_out/* leftOutObjects */.Mx)(checkout.git, commits);
    }
    return { objects: (0,known_objects/* openKnownObjects */.Q)(checkout.objects, leftOut, batchesOf(read)), missing: wanted().length };
}
function idsToRead({ listing, changes, }) {
    const ids = new Map();
    for (const { path, mode, id } of listing)
        if (mode !== file_change/* GITLINK */.R && isRead(path))
            ids.set(id, (0,lockfile_names/* isLockPath */.L1)(path) ? "listed-lockfile" : "other");
    for (const list of changes.values())
        for (const { path, newMode, newId } of list)
            if (newId !== null && newMode !== file_change/* GITLINK */.R && isRead(path) && !ids.has(newId))
                ids.set(newId, (0,lockfile_names/* isLockPath */.L1)(path) ? "lockfile" : "other");
    return ids;
}
const MOST_IN_BATCH = 64;
const MOST_LOCKFILES = 4;
function batchesOf(ids) {
    const batches = [];
    let batch = [];
    let lockfiles = 0;
    for (const [id, kind] of ids) {
        if (kind === "listed-lockfile")
            continue;
        if (kind === "lockfile")
            lockfiles += 1;
        if (batch.length === 0 || batch.length === MOST_IN_BATCH || lockfiles > MOST_LOCKFILES) {
            batches.push((batch = []));
            lockfiles = kind === "lockfile" ? 1 : 0;
        }
        batch.push(id);
    }
    return batches;
}
const isRead = (path) => (0,manifest_index/* isManifestPath */.HS)(path) || (0,lockfile_names/* isLockPath */.L1)(path) || /(?:^|\/)action\.ya?ml$|^\.github\/.*\.ya?ml$/.test(path);

// EXTERNAL MODULE: ./build/stage/git/absent-submodule.js
var absent_submodule = __webpack_require__(4374);
// EXTERNAL MODULE: ./build/stage/git/submodule-at.js
var submodule_at = __webpack_require__(6460);
// EXTERNAL MODULE: ./build/stage/workspace/checkouts.js
var workspace_checkouts = __webpack_require__(526);
;// CONCATENATED MODULE: ./build/stage/commands/backtest-submodules.js




const NO_FETCH = { allowFetch: false, notice: () => undefined };
function openSubmoduleHistory(scope) {
    const checkouts = new Map();
    const taken = new Map();
    const unseen = new Set();
    const openAt = async (outer, directory, commit) => {
        const known = checkouts.get(directory);
        if (known !== undefined)
            return known;
        const path = (0,workspace_snapshot/* toGitPath */.ri)(outer, directory);
        const git = (0,submodule_at/* submoduleAt */.m)(outer.git, path) ??
            (await (0,absent_submodule/* openAbsentSubmodule */.C)({ outer: outer.git, path, commit, fetch: NO_FETCH, scope }));
        if (git === undefined)
            return undefined;
        const checkout = (0,workspace_checkouts/* openCheckout */.H)({ git, directory, rootBelowTop: ".", form: "submodules" }, scope);
        checkouts.set(directory, checkout);
        return checkout;
    };
    const takeOne = async (outer, directory, commit) => {
        const checkout = await openAt(outer, directory, commit);
        if (checkout === undefined || (await checkout.objects.readCommit(commit)) === undefined) {
            unseen.add(directory);
            return [];
        }
        const snapshot = await (0,workspace_snapshot/* treeSnapshot */.PL)(checkout, commit);
        return [snapshot, ...(await takeAll(snapshot))];
    };
    const takeAll = async (outer) => {
        const all = [];
        for (const [directory, commit] of outer.gitlinks) {
            const key = `${commit} ${directory}`;
            const one = taken.get(key) ?? (await takeOne(outer.checkout, directory, commit));
            taken.set(key, one);
            all.push(...one);
        }
        return all;
    };
    return { at: takeAll, judgedByGitlink: () => unseen };
}

// EXTERNAL MODULE: ./build/stage/commands/backtest-verdict.js + 1 modules
var backtest_verdict = __webpack_require__(5415);
// EXTERNAL MODULE: ./build/stage/affected/workflow-reach.js
var workflow_reach = __webpack_require__(9335);
;// CONCATENATED MODULE: ./build/stage/backtest/runs-task.js
const TASK_PROGRAMS = [
    "wrknv", "we", "make", "gmake", "just", "task", "mage", "bazel", "bazelisk", "gradle", "gradlew", "mvn", "docker",
    "lerna", "nx", "turbo", "moon", "lage", "rush", "wireit", "gulp", "grunt", "jest", "vitest", "mocha", "ava", "tsc",
    "eslint", "prettier", "biome", "playwright", "cypress", "node", "deno", "tsx", "bash", "sh", "zsh", "pwsh", "source",
    "python", "python3", "pytest", "tox", "nox", "ruff", "mypy", "pyright", "hatch", "coverage", "pre-commit", "uv", "uvx",
    "poetry", "pdm", "rye", "go", "gotestsum", "golangci-lint", "cargo", "cross", "terraform", "tofu", "tflint",
];
const PROGRAM = new RegExp(String.raw `(?:^|[\s;&|(\x60"'=])(?:\./)?(?:${TASK_PROGRAMS.join("|")})(?=[\s;&|)\x60"']|$)`, "m");
const OWN_SCRIPT = /(?:^|[\s;&|(`"'])(?:\.\/\S|[\w.@-]+\/\S*\.(?:sh|bash|ps1|py|[cm]?[jt]s)\b)/m;
const PACKAGE_MANAGER = /(?:^|[\s;&|(`"'])(?:npm|pnpm|yarn|bun|corepack)(?=\s|$)([^\n;&|]*)/gm;
const RUNNING = new Set([
    "run",
    "run-script",
    "test",
    "t",
    "tst",
    "it",
    "cit",
    "start",
    "exec",
    "x",
    "dlx",
    "build",
]);
const HARMLESS_ACTION = /^(?:actions|github)\/(?!stale-)[\w-]+(?:\/[\w-]+)*@/;
const TASK_ACTION = /lint|test|check|build|bench|coverage|wrknv|pre-commit|analy|\.ya?ml@/i;
const SILENT_LINE = /^\s*(?:#|(?:- )?(?:name|if|description|group|cron):).*$/gm;
const runsTask = (texts, scripts) => {
    for (const whole of texts) {
        const text = whole.replace(SILENT_LINE, "");
        if (PROGRAM.test(text) || OWN_SCRIPT.test(text) || runsScript(text, scripts) || usesTask(text))
            return true;
    }
    return false;
};
function runsScript(text, scripts) {
    for (const [, rest = ""] of text.matchAll(PACKAGE_MANAGER)) {
        const words = rest.split(/[\s"'`)]+/).filter((word) => word !== "" && !word.startsWith("-"));
        if (words.some((word) => RUNNING.has(word) || scripts.has(word)))
            return true;
    }
    return false;
}
function usesTask(text) {
    for (const [, used = ""] of text.matchAll(/^[\s-]*uses:\s*["']?([^\s"'#]+)/gm))
        if (!HARMLESS_ACTION.test(used) && TASK_ACTION.test(used))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/stage/backtest/calling-workflows.js


function openCallingWorkflows(read) {
    const looked = new Map();
    let last;
    const lookAt = async (path, tree) => {
        const before = looked.get(path);
        if (before !== undefined && [...before.ids].every(([file, id]) => tree.idAt(file) === id))
            return before;
        const ids = new Map();
        const files = [];
        const reach = await (0,workflow_reach/* workflowReach */.zG)([path], async (file) => {
            const id = tree.idAt(file);
            ids.set(file, id);
            const text = id === undefined ? undefined : await read(id);
            if (text !== undefined)
                files.push(text);
            return text;
        });
        const now = { ids, reach, texts: files };
        looked.set(path, now);
        return now;
    };
    return {
        async at(tree, scripts) {
            const parts = [];
            for (const path of tree.workflows()) {
                const { reach, texts } = await lookAt(path, tree);
                if (runsTask(texts, scripts))
                    parts.push(reach);
            }
            if (last?.parts.length !== parts.length || last.parts.some((part, at) => part !== parts[at]))
                last = { parts, united: unite(parts) };
            return last.united;
        },
    };
}
function unite(parts) {
    if (parts.length === 0)
        return workflow_reach/* NO_WORKFLOWS */.L8;
    const named = new Map();
    return {
        workflows: new Set(parts.flatMap(({ workflows }) => [...workflows])),
        actions: new Set(parts.flatMap(({ actions }) => [...actions])),
        texts: parts.flatMap(({ texts }) => texts),
        namedBy(path) {
            if (!named.has(path))
                named.set(path, firstNaming(parts, path));
            return named.get(path);
        },
    };
}
function firstNaming(parts, path) {
    for (const { namedBy } of parts) {
        const file = namedBy(path);
        if (file !== undefined)
            return file;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/stage/backtest/history-tree.js





const LINK = "120000";
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
function openHistoryTree(checkout, listing) {
    const entries = new Map();
    const filesBelow = new Map();
    const known = new Map();
    const files = openCarried();
    const locks = openCarried();
    const gitlinks = openCarried();
    let workflows;
    let snapshot;
    const fileAt = (path, mode, id) => {
        const key = `${mode} ${id} ${path}`;
        let file = known.get(key);
        if (file === undefined) {
            file = { path, checkout, id: () => id, onDisk: false, isLink: mode === LINK };
            known.set(key, file);
        }
        return file;
    };
    const countBelow = (path, more) => {
        if (more === 0)
            return;
        for (let folder = (0,path_text/* parentOf */.gN)(path);; folder = (0,path_text/* parentOf */.gN)(folder)) {
            filesBelow.set(folder, (filesBelow.get(folder) ?? 0) + more);
            if (folder === ".")
                return;
        }
    };
    const put = (path, entry) => {
        const before = entries.get(path);
        if (entry === undefined)
            entries.delete(path);
        else
            entries.set(path, entry);
        countBelow(path, Number(entry !== undefined) - Number(before !== undefined));
        if (WORKFLOW.test(path))
            workflows = undefined;
        const inWorkspace = (0,workspace_snapshot/* toWorkspacePath */.CR)(checkout, path);
        if (inWorkspace === undefined)
            return;
        const isLinked = entry?.mode === file_change/* GITLINK */.R;
        if (isLinked || before?.mode === file_change/* GITLINK */.R)
            gitlinks.put(inWorkspace, isLinked ? entry.id : undefined);
        const kept = (0,manifest_index/* isManifestPath */.HS)(path) ? files : (0,lockfile_names/* isLockPath */.L1)(path) ? locks : undefined;
        kept?.put(inWorkspace, entry === undefined || isLinked ? undefined : fileAt(inWorkspace, entry.mode, entry.id));
    };
    for (const { path, mode, id } of listing)
        put(path, { mode, id });
    return {
        idAt: (path) => entries.get(path)?.id,
        has: (path) => entries.has(path) || (filesBelow.get(path) ?? 0) > 0,
        workflows: () => (workflows ??= [...entries.keys()].filter((path) => WORKFLOW.test(path)).sort()),
        snapshot() {
            const now = { checkout, files: files.now(), locks: locks.now(), gitlinks: gitlinks.now() };
            if (snapshot?.files !== now.files || snapshot.locks !== now.locks || snapshot.gitlinks !== now.gitlinks)
                snapshot = now;
            return snapshot;
        },
        apply(changes) {
            for (const { path, newMode, newId } of changes)
                put(path, newMode === null || newId === null ? undefined : { mode: newMode, id: newId });
        },
    };
}
function openCarried() {
    let map = new Map();
    let isGivenOut = false;
    return {
        put(path, value) {
            if (map.get(path) === value)
                return;
            if (isGivenOut)
                map = new Map(map);
            isGivenOut = false;
            if (value === undefined)
                map.delete(path);
            else
                map.set(path, value);
        },
        now() {
            isGivenOut = true;
            return map;
        },
    };
}

// EXTERNAL MODULE: ./build/stage/git/submodules.js + 1 modules
var submodules = __webpack_require__(1197);
;// CONCATENATED MODULE: ./build/stage/commands/backtest-entries.js


function entriesThere(entries, { tree, checkout, others, }, before) {
    const isThere = ({ path }) => others.some((one) => (0,path_text/* isInside */.FK)(path, one.checkout.directory)) ||
        ((0,path_text/* isInside */.FK)(path, checkout.directory) && tree.has(path === "." ? "." : (0,workspace_snapshot/* toGitPath */.ri)(checkout, path) || "."));
    const configured = entries.filter((entry) => entry.url !== undefined || isThere(entry));
    const missing = configured.filter((entry) => entry.url !== undefined && !isThere(entry));
    return before !== undefined &&
        sameEntries(before.configured, configured) &&
        missing.length === before.missing.size &&
        missing.every(({ path }) => before.missing.has(path))
        ? before
        : { configured, missing: new Set(missing.map(({ path }) => path)) };
}
const sameEntries = (a, b) => a.length === b.length && a.every((entry, position) => entry === b[position]);

// EXTERNAL MODULE: ./build/stage/tasks/presence.js
var presence = __webpack_require__(3371);
// EXTERNAL MODULE: ./build/stage/commands/repo-tasks.js
var repo_tasks = __webpack_require__(5705);
;// CONCATENATED MODULE: ./build/stage/commands/backtest-facts.js



async function factsOf(root, state, task) {
    const { repos, containers } = state.workspace;
    const having = task === undefined ? undefined : await reposWithTask(root, state, task);
    const all = [...repos.keys()];
    return {
        names: having === undefined ? all : all.filter((name) => having.has(name)),
        repos: all,
        counts: (name) => having?.has(name) ?? true,
        scripts: new Set([...repos.values()]
            .flatMap(({ manifests }) => manifests)
            .concat(containers)
            .flatMap(({ scripts }) => scripts)),
    };
}
async function reposWithTask(root, state, task) {
    const repos = [...state.workspace.repos.values()];
    try {
        const trees = await (0,repo_tasks/* repoTasks */.F)(root, state, repos);
        return new Set(repos
            .filter((repo) => (0,presence/* findTaskSource */.I)(task, (0,repo_tasks/* tasksOf */.a)(trees, repo), repo.manifests) !== undefined)
            .map(({ name }) => name));
    }
    catch (error) {
        if (error instanceof config_problems/* ConfigProblems */.$)
            return new Set(repos.map(({ name }) => name));
        throw error;
    }
}

// EXTERNAL MODULE: ./build/stage/workspace/discovery.js + 11 modules
var discovery = __webpack_require__(2161);
// EXTERNAL MODULE: ./build/stage/workspace/manifest-reader.js
var manifest_reader = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/stage/commands/workspace-state.js + 1 modules
var workspace_state = __webpack_require__(7281);
;// CONCATENATED MODULE: ./build/stage/commands/backtest-state.js




async function discoverAt({ root }, { snapshots, configured, missing }, { cache, locatorOf, before, }) {
    if (before !== undefined && haveSameManifests(before.snapshots, snapshots)) {
        const { workspace, files } = before;
        return { ...before, snapshots, locks: (0,workspace_state/* locksOf */.aZ)(root.path, snapshots, { workspace, files }, before.locks) };
    }
    const [only] = snapshots;
    const files = snapshots.length === 1 && only !== undefined
        ? only.files
        : new Map(snapshots.flatMap((snapshot) => [...snapshot.files]));
    const workspace = await (0,discovery/* discover */.k)({
        rootName: (0,path_text/* baseName */.Fl)(root.path),
        units: snapshots.map(unitOf),
        configured,
        missing,
        defaultRunsOn: workspace_state/* DEFAULT_RUNS_ON */.jY,
    }, (0,manifest_reader/* openManifestReader */.N)(root.path, files, cache));
    return {
        workspace,
        snapshots,
        absent: [],
        files,
        locator: locatorOf(files),
        cache,
        locks: (0,workspace_state/* locksOf */.aZ)(root.path, snapshots, { workspace, files }, before?.locks),
    };
}
const haveSameManifests = (before, now) => now.length === before.length && now.every(({ files }, position) => files === before[position]?.files);
const unitOf = ({ checkout, files }) => ({
    directory: checkout.directory,
    form: checkout.form,
    files: files.keys(),
    absent: undefined,
});

;// CONCATENATED MODULE: ./build/stage/commands/backtest-walk.js











async function* walkHistory(options) {
    const { history, checkout } = options;
    const tree = openHistoryTree(checkout, options.listing);
    const states = openStates(options, tree);
    const calling = openCallingWorkflows(async (id) => {
        const object = await checkout.objects.readObject(id);
        return object?.type === "blob" ? object.content.toString("utf8") : undefined;
    });
    for (const step of history.steps) {
        const changed = options.changes.get(step.commit) ?? [];
        if (!step.isJudged) {
            tree.apply(changed);
            continue;
        }
        const base = await states.now();
        tree.apply(changed);
        const head = await states.now();
        yield {
            step,
            base,
            head,
            changes: await changesInWorkspace(checkout, changed),
            workflows: checkout.form === "monorepo" ? await calling.at(tree, head.facts.scripts) : workflow_reach/* NO_WORKFLOWS */.L8,
        };
    }
}
function openStates({ opened, checkout, others, submodules, locatorOf, task }, tree) {
    const cache = new Map();
    let last;
    return {
        async now() {
            const snapshot = tree.snapshot();
            const entries = entriesThere(opened.config.repos, { tree, checkout, others }, last?.entries);
            const isKnown = last?.entries === entries;
            if (isKnown && last?.snapshot === snapshot)
                return last.known;
            const inside = await submodules.at(snapshot);
            const state = await discoverAt(opened, {
                snapshots: [snapshot, ...inside, ...others],
                ...entries,
            }, { cache, locatorOf, before: isKnown ? last?.known.state : undefined });
            const known = {
                state,
                facts: last?.known.state.workspace === state.workspace
                    ? last.known.facts
                    : await factsOf(opened.root.path, state, task),
                missing: missingIn(snapshot, checkout.objects.missed),
            };
            last = { snapshot, entries, known };
            return known;
        },
    };
}
function missingIn({ files, locks }, missed) {
    if (missed.size === 0)
        return 0;
    return [...files.values(), ...locks.values()].filter((file) => missed.has(file.id() ?? "")).length;
}
async function changesInWorkspace(checkout, changes) {
    const followed = changes.some(file_change/* isGitlink */.Z) ? await (0,submodules/* followGitlinks */.n)(checkout.git, changes, NO_FETCH) : changes;
    if (checkout.directory === "." && checkout.rootBelowTop === ".")
        return followed;
    return followed.map((change) => ({
        ...change,
        path: (0,workspace_snapshot/* toWorkspacePath */.CR)(checkout, change.path) ?? (0,path_text/* pathAboveRoot */.Vd)(checkout.rootBelowTop, change.path),
    }));
}

// EXTERNAL MODULE: ./build/stage/commands/open-workspace.js
var open_workspace = __webpack_require__(7894);
// EXTERNAL MODULE: ./build/stage/commands/root-of.js + 1 modules
var root_of = __webpack_require__(3321);
;// CONCATENATED MODULE: ./build/stage/commands/backtest.js


















async function backtest(context, options, scope) {
    const found = await (0,open_workspace/* openWorkspace */.O)(offline(context), scope);
    const judging = await judgingConfig(context, found, options.config);
    const opened = { ...found, config: judging.config };
    const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
    if (checkouts.length === 0)
        throw new failure/* Failure */.HR("git/not-a-repository", `${(0,path_text/* showPath */.P8)(opened.root.path)} is in no git repository`, {
            hint: "a backtest needs a history: run it in a clone",
        });
    const rules = openIgnoreRules(opened.config.affected.ignore);
    const locatorOf = options.tell === undefined ? locateFilesOnly : openHistoryLocators(judging.text);
    const histories = [];
    const commits = [];
    let missingBlobs = 0;
    const submodulesByGitlink = [];
    for (const checkout of checkouts) {
        const history = await findHistory(checkout, options);
        const others = await snapshotsNow(checkouts.filter((other) => other !== checkout));
        const tested = await testHistory({ opened, history, others, locatorOf, rules }, options, {
            context,
            scope,
        });
        histories.push({
            repository: checkout.directory,
            head: history.head,
            after: history.after,
            cutAt: history.cutAt,
        });
        commits.push(...tested.commits);
        missingBlobs += tested.missing;
        submodulesByGitlink.push(...tested.submodulesByGitlink);
    }
    return {
        opened,
        config: judging.path,
        histories,
        commits,
        summary: summarize(commits, rules.rules),
        missingBlobs,
        submodulesByGitlink: (0,order/* sorted */.IP)(submodulesByGitlink),
    };
}
const offline = (context) => ({
    ...context,
    env: { ...context.env, GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" },
    allowFetch: false,
});
async function testHistory({ opened, history, others, locatorOf, rules, }, { task, fetch, tell, watch }, { context, scope }) {
    const { checkout, steps } = history;
    const { git } = checkout;
    const start = steps[0]?.parent ?? null;
    const [changes, listing] = await Promise.all([
        changesOfSteps(git, steps),
        start === null ? [] : (0,tree/* listTree */.nT)(git, start),
    ]);
    const network = fetch ? (0,root_of/* gitOf */.O)(context).at(git.directory) : undefined;
    const { objects, missing } = await openHistoryObjects(history, { listing, changes }, network);
    const commits = [];
    const submodules = openSubmoduleHistory(scope);
    const predictor = (0,predicted_time/* openTimePredictor */.S)(new Map());
    for await (const walked of walkHistory({
        opened,
        history,
        listing,
        changes,
        checkout: { ...checkout, objects },
        others,
        submodules,
        locatorOf,
        task,
    })) {
        const { step } = walked;
        const verdictOptions = {
            root: opened.root.path,
            config: opened.config.affected,
            task,
            rules,
            predictor,
            rootBelowTop: checkout.rootBelowTop,
        };
        const { verdict, judgement } = await (0,backtest_verdict/* verdictOn */.H)(walked, verdictOptions);
        const commit = {
            repository: checkout.directory,
            commit: step.commit,
            parent: step.parent,
            ...step.about,
            changedFiles: walked.changes.length,
            verdict,
        };
        commits.push(commit);
        tell?.(commit, judgement);
        await watch?.see({ checkout, commit, walked, judgement, options: verdictOptions });
    }
    return { commits: commits.reverse(), missing, submodulesByGitlink: submodules.judgedByGitlink() };
}
const snapshotsNow = (checkouts) => Promise.all(checkouts.map(async (checkout) => {
    const head = await checkout.objects.readCommit("HEAD");
    if (head === undefined)
        throw new failure/* Failure */.HR("backtest/no-history", `${(0,path_text/* showPath */.P8)(checkout.directory)} has no commit yet`);
    return (0,workspace_snapshot/* treeSnapshot */.PL)(checkout, head.id);
}));

;// CONCATENATED MODULE: ./build/stage/cli/backtest-command.js








const DEFAULT_LAST = 300;
async function runBacktest({ context, scope, print, note, warn, paint }, { json, html, ...flags }) {
    const lines = [];
    const suggesting = json !== true || flags.suggest === true || flags.write === true
        ? await __webpack_require__.e(/* import() */ 721).then(__webpack_require__.bind(__webpack_require__, 2721))
        : undefined;
    const watch = suggesting?.watchForSuggestions();
    const query = {
        last: parseLast(flags.last),
        since: flags.since,
        range: flags.range,
        mergesOnly: flags.merges === true,
    };
    const result = await backtest(context, {
        ...query,
        task: flags.task,
        config: flags.config,
        fetch: flags.fetch === true,
        ...(watch === undefined ? {} : { watch }),
        ...(json === true
            ? {
                tell: (commit, judgement) => lines.push(JSON.stringify(commitJson(commit, judgement?.affected ?? []))),
            }
            : {}),
    }, scope);
    warn(result.opened.diagnostics);
    const suggestions = await watch?.suggest();
    if ((flags.suggest === true || flags.write === true) && suggestions === undefined)
        note("no suggestion: none of the judged commits is of the root's own repository");
    if (suggesting !== undefined && suggestions !== undefined && flags.write === true) {
        const written = await suggesting.writeSuggestions(result.opened.root.path, suggestions);
        note(written === undefined ? "there was nothing to write" : `wrote ${written}`);
    }
    const { config, summary } = result;
    const task = flags.task ?? null;
    if (html !== undefined) {
        const [{ renderPage }, { writeAtomic }] = await Promise.all([
            __webpack_require__.e(/* import() */ 213).then(__webpack_require__.bind(__webpack_require__, 3213)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5927)),
        ]);
        const page = await renderPage({
            commits: result.commits,
            summary,
            config,
            task,
            notes: notesOf(result, query.last),
        });
        writeAtomic((0,external_node_path_.resolve)(context.cwd, html), page);
        note(`wrote ${(0,path_text/* showText */.h$)(html)}`);
    }
    if (json !== true) {
        print(renderSummary(summary, { config, task, notes: notesOf(result, query.last) }, paint));
        if (suggestions !== undefined) {
            const { renderSuggestions } = await __webpack_require__.e(/* import() */ 631).then(__webpack_require__.bind(__webpack_require__, 7012));
            print(`\n${renderSuggestions(suggestions, { paint, isWritten: flags.write === true })}`);
        }
        return;
    }
    const isCounted = query.since === undefined && query.range === undefined;
    print(renderBacktestJson({
        config,
        task,
        query: {
            last: isCounted ? query.last : null,
            since: query.since ?? null,
            range: query.range ?? null,
            mergesOnly: query.mergesOnly,
        },
        repositories: result.histories.map(({ repository, head, after, cutAt }) => ({
            repository,
            head,
            after: after ?? null,
            cutAt: cutAt ?? null,
        })),
    }, newestFirst(lines, result), {
        ...summaryJson(summary),
        missingBlobs: result.missingBlobs,
        submodulesByGitlink: result.submodulesByGitlink.map(path_text/* pathForJson */.r),
        ...(suggestions === undefined
            ? {}
            : {
                suggestions: (await __webpack_require__.e(/* import() */ 1).then(__webpack_require__.bind(__webpack_require__, 4001))).suggestionsJson(suggestions),
            }),
    }));
}
function newestFirst(lines, { commits }) {
    const ordered = [];
    for (let start = 0; start < commits.length;) {
        let end = start;
        while (end < commits.length && commits[end]?.repository === commits[start]?.repository)
            end += 1;
        ordered.push(...lines.slice(start, end).reverse());
        start = end;
    }
    return ordered;
}
function parseLast(text) {
    if (text === undefined)
        return DEFAULT_LAST;
    if (!/^[1-9]\d{0,6}$/.test(text))
        throw new failure/* Failure */.HR("usage/wrong-value", `--last must be a whole number from 1, not ${(0,path_text/* showText */.h$)(JSON.stringify(text))}`);
    return Number(text);
}
function notesOf({ histories, missingBlobs, submodulesByGitlink, commits }, last) {
    return [
        ...histories
            .filter(({ cutAt }) => cutAt !== undefined)
            .map(({ repository, cutAt }) => {
            const seen = commits.filter((commit) => commit.repository === repository).length;
            const where = repository === "." ? "the clone" : `the clone of ${repository}`;
            return `${where} is shallow and ends at ${cutAt === undefined ? "" : (0,sha/* shortSha */.F)(cutAt)}: ${(0,words.count)(seen, "commit")} can be judged${seen < last ? "; git fetch --unshallow gets the rest" : ""}`;
        }),
        ...(missingBlobs === 0
            ? []
            : [
                `the clone left out ${(0,words.count)(missingBlobs, "file")} that a backtest reads; --fetch gets them in one batch`,
            ]),
        ...(submodulesByGitlink.length === 0
            ? []
            : [
                `${(0,words.count)(submodulesByGitlink.length, "submodule")} judged by gitlink alone (${submodulesByGitlink.map(path_text/* showPath */.P8).join(", ")}): not all commits are in this clone; git submodule update --init gets them`,
            ]),
    ];
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ verdictOn)
});

;// CONCATENATED MODULE: ./build/stage/backtest/cause.js
function causesOf(everything, unowned) {
    if (everything === null)
        return [];
    const causes = new Map();
    const add = (cause) => causes.set(`${cause.kind} ${cause.place ?? ""}`, cause);
    add({
        kind: everything.kind,
        place: everything.kind === "unowned" && everything.path !== null ? topOf(everything.path) : everything.path,
    });
    for (const path of unowned)
        add({ kind: "unowned", place: topOf(path) });
    return [...causes.values()];
}
const topOf = (path) => (path.includes("/") ? path.slice(0, path.indexOf("/") + 1) : path);

// EXTERNAL MODULE: ./build/stage/commands/judge.js + 10 modules
var judge = __webpack_require__(730);
// EXTERNAL MODULE: ./build/stage/commands/reach-below.js
var reach_below = __webpack_require__(7687);
;// CONCATENATED MODULE: ./build/stage/commands/backtest-verdict.js



async function verdictOn({ base, head, changes, workflows }, { root, config, rules, predictor, rootBelowTop, task }) {
    if (base.missing > 0 || head.missing > 0)
        return unreadable("manifests or lockfiles that it takes are not in this clone");
    if (head.state.workspace.repos.size === 0 && base.state.workspace.repos.size === 0)
        return unreadable("no repo was found in it");
    const judgement = await (0,judge/* judge */.S)({
        root,
        config,
        head: head.state,
        base: base.state,
        changes,
        workflows: (0,reach_below/* reachBelow */.F)(workflows, rootBelowTop),
        everything: null,
        task,
    });
    const { affected, everything, selection, headEdges } = judgement;
    const { names, counts, repos } = head.facts;
    const selected = affected.length === head.state.workspace.repos.size
        ? names
        : affected.map(({ repo }) => repo).filter(counts);
    const graph = { repos, edges: headEdges };
    const all = predictor.predictAll(names, graph);
    const time = selected.length === names.length ? all : predictor.predict(selected, graph);
    return {
        judgement,
        verdict: {
            kind: "judged",
            repos: names.length,
            selected,
            everything,
            causes: causesOf(everything, config.unowned === "everything" ? selection.unowned : []),
            warnings: judgement.warnings,
            dropped: droppedBy(judgement, { config, rules, counts }),
            time: time === undefined || all === undefined ? undefined : { selected: time, all },
        },
    };
}
const unreadable = (why) => ({
    verdict: { kind: "unreadable", why },
    judgement: undefined,
});
function droppedBy({ selection, everything, affected }, { config, rules, counts, }) {
    const dropped = selection.ignored.map((path) => {
        const rule = rules.ruleOf(path);
        return { path, by: rule === undefined ? { kind: "outside" } : { kind: "ignored", rule } };
    });
    if (everything !== null)
        return dropped;
    if (config.unowned === "nothing")
        for (const path of selection.unowned)
            dropped.push({ path, by: { kind: "unowned" } });
    const kept = new Set(affected.flatMap(({ repo, reasons }) => [repo, ...reasons.flatMap(endOf)]));
    for (const [repo, paths] of selection.repoChanges) {
        const kind = !kept.has(repo) ? "removed" : counts(repo) ? undefined : "no-task";
        if (kind !== undefined)
            for (const path of paths)
                dropped.push({ path, by: { kind, repo } });
    }
    return dropped;
}
const endOf = (reason) => reason.kind === "dependency" ? reason.chain.slice(-1) : [];


/***/ }),

/***/ 1156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ leftOutObjects)
/* harmony export */ });
/* unused harmony exports missingObjectsArgs, parseMissingObjects */
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8573);
/* harmony import */ var _prefetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7027);


const missingObjectsArgs = ["rev-list", "--objects", "--missing=print", "--no-walk=unsorted", "--stdin"];
const parseMissingObjects = (stdout) => new Set([
    ...Buffer.from(stdout)
        .toString("latin1")
        .matchAll(/^\?([0-9a-f]+)/gm),
].flatMap(([, id = ""]) => (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .q)(id) ?? []));
async function leftOutObjects(git, commits) {
    if (commits.length === 0 || !(await isPartialClone(git)))
        return new Set();
    const stdin = commits.map((commit) => `${commit}\n`).join("");
    return parseMissingObjects((await git.run(missingObjectsArgs, { stdin })).stdout);
}
async function isPartialClone(git) {
    const { code, stdout } = await git.run(["config", "--get-regexp", "^remote\\..*\\.promisor$"], {
        allow: [0, 1],
    });
    return code === 0 && (0,_prefetch_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePromisors */ .g)(stdout.toString("utf8")).length > 0;
}


/***/ }),

/***/ 7027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parsePromisors),
/* harmony export */   s: () => (/* binding */ prefetchObjects)
/* harmony export */ });
/* harmony import */ var _fetch_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3877);

const promisorArgs = ["config", "--get-regexp", "^remote\\..*\\.promisor$"];
const parsePromisors = (stdout) => stdout.split("\n").flatMap((line) => {
    const [, name, value] = /^remote\.(.*)\.promisor(?: (.*))?$/.exec(line) ?? [];
    return name === undefined || /^(?:false|no|off|0)$/i.test(value ?? "") ? [] : [name];
});
const prefetchArgs = (remote) => [
    "-c", "fetch.negotiationAlgorithm=noop",
    "fetch", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance", "--filter=blob:none", "--stdin", remote,
];
async function prefetchObjects(git, ids) {
    if (ids.length === 0)
        return;
    const { code, stdout } = await git.run(promisorArgs, { allow: [0, 1] });
    const [remote] = code === 0 ? parsePromisors(stdout.toString("utf8")) : [];
    if (remote === undefined)
        return;
    const stdin = ids.map((id) => `${id}\n`).join("");
    await git.run(prefetchArgs(remote), {
        allow: [0, 1, 128],
        stdin,
        timeoutMs: _fetch_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .FETCH_LIMIT_MS */ .q,
        announce: true,
    });
}


/***/ })

};
