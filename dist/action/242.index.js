export const id = 242;
export const ids = [242];
export const modules = {

/***/ 3878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ compileGlob)
});

;// CONCATENATED MODULE: ./build/stage/base/glob/glob-program.js
const SLASH = 0x2f;
const PLAINLY = 0;
const NAME_END = 1;
const PAST_SLASH = 2;
const TO_FOLDERS = 3;
const TO_END = 4;
const ENTRIES = 5;
function openProgram(steps, { crossing, below }) {
    const end = steps.length;
    const asStar = (at) => end + 1 + at;
    const enter = (first, isNameStart, { places, seen }) => {
        const open = [first];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const [at, entry] = next;
            const key = at * ENTRIES + entry;
            if (seen.has(key))
                continue;
            seen.add(key);
            const step = steps[at];
            if (step === undefined) {
                if (entry !== PAST_SLASH && entry !== TO_FOLDERS)
                    places.add(end);
                continue;
            }
            switch (step.kind) {
                case "fork":
                    for (const to of step.to)
                        open.push([to, entry]);
                    break;
                case "jump":
                    open.push([step.to, entry]);
                    break;
                case "folders":
                    if (entry === TO_FOLDERS || entry === TO_END)
                        open.push([at + 1, TO_END]);
                    else if (entry === PLAINLY) {
                        places.add(asStar(at));
                        open.push([at + 1, PLAINLY]);
                        if (isNameStart) {
                            places.add(at);
                            open.push([at + 1, PAST_SLASH]);
                        }
                    }
                    break;
                case "star":
                    if (entry !== PLAINLY)
                        break;
                    places.add(at);
                    open.push([at + 1, PLAINLY]);
                    break;
                case "character":
                    if (entry === PLAINLY || (entry === NAME_END && step.code === SLASH))
                        places.add(at);
                    if (step.code !== SLASH)
                        break;
                    if (entry === PAST_SLASH)
                        open.push([at + 1, PLAINLY]);
                    else if (below === "with-folder")
                        open.push([at + 1, TO_FOLDERS]);
                    break;
                default:
                    if (entry === PLAINLY)
                        places.add(at);
            }
        }
    };
    const fits = (step, code) => {
        switch (step.kind) {
            case "character":
                return step.code === code;
            case "any":
            case "star":
                return crossing || code !== SLASH;
            case "set":
                return ((crossing || code !== SLASH) &&
                    step.ranges.some(([from, to]) => from <= code && code <= to) !== step.not);
            case "folders":
                return true;
            default:
                return false;
        }
    };
    const toPlaces = (places) => [...places].sort((a, b) => a - b);
    const start = { places: new Set(), seen: new Set() };
    enter([0, PLAINLY], true, start);
    return {
        start: toPlaces(start.places),
        advance(from, code) {
            const reached = { places: new Set(), seen: new Set() };
            const { places } = reached;
            for (const place of from) {
                const at = place > end ? place - end - 1 : place;
                const step = steps[at];
                if (step === undefined)
                    continue;
                if (place > end) {
                    if (code === SLASH && !crossing)
                        continue;
                    places.add(place);
                    enter([at + 1, PLAINLY], false, reached);
                }
                else if (fits(step, code)) {
                    const stays = step.kind === "star" || step.kind === "folders";
                    if (stays)
                        places.add(at);
                    enter([at + 1, step.kind === "folders" ? NAME_END : PLAINLY], code === SLASH && !stays, reached);
                }
            }
            return toPlaces(places);
        },
        accepts: (places) => places.includes(end),
        acceptsAllBelow: (places) => places.includes(end) && places.some((at) => at === end - 1 && steps[at]?.kind === "folders"),
    };
}

;// CONCATENATED MODULE: ./build/stage/base/glob/parse-glob.js
const parse_glob_SLASH = 0x2f;
const LONGEST_END = 100;
const OPEN = 0x7b;
const COMMA = 0x2c;
const CLOSE = 0x7d;
function parseGlob(pattern, dialect) {
    return joinBraces(splitPattern(pattern, dialect));
}
function splitPattern(pattern, { braces, escapes, crossing }) {
    const steps = [];
    const sets = findSetEnds(pattern, crossing);
    for (let at = 0; at < pattern.length;) {
        const code = pattern.codePointAt(at) ?? 0;
        const character = String.fromCodePoint(code);
        const next = at + character.length;
        const setEnd = character === "[" ? sets(at) : undefined;
        if (character === "*") {
            let end = next;
            while (pattern.startsWith("*", end))
                end += 1;
            steps.push({
                kind: end === at + 2 && isWholeName(pattern, { start: at, end, braces }) ? "folders" : "star",
            });
            at = end;
        }
        else if (setEnd !== undefined) {
            steps.push(parseSet(pattern.slice(at + 1, setEnd)));
            at = setEnd + 1;
        }
        else if (character === "\\" && escapes && next < pattern.length) {
            const escaped = pattern.codePointAt(next) ?? 0;
            steps.push({ kind: "character", code: escaped });
            at = next + String.fromCodePoint(escaped).length;
        }
        else {
            if (character === "?")
                steps.push({ kind: "any" });
            else if (braces && code === OPEN)
                steps.push({ kind: "open" });
            else if (braces && code === COMMA)
                steps.push({ kind: "comma" });
            else if (braces && code === CLOSE)
                steps.push({ kind: "close" });
            else
                steps.push({ kind: "character", code });
            at = next;
        }
    }
    return steps;
}
function isWholeName(pattern, { start, end, braces }) {
    const beside = braces ? "/{,}" : "/";
    return ((start === 0 || beside.includes(pattern.charAt(start - 1))) &&
        (end === pattern.length || beside.includes(pattern.charAt(end))));
}
function findSetEnds(pattern, crossing) {
    let close = -1;
    let slash = -1;
    const after = (known, text, from) => {
        if (known >= from)
            return known;
        const found = pattern.indexOf(text, from);
        return found < 0 ? Infinity : found;
    };
    return (open) => {
        const first = open + (/[!^]/.test(pattern.charAt(open + 1)) ? 2 : 1);
        close = after(close, "]", first + 1);
        slash = crossing ? Infinity : after(slash, "/", open);
        return close < slash ? close : undefined;
    };
}
function parseSet(text) {
    const not = /^[!^]/.test(text);
    const ranges = [...text.slice(not ? 1 : 0).matchAll(/([^])-([^])|([^])/gu)].map(([, from, to, one]) => {
        const start = (from ?? one ?? "").codePointAt(0) ?? 0;
        return [start, (to ?? one ?? "").codePointAt(0) ?? 0];
    });
    return { kind: "set", not, ranges };
}
function joinBraces(written) {
    const open = [];
    const steps = written.map((step) => {
        switch (step.kind) {
            case "open":
                return { kind: "character", code: OPEN };
            case "comma":
                return { kind: "character", code: COMMA };
            case "close":
                return { kind: "character", code: CLOSE };
            default:
                return step;
        }
    });
    for (const [at, { kind }] of written.entries()) {
        if (kind === "open")
            open.push({ at, commas: [] });
        else if (kind === "comma")
            open.at(-1)?.commas.push(at);
        else if (kind === "close") {
            const group = open.pop();
            if (group === undefined || group.commas.length === 0)
                continue;
            steps[group.at] = { kind: "fork", to: [group.at + 1, ...group.commas.map((comma) => comma + 1)] };
            for (const end of [...group.commas, at])
                steps[end] = { kind: "jump", to: at + 1 };
        }
    }
    return steps;
}
function literalEnd(steps) {
    let start = steps.length;
    while (steps[start - 1]?.kind === "character")
        start -= 1;
    const codes = steps
        .slice(Math.max(start, steps.length - LONGEST_END))
        .flatMap((step) => (step.kind === "character" ? [step.code] : []));
    const mayLackSlash = start > 0 && codes[0] === parse_glob_SLASH;
    return {
        text: String.fromCodePoint(...(mayLackSlash ? codes.slice(1) : codes)),
        isAll: start === 0 && steps.length <= LONGEST_END,
    };
}

;// CONCATENATED MODULE: ./build/stage/base/glob/compile-glob.js


const REMEMBERED = 1000;
const ASCII = 128;
function compileGlob(pattern, dialect) {
    const steps = parseGlob(pattern, dialect);
    const ending = literalEnd(steps);
    let walk;
    const stateAfter = (text) => {
        walk ??= openWalk(openProgram(steps, dialect));
        return walk(text);
    };
    const star = oneStar(steps);
    return {
        fits: ending.isAll
            ? (text) => text === ending.text
            : star !== undefined
                ? (text) => fitsOneStar(text, star, dialect.crossing)
                : (text) => text.endsWith(ending.text) && stateAfter(text).accepts,
        below: (start) => {
            const { places, accepts, isDecided } = stateAfter(start);
            return places.length === 0 ? "none" : isDecided && accepts ? "all" : "some";
        },
    };
}
function oneStar(steps) {
    const at = steps.findIndex(({ kind }) => kind === "star");
    if (at < 0 || steps.some(({ kind }, index) => kind !== "character" && index !== at))
        return undefined;
    const textOf = (some) => some.map((step) => (step.kind === "character" ? String.fromCodePoint(step.code) : "")).join("");
    return { start: textOf(steps.slice(0, at)), end: textOf(steps.slice(at + 1)) };
}
const fitsOneStar = (text, { start, end }, crossing) => text.length >= start.length + end.length &&
    text.startsWith(start) &&
    text.endsWith(end) &&
    (crossing || !text.slice(start.length, text.length - end.length).includes("/"));
function openWalk(program) {
    let states = new Map();
    const stateOf = (places) => {
        const key = places.join(" ");
        let state = states.get(key);
        if (state === undefined) {
            state = {
                places,
                accepts: program.accepts(places),
                isDecided: places.length === 0 || program.acceptsAllBelow(places),
                next: new Array(ASCII).fill(undefined),
                nextBeyondAscii: new Map(),
            };
            states.set(key, state);
        }
        return state;
    };
    const learn = (state, code) => {
        const next = stateOf(program.advance(state.places, code));
        if (code < ASCII)
            state.next[code] = next;
        else
            state.nextBeyondAscii.set(code, next);
        return next;
    };
    let start = stateOf(program.start);
    return (text) => {
        if (states.size > REMEMBERED) {
            states = new Map();
            start = stateOf(program.start);
        }
        let state = start;
        for (let at = 0; at < text.length && !state.isDecided; at += 1) {
            let code = text.charCodeAt(at);
            if (code < ASCII) {
                state = state.next[code] ?? learn(state, code);
                continue;
            }
            code = text.codePointAt(at) ?? code;
            if (code > 0xffff)
                at += 1;
            state = state.nextBeyondAscii.get(code) ?? learn(state, code);
        }
        return state;
    };
}


/***/ }),

/***/ 4278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pathGlob),
/* harmony export */   e: () => (/* binding */ nameGlob)
/* harmony export */ });
/* harmony import */ var _compile_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3878);

const PATHS = { braces: true, escapes: true, crossing: false, below: "without-folder" };
function pathGlob(pattern) {
    const trimmed = pattern.replace(/^(?:\.\/+)+/, "");
    return (0,_compile_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(trimmed.endsWith("/") ? `${trimmed}**` : trimmed, PATHS);
}
const nameGlob = (pattern) => (0,_compile_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(pattern, { ...PATHS, crossing: true });


/***/ }),

/***/ 3811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   X: () => (/* binding */ byCodeUnit),
/* harmony export */   by: () => (/* binding */ by),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   wQ: () => (/* binding */ indexBy)
/* harmony export */ });
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const by = (key) => (a, b) => byCodeUnit(key(a), key(b));
const sorted = (values) => [...values].sort();
const distinct = (values) => [...new Set(values)];
function groupBy(values, key) {
    const groups = new Map();
    for (const value of values) {
        const at = key(value);
        const group = groups.get(at);
        if (group === undefined)
            groups.set(at, [value]);
        else
            group.push(value);
    }
    return groups;
}
function indexBy(values, key) {
    const index = new Map();
    for (const value of values)
        index.set(key(value), value);
    return index;
}


/***/ }),

/***/ 5767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openScope)
/* harmony export */ });
function openScope() {
    const resources = [];
    return {
        use(resource) {
            resources.push(resource);
            return resource;
        },
        async [Symbol.asyncDispose]() {
            const errors = [];
            for (const resource of resources.splice(0).reverse())
                try {
                    if (Symbol.asyncDispose in resource)
                        await resource[Symbol.asyncDispose]();
                    else
                        resource[Symbol.dispose]();
                }
                catch (error) {
                    errors.push(error);
                }
            if (errors.length > 0)
                throw errors[0];
        },
    };
}


/***/ }),

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   xe: () => (/* binding */ inColumns)
/* harmony export */ });
const count = (amount, word, plural = `${word}s`) => `${amount} ${amount === 1 ? word : plural}`;
function inColumns(rows) {
    const widths = rows.reduce((most, row) => row.map((cell, column) => Math.max(most[column] ?? 0, cell.length)), []);
    return rows.map((row) => row
        .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join("  ")
        .trimEnd());
}
function duration(ms) {
    if (ms < 1000)
        return `${ms} ms`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
    const rest = Math.floor(seconds / 60) % 60;
    return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}


/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ currentState),
/* harmony export */   O: () => (/* binding */ refuseEmpty)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6906);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8518);
/* harmony import */ var _workspace_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1419);
/* harmony import */ var _open_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(480);
/* harmony import */ var _workspace_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7939);






async function currentState(context, scope) {
    const opened = await (0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .O)(context, scope);
    const notices = [];
    const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
    const listed = checkouts.map((checkout) => (0,_workspace_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .listManifests */ .po)(checkout));
    for (const list of listed)
        list.catch(() => undefined);
    const states = checkouts.map(async ({ git }) => ({
        kind: "work-tree",
        status: await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .uncommittedChanges */ .D)(git),
    }));
    for (const state of states)
        state.catch(() => undefined);
    const state = await (0,_workspace_state_js__WEBPACK_IMPORTED_MODULE_5__/* .readState */ .un)(opened, listed.flatMap((list, position) => {
        const state = states[position];
        return state === undefined ? [] : [{ listed: list, state }];
    }), { fetch: { allowFetch: context.allowFetch, notice: (text) => notices.push(text) }, scope });
    return { opened, state, notices };
}
function refuseEmpty(opened, state) {
    if (state.workspace.repos.size > 0)
        return;
    const hasGit = opened.own !== undefined || opened.siblings.length > 0;
    throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("workspace/no-repos", `no repo was found in ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(opened.root.path)} (${opened.root.reason})`, {
        hint: hasGit
            ? "a repo is a folder with a manifest (pyproject.toml, package.json, go.mod, Cargo.toml, *.tf) that git tracks, or an entry in .wrknv/workspace.toml"
            : "it is in no git repository: check one out before (on GitHub with actions/checkout), or run git init and commit",
    });
}


/***/ }),

/***/ 3649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gG: () => (/* binding */ edgesOfManifests),
  Xn: () => (/* binding */ edgesOfState),
  En: () => (/* binding */ mayKnowMore)
});

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/config/workspace-file.js
var workspace_file = __webpack_require__(8420);
// EXTERNAL MODULE: ./build/stage/manifests/names.js
var manifests_names = __webpack_require__(7280);
;// CONCATENATED MODULE: ./build/stage/graph/edges.js



const NOTHING_LOCKED = { needs: [], answered: new Set() };
function edgesOf(workspace, locked = NOTHING_LOCKED) {
    const repos = [...workspace.repos.values()];
    const declared = declaredEdges(workspace, repos);
    const onlyLocked = lockedEdges(declared, locked.needs);
    const computed = computedEdges(repos, locked.answered);
    const more = [...onlyLocked, ...computed.edges];
    return {
        edges: more.length === 0 ? declared.edges : [...declared.edges, ...more],
        unordered: declared.unordered,
        problems: computed.problems,
    };
}
const declaredIn = new WeakMap();
function declaredEdges(workspace, repos) {
    const known = declaredIn.get(workspace);
    if (known !== undefined)
        return known;
    const { nameAt, edgesFrom } = providersAmong(repos);
    const edges = [];
    const unordered = [];
    for (const repo of repos) {
        for (const manifest of repo.manifests)
            for (const edge of edgesFrom(repo.name, manifest))
                edges.push(edge);
        for (const [to, { constraint, at }] of repo.explicit) {
            if (!workspace.repos.has(to) || to === repo.name)
                continue;
            if (constraint === false)
                unordered.push({ from: repo.name, to });
            else
                edges.push({
                    from: repo.name,
                    to,
                    kind: "explicit",
                    constraint,
                    declaredIn: { file: workspace_file/* WORKSPACE_FILE */.h, at },
                });
        }
    }
    const declared = { edges, unordered, nameAt };
    declaredIn.set(workspace, declared);
    return declared;
}
function lockedEdges(declared, needs) {
    if (needs.length === 0)
        return [];
    const known = targetsIn(declared);
    const added = new Map();
    const found = [];
    for (const need of needs) {
        const from = declared.nameAt.get(need.from);
        const to = declared.nameAt.get(need.to);
        if (from === undefined || to === undefined || from === to)
            continue;
        if (known.get(from)?.has(to) === true || added.get(from)?.has(to) === true)
            continue;
        put(added, from, to);
        found.push({
            from,
            to,
            kind: "optional",
            constraint: "*",
            declaredIn: { file: need.lockfile, at: lineLater(need) },
        });
    }
    return found;
}
const targets = new WeakMap();
function targetsIn(declared) {
    const before = targets.get(declared);
    if (before !== undefined)
        return before;
    const found = new Map();
    for (const { from, to } of declared.edges)
        put(found, from, to);
    targets.set(declared, found);
    return found;
}
function put(sets, key, value) {
    const set = sets.get(key);
    if (set === undefined)
        sets.set(key, new Set([value]));
    else
        set.add(value);
}
const lineLater = ({ line }) => ({
    get line() {
        return line();
    },
});
let lastProviders;
function providersAmong(repos) {
    if (lastProviders !== undefined && provideTheSame(lastProviders.repos, repos))
        return lastProviders;
    const nameAt = new Map(repos.map(({ path, name }) => [path, name]));
    const byName = providersByEcosystem(repos);
    const known = new WeakMap();
    const edgesFrom = (repo, manifest) => {
        const before = known.get(manifest);
        if (before?.repo === repo)
            return before.edges;
        const edges = [];
        const { ecosystem, path } = manifest;
        const inEcosystem = byName.get(ecosystem) ?? new Map();
        for (const dependency of manifest.dependenciesOn?.(inEcosystem) ?? manifest.dependencies)
            for (const to of providersOf(dependency, nameAt, inEcosystem))
                if (to !== repo)
                    edges.push(edgeFrom(repo, to, { dependency, ecosystem, path }));
        known.set(manifest, { repo, edges });
        return edges;
    };
    lastProviders = { repos, nameAt, edgesFrom };
    return lastProviders;
}
const provideTheSame = (a, b) => a.length === b.length &&
    a.every((one, position) => {
        const other = b[position];
        return (one === other ||
            (one.name === other?.name &&
                one.path === other.path &&
                one.manifests.length === other.manifests.length &&
                one.manifests.every(({ ecosystem, name }, at) => {
                    const manifest = other.manifests[at];
                    return ecosystem === manifest?.ecosystem && name === manifest.name;
                })));
    });
function edgeFrom(from, to, { dependency, ecosystem, path, }) {
    const { kind, constraint, at } = dependency;
    const declaredIn = { file: dependency.file ?? path, at };
    return ecosystem === "go"
        ? { from, to, kind, constraint, declaredIn, mayCycle: true }
        : { from, to, kind, constraint, declaredIn };
}
function providersByEcosystem(repos) {
    const providers = new Map();
    for (const repo of repos)
        for (const { ecosystem, name } of repo.manifests) {
            if (name === undefined)
                continue;
            let byName = providers.get(ecosystem);
            if (byName === undefined)
                providers.set(ecosystem, (byName = new Map()));
            const key = (0,manifests_names/* normalizeName */.P)(ecosystem, name);
            const others = byName.get(key);
            if (others === undefined)
                byName.set(key, [repo.name]);
            else
                others.push(repo.name);
        }
    return providers;
}
function providersOf(dependency, nameAt, byName) {
    const atPath = dependency.path === undefined ? undefined : nameAt.get(dependency.path);
    if (atPath !== undefined)
        return [atPath];
    return dependency.package === undefined ? [] : (byName.get(dependency.package) ?? []);
}
function computedEdges(repos, answered) {
    const edges = [];
    const problems = [];
    const computing = [];
    for (const repo of repos)
        for (const manifest of repo.manifests)
            if (manifest.computedDependencies !== undefined && !answered.has(manifest.path))
                computing.push({ repo, manifest, at: manifest.computedDependencies });
    if (computing.length === 0)
        return { edges, problems };
    for (const [ecosystem, group] of (0,order/* groupBy */.$z)(computing, ({ manifest }) => manifest.ecosystem)) {
        const edgeFrom = (one, to) => ({
            from: one.repo.name,
            to,
            kind: "optional",
            constraint: "*",
            declaredIn: { file: one.manifest.path, at: one.at },
        });
        const [first, ...others] = group;
        if (first === undefined)
            continue;
        for (const repo of repos)
            if (repo !== first.repo && repo.ecosystems.includes(ecosystem))
                edges.push(edgeFrom(first, repo.name));
        for (const other of others)
            edges.push(edgeFrom(other, first.repo.name));
        for (const { repo, manifest, at } of group)
            problems.push({
                code: "graph/computed-dependencies",
                severity: "warning",
                message: `${repo.name} computes its dependencies when it is built, so it counts as depending on every ${ecosystem} repo`,
                file: manifest.path,
                at,
                hint: `list them in ${workspace_file/* WORKSPACE_FILE */.h}, or let the manifest hold them`,
            });
    }
    return { edges, problems };
}

;// CONCATENATED MODULE: ./build/stage/commands/locked-needs.js



const NOTHING = { needs: [], answered: new Set() };
async function lockedNeeds({ workspace, locks }) {
    const wanted = locks.served.filter((one) => one.isShared || computing(one).length > 0);
    if (wanted.length === 0)
        return NOTHING;
    const { localNeeds } = await __webpack_require__.e(/* import() */ 778).then(__webpack_require__.bind(__webpack_require__, 1778));
    const needs = [];
    const answered = new Set();
    for (const lockfile of wanted) {
        const reading = await locks.read(lockfile.path);
        if (reading?.kind !== "graph")
            continue;
        const { graph } = reading;
        const inWorkspace = (folder) => (0,path_text/* joinPath */.uJ)(lockfile.directory, folder);
        const text = (await locks.text(lockfile.path)) ?? "";
        let lines;
        const lineOf = (name, entry) => lineNaming((lines ??= text.split("\n")), name, entry ?? 1);
        for (const { from, to, via } of localNeeds(graph)) {
            const dependency = inWorkspace(to);
            needs.push({
                from: inWorkspace(from),
                to: dependency,
                lockfile: lockfile.path,
                line: () => lineOf(lockfile.members.get(dependency)?.name, via === undefined ? graph.importerLineOf?.(from) : graph.lineOf(via)),
            });
        }
        const computed = computing(lockfile);
        const providers = computed.length === 0 ? undefined : providersIn(workspace, lockfile.ecosystem);
        for (const path of computed) {
            const folder = folderOfAnswered(graph, lockfile, path);
            if (folder === undefined || providers === undefined)
                continue;
            answered.add(path);
            for (const name of askedOutside(graph, folder))
                for (const { path: to } of providers.get((0,manifests_names/* normalizeName */.P)(lockfile.ecosystem, name)) ?? []) {
                    const line = () => lineOf(name, graph.importerLineOf?.(folder));
                    needs.push({ from: inWorkspace(folder), to, lockfile: lockfile.path, line });
                }
        }
    }
    return { needs, answered };
}
function lineNaming(lines, name, entry) {
    if (name === undefined)
        return entry;
    for (let line = entry + 1; line <= lines.length; line += 1) {
        const text = lines[line - 1] ?? "";
        if (text.trim() === "" || text.startsWith("[[") || /^ {4}\}/.test(text))
            break;
        if (text.includes(name))
            return line;
    }
    return entry;
}
const computing = ({ members }) => [...members.values()].flatMap(({ path, computedDependencies }) => computedDependencies === undefined ? [] : [path]);
function folderOfAnswered(graph, { directory, members }, path) {
    for (const [folder, importer] of graph.importers)
        if (members.get((0,path_text/* joinPath */.uJ)(directory, folder))?.path === path) {
            const isKnown = graph.importerLineOf === undefined || graph.importerLineOf(folder) !== undefined;
            return isKnown && importer.unresolved.length === 0 ? folder : undefined;
        }
    return undefined;
}
const askedOutside = ({ importers, packages }, folder) => (0,order/* distinct */.dM)((importers.get(folder)?.edges ?? []).flatMap(({ to }) => typeof to === "number" ? (packages[to]?.name.replace(/\[.*$/, "") ?? []) : []));
const providersIn = ({ repos }, ecosystem) => (0,order/* groupBy */.$z)([...repos.values()].flatMap(({ path, manifests }) => manifests.flatMap((manifest) => manifest.ecosystem === ecosystem && manifest.name !== undefined
    ? [{ path, name: (0,manifests_names/* normalizeName */.P)(ecosystem, manifest.name) }]
    : [])), ({ name }) => name);

;// CONCATENATED MODULE: ./build/stage/commands/edges-of-state.js




const byLocks = new WeakMap();
const byManifests = new WeakMap();
function edgesOfState(state) {
    let edges = byLocks.get(state.locks);
    if (edges === undefined)
        byLocks.set(state.locks, (edges = findEdges(state)));
    return edges;
}
async function findEdges({ workspace, locks }) {
    const locked = await lockedNeeds({ workspace, locks });
    return locked.needs.length > 0 || locked.answered.size > 0
        ? edgesOf(workspace, locked)
        : edgesOfManifests(workspace);
}
function edgesOfManifests(workspace) {
    let edges = byManifests.get(workspace);
    if (edges === undefined)
        byManifests.set(workspace, (edges = edgesOf(workspace)));
    return edges;
}
async function mayKnowMore({ workspace, locks }, affected) {
    if (affected.length === 0)
        return false;
    for (const { path, ecosystem, isShared, members } of locks.served) {
        for (const { computedDependencies } of members.values())
            if (computedDependencies !== undefined)
                return true;
        if (!isShared)
            continue;
        if (locks.isAtHand(path))
            return true;
        const names = new Set();
        for (const repo of affected)
            for (const { ecosystem: its, name } of workspace.repos.get(repo)?.manifests ?? [])
                if (its === ecosystem && name !== undefined)
                    names.add((0,manifests_names/* normalizeName */.P)(ecosystem, name));
        if (names.size === 0)
            continue;
        const text = await locks.text(path);
        if (text === undefined)
            continue;
        const { mayNeedFromOutside } = await __webpack_require__.e(/* import() */ 664).then(__webpack_require__.bind(__webpack_require__, 8664));
        if (mayNeedFromOutside((0,path_text/* baseName */.Fl)(path), text, names))
            return true;
    }
    return false;
}


/***/ }),

/***/ 6337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JB: () => (/* binding */ graph),
  cQ: () => (/* binding */ graphOf),
  Dx: () => (/* binding */ linesOf)
});

// UNUSED EXPORTS: documentOf

// EXTERNAL MODULE: ./build/stage/graph/dependency-graph.js
var dependency_graph = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/stage/graph/graph-document.js
var graph_document = __webpack_require__(8430);
// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/graph/components.js
var components = __webpack_require__(2460);
// EXTERNAL MODULE: ./build/stage/graph/edge-order.js
var edge_order = __webpack_require__(2592);
;// CONCATENATED MODULE: ./build/stage/graph/ordering.js




