export const id = 774;
export const ids = [774,998];
export const modules = {

/***/ 9774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/base/scope.js
var base_scope = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/stage/affected/render-affected.js
var render_affected = __webpack_require__(3697);
// EXTERNAL MODULE: ./build/stage/graph/render-text.js
var render_text = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/stage/plan/render-plan.js
var render_plan = __webpack_require__(9621);
// EXTERNAL MODULE: ./build/stage/system/files.js + 1 modules
var files = __webpack_require__(5927);
// EXTERNAL MODULE: ./build/stage/commands/affected.js + 10 modules
var affected = __webpack_require__(5074);
;// CONCATENATED MODULE: ./build/stage/commands/demo-workspace.js
const pyproject = (name, rest) => `[project]
name = "${name}"
version = "0.4.0"
requires-python = ">=3.11"
${rest}`;
const packageJson = (value) => `${JSON.stringify({ version: "1.2.0", private: true, ...value }, null, 2)}\n`;
const DEMO_FILES = [
    ["README.md", "# Demo\n\nA small workspace: Python services, a web client, and a command in Go.\n"],
    ["docs/index.md", "# How it fits together\n"],
    [
        "pyproject.toml",
        `[tool.uv.workspace]
members = ["python/*"]
`,
    ],
    [
        "uv.lock",
        'version = 1\nrevision = 3\nrequires-python = ">=3.11"\n\n[manifest]\nmembers = ["api", "foundation", "testkit", "worker"]\n',
    ],
    [
        "python/foundation/pyproject.toml",
        pyproject("foundation", 'dependencies = []\n\n[dependency-groups]\ndev = ["testkit"]\n\n[tool.uv.sources]\ntestkit = { workspace = true }\n'),
    ],
    ["python/foundation/src/foundation/__init__.py", "RETRIES = 3\n"],
    [
        "python/testkit/pyproject.toml",
        pyproject("testkit", 'dependencies = ["foundation>=0.4"]\n\n[tool.uv.sources]\nfoundation = { workspace = true }\n'),
    ],
    ["python/testkit/src/testkit/__init__.py", "import foundation\n"],
    [
        "python/api/pyproject.toml",
        pyproject("api", 'dependencies = ["foundation>=0.4"]\n\n[dependency-groups]\ndev = ["testkit"]\n\n[tool.uv.sources]\nfoundation = { workspace = true }\ntestkit = { workspace = true }\n'),
    ],
    ["python/api/src/api/__init__.py", "import foundation\n"],
    [
        "python/worker/pyproject.toml",
        pyproject("worker", 'dependencies = ["api", "foundation"]\n\n[tool.uv.sources]\napi = { workspace = true }\nfoundation = { workspace = true }\n'),
    ],
    ["python/worker/src/worker/__init__.py", "import api\n"],
    ["package.json", packageJson({ name: "demo", workspaces: ["web/*"] })],
    ["web/tokens/package.json", packageJson({ name: "tokens", scripts: { test: "node --test" } })],
    ["web/tokens/index.js", "export const accent = '#5b5bd6';\n"],
    [
        "web/client/package.json",
        packageJson({
            name: "web",
            scripts: { test: "node --test", build: "node build.js" },
            dependencies: { tokens: "workspace:*" },
        }),
    ],
    ["web/client/index.js", "import { accent } from 'tokens';\n"],
    [
        "go/cli/go.mod",
        "module example.org/demo/cli\n\ngo 1.24\n\nrequire example.org/demo/wire v0.0.0\n\nreplace example.org/demo/wire => ../wire\n",
    ],
    ["go/cli/main.go", "package main\n\nfunc main() {}\n"],
    ["go/wire/go.mod", "module example.org/demo/wire\n\ngo 1.24\n"],
    ["go/wire/wire.go", "package wire\n"],
    [
        ".wrknv/workspace.toml",
        `version = "1.0"

# The client is generated from the API's code: an edge that no manifest shows.
[[repos]]
path = "web/client"
dependencies = { api = "*" }
`,
    ],
];
const DEMO_CHANGE = [
    ["python/foundation/src/foundation/__init__.py", "RETRIES = 3\nLIMIT_SECONDS = 60\n"],
    ["docs/index.md", "# How it fits together\n\nThe foundation retries with a limit.\n"],
];

// EXTERNAL MODULE: ./build/stage/commands/graph.js + 1 modules
var graph = __webpack_require__(3939);
// EXTERNAL MODULE: ./build/stage/commands/list.js
var list = __webpack_require__(9998);
// EXTERNAL MODULE: ./build/stage/commands/root-of.js + 1 modules
var root_of = __webpack_require__(3321);
// EXTERNAL MODULE: ./build/stage/commands/plan.js + 2 modules
var plan = __webpack_require__(8469);
// EXTERNAL MODULE: ./build/stage/commands/why.js + 1 modules
var why = __webpack_require__(7189);
;// CONCATENATED MODULE: ./build/stage/commands/demo.js
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













async function demo(outer, { keep, print, paint }) {
    const directory = (0,files.makeTempDirectory)("wrknv-demo-");
    const { path: root } = directory;
    const env = {
        ...Object.fromEntries(Object.entries(outer.env).filter(([name]) => !name.startsWith("WRKNV_") && !name.startsWith("GIT_"))),
        GIT_CONFIG_GLOBAL: (0,path_text/* joinPath */.uJ)(root, ".git/no-such-file"),
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_AUTHOR_NAME: "Ada",
        GIT_AUTHOR_EMAIL: "ada@example.org",
        GIT_COMMITTER_NAME: "Ada",
        GIT_COMMITTER_EMAIL: "ada@example.org",
    };
    const context = {
        ...outer,
        cwd: root,
        env,
        event: null,
        root: undefined,
        given: {},
        allowFetch: false,
    };
    const git = (0,root_of/* gitOf */.O)(context);
    const step = (words, command) => {
        print(`\n${paint("bold", words)}\n${command === undefined ? "" : `${paint("cyan", `$ ${command}`)}\n`}`);
    };
    const indented = (text) => {
        print(text.replace(/^(?=.)/gm, "  "));
    };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            step(`A workspace of Python, npm and Go repos, in ${root}`, `cd ${root}`);
            for (const [file, text] of DEMO_FILES)
                (0,files.writeAtomic)((0,path_text/* joinPath */.uJ)(root, file), text);
            await git.run(["init", "--quiet", "--initial-branch=main"]);
            await git.run(["add", "--all"]);
            await git.run(["commit", "--quiet", "--message", "A workspace"]);
            step("Its repos, found by their manifests", "wrknv workspace list");
            const scope = __addDisposableResource(env_1, (0,base_scope/* openScope */.P)(), true);
            indented((0,list.renderList)(await (0,list.list)(context, scope)));
            step("Who needs whom, in layers (foundation and testkit need each other: the dev dependency gives way)", "wrknv workspace graph");
            indented((0,render_text/* renderGraphText */.i)((await (0,graph.graph)(context, scope)).document));
            step("A commit on a branch: the foundation's code, and a line of documentation", "git switch -c feature && git commit");
            await git.run(["switch", "--quiet", "--create", "feature"]);
            for (const [file, text] of DEMO_CHANGE)
                (0,files.writeAtomic)((0,path_text/* joinPath */.uJ)(root, file), text);
            await git.run(["add", "--all"]);
            await git.run(["commit", "--quiet", "--message", "Retry with a limit"]);
            const options = { base: undefined, head: undefined, committed: false, all: false };
            step("What that affects, and why", "wrknv workspace affected");
            const result = await (0,affected/* affected */.h)(context, options, scope);
            indented((0,render_affected/* renderAffected */.z)(result.answer, { paint, repos: result.comparison.head.workspace.repos.size }));
            step("The chain from the changed file to one repo", "wrknv workspace why web");
            indented((0,why.renderWhy)(await (0,why.explain)(context, "web", options, scope)));
            step("And what would select a repo that is not affected", "wrknv workspace why-not tokens");
            indented((0,why.renderWhyNot)(await (0,why.explain)(context, "tokens", options, scope)));
            step("The plan: what can be tested side by side, and what waits for what", "wrknv workspace plan --task test");
            const planned = await (0,plan/* plan */.et)({ ...context, given: { "plan.task": "test" } }, { ...options, name: undefined, affectedOutput: true }, scope);
            indented((0,render_plan/* renderPlan */.E)(planned.plan));
            step("On GitHub each stage is one matrix of jobs: see the README for the workflow.");
            print(keep
                ? `\nThe workspace is still there: cd ${root}\n`
                : "\nwrknv demo --keep leaves the workspace there to try things in.\n");
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
    finally {
        if (keep)
            directory.keep();
        else
            directory[Symbol.dispose]();
    }
}


/***/ }),

