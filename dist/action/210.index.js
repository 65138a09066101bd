export const id = 210;
export const ids = [210];
export const modules = {

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ environmentField),
/* harmony export */   DE: () => (/* binding */ unwrapped),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Qb: () => (/* binding */ recordField),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   XL: () => (/* binding */ textOrListField),
/* harmony export */   cM: () => (/* binding */ choiceField),
/* harmony export */   jY: () => (/* binding */ kindDoc),
/* harmony export */   jg: () => (/* binding */ momentField),
/* harmony export */   pP: () => (/* binding */ schemaOf),
/* harmony export */   t0: () => (/* binding */ anyTableField),
/* harmony export */   tS: () => (/* binding */ flagField),
/* harmony export */   vS: () => (/* binding */ FIELD_DOCS),
/* harmony export */   y7: () => (/* binding */ textListField)
/* harmony export */ });
/* unused harmony export variableValue */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9396);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1041);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1297);


const FIELD_DOCS = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5();
function described(schema, doc) {
    FIELD_DOCS.add(schema, doc);
    return schema;
}
const unwrapped = (schema) => schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .$ZodOptional */ .ig ? unwrapped(schema._zod.def.innerType) : schema;
function schemaOf(kind) {
    const { shape } = kind;
    switch (shape.kind) {
        case "text":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1));
        case "flag":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY();
        case "count":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._gte */ .qm(shape.least), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._lte */ .Zm(shape.most));
        case "seconds":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._gt */ .Tx(0));
        case "choice":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(shape.choices);
        case "text-list":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)));
        case "variables":
            return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()]));
        default:
            return (0,_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(shape);
    }
}
const kindDoc = (kind, description) => ({
    description,
    must: kind.must,
    example: kind.example,
    repair: (value) => kind.repair(value),
});
const textField = (description, example) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)), {
    description,
    must: "text",
    example: JSON.stringify(example),
});
const momentField = (description) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6U()]), {
    description,
    must: "text or a date",
    example: '"2026-01-31T12:00:00Z"',
});
const flagField = (description, fallback) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), {
    description,
    must: "true or false",
    example: "true",
    repair: (value) => (value === "true" || value === "false" ? value : undefined),
    ...(fallback === undefined ? {} : { default: fallback }),
});
const choiceField = (choices, description, fallback) => {
    const names = choices.map((one) => JSON.stringify(one));
    return described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(choices), {
        description,
        must: `${names.slice(0, -1).join(", ")} or ${names.slice(-1).join("")}`,
        example: JSON.stringify(choices[0]),
        ...(fallback === undefined ? {} : { default: fallback }),
        repair: (value) => {
            const meant = choices.find((one) => typeof value === "string" && one === value.trim().toLowerCase());
            return meant === undefined ? undefined : JSON.stringify(meant);
        },
    });
};
const textListField = (description, example) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1))), {
    description,
    must: "a list of texts",
    example: `[${JSON.stringify(example)}]`,
    repair: (value) => (typeof value === "string" && value !== "" ? `[${JSON.stringify(value)}]` : undefined),
});
const textOrListField = (description, example) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)))]), {
    description,
    must: "text or a list of texts",
    example: JSON.stringify(example),
});
const recordField = (value, doc) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value), doc);
const anyTableField = (description) => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), { description, must: "a table", example: "{}" });
const variableValue = () => described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()]), {
    description: "Value of the variable.",
    must: "text, a number, true or false",
    example: '"value"',
});
const environmentField = (description) => recordField(variableValue(), { description, must: "a table of variables", example: '{ NAME = "value" }' });


/***/ }),

/***/ 9210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkValue: () => (/* binding */ checkValue)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1041);
/* harmony import */ var _documents_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1301);
/* harmony import */ var _nearest_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(835);
/* harmony import */ var _schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(159);




