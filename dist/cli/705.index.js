export const id = 705;
export const ids = [705];
export const modules = {

/***/ 3939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graph: () => (/* binding */ graph),
  cQ: () => (/* binding */ graphOf),
  Dx: () => (/* binding */ linesOf)
});

// UNUSED EXPORTS: documentOf

// EXTERNAL MODULE: ./build/stage/graph/dependency-graph.js
var dependency_graph = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/graph/cycles.js + 1 modules
var cycles = __webpack_require__(389);
// EXTERNAL MODULE: ./build/stage/graph/layers.js
var graph_layers = __webpack_require__(78);
;// CONCATENATED MODULE: ./build/stage/graph/graph-document.js




function makeGraphDocument({ graph, ordering, pathOf, placeOf }) {
    const { layerOf, layers } = (0,graph_layers/* layersOf */.w)(ordering.order.dependencies);
    return {
        schemaVersion: 1,
        repos: graph.names.map((name, node) => ({
            name,
            path: (0,path_text/* pathForJson */.r)(pathOf(name)),
            layer: layerOf[node] ?? 0,
        })),
        edges: graph.edges.map((edge) => ({
            from: edge.from,
            to: edge.to,
            kind: edge.kind,
            constraint: (0,path_text/* pathForJson */.r)(edge.constraint),
            declaredIn: (0,path_text/* pathForJson */.r)(placeOf(edge)),
            ordering: ordering.isOrdering(edge),
        })),
        layers: layers.map((nodes) => (0,dependency_graph/* namesAt */.Qo)(graph, nodes)),
        cycles: (0,cycles/* findCycles */.p)(ordering.order).map(({ repos }) => repos),
    };
}

// EXTERNAL MODULE: ./build/stage/graph/ordering.js
var ordering = __webpack_require__(3240);
// EXTERNAL MODULE: ./build/stage/commands/edges-of-state.js + 2 modules
var edges_of_state = __webpack_require__(3649);
// EXTERNAL MODULE: ./build/stage/commands/current-state.js
var current_state = __webpack_require__(9749);
;// CONCATENATED MODULE: ./build/stage/commands/graph.js





function graphOf(state, edges) {
    const graph = (0,dependency_graph/* buildGraph */.ZG)(state.workspace.repos.keys(), edges.edges);
    return { graph, ordering: (0,ordering/* orderEdges */.L)(graph, edges.unordered), edges };
}
async function linesOf(state, edges) {
    const lines = new Map();
    for (const edge of edges)
        lines.set(edge, await state.locator.line(edge.declaredIn.file, edge.declaredIn.at));
    return (edge) => lines.get(edge) ?? edge.declaredIn.file;
}
async function graph(context, scope) {
    const { opened, state, notices } = await (0,current_state/* currentState */.J)(context, scope);
    (0,current_state/* refuseEmpty */.O)(opened, state);
    return { opened, document: await documentOf(state, graphOf(state, await (0,edges_of_state/* edgesOfState */.Xn)(state))), notices };
}
async function documentOf(state, { graph: whole, ordering }) {
    return makeGraphDocument({
        graph: whole,
        ordering,
        pathOf: (name) => state.workspace.repos.get(name)?.path ?? name,
        placeOf: await linesOf(state, whole.edges),
    });
}


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  et: () => (/* binding */ plan_plan),
  kw: () => (/* binding */ planAffected)
});

// UNUSED EXPORTS: describeLeftOut

// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/affected/affected-json.js
var affected_json = __webpack_require__(3771);
// EXTERNAL MODULE: ./build/stage/config/nearest-word.js
var nearest_word = __webpack_require__(835);
// EXTERNAL MODULE: ./build/stage/config/task-tree.js
var task_tree = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/graph/adjacency.js
var adjacency = __webpack_require__(2124);
// EXTERNAL MODULE: ./build/stage/graph/contract.js
var contract = __webpack_require__(6094);
// EXTERNAL MODULE: ./build/stage/graph/critical-path.js
var critical_path = __webpack_require__(4065);
// EXTERNAL MODULE: ./build/stage/graph/dependency-graph.js
var dependency_graph = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/stage/graph/layers.js
var graph_layers = __webpack_require__(78);
// EXTERNAL MODULE: ./build/stage/plan/durations.js
var durations = __webpack_require__(3904);
;// CONCATENATED MODULE: ./build/stage/plan/job-name.js
const MAX_LENGTH = 80;
function jobName(repos) {
    for (let shown = Math.min(repos.length, 2); shown > 0; shown -= 1) {
        const name = joinNames(repos.slice(0, shown), repos.length - shown);
        if (name.length <= MAX_LENGTH)
            return name;
    }
    const rest = repos.length > 1 ? ` and ${repos.length - 1} more` : "";
    return `${(repos[0] ?? "").slice(0, MAX_LENGTH - rest.length - 1)}\u2026${rest}`;
}
function joinNames(names, more) {
    if (more > 0)
        return `${names.join(", ")} and ${more} more`;
    return names.join(" and ");
}

