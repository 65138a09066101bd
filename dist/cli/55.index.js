export const id = 55;
export const ids = [55];
export const modules = {

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ environmentField),
/* harmony export */   DE: () => (/* binding */ unwrapped),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Qb: () => (/* binding */ recordField),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   XL: () => (/* binding */ textOrListField),
/* harmony export */   cM: () => (/* binding */ choiceField),
/* harmony export */   jY: () => (/* binding */ kindDoc),
/* harmony export */   jg: () => (/* binding */ momentField),
/* harmony export */   pP: () => (/* binding */ schemaOf),
/* harmony export */   t0: () => (/* binding */ anyTableField),
/* harmony export */   tS: () => (/* binding */ flagField),
/* harmony export */   vS: () => (/* binding */ FIELD_DOCS),
/* harmony export */   y7: () => (/* binding */ textListField)
/* harmony export */ });
/* unused harmony export variableValue */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9396);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1041);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);


const FIELD_DOCS = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5();
function described(schema, doc) {
    FIELD_DOCS.add(schema, doc);
    return schema;
}
const unwrapped = (schema) => schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .$ZodOptional */ .ig ? unwrapped(schema._zod.def.innerType) : schema;
function schemaOf(kind) {
    const { shape } = kind;
    switch (shape.kind) {
        case "text":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1));
        case "flag":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY();
        case "count":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._gte */ .qm(shape.least), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._lte */ .Zm(shape.most));
        case "seconds":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._gt */ .Tx(0));
        case "choice":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(shape.choices);
        case "text-list":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)));
        case "variables":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()]));
        default:
            return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(shape);
    }
}
const kindDoc = (kind, description) => ({
    description,
    must: kind.must,
    example: kind.example,
    repair: (value) => kind.repair(value),
});
const textField = (description, example) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)), {
    description,
    must: "text",
    example: JSON.stringify(example),
});
const momentField = (description) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6U()]), {
    description,
    must: "text or a date",
    example: '"2026-01-31T12:00:00Z"',
});
const flagField = (description, fallback) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), {
    description,
    must: "true or false",
    example: "true",
    repair: (value) => (value === "true" || value === "false" ? value : undefined),
    ...(fallback === undefined ? {} : { default: fallback }),
});
const choiceField = (choices, description, fallback) => {
    const names = choices.map((one) => JSON.stringify(one));
    return described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(choices), {
        description,
        must: `${names.slice(0, -1).join(", ")} or ${names.slice(-1).join("")}`,
        example: JSON.stringify(choices[0]),
        ...(fallback === undefined ? {} : { default: fallback }),
        repair: (value) => {
            const meant = choices.find((one) => typeof value === "string" && one === value.trim().toLowerCase());
            return meant === undefined ? undefined : JSON.stringify(meant);
        },
    });
};
const textListField = (description, example) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1))), {
    description,
    must: "a list of texts",
    example: `[${JSON.stringify(example)}]`,
    repair: (value) => (typeof value === "string" && value !== "" ? `[${JSON.stringify(value)}]` : undefined),
});
const textOrListField = (description, example) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)))]), {
    description,
    must: "text or a list of texts",
    example: JSON.stringify(example),
});
const recordField = (value, doc) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value), doc);
const anyTableField = (description) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), { description, must: "a table", example: "{}" });
const variableValue = () => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()]), {
    description: "Value of the variable.",
    must: "text, a number, true or false",
    example: '"value"',
});
const environmentField = (description) => recordField(variableValue(), { description, must: "a table of variables", example: '{ NAME = "value" }' });


/***/ }),

/***/ 3055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SETTINGS_SCHEMA: () => (/* binding */ SETTINGS_SCHEMA)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(159);
/* harmony import */ var _setting_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2457);



