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

// EXTERNAL MODULE: ./build/stage/commands/affected.js + 32 modules
var affected = __webpack_require__(5455);
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
/* harmony export */   Tt: () => (/* binding */ describeVersions),
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
            return `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.path)} is shared by the workspace in ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.workspace)}: ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.why)}`;
        case "locked":
            return `${describeChain(reason.chain)}: ${describeVersions(reason)} in ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.lockfile)}`;
        case "unresolved":
            return `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(reason.lockfile)} does not resolve ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.package)} ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.specifier)} (${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.declaredIn)})`;
        case "root-manifest":
            return `${reason.key === "" ? "the whole file" : (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.key)} changed (${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.declaredIn)})`;
        case "dependency":
            return `${describeChain(reason.chain)} (${reason.edge}, ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(reason.declaredIn)})`;
        case "everything":
            return "everything is affected";
    }
}
function describeVersions({ from, to, }) {
    const [before, after] = [from, to].map((versions) => versions.map(_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$).join(" and "));
    if (before === after)
        return after === "" ? "it is another one" : `${after ?? ""} is not the same`;
    if (before === "")
        return `${after ?? ""} is new`;
    return after === "" ? `${before ?? ""} is gone` : `${before ?? ""} is now ${after ?? ""}`;
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
            return `shares ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.path)}: ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(reason.why)}`;
        case "locked":
            return `${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.package)} ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVersions */ .Tt)(reason))} in ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.lockfile)}`;
        case "unresolved":
            return `${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.lockfile)} does not resolve ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.package)} (${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.declaredIn)})`;
        case "root-manifest":
            return `${reason.key === "" ? "all" : (0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.key)} of ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.declaredIn)} changed`;
        case "dependency":
            return `needs ${(0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.chain[1] ?? "")}`;
        case "everything":
            return "everything is affected";
    }
}
const chainCell = (reason) => {
    if (reason.kind !== "dependency" && reason.kind !== "locked")
        return "";
    const { chain } = reason;
    const shown = chain.length <= 8
        ? chain.map(_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)
        : [
            ...chain.slice(0, 4).map(_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA),
            `\u2026 ${chain.length - 7} more \u2026`,
            ...chain.slice(-3).map(_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA),
        ];
    const where = reason.kind === "locked" ? (0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.lockfile) : (0,_github_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)(reason.declaredIn);
    return `${shown.join(" \u2192 ")} (${reason.kind === "locked" ? "locked" : reason.edge}, ${where})`;
};


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ affected)
});

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/documents/yaml.js
var yaml = __webpack_require__(3241);
;// CONCATENATED MODULE: ./build/stage/affected/workflow-reach.js


