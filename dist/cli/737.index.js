export const id = 737;
export const ids = [737];
export const modules = {

/***/ 2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRootManifest: () => (/* binding */ compareRootManifest)
});

// EXTERNAL MODULE: ./build/stage/base/diagnostic.js
var diagnostic = __webpack_require__(9240);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/documents/json.js
var json = __webpack_require__(8408);
// EXTERNAL MODULE: ./build/stage/documents/toml.js + 9 modules
var toml = __webpack_require__(7471);
// EXTERNAL MODULE: ./build/stage/documents/yaml.js
var yaml = __webpack_require__(3241);
// EXTERNAL MODULE: ./build/stage/documents/value.js
var documents_value = __webpack_require__(1301);
;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/judges.js
const EVERYTHING = [{ kind: "everything" }];
const ROOT_REPO = [{ kind: "root-repo" }];
const LOCKED = [{ kind: "locked" }];
const everything = () => EVERYTHING;
const nothing = () => [{ kind: "none" }];
const ownPart = (_, { input }) => (input.rootIsRepo ? ROOT_REPO : EVERYTHING);
const descriptive = (difference, scope) => scope.input.rootIsRepo ? ROOT_REPO : nothing(difference, scope);
const byLockfile = (_, { input }) => (input.hasLockfile ? LOCKED : EVERYTHING);
const rootDependency = (_, { input }) => !input.hasLockfile ? EVERYTHING : input.rootIsRepo ? [...ROOT_REPO, ...LOCKED] : LOCKED;

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/key-rule.js
const value = (judge) => ({ kind: "value", judge, keyOrderCounts: false });
const orderedValue = (judge) => ({ kind: "value", judge, keyOrderCounts: true });
const table = (keys, { others, whole }) => ({ kind: "table", keys: new Map(Object.entries(keys)), others, whole });
const each = (names, rule) => Object.fromEntries(names.map((name) => [name, rule]));

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/manifests/members.js + 1 modules
var members = __webpack_require__(3600);
;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/member-list.js





const memberList = (ecosystem) => (difference, scope) => {
    const base = patternsOf(difference.base);
    const head = patternsOf(difference.head);
    if (base === undefined || head === undefined)
        return everything(difference, scope);
    const known = new Set(base);
    const added = head.filter((pattern) => !known.has(pattern) && !pattern.startsWith("!"));
    return fitMembers(ecosystem, added, scope) ? cameOrWent(scope) : everything(difference, scope);
};
const wholeMemberList = (ecosystem) => (difference, scope) => {
    const isWhole = difference.base !== undefined && difference.head !== undefined;
    return (isWhole ? memberList(ecosystem) : everything)(difference, scope);
};
const excludedMembers = (difference, scope) => patternsOf(difference.base) === undefined || patternsOf(difference.head) === undefined
    ? everything(difference, scope)
    : cameOrWent(scope);
function patternsOf(side) {
    const list = side === undefined ? [] : (0,documents_value/* asList */.DD)(side);
    const texts = list?.filter((element) => typeof element === "string");
    return texts?.length === list?.length ? texts : undefined;
}
function fitMembers(ecosystem, patterns, { input: { path, headMembers } }) {
    if (patterns.length === 0)
        return true;
    const include = patterns.map((pattern) => ({ pattern, at: { keys: [] } }));
    const { unmatchedPatterns } = (0,members/* matchMembers */.F)({
        ecosystem,
        declaration: { include, exclude: [] },
        directory: (0,path_text/* parentOf */.gN)(path),
        candidates: [...headMembers],
    });
    return unmatchedPatterns.length === 0;
}
const cameOrWent = ({ input: { baseMembers, headMembers } }) => [
    {
        kind: "members",
        folders: (0,order/* sorted */.IP)([
            ...[...baseMembers].filter((folder) => !headMembers.has(folder)),
            ...[...headMembers].filter((folder) => !baseMembers.has(folder)),
        ]),
    },
];

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/cargo-rules.js





