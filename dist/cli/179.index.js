export const id = 179;
export const ids = [179,939,154];
export const modules = {

/***/ 4179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configValidationJson: () => (/* binding */ configValidationJson),
/* harmony export */   renderConfigValidation: () => (/* binding */ renderConfigValidation),
/* harmony export */   validateConfig: () => (/* binding */ validateConfig)
/* harmony export */ });
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9240);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6906);
/* harmony import */ var _base_scope_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5767);
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(318);
/* harmony import */ var _config_load_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(418);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3891);
/* harmony import */ var _current_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9749);
/* harmony import */ var _root_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3321);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(154);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









async function validateConfig(context, options) {
    const root = (await (0,_root_of_js__WEBPACK_IMPORTED_MODULE_5__/* .rootOf */ .I)(context)).path;
    const { diagnostics: ofWorkspace } = await (0,_config_load_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .loadWorkspaceFile */ .MD)(root);
    const { diagnostics: ofSettings } = await (0,_config_load_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSettings */ .M5)({ root, env: context.env, options: context.given });
    const ofRoot = [...ofWorkspace, ...ofSettings];
    const found = (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .Cs)(ofRoot) ? ofRoot : [...ofRoot, ...(await repoProblems(context, root))];
    const problems = options.strict ? (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .strictly */ .px)(found) : found;
    return { root, problems, isValid: !(0,_config_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .Cs)(problems) };
}
async function repoProblems(context, root) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scope = __addDisposableResource(env_1, (0,_base_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .openScope */ .P)(), true);
        const { state } = await (0,_current_state_js__WEBPACK_IMPORTED_MODULE_4__/* .currentState */ .J)(context, scope);
        const problems = [];
        for (const { path } of state.workspace.repos.values())
            if (path !== ".")
                problems.push(...(await (0,_config_load_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .folderProblems */ .VG)({ root, directory: path })));
        return problems;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const configValidationJson = ({ root, problems, isValid }) => ({
    schemaVersion: 1,
    root: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .pathForJson */ .r)(root),
    valid: isValid,
    problems: problems.map(_validate_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnosticJson */ .g),
});
function renderConfigValidation({ root, problems }) {
    if (problems.length === 0)
        return `the configuration of ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(root)} is valid\n`;
    const errors = problems.filter(({ severity }) => severity === "error").length;
    const warnings = problems.length - errors;
    const counted = [
        ...(errors === 0 ? [] : [(0,_base_words_js__WEBPACK_IMPORTED_MODULE_8__.count)(errors, "error")]),
        ...(warnings === 0 ? [] : [(0,_base_words_js__WEBPACK_IMPORTED_MODULE_8__.count)(warnings, "warning")]),
    ];
    return `${problems.map((problem) => `${(0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostic */ .I)(problem)}\n\n`).join("")}${counted.join(" and ")}\n`;
}


/***/ }),

/***/ 3939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graph: () => (/* binding */ graph),
  cQ: () => (/* binding */ graphOf),
  Dx: () => (/* binding */ linesOf)
});

// UNUSED EXPORTS: documentOf

// EXTERNAL MODULE: ./build/stage/graph/dependency-graph.js
var dependency_graph = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/graph/cycles.js + 1 modules
var cycles = __webpack_require__(389);
// EXTERNAL MODULE: ./build/stage/graph/layers.js
var graph_layers = __webpack_require__(78);
;// CONCATENATED MODULE: ./build/stage/graph/graph-document.js




function makeGraphDocument({ graph, ordering, pathOf, placeOf }) {
    const { layerOf, layers } = (0,graph_layers/* layersOf */.w)(ordering.order.dependencies);
    return {
        schemaVersion: 1,
        repos: graph.names.map((name, node) => ({
            name,
            path: (0,path_text/* pathForJson */.r)(pathOf(name)),
            layer: layerOf[node] ?? 0,
        })),
        edges: graph.edges.map((edge) => ({
            from: edge.from,
            to: edge.to,
            kind: edge.kind,
            constraint: (0,path_text/* pathForJson */.r)(edge.constraint),
            declaredIn: (0,path_text/* pathForJson */.r)(placeOf(edge)),
            ordering: ordering.isOrdering(edge),
        })),
        layers: layers.map((nodes) => (0,dependency_graph/* namesAt */.Qo)(graph, nodes)),
        cycles: (0,cycles/* findCycles */.p)(ordering.order).map(({ repos }) => repos),
    };
}