function setting(key) {
    const { kind, about, fallback } = _setting_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTING_KEYS */ .GS[key];
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaOf */ .pP)(kind), {
        ...(0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .kindDoc */ .jY)(kind, about),
        variable: (0,_setting_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(key),
        ...(fallback === undefined ? {} : { default: fallback }),
    }));
}
const table = (description, example) => ({ description, must: "a table", example });
const toolTable = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrListField */ .XL)("Version, or versions, as `1.10.x` or exact.", "1.10.x")),
    path: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Folder or program to use in place of an installed one.", "/opt/tofu/bin/tofu")),
    env: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentField */ .CD)("Variables that the tool needs.")),
    environment: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentField */ .CD)("The same as `env`.")),
    enabled: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flagField */ .tS)("Whether the tool is used.", true)),
});
const tool = (description) => (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))), toolTable]), {
    description,
    must: "a version, a list of versions, or a table with version",
    example: '"1.10.x"',
    repair: (value) => (typeof value === "number" ? JSON.stringify(String(value)) : undefined),
});
const SETTINGS_SCHEMA = (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    project_name: setting("project_name"),
    version: setting("version"),
    plan: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        task: setting("plan.task"),
        max_jobs: setting("plan.max_jobs"),
        max_stages: setting("plan.max_stages"),
        jobs_per_runner: setting("plan.jobs_per_runner"),
        push_base: setting("plan.push_base"),
        merge_queue_base: setting("plan.merge_queue_base"),
        base: setting("plan.base"),
    }), table("How plans are made.", "{ max_jobs = 20 }"))),
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordField */ .Qb)(tool("A tool: its version, several versions, or a table."), table("Tools that the project needs, by name.", '{ tofu = "1.10.x" }'))),
    profiles: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordField */ .Qb)((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordField */ .Qb)(tool("A tool: its version, several versions, or a table."), table("Tools of one profile.", '{ tofu = "1.10.x" }')), table("Named sets of tools, taken in place of `[tools]` by `--profile`.", '{ dev = { tofu = "1.10.x" } }'))),
    workenv: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        auto_install: setting("workenv.auto_install"),
        use_cache: setting("workenv.use_cache"),
        cache_ttl: setting("workenv.cache_ttl"),
        log_level: setting("workenv.log_level"),
        container_runtime: setting("workenv.container_runtime"),
        container_registry: setting("workenv.container_registry"),
        install_dir: setting("workenv.install_dir"),
        cache_dir: setting("workenv.cache_dir"),
        telemetry: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flagField */ .tS)("Known and ignored: nothing is ever sent.")),
    }), table("How the work environment is kept.", "{ auto_install = true }"))),
    install_dir: setting("install_dir"),
    cache_dir: setting("cache_dir"),
    log_level: setting("log_level"),
    telemetry: setting("telemetry"),
    env: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentField */ .CD)("Variables for every task.")),
    workspace: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        sibling_sources: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordField */ .Qb)((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Folder of the package, from this file's folder.", "../provide-foundation"), {
            description: "Packages of the workspace that this one needs, with their folders.",
            must: "a table of packages and folders",
            example: '{ provide-foundation = "../provide-foundation" }',
        })),
    }), table("How this package stands in its workspace.", "{}"))),
    build: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        enabled: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flagField */ .tS)("Whether the package is built.", true)),
        command: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Command that builds it.", "uv build")),
        test_command: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Command that tests it.", "pytest")),
        parallel: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flagField */ .tS)("Whether it may be built beside others.")),
        dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textListField */ .y7)("Repos that must be built before it.", "provide-foundation")),
    }), table("How the package is built.", '{ command = "uv build" }'))),
    gitignore: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTableField */ .t0)("What `wrknv gitignore` writes.")),
    container: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTableField */ .t0)("The development container.")),
    package: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTableField */ .t0)("How the package is packed.")),
    registry: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTableField */ .t0)("Where packages are published.")),
    tasks: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
}), { description: "wrknv settings", must: "a table", example: "" });


/***/ })

};
