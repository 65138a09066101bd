export const id = 286;
export const ids = [286];
export const modules = {

/***/ 1286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRuns: () => (/* binding */ readRuns)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3945);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);


const ANSWER = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    workflow_runs: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        event: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        conclusion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        head_branch: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        head_sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        head_repository: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    })),
});
function readRuns(answer) {
    const read = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(ANSWER, answer);
    if (read.success)
        return read.data.workflow_runs;
    const field = read.error.issues[0]?.path.join(".") ?? "";
    throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("github/unreadable-answer", `GitHub's list of workflow runs cannot be read at ${JSON.stringify(field)}`);
}


/***/ })

};
