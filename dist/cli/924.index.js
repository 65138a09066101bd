export const id = 924;
export const ids = [924];
export const modules = {

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

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);
/* harmony import */ var _adjacency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2124);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2460);



const MAX_EDGES = 5_000_000;
const BLOCK = 2048;
function contract(dependencies, kept) {
    const { componentOf, members } = (0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .findComponents */ .I)(dependencies);
    const keptOf = new Int32Array(members.length).fill(-1);
    for (const [number, node] of kept.entries()) {
        const component = componentOf[node] ?? -1;
        (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .invariant */ .V1)(keptOf[component] === -1, "a cycle holds two repos of the plan");
        keptOf[component] = number;
    }
    const needs = members.map((nodes, component) => {
        const targets = new Set();
        for (const node of nodes)
            for (const target of (0,_adjacency_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .Q)(dependencies, node))
                targets.add(componentOf[target] ?? 0);
        targets.delete(component);
        return [...targets];
    });
    const result = kept.map(() => new Set());
    let drawnFrom = 0;
    const reachesKept = new Uint8Array(members.length);
    for (const [component, targets] of needs.entries()) {
        const own = keptOf[component] ?? -1;
        for (const target of targets) {
            const dependency = keptOf[target] ?? -1;
            if (dependency >= 0 || reachesKept[target] === 1)
                reachesKept[component] = 1;
            if (own < 0)
                continue;
            if (dependency >= 0)
                result[own]?.add(dependency);
            else if (reachesKept[target] === 1)
                drawnFrom += 1;
        }
    }
    if (drawnFrom > 0)
        drawNearest(needs, keptOf, result);
    return result.map((targets) => [...targets].sort((a, b) => a - b));
}
function drawNearest(needs, keptOf, result) {
    const columns = [];
    for (const [component, own] of keptOf.entries())
        if (own >= 0)
            columns.push(component);
    const words = Math.ceil(Math.min(BLOCK, columns.length) / 32);
    const below = new Uint32Array(needs.length * words);
    const covered = new Uint32Array(needs.length * words);
    const columnOf = new Int32Array(needs.length).fill(-1);
    for (const [column, component] of columns.entries())
        columnOf[component] = column;
    let edges = 0;
    for (let first = 0; first < columns.length; first += BLOCK) {
        const start = columns[first] ?? 0;
        below.fill(0);
        covered.fill(0);
        for (let component = start; component < needs.length; component += 1) {
            const row = component * words;
            for (const target of needs[component] ?? []) {
                if (target < start)
                    continue;
                const other = target * words;
                const column = (columnOf[target] ?? -1) - first;
                const isKept = (keptOf[target] ?? -1) >= 0;
                const coveredByTarget = isKept ? below : covered;
                for (let word = 0; word < words; word += 1) {
                    below[row + word] = (below[row + word] ?? 0) | (below[other + word] ?? 0);
                    covered[row + word] = (covered[row + word] ?? 0) | (coveredByTarget[other + word] ?? 0);
                }
                if (isKept && column >= 0 && column < BLOCK) {
                    const word = row + (column >>> 5);
                    below[word] = (below[word] ?? 0) | (1 << (column & 31));
                }
            }
            const own = result[keptOf[component] ?? -1];
            if (own === undefined)
                continue;
            for (let word = 0; word < words; word += 1)
                for (let bits = (below[row + word] ?? 0) & ~(covered[row + word] ?? 0); bits !== 0; bits &= bits - 1) {
                    const column = first + word * 32 + (31 - Math.clz32(bits & -bits));
                    own.add(keptOf[columns[column] ?? 0] ?? 0);
                }
            edges += own.size;
            if (edges > MAX_EDGES)
                throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("graph/too-many-edges", `the plan needs more than ${MAX_EDGES} edges drawn through repos outside it`, {
                    hint: "give the repo that thousands need, and that needs thousands, the task too (an empty one), so that it is in the plan",
                });
        }
    }
}


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findCriticalPath),
/* harmony export */   R: () => (/* binding */ chainWeights)
/* harmony export */ });
/* harmony import */ var _adjacency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2124);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2460);