const NO_WORKFLOWS = {
    workflows: new Set(),
    actions: new Set(),
    namedBy: () => undefined,
    texts: [],
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
    return {
        workflows,
        actions,
        namedBy: (path) => texts.find(({ text }) => namesPath(text, path))?.file,
        texts: texts.map(({ text }) => text),
    };
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

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
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

// EXTERNAL MODULE: ./build/stage/manifests/lockfile-names.js
var lockfile_names = __webpack_require__(6598);
// EXTERNAL MODULE: ./build/stage/workspace/manifest-index.js
var manifest_index = __webpack_require__(4219);
// EXTERNAL MODULE: ./build/stage/workspace/snapshot.js
var snapshot = __webpack_require__(1419);
// EXTERNAL MODULE: ./build/stage/commands/workspace-state.js + 14 modules
var workspace_state = __webpack_require__(7939);
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
    const needsBase = changes.some(({ path, note }) => (0,manifest_index/* isManifestPath */.HS)(path) || (0,lockfile_names/* isLockPath */.L1)(path) || note !== undefined);
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
    const differing = head.kind === "checkout" && !countsWork ? listed.then(() => (0,snapshot/* manifestsOffHead */.O2)(checkout)) : undefined;
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
// EXTERNAL MODULE: ./build/stage/graph/edge-order.js
var edge_order = __webpack_require__(2592);
;// CONCATENATED MODULE: ./build/stage/graph/shortest-chains.js


const edgesByDependency = (edges) => (0,order/* groupBy */.$z)(edges, (edge) => edge.to);
function shortestChains(sources, edgesOf) {
    const chains = new Map();
    let level = (0,order/* sorted */.IP)(new Set(sources));
    for (const source of level)
        chains.set(source, undefined);
    while (level.length > 0) {
        const found = new Map();
        for (const dependency of level)
            for (const edge of [...(edgesOf.get(dependency) ?? [])].sort(edge_order/* compareEdges */.M))
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
async function closeOverDependents(closing) {
    const { head, selection, everything, lineOf } = closing;
    const changed = (name) => selection.repoChanges.has(name);
    if (everything !== null)
        return [...head.repos.values()].map((repo) => ({
            repo: repo.name,
            path: repo.path,
            changed: changed(repo.name),
            reasons: [...(selection.selected.get(repo.name) ?? []), { kind: "everything" }],
        }));
    const found = new Map();
    for (const chains of reach(closing))
        for (const [name, edge] of chains)
            if (edge === undefined || !found.has(name))
                found.set(name, chains);
    const affected = [];
    for (const [name, chains] of found) {
        const repo = head.repos.get(name);
        if (repo === undefined)
            continue;
        const edge = chains.get(name);
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
function* reach({ selection, edges, feelsLockOf }) {
    const byDependency = edgesByDependency(edges);
    const inFull = [...selection.selected.keys()].filter((name) => !selection.byOwnLock.has(name));
    yield shortestChains(inFull, byDependency);
    for (const [repo, ecosystems] of selection.byOwnLock) {
        const feeling = new Map();
        yield shortestChains([repo], {
            get(name) {
                let own = feeling.get(name);
                if (own === undefined) {
                    own = (byDependency.get(name) ?? []).filter(({ from }) => feelsLockOf(from, { repo, ecosystems }));
                    feeling.set(name, own);
                }
                return own;
            },
        });
    }
}

// EXTERNAL MODULE: ./build/stage/base/glob/path-glob.js
var path_glob = __webpack_require__(4278);
// EXTERNAL MODULE: ./build/stage/config/workspace-file.js
var workspace_file = __webpack_require__(8420);
;// CONCATENATED MODULE: ./build/stage/affected/ignored-by-default.js

const DOCS = "docs/**";
const IGNORED_BY_DEFAULT = [
    "**/*.md", "**/LICENSE*", "**/.gitignore", "**/.gitattributes", "**/.editorconfig", "**/.vscode/**", "**/.idea/**",
    "**/CODEOWNERS", ".github/**", ".changeset/**", ".circleci/**", ".cirrus.yml", ".gitlab-ci.yml", "renovate.json*",
    ".pre-commit-config.yaml", "CITATION.cff", ".mailmap", ".git-blame-ignore-revs", DOCS,
];
let globs;
function isIgnoredByDefault(path, { rootIsRepo }) {
    globs ??= IGNORED_BY_DEFAULT.map((pattern) => ({ pattern, glob: (0,path_glob/* pathGlob */.Q)(pattern) }));
    return globs.some(({ pattern, glob }) => !(rootIsRepo && pattern === DOCS) && glob.fits(path));
}

// EXTERNAL MODULE: ./build/stage/workspace/repos-by-path.js
var repos_by_path = __webpack_require__(3180);
;// CONCATENATED MODULE: ./build/stage/affected/owners.js



function openOwners(workspace) {
    const byPath = (0,repos_by_path/* reposByPath */.m)(workspace);
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
    return repo.ecosystems.some((ecosystem) => lockfile_names/* LOCKFILES */.JA[ecosystem].includes(path) &&
        (path === "go.sum" ||
            !workspace.declared.some((one) => one.ecosystem === ecosystem && one.directory === ".")));
}

;// CONCATENATED MODULE: ./build/stage/affected/select.js








const OWN_CONFIG = new Set([workspace_file/* WORKSPACE_FILE */.h, ".wrknv.toml", "wrknv.toml"]);
function select_select(input) {
    const { head, base, config } = input;
    const states = base === undefined || base === head ? [head] : [head, base];
    const owners = states.map(openOwners);
    const [headOwners] = owners;
    const baseOwners = owners[1] ?? headOwners;
    const globals = config.global.map(({ text }) => ({ text, glob: (0,path_glob/* pathGlob */.Q)(text) }));
    const ignores = config.ignore.map(({ text }) => (0,path_glob/* pathGlob */.Q)(text));
    const inputs = states.flatMap((state) => [...state.repos.values()].flatMap((repo) => repo.inputs.map(({ text }) => ({ repo: repo.name, pattern: text, glob: (0,path_glob/* pathGlob */.Q)(text) }))));
    const usersOf = (change) => inputs.filter(({ glob }) => canFit(glob, change));
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
        const isJudged = input.meanings.judged.has(path);
        const wide = everythingBy(change, globals, isJudged ? NO_WORKFLOWS : input.workflows);
        if (isJudged) {
            const owner = input.meanings.owned.get(path);
            if (owner !== undefined)
                own(owner, path);
            const meant = input.meanings.everything.find((one) => one.path === path);
            everything ??= wide ?? meant ?? null;
            for (const { repo, pattern } of usersOf(change))
                give(repo, { kind: "input", path, pattern });
            continue;
        }
        const mine = ownersOf(change, headOwners, baseOwners);
        for (const { name } of mine)
            own(name, path);
        if (wide !== null) {
            everything ??= wide;
            continue;
        }
        const using = usersOf(change);
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
            (!inRepo && !isWholeFolder(change) && isIgnoredByDefault(path, { rootIsRepo }))) {
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
    for (const { repo, reason } of input.meanings.reasons)
        give(repo, reason);
    everything ??= input.meanings.everything[0] ?? null;
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
        byOwnLock: selectedByOwnLock(states, files, reasons),
    };
}
function selectedByOwnLock(states, files, reasons) {
    const found = new Map();
    for (const [name, paths] of files) {
        const repo = states.map(({ repos }) => repos.get(name)).find((one) => one !== undefined);
        if (repo === undefined || reasons.get(name)?.some(({ kind }) => kind !== "changed-file") === true)
            continue;
        const locked = new Set();
        const isOwnLock = (path) => {
            const ecosystem = repo.ecosystems.find((one) => one !== "go" && lockfile_names/* LOCKFILES */.JA[one].includes((0,path_text/* baseName */.Fl)(path)));
            if ((0,path_text/* parentOf */.gN)(path) !== repo.path || ecosystem === undefined)
                return false;
            locked.add(ecosystem);
            return true;
        };
        if (paths.every(isOwnLock))
            found.set(name, locked);
    }
    return found;
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

;// CONCATENATED MODULE: ./build/stage/backtest/same-edges.js
function sameEdges(a, b) {
    if (a === b || (a.edges === b.edges && a.unordered === b.unordered))
        return true;
    if (a.edges.length !== b.edges.length || a.unordered.length !== b.unordered.length)
        return false;
    return (a.edges.every((one, position) => {
        const other = b.edges[position];
        return (one === other ||
            (one.from === other?.from &&
                one.to === other.to &&
                one.kind === other.kind &&
                one.mayCycle === other.mayCycle));
    }) &&
        a.unordered.every((one, position) => {
            const other = b.unordered[position];
            return one.from === other?.from && one.to === other.to;
        }));
}

// EXTERNAL MODULE: ./build/stage/commands/config-problems.js
var config_problems = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/stage/commands/repo-tasks.js
var repo_tasks = __webpack_require__(5705);
;// CONCATENATED MODULE: ./build/stage/commands/declared-outputs.js


async function declaringOutputs(root, states, names) {
    const declaring = new Set();
    for (const state of states)
        for (const name of names) {
            const repo = state.workspace.repos.get(name);
            if (repo === undefined || declaring.has(name))
                continue;
            try {
                const tree = (await (0,repo_tasks/* repoTasks */.F)(root, state, [repo])).get(name);
                if (tree !== undefined && hasOutputs(tree))
                    declaring.add(name);
            }
            catch (error) {
                if (!(error instanceof config_problems/* ConfigProblems */.$))
                    throw error;
                declaring.add(name);
            }
        }
    return declaring;
}
const hasOutputs = ({ task, children }) => (task?.settings.outputs ?? []).length > 0 || [...children.values()].some(hasOutputs);

// EXTERNAL MODULE: ./build/stage/commands/edges-of-state.js + 2 modules
var edges_of_state = __webpack_require__(3649);
// EXTERNAL MODULE: ./build/stage/affected/describe.js
var describe = __webpack_require__(3169);
;// CONCATENATED MODULE: ./build/stage/affected/meaning.js
const NO_MEANING = {
    judged: new Set(),
    everything: [],
    reasons: [],
    owned: new Map(),
    warnings: [],
};
const joinMeanings = (meanings) => ({
    everything: meanings.flatMap(({ everything }) => everything),
    reasons: meanings.flatMap(({ reasons }) => reasons),
    owned: new Map(meanings.flatMap(({ owned }) => [...owned])),
    warnings: meanings.flatMap(({ warnings }) => warnings),
});
function wholeRoot({ directory, members }, everything) {
    if (directory === ".")
        return { ...NO_MEANING, everything: [everything] };
    return everyMember({ directory, members }, { path: everything.path, why: everything.message });
}
const everyMember = ({ directory, members }, { path, why }) => ({
    ...NO_MEANING,
    reasons: [...members.values()].map((repo) => ({
        repo,
        reason: { kind: "workspace-file", path, workspace: directory, why },
    })),
});

;// CONCATENATED MODULE: ./build/stage/affected/lock-meaning.js



async function lockMeaning(question) {
    const { path, base, head, root } = question;
    if (base === undefined || head === undefined)
        return everyMember(root, { path, why: base === undefined ? "it was added" : "it is gone" });
    for (const reading of [head, base])
        if (reading.kind === "unknown")
            return {
                ...everyMember(root, { path, why: reading.why }),
                warnings: [
                    {
                        code: "lockfile/unknown",
                        severity: "warning",
                        message: `${(0,path_text/* showPath */.P8)(path)}${reading === base ? " at the base" : ""} cannot be read by its meaning, line ${reading.line}: ${(0,path_text/* showText */.h$)(reading.why)}`,
                        file: path,
                        hint: "until it can, a change to it selects every member",
                    },
                ],
            };
    if (base.kind === "unknown" || head.kind === "unknown")
        return NO_MEANING;
    const { settings, importers } = question.compare(base.graph, head.graph);
    const meanings = [];
    const [setting] = settings;
    if (setting !== undefined)
        meanings.push(wholeRoot(root, {
            kind: "locked",
            path,
            message: `${(0,path_text/* showText */.h$)(setting.key)} of ${(0,path_text/* showPath */.P8)(path)} counts for all that is resolved: ${(0,path_text/* showText */.h$)(setting.base ?? "nothing")} is now ${(0,path_text/* showText */.h$)(setting.head ?? "nothing")}`,
            hint: null,
        }));
    for (const [folder, difference] of importers)
        meanings.push(await importerMeaning(question, folder, difference));
    return joinMeanings(meanings);
}
async function importerMeaning({ path, root, declaredIn }, folder, difference) {
    const directory = folder.startsWith("../") ? folder : (0,path_text/* joinPath */.uJ)(root.directory, folder);
    const repo = root.members.get(directory);
    switch (difference.kind) {
        case "added":
        case "removed":
            return NO_MEANING;
        case "locked": {
            if (repo === undefined)
                return folder === "."
                    ? wholeRoot(root, {
                        kind: "locked",
                        path,
                        message: `${(0,path_text/* showText */.h$)(difference.package)}, which the root itself uses${difference.chain.length > 1 ? ` by ${difference.chain.slice(0, -1).map(path_text/* showText */.h$).join(" \u2192 ")}` : ""}: ${(0,describe/* describeVersions */.Tt)(difference)} in ${(0,path_text/* showPath */.P8)(path)}`,
                        hint: "move it to the repos that use it, if not all of them do",
                    })
                    : NO_MEANING;
            const { from, to } = difference;
            return {
                ...NO_MEANING,
                reasons: [
                    {
                        repo,
                        reason: {
                            kind: "locked",
                            lockfile: path,
                            package: difference.package,
                            from,
                            to,
                            chain: [repo, ...difference.chain],
                        },
                    },
                ],
            };
        }
        case "unresolved": {
            const { ask, side } = difference;
            const place = ask.line === undefined ? await declaredIn(side, directory, ask) : `${(0,path_text/* showPath */.P8)(path)}:${ask.line}`;
            const message = `${(0,path_text/* showPath */.P8)(path)}${side === "base" ? " at the base" : ""} does not resolve ${(0,path_text/* showText */.h$)(ask.name)} ${(0,path_text/* showText */.h$)(ask.specifier)}, which ${(0,path_text/* showText */.h$)(place)} asks for`;
            const meaning = repo !== undefined
                ? {
                    ...NO_MEANING,
                    reasons: [
                        {
                            repo,
                            reason: {
                                kind: "unresolved",
                                lockfile: path,
                                package: ask.name,
                                specifier: ask.specifier,
                                declaredIn: place,
                            },
                        },
                    ],
                }
                : folder === "."
                    ? wholeRoot(root, { kind: "locked", path, message, hint: null })
                    : NO_MEANING;
            return {
                ...meaning,
                warnings: [
                    {
                        code: "lockfile/unresolved",
                        severity: "warning",
                        message,
                        file: path,
                        hint: "write the lockfile again with its package manager",
                    },
                ],
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/stage/affected/root-meaning.js


const rootMeaning = (path, keys, { root, reached }) => joinMeanings(keys.map((key) => keyMeaning(path, key, { root, reached })));
function keyMeaning(path, { change: { key, effect }, declaredIn }, { root, reached }) {
    const reasonFor = (repo) => ({
        repo,
        reason: { kind: "root-manifest", key, declaredIn },
    });
    const everybody = (what) => root.directory === "."
        ? wholeRoot(root, { kind: "root-manifest", path, message: `${what} (${declaredIn})`, hint: null })
        : { ...NO_MEANING, reasons: [...root.members.values()].map(reasonFor) };
    switch (effect.kind) {
        case "locked":
        case "none":
            return NO_MEANING;
        case "everything":
            return everybody(key === "" ? `${(0,path_text/* showPath */.P8)(path)} changed as a whole` : `${(0,path_text/* showText */.h$)(key)} of ${(0,path_text/* showPath */.P8)(path)} changed`);
        case "members":
            return {
                ...NO_MEANING,
                reasons: effect.folders.flatMap((folder) => {
                    const repo = root.members.get(folder);
                    return repo === undefined ? [] : [reasonFor(repo)];
                }),
            };
        case "root-repo": {
            const repo = root.members.get(root.directory);
            return repo === undefined
                ? everybody(`${(0,path_text/* showText */.h$)(key)} of ${(0,path_text/* showPath */.P8)(path)} changed`)
                : { ...NO_MEANING, owned: new Map([[path, repo]]), reasons: [reasonFor(repo)] };
        }
        case "scripts": {
            const counting = effect.names.filter((name) => reached.has(name));
            return counting.length === 0
                ? NO_MEANING
                : everybody(`the script ${counting.map(path_text/* showText */.h$).join(", ")} of ${(0,path_text/* showPath */.P8)(path)} changed`);
        }
    }
}

// EXTERNAL MODULE: ./build/stage/manifests/locate.js + 1 modules
var locate = __webpack_require__(2297);
// EXTERNAL MODULE: ./build/stage/workspace/locks.js + 1 modules
var locks = __webpack_require__(3488);
;// CONCATENATED MODULE: ./build/stage/commands/go-meaning.js




const VERSION_FILES = new Set(["go.mod", "go.sum", "go.work", "go.work.sum"]);
async function goMeaning({ head, base, changes }, root) {
    const { directory } = root;
    const folders = new Set([directory, ...root.base.members, ...root.head.members]);
    const changed = changes.filter(({ path }) => VERSION_FILES.has((0,path_text/* baseName */.Fl)(path)) && folders.has((0,path_text/* parentOf */.gN)(path)));
    if (changed.length === 0)
        return NO_MEANING;
    const path = (0,path_text/* joinPath */.uJ)(directory, "go.work");
    const changedPaths = new Set(changed.map((change) => change.path));
    const after = await readWorkspace(head, { directory, members: root.head.members });
    const before = await readWorkspace(base, {
        directory,
        members: root.base.members,
        sums: after?.kind === "workspace" ? after.workspace.sums : undefined,
        changed: changedPaths,
    });
    if (before === undefined || after === undefined)
        return NO_MEANING;
    const question = { root, declaredIn: () => Promise.resolve(path) };
    if (before.kind === "unknown" || after.kind === "unknown")
        return lockMeaning({
            ...question,
            path: [after, before].find((side) => side.kind === "unknown")?.path ?? path,
            base: before.kind === "unknown" ? before : NO_LOCK,
            head: after.kind === "unknown" ? after : NO_LOCK,
            compare: () => ({ settings: [], importers: new Map() }),
        });
    const { compareGoWorkspaces } = await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.bind(__webpack_require__, 8443));
    const { settings, importers } = compareGoWorkspaces(before.workspace, after.workspace);
    const [setting] = settings;
    return joinMeanings([
        await lockMeaning({
            ...question,
            path,
            base: NO_LOCK,
            head: NO_LOCK,
            compare: () => ({ settings: [], importers }),
        }),
        ...(setting === undefined ? [] : [everyMember(root, { path, why: describeSetting(setting) })]),
    ]);
}
function describeSetting({ key, base, head }) {
    if (base === head)
        return `${key}: nobody knows which versions it raises`;
    return `${key}: ${base ?? "nothing"} is now ${head ?? "nothing"}`;
}
const NO_LOCK = {
    kind: "graph",
    graph: { packages: [], importers: new Map(), settings: new Map(), lineOf: () => 1 },
};
async function readWorkspace(state, { directory, members, sums: others, changed }) {
    const [{ readGoModFile, readGoWorkFile }, { readGoSumFile }] = await Promise.all([
        __webpack_require__.e(/* import() */ 460).then(__webpack_require__.bind(__webpack_require__, 1460)),
        __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 9825)),
    ]);
    const path = (0,path_text/* joinPath */.uJ)(directory, "go.work");
    const text = await state.locks.text(path);
    if (text === undefined)
        return undefined;
    const work = readGoWorkFile(text);
    if (work.kind === "unknown")
        return { ...work, path };
    const modules = new Map();
    const sums = new Map();
    for (const sum of [`${path}.sum`, ...[...members].map((folder) => (0,path_text/* joinPath */.uJ)(folder, "go.sum"))]) {
        const same = changed?.has(sum) === false ? others?.get(sum) : undefined;
        const own = same === undefined ? await state.locks.text(sum) : undefined;
        const read = same ?? (own === undefined ? undefined : readGoSumFile(own));
        if (read !== undefined)
            sums.set(sum, read);
    }
    for (const folder of members) {
        const file = (0,path_text/* joinPath */.uJ)(folder, "go.mod");
        const own = await state.locks.text(file);
        if (own === undefined)
            continue;
        const module = readGoModFile(own);
        if (module.kind === "unknown")
            return { ...module, path: file };
        modules.set((0,locks/* folderBelow */.MK)(directory, folder), module);
    }
    return { kind: "workspace", workspace: { work, members: modules, sums } };
}

// EXTERNAL MODULE: ./build/stage/manifests/manifest.js
var manifest = __webpack_require__(4351);
// EXTERNAL MODULE: ./build/stage/workspace/root-members.js
var root_members = __webpack_require__(5605);
;// CONCATENATED MODULE: ./build/stage/commands/shared-roots.js






function sharedRoots(head, base, changes) {
    const states = [head.workspace, base.workspace];
    const roots = new Map();
    for (const { declared } of states)
        for (const { ecosystem, directory } of declared)
            roots.set(`${ecosystem} ${directory}`, { ecosystem, directory });
    const isDeclared = new Set(roots.keys());
    const atTop = new Set(changes.filter(({ path }) => (0,path_text/* parentOf */.gN)(path) === ".").map(({ path }) => (0,path_text/* baseName */.Fl)(path)));
    for (const ecosystem of manifest/* ECOSYSTEMS */.S)
        if (lockfile_names/* ROOT_MANIFESTS */.mu[ecosystem].some((name) => atTop.has(name)))
            roots.set(`${ecosystem} .`, { ecosystem, directory: "." });
    return [...roots].map(([key, { ecosystem, directory }]) => {
        const [atHead, atBase] = states.map((workspace) => sideOf(workspace, ecosystem, directory));
        return {
            ecosystem,
            directory,
            isDeclared: isDeclared.has(key),
            head: atHead ?? NOTHING,
            base: atBase ?? NOTHING,
            members: namesOf((0,order/* distinct */.dM)([base.workspace, head.workspace]), [
                directory,
                ...(atBase?.members ?? []),
                ...(atHead?.members ?? []),
            ]),
        };
    });
}
const NOTHING = { members: new Set(), manifests: new Map() };
const sides = new WeakMap();
function sideOf(workspace, ecosystem, directory) {
    let known = sides.get(workspace);
    if (known === undefined)
        sides.set(workspace, (known = new Map()));
    const key = `${ecosystem} ${directory}`;
    let side = known.get(key);
    if (side === undefined)
        known.set(key, (side = (0,root_members/* rootMembers */.k)(workspace, ecosystem, directory)));
    return side;
}
function namesOf(states, folders) {
    const names = new Map();
    for (const state of states) {
        const byPath = (0,repos_by_path/* reposByPath */.m)(state);
        for (const folder of folders) {
            const repo = byPath.get(folder);
            if (repo !== undefined)
                names.set(folder, repo.name);
        }
    }
    return names;
}

;// CONCATENATED MODULE: ./build/stage/commands/meanings.js










async function meaningsOf(question) {
    const { head, base, changes } = question;
    if (!changes.some(({ path }) => (0,lockfile_names/* mayBeJudged */.Ai)(path)))
        return NO_MEANING;
    const judged = new Set();
    const meanings = [];
    for (const root of sharedRoots(head, base, changes)) {
        const local = new Map();
        for (const change of changes)
            if (change.note === undefined &&
                (0,path_text/* isInside */.FK)(change.path, root.directory) &&
                change.path !== root.directory)
                local.set((0,locks/* folderBelow */.MK)(root.directory, change.path), change);
        const own = await meaningsAt(question, root, local);
        meanings.push(own);
        for (const path of own.judged)
            judged.add(path);
    }
    return meanings.length === 0 ? NO_MEANING : { ...joinMeanings(meanings), judged };
}
async function meaningsAt(question, root, local) {
    const judged = new Set();
    const meanings = [];
    const { ecosystem, directory, isDeclared } = root;
    const manifests = lockfile_names/* ROOT_MANIFESTS */.mu[ecosystem].filter((name) => local.has(name));
    for (const name of manifests) {
        judged.add((0,path_text/* joinPath */.uJ)(directory, name));
        meanings.push(await manifestMeaning(question, root, (0,path_text/* joinPath */.uJ)(directory, name)));
    }
    if (ecosystem === "go") {
        if (isDeclared) {
            if (local.has("go.work.sum"))
                judged.add((0,path_text/* joinPath */.uJ)(directory, "go.work.sum"));
            meanings.push(await goMeaning(question, root));
        }
        return { ...joinMeanings(meanings), judged };
    }
    if (!isDeclared)
        return { ...joinMeanings(meanings), judged };
    const locks = lockfile_names/* LOCKFILES */.JA[ecosystem].filter((name) => local.has(name));
    for (const name of locks)
        judged.add((0,path_text/* joinPath */.uJ)(directory, name));
    const compared = manifests.length === 0
        ? locks
        : (0,order/* distinct */.dM)([
            ...locks,
            ...lockfile_names/* LOCKFILES */.JA[ecosystem].filter((name) => hasLock(question, (0,path_text/* joinPath */.uJ)(directory, name))),
        ]);
    for (const name of compared)
        meanings.push(await sharedLockMeaning(question, root, (0,path_text/* joinPath */.uJ)(directory, name)));
    if (ecosystem === "npm")
        for (const [path, change] of local) {
            const isOpaque = (0,lockfile_names/* isOpaqueRootFile */.uO)(path);
            const telling = isOpaque ? [] : await lockfilesTellingOf(question, root, path);
            if (telling === undefined)
                continue;
            judged.add(change.path);
            if (!telling.some((name) => locks.includes(name)))
                meanings.push(wholeRoot(root, {
                    kind: "workspace-file",
                    path: change.path,
                    message: isOpaque
                        ? `${path} is the package manager's own`
                        : `${path} changed without a lockfile that records what is in it`,
                    hint: null,
                }));
        }
    return { ...joinMeanings(meanings), judged };
}
const hasLock = ({ head, base }, path) => [head, base].some(({ locks }) => locks.served.some((one) => one.path === path));
async function lockfilesTellingOf({ head, base }, { directory }, path) {
    if ((0,lockfile_names/* standsForLockfile */.Aq)(path))
        return lockfile_names/* HASHING_LOCKFILES */.aN;
    if (!path.endsWith(".patch") && !path.endsWith(".diff"))
        return undefined;
    const naming = new Set();
    for (const { locks } of [head, base])
        for (const name of lockfile_names/* LOCKFILES */.JA.npm)
            if ((await locks.text((0,path_text/* joinPath */.uJ)(directory, name)))?.includes(path) === true)
                naming.add(name);
    return naming.size === 0 ? undefined : lockfile_names/* HASHING_LOCKFILES */.aN.filter((name) => naming.has(name));
}
async function sharedLockMeaning({ head, base }, root, path) {
    const readBase = await base.locks.read(path);
    const readHead = await head.locks.read(path);
    const { compareLockGraphs } = await __webpack_require__.e(/* import() */ 970).then(__webpack_require__.bind(__webpack_require__, 970));
    if (readBase === undefined && readHead === undefined)
        return everyMember(root, { path, why: "it cannot be found at either side" });
    return lockMeaning({
        path,
        base: readBase,
        head: readHead,
        root,
        compare: compareLockGraphs,
        async declaredIn(side, folder, { at }) {
            const state = side === "head" ? head : base;
            const served = state.locks.served.find((one) => one.path === path);
            const manifest = served?.members.get(folder);
            return manifest === undefined || at === undefined ? path : state.locator.line(manifest.path, at);
        },
    });
}
async function manifestMeaning({ head, base, task, workflowTexts }, root, path) {
    const { compareRootManifest } = await __webpack_require__.e(/* import() */ 737).then(__webpack_require__.bind(__webpack_require__, 2118));
    const texts = { base: await base.locks.text(path), head: await head.locks.text(path) };
    const keys = await compareRootManifest({
        path,
        ...texts,
        rootIsRepo: root.members.has(root.directory),
        hasLockfile: [head, base].every(({ locks }) => locks.served.some((one) => one.ecosystem === root.ecosystem && one.directory === root.directory)),
        members: { base: root.base.manifests, head: root.head.manifests },
        baseMembers: root.base.members,
        headMembers: root.head.members,
    });
    const anchors = {
        base: (0,locate/* openAnchors */.T)(path, texts.base ?? ""),
        head: (0,locate/* openAnchors */.T)(path, texts.head ?? ""),
    };
    const declaredIn = async (side, at) => {
        const line = await anchors[side].line(at);
        return line === undefined ? path : `${path}:${line}`;
    };
    const scripts = keys.flatMap(({ effect }) => (effect.kind === "scripts" ? effect.names : []));
    return rootMeaning(path, await Promise.all(keys.map(async (change) => ({ change, declaredIn: await declaredIn(change.side, change.at) }))), {
        root,
        reached: new Set(scripts.length === 0 || task === undefined
            ? scripts
            : await reachedOf(scripts, texts, { head, root, task, workflowTexts })),
    });
}
async function reachedOf(changed, texts, { head, root, task, workflowTexts, }) {
    const [{ reachedScripts }, { readRootScripts }] = await Promise.all([
        __webpack_require__.e(/* import() */ 302).then(__webpack_require__.bind(__webpack_require__, 4921)),
        __webpack_require__.e(/* import() */ 578).then(__webpack_require__.bind(__webpack_require__, 5578)),
    ]);
    const memberCommands = [];
    for (const folder of root.head.members)
        for (const name of ["package.json", "wrknv.toml", ".wrknv.toml"]) {
            const text = folder === root.directory ? undefined : await head.locks.text((0,path_text/* joinPath */.uJ)(folder, name));
            if (text === undefined)
                continue;
            memberCommands.push(...(name === "package.json" ? readRootScripts(text).values() : [text]));
        }
    return reachedScripts({
        changed,
        scripts: { base: readRootScripts(texts.base), head: readRootScripts(texts.head) },
        task,
        memberCommands,
        workflowTexts,
    });
}

;// CONCATENATED MODULE: ./build/stage/commands/own-locks.js
function openOwnLocks(states, declaring) {
    let locked;
    return (dependent, { repo, ecosystems }) => {
        if (declaring.has(repo))
            return true;
        locked ??= lockedEcosystems(states);
        const own = locked.get(dependent);
        return own === undefined || [...ecosystems].some((ecosystem) => !own.has(ecosystem));
    };
}
function lockedEcosystems(states) {
    const locked = new Map();
    for (const { workspace, locks } of [...new Set(states)].reverse()) {
        const byFolder = new Map();
        for (const { isShared, directory, ecosystem } of locks.served) {
            if (isShared)
                continue;
            const others = byFolder.get(directory);
            if (others === undefined)
                byFolder.set(directory, new Set([ecosystem]));
            else
                others.add(ecosystem);
        }
        for (const { name, path } of workspace.repos.values())
            locked.set(name, byFolder.get(path) ?? new Set());
    }
    return locked;
}

;// CONCATENATED MODULE: ./build/stage/commands/judge.js







async function judge({ root, config, head, base, changes, workflows, everything: known, task, }) {
    const meanings = await meaningsOf({ head, base, changes, task, workflowTexts: workflows.texts });
    const selection = select_select({
        changes: changes.map(({ path, status, note }) => ({
            path,
            atHead: status !== "deleted",
            atBase: status !== "added",
            note,
        })),
        head: head.workspace,
        base: base.workspace,
        config,
        workflows,
        meanings,
    });
    const everything = known ?? unreadable(head, base) ?? selection.everything;
    const feelsLockOf = openOwnLocks([head, base], await declaringOutputs(root, new Set([head, base]), [...selection.byOwnLock.keys()]));
    const close = async (headEdges, baseEdges) => {
        const united = uniteEdges(headEdges.edges, sameEdges(headEdges, baseEdges) ? headEdges.edges : baseEdges.edges);
        const affected = await closeOverDependents({
            head: head.workspace,
            selection,
            everything,
            edges: united.edges,
            lineOf: (edge) => (united.onlyAtBase.has(edge) ? base : head).locator.line(edge.declaredIn.file, edge.declaredIn.at),
            feelsLockOf,
        });
        return { headEdges, affected };
    };
    const [headManifests, baseManifests] = [(0,edges_of_state/* edgesOfManifests */.gG)(head.workspace), (0,edges_of_state/* edgesOfManifests */.gG)(base.workspace)];
    const byManifests = await close(headManifests, baseManifests);
    const names = byManifests.affected.map(({ repo }) => repo);
    const closeAgain = async () => {
        const [headEdges, baseEdges] = [await (0,edges_of_state/* edgesOfState */.Xn)(head), await (0,edges_of_state/* edgesOfState */.Xn)(base)];
        const isSame = headEdges.edges === headManifests.edges && baseEdges.edges === baseManifests.edges;
        return isSame ? { ...byManifests, headEdges } : close(headEdges, baseEdges);
    };
    const closed = (await (0,edges_of_state/* mayKnowMore */.En)(head, names)) || (head !== base && (await (0,edges_of_state/* mayKnowMore */.En)(base, names)))
        ? await closeAgain()
        : byManifests;
    return {
        selection,
        everything,
        ...closed,
        warnings: meanings.warnings,
        removed: [...base.workspace.repos.keys()].filter((name) => !head.workspace.repos.has(name)),
    };
}
function unreadable(head, base) {
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

// EXTERNAL MODULE: ./build/stage/commands/open-workspace.js + 6 modules
var open_workspace = __webpack_require__(480);
;// CONCATENATED MODULE: ./build/stage/commands/reach-below.js

function reachBelow(reach, below) {
    if (below === ".")
        return reach;
    const move = (path) => path.startsWith(`${below}/`) ? path.slice(below.length + 1) : (0,path_text/* pathAboveRoot */.Vd)(below, path);
    const back = (path) => path.startsWith("../") ? path.replace(/^(?:\.\.\/)+/, "") : (0,path_text/* joinPath */.uJ)(below, path);
    return {
        workflows: new Set([...reach.workflows].map(move)),
        actions: new Set([...reach.actions].map(move)),
        namedBy: (path) => reach.namedBy(back(path)),
        texts: reach.texts,
    };
}

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
    const { selection, everything, affected: repos, headEdges, warnings, removed, } = await judge({
        root: opened.root.path,
        config: opened.config.affected,
        head,
        base,
        changes,
        workflows: changes.length === 0 ? NO_WORKFLOWS : await reachOfWorkflows(workflow, opened),
        everything: options.replay?.everything ??
            (options.all ? ASKED : null) ??
            (resolved.everything === null ? null : { ...resolved.everything, path: null }),
        task: options.task === null ? opened.settings.settings.plan.task : options.task,
    });
    return {
        opened,
        comparison,
        headEdges,
        warnings,
        answer: {
            base: resolved.base,
            head: { sha: resolved.head.sha, dirty: resolved.head.dirty },
            changedFiles: changes.map(({ path }) => path),
            repoChanges: selection.repoChanges,
            ignored: selection.ignored,
            unowned: selection.unowned,
            everything,
            affected: repos,
            removed,
            workflow,
            notices: [...comparison.notices, ...warnings.map(({ message }) => message)],
        },
    };
}
const ASKED = { kind: "asked", path: null, message: "everything was asked for", hint: null };
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
    return reachBelow(await workflowReach(entries, read), own.rootBelowTop);
}


/***/ }),

/***/ 5705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ repoTasks),
/* harmony export */   a: () => (/* binding */ tasksOf)
/* harmony export */ });
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);
/* harmony import */ var _config_check_settings_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8323);
/* harmony import */ var _config_resolve_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9570);
/* harmony import */ var _config_settings_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6913);
/* harmony import */ var _config_task_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3508);
/* harmony import */ var _workspace_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1419);
/* harmony import */ var _config_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8441);