// EXTERNAL MODULE: ./build/stage/plan/outputs.js
var outputs = __webpack_require__(1803);
// EXTERNAL MODULE: ./build/stage/plan/plan.js
var plan = __webpack_require__(4926);
// EXTERNAL MODULE: ./build/stage/plan/planned-cycles.js + 1 modules
var planned_cycles = __webpack_require__(2497);
// EXTERNAL MODULE: ./build/stage/plan/render-plan-json.js
var render_plan_json = __webpack_require__(8256);
// EXTERNAL MODULE: ./build/stage/affected/shown-reason.js
var shown_reason = __webpack_require__(5928);
// EXTERNAL MODULE: ./build/stage/plan/stages.js + 8 modules
var plan_stages = __webpack_require__(5186);
;// CONCATENATED MODULE: ./build/stage/plan/make-plan.js
















function makePlan(input) {
    const { maxStages = plan/* MAX_STAGES */.N, maxJobs = 20, jobsPerRunner = 4, affectedOutput = true, } = input.limits ?? {};
    (0,failure/* invariant */.V1)(maxStages >= 1 && maxStages <= plan/* MAX_STAGES */.N, `max-stages is ${maxStages}`);
    (0,failure/* invariant */.V1)(maxJobs >= 1 && jobsPerRunner >= 1, `max-jobs is ${maxJobs}, jobs-per-runner ${jobsPerRunner}`);
    const names = (0,order/* sorted */.IP)(input.repos.keys());
    const kept = names.map((name) => {
        const node = input.order.numberOf.get(name);
        (0,failure/* invariant */.V1)(node !== undefined, `${name} is planned and no repo of the workspace`);
        return node;
    });
    refuseCycles(input.order, kept, input.placeOf);
    const dependencies = (0,contract/* contract */.d)(input.order.dependencies, kept);
    const { layerOf, layers } = (0,graph_layers/* layersOf */.w)(dependencies);
    const runners = [...new Set(names.map((name) => runnerKey(input.repos.get(name))))].sort(order/* byCodeUnit */.X);
    const numberOfRunner = new Map(runners.map((key, number) => [key, number]));
    const { expectedMs, isRecorded, warnings } = (0,durations/* expectDurations */.v)(names, input.durationsMs);
    const { stages, makespanMs, unlimitedMs } = (0,plan_stages/* divideIntoStages */.L)({
        dependencies,
        dependents: (0,adjacency/* reversed */.T)(dependencies),
        layerOf,
        layers,
        weightsMs: expectedMs,
        runnerOf: names.map((name) => numberOfRunner.get(runnerKey(input.repos.get(name))) ?? 0),
    }, { maxStages, maxJobs, jobsPerRunner });
    const planStages = stages.map((stage, index) => ({
        index,
        layers: stage.layers,
        jobs: stage.jobs.map((job, place) => {
            const repos = (0,dependency_graph/* namesAt */.Qo)({ names }, job.nodes);
            return {
                id: `${index}-${String(place).padStart(3, "0")}`,
                name: jobName(repos),
                repos,
                runsOn: input.repos.get(repos[0] ?? "")?.runsOn ?? [],
                expectedMs: job.expectedMs,
            };
        }),
    }));
    const repos = new Map(names.map((name, node) => {
        const repo = input.repos.get(name);
        return [
            name,
            {
                path: (0,path_text/* pathForJson */.r)(repo?.path ?? "."),
                layer: layerOf[node] ?? 0,
                dependencies: (0,dependency_graph/* namesAt */.Qo)({ names }, dependencies[node] ?? []),
                reasons: (repo?.reasons ?? []).map(shown_reason/* shownReason */.O),
                expectedMs: expectedMs[node] ?? 0,
                recorded: isRecorded[node] ?? false,
            },
        ];
    }));
    const skipped = (0,order/* sorted */.IP)(new Set(input.skipped));
    const criticalPath = (0,critical_path/* findCriticalPath */.A)(dependencies, expectedMs);
    const rest = {
        schemaVersion: 1,
        name: input.name,
        task: input.task,
        base: input.base,
        head: input.head,
        workflow: input.workflow ?? null,
        everything: (0,shown_reason/* shownEverything */.H)(input.everything ?? null),
        stages: planStages,
        repos,
        skipped,
        prepare: [...(input.prepare ?? [])].sort((a, b) => (0,order/* byCodeUnit */.X)(a.repo, b.repo) || (0,order/* byCodeUnit */.X)(a.task, b.task)),
        predicted: {
            workMs: expectedMs.reduce((sum, ms) => sum + ms, 0),
            criticalPathMs: criticalPath.weight,
            criticalPath: (0,dependency_graph/* namesAt */.Qo)({ names }, criticalPath.nodes),
            makespanMs,
            unlimitedMs,
        },
        limits: {
            jobs: planStages.reduce((sum, { jobs }) => sum + jobs.length, 0),
            widestStage: planStages.reduce((most, { jobs }) => Math.max(most, jobs.length), 0),
            outputBytes: (0,outputs/* outputBytes */.RF)((0,outputs/* outputsOf */.Yz)({ stages: planStages, repos, skipped, limits: { affectedOutput } }, "0".repeat(64))),
            maxStages,
            maxJobs,
            jobsPerRunner,
            affectedOutput,
        },
        warnings: [...(input.warnings ?? []), ...warnings],
    };
    return { ...rest, id: (0,render_plan_json/* planId */.r)(rest) };
}
const runnerKey = (repo) => JSON.stringify(repo?.runsOn ?? []);
function refuseCycles(order, kept, placeOf) {
    const cycles = (0,planned_cycles/* findPlannedCycles */.H)(order, kept);
    if (cycles.length === 0)
        return;
    const lines = cycles.map(({ edges }) => edges
        .map((edge) => `  ${(0,path_text/* showText */.h$)(edge.from)} needs ${(0,path_text/* showText */.h$)(edge.to)} (${edge.kind}, ${(0,path_text/* showText */.h$)(placeOf(edge))})`)
        .join("\n"));
    throw new failure/* Failure */.HR("plan/cycle", `repos need each other in a cycle, so there is no order:\n${lines.join("\n\n")}`, {
        hint: "make one of these a dev dependency, or take it out of the order in .wrknv/workspace.toml: dependencies = { name = false }",
    });
}

