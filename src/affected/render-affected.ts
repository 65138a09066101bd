import { showPath, showText } from "../base/path-text.ts";
import { count, inColumns } from "../base/words.ts";
import type { Paint } from "../system/terminal.ts";
import type { Affected } from "./affected.ts";
import { describeBase, describeHead, describeReason } from "./describe.ts";

/** The answer for a terminal: what is compared, why everything if so, then one line a repo. Ends with a line break. */
export function renderAffected(
  answer: Affected,
  options: { readonly paint: Paint; readonly repos: number },
): string {
  const { paint, repos } = options;
  const { everything, affected, base } = answer;
  const from = describeBase(answer);
  const lines = [
    ...(from === undefined
      ? []
      : [
          `base  ${from}${base.subject === null ? "" : `  ${paint("dim", `${showText(base.subject)} · ${showText(base.author ?? "")}`)}`}`,
        ]),
    `head  ${describeHead(answer)}`,
    "",
    `${count(answer.changedFiles.length, "changed file")}${answer.ignored.length > 0 ? `, ${answer.ignored.length} ignored` : ""}${answer.unowned.length > 0 ? `, ${answer.unowned.length} that nobody owns` : ""}`,
  ];
  if (everything !== null) {
    lines.push(paint("yellow", `everything is affected: ${everything.message}`));
    if (everything.hint !== null) lines.push(`  hint: ${everything.hint}`);
  }
  lines.push(paint("bold", `${affected.length} of ${count(repos, "repo")} affected`));
  lines.push(
    ...inColumns(
      affected.map(({ repo, path, reasons }) => [
        `  ${showText(repo)}`,
        showPath(path),
        reasons.map(describeReason).join("; "),
      ]),
    ),
  );
  if (answer.removed.length > 0)
    lines.push(`gone since the base: ${answer.removed.map(showText).join(", ")}`);
  for (const notice of answer.notices) lines.push(`note: ${showText(notice)}`);
  return `${lines.join("\n")}\n`;
}