function orderEdges(graph, unordered = []) {
    const pairs = new Map();
    for (const { from, to } of unordered)
        pairs.set(from, (pairs.get(from) ?? new Set()).add(to));
    const wanted = pairs.size === 0 ? graph : (0,dependency_graph/* filterEdges */.pF)(graph, (edge) => pairs.get(edge.from)?.has(edge.to) !== true);
    const first = cyclicComponents(wanted);
    const left = new Map();
    const note = (edge) => {
        const component = first.componentOf(edge.from);
        const edges = left.get(component);
        if (edges === undefined)
            left.set(component, [edge]);
        else
            edges.push(edge);
    };
    let order = wanted;
    let last = first;
    for (const yields of YIELDING) {
        const less = leaveOut(order, yields, last, note);
        if (less === order)
            continue;
        order = less;
        last = cyclicComponents(order);
    }
    const orderingEdges = new Set(order.edges);
    return {
        order,
        isOrdering: (edge) => orderingEdges.has(edge),
        leftOut: first.cyclic.flatMap(({ component, repos }) => {
            const edges = left.get(component);
            return edges === undefined ? [] : [{ repos, edges: edges.sort(edge_order/* compareEdges */.M) }];
        }),
        cyclic: last.cyclic.map(({ repos }) => repos),
    };
}
function cyclicComponents(graph) {
    const { componentOf, members } = (0,components/* findComponents */.I)(graph.dependencies);
    const componentOfName = (name) => componentOf[graph.numberOf.get(name) ?? -1] ?? -1;
    const cyclic = members
        .map((nodes, component) => ({ component, nodes }))
        .filter(({ nodes }) => nodes.length > 1)
        .sort((a, b) => (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0))
        .map(({ component, nodes }) => ({ component, repos: (0,order/* sorted */.IP)((0,dependency_graph/* namesAt */.Qo)(graph, nodes)) }));
    return {
        componentOf: componentOfName,
        isInside: (edge) => componentOfName(edge.from) === componentOfName(edge.to),
        cyclic,
    };
}
const YIELDING = [
    ({ kind }) => kind === "optional",
    ({ kind }) => kind === "dev",
    ({ mayCycle }) => mayCycle === true,
];
function leaveOut(graph, yields, components, note) {
    if (components.cyclic.length === 0)
        return graph;
    const left = new Set(graph.edges.filter((edge) => yields(edge) && components.isInside(edge)));
    if (left.size === 0)
        return graph;
    for (const edge of left)
        note(edge);
    return (0,dependency_graph/* filterEdges */.pF)(graph, (edge) => !left.has(edge));
}

// EXTERNAL MODULE: ./build/stage/commands/edges-of-state.js + 2 modules
var edges_of_state = __webpack_require__(3649);
// EXTERNAL MODULE: ./build/stage/commands/current-state.js
var current_state = __webpack_require__(9749);
;// CONCATENATED MODULE: ./build/stage/commands/graph.js





function graphOf(state, edges) {
    const graph = (0,dependency_graph/* buildGraph */.ZG)(state.workspace.repos.keys(), edges.edges);
    return { graph, ordering: orderEdges(graph, edges.unordered), edges };
}
async function linesOf(state, edges) {
    const lines = new Map();
    for (const edge of edges)
        lines.set(edge, await state.locator.line(edge.declaredIn.file, edge.declaredIn.at));
    return (edge) => lines.get(edge) ?? edge.declaredIn.file;
}
async function graph(context, scope) {
    const { opened, state, notices } = await (0,current_state/* currentState */.J)(context, scope);
    (0,current_state/* refuseEmpty */.O)(opened, state);
    return { opened, document: await documentOf(state, graphOf(state, await (0,edges_of_state/* edgesOfState */.Xn)(state))), notices };
}
async function documentOf(state, { graph: whole, ordering }) {
    return (0,graph_document/* makeGraphDocument */.u)({
        graph: whole,
        ordering,
        pathOf: (name) => state.workspace.repos.get(name)?.path ?? name,
        placeOf: await linesOf(state, whole.edges),
    });
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/stage/base/diagnostic.js
var diagnostic = __webpack_require__(9240);
// EXTERNAL MODULE: ./build/stage/system/files.js + 2 modules
var files = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/stage/config/check-settings-file.js
var check_settings_file = __webpack_require__(8323);
// EXTERNAL MODULE: ./build/stage/documents/toml.js
var toml = __webpack_require__(7798);
// EXTERNAL MODULE: ./build/stage/documents/value.js
var documents_value = __webpack_require__(1301);
// EXTERNAL MODULE: ./build/stage/config/workspace-file.js
var workspace_file = __webpack_require__(8420);
;// CONCATENATED MODULE: ./build/stage/config/plain-workspace.js


const UNOWNED = ["everything", "nothing"];
function readPlainWorkspace(value) {
    const reading = new PlainReading();
    const root = reading.table(value, ["version", "sync_strategy", "affected", "repos", "kinds"]);
    const affected = reading.optional(root, "affected", (inner) => {
        const table = reading.table(inner, ["global", "ignore", "unowned"]);
        return {
            global: reading.texts(table, "global"),
            ignore: reading.texts(table, "ignore"),
            unowned: reading.choice(table, "unowned", UNOWNED),
        };
    });
    const repos = reading.optional(root, "repos", (list) => reading.list(list).map((entry) => {
        const table = reading.table(entry, ["path", "name", "type", "url", "inputs", "dependencies"]);
        return {
            path: reading.needed(reading.text(table, "path")),
            name: reading.text(table, "name"),
            type: reading.text(table, "type"),
            url: reading.text(table, "url"),
            inputs: reading.texts(table, "inputs"),
            dependencies: reading.optional(table, "dependencies", (inner) => reading.constraints(inner)),
        };
    }));
    const kinds = reading.optional(root, "kinds", (list) => reading.list(list).map((entry) => {
        const table = reading.table(entry, ["kind", "match"]);
        const match = reading.table((0,documents_value/* own */.ZV)(table, "match"), ["name", "path", "dependency"]);
        if (Object.keys(match).length === 0)
            reading.isPlain = false;
        return {
            kind: reading.needed(reading.text(table, "kind")),
            match: {
                name: reading.text(match, "name"),
                path: reading.text(match, "path"),
                dependency: reading.text(match, "dependency"),
            },
        };
    }));
    const read = {
        version: reading.text(root, "version"),
        sync_strategy: reading.choice(root, "sync_strategy", workspace_file/* SYNC_STRATEGIES */.c),
        affected: affected,
        repos: repos,
        kinds: kinds,
    };
    return reading.isPlain ? read : undefined;
}
class PlainReading {
    isPlain = true;
    table(value, keys) {
        const table = (0,documents_value/* asTable */.fO)(value);
        if (table !== undefined && Object.keys(table).every((key) => keys.includes(key)))
            return table;
        this.isPlain = false;
        return {};
    }
    list(value) {
        const list = (0,documents_value/* asList */.DD)(value);
        if (list === undefined)
            this.isPlain = false;
        return list ?? [];
    }
    optional(table, key, read) {
        return Object.hasOwn(table, key) ? read(table[key]) : undefined;
    }
    text(table, key) {
        return this.optional(table, key, (value) => this.#text(value));
    }
    needed(text) {
        if (text === undefined)
            this.isPlain = false;
        return text ?? "";
    }
    texts(table, key) {
        return this.optional(table, key, (value) => this.list(value).map((element) => this.#text(element)));
    }
    choice(table, key, choices) {
        return this.optional(table, key, (value) => {
            const choice = choices.find((one) => one === value);
            if (choice === undefined)
                this.isPlain = false;
            return choice;
        });
    }
    constraints(value) {
        const table = (0,documents_value/* asTable */.fO)(value) ?? {};
        if ((0,documents_value/* asTable */.fO)(value) === undefined || Object.hasOwn(table, "__proto__"))
            this.isPlain = false;
        return Object.fromEntries(Object.entries(table).map(([name, constraint]) => [
            name,
            constraint === false ? false : this.#text(constraint),
        ]));
    }
    #text(value) {
        if (typeof value === "string" && value !== "")
            return value;
        this.isPlain = false;
        return "";
    }
}

// EXTERNAL MODULE: ./build/stage/config/problem.js
var problem = __webpack_require__(3891);
// EXTERNAL MODULE: ./build/stage/config/repo-name.js
var repo_name = __webpack_require__(1496);
// EXTERNAL MODULE: ./build/stage/config/syntax-diagnostic.js
var syntax_diagnostic = __webpack_require__(4641);
;// CONCATENATED MODULE: ./build/stage/config/check-workspace-file.js








async function checkWorkspaceFile(text) {
    const parsed = (0,toml/* parseToml */.M)(text);
    if (!parsed.ok)
        return { file: undefined, diagnostics: [(0,syntax_diagnostic/* syntaxDiagnostic */.r)(workspace_file/* WORKSPACE_FILE */.h, parsed.failure)] };
    const checked = await checkTable(parsed.value);
    const rows = repoRows(parsed.value);
    const problems = [
        ...checked.problems,
        ...rows.flatMap(nameProblems),
        ...rows.flatMap(pathProblems),
        ...repeatedRepos(rows),
    ];
    return {
        file: checked.value === undefined || (0,problem/* hasErrors */.Cs)(problems) ? undefined : workspaceFile(checked.value),
        diagnostics: problems.length === 0 ? [] : await (0,problem/* locateProblems */.DO)(problems, { file: workspace_file/* WORKSPACE_FILE */.h, text }),
    };
}
async function checkTable(value) {
    const plain = readPlainWorkspace(value);
    if (plain !== undefined)
        return { value: plain, problems: [] };
    const [{ checkValue }, { WORKSPACE_SCHEMA }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(210)]).then(__webpack_require__.bind(__webpack_require__, 9210)),
        Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(181)]).then(__webpack_require__.bind(__webpack_require__, 1181)),
    ]);
    return checkValue(WORKSPACE_SCHEMA, value, []);
}
function workspaceFile(table) {
    const { template_source: source, affected } = table;
    return {
        version: table.version,
        syncStrategy: table.sync_strategy ?? "manual",
        templateSource: source === undefined
            ? undefined
            : { type: source.type, location: source.location, version: source.version, branch: source.branch },
        globalStandards: table.global_standards ?? {},
        affected: {
            global: written(affected?.global, ["affected", "global"]),
            ignore: written(affected?.ignore, ["affected", "ignore"]),
            unowned: affected?.unowned ?? "everything",
        },
        repos: (table.repos ?? []).map(repoEntry),
        kinds: (table.kinds ?? []).map(({ kind, match }, index) => ({
            kind,
            match: {
                name: match.name,
                path: match.path,
                dependency: match.dependency,
                classifier: match.classifier,
            },
            at: { keys: ["kinds", index] },
        })),
    };
}
const written = (texts, keys) => (texts ?? []).map((text, index) => ({ text, at: { keys: [...keys, index] } }));
function repoEntry(table, index) {
    const keys = ["repos", index];
    const { runs_on: runsOn, last_sync: lastSync } = table;
    return {
        name: table.name,
        path: (0,path_text/* resolvePath */.o1)(".", table.path) ?? table.path,
        kind: table.type,
        templateProfile: table.template_profile,
        features: table.features ?? [],
        customValues: table.custom_values ?? {},
        lastSync: lastSync instanceof Date ? lastSync.toISOString() : lastSync,
        templateVersion: table.template_version,
        dependencies: new Map(Object.entries(table.dependencies ?? {}).map(([name, constraint]) => [
            name,
            { constraint, at: { keys: [...keys, "dependencies", name] } },
        ])),
        buildConfig: table.build_config ?? {},
        url: table.url,
        inputs: written(table.inputs, [...keys, "inputs"]),
        runsOn: runsOn === undefined ? [] : typeof runsOn === "string" ? [runsOn] : runsOn,
        at: { keys },
    };
}
const repoRows = (value) => ((0,documents_value/* asList */.DD)((0,documents_value/* ownAt */.KF)(value, "repos")) ?? []).map((entry, index) => ({
    name: (0,documents_value/* asString */.oJ)((0,documents_value/* ownAt */.KF)(entry, "name")),
    path: (0,documents_value/* asString */.oJ)((0,documents_value/* ownAt */.KF)(entry, "path")),
    keys: ["repos", index],
}));
function nameProblems({ name, keys }) {
    const message = name === undefined || name === "" ? undefined : (0,repo_name/* checkRepoName */.K)(name);
    if (message === undefined)
        return [];
    return [
        { code: "config/invalid-name", severity: "error", message, keys: [...keys, "name"], part: "value" },
    ];
}
const WINDOWS_PATH = /^[A-Za-z]:|\\/;
function pathProblems({ path, keys }) {
    if (path === undefined || path === "")
        return [];
    const place = { severity: "error", keys: [...keys, "path"], part: "value" };
    if (WINDOWS_PATH.test(path) || path.includes("\0"))
        return [
            {
                ...place,
                code: "config/wrong-type",
                message: "path must be a folder below the root, with / between its parts",
                hint: 'write path = "packages/a"',
            },
        ];
    if ((0,path_text/* resolvePath */.o1)(".", path) !== undefined)
        return [];
    return [
        {
            ...place,
            code: "config/outside-root",
            message: "path leaves the root of the workspace",
            hint: "repos lie below the folder that holds .wrknv: put .wrknv into the folder that holds them all",
        },
    ];
}
function repeatedRepos(rows) {
    const problems = [];
    for (const part of ["name", "path"]) {
        const first = new Map();
        for (const row of rows) {
            const value = part === "name" ? row.name : (0,path_text/* resolvePath */.o1)(".", row.path ?? "/");
            if (value === undefined || value === "")
                continue;
            const other = first.get(value);
            if (other === undefined)
                first.set(value, row);
            else
                problems.push({
                    code: "config/duplicate",
                    severity: "error",
                    message: `two repos have the ${part} ${JSON.stringify(value)}; the other stands at`,
                    keys: [...row.keys, part],
                    part: "value",
                    like: [...other.keys, part],
                });
        }
    }
    return problems;
}

// EXTERNAL MODULE: ./build/stage/config/resolve-settings.js + 1 modules
var resolve_settings = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/stage/config/settings-files.js
var settings_files = __webpack_require__(6913);
;// CONCATENATED MODULE: ./build/stage/config/load-settings.js









async function loadSettings(request) {
    const { root, env, options = {} } = request;
    const own = await readSettingsFiles(root, ".");
    const users = await readUserFile(env);
    const resolved = await (0,resolve_settings/* resolveSettings */.M)({ options, env, files: [...own.sources, ...users.sources] });
    return {
        settings: resolved.settings,
        values: resolved.values,
        origins: resolved.origins,
        diagnostics: [...own.diagnostics, ...users.diagnostics, ...resolved.diagnostics],
        files: [...own.files, ...users.files],
    };
}
async function folderProblems(place) {
    return (await readSettingsFiles(place.root, place.directory)).diagnostics;
}
async function loadWorkspaceFile(root) {
    const found = readConfigFile({ path: (0,external_node_path_.join)(root, workspace_file/* WORKSPACE_FILE */.h), file: workspace_file/* WORKSPACE_FILE */.h, root });
    if (found.kind === "none")
        return { file: undefined, text: undefined, diagnostics: [] };
    if (found.kind === "refused")
        return { file: undefined, text: undefined, diagnostics: [found.diagnostic] };
    return { ...(await checkWorkspaceFile(found.text)), text: found.text };
}
async function readSettingsFiles(root, directory) {
    const found = await Promise.all(settings_files/* SETTINGS_FILES */.E.map(({ name, keys }) => {
        const file = (0,path_text/* joinPath */.uJ)(directory, name);
        return readSettingsFile({ path: (0,external_node_path_.join)(root, file), file, keys, root });
    }));
    return {
        sources: found.flatMap(({ sources }) => sources),
        files: found.flatMap(({ files }) => files),
        diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
    };
}
async function readUserFile(env) {
    const home = [env["HOME"], env["USERPROFILE"]].find((path) => (0,external_node_path_.isAbsolute)(path ?? ""));
    const xdg = (0,external_node_path_.isAbsolute)(env["XDG_CONFIG_HOME"] ?? "") ? env["XDG_CONFIG_HOME"] : undefined;
    const folder = xdg ?? (home === undefined ? undefined : (0,external_node_path_.join)(home, ".config"));
    if (folder === undefined)
        return { sources: [], files: [], diagnostics: [] };
    const path = (0,external_node_path_.join)(folder, "wrknv", "config.toml");
    const inHome = home !== undefined && path.startsWith(home + external_node_path_.sep);
    const file = inHome ? `~/${(0,external_node_path_.relative)(home, path).split(external_node_path_.sep).join("/")}` : path;
    return readSettingsFile({ path, file, keys: [], root: undefined });
}
async function readSettingsFile(wanted) {
    const { file, keys } = wanted;
    const found = readConfigFile(wanted);
    if (found.kind === "none")
        return { sources: [], files: [], diagnostics: [] };
    if (found.kind === "refused")
        return { sources: [], files: [], diagnostics: [found.diagnostic] };
    const { table, diagnostics } = await (0,check_settings_file/* checkSettingsFile */.a)({ file, text: found.text, keys });
    return {
        sources: table === undefined ? [] : [{ file, keys, table }],
        files: table === undefined && diagnostics.length === 0 ? [] : [{ file, text: found.text }],
        diagnostics,
    };
}
function readConfigFile(wanted) {
    const { path, file, root } = wanted;
    const refuse = (refusal) => ({
        kind: "refused",
        diagnostic: { severity: "error", file, ...refusal },
    });
    try {
        const size = (0,files/* fileSizeBytes */.r7)(path);
        if (size === undefined)
            return { kind: "none" };
        if (root !== undefined && !staysInside(path, root))
            return refuse({
                code: "config/outside-root",
                message: "this file is a link that leaves the workspace",
                hint: "put the file itself there",
            });
        if (size > settings_files/* MAX_CONFIG_BYTES */.G)
            return refuse({
                code: "config/too-large",
                message: `this file has ${size} bytes; a config file has at most ${settings_files/* MAX_CONFIG_BYTES */.G}`,
            });
        const bytes = (0,files/* readBytes */.io)(path);
        if (bytes === undefined)
            return { kind: "none" };
        const text = (0,path_text/* decodePath */.q0)(bytes);
        const wrong = /[\uDC80-\uDCFF]/.exec(text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, "  "));
        if (wrong === null)
            return { kind: "text", text };
        return refuse({
            code: "config/not-utf-8",
            message: `byte \\x${(text.charCodeAt(wrong.index) - 0xdc00).toString(16)} is not UTF-8`,
            hint: "save the file as UTF-8",
            place: (0,diagnostic/* placeAt */.B)(text, wrong.index, wrong.index + 1),
        });
    }
    catch (error) {
        return refuse({ code: "config/unreadable", message: `this file cannot be read: ${reasonOf(error)}` });
    }
}
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));
function staysInside(path, root) {
    const real = (0,files/* realPath */.Ye)(path);
    const top = (0,files/* realPath */.Ye)(root);
    if (real === undefined || top === undefined)
        return false;
    const inside = (0,external_node_path_.relative)(top, real);
    const parts = inside.split(external_node_path_.sep);
    return !(0,external_node_path_.isAbsolute)(inside) && parts[0] !== ".." && !parts.includes(".git");
}

// EXTERNAL MODULE: ./build/stage/workspace/checkouts.js + 1 modules
var checkouts = __webpack_require__(8700);
// EXTERNAL MODULE: ./build/stage/commands/config-problems.js
var config_problems = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/manifests/members.js + 1 modules
var members = __webpack_require__(3600);
// EXTERNAL MODULE: ./build/stage/manifests/pnpm-workspace.js
var pnpm_workspace = __webpack_require__(7563);
// EXTERNAL MODULE: ./build/stage/manifests/read-manifest.js + 6 modules
var read_manifest = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/stage/workspace/root.js







const ROOT_MANIFESTS = [
    ["package.json", "npm"],
    ["pyproject.toml", "python"],
    ["go.work", "go"],
    ["Cargo.toml", "cargo"],
];
const ANY_MANIFEST = ["pyproject.toml", "package.json", "go.mod", "Cargo.toml", "main.tf"];
async function findRoot(options) {
    const { given, git } = options;
    const start = (0,files/* realPath */.Ye)(given?.path ?? options.start);
    if (start === undefined || !(0,files/* isDirectory */.wd)(start))
        throw new failure/* Failure */.HR("workspace/no-root", `${(0,path_text/* showPath */.P8)(given?.path ?? options.start)} is not a folder`, {
            hint: given === undefined ? "change to a folder that is there" : `correct ${given.name}`,
        });
    const top = nearest(start, (folder) => (0,files/* exists */.t2)(`${folder}/.git`));
    if (given !== undefined) {
        if (top === undefined)
            await refuseBare(start, git);
        return { path: start, reason: `given by ${given.name}`, top };
    }
    const configured = nearest(start, (folder) => (0,files/* exists */.t2)(`${folder}/${workspace_file/* WORKSPACE_FILE */.h}`));
    if (configured !== undefined)
        return {
            path: configured,
            reason: `it holds ${workspace_file/* WORKSPACE_FILE */.h}`,
            top: nearest(configured, (folder) => (0,files/* exists */.t2)(`${folder}/.git`)),
        };
    if (top === undefined) {
        if (hasSiblings(start))
            return { path: start, reason: "it is a folder of git repositories", top: undefined };
        await refuseBare(start, git);
        throw new failure/* Failure */.HR("workspace/no-root", `${(0,path_text/* showPath */.P8)(start)} is in no git repository, and no folder above it holds ${workspace_file/* WORKSPACE_FILE */.h}`, {
            hint: "run git init and commit, change to a workspace, or give --root DIR",
        });
    }
    for (let folder = start;; folder = above(folder)) {
        const manifest = await declaringManifest(folder, start);
        if (manifest !== undefined)
            return {
                path: folder,
                reason: folder === start
                    ? `its ${manifest} declares members`
                    : `its ${manifest} declares this folder as a member`,
                top,
            };
        if (folder === top)
            break;
    }
    if ((0,files/* entryKind */.FY)(`${top}/.git`) === "file") {
        const outer = (await git.at(top).run(["rev-parse", "--show-superproject-working-tree"])).stdout
            .toString("utf8")
            .trimEnd();
        if (outer !== "") {
            const superproject = await findRoot({
                start: outer,
                given: { path: outer, name: "the submodule's superproject" },
                git,
            });
            return {
                ...superproject,
                reason: `it is the superproject of the submodule ${(0,path_text/* showPath */.P8)((0,path_text/* baseName */.Fl)(top))}`,
            };
        }
    }
    const parent = above(top);
    if (parent !== top && hasManifest(top) && hasSiblings(parent, top))
        return {
            path: parent,
            reason: `${(0,path_text/* showPath */.P8)((0,path_text/* baseName */.Fl)(top))} declares no members, and other git repositories with a manifest lie beside it`,
            top: undefined,
        };
    return { path: top, reason: "it is the top of the git repository", top };
}
const above = (folder) => folder === "/" ? "/" : (0,path_text/* parentOf */.gN)(folder) === "" ? "/" : (0,path_text/* parentOf */.gN)(folder);
function nearest(start, fits) {
    for (let folder = start;; folder = above(folder)) {
        if (fits(folder))
            return folder;
        if (above(folder) === folder)
            return undefined;
    }
}
async function declaringManifest(folder, start) {
    for (const [name, ecosystem] of ROOT_MANIFESTS) {
        const declared = await declaredMembers(folder, name, ecosystem);
        if (declared === undefined)
            continue;
        if (folder === start)
            return declared.file;
        const parts = start.slice(folder.length + 1).split("/");
        const candidates = parts.map((_part, position) => parts.slice(0, position + 1).join("/"));
        if ((0,members/* matchMembers */.F)({ ecosystem, declaration: declared.members, directory: ".", candidates }).members.length >
            0)
            return declared.file;
    }
    return undefined;
}
async function declaredMembers(folder, name, ecosystem) {
    if (ecosystem === "npm") {
        const pnpm = (0,files/* readText */.yR)(`${folder}/pnpm-workspace.yaml`);
        const { members } = pnpm === undefined
            ? { members: undefined }
            : await (0,pnpm_workspace/* readPnpmWorkspace */.d)({ path: "pnpm-workspace.yaml", text: pnpm });
        if (members !== undefined)
            return { file: "pnpm-workspace.yaml", members };
    }
    const text = (0,files/* readText */.yR)(`${folder}/${name}`);
    const members = text === undefined ? undefined : (0,read_manifest/* readManifest */.WI)({ ecosystem, path: name, text }).members;
    return members === undefined ? undefined : { file: name, members };
}
const hasManifest = (folder) => ANY_MANIFEST.some((name) => (0,files/* exists */.t2)(`${folder}/${name}`));
const hasSiblings = (folder, but) => siblingsIn(folder).some((name) => (0,path_text/* joinPath */.uJ)(folder, name) !== but);
const siblingsIn = (folder) => (0,files/* namesIn */.wX)(folder).filter((name) => !name.startsWith(".") && (0,files/* exists */.t2)(`${folder}/${name}/.git`) && hasManifest(`${folder}/${name}`));
async function refuseBare(folder, git) {
    if ((0,files/* exists */.t2)(`${folder}/HEAD`) && (0,files/* isDirectory */.wd)(`${folder}/objects`))
        await git.at(folder).run(["rev-parse", "--show-toplevel"]);
}
const rootBelowTop = (root) => root.top === undefined || root.top === root.path || !(0,path_text/* isInside */.FK)(root.path, root.top)
    ? "."
    : root.path.slice(root.top === "/" ? 1 : root.top.length + 1);

// EXTERNAL MODULE: ./build/stage/system/processes.js + 3 modules
var processes = __webpack_require__(4669);
;// CONCATENATED MODULE: ./build/stage/git/git.js





const MINIMUM_GIT = "2.30.0";
const DROPPED = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_REPLACE_REF_BASE", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE",
    "GIT_ATTR_SOURCE", "GIT_PAGER",
];
function gitEnvironment(env) {
    const kept = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && !DROPPED.includes(name))
            kept[name] = value;
    return {
        ...kept,
        LC_ALL: "C",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
    };
}
function openGit(directory, options) {
    const open = (folder, env) => ({
        directory: folder,
        env,
        at: (other, { own } = { own: false }) => open(other, own ? { ...env, GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(other) } : env),
        async run(args, { allow = [0], stdin, timeoutMs, announce } = {}) {
            const result = await options.run(["git", ...args], {
                cwd: folder,
                env,
                ...(stdin === undefined ? {} : { stdin }),
                ...(timeoutMs === undefined ? {} : { timeoutMs }),
                ...(announce === undefined ? {} : { announce }),
            });
            if (result.outcome.kind === "exited" && allow.includes(result.outcome.code))
                return { code: result.outcome.code, stdout: result.stdout, stderr: result.stderr };
            throw await explainFailure(args, folder, result, () => options.run(["git", "version"], { cwd: "/", env }));
        },
    });
    return open(directory, gitEnvironment(options.env));
}
async function explainFailure(args, directory, result, askVersion) {
    const said = result.stderr;
    if (result.outcome.kind === "not-started" && !(0,files/* isDirectory */.wd)(directory))
        return new failure/* Failure */.HR("git/no-folder", `there is no folder ${(0,path_text/* showPath */.P8)(directory)}`);
    if (result.outcome.kind === "not-started")
        return new failure/* Failure */.HR("git/not-found", "git could not be started", {
            hint: `install git ${MINIMUM_GIT} or later and put it on PATH`,
        });
    const dubious = /dubious ownership in repository at '([^']*)'/.exec(said);
    if (dubious !== null)
        return new failure/* Failure */.HR("git/dubious-ownership", `git refuses ${(0,path_text/* showPath */.P8)(dubious[1] ?? directory)}: it belongs to another user`, {
            hint: `run: git config --global --add safe.directory ${JSON.stringify(dubious[1] ?? directory)}`,
        });
    if (/not a git repository/i.test(said))
        return new failure/* Failure */.HR("git/not-a-repository", `${(0,path_text/* showPath */.P8)(directory)} is not in a git repository`, {
            hint: "run git init and commit, or give --root DIR",
        });
    if (/must be run in a work tree/.test(said))
        return new failure/* Failure */.HR("git/bare", `${(0,path_text/* showPath */.P8)(directory)} is a bare repository: it has no files to look at`, {
            hint: "clone it and run there",
        });
    const version = parseGitVersion((await askVersion()).stdout.toString("utf8"));
    if (version !== undefined && isOlder(version, MINIMUM_GIT))
        return new failure/* Failure */.HR("git/too-old", `git ${version} is too old`, {
            hint: `install git ${MINIMUM_GIT} or later`,
        });
    const last = said.trim().split("\n").slice(-3).join("; ");
    return new failure/* Failure */.HR("git/failed", `git ${commandOf(args)} ${(0,processes/* describeOutcome */.SS)(result.outcome)} in ${(0,path_text/* showPath */.P8)(directory)}${last === "" ? "" : `: ${last}`}`);
}
function commandOf(args) {
    let at = 0;
    while (args[at] === "-c")
        at += 2;
    return args[at] ?? "";
}
const parseGitVersion = (text) => /^git version (\d+\.\d+(?:\.\d+)?)/.exec(text)?.[1];
function isOlder(a, b) {
    const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
    for (let i = 0; i < 3; i += 1) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/stage/commands/root-of.js


const gitOf = (context) => openGit(context.cwd, context);
function rootOf(context) {
    const variable = context.env["WRKNV_ROOT"] ?? "";
    const given = context.root ?? (variable === "" ? undefined : { path: variable, name: "WRKNV_ROOT" });
    return findRoot({ start: context.cwd, given, git: gitOf(context) });
}

;// CONCATENATED MODULE: ./build/stage/commands/open-workspace.js







const NO_CONFIG = {
    affected: { global: [], ignore: [], unowned: "everything" },
    repos: [],
    kinds: [],
};
async function openWorkspace(context, scope, started = () => undefined) {
    const git = gitOf(context);
    const root = await rootOf(context);
    const own = root.top === undefined
        ? undefined
        : (0,checkouts/* openCheckout */.H)({ git: git.at(root.top), directory: ".", rootBelowTop: rootBelowTop(root), form: "monorepo" }, scope);
    if (own !== undefined)
        started(own);
    const [workspaceFile, settings] = await Promise.all([
        loadWorkspaceFile(root.path),
        loadSettings({ root: root.path, env: context.env, options: context.given }),
    ]);
    const diagnostics = [...workspaceFile.diagnostics, ...settings.diagnostics];
    if (diagnostics.some(({ severity }) => severity === "error"))
        throw new config_problems/* ConfigProblems */.$(diagnostics);
    const config = workspaceFile.file ?? NO_CONFIG;
    const isSibling = (directory) => directory !== "." && (0,files/* exists */.t2)((0,path_text/* joinPath */.uJ)(root.path, `${directory}/.git`));
    const directories = new Set([
        ...(own === undefined ? siblingsIn(root.path) : []),
        ...config.repos.map(({ path }) => path).filter(isSibling),
    ]);
    const siblings = [...directories]
        .sort()
        .map((directory) => (0,checkouts/* openCheckout */.H)({ git: git.at((0,path_text/* joinPath */.uJ)(root.path, directory)), directory, rootBelowTop: ".", form: "siblings" }, scope));
    return { root, own, siblings, config, settings, diagnostics };
}


/***/ }),