const inherited = (entryOf) => ({ keys }, { input, uses }) => {
    const users = uses.of(entryOf(keys));
    const root = (0,path_text/* parentOf */.gN)(input.path);
    return [
        {
            kind: "members",
            folders: input.rootIsRepo ? users : users.filter((folder) => folder !== root),
        },
    ];
};
const inheritedKey = inherited((keys) => keys.slice(1).join("."));
const inheritedLints = inherited(() => "lints");
const namesResolver = (document) => (0,documents_value/* ownAt */.KF)(document, "workspace", "resolver") !== undefined ||
    (0,documents_value/* ownAt */.KF)(document, "package", "resolver") !== undefined;
const editionDecidesResolver = ({ base, head }) => !(namesResolver(base) && namesResolver(head));
const ownEdition = (difference, scope) => (editionDecidesResolver(scope) ? everything : ownPart)(difference, scope);
const inheritedEdition = (difference, scope) => {
    const rootInherits = [scope.base, scope.head].some((document) => (0,documents_value/* ownAt */.KF)(document, "package", "edition", "workspace") === true);
    return (rootInherits && editionDecidesResolver(scope) ? everything : inheritedKey)(difference, scope);
};
const WORKSPACE = table({
    members: value(memberList("cargo")),
    exclude: value(excludedMembers),
    dependencies: table({}, { others: value(inheritedKey) }),
    package: table({ edition: value(inheritedEdition) }, { others: value(inheritedKey) }),
    lints: value(inheritedLints),
}, { others: value(everything), whole: everything });
const PACKAGE = table({ edition: value(ownEdition), resolver: value(everything), workspace: value(everything) }, { others: value(ownPart), whole: everything });
const CARGO_RULES = table({
    workspace: WORKSPACE,
    package: PACKAGE,
    ...each([
        "dependencies", "dev-dependencies", "dev_dependencies", "build-dependencies", "build_dependencies", "features",
    ], table({}, { others: value(ownPart) })),
    ...each(["target", "lib", "bin", "example", "test", "bench", "lints", "badges"], value(ownPart)),
}, { others: value(everything) });

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/catalog-rules.js


const catalogEntry = ({ keys }, { input, uses }) => {
    const catalog = keys.at(-3) === "catalogs" ? keys.at(-2) : undefined;
    const users = uses.of(catalogUse(catalog ?? "default", keys.at(-1) ?? ""));
    const root = (0,path_text/* parentOf */.gN)(input.path);
    const folders = input.rootIsRepo ? users : users.filter((folder) => folder !== root);
    const members = folders.length === 0 ? [] : [{ kind: "members", folders }];
    if (input.hasLockfile)
        return [...members, { kind: "locked" }];
    return users.length === 0 || users.length > folders.length ? [{ kind: "everything" }] : members;
};
const entries = table({}, { others: value(catalogEntry) });
const CATALOG_RULES = {
    catalog: entries,
    catalogs: table({}, { others: entries }),
};
function* catalogUses(manifest, packages) {
    for (const { package: name, constraint } of manifest.dependenciesOn?.(packages) ?? manifest.dependencies)
        if (name !== undefined && constraint.startsWith("catalog:"))
            yield catalogUse(constraint.slice("catalog:".length).trim(), name);
}
const catalogUse = (catalog, name) => `${catalog === "" ? "default" : catalog}:${name}`;

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/plain-table.js

function asPlainTable(value) {
    const table = (0,documents_value/* asTable */.fO)(value);
    if (table === undefined)
        return undefined;
    const prototype = Object.getPrototypeOf(table);
    return prototype === Object.prototype || prototype === null ? table : undefined;
}

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/same-value.js


