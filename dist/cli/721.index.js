export const id = 721;
export const ids = [721];
export const modules = {

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchForSuggestions: () => (/* binding */ watchForSuggestions),
  writeSuggestions: () => (/* binding */ writeSuggestions)
});

// EXTERNAL MODULE: ./build/stage/affected/owners.js
var affected_owners = __webpack_require__(4956);
// EXTERNAL MODULE: ./build/stage/backtest/known-objects.js
var known_objects = __webpack_require__(5547);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
// EXTERNAL MODULE: ./build/stage/config/workspace-file.js
var workspace_file = __webpack_require__(8420);
// EXTERNAL MODULE: ./build/stage/git/left-out.js
var left_out = __webpack_require__(1156);
// EXTERNAL MODULE: ./build/stage/git/tree.js
var tree = __webpack_require__(6572);
// EXTERNAL MODULE: ./build/stage/graph/shortest-chains.js
var shortest_chains = __webpack_require__(8185);
// EXTERNAL MODULE: ./build/stage/base/failure.js
var failure = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/stage/config/check-workspace-file.js + 1 modules
var check_workspace_file = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/stage/documents/text-start.js
var text_start = __webpack_require__(5680);
// EXTERNAL MODULE: ./build/stage/documents/toml-spans.js
var toml_spans = __webpack_require__(7738);
// EXTERNAL MODULE: ./build/stage/documents/toml-string.js
var toml_string = __webpack_require__(354);
// EXTERNAL MODULE: ./build/stage/suggestions/toml-lines.js
var toml_lines = __webpack_require__(6425);
;// CONCATENATED MODULE: ./build/stage/suggestions/change-workspace-file.js