/***/ 7939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  un: () => (/* binding */ readState),
  f9: () => (/* binding */ readStateBefore)
});

// UNUSED EXPORTS: DEFAULT_RUNS_ON, locksOf

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/git/file-change.js
var file_change = __webpack_require__(9183);
// EXTERNAL MODULE: ./build/stage/system/files.js + 2 modules
var system_files = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/stage/workspace/checkouts.js + 1 modules
var workspace_checkouts = __webpack_require__(8700);
// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/manifests/manifest.js
var manifest = __webpack_require__(4351);
// EXTERNAL MODULE: ./build/stage/config/workspace-file.js
var workspace_file = __webpack_require__(8420);
;// CONCATENATED MODULE: ./build/stage/manifests/add-problems.js
const addProblems = (manifest, problems) => ({
    ...manifest,
    nameAt: manifest.nameAt,
    dependencies: manifest.dependencies,
    scripts: manifest.scripts,
    problems: [...manifest.problems, ...problems],
});

// EXTERNAL MODULE: ./build/stage/manifests/empty-manifest.js
var empty_manifest = __webpack_require__(2099);
;// CONCATENATED MODULE: ./build/stage/workspace/folder-reading.js


const isBroken = (manifest) => manifest.problems.some(({ severity }) => severity === "error");
async function readFolder(folder, reader) {
    const { index, directory, ecosystem } = folder;
    const entry = index.get(directory);
    const files = entry?.files[ecosystem];
    const manifest = files === undefined ? undefined : (await reader.read([{ ecosystem, files }]))[0];
    if (ecosystem === "npm" && entry?.pnpmWorkspace !== undefined) {
        const file = entry.pnpmWorkspace;
        const { members, problems } = await reader.readPnpmWorkspace(file);
        const own = withProblems(manifest, { ecosystem, file, problems });
        if (members !== undefined)
            return { manifest: own, declaration: { members, file, root: manifest } };
        if (own !== manifest)
            return { manifest: own, declaration: undefined };
    }
    if (ecosystem === "go" && entry?.goWork !== undefined) {
        const file = entry.goWork;
        const [work] = await reader.read([{ ecosystem, files: [file] }]);
        return {
            manifest: withProblems(manifest, { ecosystem, file, problems: work?.problems ?? [] }),
            declaration: { members: work?.members ?? { include: [], exclude: [] }, file, root: work },
        };
    }
    return {
        manifest,
        declaration: manifest?.members === undefined
            ? undefined
            : { members: manifest.members, file: manifest.path, root: manifest },
    };
}
function withProblems(manifest, { ecosystem, file, problems, }) {
    if (problems.length === 0)
        return manifest;
    return addProblems(manifest ?? (0,empty_manifest/* emptyManifest */.d)(ecosystem, file), problems);
}

;// CONCATENATED MODULE: ./build/stage/workspace/configured-repos.js




async function readConfigured(entry, { isMissing, index }, reader) {
    if (isMissing)
        return {
            kind: "missing",
            why: `${(0,path_text/* showPath */.P8)(entry.path)} of ${workspace_file/* WORKSPACE_FILE */.h} is not there`,
            problem: {
                code: "workspace/missing-folder",
                severity: "error",
                message: `${(0,path_text/* showPath */.P8)(entry.path)} is not there`,
                file: workspace_file/* WORKSPACE_FILE */.h,
                at: { keys: [...entry.at.keys, "path"] },
                hint: entry.url === undefined
                    ? "check the path out, or take the entry out"
                    : "clone it there, or take the entry out",
            },
        };
    const folder = index.get(entry.path);
    const manifests = await reader.read(manifest/* ECOSYSTEMS */.S.flatMap((ecosystem) => {
        const files = folder?.files[ecosystem];
        return files === undefined ? [] : [{ ecosystem, files }];
    }));
    return {
        kind: "there",
        manifests: manifests.filter((one) => one.name !== undefined || one.ecosystem === "terraform" || isBroken(one)),
    };
}

// EXTERNAL MODULE: ./build/stage/workspace/manifest-index.js
var manifest_index = __webpack_require__(4219);
// EXTERNAL MODULE: ./build/stage/config/repo-name.js
var repo_name = __webpack_require__(1496);
;// CONCATENATED MODULE: ./build/stage/workspace/names.js



const isUsable = (name) => (0,repo_name/* checkRepoName */.K)(name) === undefined;
function giveNames(repos) {
    const problems = [];
    const names = repos.map((repo) => {
        const manifest = repo.manifests.find(({ name }) => name !== undefined);
        const name = repo.configured ?? manifest?.name ?? repo.folderName;
        if (isUsable(name))
            return name;
        const fallback = pathName(repo);
        problems.push({
            code: "workspace/unusable-name",
            severity: "error",
            message: `${(0,path_text/* showText */.h$)(JSON.stringify(name).slice(0, 80))} cannot be a repo's name; it goes by ${fallback}`,
            file: repo.configured === undefined ? (manifest?.path ?? repo.directory) : workspace_file/* WORKSPACE_FILE */.h,
            ...(repo.configured !== undefined && repo.configuredKeys !== undefined
                ? { at: { keys: [...repo.configuredKeys, "name"] } }
                : manifest?.nameAt === undefined
                    ? {}
                    : { at: manifest.nameAt }),
            hint: "a name is 1 to 214 of A-Z a-z 0-9 @ . _ ~ + / - and does not start with -",
        });
        return fallback;
    });
    for (let changed = true; changed;) {
        changed = false;
        for (const positions of repeatedPositions(names)) {
            for (const position of positions) {
                const repo = repos[position];
                if (repo === undefined || (repo.configured !== undefined && isUsable(repo.configured)))
                    continue;
                const name = pathName(repo);
                changed ||= names[position] !== name;
                names[position] = name;
            }
        }
    }
    return { names, problems };
}
function repeatedPositions(names) {
    const first = new Map();
    const repeated = new Map();
    for (let position = 0; position < names.length; position += 1) {
        const name = names[position] ?? "";
        const other = first.get(name);
        if (other === undefined)
            first.set(name, position);
        else {
            const positions = repeated.get(name);
            if (positions === undefined)
                repeated.set(name, [other, position]);
            else
                positions.push(position);
        }
    }
    return repeated.values();
}
function pathName(repo) {
    const path = repo.directory === "." ? `./${repo.folderName}` : repo.directory;
    const name = [...Buffer.from(path)]
        .map((byte) => {
        const character = String.fromCharCode(byte);
        return /[A-Za-z0-9@._+/-]/.test(character) ? character : `~${byte.toString(16).padStart(2, "0")}`;
    })
        .join("")
        .replace(/^-/, "~2d");
    return name.length <= 214 ? name : name.slice(-214).replace(/^-/, "_");
}

// EXTERNAL MODULE: ./build/stage/manifests/names.js
var names = __webpack_require__(7280);
;// CONCATENATED MODULE: ./build/stage/workspace/repo-problems.js




function duplicatePackages(repos) {
    const first = new Map(manifest/* ECOSYSTEMS */.S.map((ecosystem) => [ecosystem, new Map()]));
    const repeated = new Map();
    for (const repo of repos)
        for (const manifest of repo.manifests) {
            const { ecosystem, name } = manifest;
            const known = first.get(ecosystem);
            if (name === undefined || known === undefined)
                continue;
            const key = (0,names/* normalizeName */.P)(ecosystem, name);
            const other = known.get(key);
            if (other === undefined)
                known.set(key, manifest);
            else
                repeated.set(other, [...(repeated.get(other) ?? [other]), manifest]);
        }
    return [...repeated.values()].flatMap((group) => group.map((manifest) => {
        const others = group.filter((other) => other !== manifest).map((other) => (0,path_text/* showPath */.P8)(other.path));
        return {
            code: "workspace/duplicate-package",
            severity: "error",
            message: `the ${manifest.ecosystem} package ${(0,path_text/* showText */.h$)(manifest.name ?? "")} is also provided by ${others.join(" and ")}`,
            file: manifest.path,
            ...(manifest.nameAt === undefined ? {} : { at: manifest.nameAt }),
            hint: "give one of them another name; until then whatever depends on one counts as depending on all",
        };
    }));
}
const unknownDependencies = (repos, known) => repos
    .filter(({ explicit }) => explicit.size > 0)
    .flatMap((repo) => [...repo.explicit]
    .filter(([name]) => !known.has(name))
    .map(([name, { at }]) => ({
    code: "workspace/unknown-repo",
    severity: "error",
    message: `${repo.name} depends on ${(0,path_text/* showText */.h$)(name)}, and no repo has that name`,
    file: workspace_file/* WORKSPACE_FILE */.h,
    at,
    hint: "wrknv workspace list shows the names",
})));

;// CONCATENATED MODULE: ./build/stage/workspace/survey.js
const EMPTY_SURVEY = {
    manifests: [],
    declared: [],
    foundByManifest: [],
    containers: [],
    problems: [],
};
const joinSurveys = (surveys) => (surveys.length === 1 ? surveys[0] : undefined) ?? {
    manifests: surveys.flatMap(({ manifests }) => manifests),
    declared: surveys.flatMap(({ declared }) => declared),
    foundByManifest: surveys.flatMap(({ foundByManifest }) => foundByManifest),
    containers: surveys.flatMap(({ containers }) => containers),
    problems: surveys.flatMap(({ problems }) => problems),
};

// EXTERNAL MODULE: ./build/stage/manifests/inherit.js
var inherit = __webpack_require__(1587);
// EXTERNAL MODULE: ./build/stage/manifests/members.js + 1 modules
var manifests_members = __webpack_require__(3600);
;// CONCATENATED MODULE: ./build/stage/manifests/cargo-path-members.js



function pathMembers({ root, members, manifests }) {
    const known = new Set([root.directory, ...members]);
    const found = [];
    const queue = [...known];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        const manifest = manifests.get(at);
        if (manifest === undefined)
            continue;
        for (const { path } of (0,inherit/* inheritFromRoot */.w)(manifest, root).dependencies) {
            if (path === undefined || known.has(path) || !(0,path_text/* isInside */.FK)(path, root.directory) || !manifests.has(path))
                continue;
            known.add(path);
            if (isOut(root, path))
                continue;
            found.push(path);
            queue.push(path);
        }
    }
    return found;
}
function isOut(root, path) {
    if (root.members === undefined)
        return true;
    const declaration = {
        include: [...root.members.include, { pattern: "**", at: { keys: [] } }],
        exclude: root.members.exclude,
    };
    return ((0,manifests_members/* matchMembers */.F)({ ecosystem: "cargo", declaration, directory: root.directory, candidates: [path] }).members
        .length === 0);
}

;// CONCATENATED MODULE: ./build/stage/workspace/declared-members.js








async function surveyDeclared(folder, reader) {
    const { directory, ecosystem, index } = folder;
    const { manifest: own, declaration } = folder.reading;
    const candidates = candidatesFor(folder);
    const match = (0,manifests_members/* matchMembers */.F)({ ecosystem, declaration: declaration.members, directory, candidates });
    const members = new Set(match.members);
    const isRepo = own !== undefined && (own.isPackage || isBroken(own));
    if (isRepo)
        members.add(directory);
    else
        members.delete(directory);
    const readAll = (folders) => reader.read(folders.map((one) => ({ ecosystem, files: index.get(one)?.files[ecosystem] ?? [] })));
    if (ecosystem === "cargo" && declaration.root !== undefined) {
        const all = [...index]
            .filter(([one, { files }]) => files.cargo !== undefined && (0,path_text/* isInside */.FK)(one, directory))
            .map(([one]) => one);
        const manifests = new Map((await readAll(all)).map((manifest) => [manifest.directory, manifest]));
        for (const member of pathMembers({ root: declaration.root, members: [...members], manifests }))
            members.add(member);
    }
    const others = [...members].filter((member) => member !== directory);
    const manifests = [...(isRepo ? [own] : []), ...(await readAll(others))];
    const { root } = declaration;
    return {
        ...EMPTY_SURVEY,
        manifests: root === undefined ? manifests : manifests.map((manifest) => (0,inherit/* inheritFromRoot */.w)(manifest, root)),
        declared: [{ ecosystem, directory, manifest: declaration.file, members: (0,order/* sorted */.IP)(members) }],
        containers: own === undefined || isRepo ? [] : [own],
        problems: match.unmatchedPatterns.map(({ pattern, at }) => ({
            code: "workspace/pattern-matches-nothing",
            severity: "warning",
            message: `${(0,path_text/* showText */.h$)(pattern)} matches no folder with a manifest`,
            file: declaration.file,
            at,
            hint: "correct it, or take it out",
        })),
    };
}
function candidatesFor({ directory, ecosystem, index, reading }) {
    const named = namedFolders(reading.declaration.members, directory);
    const candidates = [];
    for (const [folder, { files }] of index)
        if (files[ecosystem] !== undefined &&
            (named.has(folder) || !(0,manifest_index/* isHidden */.dK)(folder, (0,path_text/* isInside */.FK)(folder, directory) ? directory : ".")))
            candidates.push(folder);
    return candidates;
}
const namedFolders = ({ include }, directory) => new Set(include.flatMap(({ pattern }) => (0,path_text/* resolvePath */.o1)(directory, pattern) ?? []));

;// CONCATENATED MODULE: ./build/stage/workspace/found-repos.js





async function surveyFound({ directory: top, ecosystem, ...rest }, reader) {
    const folders = [];
    for (const [folder, entry] of rest.own)
        if ((entry.files[ecosystem] !== undefined || declaresBeside(entry, ecosystem)) &&
            !(0,manifest_index/* isHidden */.dK)(folder, top) &&
            (0,manifest_index/* isFoundWithoutDeclaration */.jE)(folder, top))
            folders.push([folder, entry]);
    if (folders.length === 0)
        return EMPTY_SURVEY;
    const manifests = await reader.read(folders.flatMap(([, { files }]) => {
        const own = files[ecosystem];
        return own === undefined ? [] : [{ ecosystem, files: own }];
    }));
    const byFolder = (0,order/* indexBy */.wQ)(manifests, (manifest) => manifest.directory);
    const nested = [];
    const single = [];
    for (const [folder, entry] of folders) {
        const manifest = byFolder.get(folder);
        const mayDeclare = manifest?.members !== undefined || declaresBeside(entry, ecosystem);
        const reading = folder === top
            ? rest.top
            : mayDeclare
                ? await readFolder({ index: rest.all, directory: folder, ecosystem }, reader)
                : { manifest, declaration: undefined };
        if (reading.declaration !== undefined) {
            const { declaration } = reading;
            nested.push(await surveyDeclared({ directory: folder, ecosystem, reading: { ...reading, declaration }, index: rest.all }, reader));
        }
        else if (reading.manifest !== undefined)
            single.push(reading.manifest);
    }
    const survey = joinSurveys(nested);
    const taken = new Set(survey.manifests.map(({ directory }) => directory));
    const found = single.filter((manifest) => !taken.has(manifest.directory) && isRepo(manifest, top));
    return {
        ...survey,
        manifests: [...survey.manifests, ...found],
        containers: [
            ...survey.containers,
            ...single.filter((manifest) => manifest.directory === top && !taken.has(top) && !isRepo(manifest, top)),
        ],
        foundByManifest: found.some(({ directory }) => directory !== top) ? [ecosystem] : [],
    };
}
const declaresBeside = ({ goWork, pnpmWorkspace }, ecosystem) => (ecosystem === "go" && goWork !== undefined) || (ecosystem === "npm" && pnpmWorkspace !== undefined);
const isRepo = (manifest, top) => isBroken(manifest) ||
    (manifest.directory === top
        ? manifest.isPackage
        : manifest.name !== undefined || manifest.ecosystem === "terraform");

;// CONCATENATED MODULE: ./build/stage/workspace/unit-survey.js





async function surveyUnit(unit, { own, all }, reader) {
    const { directory } = unit;
    const tops = [];
    for (const ecosystem of manifest/* ECOSYSTEMS */.S)
        tops.push([ecosystem, await readFolder({ index: own, directory, ecosystem }, reader)]);
    const topManifests = tops.flatMap(([, { manifest }]) => manifest ?? []);
    const isOneRepo = unit.form !== "monorepo" && topManifests.length > 0;
    const surveys = [];
    for (const [ecosystem, top] of tops) {
        const { declaration, manifest } = top;
        if (declaration !== undefined)
            surveys.push(await surveyDeclared({ directory, ecosystem, reading: { ...top, declaration }, index: all }, reader));
        else if (!isOneRepo)
            surveys.push(await surveyFound({ directory, ecosystem, top, own, all }, reader));
        else if (manifest !== undefined)
            surveys.push({ ...EMPTY_SURVEY, manifests: [manifest] });
    }
    const survey = joinSurveys(surveys);
    return survey.manifests.length > 0 ? survey : asOneApp(survey, topManifests);
}
function asOneApp(survey, tops) {
    const apps = tops.filter(({ name }) => name !== undefined);
    return {
        ...survey,
        manifests: apps,
        containers: survey.containers.filter((container) => !apps.includes(container)),
    };
}

;// CONCATENATED MODULE: ./build/stage/workspace/unit.js

function formAt(directory, units) {
    let best;
    for (const unit of units)
        if ((0,path_text/* isInside */.FK)(directory, unit.directory) &&
            (best === undefined || (0,path_text/* isInside */.FK)(unit.directory, best.directory)))
            best = unit;
    return best?.form ?? "siblings";
}

;// CONCATENATED MODULE: ./build/stage/workspace/discovery.js











async function discover(input, reader) {
    const survey = await surveyUnits(input.units, reader);
    const found = byFolder(survey.manifests);
    const unreadable = new Map();
    const problems = [...survey.problems];
    const addUnreadable = (directory, why) => {
        if (!found.has(directory))
            found.set(directory, []);
        unreadable.set(directory, why);
    };
    for (const { directory, absent } of input.units)
        if (absent !== undefined)
            addUnreadable(directory, absent);
    for (const entry of input.configured) {
        if (found.has(entry.path))
            continue;
        const configured = await readConfigured(entry, { isMissing: input.missing.has(entry.path), index: survey.index }, reader);
        if (configured.kind === "there")
            found.set(entry.path, configured.manifests);
        else {
            addUnreadable(entry.path, configured.why);
            problems.push(configured.problem);
        }
    }
    const { repos, problems: unusable } = nameRepos(input, { found, unreadable });
    problems.push(...unusable);
    const forms = new Set();
    for (const { manifests, form } of repos) {
        forms.add(form);
        for (const manifest of manifests)
            if (manifest.problems.length > 0)
                problems.push(...manifest.problems);
    }
    const named = byName(repos);
    problems.push(...survey.containers.flatMap((container) => container.problems), ...duplicatePackages(repos), ...unknownDependencies(repos, named));
    return {
        repos: named,
        declared: survey.declared.map((one) => ({
            ...one,
            members: one.members.filter((member) => found.has(member)),
        })),
        foundByManifest: manifest/* ECOSYSTEMS */.S.filter((ecosystem) => survey.foundByManifest.includes(ecosystem)),
        containers: survey.containers,
        form: forms.size > 1 ? "mixed" : ([...forms][0] ?? "monorepo"),
        problems,
    };
}
function byFolder(manifests) {
    const found = new Map();
    for (const manifest of manifests) {
        const others = found.get(manifest.directory);
        found.set(manifest.directory, others === undefined
            ? [manifest]
            : [...others.filter(({ ecosystem }) => ecosystem !== manifest.ecosystem), manifest]);
    }
    return found;
}
const byName = (repos) => (0,order/* indexBy */.wQ)([...repos].sort((0,order.by)(({ name }) => name)), ({ name }) => name);
async function surveyUnits(units, reader) {
    const innerFirst = units.filter(({ absent }) => absent === undefined).sort((a, b) => depth(b) - depth(a));
    const indexed = innerFirst.map((unit) => ({ unit, own: (0,manifest_index/* indexManifests */.n0)(unit.files, unit.directory) }));
    const [only] = indexed;
    const all = indexed.length === 1 && only !== undefined ? only.own : new Map(indexed.flatMap(({ own }) => [...own]));
    const surveys = [];
    for (const { unit, own } of indexed)
        surveys.push(await surveyUnit(unit, { own, all }, reader));
    return { ...joinSurveys(surveys), index: all };
}
const depth = ({ directory }) => (directory === "." ? 0 : directory.split("/").length);
const NO_DEPENDENCIES = new Map();
const inOrder = (manifests) => manifests.length < 2
    ? manifests
    : manifest/* ECOSYSTEMS */.S.flatMap((ecosystem) => manifests.filter((manifest) => manifest.ecosystem === ecosystem));
const ONLY = new Map(manifest/* ECOSYSTEMS */.S.map((ecosystem) => [ecosystem, [ecosystem]]));
const ecosystemsOf = (manifests) => (manifests.length === 1 && manifests[0] !== undefined ? ONLY.get(manifests[0].ecosystem) : undefined) ??
    manifests.map(({ ecosystem }) => ecosystem);
function nameRepos({ units, configured, rootName, defaultRunsOn }, { found, unreadable, }) {
    const entries = (0,order/* indexBy */.wQ)(configured, ({ path }) => path);
    const ordered = (0,order/* sorted */.IP)(found.keys()).map((directory) => ({
        directory,
        entry: entries.get(directory),
        manifests: inOrder(found.get(directory) ?? []),
    }));
    const { names, problems } = giveNames(ordered.map(({ directory, entry, manifests }) => ({
        directory,
        configured: entry?.name,
        configuredKeys: entry?.at.keys,
        manifests,
        folderName: directory === "." ? rootName : (0,path_text/* baseName */.Fl)(directory),
    })));
    const repos = ordered.map(({ directory, entry, manifests }, position) => {
        const broken = manifests.find(isBroken);
        return {
            name: names[position] ?? directory,
            path: directory,
            form: units.length === 1 ? (units[0]?.form ?? "monorepo") : formAt(directory, units),
            declaredKind: entry?.kind,
            manifests,
            ecosystems: ecosystemsOf(manifests),
            version: manifests.find(({ version }) => version !== undefined)?.version,
            runsOn: entry === undefined || entry.runsOn.length === 0 ? defaultRunsOn : entry.runsOn,
            inputs: entry?.inputs ?? [],
            explicit: entry?.dependencies ?? NO_DEPENDENCIES,
            unreadable: unreadable.get(directory) ??
                (broken === undefined ? undefined : `${(0,path_text/* showPath */.P8)(broken.path)} cannot be read`),
        };
    });
    return { repos, problems };
}

// EXTERNAL MODULE: ./build/stage/workspace/locks.js + 1 modules
var workspace_locks = __webpack_require__(3488);
// EXTERNAL MODULE: ./build/stage/manifests/locate.js + 1 modules
var locate = __webpack_require__(2297);
// EXTERNAL MODULE: ./build/stage/manifests/read-manifest.js + 6 modules
var read_manifest = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/stage/workspace/snapshot.js
var workspace_snapshot = __webpack_require__(1419);
;// CONCATENATED MODULE: ./build/stage/workspace/locator.js





function openLocator(root, files) {
    const texts = new Map();
    const anchors = new Map();
    const textOf = (file) => {
        let text = texts.get(file);
        if (text === undefined) {
            const known = files.get(file);
            text =
                known === undefined
                    ? Promise.resolve((0,system_files/* readText */.yR)((0,path_text/* joinPath */.uJ)(root, file)))
                    : (0,workspace_snapshot/* readFiles */.Ul)(root, [known], read_manifest/* MANIFEST_LIMIT_BYTES */.SC).then(([reading]) => reading?.kind === "text" ? reading.text : undefined);
            texts.set(file, text);
        }
        return text;
    };
    return {
        async line(file, at) {
            if ("line" in at)
                return `${(0,path_text/* pathForJson */.r)(file)}:${at.line}`;
            let open = anchors.get(file);
            if (open === undefined) {
                open = textOf(file).then((text) => (text === undefined ? undefined : (0,locate/* openAnchors */.T)(file, text)));
                anchors.set(file, open);
            }
            const line = await (await open)?.line(at);
            return line === undefined ? (0,path_text/* pathForJson */.r)(file) : `${(0,path_text/* pathForJson */.r)(file)}:${line}`;
        },
        async locate(problems) {
            const located = [];
            for (const problem of problems) {
                const text = problem.file === undefined || problem.place !== undefined ? undefined : await textOf(problem.file);
                located.push(...(text === undefined
                    ? [problem]
                    : await (0,locate/* locateProblems */.D)({ path: problem.file ?? "", text }, [problem])));
            }
            return located;
        },
    };
}

// EXTERNAL MODULE: ./build/stage/manifests/pnpm-workspace.js
var pnpm_workspace = __webpack_require__(7563);
// EXTERNAL MODULE: ./build/stage/manifests/terraform.js + 1 modules
var terraform = __webpack_require__(1584);
;// CONCATENATED MODULE: ./build/stage/workspace/manifest-reader.js





