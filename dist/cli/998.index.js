export const id = 998;
export const ids = [998];
export const modules = {

/***/ 9998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list),
/* harmony export */   listJson: () => (/* binding */ listJson),
/* harmony export */   renderList: () => (/* binding */ renderList)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3811);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(318);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5927);
/* harmony import */ var _workspace_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
/* harmony import */ var _current_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9749);






async function list(context, scope) {
    const { opened, state } = await (0,_current_state_js__WEBPACK_IMPORTED_MODULE_3__/* .currentState */ .J)(context, scope);
    (0,_current_state_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseEmpty */ .O)(opened, state);
    const { path: root } = opened.root;
    const repos = [...state.workspace.repos.values()].map((repo) => ({
        repo,
        kind: (0,_workspace_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(repo, {
            rules: opened.config.kinds,
            hasDirectory: (path) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__.isDirectory)((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(root, (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(repo.path, path))),
        }),
    }));
    return { root: opened.root, workspace: state.workspace, repos, diagnostics: opened.diagnostics };
}
function listJson({ root, workspace, repos }) {
    const byKind = (0,_base_order_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(repos, ({ kind }) => kind);
    return {
        schemaVersion: 1,
        root: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(root.path),
        rootReason: root.reason,
        form: workspace.form,
        kinds: Object.fromEntries((0,_base_order_js__WEBPACK_IMPORTED_MODULE_4__/* .sorted */ .IP)(byKind.keys()).map((kind) => [kind, byKind.get(kind)?.length ?? 0])),
        repos: repos.map(({ repo, kind }) => ({
            name: repo.name,
            path: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathForJson */ .r)(repo.path),
            form: repo.form,
            ecosystems: repo.ecosystems,
            kind,
            version: repo.version ?? null,
        })),
    };
}
function renderList({ root, workspace, repos }) {
    const lines = [
        `workspace ${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(root.path)}`,
        `  ${root.reason}`,
        `  ${(0,_base_words_js__WEBPACK_IMPORTED_MODULE_5__.count)(repos.length, "repo")}, ${workspace.form}`,
        ...(workspace.foundByManifest.length === 0
            ? []
            : [
                `  found by their tracked manifests, since nobody declares members: ${workspace.foundByManifest.join(", ")}`,
            ]),
        "",
        ...(0,_base_words_js__WEBPACK_IMPORTED_MODULE_5__/* .inColumns */ .x)(repos.map(({ repo, kind }) => [
            (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(repo.name),
            (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(repo.path),
            repo.ecosystems.join("+"),
            kind,
            (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(repo.version ?? ""),
        ])),
    ];
    return `${lines.join("\n")}\n`;
}


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
