export const id = 213;
export const ids = [213];
export const modules = {

/***/ 3213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPage: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./build/stage/base/sha.js
var sha = __webpack_require__(8573);
// EXTERNAL MODULE: ./build/stage/base/words.js
var words = __webpack_require__(318);
// EXTERNAL MODULE: ./build/stage/backtest/describe-drop.js
var describe_drop = __webpack_require__(9896);
// EXTERNAL MODULE: ./build/stage/base/path-text.js
var path_text = __webpack_require__(6906);
;// CONCATENATED MODULE: ./build/stage/backtest/escape-html.js

const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
const escapeHtml = (text) => (0,path_text/* showText */.h$)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

;// CONCATENATED MODULE: ./build/stage/backtest/page-style.js
const PAGE_STYLE = `
:root { color-scheme: light dark; --page: #fff; --card: #f6f7f9; --text: #1b1f24; --quiet: #57606a; --line: #d8dee4;
  --some: #2f6fb4; --everything: #c2410c; --together: #f0a074; --nothing: #8c959f; --link: #0550ae; }
@media (prefers-color-scheme: dark) {
  :root { --page: #0f1419; --card: #182028; --text: #e6edf3; --quiet: #9aa7b4; --line: #2b3640;
    --some: #6aa9e9; --everything: #f08a4b; --together: #8a4f2d; --nothing: #6e7a86; --link: #79b8ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0; }
.quiet { color: var(--quiet); }
.note { border-left: 4px solid var(--everything); padding-left: .75rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; margin: 1rem 0; padding: 0; }
.tiles div { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; }
.tiles dt { color: var(--quiet); font-size: .85rem; }
.tiles dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
figure { margin: 0; overflow-x: auto; }
svg { display: block; width: 100%; min-width: 40rem; height: auto; }
.key { display: flex; flex-wrap: wrap; gap: 1rem; font-size: .85rem; color: var(--quiet); }
.key i { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-right: .35em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
td.number, th.number { text-align: right; }
code { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: break-word; }
summary { cursor: pointer; }
summary:focus-visible, .scroll:focus-visible, figure:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
details ul { margin: .25rem 0; padding-left: 1.25rem; }
`;

// EXTERNAL MODULE: ./build/stage/backtest/percent.js
var percent = __webpack_require__(7620);
// EXTERNAL MODULE: ./build/stage/backtest/predicted-time.js
var predicted_time = __webpack_require__(8247);
// EXTERNAL MODULE: ./build/stage/backtest/tested-commit.js
var tested_commit = __webpack_require__(5392);
;// CONCATENATED MODULE: ./build/stage/backtest/render-page.js








const MOST_CAUSES = 15;
const MOST_LISTED = 20;
async function renderPage({ commits, summary, config, task, notes }) {
    const { drawCauses, drawShares } = await Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 3177));
    const { share, everything, nothing, ignores, warnings } = summary;
    const causes = everything.causes.slice(0, MOST_CAUSES);
    const judgedBy = config === null ? "the defaults: there is no config" : `<code>${escapeHtml(config)}</code> as it is now`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Backtest of ${(0,words.count)(summary.commits, "commit")}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>What ${(0,words.count)(summary.commits, "commit")} would have selected</h1>
<p class="quiet">All are judged by ${judgedBy}.${task === null ? "" : ` Only repos with the task <code>${escapeHtml(task)}</code> count.`}</p>
${[
        ...summary.unreadable.map(({ why, commits: some }) => `${(0,words.count)(some, "commit")} could not be judged: ${why}`),
        ...notes,
    ]
        .map((note) => `<p class="note">${escapeHtml(note)}</p>\n`)
        .join("")}${tiles(summary)}
${share === undefined
        ? ""
        : `<h2 id="shares">Share of the repos, commit by commit</h2>
<figure tabindex="0" role="img" aria-labelledby="shares">${drawShares([...commits].reverse())}</figure>
<p class="key"><span><i style="background: var(--some)"></i>some repos</span><span><i style="background: var(--everything)"></i>everything, for one reason</span><span><i style="background: var(--nothing)"></i>nothing</span></p>
`}${causes.length === 0
        ? ""
        : `<h2 id="causes">What makes everything selected</h2>
<figure tabindex="0" role="img" aria-labelledby="causes">${drawCauses(causes)}</figure>
<p class="key"><span><i style="background: var(--everything)"></i>alone: what narrowing it would gain</span><span><i style="background: var(--together)"></i>together with others</span></p>
${table(["Commits", "Alone", "Place", "Kind", "For example"], everything.causes.map(({ kind, place, commits: some, alone, example }) => [
            String(some),
            String(alone),
            place === null ? "" : `<code>${escapeHtml(place)}</code>`,
            escapeHtml(kind),
            `<code>${(0,sha/* shortSha */.F)(example.commit)}</code> ${escapeHtml(example.message)}`,
        ]), 2)}`}