function findCriticalPath(dependencies, weights) {
    const weightTo = chainWeights(dependencies, weights);
    let end;
    for (const [node, weight] of weightTo.entries())
        if (end === undefined || weight > (weightTo[end] ?? 0))
            end = node;
    const nodes = [];
    for (let node = end; node !== undefined; node = heaviest((0,_adjacency_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .Q)(dependencies, node)))
        nodes.push(node);
    return { weight: end === undefined ? 0 : (weightTo[end] ?? 0), nodes: nodes.reverse() };
    function heaviest(candidates) {
        let best;
        for (const node of candidates)
            if (best === undefined || (weightTo[node] ?? 0) > (weightTo[best] ?? 0))
                best = node;
        return best;
    }
}
function chainWeights(adjacency, weights) {
    const { componentOf, members } = (0,_components_js__WEBPACK_IMPORTED_MODULE_1__/* .findComponents */ .I)(adjacency);
    const result = new Array(adjacency.length).fill(0);
    for (const [component, nodes] of members.entries()) {
        let own = 0;
        let next = 0;
        for (const node of nodes) {
            own += weights[node] ?? 0;
            for (const target of (0,_adjacency_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .Q)(adjacency, node))
                if (componentOf[target] !== component)
                    next = Math.max(next, result[target] ?? 0);
        }
        for (const node of nodes)
            result[node] = own + next;
    }
    return result;
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

/***/ 3904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ expectDurations)
/* harmony export */ });
const UNKNOWN_MS = 60_000;
function expectDurations(names, recordedMs) {
    const found = names.map((name) => {
        const ms = recordedMs.get(name);
        return ms !== undefined && Number.isFinite(ms) && ms >= 0 ? Math.round(ms) : undefined;
    });
    const recorded = found.filter((ms) => ms !== undefined);
    const assumedMs = median(recorded) ?? UNKNOWN_MS;
    const missing = found.length - recorded.length;
    const source = recorded.length > 0 ? "the median of the others" : "nothing is recorded yet";
    return {
        expectedMs: found.map((ms) => ms ?? assumedMs),
        isRecorded: found.map((ms) => ms !== undefined),
        warnings: missing === 0
            ? []
            : [
                `${missing} of ${names.length} repos have no recorded duration: ${assumedMs / 1000} s is assumed for each (${source})`,
            ],
    };
}
function median(values) {
    const ascending = [...values].sort((a, b) => a - b);
    const [low, high] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]];
    return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2);
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


/***/ }),

/***/ 2497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ findPlannedCycles)
});

// EXTERNAL MODULE: ./build/stage/graph/adjacency.js
var graph_adjacency = __webpack_require__(2124);
// EXTERNAL MODULE: ./build/stage/graph/components.js
var components = __webpack_require__(2460);
// EXTERNAL MODULE: ./build/stage/graph/cycles.js + 1 modules
var cycles = __webpack_require__(389);
// EXTERNAL MODULE: ./build/stage/graph/dependency-graph.js
var dependency_graph = __webpack_require__(4400);
;// CONCATENATED MODULE: ./build/stage/graph/shortest-path.js

function shortestPath(adjacency, from, isEnd) {
    const cameFrom = new Map([[from, undefined]]);
    for (const node of cameFrom.keys())
        for (const target of (0,graph_adjacency/* targetsOf */.Q)(adjacency, node)) {
            if (cameFrom.has(target))
                continue;
            cameFrom.set(target, node);
            if (isEnd(target))
                return pathTo(target);
        }
    return undefined;
    function pathTo(end) {
        const path = [];
        for (let node = end; node !== undefined; node = cameFrom.get(node))
            path.push(node);
        return path.reverse();
    }
}

;// CONCATENATED MODULE: ./build/stage/plan/planned-cycles.js