function sameValue(a, b, { keyOrderCounts }) {
    const pending = [[a, b]];
    for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
        const [left, right] = pair;
        if (Object.is(left, right))
            continue;
        const lists = [(0,documents_value/* asList */.DD)(left), (0,documents_value/* asList */.DD)(right)];
        if (lists[0] !== undefined && lists[1] !== undefined) {
            if (lists[0].length !== lists[1].length)
                return false;
            for (const [index, element] of lists[0].entries())
                pending.push([element, lists[1][index]]);
            continue;
        }
        if (left instanceof Date && right instanceof Date) {
            if (left.toISOString() !== right.toISOString())
                return false;
            continue;
        }
        const tables = [asPlainTable(left), asPlainTable(right)];
        if (tables[0] === undefined || tables[1] === undefined)
            return false;
        const keys = Object.keys(tables[0]);
        const others = Object.keys(tables[1]);
        if (keys.length !== others.length)
            return false;
        for (const [index, key] of keys.entries()) {
            if (keyOrderCounts ? others[index] !== key : !Object.hasOwn(tables[1], key))
                return false;
            pending.push([(0,documents_value/* own */.ZV)(tables[0], key), (0,documents_value/* own */.ZV)(tables[1], key)]);
        }
    }
    return true;
}

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/changed-keys.js





const changedKeys = (rule, base, head) => [
    ...changesOf(rule, { keys: [], base, head }),
];
function* changesOf(rule, difference) {
    const { keys, base, head } = difference;
    if (rule.kind === "value") {
        if (!sameValue(base, head, rule))
            yield { difference, judge: rule.judge };
        return;
    }
    const baseTable = asPlainTable(base);
    const headTable = asPlainTable(head);
    const isTable = (value, found) => found !== undefined || (value === undefined && rule.whole === undefined);
    if (!isTable(base, baseTable) || !isTable(head, headTable)) {
        if (!sameValue(base, head, { keyOrderCounts: false }))
            yield { difference, judge: rule.whole ?? everything };
        return;
    }
    const names = new Set([...Object.keys(baseTable ?? {}), ...Object.keys(headTable ?? {})]);
    for (const name of (0,order/* sorted */.IP)(names))
        yield* changesOf(rule.keys.get(name) ?? rule.others, {
            keys: [...keys, name],
            base: baseTable === undefined ? undefined : (0,documents_value/* own */.ZV)(baseTable, name),
            head: headTable === undefined ? undefined : (0,documents_value/* own */.ZV)(headTable, name),
        });
}

// EXTERNAL MODULE: ./build/stage/documents/text-start.js
var text_start = __webpack_require__(5680);
// EXTERNAL MODULE: ./build/stage/manifests/go-lines.js
var go_lines = __webpack_require__(7254);
;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/changed-statements.js




