export const id = 825;
export const ids = [825];
export const modules = {

/***/ 9825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedHashes: () => (/* binding */ changedHashes),
/* harmony export */   readGoSumFile: () => (/* binding */ readGoSumFile)
/* harmony export */ });
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3089);

function readGoSumFile(text) {
    const hashes = new Map();
    const highest = new Map();
    for (const line of text.split("\n")) {
        const [module, listed, hash] = line.trim().split(" ");
        if (module === undefined || listed === undefined || hash === undefined)
            continue;
        const key = `${module} ${listed}`;
        const other = hashes.get(key);
        hashes.set(key, other === undefined || other === hash ? hash : joinHashes(other, hash));
        const version = listed.endsWith("/go.mod") ? listed.slice(0, -"/go.mod".length) : listed;
        const before = highest.get(module);
        if (before === undefined || (before !== version && (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareGoVersions */ .X)(before, version) < 0))
            highest.set(module, version);
    }
    return { hashes, highest };
}
const joinHashes = (some, more) => [...new Set([...some.split(" "), more])].sort().join(" ");
function changedHashes(base, head) {
    const changed = new Set();
    if (base === head)
        return changed;
    for (const [listed, hash] of head.hashes) {
        const before = base.hashes.get(listed);
        if (before !== undefined && before !== hash)
            changed.add(listed.slice(0, listed.indexOf(" ")));
    }
    return changed;
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
