export const id = 211;
export const ids = [211];
export const modules = {

/***/ 211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAny: () => (/* binding */ readAny),
/* harmony export */   readMergeGroup: () => (/* binding */ readMergeGroup),
/* harmony export */   readPull: () => (/* binding */ readPull),
/* harmony export */   readPush: () => (/* binding */ readPush)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);


const branchName = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1));
const reader = (schema) => (json) => {
    const read = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL(schema, json);
    if (read.success)
        return read.data;
    const [issue] = read.error.issues;
    const field = issue === undefined || issue.path.length === 0 ? "the payload" : issue.path.join(".");
    throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("github/unreadable-event", `the event that GitHub describes cannot be read: ${field} is missing or not of its type`);
};
const readAny = reader(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(branchName) }))) }));
const readPull = reader(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    action: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    number: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC()),
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        head: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })) }),
        base: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: branchName }),
    }),
}));
const readPush = reader(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ref: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._startsWith */ .$S("refs/")),
    before: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    created: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    deleted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    forced: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
}));
const readMergeGroup = reader(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ merge_group: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base_sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), head_sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), base_ref: branchName }) }));


/***/ })

};