async function repoTasks(root, state, repos) {
    const wanted = [...repos].flatMap((repo) => _config_settings_files_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS_FILES */ .E.flatMap(({ name, keys }) => {
        const file = state.files.get((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(repo.path, name));
        return file === undefined ? [] : [{ repo, keys, file }];
    }));
    const readings = await (0,_workspace_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .readFiles */ .Ul)(root, wanted.map(({ file }) => file), _config_settings_files_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CONFIG_BYTES */ .G);
    const sources = new Map();
    const problems = [];
    for (const [position, { repo, keys, file }] of wanted.entries()) {
        const reading = readings[position];
        if (reading?.kind !== "text") {
            if (keys.length === 0)
                problems.push({
                    code: "config/unreadable",
                    severity: "error",
                    message: reading?.kind === "unreadable" ? reading.why : "it is too large for a config file",
                    file: file.path,
                });
            continue;
        }
        if (keys.length > 0 && !reading.text.includes("wrknv"))
            continue;
        const { table, diagnostics } = await (0,_config_check_settings_file_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSettingsFile */ .a)({ file: file.path, text: reading.text, keys });
        problems.push(...diagnostics.filter(({ severity }) => severity === "error"));
        if (table === undefined)
            continue;
        const own = sources.get(repo.name);
        const source = { file: file.path, keys, table };
        if (own === undefined)
            sources.set(repo.name, [source]);
        else
            own.push(source);
    }
    if (problems.length > 0)
        throw new _config_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigProblems */ .$(problems);
    const trees = new Map();
    for (const [repo, files] of sources)
        trees.set(repo, (await (0,_config_resolve_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSettings */ .M)({ options: {}, env: {}, files })).settings.tasks);
    return trees;
}
const tasksOf = (trees, repo) => trees.get(repo.name) ?? _config_task_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_TASKS */ .hr;


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
