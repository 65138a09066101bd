export const id = 929;
export const ids = [929];
export const modules = {

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  affectedGraph: () => (/* binding */ affectedGraph),
  affectedStep: () => (/* binding */ affectedStep),
  compareInputs: () => (/* binding */ compareInputs),
  tellAffected: () => (/* binding */ tellAffected)
});

// EXTERNAL MODULE: ./build/stage/base/scope.js
var base_scope = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/stage/affected/summary-sections.js
var summary_sections = __webpack_require__(3475);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/base/words.js
var words = __webpack_require__(318);
// EXTERNAL MODULE: ./build/stage/affected/describe.js
var describe = __webpack_require__(3169);
;// CONCATENATED MODULE: ./build/stage/affected/render-affected.js



function renderAffected(answer, options) {
    const { paint, repos } = options;
    const { everything, affected, base } = answer;
    const from = (0,describe/* describeBase */.dM)(answer);
    const lines = [
        ...(from === undefined
            ? []
            : [
                `base  ${from}${base.subject === null ? "" : `  ${paint("dim", `${(0,path_text/* showText */.h$)(base.subject)} \u00b7 ${(0,path_text/* showText */.h$)(base.author ?? "")}`)}`}`,
            ]),
        `head  ${(0,describe/* describeHead */.Ui)(answer)}`,
        "",
        `${(0,words/* count */.U9)(answer.changedFiles.length, "changed file")}${answer.ignored.length > 0 ? `, ${answer.ignored.length} ignored` : ""}${answer.unowned.length > 0 ? `, ${answer.unowned.length} that nobody owns` : ""}`,
    ];
    if (everything !== null) {
        lines.push(paint("yellow", `everything is affected: ${everything.message}`));
        if (everything.hint !== null)
            lines.push(`  hint: ${everything.hint}`);
    }
    lines.push(paint("bold", `${affected.length} of ${(0,words/* count */.U9)(repos, "repo")} affected`));
    lines.push(...(0,words/* inColumns */.xe)(affected.map(({ repo, path, reasons }) => [
        `  ${(0,path_text/* showText */.h$)(repo)}`,
        (0,path_text/* showPath */.P8)(path),
        reasons.map(describe/* describeReason */.Gk).join("; "),
    ])));
    if (answer.removed.length > 0)
        lines.push(`gone since the base: ${answer.removed.map(path_text/* showText */.h$).join(", ")}`);
    for (const notice of answer.notices)
        lines.push(`note: ${(0,path_text/* showText */.h$)(notice)}`);
    return `${lines.join("\n")}\n`;
}

// EXTERNAL MODULE: ./build/stage/commands/affected.js + 21 modules
var affected = __webpack_require__(9729);
// EXTERNAL MODULE: ./build/stage/commands/graph.js + 1 modules
var commands_graph = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/stage/github/markdown.js
var markdown = __webpack_require__(9728);
// EXTERNAL MODULE: ./build/stage/graph/graph-document.js
var graph_document = __webpack_require__(8430);
// EXTERNAL MODULE: ./build/stage/graph/render-mermaid.js
var render_mermaid = __webpack_require__(5658);
// EXTERNAL MODULE: ./build/stage/plan/outputs.js
var outputs = __webpack_require__(1803);
;// CONCATENATED MODULE: ./build/stage/action/affected-step.js
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









const affectedStep = async (context, inputs, output) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scope = __addDisposableResource(env_1, (0,base_scope/* openScope */.P)(), true);
        const result = await (0,affected/* affected */.h)(context, compareInputs(inputs), scope);
        await tellAffected(result, output);
        output.setOutputs((0,outputs/* affectedOutputs */.L5)(result.answer.affected.map(({ repo }) => repo), {
            everything: result.answer.everything !== null,
            affectedOutput: inputs.values["affected-output"] !== "off",
        }));
        output.summarize([
            ...(0,summary_sections/* affectedSections */.r)(result.answer, result.comparison.head.workspace.repos.size),
            ...affectedGraph(result),
        ]);
        return 0;
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
const compareInputs = ({ values }) => ({
    base: values.base,
    head: values.head,
    committed: values.committed,
    all: values.all,
});
async function tellAffected({ answer, comparison, opened, headEdges }, output) {
    output.print(`workspace ${opened.root.path} (${opened.root.reason})\n${renderAffected(answer, { paint: (_style, text) => text, repos: comparison.head.workspace.repos.size })}`);
    output.show(opened.diagnostics);
    if (answer.everything !== null && answer.everything.kind !== "asked" && answer.everything.kind !== "event")
        output.annotate([
            {
                code: "affected/everything",
                severity: "warning",
                message: `everything is affected: ${answer.everything.message}`,
                ...(answer.everything.path === null ? {} : { file: answer.everything.path }),
                ...(answer.everything.hint === null ? {} : { hint: answer.everything.hint }),
            },
        ]);
    output.annotate(await comparison.head.locator.locate(headEdges.problems));
    output.annotate(answer.notices.map((message) => ({ code: "affected/notice", severity: "notice", message })));
}
function affectedGraph({ answer, comparison, headEdges }) {
    if (answer.affected.length === 0)
        return [];
    const { graph, ordering } = (0,commands_graph/* graphOf */.cQ)(comparison.head, headEdges);
    const document = (0,graph_document/* makeGraphDocument */.u)({
        graph,
        ordering,
        pathOf: (name) => comparison.head.workspace.repos.get(name)?.path ?? name,
        placeOf: ({ declaredIn }) => declaredIn.file,
    });
    const names = new Set(answer.affected.map(({ repo }) => repo));
    const changed = new Set(answer.affected.filter((one) => one.changed).map(({ repo }) => repo));
    const { text, leftOutRepos, leftOutEdges } = (0,render_mermaid/* renderGraphMermaid */.S)(document, {
        only: names,
        changed,
        affected: names,
    });
    const left = leftOutRepos + leftOutEdges === 0
        ? ""
        : `\n\nNot drawn: ${leftOutRepos} repos and ${leftOutEdges} dependencies.`;
    return [{ head: `${(0,markdown/* codeBlock */.DV)(text, "mermaid")}${left}`, rows: [] }];
}


/***/ }),

/***/ 3169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Ui: () => (/* binding */ describeHead),
/* harmony export */   dM: () => (/* binding */ describeBase)
/* harmony export */ });
/* unused harmony export describeChain */
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8573);


function describeReason(reason) {
    switch (reason.kind) {
        case "changed-file":
            return `changed ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.path)}${reason.count > 1 ? ` and ${reason.count - 1} more` : ""}`;
        case "input":
            return `uses ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.path)} (inputs: ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.pattern)})`;
        case "workspace-file":
            return `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.path)} is shared by the workspace in ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.workspace)}`;
        case "dependency":
            return `${describeChain(reason.chain)} (${reason.edge}, ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.declaredIn)})`;
        case "everything":
            return "everything is affected";
    }
}
const describeChain = (chain) => (chain.length <= 6 ? chain : [...chain.slice(0, 3), `\u2026 ${chain.length - 5} more \u2026`, ...chain.slice(-2)])
    .map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)
    .join(" \u2192 ");
const HOW = {
    explicit: "as asked",
    "merge-parent": "first parent of the pull request's merge commit",
    "merge-base": "merge base",
    "last-success": "last commit that passed this workflow",
    "push-before": "the branch before the push",
    "merge-group": "base of the merge group",
    none: "no base",
};
function describeBase({ base }) {
    if (base.how === "none")
        return undefined;
    const name = base.ref === null ? "" : `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(base.ref)} `;
    return base.sha === null
        ? `each repository with its ${HOW[base.how]}`
        : `${name}${[base.sha, ...(base.others ?? [])].map(_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .F).join(" and ")} (${HOW[base.how]})`;
}
function describeHead({ head }) {
    const commit = head.sha === null ? "the work tree" : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .F)(head.sha);
    return head.dirty ? (head.sha === null ? "uncommitted work" : `${commit} and uncommitted work`) : commit;
}


/***/ }),

/***/ 3475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ affectedSections)
/* harmony export */ });
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(318);
/* harmony import */ var _github_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9728);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3169);



function affectedSections(answer, repos) {
    const { everything, base, affected } = answer;
    const from = (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBase */ .dM)(answer);
    const commit = base.sha === null
        ? ""
        : ` ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(base.subject ?? "")} (${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(base.author ?? "")}, ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(base.date ?? "")})`;
    return [
        {
            head: [
                `## ${affected.length} of ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(repos, "repo")} affected`,
                "",
                `Base: ${from === undefined ? "none" : (0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(from)}${commit}  `,
                `Head: ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHead */ .Ui)(answer))}  `,
                `${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(answer.changedFiles.length, "changed file")}, ${answer.ignored.length} ignored, ${answer.unowned.length} that nobody owns`,
                ...(everything === null
                    ? []
                    : [
                        "",
                        `**Everything is affected:** ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(everything.message)}${everything.hint === null ? "" : `  \nTo narrow it: ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(everything.hint)}`}`,
                    ]),
                ...answer.notices.map((notice) => `\n> ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(notice)}`),
            ].join("\n"),
            rows: [],
        },
        ...(affected.length === 0
            ? []
            : [
                {
                    head: `${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(["Repo", "Why", "Chain"])}\n${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(["---", "---", "---"])}`,
                    rows: affected.map(tableRowOf),
                    more: (left) => (0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([`\u2026 and ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, "more repo")}`, "", ""]),
                },
            ]),
        ...(answer.removed.length === 0
            ? []
            : [
                {
                    head: `Gone since the base: ${answer.removed.slice(0, 50).map(_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti).join(", ")}${answer.removed.length > 50 ? ` and ${answer.removed.length - 50} more` : ""}`,
                    rows: [],
                },
            ]),
    ];
}
const tableRowOf = ({ repo, reasons }) => (0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)([
    (0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(repo),
    reasons.map(whyCell).join("; "),
    reasons
        .map(chainCell)
        .filter((cell) => cell !== "")
        .join("; "),
]);
function whyCell(reason) {
    switch (reason.kind) {
        case "changed-file":
            return `changed ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.path)}${reason.count > 1 ? ` and ${reason.count - 1} more` : ""}`;
        case "input":
            return `uses ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.path)} (${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.pattern)})`;
        case "workspace-file":
            return `shares ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.path)}`;
        case "dependency":
            return `needs ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.chain[1] ?? "")}`;
        case "everything":
            return "everything is affected";
    }
}
const chainCell = (reason) => {
    if (reason.kind !== "dependency")
        return "";
    const { chain } = reason;
    const shown = chain.length <= 8
        ? chain.map(_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)
        : [
            ...chain.slice(0, 4).map(_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA),
            `\u2026 ${chain.length - 7} more \u2026`,
            ...chain.slice(-3).map(_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA),
        ];
    return `${shown.join(" \u2192 ")} (${reason.edge}, ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.declaredIn)})`;
};


/***/ }),

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ affected)
});

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/graph/edge-order.js
var edge_order = __webpack_require__(2592);
;// CONCATENATED MODULE: ./build/stage/graph/shortest-chains.js


