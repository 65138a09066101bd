export const id = 970;
export const ids = [970];
export const modules = {

/***/ 970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareLockGraphs: () => (/* binding */ compareLockGraphs)
});

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/compare/classes-by-answers.js
function classesByAnswers(byKey) {
    const splittable = nodesOfRepeatedKeys(byKey);
    if (splittable.length === 0)
        return byKey;
    const { classOf, members, askersOf, pending, ...before } = prepare(byKey, splittable);
    let classCount = before.classCount;
    for (let splitter = pending.pop(); splitter !== undefined; splitter = pending.pop()) {
        for (const [blockId, parts] of partsSeenFrom(members.get(splitter) ?? [], askersOf, classOf)) {
            const block = members.get(blockId) ?? new Set();
            for (const part of partsToMove(block, parts)) {
                const fresh = classCount++;
                members.set(fresh, new Set(part));
                for (const node of part) {
                    block.delete(node);
                    classOf[node] = fresh;
                }
                pending.push(fresh);
            }
        }
    }
    return {
        ...byKey,
        classOf: classOf.subarray(0, byKey.packages.length),
        classCount,
    };
}
function nodesOfRepeatedKeys({ packages, starts, classOf, classCount }) {
    const repeated = new Uint8Array(classCount);
    let any = false;
    for (const [graph, start] of starts.entries()) {
        const end = starts[graph + 1] ?? packages.length;
        const seen = new Uint8Array(classCount);
        for (let node = start; node < end; node += 1) {
            const key = classOf[node] ?? 0;
            if (seen[key] === 1)
                repeated[key] = 1;
            any ||= seen[key] === 1;
            seen[key] = 1;
        }
    }
    const nodes = [];
    if (any)
        for (let node = 0; node < classOf.length; node += 1)
            if (repeated[classOf[node] ?? 0] === 1)
                nodes.push(node);
    return nodes;
}
function prepare(byKey, splittable) {
    const folders = new Map();
    const labels = new Map();
    const askersOf = new Map();
    const second = byKey.starts[1] ?? byKey.packages.length;
    for (const node of splittable)
        for (const { label, to } of byKey.packages[node]?.edges ?? []) {
            const answer = typeof to === "number"
                ? to + (node < second ? 0 : second)
                : byKey.packages.length + numberIn(folders, to.folder);
            const askers = askersOf.get(answer);
            if (askers === undefined)
                askersOf.set(answer, [node, numberIn(labels, label)]);
            else
                askers.push(node, numberIn(labels, label));
        }
    const classOf = new Int32Array(byKey.packages.length + folders.size);
    classOf.set(byKey.classOf);
    for (let folder = 0; folder < folders.size; folder += 1)
        classOf[byKey.packages.length + folder] = byKey.classCount + folder;
    const members = new Map();
    for (const nodes of [splittable, askersOf.keys()])
        for (const node of nodes) {
            const one = classOf[node] ?? 0;
            const others = members.get(one);
            if (others === undefined)
                members.set(one, new Set([node]));
            else
                others.add(node);
        }
    const pending = [...new Set([...askersOf.keys()].map((node) => classOf[node] ?? 0))];
    return { classOf, classCount: byKey.classCount + folders.size, members, askersOf, pending };
}
function partsSeenFrom(splitter, askersOf, classOf) {
    const labelsOf = new Map();
    for (const node of splitter) {
        const askers = askersOf.get(node) ?? [];
        for (let at = 0; at < askers.length; at += 2) {
            const asker = askers[at] ?? 0;
            const labels = labelsOf.get(asker);
            if (labels === undefined)
                labelsOf.set(asker, [askers[at + 1] ?? 0]);
            else
                labels.push(askers[at + 1] ?? 0);
        }
    }
    const blocks = new Map();
    for (const [asker, labels] of labelsOf) {
        const blockId = classOf[asker] ?? 0;
        let parts = blocks.get(blockId);
        if (parts === undefined)
            blocks.set(blockId, (parts = new Map()));
        const sameLabels = labels.sort((a, b) => a - b).join(" ");
        const part = parts.get(sameLabels);
        if (part === undefined)
            parts.set(sameLabels, [asker]);
        else
            part.push(asker);
    }
    return blocks;
}
function partsToMove(block, parts) {
    const seen = [...parts.values()].sort((a, b) => b.length - a.length);
    const restSize = block.size - seen.reduce((sum, part) => sum + part.length, 0);
    const [largest = []] = seen;
    if (restSize >= largest.length)
        return seen;
    if (restSize === 0)
        return seen.slice(1);
    const inPart = new Set(seen.flat());
    return [...seen.slice(1), [...block].filter((node) => !inPart.has(node))];
}
function numberIn(numbers, text) {
    const found = numbers.get(text);
    if (found !== undefined)
        return found;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/compare/classes-by-key.js
function classesByKey(graphs) {
    const packages = [];
    const starts = [];
    for (const graph of graphs) {
        starts.push(packages.length);
        for (const one of graph.packages)
            packages.push(one);
    }
    const classOf = new Int32Array(packages.length);
    const known = new Map();
    const second = starts[1] ?? packages.length;
    let expected = 0;
    for (const [node, one] of packages.entries()) {
        const twin = node < second ? undefined : packages[expected];
        if (twin !== undefined && expected < second && isSame(one, twin)) {
            classOf[node] = classOf[expected] ?? 0;
            expected += 1;
            continue;
        }
        const key = keyOf(one);
        let found = known.get(key);
        if (found === undefined)
            known.set(key, (found = known.size));
        else if (node >= second)
            expected = resumeAt(classOf, found, expected, second);
        classOf[node] = found;
    }
    return { packages, starts, classOf, classCount: known.size };
}
const LOOK_AHEAD = 16;
function resumeAt(classOf, found, expected, end) {
    for (let at = expected; at < Math.min(expected + LOOK_AHEAD, end); at += 1)
        if (classOf[at] === found)
            return at + 1;
    return expected;
}
const isSame = (a, b) => a.name === b.name && a.version === b.version && a.identity === b.identity;
const keyOf = ({ name, version, identity }) => `${name.length} ${version.length} ${name}${version}${identity}`;

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/compare/compare-answers.js

function changeOf(difference, graphs, side) {
    const from = versionsByName(difference.base, graphs.base);
    const to = versionsByName(difference.head, graphs.head);
    const names = [...(side === "head" ? [] : from.keys()), ...(side === "base" ? [] : to.keys())];
    const [name] = names.sort(order/* byCodeUnit */.X);
    if (name !== undefined)
        return { package: name, from: (0,order/* sorted */.IP)(from.get(name) ?? []), to: (0,order/* sorted */.IP)(to.get(name) ?? []) };
    const edges = [...(side === "head" ? [] : difference.base), ...(side === "base" ? [] : difference.head)];
    const [folder = ""] = (0,order/* sorted */.IP)(edges.flatMap(foldersOf));
    return { package: folder, from: [], to: [] };
}
function versionsByName(edges, graph) {
    const versions = new Map();
    for (const { to } of edges) {
        const answer = typeof to === "number" ? graph.packages[to] : undefined;
        if (answer === undefined)
            continue;
        const ofName = versions.get(answer.name);
        if (ofName === undefined)
            versions.set(answer.name, new Set([answer.version]));
        else
            ofName.add(answer.version);
    }
    return versions;
}
const foldersOf = ({ to }) => (typeof to === "number" ? [] : [to.folder]);

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/compare/compare-edges.js
function compareEdges(base, head, numberOf) {
    const shorter = Math.min(base.edges.length, head.edges.length);
    let first = 0;
    while (first < shorter && isSame(first))
        first += 1;
    if (first === base.edges.length && first === head.edges.length)
        return undefined;
    const left = new Map();
    for (const edge of base.edges.slice(first)) {
        const key = compare_edges_keyOf(edge, base.start, numberOf);
        const same = left.get(key);
        if (same === undefined)
            left.set(key, [edge]);
        else
            same.push(edge);
    }
    const onlyHead = head.edges
        .slice(first)
        .filter((edge) => left.get(compare_edges_keyOf(edge, head.start, numberOf))?.pop() === undefined);
    const onlyBase = [...left.values()].flat();
    return onlyBase.length === 0 && onlyHead.length === 0 ? undefined : { base: onlyBase, head: onlyHead };
    function isSame(at) {
        const a = base.edges[at];
        const b = head.edges[at];
        if (a === undefined || b === undefined || a.label !== b.label)
            return false;
        return typeof a.to === "number"
            ? typeof b.to === "number" && numberOf[base.start + a.to] === numberOf[head.start + b.to]
            : typeof b.to !== "number" && a.to.folder === b.to.folder;
    }
}
const edgesText = ({ edges, start }, numberOf) => JSON.stringify(edges.map((edge) => compare_edges_keyOf(edge, start, numberOf)).sort());
const compare_edges_keyOf = ({ label, to }, start, numberOf) => typeof to === "number"
    ? `${numberOf[start + to] ?? -1} ${label}`
    : `/${to.folder.length} ${to.folder}${label}`;

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/compare/compare-places.js

function placesOf({ packages, starts, classOf, classCount }) {
    const places = { base: new Int32Array(classCount).fill(-1), head: new Int32Array(classCount).fill(-1) };
    const second = starts[1] ?? packages.length;
    for (let node = packages.length - 1; node >= 0; node -= 1)
        places[node < second ? "base" : "head"][classOf[node] ?? 0] = node;
    return places;
}
function edgesAt({ keys }, node) {
    const second = keys.starts[1] ?? keys.packages.length;
    return { edges: keys.packages[node]?.edges ?? [], start: node < second ? 0 : second };
}
function twinsByPlace(pair, places) {
    const { keys } = pair;
    const second = keys.starts[1] ?? keys.packages.length;
    let gathered;
    return (node) => {
        if (keys === pair.classes)
            return { kind: "none" };
        gathered ??= gatherOneSided(pair, places);
        const side = node < second ? "head" : "base";
        const other = gathered[side].twinOf.get(keys.classOf[node] ?? -1);
        if (other === undefined)
            return { kind: "none" };
        if (gathered[side].asked.has(askedAt(pair, node)))
            return { kind: "deeper" };
        return side === "head"
            ? { kind: "twins", base: node, head: other }
            : { kind: "twins", base: other, head: node };
    };
}
function gatherOneSided(pair, places) {
    const { keys, classes } = pair;
    const sides = {
        base: { twinOf: new Map(), asked: new Set() },
        head: { twinOf: new Map(), asked: new Set() },
    };
    const isOneSidedKey = keysOfOneSided(pair, places);
    for (let one = 0; one < classes.classCount; one += 1)
        for (const side of ["base", "head"]) {
            const node = places[side][one] ?? -1;
            const key = keys.classOf[node] ?? -1;
            if (node < 0 || isOneSidedKey[key] !== 1)
                continue;
            const { twinOf, asked } = sides[side];
            asked.add(askedAt(pair, node));
            const isOneSided = places[side === "base" ? "head" : "base"][one] === -1;
            if (isOneSided || !twinOf.has(key))
                twinOf.set(key, node);
        }
    return sides;
}
const askedAt = (pair, node) => `${pair.keys.classOf[node] ?? 0} ${edgesText(edgesAt(pair, node), pair.keys.classOf)}`;
function keysOfOneSided({ keys, classes }, places) {
    const isOneSided = new Uint8Array(keys.classCount);
    for (let one = 0; one < classes.classCount; one += 1) {
        const base = places.base[one] ?? -1;
        const head = places.head[one] ?? -1;
        if (base < 0 !== head < 0)
            isOneSided[keys.classOf[Math.max(base, head)] ?? 0] = 1;
    }
    return isOneSided;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/compare/compare-packages.js



function comparePackages(pair) {
    const { classes, keys } = pair;
    const byAnswer = new Map();
    const byDepth = new Map();
    const speakers = [];
    const places = placesOf(classes);
    const twinsOf = twinsByPlace(pair, places);
    for (let one = 0; one < classes.classCount; one += 1) {
        const base = places.base[one] ?? -1;
        const head = places.head[one] ?? -1;
        const place = base >= 0 ? base : head;
        if (place < 0)
            continue;
        speakers.push(place);
        if (base < 0 || head < 0) {
            const twins = twinsOf(place);
            const change = twins.kind === "twins" ? changeByTwins(pair, place, twins) : undefined;
            if (change !== undefined)
                byAnswer.set(one, { change, isOfAnswer: true });
            else if (twins.kind !== "none")
                byDepth.set(one, { change: changeOfItself(keys.packages[place]), isOfAnswer: false });
            continue;
        }
        const byClass = compareEdges(edgesAt(pair, base), edgesAt(pair, head), classes.classOf);
        if (byClass === undefined)
            continue;
        speakers.push(head);
        const byKey = compareEdges(edgesAt(pair, base), edgesAt(pair, head), keys.classOf);
        const changes = byKey === undefined ? byDepth : byAnswer;
        changes.set(one, { change: changeOf(byKey ?? byClass, pair), isOfAnswer: true });
    }
    return { byAnswer, byDepth, speakers };
}
function changeByTwins(pair, place, { base, head }) {
    const difference = compareEdges(edgesAt(pair, base), edgesAt(pair, head), pair.keys.classOf);
    const side = place === base ? "base" : "head";
    return difference === undefined || difference[side].length === 0
        ? undefined
        : changeOf(difference, pair, side);
}
const changeOfItself = (one) => ({
    package: one?.name ?? "",
    from: one === undefined ? [] : [one.version],
    to: one === undefined ? [] : [one.version],
});

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/compare/walk-back.js

function walkBack(classes, changed) {
    const rankOf = new Int32Array(classes.classCount).fill(-1);
    const nextOf = new Int32Array(classes.classCount).fill(-1);
    const isAny = changed.byAnswer.size + changed.byDepth.size > 0;
    const names = isAny ? namesByClass(classes) : [];
    const nameOf = (one) => names[one] ?? "";
    const wayFrom = (one) => {
        const chain = [];
        let last = one;
        for (let at = one; at !== -1; at = nextOf[at] ?? -1)
            chain.push(nameOf((last = at)));
        const end = changed.byAnswer.get(last) ?? changed.byDepth.get(last);
        if (end === undefined)
            throw new Error(`internal error: ${chain.join(" \u2192 ")} leads to no change`);
        if (end.isOfAnswer)
            chain.push(end.change.package);
        return { chain, change: end.change };
    };
    if (!isAny)
        return { rankOf, isAny, wayFrom };
    const { askers, startOf } = askersByClass(classes, changed.speakers);
    let rank = 0;
    for (const changes of [changed.byAnswer, changed.byDepth]) {
        let level = [...changes]
            .filter(([one]) => rankOf[one] === -1)
            .sort(([a, end], [b, other]) => nameOf(a) === nameOf(b)
            ? (0,order/* byCodeUnit */.X)(end.change.package, other.change.package)
            : (0,order/* byCodeUnit */.X)(nameOf(a), nameOf(b)))
            .map(([one]) => one);
        while (level.length > 0) {
            for (const one of level)
                rankOf[one] = rank++;
            const found = [];
            for (const one of level)
                for (let at = startOf[one] ?? 0; at < (startOf[one + 1] ?? 0); at += 1) {
                    const asker = askers[at] ?? 0;
                    if (rankOf[asker] !== -1 || nextOf[asker] !== -1)
                        continue;
                    nextOf[asker] = one;
                    found.push(asker);
                }
            level = found.sort((a, b) => (0,order/* byCodeUnit */.X)(nameOf(a), nameOf(b)));
        }
    }
    return { rankOf, isAny, wayFrom };
}
function namesByClass({ packages, classOf }) {
    const names = [];
    for (const [node, { name }] of packages.entries())
        names[classOf[node] ?? 0] = name;
    return names;
}
function askersByClass({ packages, starts, classOf, classCount }, speakers) {
    const second = starts[1] ?? packages.length;
    const startOf = new Int32Array(classCount + 2);
    const eachEdge = (visit) => {
        for (const speaker of speakers)
            for (const { to } of packages[speaker]?.edges ?? [])
                if (typeof to === "number")
                    visit(classOf[speaker] ?? 0, classOf[to + (speaker < second ? 0 : second)] ?? 0);
    };
    eachEdge((_, answer) => (startOf[answer + 2] = (startOf[answer + 2] ?? 0) + 1));
    for (let one = 2; one < startOf.length; one += 1)
        startOf[one] = (startOf[one] ?? 0) + (startOf[one - 1] ?? 0);
    const askers = new Int32Array(startOf.at(-1) ?? 0);
    eachEdge((asker, answer) => {
        const place = startOf[answer + 1] ?? 0;
        askers[place] = asker;
        startOf[answer + 1] = place + 1;
    });
    return { askers, startOf };
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/compare/compare-lock-graphs.js







function compareLockGraphs(base, head) {
    const keys = classesByKey([base, head]);
    const pair = { base, head, keys, classes: classesByAnswers(keys) };
    const ways = walkBack(pair.classes, comparePackages(pair));
    const importers = new Map();
    for (const folder of compare_lock_graphs_foldersOf(base, head)) {
        const difference = compareImporter(pair, ways, folder);
        if (difference !== undefined)
            importers.set(folder, difference);
    }
    return { settings: compareSettings(base.settings, head.settings), importers };
}
function compare_lock_graphs_foldersOf(base, head) {
    const folders = [...base.importers.keys()];
    for (const folder of head.importers.keys())
        if (!base.importers.has(folder))
            folders.push(folder);
    return (0,order/* sorted */.IP)(folders);
}
function compareImporter(pair, ways, folder) {
    const inBase = pair.base.importers.get(folder);
    const inHead = pair.head.importers.get(folder);
    for (const [side, importer] of [
        ["head", inHead],
        ["base", inBase],
    ]) {
        const ask = importer?.unresolved[0];
        if (ask !== undefined)
            return { kind: "unresolved", ask, side };
    }
    if (inBase === undefined)
        return { kind: "added" };
    if (inHead === undefined)
        return { kind: "removed" };
    return compareReach(pair, ways, inBase, inHead);
}
function compareReach({ base, head, keys, classes }, ways, inBase, inHead) {
    const lists = [
        { edges: inBase.edges, start: 0 },
        { edges: inHead.edges, start: keys.starts[1] ?? 0 },
    ];
    const byClass = compareEdges(...lists, classes.classOf);
    const byKey = byClass === undefined || keys === classes ? byClass : compareEdges(...lists, keys.classOf);
    const nearest = byKey === undefined && ways.isAny ? nearestChange(lists, classes.classOf, ways.rankOf) : undefined;
    if (nearest !== undefined) {
        const { chain, change } = ways.wayFrom(nearest);
        return { kind: "locked", ...change, chain };
    }
    const own = byKey ?? byClass;
    if (own === undefined)
        return undefined;
    const change = changeOf(own, { base, head });
    return { kind: "locked", ...change, chain: [change.package] };
}
function nearestChange(lists, classOf, rankOf) {
    let nearest;
    let best = Infinity;
    for (const { edges, start } of lists)
        for (const { to } of edges) {
            if (typeof to !== "number")
                continue;
            const one = classOf[start + to] ?? 0;
            const rank = rankOf[one] ?? -1;
            if (rank < 0 || rank >= best)
                continue;
            nearest = one;
            best = rank;
        }
    return nearest;
}
function compareSettings(base, head) {
    return (0,order/* sorted */.IP)(new Set([...base.keys(), ...head.keys()]))
        .map((key) => ({ key, base: base.get(key), head: head.get(key) }))
        .filter((one) => one.base !== one.head);
}


/***/ })

};
