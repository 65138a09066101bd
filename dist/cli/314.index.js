export const id = 314;
export const ids = [314];
export const modules = {

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/commands/plan.js + 2 modules
var commands_plan = __webpack_require__(8469);
// EXTERNAL MODULE: ./build/stage/base/sha.js
var sha = __webpack_require__(8573);
// EXTERNAL MODULE: ./build/stage/documents/value.js
var documents_value = __webpack_require__(1301);
// EXTERNAL MODULE: ./build/stage/plan/render-plan-json.js
var render_plan_json = __webpack_require__(8256);
;// CONCATENATED MODULE: ./build/stage/plan/parse-plan.js


const HINT = "plan again; a plan file is written by wrknv and never edited";
async function parsePlan(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        return unreadable("the plan is not JSON", cause);
    }
    if (!isObject(json))
        return unreadable("the plan is not a JSON object");
    if (json.schemaVersion !== 1)
        return unreadable("schemaVersion" in json ? "the plan is of another version of wrknv" : "the plan has no schemaVersion");
    const { planSchema } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(188)]).then(__webpack_require__.bind(__webpack_require__, 4188));
    const checked = planSchema.safeParse({
        ...json,
        repos: isObject(json.repos) ? Object.entries(json.repos) : json.repos,
    });
    if (!checked.success) {
        const [issue] = checked.error.issues;
        return unreadable(`the plan has a wrong value at /${issue?.path.map(String).join("/") ?? ""}: ${issue?.message ?? ""}`);
    }
    const plan = { ...checked.data, repos: new Map(checked.data.repos) };
    if ((0,render_plan_json/* planId */.r)(plan) !== plan.id)
        return unreadable("the plan was changed after it was made: its content does not fit its id");
    return (0,failure.ok)(plan);
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const unreadable = (message, cause) => (0,failure/* fail */.fJ)(new failure/* Failure */.HR("plan/unreadable", message, { hint: HINT, cause }));

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
;// CONCATENATED MODULE: ./build/stage/plan/replay.js

function replayInput(plan) {
    const { maxStages, maxJobs, jobsPerRunner, affectedOutput } = plan.limits;
    const recorded = [...plan.repos].filter(([, repo]) => repo.recorded);
    return {
        name: plan.name,
        task: plan.task,
        base: plan.base,
        head: plan.head,
        durationsMs: new Map(recorded.map(([name, { expectedMs }]) => [name, expectedMs])),
        limits: { maxStages, maxJobs, jobsPerRunner, affectedOutput },
    };
}
function firstDifference(first, second) {
    const { id: firstId, ...firstRest } = first;
    const { id: secondId, ...secondRest } = second;
    return differenceAt("", firstRest, secondRest) ?? differenceAt("/id", firstId, secondId);
}
function differenceAt(pointer, first, second) {
    if (Object.is(first, second))
        return undefined;
    const [a, b] = [membersOf(first), membersOf(second)];
    if (a === undefined || b === undefined || Array.isArray(first) !== Array.isArray(second))
        return { pointer, first, second };
    for (const key of (0,order/* distinct */.dM)([...a.keys(), ...b.keys()])) {
        const difference = differenceAt(`${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, a.get(key), b.get(key));
        if (difference !== undefined)
            return difference;
    }
    return undefined;
}
function membersOf(value) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return value instanceof Map
        ? value
        : new Map(Object.entries(value));
}

// EXTERNAL MODULE: ./build/stage/commands/affected.js + 10 modules
var affected = __webpack_require__(5074);
;// CONCATENATED MODULE: ./build/stage/commands/replay.js







async function replay(context, text, scope) {
    const parsed = await parsePlan(text);
    if (!parsed.ok)
        throw parsed.failure;
    const made = parsed.value;
    const bases = basesOf(made.base);
    const head = (0,documents_value/* asTable */.fO)(made.head) ?? {};
    if (head["dirty"] === true || head["sha"] === null)
        throw new failure/* Failure */.HR("plan/not-replayable", "the plan was made from uncommitted work, which only that work tree had", {
            hint: "commit, plan again, and replay that plan",
        });
    const result = await (0,affected/* affected */.h)({ ...context, event: null }, {
        base: undefined,
        head: commitOf(head["sha"], "head"),
        committed: true,
        all: bases === undefined,
        task: made.task,
        ...(bases === undefined ? {} : { bases }),
        replay: { workflow: made.workflow, everything: bases === undefined ? made.everything : null },
    }, scope);
    const input = replayInput(made);
    const plan = await (0,commands_plan/* planAffected */.kw)(result, { name: made.name, affectedOutput: made.limits.affectedOutput }, {
        task: made.task,
        base: made.base,
        head: made.head,
        durationsMs: input.durationsMs,
        limits: made.limits,
    });
    return { plan, difference: firstDifference(made, plan) };
}
function basesOf(value) {
    const { sha, others } = (0,documents_value/* asTable */.fO)(value) ?? {};
    if (sha === null)
        return undefined;
    return [commitOf(sha, "base"), ...((0,documents_value/* asList */.DD)(others) ?? []).map((other) => commitOf(other, "base"))];
}
function commitOf(value, what) {
    const id = typeof value === "string" ? (0,sha/* parseSha */.q)(value) : undefined;
    if (id === undefined)
        throw new failure/* Failure */.HR("plan/unreadable", `the plan's ${what} names no commit`, { hint: "plan again" });
    return id;
}

// EXTERNAL MODULE: ./build/stage/plan/render-plan.js
var render_plan = __webpack_require__(9621);
// EXTERNAL MODULE: ./build/stage/system/files.js + 1 modules
var files = __webpack_require__(5927);
;// CONCATENATED MODULE: ./build/stage/cli/plan-command.js







async function runPlan({ context, scope, print, note, warn, exitWith }, { name, out, replay: file, json }, compare) {
    if (file !== undefined) {
        const text = (0,files.readText)((0,external_node_path_.resolve)(context.cwd, file));
        if (text === undefined)
            throw new failure/* Failure */.HR("plan/unreadable", `there is no file ${file}`, {
                hint: "wrknv workspace plan --out FILE writes one",
            });
        const { plan: again, difference } = await replay(context, text, scope);
        if (json === true)
            print((0,render_plan_json/* renderPlanJson */.u)(again));
        if (difference === undefined) {
            if (json !== true)
                print(`the same plan, ${again.id}\n`);
            return;
        }
        const shown = (value) => (value === undefined ? "nothing" : JSON.stringify(value)).slice(0, 400);
        note(`the plan differs at ${difference.pointer}\n  in the file: ${shown(difference.first)}\n  now:         ${shown(difference.second)}`);
        exitWith(1);
        return;
    }
    const { plan: made, affected } = await (0,commands_plan/* plan */.et)(context, { ...compare, name, affectedOutput: true }, scope);
    warn(affected.opened.diagnostics);
    for (const notice of affected.answer.notices)
        note(`note: ${notice}`);
    if (out !== undefined)
        (0,files.writeAtomic)((0,external_node_path_.resolve)(context.cwd, out), (0,render_plan_json/* renderPlanJson */.u)(made));
    print(json === true ? (0,render_plan_json/* renderPlanJson */.u)(made) : (0,render_plan/* renderPlan */.E)(made));
}


/***/ })

};