const NO_OTHERS = [];
const FILES_A_TURN = 500;
function openManifestReader(root, files, cache) {
    const read = (file) => (0,workspace_snapshot/* readNow */.DS)(root, file, read_manifest/* MANIFEST_LIMIT_BYTES */.SC) ?? (0,workspace_snapshot/* readFromObjects */.XW)(file, read_manifest/* MANIFEST_LIMIT_BYTES */.SC);
    const readOne = async ({ ecosystem }, first, others) => {
        const reading = await read(first);
        if (others.length === 0 || reading.kind !== "text")
            return manifestFrom(ecosystem, first.path, reading);
        const more = [];
        for (const file of others) {
            const other = await read(file);
            if (other.kind !== "text")
                return manifestFrom(ecosystem, file.path, other);
            more.push({ path: file.path, text: other.text });
        }
        return (0,terraform/* readTerraform */.T)([{ path: first.path, text: reading.text }, ...more]);
    };
    return {
        async read(requests) {
            const manifests = [];
            let turn = 0;
            for (const request of requests) {
                const [path = "", ...more] = request.files;
                const first = files.get(path);
                if (first === undefined) {
                    manifests.push(unreadable(request, "it is gone"));
                    continue;
                }
                const others = more.length === 0 ? NO_OTHERS : more.flatMap((other) => files.get(other) ?? []);
                const known = cache.get(first);
                if (known !== undefined && sameFiles(known.others, others)) {
                    manifests.push(known.manifest);
                    continue;
                }
                const reading = others.length === 0 ? (0,workspace_snapshot/* readNow */.DS)(root, first, read_manifest/* MANIFEST_LIMIT_BYTES */.SC) : undefined;
                const manifest = reading === undefined
                    ? await readOne(request, first, others)
                    : manifestFrom(request.ecosystem, first.path, reading);
                cache.set(first, { manifest, others });
                manifests.push(manifest);
                turn += 1;
                if (turn % FILES_A_TURN === 0)
                    await new Promise((resolve) => setImmediate(resolve));
            }
            return manifests;
        },
        async readPnpmWorkspace(path) {
            const file = files.get(path);
            const [reading] = file === undefined ? [] : await (0,workspace_snapshot/* readFiles */.Ul)(root, [file], read_manifest/* MANIFEST_LIMIT_BYTES */.SC);
            if (reading?.kind === "text")
                return (0,pnpm_workspace/* readPnpmWorkspace */.d)({ path, text: reading.text });
            const why = reading?.kind === "unreadable" ? reading.why : "it is too large";
            return {
                members: undefined,
                problems: [
                    {
                        code: "manifest/unreadable",
                        severity: "error",
                        message: `${path} cannot be read: ${why}`,
                        file: path,
                    },
                ],
            };
        },
    };
}
const sameFiles = (a, b) => a === b || (a.length === b.length && a.every((file, position) => file === b[position]));
function manifestFrom(ecosystem, path, reading) {
    switch (reading.kind) {
        case "text":
            return (0,read_manifest/* readManifest */.WI)({ ecosystem, path, text: reading.text });
        case "too-large":
            return (0,read_manifest/* tooLargeManifest */.P5)({ ecosystem, path, sizeBytes: reading.sizeBytes });
        case "unreadable":
            return unreadable({ ecosystem, files: [path] }, reading.why);
    }
}
function unreadable({ ecosystem, files: [path = ""] }, why) {
    return {
        ...(0,empty_manifest/* emptyManifest */.d)(ecosystem, path),
        isPackage: true,
        problems: [
            { code: "manifest/unreadable", severity: "error", message: `it cannot be read: ${why}`, file: path },
        ],
    };
}

;// CONCATENATED MODULE: ./build/stage/commands/workspace-state.js









const DEFAULT_RUNS_ON = ["ubuntu-latest"];
async function readState(opened, states, options) {
    const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
    const cache = new Map();
    const indexes = await Promise.all(checkouts.flatMap((checkout, position) => {
        const wanted = states[position];
        return wanted === undefined ? [] : [(0,workspace_snapshot/* indexSnapshot */.VJ)(checkout, wanted.listed)];
    }));
    const early = indexes.every(({ gitlinks }) => gitlinks.size === 0)
        ? await discoverState(opened, { snapshots: indexes, absent: [], cache })
        : undefined;
    const snapshots = [];
    const absent = [];
    for (const [position, index] of indexes.entries()) {
        const state = await states[position]?.state;
        if (state === undefined)
            continue;
        const snapshot = await (0,workspace_snapshot/* takeSnapshot */.W9)(index, state);
        snapshots.push(snapshot);
        if (snapshot.gitlinks.size === 0)
            continue;
        const submodules = await (0,workspace_checkouts/* takeSubmodules */.h)(snapshot, {
            root: opened.root.path,
            state: state.kind,
            ...options,
        });
        snapshots.push(...submodules.snapshots);
        absent.push(...submodules.absent);
    }
    if (early !== undefined &&
        snapshots.length === indexes.length &&
        snapshots.every((snapshot, position) => snapshot === indexes[position]))
        return early;
    return discoverState(opened, { snapshots, absent, cache }, early);
}
const readStateBefore = (opened, head, changes) => discoverState(opened, {
    cache: head.cache,
    snapshots: head.snapshots.map((snapshot) => (0,workspace_snapshot/* snapshotBefore */.mz)(snapshot, changes)),
    absent: [...head.absent, ...goneSubmodules(changes)],
}, head);
const goneSubmodules = (changes) => changes
    .filter(({ oldMode, newMode }) => oldMode === file_change/* GITLINK */.R && newMode !== file_change/* GITLINK */.R)
    .map(({ path }) => ({
    directory: path,
    why: `there was the submodule ${(0,path_text/* showPath */.P8)(path)}, which is gone`,
}));
async function discoverState(opened, { snapshots, absent, cache }, other) {
    const root = opened.root.path;
    if (other !== undefined &&
        absent.length === other.absent.length &&
        snapshots.length === other.snapshots.length &&
        snapshots.every(({ files }, position) => files === other.snapshots[position]?.files))
        return { ...other, snapshots, locks: locksOf(root, snapshots, other, other.locks) };
    const files = snapshots.length === 1 && snapshots[0] !== undefined
        ? snapshots[0].files
        : new Map(snapshots.flatMap((snapshot) => [...snapshot.files]));
    const units = [
        ...snapshots.map(({ checkout, files: own }) => ({
            directory: checkout.directory,
            form: checkout.form,
            files: [...own.keys()],
            absent: undefined,
        })),
        ...absent.map(({ directory, why }) => ({
            directory,
            form: "submodules",
            files: [],
            absent: why,
        })),
    ];
    const workspace = await discover({
        rootName: (0,path_text/* baseName */.Fl)(root),
        units,
        configured: opened.config.repos,
        missing: new Set(opened.config.repos.map(({ path }) => path).filter((path) => !(0,system_files/* isDirectory */.wd)((0,path_text/* joinPath */.uJ)(root, path)))),
        defaultRunsOn: DEFAULT_RUNS_ON,
    }, openManifestReader(root, files, cache));
    return {
        workspace,
        snapshots,
        absent,
        files,
        locator: openLocator(root, files),
        cache,
        locks: locksOf(root, snapshots, { workspace, files }, other?.locks),
    };
}
function locksOf(root, snapshots, { workspace, files }, other) {
    const locks = new Map(snapshots.flatMap((snapshot) => [...snapshot.locks]));
    const fileAt = (path) => locks.get(path) ?? files.get(path);
    return (0,workspace_locks/* openLocks */.h5)({
        workspace,
        paths: locks.keys(),
        fileAt,
        cache: other?.cache,
        async read(path) {
            const file = fileAt(path);
            return file === undefined ? undefined : (await (0,workspace_snapshot/* readFiles */.Ul)(root, [file], workspace_locks/* LOCK_LIMIT_BYTES */.O9))[0];
        },
    });
}


/***/ }),

/***/ 8323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ checkSettingsFile)
/* harmony export */ });
/* harmony import */ var _documents_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);
/* harmony import */ var _documents_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1301);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3891);
/* harmony import */ var _syntax_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4641);




async function checkSettingsFile({ file, text, keys }) {
    const [section] = keys.slice(-1);
    if (section !== undefined && !text.includes(section))
        return { table: undefined, diagnostics: [] };
    const parsed = (0,_documents_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(text);
    if (!parsed.ok)
        return { table: undefined, diagnostics: [(0,_syntax_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxDiagnostic */ .r)(file, parsed.failure)] };
    const value = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownAt */ .KF)(parsed.value, ...keys);
    if (value === undefined)
        return { table: undefined, diagnostics: [] };
    const [{ checkValue }, { SETTINGS_SCHEMA }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(210)]).then(__webpack_require__.bind(__webpack_require__, 9210)),
        Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 3055)),
    ]);
    const checked = checkValue(SETTINGS_SCHEMA, value, keys);
    const problems = [...checked.problems, ...(await taskProblems((0,_documents_value_js__WEBPACK_IMPORTED_MODULE_3__/* .asTable */ .fO)(value) ?? {}, keys))];
    return {
        table: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(problems) ? undefined : checked.value,
        diagnostics: problems.length === 0 ? [] : await (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .locateProblems */ .DO)(problems, { file, text }),
    };
}
async function taskProblems(table, at) {
    const tasks = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(table, "tasks");
    if (tasks === undefined)
        return [];
    const { parseTasks } = await __webpack_require__.e(/* import() */ 921).then(__webpack_require__.bind(__webpack_require__, 2921));
    return parseTasks(tasks, [...at, "tasks"]).problems;
}


/***/ }),

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   DO: () => (/* binding */ locateProblems)
/* harmony export */ });
/* unused harmony export strictly */
/* harmony import */ var _documents_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8922);

async function locateProblems(problems, source) {
    const { file, text } = source;
    const places = (0,_documents_places_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlaces */ .j)("toml", text);
    const located = [];
    for (const { code, severity, message, hint, keys, part, like } of problems) {
        const place = await places.place(keys, part);
        const other = like === undefined ? undefined : await places.place(like, "value");
        located.push({
            code,
            severity,
            message: other === undefined ? message : `${message} ${file}:${other.line}`,
            file,
            ...(place === undefined ? {} : { place }),
            ...(hint === undefined ? {} : { hint }),
        });
    }
    const position = ({ place }) => place === undefined ? 0 : place.line * 1e6 + place.column;
    return located.sort((a, b) => position(a) - position(b));
}
const strictly = (diagnostics) => diagnostics.map((one) => (one.code === "config/unknown-key" ? { ...one, severity: "error" } : one));
const hasErrors = (found) => found.some(({ severity }) => severity === "error");


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkRepoName)
/* harmony export */ });
const NAME = /^(?!-)[A-Za-z0-9@._~+/-]{1,214}$/;
function checkRepoName(name) {
    if (NAME.test(name))
        return undefined;
    if (name.length > 214)
        return "a repo's name has at most 214 characters";
    if (name.startsWith("-"))
        return "a repo's name must not start with -";
    return "a repo's name is made of letters, digits and @ . _ ~ + / -";
}


/***/ }),

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ resolveSettings)
});

// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/documents/value.js
var value = __webpack_require__(1301);
;// CONCATENATED MODULE: ./build/stage/config/merge-tables.js

function mergeTables(sources) {
    const origins = new Map();
    const merge = (tables, at) => {
        const merged = new Map();
        for (const { table } of tables)
            for (const [key] of (0,value/* entriesOf */.Mc)(table)) {
                if (merged.has(key))
                    continue;
                const keys = [...at, key];
                const holders = tables.filter((one) => Object.hasOwn(one.table, key));
                const [first] = holders;
                if (first === undefined)
                    continue;
                const inner = (0,value/* asTable */.fO)(first.table[key]);
                if (inner === undefined) {
                    merged.set(key, first.table[key]);
                    origins.set(showKeys(keys), { source: first.source, keys, value: first.table[key] });
                    continue;
                }
                const parts = [];
                for (const { source, table: holder } of holders) {
                    const part = (0,value/* asTable */.fO)(holder[key]);
                    if (part === undefined)
                        break;
                    parts.push({ source, table: part });
                }
                merged.set(key, merge(parts, keys));
            }
        return Object.fromEntries(merged);
    };
    return { table: merge(sources, []), origins };
}
const showKeys = (keys) => keys
    .map((key) => typeof key === "number" || /^[A-Za-z0-9_-]+$/.test(key) ? String(key) : JSON.stringify(key))
    .join(".");

// EXTERNAL MODULE: ./build/stage/config/nearest-word.js
var nearest_word = __webpack_require__(835);
// EXTERNAL MODULE: ./build/stage/config/setting-keys.js
var setting_keys = __webpack_require__(2457);
// EXTERNAL MODULE: ./build/stage/config/task-tree.js
var task_tree = __webpack_require__(3508);
;// CONCATENATED MODULE: ./build/stage/config/resolve-settings.js






async function resolveSettings(sources) {
    const { options, env, files } = sources;
    const merged = mergeTables(files.map((file) => ({ source: file, table: file.table })));
    const table = await typedTable(merged.table);
    const tasks = await taskTree(merged.table);
    const values = new Map();
    const origins = new Map();
    const keep = (key, value, origin) => {
        values.set(key, value);
        origins.set(key, origin);
        return value;
    };
    for (const [path, { source, keys, value }] of merged.origins)
        keep(path, value, { kind: "file", file: source.file, keys: [...source.keys, ...keys] });
    const found = (key) => {
        const spec = setting_keys/* SETTING_KEYS */.GS[key];
        const given = options[key];
        if (given !== undefined)
            return keep(key, given, { kind: "option", name: spec.option ?? key });
        const variable = spec.kind.fromText(env[(0,setting_keys/* variableOf */.Qn)(key)] ?? "");
        if (variable !== undefined)
            return keep(key, variable, { kind: "variable", name: (0,setting_keys/* variableOf */.Qn)(key) });
        const written = (0,value/* ownAt */.KF)(merged.table, ...key.split("."));
        return spec.kind.is(written) ? written : undefined;
    };
    const fallback = (key) => {
        const spec = setting_keys/* SETTING_KEYS */.GS[key];
        return spec.fallback === undefined ? spec.fallback : keep(key, spec.fallback, { kind: "default" });
    };
    const read = (key) => found(key) ?? fallback(key);
    const settings = {
        projectName: read("project_name"),
        version: read("version"),
        plan: {
            task: read("plan.task"),
            maxJobs: read("plan.max_jobs"),
            maxStages: read("plan.max_stages"),
            jobsPerRunner: read("plan.jobs_per_runner"),
            pushBase: read("plan.push_base"),
            mergeQueueBase: read("plan.merge_queue_base"),
            base: read("plan.base"),
        },
        workenv: {
            autoInstall: read("workenv.auto_install"),
            useCache: read("workenv.use_cache"),
            cacheTtl: read("workenv.cache_ttl"),
            logLevel: found("workenv.log_level") ?? found("log_level") ?? fallback("workenv.log_level"),
            containerRuntime: read("workenv.container_runtime"),
            containerRegistry: read("workenv.container_registry"),
            installDir: read("workenv.install_dir") ?? read("install_dir"),
            cacheDir: read("workenv.cache_dir") ?? read("cache_dir"),
        },
        tools: toolsOf(table.tools),
        profiles: new Map(Object.entries(table.profiles ?? {}).map(([name, tools]) => [name, toolsOf(tools)])),
        env: variablesOf(table.env),
        gitignore: table.gitignore ?? {},
        container: table.container ?? {},
        package: table.package ?? {},
        registry: table.registry ?? {},
        siblingSources: new Map(Object.entries(table.workspace?.sibling_sources ?? {})),
        build: {
            enabled: table.build?.enabled ?? true,
            command: table.build?.command,
            testCommand: table.build?.test_command,
            parallel: table.build?.parallel,
            dependencies: table.build?.dependencies ?? [],
        },
        tasks,
    };
    return { settings, values, origins, diagnostics: variableProblems(env) };
}
async function typedTable(table) {
    if (Object.keys(table).length === 0)
        return {};
    const [{ checkValue }, { SETTINGS_SCHEMA }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(210)]).then(__webpack_require__.bind(__webpack_require__, 9210)),
        Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 3055)),
    ]);
    const { value } = checkValue(SETTINGS_SCHEMA, table, []);
    (0,failure/* invariant */.V1)(value, "files of settings that fit do not fit together");
    return value;
}
async function taskTree(table) {
    const tasks = (0,value/* asTable */.fO)((0,value/* own */.ZV)(table, "tasks"));
    if (tasks === undefined)
        return task_tree/* NO_TASKS */.hr;
    const { parseTasks } = await __webpack_require__.e(/* import() */ 921).then(__webpack_require__.bind(__webpack_require__, 2921));
    return parseTasks(tasks, ["tasks"]).tree;
}
const toolsOf = (tools) => new Map(Object.entries(tools ?? {}).map(([name, tool]) => [name, toolSetting(tool)]));
function toolSetting(tool) {
    if (typeof tool === "string")
        return { versions: [tool], path: undefined, env: new Map(), enabled: true };
    if (Array.isArray(tool))
        return { versions: tool, path: undefined, env: new Map(), enabled: true };
    const { version, path, env, environment, enabled } = tool;
    return {
        versions: version === undefined ? [] : typeof version === "string" ? [version] : version,
        path,
        env: variablesOf({ ...environment, ...env }),
        enabled: enabled ?? true,
    };
}
const variablesOf = (table) => new Map(Object.entries(table ?? {}).map(([name, value]) => [name, String(value)]));
function variableProblems(env) {
    const problems = [];
    const known = new Set([...setting_keys/* SETTING_NAMES */.OI.map(setting_keys/* variableOf */.Qn), ...setting_keys/* OTHER_VARIABLES */.Ls.keys()]);
    for (const key of setting_keys/* SETTING_NAMES */.OI) {
        const written = env[(0,setting_keys/* variableOf */.Qn)(key)] ?? "";
        const { kind } = setting_keys/* SETTING_KEYS */.GS[key];
        if (written !== "" && kind.fromText(written) === undefined)
            problems.push({
                code: "config/wrong-variable",
                severity: "error",
                message: `${(0,setting_keys/* variableOf */.Qn)(key)} must be ${kind.must}, not ${JSON.stringify(written)}`,
            });
    }
    for (const name of Object.keys(env).sort()) {
        if (!name.startsWith("WRKNV_") || known.has(name))
            continue;
        const meant = (0,nearest_word/* nearestWord */.z)(name.slice(6), [...known].map((one) => one.slice(6)));
        if (meant !== undefined)
            problems.push({
                code: "config/unknown-key",
                severity: "warning",
                message: `unknown variable ${name}`,
                hint: `did you mean WRKNV_${meant}?`,
            });
    }
    return problems;
}


/***/ }),

/***/ 6913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SETTINGS_FILES),
/* harmony export */   G: () => (/* binding */ MAX_CONFIG_BYTES)
/* harmony export */ });
const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
const SETTINGS_FILES = [
    { name: ".wrknv.toml", keys: [] },
    { name: "wrknv.toml", keys: [] },
    { name: "pyproject.toml", keys: ["tool", "wrknv"] },
];


/***/ }),

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ syntaxDiagnostic)
/* harmony export */ });
const syntaxDiagnostic = (file, { message, place }) => ({
    code: "config/syntax",
    severity: "error",
    message: `not valid TOML: ${message}`,
    file,
    ...(place === undefined ? {} : { place }),
});


/***/ }),

/***/ 3508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ TASK_LEVELS),
/* harmony export */   VX: () => (/* binding */ findTask),
/* harmony export */   b9: () => (/* binding */ taskWords),
/* harmony export */   hr: () => (/* binding */ NO_TASKS),
/* harmony export */   ui: () => (/* binding */ taskNames)
/* harmony export */ });
/* unused harmony exports EXECUTION_MODES, hasTask */
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3811);

const EXECUTION_MODES = (/* unused pure expression or super */ null && (["auto", "uv_run", "direct", "system"]));
const TASK_LEVELS = 3;
const NO_TASKS = { task: undefined, children: new Map() };
function taskNames(tree) {
    const names = [];
    const visit = (node) => {
        if (node.task !== undefined)
            names.push(node.task.name);
        for (const child of node.children.values())
            visit(child);
    };
    visit(tree);
    return (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .IP)(names);
}
function findTask(tree, words) {
    let node = tree;
    let found;
    for (const [index, word] of words.entries()) {
        for (const part of word.split(/[.:]/))
            node = node?.children.get(part);
        if (node === undefined)
            break;
        if (node.task !== undefined)
            found = { task: node.task, args: words.slice(index + 1) };
    }
    return found;
}
const taskWords = (name) => name.split(/\s+/).filter((word) => word !== "");
const hasTask = (tree, name) => findTask(tree, taskWords(name)) !== undefined;


/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SYNC_STRATEGIES),
/* harmony export */   h: () => (/* binding */ WORKSPACE_FILE)
/* harmony export */ });
const WORKSPACE_FILE = ".wrknv/workspace.toml";
const SYNC_STRATEGIES = ["manual", "auto", "check"];


/***/ }),

/***/ 8408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ locateJsonError),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9240);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1297);
/* harmony import */ var _text_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5680);



function parseJson(text) {
    try {
        return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(JSON.parse((0,_text_start_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutByteOrderMark */ .Y)(text)));
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ message: "not valid JSON", place: undefined });
    }
}
const SENTENCES = new Map([
    [1, "no JSON value can start here"],
    [2, "not a number as JSON writes it"],
    [3, "a key in double quotes is expected here"],
    [4, "a value is expected here"],
    [5, "a colon is expected here"],
    [6, "a comma is expected here"],
    [7, "a closing brace is expected here"],
    [8, "a closing bracket is expected here"],
    [9, "the end of the file is expected here"],
    [10, "JSON has no comments"],
    [11, "this comment has no end"],
    [12, "this text has no closing quote"],
    [13, "this number has no end"],
    [14, "not four hexadecimal digits"],
    [15, "not an escape that JSON knows"],
    [16, "a control character must be escaped"],
]);
async function locateJsonError(text) {
    const { visit } = await __webpack_require__.e(/* import() */ 547).then(__webpack_require__.t.bind(__webpack_require__, 9547, 19));
    const content = (0,_text_start_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutByteOrderMark */ .Y)(text);
    let first;
    visit(content, {
        onError(code, offset, length) {
            first ??= { code, offset, length };
        },
    }, { disallowComments: true, allowTrailingComma: false });
    const { code, offset, length } = first ?? { code: 0, offset: 0, length: 1 };
    return {
        message: SENTENCES.get(code) ?? "not valid JSON",
        place: (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .B)(content, Math.min(offset, content.length), offset + length),
    };
}


/***/ }),

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ indexLines)
/* harmony export */ });
function indexLines(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    const lineTextAt = (index) => text.slice(starts[index] ?? 0, (starts[index + 1] ?? text.length + 1) - 1).replace(/\r$/, "");
    const placeIn = (index, column, endColumn, lineText) => ({
        line: index + 1,
        column,
        endColumn: Math.max(column + 1, Math.min(endColumn, lineText.length + 1)),
        lineText,
    });
    return {
        placeAt(start, end) {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if ((starts[middle] ?? 0) <= start)
                    low = middle;
                else
                    high = middle - 1;
            }
            const lineStart = starts[low] ?? 0;
            return placeIn(low, start - lineStart + 1, end - lineStart + 1, lineTextAt(low));
        },
        placeOfLine(line) {
            const index = Math.min(line, starts.length) - 1;
            const lineText = lineTextAt(index);
            const column = lineText.length - lineText.trimStart().length + 1;
            return placeIn(index, column, lineText.trimEnd().length + 1, lineText);
        },
    };
}


/***/ }),

/***/ 8922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openPlaces)
});

// UNUSED EXPORTS: placeOf

;// CONCATENATED MODULE: ./build/stage/documents/span.js
const newSpan = (value, key) => ({ key, value, children: new Map() });
function spansOrNothing(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof RangeError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/stage/documents/json-spans.js

let parser;
const loadParser = () => (parser ??= __webpack_require__.e(/* import() */ 547).then(__webpack_require__.t.bind(__webpack_require__, 9547, 19)));
async function parseJsonSpans(text) {
    const { parseTree } = await loadParser();
    return spansOrNothing(() => {
        const root = parseTree(text);
        return root === undefined ? undefined : spanOf(root);
    });
}
const offsets = (node) => [node.offset, node.offset + node.length];
function spanOf(node, key) {
    const span = newSpan(offsets(node), key);
    for (const [index, child] of (node.children ?? []).entries()) {
        if (child.type !== "property") {
            span.children.set(index, spanOf(child));
            continue;
        }
        const [name, value] = child.children ?? [];
        if (name === undefined || value === undefined)
            continue;
        const written = name.value;
        if (typeof written === "string")
            span.children.set(written, spanOf(value, offsets(name)));
    }
    return span;
}

// EXTERNAL MODULE: ./build/stage/documents/line-index.js
var line_index = __webpack_require__(2093);
// EXTERNAL MODULE: ./build/stage/documents/text-start.js
var text_start = __webpack_require__(5680);
;// CONCATENATED MODULE: ./build/stage/documents/toml-spans.js

let toml_spans_parser;
const toml_spans_loadParser = () => (toml_spans_parser ??= __webpack_require__.e(/* import() */ 605).then(__webpack_require__.bind(__webpack_require__, 9605)));
async function parseTomlSpans(text) {
    const { parseTOML } = await toml_spans_loadParser();
    return spansOrNothing(() => {
        const root = newSpan([0, text.length]);
        const [top] = parseTOML(text, { tomlVersion: "1.1" }).body;
        for (const item of top.body) {
            if (item.type === "TOMLKeyValue")
                addPair(root, item);
            else
                addTable(root, item);
        }
        return root;
    });
}
function addTable(root, table) {
    const written = table.key.keys.values();
    let place = table.key.range;
    let span = root;
    for (const key of table.resolvedKey) {
        if (typeof key === "string")
            place = written.next().value?.range ?? place;
        span = childOf(span, key, place);
    }
    for (const pair of table.body)
        addPair(span, pair);
}
function addPair(parent, { key, value }) {
    let span = parent;
    for (const part of key.keys.slice(0, -1))
        span = childOf(span, nameOf(part), part.range);
    const last = key.keys.at(-1);
    if (last !== undefined)
        span.children.set(nameOf(last), toml_spans_spanOf(value, last.range));
}
function childOf(parent, key, place) {
    const known = parent.children.get(key);
    if (known !== undefined)
        return known;
    const child = newSpan(place, place);
    parent.children.set(key, child);
    return child;
}
function toml_spans_spanOf(value, key) {
    const span = newSpan(value.range, key);
    if (value.type === "TOMLInlineTable")
        for (const pair of value.body)
            addPair(span, pair);
    if (value.type === "TOMLArray")
        for (const [index, element] of value.elements.entries())
            span.children.set(index, toml_spans_spanOf(element));
    return span;
}
const nameOf = (key) => key.type === "TOMLBare" ? key.name : key.value;

;// CONCATENATED MODULE: ./build/stage/documents/yaml-spans.js

async function parseYamlSpans(text) {
    const { isMap, isNode, isScalar, isSeq, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const offsets = (node) => isNode(node) && node.range && node.range[0] < node.range[1] ? [node.range[0], node.range[1]] : undefined;
    const spanOf = (node, outer, key) => {
        const value = offsets(node) ?? key ?? outer;
        const span = newSpan(value, key);
        if (isMap(node)) {
            for (const pair of node.items) {
                if (!isScalar(pair.key))
                    continue;
                span.children.set(String(pair.key.value), spanOf(pair.value, value, offsets(pair.key)));
            }
        }
        else if (isSeq(node)) {
            for (const [index, item] of node.items.entries())
                span.children.set(index, spanOf(item, value));
        }
        return span;
    };
    return spansOrNothing(() => {
        const document = parseDocument(text, { prettyErrors: false });
        return document.contents === null ? undefined : spanOf(document.contents, [0, text.length]);
    });
}

;// CONCATENATED MODULE: ./build/stage/documents/places.js





const SPAN_PARSERS = {
    toml: parseTomlSpans,
    json: parseJsonSpans,
    yaml: parseYamlSpans,
};
function openPlaces(format, text) {
    const content = (0,text_start/* withoutByteOrderMark */.Y)(text);
    let parsed;
    let lines;
    return {
        async place(keys, part = "value") {
            parsed ??= SPAN_PARSERS[format](content);
            const root = await parsed;
            if (root === undefined)
                return undefined;
            let span = root;
            for (const key of keys) {
                const child = span.children.get(key);
                if (child === undefined)
                    break;
                span = child;
            }
            const [start, end] = part === "key" ? (span.key ?? span.value) : span.value;
            lines ??= (0,line_index/* indexLines */.u)(content);
            return lines.placeAt(start, end);
        },
    };
}
const placeOf = ({ format, text, keys, part }) => openPlaces(format, text).place(keys, part);


/***/ }),

/***/ 5680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutByteOrderMark),
/* harmony export */   b: () => (/* binding */ offsetOf)
/* harmony export */ });
const withoutByteOrderMark = (text) => text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
function offsetOf(text, line, column) {
    let start = 0;
    for (let at = 1; at < line; at += 1) {
        const end = text.indexOf("\n", start);
        if (end < 0)
            break;
        start = end + 1;
    }
    return start + column - 1;
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9240);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1297);
/* harmony import */ var _text_start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5680);




