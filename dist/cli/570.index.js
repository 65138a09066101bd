export const id = 570;
export const ids = [570];
export const modules = {

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


/***/ })

};