// EXTERNAL MODULE: ./build/stage/tasks/presence.js
var presence = __webpack_require__(3371);
// EXTERNAL MODULE: ./build/stage/commands/affected.js + 10 modules
var affected = __webpack_require__(5074);
// EXTERNAL MODULE: ./build/stage/commands/graph.js + 1 modules
var commands_graph = __webpack_require__(3939);
// EXTERNAL MODULE: ./build/stage/commands/repo-tasks.js
var repo_tasks = __webpack_require__(5705);
;// CONCATENATED MODULE: ./build/stage/commands/plan.js










async function plan_plan(context, options, scope) {
    const result = await (0,affected/* affected */.h)(context, { task: null, ...options }, scope);
    return { affected: result, plan: await planAffected(result, options) };
}
async function planAffected({ opened, comparison, headEdges, answer }, options, overrides = {}) {
    const { head } = comparison;
    const { plan: settings } = opened.settings.settings;
    const task = overrides.task ?? settings.task;
    const { repos } = head.workspace;
    const trees = await (0,repo_tasks/* repoTasks */.F)(opened.root.path, head, repos.values());
    const hasTask = (name) => {
        const repo = repos.get(name);
        return repo !== undefined && (0,presence/* findTaskSource */.I)(task, (0,repo_tasks/* tasksOf */.a)(trees, repo), repo.manifests) !== undefined;
    };
    const planned = new Map();
    const skipped = [];
    for (const { repo: name, path, reasons } of answer.affected)
        if (hasTask(name))
            planned.set(name, { path, runsOn: repos.get(name)?.runsOn ?? [], reasons });
        else
            skipped.push(name);
    if (planned.size === 0 && ![...repos.keys()].some(hasTask))
        throw unknownTask(task, trees, [...repos.values()].flatMap(({ manifests }) => manifests.flatMap(({ scripts }) => scripts)));
    const { graph, ordering } = (0,commands_graph/* graphOf */.cQ)(head, headEdges);
    const cyclic = new Set(ordering.cyclic.flat());
    return makePlan({
        name: options.name ?? task,
        task,
        ...(0,affected_json/* baseJson */.K3)(answer),
        ...(overrides.base === undefined ? {} : { base: overrides.base }),
        ...(overrides.head === undefined ? {} : { head: overrides.head }),
        workflow: answer.workflow,
        everything: answer.everything,
        repos: planned,
        skipped,
        order: ordering.order,
        placeOf: await (0,commands_graph/* linesOf */.Dx)(head, graph.edges.filter(({ from, to }) => cyclic.has(from) && cyclic.has(to))),
        durationsMs: overrides.durationsMs ?? new Map(),
        limits: {
            ...(overrides.limits ?? {
                maxStages: settings.maxStages,
                maxJobs: settings.maxJobs,
                jobsPerRunner: settings.jobsPerRunner,
            }),
            affectedOutput: options.affectedOutput,
        },
        warnings: [...headEdges.problems.map(({ message }) => message), ...ordering.leftOut.map(describeLeftOut)],
    });
}
function describeLeftOut({ repos, edges }) {
    const names = repos.length > 5
        ? `${repos.slice(0, 5).map(path_text/* showText */.h$).join(", ")} and ${repos.length - 5} more`
        : repos.map(path_text/* showText */.h$).join(", ");
    const kinds = [...new Set(edges.map(({ kind }) => kind))].join(" and ");
    return `${names} need each other; their ${kinds} dependencies on each other do not order the work`;
}
function unknownTask(task, trees, scripts) {
    const known = new Set([...[...trees.values()].flatMap(task_tree/* taskNames */.ui), ...scripts, "test", "build", "lint"]);
    known.delete(task);
    const meant = (0,nearest_word/* nearestWord */.z)(task, known);
    return new failure/* Failure */.HR("plan/unknown-task", `no repo has a task ${(0,path_text/* showText */.h$)(JSON.stringify(task))}`, {
        hint: meant === undefined
            ? "define it in a repo's wrknv.toml, or as a script of its package.json"
            : `did you mean ${(0,path_text/* showText */.h$)(meant)}?`,
    });
}