async function changeWorkspaceFile(text, changes) {
    const whole = text ?? "";
    const content = (0,text_start/* withoutByteOrderMark */.Y)(whole);
    const { file: before } = await (0,check_workspace_file/* checkWorkspaceFile */.K)(content);
    const spans = await (0,toml_spans/* parseTomlSpans */.j)(content);
    if (before === undefined || spans === undefined)
        throw cannotWrite("it has errors");
    const { insertions, end } = planInsertions(content, { before, spans, changes });
    const ownBreaks = (lines) => (content.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines);
    let changed = content;
    for (const { at, text: inserted } of [...insertions].sort((a, b) => b.at - a.at))
        changed = changed.slice(0, at) + ownBreaks(inserted) + changed.slice(at);
    if (end.length > 0) {
        const start = changed === "" ? "" : changed.endsWith("\n") ? "\n" : "\n\n";
        changed += ownBreaks(start + end.map((block) => `${block}\n`).join("\n"));
    }
    const { file: after } = await (0,check_workspace_file/* checkWorkspaceFile */.K)(changed);
    if (after === undefined || contentOf(after) !== expectedContent(before, changes))
        throw cannotWrite("its tables are written in a way that lines cannot be added to");
    return whole.slice(0, whole.length - content.length) + changed;
}
const cannotWrite = (why) => new failure/* Failure */.HR("suggestions/cannot-write", `${workspace_file/* WORKSPACE_FILE */.h} cannot be changed: ${why}`, {
    hint: "put the lines in by hand",
});
function planInsertions(content, { before, spans, changes, }) {
    const { global, ignore, inputs, repos } = (0,toml_lines/* groupChanges */.tw)(changes);
    const insertions = [];
    const end = [];
    const affected = spans.children.get("affected");
    const newKeys = [];
    for (const [key, patterns] of [
        ["global", global],
        ["ignore", ignore],
    ]) {
        if (patterns.length === 0)
            continue;
        const array = affected?.children.get(key);
        if (array !== undefined)
            insertions.push(...intoArray(content, array, patterns));
        else
            newKeys.push(`${key} = ${(0,toml_lines/* tomlArray */.Wl)(patterns)}`);
    }
    if (newKeys.length > 0)
        if (affected === undefined)
            end.push(["[affected]", ...newKeys].join("\n"));
        else
            insertions.push(belowHeader(content, affected, newKeys));
    const entries = new Map(before.repos.map(({ path }, index) => [path, index]));
    for (const repo of repos)
        end.push((0,toml_lines/* renderRepo */.ZY)(repo, inputs.get(repo.path)));
    for (const [path, patterns] of inputs) {
        const index = entries.get(path);
        const entry = index === undefined ? undefined : spans.children.get("repos")?.children.get(index);
        if (entry === undefined) {
            if (!repos.some((repo) => repo.path === path))
                end.push((0,toml_lines/* renderRepo */.ZY)({ path }, patterns));
            continue;
        }
        const array = entry.children.get("inputs");
        insertions.push(...(array !== undefined
            ? intoArray(content, array, patterns)
            : [belowHeader(content, entry, [`inputs = ${(0,toml_lines/* tomlArray */.Wl)(patterns)}`])]));
    }
    return { insertions, end };
}
function belowHeader(content, { value }, lines) {
    const lineEnd = content.indexOf("\n", value[1]);
    const at = lineEnd < 0 ? content.length : lineEnd;
    return {
        at: at > 0 && content[at - 1] === "\r" ? at - 1 : at,
        text: lines.map((line) => `\n${line}`).join(""),
    };
}
function intoArray(content, { value, children }, texts) {
    const last = children.get(children.size - 1);
    const list = texts.map(toml_string/* tomlString */.G);
    if (last === undefined)
        return [{ at: value[0] + 1, text: list.join(", ") }];
    const [start, end] = last.value;
    const indent = content.slice(content.lastIndexOf("\n", start) + 1, start);
    const rest = content.slice(end, value[1]);
    const [ofLine, comma] = /^[ \t]*(,?)[ \t]*(?:#[^\r\n]*)?(?=\r?\n)/.exec(rest) ?? [];
    const farComma = comma === "," ? undefined : /^(?:\s|#[^\n]*\n)*,/.exec(rest)?.[0];
    if (farComma !== undefined)
        return [{ at: end + farComma.length, text: ` ${list.join(", ")}` }];
    if (ofLine === undefined || indent.trim() !== "")
        return [{ at: end, text: `, ${list.join(", ")}` }];
    const lines = list.map((text) => `\n${indent}${text},`).join("");
    const atLineEnd = { at: end + ofLine.length, text: lines };
    if (comma !== "")
        return [atLineEnd];
    return ofLine === "" ? [{ at: end, text: `,${lines}` }] : [{ at: end, text: "," }, atLineEnd];
}
const contentOf = ({ affected, repos }) => JSON.stringify([
    affected.global.map(({ text }) => text),
    affected.ignore.map(({ text }) => text),
    affected.unowned,
    repos.map(({ path, name, inputs, dependencies }) => [
        path,
        name,
        inputs.map(({ text }) => text),
        [...dependencies].map(([key, { constraint }]) => [key, constraint]),
    ]),
]);
function expectedContent(before, changes) {
    const { global, ignore, inputs, repos } = (0,toml_lines/* groupChanges */.tw)(changes);
    const texts = (written) => written.map(({ text }) => text);
    const known = new Set(before.repos.map(({ path }) => path));
    const added = new Set(repos.map(({ path }) => path));
    return JSON.stringify([
        [...texts(before.affected.global), ...global],
        [...texts(before.affected.ignore), ...ignore],
        before.affected.unowned,
        [
            ...before.repos.map(({ path, name, inputs: own, dependencies }) => [
                path,
                name,
                [...texts(own), ...(inputs.get(path) ?? [])],
                [...dependencies].map(([key, { constraint }]) => [key, constraint]),
            ]),
            ...repos.map(({ path, name, dependencies }) => [
                path,
                name,
                inputs.get(path) ?? [],
                dependencies.map((one) => [one, "*"]),
            ]),
            ...[...inputs]
                .filter(([path]) => !known.has(path) && !added.has(path))
                .map(([path, patterns]) => [path, undefined, patterns, []]),
        ],
    ]);
}

;// CONCATENATED MODULE: ./build/stage/suggestions/place-nature.js

const CONSUMERS = /^(?:.*[-_.])?(?:tests?|e2e|specs?|examples?|samples?|demos?|playgrounds?|bench(?:es|marks?)?|evals?|cookbook|notebooks?|tutorials?|__tests__)$/i;
const TEST_FILE = /^(?:test_.*\.py|.*_test\.(?:py|go|rb|exs?)|conftest\.py|.*[.-](?:test|spec|e2e)\.[cm]?[jt]sx?|.*Tests?\.(?:java|kt|cs|swift))$/;
const PROGRAM = /\.(?:py|pyx|ipynb|[cm]?[jt]sx?|go|rs|rb|sh|bash|zsh|ps1|bat|cmd|java|kts?|scala|cs|fs|swift|c|cc|cpp|cxx|h|hpp|m|mm|php|pl|lua|exs?|erl|hs|ml|dart|vue|svelte|r|jl|zig|nim|wasm|tf)$/i;
const RECIPE = /^(?:.*\.)?(?:dockerfile|containerfile|makefile|justfile|jenkinsfile|rakefile|vagrantfile)(?:\..*)?$|^cmakelists\.txt$|compose\.ya?ml$/i;
const DECLARATION = /\.d\.[cm]?ts$|\.js\.flow$|\.pyi$/;
const isTestFile = (path) => TEST_FILE.test((0,path_text/* baseName */.Fl)(path));
const isProgram = ({ path, mode }) => mode === "100755" || RECIPE.test((0,path_text/* baseName */.Fl)(path)) || (PROGRAM.test(path) && !DECLARATION.test(path));
const isNamedForConsumers = (folder) => CONSUMERS.test((0,path_text/* baseName */.Fl)(folder));
function natureOf(place, files) {
    const test = files.find(({ path }) => isTestFile(path));
    if (test !== undefined)
        return { kind: "consumers", example: test.path };
    const program = files.find(isProgram);
    if (program === undefined)
        return { kind: "plain" };
    const kind = place.split("/").some(isNamedForConsumers) ? "consumers" : "programs";
    return { kind, example: program.path };
}

;// CONCATENATED MODULE: ./build/stage/suggestions/place.js


function openRepoFolders(repoPaths) {
    const repos = new Set(repoPaths);
    repos.delete(".");
    const around = new Set(["."]);
    for (const path of repos)
        for (let folder = path; !around.has(folder); folder = (0,path_text/* parentOf */.gN)(folder))
            around.add(folder);
    return { isRepo: (folder) => repos.has(folder), holdsRepos: (folder) => around.has(folder) };
}
function placeOf(path, { isRepo, holdsRepos }) {
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
        const folder = path.slice(0, slash);
        if (isRepo(folder) || !holdsRepos(folder) || isNamedForConsumers(folder))
            return { path: folder, isFolder: true };
    }
    return { path, isFolder: false };
}
const placeText = ({ path, isFolder }) => (isFolder ? `${path}/` : path);

// EXTERNAL MODULE: ./build/stage/base/order.js
var order = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/stage/base/words.js
var words = __webpack_require__(318);
// EXTERNAL MODULE: ./build/stage/config/repo-name.js
var repo_name = __webpack_require__(1496);
;// CONCATENATED MODULE: ./build/stage/suggestions/glob-of.js
const globOf = ({ path, isFolder }) => `${path.replace(/[\\*?[\]{},!]/g, "\\$&")}${isFolder ? "/**" : ""}`;

;// CONCATENATED MODULE: ./build/stage/suggestions/known-files.js

const SERVED_ELSEWHERE = /^(?:FUNDING\.(?:json|ya?ml)|\.?codecov\.ya?ml|code-coverage\.datadog\.yml|static-analysis\.datadog\.yml|triagebot\.toml|\.gitpod\.ya?ml|\.all-contributorsrc|\.lycheeignore|\.clomonitor\.yml|\.coderabbit\.ya?ml|\.deepsource\.toml|\.gitguardian\.ya?ml|\.mention-bot|\.codespellrc|\.codespellignore|CODE_OF_CONDUCT.*|SECURITY\..*|AGENTS\..*|CLAUDE\..*|\.cursorrules|\.windsurfrules)$/i;
const FOLDERS_SERVED_ELSEWHERE = /^\.(?:claude|cursor|codesandbox|devcontainer|gitpod|github|agents|windsurf|zed|fleet)$/;
const isServedElsewhere = ({ path, isFolder, }) => (isFolder ? FOLDERS_SERVED_ELSEWHERE.test(path) : SERVED_ELSEWHERE.test((0,path_text/* baseName */.Fl)(path)));

;// CONCATENATED MODULE: ./build/stage/suggestions/loose-inputs.js


function looseInputs(place, files, { repoPaths, folders }) {
    const nested = repoPaths.filter((path) => path !== place && (0,path_text/* isInside */.FK)(path, place));
    if (nested.length === 0)
        return [];
    const patterns = new Map();
    for (const file of files) {
        let folder = place;
        let next = nextFolder(file, folder);
        while (next !== undefined && folders.holdsRepos(next)) {
            folder = next;
            next = nextFolder(file, folder);
        }
        patterns.set(next === undefined
            ? `${globOf({ path: folder, isFolder: false })}/*`
            : globOf({ path: next, isFolder: true }), folder);
    }
    return nested.flatMap((repoPath) => [...patterns]
        .filter(([, folder]) => (0,path_text/* isInside */.FK)(repoPath, folder))
        .map(([pattern]) => ({ kind: "inputs", repoPath, pattern })));
}
function nextFolder(file, folder) {
    const slash = file.indexOf("/", folder.length + 1);
    return slash < 0 ? undefined : file.slice(0, slash);
}

;// CONCATENATED MODULE: ./build/stage/suggestions/decide.js









const MOST_EVIDENCE = 5;
const isHidden = ({ path }) => /(?:^|\/)\./.test(path);
function decide(facts, members) {
    const { place, nature, mentions } = facts;
    if (members.rootIsGoModule && /^[^/]+\.go$/.test(place.path))
        return partOfRootModule(facts);
    if (!place.isFolder || isHidden(place))
        return decideByName(facts);
    const [wide, users] = [mentions.filter(isWide), usersOf(mentions)];
    const isAround = members.folders.holdsRepos(place.path);
    if (isAround || nature.kind === "consumers" || (nature.kind === "programs" && mentions.length === 0))
        return !isAround && mentions.some(({ isAlias }) => isAlias)
            ? global(facts, "a config gives it a name by which every repo can import from it")
            : asRepo(facts, members, users);
    if (wide.length > 0)
        return global(facts, "what serves all repos mentions it");
    if (mentions.length === 0)
        return facts.isSearchedWhole && facts.unread === 0
            ? {
                kind: "ignore",
                place: placeText(place),
                changes: [{ kind: "ignore", pattern: globOf(place) }],
                why: "no file outside of it mentions it, and it holds neither tests nor programs",
                evidence: [],
                couldMiss: "a use that no file spells out, like a path that is put together when it runs",
            }
            : global(facts, "no mention was found, but not every file could be searched");
    if (users.length === members.byPath.size)
        return global(facts, "every repo mentions it");
    return {
        kind: "inputs",
        place: placeText(place),
        changes: users.map((repoPath) => ({ kind: "inputs", repoPath, pattern: globOf(place) })),
        why: `${users.length === 1 ? "one repo mentions" : `${users.length} of ${members.byPath.size} repos mention`} it, and nothing that serves all does`,
        evidence: evidenceOf(mentions),
        couldMiss: `a use that no file spells out, like a path that is put together when it runs${unreadText(facts)}`,
    };
}
function decideByName(facts) {
    const { place, mentions } = facts;
    if (!isServedElsewhere(place) || mentions.length > 0 || facts.unread > 0)
        return global(facts, isHidden(place) || !place.path.includes("/")
            ? "tools find it by its name, in whatever repo they run"
            : "it lies among the repos, and is none");
    return {
        kind: "ignore",
        place: placeText(place),
        changes: [{ kind: "ignore", pattern: globOf(place) }],
        why: "it is known to serve editors, assistants or services that build and test nothing, and no manifest, config, script or workflow mentions it",
        evidence: [],
        couldMiss: "a task that reads it all the same",
    };
}
const partOfRootModule = ({ place, mentions }) => ({
    kind: "inputs",
    place: placeText(place),
    changes: [{ kind: "inputs", repoPath: ".", pattern: globOf(place) }],
    why: "it is part of the Go package at the root, which is a repo",
    evidence: evidenceOf(mentions),
    couldMiss: "a script or generator that reads its text",
});
function global({ place, mentions }, why) {
    return {
        kind: "global",
        place: placeText(place),
        changes: [{ kind: "global", pattern: globOf(place) }],
        why,
        evidence: evidenceOf([...mentions.filter(isWide), ...mentions.filter((one) => !isWide(one))]),
        couldMiss: place.isFolder
            ? "nothing; Markdown and what else is ignored by default outside of repos selects everything there too"
            : "nothing: it selects everything as before, but on purpose",
    };
}
function asRepo(facts, members, users) {
    const { place, nature, needs, mentions } = facts;
    const all = (0,order/* sorted */.IP)(members.byPath.values());
    const shared = sharedFiles(facts);
    const changes = [
        ...shared.map((path) => ({ kind: "global", pattern: globOf({ path, isFolder: false }) })),
        {
            kind: "repo",
            name: nameFor(place.path, members.taken),
            path: place.path,
            dependencies: needs.kind === "some" ? needs.repos : all,
        },
        ...users.map((repoPath) => ({ kind: "inputs", repoPath, pattern: globOf(place) })),
        ...looseInputs(place.path, facts.files, {
            repoPaths: [...members.byPath.keys()],
            folders: members.folders,
        }),
    ];
    return {
        kind: "repos",
        place: placeText(place),
        changes,
        why: [
            nature.kind === "programs"
                ? "it holds programs that nothing mentions"
                : nature.kind === "consumers"
                    ? "it holds tests or examples"
                    : "it is named for tests or examples and holds repos",
            needs.kind === "some"
                ? `its imports name ${(0,words.count)(needs.repos.length, "repo")}`
                : `it depends on every member, for ${(0,path_text/* showPath */.P8)(needs.why)}`,
            ...(users.length === 0
                ? []
                : [
                    `${(0,words.count)(users.length, "repo")} that ${users.length === 1 ? "mentions" : "mention"} it ${users.length === 1 ? "takes" : "take"} it as inputs`,
                ]),
            ...(shared.length === 0
                ? []
                : [
                    `${(0,words.count)(shared.length, "file")} of it that others name ${shared.length === 1 ? "stays" : "stay"} everybody's`,
                ]),
        ].join("; "),
        evidence: [
            ...(nature.kind === "plain" ? [] : [{ file: nature.example, line: 1 }]),
            ...evidenceOf(mentions),
        ].slice(0, MOST_EVIDENCE),
        couldMiss: `a repo that uses it without naming it${needs.kind === "some" ? ", what it uses itself without importing it" : ""}, and repos that come later, until they are added to its dependencies${unreadText(facts)}`,
    };
}
function sharedFiles({ mentions, files }) {
    const naming = mentions.filter((one) => isWide(one) && !one.file.startsWith(".github/"));
    const named = naming.flatMap(({ target }) => fileNamed(target, files) ?? []);
    return (0,order/* sorted */.IP)((0,order/* distinct */.dM)(named)).filter((path) => !isTestFile(path));
}
const ENDINGS = ["", ".ts", ".mts", ".cts", ".js", ".mjs", ".cjs", ".tsx", ".jsx", ".py", ".json", "/index.ts", "/index.js"];
const fileNamed = (target, files) => target === undefined
    ? undefined
    : ENDINGS.map((ending) => `${target}${ending}`).find((path) => files.has(path));
const isWide = ({ repoPath, placePath }) => repoPath === undefined && placePath === undefined;
const usersOf = (mentions) => (0,order/* sorted */.IP)((0,order/* distinct */.dM)(mentions.flatMap(({ repoPath, placePath }) => placePath ?? repoPath ?? [])));
const evidenceOf = (mentions) => [
    ...mentions.filter(({ target }) => target !== undefined),
    ...mentions.filter(({ target }) => target === undefined),
]
    .filter((one, index, all) => all.findIndex(({ file, line }) => file === one.file && line === one.line) === index)
    .slice(0, MOST_EVIDENCE)
    .map(({ file, line }) => ({ file, line }));
const unreadText = ({ unread }) => unread === 0 ? "" : `; ${(0,words.count)(unread, "file")} could not be searched`;
function nameFor(path, taken) {
    const clean = (text) => text
        .replace(/[^A-Za-z0-9@._~+/-]/g, "-")
        .replace(/^-+/, "")
        .slice(0, 200);
    const candidates = [clean((0,path_text/* baseName */.Fl)(path)), clean(path), `${clean(path)}-folder`];
    for (let number = 2;; number += 1) {
        const name = candidates.shift() ?? `folder-${number}`;
        if ((0,repo_name/* checkRepoName */.K)(name) === undefined && !taken.has(name))
            return name;
    }
}

// EXTERNAL MODULE: ./build/stage/base/glob/path-glob.js
var path_glob = __webpack_require__(4278);
;// CONCATENATED MODULE: ./build/stage/suggestions/effects.js


const placesOf = ({ unowned }, folders) => new Set(unowned.map((path) => placeText(placeOf(path, folders))));
const effectOf = (suggestion, commits, context) => {
    const made = commits.filter((commit) => placesOf(commit, context.folders).has(suggestion.place));
    const alone = made.filter((commit) => commit.without !== undefined && placesOf(commit, context.folders).size === 1);
    const reach = reachOf(suggestion);
    const deselected = alone.map((commit) => deselectedIn(commit, [reach], context));
    return { commits: made.length, alone: alone.length, deselected: sumOf(deselected) };
};
function effectOfAll(suggestions, commits, context) {
    const narrowing = new Map(suggestions.filter(({ kind }) => kind !== "global").map((one) => [one.place, reachOf(one)]));
    const deselected = [];
    for (const commit of commits) {
        const places = [...placesOf(commit, context.folders)];
        const used = places.flatMap((place) => narrowing.get(place) ?? []);
        if (commit.without === undefined || used.length < places.length || used.some(isWideIn(commit)))
            continue;
        deselected.push(deselectedIn(commit, used, context));
    }
    return { everythingAfter: commits.length - deselected.length, deselected: sumOf(deselected) };
}
const reachOf = ({ changes }) => ({
    globals: changes.flatMap((change) => (change.kind === "global" ? [(0,path_glob/* pathGlob */.Q)(change.pattern)] : [])),
    inputs: changes.flatMap((change) => change.kind === "inputs" ? [{ repoPath: change.repoPath, glob: (0,path_glob/* pathGlob */.Q)(change.pattern) }] : []),
});
const isWideIn = ({ unowned }) => ({ globals }) => globals.some((glob) => unowned.some(glob.fits));
function deselectedIn(commit, reaches, { withDependents }) {
    const { selected, without, unowned } = commit;
    if (without === undefined || reaches.some(isWideIn(commit)))
        return 0;
    const using = withDependents(reaches.flatMap(({ inputs }) => inputs.filter(({ glob }) => unowned.some(glob.fits)).map(({ repoPath }) => repoPath)));
    return selected.filter((name) => !without.has(name) && !using.has(name)).length;
}
function sumOf(counts) {
    const ascending = [...counts].sort((a, b) => a - b);
    const [low = 0, high = 0] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]];
    return { median: (low + high) / 2, total: counts.reduce((sum, one) => sum + one, 0) };
}

