export const id = 1;
export const ids = [1];
export const modules = {

/***/ 354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tomlString)
/* harmony export */ });
const tomlString = (text) => JSON.stringify(text).replaceAll("\u007f", "\\u007f");


/***/ }),

/***/ 4001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   suggestionsJson: () => (/* binding */ suggestionsJson)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);
/* harmony import */ var _toml_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6425);


const suggestionsJson = ({ suggestions, left, together, unread, }) => ({
    lines: (0,_toml_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLines */ .ET)(suggestions.flatMap(({ changes }) => changes)),
    together: { ...together, deselected: { ...together.deselected } },
    each: suggestions.map((one) => ({
        kind: one.kind,
        place: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(one.place),
        lines: (0,_toml_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLines */ .ET)(one.changes),
        why: one.why,
        evidence: one.evidence.map(({ file, line }) => ({ file: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(file), line })),
        couldMiss: one.couldMiss,
        commits: one.commits,
        alone: one.alone,
        deselected: { ...one.deselected },
    })),
    left: left.map(({ place, commits, why }) => ({ place: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(place), commits, why })),
    unread,
});


/***/ }),

/***/ 6425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ renderLines),
/* harmony export */   Wl: () => (/* binding */ tomlArray),
/* harmony export */   ZY: () => (/* binding */ renderRepo),
/* harmony export */   tw: () => (/* binding */ groupChanges)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3811);
/* harmony import */ var _documents_toml_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(354);


const tomlKey = (text) => (/^[A-Za-z0-9_-]+$/.test(text) ? text : (0,_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .G)(text));
const tomlArray = (texts) => texts.length < 2
    ? `[${texts.map(_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .G).join("")}]`
    : `[\n${texts.map((text) => `  ${(0,_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .G)(text)},\n`).join("")}]`;
function groupChanges(changes) {
    const patterns = (kind) => [
        ...new Set(changes.flatMap((change) => (change.kind === kind ? [change.pattern] : []))),
    ];
    const inputs = (0,_base_order_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(changes.filter((change) => change.kind === "inputs"), ({ repoPath }) => repoPath);
    return {
        global: patterns("global"),
        ignore: patterns("ignore"),
        inputs: new Map([...inputs].map(([path, list]) => [path, [...new Set(list.map(({ pattern }) => pattern))]])),
        repos: changes.filter((change) => change.kind === "repo"),
    };
}
function renderLines(changes) {
    const { global, ignore, inputs, repos } = groupChanges(changes);
    const blocks = [];
    if (global.length + ignore.length > 0)
        blocks.push([
            "[affected]",
            ...(global.length === 0 ? [] : [`global = ${tomlArray(global)}`]),
            ...(ignore.length === 0 ? [] : [`ignore = ${tomlArray(ignore)}`]),
        ].join("\n"));
    for (const repo of repos)
        blocks.push(renderRepo(repo, inputs.get(repo.path)));
    for (const [path, patterns] of inputs)
        if (!repos.some((repo) => repo.path === path))
            blocks.push(renderRepo({ path }, patterns));
    return blocks.map((block) => `${block}\n`).join("\n");
}
function renderRepo({ name, path, dependencies = [], }, inputs = []) {
    return [
        "[[repos]]",
        ...(name === undefined ? [] : [`name = ${(0,_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .G)(name)}`]),
        `path = ${(0,_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .G)(path)}`,
        ...(inputs.length === 0 ? [] : [`inputs = ${tomlArray(inputs)}`]),
        ...(dependencies.length === 0
            ? []
            : ["[repos.dependencies]", ...dependencies.map((one) => `${tomlKey(one)} = "*"`)]),
    ].join("\n");
}


/***/ })

};
