import { openScope } from "../base/scope.ts";
import { count } from "../base/words.ts";
import { validate } from "../commands/validate.ts";
import { cellCode, plainText, tableRow } from "../github/markdown.ts";
import type { ActionRun } from "./run-action.ts";

/** `command: validate`. Exits with 1 where there is an error, or with `strict` a warning. */
export const validateStep: ActionRun = async (context, { values }, output) => {
  await using scope = openScope();
  const { problems, repos, opened } = await validate(context, scope);
  output.print(
    `workspace ${opened.root.path} (${opened.root.reason}): ${count(repos, "repo")}, ${count(problems.length, "problem")}\n`,
  );
  output.show(problems);
  output.setOutputs(new Map([["problems", String(problems.length)]]));
  output.summarize([
    { head: `## ${count(repos, "repo")}, ${count(problems.length, "problem")}`, rows: [] },
    ...(problems.length === 0
      ? []
      : [
          {
            head: `${tableRow(["", "Where", "What", "Remedy"])}\n${tableRow(["---", "---", "---", "---"])}`,
            rows: problems.map(({ severity, file, place, message, hint }) =>
              tableRow([
                severity,
                file === undefined ? "" : cellCode(place === undefined ? file : `${file}:${place.line}`),
                plainText(message),
                plainText(hint ?? ""),
              ]),
            ),
            more: (left: number) => tableRow([`… and ${count(left, "more problem")}`, "", "", ""]),
          },
        ]),
  ]);
  return problems.some(({ severity }) => severity === "error" || values.strict) ? 1 : 0;
};