/***/ 9998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list),
/* harmony export */   listJson: () => (/* binding */ listJson),
/* harmony export */   renderList: () => (/* binding */ renderList)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3811);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(318);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5927);
/* harmony import */ var _workspace_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
/* harmony import */ var _current_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9749);






async function list(context, scope) {
    const { opened, state } = await (0,_current_state_js__WEBPACK_IMPORTED_MODULE_3__/* .currentState */ .J)(context, scope);
    (0,_current_state_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseEmpty */ .O)(opened, state);
    const { path: root } = opened.root;
    const repos = [...state.workspace.repos.values()].map((repo) => ({
        repo,
        kind: (0,_workspace_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(repo, {
            rules: opened.config.kinds,
            hasDirectory: (path) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__.isDirectory)((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(root, (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(repo.path, path))),
        }),
    }));
    return { root: opened.root, workspace: state.workspace, repos, diagnostics: opened.diagnostics };
}
function listJson({ root, workspace, repos }) {
    const byKind = (0,_base_order_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(repos, ({ kind }) => kind);
    return {
        schemaVersion: 1,
        root: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(root.path),
        rootReason: root.reason,
        form: workspace.form,
        kinds: Object.fromEntries((0,_base_order_js__WEBPACK_IMPORTED_MODULE_4__/* .sorted */ .IP)(byKind.keys()).map((kind) => [kind, byKind.get(kind)?.length ?? 0])),
        repos: repos.map(({ repo, kind }) => ({
            name: repo.name,
            path: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(repo.path),
            form: repo.form,
            ecosystems: repo.ecosystems,
            kind,
            version: repo.version ?? null,
        })),
    };
}
function renderList({ root, workspace, repos }) {
    const lines = [
        `workspace ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(root.path)}`,
        `  ${root.reason}`,
        `  ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_5__.count)(repos.length, "repo")}, ${workspace.form}`,
        ...(workspace.foundByManifest.length === 0
            ? []
            : [
                `  found by their tracked manifests, since nobody declares members: ${workspace.foundByManifest.join(", ")}`,
            ]),
        "",
        ...(0,_base_words_js__WEBPACK_IMPORTED_MODULE_5__/* .inColumns */ .x)(repos.map(({ repo, kind }) => [
            (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(repo.name),
            (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(repo.path),
            repo.ecosystems.join("+"),
            kind,
            (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(repo.version ?? ""),
        ])),
    ];
    return `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 7189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  explanationJson: () => (/* binding */ explanationJson),
  renderWhy: () => (/* binding */ renderWhy),
  renderWhyNot: () => (/* binding */ renderWhyNot)
});

// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/base/words.js
var words = __webpack_require__(318);
// EXTERNAL MODULE: ./build/stage/affected/affected-json.js
var affected_json = __webpack_require__(3771);
// EXTERNAL MODULE: ./build/stage/affected/describe.js
var describe = __webpack_require__(3169);
// EXTERNAL MODULE: ./build/stage/config/nearest-word.js
var nearest_word = __webpack_require__(835);
// EXTERNAL MODULE: ./build/stage/graph/dependency-graph.js
var dependency_graph = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/stage/graph/adjacency.js
var graph_adjacency = __webpack_require__(2124);
;// CONCATENATED MODULE: ./build/stage/graph/closure.js


function reach(adjacency, sources) {
    const reached = new Set(sources);
    for (const node of reached)
        for (const target of (0,graph_adjacency/* targetsOf */.Q)(adjacency, node))
            reached.add(target);
    return [...reached].sort((a, b) => a - b);
}
const withDependents = (graph, names) => namesAt(graph, reach(graph.dependents, numbersOf(graph, names)));
const withDependencies = (graph, names) => (0,dependency_graph/* namesAt */.Qo)(graph, reach(graph.dependencies, numbersOf(graph, names)));
function numbersOf(graph, names) {
    return Array.from(names, (name) => graph.numberOf.get(name)).filter((number) => number !== undefined);
}

// EXTERNAL MODULE: ./build/stage/commands/affected.js + 10 modules
var affected = __webpack_require__(5074);
;// CONCATENATED MODULE: ./build/stage/commands/why.js









async function explain(context, name, options, scope) {
    const result = await (0,affected/* affected */.h)(context, options, scope);
    const { workspace } = result.comparison.head;
    const repo = findRepo(workspace, name);
    const byName = new Map(result.answer.affected.map((one) => [one.repo, one]));
    const chain = [];
    for (let next = byName.get(repo.name); next !== undefined;) {
        chain.push(next);
        const [reason] = next.reasons;
        const following = reason?.kind === "dependency" ? reason.chain[1] : undefined;
        next = following === undefined ? undefined : byName.get(following);
    }
    return { repo, isAffected: byName.has(repo.name), chain, wouldSelect: selectors(result, repo), result };
}
function findRepo(workspace, name) {
    const asPath = name.replace(/^\.\/(?=.)/, "").replace(/\/+$/, "");
    const repo = workspace.repos.get(name) ?? [...workspace.repos.values()].find(({ path }) => path === asPath);
    if (repo !== undefined)
        return repo;
    const meant = (0,nearest_word/* nearestWord */.z)(name, [...workspace.repos.keys()]);
    throw new failure/* Failure */.HR("workspace/unknown-repo", `there is no repo ${(0,path_text/* showText */.h$)(JSON.stringify(name))}`, {
        hint: meant === undefined ? "wrknv workspace list shows the names" : `did you mean ${(0,path_text/* showText */.h$)(meant)}?`,
    });
}
function selectors({ opened, comparison, headEdges }, repo) {
    const { workspace } = comparison.head;
    const graph = (0,dependency_graph/* buildGraph */.ZG)(workspace.repos.keys(), headEdges.edges);
    const needed = withDependencies(graph, [repo.name]).filter((one) => one !== repo.name);
    const shown = needed.length > 8
        ? `${needed.slice(0, 8).map(path_text/* showText */.h$).join(", ")} and ${needed.length - 8} more`
        : needed.map(path_text/* showText */.h$).join(", ");
    return [
        `a file in ${repo.path === "." ? "a visible folder of the root" : `${(0,path_text/* showPath */.P8)(repo.path)}/`}`,
        ...repo.inputs.map(({ text }) => `a file that matches its input ${(0,path_text/* showText */.h$)(text)}`),
        ...(needed.length === 0 ? [] : [`a change to what it needs: ${shown}`]),
        ...workspace.declared
            .filter(({ members }) => members.includes(repo.path))
            .map(({ ecosystem, manifest }) => `a key that it uses of the ${ecosystem} workspace's ${(0,path_text/* showPath */.P8)(manifest)}, or what the lockfile beside it resolves for it`),
        ...opened.config.affected.global.map(({ text }) => `a file that matches ${(0,path_text/* showText */.h$)(text)} of [affected] global (selects everything)`),
        "wrknv's own config, the calling workflow, or what the root itself installs (selects everything)",
        ...(opened.config.affected.unowned === "everything"
            ? ["a file that no repo owns and no rule ignores (selects everything)"]
            : []),
    ];
}
function renderWhy({ repo, isAffected, chain, result }) {
    const { everything } = result.answer;
    if (!isAffected)
        return `${(0,path_text/* showText */.h$)(repo.name)} is not affected\nwrknv workspace why-not ${(0,path_text/* showText */.h$)(repo.name)} shows what was looked at\n`;
    const lines = [`${(0,path_text/* showText */.h$)(repo.name)} is affected`];
    if (everything !== null)
        lines.push(`  everything is: ${everything.message}`);
    const own = chain.at(-1);
    for (const reason of own?.reasons ?? [])
        if (reason.kind !== "everything" && reason.kind !== "dependency")
            lines.push(`  ${(0,path_text/* showText */.h$)(own?.repo ?? "")}: ${(0,describe/* describeReason */.Gk)(reason)}`);
    for (const one of [...chain].reverse()) {
        const [reason] = one.reasons;
        if (reason?.kind === "dependency")
            lines.push(`  ${(0,path_text/* showText */.h$)(one.repo)} needs ${(0,path_text/* showText */.h$)(reason.chain[1] ?? "")} (${reason.edge}, ${(0,path_text/* showText */.h$)(reason.declaredIn)})`);
    }
    return `${lines.join("\n")}\n`;
}
function renderWhyNot({ repo, isAffected, wouldSelect, result }) {
    const { answer } = result;
    if (isAffected)
        return `${(0,path_text/* showText */.h$)(repo.name)} is affected\nwrknv workspace why ${(0,path_text/* showText */.h$)(repo.name)} shows the chain\n`;
    const from = (0,describe/* describeBase */.dM)(answer);
    const changed = answer.changedFiles.slice(0, 10).map((file) => `    ${(0,path_text/* showPath */.P8)(file)}`);
    const lines = [
        `${(0,path_text/* showText */.h$)(repo.name)} is not affected`,
        `  compared: ${from ?? "nothing"} with ${(0,describe/* describeHead */.Ui)(answer)}`,
        `  ${(0,words.count)(answer.changedFiles.length, "changed file")}, ${answer.ignored.length} ignored; ${(0,words.count)(answer.affected.length, "repo")} affected`,
        ...changed,
        ...(answer.changedFiles.length > changed.length
            ? [`    and ${answer.changedFiles.length - changed.length} more`]
            : []),
        "  none of them lies in it, in what it uses, or in what it needs. It would be affected by",
        ...wouldSelect.map((one) => `    ${one}`),
    ];
    return `${lines.join("\n")}\n`;
}
const explanationJson = ({ repo, isAffected, chain, wouldSelect }) => ({
    schemaVersion: 1,
    repo: repo.name,
    affected: isAffected,
    chain: chain.map(affected_json/* affectedRepoJson */.r6),
    wouldSelect,
});


/***/ }),

/***/ 3670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderGraphText)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3811);
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(318);



function renderGraphText(document) {
    const edgesOf = (0,_base_order_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(document.edges, (edge) => edge.from);
    const lines = [
        `${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__.count)(document.repos.length, "repo")}, ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__.count)(document.edges.length, "edge")}, ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__.count)(document.layers.length, "layer")}`,
    ];
    for (const [layer, names] of document.layers.entries()) {
        lines.push("", `layer ${layer}`);
        for (const name of names)
            lines.push(`  ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(name)}${needsOf(edgesOf.get(name) ?? [])}`);
    }
    const unordered = document.edges.filter((edge) => !edge.ordering);
    if (unordered.length > 0) {
        lines.push("", "not in the order (these still make a dependent affected)");
        for (const edge of unordered)
            lines.push(`  ${renderEdge(edge)}`);
    }
    const firstBetween = new Map();
    if (document.cycles.length > 0)
        for (const edge of document.edges) {
            const targets = firstBetween.get(edge.from) ?? new Map();
            firstBetween.set(edge.from, targets);
            if (edge.ordering && !targets.has(edge.to))
                targets.set(edge.to, edge);
        }
    for (const cycle of document.cycles) {
        lines.push("", `cycle of ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__.count)(cycle.length, "repo")}`);
        for (const [index, from] of cycle.entries()) {
            const edge = firstBetween.get(from)?.get(cycle[(index + 1) % cycle.length] ?? from);
            if (edge !== undefined)
                lines.push(`  ${renderEdge(edge)}`);
        }
    }
    return `${lines.join("\n")}\n`;
}
function needsOf(edges) {
    const needs = [...(0,_base_order_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(edges, (edge) => edge.to)].map(([to, parallel]) => {
        const kinds = (0,_base_order_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .dM)(parallel.map((edge) => edge.kind));
        return (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(to) + (kinds.length === 1 && kinds[0] === "runtime" ? "" : ` (${kinds.join(", ")})`);
    });
    return needs.length === 0 ? "" : ` \u2192 ${needs.join(", ")}`;
}
const renderEdge = (edge) => `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(edge.from)} \u2192 ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(edge.to)} (${edge.kind}) ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(edge.declaredIn)}`;


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
