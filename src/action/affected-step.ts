import { openScope } from "../base/scope.ts";
import { affectedSections } from "../affected/summary-sections.ts";
import { renderAffected } from "../affected/render-affected.ts";
import { affected, type AffectedResult } from "../commands/affected.ts";
import { graphOf } from "../commands/graph.ts";
import type { ParsedInputs } from "../config/inputs.ts";
import { codeBlock } from "../github/markdown.ts";
import type { Section } from "../github/summary.ts";
import { makeGraphDocument } from "../graph/graph-document.ts";
import { renderGraphMermaid } from "../graph/render-mermaid.ts";
import { affectedOutputs } from "../plan/outputs.ts";
import type { ActionRun } from "./run-action.ts";
import type { JobOutput } from "./job-output.ts";

/** `command: affected`. */
export const affectedStep: ActionRun = async (context, inputs, output) => {
  await using scope = openScope();
  const result = await affected(context, compareInputs(inputs), scope);
  await tellAffected(result, output);
  output.setOutputs(
    affectedOutputs(
      result.answer.affected.map(({ repo }) => repo),
      {
        everything: result.answer.everything !== null,
        affectedOutput: inputs.values["affected-output"] !== "off",
      },
    ),
  );
  output.summarize([
    ...affectedSections(result.answer, result.comparison.head.workspace.repos.size),
    ...affectedGraph(result),
  ]);
  return 0;
};

/** What the inputs say about base and head. */
export const compareInputs = ({ values }: ParsedInputs) => ({
  base: values.base,
  head: values.head,
  committed: values.committed,
  all: values.all,
});

/** The answer in the log, and as annotations what a reader must not miss. */
export async function tellAffected(
  { answer, comparison, opened, headEdges }: AffectedResult,
  output: JobOutput,
): Promise<void> {
  output.print(
    `workspace ${opened.root.path} (${opened.root.reason})\n${renderAffected(answer, { paint: (_style, text) => text, repos: comparison.head.workspace.repos.size })}`,
  );
  output.show(opened.diagnostics);
  if (answer.everything !== null && answer.everything.kind !== "asked" && answer.everything.kind !== "event")
    output.annotate([
      {
        code: "affected/everything",
        severity: "warning",
        message: `everything is affected: ${answer.everything.message}`,
        ...(answer.everything.path === null ? {} : { file: answer.everything.path }),
        ...(answer.everything.hint === null ? {} : { hint: answer.everything.hint }),
      },
    ]);
  output.annotate(await comparison.head.locator.locate(headEdges.problems));
  output.annotate(
    answer.notices.map((message) => ({ code: "affected/notice", severity: "notice", message })),
  );
}

/** The affected part of the graph as a drawing, within what GitHub draws. */
export function affectedGraph({ answer, comparison, headEdges }: AffectedResult): readonly Section[] {
  if (answer.affected.length === 0) return [];
  const { graph, ordering } = graphOf(comparison.head, headEdges);
  const document = makeGraphDocument({
    graph,
    ordering,
    pathOf: (name) => comparison.head.workspace.repos.get(name)?.path ?? name,
    placeOf: ({ declaredIn }) => declaredIn.file,
  });
  const names = new Set(answer.affected.map(({ repo }) => repo));
  const changed = new Set(answer.affected.filter((one) => one.changed).map(({ repo }) => repo));
  const { text, leftOutRepos, leftOutEdges } = renderGraphMermaid(document, {
    only: names,
    changed,
    affected: names,
  });
  const left =
    leftOutRepos + leftOutEdges === 0
      ? ""
      : `\n\nNot drawn: ${leftOutRepos} repos and ${leftOutEdges} dependencies.`;
  return [{ head: `${codeBlock(text, "mermaid")}${left}`, rows: [] }];
}
