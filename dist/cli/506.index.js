export const id = 506;
export const ids = [506];
export const modules = {

/***/ 5506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderGraph: () => (/* binding */ renderGraph)
});

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

;// CONCATENATED MODULE: ./build/stage/graph/render-mermaid.js


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
        ...(0,order/* groupBy */.$z)(document.edges.filter(({ from, to }) => isMeant.has(from) && isMeant.has(to)), (edge) => edge.from),
    ].flatMap(([from, edges]) => [...(0,order/* groupBy */.$z)(edges, (edge) => edge.to)].map(([to, parallel]) => ({
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
    const characters = Array.from((0,path_text/* showText */.h$)(name));
    const shown = characters.length > MAX_LABEL ? [...characters.slice(0, MAX_LABEL - 1), "\u2026"] : characters;
    return shown
        .map((character) => /^[\p{L}\p{N} \u2026._~+/@-]$/u.test(character) ? character : `#${character.codePointAt(0) ?? 63};`)
        .join("");
}

// EXTERNAL MODULE: ./build/stage/graph/render-text.js
var render_text = __webpack_require__(3670);
;// CONCATENATED MODULE: ./build/stage/commands/graph-formats.js





function renderGraph(document, format) {
    switch (format) {
        case "json":
            return renderGraphJson(document);
        case "dot":
            return renderGraphDot(document);
        case "mermaid": {
            const { text, leftOutRepos, leftOutEdges } = renderGraphMermaid(document, { maxNodes: Infinity });
            return leftOutRepos + leftOutEdges > 0
                ? `%% left out: ${leftOutRepos} repos, ${leftOutEdges} edges\n${text}`
                : text;
        }
        case "text":
            return (0,render_text/* renderGraphText */.i)(document);
        default:
            throw new failure/* Failure */.HR("usage/wrong-value", `there is no graph format ${JSON.stringify(format)}`, {
                hint: "text, json, dot or mermaid",
            });
    }
}


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


/***/ })

};