function parseToml(text) {
    const content = (0,_text_start_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutByteOrderMark */ .Y)(text);
    try {
        return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(content, { integersAsBigInt: "asNeeded" }));
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        const start = (0,_text_start_js__WEBPACK_IMPORTED_MODULE_3__/* .offsetOf */ .b)(content, error.line, error.column);
        const sentence = error.message.split("\n", 1)[0] ?? "";
        return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            message: sentence.replace(/^Invalid TOML document: /, ""),
            place: (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .B)(content, start, start + 1),
        });
    }
}


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   KF: () => (/* binding */ ownAt),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   fO: () => (/* binding */ asTable),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   tB: () => (/* binding */ asBoolean)
/* harmony export */ });
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
const asTable = (value) => (isTable(value) ? value : undefined);
const asString = (value) => typeof value === "string" ? value : undefined;
const asBoolean = (value) => typeof value === "boolean" ? value : undefined;
const asList = (value) => {
    const list = Array.isArray(value) ? value : undefined;
    return list;
};
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;
function ownAt(value, ...keys) {
    let found = value;
    for (const key of keys) {
        const table = asTable(found);
        if (table === undefined)
            return undefined;
        found = own(table, key);
    }
    return found;
}
const entriesOf = (table) => Object.entries(table);
function describeValue(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (typeof value === "string")
        return "text";
    if (typeof value === "number" || typeof value === "bigint")
        return "a number";
    if (typeof value === "boolean")
        return String(value);
    if (Array.isArray(value))
        return "a list";
    if (value instanceof Date)
        return "a date";
    return "a table";
}


/***/ }),

/***/ 3241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9240);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1297);
/* harmony import */ var _text_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5680);



const ALIAS_LIMIT = 100;
async function parseYaml(text) {
    const { isAlias, parseDocument, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const content = (0,_text_start_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutByteOrderMark */ .Y)(text);
    try {
        const document = parseDocument(content, { uniqueKeys: true, prettyErrors: false });
        const [error] = document.errors;
        if (error !== undefined)
            return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ message: error.message, place: (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .B)(content, error.pos[0], error.pos[1]) });
        try {
            const value = document.toJS({ maxAliasCount: ALIAS_LIMIT });
            return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(value);
        }
        catch (failure) {
            if (!(failure instanceof ReferenceError))
                throw failure;
            let start = 0;
            visit(document, (_key, node) => {
                if (!isAlias(node))
                    return undefined;
                start = node.range?.[0] ?? 0;
                return visit.BREAK;
            });
            const message = failure.message.startsWith("Excessive alias count")
                ? `aliases repeat more than ${ALIAS_LIMIT} values; write them out`
                : failure.message;
            return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ message, place: (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .B)(content, start, start + 1) });
        }
    }
    catch (failure) {
        if (!(failure instanceof RangeError))
            throw failure;
        return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ message: "nested too deeply", place: (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .B)(content, 0, 1) });
    }
}


/***/ }),

/***/ 8518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ changesBetween),
  D: () => (/* binding */ uncommittedChanges)
});

// EXTERNAL MODULE: ./build/stage/git/diff-tree.js
var diff_tree = __webpack_require__(7960);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/system/files.js + 2 modules
var files = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/stage/git/file-change.js
var file_change = __webpack_require__(9183);
// EXTERNAL MODULE: ./build/stage/git/submodule-at.js
var submodule_at = __webpack_require__(6460);
// EXTERNAL MODULE: ./build/stage/git/tree.js
var tree = __webpack_require__(6572);
;// CONCATENATED MODULE: ./build/stage/git/nested-work.js







const modulePathsArgs = [
    "config",
    "-z",
    "--file",
    ".gitmodules",
    "--get-regexp",
    "^submodule\\..*\\.path$",
];
const parseModulePaths = (stdout) => (0,path_text/* decodePath */.q0)(stdout)
    .split("\0")
    .flatMap((record) => {
    const end = record.indexOf("\n");
    return end < 0 ? [] : [record.slice(end + 1)];
});
async function hiddenWork(git, entries, isDirty) {
    if (!(0,files/* exists */.t2)((0,external_node_path_.join)(git.directory, ".gitmodules")))
        return [];
    const { stdout } = await git.run(modulePathsArgs, { allow: [0, 1, 128] });
    const known = new Set(entries.map(({ path }) => path));
    const paths = parseModulePaths(stdout).filter((path) => !known.has(path) && (0,files/* exists */.t2)((0,external_node_path_.join)(git.directory, path, ".gitmodules")));
    if (paths.length === 0)
        return [];
    const listed = await git.run(["--literal-pathspecs", "ls-tree", "-z", "--full-tree", "HEAD", "--", ...paths], { allow: [0, 128] });
    const found = await Promise.all((0,tree/* parseTree */.cZ)(listed.stdout).map(async ({ path, mode, id }) => {
        const inside = mode === file_change/* GITLINK */.R ? (0,submodule_at/* submoduleAt */.m)(git, path) : undefined;
        if (inside === undefined || !(await cannotBeClean(inside, isDirty)))
            return [];
        const submodule = { commitChanged: false, modified: true, untracked: false };
        return [
            {
                kind: "changed",
                path,
                headMode: file_change/* GITLINK */.R,
                headId: id,
                workMode: file_change/* GITLINK */.R,
                submodule,
                isRepository: false,
            },
        ];
    }));
    return found.flat();
}
async function cannotBeClean(inside, isDirty) {
    try {
        return await isDirty(inside);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return true;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/stage/base/sha.js
var sha = __webpack_require__(8573);
;// CONCATENATED MODULE: ./build/stage/git/status.js



const statusArgs = [
    "-c", "status.showUntrackedFiles=all", "-c", "diff.ignoreSubmodules=none",
    "status", "--porcelain=v2", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=none",
];
const MODE = /^[0-7]{6}$/;
const ORDINARY = /^1 [.MTADRCU]{2} (N\.\.\.|S[.C][.M][.U]) ([0-7]{6}) ([0-7]{6}) ([0-7]{6}) ([0-9a-f]+) ([0-9a-f]+) /;
const UNMERGED = /^u [.MTADRCU]{2} (N\.\.\.|S[.C][.M][.U]) ([0-7]{6}) ([0-7]{6}) ([0-7]{6}) ([0-7]{6}) ([0-9a-f]+) ([0-9a-f]+) ([0-9a-f]+) /;
function parseStatus(stdout) {
    return splitRecords(stdout).map(parseRecord);
}
function splitRecords(stdout) {
    const records = [];
    let start = 0;
    for (let end = stdout.indexOf(0); end >= 0; end = stdout.indexOf(0, start)) {
        records.push(stdout.subarray(start, end));
        start = end + 1;
    }
    if (start < stdout.length)
        throw unreadable(stdout.subarray(start));
    return records;
}
function parseRecord(record) {
    const kind = String.fromCharCode(record[0] ?? 0, record[1] ?? 0);
    if (kind === "? ")
        return untracked((0,path_text/* decodePath */.q0)(record.subarray(2)));
    const text = Buffer.from(record.buffer, record.byteOffset, record.byteLength).toString("latin1");
    if (kind === "1 ") {
        const [all, submodule, headMode, , workMode, headId] = ORDINARY.exec(text) ?? [];
        if (all === undefined)
            throw unreadable(record);
        return {
            kind: "changed",
            path: (0,path_text/* decodePath */.q0)(record.subarray(all.length)),
            headMode: presentMode(headMode),
            headId: (0,sha/* parseSha */.q)(headId ?? "") ?? null,
            workMode: presentMode(workMode),
            submodule: parseSubmodule(submodule),
            isRepository: false,
        };
    }
    if (kind === "u ") {
        const [all, submodule, , headMode, , workMode, , headId] = UNMERGED.exec(text) ?? [];
        if (all === undefined)
            throw unreadable(record);
        return {
            kind: "unmerged",
            path: (0,path_text/* decodePath */.q0)(record.subarray(all.length)),
            headMode: presentMode(headMode),
            headId: (0,sha/* parseSha */.q)(headId ?? "") ?? null,
            workMode: presentMode(workMode),
            submodule: parseSubmodule(submodule),
            isRepository: false,
        };
    }
    throw unreadable(record);
}
const untracked = (path) => ({
    kind: "untracked",
    path: path.endsWith("/") ? path.slice(0, -1) : path,
    headMode: null,
    headId: null,
    workMode: null,
    submodule: null,
    isRepository: path.endsWith("/"),
});
const presentMode = (mode) => mode === undefined || !MODE.test(mode) || mode === "000000" ? null : mode;
const parseSubmodule = (field) => field?.startsWith("S") === true
    ? { commitChanged: field[1] === "C", modified: field[2] === "M", untracked: field[3] === "U" }
    : null;
const unreadable = (record) => new failure/* Failure */.HR("git/unreadable-output", `git status printed what we cannot read: ${JSON.stringify((0,path_text/* decodePath */.q0)(record.subarray(0, 80)))}`);

;// CONCATENATED MODULE: ./build/stage/git/changes.js



async function changesBetween(git, base, head) {
    return base === head ? [] : (0,diff_tree/* parseDiffTree */.$)((await git.run((0,diff_tree/* diffTreeArgs */.j)(base, head))).stdout);
}
async function uncommittedChanges(git) {
    const entries = parseStatus((await git.run(statusArgs)).stdout);
    const hidden = await hiddenWork(git, entries, async (inside) => (await uncommittedChanges(inside)).length > 0);
    return [...entries, ...hidden];
}


/***/ }),

/***/ 7960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseDiffTree),
/* harmony export */   j: () => (/* binding */ diffTreeArgs)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6906);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8573);



const diffTreeArgs = (base, head) => ["diff-tree", "-r", "--raw", "-z", "--no-renames", "--no-relative", "--no-abbrev", "--no-ext-diff", "--ignore-submodules=none", base, head, "--"];
const STATUS = new Map([
    ["A", "added"],
    ["M", "modified"],
    ["D", "deleted"],
    ["T", "typechanged"],
]);
const META = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([A-Z])$/;
function parseDiffTree(stdout) {
    const changes = [];
    for (let at = 0; at < stdout.length;) {
        const metaEnd = stdout.indexOf(0, at);
        const pathEnd = metaEnd < 0 ? -1 : stdout.indexOf(0, metaEnd + 1);
        if (pathEnd < 0)
            throw unreadable(stdout.subarray(at));
        const meta = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(stdout.subarray(at, metaEnd));
        const [, oldMode, newMode, oldId, newId, letter] = META.exec(meta) ?? [];
        const status = STATUS.get(letter ?? "");
        if (status === undefined || oldMode === undefined || newMode === undefined || pathEnd === metaEnd + 1)
            throw unreadable(stdout.subarray(at, pathEnd));
        changes.push({
            status,
            path: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(stdout.subarray(metaEnd + 1, pathEnd)),
            oldMode: oldMode === "000000" ? null : oldMode,
            newMode: newMode === "000000" ? null : newMode,
            oldId: (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .q)(oldId ?? "") ?? null,
            newId: (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .q)(newId ?? "") ?? null,
        });
        at = pathEnd + 1;
    }
    return changes;
}
const unreadable = (bytes) => new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("git/unreadable-output", `git diff-tree printed what we cannot read: ${JSON.stringify((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(bytes.subarray(0, 80)))}`);


/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ GITLINK),
/* harmony export */   Z: () => (/* binding */ isGitlink)
/* harmony export */ });
const GITLINK = "160000";
const isGitlink = (change) => change.oldMode === GITLINK || change.newMode === GITLINK;


/***/ }),

/***/ 8907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ listAllFiles),
/* harmony export */   Ss: () => (/* binding */ differsFromHead),
/* harmony export */   UC: () => (/* binding */ listIndexAt),
/* harmony export */   VH: () => (/* binding */ listIndex)
/* harmony export */ });
/* unused harmony exports IndexEntry, parseIndex */
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6906);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8573);
/* harmony import */ var _diff_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7960);




class IndexEntry {
    path;
    #record;
    #tab;
    constructor(record, tab) {
        this.path = record.slice(tab + 1);
        this.#record = record;
        this.#tab = tab;
    }
    get isLink() {
        return this.#record.startsWith("120000");
    }
    get isGitlink() {
        return this.#record.startsWith("160000");
    }
    id() {
        const id = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .q)(this.#record.slice(7, this.#tab - 2));
        if (id === undefined)
            throw unreadableEntry(this.#record);
        return id;
    }
}
const endingIn = (endings) => endings.map((ending) => `:(top)*${ending}`);
const listIndexArgs = (pathspecs) => ["ls-files", "--stage", "--full-name", "-z", "--", ...pathspecs];
const unreadableEntry = (record) => new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("git/unreadable-output", `git ls-files printed what we cannot read: ${JSON.stringify(record.slice(0, 80))}`);
function parseIndex(stdout) {
    const entries = [];
    let last;
    for (const record of recordsOf(stdout)) {
        const tab = record.charCodeAt(49) === TAB ? 49 : record.indexOf("\t");
        if (tab < 0 || record.charCodeAt(6) !== SPACE)
            throw unreadableEntry(record);
        const entry = new IndexEntry(record, tab);
        if (entry.path === last)
            continue;
        last = entry.path;
        entries.push(entry);
    }
    return entries;
}
const TAB = 9;
const SPACE = 32;
function recordsOf(stdout) {
    const all = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(stdout);
    return all.split("\0").slice(0, -1);
}
const listIndex = async (git, endings) => parseIndex((await git.run(listIndexArgs(endingIn(endings)))).stdout);
const listIndexAt = async (git, paths) => paths.length === 0
    ? []
    : parseIndex((await git.run(listIndexArgs(paths.map((path) => `:(top,literal)${path}`)))).stdout);
const differsFromHeadArgs = (endings) => [
    "diff-index",
    "--raw",
    "-z",
    "--no-renames",
    "--no-abbrev",
    "--ignore-submodules=none",
    "HEAD",
    "--",
    ...endingIn(endings),
];
const differsFromHead = async (git, endings) => (0,_diff_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDiffTree */ .$)((await git.run(differsFromHeadArgs(endings))).stdout);
const listAllFiles = async (git) => recordsOf((await git.run(["ls-files", "--full-name", "-z"])).stdout);


/***/ }),

/***/ 1268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openObjects)
});

// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/system/processes.js + 3 modules
var processes = __webpack_require__(4669);
// EXTERNAL MODULE: ./build/stage/base/sha.js
var sha = __webpack_require__(8573);
;// CONCATENATED MODULE: ./build/stage/git/cat-file.js


const catFileArgs = ["cat-file", "--batch"];
const HEADER = /^([0-9a-f]+) (commit|tree|blob|tag) (\d+)$/;
const TYPES = new Map([
    ["commit", "commit"],
    ["tree", "tree"],
    ["blob", "blob"],
    ["tag", "tag"],
]);
const LINE_BREAK = 0x0a;
function catFileReader() {
    let pieces = [];
    let length = 0;
    let needed = 1;
    let header;
    return {
        push(chunk) {
            pieces.push(chunk);
            length += chunk.length;
            const answers = [];
            while (length >= needed) {
                const buffer = pieces.length === 1 ? (pieces[0] ?? chunk) : Buffer.concat(pieces);
                let at;
                if (header === undefined) {
                    const end = buffer.indexOf(LINE_BREAK);
                    if (end < 0) {
                        pieces = [buffer];
                        needed = length + 1;
                        break;
                    }
                    const line = buffer.subarray(0, end).toString("latin1");
                    at = end + 1;
                    if (/ (?:missing|ambiguous|submodule)$/.test(line))
                        answers.push(undefined);
                    else
                        header = parseHeader(line);
                }
                else {
                    answers.push({ id: header.id, type: header.type, content: buffer.subarray(0, header.size) });
                    at = header.size + 1;
                    header = undefined;
                }
                pieces = at < buffer.length ? [buffer.subarray(at)] : [];
                length = buffer.length - at;
                needed = header === undefined ? 1 : header.size + 1;
            }
            return answers;
        },
    };
}
function parseHeader(line) {
    const [, hex, name, size] = HEADER.exec(line) ?? [];
    const id = (0,sha/* parseSha */.q)(hex ?? "");
    const type = TYPES.get(name ?? "");
    if (id === undefined || type === undefined)
        throw new failure/* Failure */.HR("git/unreadable-output", `git cat-file printed what we cannot read: ${JSON.stringify(line.slice(0, 80))}`);
    return { id, type, size: Number(size) };
}

;// CONCATENATED MODULE: ./build/stage/git/commit.js


function parseCommit(content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const split = bytes.indexOf("\n\n");
    const head = bytes.subarray(0, split < 0 ? bytes.length : split);
    const lines = head.toString("latin1").split("\n");
    const encoding = lines.find((line) => line.startsWith("encoding "))?.slice(9) ?? "utf-8";
    const tree = (0,sha/* parseSha */.q)(/^tree (\S+)$/.exec(lines[0] ?? "")?.[1] ?? "");
    if (tree === undefined)
        throw unreadable("no tree");
    const parents = lines
        .filter((line) => line.startsWith("parent "))
        .map((line) => (0,sha/* parseSha */.q)(line.slice(7)) ?? refuse(`parent ${line.slice(7)}`));
    const author = decode(Buffer.from(lines.find((line) => line.startsWith("author ")) ?? "", "latin1"), encoding);
    const [, name, seconds, zone] = /^author (.*?) ?<[^>]*> (-?\d+) ([+-]\d{4})$/.exec(author) ?? [];
    return {
        tree,
        parents,
        author: name ?? author.replace(/^author /, ""),
        date: seconds === undefined || zone === undefined ? null : renderDate(Number(seconds), zone),
        subject: subjectOf(decode(bytes.subarray(split < 0 ? bytes.length : split + 2), encoding)),
    };
}
function renderDate(seconds, zone) {
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(3, 5));
    if (hours > 23 || minutes > 59)
        return null;
    const shift = (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60;
    const date = new Date((seconds + shift) * 1000);
    if (Number.isNaN(date.getTime()))
        return null;
    const text = date.toISOString();
    if (text.length !== 24)
        return null;
    return `${text.slice(0, 19)}${zone.slice(0, 3)}:${zone.slice(3)}`;
}
const subjectOf = (message) => message
    .replace(/^\s*\n/, "")
    .split(/\n[ \t]*\n/)[0]
    ?.trim()
    .replace(/\s*\n\s*/g, " ") ?? "";
function decode(bytes, encoding) {
    try {
        return new TextDecoder(encoding).decode(bytes);
    }
    catch {
        return new TextDecoder().decode(bytes);
    }
}
const unreadable = (what) => new failure/* Failure */.HR("git/unreadable-output", `a commit cannot be read: ${what}`);
const refuse = (what) => {
    throw unreadable(what);
};

// EXTERNAL MODULE: ./build/stage/git/revision.js
var git_revision = __webpack_require__(2797);
;// CONCATENATED MODULE: ./build/stage/git/objects.js





function openObjects(git) {
    const waiting = [];
    let conversation;
    let broken;
    const breakOff = (explain) => {
        broken ??= explain;
        const left = waiting.splice(0);
        if (left.length > 0)
            void broken().then((error) => {
                for (const one of left)
                    one.reject(error);
            });
    };
    const start = () => {
        const started = (0,processes/* converse */.iq)(["git", ...catFileArgs], { cwd: git.directory, env: git.env });
        const reader = catFileReader();
        started.onOutput((chunk) => {
            if (broken !== undefined)
                return;
            try {
                for (const object of reader.push(chunk))
                    waiting.shift()?.resolve(object);
            }
            catch (error) {
                breakOff(() => Promise.resolve(error));
            }
        });
        void started.ended.then(({ outcome, stderr }) => {
            breakOff(() => explainEnd(git, (0,processes/* describeOutcome */.SS)(outcome), stderr));
        });
        return started;
    };
    let unwritten = "";
    const flush = () => {
        if (unwritten === "")
            return;
        conversation?.write(unwritten);
        unwritten = "";
    };
    const write = (request) => {
        conversation ??= start();
        if (unwritten === "")
            queueMicrotask(flush);
        unwritten += request;
    };
    const readObject = async (revision) => {
        (0,git_revision/* checkRevision */.G)(revision);
        if (broken !== undefined)
            throw await broken();
        return new Promise((resolve, reject) => {
            waiting.push({ resolve, reject });
            write(`${revision}\n`);
        });
    };
    return {
        readObject,
        async readCommit(revision) {
            const object = await readObject(`${revision}^{commit}`);
            return object?.type === "commit" ? { id: object.id, ...parseCommit(object.content) } : undefined;
        },
        async [Symbol.asyncDispose]() {
            flush();
            await conversation?.[Symbol.asyncDispose]();
        },
    };
}
async function explainEnd(git, ended, stderr) {
    try {
        await git.run(["rev-parse", "--git-dir"]);
    }
    catch (error) {
        return error;
    }
    const said = stderr.trim().split("\n").slice(-3).join("; ");
    return new failure/* Failure */.HR("git/failed", `git cat-file ${ended}${said === "" ? "" : `: ${said}`}`);
}


/***/ }),

/***/ 2797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkRevision)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6906);


function checkRevision(text) {
    if (text === "" || text.startsWith("-") || /[\u0000-\u001F\u007F]/.test(text))
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("git/unknown-ref", `${JSON.stringify((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(text))} cannot be the name of a commit`, {
            hint: "give a branch, a tag or a commit id",
        });
    return text;
}


/***/ }),

/***/ 6460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ submoduleAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1686);


function submoduleAt(outer, path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outer.directory, path);
    return (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, ".git")) ? outer.at(directory, { own: true }) : undefined;
}


/***/ }),

/***/ 6572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* unused harmony export listTreeArgs */
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6906);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8573);



const listTreeArgs = (commit) => ["ls-tree", "-r", "-z", "--full-tree", commit];
function parseTree(stdout) {
    const entries = [];
    for (let at = 0; at < stdout.length;) {
        const end = stdout.indexOf(0, at);
        const tab = stdout.indexOf(0x09, at);
        const head = end < 0 || tab < 0 || tab > end ? "" : (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(stdout.subarray(at, tab));
        const [, mode, hex] = /^([0-7]{6}) (?:blob|commit) ([0-9a-f]+)$/.exec(head) ?? [];
        const id = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .q)(hex ?? "");
        if (mode === undefined || id === undefined)
            throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("git/unreadable-output", `git ls-tree printed what we cannot read: ${JSON.stringify((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(stdout.subarray(at, at + 80)))}`);
        entries.push({ path: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(stdout.subarray(tab + 1, end)), mode, id });
        at = end + 1;
    }
    return entries;
}
async function listTree(git, commit) {
    return parseTree((await git.run(listTreeArgs(commit))).stdout);
}


/***/ }),

/***/ 9728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export mermaidLabel */
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);

