import { showPath, showText } from "../base/path-text.ts";
import { shortSha } from "../base/sha.ts";
import { count, duration, inColumns } from "../base/words.ts";
import type { Paint } from "../system/terminal.ts";
import { describeDrop } from "./describe-drop.ts";
import { percent } from "./percent.ts";
import { RUNNERS } from "./predicted-time.ts";
import type { BacktestSummary, CauseSum, NothingSelected } from "./summary.ts";

/** Rows of each table: the whole answer fits on a screen. */
const MOST_ROWS = 8;

export interface SummaryHead {
  /** The config that judged; null for none. */
  readonly config: string | null;
  readonly task: string | null;
  /** What a user should know of the clone: how far it can see, what it left out. */
  readonly notes: readonly string[];
}

/** The sums for a terminal, about one screen. Ends with a line break. Names are hostile. */
export function renderSummary(
  summary: BacktestSummary,
  { config, task, notes }: SummaryHead,
  paint: Paint,
): string {
  const { judged, share, everything, everyRepo, nothing } = summary;
  const lines = [
    `${count(summary.commits, "commit")}, all judged by ${config === null ? "the defaults: there is no config" : `${showPath(config)} as it is now`}`,
    ...(task === null ? [] : [`only repos with the task ${showText(task)} count`]),
    ...summary.unreadable.map(({ why, commits }) =>
      paint("yellow", `${count(commits, "commit")} could not be judged: ${showText(why)}`),
    ),
    ...notes.map((note) => paint("yellow", `note: ${showText(note)}`)),
  ];
  if (share === undefined) return `${lines.join("\n")}\n`;
  lines.push(
    "",
    paint(
      "bold",
      `selected: ${percent(share.median)} of the repos at the median, ${percent(share.mean)} on average, ${percent(share.worst)} at worst (${shortSha(share.worstCommit)})`,
    ),
    ...timeLines(summary),
    "",
    paint(
      "bold",
      `${count(everything.commits, "commit")} (${percent(everything.commits / judged)}) ${everything.commits === 1 ? "selects" : "select"} everything`,
    ),
    ...table(everything.causes, causeRow),
    ...everything.causes
      .filter(({ kind }) => kind === "unreadable")
      .slice(0, MOST_ROWS)
      .map(({ example }) => paint("yellow", `   ${showText(example.message)}`)),
    ...(everyRepo === 0
      ? []
      : [`${everyRepo} more select every repo one by one, as dependents of what changed`]),
    "",
    paint(
      "bold",
      `${count(nothing.commits.length, "commit")} (${percent(nothing.commits.length / judged)}) ${nothing.commits.length === 1 ? "selects" : "select"} nothing`,
    ),
    ...table(nothing.commits, nothingRow),
    ...ignoreLines(summary, paint),
    ...warningLines(summary, paint),
  );
  return `${lines.join("\n")}\n`;
}

function timeLines({ time }: BacktestSummary): string[] {
  const { commits, unpredicted, workMs, allWorkMs, wallMs, allWallMs } = time;
  if (commits === 0 || allWorkMs === 0)
    return ["no time could be predicted: no plan of all repos can be made"];
  return [
    `work saved: ${percent(1 - workMs / allWorkMs)} of what running all would take, with every repo taken to last equally long`,
    `wall time: ${duration(Math.round(wallMs / commits))} a commit in place of ${duration(Math.round(allWallMs / commits))}, on ${RUNNERS} runners (${percent(1 - wallMs / allWallMs)} less)`,
    ...(unpredicted === 0
      ? []
      : [`of ${count(unpredicted, "commit")} no plan can be made, so they are not in these figures`]),
  ];
}

const table = <T>(rows: readonly T[], render: (row: T) => readonly string[]): string[] => [
  ...inColumns(rows.slice(0, MOST_ROWS).map((row) => [" ", ...render(row)])),
  ...(rows.length > MOST_ROWS ? [`   … and ${rows.length - MOST_ROWS} more`] : []),
];

const causeRow = ({ kind, place, commits, alone }: CauseSum): readonly string[] => [
  String(commits),
  place === null ? kind : showPath(place),
  kind,
  alone === commits ? "always alone" : `alone in ${alone}`,
];

const nothingRow = ({ commit, subject, files }: NothingSelected): readonly string[] => [
  shortSha(commit),
  clip(showText(subject)),
  files.length === 0 ? "no file changed" : [...new Set(files.map(describeDrop))].slice(0, 3).join("; "),
];

const clip = (text: string): string => (text.length > 50 ? `${text.slice(0, 49)}…` : text);

function ignoreLines({ ignores }: BacktestSummary, paint: Paint): string[] {
  const used = ignores.filter(({ commits }) => commits.length > 0);
  const idle = ignores.filter(({ from, commits }) => from === "config" && commits.length === 0);
  if (used.length === 0 && idle.length === 0) return [];
  return [
    "",
    paint("bold", "ignore patterns, with the commits in which they dropped files"),
    ...table(used, ({ pattern, from, commits }) => [String(commits.length), showText(pattern), from]),
    ...(idle.length === 0
      ? []
      : [`   in no commit: ${idle.map(({ pattern }) => showText(pattern)).join(", ")}`]),
  ];
}

function warningLines({ warnings }: BacktestSummary, paint: Paint): string[] {
  if (warnings.length === 0) return [];
  return [
    "",
    paint("yellow", "not understood, so that more was selected"),
    ...table(warnings, ({ message, commits }) => [String(commits), showText(message)]),
  ];
}
