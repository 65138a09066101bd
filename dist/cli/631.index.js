export const id = 631;
export const ids = [631];
export const modules = {

/***/ 354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tomlString)
/* harmony export */ });
const tomlString = (text) => JSON.stringify(text).replaceAll("\u007f", "\\u007f");


/***/ }),

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSuggestions: () => (/* binding */ renderSuggestions)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3811);
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(318);
/* harmony import */ var _config_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8420);
/* harmony import */ var _toml_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6425);





const MOST_NAMES = 8;
function renderSuggestions({ suggestions, left, together, unread }, { paint, isWritten }) {
    const narrowing = suggestions.filter(({ kind }) => kind !== "global");
    const global = suggestions.filter(({ kind }) => kind === "global");
    const { everythingBefore, everythingAfter, deselected } = together;
    return [
        paint("bold", suggestions.length === 0
            ? "no suggestion: nothing that is there and that nobody owns makes a commit select everything"
            : isWritten
                ? `put into ${_config_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKSPACE_FILE */ .h}`
                : `suggestions for ${_config_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKSPACE_FILE */ .h}; none is applied, --write puts them in`),
        ...narrowing.flatMap((one, index) => ["", ...linesOf(one, index + 1, paint)]),
        ...(global.length === 0
            ? []
            : [
                "",
                "these go on selecting everything, but on purpose (global)",
                ...(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__/* .inColumns */ .x)(global.map(globalRow)),
            ]),
        ...(suggestions.length === 0
            ? []
            : [
                "",
                `together: ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__.count)(everythingBefore, "commit")} ${everythingBefore === 1 ? "selects" : "select"} everything now, ${everythingAfter} with these lines; ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__.count)(deselected.total, "repo")} less in all`,
            ]),
        ...[...(0,_base_order_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(left, ({ why }) => why)].map(([why, places]) => `no suggestion for ${namesOf(places.map(({ place }) => place))}: ${why}`),
        ...(unread === 0 ? [] : [`${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__.count)(unread, "file")} of the newest commit could not be searched`]),
        ...(suggestions.length === 0
            ? [""]
            : [
                "",
                paint("bold", isWritten ? "the lines" : "to be pasted"),
                "",
                (0,_toml_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .renderLines */ .ET)(suggestions.flatMap(({ changes }) => changes)),
            ]),
    ].join("\n");
}
function namesOf(places) {
    const more = places.length - MOST_NAMES;
    return `${places.slice(0, MOST_NAMES).map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
const globalRow = ({ place, commits, why, evidence: [first] }) => [
    " ",
    String(commits),
    (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(place),
    `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(why)}${first === undefined ? "" : ` (${showMention(first)})`}`,
];
function linesOf(one, number, paint) {
    const { kind, place, why, evidence, couldMiss, commits, alone, deselected } = one;
    return [
        paint("bold", `${number}. ${kind}: ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(place)}`),
        alone === 0
            ? `   in ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__.count)(commits, "commit")}, always together with others`
            : `   in ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__.count)(commits, "commit")}, alone in ${alone}: there it would deselect ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__.count)(deselected.median, "repo")} a commit at the median, ${deselected.total} in all`,
        `   why         ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(why)}`,
        ...(evidence.length === 0 ? [] : [`   seen at     ${evidence.map(showMention).join(", ")}`]),
        `   could miss  ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(couldMiss)}`,
    ];
}
const showMention = ({ file, line }) => `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(file)}:${line}`;


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