// EXTERNAL MODULE: ./build/stage/manifests/names.js
var names = __webpack_require__(7280);
;// CONCATENATED MODULE: ./build/stage/suggestions/module-owners.js


const PYTHON_ROOTS = ["", "src/", "lib/", "python/"];
function openModuleOwners(workspace, files) {
    const packages = new Map();
    const pythonRepos = new Map();
    for (const { name, path, manifests } of workspace.repos.values())
        for (const manifest of manifests) {
            if (manifest.name !== undefined)
                packages.set(keyOf(manifest.ecosystem, (0,names/* normalizeName */.P)(manifest.ecosystem, manifest.name)), name);
            if (manifest.ecosystem === "python")
                pythonRepos.set(path, name);
        }
    const modules = indexModules(pythonRepos, files);
    const pythonOwners = (name) => {
        for (const part of prefixes(name, ".")) {
            const owners = modules.get(part);
            if (owners !== undefined)
                return [...owners];
            const provider = packages.get(keyOf("python", (0,names/* normalizeName */.P)("python", part.replaceAll(".", "-"))));
            if (provider !== undefined)
                return [provider];
        }
        return [];
    };
    return {
        owners(ecosystem, name) {
            if (ecosystem === "python")
                return pythonOwners(name);
            const parts = ecosystem === "go" ? prefixes(name, "/") : [name];
            for (const part of parts) {
                const owner = packages.get(keyOf(ecosystem, part));
                if (owner !== undefined)
                    return [owner];
            }
            return [];
        },
    };
}
const keyOf = (ecosystem, name) => `${ecosystem} ${name}`;
function* prefixes(name, separator) {
    for (let end = name.length; end > 0; end = name.lastIndexOf(separator, end - 1))
        yield name.slice(0, end);
}
function indexModules(repos, files) {
    const modules = new Map();
    const python = [...files].filter((path) => /\.pyi?$|\.so$/.test(path));
    const packageFolders = new Set(python
        .filter((path) => path.endsWith("/__init__.py"))
        .map((path) => path.slice(0, -"/__init__.py".length)));
    const add = (repo, written) => {
        const dotted = written
            .replace(/\.(?:pyi?|so)$/, "")
            .replace(/\/__init__$/, "")
            .replaceAll("/", ".");
        for (const part of prefixes(dotted, ".")) {
            const owners = modules.get(part);
            if (owners?.has(repo) === true)
                return;
            if (owners === undefined)
                modules.set(part, new Set([repo]));
            else
                owners.add(repo);
        }
    };
    for (const path of python) {
        const repoPath = nearest(path, repos);
        const repo = repoPath === undefined ? undefined : repos.get(repoPath);
        if (repo === undefined || repoPath === undefined)
            continue;
        const below = repoPath === "." ? path : path.slice(repoPath.length + 1);
        for (const root of PYTHON_ROOTS)
            if (below.startsWith(root))
                add(repo, below.slice(root.length));
        add(repo, path.slice(topOfPackage(path, packageFolders).length));
    }
    return modules;
}
function nearest(path, repos) {
    for (const folder of prefixes(path, "/"))
        if (repos.has(folder))
            return folder;
    return repos.has(".") && (0,path_text/* isInside */.FK)(path, ".") ? "." : undefined;
}
function topOfPackage(path, packageFolders) {
    let top = path.lastIndexOf("/") + 1;
    while (top > 0 && packageFolders.has(path.slice(0, top - 1)))
        top = path.lastIndexOf("/", top - 2) + 1;
    return path.slice(0, top);
}