function findPlannedCycles(order, planned) {
    const { componentOf, members } = (0,components/* findComponents */.I)(order.dependencies);
    const plannedOf = new Map();
    for (const node of planned) {
        const component = componentOf[node] ?? -1;
        if ((members[component]?.length ?? 0) < 2)
            continue;
        const nodes = plannedOf.get(component);
        if (nodes === undefined)
            plannedOf.set(component, [node]);
        else
            nodes.push(node);
    }
    return [...plannedOf]
        .filter(([, nodes]) => nodes.length > 1)
        .flatMap(([component, nodes]) => {
        const names = new Set(nodes.map((node) => order.names[node]));
        const among = (0,cycles/* findCycles */.p)((0,dependency_graph/* filterEdges */.pF)(order, ({ from, to }) => names.has(from) && names.has(to)));
        return among.length > 0
            ? among.slice(0, 1)
            : [ringThrough(order, nodes, (node) => componentOf[node] === component)];
    });
}
function ringThrough(order, nodes, isInside) {
    const isPlanned = new Set(nodes);
    const start = nodes[0] ?? 0;
    const inside = order.dependencies.map((_, node) => isInside(node) ? (0,graph_adjacency/* targetsOf */.Q)(order.dependencies, node).filter(isInside) : []);
    const there = shortestPath(inside, start, (node) => node !== start && isPlanned.has(node)) ?? [];
    const back = shortestPath(inside, there.at(-1) ?? start, (node) => node === start) ?? [];
    return (0,cycles/* cycleOf */.S)(order, [...there, ...back.slice(1, -1)]);
}


/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ divideIntoStages)
});

// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/graph/adjacency.js
var adjacency = __webpack_require__(2124);
;// CONCATENATED MODULE: ./build/stage/plan/disjoint-sets.js
class DisjointSets {
    #parent;
    #size;
    constructor(size) {
        this.#parent = new Int32Array(size);
        this.#size = new Int32Array(size);
        this.reset();
    }
    reset() {
        for (let element = 0; element < this.#parent.length; element += 1)
            this.#parent[element] = element;
        this.#size.fill(1);
    }
    find(element) {
        const parent = this.#parent;
        let at = element;
        for (let above = parent[at] ?? at; above !== at; above = parent[at] ?? at) {
            parent[at] = parent[above] ?? above;
            at = above;
        }
        return at;
    }
    union(a, b) {
        const [first, second] = [this.find(a), this.find(b)];
        if (first === second)
            return;
        const [sizeA, sizeB] = [this.#size[first] ?? 1, this.#size[second] ?? 1];
        const [small, large] = sizeA < sizeB ? [first, second] : [second, first];
        this.#parent[small] = large;
        this.#size[large] = sizeA + sizeB;
    }
}

;// CONCATENATED MODULE: ./build/stage/plan/units.js
function splitIntoUnits(nodes, sets, scratch) {
    const units = [];
    for (const node of nodes)
        scratch[sets.find(node)] = -1;
    for (const node of nodes) {
        const root = sets.find(node);
        const unit = units[scratch[root] ?? -1];
        if (unit !== undefined)
            unit.push(node);
        else {
            scratch[root] = units.length;
            units.push([node]);
        }
    }
    return units;
}

;// CONCATENATED MODULE: ./build/stage/plan/band.js



class Band {
    #graph;
    #sets;
    #scratch;
    #nodes = [];
    #first = 0;
    #end = 0;
    constructor(graph) {
        this.#graph = graph;
        this.#sets = new DisjointSets(graph.layerOf.length);
        this.#scratch = new Int32Array(graph.layerOf.length);
    }
    restart(first) {
        this.#sets.reset();
        this.#nodes = [];
        this.#first = first;
        this.#end = first;
    }
    extendTo(end) {
        const { layers, layerOf, dependencies } = this.#graph;
        for (; this.#end < end; this.#end += 1)
            for (const node of layers[this.#end] ?? []) {
                this.#nodes.push(node);
                for (const dependency of (0,adjacency/* targetsOf */.Q)(dependencies, node))
                    if ((layerOf[dependency] ?? 0) >= this.#first)
                        this.#sets.union(node, dependency);
            }
    }
    units() {
        return splitIntoUnits(this.#nodes, this.#sets, this.#scratch);
    }
}

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/plan/plan.js
var plan = __webpack_require__(4926);
;// CONCATENATED MODULE: ./build/stage/plan/priority-queue.js
class PriorityQueue {
    #heap = [];
    #compare;
    constructor(compare) {
        this.#compare = compare;
    }
    get size() {
        return this.#heap.length;
    }
    push(value) {
        const heap = this.#heap;
        let at = heap.length;
        heap.push(value);
        while (at > 0) {
            const parent = (at - 1) >>> 1;
            const above = heap[parent];
            if (above === undefined || this.#compare(above, value) <= 0)
                break;
            heap[at] = above;
            at = parent;
        }
        heap[at] = value;
    }
    pop() {
        const heap = this.#heap;
        const top = heap[0];
        const last = heap.pop();
        if (last === undefined || heap.length === 0)
            return top;
        let at = 0;
        for (;;) {
            let child = 2 * at + 1;
            let least = heap[child];
            if (least === undefined)
                break;
            const right = heap[child + 1];
            if (right !== undefined && this.#compare(right, least) < 0) {
                child += 1;
                least = right;
            }
            if (this.#compare(last, least) <= 0)
                break;
            heap[at] = least;
            at = child;
        }
        heap[at] = last;
        return top;
    }
}

;// CONCATENATED MODULE: ./build/stage/plan/jobs.js




function packUnits(units, { graph, maxJobs, predict }) {
    const most = Math.min(maxJobs, plan/* MAX_JOBS_A_STAGE */.Z);
    const jobs = units.length <= most ? [...units] : packShares(units, graph, most);
    return jobs
        .map((nodes) => ({ nodes, expectedMs: predict(nodes) }))
        .sort((a, b) => b.expectedMs - a.expectedMs || (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0));
}
function stageMs(jobs, maxJobs) {
    if (jobs.length <= maxJobs)
        return jobs.reduce((most, job) => Math.max(most, job.expectedMs), 0);
    const freeAt = new PriorityQueue((a, b) => a - b);
    for (let runner = 0; runner < maxJobs; runner += 1)
        freeAt.push(0);
    let end = 0;
    for (const { expectedMs } of jobs) {
        const endMs = (freeAt.pop() ?? 0) + expectedMs;
        freeAt.push(endMs);
        end = Math.max(end, endMs);
    }
    return end;
}
function packShares(units, graph, maxJobs) {
    const weighed = units.map((nodes) => ({
        nodes,
        workMs: nodes.reduce((sum, node) => sum + (graph.weightsMs[node] ?? 0), 0),
    }));
    const groups = (0,order/* groupBy */.$z)(weighed, ({ nodes }) => graph.runnerOf[nodes[0] ?? 0] ?? 0);
    if (groups.size > plan/* MAX_JOBS_A_STAGE */.Z)
        throw new failure/* Failure */.HR("plan/too-many-runners", `one stage has repos for ${groups.size} different runners, and GitHub runs at most ${plan/* MAX_JOBS_A_STAGE */.Z} jobs in a matrix`, { hint: "let more repos share a value of runs_on" });
    const shares = [...groups.values()].map((list) => ({
        units: list,
        workMs: list.reduce((sum, { workMs }) => sum + workMs, 0),
        jobs: 1,
    }));
    giveJobs(shares, maxJobs);
    return shares.flatMap((share) => packEvenly(share, graph));
}
function giveJobs(shares, maxJobs) {
    const perJob = (share) => share.workMs / share.jobs;
    const queue = new PriorityQueue((a, b) => perJob(b) - perJob(a) ||
        b.units.length / b.jobs - a.units.length / a.jobs ||
        shares.indexOf(a) - shares.indexOf(b));
    for (const share of shares)
        if (share.units.length > 1)
            queue.push(share);
    for (let given = shares.length; given < maxJobs; given += 1) {
        const share = queue.pop();
        if (share === undefined)
            return;
        share.jobs += 1;
        if (share.jobs < share.units.length)
            queue.push(share);
    }
}
function packEvenly({ units, jobs }, graph) {
    const bins = Array.from({ length: jobs }, (_, index) => ({
        index,
        workMs: 0,
        units: 0,
        nodes: [],
    }));
    const lightest = new PriorityQueue((a, b) => a.workMs - b.workMs || a.units - b.units || a.index - b.index);
    for (const bin of bins)
        lightest.push(bin);
    const heaviestFirst = [...units].sort((a, b) => b.workMs - a.workMs || (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0));
    for (const unit of heaviestFirst) {
        const bin = lightest.pop();
        if (bin === undefined)
            break;
        for (const node of unit.nodes)
            bin.nodes.push(node);
        bin.workMs += unit.workMs;
        bin.units += 1;
        lightest.push(bin);
    }
    const byLayer = (a, b) => (graph.layerOf[a] ?? 0) - (graph.layerOf[b] ?? 0) || a - b;
    return bins.map(({ nodes }) => nodes.sort(byLayer));
}

;// CONCATENATED MODULE: ./build/stage/plan/cuts.js




const MAX_EVALUATED = 2_000_000;
function findCuts(graph, packing, maxStages) {
    if (graph.layers.length === 0)
        return [0];
    const { reachesBack, cuts: forced } = findRunnerCuts(graph);
    if (forced.length + 1 > maxStages)
        return undefined;
    const places = candidates(graph, forced);
    const last = places.length - 1;
    const best = [[{ totalMs: 0, squares: 0, from: 0 }]];
    const costs = bandCosts();
    for (let stages = 1; stages <= maxStages; stages += 1) {
        const row = [];
        for (let end = stages; end <= last; end += 1) {
            let found;
            for (let from = stages - 1; from < end; from += 1) {
                const before = best[stages - 1]?.[from];
                const costMs = costs[from]?.[end];
                if (before === undefined || costMs === undefined)
                    continue;
                const squares = before.squares + costMs * costMs;
                const totalMs = before.totalMs + costMs;
                if (found === undefined ||
                    totalMs < found.totalMs ||
                    (totalMs === found.totalMs && squares < found.squares))
                    found = { totalMs, squares, from };
            }
            row[end] = found;
        }
        best.push(row);
    }
    let stages = 0;
    let winner;
    for (const [count, row] of best.entries()) {
        const found = count === 0 ? undefined : row[last];
        if (found === undefined)
            continue;
        if (winner === undefined ||
            found.totalMs < winner.totalMs ||
            (found.totalMs === winner.totalMs && found.squares < winner.squares)) {
            winner = found;
            stages = count;
        }
    }
    (0,failure/* invariant */.V1)(winner !== undefined, "no division into stages fits");
    const cuts = [];
    for (let place = last; stages > 0; stages -= 1) {
        cuts.push(places[place] ?? 0);
        place = best[stages]?.[place]?.from ?? 0;
    }
    return [0, ...cuts.reverse()];
    function bandCosts() {
        const band = new Band(graph);
        return places.slice(0, -1).map((first, from) => {
            const row = [];
            band.restart(first);
            for (let end = from + 1; end <= last; end += 1) {
                const layer = places[end] ?? 0;
                if ((reachesBack[layer - 1] ?? -1) >= first)
                    break;
                band.extendTo(layer);
                row[end] = stageMs(packUnits(band.units(), packing), packing.maxJobs);
            }
            return row;
        });
    }
}
function findRunnerCuts({ layers, layerOf, dependencies, runnerOf }) {
    const reachesBack = [];
    const cuts = [];
    let highest = -1;
    for (const [layer, nodes] of layers.entries()) {
        for (const node of nodes)
            for (const dependency of (0,adjacency/* targetsOf */.Q)(dependencies, node))
                if (runnerOf[dependency] !== runnerOf[node])
                    highest = Math.max(highest, layerOf[dependency] ?? 0);
        reachesBack.push(highest);
        if (highest >= (cuts.at(-1) ?? 0))
            cuts.push(layer);
    }
    return { reachesBack, cuts };
}
function candidates({ layers, weightsMs }, forced) {
    const most = Math.max(32, Math.floor(Math.sqrt((6 * MAX_EVALUATED) / Math.max(1, weightsMs.length))));
    if (layers.length <= most)
        return Array.from({ length: layers.length + 1 }, (_, layer) => layer);
    const places = new Set([0, ...forced, layers.length]);
    const workOf = (nodes) => nodes.reduce((sum, node) => sum + (weightsMs[node] ?? 0) + 1, 0);
    const total = layers.reduce((sum, nodes) => sum + workOf(nodes), 0);
    let done = 0;
    let part = 1;
    for (const [layer, nodes] of layers.entries()) {
        if (done * most >= part * total) {
            places.add(layer);
            part = Math.floor((done * most) / total) + 1;
        }
        done += workOf(nodes);
    }
    return [...places].sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./build/stage/graph/critical-path.js
var critical_path = __webpack_require__(4065);
;// CONCATENATED MODULE: ./build/stage/plan/grown-stages.js





const grown_stages_MAX_EVALUATED = 4_000_000;
const MAX_BEAM = 12;
const FEARS = [1.2, 2, 3];
const TIMES = [1, 1.5, 0.75, 2, 0.5, 3, 1.25, 4, 0.25, 1.75, 6, 2.5, 8];
const FILLS = [0.9, 0.6];
function growStages(graph, options) {
    const { maxStages, maxJobs, jobsPerRunner } = options;
    const remainingMs = (0,critical_path/* chainWeights */.R)(graph.dependents, graph.weightsMs);
    const size = graph.layerOf.length;
    const byUrgency = (a, b) => (remainingMs[b] ?? 0) - (remainingMs[a] ?? 0) ||
        (graph.layerOf[a] ?? 0) - (graph.layerOf[b] ?? 0) ||
        a - b;
    const order = graph.layerOf.map((_, node) => node).sort(byUrgency);
    const evenMs = (remainingMs[order[0] ?? 0] ?? 0) / maxStages;
    const places = maxJobs * jobsPerRunner;
    const effort = grown_stages_MAX_EVALUATED / Math.max(1, size) / maxStages;
    const beamWidth = Math.max(2, Math.min(MAX_BEAM, Math.floor(Math.sqrt(effort / 2))));
    const sizes = FILLS.flatMap((fill) => TIMES.map((time) => ({ maxMs: time * evenMs, fill }))).slice(0, 2 * beamWidth + 2);
    const grower = new StageGrower(graph, options);
    let beam = [
        { left: order, done: new Uint8Array(size), elapsedMs: 0, stage: undefined, before: undefined },
    ];
    let best;
    for (let stage = 0; stage < maxStages && beam.length > 0; stage += 1) {
        const found = [];
        for (const from of beam) {
            const trials = stage + 1 < maxStages ? [...sizes, UNLIMITED] : [UNLIMITED];
            for (const trial of trials) {
                const next = grower.grow(from, trial);
                if (best !== undefined && next.elapsedMs + chainOf(next) >= best.elapsedMs)
                    continue;
                if (next.left.length === 0)
                    best = next;
                else
                    found.push(next);
            }
        }
        beam = selectBeam(found);
    }
    return best === undefined ? undefined : stagesOf(best);
    function chainOf({ left }) {
        return left[0] === undefined ? 0 : (remainingMs[left[0]] ?? 0);
    }
    function selectBeam(found) {
        const restMs = new Map(found.map((partial) => {
            const workMs = partial.left.reduce((sum, node) => sum + (graph.weightsMs[node] ?? 0), 0);
            return [partial, Math.max(chainOf(partial), workMs / places)];
        }));
        const chosen = new Map();
        for (const [index, fear] of FEARS.entries()) {
            const score = (partial) => partial.elapsedMs + fear * (restMs.get(partial) ?? 0);
            const most = Math.ceil((beamWidth * (index + 1)) / FEARS.length);
            for (const partial of [...found].sort((a, b) => score(a) - score(b))) {
                if (chosen.size >= most)
                    break;
                const key = `${partial.elapsedMs} ${partial.left.length}`;
                if (!chosen.has(key))
                    chosen.set(key, partial);
            }
        }
        return [...chosen.values()];
    }
}
function leastStages({ layers, dependencies, runnerOf }) {
    const stageOf = [];
    let most = -1;
    for (const nodes of layers)
        for (const node of nodes) {
            let stage = 0;
            for (const dependency of (0,adjacency/* targetsOf */.Q)(dependencies, node))
                stage = Math.max(stage, (stageOf[dependency] ?? 0) + (runnerOf[dependency] === runnerOf[node] ? 0 : 1));
            stageOf[node] = stage;
            most = Math.max(most, stage);
        }
    return most + 1;
}
const UNLIMITED = { maxMs: Infinity, fill: 1 };
function stagesOf(last) {
    const stages = [];
    for (let partial = last; partial?.stage !== undefined; partial = partial.before)
        stages.push(partial.stage);
    return stages.reverse();
}
class StageGrower {
    #graph;
    #options;
    #sets;
    #workMs;
    #endMs;
    #scratch;
    constructor(graph, options) {
        const size = graph.layerOf.length;
        this.#graph = graph;
        this.#options = options;
        this.#sets = new DisjointSets(size);
        this.#workMs = new Float64Array(size);
        this.#endMs = new Float64Array(size);
        this.#scratch = new Int32Array(size);
    }
    grow(from, { maxMs, fill }) {
        const { dependencies, layerOf, weightsMs, runnerOf } = this.#graph;
        const maxWorkMs = fill * maxMs * this.#options.jobsPerRunner;
        const done = from.done.slice();
        const taken = [];
        const left = [];
        this.#sets.reset();
        next: for (const node of from.left) {
            const ownMs = weightsMs[node] ?? 0;
            const roots = [];
            let workMs = ownMs;
            let startMs = 0;
            for (const dependency of (0,adjacency/* targetsOf */.Q)(dependencies, node)) {
                if (from.done[dependency] === 1)
                    continue;
                if (done[dependency] !== 1 || runnerOf[dependency] !== runnerOf[node]) {
                    left.push(node);
                    continue next;
                }
                startMs = Math.max(startMs, this.#endMs[dependency] ?? 0);
                const root = this.#sets.find(dependency);
                if (roots.includes(root))
                    continue;
                roots.push(root);
                workMs += this.#workMs[root] ?? 0;
            }
            if (roots.length > 0 && (startMs + ownMs > maxMs || workMs > maxWorkMs)) {
                left.push(node);
                continue;
            }
            for (const root of roots)
                this.#sets.union(node, root);
            this.#workMs[this.#sets.find(node)] = workMs;
            this.#endMs[node] = startMs + ownMs;
            done[node] = 1;
            taken.push(node);
        }
        const inOrder = taken.sort((a, b) => (layerOf[a] ?? 0) - (layerOf[b] ?? 0) || a - b);
        const jobs = packUnits(splitIntoUnits(inOrder, this.#sets, this.#scratch), this.#options);
        const expectedMs = stageMs(jobs, this.#options.maxJobs);
        return { left, done, elapsedMs: from.elapsedMs + expectedMs, stage: { jobs, expectedMs }, before: from };
    }
}

;// CONCATENATED MODULE: ./build/stage/plan/list-schedule.js


function makeListSchedule(graph, slots) {
    const { dependencies, dependents, weightsMs } = graph;
    const size = weightsMs.length;
    const insideOf = new Int32Array(size);
    const waitingFor = new Int32Array(size);
    const remainingMs = new Float64Array(size);
    const endMs = new Float64Array(size);
    const byUrgency = (a, b) => (remainingMs[b] ?? 0) - (remainingMs[a] ?? 0) || a - b;
    const byEnd = (a, b) => (endMs[a] ?? 0) - (endMs[b] ?? 0) || a - b;
    let call = 0;
    return (nodes) => {
        const [only] = nodes;
        if (nodes.length === 1 && only !== undefined)
            return weightsMs[only] ?? 0;
        call += 1;
        let workMs = 0;
        let criticalMs = 0;
        for (const node of nodes)
            insideOf[node] = call;
        for (let index = nodes.length - 1; index >= 0; index -= 1) {
            const node = nodes[index] ?? 0;
            let after = 0;
            for (const dependent of (0,adjacency/* targetsOf */.Q)(dependents, node))
                if (insideOf[dependent] === call)
                    after = Math.max(after, remainingMs[dependent] ?? 0);
            remainingMs[node] = after + (weightsMs[node] ?? 0);
            workMs += weightsMs[node] ?? 0;
            criticalMs = Math.max(criticalMs, remainingMs[node] ?? 0);
        }
        if (nodes.length <= slots || criticalMs === workMs)
            return criticalMs;
        if (slots === 1)
            return workMs;
        return simulate(nodes);
    };
    function simulate(nodes) {
        const ready = new PriorityQueue(byUrgency);
        const running = new PriorityQueue(byEnd);
        for (const node of nodes) {
            let waiting = 0;
            for (const dependency of (0,adjacency/* targetsOf */.Q)(dependencies, node))
                if (insideOf[dependency] === call)
                    waiting += 1;
            waitingFor[node] = waiting;
            if (waiting === 0)
                ready.push(node);
        }
        let nowMs = 0;
        for (;;) {
            while (running.size < slots) {
                const node = ready.pop();
                if (node === undefined)
                    break;
                endMs[node] = nowMs + (weightsMs[node] ?? 0);
                running.push(node);
            }
            const ended = running.pop();
            if (ended === undefined)
                return nowMs;
            nowMs = endMs[ended] ?? 0;
            for (const dependent of (0,adjacency/* targetsOf */.Q)(dependents, ended)) {
                if (insideOf[dependent] !== call)
                    continue;
                const waiting = (waitingFor[dependent] ?? 0) - 1;
                waitingFor[dependent] = waiting;
                if (waiting === 0)
                    ready.push(dependent);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/stage/plan/stages.js







const TOLERATED = 1.25;
function divideIntoStages(graph, limits) {
    const packing = {
        graph,
        maxJobs: limits.maxJobs,
        predict: makeListSchedule(graph, limits.jobsPerRunner),
    };
    const band = new Band(graph);
    const stageOf = (first, end) => {
        band.restart(first);
        band.extendTo(end);
        const jobs = packUnits(band.units(), packing);
        const layers = Array.from({ length: end - first }, (_, index) => first + index);
        return { layers, jobs, expectedMs: stageMs(jobs, limits.maxJobs) };
    };
    const single = graph.layers.map((_, layer) => stageOf(layer, layer + 1));
    const unlimitedMs = totalMs(single);
    if (single.length <= limits.maxStages)
        return { stages: single, makespanMs: unlimitedMs, unlimitedMs };
    const cuts = findCuts(graph, packing, limits.maxStages);
    const bands = cuts?.slice(1).map((end, index) => stageOf(cuts[index] ?? 0, end));
    if (bands !== undefined && totalMs(bands) <= TOLERATED * unlimitedMs)
        return { stages: bands, makespanMs: totalMs(bands), unlimitedMs };
    const least = leastStages(graph);
    if (least > limits.maxStages)
        throw new failure/* Failure */.HR("plan/too-deep", `the plan needs ${least} stages, and ${limits.maxStages} are allowed: so often along one chain a repo needs one that runs on another runner`, {
            hint: `raise max-stages (${plan/* MAX_STAGES */.N} at most), or give repos that need each other the same runs_on`,
        });
    const grown = growStages(graph, { ...packing, ...limits })?.map((stage) => ({
        ...stage,
        layers: layersIn(graph, stage.jobs),
    }));
    const stages = [bands, grown]
        .filter((division) => division !== undefined)
        .reduce((best, division) => (totalMs(division) < totalMs(best) ? division : best));
    (0,failure/* invariant */.V1)(stages.length <= limits.maxStages, "more stages than allowed");
    return { stages, makespanMs: totalMs(stages), unlimitedMs };
}
function layersIn(graph, jobs) {
    const layers = new Set(jobs.flatMap(({ nodes }) => nodes.map((node) => graph.layerOf[node] ?? 0)));
    return [...layers].sort((a, b) => a - b);
}
const totalMs = (stages) => stages.reduce((sum, stage) => sum + stage.expectedMs, 0);


/***/ }),

/***/ 3371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findTaskSource)
/* harmony export */ });
/* harmony import */ var _config_task_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);

const WITHOUT_CONFIG = {
    python: ["test", "build", "lint"],
    go: ["test", "build", "lint"],
    cargo: ["test", "build", "lint"],
    terraform: ["test", "build", "lint"],
};
function findTaskSource(name, tasks, manifests) {
    const words = (0,_config_task_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .taskWords */ .b9)(name);
    const found = (0,_config_task_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .findTask */ .VX)(tasks, words);
    if (found !== undefined)
        return { kind: "config", name: found.task.name };
    const [first = ""] = words;
    for (const { ecosystem, scripts } of manifests)
        if (ecosystem === "npm" ? scripts.includes(first) : WITHOUT_CONFIG[ecosystem].includes(first))
            return { kind: "manifest", ecosystem };
    return undefined;
}


/***/ })

};