// EXTERNAL MODULE: ./build/stage/graph/ordering.js
var ordering = __webpack_require__(3240);
// EXTERNAL MODULE: ./build/stage/commands/edges-of-state.js + 2 modules
var edges_of_state = __webpack_require__(3649);
// EXTERNAL MODULE: ./build/stage/commands/current-state.js
var current_state = __webpack_require__(9749);
;// CONCATENATED MODULE: ./build/stage/commands/graph.js





function graphOf(state, edges) {
    const graph = (0,dependency_graph/* buildGraph */.ZG)(state.workspace.repos.keys(), edges.edges);
    return { graph, ordering: (0,ordering/* orderEdges */.L)(graph, edges.unordered), edges };
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
    return makeGraphDocument({
        graph: whole,
        ordering,
        pathOf: (name) => state.workspace.repos.get(name)?.path ?? name,
        placeOf: await linesOf(state, whole.edges),
    });
}


/***/ }),

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ diagnosticJson),
  validate: () => (/* binding */ validate),
  validationJson: () => (/* binding */ validationJson)
});

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/base/glob/path-glob.js
var path_glob = __webpack_require__(4278);
// EXTERNAL MODULE: ./build/stage/config/workspace-file.js
var workspace_file = __webpack_require__(8420);
// EXTERNAL MODULE: ./build/stage/graph/cycles.js + 1 modules
var cycles = __webpack_require__(389);
// EXTERNAL MODULE: ./build/stage/git/index-entries.js
var index_entries = __webpack_require__(8907);
// EXTERNAL MODULE: ./build/stage/manifests/names.js
var names = __webpack_require__(7280);
;// CONCATENATED MODULE: ./build/stage/manifests/version-satisfies.js
const JUDGES = {
    npm: satisfiesNpm,
    python: satisfiesPython,
    cargo: satisfiesCargo,
    go: () => Promise.resolve(undefined),
    terraform: () => Promise.resolve(undefined),
};
const satisfies = ({ ecosystem, constraint, version, }) => constraint === "*" ? Promise.resolve(true) : JUDGES[ecosystem](constraint, version);
async function satisfiesNpm(constraint, version) {
    const range = constraint.replace(/^workspace:/, "");
    if (range !== constraint && /^[*^~]?$/.test(range))
        return true;
    return satisfiesSemver(range, version);
}
function satisfiesCargo(constraint, version) {
    const range = constraint
        .split(",")
        .map((part) => part.trim())
        .map((part) => (/^\d/.test(part) && !part.includes("*") ? `^${part}` : part))
        .join(" ");
    return satisfiesSemver(range, version);
}
async function satisfiesSemver(range, version) {
    const semver = await Promise.all(/* import() */[__webpack_require__.e(523), __webpack_require__.e(88)]).then(__webpack_require__.t.bind(__webpack_require__, 2088, 19));
    if (semver.validRange(range) === null || semver.valid(version) === null)
        return undefined;
    return semver.satisfies(version, range);
}
async function satisfiesPython(constraint, version) {
    const pep440 = await __webpack_require__.e(/* import() */ 898).then(__webpack_require__.t.bind(__webpack_require__, 8898, 19));
    if (!pep440.validRange(constraint) || pep440.valid(version) === null)
        return undefined;
    return pep440.satisfies(version, constraint, { prereleases: true });
}

// EXTERNAL MODULE: ./build/stage/system/files.js + 1 modules
var files = __webpack_require__(5927);
// EXTERNAL MODULE: ./build/stage/workspace/kinds.js
var kinds = __webpack_require__(4040);
// EXTERNAL MODULE: ./build/stage/workspace/snapshot.js
var snapshot = __webpack_require__(1419);
// EXTERNAL MODULE: ./build/stage/commands/current-state.js
var current_state = __webpack_require__(9749);
// EXTERNAL MODULE: ./build/stage/commands/edges-of-state.js + 2 modules
var edges_of_state = __webpack_require__(3649);
// EXTERNAL MODULE: ./build/stage/commands/graph.js + 1 modules
var commands_graph = __webpack_require__(3939);
;// CONCATENATED MODULE: ./build/stage/commands/validate.js