const ZERO_WIDTH = "&#8203;";
const PUNCTUATION = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g;
const plainText = (text) => (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(text)
    .replace(PUNCTUATION, (sign) => {
    switch (sign) {
        case "&":
            return "&amp;";
        case "<":
            return "&lt;";
        case ">":
            return "&gt;";
        case ":":
        case ".":
        case "|":
            return entity(sign);
        case "@":
        case "#":
            return `\\${sign}${ZERO_WIDTH}`;
        case ",":
        case "/":
        case "%":
        case "'":
        case "?":
        case ";":
        case '"':
            return sign;
        default:
            return `\\${sign}`;
    }
})
    .replace(/\b(GH)\\-(?=\d)/gi, `$1\\-${ZERO_WIDTH}`)
    .trim();
function inlineCode(text) {
    const shown = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(text);
    if (shown.trim() === "")
        return "`''`";
    const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
const cellCode = (text) => text.includes("|") ? `<code>${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(text).replace(PUNCTUATION, entity)}</code>` : inlineCode(text);
const entity = (sign) => `&#${sign.charCodeAt(0)};`;
const tableRow = (cells) => `| ${cells.join(" | ")} |`;
function codeBlock(text, language = "") {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/\n$/, "")}\n${fence}`;
}
const mermaidLabel = (text) => showText(text).replace(/[^A-Za-z0-9 ._/-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);


/***/ }),

/***/ 2124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf),
/* harmony export */   T: () => (/* binding */ reversed)
/* harmony export */ });
const targetsOf = (adjacency, node) => adjacency[node] ?? [];
function reversed(adjacency) {
    const result = adjacency.map(() => []);
    for (const [source, targets] of adjacency.entries())
        for (const target of targets)
            result[target]?.push(source);
    return result;
}


/***/ }),

/***/ 2460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findComponents)
/* harmony export */ });
/* harmony import */ var _adjacency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2124);

function findComponents(adjacency) {
    const size = adjacency.length;
    const UNSEEN = -1;
    const order = new Int32Array(size).fill(UNSEEN);
    const low = new Int32Array(size);
    const nextTarget = new Int32Array(size);
    const componentOf = new Array(size).fill(UNSEEN);
    const members = [];
    const open = [];
    const path = [];
    let seen = 0;
    const enter = (node) => {
        order[node] = low[node] = seen++;
        open.push(node);
        path.push(node);
    };
    for (let root = 0; root < size; root += 1) {
        if (order[root] !== UNSEEN)
            continue;
        enter(root);
        for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
            const targets = (0,_adjacency_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .Q)(adjacency, node);
            const position = nextTarget[node] ?? 0;
            const target = targets[position];
            if (target !== undefined) {
                nextTarget[node] = position + 1;
                if (order[target] === UNSEEN)
                    enter(target);
                else if (componentOf[target] === UNSEEN)
                    low[node] = Math.min(low[node] ?? 0, order[target] ?? 0);
                continue;
            }
            path.pop();
            const parent = path.at(-1);
            if (parent !== undefined)
                low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
            if (low[node] === order[node])
                members.push(close(node, members.length));
        }
    }
    return { componentOf, members };
    function close(root, component) {
        const nodes = open.splice(open.lastIndexOf(root));
        for (const node of nodes)
            componentOf[node] = component;
        return nodes.length > 1 ? nodes.sort((a, b) => a - b) : nodes;
    }
}


/***/ }),

/***/ 389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ cycleOf),
  p: () => (/* binding */ findCycles)
});

// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/graph/dependency-graph.js
var dependency_graph = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/stage/graph/components.js
var components = __webpack_require__(2460);
// EXTERNAL MODULE: ./build/stage/graph/adjacency.js
var graph_adjacency = __webpack_require__(2124);
;// CONCATENATED MODULE: ./build/stage/graph/shortest-cycle.js


const MAX_STEPS = 20_000_000;
function shortestCycle(graph, component) {
    const alive = new Set(component);
    const inside = (adjacency, node) => (0,graph_adjacency/* targetsOf */.Q)(adjacency, node).filter((target) => target !== node && alive.has(target));
    const cameFrom = new Map();
    let best;
    let steps = 0;
    for (const start of component) {
        if (!alive.has(start))
            continue;
        best = searchFrom(start) ?? best;
        if (best?.length === 2 || (best !== undefined && steps > MAX_STEPS))
            break;
        takeOut(start);
    }
    (0,failure/* invariant */.V1)(best !== undefined, "a component of several nodes has no cycle");
    return best;
    function searchFrom(start) {
        cameFrom.clear();
        let level = [start];
        for (let length = 1; level.length > 0 && (best === undefined || length < best.length); length += 1) {
            const next = [];
            for (const node of level)
                for (const target of (0,graph_adjacency/* targetsOf */.Q)(graph.dependencies, node)) {
                    steps += 1;
                    if (target === start && node !== start)
                        return pathFrom(start, node);
                    if (target === start || !alive.has(target) || cameFrom.has(target))
                        continue;
                    cameFrom.set(target, node);
                    next.push(target);
                }
            level = next;
        }
        return undefined;
    }
    function pathFrom(start, end) {
        const path = [end];
        for (let node = end; node !== start;) {
            node = cameFrom.get(node) ?? start;
            path.push(node);
        }
        return path.reverse();
    }
    function takeOut(first) {
        const leaving = [first];
        for (let node = leaving.pop(); node !== undefined; node = leaving.pop()) {
            if (!alive.delete(node))
                continue;
            const dependents = inside(graph.dependents, node);
            const dependencies = inside(graph.dependencies, node);
            for (const dependent of dependents)
                if (!hasAlive(graph.dependencies, dependent))
                    leaving.push(dependent);
            for (const dependency of dependencies)
                if (!hasAlive(graph.dependents, dependency))
                    leaving.push(dependency);
        }
    }
    function hasAlive(adjacency, node) {
        return (0,graph_adjacency/* targetsOf */.Q)(adjacency, node).some((target) => target !== node && alive.has(target));
    }
}

;// CONCATENATED MODULE: ./build/stage/graph/cycles.js




function findCycles(graph) {
    const { members } = (0,components/* findComponents */.I)(graph.dependencies);
    return members
        .filter((nodes) => nodes.length > 1)
        .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
        .map((nodes) => cycleOf(graph, shortestCycle(graph, nodes)));
}
function cycleOf(graph, nodes) {
    const repos = (0,dependency_graph/* namesAt */.Qo)(graph, nodes);
    return {
        repos,
        edges: repos.map((from, index) => edgeBetween(graph, from, repos[(index + 1) % repos.length] ?? from)),
    };
}
function edgeBetween(graph, from, to) {
    let low = 0;
    let high = graph.edges.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const edge = graph.edges[middle];
        if (edge !== undefined && (edge.from < from || (edge.from === from && edge.to < to)))
            low = middle + 1;
        else
            high = middle;
    }
    const edge = graph.edges[low];
    (0,failure/* invariant */.V1)(edge?.from === from && edge.to === to, `no edge joins ${from} and ${to}`);
    return edge;
}


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ namesAt),
/* harmony export */   ZG: () => (/* binding */ buildGraph),
/* harmony export */   pF: () => (/* binding */ filterEdges)
/* harmony export */ });
/* unused harmony exports dependenciesOf, dependentsOf */
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3811);
/* harmony import */ var _adjacency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2124);
/* harmony import */ var _edge_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2592);




function buildGraph(names, edges) {
    const ordered = (0,_base_order_js__WEBPACK_IMPORTED_MODULE_2__/* .sorted */ .IP)(new Set(names));
    const numberOf = new Map(ordered.map((name, number) => [name, number]));
    const byTo = ordered.map(() => []);
    for (const edge of edges) {
        const from = numberOf.get(edge.from);
        const to = numberOf.get(edge.to);
        (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .invariant */ .V1)(from !== undefined && to !== undefined, `an edge joins ${edge.from} and ${edge.to}, not both repos`);
        if (from !== to)
            byTo[to]?.push({ from, to, edge });
    }
    const byFrom = ordered.map(() => []);
    const dependencies = ordered.map(() => []);
    const parallel = new Set();
    for (const list of byTo)
        for (const { from, to, edge } of list) {
            byFrom[from]?.push(edge);
            if (dependencies[from]?.at(-1) === to)
                parallel.add(from);
            else
                dependencies[from]?.push(to);
        }
    for (const from of parallel)
        byFrom[from]?.sort(_edge_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareEdges */ .M);
    return { names: ordered, numberOf, edges: byFrom.flat(), dependencies, dependents: (0,_adjacency_js__WEBPACK_IMPORTED_MODULE_3__/* .reversed */ .T)(dependencies) };
}
const filterEdges = (graph, keep) => withEdges(graph, graph.edges.filter(keep));
const dependenciesOf = (graph, name) => namesAt(graph, targetsOf(graph.dependencies, graph.numberOf.get(name) ?? -1));
const dependentsOf = (graph, name) => namesAt(graph, targetsOf(graph.dependents, graph.numberOf.get(name) ?? -1));
const namesAt = (graph, numbers) => Array.from(numbers, (number) => graph.names[number] ?? "");
function withEdges({ names, numberOf }, edges) {
    const dependencies = names.map(() => []);
    for (const edge of edges) {
        const list = dependencies[numberOf.get(edge.from) ?? -1];
        const to = numberOf.get(edge.to);
        if (list !== undefined && to !== undefined && list.at(-1) !== to)
            list.push(to);
    }
    return { names, numberOf, edges, dependencies, dependents: (0,_adjacency_js__WEBPACK_IMPORTED_MODULE_3__/* .reversed */ .T)(dependencies) };
}


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compareEdges)
/* harmony export */ });
/* unused harmony export EDGE_KINDS */
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3811);

const EDGE_KINDS = (/* unused pure expression or super */ null && ([
    "runtime",
    "build",
    "explicit",
    "dev",
    "optional",
]));
const rankOf = { runtime: 0, build: 1, explicit: 2, dev: 3, optional: 4 };
function compareEdges(a, b) {
    return ((0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.from, b.from) ||
        (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.to, b.to) ||
        rankOf[a.kind] - rankOf[b.kind] ||
        (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.declaredIn.file, b.declaredIn.file) ||
        compareAnchors(a.declaredIn.at, b.declaredIn.at) ||
        (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.constraint, b.constraint));
}
function compareAnchors(a, b) {
    if ("line" in a && "line" in b)
        return a.line - b.line;
    if ("line" in a)
        return -1;
    if ("line" in b)
        return 1;
    for (const [index, key] of a.keys.entries()) {
        const other = b.keys[index];
        if (other === undefined)
            return 1;
        const order = typeof key === "number" && typeof other === "number"
            ? key - other
            : (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(String(key), String(other));
        if (order !== 0)
            return order;
    }
    return a.keys.length - b.keys.length;
}


/***/ }),

/***/ 8430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ makeGraphDocument)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);
/* harmony import */ var _cycles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(389);
/* harmony import */ var _dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4400);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78);




function makeGraphDocument({ graph, ordering, pathOf, placeOf }) {
    const { layerOf, layers } = (0,_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .layersOf */ .w)(ordering.order.dependencies);
    return {
        schemaVersion: 1,
        repos: graph.names.map((name, node) => ({
            name,
            path: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(pathOf(name)),
            layer: layerOf[node] ?? 0,
        })),
        edges: graph.edges.map((edge) => ({
            from: edge.from,
            to: edge.to,
            kind: edge.kind,
            constraint: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(edge.constraint),
            declaredIn: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(placeOf(edge)),
            ordering: ordering.isOrdering(edge),
        })),
        layers: layers.map((nodes) => (0,_dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .namesAt */ .Qo)(graph, nodes)),
        cycles: (0,_cycles_js__WEBPACK_IMPORTED_MODULE_1__/* .findCycles */ .p)(ordering.order).map(({ repos }) => repos),
    };
}


/***/ }),

/***/ 78:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var _adjacency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2124);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2460);


function layersOf(dependencies) {
    const { componentOf, members } = (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .findComponents */ .I)(dependencies);
    const layerOf = new Array(dependencies.length).fill(0);
    for (const [component, nodes] of members.entries()) {
        let layer = 0;
        for (const node of nodes)
            for (const target of (0,_adjacency_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .Q)(dependencies, node))
                if (componentOf[target] !== component)
                    layer = Math.max(layer, (layerOf[target] ?? 0) + 1);
        for (const node of nodes)
            layerOf[node] = layer;
    }
    const layers = [];
    for (const [node, layer] of layerOf.entries()) {
        while (layers.length <= layer)
            layers.push([]);
        layers[layer]?.push(node);
    }
    return { layerOf, layers };
}


/***/ }),

/***/ 2099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ emptyManifest),
/* harmony export */   n: () => (/* binding */ unreadableManifest)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);

const emptyManifest = (ecosystem, path) => ({
    ecosystem,
    path,
    directory: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path),
    name: undefined,
    nameAt: undefined,
    version: undefined,
    isPackage: false,
    dependencies: [],
    members: undefined,
    computedDependencies: undefined,
    scripts: [],
    classifiers: [],
    problems: [],
});
const unreadableManifest = ({ ecosystem, path, problem, code }) => ({
    ...emptyManifest(ecosystem, path),
    problems: [
        {
            code: code ?? "manifest/syntax",
            severity: "error",
            message: problem.message,
            file: path,
            ...(problem.place === undefined ? {} : { place: problem.place }),
        },
    ],
});


/***/ }),

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ splitGoLines)
/* harmony export */ });
function splitGoLines(text) {
    const statements = [];
    const problems = [];
    let block;
    for (const [index, written] of text.split("\n").entries()) {
        const line = index + 1;
        const words = wordsOf(written);
        if (words === undefined) {
            problems.push({ line, message: "this string has no closing quote" });
            continue;
        }
        const [first, second] = words;
        if (first === undefined)
            continue;
        if (block === undefined && second === "(" && words.length === 2)
            block = { verb: first, line };
        else if (block === undefined && words.slice(1).join(" ") === "( )")
            continue;
        else if (block === undefined)
            statements.push({ verb: first, words: words.slice(1), line });
        else if (first === ")")
            block = undefined;
        else
            statements.push({ verb: block.verb, words, line });
    }
    if (block !== undefined)
        problems.push({ line: block.line, message: `the block of ${block.verb} is not closed` });
    return { statements, problems };
}
const WORD = /\s*(?:(\/\/.*)|"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\(|\)|=>)|((?:(?!\/\/|=>)[^\s"`()])+))\s*/y;
function wordsOf(line) {
    const words = [];
    WORD.lastIndex = 0;
    while (WORD.lastIndex < line.length) {
        if (line.slice(WORD.lastIndex).trim() === "")
            break;
        const match = WORD.exec(line);
        if (match === null)
            return undefined;
        const [, comment, quoted, raw, mark, word] = match;
        if (comment !== undefined)
            break;
        words.push(quoted?.replace(/\\(.)/g, "$1") ?? raw ?? mark ?? word ?? "");
    }
    return words;
}


/***/ }),

/***/ 1587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inheritFromRoot)
/* harmony export */ });
function inheritFromRoot(member, root) {
    const { shared } = root;
    if (shared === undefined || member.ecosystem !== root.ecosystem)
        return member;
    const fill = (dependency) => {
        if (member.ecosystem === "cargo" && dependency.inherits !== true)
            return dependency;
        const source = dependency.package === undefined ? undefined : shared.sources.get(dependency.package);
        if (source === undefined)
            return dependency;
        const { kind, at, constraint } = dependency;
        return { ...source, kind, at, constraint: member.ecosystem === "go" ? constraint : source.constraint };
    };
    return {
        ...member,
        version: member.inheritsVersion === true ? shared.version : member.version,
        dependencies: member.dependencies.map(fill),
    };
}


/***/ }),

/***/ 2297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ locateProblems),
  T: () => (/* binding */ openAnchors)
});

// EXTERNAL MODULE: ./build/stage/documents/json.js
var json = __webpack_require__(8408);
// EXTERNAL MODULE: ./build/stage/documents/line-index.js
var line_index = __webpack_require__(2093);
;// CONCATENATED MODULE: ./build/stage/documents/unique-json-key.js
function findUniqueJsonKey(text, key) {
    if (/\\[u/]/.test(text))
        return undefined;
    const written = JSON.stringify(key);
    let found;
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
        if (text.charCodeAt(at - 1) === BACKSLASH)
            return undefined;
        if (!/^\s*:/.test(text.slice(at + written.length, at + written.length + 64)))
            continue;
        if (found !== undefined)
            return undefined;
        found = at;
    }
    return found;
}
const BACKSLASH = 0x5c;

// EXTERNAL MODULE: ./build/stage/documents/places.js + 4 modules
var documents_places = __webpack_require__(8922);
// EXTERNAL MODULE: ./build/stage/documents/text-start.js
var text_start = __webpack_require__(5680);
;// CONCATENATED MODULE: ./build/stage/manifests/locate.js





const formatOf = (path) => path.endsWith(".toml")
    ? "toml"
    : path.endsWith(".json")
        ? "json"
        : /\.ya?ml$/.test(path)
            ? "yaml"
            : undefined;
function openAnchors(path, text) {
    const format = formatOf(path);
    const places = format === undefined ? undefined : (0,documents_places/* openPlaces */.j)(format, text);
    let lines;
    return {
        async line(at) {
            if ("line" in at)
                return at.line;
            const key = at.keys.at(-1);
            const offset = format === "json" && typeof key === "string" ? findUniqueJsonKey(text, key) : undefined;
            return offset === undefined ? (await places?.place(at.keys))?.line : lineAt(text, offset);
        },
        place(at, part) {
            if ("keys" in at)
                return places?.place(at.keys, part) ?? Promise.resolve(undefined);
            lines ??= (0,line_index/* indexLines */.u)((0,text_start/* withoutByteOrderMark */.Y)(text));
            return Promise.resolve(lines.placeOfLine(at.line));
        },
    };
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1))
        line += 1;
    return line;
}
async function locateProblems({ path, text }, problems) {
    const anchors = openAnchors(path, text);
    return Promise.all(problems.map(async ({ at, part, ...problem }) => {
        if (problem.place !== undefined)
            return problem;
        if (at !== undefined) {
            const place = await anchors.place(at, part);
            return place === undefined ? problem : { ...problem, place };
        }
        if (problem.code !== "manifest/syntax" || formatOf(path) !== "json")
            return problem;
        return { ...problem, ...(await (0,json/* locateJsonError */.R)(text)) };
    }));
}


/***/ }),

/***/ 6598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ mayBeJudged),
/* harmony export */   Aq: () => (/* binding */ standsForLockfile),
/* harmony export */   JA: () => (/* binding */ LOCKFILES),
/* harmony export */   L1: () => (/* binding */ isLockPath),
/* harmony export */   aN: () => (/* binding */ HASHING_LOCKFILES),
/* harmony export */   h0: () => (/* binding */ LOCK_ENDINGS),
/* harmony export */   mu: () => (/* binding */ ROOT_MANIFESTS),
/* harmony export */   uO: () => (/* binding */ isOpaqueRootFile)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);

const LOCKFILES = {
    python: ["uv.lock", "poetry.lock", "pdm.lock", "pylock.toml"],
    npm: ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"],
    go: ["go.sum", "go.work.sum"],
    cargo: ["Cargo.lock"],
    terraform: [".terraform.lock.hcl"],
};
const ROOT_MANIFESTS = {
    python: ["pyproject.toml"],
    npm: ["package.json", "pnpm-workspace.yaml", ".yarnrc.yml"],
    go: ["go.work", "go.mod"],
    cargo: ["Cargo.toml"],
    terraform: [],
};
const isOpaqueRootFile = (path) => path === ".npmrc" || path === ".pnpmfile.cjs" || /^\.yarn\/(?:releases|plugins)\//.test(path);
const standsForLockfile = (path) => /^\.pnp\.[^/]*$|^\.yarn\/(?:cache|patches)\//.test(path);
const HASHING_LOCKFILES = ["yarn.lock", "pnpm-lock.yaml"];
const LOCK_NAMES = new Set([...Object.values(LOCKFILES).flat(), ".yarnrc.yml"]);
const isLockPath = (path) => LOCK_NAMES.has((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path));
const LOCK_ENDINGS = [
    ".lock", ".lockb", "lock.toml", "lock.json", "shrinkwrap.json", "pnpm-lock.yaml", ".yarnrc.yml", "go.sum", "work.sum",
    ".lock.hcl",
];
const JUDGED_NAMES = new Set([
    ...LOCK_NAMES, ...Object.values(ROOT_MANIFESTS).flat(), ".npmrc", ".pnpmfile.cjs",
]);
const mayBeJudged = (path) => JUDGED_NAMES.has((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path)) || /(?:^|\/)\.(?:yarn\/|pnp\.)|\.(?:patch|diff)$/.test(path);


/***/ }),

/***/ 4351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ECOSYSTEMS)
/* harmony export */ });
const ECOSYSTEMS = ["python", "npm", "go", "cargo", "terraform"];


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ matchMembers)
});

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/base/glob/compile-glob.js + 2 modules
var compile_glob = __webpack_require__(3878);
;// CONCATENATED MODULE: ./build/stage/manifests/folder-glob.js

const RUST = { braces: false, escapes: false, crossing: false, below: "with-folder" };
const rustGlob = (glob) => (0,compile_glob/* compileGlob */.S)(glob, RUST).fits;
const npmGlob = (glob) => (0,compile_glob/* compileGlob */.S)(glob, { ...RUST, braces: true }).fits;
const crossingGlob = (glob) => (0,compile_glob/* compileGlob */.S)(glob, { ...RUST, crossing: true }).fits;

;// CONCATENATED MODULE: ./build/stage/manifests/members.js


function matchMembers({ ecosystem, declaration, directory, candidates }) {
    const includes = openPatterns(declaration.include, directory, GLOBS[ecosystem]);
    const isExcluded = openExcludes(ecosystem, declaration, directory);
    const used = new Set();
    const members = [];
    const excluded = [];
    for (const candidate of candidates) {
        if (ecosystem === "npm" && /(?:^|\/)node_modules(?:\/|$)/.test(candidate))
            continue;
        let last = -1;
        includes(candidate, (index) => {
            used.add(index);
            last = Math.max(last, index);
        });
        if (last >= 0)
            (isExcluded(candidate, last) ? excluded : members).push(candidate);
    }
    return { members, unmatchedPatterns: declaration.include.filter((_, index) => !used.has(index)), excluded };
}
const GLOBS = {
    npm: { magic: /[*?[{]/, compile: npmGlob },
    python: { magic: /[*?[]/, compile: rustGlob },
    cargo: { magic: /[*?[]/, compile: rustGlob },
    go: undefined,
    terraform: undefined,
};
function openPatterns(patterns, directory, globs) {
    const literals = new Map();
    const compiled = [];
    for (const [index, { pattern }] of patterns.entries()) {
        if (globs?.magic.test(pattern) === true) {
            const { base, rest } = splitGlob(directory, pattern, globs.magic);
            if (base !== undefined)
                compiled.push({ index, base, fits: globs.compile(rest), everything: rest === "**" });
            continue;
        }
        const path = (0,path_text/* resolvePath */.o1)(directory, pattern);
        if (path === undefined)
            continue;
        const known = literals.get(path);
        if (known === undefined)
            literals.set(path, [index]);
        else
            known.push(index);
    }
    return (candidate, tell) => {
        for (const index of literals.get(candidate) ?? [])
            tell(index);
        for (const { index, base, fits, everything } of compiled)
            if (candidate !== base
                ? (0,path_text/* isInside */.FK)(candidate, base) && fits(below(candidate, base))
                : everything && base !== directory)
                tell(index);
    };
}
const below = (path, directory) => directory === "." ? path : path.slice(directory.length + 1);
function splitGlob(directory, pattern, magic) {
    const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
    const first = parts.findIndex((part) => magic.test(part));
    return {
        base: (0,path_text/* resolvePath */.o1)(directory, parts.slice(0, first).join("/")),
        rest: parts.slice(first).join("/"),
    };
}
function openExcludes(ecosystem, { include, exclude }, directory) {
    if (exclude.length === 0)
        return () => false;
    if (ecosystem === "cargo") {
        const folders = (patterns) => patterns.flatMap(({ pattern }) => (0,path_text/* resolvePath */.o1)(directory, pattern) ?? []);
        const out = folders(exclude);
        const named = folders(include);
        const isBelowOne = (candidate, of) => of.some((folder) => (0,path_text/* isInside */.FK)(candidate, folder));
        return (candidate) => isBelowOne(candidate, out) && !isBelowOne(candidate, named);
    }
    const globs = ecosystem === "python" ? { ...GLOBS.python, compile: crossingGlob } : GLOBS[ecosystem];
    const matching = openPatterns(exclude, directory, globs);
    return (candidate, last) => {
        let isOut = false;
        matching(candidate, (index) => {
            const after = exclude[index]?.after;
            isOut ||= after === undefined || last < after;
        });
        return isOut;
    };
}


/***/ }),

/***/ 7280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName)
/* harmony export */ });
const normalizeName = (ecosystem, name) => ecosystem === "python" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name;


/***/ }),

/***/ 7178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readPackageJson),
  c: () => (/* binding */ readPatterns)
});

// EXTERNAL MODULE: ./build/stage/documents/value.js
var documents_value = __webpack_require__(1301);
// EXTERNAL MODULE: ./build/stage/documents/json.js
var json = __webpack_require__(8408);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/manifests/empty-manifest.js
var empty_manifest = __webpack_require__(2099);
;// CONCATENATED MODULE: ./build/stage/manifests/npm-specifier.js

const LOCAL = /^(?:(?:file|link|portal):|(?=\.{0,2}\/|~\/|\.{1,2}$))(.*)$/s;
const ALIAS = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/s;
const WORKSPACE_ALIAS = /^workspace:((?:@[^/@]+\/)?[^/@]+)@(.*)$/s;
const WORKSPACE_PATH = /^workspace:(\.{1,2}(?:\/.*)?)$/s;
const FOREIGN = /^(?:git[+:@]|https?:|ssh:|github:|gitlab:|bitbucket:|gist:|jsr:|[^@/\s:]+@[^/\s:]+:)/;
const SHORTHAND = /^[^@/\s:.~][^/\s:]*\/[^/\s]+$/;
function readNpmSpecifier({ name, specifier, directory, }) {
    const plain = {
        package: name,
        path: undefined,
        constraint: specifier === "" ? "*" : specifier,
        foreignSource: undefined,
    };
    if (/^[\^~]?[\d*]/.test(specifier) && !specifier.includes("/"))
        return plain;
    const local = LOCAL.exec(specifier)?.[1] ?? WORKSPACE_PATH.exec(specifier)?.[1];
    if (local !== undefined) {
        const path = (0,path_text/* resolvePath */.o1)(directory, local);
        return { ...plain, path, foreignSource: path === undefined ? specifier : undefined };
    }
    const alias = ALIAS.exec(specifier);
    if (alias?.[1] !== undefined)
        return { ...plain, package: alias[1], constraint: alias[2] ?? "*", written: specifier };
    const workspaceAlias = WORKSPACE_ALIAS.exec(specifier);
    if (workspaceAlias?.[1] !== undefined)
        return {
            ...plain,
            package: workspaceAlias[1],
            constraint: `workspace:${workspaceAlias[2] ?? "*"}`,
            written: specifier,
        };
    if (FOREIGN.test(specifier) || SHORTHAND.test(specifier))
        return { ...plain, foreignSource: specifier };
    return plain;
}

// EXTERNAL MODULE: ./build/stage/manifests/reading.js
var manifests_reading = __webpack_require__(3172);
;// CONCATENATED MODULE: ./build/stage/manifests/npm.js






const TABLES = [
    ["dependencies", "runtime"],
    ["devDependencies", "dev"],
    ["optionalDependencies", "optional"],
    ["peerDependencies", "runtime"],
];
function readPackageJson({ path, text }) {
    const parsed = (0,json/* parseJson */.q)(text);
    if (!parsed.ok)
        return (0,empty_manifest/* unreadableManifest */.n)({ ecosystem: "npm", path, problem: parsed.failure });
    const reading = new manifests_reading/* Reading */.z(path);
    const root = (0,documents_value/* asTable */.fO)(parsed.value);
    if (root === undefined) {
        reading.problem("manifest/wrong-type", [], "a package.json must hold an object");
        return { ...(0,empty_manifest/* emptyManifest */.d)("npm", path), problems: reading.problems };
    }
    return new PackageJson(path, root, reading);
}
const NAME_AT = { keys: ["name"] };
class PackageJson {
    ecosystem = "npm";
    path;
    directory;
    name;
    version;
    isPackage;
    members;
    computedDependencies = undefined;
    classifiers = NONE;
    problems;
    scripts;
    #tables;
    #peersMeta;
    constructor(path, root, reading) {
        this.path = path;
        this.directory = (0,path_text/* parentOf */.gN)(path);
        this.name = reading.string(root, "name");
        const scripts = reading.table(root, "scripts");
        this.scripts = scripts === undefined ? NONE : Object.keys(scripts);
        this.version = reading.string(root, "version");
        this.isPackage = isPackage(root, this.name);
        this.#tables = readTables(reading, root);
        this.#peersMeta = reading.table(root, "peerDependenciesMeta");
        this.members = readWorkspaces(reading, root);
        this.problems = reading.problems;
    }
    get nameAt() {
        return this.name === undefined ? undefined : NAME_AT;
    }
    get dependencies() {
        return this.dependenciesOn(undefined);
    }
    dependenciesOn(known) {
        const found = [];
        for (const { key, kind, names, specifiers, areRanges } of this.#tables)
            for (let at = 0; at < names.length; at += 1) {
                const name = names[at] ?? "";
                const isKnown = known === undefined || known.has(name);
                if (!isKnown && areRanges)
                    continue;
                const specifier = specifiers[at];
                if (typeof specifier !== "string" || (!isKnown && !namesAnother(specifier)))
                    continue;
                const optional = key === "peerDependencies" && isOptionalPeer(this.#peersMeta, name);
                found.push({
                    ...readNpmSpecifier({ name, specifier, directory: this.directory }),
                    kind: optional ? "optional" : kind,
                    at: { keys: [key, name] },
                });
            }
        return found;
    }
}
const NONE = [];
function namesAnother(specifier) {
    const first = specifier.charCodeAt(0);
    const isRange = first === 0x5e || (first >= 0x30 && first <= 0x39);
    return !isRange && /^[./~]|:/.test(specifier);
}
const isPackage = (root, name) => ((0,documents_value/* own */.ZV)(root, "private") !== true && name !== undefined) ||
    ["main", "exports", "bin"].some((entry) => Object.hasOwn(root, entry));
function readTables(reading, root) {
    const tables = [];
    for (const [key, kind] of TABLES) {
        const table = reading.table(root, key);
        if (table === undefined)
            continue;
        const names = Object.keys(table);
        const specifiers = Object.values(table);
        let areRanges = true;
        for (let at = 0; at < names.length; at += 1) {
            const specifier = specifiers[at];
            if (typeof specifier !== "string")
                reading.wrongType([key, names[at] ?? ""], "text", specifier);
            else if (areRanges && namesAnother(specifier))
                areRanges = false;
        }
        tables.push({ key, kind, names, specifiers, areRanges });
    }
    return tables;
}
function isOptionalPeer(peersMeta, name) {
    const meta = peersMeta === undefined ? undefined : (0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(peersMeta, name));
    return meta !== undefined && (0,documents_value/* own */.ZV)(meta, "optional") === true;
}
function readWorkspaces(reading, root) {
    const value = (0,documents_value/* own */.ZV)(root, "workspaces");
    if (value === undefined)
        return undefined;
    const table = (0,documents_value/* asTable */.fO)(value);
    if (table !== undefined)
        return readPatterns(reading.strings(table, "packages", ["workspaces", "packages"]), "in-order");
    if (Array.isArray(value))
        return readPatterns(reading.strings(root, "workspaces", ["workspaces"]), "in-order");
    reading.wrongType(["workspaces"], "a list of patterns", value);
    return undefined;
}
function readPatterns(written, order) {
    const include = [];
    const exclude = [];
    for (const { text, keys } of written) {
        const at = { keys };
        if (!text.startsWith("!"))
            include.push({ pattern: text, at });
        else if (order === "in-order")
            exclude.push({ pattern: text.slice(1), at, after: include.length });
        else
            exclude.push({ pattern: text.slice(1), at });
    }
    return { include, exclude };
}


/***/ }),

/***/ 5042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* unused harmony export renderRequirement */
const HEAD = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/;
const EXTRA = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
function parseRequirement(text) {
    const head = HEAD.exec(text);
    const name = head?.[1];
    if (head === null || name === undefined)
        return undefined;
    const extras = (head[2] ?? "").split(",").map((extra) => extra.trim());
    if (extras.length === 1 && extras[0] === "")
        extras.pop();
    if (!extras.every((extra) => EXTRA.test(extra)))
        return undefined;
    const rest = text.slice(head[0].length);
    if (rest.startsWith("@")) {
        const [, url, marker] = /^@\s*(\S+)(?:\s+;(.*))?\s*$/s.exec(rest) ?? [];
        return url === undefined ? undefined : { name, extras, specifier: "", url, marker: marker?.trim() ?? "" };
    }
    const semicolon = rest.indexOf(";");
    const written = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim();
    const specifier = /^\((.*)\)$/s.exec(written)?.[1]?.trim() ?? written;
    if (!/^(?:[<>=!~{]|$)/.test(specifier))
        return undefined;
    return {
        name,
        extras,
        specifier,
        url: undefined,
        marker: semicolon < 0 ? "" : rest.slice(semicolon + 1).trim(),
    };
}
function renderRequirement({ name, extras, specifier, url, marker }) {
    const extra = extras.length === 0 ? "" : `[${extras.join(",")}]`;
    const source = url === undefined ? specifier : ` @ ${url}`;
    return `${name}${extra}${source}${marker === "" ? "" : ` ; ${marker}`}`;
}


/***/ }),

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readPnpmWorkspace)
/* harmony export */ });
/* harmony import */ var _documents_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1301);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3241);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7178);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3172);