/***/ }),

/***/ 1803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ MAX_OUTPUT_BYTES),
/* harmony export */   RF: () => (/* binding */ outputBytes),
/* harmony export */   Yz: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony exports planOutputs, affectedOutputs, checkOutputs */
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3811);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4926);



const MAX_AFFECTED_BYTES = (/* unused pure expression or super */ null && (200 * 1024));
const MAX_OUTPUT_BYTES = 1024 * 1024;
function planOutputs(plan, { everything }) {
    const outputs = outputsOf(plan, plan.id);
    outputs.set("everything", String(everything));
    checkOutputs(outputs);
    return outputs;
}
function affectedOutputs(affected, options) {
    const outputs = listOutputs(affected, options);
    checkOutputs(outputs);
    return outputs;
}
function listOutputs(affected, { everything, affectedOutput }) {
    const outputs = new Map([
        ["has-affected", String(affected.length > 0)],
        ["count", String(affected.length)],
        ["everything", String(everything)],
    ]);
    if (affectedOutput)
        outputs.set("affected", JSON.stringify(affected));
    return outputs;
}
const outputBytes = (outputs) => [...outputs].reduce((sum, [key, value]) => sum + 2 * (key.length + value.length), 0);
function outputsOf(plan, id) {
    const outputs = listOutputs((0,_base_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)([...plan.repos.keys(), ...plan.skipped]), {
        everything: false,
        affectedOutput: plan.limits.affectedOutput,
    });
    const entries = plan.stages.map(({ jobs }) => jobs.map((job) => matrixEntry(job, plan)));
    for (let stage = 0; stage < _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_STAGES */ .N; stage += 1)
        outputs.set(`stage-${stage}`, JSON.stringify(entries[stage] ?? []));
    outputs.set("matrix", JSON.stringify(entries.flat()));
    outputs.set("plan-id", id);
    return outputs;
}
function checkOutputs(outputs, hint = "lower max-jobs, so that fewer jobs with more repos each are listed") {
    const affectedBytes = Buffer.byteLength(outputs.get("affected") ?? "");
    if (affectedBytes > MAX_AFFECTED_BYTES)
        throw new Failure("plan/affected-too-large", `the list of ${outputs.get("count") ?? ""} affected repos takes ${affectedBytes} bytes, more than the ${MAX_AFFECTED_BYTES} that an output may take`, { hint: "set affected-output: off and read the list from the plan's artifact (plan-path)" });
    const bytes = outputBytes(outputs);
    if (bytes > MAX_OUTPUT_BYTES)
        throw new Failure("plan/outputs-too-large", `the outputs take ${bytes} bytes in UTF-16, more than the ${MAX_OUTPUT_BYTES} that GitHub allows a job`, { hint });
}
function matrixEntry({ id, name, repos, runsOn }, { repos: planned }) {
    const [only = ""] = repos;
    return { id, name, runsOn, path: repos.length === 1 ? (planned.get(only)?.path ?? ".") : "." };
}


