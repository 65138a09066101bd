export const id = 910;
export const ids = [910];
export const modules = {

/***/ 3910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LOCKFILE_FORMATS: () => (/* binding */ LOCKFILE_FORMATS)
});

// EXTERNAL MODULE: ./build/stage/documents/json.js
var documents_json = __webpack_require__(8408);
// EXTERNAL MODULE: ./build/stage/documents/value.js
var documents_value = __webpack_require__(1301);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/bun/bun-lock-entry.js


const LOCAL = /^(?:workspace|root|file|link):(.*)$/s;
function readBunEntry(value) {
    const list = (0,documents_value/* asList */.DD)(value);
    const [id, ...rest] = list ?? [];
    if (typeof id !== "string")
        return undefined;
    const at = id.indexOf("@", 1);
    if (at < 0)
        return undefined;
    const version = id.slice(at + 1);
    const local = LOCAL.exec(version)?.[1];
    let asker = {};
    const source = [];
    for (const part of rest) {
        if (typeof part === "string")
            source.push(part);
        else
            asker = (0,documents_value/* asTable */.fO)(part) ?? asker;
    }
    return {
        name: id.slice(0, at),
        version,
        folder: local === undefined ? undefined : (0,path_text/* resolvePath */.o1)(".", local),
        asker,
        source: source.join(" "),
    };
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/bun/bun-lock-key.js
function holderOf(key) {
    const last = key.lastIndexOf("/");
    const before = last < 0 ? -1 : key.lastIndexOf("/", last - 1);
    const start = last >= 0 && key.charAt(before + 1) === "@" ? before + 1 : last + 1;
    return { holder: key.slice(0, Math.max(0, start - 1)), name: key.slice(start) };
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/npm/json-walk.js
function walkJson(text, onKey) {
    const closers = [];
    let expected = "value";
    for (let at = skipSpace(text, 0);; at = skipSpace(text, at)) {
        const code = text.charCodeAt(at);
        const closer = closers.at(-1);
        const mayEnd = expected !== "value" && expected !== "key";
        if (closer !== undefined && mayEnd && code === closer) {
            closers.pop();
            expected = "comma-or-end";
            at += 1;
        }
        else if (expected === "comma-or-end") {
            if (closer === undefined)
                return at < text.length ? at : undefined;
            if (code !== COMMA)
                return at;
            expected = closer === CLOSE_BRACE ? "key" : "value";
            at += 1;
        }
        else if (expected === "key" || expected === "key-or-end") {
            const end = endOfString(text, at);
            if (end === undefined)
                return at;
            onKey?.(closers.length, at, end);
            const colon = skipSpace(text, end);
            if (text.charCodeAt(colon) !== COLON)
                return colon;
            expected = "value";
            at = colon + 1;
        }
        else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
            closers.push(code + 2);
            expected = code === OPEN_BRACE ? "key-or-end" : "value-or-end";
            at += 1;
        }
        else {
            const end = code === QUOTE ? endOfString(text, at) : endOfWord(text, at);
            if (end === undefined)
                return at;
            expected = "comma-or-end";
            at = end;
        }
    }
}
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;
function skipSpace(text, from) {
    for (let at = from;; at += 1) {
        const code = text.charCodeAt(at);
        if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
            return at;
    }
}
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
function endOfString(text, start) {
    if (text.charCodeAt(start) !== QUOTE)
        return undefined;
    for (let at = start + 1; at < text.length;) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            return at + 1;
        if (code < FIRST_PRINTABLE)
            return undefined;
        if (code === BACKSLASH) {
            ESCAPE.lastIndex = at;
            if (!ESCAPE.test(text))
                return undefined;
            at = ESCAPE.lastIndex;
        }
        else
            at += 1;
    }
    return undefined;
}
function endOfWord(text, start) {
    WORD.lastIndex = start;
    return WORD.test(text) ? WORD.lastIndex : undefined;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/npm/json-lines.js

const lineOfJsonError = (text) => lineAt(text, walkJson(text) ?? text.length);
function lineOfJsonKey(text, key) {
    let found = 0;
    walkJson(text, (depth, start, end) => {
        if (depth === 1 && keyAt(text, start, end) === key)
            found = start;
    });
    return lineAt(text, found);
}
function linesOfJsonKeys(text, table) {
    const lines = new Map();
    let isInside = false;
    let line = 1;
    let counted = 0;
    walkJson(text, (depth, start, end) => {
        if (depth === 1)
            isInside = keyAt(text, start, end) === table;
        if (depth !== 2 || !isInside)
            return;
        for (let at = text.indexOf("\n", counted); at >= 0 && at < start; at = text.indexOf("\n", counted)) {
            line += 1;
            counted = at + 1;
        }
        lines.set(keyAt(text, start, end), line);
    });
    return lines;
}
const keyAt = (text, start, end) => {
    const written = text.slice(start + 1, end - 1);
    return written.includes("\\") ? String(JSON.parse(text.slice(start, end))) : written;
};
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1))
        line += 1;
    return line;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/npm/nested-places.js