async function readPnpmWorkspace({ path, text, }) {
    const parsed = await (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text);
    if (!parsed.ok) {
        const { message, place } = parsed.failure;
        const located = place === undefined ? {} : { place };
        return {
            members: undefined,
            problems: [{ code: "manifest/syntax", severity: "error", message, file: path, ...located }],
        };
    }
    const reading = new _reading_js__WEBPACK_IMPORTED_MODULE_2__/* .Reading */ .z(path);
    const root = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_3__/* .asTable */ .fO)(parsed.value);
    if (root === undefined && parsed.value !== null)
        reading.wrongType([], "a mapping", parsed.value);
    if (root === undefined || !Object.hasOwn(root, "packages"))
        return { members: undefined, problems: reading.problems };
    const members = (0,_npm_js__WEBPACK_IMPORTED_MODULE_1__/* .readPatterns */ .c)(reading.strings(root, "packages", ["packages"]), "excludes-win");
    return { members, problems: reading.problems };
}


/***/ }),

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SC: () => (/* binding */ MANIFEST_LIMIT_BYTES),
  Mg: () => (/* binding */ ecosystemOf),
  WI: () => (/* binding */ readManifest),
  P5: () => (/* binding */ tooLargeManifest)
});

// UNUSED EXPORTS: MANIFEST_READERS

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/documents/toml.js
var toml = __webpack_require__(7798);
// EXTERNAL MODULE: ./build/stage/documents/value.js
var documents_value = __webpack_require__(1301);
// EXTERNAL MODULE: ./build/stage/manifests/empty-manifest.js
var empty_manifest = __webpack_require__(2099);
// EXTERNAL MODULE: ./build/stage/manifests/reading.js
var manifests_reading = __webpack_require__(3172);
;// CONCATENATED MODULE: ./build/stage/manifests/cargo.js






const TABLES = [
    ["dependencies", "runtime"],
    ["dev-dependencies", "dev"],
    ["dev_dependencies", "dev"],
    ["build-dependencies", "build"],
    ["build_dependencies", "build"],
];
function readCargoToml({ path, text }) {
    const parsed = (0,toml/* parseToml */.M)(text);
    if (!parsed.ok)
        return (0,empty_manifest/* unreadableManifest */.n)({ ecosystem: "cargo", path, problem: parsed.failure });
    const reading = new manifests_reading/* Reading */.z(path);
    const root = (0,documents_value/* asTable */.fO)(parsed.value);
    const empty = (0,empty_manifest/* emptyManifest */.d)("cargo", path);
    const packageTable = reading.table(root, "package", ["package"]);
    const name = reading.string(packageTable, "name", ["package", "name"]);
    const workspace = reading.table(root, "workspace", ["workspace"]);
    const inheritsVersion = (0,documents_value/* ownAt */.KF)(packageTable, "version", "workspace") === true;
    const targets = reading.tables(root, "target", ["target"]);
    const inherits = inheritedKeys(root, packageTable, [root, ...targets.map(({ table }) => table)]);
    return {
        ...empty,
        name,
        nameAt: name === undefined ? undefined : { keys: ["package", "name"] },
        version: inheritsVersion ? undefined : reading.string(packageTable, "version", ["package", "version"]),
        isPackage: packageTable !== undefined,
        dependencies: [
            ...readTables(reading, root, [], empty.directory),
            ...targets.flatMap(({ table, keys }) => readTables(reading, table, keys, empty.directory)),
        ],
        members: workspace === undefined ? undefined : readMembers(reading, workspace),
        problems: reading.problems,
        ...(workspace === undefined ? {} : { shared: readShared(reading, workspace, empty.directory) }),
        ...(inheritsVersion ? { inheritsVersion } : {}),
        ...(inherits.length === 0 ? {} : { inherits }),
    };
}
function inheritedKeys(root, packageTable, parents) {
    const inheriting = (table) => table === undefined ? [] : Object.keys(table).filter((key) => (0,documents_value/* ownAt */.KF)(table, key, "workspace") === true);
    const dependencies = parents.flatMap((parent) => TABLES.flatMap(([key]) => inheriting((0,documents_value/* asTable */.fO)((0,documents_value/* ownAt */.KF)(parent, key)))));
    return (0,order/* sorted */.IP)(new Set([
        ...inheriting(packageTable).map((key) => `package.${key}`),
        ...((0,documents_value/* ownAt */.KF)(root, "lints", "workspace") === true ? ["lints"] : []),
        ...dependencies.map((name) => `dependencies.${name}`),
    ]));
}
function readTables(reading, parent, path, directory) {
    const found = [];
    for (const [key, kind] of TABLES) {
        const table = reading.table(parent, key, [...path, key]);
        for (const [name, value] of table === undefined ? [] : (0,documents_value/* entriesOf */.Mc)(table)) {
            const keys = [...path, key, name];
            const source = readSource(reading, { name, value, keys, directory });
            if (source === undefined)
                continue;
            const details = (0,documents_value/* asTable */.fO)(value);
            const optional = kind === "runtime" && details !== undefined && (0,documents_value/* own */.ZV)(details, "optional") === true;
            const inherits = details !== undefined && (0,documents_value/* own */.ZV)(details, "workspace") === true;
            found.push({
                ...source,
                kind: optional ? "optional" : kind,
                at: { keys },
                ...(inherits ? { inherits } : {}),
            });
        }
    }
    return found;
}
function readSource(reading, { name, value, keys, directory }) {
    if (typeof value === "string")
        return { package: name, path: undefined, constraint: value, foreignSource: undefined };
    const details = (0,documents_value/* asTable */.fO)(value);
    if (details === undefined) {
        reading.wrongType(keys, "a version or a table", value);
        return undefined;
    }
    const written = reading.string(details, "path", [...keys, "path"]);
    const git = reading.string(details, "git", [...keys, "git"]);
    const path = written === undefined ? undefined : (0,path_text/* resolvePath */.o1)(directory, written);
    const foreign = written === undefined
        ? git === undefined
            ? undefined
            : `git+${git}`
        : path === undefined
            ? written
            : undefined;
    return {
        package: reading.string(details, "package", [...keys, "package"]) ?? name,
        path,
        constraint: reading.string(details, "version", [...keys, "version"]) ?? "*",
        foreignSource: foreign,
    };
}
function readShared(reading, workspace, directory) {
    const path = ["workspace", "dependencies"];
    const table = reading.table(workspace, "dependencies", path);
    const sources = new Map();
    for (const [name, value] of table === undefined ? [] : (0,documents_value/* entriesOf */.Mc)(table)) {
        const source = readSource(reading, { name, value, keys: [...path, name], directory });
        if (source !== undefined)
            sources.set(name, source);
    }
    const packageTable = reading.table(workspace, "package", ["workspace", "package"]);
    return { version: reading.string(packageTable, "version", ["workspace", "package", "version"]), sources };
}
function readMembers(reading, workspace) {
    const patterns = (key) => reading
        .strings(workspace, key, ["workspace", key])
        .map(({ text: pattern, keys }) => ({ pattern, at: { keys } }));
    return { include: patterns("members"), exclude: patterns("exclude") };
}

// EXTERNAL MODULE: ./build/stage/documents/text-start.js
var text_start = __webpack_require__(5680);
// EXTERNAL MODULE: ./build/stage/manifests/go-lines.js
var go_lines = __webpack_require__(7254);
;// CONCATENATED MODULE: ./build/stage/manifests/go.js




function readGo({ path, text }) {
    const content = (0,text_start/* withoutByteOrderMark */.Y)(text);
    const { statements, problems: unread } = (0,go_lines/* splitGoLines */.c)(content);
    const problems = [];
    const problem = (line, message) => {
        problems.push({ code: "manifest/syntax", severity: "error", message, file: path, at: { line } });
    };
    for (const { line, message } of unread)
        problem(line, message);
    const empty = (0,empty_manifest/* emptyManifest */.d)("go", path);
    const replacements = readReplacements(statements, empty.directory, problem);
    if ((0,path_text/* baseName */.Fl)(path) === "go.work")
        return {
            ...empty,
            members: { include: readUses(statements, problem), exclude: [] },
            shared: { version: undefined, sources: replacements },
            problems,
        };
    const module = statements.find(({ verb }) => verb === "module");
    const name = module?.words[0];
    if (name === undefined)
        problem(module?.line ?? 1, "a go.mod must name its module");
    return {
        ...empty,
        name,
        nameAt: module === undefined ? undefined : { line: module.line },
        isPackage: true,
        dependencies: readRequires(statements, replacements, problem),
        problems,
    };
}
function readRequires(statements, replacements, problem) {
    const found = [];
    for (const { verb, words, line } of statements) {
        if (verb !== "require")
            continue;
        const [module, version] = words;
        if (module === undefined || version === undefined || words.length > 2) {
            problem(line, "a requirement is a module and a version");
            continue;
        }
        const replacement = replacements.get(module);
        found.push({
            package: module,
            path: replacement?.path,
            kind: "runtime",
            constraint: version,
            foreignSource: replacement?.foreignSource,
            at: { line },
        });
    }
    return found;
}
function readReplacements(statements, directory, problem) {
    const found = new Map();
    for (const { verb, words, line } of statements) {
        if (verb !== "replace")
            continue;
        const arrow = words.indexOf("=>");
        const old = words[0];
        const target = arrow < 1 ? undefined : words[arrow + 1];
        if (old === undefined || target === undefined) {
            problem(line, "a replacement is a module, => and a module or a folder");
            continue;
        }
        const isFolder = /^(?:\.{1,2}(?:\/|$)|\/)/.test(target);
        const path = isFolder ? (0,path_text/* resolvePath */.o1)(directory, target) : undefined;
        found.set(old, {
            package: old,
            path,
            constraint: "*",
            foreignSource: path === undefined ? words.slice(arrow + 1).join(" ") : undefined,
        });
    }
    return found;
}
function readUses(statements, problem) {
    const found = [];
    for (const { verb, words, line } of statements) {
        if (verb !== "use")
            continue;
        const [pattern] = words;
        if (pattern === undefined)
            problem(line, "use must name a folder");
        else
            found.push({ pattern, at: { line } });
    }
    return found;
}

// EXTERNAL MODULE: ./build/stage/manifests/manifest.js
var manifest = __webpack_require__(4351);
// EXTERNAL MODULE: ./build/stage/manifests/npm.js + 1 modules
var npm = __webpack_require__(7178);
// EXTERNAL MODULE: ./build/stage/manifests/names.js
var names = __webpack_require__(7280);
;// CONCATENATED MODULE: ./build/stage/manifests/python-sources.js



function localSource(directory, written) {
    const path = (0,path_text/* resolvePath */.o1)(directory, written);
    return path === undefined
        ? { path: undefined, foreignSource: written }
        : { path, foreignSource: undefined };
}
function sourceOfTable(reading, table, keys, directory) {
    const path = reading.string(table, "path", [...keys, "path"]);
    if (path !== undefined)
        return localSource(directory, path);
    const git = reading.string(table, "git", [...keys, "git"]);
    if (git !== undefined)
        return { path: undefined, foreignSource: git.startsWith("git+") ? git : `git+${git}` };
    const url = reading.string(table, "url", [...keys, "url"]);
    return url === undefined ? undefined : { path: undefined, foreignSource: url };
}
function readUvSources({ reading, tool, directory }) {
    const uv = reading.table(tool, "uv", ["tool", "uv"]);
    const table = reading.table(uv, "sources", ["tool", "uv", "sources"]);
    const sources = new Map();
    for (const [name, value] of table === undefined ? [] : (0,documents_value/* entriesOf */.Mc)(table)) {
        const keys = ["tool", "uv", "sources", name];
        const list = (0,documents_value/* asList */.DD)(value);
        const found = [];
        for (const [index, entry] of (list ?? [value]).entries()) {
            const place = list === undefined ? keys : [...keys, index];
            const written = (0,documents_value/* asTable */.fO)(entry);
            if (written === undefined)
                reading.wrongType(place, "a table", entry);
            else if ((0,documents_value/* own */.ZV)(written, "workspace") !== true) {
                const source = sourceOfTable(reading, written, place, directory);
                if (source !== undefined)
                    found.push(source);
            }
            else
                found.push({ path: undefined, foreignSource: undefined });
        }
        sources.set((0,names/* normalizeName */.P)("python", name), found);
    }
    return sources;
}
function readSiblingSources({ reading, tool, directory }) {
    const wrknv = reading.table(tool, "wrknv", ["tool", "wrknv"]);
    const workspace = reading.table(wrknv, "workspace", ["tool", "wrknv", "workspace"]);
    const path = ["tool", "wrknv", "workspace", "sibling_sources"];
    const table = reading.table(workspace, "sibling_sources", path);
    const found = [];
    for (const [name, value] of table === undefined ? [] : (0,documents_value/* entriesOf */.Mc)(table)) {
        const keys = [...path, name];
        if (typeof value === "string")
            found.push({ name: (0,names/* normalizeName */.P)("python", name), source: localSource(directory, value), keys });
        else
            reading.wrongType(keys, "text", value);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/stage/manifests/poetry.js



function readPoetryDependencies({ reading, poetry, directory, }) {
    const read = (parent, key, path, kind) => readTable({ reading, poetry, directory }, reading.table(parent, key, path), path, kind);
    const base = ["tool", "poetry"];
    return [
        ...read(poetry, "dependencies", [...base, "dependencies"], "runtime"),
        ...read(poetry, "dev-dependencies", [...base, "dev-dependencies"], "dev"),
        ...reading
            .tables(poetry, "group", [...base, "group"])
            .flatMap(({ table, keys }) => read(table, "dependencies", [...keys, "dependencies"], "dev")),
    ];
}
function readTable({ reading, directory }, table, path, kind) {
    const found = [];
    for (const [name, value] of table === undefined ? [] : (0,documents_value/* entriesOf */.Mc)(table)) {
        if (name === "python")
            continue;
        const list = (0,documents_value/* asList */.DD)(value);
        for (const [index, entry] of (list ?? [value]).entries()) {
            const keys = list === undefined ? [...path, name] : [...path, name, index];
            const shared = { package: (0,names/* normalizeName */.P)("python", name), at: { keys } };
            const details = (0,documents_value/* asTable */.fO)(entry);
            if (typeof entry === "string")
                found.push({ ...shared, path: undefined, foreignSource: undefined, kind, constraint: entry });
            else if (details === undefined)
                reading.wrongType(keys, "text or a table", entry);
            else {
                const source = sourceOfTable(reading, details, keys, directory);
                found.push({
                    ...shared,
                    path: source?.path,
                    foreignSource: source?.foreignSource,
                    kind: (0,documents_value/* own */.ZV)(details, "optional") === true && kind === "runtime" ? "optional" : kind,
                    constraint: reading.string(details, "version", [...keys, "version"]) ?? "*",
                });
            }
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/stage/manifests/pep508.js
var pep508 = __webpack_require__(5042);
;// CONCATENATED MODULE: ./build/stage/manifests/python-requirements.js



function readRequirements({ reading, directory, sources }, written, kind) {
    const found = [];
    for (const { text, keys } of written) {
        const requirement = (0,pep508/* parseRequirement */.p)(text);
        if (requirement === undefined) {
            reading.problem("manifest/wrong-requirement", keys, `${JSON.stringify(text)} is not a requirement as PEP 508 writes it`);
            continue;
        }
        const name = (0,names/* normalizeName */.P)("python", requirement.name);
        const constraint = requirement.specifier === "" ? "*" : requirement.specifier;
        const named = sources.get(name) ?? [];
        const all = named.length > 0
            ? named
            : [requirement.url === undefined ? NO_SOURCE : sourceOfUrl(requirement.url, directory)];
        for (const source of all)
            found.push({ package: name, ...source, kind, constraint, at: { keys } });
    }
    return found;
}
const NO_SOURCE = { path: undefined, foreignSource: undefined };
function sourceOfUrl(url, directory) {
    const [, up, below] = /^(?:\{root((?::parent)*):uri\}|file:\/\/\/\$\{PROJECT_ROOT\})(?:\/(.*))?$/s.exec(url) ?? [];
    if (up === undefined && below === undefined)
        return { path: undefined, foreignSource: url };
    const steps = "../".repeat((up ?? "").length / ":parent".length);
    const path = (0,path_text/* resolvePath */.o1)(directory, `${steps}${below ?? ""}`);
    return { path, foreignSource: path === undefined ? url : undefined };
}

;// CONCATENATED MODULE: ./build/stage/manifests/python.js








function readPyproject({ path, text }) {
    const parsed = (0,toml/* parseToml */.M)(text);
    const root = parsed.ok ? (0,documents_value/* asTable */.fO)(parsed.value) : undefined;
    if (!parsed.ok)
        return (0,empty_manifest/* unreadableManifest */.n)({ ecosystem: "python", path, problem: parsed.failure });
    const reading = new manifests_reading/* Reading */.z(path);
    const empty = (0,empty_manifest/* emptyManifest */.d)("python", path);
    const { directory } = empty;
    const project = reading.table(root, "project", ["project"]);
    const tool = reading.table(root, "tool", ["tool"]);
    const poetry = reading.table(tool, "poetry", ["tool", "poetry"]);
    const siblings = readSiblingSources({ reading, tool, directory });
    const sources = new Map(readUvSources({ reading, tool, directory }));
    for (const { name, source } of siblings)
        if (!sources.has(name))
            sources.set(name, [source]);
    const list = { reading, directory, sources };
    const projectName = reading.string(project, "name", ["project", "name"]);
    const poetryName = reading.string(poetry, "name", ["tool", "poetry", "name"]);
    const name = projectName ?? poetryName;
    const poetryDependencies = poetry === undefined ? [] : readPoetryDependencies({ reading, poetry, directory });
    const dynamic = readDynamic(list, project, tool, poetryDependencies.length > 0);
    const declared = [
        ...readProject(list, project),
        ...dynamic.dependencies,
        ...readGroups(list, root),
        ...readBuildSystem(list, root),
        ...readRequirements(list, reading.strings((0,documents_value/* asTable */.fO)((0,documents_value/* ownAt */.KF)(tool, "uv")), "dev-dependencies", ["tool", "uv", "dev-dependencies"]), "dev"),
        ...readWrknvBuild(list, tool),
        ...poetryDependencies,
    ];
    return {
        ...empty,
        name,
        nameAt: name === undefined
            ? undefined
            : { keys: projectName === undefined ? ["tool", "poetry", "name"] : ["project", "name"] },
        version: reading.string(project, "version", ["project", "version"]) ??
            reading.string(poetry, "version", ["tool", "poetry", "version"]),
        isPackage: project !== undefined || poetryName !== undefined,
        dependencies: [...declared, ...undeclaredSiblings(siblings, declared)],
        members: python_readMembers(reading, tool),
        computedDependencies: dynamic.computed ?? elsewhere(root, project, poetry),
        classifiers: reading
            .strings(project, "classifiers", ["project", "classifiers"])
            .map(({ text: classifier }) => classifier),
        problems: reading.problems,
    };
}
function readProject(list, project) {
    const { reading } = list;
    const path = ["project", "optional-dependencies"];
    return [
        ...readRequirements(list, reading.strings(project, "dependencies", ["project", "dependencies"]), "runtime"),
        ...readExtras(list, reading.table(project, "optional-dependencies", path), path),
    ];
}
function readExtras(list, extras, path) {
    return (extras === undefined ? [] : Object.keys(extras)).flatMap((extra) => readRequirements(list, list.reading.strings(extras, extra, [...path, extra]), "optional"));
}
function readGroups(list, root) {
    const { reading } = list;
    const groups = reading.table(root, "dependency-groups", ["dependency-groups"]);
    if (groups === undefined)
        return [];
    const known = new Set(Object.keys(groups).map((group) => (0,names/* normalizeName */.P)("python", group)));
    return Object.keys(groups).flatMap((group) => {
        const path = ["dependency-groups", group];
        const written = [];
        for (const [index, entry] of reading.list(groups, group, path).entries()) {
            const keys = [...path, index];
            if (typeof entry === "string") {
                written.push({ text: entry, keys });
                continue;
            }
            const table = (0,documents_value/* asTable */.fO)(entry);
            const included = table === undefined ? undefined : (0,documents_value/* own */.ZV)(table, "include-group");
            if (typeof included !== "string")
                reading.wrongType(keys, 'a requirement or { include-group = "\u2026" }', entry);
            else if (!known.has((0,names/* normalizeName */.P)("python", included)))
                reading.problem("manifest/unknown-group", keys, `there is no dependency group ${JSON.stringify(included)}`);
        }
        return readRequirements(list, written, "dev");
    });
}
function readBuildSystem(list, root) {
    const build = list.reading.table(root, "build-system", ["build-system"]);
    return readRequirements(list, list.reading.strings(build, "requires", ["build-system", "requires"]), "build");
}
function readWrknvBuild(list, tool) {
    const path = ["tool", "wrknv", "build"];
    const build = list.reading.table((0,documents_value/* asTable */.fO)((0,documents_value/* ownAt */.KF)(tool, "wrknv")), "build", path);
    return readRequirements(list, list.reading.strings(build, "dependencies", [...path, "dependencies"]), "build");
}
function undeclaredSiblings(siblings, declared) {
    const named = new Set(declared.map((dependency) => dependency.package));
    return siblings
        .filter(({ name }) => !named.has(name))
        .map(({ name, source, keys }) => ({
        package: name,
        ...source,
        kind: "runtime",
        constraint: "*",
        at: { keys },
    }));
}
function readDynamic(list, project, tool, inPoetry) {
    const { reading } = list;
    const fields = reading.strings(project, "dynamic", ["project", "dynamic"]);
    const hooks = (0,documents_value/* asTable */.fO)((0,documents_value/* ownAt */.KF)(tool, "hatch", "metadata", "hooks"));
    const dependencies = [];
    let computed;
    for (const { text: field, keys } of fields) {
        if (field !== "dependencies" && field !== "optional-dependencies")
            continue;
        let found = inPoetry;
        for (const [hook, value] of hooks === undefined ? [] : (0,documents_value/* entriesOf */.Mc)(hooks)) {
            const settings = (0,documents_value/* asTable */.fO)(value);
            const path = ["tool", "hatch", "metadata", "hooks", hook, field];
            if (settings === undefined || (0,documents_value/* own */.ZV)(settings, field) === undefined)
                continue;
            found = true;
            if (field === "dependencies")
                dependencies.push(...readRequirements(list, reading.strings(settings, field, path), "runtime"));
            else
                dependencies.push(...readExtras(list, reading.table(settings, field, path), path));
        }
        if (!found)
            computed ??= { keys };
    }
    return { dependencies, computed };
}
const elsewhere = (root, project, poetry) => project === undefined &&
    poetry === undefined &&
    root !== undefined &&
    (0,documents_value/* own */.ZV)(root, "build-system") !== undefined
    ? { keys: ["build-system"] }
    : undefined;
function python_readMembers(reading, tool) {
    const path = ["tool", "uv", "workspace"];
    const workspace = reading.table((0,documents_value/* asTable */.fO)((0,documents_value/* ownAt */.KF)(tool, "uv")), "workspace", path);
    if (workspace === undefined)
        return undefined;
    const patterns = (key) => reading
        .strings(workspace, key, [...path, key])
        .map(({ text: pattern, keys }) => ({ pattern, at: { keys } }));
    return { include: patterns("members"), exclude: patterns("exclude") };
}

// EXTERNAL MODULE: ./build/stage/manifests/terraform.js + 1 modules
var terraform = __webpack_require__(1584);
;// CONCATENATED MODULE: ./build/stage/manifests/read-manifest.js








const MANIFEST_LIMIT_BYTES = 16 * 1024 * 1024;
const MANIFEST_READERS = {
    python: { fileNames: ["pyproject.toml"], read: readPyproject },
    npm: { fileNames: ["package.json"], read: npm/* readPackageJson */.j },
    go: { fileNames: ["go.mod", "go.work"], read: readGo },
    cargo: { fileNames: ["Cargo.toml"], read: readCargoToml },
    terraform: { fileNames: [], read: (file) => (0,terraform/* readTerraform */.T)([file]) },
};
const BY_NAME = new Map(manifest/* ECOSYSTEMS */.S.flatMap((ecosystem) => MANIFEST_READERS[ecosystem].fileNames.map((name) => [name, ecosystem])));
function ecosystemOf(path) {
    const name = (0,path_text/* baseName */.Fl)(path);
    return name.endsWith(".tf") ? "terraform" : BY_NAME.get(name);
}
const readManifest = ({ ecosystem, path, text }) => MANIFEST_READERS[ecosystem].read({ path, text });
const tooLargeManifest = ({ ecosystem, path, sizeBytes }) => (0,empty_manifest/* unreadableManifest */.n)({
    ecosystem,
    path,
    code: "manifest/too-large",
    problem: {
        message: `this file has ${sizeBytes} bytes, and manifests are read up to ${MANIFEST_LIMIT_BYTES}`,
        place: undefined,
    },
});


/***/ }),

/***/ 3172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _documents_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1301);

class Reading {
    problems = [];
    file;
    constructor(file) {
        this.file = file;
    }
    table(parent, key, path) {
        const value = parent === undefined ? undefined : (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(parent, key);
        if (value === undefined)
            return undefined;
        const table = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asTable */ .fO)(value);
        if (table === undefined)
            this.wrongType(path ?? [key], "a table", value);
        return table;
    }
    string(parent, key, path) {
        const value = parent === undefined ? undefined : (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(parent, key);
        if (value === undefined || typeof value === "string")
            return value;
        this.wrongType(path ?? [key], "text", value);
        return undefined;
    }
    boolean(parent, key, path) {
        return this.#checked(parent, key, path, "true or false", _documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asBoolean */ .tB);
    }
    list(parent, key, path) {
        return this.#checked(parent, key, path, "a list", _documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD) ?? [];
    }
    strings(parent, key, path) {
        const found = [];
        for (const [index, element] of this.list(parent, key, path).entries()) {
            const keys = [...path, index];
            if (typeof element === "string")
                found.push({ text: element, keys });
            else
                this.wrongType(keys, "text", element);
        }
        return found;
    }
    tables(parent, key, path) {
        const table = this.table(parent, key, path);
        const found = [];
        for (const [name, value] of table === undefined ? [] : (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(table)) {
            const keys = [...path, name];
            const inner = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asTable */ .fO)(value);
            if (inner === undefined)
                this.wrongType(keys, "a table", value);
            else
                found.push({ name, table: inner, keys });
        }
        return found;
    }
    wrongType(keys, expected, value) {
        this.problem("manifest/wrong-type", keys, `${keys.join(".")} must be ${expected}, not ${(0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(value)}`);
    }
    problem(code, keys, message) {
        this.problems.push({ code, severity: "error", message, file: this.file, at: { keys } });
    }
    #checked(parent, key, path, expected, check) {
        if (parent === undefined)
            return undefined;
        const value = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(parent, key);
        if (value === undefined)
            return undefined;
        const checked = check(value);
        if (checked === undefined)
            this.wrongType(path, expected, value);
        return checked;
    }
}


/***/ }),

/***/ 1584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readTerraform)
});

