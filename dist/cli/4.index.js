export const id = 4;
export const ids = [4];
export const modules = {

/***/ 1004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var _documents_toml_string_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(354);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6906);
/* harmony import */ var _config_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8420);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5927);
/* harmony import */ var _workspace_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4040);
/* harmony import */ var _current_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9749);







async function init(context, scope) {
    const { opened, state } = await (0,_current_state_js__WEBPACK_IMPORTED_MODULE_4__/* .currentState */ .J)(context, scope);
    const path = (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(opened.root.path, _config_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .WORKSPACE_FILE */ .h);
    if ((0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.exists)(path))
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("workspace/already-initialised", `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(path)} is there already`, {
            hint: "edit it; wrknv config validate checks it",
        });
    const siblings = [...state.workspace.repos.values()].filter(({ form }) => form === "siblings");
    const entries = [];
    for (const repo of siblings) {
        const checkout = opened.siblings.find(({ directory }) => directory === repo.path);
        const url = checkout === undefined
            ? ""
            : (await checkout.git.run(["config", "--get", "remote.origin.url"], { allow: [0, 1] })).stdout
                .toString("utf8")
                .trim();
        const kind = (0,_workspace_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(repo, {
            rules: [],
            hasDirectory: (below) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.isDirectory)((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(opened.root.path, (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(repo.path, below))),
        });
        entries.push([
            "[[repos]]",
            `name = ${(0,_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_6__/* .tomlString */ .G)(repo.name)}`,
            `path = ${(0,_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_6__/* .tomlString */ .G)(repo.path)}`,
            ...(kind === "unknown" ? [] : [`type = ${(0,_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_6__/* .tomlString */ .G)(kind)}`]),
            ...(isPublicUrl(url) ? [`url = ${(0,_documents_toml_string_js__WEBPACK_IMPORTED_MODULE_6__/* .tomlString */ .G)(url)}`] : []),
        ].join("\n"));
    }
    const text = `${[HEAD, ...entries].join("\n\n")}\n`;
    (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.writeAtomic)(path, text);
    return { path, text, repos: state.workspace.repos.size };
}
const HEAD = `# The workspace for wrknv. Every key is optional.
version = "1.0"

[affected]
# A change to a file that matches affects everything.
global = []
# A change to a file that matches affects nothing. Outside of repos, Markdown, licences and editor files are ignored already.
ignore = []
# A change to a file that no repo owns: "everything" or "nothing".
unowned = "everything"`;
const isPublicUrl = (url) => url !== "" &&
    !/^[a-z+]+:\/\/[^/@]*:[^/@]*@/i.test(url) &&
    !/^[a-z+]+:\/\/[^/@]+@/i.test(url.replace(/^ssh:\/\//, ""));


/***/ }),

/***/ 354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tomlString)
/* harmony export */ });
const tomlString = (text) => JSON.stringify(text).replaceAll("\u007f", "\\u007f");


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* harmony import */ var _base_glob_path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4278);
/* harmony import */ var _manifests_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7280);


const BUILT_IN = [
    ["foundation", ({ repo }) => repo.name === "provide-foundation"],
    ["testkit", ({ repo }) => repo.name === "provide-testkit"],
    ["provider", ({ repo }) => repo.name === "pyvider"],
    ["pyvider-plugin", ({ repo }) => repo.name.startsWith("pyvider-")],
    ["packaging", ({ repo }) => repo.name === "flavor" || repo.name === "flavorpack"],
    ["pyvider-plugin", ({ packages }) => packages.has("pyvider")],
    ["foundation-based", ({ packages }) => packages.has("provide-foundation")],
    ["pyvider-plugin", ({ hasDirectory }) => hasDirectory("src/pyvider")],
    ["foundation-based", ({ hasDirectory }) => hasDirectory("src/provide")],
    ["testkit", ({ classifiers }) => classifiers.some((one) => one.startsWith("Framework :: Pytest"))],
];
function kindOf(repo, options) {
    if (repo.declaredKind !== undefined)
        return repo.declaredKind;
    const question = {
        repo,
        packages: new Set(repo.manifests.flatMap((manifest) => runtimePackages(manifest))),
        classifiers: repo.manifests.flatMap(({ classifiers }) => classifiers),
        hasDirectory: options.hasDirectory,
    };
    const configured = options.rules.find((rule) => fits(rule, question));
    return (configured?.kind ??
        BUILT_IN.find(([, rule]) => repo.ecosystems.includes("python") && rule(question))?.[0] ??
        "unknown");
}
const runtimePackages = ({ dependencies }) => dependencies.flatMap((dependency) => dependency.kind === "runtime" && dependency.package !== undefined ? [dependency.package] : []);
function fits({ match }, { repo, classifiers }) {
    const needs = (name) => repo.manifests.some(({ ecosystem, dependencies }) => dependencies.some((dependency) => dependency.package === (0,_manifests_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(ecosystem, name)));
    return ((match.name === undefined || (0,_base_glob_path_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .nameGlob */ .e)(match.name).fits(repo.name)) &&
        (match.path === undefined || (0,_base_glob_path_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathGlob */ .Q)(match.path).fits(repo.path)) &&
        (match.dependency === undefined || needs(match.dependency)) &&
        (match.classifier === undefined || classifiers.some((one) => one.startsWith(match.classifier ?? ""))));
}


/***/ })

};