function putAt(places, { holder, name, answer }) {
    const held = places.get(holder);
    if (held === undefined)
        places.set(holder, new Map([[name, answer]]));
    else
        held.set(name, answer);
}
function answersFrom(places, asker, above) {
    const nearest = [];
    for (let place = asker; place !== undefined; place = above(place)) {
        const held = places.get(place);
        if (held !== undefined)
            nearest.push(held);
    }
    return (name) => {
        for (const held of nearest) {
            const answer = held.get(name);
            if (answer !== undefined)
                return answer;
        }
        return undefined;
    };
}
const DEEPEST = 256;
function isTooDeep(place) {
    if (place.length <= DEEPEST)
        return false;
    let depth = 0;
    for (let at = place.indexOf("/"); at >= 0; at = place.indexOf("/", at + 1))
        depth += 1;
    return depth > DEEPEST;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/npm/npm-edges.js

const TABLES = [
    ["dependencies", ""],
    ["devDependencies", " dev"],
    ["optionalDependencies", " optional"],
    ["peerDependencies", " peer"],
];
const edgeLabel = (table, name) => name + (TABLES.find(([key]) => key === table)?.[1] ?? "");
const NOTHING = { edges: [], misses: [] };
function npmEdges({ asker, isImporter, answerTo }) {
    let edges;
    let misses;
    for (const [key, word] of TABLES) {
        const table = (0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(asker, key));
        if (table === undefined || (key === "devDependencies" && !isImporter))
            continue;
        for (const name of Object.keys(table)) {
            const to = answerTo(name);
            if (to !== undefined)
                (edges ??= []).push({ label: word === "" ? name : name + word, to });
            else if (key === "dependencies" || key === "devDependencies") {
                if (mayBeAbsent(asker, name))
                    continue;
                const specifier = (0,documents_value/* own */.ZV)(table, name);
                (misses ??= []).push({ name, specifier: typeof specifier === "string" ? specifier : "" });
            }
        }
    }
    return edges === undefined && misses === undefined ? NOTHING : { edges: edges ?? [], misses: misses ?? [] };
}
function mayBeAbsent(asker, name) {
    const optional = (0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(asker, "optionalDependencies"));
    if (optional !== undefined && Object.hasOwn(optional, name))
        return true;
    return ["bundleDependencies", "bundledDependencies"].some((key) => {
        const bundled = (0,documents_value/* own */.ZV)(asker, key);
        return bundled === true || (Array.isArray(bundled) && bundled.includes(name));
    });
}

// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(8011);
;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/importers-by-manifest.js
function importersByManifest(locked, importerOf) {
    const folders = [...locked];
    let last;
    let importers = new Map();
    return (members) => {
        const before = last;
        const known = importers;
        const now = new Map();
        let isSame = before?.size === members.size;
        const put = (folder, manifest) => {
            const importer = before?.get(folder) === manifest ? known.get(folder) : undefined;
            if (importer === undefined)
                isSame = false;
            now.set(folder, importer ?? importerOf(folder, manifest));
        };
        for (const folder of folders)
            put(folder, members.get(folder));
        for (const [folder, manifest] of members)
            if (!now.has(folder))
                put(folder, manifest);
        if (isSame)
            return known;
        last = members;
        importers = now;
        return now;
    };
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/npm/npm-asks.js

const asksOf = new WeakMap();
function npmAsks(manifest) {
    let asks = asksOf.get(manifest);
    if (asks === undefined)
        asksOf.set(manifest, (asks = readAsks(manifest)));
    return asks;
}
function readAsks(manifest) {
    const asks = [];
    for (const dependency of manifest.dependencies) {
        const [table, name] = keysOf(dependency.at);
        if (typeof table !== "string" || typeof name !== "string")
            continue;
        asks.push({
            table,
            name,
            range: dependency.constraint,
            specifier: dependency.written ?? dependency.constraint,
            isOptionalPeer: table === "peerDependencies" && dependency.kind === "optional",
            at: dependency.at,
        });
    }
    return asks;
}
const unansweredAsk = ({ name, specifier, at }) => ({
    name,
    specifier,
    line: undefined,
    at,
});
const isCopied = (copy, { name, specifier }) => npm_asks_TABLES.some((key) => {
    const table = (0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(copy, key));
    if (table === undefined || !Object.hasOwn(table, name))
        return false;
    return ((0,documents_value/* own */.ZV)(table, name) || "*") === specifier;
});
const npm_asks_TABLES = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
const keysOf = (at) => ("keys" in at ? at.keys : []);

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/npm/npm-importers.js




const copiedImporter = (asker, answerTo) => ({
    ...npmEdges({ asker, isImporter: true, answerTo }),
    knows: (ask) => isCopied(asker, ask),
    nearest: answerTo,
});
function npmImporters(question) {
    const { locked, reached } = question;
    const importerOf = (folder, manifest) => {
        const importer = locked.get(folder);
        if (importer === undefined)
            return {
                edges: [],
                unresolved: manifest === undefined ? [] : npmAsks(manifest).filter(isNeeded).map(unansweredAsk),
            };
        const { edges, unresolved } = withManifest(importer, manifest, question);
        const far = reached.get(folder);
        return { edges, unresolved: far === undefined ? unresolved : [...unresolved, far] };
    };
    return importersByManifest(locked.keys(), importerOf);
}
function withManifest({ edges, misses, knows, nearest }, manifest, { packages }) {
    const asks = manifest === undefined ? [] : npmAsks(manifest);
    const unresolved = misses.map(({ name, specifier, line }) => ({
        name,
        specifier,
        line,
        at: asks.find((ask) => ask.name === name)?.at,
    }));
    const known = new Set(asks.filter(knows).map((ask) => ask.name));
    const locked = new Set(known.size === asks.length ? [] : edges.map(keyOf));
    const found = [];
    for (const ask of asks) {
        if (known.has(ask.name) || !isNeeded(ask))
            continue;
        const to = nearest(ask.name);
        const fits = typeof to === "number" ? satisfies(packages[to]?.version ?? "", ask.range) : to !== undefined;
        if (to === undefined || !fits) {
            unresolved.push(unansweredAsk(ask));
            continue;
        }
        if (!locked.has(keyOf({ label: edgeLabel(ask.table, ask.name), to })))
            found.push({ label: `${ask.name} ${ask.table} unlocked`, to });
    }
    return { edges: found.length === 0 ? edges : [...edges, ...found], unresolved };
}
const keyOf = ({ label, to }) => JSON.stringify([label, to]);
const isNeeded = (ask) => !ask.isOptionalPeer;

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/unresolved-reach.js
function unresolvedReach({ packages, importers, unresolved }) {
    const reached = new Map();
    if (unresolved.size === 0)
        return reached;
    const askers = new Map();
    for (const [asker, { edges }] of packages.entries())
        for (const { to } of edges) {
            if (typeof to !== "number")
                continue;
            const known = askers.get(to);
            if (known === undefined)
                askers.set(to, [asker]);
            else
                known.push(asker);
        }
    const blamed = new Map(unresolved);
    for (const [number, ask] of blamed)
        for (const asker of askers.get(number) ?? [])
            if (!blamed.has(asker))
                blamed.set(asker, ask);
    for (const [folder, { edges }] of importers)
        for (const { to } of edges) {
            const ask = typeof to === "number" ? blamed.get(to) : undefined;
            if (ask === undefined)
                continue;
            reached.set(folder, ask);
            break;
        }
    return reached;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/bun/bun-lock.js









const BUN_LOCK = {
    ecosystem: "npm",
    fileName: "bun.lock",
    companions: [],
    read: readBunLock,
};
const LAST_COMMA = /,(?=[ \t\r]*\n\s*[}\]])/g;
function readBunLock({ text, members }) {
    const json = text.replace(LAST_COMMA, " ");
    const parsed = (0,documents_json/* parseJson */.q)(json);
    if (!parsed.ok)
        return { kind: "unknown", why: "not as bun writes a bun.lock", line: lineOfJsonError(json) };
    const root = (0,documents_value/* asTable */.fO)(parsed.value) ?? {};
    const version = (0,documents_value/* own */.ZV)(root, "lockfileVersion");
    const workspaces = (0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(root, "workspaces"));
    const entries = (0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(root, "packages") ?? {});
    if ((version !== 0 && version !== 1 && version !== 2) || workspaces === undefined || entries === undefined)
        return {
            kind: "unknown",
            why: "only versions 0 to 2 of this format are known",
            line: lineOfJsonKey(json, "lockfileVersion"),
        };
    let lines;
    const lineOfKey = (key) => (lines ??= linesOfJsonKeys(json, "packages")).get(key) ?? 1;
    const folders = new Set(Object.keys(workspaces).map(folderOf));
    const outside = [];
    const places = new Map();
    for (const [key, value] of (0,documents_value/* entriesOf */.Mc)(entries)) {
        const entry = isTooDeep(key) ? undefined : readBunEntry(value);
        if (entry === undefined)
            return {
                kind: "unknown",
                why: "this package is not written as bun writes one",
                line: lineOfKey(key),
            };
        const isOwn = entry.folder !== undefined && folders.has(entry.folder);
        const answer = isOwn ? { folder: entry.folder } : outside.push([key, entry]) - 1;
        putAt(places, { ...holderOf(key), answer });
    }
    const above = (key) => (key === "" ? undefined : holderOf(key).holder);
    const decided = decisionsOf(root);
    const unresolved = new Map();
    const packages = outside.map(([key, { name, version: resolved, asker, source }], number) => {
        const { edges, misses } = npmEdges({
            asker,
            isImporter: false,
            answerTo: answersFrom(places, key, above),
        });
        const [miss] = misses;
        if (miss !== undefined)
            unresolved.set(number, { ...miss, line: lineOfKey(key), at: undefined });
        return { name, version: resolved, identity: source + decided(name, resolved), edges };
    });
    const locked = new Map();
    for (const [path, value] of (0,documents_value/* entriesOf */.Mc)(workspaces)) {
        const asker = (0,documents_value/* asTable */.fO)(value) ?? {};
        const place = path === "" ? "" : ((0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(asker, "name")) ?? "");
        const answerTo = answersFrom(places, place, above);
        locked.set(folderOf(path), copiedImporter(asker, answerTo));
    }
    const reached = unresolvedReach({ packages, importers: locked, unresolved });
    return {
        kind: "graph",
        graph: {
            packages,
            importers: npmImporters({ packages, locked, reached })(members),
            settings: settingsOf(root),
            lineOf: (packageNumber) => lineOfKey(outside[packageNumber]?.[0] ?? ""),
        },
    };
}
const folderOf = (path) => (path === "" ? "." : path);
function decisionsOf(root) {
    const patches = (0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(root, "patchedDependencies"));
    const trusted = new Set((0,documents_value/* asList */.DD)((0,documents_value/* own */.ZV)(root, "trustedDependencies")) ?? []);
    return (name, version) => {
        const patch = patches === undefined ? undefined : (0,documents_value/* own */.ZV)(patches, `${name}@${version}`);
        const patched = typeof patch === "string" ? ` patched by ${patch}` : "";
        return trusted.has(name) ? `${patched} trusted` : patched;
    };
}
function settingsOf(root) {
    const settings = new Map();
    for (const key of ["lockfileVersion", "configVersion"])
        if (Object.hasOwn(root, key))
            settings.set(key, JSON.stringify((0,documents_value/* own */.ZV)(root, key)));
    if (Object.hasOwn(root, "trustedDependencies"))
        settings.set("trustedDependencies", "listed");
    return settings;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/toml/value-text.js


function textOfValue(value) {
    if (Array.isArray(value))
        return `[${value.map(textOfValue).join(",")}]`;
    if (typeof value === "bigint")
        return String(value);
    const table = (0,documents_value/* asTable */.fO)(value);
    if (table === undefined)
        return JSON.stringify(value);
    const pairs = (0,documents_value/* entriesOf */.Mc)(table).map(([key, inner]) => `${JSON.stringify(key)}:${textOfValue(inner)}`);
    return `{${pairs.sort().join(",")}}`;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/cargo/cargo-entry.js


function readCargoEntry(value) {
    const table = (0,documents_value/* asTable */.fO)(value);
    if (table === undefined)
        return undefined;
    const name = (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(table, "name"));
    const version = (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(table, "version"));
    const written = (0,documents_value/* own */.ZV)(table, "source");
    const checksum = (0,documents_value/* own */.ZV)(table, "checksum");
    const asks = [];
    for (const element of (0,documents_value/* asList */.DD)((0,documents_value/* own */.ZV)(table, "dependencies") ?? []) ?? [undefined]) {
        const ask = readAsk(element);
        if (ask === undefined)
            return undefined;
        asks.push(ask);
    }
    if (name === undefined || version === undefined)
        return undefined;
    if (written !== undefined && typeof written !== "string")
        return undefined;
    const rest = (0,documents_value/* entriesOf */.Mc)(table)
        .filter(([key]) => !ELSEWHERE.has(key))
        .map(([key, inner]) => `${key} = ${textOfValue(inner)}`);
    const identity = [sourceText(written, checksum), ...rest.sort()].join("\n");
    return { name, version, source: written, identity, asks };
}
const ELSEWHERE = new Set(["name", "version", "source", "checksum", "dependencies"]);
const ASK = /^([^ ]+)(?: ([^ ]+)(?: \(([^)]*)\))?)?$/;
function readAsk(value) {
    const [, name, version, source] = typeof value === "string" ? (ASK.exec(value) ?? []) : [];
    return name === undefined ? undefined : { name, version, source };
}
function sourceText(source, checksum) {
    if (source === undefined)
        return "path";
    const isRegistry = /^(?:registry|sparse)\+/.test(source);
    return isRegistry && typeof checksum === "string"
        ? `registry ${checksum}`
        : `${source} ${checksum === undefined ? "" : textOfValue(checksum)}`;
}

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/manifests/inherit.js
var inherit = __webpack_require__(1587);
;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/cargo/cargo-manifest-asks.js

function unansweredByCargo({ member, root, known }) {
    const { name: self, dependencies } = root === undefined ? member : (0,inherit/* inheritFromRoot */.w)(member, root);
    const unresolved = [];
    for (const { package: name, constraint: specifier, at } of dependencies) {
        if (name === undefined || name === self || known.has(name))
            continue;
        unresolved.push({ name, specifier, line: undefined, at });
    }
    return unresolved;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/edge-list.js
class EdgeList {
    #edges = new Map();
    add(label, to) {
        const key = `${label}\n${typeof to === "number" ? to : `=${to.folder}`}`;
        if (!this.#edges.has(key))
            this.#edges.set(key, { label, to });
    }
    toList() {
        return [...this.#edges.values()];
    }
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/cargo/cargo-graph.js




function buildCargoGraph({ entries, members, settings, lineOf }) {
    const folders = new Map([...members].map(([folder, { name }]) => [name, folder]));
    const answers = [];
    const numbers = [];
    for (const [index, entry] of entries.entries()) {
        const folder = entry.source === undefined ? folders.get(entry.name) : undefined;
        answers.push({ entry, to: folder === undefined ? numbers.length : { folder } });
        if (folder === undefined)
            numbers.push(index);
    }
    const byName = (0,order/* groupBy */.$z)(answers, ({ entry }) => entry.name);
    const packages = [];
    const unresolved = new Map();
    const drafts = new Map();
    for (const [index, { entry, to }] of answers.entries()) {
        const { edges, missed } = cargo_graph_link(entry.asks, byName);
        const unanswered = missed.map((ask) => missedAsk(ask, lineOf(index)));
        if (typeof to === "number") {
            const [first] = unanswered;
            if (first !== undefined)
                unresolved.set(to, first);
            packages.push({
                name: entry.name,
                version: entry.source === undefined ? "" : entry.version,
                identity: entry.identity,
                edges,
            });
        }
        else {
            const known = drafts.get(to.folder) ?? NOT_LOCKED;
            drafts.set(to.folder, {
                edges: [...known.edges, ...edges],
                unresolved: [...known.unresolved, ...unanswered],
                names: new Set([...known.names, ...entry.asks.map(({ name }) => name)]),
            });
        }
    }
    const reached = unresolvedReach({ packages, importers: drafts, unresolved });
    const root = members.get(".");
    const importers = new Map();
    for (const [folder, member] of members) {
        const draft = drafts.get(folder) ?? NOT_LOCKED;
        const below = reached.get(folder);
        importers.set(folder, {
            edges: draft.edges,
            unresolved: [
                ...draft.unresolved,
                ...(below === undefined ? [] : [below]),
                ...unansweredByCargo({ member, root, known: draft.names }),
            ],
        });
    }
    return { packages, importers, settings, lineOf: (number) => lineOf(numbers[number] ?? 0) };
}
const NOT_LOCKED = { edges: [], unresolved: [], names: new Set() };
function cargo_graph_link(asks, byName) {
    const edges = new EdgeList();
    const missed = [];
    for (const ask of asks) {
        const fitting = (byName.get(ask.name) ?? []).filter(({ entry }) => fits(ask, entry));
        if (fitting.length === 0)
            missed.push(ask);
        for (const { to } of fitting)
            edges.add(ask.name, to);
    }
    return { edges: edges.toList(), missed };
}
const fits = ({ version, source }, entry) => (version === undefined || version === entry.version) &&
    (source === undefined || source === entry.source || source === entry.source?.replace(/#.*$/s, ""));
const missedAsk = ({ name, version }, line) => ({
    name,
    specifier: version ?? "*",
    line,
    at: undefined,
});

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/crowded-name.js
function crowdedName(names) {
    const counts = new Map();
    let place = 0;
    for (const name of names) {
        const count = (counts.get(name) ?? 0) + 1;
        if (count > NAME_LIMIT)
            return place;
        counts.set(name, count);
        place += 1;
    }
    return undefined;
}
const NAME_LIMIT = 100;

// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/documents/toml.js + 9 modules
var toml = __webpack_require__(7471);
// EXTERNAL MODULE: ./build/stage/documents/text-start.js
var text_start = __webpack_require__(5680);
;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/toml/toml-scan.js

const scanToml = (text) => new TomlScan((0,text_start/* withoutByteOrderMark */.Y)(text)).document();
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const SPACES = /[ \t]+/y;
const BLANK = /(?:[ \t\n]|\r\n)+/y;
const DIGITS = /\d+/y;
const UV_FILE = /\{ url = "([^"\\\n]*)", hash = "([^"\\\n]*)"(?:, size = ([1-9]\d{0,14}))?(?:, upload-time = "([^"\\\n]*)")? \}/y;
const DEPTH_LIMIT = 16;
const INTEGER_DIGITS = 15;
const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const toml_scan_QUOTE = 0x22;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const toml_scan_COMMA = 0x2c;
const ZERO = 0x30;
const NINE = 0x39;
const EQUALS = 0x3d;
const OPEN_LIST = 0x5b;
const toml_scan_BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_TABLE = 0x7b;
const CLOSE_TABLE = 0x7d;
const isDigit = (code) => code >= ZERO && code <= NINE;
class TomlScan {
    #text;
    #root = {};
    #open = new Map();
    #headed = new Set();
    #at = 0;
    #newline = -1;
    #backslash = -1;
    constructor(text) {
        this.#text = text;
    }
    document() {
        let table = this.#root;
        for (;;) {
            this.#skipBlank();
            if (this.#at >= this.#text.length)
                return this.#root;
            if (this.#text.charCodeAt(this.#at) === OPEN_LIST) {
                const headed = this.#header();
                if (headed === undefined)
                    return undefined;
                table = headed;
            }
            else if (!this.#pair(table, 0))
                return undefined;
            if (!this.#isAtLineEnd())
                return undefined;
        }
    }
    #header() {
        this.#at += 1;
        const isListed = this.#take(OPEN_LIST);
        let parent = this.#root;
        for (let depth = 0; depth <= DEPTH_LIMIT; depth += 1) {
            const key = this.#key();
            if (key === undefined)
                return undefined;
            if (this.#take(0x2e)) {
                const inner = this.#descend(parent, key);
                if (inner === undefined)
                    return undefined;
                parent = inner;
                continue;
            }
            if (!this.#take(CLOSE_LIST) || (isListed && !this.#take(CLOSE_LIST)))
                return undefined;
            return isListed ? this.#append(parent, key) : this.#openHeaded(parent, key);
        }
        return undefined;
    }
    #descend(parent, key) {
        if (Object.hasOwn(parent, key))
            return this.#open.get(parent[key]);
        const table = {};
        parent[key] = table;
        this.#open.set(table, table);
        return table;
    }
    #openHeaded(parent, key) {
        if (Object.hasOwn(parent, key) && Array.isArray(parent[key]))
            return undefined;
        const table = this.#descend(parent, key);
        if (table === undefined || this.#headed.has(table))
            return undefined;
        this.#headed.add(table);
        return table;
    }
    #append(parent, key) {
        const table = {};
        if (!Object.hasOwn(parent, key)) {
            const list = [];
            this.#open.set(list, table);
            parent[key] = list;
        }
        const list = parent[key];
        if (!Array.isArray(list) || !this.#open.has(list))
            return undefined;
        list.push(table);
        this.#open.set(list, table);
        this.#open.set(table, table);
        this.#headed.add(table);
        return table;
    }
    #pair(table, depth) {
        const key = this.#key();
        if (key === undefined || Object.hasOwn(table, key))
            return false;
        this.#skipSpaces();
        if (!this.#take(EQUALS))
            return false;
        this.#skipSpaces();
        const value = this.#value(depth);
        if (value === undefined)
            return false;
        table[key] = value;
        return true;
    }
    #key() {
        const code = this.#text.charCodeAt(this.#at);
        if (code === toml_scan_QUOTE || code === APOSTROPHE) {
            const key = this.#string(code);
            return key === "__proto__" ? undefined : key;
        }
        const start = this.#at;
        this.#skip(BARE_KEY);
        const key = this.#text.slice(start, this.#at);
        return key === "" || key === "__proto__" ? undefined : key;
    }
    #value(depth) {
        const code = this.#text.charCodeAt(this.#at);
        if (code === toml_scan_QUOTE || code === APOSTROPHE)
            return this.#string(code);
        if (depth > DEPTH_LIMIT)
            return undefined;
        if (code === OPEN_TABLE)
            return this.#table(depth);
        if (code === OPEN_LIST)
            return this.#list(depth);
        if (isDigit(code))
            return this.#integer();
        for (const [word, value] of WORDS) {
            if (!this.#text.startsWith(word, this.#at))
                continue;
            this.#at += word.length;
            return this.#isAtValueEnd() ? value : undefined;
        }
        return undefined;
    }
    #table(depth) {
        UV_FILE.lastIndex = this.#at;
        const file = UV_FILE.exec(this.#text);
        if (file !== null) {
            this.#at = UV_FILE.lastIndex;
            const [, url, hash, size, uploadTime] = file;
            const sized = size === undefined ? { url, hash } : { url, hash, size: Number(size) };
            return uploadTime === undefined ? sized : Object.assign(sized, { "upload-time": uploadTime });
        }
        const table = {};
        this.#at += 1;
        this.#skipSpaces();
        if (this.#take(CLOSE_TABLE))
            return table;
        for (;;) {
            if (!this.#pair(table, depth + 1))
                return undefined;
            this.#skipSpaces();
            if (this.#take(CLOSE_TABLE))
                return table;
            if (!this.#take(toml_scan_COMMA))
                return undefined;
            this.#skipSpaces();
        }
    }
    #list(depth) {
        const list = [];
        this.#at += 1;
        for (;;) {
            this.#skipBlank();
            if (this.#take(CLOSE_LIST))
                return list;
            const value = this.#value(depth + 1);
            if (value === undefined)
                return undefined;
            list.push(value);
            this.#skipBlank();
            if (this.#take(toml_scan_COMMA))
                continue;
            return this.#take(CLOSE_LIST) ? list : undefined;
        }
    }
    #integer() {
        const start = this.#at;
        this.#skip(DIGITS);
        const length = this.#at - start;
        if (length > INTEGER_DIGITS || !this.#isAtValueEnd())
            return undefined;
        if (length > 1 && this.#text.charCodeAt(start) === ZERO)
            return undefined;
        return Number(this.#text.slice(start, this.#at));
    }
    #string(quote) {
        const start = this.#at + 1;
        const end = this.#text.indexOf(quote === toml_scan_QUOTE ? '"' : "'", start);
        if (this.#newline < start)
            this.#newline = this.#next("\n", start);
        if (end < 0 || this.#newline < end)
            return undefined;
        if (quote === toml_scan_QUOTE) {
            if (this.#backslash < start)
                this.#backslash = this.#next("\\", start);
            if (this.#backslash < end)
                return this.#escaped(start);
        }
        this.#at = end + 1;
        if (end === start && this.#text.charCodeAt(this.#at) === quote)
            return undefined;
        return this.#text.slice(start, end);
    }
    #escaped(start) {
        for (let at = start; at < this.#newline; at += 1) {
            const code = this.#text.charCodeAt(at);
            if (code === toml_scan_QUOTE) {
                this.#at = at + 1;
                const text = JSON.parse(this.#text.slice(start - 1, at + 1));
                return typeof text === "string" ? text : undefined;
            }
            if (code < SPACE)
                return undefined;
            if (code !== toml_scan_BACKSLASH)
                continue;
            at += 1;
            if (!ESCAPABLE.has(this.#text.charCodeAt(at)))
                return undefined;
        }
        return undefined;
    }
    #next(character, from) {
        const found = this.#text.indexOf(character, from);
        return found < 0 ? this.#text.length : found;
    }
    #skip(expression) {
        expression.lastIndex = this.#at;
        if (expression.test(this.#text))
            this.#at = expression.lastIndex;
    }
    #take(code) {
        if (this.#text.charCodeAt(this.#at) !== code)
            return false;
        this.#at += 1;
        return true;
    }
    #skipSpaces() {
        const code = this.#text.charCodeAt(this.#at);
        if (code !== SPACE && code !== TAB)
            return;
        this.#at += 1;
        const next = this.#text.charCodeAt(this.#at);
        if (next === SPACE || next === TAB)
            this.#skip(SPACES);
    }
    #skipBlank() {
        this.#skip(BLANK);
        while (this.#text.charCodeAt(this.#at) === HASH) {
            this.#at = this.#next("\n", this.#at);
            this.#skip(BLANK);
        }
    }
    #isAtLineEnd() {
        this.#skipSpaces();
        const code = this.#text.charCodeAt(this.#at);
        return (code === NEWLINE ||
            code === HASH ||
            Number.isNaN(code) ||
            (code === RETURN && this.#text.charCodeAt(this.#at + 1) === NEWLINE));
    }
    #isAtValueEnd() {
        this.#skipSpaces();
        const code = this.#text.charCodeAt(this.#at);
        return code === toml_scan_COMMA || code === CLOSE_LIST || code === CLOSE_TABLE || this.#isAtLineEnd();
    }
}
const WORDS = [
    ["true", true],
    ["false", false],
];
const ESCAPABLE = new Set(Array.from('"\\bfnrt', (character) => character.charCodeAt(0)));

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/toml/lock-toml.js





function readLockToml(text) {
    const scanned = scanToml(text);
    if (scanned !== undefined)
        return (0,failure.ok)(scanned);
    const parsed = (0,toml/* parseToml */.M)(text);
    if (parsed.ok)
        return lock_toml_isTooDeep(parsed.value)
            ? (0,failure/* fail */.fJ)({ kind: "unknown", why: "it is nested too deeply", line: 1 })
            : (0,failure.ok)((0,documents_value/* asTable */.fO)(parsed.value) ?? {});
    const { message, place } = parsed.failure;
    const line = place?.line ?? 1;
    const content = (0,text_start/* withoutByteOrderMark */.Y)(text);
    const isConflict = /^(?:<{7}|={7}|>{7}|\|{7})/.test(content.slice((0,text_start/* offsetOf */.b)(content, line, 1), (0,text_start/* offsetOf */.b)(content, line, 8)));
    return (0,failure/* fail */.fJ)({
        kind: "unknown",
        why: isConflict ? "a merge left its conflict markers" : message,
        line,
    });
}
const lock_toml_DEPTH_LIMIT = 500;
function lock_toml_isTooDeep(document) {
    let level = [document];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > lock_toml_DEPTH_LIMIT)
            return true;
        level = level.flatMap((value) => typeof value === "object" && value !== null ? Object.values({ ...value }) : []);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/toml/toml-entry-line.js
function entryLines(text, header) {
    let lines;
    return (entry) => (lines ??= linesStarting(text, header))[entry] ?? 1;
}
const lineStarting = (text, start) => linesStarting(text, start)[0] ?? 1;
function linesStarting(text, start) {
    const lines = [];
    for (let at = 0, line = 1;; line += 1) {
        if (text.startsWith(start, at))
            lines.push(line);
        const end = text.indexOf("\n", at);
        if (end < 0)
            return lines;
        at = end + 1;
    }
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/cargo/cargo-lock.js







const CARGO_LOCK = {
    ecosystem: "cargo",
    fileName: "Cargo.lock",
    companions: [],
    read: readCargoLock,
};
function readCargoLock({ text, members }) {
    const read = readLockToml(text);
    if (!read.ok)
        return read.failure;
    const document = read.value;
    const version = (0,documents_value/* own */.ZV)(document, "version");
    if (version === undefined)
        return unknown("it names no version; `cargo update --workspace` does", 1);
    if (version !== 3 && version !== 4)
        return unknown("only versions 3 and 4 of this format are known", lineStarting(text, "version"));
    const lineOf = entryLines(text, "[[package]]");
    const entries = [];
    for (const [index, value] of ((0,documents_value/* asList */.DD)((0,documents_value/* own */.ZV)(document, "package") ?? []) ?? [undefined]).entries()) {
        const entry = readCargoEntry(value);
        if (entry === undefined)
            return unknown("this package is not written as cargo writes one", lineOf(index));
        entries.push(entry);
    }
    const crowded = crowdedName(entries.map(({ name }) => name));
    if (crowded !== undefined)
        return unknown(`more than ${NAME_LIMIT} packages have this name`, lineOf(crowded));
    return {
        kind: "graph",
        graph: buildCargoGraph({ entries, members, settings: cargo_lock_settingsOf(document), lineOf }),
    };
}
const unknown = (why, line) => ({ kind: "unknown", why, line });
function cargo_lock_settingsOf(document) {
    const settings = new Map();
    for (const [key, value] of (0,documents_value/* entriesOf */.Mc)(document)) {
        if (key === "version" || key === "package")
            continue;
        if (key !== "patch")
            settings.set(key, textOfValue(value));
        else {
            const used = (0,documents_value/* entriesOf */.Mc)(typeof value === "object" && value !== null ? { ...value } : {});
            for (const [inner, patch] of used)
                if (inner !== "unused")
                    settings.set(`patch.${inner}`, textOfValue(patch));
        }
    }
    return settings;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/npm/package-lock-places.js


function placePackageLock(entries) {
    const packagePaths = [];
    const importerFolders = new Map();
    const installed = [];
    for (const [path, value] of entries) {
        const entry = (0,documents_value/* asTable */.fO)(value) ?? {};
        const at = startOfInstalled(path);
        if (at === undefined && (0,documents_value/* own */.ZV)(entry, "extraneous") === true)
            continue;
        if (at === undefined)
            importerFolders.set(path === "" ? "." : path, path);
        else
            installed.push([at, path, entry]);
    }
    const places = new Map();
    for (const [at, path, entry] of installed) {
        const isLink = (0,documents_value/* own */.ZV)(entry, "link") === true;
        const target = isLink ? ((0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(entry, "resolved")) ?? "") : undefined;
        const folder = target === "" ? "." : target;
        if (folder !== undefined && !importerFolders.has(folder))
            continue;
        const answer = folder === undefined ? packagePaths.push(path) - 1 : { folder };
        putAt(places, {
            holder: path.slice(0, Math.max(0, at - 1)),
            name: path.slice(at + INSTALLED.length),
            answer,
        });
    }
    return { packagePaths, importerFolders, places };
}
function folderAbove(path) {
    if (path === "")
        return undefined;
    const above = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    return above === ".." || above.endsWith("/..") ? undefined : above;
}
const INSTALLED = "node_modules/";
function startOfInstalled(path) {
    const last = path.lastIndexOf(`/${INSTALLED}`);
    if (last >= 0)
        return last + 1;
    return path.startsWith(INSTALLED) ? 0 : undefined;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/npm/package-lock.js








const PACKAGE_LOCK = {
    ecosystem: "npm",
    fileName: "package-lock.json",
    companions: [],
    read: ({ members, ...input }) => openPackageLock(input)(members),
    open: openPackageLock,
};
const NPM_SHRINKWRAP = { ...PACKAGE_LOCK, fileName: "npm-shrinkwrap.json" };
function openPackageLock({ text }) {
    const parsed = (0,documents_json/* parseJson */.q)(text);
    if (!parsed.ok)
        return refused(parsed.failure.message, lineOfJsonError(text));
    const root = (0,documents_value/* asTable */.fO)(parsed.value) ?? {};
    const version = (0,documents_value/* own */.ZV)(root, "lockfileVersion");
    const entries = (0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(root, "packages"));
    if ((version !== 2 && version !== 3) || entries === undefined)
        return refused("only versions 2 and 3 of this format are known; `npm install` of npm 7 or later writes them", lineOfJsonKey(text, "lockfileVersion"));
    let lines;
    const lineOfPath = (path) => (lines ??= linesOfJsonKeys(text, "packages")).get(path) ?? 1;
    const listed = (0,documents_value/* entriesOf */.Mc)(entries);
    const wrong = listed.find(([path, entry]) => isTooDeep(path) || (0,documents_value/* asTable */.fO)(entry) === undefined);
    if (wrong !== undefined)
        return refused("this package is not written as npm writes one", lineOfPath(wrong[0]));
    const { packagePaths, importerFolders, places } = placePackageLock(listed);
    const unresolved = new Map();
    const packages = packagePaths.map((path, number) => {
        const asker = entryAt(entries, path);
        const answerTo = answersFrom(places, path, folderAbove);
        const { edges, misses } = npmEdges({ asker, isImporter: false, answerTo });
        const [miss] = misses;
        if (miss !== undefined)
            unresolved.set(number, { ...miss, line: lineOfPath(path), at: undefined });
        return {
            name: nameOf(path, asker),
            version: textAt(asker, "version"),
            identity: identityOf(asker),
            edges,
        };
    });
    const locked = new Map();
    for (const [folder, path] of importerFolders) {
        const asker = entryAt(entries, path);
        const answerTo = answersFrom(places, path, folderAbove);
        locked.set(folder, copiedImporter(asker, answerTo));
    }
    const reached = unresolvedReach({ packages, importers: locked, unresolved });
    const importersOf = npmImporters({ packages, locked, reached });
    const settings = new Map([["lockfileVersion", String(version)]]);
    const lineOf = (packageNumber) => lineOfPath(packagePaths[packageNumber] ?? "");
    return (members) => ({
        kind: "graph",
        graph: { packages, importers: importersOf(members), settings, lineOf },
    });
}
const refused = (why, line) => () => ({ kind: "unknown", why, line });
const entryAt = (entries, path) => (0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(entries, path)) ?? {};
const textAt = (entry, key) => (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(entry, key)) ?? "";
const nameOf = (path, entry) => (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(entry, "name")) ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const identityOf = (entry) => [
    textAt(entry, "resolved"),
    textAt(entry, "integrity"),
    ...((0,documents_value/* own */.ZV)(entry, "inBundle") === true ? ["in bundle"] : []),
].join(" ");

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/pnpm/block-children.js
function childrenByKey(entries, first) {
    const byKey = new Map();
    let repeated;
    for (let child = first; child !== undefined; child = entries.next(child)) {
        const key = entries.key(child);
        if (byKey.has(key))
            repeated ??= child;
        else
            byKey.set(key, child);
    }
    return { byKey, repeated };
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/pnpm/pnpm-lock-key.js
function readPnpmKey(key) {
    const withoutPeers = key.slice(0, startOfPeers(key));
    const plain = withoutPeers.startsWith("/") ? withoutPeers.slice(1) : withoutPeers;
    const at = plain.indexOf("@", 1);
    return {
        name: at < 0 ? plain : plain.slice(0, at),
        version: at < 0 ? "" : plain.slice(at + 1),
        withoutPeers,
        patch: PATCH.exec(key.slice(withoutPeers.length))?.[0] ?? "",
    };
}
const PATCH = /^\(patch_hash=[^()]*\)/;
const OPEN = 0x28;
const CLOSE = 0x29;
function startOfPeers(key) {
    let start = key.length;
    let depth = 0;
    for (let at = key.length - 1; at >= 0; at -= 1) {
        const code = key.charCodeAt(at);
        if (code === CLOSE)
            depth += 1;
        else if (depth === 0)
            break;
        else if (code === OPEN) {
            depth -= 1;
            if (depth === 0)
                start = at;
        }
    }
    return start;
}
function keyOfReference(name, reference, isVersion6) {
    const peers = reference.indexOf("(");
    const bare = peers < 0 ? reference : reference.slice(0, peers);
    if (isVersion6)
        return bare.includes("/") || bare.startsWith("file:") ? reference : `/${name}@${reference}`;
    const at = bare.indexOf("@");
    const colon = bare.indexOf(":");
    const isKey = at >= 0 && (at === 0 || colon < 0 || at < colon);
    return isKey ? reference : `${name}@${reference}`;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/pnpm/pnpm-lock-answers.js


function addEdges(edges, { name, reference, from, word, line }, { packages, numbers, folders, linked, isVersion6 }) {
    const label = word === "" ? name : name + word;
    if (reference.startsWith("link:")) {
        const written = reference.slice("link:".length);
        const target = (0,path_text/* resolvePath */.o1)(from, written);
        const folder = target === undefined ? undefined : folderHolding(folders, target);
        edges.push({ label, to: folder === undefined ? linked(target ?? written, line) : { folder } });
        return true;
    }
    const number = numbers.get(keyOfReference(name, reference, isVersion6));
    if (number === undefined)
        return false;
    const directory = packages[number]?.directory;
    if (directory === undefined || !folders.has(directory))
        edges.push({ label, to: number });
    else
        edges.push({ label, to: { folder: directory } }, { label: `${label} copied`, to: number });
    return true;
}
function folderHolding(folders, target) {
    if (folders.has(target))
        return target;
    for (let folder = (0,path_text/* parentOf */.gN)(target); folder !== "."; folder = (0,path_text/* parentOf */.gN)(folder))
        if (folders.has(folder))
            return folder;
    return undefined;
}
function edgesOfPackage(entries, { dependencies, optionalDependencies }, answers) {
    const edges = [];
    let miss;
    const add = (table, word) => {
        if (table === undefined)
            return;
        for (let ask = entries.first(table); ask !== undefined; ask = entries.next(ask)) {
            const asked = {
                name: entries.key(ask),
                reference: entries.value(ask),
                line: entries.line(ask),
                from: ".",
                word,
            };
            if (addEdges(edges, asked, answers))
                continue;
            miss ??= { name: asked.name, specifier: asked.reference, line: asked.line, at: undefined };
        }
    };
    add(dependencies, "");
    add(optionalDependencies, " optional");
    return { edges, miss };
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/pnpm/pnpm-lock-importer.js


const pnpm_lock_importer_TABLES = [
    ["dependencies", ""],
    ["devDependencies", " dev"],
    ["optionalDependencies", " optional"],
];
function readPnpmImporter(entries, { folder, first, answers, rewrites }) {
    const tables = childrenByKey(entries, first).byKey;
    const edges = [];
    const misses = [];
    const specifiers = new Map();
    const answered = new Map();
    for (const [key, word] of pnpm_lock_importer_TABLES) {
        const table = tables.get(key);
        if (table === undefined)
            continue;
        for (let ask = entries.first(table); ask !== undefined; ask = entries.next(ask)) {
            const name = entries.key(ask);
            const fields = childrenByKey(entries, entries.first(ask)).byKey;
            const textOf = (field) => {
                const entry = fields.get(field);
                return entry === undefined ? "" : entries.value(entry);
            };
            const specifier = textOf("specifier");
            const line = entries.line(ask);
            const first = edges.length;
            const reference = { name, reference: textOf("version"), from: folder, word, line };
            if (!addEdges(edges, reference, answers))
                misses.push({ name, specifier, line });
            const answer = edges[first]?.to;
            if (answer !== undefined)
                answered.set(name, answer);
            specifiers.set(name, specifier);
        }
    }
    return {
        edges,
        misses,
        knows: (ask) => knowsAsk(ask, specifiers.get(ask.name), rewrites),
        nearest: (name) => answered.get(name),
    };
}
function knowsAsk(ask, specifier, rewrites) {
    if (specifier === undefined)
        return rewrites.mayDrop(ask);
    return (specifier || "*") === ask.specifier || rewrites.mayChange(ask.name);
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/pnpm/pnpm-lock-packages.js


function readPnpmPackage(entries, { key, resolved, packages, isVersion6 }) {
    const { name, version, withoutPeers, patch } = readPnpmKey(key);
    const described = isVersion6 ? resolved : packages.get(withoutPeers);
    const resolution = childOf(entries, described, "resolution");
    if (resolution === undefined)
        return undefined;
    const source = entries.written(resolution);
    const directory = DIRECTORY.exec(source)?.[1];
    const ownName = isVersion6 ? childOf(entries, described, "name") : undefined;
    const ownVersion = isVersion6 && directory === undefined ? childOf(entries, described, "version") : undefined;
    return {
        name: ownName === undefined ? name : entries.value(ownName),
        version: ownVersion === undefined ? version : entries.value(ownVersion),
        identity: source + patch,
        directory: directory === undefined ? undefined : (0,path_text/* resolvePath */.o1)(".", directory),
        dependencies: childOf(entries, resolved, "dependencies"),
        optionalDependencies: childOf(entries, resolved, "optionalDependencies"),
        line: entries.line(described ?? resolved),
    };
}
const DIRECTORY = /^\{directory: '?([^,']*)'?, type: directory\}$/;
function childOf(entries, parent, key) {
    if (parent === undefined)
        return undefined;
    for (let child = entries.first(parent); child !== undefined; child = entries.next(child))
        if (entries.key(child) === key)
            return child;
    return undefined;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/pnpm/pnpm-lock-rewrites.js

function readPnpmRewrites(entries, top) {
    const below = (key) => {
        const entry = top.get(key);
        return childrenByKey(entries, entry === undefined ? undefined : entries.first(entry)).byKey;
    };
    const settings = below("settings");
    const isOn = (key) => {
        const entry = settings.get(key);
        return entry !== undefined && entries.value(entry) === "true";
    };
    const overridden = new Set();
    const removed = new Set();
    for (const [selector, entry] of below("overrides")) {
        const name = targetOfOverride(selector);
        overridden.add(name);
        if (entries.value(entry) === "-")
            removed.add(name);
    }
    const ignored = readPatterns(entries, top.get("ignoredOptionalDependencies"));
    const installsPeers = isOn("autoInstallPeers");
    const leavesOutLinks = isOn("excludeLinksFromLockfile");
    const hasHooks = top.has("pnpmfileChecksum");
    return {
        mayChange: (name) => hasHooks || overridden.has(name),
        mayDrop: ({ name, table, specifier }) => removed.has(name) ||
            (table === "peerDependencies" && !installsPeers) ||
            (table === "optionalDependencies" && ignored.some((pattern) => matchesPattern(pattern, name))) ||
            (leavesOutLinks && LINK.test(specifier)),
    };
}
const LINK = /^link:/;
function targetOfOverride(selector) {
    const start = selector.search(/[^ |@]>/);
    const target = start < 0 ? selector : selector.slice(start + 2);
    const at = target.indexOf("@", 1);
    return at < 0 ? target : target.slice(0, at);
}
function readPatterns(entries, list) {
    const patterns = [];
    if (list === undefined)
        return patterns;
    for (let item = entries.first(list); item !== undefined; item = entries.next(item))
        patterns.push(entries.value(item));
    return patterns;
}
function matchesPattern(pattern, name) {
    const [head = "", ...pieces] = pattern.split("*");
    const tail = pieces.pop();
    if (tail === undefined)
        return name === pattern;
    if (!name.startsWith(head) || name.length < head.length + tail.length || !name.endsWith(tail))
        return false;
    let at = head.length;
    for (const piece of pieces) {
        const found = name.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return at <= name.length - tail.length;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/pnpm/pnpm-lock-settings.js
const NO_SETTINGS = new Set([
    "importers",
    "packages",
    "snapshots",
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "overrides",
    "patchedDependencies",
    "catalogs",
    "ignoredOptionalDependencies",
    "time",
]);
function readPnpmSettings(entries, { top, before }) {
    const settings = new Map();
    for (const [key, entry] of top) {
        if (NO_SETTINGS.has(key))
            continue;
        const first = key === "settings" ? entries.first(entry) : undefined;
        if (first === undefined)
            settings.set(key, entries.written(entry));
        for (let setting = first; setting !== undefined; setting = entries.next(setting))
            settings.set(`${key}.${entries.key(setting)}`, entries.written(setting));
    }
    for (const [index, document] of before.entries())
        settings.set(`document ${index + 1}`, document);
    return settings;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/pnpm/pnpm-lock-scalars.js
function endOfKey(text, start, end) {
    const first = text.charCodeAt(start);
    if (first === SINGLE || first === DOUBLE) {
        const closed = endOfQuoted(text, start, end);
        return closed !== undefined && isColon(text, closed, end) ? closed : undefined;
    }
    if (!startsPlain(text, start, end) || first === pnpm_lock_scalars_OPEN_BRACE || first === pnpm_lock_scalars_OPEN_BRACKET)
        return undefined;
    for (let at = start; at < end; at += 1)
        if (text.charCodeAt(at) === pnpm_lock_scalars_COLON && isColon(text, at, end))
            return at;
    return undefined;
}
function isScalar(text, start, end) {
    const last = text.charCodeAt(end - 1);
    switch (text.charCodeAt(start)) {
        case SINGLE:
        case DOUBLE:
            return endOfQuoted(text, start, end) === end;
        case pnpm_lock_scalars_OPEN_BRACE:
            return last === pnpm_lock_scalars_OPEN_BRACE + 2;
        case pnpm_lock_scalars_OPEN_BRACKET:
            return last === pnpm_lock_scalars_OPEN_BRACKET + 2;
        default:
            return startsPlain(text, start, end);
    }
}
function scalarText(text, start, end) {
    const first = text.charCodeAt(start);
    if (first === SINGLE && end > start) {
        const inside = text.slice(start + 1, end - 1);
        return inside.includes("'") ? inside.replaceAll("''", "'") : inside;
    }
    const written = text.slice(start, end);
    return first === DOUBLE ? withoutEscapes(written) : written;
}
const DOUBLE = 0x22;
const SINGLE = 0x27;
const pnpm_lock_scalars_COLON = 0x3a;
const pnpm_lock_scalars_OPEN_BRACKET = 0x5b;
const pnpm_lock_scalars_BACKSLASH = 0x5c;
const pnpm_lock_scalars_OPEN_BRACE = 0x7b;
const pnpm_lock_scalars_SPACE = 0x20;
const isColon = (text, at, end) => text.charCodeAt(at) === pnpm_lock_scalars_COLON && (at + 1 === end || text.charCodeAt(at + 1) === pnpm_lock_scalars_SPACE);
const startsPlain = (text, start, end) => {
    const first = text.charAt(start);
    if (first === "-" || first === "?" || first === ":")
        return start + 1 < end && text.charCodeAt(start + 1) !== pnpm_lock_scalars_SPACE;
    return !"\t,]}#&*!|>%@`".includes(first);
};
function endOfQuoted(text, start, end) {
    const quote = text.charCodeAt(start);
    for (let at = start + 1; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === pnpm_lock_scalars_BACKSLASH && quote === DOUBLE)
            at += 1;
        else if (code === quote) {
            if (quote === DOUBLE || text.charCodeAt(at + 1) !== SINGLE)
                return at + 1;
            at += 1;
        }
    }
    return undefined;
}
function withoutEscapes(written) {
    try {
        return String(JSON.parse(written));
    }
    catch {
        return written;
    }
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/pnpm/block-entries.js

function buildBlock(text) {
    let fields = new Int32Array(Math.max(64, text.length >> 2));
    let size = 0;
    const open = [];
    const field = (entry, which) => fields[entry + which] ?? 0;
    const hasValue = (entry) => field(entry, VALUE_END) > field(entry, VALUE_START);
    const fits = ({ indent, isElement }) => {
        let last = open.at(-1);
        let sibling;
        while (last !== undefined && field(last, INDENT) >= indent) {
            sibling = last;
            open.pop();
            last = open.at(-1);
        }
        if (sibling === undefined)
            return last === undefined ? indent === 0 : !hasValue(last);
        if (field(sibling, INDENT) !== indent || (field(sibling, IS_ELEMENT) === 1) !== isElement)
            return false;
        fields[sibling + NEXT] = size;
        return true;
    };
    return {
        isEmpty: () => size === 0,
        add(entry) {
            if (!fits(entry))
                return false;
            if (size + STRIDE > fields.length) {
                const longer = new Int32Array(fields.length * 2);
                longer.set(fields);
                fields = longer;
            }
            const { indent, keyStart, keyEnd, isElement, line } = entry;
            fields[size + INDENT] = indent;
            fields[size + KEY_START] = keyStart;
            fields[size + KEY_END] = keyEnd;
            fields[size + VALUE_START] = keyEnd;
            fields[size + VALUE_END] = keyEnd;
            fields[size + LINE] = line;
            fields[size + IS_ELEMENT] = isElement ? 1 : 0;
            open.push(size);
            size += STRIDE;
            return true;
        },
        setValue(start, end) {
            fields[size - STRIDE + VALUE_START] = start;
            fields[size - STRIDE + VALUE_END] = end;
        },
        entries: () => ({
            first(parent) {
                const child = parent === undefined ? 0 : parent + STRIDE;
                if (child >= size)
                    return undefined;
                return parent === undefined || field(child, INDENT) > field(parent, INDENT) ? child : undefined;
            },
            next: (entry) => field(entry, NEXT) || undefined,
            key: (entry) => scalarText(text, field(entry, KEY_START), field(entry, KEY_END)),
            value: (entry) => scalarText(text, field(entry, VALUE_START), field(entry, VALUE_END)),
            written(entry) {
                let last = entry;
                for (let below = entry + STRIDE; below < size && field(below, INDENT) > field(entry, INDENT); below += STRIDE)
                    last = below;
                return text.slice(field(entry, KEY_END) + 1, field(last, VALUE_END)).trim();
            },
            line: (entry) => field(entry, LINE),
        }),
    };
}
const INDENT = 0;
const KEY_START = 1;
const KEY_END = 2;
const VALUE_START = 3;
const VALUE_END = 4;
const LINE = 5;
const IS_ELEMENT = 6;
const NEXT = 7;
const STRIDE = 8;

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/pnpm/pnpm-lock-yaml.js


function readPnpmYaml(text) {
    let block = buildBlock(text);
    const before = [];
    let documentStart = 0;
    let longKey;
    let line = 0;
    for (let start = 0; start < text.length;) {
        line += 1;
        const newline = text.indexOf("\n", start);
        if (newline < 0)
            return { kind: "unknown", line };
        const lineStart = start;
        start = newline + 1;
        const end = text.charCodeAt(newline - 1) === pnpm_lock_yaml_RETURN ? newline - 1 : newline;
        let at = skipSpaces(text, lineStart);
        if (at >= end || text.charCodeAt(at) === pnpm_lock_yaml_HASH)
            continue;
        if (text.startsWith("---", lineStart)) {
            if (end !== lineStart + 3 || longKey !== undefined)
                return { kind: "unknown", line };
            if (!block.isEmpty()) {
                before.push(text.slice(documentStart, lineStart));
                block = buildBlock(text);
            }
            documentStart = start;
            continue;
        }
        let indent = at - lineStart;
        if (longKey !== undefined) {
            const isItsValue = indent === longKey.indent && text.charCodeAt(at) === pnpm_lock_yaml_COLON;
            if (!isItsValue || !block.add(longKey))
                return { kind: "unknown", line };
            longKey = undefined;
            at += 1;
            if (at === end)
                continue;
            if (text.charCodeAt(at) !== pnpm_lock_yaml_SPACE)
                return { kind: "unknown", line };
            at = skipSpaces(text, at);
            indent = at - lineStart;
        }
        else if (text.charCodeAt(at) === QUESTION && text.charCodeAt(at + 1) === pnpm_lock_yaml_SPACE) {
            const keyStart = skipSpaces(text, at + 1);
            if (!isScalar(text, keyStart, end))
                return { kind: "unknown", line };
            longKey = { indent, keyStart, keyEnd: end, isElement: false, line };
            continue;
        }
        const after = readLine(text, { block, at, indent, end, line });
        if (after === undefined)
            return { kind: "unknown", line };
        for (; start < after; start = text.indexOf("\n", start) + 1)
            line += 1;
    }
    return longKey === undefined
        ? { kind: "entries", entries: block.entries(), before }
        : { kind: "unknown", line };
}
function readLine(text, { block, at: from, indent: outer, end, line }) {
    let at = from;
    let indent = outer;
    while (text.charCodeAt(at) === DASH && (at + 1 === end || text.charCodeAt(at + 1) === pnpm_lock_yaml_SPACE)) {
        if (!block.add({ indent, keyStart: at, keyEnd: at, isElement: true, line }))
            return undefined;
        const inner = skipSpaces(text, at + 1);
        indent += inner - at;
        at = inner;
        if (at >= end)
            return end;
    }
    const colon = endOfKey(text, at, end);
    if (colon === undefined) {
        if (at === from || !isScalar(text, at, end))
            return undefined;
        block.setValue(at, end);
        return end;
    }
    if (!block.add({ indent, keyStart: at, keyEnd: colon, isElement: false, line }))
        return undefined;
    const value = skipSpaces(text, colon + 1);
    if (value >= end)
        return end;
    const first = text.charCodeAt(value);
    const isText = first === BAR || first === GREATER;
    const valueEnd = isText ? endOfText(text, end, indent) : end;
    if (valueEnd === undefined || (!isText && !isScalar(text, value, end)))
        return undefined;
    block.setValue(value, valueEnd);
    return valueEnd;
}
function endOfText(text, firstLineEnd, indent) {
    let end = firstLineEnd;
    for (let newline = text.indexOf("\n", end);; newline = end) {
        const inner = skipSpaces(text, newline + 1);
        const code = text.charCodeAt(inner);
        const isEmpty = code === pnpm_lock_yaml_NEWLINE || code === pnpm_lock_yaml_RETURN;
        if (inner >= text.length || (!isEmpty && inner - newline - 1 <= indent))
            return end;
        end = text.indexOf("\n", inner);
        if (end < 0)
            return undefined;
    }
}
const pnpm_lock_yaml_NEWLINE = 0x0a;
const pnpm_lock_yaml_RETURN = 0x0d;
const pnpm_lock_yaml_SPACE = 0x20;
const pnpm_lock_yaml_HASH = 0x23;
const DASH = 0x2d;
const pnpm_lock_yaml_COLON = 0x3a;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BAR = 0x7c;
function skipSpaces(text, from) {
    let at = from;
    while (text.charCodeAt(at) === pnpm_lock_yaml_SPACE)
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/pnpm/pnpm-lock.js










const PNPM_LOCK = {
    ecosystem: "npm",
    fileName: "pnpm-lock.yaml",
    companions: [],
    read: readPnpmLock,
};
const NOT_PNPM = "not as pnpm writes a pnpm-lock.yaml";
function readPnpmLock({ text, members }) {
    const read = readPnpmYaml((0,text_start/* withoutByteOrderMark */.Y)(text));
    if (read.kind === "unknown")
        return { kind: "unknown", why: NOT_PNPM, line: read.line };
    const { entries, before } = read;
    const top = childrenByKey(entries, entries.first());
    const below = (key) => {
        const entry = top.byKey.get(key);
        return childrenByKey(entries, entry === undefined ? undefined : entries.first(entry));
    };
    const versionEntry = top.byKey.get("lockfileVersion");
    const version = versionEntry === undefined ? "" : entries.value(versionEntry);
    const isVersion6 = version === "6.0" || version === "6.1";
    if (!isVersion6 && version !== "9.0")
        return {
            kind: "unknown",
            why: "only versions 6 and 9 of this format are known",
            line: versionEntry === undefined ? 1 : entries.line(versionEntry),
        };
    const described = below("packages");
    const resolved = isVersion6 ? described : below("snapshots");
    const importerEntries = below("importers");
    const repeated = [top, described, resolved, importerEntries].find((one) => one.repeated !== undefined);
    if (repeated?.repeated !== undefined)
        return {
            kind: "unknown",
            why: `the key ${entries.key(repeated.repeated)} stands here twice`,
            line: entries.line(repeated.repeated),
        };
    const known = [];
    const numbers = new Map();
    for (const [key, entry] of resolved.byKey) {
        const one = readPnpmPackage(entries, { key, resolved: entry, packages: described.byKey, isVersion6 });
        if (one !== undefined)
            numbers.set(key, known.push(one) - 1);
    }
    const firstOfImporters = new Map();
    for (const [folder, entry] of importerEntries.byKey)
        firstOfImporters.set(folder, entries.first(entry));
    if (isVersion6 && !top.byKey.has("importers"))
        firstOfImporters.set(".", entries.first());
    const links = new Map();
    const linkedLines = [];
    const answers = {
        packages: known,
        numbers,
        folders: firstOfImporters,
        linked(folder, line) {
            const number = links.get(folder);
            if (number !== undefined)
                return number;
            links.set(folder, known.length + linkedLines.length);
            return known.length + linkedLines.push(line) - 1;
        },
        isVersion6,
    };
    const unresolved = new Map();
    const packages = known.map((one, number) => {
        const { edges, miss } = edgesOfPackage(entries, one, answers);
        if (miss !== undefined)
            unresolved.set(number, miss);
        return { name: one.name, version: one.version, identity: one.identity, edges };
    });
    const rewrites = readPnpmRewrites(entries, top.byKey);
    const locked = new Map();
    for (const [folder, first] of firstOfImporters)
        locked.set(folder, readPnpmImporter(entries, { folder, first, answers, rewrites }));
    for (const folder of links.keys())
        packages.push({ name: folder, version: "", identity: "link", edges: [] });
    const reached = unresolvedReach({ packages, importers: locked, unresolved });
    return {
        kind: "graph",
        graph: {
            packages,
            importers: npmImporters({ packages, locked, reached })(members),
            settings: readPnpmSettings(entries, { top: top.byKey, before }),
            lineOf: (number) => known[number]?.line ?? linkedLines[number - known.length] ?? 1,
        },
    };
}

// EXTERNAL MODULE: ./build/stage/manifests/names.js
var names = __webpack_require__(7280);
;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/path-up.js
function resolvePathUp(written) {
    if (written.startsWith("/") || /^[A-Za-z]:[/\\]/.test(written))
        return undefined;
    const parts = [];
    for (const part of written.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === ".." && parts.length > 0 && parts.at(-1) !== "..")
            parts.pop();
        else
            parts.push(part);
    }
    return parts.length === 0 ? "." : parts.join("/");
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/poetry/poetry-entry.js




function readPoetryEntry(value) {
    const table = (0,documents_value/* asTable */.fO)(value);
    if (table === undefined)
        return undefined;
    const name = (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(table, "name"));
    const version = (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(table, "version"));
    const dependencies = (0,documents_value/* own */.ZV)(table, "dependencies");
    const asked = (0,documents_value/* asTable */.fO)(dependencies ?? {});
    if (name === undefined || version === undefined || asked === undefined)
        return undefined;
    const folder = (0,documents_value/* ownAt */.KF)(table, "source", "type") === "directory" ? (0,documents_value/* asString */.oJ)((0,documents_value/* ownAt */.KF)(table, "source", "url")) : undefined;
    return {
        name: (0,names/* normalizeName */.P)("python", name),
        version,
        identity: poetry_entry_identityOf(table),
        folder: folder === undefined ? undefined : resolvePathUp(folder),
        asks: (0,documents_value/* entriesOf */.Mc)(asked).flatMap(([dependency, written]) => poetry_entry_readAsks(dependency, written)),
    };
}
function poetry_entry_readAsks(written, value) {
    const name = (0,names/* normalizeName */.P)("python", written);
    return ((0,documents_value/* asList */.DD)(value) ?? [value]).map((element) => {
        const details = (0,documents_value/* asTable */.fO)(element) ?? {};
        const marker = (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(details, "markers")) ?? "";
        const extras = ((0,documents_value/* asList */.DD)((0,documents_value/* own */.ZV)(details, "extras")) ?? []).map(String).join(",");
        return {
            name,
            label: `${name}${extras === "" ? "" : `[${extras}]`}${marker === "" ? "" : ` ; ${marker}`}`,
            specifier: (0,documents_value/* asString */.oJ)(element) ?? (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(details, "version")) ?? "*",
            mayBeLeftOut: (0,documents_value/* own */.ZV)(details, "optional") === true || marker !== "" || (0,documents_value/* own */.ZV)(details, "python") !== undefined,
        };
    });
}
const poetry_entry_ELSEWHERE = new Set([
    "name",
    "version",
    "dependencies",
    "extras",
    "files",
    "description",
    "python-versions",
]);
function poetry_entry_identityOf(table) {
    const written = (0,documents_value/* own */.ZV)(table, "files");
    const files = ((0,documents_value/* asList */.DD)(written) ?? [written]).map((file) => (0,documents_value/* asString */.oJ)((0,documents_value/* ownAt */.KF)(file, "hash")) ?? "");
    const isHashed = files.length > 0 && files.every((hash) => hash !== "");
    const isFromIndex = (0,documents_value/* ownAt */.KF)(table, "source", "type") === "legacy";
    const rest = (0,documents_value/* entriesOf */.Mc)(table)
        .filter(([key]) => !poetry_entry_ELSEWHERE.has(key) && !(key === "source" && isFromIndex && isHashed))
        .map(([key, value]) => `${key} = ${textOfValue(value)}`);
    if (!isHashed && written !== undefined)
        rest.push(`files = ${textOfValue(written)}`);
    return [...rest.sort(), ...files.sort()].join("\n");
}

// EXTERNAL MODULE: ./build/stage/manifests/pep508.js
var pep508 = __webpack_require__(5042);
;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/poetry/poetry-graph.js





function buildPoetryGraph({ entries, members, pyproject, settings, lineOf, }) {
    const answers = [];
    const numbers = [];
    for (const [index, { name, folder }] of entries.entries()) {
        const isMember = folder !== undefined && members.has(folder);
        answers.push({ name, to: isMember ? { folder } : numbers.length });
        if (!isMember)
            numbers.push(index);
    }
    const byName = (0,order/* groupBy */.$z)(answers, ({ name }) => name);
    const packages = [];
    const unresolved = [];
    const importers = new Map();
    for (const [index, { name, version, identity, folder, asks }] of entries.entries()) {
        const edges = new EdgeList();
        for (const ask of asks) {
            const found = byName.get(ask.name) ?? [];
            for (const { to } of found)
                edges.add(ask.label, to);
            if (found.length === 0 && !ask.mayBeLeftOut)
                unresolved.push(poetry_graph_missedAsk(ask, lineOf(index)));
        }
        if (folder !== undefined && members.has(folder))
            importers.set(folder, { edges: edges.toList(), unresolved: [] });
        else
            packages.push({
                name,
                version: folder === undefined ? version : "",
                identity,
                edges: edges.toList(),
            });
    }
    const project = linkProject({ project: members.get("."), byName, pyproject });
    const edges = new EdgeList();
    for (const { label, to } of project.edges)
        edges.add(label, to);
    for (const number of unreached(packages, project.edges))
        edges.add(packages[number]?.name ?? "", number);
    const whole = { edges: edges.toList(), unresolved: [...unresolved, ...project.unresolved] };
    importers.set(".", whole);
    for (const folder of members.keys())
        if (!importers.has(folder))
            importers.set(folder, whole);
    return { packages, importers, settings, lineOf: (number) => lineOf(numbers[number] ?? 0) };
}
function linkProject({ project, byName, pyproject }) {
    const edges = new EdgeList();
    const unresolved = [];
    const self = project?.name === undefined ? undefined : (0,names/* normalizeName */.P)("python", project.name);
    for (const dependency of project?.dependencies ?? []) {
        const { package: name, constraint: specifier, at } = dependency;
        if (name === undefined || name === self || !isLockedByPoetry(dependency))
            continue;
        const found = byName.get(name) ?? [];
        for (const { to } of found)
            edges.add(name, to);
        if (found.length === 0 && !isForSome(dependency, pyproject) && !isDetail(dependency, pyproject))
            unresolved.push({ name, specifier, line: undefined, at });
    }
    return { edges: edges.toList(), unresolved };
}
const isLockedByPoetry = ({ kind, at }) => kind !== "build" && (!("keys" in at) || at.keys[0] !== "tool" || at.keys[1] === "poetry");
function isForSome({ at }, pyproject) {
    const written = "keys" in at ? valueAt(pyproject, at.keys) : undefined;
    if (typeof written === "string")
        return ((0,pep508/* parseRequirement */.p)(written)?.marker ?? "") !== "";
    const table = (0,documents_value/* asTable */.fO)(written);
    return table !== undefined && CONDITIONS.some((key) => (0,documents_value/* own */.ZV)(table, key) !== undefined);
}
function isDetail({ at }, pyproject) {
    const [tool, poetry, table] = "keys" in at ? at.keys : [];
    const project = (0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(pyproject, "project")) ?? {};
    return (tool === "tool" &&
        poetry === "poetry" &&
        table === "dependencies" &&
        ((0,documents_value/* own */.ZV)(project, "dependencies") !== undefined || (0,documents_value/* own */.ZV)(project, "optional-dependencies") !== undefined));
}
const CONDITIONS = ["markers", "python", "platform"];
function valueAt(document, keys) {
    let found = document;
    for (const key of keys) {
        const table = (0,documents_value/* asTable */.fO)(found);
        found =
            typeof key === "number" ? (0,documents_value/* asList */.DD)(found)?.[key] : table === undefined ? undefined : (0,documents_value/* own */.ZV)(table, key);
    }
    return found;
}
function unreached(packages, edges) {
    const reached = new Set();
    for (const { to } of edges)
        if (typeof to === "number")
            reached.add(to);
    for (const number of reached)
        for (const { to } of packages[number]?.edges ?? [])
            if (typeof to === "number")
                reached.add(to);
    return packages.map((_, number) => number).filter((number) => !reached.has(number));
}
const poetry_graph_missedAsk = ({ name, specifier }, line) => ({
    name,
    specifier,
    line,
    at: undefined,
});

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/poetry/poetry-lock.js








const MANIFEST = "pyproject.toml";
const POETRY_LOCK = {
    ecosystem: "python",
    fileName: "poetry.lock",
    companions: [MANIFEST],
    read: readPoetryLock,
};
function readPoetryLock({ text, members, companions }) {
    const read = readLockToml(text);
    if (!read.ok)
        return read.failure;
    const document = read.value;
    const version = (0,documents_value/* ownAt */.KF)(document, "metadata", "lock-version");
    if (typeof version !== "string" || !/^2\.\d+$/.test(version))
        return poetry_lock_unknown(version === undefined
            ? "it names no version; it may be cut off"
            : "only version 2 of this format is known; `poetry lock` writes a new one", lineStarting(text, "lock-version"));
    const lineOf = entryLines(text, "[[package]]");
    const entries = [];
    for (const [index, value] of ((0,documents_value/* asList */.DD)((0,documents_value/* own */.ZV)(document, "package") ?? []) ?? [undefined]).entries()) {
        const entry = readPoetryEntry(value);
        if (entry === undefined)
            return poetry_lock_unknown("this package is not written as Poetry writes one", lineOf(index));
        entries.push(entry);
    }
    const crowded = crowdedName(entries.map(({ name }) => name));
    if (crowded !== undefined)
        return poetry_lock_unknown(`more than ${NAME_LIMIT} packages have this name`, lineOf(crowded));
    const parsed = (0,toml/* parseToml */.M)(companions.get(MANIFEST) ?? "");
    const pyproject = parsed.ok ? ((0,documents_value/* asTable */.fO)(parsed.value) ?? {}) : {};
    const graph = buildPoetryGraph({ entries, members, pyproject, settings: poetry_lock_settingsOf(document), lineOf });
    return { kind: "graph", graph };
}
const poetry_lock_unknown = (why, line) => ({ kind: "unknown", why, line });
function poetry_lock_settingsOf(document) {
    const settings = new Map();
    for (const [key, value] of (0,documents_value/* entriesOf */.Mc)(document))
        if (key !== "package" && key !== "metadata")
            settings.set(key, textOfValue(value));
    for (const [key, value] of (0,documents_value/* entriesOf */.Mc)((0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(document, "metadata")) ?? {}))
        if (key !== "lock-version" && key !== "content-hash")
            settings.set(`metadata.${key}`, textOfValue(value));
    return settings;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/terraform/terraform-lock.js

const TERRAFORM_LOCK = {
    ecosystem: "terraform",
    fileName: ".terraform.lock.hcl",
    companions: [],
    read: readTerraformLock,
};
const PROVIDER = /^provider "([^"\\]+)" \{$/;
const TEXT = /^(version|constraints)\s*=\s*"([^"\\]*)"$/;
const ELEMENT = /^"([^"\\]*)",?$/;
function readTerraformLock({ text, members }) {
    const packages = [];
    const lines = [];
    const names = new Set();
    let block;
    let isInHashes = false;
    let line = 0;
    for (const written of (0,text_start/* withoutByteOrderMark */.Y)(text).split("\n")) {
        line += 1;
        const content = written.trim();
        if (content === "" || content.startsWith("#") || content.startsWith("//"))
            continue;
        if (block === undefined) {
            const name = PROVIDER.exec(content)?.[1];
            if (name === undefined)
                return terraform_lock_unknown(`${describe(content)} is not a provider`, line);
            if (names.has(name))
                return terraform_lock_unknown("this provider stands twice", line);
            names.add(name);
            block = { name, line, hashes: [], version: undefined };
        }
        else if (isInHashes) {
            const hash = ELEMENT.exec(content)?.[1];
            if (content === "]")
                isInHashes = false;
            else if (hash === undefined)
                return terraform_lock_unknown(`${describe(content)} is not a hash`, line);
            else
                block.hashes.push(hash);
        }
        else if (content === "}") {
            const { name, version, hashes } = block;
            if (version === undefined)
                return terraform_lock_unknown("this provider has no version", block.line);
            packages.push({ name, version, identity: hashes.sort().join("\n"), edges: [] });
            lines.push(block.line);
            block = undefined;
        }
        else if (/^hashes\s*=\s*\[$/.test(content))
            isInHashes = true;
        else {
            const [, key, value] = TEXT.exec(content) ?? [];
            if (key === undefined)
                return terraform_lock_unknown(`${describe(content)} is not a setting of a provider`, line);
            if (key === "version")
                block.version = value;
        }
    }
    if (block !== undefined)
        return terraform_lock_unknown("this provider's block has no end", block.line);
    const everything = {
        edges: packages.map(({ name }, number) => ({ label: name, to: number })),
        unresolved: [],
    };
    const importers = new Map([".", ...members.keys()].map((folder) => [folder, everything]));
    return {
        kind: "graph",
        graph: { packages, importers, settings: new Map(), lineOf: (number) => lines[number] ?? 1 },
    };
}
const terraform_lock_unknown = (why, line) => ({ kind: "unknown", why, line });
const describe = (content) => JSON.stringify(content.slice(0, 40));

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/uv/uv-entry.js



function readUvEntry(value) {
    const table = (0,documents_value/* asTable */.fO)(value);
    if (table === undefined)
        return undefined;
    const name = (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(table, "name"));
    const version = (0,documents_value/* own */.ZV)(table, "version");
    const source = (0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(table, "source"));
    const dependencies = readUvAsks((0,documents_value/* own */.ZV)(table, "dependencies"));
    const extras = readUvAskLists((0,documents_value/* own */.ZV)(table, "optional-dependencies"));
    const groups = readUvAskLists((0,documents_value/* own */.ZV)(table, "dev-dependencies"));
    const metadata = (0,documents_value/* own */.ZV)(table, "metadata") ?? {};
    const requirements = readUvAsks((0,documents_value/* ownAt */.KF)(metadata, "requires-dist"));
    const groupRequirements = readUvAskLists((0,documents_value/* ownAt */.KF)(metadata, "requires-dev"));
    if (name === undefined || source === undefined)
        return undefined;
    if (version !== undefined && typeof version !== "string")
        return undefined;
    if (dependencies === undefined || extras === undefined || groups === undefined)
        return undefined;
    if (requirements === undefined || groupRequirements === undefined)
        return undefined;
    const folder = uv_entry_folderOf(source);
    if (folder === undefined && version === undefined)
        return undefined;
    return {
        name,
        version,
        source: textOfValue(source),
        folder,
        dependencies,
        extras,
        groups,
        requirements,
        groupRequirements,
        table,
    };
}
function readUvAsks(value) {
    if (value === undefined)
        return NO_ASKS;
    const asks = [];
    for (const element of (0,documents_value/* asList */.DD)(value) ?? [undefined]) {
        const ask = uv_entry_readAsk(element);
        if (ask === undefined)
            return undefined;
        asks.push(ask);
    }
    return asks;
}
function readUvAskLists(value) {
    if (value === undefined)
        return NO_LISTS;
    const table = (0,documents_value/* asTable */.fO)(value);
    if (table === undefined)
        return undefined;
    const lists = new Map();
    for (const [key, list] of (0,documents_value/* entriesOf */.Mc)(table)) {
        const asks = readUvAsks(list);
        if (asks === undefined)
            return undefined;
        lists.set(key, asks);
    }
    return lists;
}
const NO_ASKS = [];
const NO_LISTS = new Map();
function uv_entry_readAsk(value) {
    const table = (0,documents_value/* asTable */.fO)(value);
    if (table === undefined)
        return undefined;
    const name = (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(table, "name"));
    if (name === undefined)
        return undefined;
    const source = (0,documents_value/* own */.ZV)(table, "source");
    const extras = [];
    for (const extra of (0,documents_value/* asList */.DD)((0,documents_value/* own */.ZV)(table, "extra") ?? (0,documents_value/* own */.ZV)(table, "extras")) ?? []) {
        if (typeof extra !== "string")
            return undefined;
        extras.push(extra);
    }
    return {
        name,
        version: (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(table, "version")),
        source: source === undefined ? undefined : textOfValue(source),
        extras,
        marker: (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(table, "marker")) ?? "",
        specifier: (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(table, "specifier")) ?? "*",
    };
}
function uv_entry_folderOf(source) {
    for (const kind of ["editable", "virtual", "directory"]) {
        const written = (0,documents_value/* own */.ZV)(source, kind);
        if (typeof written === "string")
            return resolvePathUp(written);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/uv/uv-answers.js
function placeUvEntries(entries, importers) {
    const answers = new Map();
    const nodes = [];
    for (const [index, entry] of entries.entries()) {
        const extras = new Map();
        const { folder } = entry;
        const isImporter = folder !== undefined && importers.has(folder);
        const to = isImporter ? { folder } : nodes.length;
        if (!isImporter) {
            nodes.push({ entry, index, extra: undefined });
            for (const extra of entry.extras.keys()) {
                extras.set(extra, nodes.length);
                nodes.push({ entry, index, extra });
            }
        }
        const answer = { entry, to, extras };
        const known = answers.get(entry.name);
        if (known === undefined)
            answers.set(entry.name, [answer]);
        else
            known.push(answer);
    }
    return { answers, nodes };
}
function linkUvAsks(edges, { asks, answers, prefix }) {
    const missed = [];
    for (const ask of asks) {
        const fitting = (answers.get(ask.name) ?? []).filter(({ entry }) => (ask.version === undefined || ask.version === entry.version) &&
            (ask.source === undefined || ask.source === entry.source));
        if (fitting.length === 0)
            missed.push(ask);
        const marker = ask.marker === "" ? "" : ` ; ${ask.marker}`;
        for (const { to, extras } of fitting) {
            edges.add(`${prefix}${ask.name}${marker}`, to);
            for (const extra of ask.extras) {
                const node = typeof to === "number" ? extras.get(extra) : to;
                if (node !== undefined)
                    edges.add(`${prefix}${ask.name}[${extra}]${marker}`, node);
            }
        }
    }
    return missed;
}
const missedUvAsk = ({ name, version, specifier }, line) => ({
    name,
    specifier: version ?? specifier,
    line,
    at: undefined,
});

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/uv/uv-identity.js


function uvIdentity({ table }) {
    const files = [];
    const rest = [];
    for (const [key, value] of (0,documents_value/* entriesOf */.Mc)(table)) {
        if (key === "sdist")
            files.push(textOfFile(value));
        else if (key === "wheels")
            for (const file of (0,documents_value/* asList */.DD)(value) ?? [value])
                files.push(textOfFile(file));
        else if (!uv_identity_ELSEWHERE.has(key))
            rest.push(`${key} = ${textOfValue(value)}`);
    }
    const isHashed = files.length > 0 && files.every((file) => !file.startsWith("{"));
    return [uv_identity_sourceText((0,documents_value/* own */.ZV)(table, "source"), isHashed), ...rest.sort(), ...files.sort()].join("\n");
}
const uv_identity_ELSEWHERE = new Set([
    "name",
    "version",
    "source",
    "dependencies",
    "optional-dependencies",
    "dev-dependencies",
    "metadata",
]);
function textOfFile(value) {
    const file = (0,documents_value/* asTable */.fO)(value);
    if (file === undefined)
        return textOfValue(value);
    return (0,documents_value/* asString */.oJ)((0,documents_value/* own */.ZV)(file, "hash")) ?? textOfValue(without(file, UNTOLD));
}
const UNTOLD = new Set(["size", "upload-time"]);
const without = (table, keys) => Object.fromEntries((0,documents_value/* entriesOf */.Mc)(table).filter(([key]) => !keys.has(key)));
function uv_identity_sourceText(value, isHashed) {
    const source = (0,documents_value/* asTable */.fO)(value);
    return isHashed && source !== undefined && (0,documents_value/* own */.ZV)(source, "registry") !== undefined
        ? "registry"
        : textOfValue(value);
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/uv/uv-importers.js


function draftUvImporters({ entries, folders, root, answers, lineOf, }) {
    const drafts = new Map();
    const isForgotten = ({ name, marker }) => !answers.has(name) && !root.replaced.has(name) && marker === "";
    for (const [index, entry] of entries.entries()) {
        if (entry.folder === undefined || !folders.has(entry.folder))
            continue;
        const lists = [
            { prefix: "", asks: entry.dependencies },
            ...prefixed("extra", entry.extras),
            ...prefixed("group", entry.groups),
        ];
        const { edges, missed } = uv_importers_link(lists, answers);
        const lockedGroups = [...entry.groupRequirements].filter(([group]) => entry.groups.has(group));
        const forgotten = [...entry.requirements, ...lockedGroups.flatMap(([, asks]) => asks)].filter(isForgotten);
        drafts.set(entry.folder, {
            edges,
            unresolved: [...missed, ...forgotten].map((ask) => missedUvAsk(ask, lineOf(index))),
            names: new Set([
                entry.name,
                ...namesOf([entry.requirements, ...entry.groupRequirements.values()]),
                ...namesOf(lists.map(({ asks }) => asks)),
            ]),
        });
    }
    if (root.requirements.length > 0 || root.groups.size > 0) {
        const lists = [{ prefix: "", asks: root.requirements }, ...prefixed("group", root.groups)];
        const { edges, missed } = uv_importers_link(lists, answers);
        const unresolved = missed.filter(isForgotten).map((ask) => missedUvAsk(ask, root.line()));
        const known = drafts.get(".") ?? { edges: [], unresolved: [], names: [] };
        drafts.set(".", {
            edges: [...known.edges, ...edges],
            unresolved: [...known.unresolved, ...unresolved],
            names: new Set([...known.names, ...namesOf(lists.map(({ asks }) => asks))]),
        });
    }
    return drafts;
}
const prefixed = (word, lists) => [...lists].map(([name, asks]) => ({ prefix: `${word} ${name}: `, asks }));
const namesOf = (lists) => lists.flatMap((asks) => asks.map(({ name }) => name));
function uv_importers_link(lists, answers) {
    const edges = new EdgeList();
    const missed = lists.flatMap(({ prefix, asks }) => linkUvAsks(edges, { asks, answers, prefix }));
    return { edges: edges.toList(), missed };
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/uv/uv-manifest-asks.js

function unansweredByUv({ name: own, dependencies }, known) {
    const self = own === undefined ? undefined : (0,names/* normalizeName */.P)("python", own);
    const unresolved = [];
    for (const dependency of dependencies) {
        const { package: name, constraint: specifier, at } = dependency;
        if (name === undefined || name === self || known.has(name) || !isLockedByUv(dependency))
            continue;
        unresolved.push({ name, specifier, line: undefined, at });
    }
    return unresolved;
}
function isLockedByUv({ kind, at }) {
    if (kind === "build")
        return false;
    if (!("keys" in at) || at.keys[0] !== "tool")
        return true;
    return at.keys[1] === "poetry" ? kind === "runtime" : at.keys[1] !== "wrknv";
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/uv/uv-graph.js






function buildUvGraph({ entries, root, members, settings, lineOf }) {
    const folders = new Set([".", ...members.keys()]);
    const { answers, nodes } = placeUvEntries(entries, folders);
    const packages = [];
    const unresolved = new Map();
    for (const { entry, index, extra } of nodes) {
        const edges = new EdgeList();
        const asks = extra === undefined ? entry.dependencies : (entry.extras.get(extra) ?? []);
        const [missed] = linkUvAsks(edges, { asks, answers, prefix: "" });
        if (missed !== undefined)
            unresolved.set(packages.length, missedUvAsk(missed, lineOf(index)));
        packages.push({
            name: extra === undefined ? entry.name : `${entry.name}[${extra}]`,
            version: entry.folder === undefined ? (entry.version ?? "") : "",
            identity: extra === undefined ? uvIdentity(entry) : "extra",
            edges: edges.toList(),
        });
    }
    const drafts = draftUvImporters({ entries, folders, root, answers, lineOf });
    const importers = finishImporters({ drafts, members, packages, unresolved });
    const entryOf = new Map(entries.map(({ folder }, index) => [folder, index]));
    return {
        packages,
        importers,
        settings,
        lineOf: (number) => lineOf(nodes[number]?.index ?? 0),
        importerLineOf(folder) {
            const entry = entryOf.get(folder);
            if (entry !== undefined)
                return lineOf(entry);
            return drafts.has(folder) ? root.line() : undefined;
        },
    };
}
function finishImporters({ drafts, members, packages, unresolved, }) {
    const reached = unresolvedReach({ packages, importers: drafts, unresolved });
    const importers = new Map();
    for (const folder of new Set([...drafts.keys(), ...members.keys()])) {
        const draft = drafts.get(folder);
        const member = members.get(folder);
        const below = reached.get(folder);
        importers.set(folder, {
            edges: draft?.edges ?? [],
            unresolved: [
                ...(draft?.unresolved ?? []),
                ...(below === undefined ? [] : [below]),
                ...(member === undefined ? [] : unansweredByUv(member, draft?.names ?? new Set())),
            ],
        });
    }
    return importers;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/uv/uv-settings.js


function uvSettings(document) {
    const settings = new Map();
    for (const [key, value] of (0,documents_value/* entriesOf */.Mc)(document)) {
        if (key === "options")
            addAll(settings, { prefix: "options.", value, isLeftOut: isAge });
        else if (key === "manifest")
            addAll(settings, { prefix: "manifest.", value, isLeftOut: isChoice });
        else if (!uv_settings_NO_SETTINGS.has(key))
            settings.set(key, textOfValue(value));
    }
    return settings;
}
const uv_settings_NO_SETTINGS = new Set(["version", "revision", "package"]);
const isAge = (key) => key.startsWith("exclude-newer");
const CHOICES = new Set([
    "members",
    "requirements",
    "dependency-groups",
    "constraints",
    "overrides",
    "excludes",
    "dependency-metadata",
]);
const isChoice = (key) => CHOICES.has(key);
function addAll(settings, { prefix, value, isLeftOut }) {
    const table = (0,documents_value/* asTable */.fO)(value);
    if (table === undefined)
        settings.set(prefix, textOfValue(value));
    else
        for (const [key, inner] of (0,documents_value/* entriesOf */.Mc)(table))
            if (!isLeftOut(key))
                settings.set(prefix + key, textOfValue(inner));
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/uv/uv-lock.js







const UV_LOCK = {
    ecosystem: "python",
    fileName: "uv.lock",
    companions: [],
    read: readUvLock,
};
const ENTRY = "[[package]]";
function readUvLock({ text, members }) {
    const read = readLockToml(text);
    if (!read.ok)
        return read.failure;
    const document = read.value;
    const version = (0,documents_value/* own */.ZV)(document, "version");
    if (version === undefined)
        return uv_lock_unknown("it names no version", 1);
    if (version !== 1)
        return uv_lock_unknown("only version 1 of this format is known", lineStarting(text, "version"));
    const lineOf = entryLines(text, ENTRY);
    const entries = [];
    for (const [index, value] of ((0,documents_value/* asList */.DD)((0,documents_value/* own */.ZV)(document, "package") ?? []) ?? [undefined]).entries()) {
        const entry = readUvEntry(value);
        if (entry === undefined)
            return uv_lock_unknown("this package is not written as uv writes one", lineOf(index));
        entries.push(entry);
    }
    const crowded = crowdedName(entries.map(({ name }) => name));
    if (crowded !== undefined)
        return uv_lock_unknown(`more than ${NAME_LIMIT} packages have this name`, lineOf(crowded));
    const rootLine = () => lineStarting(text, "[manifest");
    const root = readRootAsks(document, rootLine);
    if (root === undefined)
        return uv_lock_unknown("this table is not written as uv writes it", rootLine());
    const graph = buildUvGraph({ entries, root, members, settings: uvSettings(document), lineOf });
    return { kind: "graph", graph };
}
const uv_lock_unknown = (why, line) => ({ kind: "unknown", why, line });
function readRootAsks(document, line) {
    const manifest = (0,documents_value/* own */.ZV)(document, "manifest") ?? {};
    if ((0,documents_value/* asTable */.fO)(manifest) === undefined)
        return undefined;
    const requirements = readUvAsks((0,documents_value/* ownAt */.KF)(manifest, "requirements"));
    const groups = readUvAskLists((0,documents_value/* ownAt */.KF)(manifest, "dependency-groups"));
    const overrides = readUvAsks((0,documents_value/* ownAt */.KF)(manifest, "overrides"));
    if (requirements === undefined || groups === undefined || overrides === undefined)
        return undefined;
    const excluded = ((0,documents_value/* asList */.DD)((0,documents_value/* ownAt */.KF)(manifest, "excludes")) ?? []).filter((name) => typeof name === "string");
    return { requirements, groups, replaced: new Set([...uv_lock_namesOf(overrides), ...excluded]), line };
}
const uv_lock_namesOf = (asks) => asks.map(({ name }) => name);

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-berry-locator.js

function splitLocator(locator) {
    const at = locator.indexOf("@", 1);
    return at < 0 ? [locator, ""] : [locator.slice(0, at), locator.slice(at + 1)];
}
const WORKSPACE = "workspace:";
function workspaceFolder(reference) {
    return reference.startsWith(WORKSPACE) ? resolvePathUp(reference.slice(WORKSPACE.length)) : undefined;
}
function referencedFolder(reference) {
    const [, written, parameters = ""] = /^(?:link|portal|file):([^#:]*)(?:#[^:]*)?(?:::(.*))?$/.exec(reference) ?? [];
    if (written === undefined)
        return undefined;
    const locator = new URLSearchParams(parameters).get("locator") ?? "";
    const from = workspaceFolder(splitLocator(locator)[1]);
    return from === undefined ? undefined : resolvePathUp(`${from}/${written}`);
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-lines.js
class YarnLines {
    text;
    line = 0;
    at = 0;
    end = -1;
    constructor(text) {
        this.text = text;
    }
    next() {
        const start = this.end + 1;
        if (start >= this.text.length)
            return false;
        const end = this.text.indexOf("\n", start);
        this.at = start;
        this.end = end < 0 ? this.text.length : end;
        this.line += 1;
        return true;
    }
    skip(end, lines) {
        this.at = end;
        this.end = end;
        this.line += lines;
    }
    isAtEnd() {
        return this.at === this.end;
    }
    get rest() {
        return this.text.slice(this.at, this.end);
    }
    indent() {
        const start = this.at;
        while (this.text.charCodeAt(this.at) === yarn_lines_SPACE)
            this.at += 1;
        return this.at - start;
    }
    take(piece) {
        if (this.at + piece.length > this.end || !this.text.startsWith(piece, this.at))
            return false;
        this.at += piece.length;
        return true;
    }
    string(stop, otherStop = stop) {
        const { text, at: start, end } = this;
        if (text.charCodeAt(start) === yarn_lines_QUOTE)
            return this.#quoted();
        const [code, otherCode] = [STOPS[stop], STOPS[otherStop]];
        let at = start;
        while (at < end && text.charCodeAt(at) !== code && text.charCodeAt(at) !== otherCode)
            at += 1;
        this.at = at;
        return at === start ? undefined : text.slice(start, at);
    }
    lastString() {
        const value = this.string("\n");
        return this.isAtEnd() ? value : undefined;
    }
    #quoted() {
        const start = this.at;
        let escapes = false;
        for (let at = start + 1; at < this.end; at += 1) {
            const code = this.text.charCodeAt(at);
            if (code === yarn_lines_BACKSLASH) {
                escapes = true;
                at += 1;
            }
            else if (code === yarn_lines_QUOTE) {
                this.at = at + 1;
                return escapes ? unescaped(this.text.slice(start, at + 1)) : this.text.slice(start + 1, at);
            }
        }
        return undefined;
    }
}
const STOPS = { ":": 0x3a, ",": 0x2c, " ": 0x20, "\n": 0x0a };
const yarn_lines_SPACE = 0x20;
const yarn_lines_QUOTE = 0x22;
const yarn_lines_BACKSLASH = 0x5c;
function unescaped(quoted) {
    try {
        const value = JSON.parse(quoted);
        return typeof value === "string" && !/[\0-\x1f]/.test(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-refusal.js
const refusal = (why, line) => ({ kind: "unknown", why, line });
const refusedLine = (lineText, line) => refusal(/^(?:<{7}|={7}|>{7}|\|{7})/.test(lineText)
    ? "a merge left its conflict markers"
    : "this line is not written as yarn writes it", line);

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-berry-entries.js




const NO_BLOCKS = new Map();
function scanYarnBerry(text, known = NO_BLOCKS) {
    const lines = new YarnLines(text);
    const metadata = new Map();
    const entries = [];
    const entryLines = [];
    const blocks = new Map();
    let draft;
    const finish = (next, nextLine) => {
        if (draft === undefined)
            return undefined;
        if (!isWhole(draft))
            return refusal("this entry is not whole", draft.line);
        const { line, start, resolution } = draft;
        const [name, reference] = splitLocator(resolution);
        const entry = {
            descriptors: draft.descriptors,
            version: draft.version,
            resolution,
            name,
            reference,
            checksum: draft.checksum,
            conditions: draft.conditions,
            asks: draft.asks,
            optional: draft.optional,
            peers: draft.peers,
        };
        entries.push(entry);
        entryLines.push(line);
        const end = text.indexOf(BETWEEN, start);
        if (end >= 0 && end + BETWEEN.length === next)
            blocks.set(text.slice(start, end), { entry, height: nextLine - 1 - line });
        draft = undefined;
        return undefined;
    };
    let isMetadata = false;
    let section = "";
    let owner = "";
    while (lines.next()) {
        if (lines.isAtEnd())
            continue;
        const { at: start, line } = lines;
        const indent = lines.indent();
        if (indent === 0) {
            if (lines.take("#"))
                continue;
            const end = known.size === 0 ? -1 : text.indexOf(BETWEEN, start);
            const written = end < 0 ? "" : text.slice(start, end);
            const block = known.get(written);
            if (block !== undefined) {
                const unfinished = finish(start, line);
                if (unfinished !== undefined)
                    return (0,failure/* fail */.fJ)(unfinished);
                entries.push(block.entry);
                entryLines.push(line);
                blocks.set(written, block);
                lines.skip(end, block.height - 1);
                isMetadata = false;
                continue;
            }
            const key = readEntryKey(lines);
            if (key === undefined)
                return yarn_berry_entries_refused(lines, start);
            const unfinished = finish(start, line);
            if (unfinished !== undefined)
                return (0,failure/* fail */.fJ)(unfinished);
            isMetadata = key === "__metadata";
            draft = isMetadata ? undefined : newDraft(key, line, start);
            section = "";
            continue;
        }
        const key = lines.string(":");
        if (key === undefined || !lines.take(":"))
            return yarn_berry_entries_refused(lines, start);
        const value = lines.take(" ") ? lines.lastString() : lines.isAtEnd() ? "" : undefined;
        if (value === undefined)
            return yarn_berry_entries_refused(lines, start);
        if (isMetadata && indent === 2 && value !== "")
            metadata.set(key, value);
        else if (draft === undefined)
            return yarn_berry_entries_refused(lines, start);
        else if (indent === 2 && value === "" && SECTIONS.has(key))
            section = key;
        else if (indent === 2 && FIELDS.has(key)) {
            section = "";
            if (!setField(draft, key, value))
                return yarn_berry_entries_refused(lines, start);
        }
        else if (indent === 4 && section !== "") {
            owner = key;
            if (section === "dependencies")
                draft.asks.push({ name: key, range: value, descriptor: `${key}@${value}`, below: line - draft.line });
            else if (section.startsWith("peer"))
                draft.peers += `\n${section} ${key} ${value}`;
        }
        else if (indent === 6 && section.endsWith("Meta")) {
            if (section === "dependenciesMeta") {
                if (key === "optional" && value === "true")
                    (draft.optional ??= new Set()).add(owner);
            }
            else
                draft.peers += `\n${section} ${owner} ${key} ${value}`;
        }
        else
            return yarn_berry_entries_refused(lines, start);
    }
    const unfinished = finish(text.length, lines.line + 1);
    return unfinished === undefined ? (0,failure.ok)({ metadata, entries, lines: entryLines, blocks }) : (0,failure/* fail */.fJ)(unfinished);
}
const BETWEEN = "\n\n";
const yarn_berry_entries_refused = ({ text, end, line }, start) => (0,failure/* fail */.fJ)(refusedLine(text.slice(start, end), line));
const SECTIONS = new Set([
    "dependencies",
    "peerDependencies",
    "dependenciesMeta",
    "peerDependenciesMeta",
    "bin",
]);
const FIELDS = new Set([
    "version",
    "resolution",
    "checksum",
    "conditions",
    "languageName",
    "linkType",
]);
const newDraft = (key, line, start) => ({
    line,
    start,
    descriptors: key.split(", "),
    version: "",
    resolution: "",
    checksum: "",
    conditions: "",
    linkType: "",
    asks: [],
    optional: undefined,
    peers: "",
});
function readEntryKey(lines) {
    const isLong = lines.take("? ");
    const key = lines.string(":");
    if (isLong && !(lines.isAtEnd() && lines.next()))
        return undefined;
    return lines.take(":") && lines.isAtEnd() ? key : undefined;
}
function setField(draft, key, value) {
    if (value === "")
        return false;
    if (key === "version")
        draft.version = value;
    else if (key === "resolution")
        draft.resolution = value;
    else if (key === "checksum")
        draft.checksum = value;
    else if (key === "conditions")
        draft.conditions = value;
    else if (key === "linkType")
        draft.linkType = value;
    return true;
}
const isWhole = ({ resolution, linkType }) => resolution !== "" && (linkType === "hard" || linkType === "soft");

// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(4737);
;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-berry-ranges.js

const withProtocol = (range) => /^(?!v)[a-z0-9._-]+$/i.test(range) || (!range.includes(":") && valid(range) !== null)
    ? `npm:${range}`
    : range;
const boundTo = (range, locator) => `${range}::locator=${encodeURIComponent(locator)}`;
const isPatchedByYarn = (name) => name === "fsevents" || name === "resolve" || name === "typescript";
function writtenRanges(name, range, locator) {
    const plain = [range];
    const full = withProtocol(range);
    if (full !== range)
        plain.push(full);
    if (/^(?:link|portal|file|exec|patch):/.test(range))
        plain.push(boundTo(range, locator));
    return isPatchedByYarn(name) ? [...plain.flatMap((one) => patchedRanges(name, one)), ...plain] : plain;
}
function patchedRanges(name, range) {
    const source = `${name}@${range}`.replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll("#", "%23");
    return [`optional!builtin<compat/${name}>`, `~builtin<compat/${name}>`].map((patch) => `patch:${source}#${patch}`);
}
function patchSource(range) {
    const source = /^patch:([^#]*)#/.exec(range)?.[1];
    if (source === undefined)
        return undefined;
    try {
        return decodeURIComponent(source);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-berry-resolutions.js

function berryResolutions(resolutions) {
    const byName = new Map();
    for (const { pattern, range } of resolutions) {
        const [, from, fromReference, name, ofRange] = PATTERN.exec(pattern) ?? [];
        if (name === undefined)
            continue;
        const read = { from, fromReference, ofRange, range: withProtocol(range) };
        const known = byName.get(name);
        if (known === undefined)
            byName.set(name, [read]);
        else
            known.push(read);
    }
    return (asker, name, range) => byName
        .get(name)
        ?.find(({ from, fromReference, ofRange }) => (from === undefined || from === asker.name) &&
        (fromReference === undefined || withProtocol(fromReference) === asker.reference) &&
        (ofRange === undefined || withProtocol(ofRange) === withProtocol(range)))?.range;
}
const NAME = "(?:@[^/@]+/)?[^/@]+";
const PATTERN = new RegExp(`^(?:(${NAME})(?:@([^/]+))?/)?(${NAME})(?:@([^/]+))?$`);

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-berry-answers.js


function berryAnswers({ entries, entryOf, resolutions, catalogs }) {
    const resolutionOf = berryResolutions(resolutions);
    const byLocator = new Map(entries.map((entry) => [entry.resolution, entry]));
    const root = entries.find(({ resolution }) => resolution.endsWith("@workspace:."))?.resolution ?? "";
    const find = (name, range, locator) => {
        for (const written of writtenRanges(name, range, locator)) {
            const found = entryOf.get(`${name}@${written}`);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    return {
        answerTo(asker, { name, range, descriptor }) {
            const resolved = resolutionOf(asker, name, range);
            const isPlain = resolved === undefined && !range.startsWith("catalog:") && !isPatchedByYarn(name);
            const plain = isPlain ? entryOf.get(descriptor) : undefined;
            if (plain !== undefined)
                return plain;
            const reduced = resolved ?? range;
            if (!reduced.startsWith("catalog:"))
                return find(name, reduced, resolved === undefined ? asker.locator : root);
            const inCatalog = catalogs.get(reduced.slice("catalog:".length))?.get(name);
            return inCatalog === undefined ? undefined : find(name, withProtocol(inCatalog), root);
        },
        sourceOf({ reference }) {
            const source = patchSource(reference);
            return source === undefined ? undefined : (byLocator.get(source) ?? entryOf.get(source));
        },
    };
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-builtin-extensions.js
const BUILTIN_YARN_EXTENSIONS = new Map([
    ["@babel/parser", [["*", "@babel/types", "^7.8.3"]]],
    ["@cypress/snapshot", [["*", "debug", "^3.2.7"]]],
    ["@google-cloud/firestore", [["<=4.9.3", "protobufjs", "^6.8.6"]]],
    ["@npmcli/metavuln-calculator", [["<2.0.0", "json-parse-even-better-errors", "^2.3.1"]]],
    ["@playwright/test", [["<=1.14.1", "jest-matcher-utils", "^26.4.2"]]],
    ["@pm2/agent", [["<1.0.4", "debug", "*"]]],
    ["@rebass/forms", [["*", "@styled-system/should-forward-prop", "^5.0.0"]]],
    [
        "@vue/cli-plugin-typescript",
        [
            ["<=5.0.0-alpha.0", "babel-loader", "^8.1.0"],
            ["<=5.0.0-beta.0", "@babel/core", "^7.12.16"],
        ],
    ],
    ["@vuetify/cli-plugin-utils", [["<=0.0.4", "semver", "^6.3.0"]]],
    ["@webpack-cli/package-utils", [["<=1.0.1-alpha.4", "cross-spawn", "^7.0.3"]]],
    [
        "babel-plugin-remove-graphql-queries",
        [
            ["<3.14.0-next.1", "@babel/runtime", "^7.14.8"],
            ["<=3.14.0-next.1", "gatsby-core-utils", "^2.8.0-next.1"],
            ["<=4.20.0-next.0", "@babel/types", "^7.15.4"],
        ],
    ],
    ["babel-preset-gatsby-package", [["<1.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    [
        "babel-preset-react-app",
        [["10.0.x <10.0.2", "@babel/plugin-proposal-private-property-in-object", "^7.16.7"]],
    ],
    ["bin-links", [["<2.3.0", "mkdirp-infer-owner", "^1.0.2"]]],
    ["cacheable-lookup", [["<4.1.2", "@types/keyv", "^3.1.1"]]],
    ["cordova-ios", [["<=6.3.0", "underscore", "^1.9.2"]]],
    ["cordova-lib", [["<=10.0.1", "underscore", "^1.9.2"]]],
    ["create-gatsby", [["<1.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["elm-webpack-loader", [["*", "temp", "^0.9.4"]]],
    [
        "eslint-import-resolver-vite",
        [
            ["<2.0.1", "debug", "^4.3.4"],
            ["<2.0.1", "resolve", "^1.22.8"],
        ],
    ],
    ["focus-trap-react", [["^8.0.0", "tabbable", "^5.3.2"]]],
    ["gatsby-admin", [["<0.24.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-cli", [["<3.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    [
        "gatsby-core-utils",
        [
            ["<2.14.0-next.1", "@babel/runtime", "^7.14.8"],
            ["<2.14.0-next.1", "got", "8.3.2"],
        ],
    ],
    ["gatsby-design-tokens", [["<3.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-legacy-polyfills", [["<1.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-plugin-benchmark-reporting", [["<1.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-plugin-gatsby-cloud", [["<=3.1.0-next.0", "gatsby-core-utils", "^2.13.0-next.0"]]],
    ["gatsby-plugin-graphql-config", [["<0.23.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-plugin-i18n", [["*", "ramda", "^0.24.1"]]],
    ["gatsby-plugin-image", [["<1.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    [
        "gatsby-plugin-mdx",
        [
            ["<2.14.0-next.1", "@babel/runtime", "^7.14.8"],
            ["<3.1.0-next.1", "mkdirp", "^1.0.4"],
        ],
    ],
    ["gatsby-plugin-netlify", [["3.13.0-next.1", "gatsby-core-utils", "^2.13.0-next.0"]]],
    ["gatsby-plugin-netlify-cms", [["<5.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-plugin-no-sourcemaps", [["<3.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    [
        "gatsby-plugin-page-creator",
        [
            ["<3.14.0-next.1", "@babel/runtime", "^7.14.8"],
            ["<=4.20.0-next.1", "fs-extra", "^10.1.0"],
        ],
    ],
    ["gatsby-plugin-preact", [["<5.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-plugin-preload-fonts", [["<2.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-plugin-schema-snapshot", [["<2.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-plugin-sharp", [["<=4.6.0-next.3", "debug", "^4.3.1"]]],
    ["gatsby-plugin-styletron", [["<6.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-plugin-subfont", [["<3.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    [
        "gatsby-plugin-utils",
        [
            ["<1.14.0-next.1", "@babel/runtime", "^7.14.8"],
            ["<=3.14.0-next.1", "fastq", "^1.13.0"],
        ],
    ],
    ["gatsby-react-router-scroll", [["<=5.6.0-next.0", "prop-types", "^15.7.2"]]],
    ["gatsby-recipes", [["<0.25.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-remark-prismjs", [["<3.3.28", "lodash", "^4"]]],
    ["gatsby-source-apiserver", [["*", "babel-polyfill", "^6.26.0"]]],
    ["gatsby-source-shopify", [["<5.6.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-source-wikipedia", [["<3.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-transformer-screenshot", [["<3.14.0-next.1", "@babel/runtime", "^7.14.8"]]],
    ["gatsby-worker", [["<0.5.0-next.1", "@babel/runtime", "^7.14.8"]]],
    [
        "got",
        [
            ["<11", "@types/responselike", "^1.0.0"],
            ["<11", "@types/keyv", "^3.1.1"],
        ],
    ],
    [
        "jest-vue-preprocessor",
        [
            ["*", "@babel/core", "7.8.7"],
            ["*", "@babel/template", "7.8.6"],
        ],
    ],
    ["jss-plugin-rule-value-function", [["<=10.1.1", "tiny-warning", "^1.0.2"]]],
    ["material-table", [["^2.0.0", "@babel/runtime", "^7.11.2"]]],
    ["mqtt", [["<4.2.7", "duplexify", "^4.1.1"]]],
    ["notistack", [["^3.0.0", "csstype", "^3.0.10"]]],
    ["query-ast", [["<1.0.5", "lodash", "^4.17.21"]]],
    ["react-bootstrap-table2-paginator", [["*", "classnames", "^2.2.6"]]],
    ["react-instantsearch-dom", [["<=6.7.0", "react-fast-compare", "^3.0.0"]]],
    ["scss-parser", [["<=1.0.5", "lodash", "^4.17.21"]]],
    ["skypack", [["<=0.3.2", "tar", "^6.1.0"]]],
    [
        "snowpack",
        [
            [">=3.3.0", "node-gyp", "^7.1.0"],
            ["<3.8.6", "magic-string", "^0.25.7"],
        ],
    ],
    ["sodium", [[">=3", "node-gyp", "^3.8.0"]]],
    ["terser", [["<=5.10.0", "acorn", "^8.5.0"]]],
    [
        "testcafe",
        [
            ["<=1.10.1", "@babel/plugin-transform-for-of", "^7.12.1"],
            ["<=1.10.1", "@babel/runtime", "^7.12.5"],
        ],
    ],
    [
        "testcafe-legacy-api",
        [
            ["<=4.2.0", "testcafe-hammerhead", "^17.0.1"],
            ["<=4.2.0", "read-file-relative", "^1.2.0"],
        ],
    ],
    [
        "typescript-language-server",
        [
            ["*", "vscode-jsonrpc", "^5.0.1"],
            ["*", "vscode-languageserver-protocol", "^3.15.0"],
        ],
    ],
    ["unified", [["<10", "@types/unist", "^2.0.0"]]],
    [
        "useragent",
        [
            ["^2.0.0", "request", "^2.88.0"],
            ["^2.0.0", "yamlparser", "0.0.x"],
            ["^2.0.0", "semver", "5.5.x"],
        ],
    ],
    [
        "vue-cli-plugin-vuetify",
        [
            ["<=2.0.3", "semver", "^6.3.0"],
            ["<=2.0.4", "null-loader", "^3.0.0"],
        ],
    ],
    ["winston-transport", [["<=4.4.0", "logform", "^2.2.0"]]],
]);

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-extensions.js


const yarn_extensions_NOTHING = { asks: [], peers: "" };
function extensionsFor(extensions) {
    return ({ name, version, own }) => {
        const builtin = BUILTIN_YARN_EXTENSIONS.get(name) ?? [];
        const ofWorkspace = extensions.get(name) ?? [];
        if (version === undefined || builtin.length + ofWorkspace.length === 0)
            return yarn_extensions_NOTHING;
        const added = new Map();
        const add = (dependency, range, isBuiltin) => {
            if (own.some((ask) => ask.name === dependency))
                return;
            const known = added.get(dependency);
            if (known === undefined)
                added.set(dependency, { ranges: [range], isBuiltin });
            else
                added.set(dependency, { ranges: [...known.ranges, range], isBuiltin: known.isBuiltin && isBuiltin });
        };
        const fits = (range) => satisfies(version, range, { includePrerelease: true });
        for (const [range, dependency, dependencyRange] of builtin)
            if (fits(range))
                add(dependency, dependencyRange, true);
        let peers = "";
        for (const extension of ofWorkspace) {
            if (!fits(extension.range))
                continue;
            peers += extension.peers;
            for (const [dependency, range] of extension.dependencies)
                add(dependency, range, false);
        }
        return { asks: [...added].map(([dependency, ask]) => ({ name: dependency, ...ask })), peers };
    };
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-berry-link.js


function berryLinks({ placeOf, extensions, lineOf, ...parts }) {
    const { answerTo, sourceOf } = berryAnswers(parts);
    const extend = extensionsFor(extensions);
    return (entry, version) => {
        const { resolution: locator, name, reference, asks, optional } = entry;
        const edges = [];
        const unresolved = [];
        const asker = { locator, name, reference };
        const addEdge = (label, answer) => {
            const to = answer === undefined ? undefined : placeOf.get(answer);
            if (to !== undefined)
                edges.push({ label, to });
            return to !== undefined;
        };
        for (const ask of asks) {
            const { name: asked, range, below } = ask;
            const label = optional?.has(asked) === true ? `optional ${asked}` : asked;
            if (!addEdge(label, answerTo(asker, ask)))
                unresolved.push({ name: asked, specifier: range, line: lineOf(entry) + below, at: undefined });
        }
        const added = extend({ name, version, own: asks });
        for (const { name: asked, ranges, isBuiltin } of added.asks) {
            const answer = ranges
                .map((range) => answerTo(asker, { name: asked, range, descriptor: `${asked}@${range}` }))
                .find((one) => one !== undefined);
            if (!addEdge(asked, answer) && !isBuiltin)
                unresolved.push({ name: asked, specifier: ranges.at(-1) ?? "", line: lineOf(entry), at: undefined });
        }
        const source = sourceOf(entry);
        if (source !== undefined)
            addEdge(PATCHED, source);
        return { edges, unresolved, addedPeers: added.peers };
    };
}
const PATCHED = "what is patched";

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-member-asks.js
function memberAsks({ dependencies }) {
    const asks = [];
    for (const { at, written, constraint, path } of dependencies) {
        const [table, name] = yarn_member_asks_keysOf(at);
        if (typeof name !== "string" || table === "peerDependencies")
            continue;
        asks.push({ name, range: written ?? constraint, isOptional: table === "optionalDependencies", at, path });
    }
    return asks;
}
const yarn_member_asks_keysOf = (at) => ("keys" in at ? at.keys : []);
const unansweredByYarn = ({ name, range, at }) => ({
    name,
    specifier: range,
    line: undefined,
    at,
});

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-berry-manifest.js


const alike = new WeakMap();
function unlikeTheManifest(member, entry, lineOf) {
    if (entry !== undefined && alike.get(entry) === member)
        return [];
    const locked = entry?.asks ?? [];
    const asks = memberAsks(member);
    const asked = new Set(asks.map(({ name }) => name));
    const lockedRanges = new Map(locked.map(({ name, range }) => [name, range]));
    const answered = new Set();
    for (const { name, range } of asks)
        if (isSameRange(range, lockedRanges.get(name)))
            answered.add(name);
    const unlike = [
        ...asks.filter(({ name }) => !answered.has(name)).map(unansweredByYarn),
        ...locked
            .filter(({ name }) => !asked.has(name))
            .map(({ name, range, below }) => ({
            name,
            specifier: range,
            line: entry === undefined ? below : lineOf(entry) + below,
            at: undefined,
        })),
    ];
    if (entry !== undefined && unlike.length === 0)
        alike.set(entry, member);
    return unlike;
}
const isSameRange = (written, locked) => locked !== undefined &&
    (withProtocol(written) === withProtocol(locked) || (written === "*" && /^(?:npm:)?$/.test(locked)));

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-berry-places.js

function placeBerryEntries(entries, members) {
    const own = new Map();
    const others = [];
    for (const entry of entries) {
        const { reference } = entry;
        const folder = workspaceFolder(reference);
        if (folder === undefined)
            others.push([entry, referencedFolder(reference)]);
        else
            own.set(folder, entry);
    }
    const external = [];
    const placeOf = new Map();
    for (const [folder, entry] of own)
        placeOf.set(entry, { folder });
    for (const [entry, folder] of others)
        if (folder !== undefined && (own.has(folder) || members.has(folder)))
            placeOf.set(entry, { folder });
        else {
            placeOf.set(entry, external.length);
            external.push(entry);
        }
    return { external, own, placeOf };
}
const foldersAskedFor = (entries) => entries.flatMap(({ reference }) => referencedFolder(reference) ?? []);

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-unclaimed.js
const UNCLAIMED = "yarn.lock";
const LABEL = "what no manifest asks for";
function claimTheRest(packages, importers) {
    const reached = new Uint8Array(packages.length);
    const pending = [];
    const reach = (edges) => {
        for (const { to } of edges)
            if (typeof to === "number" && reached[to] === 0) {
                reached[to] = 1;
                pending.push(to);
            }
    };
    for (const edges of importers)
        reach(edges);
    for (let next = pending.pop(); next !== undefined; next = pending.pop())
        reach(packages[next]?.edges ?? []);
    const edges = [];
    for (const [number, { name }] of packages.entries())
        if (reached[number] === 0)
            edges.push({ label: name, to: number });
    if (edges.length === 0)
        return undefined;
    packages.push({ name: UNCLAIMED, version: "", identity: "", edges });
    return { label: LABEL, to: packages.length - 1 };
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-importers.js


function finishYarnImporters({ packages, misses, drafts, }) {
    const rest = claimTheRest(packages, [...drafts.values()].map(({ edges }) => edges));
    const importers = new Map();
    for (const [folder, { edges, unresolved }] of drafts)
        importers.set(folder, { edges: rest === undefined ? edges : [...edges, rest], unresolved });
    for (const [folder, ask] of unresolvedReach({ packages, importers, unresolved: misses })) {
        const { edges = [], unresolved = [] } = importers.get(folder) ?? {};
        importers.set(folder, { edges, unresolved: [...unresolved, ask] });
    }
    return importers;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-berry-graph.js





function openBerryGraph(parts) {
    const { entries, metadata } = parts;
    const named = foldersAskedFor(entries);
    let key;
    let graphOf;
    return (members) => {
        const asked = JSON.stringify(named.filter((folder) => members.has(folder)));
        if (graphOf === undefined || asked !== key) {
            key = asked;
            graphOf = linkBerryEntries(parts, placeBerryEntries(entries, members), metadata);
        }
        return graphOf(members);
    };
}
function linkBerryEntries({ entries, lines, entryOf, resolutions, settings }, { external, own, placeOf }, metadata) {
    let lineByEntry;
    const lineOf = (entry) => (lineByEntry ??= new Map(entries.map((one, position) => [one, lines[position] ?? 1]))).get(entry) ?? 1;
    const link = berryLinks({ entries, entryOf, resolutions, placeOf, lineOf, ...settings });
    const outside = [];
    const misses = new Map();
    for (const entry of external) {
        const { edges, unresolved, addedPeers } = link(entry, entry.version);
        const [miss] = unresolved;
        if (miss !== undefined)
            misses.set(outside.length, miss);
        outside.push({
            name: entry.name,
            version: entry.version,
            identity: yarn_berry_graph_identityOf(entry) + addedPeers,
            edges,
        });
    }
    const draftsOf = importersByManifest(own.keys(), (folder, member) => {
        const entry = own.get(folder);
        const { edges, unresolved } = entry === undefined ? yarn_berry_graph_NOTHING : link(entry, member?.version);
        const unlike = member === undefined ? [] : unlikeTheManifest(member, entry, lineOf);
        return { edges, unresolved: [...unresolved, ...unlike] };
    });
    return (members) => {
        const packages = [...outside];
        const importers = finishYarnImporters({ packages, misses, drafts: draftsOf(members) });
        return { packages, importers, settings: metadata, lineOf: (number) => lineOf(external[number]) };
    };
}
const yarn_berry_graph_NOTHING = { edges: [], unresolved: [] };
function yarn_berry_graph_identityOf({ reference, checksum, conditions, peers }) {
    const source = checksum === "" ? reference : reference.replace(/::__archiveUrl=[^&]*$/, "");
    return `${source}\n${checksum}\n${conditions}${peers}`;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-root-resolutions.js


function readResolutions(text) {
    if (text === undefined)
        return [];
    const parsed = (0,documents_json/* parseJson */.q)(text);
    const root = parsed.ok ? (0,documents_value/* asTable */.fO)(parsed.value) : undefined;
    if (root === undefined)
        return undefined;
    const resolutions = [];
    for (const [pattern, range] of (0,documents_value/* entriesOf */.Mc)((0,documents_value/* asTable */.fO)((0,documents_value/* own */.ZV)(root, "resolutions")) ?? {}))
        if (typeof range === "string")
            resolutions.push({ pattern, range });
    return resolutions;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-settings-scan.js

function scanYarnSettings(text, wanted) {
    const root = new Map();
    let open = [];
    for (const [index, lineText] of text.split(/\r?\n/).entries()) {
        if (/^ *(?:#|$)|^---\s*$/.test(lineText))
            continue;
        const indent = /^ */.exec(lineText)?.[0].length ?? 0;
        if (open.length === 0 && (indent > 0 || lineText.startsWith("- ")))
            continue;
        const pair = lineText.length > LONGEST ? undefined : readPair(lineText.slice(indent));
        if (indent === 0) {
            const isOther = pair === undefined ? OTHER_KEY.test(lineText) : !wanted.has(pair.key);
            open = isOther ? [] : [{ indent: 0, table: root, last: undefined }];
            if (isOther)
                continue;
        }
        if (pair === undefined || !put(open, indent, pair))
            return (0,failure/* fail */.fJ)({ line: index + 1, why: "it is written in a way that is not known here" });
    }
    return (0,failure.ok)(root);
}
const yarn_settings_scan_DEEPEST = 8;
const LONGEST = 10_000;
const OTHER_KEY = /^(?!catalog|packageExtensions)[A-Za-z]+:/;
function put(open, indent, pair) {
    while (open.length > 1 && (open.at(-1)?.indent ?? 0) > indent)
        open.pop();
    let top = open.at(-1);
    if (top !== undefined && top.indent < indent && top.last !== undefined && open.length < yarn_settings_scan_DEEPEST) {
        const inner = { indent, table: top.last, last: undefined };
        top.last = undefined;
        open.push(inner);
        top = inner;
    }
    const value = readValue(pair.rest);
    if (value === undefined || top?.indent !== indent || top.table.has(pair.key))
        return false;
    top.last = undefined;
    if (value === NESTED) {
        top.last = new Map();
        top.table.set(pair.key, top.last);
    }
    else
        top.table.set(pair.key, value);
    return true;
}
function readPair(text) {
    const [, double, single, plain, rest = ""] = PAIR.exec(text) ?? [];
    const key = double ?? single ?? plain;
    return key === undefined ? undefined : { key, rest };
}
const PAIR = /^(?:"([^"\\]*)"|'([^']*)'|([^\s"'#&*!|>%@`,[\]{}?-](?:[^:#]|:(?=\S)|(?<=\S)#)*?)) *:(?: +(.*)|)$/;
const NESTED = new Map();
function readValue(text) {
    if (/^(?:#|\s*$)/.test(text))
        return NESTED;
    const [, flow, double, single, plain] = VALUE.exec(text) ?? [];
    if (flow === undefined)
        return double ?? single ?? plain?.trimEnd();
    const table = new Map();
    for (const piece of flow.split(",")) {
        if (piece.trim() === "")
            continue;
        const pair = readPair(piece.trim());
        const value = pair === undefined || pair.rest.trim() === "" ? undefined : readValue(pair.rest);
        if (pair === undefined || typeof value !== "string" || table.has(pair.key))
            return undefined;
        table.set(pair.key, value);
    }
    return table;
}
const VALUE = /^(?:\{([^{}[\]]*)\}|"([^"\\]*)"|'([^']*)'|([^\s"'#&*!|>%@`,[\]{}](?:[^#:]|:(?=\S)|(?<=\S)#)*?)) *(?: #.*)?$/;

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-settings.js


const KEYS = new Set(["catalog", "catalogs", "packageExtensions"]);
function readYarnSettings(text) {
    const scanned = scanYarnSettings(text ?? "", KEYS);
    if (!scanned.ok)
        return scanned;
    const catalogs = new Map();
    for (const [name, catalog] of tableOf(scanned.value.get("catalogs")))
        catalogs.set(name, textsOf(catalog));
    catalogs.set("", textsOf(scanned.value.get("catalog")));
    const extensions = new Map();
    for (const [descriptor, value] of tableOf(scanned.value.get("packageExtensions"))) {
        const [, name, range] = /^(@?[^@]+)@(.+)$/.exec(descriptor) ?? [];
        if (name === undefined || range === undefined)
            return (0,failure/* fail */.fJ)({ line: 1, why: `${descriptor} of packageExtensions has no range` });
        const table = tableOf(value);
        const extension = {
            range,
            dependencies: new Map([
                ...textsOf(table.get("dependencies")),
                ...textsOf(table.get("optionalDependencies")),
            ]),
            peers: textOf(table.get("peerDependencies")) + textOf(table.get("peerDependenciesMeta")),
        };
        const known = extensions.get(name);
        if (known === undefined)
            extensions.set(name, [extension]);
        else
            known.push(extension);
    }
    return (0,failure.ok)({ catalogs, extensions });
}
const NO_TABLE = new Map();
const tableOf = (value) => value === undefined || typeof value === "string" ? NO_TABLE : value;
const textsOf = (value) => new Map([...tableOf(value)].filter((pair) => typeof pair[1] === "string"));
const textOf = (value) => value === undefined || typeof value === "string"
    ? (value ?? "")
    : [...value].map(([key, inner]) => `\n${key}: ${textOf(inner)};`).join("");

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-berry.js






const OLDEST = 4;
const NEWEST = 10;
function openYarnBerry({ text, companions }, other) {
    const scanned = scanYarnBerry(text, other === undefined ? undefined : blocksOf.get(other));
    if (!scanned.ok)
        return (0,failure/* fail */.fJ)(scanned.failure);
    const { metadata, entries, lines, blocks } = scanned.value;
    const version = metadata.get("version") ?? "";
    if (!/^\d+$/.test(version) || Number(version) < OLDEST || Number(version) > NEWEST)
        return (0,failure/* fail */.fJ)(refusal("this version of the format is not known", 1 + lineBreaksBefore(text, "__metadata:")));
    const entryOf = new Map();
    for (const [position, entry] of entries.entries())
        for (const descriptor of entry.descriptors) {
            if (entryOf.has(descriptor))
                return (0,failure/* fail */.fJ)(refusal(`${descriptor} is answered twice`, lines[position] ?? 1));
            entryOf.set(descriptor, entry);
        }
    const resolutions = readResolutions(companions.get("package.json"));
    if (resolutions === undefined)
        return (0,failure/* fail */.fJ)(refusal("the package.json beside it cannot be read", 1));
    const settings = readYarnSettings(companions.get(".yarnrc.yml"));
    if (!settings.ok)
        return (0,failure/* fail */.fJ)(refusal(`line ${settings.failure.line} of the .yarnrc.yml beside it: ${settings.failure.why}`, 1));
    const graphOf = openBerryGraph({
        entries,
        lines,
        entryOf,
        resolutions,
        settings: settings.value,
        metadata: new Map([...metadata].map(([key, value]) => [`__metadata.${key}`, value])),
    });
    const opened = (members) => ({ kind: "graph", graph: graphOf(members) });
    blocksOf.set(opened, blocks);
    return (0,failure.ok)(opened);
}
const blocksOf = new WeakMap();
const lineBreaksBefore = (text, piece) => text.slice(0, text.startsWith(piece) ? 0 : text.indexOf(`\n${piece}`) + 1).split("\n").length - 1;

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-ask.js
const labelOf = ({ name, isOptional }) => isOptional ? `optional ${name}` : name;

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-classic-resolutions.js
function classicResolutions(resolutions) {
    const byName = new Map();
    for (const { pattern, range } of resolutions) {
        if (/\/$|\/{2,}|\*+$/.test(pattern))
            continue;
        const steps = pattern.match(/(?:@[^/]+\/)?[^/]+/g) ?? [];
        const name = steps.at(-1);
        if (name === undefined)
            continue;
        const way = steps.length === 1 ? ["**"] : steps.slice(0, -1);
        const known = byName.get(name);
        if (known === undefined)
            byName.set(name, [{ range, way }]);
        else
            known.push({ range, way });
    }
    return (name, askers) => {
        const found = [];
        for (const { range, way } of byName.get(name) ?? []) {
            const fits = new Set(askers.map((asker) => fitOf(way, asker)));
            const [fit = "never"] = fits.size > 1 ? ["perhaps"] : fits;
            if (fit !== "never")
                found.push({ range, isSure: fit === "always" });
            if (fit === "always")
                break;
        }
        return found;
    };
}
function fitOf(way, asker) {
    if (way.length === 1 && way[0] === "**")
        return "always";
    const last = way.at(-1) ?? "";
    const isName = !/[*?[\]{}()!+]/.test(last);
    if (isName && last !== asker)
        return "never";
    return isName && way.length === 2 && way[0] === "**" ? "always" : "perhaps";
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-classic-answers.js


function classicAnswers({ path, numbers, members, resolutions }) {
    const folderOf = new Map();
    const byName = new Map();
    for (const [folder, { directory, name, version }] of members) {
        folderOf.set(directory, folder);
        if (name !== undefined && folder !== ".")
            byName.set(name, { folder, version });
    }
    const home = path.slice(0, path.lastIndexOf("/") + 1);
    const resolutionsOf = classicResolutions(resolutions);
    const answerTo = (name, range) => {
        const member = byName.get(name);
        if (member?.version !== undefined && satisfies(member.version, range, { loose: true }))
            return { folder: member.folder };
        const found = numbers.get(`${name}@${range}`);
        return found === undefined && range === "*" ? (numbers.get(`${name}@`) ?? numbers.get(name)) : found;
    };
    const answersTo = (askers, name, range) => {
        const found = [];
        const add = (answer) => {
            if (answer !== undefined)
                found.push(answer);
        };
        for (const { range: replaced, isSure } of resolutionsOf(name, askers)) {
            add(answerTo(name, replaced));
            if (isSure)
                return found;
        }
        add(answerTo(name, range));
        return found;
    };
    return {
        ofPackage: (askers, { name, range }) => answersTo(askers, name, range),
        ofMember: ({ name: asker = "" }, { name, range, path: target }) => {
            const found = answersTo([asker], name, range);
            if (found.length > 0 || target === undefined)
                return found;
            const written = target.startsWith(home) ? target.slice(home.length) : target;
            const protocol = /^(?:file|link):/.exec(range)?.[0] ?? "file:";
            const number = numbers.get(`${name}@${protocol}${written}`) ?? numbers.get(`${name}@${protocol}./${written}`);
            const folder = folderOf.get(target);
            const local = [
                ...(folder === undefined ? [] : [{ folder }]),
                ...(number === undefined ? [] : [number]),
            ];
            return local.length === 0 && protocol === "link:" ? undefined : local;
        },
    };
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-classic-entries.js



function scanYarnClassic(text) {
    const lines = new YarnLines(text);
    const entries = [];
    let draft;
    let section = "";
    while (lines.next()) {
        if (lines.isAtEnd())
            continue;
        const { at: start, line } = lines;
        const indent = lines.indent();
        if (indent === 0) {
            if (lines.take("#"))
                continue;
            const patterns = yarn_classic_entries_readPatterns(lines);
            if (patterns === undefined)
                return yarn_classic_entries_refused(lines, start);
            const finished = finishEntry(draft, entries);
            if (finished !== undefined)
                return (0,failure/* fail */.fJ)(finished);
            draft = { line, patterns, name: "", version: "", resolved: "", integrity: "", asks: [] };
            section = "";
            continue;
        }
        const key = indent === 2 ? lines.string(" ", ":") : lines.string(" ");
        if (key === undefined || draft === undefined)
            return yarn_classic_entries_refused(lines, start);
        if (indent === 2 && lines.take(":") && lines.isAtEnd() && yarn_classic_entries_SECTIONS.has(key))
            section = key;
        else {
            const value = lines.take(" ") ? lines.lastString() : undefined;
            if (value === undefined)
                return yarn_classic_entries_refused(lines, start);
            if (indent === 4 && section !== "")
                draft.asks.push({ name: key, range: value, isOptional: section === "optionalDependencies", line });
            else if (indent === 2 && yarn_classic_entries_FIELDS.has(key)) {
                section = "";
                yarn_classic_entries_setField(draft, key, value);
            }
            else
                return yarn_classic_entries_refused(lines, start);
        }
    }
    const finished = finishEntry(draft, entries);
    return finished === undefined ? (0,failure.ok)(entries) : (0,failure/* fail */.fJ)(finished);
}
const yarn_classic_entries_refused = ({ text, end, line }, start) => (0,failure/* fail */.fJ)(refusedLine(text.slice(start, end), line));
const yarn_classic_entries_SECTIONS = new Set(["dependencies", "optionalDependencies"]);
const yarn_classic_entries_FIELDS = new Set(["name", "version", "uid", "resolved", "integrity", "registry"]);
function yarn_classic_entries_readPatterns(lines) {
    const patterns = [];
    do {
        const pattern = lines.string(":", ",");
        if (pattern === undefined)
            return undefined;
        patterns.push(pattern);
    } while (lines.take(", "));
    return lines.take(":") && lines.isAtEnd() ? patterns : undefined;
}
function yarn_classic_entries_setField(draft, key, value) {
    if (key === "name")
        draft.name = value;
    else if (key === "version")
        draft.version = value;
    else if (key === "resolved")
        draft.resolved = value;
    else if (key === "integrity")
        draft.integrity = value;
}
function finishEntry(draft, entries) {
    if (draft === undefined)
        return undefined;
    if (draft.version === "")
        return refusal("this entry is not whole", draft.line);
    entries.push(draft);
    return undefined;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-classic.js








function readYarnClassic({ path, text, companions, members }) {
    const scanned = scanYarnClassic(text);
    if (!scanned.ok)
        return scanned.failure;
    const entries = scanned.value;
    const numbers = new Map();
    for (const [number, { patterns, line }] of entries.entries())
        for (const pattern of patterns) {
            if (numbers.has(pattern))
                return refusal(`${pattern} is answered twice`, line);
            numbers.set(pattern, number);
        }
    const resolutions = readResolutions(companions.get("package.json"));
    if (resolutions === undefined)
        return refusal("the package.json beside it cannot be read", 1);
    const answers = classicAnswers({ path, numbers, members, resolutions });
    const { packages, misses } = linkPackages(entries, answers);
    const importers = finishYarnImporters({ packages, misses, drafts: linkMembers(members, answers) });
    const lineOf = (number) => entries[number]?.line ?? 1;
    return { kind: "graph", graph: { packages, importers, settings: new Map(), lineOf } };
}
function linkPackages(entries, answers) {
    const packages = [];
    const misses = new Map();
    for (const [number, entry] of entries.entries()) {
        const [name, ...aliases] = yarn_classic_namesOf(entry);
        const edges = new EdgeList();
        for (const ask of entry.asks) {
            const found = answers.ofPackage([name, ...aliases], ask);
            for (const to of found)
                edges.add(labelOf(ask), to);
            if (found.length === 0 && !misses.has(number))
                misses.set(number, { name: ask.name, specifier: ask.range, line: ask.line, at: undefined });
        }
        packages.push({ name, version: entry.version, identity: yarn_classic_identityOf(entry), edges: edges.toList() });
    }
    return { packages, misses };
}
function linkMembers(members, answers) {
    const importers = new Map();
    for (const [folder, member] of members) {
        const edges = new EdgeList();
        const unresolved = [];
        for (const ask of memberAsks(member)) {
            const found = answers.ofMember(member, ask);
            for (const to of found ?? [])
                edges.add(labelOf(ask), to);
            if (found?.length === 0)
                unresolved.push(unansweredByYarn(ask));
        }
        importers.set(folder, { edges: edges.toList(), unresolved });
    }
    return importers;
}
function yarn_classic_namesOf({ name, patterns }) {
    const asked = patterns.map((pattern) => /^(@?[^@]*)(?:@npm:(@?[^@]+))?/.exec(pattern) ?? []);
    const own = name === "" ? (asked[0]?.[2] ?? asked[0]?.[1] ?? "") : name;
    const aliases = new Set(asked.map(([, alias = ""]) => alias));
    aliases.delete(own);
    return [own, ...aliases];
}
function yarn_classic_identityOf({ resolved, integrity }) {
    const hashAt = resolved.indexOf("#");
    const isFile = /^https?:/.test(resolved) && (hashAt >= 0 || integrity !== "");
    return `${isFile ? (hashAt < 0 ? "" : resolved.slice(hashAt)) : resolved} ${integrity}`;
}

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/yarn/yarn-lock.js




const YARN_LOCK = {
    ecosystem: "npm",
    fileName: "yarn.lock",
    companions: ["package.json", ".yarnrc.yml"],
    read: ({ members, ...input }) => openYarnLock(input)(members),
    open: openYarnLock,
};
function openYarnLock(input, other) {
    const content = (0,text_start/* withoutByteOrderMark */.Y)(input.text);
    const text = content.includes("\r\n") ? content.replaceAll("\r\n", "\n") : content;
    if (text !== "" && !text.endsWith("\n"))
        return yarn_lock_refused("its last line has no end, so it may be cut off", text.split("\n").length);
    if (/^__metadata:/m.test(text)) {
        const opened = openYarnBerry({ ...input, text }, other);
        return opened.ok ? opened.value : () => opened.failure;
    }
    if (/^# yarn lockfile v1$/m.test(text))
        return (members) => readYarnClassic({ ...input, text, members });
    const foreign = /^# yarn lockfile v/m.exec(text);
    return foreign === null
        ? yarn_lock_refused("it is neither of yarn 1 (# yarn lockfile v1) nor of a later yarn (__metadata:)", 1)
        : yarn_lock_refused("this version of the format is not known", yarn_lock_lineAt(text, foreign.index));
}
const yarn_lock_refused = (why, line) => () => refusal(why, line);
const yarn_lock_lineAt = (text, offset) => text.slice(0, offset).split("\n").length;

;// CONCATENATED MODULE: ./build/stage/manifests/lockfiles/lockfile-formats.js








const FORMATS = [
    PACKAGE_LOCK,
    NPM_SHRINKWRAP,
    PNPM_LOCK,
    YARN_LOCK,
    BUN_LOCK,
    UV_LOCK,
    POETRY_LOCK,
    CARGO_LOCK,
    TERRAFORM_LOCK,
];
const LOCKFILE_FORMATS = new Map(FORMATS.map((format) => [format.fileName, format]));


/***/ })

};