// EXTERNAL MODULE: ./build/stage/base/diagnostic.js
var diagnostic = __webpack_require__(9240);
// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/documents/text-start.js
var text_start = __webpack_require__(5680);
// EXTERNAL MODULE: ./build/stage/manifests/empty-manifest.js
var empty_manifest = __webpack_require__(2099);
;// CONCATENATED MODULE: ./build/stage/manifests/terraform-modules.js
const TOKEN = /(#.*|\/\/.*|\/\*)|<<-?([\p{L}_][\p{L}\p{N}_-]*)[^\n]*|(")|([{([])|([})\]])|([\p{L}_][\p{L}\p{N}_-]*)|(\n)|(=(?!=))|[^]/uy;
function scanModules(text) {
    const sources = [];
    let at = 0;
    let line = 1;
    let depth = 0;
    let words = [];
    let inModule = false;
    while (at < text.length) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (match === null)
            break;
        const [token, comment, heredoc, quote, open, close, word, newline, equals] = match;
        at = TOKEN.lastIndex;
        if (comment === "/*") {
            const end = text.indexOf("*/", at);
            if (end < 0)
                return { sources, problem: { message: "this comment is not closed", line } };
            line += countLines(text, at, end);
            at = end + 2;
        }
        else if (comment !== undefined)
            continue;
        else if (heredoc !== undefined) {
            const end = endOfHeredoc(text, at, heredoc);
            if (end === undefined)
                return { sources, problem: { message: `the text up to ${heredoc} is not closed`, line } };
            line += countLines(text, at, end);
            at = end;
        }
        else if (quote !== undefined) {
            const string = readString(text, at);
            if (string === undefined)
                return { sources, problem: { message: "this string is not closed", line } };
            const startLine = line;
            line += countLines(text, at, string.end);
            at = string.end;
            if (inModule &&
                depth === 1 &&
                words[0] === "source" &&
                words[1] === "=" &&
                words.length === 2 &&
                string.value !== undefined)
                sources.push({ source: string.value, line: startLine });
            words.push('"');
        }
        else if (open !== undefined) {
            if (depth === 0)
                inModule = open === "{" && words[0] === "module" && words.length === 2;
            depth += 1;
            words = [];
        }
        else if (close !== undefined) {
            depth = Math.max(0, depth - 1);
            words = ["}"];
        }
        else if (newline !== undefined) {
            line += 1;
            words = [];
        }
        else if (word !== undefined || equals !== undefined)
            words.push(token);
        else if (token.trim() !== "")
            words.push(token);
    }
    const problem = depth > 0 ? { message: "a block is not closed at the end of the file", line } : undefined;
    return { sources, problem };
}
function countLines(text, start, end) {
    let count = 0;
    for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1))
        count += 1;
    return count;
}
function endOfHeredoc(text, at, name) {
    for (let start = text.indexOf("\n", at) + 1; start > 0; start = text.indexOf("\n", start) + 1) {
        const found = text.indexOf("\n", start);
        const end = found < 0 ? text.length : found;
        if (text.slice(start, end).trim() === name)
            return end;
        if (found < 0)
            return undefined;
    }
    return undefined;
}
function readString(text, start) {
    let value = "";
    const braces = [0];
    for (let at = start; at < text.length; at += 1) {
        const character = text.charAt(at);
        const top = braces.length - 1;
        const open = braces[top] ?? 0;
        if (open > 0) {
            if (character === '"')
                braces.push(0);
            else if (character === "{")
                braces[top] = open + 1;
            else if (character === "}")
                braces[top] = open - 1;
        }
        else if (character === "\\") {
            if (value !== undefined)
                value += terraform_modules_unescape(text.charAt(at + 1));
            at += 1;
        }
        else if (character === '"') {
            braces.pop();
            if (braces.length === 0)
                return { value, end: at + 1 };
        }
        else if ((character === "$" || character === "%") && text.charAt(at + 1) === "{") {
            if (text.charAt(at - 1) !== character) {
                value = undefined;
                braces[top] = 1;
                at += 1;
            }
        }
        else if (character === "\n")
            return undefined;
        else if (value !== undefined)
            value += character;
    }
    return undefined;
}
const terraform_modules_unescape = (character) => ({ n: "\n", r: "\r", t: "\t" })[character] ?? character;

;// CONCATENATED MODULE: ./build/stage/manifests/terraform.js






function readTerraform(files) {
    const ordered = [...files].sort((0,order.by)(({ path }) => path));
    const { path } = ordered.find((file) => (0,path_text/* baseName */.Fl)(file.path) === "main.tf") ?? ordered[0] ?? files[0];
    const dependencies = [];
    const problems = [];
    for (const file of ordered) {
        const content = (0,text_start/* withoutByteOrderMark */.Y)(file.text);
        const { sources, problem } = scanModules(content);
        for (const { source, line } of sources) {
            if (!/^\.{1,2}(?:\/|$)/.test(source))
                continue;
            const target = (0,path_text/* resolvePath */.o1)((0,path_text/* parentOf */.gN)(file.path), source);
            dependencies.push({
                package: undefined,
                path: target,
                kind: "runtime",
                constraint: "*",
                foreignSource: target === undefined ? source : undefined,
                at: { line },
                ...(file.path === path ? {} : { file: file.path }),
            });
        }
        if (problem === undefined)
            continue;
        const start = (0,text_start/* offsetOf */.b)(content, problem.line, 1);
        const place = (0,diagnostic/* placeAt */.B)(content, start, start + 1);
        problems.push({
            code: "manifest/syntax",
            severity: "error",
            message: problem.message,
            file: file.path,
            place,
        });
    }
    return { ...(0,empty_manifest/* emptyManifest */.d)("terraform", path), isPackage: true, dependencies, problems };
}


/***/ }),

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openCheckout),
  h: () => (/* binding */ takeSubmodules)
});

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/git/objects.js + 2 modules
var objects = __webpack_require__(1268);
// EXTERNAL MODULE: ./build/stage/git/changes.js + 2 modules
var changes = __webpack_require__(8518);
// EXTERNAL MODULE: ./build/stage/system/files.js + 2 modules
var files = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/stage/git/absent-submodule.js

const FETCH_LIMIT_MS = 2 * 60_000;
async function openAbsentSubmodule(options) {
    const { outer, path, commit, fetch, scope } = options;
    const settings = parseModules((await outer.run(["config", "-z", "--file", ".gitmodules", "--list"], { allow: [0, 1, 128] })).stdout.toString("utf8"));
    const name = [...settings]
        .find(([key, value]) => key.endsWith(".path") && value === path)?.[0]
        .slice("submodule.".length, -".path".length);
    if (name === undefined)
        return undefined;
    const common = (await outer.run(["rev-parse", "--path-format=absolute", "--git-common-dir"])).stdout
        .toString("utf8")
        .trimEnd();
    const store = name.split("/").includes("..") ? undefined : `${common}/modules/${name}`;
    if (store !== undefined && (0,files/* exists */.t2)(`${store}/HEAD`) && (await hasCommit(outer.at(store), commit)))
        return outer.at(store);
    const written = settings.get(`submodule.${name}.url`);
    if (!fetch.allowFetch || written === undefined)
        return undefined;
    const url = resolveUrl(written, await originUrl(outer));
    if (url === undefined)
        return undefined;
    const temporary = scope.use((0,files/* makeTempDirectory */.Qd)("wrknv-submodule-"));
    const git = outer.at(temporary.path);
    await git.run(["init", "--quiet", "--bare", "."]);
    const { code } = await git.run(["fetch", "--quiet", "--no-tags", "--depth=1", "--end-of-options", url, commit], {
        allow: [0, 1, 128],
        timeoutMs: FETCH_LIMIT_MS,
        announce: true,
    });
    return code === 0 ? git : undefined;
}
const parseModules = (text) => new Map(text.split("\0").flatMap((record) => {
    const end = record.indexOf("\n");
    return end < 0 ? [] : [[record.slice(0, end), record.slice(end + 1)]];
}));
const hasCommit = async (git, commit) => (await git.run(["cat-file", "-e", `${commit}^{commit}`], { allow: [0, 1, 128] })).code === 0;
async function originUrl(git) {
    const { code, stdout } = await git.run(["config", "--get", "remote.origin.url"], { allow: [0, 1] });
    return code === 0 ? stdout.toString("utf8").trimEnd() : undefined;
}
function resolveUrl(written, origin) {
    if (/^\.\.?\//.test(written)) {
        if (origin === undefined)
            return undefined;
        let base = origin.replace(/\/+$/, "");
        let rest = written;
        for (;;) {
            if (rest.startsWith("./"))
                rest = rest.slice(2);
            else if (rest.startsWith("../")) {
                rest = rest.slice(3);
                const cut = Math.max(base.lastIndexOf("/"), base.lastIndexOf(":"));
                if (cut < 0)
                    return undefined;
                base = base.slice(0, cut);
            }
            else
                return `${base}/${rest}`;
        }
    }
    return /^(?:https?|ssh|git|file):\/\//.test(written) ||
        /^[\w.-]+@[\w.-]+:/.test(written) ||
        written.startsWith("/")
        ? written
        : undefined;
}

// EXTERNAL MODULE: ./build/stage/workspace/snapshot.js
var snapshot = __webpack_require__(1419);
;// CONCATENATED MODULE: ./build/stage/workspace/checkouts.js






function openCheckout(options, scope) {
    return { ...options, objects: scope.use((0,objects/* openObjects */.d)(options.git)) };
}
async function takeSubmodules(outer, options) {
    const snapshots = [];
    const absent = [];
    for (const [directory, commit] of outer.gitlinks) {
        const taken = await takeSubmodule(outer, { ...options, directory, commit });
        if (typeof taken === "string") {
            absent.push({ directory, why: taken });
            continue;
        }
        snapshots.push(taken);
        const inner = await takeSubmodules(taken, options);
        snapshots.push(...inner.snapshots);
        absent.push(...inner.absent);
    }
    return { snapshots, absent };
}
async function takeSubmodule(outer, { root, directory, commit, state, fetch, scope, }) {
    const folder = (0,path_text/* joinPath */.uJ)(root, directory);
    const open = (git) => openCheckout({ git, directory, rootBelowTop: ".", form: "submodules" }, scope);
    if ((0,files/* exists */.t2)(`${folder}/.git`)) {
        const checkout = open(outer.checkout.git.at(folder));
        if (state === "work-tree") {
            const [index, status] = await Promise.all([
                (0,snapshot/* indexSnapshot */.VJ)(checkout, (0,snapshot/* listManifests */.po)(checkout)),
                (0,changes/* uncommittedChanges */.D)(checkout.git),
            ]);
            return (0,snapshot/* takeSnapshot */.W9)(index, { kind: "work-tree", status });
        }
        const head = await checkout.objects.readCommit("HEAD");
        if (head?.id === commit) {
            const [index, differing] = await Promise.all([
                (0,snapshot/* indexSnapshot */.VJ)(checkout, (0,snapshot/* listManifests */.po)(checkout)),
                (0,snapshot/* manifestsOffHead */.O2)(checkout),
            ]);
            return (0,snapshot/* takeSnapshot */.W9)(index, { kind: "head", differing });
        }
        if ((await checkout.objects.readCommit(commit)) !== undefined)
            return (0,snapshot/* treeSnapshot */.PL)(checkout, commit);
    }
    const git = await openAbsentSubmodule({
        outer: outer.checkout.git,
        path: (0,snapshot/* toGitPath */.ri)(outer.checkout, directory),
        commit,
        fetch,
        scope,
    });
    if (git === undefined)
        return `the submodule ${(0,path_text/* showPath */.P8)(directory)} is not checked out and commit ${commit} of it cannot be fetched`;
    return (0,snapshot/* treeSnapshot */.PL)(open(git), commit);
}


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O9: () => (/* binding */ LOCK_LIMIT_BYTES),
  MK: () => (/* binding */ folderBelow),
  h5: () => (/* binding */ openLocks)
});

// UNUSED EXPORTS: servedLockfiles

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/manifests/lockfile-names.js
var lockfile_names = __webpack_require__(6598);
// EXTERNAL MODULE: ./build/stage/manifests/manifest.js
var manifest = __webpack_require__(4351);
;// CONCATENATED MODULE: ./build/stage/workspace/lock-cache.js
const LEAST_VALUES = 2;
const MOST_VALUES = 16;
const MOST_LENGTH = 3 * 1024 * 1024;
const openLockCache = () => ({
    readings: openRecent(({ reading }) => (reading?.kind === "text" ? reading.text.length : 0)),
    opened: openRecent(({ length }) => length),
});
function openRecent(lengthOf) {
    const kept = [];
    let length = 0;
    return {
        find(fits) {
            const at = kept.findLastIndex(fits);
            const [value] = at < 0 ? [] : kept.splice(at, 1);
            if (value !== undefined)
                kept.push(value);
            return value;
        },
        has: (fits) => kept.some(fits),
        add(value) {
            kept.push(value);
            length += lengthOf(value);
            while (kept.length > MOST_VALUES || (kept.length > LEAST_VALUES && length > MOST_LENGTH))
                for (const old of kept.splice(0, 1))
                    length -= lengthOf(old);
        },
    };
}

// EXTERNAL MODULE: ./build/stage/workspace/root-members.js
var root_members = __webpack_require__(5605);
;// CONCATENATED MODULE: ./build/stage/workspace/locks.js






const LOCK_LIMIT_BYTES = 32 * 1024 * 1024;
function openLocks({ workspace, paths, read, fileAt, cache = openLockCache() }) {
    let served;
    const readings = new Map();
    const all = () => (served ??= servedLockfiles(workspace, paths));
    const readFile = async (path) => {
        const file = fileAt?.(path);
        if (file === undefined)
            return read(path);
        const known = cache.readings.find((one) => one.file === file);
        if (known !== undefined)
            return known.reading;
        const reading = await read(path);
        cache.readings.add({ file, reading });
        return reading;
    };
    const text = async (path) => {
        const reading = await readFile(path);
        return reading?.kind === "text" ? reading.text : undefined;
    };
    const isSame = (path) => ({ file, companions }) => file === fileAt?.(path) && [...companions].every(([other, its]) => fileAt(other) === its);
    const openLock = async (path) => {
        const known = cache.opened.find(isSame(path));
        if (known !== undefined)
            return known.read;
        const reading = await readFile(path);
        if (reading === undefined)
            return undefined;
        if (reading.kind !== "text")
            return unknownLock(reading.kind === "too-large" ? `it has more than ${LOCK_LIMIT_BYTES} bytes` : reading.why);
        const { LOCKFILE_FORMATS } = await Promise.all(/* import() */[__webpack_require__.e(523), __webpack_require__.e(910)]).then(__webpack_require__.bind(__webpack_require__, 3910));
        const format = LOCKFILE_FORMATS.get((0,path_text/* baseName */.Fl)(path));
        if (format === undefined)
            return unknownLock("this format is not read by its meaning");
        const companions = new Map();
        const others = new Map();
        for (const name of format.companions) {
            const other = (0,path_text/* joinPath */.uJ)((0,path_text/* parentOf */.gN)(path), name);
            others.set(other, fileAt?.(other));
            const companion = await text(other);
            if (companion !== undefined)
                companions.set(name, companion);
        }
        const input = { path, text: reading.text, companions };
        const opened = format.open?.(input, cache.opened.find((one) => one.path === path)?.read) ??
            ((members) => format.read({ ...input, members }));
        const file = fileAt?.(path);
        if (file !== undefined)
            cache.opened.add({ path, file, companions: others, read: opened, length: reading.text.length });
        return opened;
    };
    const readLock = async (path) => {
        const lockfile = all().find((one) => one.path === path);
        return lockfile === undefined ? undefined : (await openLock(path))?.(membersBelow(lockfile));
    };
    return {
        get served() {
            return all();
        },
        text,
        read(path) {
            let reading = readings.get(path);
            if (reading === undefined)
                readings.set(path, (reading = readLock(path)));
            return reading;
        },
        isAtHand(path) {
            return readings.has(path) || cache.opened.has(isSame(path));
        },
        cache,
    };
}
const unknownLock = (why) => () => ({ kind: "unknown", why, line: 1 });
const membersBelow = ({ directory, members }) => directory === "."
    ? members
    : (0,order/* indexBy */.wQ)(members.values(), (manifest) => folderBelow(directory, manifest.directory));
const folderBelow = (directory, folder) => directory === "."
    ? folder
    : folder === directory
        ? "."
        : (0,path_text/* isInside */.FK)(folder, directory)
            ? folder.slice(directory.length + 1)
            : `${"../".repeat(directory.split("/").length)}${folder}`;
const ECOSYSTEM_OF = new Map(manifest/* ECOSYSTEMS */.S.filter((ecosystem) => ecosystem !== "go").flatMap((ecosystem) => lockfile_names/* LOCKFILES */.JA[ecosystem].map((name) => [name, ecosystem])));
function servedLockfiles(workspace, paths) {
    const served = [];
    for (const path of [...paths].sort()) {
        const ecosystem = ECOSYSTEM_OF.get((0,path_text/* baseName */.Fl)(path));
        if (ecosystem === undefined)
            continue;
        const directory = (0,path_text/* parentOf */.gN)(path);
        const { isDeclared, manifests } = (0,root_members/* rootMembers */.k)(workspace, ecosystem, directory);
        if (manifests.size > 0)
            served.push({ path, ecosystem, directory, isShared: isDeclared, members: manifests });
    }
    return served;
}


/***/ }),

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ isManifestPath),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   jE: () => (/* binding */ isFoundWithoutDeclaration),
/* harmony export */   lP: () => (/* binding */ MANIFEST_ENDINGS),
/* harmony export */   n0: () => (/* binding */ indexManifests)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);
/* harmony import */ var _manifests_read_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);


const NAMES = new Set([
    "package.json", "pnpm-workspace.yaml", "pyproject.toml", "go.mod", "go.work", "Cargo.toml", "pyvenv.cfg",
    "wrknv.toml", ".wrknv.toml",
]);
const MANIFEST_ENDINGS = [
    "package.json", "pnpm-workspace.yaml", ".toml", "go.mod", "go.work", ".tf", "pyvenv.cfg",
];
function isManifestPath(path) {
    const name = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    return NAMES.has(name) || name.endsWith(".tf");
}
const NEVER_ENTERED = /(?:^|\/)(?:node_modules|venv|\.venv|workenv|__pypackages__|\.git)(?:\/|$)/;
const NOT_FOUND_IN = new Set(["vendor", "testdata", "fixtures", "__fixtures__", "templates"]);
const isHidden = (directory, unitDirectory) => directory !== "." &&
    directory.includes(".") &&
    partsBelow(directory, unitDirectory).some((part) => part.startsWith("."));
const isFoundWithoutDeclaration = (directory, unitDirectory) => !partsBelow(directory, unitDirectory).some((part) => NOT_FOUND_IN.has(part));
const partsBelow = (directory, unitDirectory) => {
    if (directory === unitDirectory)
        return [];
    return (unitDirectory === "." ? directory : directory.slice(unitDirectory.length + 1)).split("/");
};
const isInstalled = (directory, unitDirectory) => NEVER_ENTERED.test(unitDirectory === "." || directory === unitDirectory ? directory : directory.slice(unitDirectory.length));
function indexManifests(paths, unitDirectory) {
    const index = new Map();
    const virtual = new Set();
    for (const path of paths) {
        const slash = path.lastIndexOf("/");
        const directory = slash < 0 ? "." : path.slice(0, slash);
        const name = slash < 0 ? path : path.slice(slash + 1);
        if (name === "pyvenv.cfg") {
            virtual.add(directory);
            continue;
        }
        const role = roleOf(name);
        if (role === undefined || isInstalled(directory, unitDirectory))
            continue;
        let folder = index.get(directory);
        if (folder === undefined) {
            folder = { files: {}, pnpmWorkspace: undefined, goWork: undefined };
            index.set(directory, folder);
        }
        if (role === "pnpmWorkspace" || role === "goWork")
            folder[role] = path;
        else {
            const files = folder.files[role];
            if (files === undefined)
                folder.files[role] = [path];
            else
                files.push(path);
        }
    }
    if (virtual.size > 0)
        for (const directory of [...index.keys()])
            if ([...virtual].some((root) => directory === root || directory.startsWith(`${root}/`)))
                index.delete(directory);
    return index;
}
const roleOf = (name) => name === "pnpm-workspace.yaml" ? "pnpmWorkspace" : name === "go.work" ? "goWork" : (0,_manifests_read_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemOf */ .Mg)(name);


/***/ }),

/***/ 3180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ reposByPath)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3811);

const known = new WeakMap();
function reposByPath(workspace) {
    let byPath = known.get(workspace);
    if (byPath === undefined)
        known.set(workspace, (byPath = (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .indexBy */ .wQ)(workspace.repos.values(), ({ path }) => path)));
    return byPath;
}


/***/ }),

/***/ 5605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ rootMembers)
/* harmony export */ });
/* harmony import */ var _repos_by_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3180);

function rootMembers(workspace, ecosystem, directory) {
    const declared = workspace.declared.find((one) => one.ecosystem === ecosystem && one.directory === directory);
    const byPath = (0,_repos_by_path_js__WEBPACK_IMPORTED_MODULE_0__/* .reposByPath */ .m)(workspace);
    const members = new Set(declared?.members);
    const manifests = new Map();
    for (const folder of new Set([directory, ...members])) {
        const manifest = byPath.get(folder)?.manifests.find((one) => one.ecosystem === ecosystem) ??
            workspace.containers.find((one) => one.ecosystem === ecosystem && one.directory === folder);
        if (manifest !== undefined)
            manifests.set(folder, manifest);
    }
    return { isDeclared: declared !== undefined, members, manifests };
}


/***/ }),

/***/ 1419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ toWorkspacePath),
/* harmony export */   DS: () => (/* binding */ readNow),
/* harmony export */   O2: () => (/* binding */ manifestsOffHead),
/* harmony export */   PL: () => (/* binding */ treeSnapshot),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   VJ: () => (/* binding */ indexSnapshot),
/* harmony export */   W9: () => (/* binding */ takeSnapshot),
/* harmony export */   XW: () => (/* binding */ readFromObjects),
/* harmony export */   mz: () => (/* binding */ snapshotBefore),
/* harmony export */   po: () => (/* binding */ listManifests),
/* harmony export */   ri: () => (/* binding */ toGitPath)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);
/* harmony import */ var _git_file_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9183);
/* harmony import */ var _git_index_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8907);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6572);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1686);
/* harmony import */ var _manifests_lockfile_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6598);
/* harmony import */ var _manifest_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4219);







function toWorkspacePath(checkout, path) {
    if (checkout.rootBelowTop === ".")
        return (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(checkout.directory, path);
    return (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, checkout.rootBelowTop) ? path.slice(checkout.rootBelowTop.length + 1) : undefined;
}
const toGitPath = (checkout, path) => checkout.directory === "."
    ? (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(checkout.rootBelowTop, path)
    : path.slice(checkout.directory.length + 1);
const ENDINGS = [..._manifest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_ENDINGS */ .lP, ..._manifests_lockfile_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCK_ENDINGS */ .h0];
const listManifests = (checkout) => (0,_git_index_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .listIndex */ .VH)(checkout.git, ENDINGS);
const manifestsOffHead = (checkout) => (0,_git_index_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .differsFromHead */ .Ss)(checkout.git, ENDINGS);
class IndexFile {
    path;
    checkout;
    onDisk = true;
    #entry;
    constructor(path, checkout, entry) {
        this.path = path;
        this.checkout = checkout;
        this.#entry = entry;
    }
    get isLink() {
        return this.#entry.isLink;
    }
    id() {
        return this.#entry.id();
    }
}
async function indexSnapshot(checkout, listed) {
    const [entries, gitlinks] = await Promise.all([listed, listGitlinks(checkout)]);
    const files = new Map();
    const locks = new Map();
    for (const entry of entries) {
        const kept = (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isManifestPath */ .HS)(entry.path) ? files : (0,_manifests_lockfile_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockPath */ .L1)(entry.path) ? locks : undefined;
        const path = kept === undefined ? undefined : toWorkspacePath(checkout, entry.path);
        if (path !== undefined)
            kept?.set(path, new IndexFile(path, checkout, entry));
    }
    return { checkout, files, locks, gitlinks };
}
async function takeSnapshot(index, state) {
    const { checkout } = index;
    if (state.kind === "commit")
        return treeSnapshot(checkout, state.commit);
    const differing = [];
    const put = (gitPath, file) => {
        const path = toWorkspacePath(checkout, gitPath);
        if (path !== undefined)
            differing.push({ path, file: file === undefined ? undefined : { path, checkout, ...file } });
    };
    if (state.kind === "head") {
        for (const { path, oldId, oldMode } of state.differing)
            put(path, oldId === null ? undefined : { id: () => oldId, onDisk: false, isLink: oldMode === LINK });
    }
    else {
        for (const { path, kind, workMode } of state.status)
            put(path, workMode === null && kind !== "untracked"
                ? undefined
                : { id: () => null, onDisk: true, isLink: workMode === LINK });
    }
    return withFiles(index, differing);
}
function withFiles(snapshot, differing) {
    const files = overlay(snapshot.files, differing.filter(({ path }) => (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isManifestPath */ .HS)(path)));
    const locks = overlay(snapshot.locks, differing.filter(({ path }) => (0,_manifests_lockfile_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockPath */ .L1)(path)));
    return files === snapshot.files && locks === snapshot.locks ? snapshot : { ...snapshot, files, locks };
}
function overlay(files, differing) {
    if (differing.length === 0)
        return files;
    const others = new Map(files);
    for (const { path, file } of differing)
        if (file === undefined)
            others.delete(path);
        else
            others.set(path, file);
    return others;
}
const LINK = "120000";
async function treeSnapshot(checkout, commit) {
    const files = new Map();
    const locks = new Map();
    const gitlinks = new Map();
    for (const { path: gitPath, mode, id } of await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listTree */ .nT)(checkout.git, commit)) {
        const path = toWorkspacePath(checkout, gitPath);
        if (path === undefined)
            continue;
        if (mode === _git_file_change_js__WEBPACK_IMPORTED_MODULE_6__/* .GITLINK */ .R)
            gitlinks.set(path, id);
        else {
            const kept = (0,_manifest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isManifestPath */ .HS)(gitPath) ? files : (0,_manifests_lockfile_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockPath */ .L1)(gitPath) ? locks : undefined;
            kept?.set(path, { path, checkout, id: () => id, onDisk: false, isLink: mode === LINK });
        }
    }
    return { checkout, files, locks, gitlinks };
}
function snapshotBefore(snapshot, changes) {
    const { checkout } = snapshot;
    const links = [...snapshot.gitlinks.keys()];
    return withFiles(snapshot, changes
        .filter(({ path }) => (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, checkout.directory) && !links.some((link) => (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, link)))
        .map(({ path, oldId, oldMode }) => ({
        path,
        file: oldId === null
            ? undefined
            : { path, checkout, id: () => oldId, onDisk: false, isLink: oldMode === LINK },
    })));
}
async function listGitlinks(checkout) {
    const links = new Map();
    if ((0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(`${checkout.git.directory}/.gitmodules`) === undefined)
        return links;
    const { stdout } = await checkout.git.run(["config", "-z", "--file", ".gitmodules", "--get-regexp", "^submodule\\..*\\.path$"], { allow: [0, 1] });
    const paths = stdout
        .toString("utf8")
        .split("\0")
        .flatMap((record) => (record.includes("\n") ? [record.slice(record.indexOf("\n") + 1)] : []));
    for (const entry of await (0,_git_index_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .listIndexAt */ .UC)(checkout.git, paths))
        if (entry.isGitlink) {
            const path = toWorkspacePath(checkout, entry.path);
            if (path !== undefined)
                links.set(path, entry.id());
        }
    return links;
}
async function readFiles(root, files, limitBytes) {
    const readings = [];
    for (const file of files)
        readings.push(readNow(root, file, limitBytes) ?? (await readFromObjects(file, limitBytes)));
    return readings;
}
function readNow(root, file, limitBytes) {
    if (!file.onDisk)
        return undefined;
    const path = file.isLink ? linkTarget(root, file.path) : `${root}/${file.path}`;
    return path === undefined ? undefined : readFromDisk(path, limitBytes);
}
function linkTarget(root, path) {
    const target = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(root, path));
    const top = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(root);
    return target !== undefined && top !== undefined && (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(target, top) ? target : undefined;
}
function readFromDisk(path, limitBytes) {
    try {
        const text = (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path);
        if (text === undefined)
            return undefined;
        if (text.length * 3 <= limitBytes || Buffer.byteLength(text) <= limitBytes)
            return { kind: "text", text };
        return { kind: "too-large", sizeBytes: Buffer.byteLength(text) };
    }
    catch (error) {
        if (error instanceof Error &&
            "code" in error &&
            (error.code === "ERR_FS_FILE_TOO_LARGE" || error.code === "ERR_STRING_TOO_LONG"))
            return { kind: "too-large", sizeBytes: Infinity };
        return { kind: "unreadable", why: error instanceof Error ? error.message : String(error) };
    }
}
async function readFromObjects(file, limitBytes) {
    if (file.isLink)
        return {
            kind: "unreadable",
            why: "it is a symbolic link that leads out of the workspace or nowhere; put the file itself there",
        };
    const id = file.id();
    if (id === null)
        return { kind: "unreadable", why: "it is gone" };
    const object = await file.checkout.objects.readObject(id);
    if (object?.type !== "blob")
        return { kind: "unreadable", why: `git does not have its content (${id})` };
    return object.content.length > limitBytes
        ? { kind: "too-large", sizeBytes: object.content.length }
        : { kind: "text", text: object.content.toString("utf8") };
}


/***/ })

};
