import { shortSha } from "../base/sha.ts";
import { count, duration } from "../base/words.ts";
import { describeDrop } from "./describe-drop.ts";
import { escapeHtml } from "./escape-html.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { percent } from "./percent.ts";
import { RUNNERS } from "./predicted-time.ts";
import type { SummaryHead } from "./render-summary.ts";
import type { BacktestSummary } from "./summary.ts";
import { shareOf, type TestedCommit } from "./tested-commit.ts";

export interface PageInput extends SummaryHead {
  /** Newest first. */
  readonly commits: readonly TestedCommit[];
  readonly summary: BacktestSummary;
}

/** Bars in the chart of causes, and names or files in the list of a commit. */
const MOST_CAUSES = 15;
const MOST_LISTED = 20;

/**
 * The backtest as one HTML page: no script, no network, and whatever a name says it is only text. Loads the plotting library.
 */
export async function renderPage({ commits, summary, config, task, notes }: PageInput): Promise<string> {
  const { drawCauses, drawShares } = await import("./draw-charts.ts");
  const { share, everything, nothing, ignores, warnings } = summary;
  const causes = everything.causes.slice(0, MOST_CAUSES);
  const judgedBy =
    config === null ? "the defaults: there is no config" : `<code>${escapeHtml(config)}</code> as it is now`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Backtest of ${count(summary.commits, "commit")}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>What ${count(summary.commits, "commit")} would have selected</h1>
<p class="quiet">All are judged by ${judgedBy}.${task === null ? "" : ` Only repos with the task <code>${escapeHtml(task)}</code> count.`}</p>
${[
  ...summary.unreadable.map(
    ({ why, commits: some }) => `${count(some, "commit")} could not be judged: ${why}`,
  ),
  ...notes,
]
  .map((note) => `<p class="note">${escapeHtml(note)}</p>\n`)
  .join("")}${tiles(summary)}
${
  share === undefined
    ? ""
    : `<h2 id="shares">Share of the repos, commit by commit</h2>
<figure tabindex="0" role="img" aria-labelledby="shares">${drawShares([...commits].reverse())}</figure>
<p class="key"><span><i style="background: var(--some)"></i>some repos</span><span><i style="background: var(--everything)"></i>everything, for one reason</span><span><i style="background: var(--nothing)"></i>nothing</span></p>
`
}${
    causes.length === 0
      ? ""
      : `<h2 id="causes">What makes everything selected</h2>
<figure tabindex="0" role="img" aria-labelledby="causes">${drawCauses(causes)}</figure>
<p class="key"><span><i style="background: var(--everything)"></i>alone: what narrowing it would gain</span><span><i style="background: var(--together)"></i>together with others</span></p>
${table(
  ["Commits", "Alone", "Place", "Kind", "For example"],
  everything.causes.map(({ kind, place, commits: some, alone, example }) => [
    String(some),
    String(alone),
    place === null ? "" : `<code>${escapeHtml(place)}</code>`,
    escapeHtml(kind),
    `<code>${shortSha(example.commit)}</code> ${escapeHtml(example.message)}`,
  ]),
  2,
)}`
  }
<h2>Commits that select nothing</h2>
${
  nothing.commits.length === 0
    ? "<p>There is none.</p>"
    : table(
        ["Commit", "Subject", "Dropped by"],
        nothing.commits.map(({ commit, subject, files }) => [
          `<code>${shortSha(commit)}</code>`,
          escapeHtml(subject),
          files.length === 0
            ? "no file changed"
            : disclosure(
                [...new Set(files.map(describeDrop))].map(escapeHtml).join(", "),
                files.map(
                  (file) => `<code>${escapeHtml(file.path)}</code> ${escapeHtml(describeDrop(file))}`,
                ),
              ),
        ]),
        0,
      )
}
<h2>Ignore patterns</h2>
${table(
  ["Commits", "Files", "Pattern", "From"],
  ignores.map(({ pattern, from, files, commits: some }) => [
    String(some.length),
    String(files),
    `<code>${escapeHtml(pattern)}</code>`,
    from,
  ]),
  2,
)}
${
  warnings.length === 0
    ? ""
    : `<h2>Not understood, so that more was selected</h2>
${table(
  ["Commits", "What"],
  warnings.map(({ message, commits: some }) => [String(some), escapeHtml(message)]),
  1,
)}`
}
<h2>Every commit</h2>
${table(["Share", "Repos", "Commit", "Date", "Subject", "Selected"], commits.map(commitRow), 2)}
</main>
</body>
</html>
`;
}

function tiles({ judged, share, everything, nothing, time }: BacktestSummary): string {
  if (share === undefined) return "";
  const { commits, workMs, allWorkMs, wallMs, allWallMs } = time;
  const pairs: readonly (readonly [string, string])[] = [
    ["repos at the median", percent(share.median)],
    ["on average", percent(share.mean)],
    ["at worst", percent(share.worst)],
    ["select everything", `${everything.commits} of ${judged}`],
    ["select nothing", `${nothing.commits.length} of ${judged}`],
    ...(commits === 0 || allWorkMs === 0
      ? []
      : ([
          ["work saved", percent(1 - workMs / allWorkMs)],
          ["wall time saved", percent(1 - wallMs / allWallMs)],
        ] as const)),
  ];
  return `<dl class="tiles">${pairs.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join("")}</dl>${
    commits === 0 || allWorkMs === 0
      ? ""
      : `<p class="quiet">A commit takes ${duration(Math.round(wallMs / commits))} in place of ${duration(Math.round(allWallMs / commits))} on ${RUNNERS} runners, with every repo taken to last equally long.</p>`
  }`;
}

function commitRow({ commit, date, subject, verdict }: TestedCommit): readonly string[] {
  const about = [
    `<code>${shortSha(commit)}</code>`,
    escapeHtml(date?.slice(0, 10) ?? ""),
    escapeHtml(subject),
  ];
  if (verdict.kind === "unreadable") return ["", "", ...about, escapeHtml(verdict.why)];
  const { repos, selected, everything } = verdict;
  return [
    percent(shareOf(verdict)),
    `${selected.length} of ${repos}`,
    ...about,
    everything !== null
      ? escapeHtml(everything.message)
      : selected.length === 0
        ? ""
        : selected.length <= 3
          ? selected.map(code).join(", ")
          : disclosure(
              `${selected.slice(0, 2).map(code).join(", ")} and ${selected.length - 2} more`,
              selected.map(code),
            ),
  ];
}

const code = (text: string): string => `<code>${escapeHtml(text)}</code>`;

/** What opens on a click or with the keyboard. Its parts are HTML. */
function disclosure(title: string, items: readonly string[]): string {
  const more = items.length > MOST_LISTED ? [`and ${items.length - MOST_LISTED} more`] : [];
  const shown = [...items.slice(0, MOST_LISTED), ...more];
  return `<details><summary>${title}</summary><ul>${shown.map((item) => `<li>${item}</li>`).join("")}</ul></details>`;
}

/** A table whose first columns hold numbers. Cells are HTML. */
function table(head: readonly string[], rows: readonly (readonly string[])[], numbers: number): string {
  const cell = (tag: "th" | "td", column: number, html: string) =>
    `<${tag}${tag === "th" ? ' scope="col"' : ""}${column < numbers ? ' class="number"' : ""}>${html}</${tag}>`;
  return `<div class="scroll" tabindex="0"><table>
<thead><tr>${head.map((text, column) => cell("th", column, text)).join("")}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map((html, column) => cell("td", column, html)).join("")}</tr>`).join("\n")}
</tbody></table></div>`;
}