async function validate(context, scope) {
    const { opened, state, notices } = await (0,current_state/* currentState */.J)(context, scope);
    const { workspace } = state;
    const graph = (0,commands_graph/* graphOf */.cQ)(state, await (0,edges_of_state/* edgesOfState */.Xn)(state));
    const found = [
        ...noRepos(opened, workspace),
        ...workspace.problems,
        ...withoutManifest(workspace),
        ...unknownKinds(opened, workspace),
        ...graph.edges.problems,
        ...(await validate_cycles(state, graph)),
        ...(await drift(state)),
        ...rootUses(workspace),
        ...(await unmatchedPatterns(opened, workspace)),
        ...notices.map((message) => ({
            code: "workspace/notice",
            severity: "warning",
            message,
        })),
    ];
    return {
        opened,
        repos: workspace.repos.size,
        problems: [...opened.diagnostics, ...(await state.locator.locate(found))],
    };
}
const noRepos = (opened, { repos }) => repos.size > 0
    ? []
    : [
        {
            code: "workspace/no-repos",
            severity: "error",
            message: `no repo was found in ${(0,path_text/* showPath */.P8)(opened.root.path)} (${opened.root.reason})`,
            hint: "a repo is a folder with a manifest (pyproject.toml, package.json, go.mod, Cargo.toml, *.tf) that git tracks, or an entry in .wrknv/workspace.toml",
        },
    ];
const withoutManifest = ({ repos }) => [...repos.values()].flatMap((repo) => repo.manifests.length > 0
    ? []
    : repo.unreadable !== undefined
        ? repo.form === "submodules"
            ? [
                {
                    code: "workspace/absent-submodule",
                    severity: "error",
                    message: repo.unreadable,
                    hint: "git submodule update --init",
                },
            ]
            : []
        : [
            {
                code: "workspace/no-manifest",
                severity: "warning",
                message: `${repo.name} (${(0,path_text/* showPath */.P8)(repo.path)}) has no manifest, so only its entry in ${workspace_file/* WORKSPACE_FILE */.h} says what it needs`,
                file: workspace_file/* WORKSPACE_FILE */.h,
            },
        ]);
