export const id = 578;
export const ids = [578];
export const modules = {

/***/ 5578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRootScripts: () => (/* binding */ readRootScripts)
/* harmony export */ });
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8408);
/* harmony import */ var _documents_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1301);


function readRootScripts(text) {
    const parsed = text === undefined ? undefined : (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    const scripts = parsed?.ok === true ? (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_1__/* .asTable */ .fO)((0,_documents_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownAt */ .KF)(parsed.value, "scripts")) : undefined;
    const found = new Map();
    for (const [name, command] of scripts === undefined ? [] : (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(scripts))
        if (typeof command === "string")
            found.set(name, command);
    return found;
}


/***/ })

};