;// CONCATENATED MODULE: ./build/stage/suggestions/go-imports.js
function goImports(text) {
    const names = new Set();
    for (const [, group, single] of text.matchAll(/^import\s*(?:\(([^()]*)\)|(?:[\w.]+\s+)?("[^"\n]+"))/gm))
        for (const [, path = ""] of (group ?? single ?? "").matchAll(/"([^"\n]+)"/g))
            names.add(path);
    return { names: [...names], isOpen: /"(?:os\/exec|plugin)"/.test(text) };
}

;// CONCATENATED MODULE: ./build/stage/suggestions/python-imports.js
const OPEN = /\b(?:importlib|__import__|import_module|subprocess|Popen|os\.(?:system|exec|spawn)|entry_points|pytest_plugins|sys\.path|runpy|exec|pardir|parents)\b|\.parent\.parent\b/;
function pythonImports(text) {
    const names = new Set();
    for (const [, list = ""] of text.matchAll(/^[ \t]*import[ \t]+([^\n#;]+)/gm))
        for (const name of list.split(",").map(nameIn))
            if (name !== "")
                names.add(name);
    for (const [, module = "", grouped, plain] of text.matchAll(/^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]*(?:\(([^()]*)\)|([^\n#;]+))/gm)) {
        if (module.startsWith("."))
            continue;
        const list = (grouped ?? plain ?? "")
            .replace(/#[^\n]*/g, "")
            .split(",")
            .map(nameIn)
            .filter((name) => name !== "");
        for (const name of list.length === 0 ? [""] : list)
            names.add(name === "" ? module : `${module}.${name}`);
    }
    return { names: [...names], isOpen: OPEN.test(text) };
}
const nameIn = (written) => /^\s*([\w.]*)/.exec(written)?.[1] ?? "";

;// CONCATENATED MODULE: ./build/stage/suggestions/script-imports.js
const script_imports_OPEN = /\b(?:child_process|execa|zx|spawnSync|execSync|createRequire|createJiti)\b|\bimport\(\s*(?!["'][^"']*["']\s*[,)])|\brequire\(\s*(?!["'][^"']*["']\s*\))|\brequire\.resolve\b|\bimport\.meta\.(?:resolve|glob)\b/;
function scriptImports(text) {
    const names = new Set();
    for (const [, specifier = ""] of text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\(|\bmock\()\s*["']([^"'\n]+)["']/g)) {
        const name = /^(?:@[^/]+\/)?[^/@.][^/]*/.exec(specifier)?.[0];
        if (name !== undefined)
            names.add(name);
    }
    return { names: [...names], isOpen: script_imports_OPEN.test(text) };
}

;// CONCATENATED MODULE: ./build/stage/suggestions/narrow-dependencies.js






const READERS = [
    { files: /\.pyi?$/, ecosystem: "python", read: pythonImports },
    { files: /\.[cm]?[jt]sx?$/, ecosystem: "npm", read: scriptImports },
    { files: /\.go$/, ecosystem: "go", read: goImports },
];
const CLIMBING = /(?<![\w.])(?:\.\.\/)+[\w./@-]*|(?<![\w.])\.\.(?=["'\s])/g;
function narrowDependencies(place, files, { owners, repoAt, }) {
    const needed = new Set();
    for (const { path, mode, text } of files) {
        const reader = READERS.find((one) => one.files.test(path));
        if (reader === undefined && isProgram({ path, mode }))
            return every(`${path} has imports that are not read`);
        if (text === undefined)
            return every(`${path} could not be read`);
        for (const [written] of text.matchAll(CLIMBING)) {
            const target = (0,path_text/* resolvePath */.o1)((0,path_text/* parentOf */.gN)(path), written);
            if (target === undefined || (0,path_text/* isInside */.FK)(target, place))
                continue;
            const repo = repoAt(target);
            if (repo !== undefined)
                needed.add(repo);
            else if ((0,path_text/* isInside */.FK)(place, target))
                return every(`${path} reaches the folders above it`);
        }
        if (reader === undefined)
            continue;
        const { names, isOpen } = reader.read(text);
        if (isOpen)
            return every(`${path} starts or looks up something when it runs`);
        for (const name of names)
            for (const repo of owners(reader.ecosystem, name))
                needed.add(repo);
    }
    return needed.size === 0
        ? every("no import of a member was found")
        : { kind: "some", repos: (0,order/* sorted */.IP)(needed) };
}
const every = (why) => ({ kind: "every-member", why });

;// CONCATENATED MODULE: ./build/stage/suggestions/mention.js

const MOST = 200;
const OF_WORD = /[\w./@+-]/;
const AFTER = /^[\w./@+*-]*/;
const LONGEST_WORD = 300;
const COMMENT = /^\s*(?:#+|\/\/+)\s/;
const VARIABLE = /[$%]$/;
function mentionsIn(text, place, context) {
    const name = (0,path_text/* baseName */.Fl)(place);
    const found = [];
    let line = 1;
    let counted = 0;
    for (let at = text.indexOf(name); at >= 0 && found.length < MOST; at = text.indexOf(name, at + 1)) {
        const before = wordBefore(text, at);
        if (before === undefined)
            continue;
        const after = AFTER.exec(text.slice(at + name.length, at + name.length + LONGEST_WORD))?.[0] ?? "";
        if (!goesOnAsPath(after, context.file))
            continue;
        const meant = meaningOf({ before, name, after, start: text.slice(Math.max(0, at - before.length - 2), at - before.length) }, place, context);
        const lineStart = Math.max(text.lastIndexOf("\n", at) + 1, at - LONGEST_WORD);
        const lineText = text.slice(lineStart, at + name.length);
        if (meant === undefined || COMMENT.test(lineText))
            continue;
        for (let next = text.indexOf("\n", counted); next >= 0 && next < at; next = text.indexOf("\n", counted)) {
            line += 1;
            counted = next + 1;
        }
        found.push({ line, target: meant.target, lineText });
    }
    return found;
}
function wordBefore(text, at) {
    let start = at;
    if (at > 0 && text[at - 1] !== "/")
        return OF_WORD.test(text[at - 1] ?? "") ? undefined : "";
    while (start > 0 && at - start < LONGEST_WORD && OF_WORD.test(text[start - 1] ?? ""))
        start -= 1;
    return text.slice(start, at);
}
const goesOnAsPath = (after, file) => after === "" || /^[/*]|^\.+$|^\.\//.test(after) || (after.startsWith(".") && /\.pyi?$/.test(file));
function meaningOf({ before, name, after, start }, place, { file, repoPath, has }) {
    const written = `${before}${name}${after.startsWith("/") ? after : ""}`.replace(/[/.*]+$/, "");
    const folders = new Set([(0,path_text/* parentOf */.gN)(file), repoPath ?? ".", "."]);
    const isRooted = before.startsWith("/");
    if (!isRooted)
        for (const folder of folders) {
            const path = (0,path_text/* resolvePath */.o1)(folder, written);
            if (path === undefined)
                continue;
            if ((0,path_text/* isInside */.FK)(path, place))
                return { target: path };
            if (has(path) || has((0,path_text/* resolvePath */.o1)(folder, `${before}${name}`) ?? path))
                return undefined;
        }
    if (before === "")
        return { target: undefined };
    if (start.endsWith(":") && before.startsWith("//"))
        return undefined;
    return before.startsWith("..") || isRooted || VARIABLE.test(start) ? { target: undefined } : undefined;
}

// EXTERNAL MODULE: ./build/stage/manifests/lockfile-names.js
var lockfile_names = __webpack_require__(6598);
;// CONCATENATED MODULE: ./build/stage/suggestions/searched-files.js


const NO_TEXT = /\.(?:png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|pdf|zip|gz|tgz|bz2|xz|zst|7z|jar|war|whl|so|dylib|dll|exe|o|a|pyc|class|wasm|woff2?|ttf|otf|eot|mp[34]|wav|ogg|flac|webm|mov|avi|bin|db|sqlite3?|parquet|npy|npz|onnx|pt|pkl|map|snap|svg|min\.js)$/i;
const PROSE = /\.(?:md|mdx|rst|adoc)$|^(?:CHANGELOG|CHANGES|HISTORY|NEWS|NOTICE|AUTHORS|CODEOWNERS|README|OWNERS)(?:[.-].*)?$|licen[cs]e|^\..*ignore$|^\.(?:gitattributes|editorconfig|mailmap|git-blame-ignore-revs)$|^renovate\.json5?$/i;
const WIRING = /^(?:(?:GNU)?makefile(?:\..*)?|.*\.mk|.*dockerfile.*|justfile|rakefile|gemfile|procfile|jenkinsfile|vagrantfile|tiltfile|(?:gulp|grunt)file\..*|taskfile\..*|cmakelists\.txt|manifest\.in|requirements.*\.txt|build(?:\.bazel)?|workspace(?:\.bazel)?|go\.(?:mod|work)|conftest\.py|noxfile\.py|setup\.py|tasks\.py|dodo\.py|sconstruct|.*\.config\.[cm]?[jt]s|.*\.(?:toml|ya?ml|json[c5]?|cfg|ini|conf|properties|env|sh|bash|zsh|ps1|bat|cmd|bzl|bazel|gradle|kts|cmake|nix|tf|hcl|csproj|sln|xml)|\..*rc(?:\..*)?|\.env.*)$/i;
const WRITTEN_FOR_TESTS = /(?:^|\/)(?:fixtures?|__fixtures__|testdata|test-?data|__snapshots__|vendor|node_modules|templates?)\//;
const NOT_RUN = /^\.github\/(?:ISSUE_TEMPLATE\/|dependabot\.ya?ml$|labeler\.ya?ml$|release\.ya?ml$|CODEOWNERS$)/;
function searchRoleOf(path) {
    const name = (0,path_text/* baseName */.Fl)(path);
    if (NO_TEXT.test(name) || PROSE.test(name) || NOT_RUN.test(path))
        return "none";
    if ((0,lockfile_names/* isLockPath */.L1)(path) && name !== ".yarnrc.yml")
        return "none";
    if (!path.includes("/"))
        return "wiring";
    return WIRING.test(name) && !WRITTEN_FOR_TESTS.test(path) ? "wiring" : "source";
}

;// CONCATENATED MODULE: ./build/stage/suggestions/text-of-blob.js
const SEARCHED_BYTES = 512 * 1024;
const LOOKED_AT_FOR_NUL = 8000;
function textOfBlob(content) {
    if (content.subarray(0, LOOKED_AT_FOR_NUL).includes(0))
        return null;
    return content.length > SEARCHED_BYTES ? undefined : content.toString("utf8");
}

;// CONCATENATED MODULE: ./build/stage/suggestions/search-tree.js




const AT_ONCE = 256;
const LINES_OF_A_FILE = 20;
const ALIAS = /["'][@~#][^"']*["']\s*:|["'][^"']*\*["']\s*:/;
async function searchTree(tree, places, { role, ownPlaces, }) {
    const mentions = new Map(places.map((place) => [place, []]));
    const searched = places.length === 0 ? [] : tree.files.filter(({ path }) => searchRoleOf(path) === role);
    let unread = 0;
    for (let start = 0; start < searched.length; start += AT_ONCE) {
        const some = searched.slice(start, start + AT_ONCE);
        const blobs = await Promise.all(some.map(({ id }) => tree.read(id)));
        for (const [index, { path: file }] of some.entries()) {
            const blob = blobs[index];
            const text = blob === undefined ? undefined : textOfBlob(blob);
            if (text === undefined)
                unread += 1;
            if (typeof text !== "string")
                continue;
            for (const [place, list] of mentions)
                if (!(0,path_text/* isInside */.FK)(file, place))
                    list.push(...mentionsOf(tree, { text, file, place, ownPlaces }));
        }
    }
    return { mentions, unread };
}
function mentionsOf({ has, repoPathOf }, { text, file, place, ownPlaces, }) {
    const repoPath = repoPathOf(file);
    const found = mentionsIn(text, place, { file, repoPath, has });
    if (found.length === 0)
        return [];
    const placePath = repoPath === undefined ? placeAround(file, ownPlaces) : undefined;
    const targets = new Set();
    const kept = [];
    for (const { line, target, lineText } of found) {
        const isAlias = ALIAS.test(lineText);
        if (targets.has(target) && !isAlias && kept.length >= LINES_OF_A_FILE)
            continue;
        targets.add(target);
        kept.push({ file, line, target, isAlias, repoPath, placePath });
    }
    return kept;
}
function placeAround(file, places) {
    for (let folder = (0,path_text/* parentOf */.gN)(file); folder !== "."; folder = (0,path_text/* parentOf */.gN)(folder))
        if (places.has(folder))
            return folder;
    return undefined;
}

// EXTERNAL MODULE: ./build/stage/git/file-change.js
var file_change = __webpack_require__(9183);
;// CONCATENATED MODULE: ./build/stage/suggestions/unwritable.js

const LONE_SURROGATE = /\p{Surrogate}/u;
function whyUnwritable(place, files) {
    if (files.length === 0)
        return "it is gone by now";
    if (files.some(({ mode }) => mode === file_change/* GITLINK */.R))
        return "it is or holds a submodule, whose files have a history of their own";
    if (LONE_SURROGATE.test(place.path))
        return "its name is not UTF-8, and TOML can hold nothing else";
    if (/[\\\0]/.test(place.path))
        return "its name holds a backslash, which the config takes for a path of Windows";
    return undefined;
}

;// CONCATENATED MODULE: ./build/stage/suggestions/suggest.js











const EVERY_MEMBER = { kind: "every-member", why: "its files hold no imports" };
async function suggest({ commits, workspace, tree, effects }) {
    const { candidates, left } = candidatesOf(commits, { tree, folders: effects.folders });
    const ownPlaces = new Set(candidates.filter(({ nature }) => nature.kind === "consumers").map(({ place }) => place.path));
    const paths = candidates.map(({ place }) => place.path);
    const wiring = await searchTree(tree, paths, { role: "wiring", ownPlaces });
    const open = candidates.filter((one) => needsSources(one, wiring.mentions.get(one.place.path) ?? []));
    const openPaths = open.map(({ place }) => place.path);
    const sources = await searchTree(tree, openPaths, { role: "source", ownPlaces });
    const taken = new Set(workspace.repos.keys());
    const members = {
        taken,
        folders: effects.folders,
        rootIsGoModule: [...workspace.repos.values()].some(({ path, ecosystems }) => path === "." && ecosystems.includes("go")),
        byPath: new Map([...workspace.repos.values()].map(({ path, name }) => [path, name])),
    };
    const folderOwners = (0,affected_owners/* openOwners */.B)(workspace);
    const repoAt = (path) => folderOwners.ownerOf(path)?.name;
    const owners = openModuleOwners(workspace, tree.files.map(({ path }) => path));
    const suggestions = [];
    for (const { place, files, nature } of candidates) {
        const isSearchedWhole = openPaths.includes(place.path);
        const mentions = [wiring, sources].flatMap((searched) => searched.mentions.get(place.path) ?? []);
        const facts = {
            place,
            nature,
            files: new Set(files.map(({ path }) => path)),
            mentions,
            isSearchedWhole,
            unread: wiring.unread + (isSearchedWhole ? sources.unread : 0),
            needs: isSearchedWhole && nature.kind !== "plain"
                ? await needsOf(place, files, { tree, owners, repoAt })
                : EVERY_MEMBER,
        };
        const suggestion = decide(facts, members);
        suggestions.push(suggestion);
        for (const change of suggestion.changes)
            if (change.kind === "repo")
                taken.add(change.name);
    }
    const measured = suggestions
        .map((one) => ({ ...one, ...effectOf(one, commits, effects) }))
        .sort((0,order.by)(({ place }) => place))
        .sort((a, b) => b.commits - a.commits || b.alone - a.alone);
    return {
        suggestions: measured,
        left,
        together: { everythingBefore: commits.length, ...effectOfAll(measured, commits, effects) },
        unread: wiring.unread + sources.unread,
    };
}
function candidatesOf(commits, { tree, folders }) {
    const places = new Map();
    for (const { unowned } of commits)
        for (const [path, place] of new Map(unowned.map((file) => placeOf(file, folders)).map((place) => [place.path, place]))) {
            const known = places.get(path);
            if (known === undefined)
                places.set(path, { place, commits: 1 });
            else
                known.commits += 1;
        }
    const candidates = [];
    const left = [];
    const below = filesBelow(tree.files.filter(({ path }) => tree.repoPathOf(path) === undefined), places);
    for (const { place, commits: made } of places.values()) {
        const files = below.get(place.path) ?? [];
        const why = folders.isRepo(place.path) ? "a repo owns it by now" : whyUnwritable(place, files);
        if (why === undefined)
            candidates.push({ place, files, nature: natureOf(place.path, files) });
        else
            left.push({ place: placeText(place), commits: made, why });
    }
    return {
        candidates: candidates.sort((0,order.by)(({ place }) => place.path)),
        left: left.sort((0,order.by)(({ place }) => place)).sort((a, b) => b.commits - a.commits),
    };
}
function filesBelow(files, places) {
    const below = new Map();
    for (const file of files) {
        let end = file.path.length;
        while (end > 0 && !places.has(file.path.slice(0, end)))
            end = file.path.lastIndexOf("/", end - 1);
        if (end <= 0)
            continue;
        const place = file.path.slice(0, end);
        const list = below.get(place);
        if (list === undefined)
            below.set(place, [file]);
        else
            list.push(file);
    }
    return below;
}
const needsSources = ({ place, nature }, wiring) => place.isFolder &&
    !isHidden(place) &&
    (nature.kind === "consumers" ||
        !wiring.some(({ repoPath, placePath }) => repoPath === undefined && placePath === undefined));
async function needsOf(place, files, { tree, owners, repoAt, }) {
    const texts = [];
    for (const { path, mode, id } of files) {
        const blob = await tree.read(id);
        const text = blob === undefined ? undefined : textOfBlob(blob);
        if (text !== null)
            texts.push({ path, mode, text });
    }
    return narrowDependencies(place.path, texts, {
        owners: owners.owners,
        repoAt,
    });
}

// EXTERNAL MODULE: ./build/stage/system/files.js + 1 modules
var files = __webpack_require__(5927);
// EXTERNAL MODULE: ./build/stage/workspace/snapshot.js
var snapshot = __webpack_require__(1419);
// EXTERNAL MODULE: ./build/stage/commands/backtest-verdict.js + 1 modules
var backtest_verdict = __webpack_require__(5415);
// EXTERNAL MODULE: ./build/stage/commands/edges-of-state.js + 2 modules
var edges_of_state = __webpack_require__(3649);
;// CONCATENATED MODULE: ./build/stage/commands/backtest-suggestions.js














const NO_PREDICTION = { predict: () => undefined, predictAll: () => undefined };
function watchForSuggestions() {
    const commits = [];
    let newest;
    return {
        async see({ checkout, commit: { commit: id, verdict }, walked, judgement, options }) {
            if (checkout.form !== "monorepo" || verdict.kind !== "judged" || judgement === undefined)
                return;
            newest = { checkout, id, state: walked.head.state };
            if (verdict.everything === null)
                return;
            const { unowned } = judgement.selection;
            if (options.config.unowned === "nothing" || unowned.length === 0) {
                commits.push({ unowned: [], selected: verdict.selected, without: undefined });
                return;
            }
            const again = verdict.everything.kind === "unowned"
                ? await (0,backtest_verdict/* verdictOn */.H)(walked, {
                    ...options,
                    config: { ...options.config, unowned: "nothing" },
                    predictor: NO_PREDICTION,
                })
                : undefined;
            const without = again?.verdict.kind === "judged" && again.verdict.everything === null
                ? new Set(again.verdict.selected)
                : undefined;
            commits.push({ unowned, selected: verdict.selected, without });
        },
        async suggest() {
            if (newest === undefined)
                return undefined;
            const { checkout, id, state } = newest;
            const { workspace } = state;
            const needing = (0,shortest_chains/* edgesByDependency */.Fy)((await (0,edges_of_state/* edgesOfState */.Xn)(state)).edges);
            const names = new Map([...workspace.repos.values()].map(({ path, name }) => [path, name]));
            return suggest({
                commits,
                workspace,
                tree: await treeAt(checkout, id, state),
                effects: {
                    folders: openRepoFolders(names.keys()),
                    withDependents: (paths) => new Set((0,shortest_chains/* shortestChains */.Tx)(paths.flatMap((path) => names.get(path) ?? []), needing).keys()),
                },
            });
        },
    };
}
async function treeAt(checkout, commit, { workspace }) {
    const [listing, leftOut] = await Promise.all([
        (0,tree/* listTree */.nT)(checkout.git, commit),
        (0,left_out/* leftOutObjects */.Mx)(checkout.git, [commit]),
    ]);
    const files = listing.flatMap(({ path, mode, id }) => {
        const inWorkspace = (0,snapshot/* toWorkspacePath */.CR)(checkout, path);
        return inWorkspace === undefined ? [] : [{ path: inWorkspace, mode, id }];
    });
    const known = new Set(["."]);
    for (const { path } of files)
        for (let one = path; !known.has(one); one = (0,path_text/* parentOf */.gN)(one))
            known.add(one);
    const owners = (0,affected_owners/* openOwners */.B)(workspace);
    const objects = (0,known_objects/* openKnownObjects */.Q)(checkout.objects, leftOut);
    return {
        files,
        has: (path) => known.has(path),
        repoPathOf(file) {
            const path = owners.ownerOf(file)?.path;
            return path === "." ? undefined : path;
        },
        async read(id) {
            const object = await objects.readObject(id);
            return object?.type === "blob" ? object.content : undefined;
        },
    };
}
async function writeSuggestions(root, { suggestions }) {
    if (suggestions.length === 0)
        return undefined;
    const path = (0,path_text/* joinPath */.uJ)(root, workspace_file/* WORKSPACE_FILE */.h);
    const text = await changeWorkspaceFile((0,files.readText)(path), suggestions.flatMap(({ changes }) => changes));
    (0,files.writeAtomic)(path, text);
    return workspace_file/* WORKSPACE_FILE */.h;
}


/***/ }),

/***/ 354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tomlString)
/* harmony export */ });
const tomlString = (text) => JSON.stringify(text).replaceAll("\u007f", "\\u007f");


/***/ }),

/***/ 6425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ renderLines),
/* harmony export */   Wl: () => (/* binding */ tomlArray),
/* harmony export */   ZY: () => (/* binding */ renderRepo),
/* harmony export */   tw: () => (/* binding */ groupChanges)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3811);
/* harmony import */ var _documents_toml_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(354);


const tomlKey = (text) => (/^[A-Za-z0-9_-]+$/.test(text) ? text : (0,_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .G)(text));
const tomlArray = (texts) => texts.length < 2
    ? `[${texts.map(_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .G).join("")}]`
    : `[\n${texts.map((text) => `  ${(0,_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .G)(text)},\n`).join("")}]`;
function groupChanges(changes) {
    const patterns = (kind) => [
        ...new Set(changes.flatMap((change) => (change.kind === kind ? [change.pattern] : []))),
    ];
    const inputs = (0,_base_order_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(changes.filter((change) => change.kind === "inputs"), ({ repoPath }) => repoPath);
    return {
        global: patterns("global"),
        ignore: patterns("ignore"),
        inputs: new Map([...inputs].map(([path, list]) => [path, [...new Set(list.map(({ pattern }) => pattern))]])),
        repos: changes.filter((change) => change.kind === "repo"),
    };
}
function renderLines(changes) {
    const { global, ignore, inputs, repos } = groupChanges(changes);
    const blocks = [];
    if (global.length + ignore.length > 0)
        blocks.push([
            "[affected]",
            ...(global.length === 0 ? [] : [`global = ${tomlArray(global)}`]),
            ...(ignore.length === 0 ? [] : [`ignore = ${tomlArray(ignore)}`]),
        ].join("\n"));
    for (const repo of repos)
        blocks.push(renderRepo(repo, inputs.get(repo.path)));
    for (const [path, patterns] of inputs)
        if (!repos.some((repo) => repo.path === path))
            blocks.push(renderRepo({ path }, patterns));
    return blocks.map((block) => `${block}\n`).join("\n");
}
function renderRepo({ name, path, dependencies = [], }, inputs = []) {
    return [
        "[[repos]]",
        ...(name === undefined ? [] : [`name = ${(0,_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .G)(name)}`]),
        `path = ${(0,_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlString */ .G)(path)}`,
        ...(inputs.length === 0 ? [] : [`inputs = ${tomlArray(inputs)}`]),
        ...(dependencies.length === 0
            ? []
            : ["[repos.dependencies]", ...dependencies.map((one) => `${tomlKey(one)} = "*"`)]),
    ].join("\n");
}


/***/ })

};