/***/ }),

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ planId),
/* harmony export */   u: () => (/* binding */ renderPlanJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3811);


const renderPlanJson = (plan) => {
    const [version, ...rest] = membersOf(plan, true);
    return `${objectText([...(version === undefined ? [] : [version]), ["id", JSON.stringify(plan.id)], ...rest], true)}\n`;
};
const planId = (plan) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
    .update(objectText(membersOf(plan, false), false))
    .digest("hex");
function membersOf(plan, pretty) {
    const text = (value) => JSON.stringify(value, null, pretty ? 2 : undefined);
    const { predicted, limits } = plan;
    return [
        ["schemaVersion", text(plan.schemaVersion)],
        ["name", text(plan.name)],
        ["task", text(plan.task)],
        ["base", text(plan.base)],
        ["head", text(plan.head)],
        ["workflow", text(plan.workflow)],
        ["everything", text(plan.everything)],
        [
            "stages",
            text(plan.stages.map(({ index, layers, jobs }) => ({ index, layers, jobs: jobs.map(orderedJob) }))),
        ],
        [
            "repos",
            objectText([...plan.repos].sort((0,_base_order_js__WEBPACK_IMPORTED_MODULE_1__.by)(([name]) => name)).map(([name, repo]) => [name, text(orderedRepo(repo))]), pretty),
        ],
        ["skipped", text(plan.skipped)],
        ["prepare", text(plan.prepare.map(({ repo, task }) => ({ repo, task })))],
        [
            "predicted",
            text({
                workMs: predicted.workMs,
                criticalPathMs: predicted.criticalPathMs,
                criticalPath: predicted.criticalPath,
                makespanMs: predicted.makespanMs,
                unlimitedMs: predicted.unlimitedMs,
            }),
        ],
        [
            "limits",
            text({
                jobs: limits.jobs,
                widestStage: limits.widestStage,
                outputBytes: limits.outputBytes,
                maxStages: limits.maxStages,
                maxJobs: limits.maxJobs,
                jobsPerRunner: limits.jobsPerRunner,
                affectedOutput: limits.affectedOutput,
            }),
        ],
        ["warnings", text(plan.warnings)],
    ];
}
const orderedJob = ({ id, name, repos, runsOn, expectedMs }) => ({
    id,
    name,
    repos,
    runsOn,
    expectedMs,
});
const orderedRepo = ({ path, layer, dependencies, reasons, expectedMs, recorded }) => ({
    path,
    layer,
    dependencies,
    reasons,
    expectedMs,
    recorded,
});
function objectText(members, pretty) {
    if (members.length === 0)
        return "{}";
    if (!pretty)
        return `{${members.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(",")}}`;
    const lines = members.map(([key, text]) => `  ${JSON.stringify(key)}: ${text.replaceAll("\n", "\n  ")}`);
    return `{\n${lines.join(",\n")}\n}`;
}


/***/ }),

/***/ 9621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderPlan)
/* harmony export */ });
/* harmony import */ var _affected_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3169);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6906);
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(318);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1803);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4926);






