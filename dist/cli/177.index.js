export const id = 177;
export const ids = [177];
export const modules = {

/***/ 3177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drawCauses: () => (/* binding */ drawCauses),
/* harmony export */   drawShares: () => (/* binding */ drawShares)
/* harmony export */ });
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1713);
/* harmony import */ var echarts_components__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7628);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7973);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(242);
/* harmony import */ var echarts_renderers__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9833);
/* harmony import */ var _base_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);
/* harmony import */ var _tested_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5392);






const TEXT = { color: "var(--quiet)", fontSize: 12, fontFamily: "system-ui, sans-serif" };
const GRID_LINE = { lineStyle: { color: "var(--line)" } };
const WIDTH = 1080;
function drawShares(commits) {
    const bars = commits.flatMap(({ date, verdict }) => verdict.kind === "judged" ? [{ date: date?.slice(0, 10) ?? "", share: (0,_tested_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOf */ .t)(verdict), verdict }] : []);
    return draw(260, {
        grid: { left: 48, right: 8, top: 12, bottom: 28 },
        xAxis: {
            type: "category",
            data: bars.map(({ date }) => date),
            axisLabel: { ...TEXT, hideOverlap: true },
            axisTick: { show: false },
            axisLine: GRID_LINE,
        },
        yAxis: {
            type: "value",
            min: 0,
            max: 100,
            axisLabel: { ...TEXT, formatter: "{value} %" },
            splitLine: GRID_LINE,
        },
        series: [
            {
                type: "bar",
                silent: true,
                barCategoryGap: bars.length > 200 ? "0%" : "15%",
                barMinHeight: 1,
                data: bars.map(({ share, verdict }) => ({
                    value: share * 100,
                    itemStyle: { color: colorOf(verdict) },
                })),
            },
        ],
    });
}
const colorOf = ({ everything, selected }) => everything !== null ? "var(--everything)" : selected.length === 0 ? "var(--nothing)" : "var(--some)";
function drawCauses(causes) {
    const rows = [...causes].reverse();
    const bar = { type: "bar", silent: true, stack: "commits", barWidth: 14 };
    return draw(40 + rows.length * 26, {
        grid: { left: 320, right: 40, top: 8, bottom: 24 },
        xAxis: { type: "value", minInterval: 1, axisLabel: TEXT, splitLine: GRID_LINE },
        yAxis: {
            type: "category",
            data: rows.map(({ kind, place }) => clip((0,_base_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(place ?? kind))),
            axisLabel: { ...TEXT, color: "var(--text)" },
            axisTick: { show: false },
            axisLine: GRID_LINE,
        },
        series: [
            { ...bar, data: rows.map(({ alone }) => alone), itemStyle: { color: "var(--everything)" } },
            {
                ...bar,
                data: rows.map(({ commits, alone }) => commits - alone),
                itemStyle: { color: "var(--together)" },
            },
        ],
    });
}
const clip = (text) => (text.length > 46 ? `\u2026${text.slice(-45)}` : text);
function draw(height, option) {
    echarts_core__WEBPACK_IMPORTED_MODULE_2__/* .use */ .Y([echarts_charts__WEBPACK_IMPORTED_MODULE_3__/* .install */ .a, echarts_components__WEBPACK_IMPORTED_MODULE_4__/* .install */ .a, echarts_renderers__WEBPACK_IMPORTED_MODULE_5__/* .install */ .a]);
    const chart = echarts_core__WEBPACK_IMPORTED_MODULE_6__/* .init */ .Ts(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
    try {
        chart.setOption({ animation: false, ...option });
        return (chart
            .renderToSVGString({ useViewBox: true })
            .replace(/<style\b[^]*?<\/style>/g, "")
            .replaceAll(/ (?:ecmeta_\w+|class|pointer-events)="[^"]*"/g, ""));
    }
    finally {
        chart.dispose();
    }
}


/***/ })

};
