export const id = 778;
export const ids = [778];
export const modules = {

/***/ 1778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localNeeds: () => (/* binding */ localNeeds)
/* harmony export */ });
function localNeeds(graph) {
    const needs = [];
    const known = new Set();
    const add = (need) => {
        const key = `${need.from}\0${need.to}`;
        if (need.from === need.to || known.has(key))
            return;
        known.add(key);
        needs.push(need);
    };
    for (const [from, { edges }] of graph.importers)
        for (const { to } of edges)
            if (typeof to !== "number")
                add({ from, to: to.folder, via: undefined });
    const leadingBack = packagesLeadingBack(graph);
    if (leadingBack.size === 0)
        return needs;
    const askers = askersOf(graph);
    for (const [to, starts] of leadingBack) {
        const via = new Map(starts.map((start) => [start, start]));
        const queue = [...starts];
        for (let at = 0; at < queue.length; at += 1) {
            const number = queue[at] ?? 0;
            const start = via.get(number);
            for (const from of askers.importers[number] ?? [])
                add({ from, to, via: start });
            for (const asker of askers.packages[number] ?? [])
                if (!via.has(asker)) {
                    via.set(asker, start ?? number);
                    queue.push(asker);
                }
        }
    }
    return needs;
}
function packagesLeadingBack({ packages }) {
    const found = new Map();
    for (const [number, { edges }] of packages.entries())
        for (const { to } of edges) {
            if (typeof to === "number")
                continue;
            const others = found.get(to.folder);
            if (others === undefined)
                found.set(to.folder, [number]);
            else if (others.at(-1) !== number)
                others.push(number);
        }
    return found;
}
function askersOf({ packages, importers }) {
    const byPackage = packages.map(() => []);
    const byImporter = packages.map(() => []);
    for (const [number, { edges }] of packages.entries())
        for (const { to } of edges)
            if (typeof to === "number")
                byPackage[to]?.push(number);
    for (const [folder, { edges }] of importers)
        for (const { to } of edges)
            if (typeof to === "number")
                byImporter[to]?.push(folder);
    return { packages: byPackage, importers: byImporter };
}


/***/ })

};