function renderPlan(plan) {
    const layers = new Set([...plan.repos.values()].map(({ layer }) => layer)).size;
    const head = `plan ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(plan.name)}: task ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(plan.task)} in ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__.count)(plan.repos.size, "repo")}, ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__.count)(layers, "layer")}, ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__.count)(plan.stages.length, "stage")}, ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__.count)(plan.limits.jobs, "job")}`;
    const sections = [
        [head],
        plan.everything === null ? [] : [`everything is affected: ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(plan.everything.message)}`],
        ...plan.stages.map((stage) => renderStage(stage, plan)),
        plan.skipped.length === 0 ? [] : [`skipped, no such task: ${plan.skipped.map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$).join(", ")}`],
        plan.prepare.length === 0
            ? []
            : [`prepared: ${plan.prepare.map(({ repo, task }) => (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(`${repo}.${task}`)).join(", ")}`],
        plan.repos.size === 0 ? [] : renderPrediction(plan),
        plan.warnings.map((warning) => `warning: ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(warning)}`),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
function renderStage({ index, layers, jobs }, plan) {
    const [first = 0, last = 0] = [layers[0], layers.at(-1)];
    const joined = first === last ? `layer ${first}` : `layers ${first} to ${last}`;
    return [
        `stage ${index} (${joined}): ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__.count)(jobs.length, "job")}`,
        ...jobs.flatMap((job) => renderJob(job, plan)),
    ];
}
function renderJob({ id, name, repos, runsOn, expectedMs }, plan) {
    const on = runsOn.length === 0 ? "" : ` on ${runsOn.map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$).join(", ")}`;
    const [only = ""] = repos;
    if (repos.length === 1)
        return [`  ${id} ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(only)}${on}, ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p)(expectedMs)}${why(plan.repos.get(only))}`];
    return [
        `  ${id} ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(name)}${on}, ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p)(expectedMs)}`,
        ...repos.map((repo) => `    ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(repo)}, ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p)(plan.repos.get(repo)?.expectedMs ?? 0)}${why(plan.repos.get(repo))}`),
    ];
}
function renderPrediction({ predicted, limits }) {
    const { workMs, makespanMs, unlimitedMs, criticalPathMs, criticalPath } = predicted;
    const joining = makespanMs === unlimitedMs ? "" : ` (${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p)(unlimitedMs)} with a stage for every layer)`;
    return [
        `predicted: ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p)(makespanMs)} from first start to last end${joining}, ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p)(workMs)} of work; set-up and waiting for runners not counted`,
        `critical path: ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p)(criticalPathMs)}, ${shortened(criticalPath.map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$))}`,
        `limits: ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__.count)(limits.widestStage, "job")} in the widest stage of ${_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_JOBS_A_STAGE */ .Z}, ${limits.outputBytes} of ${_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_OUTPUT_BYTES */ .$q} bytes of outputs, max-stages ${limits.maxStages}, max-jobs ${limits.maxJobs}, ${limits.jobsPerRunner} at once on a runner`,
    ];
}
const why = (repo) => {
    const [reason] = repo?.reasons ?? [];
    if (repo === undefined || reason === undefined)
        return "";
    const more = repo.reasons.length - 1;
    return `: ${renderReason(reason)}${more > 0 ? ` and ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__.count)(more, "more reason")}` : ""}`;
};
function renderReason(reason) {
    switch (reason.kind) {
        case "changed-file":
            return `changed ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(reason.path)}${reason.count > 1 ? ` and ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_4__.count)(reason.count - 1, "more file")}` : ""}`;
        case "input":
            return `input ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(reason.path)} changed`;
        case "workspace-file":
            return `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(reason.path)} changed`;
        case "locked":
            return `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(reason.package)} ${(0,_affected_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVersions */ .Tt)(reason)} in ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(reason.lockfile)}`;
        case "unresolved":
            return `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(reason.lockfile)} does not resolve ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(reason.package)}`;
        case "root-manifest":
            return `${reason.key === "" ? "all" : (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(reason.key)} of ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(reason.declaredIn)} changed`;
        case "dependency":
            return `needs ${shortened(reason.chain.slice(1).map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$))}`;
        case "everything":
            return "everything is affected";
        default:
            return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(reason);
    }
}
const shortened = (chain) => (chain.length <= 6
    ? chain
    : [...chain.slice(0, 3), `\u2026 ${chain.length - 5} more \u2026`, ...chain.slice(-2)]).join(" \u2192 ");


/***/ })

};
