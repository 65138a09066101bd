export const id = 302;
export const ids = [302];
export const modules = {

/***/ 4921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reachedScripts: () => (/* binding */ reachedScripts)
});

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/script-beginnings.js
function scriptBeginnings(text) {
    const found = new Set();
    let followsRunner = false;
    const joined = text.replace(CONTINUED_LINE, " ").replace(EXPRESSION, "*");
    for (const [word] of joined.matchAll(WORD_OR_END)) {
        if (END.test(word))
            followsRunner = false;
        else if (RUNNERS.has(word))
            followsRunner = true;
        else if (!word.startsWith("-") && !word.startsWith("!")) {
            const beginning = REGULAR_EXPRESSION.test(word) ? "" : BEFORE_WILDCARD.exec(word)?.[1];
            if (beginning !== undefined && (followsRunner || beginning.endsWith(":")))
                found.add(beginning.replace(/^npm:/, ""));
        }
    }
    return [...found];
}
const CONTINUED_LINE = /\\\r?\n/g;
const EXPRESSION = /\$\{\{[^}\n]{0,200}\}\}/g;
const WORD_OR_END = /[^\s'"`;&|()<>]+|[;&|\n]/g;
const END = /^[;&|\n]$/;
const REGULAR_EXPRESSION = /^\/.+\/$/;
const BEFORE_WILDCARD = /^([^*?[{$%]*)[*?[{$%]/;
const RUNNERS = new Set([
    "npm", "run", "run-script", "rum", "urn", "--run", "npm-run-all", "npm-run-all2", "run-s", "run-p", "yarn", "pnpm", "bun",
]);

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/script-calls.js

function readScriptCalls(text) {
    const words = new Set();
    for (const [word] of text.matchAll(WORD)) {
        const trimmed = withoutPunctuation(word);
        for (const name of [word, trimmed, ...afterColons(trimmed)])
            words.add(name);
        for (const name of ALIASES.get(word) ?? [])
            words.add(name);
    }
    const beginnings = scriptBeginnings(text);
    const callsElsewhere = words.has("wireit");
    return {
        mayCall: (script) => callsElsewhere ||
            words.has(script) ||
            beginnings.some((beginning) => script.startsWith(beginning)) ||
            (!NAME.test(script) && text.includes(script)),
    };
}
const WORD = /[\p{L}\p{N}_:.@+~/-]+/gu;
const NAME = /^[\p{L}\p{N}_:.@+~/-]+$/u;
const ALIASES = new Map([
    ...["t", "tst", "it", "install-test", "cit", "install-ci-test", "clean-install-test", "sit"].map((alias) => [alias, ["test"]]),
    ["restart", ["stop", "start"]],
]);
const PUNCTUATION = new Set([".", ":", "@", "+", "~", "/", "-"]);
function withoutPunctuation(word) {
    let start = 0;
    let end = word.length;
    while (start < end && PUNCTUATION.has(word.charAt(start)))
        start += 1;
    while (end > start && PUNCTUATION.has(word.charAt(end - 1)))
        end -= 1;
    return word.slice(start, end);
}
const COLONS = 8;
function* afterColons(word) {
    let at = word.indexOf(":");
    for (let depth = 0; at >= 0 && depth < COLONS; depth += 1) {
        yield word.slice(at + 1);
        at = word.indexOf(":", at + 1);
    }
}

;// CONCATENATED MODULE: ./build/stage/manifests/root-keys/reached-scripts.js

function reachedScripts({ changed, scripts: { base, head }, task, memberCommands, workflowTexts, }) {
    if (task === undefined || changed.length === 0)
        return changed;
    const names = new Set([...base.keys(), ...head.keys(), ...changed]);
    const reached = new Set();
    const pending = [];
    const reach = (name) => {
        if (!names.has(name) || reached.has(name))
            return;
        reached.add(name);
        pending.push(name);
    };
    const reachCalls = (calls) => {
        for (const name of names)
            if (!reached.has(name) && calls.mayCall(name))
                reach(name);
    };
    reach(task);
    for (const name of [`pre${task}`, `post${task}`, ...LIFECYCLE])
        reach(name);
    for (const text of [...memberCommands, ...workflowTexts])
        reachCalls(readScriptCalls(text));
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
        reach(`pre${name}`);
        reach(`post${name}`);
        for (const command of new Set([base.get(name), head.get(name)]))
            if (command !== undefined)
                reachCalls(readScriptCalls(command));
    }
    return changed.filter((name) => reached.has(name));
}
const LIFECYCLE = [
    "preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare", "predependencies",
    "dependencies", "postdependencies", "prepublishOnly", "prepack", "pack", "postpack", "publish", "postpublish",
    "preversion", "version", "postversion", "preuninstall", "uninstall", "postuninstall", "preshrinkwrap", "shrinkwrap",
    "postshrinkwrap", "pnpm:devPreinstall",
];


/***/ })

};