const edgesByDependency = (edges) => (0,order/* groupBy */.$z)([...edges].sort(edge_order/* compareEdges */.M), (edge) => edge.to);
function shortestChains(sources, edgesOf) {
    const chains = new Map();
    let level = (0,order/* sorted */.IP)(new Set(sources));
    for (const source of level)
        chains.set(source, undefined);
    while (level.length > 0) {
        const found = new Map();
        for (const dependency of level)
            for (const edge of edgesOf.get(dependency) ?? [])
                if (!chains.has(edge.from) && !found.has(edge.from))
                    found.set(edge.from, edge);
        const reached = [...found].sort((0,order.by)(([name]) => name));
        for (const [name, edge] of reached)
            chains.set(name, edge);
        level = reached.map(([name]) => name);
    }
    return chains;
}
function chainFrom(chains, repo) {
    const chain = [repo];
    for (let edge = chains.get(repo); edge !== undefined; edge = chains.get(edge.to))
        chain.push(edge.to);
    return chain;
}

;// CONCATENATED MODULE: ./build/stage/affected/affected.js


function uniteEdges(head, base) {
    if (base === head)
        return { edges: head, onlyAtBase: new Set() };
    const key = ({ from, to, kind }) => JSON.stringify([from, to, kind]);
    const known = new Set(head.map(key));
    const onlyAtBase = base.filter((edge) => !known.has(key(edge)));
    return { edges: [...head, ...onlyAtBase], onlyAtBase: new Set(onlyAtBase) };
}
async function closeOverDependents(options) {
    const { head, selection, everything, edges, lineOf } = options;
    const changed = (name) => selection.repoChanges.has(name);
    if (everything !== null)
        return [...head.repos.values()].map((repo) => ({
            repo: repo.name,
            path: repo.path,
            changed: changed(repo.name),
            reasons: [...(selection.selected.get(repo.name) ?? []), { kind: "everything" }],
        }));
    const chains = shortestChains(selection.selected.keys(), edgesByDependency(edges));
    const affected = [];
    for (const [name, edge] of chains) {
        const repo = head.repos.get(name);
        if (repo === undefined)
            continue;
        const reasons = edge === undefined
            ? (selection.selected.get(name) ?? [])
            : [
                {
                    kind: "dependency",
                    chain: chainFrom(chains, name),
                    edge: edge.kind,
                    declaredIn: await lineOf(edge),
                },
            ];
        affected.push({ repo: name, path: repo.path, changed: changed(name), reasons });
    }
    return affected.sort((0,order.by)(({ repo }) => repo));
}

// EXTERNAL MODULE: ./build/stage/base/glob/path-glob.js
var path_glob = __webpack_require__(4278);
// EXTERNAL MODULE: ./build/stage/config/workspace-file.js
var workspace_file = __webpack_require__(8420);
;// CONCATENATED MODULE: ./build/stage/affected/lockfile-names.js
const LOCKFILES = {
    python: ["uv.lock", "poetry.lock", "pdm.lock", "pylock.toml"],
    npm: ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"],
    go: ["go.sum", "go.work.sum"],
    cargo: ["Cargo.lock"],
    terraform: [".terraform.lock.hcl"],
};
const WORKSPACE_FILES = {
    python: ["pyproject.toml", ...LOCKFILES.python],
    npm: ["package.json", "pnpm-workspace.yaml", ...LOCKFILES.npm],
    go: ["go.work", "go.work.sum"],
    cargo: ["Cargo.toml", ...LOCKFILES.cargo],
    terraform: [...LOCKFILES.terraform],
};
const ROOT_MANIFESTS = new Set([
    "package.json", "pnpm-workspace.yaml", "pyproject.toml", "go.mod", "go.work", "Cargo.toml",
]);

;// CONCATENATED MODULE: ./build/stage/affected/owners.js


function openOwners(workspace) {
    const byPath = new Map([...workspace.repos.values()].map((repo) => [repo.path, repo]));
    const nearest = (path) => {
        for (let folder = (0,path_text/* parentOf */.gN)(path);; folder = (0,path_text/* parentOf */.gN)(folder)) {
            const repo = byPath.get(folder);
            if (repo !== undefined || folder === ".")
                return repo;
        }
    };
    return {
        repoAt: (directory) => byPath.get(directory),
        ownerOf(path) {
            const repo = byPath.get(path) ?? nearest(path);
            if (repo?.path !== ".")
                return repo;
            return belongsToRootRepo(path, repo, workspace) ? repo : undefined;
        },
        reposBelow: (directory) => [...workspace.repos.values()].filter((repo) => (0,path_text/* isInside */.FK)(repo.path, directory)),
    };
}
function belongsToRootRepo(path, repo, workspace) {
    if (path.includes("/"))
        return !path.startsWith(".");
    return repo.ecosystems.some((ecosystem) => LOCKFILES[ecosystem].includes(path) &&
        !workspace.declared.some((one) => one.ecosystem === ecosystem && one.directory === "." && WORKSPACE_FILES[ecosystem].includes(path)));
}

;// CONCATENATED MODULE: ./build/stage/affected/select.js






