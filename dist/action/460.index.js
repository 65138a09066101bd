export const id = 460;
export const ids = [460];
export const modules = {

/***/ 1460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGoModFile: () => (/* binding */ readGoModFile),
/* harmony export */   readGoWorkFile: () => (/* binding */ readGoWorkFile)
/* harmony export */ });
/* harmony import */ var _documents_text_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5680);
/* harmony import */ var _go_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7254);
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3089);



const MOD_VERBS = [
    "module",
    "go",
    "toolchain",
    "godebug",
    "require",
    "exclude",
    "replace",
    "retract",
    "tool",
    "ignore",
];
const WORK_VERBS = ["go", "toolchain", "godebug", "use", "replace"];
function readGoModFile(text) {
    const reading = readFile(text, MOD_VERBS);
    return reading.kind === "file" && reading.module === undefined
        ? { kind: "unknown", why: "a go.mod must name its module", line: 1 }
        : reading;
}
const readGoWorkFile = (text) => readFile(text, WORK_VERBS);
function readFile(text, verbs) {
    const { statements, problems } = (0,_go_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitGoLines */ .c)((0,_documents_text_start_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutByteOrderMark */ .Y)(text));
    const [problem] = problems;
    if (problem !== undefined)
        return { kind: "unknown", why: problem.message, line: problem.line };
    const one = (verb) => statements.find((statement) => statement.verb === verb)?.words[0];
    const requires = [];
    const excludes = [];
    const replaces = [];
    const godebug = [];
    const uses = [];
    for (const statement of statements) {
        const { verb, words, line } = statement;
        if (!verbs.includes(verb))
            return { kind: "unknown", why: `${verb} is not known here`, line };
        const [first, second] = words;
        if (first === undefined)
            return { kind: "unknown", why: `${verb} says nothing`, line };
        if (verb === "require" || verb === "exclude") {
            if (second === undefined || words.length > 2 || !(0,_go_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isGoVersion */ .J)(second))
                return { kind: "unknown", why: `${verb} takes a module and a version`, line };
            if (verb === "require")
                requires.push({ module: first, version: second });
            else
                excludes.push(`${first} ${second}`);
        }
        else if (verb === "replace") {
            const replace = readReplace(statement);
            if (replace === undefined)
                return { kind: "unknown", why: "a replacement is a module, => and a module or a folder", line };
            replaces.push(replace);
        }
        else if (verb === "use")
            uses.push({ folder: first, line });
        else if (verb === "godebug")
            godebug.push(words.join(" "));
    }
    return {
        kind: "file",
        module: one("module"),
        go: one("go"),
        toolchain: one("toolchain"),
        godebug,
        requires,
        excludes,
        replaces,
        uses,
    };
}
function readReplace({ words }) {
    const arrow = words.indexOf("=>");
    const [module, version] = words.slice(0, arrow);
    const target = words.slice(arrow + 1);
    return module === undefined || arrow < 1 || arrow > 2 || target.length < 1 || target.length > 2
        ? undefined
        : { module, version, target: target.join(" ") };
}


/***/ }),

/***/ 3089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isGoVersion),
/* harmony export */   X: () => (/* binding */ compareGoVersions)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3811);

const VERSION = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;
const isGoVersion = (version) => VERSION.test(version);
function compareGoVersions(a, b) {
    const one = VERSION.exec(a);
    const other = VERSION.exec(b);
    if (one === null || other === null)
        return Number(one !== null) - Number(other !== null);
    for (const part of [1, 2, 3]) {
        const order = compareNumbers(one[part] ?? "", other[part] ?? "");
        if (order !== 0)
            return order;
    }
    return comparePreReleases(one[4], other[4]);
}
function comparePreReleases(a, b) {
    if (a === b)
        return 0;
    if (a === undefined || b === undefined)
        return a === undefined ? 1 : -1;
    const ours = a.split(".");
    const theirs = b.split(".");
    for (const [at, one] of ours.entries()) {
        const other = theirs[at];
        if (other === undefined)
            return 1;
        const order = compareIdentifiers(one, other);
        if (order !== 0)
            return order;
    }
    return ours.length - theirs.length;
}
function compareIdentifiers(a, b) {
    const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (isNumber && isOtherNumber)
        return compareNumbers(a, b);
    return isNumber === isOtherNumber ? (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b) : isNumber ? -1 : 1;
}
const compareNumbers = (a, b) => a.length === b.length ? (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a, b) : a.length - b.length;


/***/ })

};
