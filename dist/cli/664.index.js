export const id = 664;
export const ids = [664];
export const modules = {

/***/ 8664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayNeedFromOutside: () => (/* binding */ mayNeedFromOutside)
/* harmony export */ });
function mayNeedFromOutside(fileName, text, names) {
    if (NPM_LOCKS.has(fileName))
        return mayNeedInPackageLock(text, names);
    const isOutside = ENTRY_RULES.get(fileName);
    if (isOutside === undefined || names.size > MOST_NAMES)
        return true;
    for (const name of names)
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
            if (isWord(text, at, name.length) && isOutside(text, at))
                return true;
    return false;
}
const MOST_NAMES = 64;
const NPM_LOCKS = new Set(["package-lock.json", "npm-shrinkwrap.json"]);
const TABLE = 'ependencies": {';
function mayNeedInPackageLock(text, names) {
    if (!/\n {2}"packages": \{\r?\n {4}"/.test(text))
        return true;
    for (let at = text.indexOf(TABLE); at >= 0; at = text.indexOf(TABLE, at + TABLE.length)) {
        const key = text.lastIndexOf('\n    "', at) + 6;
        if (!text.slice(key, text.indexOf('"', key)).includes("node_modules/"))
            continue;
        const table = text.slice(at, text.indexOf("}", at));
        for (const [, name = ""] of table.matchAll(/"([^"]+)":/g))
            if (names.has(name))
                return true;
    }
    return false;
}
const isWord = (text, at, length) => !/[\w./-]/.test(text.charAt(at - 1)) && !/[\w.-]/.test(text.charAt(at + length));
const between = (text, at, start, end) => {
    const from = Math.max(0, text.lastIndexOf(start, at));
    const to = text.indexOf(end, at);
    return text.slice(from, to < 0 ? text.length : to);
};
const blocks = (isOwn) => (text, at) => !isOwn(between(text, at, "\n[[package]]", "\n[[package]]"));
const yarnLock = (text, at) => {
    const block = between(text, at, "\n\n", "\n\n");
    return !/^\s*"?[^\n]*@workspace:/.test(block);
};
const afterLine = (line) => (text, at) => {
    const start = text.lastIndexOf(line);
    return start < 0 || at > start;
};
const ENTRY_RULES = new Map([
    ["yarn.lock", yarnLock],
    ["pnpm-lock.yaml", afterLine("\npackages:")],
    ["bun.lock", afterLine('\n  "packages": {')],
    ["uv.lock", blocks((block) => /\nsource = \{ (?:editable|virtual|directory) =/.test(block))],
    ["Cargo.lock", blocks((block) => !block.includes("\nsource = "))],
]);


/***/ })

};
