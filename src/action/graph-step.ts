import { join, resolve } from "node:path";
import { openScope } from "../base/scope.ts";
import { graph } from "../commands/graph.ts";
import { renderGraph } from "../commands/graph-formats.ts";
import { count } from "../base/words.ts";
import { codeBlock } from "../github/markdown.ts";
import { renderGraphMermaid } from "../graph/render-mermaid.ts";
import { renderGraphText } from "../graph/render-text.ts";
import { checkOutputs } from "../plan/outputs.ts";
import { writeAtomic } from "../system/files.ts";
import { temporaryFolder } from "./plan-step.ts";
import type { ActionRun } from "./run-action.ts";

const ENDINGS: Readonly<Record<string, string>> = { text: "txt", json: "json", dot: "dot", mermaid: "mmd" };

/** `command: graph`. */
export const graphStep: ActionRun = async (context, { values }, output) => {
  await using scope = openScope();
  const { document, notices, opened } = await graph(context, scope);
  output.print(`workspace ${opened.root.path} (${opened.root.reason})\n${renderGraphText(document)}`);
  output.show(opened.diagnostics);
  output.annotate(notices.map((message) => ({ code: "graph/notice", severity: "notice", message })));
  const path =
    values["graph-path"] === undefined
      ? join(temporaryFolder(context.env), `wrknv-graph.${ENDINGS[values.format] ?? "txt"}`)
      : resolve(context.cwd, values["graph-path"]);
  writeAtomic(path, renderGraph(document, values.format));
  const outputs = new Map([
    ["graph-path", path],
    ["layers", JSON.stringify(document.layers)],
  ]);
  checkOutputs(outputs, "format: json writes the layers to graph-path");
  output.setOutputs(outputs);
  const { text, leftOutRepos, leftOutEdges } = renderGraphMermaid(document);
  const left =
    leftOutRepos + leftOutEdges === 0
      ? ""
      : `\n\nNot drawn: ${leftOutRepos} repos and ${leftOutEdges} dependencies.`;
  output.summarize([
    {
      head: `## ${count(document.repos.length, "repo")} in ${count(document.layers.length, "layer")}, ${count(document.edges.length, "dependency", "dependencies")}`,
      rows: [],
    },
    { head: `${codeBlock(text, "mermaid")}${left}`, rows: [] },
  ]);
  return 0;
};