<h2>Commits that select nothing</h2>
${nothing.commits.length === 0
        ? "<p>There is none.</p>"
        : table(["Commit", "Subject", "Dropped by"], nothing.commits.map(({ commit, subject, files }) => [
            `<code>${(0,sha/* shortSha */.F)(commit)}</code>`,
            escapeHtml(subject),
            files.length === 0
                ? "no file changed"
                : disclosure([...new Set(files.map(describe_drop/* describeDrop */.b))].map(escapeHtml).join(", "), files.map((file) => `<code>${escapeHtml(file.path)}</code> ${escapeHtml((0,describe_drop/* describeDrop */.b)(file))}`)),
        ]), 0)}
<h2>Ignore patterns</h2>
${table(["Commits", "Files", "Pattern", "From"], ignores.map(({ pattern, from, files, commits: some }) => [
        String(some.length),
        String(files),
        `<code>${escapeHtml(pattern)}</code>`,
        from,
    ]), 2)}
${warnings.length === 0
        ? ""
        : `<h2>Not understood, so that more was selected</h2>
${table(["Commits", "What"], warnings.map(({ message, commits: some }) => [String(some), escapeHtml(message)]), 1)}`}
<h2>Every commit</h2>
${table(["Share", "Repos", "Commit", "Date", "Subject", "Selected"], commits.map(commitRow), 2)}
</main>
</body>
</html>
`;
}
function tiles({ judged, share, everything, nothing, time }) {
    if (share === undefined)
        return "";
    const { commits, workMs, allWorkMs, wallMs, allWallMs } = time;
    const pairs = [
        ["repos at the median", (0,percent/* percent */.K)(share.median)],
        ["on average", (0,percent/* percent */.K)(share.mean)],
        ["at worst", (0,percent/* percent */.K)(share.worst)],
        ["select everything", `${everything.commits} of ${judged}`],
        ["select nothing", `${nothing.commits.length} of ${judged}`],
        ...(commits === 0 || allWorkMs === 0
            ? []
            : [
                ["work saved", (0,percent/* percent */.K)(1 - workMs / allWorkMs)],
                ["wall time saved", (0,percent/* percent */.K)(1 - wallMs / allWallMs)],
            ]),
    ];
    return `<dl class="tiles">${pairs.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join("")}</dl>${commits === 0 || allWorkMs === 0
        ? ""
        : `<p class="quiet">A commit takes ${(0,words/* duration */.p)(Math.round(wallMs / commits))} in place of ${(0,words/* duration */.p)(Math.round(allWallMs / commits))} on ${predicted_time/* RUNNERS */.I} runners, with every repo taken to last equally long.</p>`}`;
}
function commitRow({ commit, date, subject, verdict }) {
    const about = [
        `<code>${(0,sha/* shortSha */.F)(commit)}</code>`,
        escapeHtml(date?.slice(0, 10) ?? ""),
        escapeHtml(subject),
    ];
    if (verdict.kind === "unreadable")
        return ["", "", ...about, escapeHtml(verdict.why)];
    const { repos, selected, everything } = verdict;
    return [
        (0,percent/* percent */.K)((0,tested_commit/* shareOf */.t)(verdict)),
        `${selected.length} of ${repos}`,
        ...about,
        everything !== null
            ? escapeHtml(everything.message)
            : selected.length === 0
                ? ""
                : selected.length <= 3
                    ? selected.map(code).join(", ")
                    : disclosure(`${selected.slice(0, 2).map(code).join(", ")} and ${selected.length - 2} more`, selected.map(code)),
    ];
}
const code = (text) => `<code>${escapeHtml(text)}</code>`;
function disclosure(title, items) {
    const more = items.length > MOST_LISTED ? [`and ${items.length - MOST_LISTED} more`] : [];
    const shown = [...items.slice(0, MOST_LISTED), ...more];
    return `<details><summary>${title}</summary><ul>${shown.map((item) => `<li>${item}</li>`).join("")}</ul></details>`;
}
function table(head, rows, numbers) {
    const cell = (tag, column, html) => `<${tag}${tag === "th" ? ' scope="col"' : ""}${column < numbers ? ' class="number"' : ""}>${html}</${tag}>`;
    return `<div class="scroll" tabindex="0"><table>
<thead><tr>${head.map((text, column) => cell("th", column, text)).join("")}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map((html, column) => cell("td", column, html)).join("")}</tr>`).join("\n")}
</tbody></table></div>`;
}


/***/ })

};
