export const id = 443;
export const ids = [443,825];
export const modules = {

/***/ 8443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareGoWorkspaces: () => (/* binding */ compareGoWorkspaces)
});

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/manifests/lockfiles/go/go-version.js
var go_version = __webpack_require__(3089);
;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/go/go-selection.js


function selectGoModules({ work, members, sums }) {
    const all = [...members];
    const excluded = new Set(all.flatMap(([, { excludes }]) => excludes));
    const folderOf = new Map(all.map(([folder, { module }]) => [module, folder]));
    const asked = new Map();
    for (const [, { requires }] of all)
        for (const { module, version } of requires)
            raise(asked, module, version);
    const selected = new Map(asked);
    for (const { highest } of sums.values())
        for (const [module, version] of highest)
            if (asked.has(module))
                raise(selected, module, version);
    const ofWork = replacementsOf([[".", work]]);
    const ofMembers = replacementsOf(all);
    return new Map([...asked].map(([module, version]) => {
        const higher = selected.get(module) ?? version;
        const answer = answerOf(module, version);
        return [module, { asked: answer, selected: higher === version ? answer : answerOf(module, higher) }];
    }));
    function raise(versions, module, version) {
        const highest = versions.get(module);
        if (highest !== undefined && (highest === version || (0,go_version/* compareGoVersions */.X)(highest, version) >= 0))
            return;
        if (!excluded.has(`${module} ${version}`))
            versions.set(module, version);
    }
    function answerOf(module, version) {
        const folder = folderOf.get(module);
        if (folder !== undefined)
            return folder === "." ? "." : `./${folder}`;
        const target = replacementOf(ofWork, module, version) ?? replacementOf(ofMembers, module, version);
        return target === undefined ? version : `${version} => ${target}`;
    }
}
function replacementsOf(files) {
    const found = new Map();
    for (const [folder, { replaces }] of files)
        for (const replace of replaces) {
            const others = found.get(replace.module);
            if (others === undefined)
                found.set(replace.module, [{ folder, replace }]);
            else
                others.push({ folder, replace });
        }
    return found;
}
function replacementOf(replacements, module, version) {
    const fitting = (replacements.get(module) ?? []).filter(({ replace }) => replace.version === undefined || replace.version === version);
    const exact = fitting.filter(({ replace }) => replace.version !== undefined);
    const targets = (exact.length > 0 ? exact : fitting).map(({ folder, replace }) => targetOf(folder, replace.target));
    return targets.length === 0 ? undefined : [...new Set(targets)].sort().join(", ");
}
const targetOf = (folder, target) => /^\.{1,2}(?:\/|$)/.test(target) ? ((0,path_text/* resolvePath */.o1)(folder, target) ?? `${folder}/${target}`) : target;

// EXTERNAL MODULE: ./build/stage/manifests/lockfiles/go/go-sum-file.js
var go_sum_file = __webpack_require__(9825);
;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/go/compare-go-workspaces.js



function compareGoWorkspaces(base, head) {
    const before = selectGoModules(base);
    const after = selectGoModules(head);
    const rehashed = new Set();
    for (const [path, sum] of base.sums)
        for (const module of (0,go_sum_file.changedHashes)(sum, head.sums.get(path) ?? sum))
            rehashed.add(module);
    const importers = new Map();
    for (const folder of (0,order/* sorted */.IP)(new Set([...base.members.keys(), ...head.members.keys()]))) {
        const [inBase, inHead] = [base.members.get(folder), head.members.get(folder)];
        if (inBase === undefined || inHead === undefined) {
            importers.set(folder, { kind: inBase === undefined ? "added" : "removed" });
            continue;
        }
        const module = firstChanged([inBase, inHead], (one) => rehashed.has(one) || !isSameAnswer(before.get(one), after.get(one)));
        if (module === undefined)
            continue;
        const shown = before.get(module)?.asked === after.get(module)?.asked ? "selected" : "asked";
        importers.set(folder, {
            kind: "locked",
            package: module,
            from: versionsOf(before.get(module)?.[shown]),
            to: versionsOf(after.get(module)?.[shown]),
            chain: [module],
        });
    }
    return { settings: [...workSettings(base.work, head.work), ...unpruned(base, head)], importers };
}
const isSameAnswer = (a, b) => a?.asked === b?.asked && a?.selected === b?.selected;
const versionsOf = (answer) => (answer === undefined ? [] : [answer]);
function firstChanged(files, isChanged) {
    let first;
    for (const { requires } of files)
        for (const { module } of requires)
            if ((first === undefined || (0,order/* byCodeUnit */.X)(module, first) < 0) && isChanged(module))
                first = module;
    return first;
}
function workSettings(base, head) {
    const replaces = ({ replaces: all }) => new Map(all.map(({ module, version, target }) => [
        version === undefined ? `replace ${module}` : `replace ${module} ${version}`,
        target,
    ]));
    const [before, after] = [replaces(base), replaces(head)];
    return [
        { key: "go", base: base.go, head: head.go },
        { key: "godebug", base: joined(base.godebug), head: joined(head.godebug) },
        ...(0,order/* sorted */.IP)((0,order/* distinct */.dM)([...before.keys(), ...after.keys()])).map((key) => ({
            key,
            base: before.get(key),
            head: after.get(key),
        })),
        { key: "toolchain", base: base.toolchain, head: head.toolchain },
    ].filter((one) => one.base !== one.head);
}
const joined = (words) => words.length === 0 ? undefined : words.join(", ");
function unpruned(base, head) {
    const below = (0,order/* sorted */.IP)(new Set([...base.members, ...head.members].filter(([, { go }]) => isBelowPruning(go)).map(([folder]) => folder)));
    if (below.length === 0 || !haveChanged(base.members, head.members))
        return [];
    return below.map((folder) => ({
        key: `go below 1.17 in ${folder}`,
        base: base.members.get(folder)?.go,
        head: head.members.get(folder)?.go,
    }));
}
function isBelowPruning(go) {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(go ?? "1.16") ?? [];
    return Number(major ?? 1) < 1 || (Number(major ?? 1) === 1 && Number(minor ?? 16) < 17);
}
function haveChanged(base, head) {
    if (base.size !== head.size)
        return true;
    return [...base].some(([folder, before]) => {
        const after = head.get(folder);
        return after !== before && (after === undefined || versionText(before) !== versionText(after));
    });
}
const versionText = ({ module, go, requires, excludes, replaces }) => JSON.stringify([
    module,
    go,
    requires.map((one) => `${one.module} ${one.version}`).sort(),
    [...excludes].sort(),
    replaces.map((one) => `${one.module} ${one.version ?? ""} ${one.target}`).sort(),
]);


/***/ }),

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
