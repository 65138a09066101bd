export const id = 313;
export const ids = [313];
export const modules = {

/***/ 1313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateStep: () => (/* binding */ validateStep)
});

// EXTERNAL MODULE: ./build/stage/base/scope.js
var base_scope = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/stage/base/words.js
var words = __webpack_require__(318);
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

// EXTERNAL MODULE: ./build/stage/system/files.js + 2 modules
var files = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/stage/workspace/kinds.js


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
    const needs = (name) => repo.manifests.some(({ ecosystem, dependencies }) => dependencies.some((dependency) => dependency.package === (0,names/* normalizeName */.P)(ecosystem, name)));
    return ((match.name === undefined || (0,path_glob/* nameGlob */.e)(match.name).fits(repo.name)) &&
        (match.path === undefined || (0,path_glob/* pathGlob */.Q)(match.path).fits(repo.path)) &&
        (match.dependency === undefined || needs(match.dependency)) &&
        (match.classifier === undefined || classifiers.some((one) => one.startsWith(match.classifier ?? ""))));
}

// EXTERNAL MODULE: ./build/stage/workspace/snapshot.js
var snapshot = __webpack_require__(1419);
// EXTERNAL MODULE: ./build/stage/commands/current-state.js
var current_state = __webpack_require__(9749);
// EXTERNAL MODULE: ./build/stage/commands/edges-of-state.js + 2 modules
var edges_of_state = __webpack_require__(3649);
// EXTERNAL MODULE: ./build/stage/commands/graph.js + 1 modules
var commands_graph = __webpack_require__(6337);
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
        if (kindOf(repo, {
            rules: opened.config.kinds,
            hasDirectory: (path) => (0,files/* isDirectory */.wd)((0,path_text/* joinPath */.uJ)(root, (0,path_text/* joinPath */.uJ)(repo.path, path))),
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
    root: pathForJson(opened.root.path),
    rootReason: opened.root.reason,
    repos,
    problems: problems.map(diagnosticJson),
});
const diagnosticJson = ({ code, severity, message, file, place, hint }) => ({
    code,
    severity,
    message,
    file: file === undefined ? null : pathForJson(file),
    line: place?.line ?? null,
    column: place?.column ?? null,
    hint: hint ?? null,
});

// EXTERNAL MODULE: ./build/stage/github/markdown.js
var markdown = __webpack_require__(9728);
;// CONCATENATED MODULE: ./build/stage/action/validate-step.js
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




const validateStep = async (context, { values }, output) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scope = __addDisposableResource(env_1, (0,base_scope/* openScope */.P)(), true);
        const { problems, repos, opened } = await validate(context, scope);
        output.print(`workspace ${opened.root.path} (${opened.root.reason}): ${(0,words/* count */.U9)(repos, "repo")}, ${(0,words/* count */.U9)(problems.length, "problem")}\n`);
        output.show(problems);
        output.setOutputs(new Map([["problems", String(problems.length)]]));
        output.summarize([
            { head: `## ${(0,words/* count */.U9)(repos, "repo")}, ${(0,words/* count */.U9)(problems.length, "problem")}`, rows: [] },
            ...(problems.length === 0
                ? []
                : [
                    {
                        head: `${(0,markdown/* tableRow */.jD)(["", "Where", "What", "Remedy"])}\n${(0,markdown/* tableRow */.jD)(["---", "---", "---", "---"])}`,
                        rows: problems.map(({ severity, file, place, message, hint }) => (0,markdown/* tableRow */.jD)([
                            severity,
                            file === undefined ? "" : (0,markdown/* cellCode */.GA)(place === undefined ? file : `${file}:${place.line}`),
                            (0,markdown/* plainText */.wh)(message),
                            (0,markdown/* plainText */.wh)(hint ?? ""),
                        ])),
                        more: (left) => (0,markdown/* tableRow */.jD)([`\u2026 and ${(0,words/* count */.U9)(left, "more problem")}`, "", "", ""]),
                    },
                ]),
        ]);
        return problems.some(({ severity }) => severity === "error" || values.strict) ? 1 : 0;
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
};


/***/ })

};
