export const id = 833;
export const ids = [833];
export const modules = {

/***/ 7833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planStep: () => (/* binding */ planStep),
  temporaryFolder: () => (/* binding */ temporaryFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/stage/base/scope.js
var base_scope = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/stage/affected/summary-sections.js
var summary_sections = __webpack_require__(3475);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
;// CONCATENATED MODULE: ./build/stage/affected/shown-reason.js


function shown_reason_shownReason(reason) {
    switch (reason.kind) {
        case "changed-file":
            return { kind: reason.kind, path: (0,path_text/* pathForJson */.r)(reason.path), count: reason.count };
        case "input":
            return { kind: reason.kind, path: (0,path_text/* pathForJson */.r)(reason.path), pattern: (0,path_text/* pathForJson */.r)(reason.pattern) };
        case "workspace-file":
            return {
                kind: reason.kind,
                path: (0,path_text/* pathForJson */.r)(reason.path),
                workspace: (0,path_text/* pathForJson */.r)(reason.workspace),
                why: (0,path_text/* pathForJson */.r)(reason.why),
            };
        case "locked":
            return {
                kind: reason.kind,
                lockfile: (0,path_text/* pathForJson */.r)(reason.lockfile),
                package: reason.package,
                from: reason.from,
                to: reason.to,
                chain: reason.chain,
            };
        case "unresolved":
            return {
                kind: reason.kind,
                lockfile: (0,path_text/* pathForJson */.r)(reason.lockfile),
                package: reason.package,
                specifier: reason.specifier,
                declaredIn: (0,path_text/* pathForJson */.r)(reason.declaredIn),
            };
        case "root-manifest":
            return { kind: reason.kind, key: reason.key, declaredIn: (0,path_text/* pathForJson */.r)(reason.declaredIn) };
        case "dependency":
            return {
                kind: reason.kind,
                chain: reason.chain,
                edge: reason.edge,
                declaredIn: (0,path_text/* pathForJson */.r)(reason.declaredIn),
            };
        case "everything":
            return { kind: reason.kind };
        default:
            return (0,failure/* unreachable */.HB)(reason);
    }
}
const shown_reason_shownEverything = (everything) => everything === null
    ? null
    : {
        kind: everything.kind,
        path: everything.path === null ? null : (0,path_text/* pathForJson */.r)(everything.path),
        message: (0,path_text/* pathForJson */.r)(everything.message),
        hint: everything.hint === null ? null : (0,path_text/* pathForJson */.r)(everything.hint),
    };

;// CONCATENATED MODULE: ./build/stage/affected/affected-json.js


const reasonJson = (reason) => ({ ...shownReason(reason) });
const affectedRepoJson = ({ repo, path, changed, reasons }) => ({
    repo,
    path: pathForJson(path),
    changed,
    reasons: reasons.map(reasonJson),
});
const baseJson = ({ base, head, }) => ({
    base: {
        sha: base.sha,
        ref: base.ref,
        how: base.how,
        author: base.author,
        date: base.date,
        subject: base.subject,
        ...(base.others === undefined ? {} : { others: base.others }),
    },
    head: { sha: head.sha, dirty: head.dirty },
});
const affectedJson = (answer) => ({
    schemaVersion: 1,
    root: ".",
    ...baseJson(answer),
    changedFiles: answer.changedFiles.map(pathForJson),
    repoChanges: Object.fromEntries([...answer.repoChanges].map(([repo, files]) => [repo, files.map(pathForJson)])),
    ignored: answer.ignored.map(pathForJson),
    unowned: answer.unowned.map(pathForJson),
    everything: answer.everything === null ? null : { ...shownEverything(answer.everything) },
    affected: answer.affected.map(affectedRepoJson),
    removed: answer.removed,
    notices: answer.notices,
});

// EXTERNAL MODULE: ./build/stage/config/nearest-word.js
var nearest_word = __webpack_require__(835);
// EXTERNAL MODULE: ./build/stage/config/task-tree.js
var task_tree = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/graph/adjacency.js
var graph_adjacency = __webpack_require__(2124);
// EXTERNAL MODULE: ./build/stage/graph/components.js
var components = __webpack_require__(2460);
;// CONCATENATED MODULE: ./build/stage/graph/contract.js



const MAX_EDGES = 5_000_000;
const BLOCK = 2048;
function contract(dependencies, kept) {
    const { componentOf, members } = (0,components/* findComponents */.I)(dependencies);
    const keptOf = new Int32Array(members.length).fill(-1);
    for (const [number, node] of kept.entries()) {
        const component = componentOf[node] ?? -1;
        (0,failure/* invariant */.V1)(keptOf[component] === -1, "a cycle holds two repos of the plan");
        keptOf[component] = number;
    }
    const needs = members.map((nodes, component) => {
        const targets = new Set();
        for (const node of nodes)
            for (const target of (0,graph_adjacency/* targetsOf */.Q)(dependencies, node))
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
                throw new failure/* Failure */.HR("graph/too-many-edges", `the plan needs more than ${MAX_EDGES} edges drawn through repos outside it`, {
                    hint: "give the repo that thousands need, and that needs thousands, the task too (an empty one), so that it is in the plan",
                });
        }
    }
}

;// CONCATENATED MODULE: ./build/stage/graph/critical-path.js


function findCriticalPath(dependencies, weights) {
    const weightTo = chainWeights(dependencies, weights);
    let end;
    for (const [node, weight] of weightTo.entries())
        if (end === undefined || weight > (weightTo[end] ?? 0))
            end = node;
    const nodes = [];
    for (let node = end; node !== undefined; node = heaviest((0,graph_adjacency/* targetsOf */.Q)(dependencies, node)))
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
    const { componentOf, members } = (0,components/* findComponents */.I)(adjacency);
    const result = new Array(adjacency.length).fill(0);
    for (const [component, nodes] of members.entries()) {
        let own = 0;
        let next = 0;
        for (const node of nodes) {
            own += weights[node] ?? 0;
            for (const target of (0,graph_adjacency/* targetsOf */.Q)(adjacency, node))
                if (componentOf[target] !== component)
                    next = Math.max(next, result[target] ?? 0);
        }
        for (const node of nodes)
            result[node] = own + next;
    }
    return result;
}

// EXTERNAL MODULE: ./build/stage/graph/dependency-graph.js
var dependency_graph = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/stage/graph/layers.js
var graph_layers = __webpack_require__(78);
;// CONCATENATED MODULE: ./build/stage/plan/durations.js
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

;// CONCATENATED MODULE: ./build/stage/plan/job-name.js
const MAX_LENGTH = 80;
function jobName(repos) {
    for (let shown = Math.min(repos.length, 2); shown > 0; shown -= 1) {
        const name = joinNames(repos.slice(0, shown), repos.length - shown);
        if (name.length <= MAX_LENGTH)
            return name;
    }
    const rest = repos.length > 1 ? ` and ${repos.length - 1} more` : "";
    return `${(repos[0] ?? "").slice(0, MAX_LENGTH - rest.length - 1)}\u2026${rest}`;
}
function joinNames(names, more) {
    if (more > 0)
        return `${names.join(", ")} and ${more} more`;
    return names.join(" and ");
}

// EXTERNAL MODULE: ./build/stage/plan/outputs.js
var plan_outputs = __webpack_require__(1803);
// EXTERNAL MODULE: ./build/stage/plan/plan.js
var plan_plan = __webpack_require__(4926);
// EXTERNAL MODULE: ./build/stage/graph/cycles.js + 1 modules
var cycles = __webpack_require__(389);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/stage/plan/render-plan-json.js


const renderPlanJson = (plan) => {
    const [version, ...rest] = membersOf(plan, true);
    return `${objectText([...(version === undefined ? [] : [version]), ["id", JSON.stringify(plan.id)], ...rest], true)}\n`;
};
const planId = (plan) => (0,external_node_crypto_.createHash)("sha256")
    .update(objectText(membersOf(plan, false), false))
    .digest("hex");
function membersOf(plan, pretty) {
    const text = (value) => JSON.stringify(value, null, pretty ? 2 : undefined);
    const { predicted, limits } = plan;
    return [
        ["schemaVersion", text(plan.schemaVersion)],
        ["name", text(plan.name)],
        ["task", text(plan.task)],
        ["base", text(plan.base)],
        ["head", text(plan.head)],
        ["workflow", text(plan.workflow)],
        ["everything", text(plan.everything)],
        [
            "stages",
            text(plan.stages.map(({ index, layers, jobs }) => ({ index, layers, jobs: jobs.map(orderedJob) }))),
        ],
        [
            "repos",
            objectText([...plan.repos].sort((0,order.by)(([name]) => name)).map(([name, repo]) => [name, text(orderedRepo(repo))]), pretty),
        ],
        ["skipped", text(plan.skipped)],
        ["prepare", text(plan.prepare.map(({ repo, task }) => ({ repo, task })))],
        [
            "predicted",
            text({
                workMs: predicted.workMs,
                criticalPathMs: predicted.criticalPathMs,
                criticalPath: predicted.criticalPath,
                makespanMs: predicted.makespanMs,
                unlimitedMs: predicted.unlimitedMs,
            }),
        ],
        [
            "limits",
            text({
                jobs: limits.jobs,
                widestStage: limits.widestStage,
                outputBytes: limits.outputBytes,
                maxStages: limits.maxStages,
                maxJobs: limits.maxJobs,
                jobsPerRunner: limits.jobsPerRunner,
                affectedOutput: limits.affectedOutput,
            }),
        ],
        ["warnings", text(plan.warnings)],
    ];
}
const orderedJob = ({ id, name, repos, runsOn, expectedMs }) => ({
    id,
    name,
    repos,
    runsOn,
    expectedMs,
});
const orderedRepo = ({ path, layer, dependencies, reasons, expectedMs, recorded }) => ({
    path,
    layer,
    dependencies,
    reasons,
    expectedMs,
    recorded,
});
function objectText(members, pretty) {
    if (members.length === 0)
        return "{}";
    if (!pretty)
        return `{${members.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(",")}}`;
    const lines = members.map(([key, text]) => `  ${JSON.stringify(key)}: ${text.replaceAll("\n", "\n  ")}`);
    return `{\n${lines.join(",\n")}\n}`;
}

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
                for (const dependency of (0,graph_adjacency/* targetsOf */.Q)(dependencies, node))
                    if ((layerOf[dependency] ?? 0) >= this.#first)
                        this.#sets.union(node, dependency);
            }
    }
    units() {
        return splitIntoUnits(this.#nodes, this.#sets, this.#scratch);
    }
}

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
    const most = Math.min(maxJobs, plan_plan/* MAX_JOBS_A_STAGE */.Z);
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
    if (groups.size > plan_plan/* MAX_JOBS_A_STAGE */.Z)
        throw new failure/* Failure */.HR("plan/too-many-runners", `one stage has repos for ${groups.size} different runners, and GitHub runs at most ${plan_plan/* MAX_JOBS_A_STAGE */.Z} jobs in a matrix`, { hint: "let more repos share a value of runs_on" });
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
            for (const dependency of (0,graph_adjacency/* targetsOf */.Q)(dependencies, node))
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

;// CONCATENATED MODULE: ./build/stage/plan/grown-stages.js





const grown_stages_MAX_EVALUATED = 4_000_000;
const MAX_BEAM = 12;
const FEARS = [1.2, 2, 3];
const TIMES = [1, 1.5, 0.75, 2, 0.5, 3, 1.25, 4, 0.25, 1.75, 6, 2.5, 8];
const FILLS = [0.9, 0.6];
function growStages(graph, options) {
    const { maxStages, maxJobs, jobsPerRunner } = options;
    const remainingMs = chainWeights(graph.dependents, graph.weightsMs);
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
            for (const dependency of (0,graph_adjacency/* targetsOf */.Q)(dependencies, node))
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
            for (const dependency of (0,graph_adjacency/* targetsOf */.Q)(dependencies, node)) {
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
            for (const dependent of (0,graph_adjacency/* targetsOf */.Q)(dependents, node))
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
            for (const dependency of (0,graph_adjacency/* targetsOf */.Q)(dependencies, node))
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
            for (const dependent of (0,graph_adjacency/* targetsOf */.Q)(dependents, ended)) {
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
            hint: `raise max-stages (${plan_plan/* MAX_STAGES */.N} at most), or give repos that need each other the same runs_on`,
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

;// CONCATENATED MODULE: ./build/stage/plan/make-plan.js
















function makePlan(input) {
    const { maxStages = plan_plan/* MAX_STAGES */.N, maxJobs = 20, jobsPerRunner = 4, affectedOutput = true, } = input.limits ?? {};
    (0,failure/* invariant */.V1)(maxStages >= 1 && maxStages <= plan_plan/* MAX_STAGES */.N, `max-stages is ${maxStages}`);
    (0,failure/* invariant */.V1)(maxJobs >= 1 && jobsPerRunner >= 1, `max-jobs is ${maxJobs}, jobs-per-runner ${jobsPerRunner}`);
    const names = (0,order/* sorted */.IP)(input.repos.keys());
    const kept = names.map((name) => {
        const node = input.order.numberOf.get(name);
        (0,failure/* invariant */.V1)(node !== undefined, `${name} is planned and no repo of the workspace`);
        return node;
    });
    refuseCycles(input.order, kept, input.placeOf);
    const dependencies = contract(input.order.dependencies, kept);
    const { layerOf, layers } = (0,graph_layers/* layersOf */.w)(dependencies);
    const runners = [...new Set(names.map((name) => runnerKey(input.repos.get(name))))].sort(order/* byCodeUnit */.X);
    const numberOfRunner = new Map(runners.map((key, number) => [key, number]));
    const { expectedMs, isRecorded, warnings } = expectDurations(names, input.durationsMs);
    const { stages, makespanMs, unlimitedMs } = divideIntoStages({
        dependencies,
        dependents: (0,graph_adjacency/* reversed */.T)(dependencies),
        layerOf,
        layers,
        weightsMs: expectedMs,
        runnerOf: names.map((name) => numberOfRunner.get(runnerKey(input.repos.get(name))) ?? 0),
    }, { maxStages, maxJobs, jobsPerRunner });
    const planStages = stages.map((stage, index) => ({
        index,
        layers: stage.layers,
        jobs: stage.jobs.map((job, place) => {
            const repos = (0,dependency_graph/* namesAt */.Qo)({ names }, job.nodes);
            return {
                id: `${index}-${String(place).padStart(3, "0")}`,
                name: jobName(repos),
                repos,
                runsOn: input.repos.get(repos[0] ?? "")?.runsOn ?? [],
                expectedMs: job.expectedMs,
            };
        }),
    }));
    const repos = new Map(names.map((name, node) => {
        const repo = input.repos.get(name);
        return [
            name,
            {
                path: (0,path_text/* pathForJson */.r)(repo?.path ?? "."),
                layer: layerOf[node] ?? 0,
                dependencies: (0,dependency_graph/* namesAt */.Qo)({ names }, dependencies[node] ?? []),
                reasons: (repo?.reasons ?? []).map(shown_reason_shownReason),
                expectedMs: expectedMs[node] ?? 0,
                recorded: isRecorded[node] ?? false,
            },
        ];
    }));
    const skipped = (0,order/* sorted */.IP)(new Set(input.skipped));
    const criticalPath = findCriticalPath(dependencies, expectedMs);
    const rest = {
        schemaVersion: 1,
        name: input.name,
        task: input.task,
        base: input.base,
        head: input.head,
        workflow: input.workflow ?? null,
        everything: shown_reason_shownEverything(input.everything ?? null),
        stages: planStages,
        repos,
        skipped,
        prepare: [...(input.prepare ?? [])].sort((a, b) => (0,order/* byCodeUnit */.X)(a.repo, b.repo) || (0,order/* byCodeUnit */.X)(a.task, b.task)),
        predicted: {
            workMs: expectedMs.reduce((sum, ms) => sum + ms, 0),
            criticalPathMs: criticalPath.weight,
            criticalPath: (0,dependency_graph/* namesAt */.Qo)({ names }, criticalPath.nodes),
            makespanMs,
            unlimitedMs,
        },
        limits: {
            jobs: planStages.reduce((sum, { jobs }) => sum + jobs.length, 0),
            widestStage: planStages.reduce((most, { jobs }) => Math.max(most, jobs.length), 0),
            outputBytes: (0,plan_outputs/* outputBytes */.RF)((0,plan_outputs/* outputsOf */.Yz)({ stages: planStages, repos, skipped, limits: { affectedOutput } }, "0".repeat(64))),
            maxStages,
            maxJobs,
            jobsPerRunner,
            affectedOutput,
        },
        warnings: [...(input.warnings ?? []), ...warnings],
    };
    return { ...rest, id: planId(rest) };
}
const runnerKey = (repo) => JSON.stringify(repo?.runsOn ?? []);
function refuseCycles(order, kept, placeOf) {
    const cycles = findPlannedCycles(order, kept);
    if (cycles.length === 0)
        return;
    const lines = cycles.map(({ edges }) => edges
        .map((edge) => `  ${(0,path_text/* showText */.h$)(edge.from)} needs ${(0,path_text/* showText */.h$)(edge.to)} (${edge.kind}, ${(0,path_text/* showText */.h$)(placeOf(edge))})`)
        .join("\n"));
    throw new failure/* Failure */.HR("plan/cycle", `repos need each other in a cycle, so there is no order:\n${lines.join("\n\n")}`, {
        hint: "make one of these a dev dependency, or take it out of the order in .wrknv/workspace.toml: dependencies = { name = false }",
    });
}

;// CONCATENATED MODULE: ./build/stage/tasks/presence.js

const WITHOUT_CONFIG = {
    python: ["test", "build", "lint"],
    go: ["test", "build", "lint"],
    cargo: ["test", "build", "lint"],
    terraform: ["test", "build", "lint"],
};
function findTaskSource(name, tasks, manifests) {
    const words = (0,task_tree/* taskWords */.b9)(name);
    const found = (0,task_tree/* findTask */.VX)(tasks, words);
    if (found !== undefined)
        return { kind: "config", name: found.task.name };
    const [first = ""] = words;
    for (const { ecosystem, scripts } of manifests)
        if (ecosystem === "npm" ? scripts.includes(first) : WITHOUT_CONFIG[ecosystem].includes(first))
            return { kind: "manifest", ecosystem };
    return undefined;
}

// EXTERNAL MODULE: ./build/stage/commands/affected.js + 32 modules
var affected = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/stage/commands/graph.js + 1 modules
var commands_graph = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/stage/commands/repo-tasks.js
var repo_tasks = __webpack_require__(5705);
;// CONCATENATED MODULE: ./build/stage/commands/plan.js










async function plan(context, options, scope) {
    const result = await (0,affected/* affected */.h)(context, { task: null, ...options }, scope);
    return { affected: result, plan: await planAffected(result, options) };
}
async function planAffected({ opened, comparison, headEdges, answer }, options, overrides = {}) {
    const { head } = comparison;
    const { plan: settings } = opened.settings.settings;
    const task = overrides.task ?? settings.task;
    const { repos } = head.workspace;
    const trees = await (0,repo_tasks/* repoTasks */.F)(opened.root.path, head, repos.values());
    const hasTask = (name) => {
        const repo = repos.get(name);
        return repo !== undefined && findTaskSource(task, (0,repo_tasks/* tasksOf */.a)(trees, repo), repo.manifests) !== undefined;
    };
    const planned = new Map();
    const skipped = [];
    for (const { repo: name, path, reasons } of answer.affected)
        if (hasTask(name))
            planned.set(name, { path, runsOn: repos.get(name)?.runsOn ?? [], reasons });
        else
            skipped.push(name);
    if (planned.size === 0 && ![...repos.keys()].some(hasTask))
        throw unknownTask(task, trees, [...repos.values()].flatMap(({ manifests }) => manifests.flatMap(({ scripts }) => scripts)));
    const { graph, ordering } = (0,commands_graph/* graphOf */.cQ)(head, headEdges);
    const cyclic = new Set(ordering.cyclic.flat());
    return makePlan({
        name: options.name ?? task,
        task,
        ...baseJson(answer),
        ...(overrides.base === undefined ? {} : { base: overrides.base }),
        ...(overrides.head === undefined ? {} : { head: overrides.head }),
        workflow: answer.workflow,
        everything: answer.everything,
        repos: planned,
        skipped,
        order: ordering.order,
        placeOf: await (0,commands_graph/* linesOf */.Dx)(head, graph.edges.filter(({ from, to }) => cyclic.has(from) && cyclic.has(to))),
        durationsMs: overrides.durationsMs ?? new Map(),
        limits: {
            ...(overrides.limits ?? {
                maxStages: settings.maxStages,
                maxJobs: settings.maxJobs,
                jobsPerRunner: settings.jobsPerRunner,
            }),
            affectedOutput: options.affectedOutput,
        },
        warnings: [...headEdges.problems.map(({ message }) => message), ...ordering.leftOut.map(describeLeftOut)],
    });
}
function describeLeftOut({ repos, edges }) {
    const names = repos.length > 5
        ? `${repos.slice(0, 5).map(path_text/* showText */.h$).join(", ")} and ${repos.length - 5} more`
        : repos.map(path_text/* showText */.h$).join(", ");
    const kinds = [...new Set(edges.map(({ kind }) => kind))].join(" and ");
    return `${names} need each other; their ${kinds} dependencies on each other do not order the work`;
}
function unknownTask(task, trees, scripts) {
    const known = new Set([...[...trees.values()].flatMap(task_tree/* taskNames */.ui), ...scripts, "test", "build", "lint"]);
    known.delete(task);
    const meant = (0,nearest_word/* nearestWord */.z)(task, known);
    return new failure/* Failure */.HR("plan/unknown-task", `no repo has a task ${(0,path_text/* showText */.h$)(JSON.stringify(task))}`, {
        hint: meant === undefined
            ? "define it in a repo's wrknv.toml, or as a script of its package.json"
            : `did you mean ${(0,path_text/* showText */.h$)(meant)}?`,
    });
}

// EXTERNAL MODULE: ./build/stage/affected/describe.js
var describe = __webpack_require__(3169);
// EXTERNAL MODULE: ./build/stage/base/words.js
var words = __webpack_require__(318);
;// CONCATENATED MODULE: ./build/stage/plan/render-plan.js






function renderPlan(plan) {
    const layers = new Set([...plan.repos.values()].map(({ layer }) => layer)).size;
    const head = `plan ${(0,path_text/* showText */.h$)(plan.name)}: task ${(0,path_text/* showText */.h$)(plan.task)} in ${(0,words/* count */.U9)(plan.repos.size, "repo")}, ${(0,words/* count */.U9)(layers, "layer")}, ${(0,words/* count */.U9)(plan.stages.length, "stage")}, ${(0,words/* count */.U9)(plan.limits.jobs, "job")}`;
    const sections = [
        [head],
        plan.everything === null ? [] : [`everything is affected: ${(0,path_text/* showText */.h$)(plan.everything.message)}`],
        ...plan.stages.map((stage) => renderStage(stage, plan)),
        plan.skipped.length === 0 ? [] : [`skipped, no such task: ${plan.skipped.map(path_text/* showText */.h$).join(", ")}`],
        plan.prepare.length === 0
            ? []
            : [`prepared: ${plan.prepare.map(({ repo, task }) => (0,path_text/* showText */.h$)(`${repo}.${task}`)).join(", ")}`],
        plan.repos.size === 0 ? [] : renderPrediction(plan),
        plan.warnings.map((warning) => `warning: ${(0,path_text/* showText */.h$)(warning)}`),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
function renderStage({ index, layers, jobs }, plan) {
    const [first = 0, last = 0] = [layers[0], layers.at(-1)];
    const joined = first === last ? `layer ${first}` : `layers ${first} to ${last}`;
    return [
        `stage ${index} (${joined}): ${(0,words/* count */.U9)(jobs.length, "job")}`,
        ...jobs.flatMap((job) => renderJob(job, plan)),
    ];
}
function renderJob({ id, name, repos, runsOn, expectedMs }, plan) {
    const on = runsOn.length === 0 ? "" : ` on ${runsOn.map(path_text/* showText */.h$).join(", ")}`;
    const [only = ""] = repos;
    if (repos.length === 1)
        return [`  ${id} ${(0,path_text/* showText */.h$)(only)}${on}, ${(0,words/* duration */.p0)(expectedMs)}${why(plan.repos.get(only))}`];
    return [
        `  ${id} ${(0,path_text/* showText */.h$)(name)}${on}, ${(0,words/* duration */.p0)(expectedMs)}`,
        ...repos.map((repo) => `    ${(0,path_text/* showText */.h$)(repo)}, ${(0,words/* duration */.p0)(plan.repos.get(repo)?.expectedMs ?? 0)}${why(plan.repos.get(repo))}`),
    ];
}
function renderPrediction({ predicted, limits }) {
    const { workMs, makespanMs, unlimitedMs, criticalPathMs, criticalPath } = predicted;
    const joining = makespanMs === unlimitedMs ? "" : ` (${(0,words/* duration */.p0)(unlimitedMs)} with a stage for every layer)`;
    return [
        `predicted: ${(0,words/* duration */.p0)(makespanMs)} from first start to last end${joining}, ${(0,words/* duration */.p0)(workMs)} of work; set-up and waiting for runners not counted`,
        `critical path: ${(0,words/* duration */.p0)(criticalPathMs)}, ${shortened(criticalPath.map(path_text/* showText */.h$))}`,
        `limits: ${(0,words/* count */.U9)(limits.widestStage, "job")} in the widest stage of ${plan_plan/* MAX_JOBS_A_STAGE */.Z}, ${limits.outputBytes} of ${plan_outputs/* MAX_OUTPUT_BYTES */.$q} bytes of outputs, max-stages ${limits.maxStages}, max-jobs ${limits.maxJobs}, ${limits.jobsPerRunner} at once on a runner`,
    ];
}
const why = (repo) => {
    const [reason] = repo?.reasons ?? [];
    if (repo === undefined || reason === undefined)
        return "";
    const more = repo.reasons.length - 1;
    return `: ${renderReason(reason)}${more > 0 ? ` and ${(0,words/* count */.U9)(more, "more reason")}` : ""}`;
};
function renderReason(reason) {
    switch (reason.kind) {
        case "changed-file":
            return `changed ${(0,path_text/* showText */.h$)(reason.path)}${reason.count > 1 ? ` and ${(0,words/* count */.U9)(reason.count - 1, "more file")}` : ""}`;
        case "input":
            return `input ${(0,path_text/* showText */.h$)(reason.path)} changed`;
        case "workspace-file":
            return `${(0,path_text/* showText */.h$)(reason.path)} changed`;
        case "locked":
            return `${(0,path_text/* showText */.h$)(reason.package)} ${(0,describe/* describeVersions */.Tt)(reason)} in ${(0,path_text/* showText */.h$)(reason.lockfile)}`;
        case "unresolved":
            return `${(0,path_text/* showText */.h$)(reason.lockfile)} does not resolve ${(0,path_text/* showText */.h$)(reason.package)}`;
        case "root-manifest":
            return `${reason.key === "" ? "all" : (0,path_text/* showText */.h$)(reason.key)} of ${(0,path_text/* showText */.h$)(reason.declaredIn)} changed`;
        case "dependency":
            return `needs ${shortened(reason.chain.slice(1).map(path_text/* showText */.h$))}`;
        case "everything":
            return "everything is affected";
        default:
            return (0,failure/* unreachable */.HB)(reason);
    }
}
const shortened = (chain) => (chain.length <= 6
    ? chain
    : [...chain.slice(0, 3), `\u2026 ${chain.length - 5} more \u2026`, ...chain.slice(-2)]).join(" \u2192 ");

// EXTERNAL MODULE: ./build/stage/github/markdown.js
var markdown = __webpack_require__(9728);
;// CONCATENATED MODULE: ./build/stage/plan/summary-sections.js




function planSections(plan) {
    const { predicted, limits } = plan;
    return [
        {
            head: [
                `## Plan ${(0,markdown/* plainText */.wh)(plan.name)}: ${(0,words/* count */.U9)(plan.repos.size, "repo")} in ${(0,words/* count */.U9)(plan.stages.length, "stage")}`,
                "",
                ...(plan.repos.size === 0
                    ? ["Nothing to run."]
                    : [
                        `Predicted: ${(0,words/* duration */.p0)(predicted.makespanMs)} (${(0,words/* duration */.p0)(predicted.unlimitedMs)} without a limit on stages), ${(0,words/* duration */.p0)(predicted.workMs)} of work; set-up and waiting for runners not counted.`,
                    ]),
                ...(plan.skipped.length === 0
                    ? []
                    : [
                        "",
                        `No task ${(0,markdown/* inlineCode */.ti)(plan.task)}: ${plan.skipped.slice(0, 50).map(markdown/* inlineCode */.ti).join(", ")}${plan.skipped.length > 50 ? ` and ${plan.skipped.length - 50} more` : ""}`,
                    ]),
                ...plan.warnings.map((warning) => `\n> ${(0,markdown/* plainText */.wh)(warning)}`),
            ].join("\n"),
            rows: [],
        },
        ...(plan.stages.length === 0
            ? []
            : [
                {
                    head: `${(0,markdown/* tableRow */.jD)(["Stage", "Job", "Repos", "Runs on", "Expected"])}\n${(0,markdown/* tableRow */.jD)(["---", "---", "---", "---", "---"])}`,
                    rows: plan.stages.flatMap(({ index, jobs }) => jobs.map((job) => (0,markdown/* tableRow */.jD)([
                        String(index),
                        job.id,
                        (0,markdown/* cellCode */.GA)(job.name),
                        job.runsOn.map(markdown/* cellCode */.GA).join(", "),
                        (0,words/* duration */.p0)(job.expectedMs),
                    ]))),
                    more: (left) => (0,markdown/* tableRow */.jD)([`\u2026 and ${(0,words/* count */.U9)(left, "more job")}`, "", "", "", ""]),
                },
            ]),
        {
            head: `Limits: ${limits.widestStage} of ${plan_plan/* MAX_JOBS_A_STAGE */.Z} jobs in the widest stage, ${plan.stages.length} of ${plan_plan/* MAX_STAGES */.N} stages, ${limits.outputBytes} of ${plan_outputs/* MAX_OUTPUT_BYTES */.$q} bytes of outputs, max-jobs ${limits.maxJobs}.`,
            rows: [],
        },
    ];
}

// EXTERNAL MODULE: ./build/stage/system/files.js + 2 modules
var files = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/stage/action/affected-step.js + 1 modules
var affected_step = __webpack_require__(929);
;// CONCATENATED MODULE: ./build/stage/action/plan-step.js
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










const planStep = async (context, inputs, output) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scope = __addDisposableResource(env_1, (0,base_scope/* openScope */.P)(), true);
        const { values } = inputs;
        const { plan: made, affected } = await plan(context, { ...(0,affected_step.compareInputs)(inputs), name: values.name, affectedOutput: values["affected-output"] !== "off" }, scope);
        await (0,affected_step.tellAffected)(affected, output);
        output.print(renderPlan(made));
        const outputs = (0,plan_outputs/* planOutputs */.iS)(made, { everything: affected.answer.everything !== null });
        const path = values["plan-path"] === undefined
            ? (0,external_node_path_.join)(temporaryFolder(context.env), `wrknv-plan-${made.id.slice(0, 12)}.json`)
            : (0,external_node_path_.resolve)(context.cwd, values["plan-path"]);
        (0,files/* writeAtomic */.vZ)(path, renderPlanJson(made));
        output.setOutputs(new Map([...outputs, ["plan-path", path]]));
        output.summarize([
            ...(0,summary_sections/* affectedSections */.r)(affected.answer, affected.comparison.head.workspace.repos.size),
            ...(0,affected_step.affectedGraph)(affected),
            ...planSections(made),
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
const temporaryFolder = (env) => env["RUNNER_TEMP"] ?? env["TMPDIR"] ?? "/tmp";


/***/ })

};
