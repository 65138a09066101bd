export const id = 181;
export const ids = [181];
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

/***/ 1181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WORKSPACE_SCHEMA: () => (/* binding */ WORKSPACE_SCHEMA)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
/* harmony import */ var _schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(159);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8420);



const templateSource = (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceField */ .cM)(["local", "git", "github"], "Where the templates lie: a folder, a git repository, or a repository on GitHub."),
    location: (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("The folder (from the root), URL, or `owner/name`.", "../standards"),
    version: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Tag or commit to take the templates from.", "v1.2.0")),
    branch: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Branch to take the templates from.", "main")),
}), {
    description: "Where the templates of the workspace's standards come from.",
    must: "a table with type and location",
    example: '{ type = "local", location = "../standards" }',
});
const affected = (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    global: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textListField */ .y7)("Globs, from the root: a change here affects everything.", ".github/workflows/**")),
    ignore: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textListField */ .y7)("Globs, from the root: a change here, outside of repos' own rules, affects nothing.", "docs/**")),
    unowned: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceField */ .cM)(["everything", "nothing"], "What a changed file that belongs to no repo affects.", "everything")),
}), {
    description: "Which changed files select more, or less, than the repo that they lie in.",
    must: "a table",
    example: '{ unowned = "everything" }',
});
const buildConfig = (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    build_command: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Command that builds the repo.", "uv build")),
    test_command: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Command that tests the repo.", "pytest")),
    enabled: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flagField */ .tS)("Whether the repo is built.")),
}), {
    description: "How the repo is built; more keys may stand here.",
    must: "a table",
    example: '{ build_command = "uv build" }',
});
const repo = (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Folder of the repo, from the root; never outside of it.", "packages/a"),
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Name of the repo. Default: what its manifest says, else the folder's.", "package-a")),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Kind of the repo: foundation, provider, testkit, or a word of your own.", "provider")),
    template_profile: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Set of templates that the repo follows.", "default")),
    features: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textListField */ .y7)("Parts of the templates that the repo has switched on.", "docs")),
    custom_values: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTableField */ .t0)("Values for the templates of this repo.")),
    last_sync: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .momentField */ .jg)("Written by `wrknv workspace sync`: when the repo was last made equal to its templates.")),
    template_version: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Written by `wrknv workspace sync`: version of the templates that the repo follows.", "v1.2.0")),
    dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordField */ .Qb)((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false)]), {
        description: "Version constraint, `*` for any; false takes that repo out of the order.",
        must: 'a version constraint like "*", or false',
        example: '"*"',
    }), {
        description: "Repos that this one needs and that no manifest shows, by name.",
        must: 'a table of names and versions, like { other = "*" }',
        example: '{ other = "*" }',
    })),
    build_config: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(buildConfig),
    affected_by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textListField */ .y7)("Known and ignored: it is computed.", "other")),
    url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Siblings: where to clone it from.", "https://github.com/owner/name")),
    inputs: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textListField */ .y7)("Globs, from the root, of files outside the repo that it uses.", "proto/**")),
    runs_on: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOrListField */ .XL)("Labels of the runner that its jobs need.", "ubuntu-latest")),
}), { description: "A repo of the workspace.", must: "a table with path", example: '{ path = "packages/a" }' });
const kindRule = (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("The kind that a repo gets.", "plugin"),
    match: (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Glob over the repo's name.", "pyvider-*")),
        path: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Glob over the repo's path.", "plugins/*")),
        dependency: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("A package that it depends on.", "pyvider")),
        classifier: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("A Python classifier, or the start of one.", "Framework :: Pytest")),
    })
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((match) => Object.keys(match).length > 0)), {
        description: "What must hold, all of it, for the rule to fit.",
        must: "a table with name, path, dependency or classifier",
        minProperties: 1,
        example: '{ name = "pyvider-*" }',
    }),
}), {
    description: "A rule that gives repos a kind, asked before the built-in ones.",
    must: "a table with kind and match",
    example: '{ kind = "plugin", match = { name = "pyvider-*" } }',
});
const WORKSPACE_SCHEMA = (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Version of this file's form.", "1.0")),
    root: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)("Known and ignored: the root is the folder that holds `.wrknv`.", ".")),
    sync_strategy: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceField */ .cM)(_workspace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SYNC_STRATEGIES */ .c, "When repos are made equal to their templates.", "manual")),
    template_source: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(templateSource),
    global_standards: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .anyTableField */ .t0)("Values for the templates of all repos.")),
    affected: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(affected),
    repos: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(repo), {
        description: "Repos of the workspace, beside those that manifests declare.",
        must: "a list of tables: [[repos]]",
        example: '[{ path = "packages/a" }]',
    })),
    kinds: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(kindRule), {
        description: "Rules that give repos their kind.",
        must: "a list of tables: [[kinds]]",
        example: "[]",
    })),
}), { description: "A wrknv workspace: .wrknv/workspace.toml", must: "a table", example: "" });


/***/ })

};
