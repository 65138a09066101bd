export const id = 188;
export const ids = [188];
export const modules = {

/***/ 4188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planSchema: () => (/* binding */ planSchema)
});

// UNUSED EXPORTS: jobSchema, repoSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./build/stage/affected/reason.js
const EVERYTHING_KINDS = [
    "asked",
    "no-base",
    "event",
    "config",
    "root-manifest",
    "locked",
    "workspace-file",
    "global",
    "workflow",
    "unowned",
    "unreadable",
];

// EXTERNAL MODULE: ./build/stage/graph/edge-order.js
var edge_order = __webpack_require__(2592);
// EXTERNAL MODULE: ./build/stage/plan/plan.js
var plan = __webpack_require__(4926);
;// CONCATENATED MODULE: ./build/stage/plan/plan-schema.js




const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const names = schemas/* array */.YOg(schemas/* string */.YjP());
const jobSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d-\d{3}$/)),
    name: schemas/* string */.YjP(),
    repos: names.check(api/* _minLength */.m9(1)),
    runsOn: names,
    expectedMs: count,
});
const reasonSchema = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("changed-file"), path: schemas/* string */.YjP(), count }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("input"), path: schemas/* string */.YjP(), pattern: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("workspace-file"),
        path: schemas/* string */.YjP(),
        workspace: schemas/* string */.YjP(),
        why: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("locked"),
        lockfile: schemas/* string */.YjP(),
        package: schemas/* string */.YjP(),
        from: names,
        to: names,
        chain: names,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("unresolved"),
        lockfile: schemas/* string */.YjP(),
        package: schemas/* string */.YjP(),
        specifier: schemas/* string */.YjP(),
        declaredIn: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("root-manifest"), key: schemas/* string */.YjP(), declaredIn: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("dependency"),
        chain: names,
        edge: schemas/* enum */.k5n(edge_order/* EDGE_KINDS */.W),
        declaredIn: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("everything") }),
]);
const repoSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    layer: count,
    dependencies: names,
    reasons: schemas/* array */.YOg(reasonSchema),
    expectedMs: count,
    recorded: schemas/* boolean */.zMY(),
});
const planSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    id: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/)),
    name: schemas/* string */.YjP(),
    task: schemas/* string */.YjP(),
    base: schemas/* json */.Pq9(),
    head: schemas/* json */.Pq9(),
    workflow: schemas/* nullable */.mee(schemas/* string */.YjP()),
    everything: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(EVERYTHING_KINDS),
        path: schemas/* nullable */.mee(schemas/* string */.YjP()),
        message: schemas/* string */.YjP(),
        hint: schemas/* nullable */.mee(schemas/* string */.YjP()),
    })),
    stages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        index: count,
        layers: schemas/* array */.YOg(count),
        jobs: schemas/* array */.YOg(jobSchema).check(api/* _minLength */.m9(1)),
    }))
        .check(api/* _maxLength */.Eb(plan/* MAX_STAGES */.N)),
    repos: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), repoSchema])),
    skipped: names,
    prepare: schemas/* array */.YOg(schemas/* strictObject */.rej({ repo: schemas/* string */.YjP(), task: schemas/* string */.YjP() })),
    predicted: schemas/* strictObject */.rej({
        workMs: count,
        criticalPathMs: count,
        criticalPath: names,
        makespanMs: count,
        unlimitedMs: count,
    }),
    limits: schemas/* strictObject */.rej({
        jobs: count,
        widestStage: count,
        outputBytes: count,
        maxStages: count,
        maxJobs: count,
        jobsPerRunner: count,
        affectedOutput: schemas/* boolean */.zMY(),
    }),
    warnings: names,
});


/***/ })

};
