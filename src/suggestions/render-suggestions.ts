import { showPath, showText } from "../base/path-text.ts";
import { groupBy } from "../base/order.ts";
import { count, inColumns } from "../base/words.ts";
import { WORKSPACE_FILE } from "../config/workspace-file.ts";
import type { Paint } from "../system/terminal.ts";
import type { Effect, Mention, Suggestion, Suggestions } from "./suggestion.ts";
import { renderLines } from "./toml-lines.ts";

/** Names of places in one line; the rest is counted. */
const MOST_NAMES = 8;

/** The suggestions for a terminal, and last the lines of all of them together, to be pasted. Ends with a line break. */
export function renderSuggestions(
  { suggestions, left, together, unread }: Suggestions,
  { paint, isWritten }: { readonly paint: Paint; readonly isWritten: boolean },
): string {
  const narrowing = suggestions.filter(({ kind }) => kind !== "global");
  const global = suggestions.filter(({ kind }) => kind === "global");
  const { everythingBefore, everythingAfter, deselected } = together;
  return [
    paint(
      "bold",
      suggestions.length === 0
        ? "no suggestion: nothing that is there and that nobody owns makes a commit select everything"
        : isWritten
          ? `put into ${WORKSPACE_FILE}`
          : `suggestions for ${WORKSPACE_FILE}; none is applied, --write puts them in`,
    ),
    ...narrowing.flatMap((one, index) => ["", ...linesOf(one, index + 1, paint)]),
    ...(global.length === 0
      ? []
      : [
          "",
          "these go on selecting everything, but on purpose (global)",
          ...inColumns(global.map(globalRow)),
        ]),
    ...(suggestions.length === 0
      ? []
      : [
          "",
          `together: ${count(everythingBefore, "commit")} ${everythingBefore === 1 ? "selects" : "select"} everything now, ${everythingAfter} with these lines; ${count(deselected.total, "repo")} less in all`,
        ]),
    ...[...groupBy(left, ({ why }) => why)].map(
      ([why, places]) => `no suggestion for ${namesOf(places.map(({ place }) => place))}: ${why}`,
    ),
    ...(unread === 0 ? [] : [`${count(unread, "file")} of the newest commit could not be searched`]),
    ...(suggestions.length === 0
      ? [""]
      : [
          "",
          paint("bold", isWritten ? "the lines" : "to be pasted"),
          "",
          renderLines(suggestions.flatMap(({ changes }) => changes)),
        ]),
  ].join("\n");
}

function namesOf(places: readonly string[]): string {
  const more = places.length - MOST_NAMES;
  return `${places.slice(0, MOST_NAMES).map(showPath).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const globalRow = ({ place, commits, why, evidence: [first] }: Suggestion & Effect): readonly string[] => [
  " ",
  String(commits),
  showPath(place),
  `${showText(why)}${first === undefined ? "" : ` (${showMention(first)})`}`,
];

function linesOf(one: Suggestion & Effect, number: number, paint: Paint): readonly string[] {
  const { kind, place, why, evidence, couldMiss, commits, alone, deselected } = one;
  return [
    paint("bold", `${number}. ${kind}: ${showPath(place)}`),
    alone === 0
      ? `   in ${count(commits, "commit")}, always together with others`
      : `   in ${count(commits, "commit")}, alone in ${alone}: there it would deselect ${count(deselected.median, "repo")} a commit at the median, ${deselected.total} in all`,
    `   why         ${showText(why)}`,
    ...(evidence.length === 0 ? [] : [`   seen at     ${evidence.map(showMention).join(", ")}`]),
    `   could miss  ${showText(couldMiss)}`,
  ];
}

const showMention = ({ file, line }: Mention): string => `${showPath(file)}:${line}`;