function unknownKinds(opened, { repos }) {
    const root = opened.root.path;
    const unknown = [];
    for (const repo of repos.values())
        if ((0,kinds/* kindOf */.I)(repo, {
            rules: opened.config.kinds,
            hasDirectory: (path) => (0,files.isDirectory)((0,path_text/* joinPath */.uJ)(root, (0,path_text/* joinPath */.uJ)(repo.path, path))),
        }) === "unknown")
            unknown.push(repo.name);
    if (unknown.length === 0 || unknown.length === repos.size)
        return [];
    const shown = unknown.slice(0, 5).map(path_text/* showText */.h$).join(", ");
    return [
        {
            code: "workspace/unknown-kind",
            severity: "warning",
            message: `no rule says what kind ${unknown.length === 1 ? "this repo is" : "these repos are"}: ${shown}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ""}`,
            hint: `add a type to its entry, or a [[kinds]] rule, in ${workspace_file/* WORKSPACE_FILE */.h}`,
        },
    ];
}
async function validate_cycles(state, { ordering }) {
    const found = (0,cycles/* findCycles */.p)(ordering.order);
    const lineOf = await (0,commands_graph/* linesOf */.Dx)(state, found.flatMap(({ edges }) => edges));
    return found.map(({ repos, edges }) => {
        const [first] = edges;
        return {
            code: "graph/cycle",
            severity: "error",
            message: `repos need each other in a cycle, so there is no order: ${[...repos, repos[0] ?? ""].join(" \u2192 ")} (${edges.map(lineOf).join(", ")})`,
            ...(first === undefined ? {} : { file: first.declaredIn.file, at: first.declaredIn.at }),
            hint: `make one of these a dev dependency, or take it out of the order in ${workspace_file/* WORKSPACE_FILE */.h}: dependencies = { name = false }`,
        };
    });
}
async function drift({ workspace }) {
    const problems = [];
    const providers = new Map([...workspace.repos.values()].flatMap((repo) => repo.manifests.flatMap((manifest) => manifest.name === undefined
        ? []
        : [
            [
                `${manifest.ecosystem} ${(0,names/* normalizeName */.P)(manifest.ecosystem, manifest.name)}`,
                { repo, manifest },
            ],
        ])));
    for (const repo of workspace.repos.values())
        for (const { ecosystem, path, dependencies } of repo.manifests)
            for (const dependency of dependencies) {
                const provider = dependency.package === undefined ? undefined : providers.get(`${ecosystem} ${dependency.package}`);
                if (provider === undefined || provider.repo === repo)
                    continue;
                const { manifest } = provider;
                const place = { file: dependency.file ?? path, at: dependency.at };
                if (dependency.foreignSource !== undefined && dependency.path === undefined)
                    problems.push({
                        code: "graph/drift",
                        severity: "warning",
                        message: `${repo.name} takes ${manifest.name ?? ""} from ${(0,path_text/* showText */.h$)(dependency.foreignSource)}, not from ${(0,path_text/* showPath */.P8)(provider.repo.path)}`,
                        ...place,
                        hint: "it counts as a dependency on the workspace's repo",
                    });
                else if (manifest.version !== undefined &&
                    (await satisfies({ ecosystem, constraint: dependency.constraint, version: manifest.version })) ===
                        false)
                    problems.push({
                        code: "graph/drift",
                        severity: "warning",
                        message: `${repo.name} wants ${manifest.name ?? ""} ${(0,path_text/* showText */.h$)(dependency.constraint)}, and the workspace has ${(0,path_text/* showText */.h$)(manifest.version)}`,
                        ...place,
                        hint: "change the requirement or the version; it counts as a dependency all the same",
                    });
            }
    return problems;
}
function rootUses({ repos, containers }) {
    const provided = new Map([...repos.values()].flatMap((repo) => repo.manifests.flatMap(({ ecosystem, name }) => name === undefined ? [] : [[`${ecosystem} ${(0,names/* normalizeName */.P)(ecosystem, name)}`, repo]])));
    return containers.flatMap(({ ecosystem, path, dependencies }) => dependencies.flatMap((dependency) => {
        const repo = dependency.package === undefined ? undefined : provided.get(`${ecosystem} ${dependency.package}`);
        return repo === undefined
            ? []
            : [
                {
                    code: "graph/root-uses",
                    severity: "warning",
                    message: `the root uses ${repo.name}, and a root that is no repo makes no edge`,
                    file: dependency.file ?? path,
                    at: dependency.at,
                    hint: `if a change to it should affect everything, add to ${workspace_file/* WORKSPACE_FILE */.h}: [affected] global = [${JSON.stringify(`${repo.path}/**`)}]`,
                },
            ];
    }));
}
async function unmatchedPatterns(opened, { repos }) {
    const patterns = [
        ...opened.config.affected.global,
        ...opened.config.affected.ignore,
        ...[...repos.values()].flatMap(({ inputs }) => inputs),
    ];
    if (patterns.length === 0)
        return [];
    const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
    const files = (await Promise.all(checkouts.map(async (checkout) => (await (0,index_entries/* listAllFiles */.B3)(checkout.git)).flatMap((path) => (0,snapshot/* toWorkspacePath */.CR)(checkout, path) ?? [])))).flat();
    return patterns.flatMap(({ text, at }) => {
        const glob = (0,path_glob/* pathGlob */.Q)(text);
        return files.some((file) => glob.fits(file))
            ? []
            : [
                {
                    code: "workspace/pattern-matches-nothing",
                    severity: "warning",
                    message: `${(0,path_text/* showText */.h$)(text)} matches no file`,
                    file: workspace_file/* WORKSPACE_FILE */.h,
                    at,
                    hint: "patterns are matched against whole paths from the root: docs/** or **/*.md",
                },
            ];
    });
}
const validationJson = ({ opened, repos, problems }) => ({
    schemaVersion: 1,
    root: (0,path_text/* pathForJson */.r)(opened.root.path),
    rootReason: opened.root.reason,
    repos,
    problems: problems.map(diagnosticJson),
});
const diagnosticJson = ({ code, severity, message, file, place, hint }) => ({
    code,
    severity,
    message,
    file: file === undefined ? null : (0,path_text/* pathForJson */.r)(file),
    line: place?.line ?? null,
    column: place?.column ?? null,
    hint: hint ?? null,
});


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

