export const id = 124;
export const ids = [124];
export const modules = {

/***/ 8124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configJson: () => (/* binding */ configJson),
/* harmony export */   renderConfig: () => (/* binding */ renderConfig),
/* harmony export */   showConfig: () => (/* binding */ showConfig)
/* harmony export */ });
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9240);
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3811);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6906);
/* harmony import */ var _base_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(318);
/* harmony import */ var _config_load_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(418);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3891);
/* harmony import */ var _documents_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2008);
/* harmony import */ var _documents_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1301);
/* harmony import */ var _config_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8441);
/* harmony import */ var _root_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3321);










async function showConfig(context) {
    const root = await (0,_root_of_js__WEBPACK_IMPORTED_MODULE_6__/* .rootOf */ .I)(context);
    const loaded = await (0,_config_load_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSettings */ .M5)({ root: root.path, env: context.env, options: context.given });
    if ((0,_config_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrors */ .Cs)(loaded.diagnostics))
        throw new _config_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigProblems */ .$(loaded.diagnostics);
    const places = new Map(loaded.files.map(({ file, text }) => [file, (0,_documents_places_js__WEBPACK_IMPORTED_MODULE_4__/* .openPlaces */ .j)("toml", text)]));
    const settings = [];
    for (const [key, origin] of loaded.origins) {
        const place = origin.kind === "file" ? await places.get(origin.file)?.place(origin.keys, "key") : undefined;
        const value = isSecret(key) ? "***" : jsonOf(loaded.values.get(key));
        settings.push({ key, value, origin, line: place?.line });
    }
    return { root: root.path, settings: settings.sort((0,_base_order_js__WEBPACK_IMPORTED_MODULE_7__.by)(({ key }) => key)), diagnostics: loaded.diagnostics };
}
const isSecret = (key) => /(?:^|\.)env(?:ironment)?\.[^.]*(?:token|secret|passw|key|credential)/i.test(key);
function jsonOf(value) {
    if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number")
        return value;
    const list = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_8__/* .asList */ .DD)(value);
    if (list !== undefined)
        return list.map(jsonOf);
    const table = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_8__/* .asTable */ .fO)(value);
    if (table !== undefined)
        return Object.fromEntries((0,_documents_value_js__WEBPACK_IMPORTED_MODULE_8__/* .entriesOf */ .Mc)(table).map(([key, inner]) => [key, jsonOf(inner)]));
    if (value instanceof Date)
        return value.toISOString();
    return typeof value === "bigint" ? String(value) : null;
}
const configJson = ({ root, settings, diagnostics }) => ({
    schemaVersion: 1,
    root: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .pathForJson */ .r)(root),
    settings: settings.map(({ key, value, origin, line }) => ({
        key,
        value,
        origin: originJson(origin, line),
    })),
    warnings: diagnostics.map(({ message }) => message),
});
function originJson(origin, line) {
    if (origin.kind === "file")
        return { kind: "file", file: (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .pathForJson */ .r)(origin.file), line: line ?? null };
    return origin.kind === "default" ? { kind: "default" } : { kind: origin.kind, name: origin.name };
}
const SHOWN_CHARACTERS = 100;
function renderConfig({ settings, diagnostics }, options) {
    const rows = settings.map(({ key, value, origin, line }) => [
        (0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(key),
        ...(options.origin ? [originText(origin, line)] : []),
        cut((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(JSON.stringify(value))),
    ]);
    return [...(0,_base_words_js__WEBPACK_IMPORTED_MODULE_9__/* .inColumns */ .x)(rows), ...diagnostics.map(_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostic */ .I)].map((line) => `${line}\n`).join("");
}
const cut = (text) => text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS - 1)}\u2026` : text;
function originText(origin, line) {
    if (origin.kind === "default")
        return "default";
    if (origin.kind === "option")
        return `--${origin.name}`;
    return origin.kind === "variable"
        ? origin.name
        : `${(0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(origin.file)}${line === undefined ? "" : `:${line}`}`;
}


/***/ })

};
