export const id = 939;
export const ids = [939];
export const modules = {

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


/***/ })

};