function changedStatements(input, texts) {
    const judge = (0,path_text/* baseName */.Fl)(input.path) === "go.work" ? judgeWork : judgeModule;
    const sides = { base: readSide(texts.base), head: readSide(texts.head) };
    for (const side of ["head", "base"]) {
        const [problem] = sides[side].problems;
        if (problem !== undefined)
            return [{ key: "", side, at: { line: problem.line }, effect: { kind: "everything" } }];
    }
    const changes = new Map();
    for (const side of ["head", "base"]) {
        const others = sides[side === "head" ? "base" : "head"].statements;
        for (const [text, statement] of sides[side].statements) {
            const key = keyOf(statement);
            if (others.has(text) || changes.has(key))
                continue;
            changes.set(key, { key, side, at: { line: statement.line }, effect: judge(statement, input) });
        }
    }
    return [...changes.values()].sort((0,order.by)(({ key }) => key));
}
function readSide(text) {
    const { statements, problems } = (0,go_lines/* splitGoLines */.c)((0,text_start/* withoutByteOrderMark */.Y)(text));
    return {
        statements: new Map(statements.map((statement) => [[statement.verb, ...statement.words].join("\n"), statement])),
        problems,
    };
}
const SINGLE = new Set(["module", "go", "toolchain"]);
const keyOf = ({ verb, words }) => SINGLE.has(verb) || words[0] === undefined ? verb : `${verb} ${words[0]}`;
function judgeWork({ verb, words }, input) {
    const [written] = words;
    const folder = written === undefined ? undefined : (0,path_text/* resolvePath */.o1)((0,path_text/* parentOf */.gN)(input.path), written);
    const isMember = folder !== undefined && (input.baseMembers.has(folder) || input.headMembers.has(folder));
    return verb === "use" && words.length === 1 && isMember
        ? { kind: "members", folders: [folder] }
        : { kind: "everything" };
}
const OWN = new Set([
    "module",
    "require",
    "replace",
    "exclude",
    "retract",
    "tool",
    "ignore",
]);
const SHARED = new Set(["go", "toolchain", "godebug"]);
function judgeModule({ verb }, input) {
    const isAlone = input.baseMembers.size === 0 && input.headMembers.size === 0;
    const isOwn = OWN.has(verb) || (SHARED.has(verb) && isAlone);
    return isOwn && input.rootIsRepo ? { kind: "root-repo" } : { kind: "everything" };
}

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/is-cyclic.js
function isCyclic(value) {
    const open = new Set();
    const done = new Set();
    const pending = [];
    const enter = (inner) => {
        if (typeof inner === "object" && inner !== null)
            pending.push({ container: inner, leaving: false });
    };
    enter(value);
    for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
        const { container, leaving } = step;
        if (leaving) {
            open.delete(container);
            done.add(container);
        }
        else if (open.has(container)) {
            return true;
        }
        else if (!done.has(container)) {
            open.add(container);
            pending.push({ container, leaving: true });
            for (const inner of Object.values(container))
                enter(inner);
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/key-uses.js


function indexKeyUses({ path, members, baseMembers, headMembers }, entriesNamedBy) {
    let index;
    const build = () => {
        const byEntry = new Map();
        const unknown = new Set();
        const indexed = new Set();
        for (const [folders, manifests] of [
            [baseMembers, members.base],
            [headMembers, members.head],
        ])
            for (const folder of new Set([...folders, (0,path_text/* parentOf */.gN)(path)])) {
                const manifest = manifests.get(folder);
                if (manifest === undefined || hasErrors(manifest)) {
                    unknown.add(folder);
                    continue;
                }
                if (indexed.has(manifest))
                    continue;
                indexed.add(manifest);
                for (const entry of entriesNamedBy(manifest)) {
                    const users = byEntry.get(entry);
                    if (users === undefined)
                        byEntry.set(entry, new Set([folder]));
                    else
                        users.add(folder);
                }
            }
        return { byEntry, unknown };
    };
    return {
        of(entry) {
            index ??= build();
            return (0,order/* sorted */.IP)(new Set([...(index.byEntry.get(entry) ?? []), ...index.unknown]));
        },
    };
}
const hasErrors = ({ problems }) => problems.some(({ severity }) => severity === "error");

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/pnpm-rules.js




const PNPM_RESOLUTION = {
    overrides: table({}, { others: value(byLockfile) }),
    patchedDependencies: table({}, { others: value(byLockfile) }),
    ...each([
        "minimumReleaseAge",
        "minimumReleaseAgeExclude",
        "minimumReleaseAgeIgnoreMissingTime",
        "minimumReleaseAgeStrict",
        "trustPolicy",
        "trustPolicyExclude",
        "trustPolicyIgnoreAfter",
    ], value(byLockfile)),
};
const PNPM_WORKSPACE_RULES = table({ packages: value(wholeMemberList("npm")), ...CATALOG_RULES, ...PNPM_RESOLUTION }, { others: value(everything) });

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/package-json-rules.js





const scripts = ({ keys }) => [{ kind: "scripts", names: keys.slice(-1) }];
const PACKAGE_JSON_RULES = table({
    ...each([
        "name", "version", "description", "keywords", "homepage", "bugs", "license", "licenses", "author",
        "contributors", "maintainers", "funding", "repository", "readme", "readmeFilename", "icon",
    ], value(descriptive)),
    "//": value(nothing),
    ...each([
        "main", "module", "browser", "types", "typings", "typesVersions", "exports", "imports", "bin", "man", "files",
        "directories", "sideEffects", "unpkg", "jsdelivr", "gypfile", "publishConfig",
    ], orderedValue(ownPart)),
    scripts: table({}, { others: value(scripts) }),
    ...each(["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"], table({}, { others: value(rootDependency) })),
    ...each(["bundleDependencies", "bundledDependencies"], value(rootDependency)),
    overrides: table({}, { others: value(byLockfile) }),
    resolutions: table({}, { others: value(byLockfile) }),
    pnpm: table(PNPM_RESOLUTION, { others: orderedValue(everything) }),
    ...CATALOG_RULES,
    workspaces: table({ packages: value(memberList("npm")), ...CATALOG_RULES }, { others: value(everything), whole: wholeMemberList("npm") }),
}, { others: orderedValue(everything) });

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/place-of-change.js



const DEPTH = 8;
function placeOfChange(difference) {
    let narrowed = difference;
    for (let depth = 0; depth < DEPTH; depth += 1) {
        const inner = onlyDifference(narrowed);
        if (inner === undefined)
            break;
        narrowed = inner;
    }
    const { keys, base, head } = narrowed;
    const element = changedElement((0,documents_value/* asList */.DD)(base), (0,documents_value/* asList */.DD)(head));
    if (element !== undefined)
        return { side: element.side, keys: [...keys, element.index] };
    return { side: head === undefined ? "base" : "head", keys };
}
function onlyDifference({ keys, base, head }) {
    const before = asPlainTable(base);
    const after = asPlainTable(head);
    if (before === undefined || after === undefined)
        return undefined;
    let found;
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const inner = { keys: [...keys, name], base: (0,documents_value/* own */.ZV)(before, name), head: (0,documents_value/* own */.ZV)(after, name) };
        if (sameValue(inner.base, inner.head, { keyOrderCounts: true }))
            continue;
        if (found !== undefined)
            return undefined;
        found = inner;
    }
    return found;
}
function changedElement(base, head) {
    if (base === undefined || head === undefined)
        return undefined;
    const isPlain = (element) => typeof element !== "object";
    if (![...base, ...head].every(isPlain)) {
        const differs = (element, index) => index >= base.length || !sameValue(base[index], element, { keyOrderCounts: true });
        const index = head.findIndex(differs);
        return index >= 0 ? { side: "head", index } : { side: "base", index: head.length };
    }
    const before = new Set(base);
    const came = head.findIndex((element) => !before.has(element));
    if (came >= 0)
        return { side: "head", index: came };
    const after = new Set(head);
    const went = base.findIndex((element) => !after.has(element));
    return went >= 0 ? { side: "base", index: went } : undefined;
}

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/pyproject-rules.js



const PROJECT = table({
    ...each([
        "name", "version", "description", "readme", "license", "license-files", "authors", "maintainers", "keywords",
        "classifiers", "urls",
    ], value(descriptive)),
    "requires-python": value(rootDependency),
}, { others: value(ownPart), whole: everything });
const UV = table({
    workspace: table({ members: value(memberList("python")), exclude: value(excludedMembers) }, { others: value(everything), whole: everything }),
    sources: table({}, { others: value(byLockfile) }),
    "constraint-dependencies": value(byLockfile),
    "override-dependencies": value(byLockfile),
    "dev-dependencies": value(rootDependency),
    "build-backend": value(ownPart),
}, { others: value(everything), whole: everything });
const POETRY = table({
    ...each([
        "name", "version", "description", "readme", "license", "authors", "maintainers", "keywords", "classifiers",
        "homepage", "repository", "documentation", "urls",
    ], value(descriptive)),
    ...each(["dependencies", "dev-dependencies", "group"], table({}, { others: value(rootDependency) })),
    ...each(["packages", "include", "exclude", "extras", "scripts", "plugins", "build"], value(ownPart)),
}, { others: value(everything), whole: everything });
const PYPROJECT_RULES = table({
    project: PROJECT,
    "dependency-groups": table({}, { others: value(rootDependency) }),
    tool: table({
        uv: UV,
        poetry: POETRY,
        ...each(["setuptools", "setuptools_scm", "flit", "maturin", "scikit-build"], value(ownPart)),
        hatch: table(each(["build", "metadata", "version"], value(ownPart)), { others: value(everything) }),
    }, { others: value(everything) }),
}, { others: value(everything) });

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/yarnrc-rules.js



const YARNRC_RULES = table({
    ...CATALOG_RULES,
    packageExtensions: table({}, { others: value(byLockfile) }),
}, { others: value(everything) });

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/compare-root-manifest.js


















const parseYamlTree = async (text) => {
    const parsed = await (0,yaml/* parseYaml */.h)(text);
    return parsed.ok && isCyclic(parsed.value)
        ? (0,failure/* fail */.fJ)({ message: "an anchor holds itself", place: (0,diagnostic/* placeAt */.B)(text, 0, 1) })
        : parsed;
};
const KEYED = new Map([
    ["package.json", { parse: json/* parseJson */.q, rules: PACKAGE_JSON_RULES, usesOf: catalogUses }],
    ["pnpm-workspace.yaml", { parse: parseYamlTree, rules: PNPM_WORKSPACE_RULES, usesOf: catalogUses }],
    [".yarnrc.yml", { parse: parseYamlTree, rules: YARNRC_RULES, usesOf: catalogUses }],
    ["pyproject.toml", { parse: toml/* parseToml */.M, rules: PYPROJECT_RULES, usesOf: () => [] }],
    ["Cargo.toml", { parse: toml/* parseToml */.M, rules: CARGO_RULES, usesOf: ({ inherits }) => inherits ?? [] }],
]);
async function compareRootManifest(input) {
    const { path, base, head } = input;
    if (base === head)
        return [];
    if (base === undefined || head === undefined)
        return [wholeFile(head === undefined ? "base" : "head", { line: 1 })];
    const name = (0,path_text/* baseName */.Fl)(path);
    if (name === "go.mod" || name === "go.work")
        return changedStatements(input, { base, head });
    const keyed = KEYED.get(name);
    if (keyed === undefined)
        return [wholeFile("head", { line: 1 })];
    const before = await keyed.parse(base);
    const after = await keyed.parse(head);
    if (!after.ok)
        return [wholeFile("head", { line: await lineOf(after.failure, head) })];
    if (!before.ok)
        return [wholeFile("base", { line: await lineOf(before.failure, base) })];
    const baseTable = asPlainTable(before.value ?? {});
    const headTable = asPlainTable(after.value ?? {});
    if (baseTable === undefined || headTable === undefined)
        return [wholeFile("head", { keys: [] })];
    const changed = changedKeys(keyed.rules, baseTable, headTable);
    const lastKeys = new Set(changed.map(({ difference }) => difference.keys.at(-1) ?? ""));
    const uses = indexKeyUses(input, (manifest) => keyed.usesOf(manifest, lastKeys));
    return changed.flatMap(({ difference, judge }) => {
        const { side, keys } = placeOfChange(difference);
        const key = difference.keys.join(".");
        const effects = judge(difference, { input, base: baseTable, head: headTable, uses });
        return effects.map((effect) => ({ key, side, at: { keys }, effect }));
    });
}
async function lineOf({ place }, text) {
    if (place !== undefined)
        return place.line;
    try {
        return (await (0,json/* locateJsonError */.R)(text)).place.line;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return 1;
    }
}
const wholeFile = (side, at) => ({
    key: "",
    side,
    at,
    effect: { kind: "everything" },
});


/***/ })

};