/***/ 3240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ orderEdges)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3811);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2460);
/* harmony import */ var _dependency_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
/* harmony import */ var _edge_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2592);




function orderEdges(graph, unordered = []) {
    const pairs = new Map();
    for (const { from, to } of unordered)
        pairs.set(from, (pairs.get(from) ?? new Set()).add(to));
    const wanted = pairs.size === 0 ? graph : (0,_dependency_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .filterEdges */ .pF)(graph, (edge) => pairs.get(edge.from)?.has(edge.to) !== true);
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
            return edges === undefined ? [] : [{ repos, edges: edges.sort(_edge_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareEdges */ .M) }];
        }),
        cyclic: last.cyclic.map(({ repos }) => repos),
    };
}
function cyclicComponents(graph) {
    const { componentOf, members } = (0,_components_js__WEBPACK_IMPORTED_MODULE_2__/* .findComponents */ .I)(graph.dependencies);
    const componentOfName = (name) => componentOf[graph.numberOf.get(name) ?? -1] ?? -1;
    const cyclic = members
        .map((nodes, component) => ({ component, nodes }))
        .filter(({ nodes }) => nodes.length > 1)
        .sort((a, b) => (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0))
        .map(({ component, nodes }) => ({ component, repos: (0,_base_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .IP)((0,_dependency_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .namesAt */ .Qo)(graph, nodes)) }));
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
    return (0,_dependency_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .filterEdges */ .pF)(graph, (edge) => !left.has(edge));
}


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* harmony import */ var _base_glob_path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4278);
/* harmony import */ var _manifests_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7280);


const BUILT_IN = [
    ["foundation", ({ repo }) => repo.name === "provide-foundation"],
    ["testkit", ({ repo }) => repo.name === "provide-testkit"],
    ["provider", ({ repo }) => repo.name === "pyvider"],
    ["pyvider-plugin", ({ repo }) => repo.name.startsWith("pyvider-")],
    ["packaging", ({ repo }) => repo.name === "flavor" || repo.name === "flavorpack"],
    ["pyvider-plugin", ({ packages }) => packages.has("pyvider")],
    ["foundation-based", ({ packages }) => packages.has("provide-foundation")],
    ["pyvider-plugin", ({ hasDirectory }) => hasDirectory("src/pyvider")],
    ["foundation-based", ({ hasDirectory }) => hasDirectory("src/provide")],
    ["testkit", ({ classifiers }) => classifiers.some((one) => one.startsWith("Framework :: Pytest"))],
];
function kindOf(repo, options) {
    if (repo.declaredKind !== undefined)
        return repo.declaredKind;
    const question = {
        repo,
        packages: new Set(repo.manifests.flatMap((manifest) => runtimePackages(manifest))),
        classifiers: repo.manifests.flatMap(({ classifiers }) => classifiers),
        hasDirectory: options.hasDirectory,
    };
    const configured = options.rules.find((rule) => fits(rule, question));
    return (configured?.kind ??
        BUILT_IN.find(([, rule]) => repo.ecosystems.includes("python") && rule(question))?.[0] ??
        "unknown");
}
const runtimePackages = ({ dependencies }) => dependencies.flatMap((dependency) => dependency.kind === "runtime" && dependency.package !== undefined ? [dependency.package] : []);
function fits({ match }, { repo, classifiers }) {
    const needs = (name) => repo.manifests.some(({ ecosystem, dependencies }) => dependencies.some((dependency) => dependency.package === (0,_manifests_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(ecosystem, name)));
    return ((match.name === undefined || (0,_base_glob_path_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .nameGlob */ .e)(match.name).fits(repo.name)) &&
        (match.path === undefined || (0,_base_glob_path_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathGlob */ .Q)(match.path).fits(repo.path)) &&
        (match.dependency === undefined || needs(match.dependency)) &&
        (match.classifier === undefined || classifiers.some((one) => one.startsWith(match.classifier ?? ""))));
}


/***/ })

};