const OWN_CONFIG = new Set([workspace_file/* WORKSPACE_FILE */.h, ".wrknv.toml", "wrknv.toml"]);
const IGNORED_OUTSIDE_REPOS = [
    "**/*.md", "**/LICENSE*", "**/.gitignore", "**/.gitattributes", "**/.editorconfig", "**/.vscode/**", "**/.idea/**",
    "**/CODEOWNERS", ".github/**", ".changeset/**", ".circleci/**", ".cirrus.yml", ".gitlab-ci.yml", "renovate.json*",
    ".pre-commit-config.yaml", "CITATION.cff", ".mailmap", ".git-blame-ignore-revs",
];
let ignoredOutsideRepos;
function select_select(input) {
    const { head, base, config } = input;
    const states = base === undefined || base === head ? [head] : [head, base];
    const owners = states.map(openOwners);
    const [headOwners] = owners;
    const baseOwners = owners[1] ?? headOwners;
    const globals = config.global.map(({ text }) => ({ text, glob: (0,path_glob/* pathGlob */.Q)(text) }));
    const ignores = config.ignore.map(({ text }) => (0,path_glob/* pathGlob */.Q)(text));
    const inputs = states.flatMap((state) => [...state.repos.values()].flatMap((repo) => repo.inputs.map(({ text }) => ({ repo: repo.name, pattern: text, glob: (0,path_glob/* pathGlob */.Q)(text) }))));
    const rootIsRepo = [...head.repos.values()].some((repo) => repo.path === ".");
    const files = new Map();
    const reasons = new Map();
    const ignored = [];
    const unowned = [];
    let everything = null;
    const own = (repo, path) => {
        const list = files.get(repo);
        if (list === undefined)
            files.set(repo, [path]);
        else if (list.at(-1) !== path)
            list.push(path);
    };
    const give = (repo, reason) => {
        const list = reasons.get(repo);
        if (list === undefined)
            reasons.set(repo, [reason]);
        else if (!list.some(({ kind }) => kind === reason.kind))
            list.push(reason);
    };
    for (const change of [...input.changes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
        const { path } = change;
        const mine = ownersOf(change, headOwners, baseOwners);
        for (const { name } of mine)
            own(name, path);
        const wide = everythingBy(change, globals, input.workflows);
        if (wide !== null) {
            everything ??= wide;
            continue;
        }
        const shared = (0,order/* distinct */.dM)(states
            .flatMap((state) => state.declared)
            .filter((one) => (0,path_text/* parentOf */.gN)(path) === one.directory && WORKSPACE_FILES[one.ecosystem].includes((0,path_text/* baseName */.Fl)(path))));
        if (shared.length > 0) {
            for (const [position, state] of states.entries())
                for (const one of shared)
                    if (state.declared.includes(one))
                        for (const member of one.members) {
                            const repo = owners[position]?.repoAt(member);
                            if (repo !== undefined)
                                give(repo.name, { kind: "workspace-file", path, workspace: one.directory });
                        }
            continue;
        }
        const using = inputs.filter(({ glob }) => canFit(glob, change));
        for (const { repo, pattern } of using)
            give(repo, { kind: "input", path, pattern });
        if (using.length > 0)
            continue;
        if (path.startsWith("../")) {
            ignored.push(path);
            continue;
        }
        const inRepo = mine.some((repo) => repo.path !== ".");
        if (ignores.some((glob) => mustFit(glob, change)) ||
            (!inRepo && !isWholeFolder(change) && isIgnoredByDefault(path, rootIsRepo))) {
            ignored.push(path);
            for (const { name } of mine)
                disown(files, name, path);
            continue;
        }
        if (mine.length > 0)
            continue;
        unowned.push(path);
        if (config.unowned === "everything")
            everything ??= {
                kind: "unowned",
                path,
                message: change.note ?? `no repo owns ${(0,path_text/* showPath */.P8)(path)}`,
                hint: `if it affects nobody, add it to [affected] ignore in ${workspace_file/* WORKSPACE_FILE */.h}; if it affects some repos, add it to their inputs`,
            };
    }
    for (const [repo, paths] of files) {
        const [first] = paths;
        if (first !== undefined)
            reasons.set(repo, [
                { kind: "changed-file", path: first, count: paths.length },
                ...(reasons.get(repo) ?? []),
            ]);
    }
    return {
        repoChanges: new Map((0,order/* sorted */.IP)(files.keys()).map((repo) => [repo, files.get(repo) ?? []])),
        selected: new Map((0,order/* sorted */.IP)(reasons.keys()).map((repo) => [repo, reasons.get(repo) ?? []])),
        ignored,
        unowned,
        everything,
    };
}
const isWholeFolder = (change) => change.note !== undefined;
const canFit = (glob, change) => glob.fits(change.path) || (isWholeFolder(change) && glob.below(`${change.path}/`) !== "none");
const mustFit = (glob, change) => glob.fits(change.path) || (isWholeFolder(change) && glob.below(`${change.path}/`) === "all");
function ownersOf(change, head, base) {
    if (isWholeFolder(change)) {
        const below = [head, base].flatMap((owners) => owners?.reposBelow(change.path) ?? []);
        if (below.length > 0)
            return (0,order/* distinct */.dM)(below);
    }
    return (0,order/* distinct */.dM)([
        change.atHead ? head?.ownerOf(change.path) : undefined,
        change.atBase ? base?.ownerOf(change.path) : undefined,
    ].flatMap((repo) => repo ?? []));
}
function disown(files, repo, path) {
    const left = files.get(repo)?.filter((file) => file !== path) ?? [];
    if (left.length === 0)
        files.delete(repo);
    else
        files.set(repo, left);
}
function everythingBy(change, globals, workflows) {
    const { path } = change;
    if (OWN_CONFIG.has(path))
        return { kind: "config", path, message: `wrknv's own config ${(0,path_text/* showPath */.P8)(path)} changed`, hint: null };
    if (ROOT_MANIFESTS.has(path))
        return {
            kind: "root-manifest",
            path,
            message: `the root manifest ${(0,path_text/* showPath */.P8)(path)} changed`,
            hint: null,
        };
    const global = globals.find(({ glob }) => canFit(glob, change));
    if (global !== undefined)
        return {
            kind: "global",
            path,
            message: `${(0,path_text/* showPath */.P8)(path)} matches ${(0,path_text/* showPath */.P8)(global.text)} of [affected] global`,
            hint: `narrow that pattern in ${workspace_file/* WORKSPACE_FILE */.h}`,
        };
    if (workflows.workflows.has(path))
        return { kind: "workflow", path, message: `the workflow ${(0,path_text/* showPath */.P8)(path)} changed`, hint: null };
    for (let folder = (0,path_text/* parentOf */.gN)(path); folder !== "."; folder = (0,path_text/* parentOf */.gN)(folder))
        if (workflows.actions.has(folder))
            return {
                kind: "workflow",
                path,
                message: `${(0,path_text/* showPath */.P8)(path)} belongs to the local action ${(0,path_text/* showPath */.P8)(folder)}`,
                hint: null,
            };
    const naming = workflows.namedBy(path);
    return naming === undefined
        ? null
        : {
            kind: "workflow",
            path,
            message: `the workflow ${(0,path_text/* showPath */.P8)(naming)} names ${(0,path_text/* showPath */.P8)(path)}`,
            hint: null,
        };
}
function isIgnoredByDefault(path, rootIsRepo) {
    ignoredOutsideRepos ??= IGNORED_OUTSIDE_REPOS.map(path_glob/* pathGlob */.Q);
    return ignoredOutsideRepos.some((glob) => glob.fits(path)) || (!rootIsRepo && path.startsWith("docs/"));
}

// EXTERNAL MODULE: ./build/stage/documents/yaml.js
var yaml = __webpack_require__(3241);
;// CONCATENATED MODULE: ./build/stage/affected/workflow-reach.js


const NO_WORKFLOWS = {
    workflows: new Set(),
    actions: new Set(),
    namedBy: () => undefined,
};
async function workflowReach(entries, read) {
    const workflows = new Set();
    const actions = new Set();
    const texts = [];
    const queue = [...entries];
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
        if (workflows.has(file))
            continue;
        const text = await read(file);
        workflows.add(file);
        if (text === undefined)
            continue;
        const document = await (0,yaml/* parseYaml */.h)(text);
        const strings = [];
        if (document.ok)
            collectStrings(withoutTriggers(document.value), strings);
        else
            strings.push(text);
        for (const string of strings)
            texts.push({ file, text: string });
        for (const string of strings) {
            const [, path] = /^(?:\.|\$)\/(.*)$/.exec(string.trim()) ?? [];
            const target = path === undefined ? undefined : (0,path_text/* resolvePath */.o1)(".", path);
            if (target === undefined)
                continue;
            if (/\.ya?ml$/.test(target)) {
                queue.push(target);
                continue;
            }
            for (const name of ["action.yml", "action.yaml"]) {
                const action = target === "." ? name : `${target}/${name}`;
                if (actions.has(target) || (await read(action)) === undefined)
                    continue;
                actions.add(target);
                queue.push(action);
            }
        }
    }
    actions.delete(".");
    for (const file of [...workflows])
        if (/\/action\.ya?ml$/.test(file) && actions.has((0,path_text/* parentOf */.gN)(file)))
            workflows.delete(file);
    return { workflows, actions, namedBy: (path) => texts.find(({ text }) => namesPath(text, path))?.file };
}
function withoutTriggers(document) {
    if (typeof document !== "object" || document === null || Array.isArray(document))
        return document;
    return Object.fromEntries(Object.entries(document).filter(([key]) => key !== "on" && key !== "true" && key !== "name"));
}
function collectStrings(value, into) {
    const stack = [value];
    while (stack.length > 0) {
        const next = stack.pop();
        if (typeof next === "string")
            into.push(next);
        else if (typeof next === "object" && next !== null) {
            const inner = Object.values(next);
            for (const one of inner)
                stack.push(one);
        }
    }
}
function namesPath(text, path) {
    for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1))
        if (STARTS_WORD.test(text.slice(Math.max(0, at - 40), at)) &&
            !GOES_ON.test(text.slice(at + path.length, at + path.length + 2)))
            return true;
    return false;
}
const STARTS_WORD = /(?:^|[^\w./-])(?:\.\/)?$|(?:GITHUB_WORKSPACE\}?|github\.workspace\s{0,9}\}\})["']?\/$/;
const GOES_ON = /^(?:[\w/-]|\.\w)/;

// EXTERNAL MODULE: ./build/stage/graph/edges.js
var edges = __webpack_require__(5564);
// EXTERNAL MODULE: ./build/stage/system/files.js + 2 modules
var files = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
;// CONCATENATED MODULE: ./build/stage/git/base-rule.js

const DEFAULT_BASE_OPTIONS = {
    base: undefined,
    head: undefined,
    committed: false,
    pushBase: "last-success",
    mergeQueueBase: "base-sha",
};
function compareRule(event, options) {
    return { base: baseRule(event, options), head: headRule(event, options) };
}
function headRule(event, options) {
    if (options.head !== undefined)
        return { kind: "given", ref: options.head };
    if (event?.name === "pull_request_target" && event.action !== "closed")
        return { kind: "pull-request", sha: event.headSha, number: event.number };
    return { kind: "checkout", uncommitted: event === null && !options.committed };
}
function baseRule(event, options) {
    if (event !== null && saysNothing(event) && (options.base === undefined || options.head === undefined))
        return everything(event.name === "workflow_run"
            ? "a workflow_run event says nothing about what changed"
            : "the pull request is closed", "give base and head");
    if (options.base === "last-success")
        return lastSuccess(event);
    if (options.base !== undefined)
        return { kind: "explicit", ref: options.base };
    return event === null ? { kind: "branch", branch: null } : eventRule(event, options);
}
const saysNothing = (event) => event.name === "workflow_run" ||
    ((event.name === "pull_request" || event.name === "pull_request_target") && event.action === "closed");
function eventRule(event, options) {
    switch (event.name) {
        case "pull_request":
        case "pull_request_target":
            return options.head === undefined
                ? { kind: "pull-request", headSha: event.headSha, baseRef: event.baseRef }
                : { kind: "branch", branch: event.baseRef };
        case "push": {
            if (event.deleted)
                return everything(`${event.ref} was deleted`, null);
            const branch = branchOf(event.ref);
            if (branch === undefined)
                return everything(`${event.ref} is no branch: nothing says what it follows`, "give base: last-success, or the tag before it");
            return options.pushBase === "before"
                ? {
                    kind: "push-before",
                    before: event.before,
                    otherwise: fallbackOf(event, branch, "no commit before this push can be compared with"),
                }
                : { kind: "last-success", branch, event: "push", otherwise: fallbackOf(event, branch) };
        }
        case "merge_group":
            return options.mergeQueueBase === "branch"
                ? { kind: "branch", branch: event.baseRef }
                : { kind: "merge-group", baseSha: event.baseSha };
        case "schedule":
            return everything("a schedule starts without a change", "give base: last-success");
        case "workflow_dispatch":
        case "repository_dispatch": {
            const branch = branchOf(event.ref);
            const hint = "give base: last-success, or a commit";
            if (branch === undefined)
                return everything(`${event.ref} is no branch: nothing says what it follows`, hint);
            return isDefault(event, branch)
                ? everything(`a ${event.name} on the default branch starts without a change`, hint)
                : { kind: "branch", branch: event.defaultBranch };
        }
        case "workflow_run":
            return everything("a workflow_run event says nothing about what changed", "give base and head");
        case "other":
            return everything(`the event ${event.eventName} says nothing about what changed`, "give base and head");
    }
}
function lastSuccess(event) {
    if (event === null)
        throw new failure/* Failure */.HR("git/no-last-success", "last-success is the last run of a workflow, and this is none", {
            hint: "give a branch or a commit as base",
        });
    const isPull = event.name === "pull_request" || event.name === "pull_request_target";
    const branch = isPull || event.name === "merge_group"
        ? event.baseRef
        : (branchOf(event.ref) ?? event.defaultBranch ?? undefined);
    if (branch === undefined)
        return everything(`${event.ref} is no branch, and the event does not name the default branch`, "give a commit as base");
    return {
        kind: "last-success",
        branch,
        event: event.name === "schedule" ? "schedule" : "push",
        otherwise: isPull || event.name === "merge_group"
            ? { kind: "branch", branch }
            : fallbackOf(event, branchOf(event.ref)),
    };
}
function fallbackOf(event, branch, message = "no commit of this branch is known to have passed") {
    if (branch === undefined || event.defaultBranch === null || isDefault(event, branch))
        return everything(message, null);
    return { kind: "branch", branch: event.defaultBranch };
}
const isDefault = (event, branch) => event.defaultBranch === null || event.defaultBranch === branch;
const branchOf = (ref) => ref.startsWith("refs/heads/") ? ref.slice(11) : undefined;
const everything = (message, hint) => ({ kind: "everything", message, hint });

// EXTERNAL MODULE: ./build/stage/base/sha.js
var sha = __webpack_require__(8573);
// EXTERNAL MODULE: ./build/stage/git/changes.js + 2 modules
var git_changes = __webpack_require__(8518);
;// CONCATENATED MODULE: ./build/stage/git/fetch-policy.js
const DEEPEN_STEPS = [50, 200, 800, 3200];
const FETCH_LIMIT_MS = 10 * 60_000;

// EXTERNAL MODULE: ./build/stage/git/revision.js
var revision = __webpack_require__(2797);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/stage/git/boundary.js



const boundaryArgs = ["rev-parse", "--is-shallow-repository", "--git-path", "shallow"];
function parseBoundaryPath(stdout) {
    const text = (0,path_text/* decodePath */.q0)(stdout);
    return text.startsWith("true\n") ? text.slice(5).replace(/\n$/, "") : undefined;
}
async function shallowBoundary(git) {
    const own = (0,external_node_path_.join)(git.directory, ".git");
    const path = (0,files/* isDirectory */.wd)(own)
        ? fileOrNone((0,external_node_path_.join)(own, "shallow"))
        : parseBoundaryPath((await git.run(boundaryArgs)).stdout);
    if (path === undefined)
        return undefined;
    const text = (0,files/* readText */.yR)((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(git.directory, path)) ?? "";
    return new Set(text.split("\n").filter((line) => line !== ""));
}
const fileOrNone = (path) => ((0,files/* exists */.t2)(path) ? path : undefined);

;// CONCATENATED MODULE: ./build/stage/git/remote.js





const QUIET = [
    "--quiet", "--no-tags", "--no-prune", "--refmap=", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance",
];
const fetchCommitArgs = (remote, id, options) => ["fetch", ...QUIET, ...(options.cut ? ["--depth=1"] : []), "--", remote, id];
const deepenArgs = (remote, ids, by) => [
    "fetch",
    ...QUIET,
    "--filter=blob:none",
    by === "all" ? "--unshallow" : `--deepen=${by}`,
    "--",
    remote,
    ...ids,
];
const fetchPullHeadArgs = (remote, number) => ["fetch", ...QUIET, "--", remote, `refs/pull/${number}/head`];
const branchTipArgs = (remote, branch) => ["ls-remote", "--quiet", "--", remote, `refs/heads/${branch}`];
function parseBranchTip(stdout, branch) {
    for (const line of stdout.split("\n")) {
        const [id, ref] = line.split("\t");
        if (ref === `refs/heads/${branch}`)
            return (0,sha/* parseSha */.q)(id ?? "");
    }
    return undefined;
}
async function remoteOf(git, policy) {
    if (policy.remote !== undefined)
        return policy.remote;
    const remotes = (await git.run(["remote"])).stdout.toString("utf8").split("\n").filter(Boolean);
    return remotes.includes("origin") ? "origin" : remotes[0];
}
async function askRemote(git, policy, args) {
    if (!policy.allowFetch)
        return { kind: "failed", reason: "fetching is turned off" };
    const remote = await remoteOf(git, policy);
    if (remote === undefined)
        return { kind: "failed", reason: "there is no remote to fetch from" };
    try {
        const { stdout } = await git.run(args(remote), {
            timeoutMs: policy.timeoutMs ?? FETCH_LIMIT_MS,
            announce: true,
        });
        return { kind: "fetched", stdout: stdout.toString("utf8") };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        if (/not our ref|unadvertised object|no such remote ref|couldn't find remote ref/i.test(error.message))
            return { kind: "absent" };
        return { kind: "failed", reason: error.message };
    }
}
const hasCommit = async (git, id) => (await git.run(["cat-file", "-e", `${id}^{commit}`], { allow: [0, 1, 128] })).code === 0;
async function fetchCommit(git, id, policy) {
    if (await hasCommit(git, id))
        return { kind: "fetched" };
    const cut = (await shallowBoundary(git)) !== undefined;
    return askRemote(git, policy, (remote) => fetchCommitArgs(remote, id, { cut }));
}
async function fetchBranch(git, branch, policy) {
    const listed = await askRemote(git, policy, (remote) => branchTipArgs(remote, (0,revision/* checkRevision */.G)(branch)));
    if (listed.kind !== "fetched")
        return listed;
    const id = parseBranchTip(listed.stdout, branch);
    if (id === undefined)
        return { kind: "absent" };
    const fetched = await fetchCommit(git, id, policy);
    return fetched.kind === "fetched" ? { kind: "fetched", id } : fetched;
}

;// CONCATENATED MODULE: ./build/stage/git/branches.js



const listRefsArgs = (patterns) => ["for-each-ref", "--format=%(refname)%00%(objectname)%00%(symref)", ...patterns];
function parseRefs(stdout) {
    return stdout
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
        const [name, hex, target] = line.split("\0");
        const id = (0,sha/* parseSha */.q)(hex ?? "");
        if (name === undefined || id === undefined || target === undefined)
            throw new failure/* Failure */.HR("git/unreadable-output", `git for-each-ref printed what we cannot read: ${JSON.stringify(line.slice(0, 80))}`);
        return { name, id, target: target === "" ? undefined : target };
    });
}
const listRefs = async (git, patterns) => parseRefs((await git.run(listRefsArgs(patterns))).stdout.toString("utf8"));
const shortName = (ref) => ref.replace(/^refs\/(?:heads|remotes)\//, "");
const tipOf = (ref) => ({ name: shortName(ref.target ?? ref.name), id: ref.id });
async function findDefaultBranch(git, remote = "origin") {
    const ofRemote = ["HEAD", "main", "master"];
    const local = ["main", "master", "trunk"].map((name) => `refs/heads/${name}`);
    const wanted = [...ofRemote.map((name) => `refs/remotes/${remote}/${name}`), ...local];
    const refs = await listRefs(git, wanted);
    const named = (name) => refs.find((ref) => ref.name === name);
    for (const name of wanted.slice(0, 3)) {
        const ref = named(name);
        if (ref !== undefined)
            return tipOf(ref);
    }
    const others = await listRefs(git, ofRemote.map((name) => `refs/remotes/*/${name}`));
    for (const name of ofRemote) {
        const ref = others.find((other) => other.name.endsWith(`/${name}`));
        if (ref !== undefined)
            return tipOf(ref);
    }
    for (const name of local) {
        const ref = named(name);
        if (ref !== undefined)
            return tipOf(ref);
    }
    return undefined;
}
async function findBranch(git, branch, policy) {
    const local = `refs/heads/${branch}`;
    const refs = await listRefs(git, [`refs/remotes/*/${globFree(branch)}`, globFree(local)]);
    const tracking = refs.filter((ref) => ref.name.startsWith("refs/remotes/") && ref.name !== local);
    if (tracking.length > 0) {
        const remote = (await preferredRemote(git, tracking, branch, policy)) ?? "";
        const ref = tracking.find(({ name }) => name === `refs/remotes/${remote}/${branch}`);
        if (ref !== undefined)
            return { kind: "found", ...tipOf(ref) };
    }
    const fetched = await fetchBranch(git, branch, policy);
    if (fetched.kind === "fetched")
        return { kind: "found", name: branch, id: fetched.id };
    const ref = refs.find(({ name }) => name === local);
    if (ref !== undefined)
        return { kind: "found", ...tipOf(ref) };
    return {
        kind: "not-found",
        reason: fetched.kind === "absent" ? "the remote has no such branch" : fetched.reason,
    };
}
const preferredRemote = async (git, tracking, branch, policy) => policy.remote ??
    (tracking.some(({ name }) => name === `refs/remotes/origin/${branch}`)
        ? "origin"
        : await remoteOf(git, policy));
const globFree = (name) => name.replace(/[*?[\\]/g, "");

;// CONCATENATED MODULE: ./build/stage/git/history.js






const mergeBaseArgs = (a, b) => ["merge-base", "--all", a, b];
const parseIds = (stdout) => (0,order/* sorted */.IP)(stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
    const id = (0,sha/* parseSha */.q)(line);
    (0,failure/* invariant */.V1)(id, `git printed ${JSON.stringify(line.slice(0, 80))} for a commit id`);
    return id;
}));
function provenMergeBases(git, a, b, policy) {
    return proveWithFetches(git, [a, b], policy, async () => {
        const [{ code, stdout }, boundary] = await Promise.all([
            git.run(mergeBaseArgs(a, b), { allow: [0, 1, 128] }),
            shallowBoundary(git),
        ]);
        if (code === 128)
            return "missing";
        const bases = parseIds(stdout.toString("latin1"));
        const [first, ...others] = bases;
        const proven = first === undefined ? { kind: "unrelated" } : { kind: "proven", bases: [first, ...others] };
        if (boundary === undefined)
            return proven;
        if (others.length > 0)
            return "cut";
        return (await reachesBoundary(git, [a, b], bases, boundary)) ? "cut" : proven;
    });
}
function provenAncestor(git, candidate, head, policy) {
    return proveWithFetches(git, [candidate, head], policy, async () => {
        const [{ code }, boundary] = await Promise.all([
            git.run(["merge-base", "--is-ancestor", candidate, head], { allow: [0, 1, 128] }),
            shallowBoundary(git),
        ]);
        if (code === 0)
            return { kind: "yes" };
        if (boundary === undefined) {
            if (code === 1 || ((await hasCommit(git, head)) && !(await hasCommit(git, candidate))))
                return { kind: "no" };
            return "missing";
        }
        if (code === 128)
            return "missing";
        return (await reachesBoundary(git, [head], [candidate], boundary)) ? "cut" : { kind: "no" };
    });
}
async function proveWithFetches(git, ids, policy, ask) {
    let answer = await ask();
    if (answer === "missing") {
        for (const id of (0,order/* distinct */.dM)(ids)) {
            const fetched = await fetchCommit(git, id, policy);
            if (fetched.kind === "absent")
                return { kind: "unproven", reason: `the remote has no commit ${(0,sha/* shortSha */.F)(id)}` };
            if (fetched.kind === "failed")
                return { kind: "unproven", reason: `commit ${(0,sha/* shortSha */.F)(id)} is not here: ${fetched.reason}` };
        }
        answer = await ask();
        if (answer === "missing")
            return { kind: "unproven", reason: `the history of ${ids.map(sha/* shortSha */.F).join(" and ")} cannot be read` };
    }
    let added = 0;
    for (const by of [...(policy.deepenSteps ?? DEEPEN_STEPS), "all"]) {
        if (answer !== "cut")
            break;
        const deepened = await askRemote(git, policy, (remote) => deepenArgs(remote, ids, by));
        if (deepened.kind !== "fetched") {
            const why = deepened.kind === "absent" ? "the remote no longer has these commits" : deepened.reason;
            return { kind: "unproven", reason: `the clone is shallow and could not be deepened: ${why}` };
        }
        added += by === "all" ? Infinity : by;
        answer = await ask();
    }
    if (added > 0)
        policy.notice(`the clone is shallow: ${added === Infinity ? "its whole history was" : `up to ${added} more commits were`} fetched to prove the base`);
    if (typeof answer !== "string")
        return answer;
    return { kind: "unproven", reason: "the clone is shallow, and so is what it was cloned from" };
}
async function reachesBoundary(git, from, without, boundary) {
    const { stdout } = await git.run(["rev-list", ...from, "--not", ...without]);
    return stdout
        .toString("latin1")
        .split("\n")
        .some((id) => boundary.has(id));
}

;// CONCATENATED MODULE: ./build/stage/git/last-success.js



const UNPROVEN_LIMIT = 3;
async function newestInHistory(git, candidates, head, policy) {
    const seen = new Set();
    let unproven = 0;
    try {
        for await (const candidate of candidates) {
            if (seen.has(candidate))
                continue;
            seen.add(candidate);
            const ancestry = await provenAncestor(git, candidate, head, policy);
            if (ancestry.kind === "yes")
                return candidate;
            if (ancestry.kind === "no")
                continue;
            policy.notice(`${(0,sha/* shortSha */.F)(candidate)} passed, but is not used as the base: ${ancestry.reason}`);
            unproven += 1;
            if (unproven === UNPROVEN_LIMIT)
                return undefined;
        }
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || !error.code.startsWith("github/"))
            throw error;
        policy.notice(`the last passed run could not be asked for: ${error.message}${error.hint === undefined ? "" : ` (${error.hint})`}`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/stage/git/named-commit.js




async function findNamed(git, text, { objects, policy }) {
    const ref = (0,revision/* checkRevision */.G)(text);
    const [commit, isBranch] = await Promise.all([objects.readCommit(ref), namesBranch(git, ref, objects)]);
    if (commit !== undefined)
        return { kind: isBranch ? "branch" : "commit", id: commit.id };
    const id = (0,sha/* parseSha */.q)(ref);
    if (id !== undefined) {
        const fetched = await fetchCommit(git, id, policy);
        if (fetched.kind === "fetched")
            return { kind: "commit", id };
        return {
            kind: "unknown",
            reason: fetched.kind === "absent" ? "the remote does not have it" : fetched.reason,
            hint: "fetch it first: git fetch REMOTE COMMIT",
        };
    }
    if (!/[~^:@{}\\*?[ ]|\.\.|^HEAD$/.test(ref)) {
        const remote = (await remoteOf(git, policy)) ?? "origin";
        const branch = ref.replace(/^refs\/heads\//, "");
        const names = branch.startsWith(`${remote}/`) ? [branch.slice(remote.length + 1), branch] : [branch];
        for (const name of names) {
            const fetched = await fetchBranch(git, name, policy);
            if (fetched.kind === "fetched")
                return { kind: "branch", id: fetched.id };
        }
    }
    return (await shallowBoundary(git)) === undefined
        ? {
            kind: "unknown",
            reason: "no branch, tag or commit has this name",
            hint: "was it fetched? git fetch, or give a commit id",
        }
        : {
            kind: "unknown",
            reason: "this clone is shallow and does not hold it",
            hint: "check out with fetch-depth: 0, or give a commit id",
        };
}
async function namesBranch(git, ref, objects) {
    if (ref === "HEAD" || ref === "@" || /[~^:]/.test(ref))
        return false;
    if (ref.includes("@{"))
        return /^refs\/(?:heads|remotes)\//.test(await fullNameOf(git, ref));
    if (ref.startsWith("refs/"))
        return /^refs\/(?:heads|remotes)\//.test(ref);
    const places = [`refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/${ref}`, `refs/remotes/${ref}/HEAD`];
    const [tag, ...branches] = await Promise.all(places.map((place) => objects.readCommit(place)));
    return (tag === undefined && (branches.some((branch) => branch !== undefined) || /^(?:heads|remotes)\//.test(ref)));
}
async function fullNameOf(git, ref) {
    const { code, stdout } = await git.run(["rev-parse", "--symbolic-full-name", ref], { allow: [0, 128] });
    return code === 0 ? stdout.toString("utf8").trim() : "";
}

;// CONCATENATED MODULE: ./build/stage/git/find-base.js







async function findBase(git, rule, context) {
    const { policy, head } = context;
    switch (rule.kind) {
        case "everything":
            return { kind: "everything", reason: { kind: "event", message: rule.message, hint: rule.hint } };
        case "explicit":
            return explicitBase(git, rule.ref, context);
        case "commits": {
            const [first, ...others] = rule.ids;
            for (const id of rule.ids)
                await explicitBase(git, id, context);
            return { kind: "found", bases: [first, ...others], how: "explicit", ref: first };
        }
        case "branch":
            if (rule.branch === null)
                return withDefaultBranch(git, context);
            return mergeBaseWith(git, rule.branch, await findBranch(git, rule.branch, policy), context);
        case "pull-request":
            return pullRequestBase(git, rule, context);
        case "merge-group":
            return fetchedBase(git, rule.baseSha, { how: "merge-group", what: "the merge group's base" }, context);
        case "last-success": {
            if (context.lastSuccess === undefined)
                policy.notice("the last passed run could not be asked for: there is no token (give token: ${{ github.token }})");
            else {
                const candidates = context.lastSuccess({ branch: rule.branch, event: rule.event });
                const base = await newestInHistory(git, candidates, head, policy);
                if (base !== undefined)
                    return { kind: "found", bases: [base], how: "last-success", ref: rule.branch };
            }
            return fallBack(git, rule.otherwise, context);
        }
        case "push-before": {
            if (rule.before === null) {
                policy.notice("the branch is new: there is no commit before this push");
                return fallBack(git, rule.otherwise, context);
            }
            const fetched = await fetchCommit(git, rule.before, policy);
            if (fetched.kind === "fetched")
                return { kind: "found", bases: [rule.before], how: "push-before", ref: null };
            policy.notice(`${(0,sha/* shortSha */.F)(rule.before)}, the commit before this push, is not used: ${fetched.kind === "absent" ? "the remote no longer has it" : fetched.reason}`);
            return fallBack(git, rule.otherwise, context);
        }
    }
}
const noBase = (message, hint) => ({
    kind: "everything",
    reason: { kind: "no-base", message, hint },
});
async function fallBack(git, otherwise, context) {
    if (otherwise.kind === "everything")
        return noBase(otherwise.message, otherwise.hint);
    return mergeBaseWith(git, otherwise.branch, await findBranch(git, otherwise.branch, context.policy), context);
}
async function withDefaultBranch(git, context) {
    const tip = context.defaultBranch;
    return tip === undefined
        ? noBase("no default branch was found to compare with", "give base: a branch or a commit")
        : mergeBaseWith(git, tip.name, { kind: "found", ...tip }, context);
}
async function mergeBaseWith(git, branch, tip, context, named) {
    const hint = "check out with fetch-depth: 0, or give base: a commit";
    if (tip.kind === "not-found")
        return noBase(`the branch ${branch} could not be had: ${tip.reason}`, hint);
    const found = await provenMergeBases(git, tip.id, context.head, context.policy);
    switch (found.kind) {
        case "proven":
            return {
                kind: "found",
                bases: found.bases,
                how: named?.how ?? "merge-base",
                ref: named?.ref ?? tip.name,
            };
        case "unrelated":
            return noBase(`${(0,sha/* shortSha */.F)(context.head)} and ${tip.name} share no commit`, "give base: a commit");
        case "unproven":
            return noBase(`the merge base with ${tip.name} could not be proven: ${found.reason}`, hint);
    }
}
async function pullRequestBase(git, rule, context) {
    const commit = await context.objects.readCommit(context.head);
    const [first, second, ...others] = commit?.parents ?? [];
    if (first !== undefined && second === rule.headSha && others.length === 0)
        return fetchedBase(git, first, { how: "merge-parent", what: "the merge commit's first parent", ref: rule.baseRef }, context);
    if (context.head !== rule.headSha)
        context.policy.notice(`${(0,sha/* shortSha */.F)(context.head)} is checked out, which is neither the pull request's head nor its merge commit`);
    return mergeBaseWith(git, rule.baseRef, await findBranch(git, rule.baseRef, context.policy), context);
}
async function fetchedBase(git, id, said, context) {
    const fetched = await fetchCommit(git, id, context.policy);
    if (fetched.kind === "fetched")
        return { kind: "found", bases: [id], how: said.how, ref: said.ref ?? null };
    return noBase(`${said.what}, ${(0,sha/* shortSha */.F)(id)}, could not be had: ${fetched.kind === "absent" ? "the remote does not have it" : fetched.reason}`, "check out with fetch-depth: 2");
}
async function explicitBase(git, ref, context) {
    const named = await findNamed(git, ref, context);
    switch (named.kind) {
        case "commit":
            return { kind: "found", bases: [named.id], how: "explicit", ref };
        case "branch":
            return mergeBaseWith(git, ref, { kind: "found", name: ref, id: named.id }, context, {
                how: "explicit",
                ref,
            });
        case "unknown":
            throw new failure/* Failure */.HR("git/unknown-ref", `base ${JSON.stringify(ref)} is no commit here: ${named.reason}`, {
                hint: named.hint,
            });
    }
}

// EXTERNAL MODULE: ./build/stage/git/objects.js + 2 modules
var git_objects = __webpack_require__(1268);
;// CONCATENATED MODULE: ./build/stage/git/resolve-head.js





async function resolveHead(git, rule, context) {
    const { head } = rule;
    switch (head.kind) {
        case "checkout":
            return { sha: (await context.objects.readCommit("HEAD"))?.id ?? null, checkedOut: true };
        case "given": {
            const [checkout, named] = await Promise.all([
                context.objects.readCommit("HEAD"),
                findNamed(git, head.ref, context),
            ]);
            if (named.kind === "unknown")
                throw new failure/* Failure */.HR("git/unknown-ref", `head ${JSON.stringify(head.ref)} is no commit here: ${named.reason}`, { hint: named.hint });
            const checkedOut = named.id === checkout?.id && (await (0,git_changes/* uncommittedChanges */.D)(git)).length === 0;
            return { sha: named.id, checkedOut };
        }
        case "pull-request": {
            const checkout = await context.objects.readCommit("HEAD");
            const isMerge = checkout?.parents.length === 2 && checkout.parents[1] === head.sha;
            if (checkout !== undefined && (isMerge || checkout.id === head.sha))
                return { sha: checkout.id, checkedOut: true };
            await fetchPullRequestHead(git, head, context.policy);
            return { sha: head.sha, checkedOut: false };
        }
    }
}
async function fetchPullRequestHead(git, head, policy) {
    const byId = await fetchCommit(git, head.sha, policy);
    if (byId.kind === "fetched")
        return;
    const byRef = await askRemote(git, policy, (remote) => fetchPullHeadArgs(remote, head.number));
    if (byRef.kind === "fetched" && (await hasCommit(git, head.sha)))
        return;
    const reason = byId.kind === "failed" ? byId.reason : "the remote does not have it";
    throw new failure/* Failure */.HR("git/no-head", `the head of pull request ${head.number}, ${(0,sha/* shortSha */.F)(head.sha)}, could not be had: ${reason}`, {
        hint: "keep the checkout's credentials for this step, or check the pull request out",
    });
}

;// CONCATENATED MODULE: ./build/stage/git/base.js
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






async function resolveBase(git, rule, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const notices = [];
        const policy = { ...context.fetch, notice: (text) => notices.push(text) };
        const objects = __addDisposableResource(env_1, (0,git_objects/* openObjects */.d)(git), true);
        const countsWork = rule.head.kind === "checkout" && rule.head.uncommitted;
        const work = countsWork ? (context.work ?? (0,git_changes/* uncommittedChanges */.D)(git)) : Promise.resolve([]);
        work.catch(() => undefined);
        const defaultBranch = rule.base.kind === "branch" && rule.base.branch === null
            ? findDefaultBranch(git, policy.remote)
            : undefined;
        const [head] = await Promise.all([resolveHead(git, rule, { objects, policy }), defaultBranch]);
        const found = head.sha === null
            ? {
                kind: "everything",
                reason: {
                    kind: "no-base",
                    message: "there is no commit yet",
                    hint: "commit something to compare with",
                },
            }
            : await findBase(git, rule.base, {
                objects,
                policy,
                head: head.sha,
                defaultBranch: await defaultBranch,
                lastSuccess: context.lastSuccess,
            });
        const base = found.kind === "everything" ? NO_BASE : await describeBase(objects, found);
        const uncommitted = await work;
        const everything = found.kind === "everything" ? found.reason : null;
        const bases = found.kind === "everything" ? [] : found.bases;
        if (head.sha !== null && bases.includes(head.sha))
            notices.push(`base and head are the same commit, ${(0,sha/* shortSha */.F)(head.sha)}: ${countsWork ? "only uncommitted work counts" : "nothing has changed"}`);
        return {
            bases,
            base,
            head: { ...head, dirty: uncommitted.length > 0 },
            everything,
            uncommitted,
            notices,
        };
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
const NO_BASE = { sha: null, ref: null, how: "none", author: null, date: null, subject: null };
async function describeBase(objects, found) {
    const [sha, other, ...more] = found.bases;
    const commit = await objects.readCommit(sha);
    return {
        sha,
        ref: found.ref,
        how: found.how,
        author: commit?.author ?? null,
        date: commit?.date ?? null,
        subject: commit?.subject ?? null,
        ...(other === undefined ? {} : { others: [other, ...more] }),
    };
}

// EXTERNAL MODULE: ./build/stage/git/file-change.js
var file_change = __webpack_require__(9183);
;// CONCATENATED MODULE: ./build/stage/git/head.js

async function headOf(git) {
    const { stdout } = await git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { allow: [0, 1] });
    return (0,sha/* parseSha */.q)(stdout.toString("latin1").trim()) ?? null;
}

// EXTERNAL MODULE: ./build/stage/git/submodule-at.js
var submodule_at = __webpack_require__(6460);
;// CONCATENATED MODULE: ./build/stage/git/submodules.js








async function followGitlinks(git, changes, policy) {
    const followed = await Promise.all(changes.map(async (change) => ((0,file_change/* isGitlink */.Z)(change) ? followGitlink(git, change, policy) : [change])));
    return followed.flat();
}
async function followGitlink(git, change, policy) {
    const { path, oldId, newId } = change;
    if (change.oldMode !== file_change/* GITLINK */.R || oldId === null)
        return [{ ...change, note: "it became a submodule" }];
    if (change.newMode !== file_change/* GITLINK */.R || newId === null)
        return [{ ...change, note: "it is no submodule any more" }];
    const inside = (0,submodule_at/* submoduleAt */.m)(git, path);
    if (inside === undefined)
        return [{ ...change, note: "the submodule is not checked out" }];
    try {
        for (const id of [oldId, newId]) {
            const fetched = await fetchCommit(inside, id, policy);
            if (fetched.kind !== "fetched")
                return [
                    {
                        ...change,
                        note: `commit ${(0,sha/* shortSha */.F)(id)} of the submodule is not here: ${fetched.kind === "absent" ? "its remote does not have it" : fetched.reason}`,
                    },
                ];
        }
        const changes = await followGitlinks(inside, await (0,git_changes/* changesBetween */.i)(inside, oldId, newId), policy);
        if (changes.length === 0)
            return [{ ...change, note: "the submodule is at another commit with the same files" }];
        return changes.map((inner) => ({ ...inner, path: (0,path_text/* joinPath */.uJ)(path, inner.path) }));
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return [{ ...change, note: `the submodule cannot be read: ${error.message}` }];
    }
}
async function uncommittedFiles(git, entries, policy) {
    const files = await Promise.all(entries.map(async (entry) => entry.submodule === null ? [changeOf(entry)] : insideSubmodule(git, entry, policy)));
    return files.flat();
}
function changeOf(entry) {
    const { path, headMode, headId, workMode, kind } = entry;
    const isThere = kind === "untracked" || workMode !== null;
    const status = headMode === null
        ? "added"
        : !isThere
            ? "deleted"
            : typeOf(headMode) === typeOf(workMode)
                ? "modified"
                : "typechanged";
    return {
        status,
        path,
        oldMode: headMode,
        newMode: workMode,
        oldId: headId,
        newId: null,
        ...(entry.isRepository ? { note: "an untracked folder that is a repository of its own" } : {}),
    };
}
const typeOf = (mode) => mode?.slice(0, 3);
async function insideSubmodule(git, entry, policy) {
    const change = changeOf(entry);
    const recorded = entry.headMode === file_change/* GITLINK */.R ? entry.headId : null;
    const inside = (0,submodule_at/* submoduleAt */.m)(git, entry.path);
    if (recorded === null || inside === undefined || entry.workMode !== file_change/* GITLINK */.R)
        return [
            { ...change, note: recorded === null ? "it became a submodule" : "the submodule is not checked out" },
        ];
    try {
        const [head, entries] = await Promise.all([headOf(inside), (0,git_changes/* uncommittedChanges */.D)(inside)]);
        const moved = head === recorded ? [] : await followGitlink(git, { ...change, newId: head }, policy);
        const work = await uncommittedFiles(inside, entries, policy);
        const files = [...moved, ...work.map((inner) => ({ ...inner, path: (0,path_text/* joinPath */.uJ)(entry.path, inner.path) }))];
        return files.length === 0 ? [{ ...change, note: "git reports the submodule as changed" }] : files;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return [{ ...change, note: `the submodule cannot be read: ${error.message}` }];
    }
}

;// CONCATENATED MODULE: ./build/stage/git/changes-since.js



async function changesSince(git, resolved, policy) {
    const { bases, head, uncommitted } = resolved;
    const { sha } = head;
    const committed = sha === null
        ? []
        : await Promise.all(bases.map(async (base) => followGitlinks(git, await (0,git_changes/* changesBetween */.i)(git, base, sha), policy)));
    return uniteChanges([...committed, await uncommittedFiles(git, uncommitted, policy)]);
}
function uniteChanges(lists) {
    const byPath = new Map();
    for (const change of lists.flat()) {
        const before = byPath.get(change.path);
        byPath.set(change.path, before === undefined ? change : joinChanges(before, change));
    }
    return [...byPath.values()].sort((0,order.by)(({ path }) => path));
}
function joinChanges(first, last) {
    const note = first.note ?? last.note;
    return {
        status: first.oldMode === null
            ? last.status === "deleted"
                ? "deleted"
                : "added"
            : last.status === "added"
                ? "modified"
                : last.status,
        path: first.path,
        oldMode: first.oldMode,
        newMode: last.newMode,
        oldId: first.oldId,
        newId: last.newId,
        ...(note === undefined ? {} : { note }),
    };
}

// EXTERNAL MODULE: ./build/stage/workspace/manifest-index.js
var manifest_index = __webpack_require__(4219);
// EXTERNAL MODULE: ./build/stage/workspace/snapshot.js
var snapshot = __webpack_require__(1419);
// EXTERNAL MODULE: ./build/stage/commands/workspace-state.js + 16 modules
var workspace_state = __webpack_require__(7242);
;// CONCATENATED MODULE: ./build/stage/commands/compare.js










const SIBLINGS = {
    base: { sha: null, ref: null, how: "merge-base", author: null, date: null, subject: null },
    head: { sha: null, dirty: false, checkedOut: true },
    everything: null,
};
async function compare(context, opened, options, { scope, early }) {
    const notices = [];
    const fetch = { allowFetch: context.allowFetch, notice: (text) => notices.push(text) };
    const checkouts = [...(opened.own === undefined ? [] : [opened.own]), ...opened.siblings];
    const sides = checkouts.map((checkout) => {
        const rule = ruleFor(checkout, context, opened, options);
        return {
            checkout,
            rule,
            ...(checkout === opened.own && early !== undefined ? early : ask(checkout, rule.head)),
        };
    });
    const resolving = sides.map((side) => resolveSide(side, { context, fetch }));
    const changing = Promise.all(resolving.map(async (resolution, position) => changesIn(sides[position]?.checkout, await resolution, fetch)));
    changing.catch(() => undefined);
    const head = await (0,workspace_state/* readState */.un)(opened, sides.map((side, position) => ({ listed: side.listed, state: stateOf(side, resolving[position]) })), { fetch, scope });
    const resolutions = await Promise.all(resolving);
    const changes = (await changing).flat();
    const own = opened.own === undefined ? undefined : resolutions[0];
    for (const resolution of resolutions)
        if (resolution.kind === "resolved")
            notices.push(...resolution.value.notices);
    const needsBase = changes.some((change) => (0,manifest_index/* isManifestPath */.HS)(change.path) || change.note !== undefined);
    return {
        resolved: own?.kind === "resolved"
            ? own.value
            : {
                ...SIBLINGS,
                head: {
                    ...SIBLINGS.head,
                    dirty: resolutions.some((one) => one.kind === "resolved" && one.value.head.dirty),
                },
            },
        changes,
        head,
        base: needsBase ? await (0,workspace_state/* readStateBefore */.f9)(opened, head, changes) : head,
        notices: [...new Set(notices)],
    };
}
function ask(checkout, head) {
    const countsWork = head.kind === "checkout" && head.uncommitted;
    const work = countsWork ? (0,git_changes/* uncommittedChanges */.D)(checkout.git) : undefined;
    const listed = (0,snapshot/* listManifests */.po)(checkout);
    const differing = head.kind === "checkout" && !countsWork ? (0,snapshot/* manifestsOffHead */.O2)(checkout) : undefined;
    for (const asked of [work, listed, differing])
        asked?.catch(() => undefined);
    return { listed, work, differing };
}
const askEarly = (own, context, options) => ask(own, headRule(context.event, options));
function ruleFor(checkout, context, opened, options) {
    const { plan } = opened.settings.settings;
    const isOwn = checkout === opened.own;
    const rule = compareRule(isOwn ? context.event : null, {
        base: options.base ?? (context.event === null ? plan.base : undefined),
        head: isOwn ? options.head : undefined,
        committed: options.committed,
        pushBase: plan.pushBase,
        mergeQueueBase: plan.mergeQueueBase === "branch" ? "branch" : "base-sha",
    });
    if (options.bases !== undefined && isOwn)
        return { ...rule, base: { kind: "commits", ids: options.bases } };
    return options.all
        ? { ...rule, base: { kind: "everything", message: "everything was asked for", hint: null } }
        : rule;
}
async function resolveSide({ checkout, rule, work }, { context, fetch }) {
    try {
        const value = await resolveBase(checkout.git, rule, {
            fetch: { allowFetch: fetch.allowFetch },
            ...(work === undefined ? {} : { work }),
            ...(context.lastSuccess === undefined ? {} : { lastSuccess: context.lastSuccess }),
        });
        return { kind: "resolved", value };
    }
    catch (error) {
        if (checkout.form === "siblings" && error instanceof failure/* Failure */.HR && error.code === "git/unknown-ref")
            return { kind: "unknown", why: `${(0,path_text/* showPath */.P8)(checkout.directory)}: ${error.message}` };
        throw error;
    }
}
function stateOf({ work, differing }, resolving) {
    (0,failure/* invariant */.V1)(resolving !== undefined, "every side is resolved");
    const decide = async () => {
        if (work !== undefined)
            return { kind: "work-tree", status: await work };
        const resolution = await resolving;
        if (resolution.kind === "unknown")
            return { kind: "work-tree", status: [] };
        const { head, uncommitted } = resolution.value;
        if (head.sha === null)
            return { kind: "work-tree", status: uncommitted };
        return differing === undefined && !head.checkedOut
            ? { kind: "commit", commit: head.sha }
            : { kind: "head", differing: (await differing) ?? [] };
    };
    const state = decide();
    state.catch(() => undefined);
    return state;
}
async function changesIn(checkout, resolution, fetch) {
    (0,failure/* invariant */.V1)(checkout !== undefined, "every resolution is of a side");
    const whole = (note) => [
        {
            status: "modified",
            path: checkout.directory,
            oldMode: null,
            newMode: null,
            oldId: null,
            newId: null,
            note,
        },
    ];
    if (resolution.kind === "unknown")
        return whole(resolution.why);
    const { value } = resolution;
    if (value.everything !== null)
        return checkout.form === "siblings"
            ? whole(`${(0,path_text/* showPath */.P8)(checkout.directory)}: ${value.everything.message}`)
            : [];
    const changes = await changesSince(checkout.git, value, fetch);
    return changes.flatMap((change) => {
        const path = (0,snapshot/* toWorkspacePath */.CR)(checkout, change.path) ?? (0,path_text/* pathAboveRoot */.Vd)(checkout.rootBelowTop, change.path);
        return [{ ...change, path }];
    });
}

// EXTERNAL MODULE: ./build/stage/commands/current-state.js
var current_state = __webpack_require__(9749);
// EXTERNAL MODULE: ./build/stage/commands/open-workspace.js + 6 modules
var open_workspace = __webpack_require__(480);
;// CONCATENATED MODULE: ./build/stage/commands/affected.js









async function affected(context, options, scope) {
    let early;
    const opened = await (0,open_workspace/* openWorkspace */.O)(context, scope, (own) => {
        early = askEarly(own, context, options);
    });
    const comparison = await compare(context, opened, options, { scope, early });
    const { head, base, resolved, changes } = comparison;
    (0,current_state/* refuseEmpty */.O)(opened, head);
    const workflow = options.replay === undefined ? callingWorkflow(context) : options.replay.workflow;
    const selection = select_select({
        changes: changes.map(({ path, status, note }) => ({
            path,
            atHead: status !== "deleted",
            atBase: status !== "added",
            note,
        })),
        head: head.workspace,
        base: base.workspace,
        config: opened.config.affected,
        workflows: changes.length === 0 ? NO_WORKFLOWS : await reachOfWorkflows(workflow, opened),
    });
    const everything = options.replay?.everything ??
        (options.all ? ASKED : null) ??
        (resolved.everything === null ? null : { ...resolved.everything, path: null }) ??
        unreadable(comparison) ??
        selection.everything;
    const headEdges = (0,edges/* edgesOf */.q)(head.workspace);
    const united = uniteEdges(headEdges.edges, base === head ? headEdges.edges : (0,edges/* edgesOf */.q)(base.workspace).edges);
    const repos = await closeOverDependents({
        head: head.workspace,
        selection,
        everything,
        edges: united.edges,
        lineOf: (edge) => (united.onlyAtBase.has(edge) ? base : head).locator.line(edge.declaredIn.file, edge.declaredIn.at),
    });
    return {
        opened,
        comparison,
        headEdges,
        answer: {
            base: resolved.base,
            head: { sha: resolved.head.sha, dirty: resolved.head.dirty },
            changedFiles: changes.map(({ path }) => path),
            repoChanges: selection.repoChanges,
            ignored: selection.ignored,
            unowned: selection.unowned,
            everything,
            affected: repos,
            removed: [...base.workspace.repos.keys()].filter((name) => !head.workspace.repos.has(name)),
            workflow,
            notices: comparison.notices,
        },
    };
}
const ASKED = { kind: "asked", path: null, message: "everything was asked for", hint: null };
function unreadable({ head, base }) {
    for (const state of [head, base])
        for (const repo of state.workspace.repos.values())
            if (repo.unreadable !== undefined)
                return {
                    kind: "unreadable",
                    path: repo.path,
                    message: state === head ? repo.unreadable : `at the base ${repo.unreadable}`,
                    hint: "wrknv workspace validate shows what is wrong with it",
                };
    return null;
}
function callingWorkflow({ event }) {
    const workflow = event?.workflow ?? null;
    return workflow !== null && workflow.repository.toLowerCase() === event?.repository.toLowerCase()
        ? workflow.path
        : null;
}
async function reachOfWorkflows(calling, opened) {
    const { own, root } = opened;
    if (own === undefined || root.top === undefined)
        return NO_WORKFLOWS;
    const { top } = root;
    const read = (path) => Promise.resolve((0,files/* readText */.yR)((0,path_text/* joinPath */.uJ)(top, path)));
    const folder = ".github/workflows";
    const entries = calling !== null
        ? [calling]
        : (0,files/* namesIn */.wX)((0,path_text/* joinPath */.uJ)(top, folder))
            .filter((name) => /\.ya?ml$/.test(name))
            .map((name) => `${folder}/${name}`)
            .filter((path) => (0,files/* readText */.yR)((0,path_text/* joinPath */.uJ)(top, path))?.includes("wrknv") === true);
    if (entries.length === 0)
        return NO_WORKFLOWS;
    const reach = await workflowReach(entries, read);
    if (own.rootBelowTop === ".")
        return reach;
    const below = own.rootBelowTop;
    const move = (path) => path.startsWith(`${below}/`) ? path.slice(below.length + 1) : (0,path_text/* pathAboveRoot */.Vd)(below, path);
    const back = (path) => path.startsWith("../") ? path.replace(/^(?:\.\.\/)+/, "") : (0,path_text/* joinPath */.uJ)(below, path);
    return {
        workflows: new Set([...reach.workflows].map(move)),
        actions: new Set([...reach.actions].map(move)),
        namedBy: (path) => reach.namedBy(back(path)),
    };
}


/***/ }),

/***/ 5658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderGraphMermaid)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3811);


const MAX_TEXT = 50_000;
const MAX_EDGES = 500;
const MAX_NODES = 200;
const MAX_LABEL = 80;
function renderGraphMermaid(document, options = {}) {
    const { only, changed, affected, maxNodes = MAX_NODES, maxEdges = MAX_EDGES, maxText = MAX_TEXT } = options;
    const meant = document.layers.flat().filter((name) => only?.has(name) !== false);
    const byImportance = changed === undefined
        ? meant
        : [...meant.filter((name) => changed.has(name)), ...meant.filter((name) => !changed.has(name))];
    const isMeant = new Set(meant);
    const pairs = [
        ...(0,_base_order_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(document.edges.filter(({ from, to }) => isMeant.has(from) && isMeant.has(to)), (edge) => edge.from),
    ].flatMap(([from, edges]) => [...(0,_base_order_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(edges, (edge) => edge.to)].map(([to, parallel]) => ({
        from,
        to,
        ordering: parallel.some(({ ordering }) => ordering),
    })));
    const head = [
        "flowchart TD",
        "  classDef changed fill:#ffd8a8,stroke:#d9480f,color:#000",
        "  classDef affected fill:#d0ebff,stroke:#1971c2,color:#000",
    ];
    let size = head.reduce((sum, line) => sum + line.length + 1, 0);
    const drawn = new Map();
    const nodeLines = [];
    for (const name of byImportance.slice(0, maxNodes)) {
        const id = `n${drawn.size}`;
        const style = changed?.has(name) === true ? ":::changed" : affected?.has(name) === true ? ":::affected" : "";
        const line = `  ${id}["${labelOf(name)}"]${style}`;
        if (size + line.length + 1 > maxText)
            break;
        size += line.length + 1;
        drawn.set(name, id);
        nodeLines.push(line);
    }
    const edgeLines = [];
    for (const { from, to, ordering } of pairs) {
        const [source, target] = [drawn.get(from), drawn.get(to)];
        if (source === undefined || target === undefined)
            continue;
        const line = `  ${source} ${ordering ? "-->" : "-.->"} ${target}`;
        if (edgeLines.length >= maxEdges || size + line.length + 1 > maxText)
            break;
        size += line.length + 1;
        edgeLines.push(line);
    }
    return {
        text: `${[...head, ...nodeLines, ...edgeLines].join("\n")}\n`,
        leftOutRepos: meant.length - drawn.size,
        leftOutEdges: pairs.length - edgeLines.length,
    };
}
function labelOf(name) {
    const characters = Array.from((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(name));
    const shown = characters.length > MAX_LABEL ? [...characters.slice(0, MAX_LABEL - 1), "\u2026"] : characters;
    return shown
        .map((character) => /^[\p{L}\p{N} \u2026._~+/@-]$/u.test(character) ? character : `#${character.codePointAt(0) ?? 63};`)
        .join("");
}


/***/ }),

/***/ 1803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ MAX_OUTPUT_BYTES),
/* harmony export */   L5: () => (/* binding */ affectedOutputs),
/* harmony export */   RF: () => (/* binding */ outputBytes),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   iS: () => (/* binding */ planOutputs),
/* harmony export */   n2: () => (/* binding */ checkOutputs)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3811);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4926);



const MAX_AFFECTED_BYTES = 200 * 1024;
const MAX_OUTPUT_BYTES = 1024 * 1024;
function planOutputs(plan, { everything }) {
    const outputs = outputsOf(plan, plan.id);
    outputs.set("everything", String(everything));
    checkOutputs(outputs);
    return outputs;
}
function affectedOutputs(affected, options) {
    const outputs = listOutputs(affected, options);
    checkOutputs(outputs);
    return outputs;
}
function listOutputs(affected, { everything, affectedOutput }) {
    const outputs = new Map([
        ["has-affected", String(affected.length > 0)],
        ["count", String(affected.length)],
        ["everything", String(everything)],
    ]);
    if (affectedOutput)
        outputs.set("affected", JSON.stringify(affected));
    return outputs;
}
const outputBytes = (outputs) => [...outputs].reduce((sum, [key, value]) => sum + 2 * (key.length + value.length), 0);
function outputsOf(plan, id) {
    const outputs = listOutputs((0,_base_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sorted */ .IP)([...plan.repos.keys(), ...plan.skipped]), {
        everything: false,
        affectedOutput: plan.limits.affectedOutput,
    });
    const entries = plan.stages.map(({ jobs }) => jobs.map((job) => matrixEntry(job, plan)));
    for (let stage = 0; stage < _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_STAGES */ .N; stage += 1)
        outputs.set(`stage-${stage}`, JSON.stringify(entries[stage] ?? []));
    outputs.set("matrix", JSON.stringify(entries.flat()));
    outputs.set("plan-id", id);
    return outputs;
}
function checkOutputs(outputs, hint = "lower max-jobs, so that fewer jobs with more repos each are listed") {
    const affectedBytes = Buffer.byteLength(outputs.get("affected") ?? "");
    if (affectedBytes > MAX_AFFECTED_BYTES)
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("plan/affected-too-large", `the list of ${outputs.get("count") ?? ""} affected repos takes ${affectedBytes} bytes, more than the ${MAX_AFFECTED_BYTES} that an output may take`, { hint: "set affected-output: off and read the list from the plan's artifact (plan-path)" });
    const bytes = outputBytes(outputs);
    if (bytes > MAX_OUTPUT_BYTES)
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("plan/outputs-too-large", `the outputs take ${bytes} bytes in UTF-16, more than the ${MAX_OUTPUT_BYTES} that GitHub allows a job`, { hint });
}
function matrixEntry({ id, name, repos, runsOn }, { repos: planned }) {
    const [only = ""] = repos;
    return { id, name, runsOn, path: repos.length === 1 ? (planned.get(only)?.path ?? ".") : "." };
}


/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MAX_STAGES),
/* harmony export */   Z: () => (/* binding */ MAX_JOBS_A_STAGE)
/* harmony export */ });
const MAX_STAGES = 10;
const MAX_JOBS_A_STAGE = 256;


/***/ })

};
