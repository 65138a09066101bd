export const id = 208;
export const ids = [208];
export const modules = {

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graphStep: () => (/* binding */ graphStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/stage/base/scope.js
var base_scope = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/stage/commands/graph.js + 1 modules
var graph = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
;// CONCATENATED MODULE: ./build/stage/graph/graph-json.js
const renderGraphJson = (document) => `${JSON.stringify(document, null, 2)}\n`;

// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
;// CONCATENATED MODULE: ./build/stage/graph/render-dot.js


function renderGraphDot(document) {
    const onCycle = new Map();
    for (const cycle of document.cycles)
        for (const [index, from] of cycle.entries())
            onCycle.set(from, (onCycle.get(from) ?? new Set()).add(cycle[(index + 1) % cycle.length] ?? from));
    const lines = ["digraph workspace {", "  rankdir = TB;", '  node [shape = box, fontname = "sans-serif"];'];
    for (const { name } of document.repos)
        lines.push(`  ${quote(name)};`);
    for (const [from, edges] of (0,order/* groupBy */.$z)(document.edges, (edge) => edge.from))
        for (const [to, parallel] of (0,order/* groupBy */.$z)(edges, (edge) => edge.to))
            lines.push(`  ${quote(from)} -> ${quote(to)}${attributesOf(parallel, onCycle.get(from)?.has(to) === true)};`);
    for (const names of document.layers)
        if (names.length > 1)
            lines.push(`  { rank = same; ${names.map((name) => `${quote(name)};`).join(" ")} }`);
    lines.push("}");
    return `${lines.join("\n")}\n`;
}
function attributesOf(parallel, onCycle) {
    const attributes = [];
    if (parallel.every(({ kind }) => kind === "dev" || kind === "optional"))
        attributes.push("style = dashed");
    if (onCycle)
        attributes.push("color = red");
    else if (parallel.every(({ ordering }) => !ordering))
        attributes.push("color = gray", "constraint = false");
    return attributes.length === 0 ? "" : ` [${attributes.join(", ")}]`;
}
const quote = (name) => `"${(0,path_text/* showText */.h$)(name).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

// EXTERNAL MODULE: ./build/stage/graph/render-mermaid.js
var render_mermaid = __webpack_require__(5658);
// EXTERNAL MODULE: ./build/stage/base/words.js
var words = __webpack_require__(318);
;// CONCATENATED MODULE: ./build/stage/graph/render-text.js



function renderGraphText(document) {
    const edgesOf = (0,order/* groupBy */.$z)(document.edges, (edge) => edge.from);
    const lines = [
        `${(0,words/* count */.U9)(document.repos.length, "repo")}, ${(0,words/* count */.U9)(document.edges.length, "edge")}, ${(0,words/* count */.U9)(document.layers.length, "layer")}`,
    ];
    for (const [layer, names] of document.layers.entries()) {
        lines.push("", `layer ${layer}`);
        for (const name of names)
            lines.push(`  ${(0,path_text/* showText */.h$)(name)}${needsOf(edgesOf.get(name) ?? [])}`);
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
        lines.push("", `cycle of ${(0,words/* count */.U9)(cycle.length, "repo")}`);
        for (const [index, from] of cycle.entries()) {
            const edge = firstBetween.get(from)?.get(cycle[(index + 1) % cycle.length] ?? from);
            if (edge !== undefined)
                lines.push(`  ${renderEdge(edge)}`);
        }
    }
    return `${lines.join("\n")}\n`;
}
function needsOf(edges) {
    const needs = [...(0,order/* groupBy */.$z)(edges, (edge) => edge.to)].map(([to, parallel]) => {
        const kinds = (0,order/* distinct */.dM)(parallel.map((edge) => edge.kind));
        return (0,path_text/* showText */.h$)(to) + (kinds.length === 1 && kinds[0] === "runtime" ? "" : ` (${kinds.join(", ")})`);
    });
    return needs.length === 0 ? "" : ` \u2192 ${needs.join(", ")}`;
}
const renderEdge = (edge) => `${(0,path_text/* showText */.h$)(edge.from)} \u2192 ${(0,path_text/* showText */.h$)(edge.to)} (${edge.kind}) ${(0,path_text/* showText */.h$)(edge.declaredIn)}`;

;// CONCATENATED MODULE: ./build/stage/commands/graph-formats.js





function renderGraph(document, format) {
    switch (format) {
        case "json":
            return renderGraphJson(document);
        case "dot":
            return renderGraphDot(document);
        case "mermaid": {
            const { text, leftOutRepos, leftOutEdges } = (0,render_mermaid/* renderGraphMermaid */.S)(document, { maxNodes: Infinity });
            return leftOutRepos + leftOutEdges > 0
                ? `%% left out: ${leftOutRepos} repos, ${leftOutEdges} edges\n${text}`
                : text;
        }
        case "text":
            return renderGraphText(document);
        default:
            throw new failure/* Failure */.HR("usage/wrong-value", `there is no graph format ${JSON.stringify(format)}`, {
                hint: "text, json, dot or mermaid",
            });
    }
}

// EXTERNAL MODULE: ./build/stage/github/markdown.js
var markdown = __webpack_require__(9728);
// EXTERNAL MODULE: ./build/stage/plan/outputs.js
var plan_outputs = __webpack_require__(1803);
// EXTERNAL MODULE: ./build/stage/system/files.js + 2 modules
var files = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/stage/action/plan-step.js + 23 modules
var plan_step = __webpack_require__(7833);
;// CONCATENATED MODULE: ./build/stage/action/graph-step.js
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











const ENDINGS = { text: "txt", json: "json", dot: "dot", mermaid: "mmd" };
const graphStep = async (context, { values }, output) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scope = __addDisposableResource(env_1, (0,base_scope/* openScope */.P)(), true);
        const { document, notices, opened } = await (0,graph/* graph */.JB)(context, scope);
        output.print(`workspace ${opened.root.path} (${opened.root.reason})\n${renderGraphText(document)}`);
        output.show(opened.diagnostics);
        output.annotate(notices.map((message) => ({ code: "graph/notice", severity: "notice", message })));
        const path = values["graph-path"] === undefined
            ? (0,external_node_path_.join)((0,plan_step.temporaryFolder)(context.env), `wrknv-graph.${ENDINGS[values.format] ?? "txt"}`)
            : (0,external_node_path_.resolve)(context.cwd, values["graph-path"]);
        (0,files/* writeAtomic */.vZ)(path, renderGraph(document, values.format));
        const outputs = new Map([
            ["graph-path", path],
            ["layers", JSON.stringify(document.layers)],
        ]);
        (0,plan_outputs/* checkOutputs */.n2)(outputs, "format: json writes the layers to graph-path");
        output.setOutputs(outputs);
        const { text, leftOutRepos, leftOutEdges } = (0,render_mermaid/* renderGraphMermaid */.S)(document);
        const left = leftOutRepos + leftOutEdges === 0
            ? ""
            : `\n\nNot drawn: ${leftOutRepos} repos and ${leftOutEdges} dependencies.`;
        output.summarize([
            {
                head: `## ${(0,words/* count */.U9)(document.repos.length, "repo")} in ${(0,words/* count */.U9)(document.layers.length, "layer")}, ${(0,words/* count */.U9)(document.edges.length, "dependency", "dependencies")}`,
                rows: [],
            },
            { head: `${(0,markdown/* codeBlock */.DV)(text, "mermaid")}${left}`, rows: [] },
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


/***/ })

};