function checkValue(schema, value, at) {
    const hidden = prototypeKeys(value, at);
    if (hidden.length > 0)
        return { value: undefined, problems: hidden };
    const first = schema.safeParse(value);
    if (first.success)
        return { value: first.data, problems: [] };
    const problems = problemsOf({ schema, value, at: [], doc: undefined }, first.error.issues);
    const shown = problems.map((problem) => ({ ...problem, keys: [...at, ...problem.keys] }));
    if (problems.some(({ severity }) => severity === "error"))
        return { value: undefined, problems: shown };
    const known = problems.reduce((rest, { keys }) => without(rest, keys), value);
    const second = schema.safeParse(known);
    return { value: second.success ? second.data : undefined, problems: shown };
}
function problemsOf({ schema, value, at, doc }, issues) {
    return issues.flatMap((issue) => {
        const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
        const found = walk(schema, path, doc);
        if (issue.code === "unrecognized_keys")
            return issue.keys.map((key) => unknownKey(key, [...at, ...path], knownKeys(found.schema, valueAt(value, path))));
        if (issue.code === "invalid_union" && found.schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .$ZodUnion */ .cu) {
            const meant = found.schema._zod.def.options.flatMap((option, index) => {
                const inner = issue.errors[index] ?? [];
                const fits = inner.every((one) => one.path.length > 0 || one.code === "unrecognized_keys");
                return fits && inner.length > 0 ? [{ option, inner }] : [];
            });
            const [only] = meant;
            if (only !== undefined && meant.length === 1)
                return problemsOf({ schema: only.option, value: valueAt(value, path), at: [...at, ...path], doc: found.doc }, only.inner);
        }
        return [wrongType({ path, at, value: valueAt(value, path), ...found })];
    });
}
function prototypeKeys(value, at) {
    const list = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(value);
    if (list !== undefined)
        return list.flatMap((one, index) => prototypeKeys(one, [...at, index]));
    return Object.entries((0,_documents_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asTable */ .fO)(value) ?? {}).flatMap(([key, inner]) => key === "__proto__"
        ? [
            {
                code: "config/invalid-name",
                severity: "error",
                message: "nothing can be named __proto__",
                keys: [...at, key],
                part: "key",
            },
        ]
        : prototypeKeys(inner, [...at, key]));
}
function unknownKey(key, table, known) {
    const meant = (0,_nearest_word_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .z)(key, known);
    return {
        code: "config/unknown-key",
        severity: "warning",
        message: `unknown key ${key}`,
        ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
        keys: [...table, key],
        part: "key",
    };
}
function wrongType(wrong) {
    const { path, at, value, doc, depth } = wrong;
    const whole = [...at, ...path];
    const named = [...at, ...path.slice(0, depth)].findLast((key) => typeof key === "string") ?? "this";
    const must = doc?.must ?? "something else";
    if (value === undefined)
        return {
            code: "config/missing-key",
            severity: "error",
            message: `${named} is missing`,
            hint: `write ${named} = ${doc?.example ?? '"\u2026"'}`,
            keys: whole.slice(0, -1),
            part: "value",
        };
    const fix = doc?.repair?.(value) ?? doc?.example;
    return {
        code: "config/wrong-type",
        severity: "error",
        message: value === "" ? `${named} must not be empty` : `${named} must be ${must}`,
        ...(fix === undefined || fix === "" ? {} : { hint: `write ${named} = ${fix}` }),
        keys: whole,
        part: "value",
    };
}
function walk(schema, path, outer) {
    let at = (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapped */ .DE)(schema);
    let doc = _schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD_DOCS */ .vS.get(at) ?? outer;
    let depth = 0;
    for (const [index, key] of path.entries()) {
        const child = childOf(at, key);
        if (child === undefined)
            break;
        at = (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapped */ .DE)(child);
        const own = _schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD_DOCS */ .vS.get(at);
        if (own !== undefined)
            [doc, depth] = [own, index + 1];
    }
    return { schema: at, doc, depth };
}
function childOf(schema, key) {
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .$ZodObject */ .L8) {
        const shape = schema._zod.def.shape;
        return typeof key === "string" && Object.hasOwn(shape, key) ? shape[key] : undefined;
    }
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRecord */ .h)
        return schema._zod.def.valueType;
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .$ZodArray */ .$p)
        return schema._zod.def.element;
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .$ZodUnion */ .cu)
        for (const option of schema._zod.def.options) {
            const child = childOf((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapped */ .DE)(option), key);
            if (child !== undefined)
                return child;
        }
    return undefined;
}
function knownKeys(schema, value) {
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .$ZodUnion */ .cu)
        return schema._zod.def.options.flatMap((option) => knownKeys((0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapped */ .DE)(option), value));
    if (!(schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .$ZodObject */ .L8))
        return [];
    const table = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asTable */ .fO)(value) ?? {};
    return Object.keys(schema._zod.def.shape).filter((key) => !Object.hasOwn(table, key));
}
function valueAt(value, path) {
    let found = value;
    for (const key of path) {
        const table = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asTable */ .fO)(found);
        found =
            typeof key === "number" ? (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(found)?.[key] : table === undefined ? undefined : (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(table, key);
    }
    return found;
}
function without(value, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return value;
    const list = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(value);
    if (list !== undefined)
        return list.map((one, index) => (index === key ? without(one, rest) : one));
    const table = (0,_documents_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asTable */ .fO)(value);
    if (table === undefined)
        return value;
    const copy = Object.assign(emptyTable(), table);
    if (rest.length === 0)
        Reflect.deleteProperty(copy, key);
    else if (Object.hasOwn(copy, key))
        copy[String(key)] = without(copy[String(key)], rest);
    return copy;
}
const emptyTable = () => Object.create(null);


/***/ })

};
