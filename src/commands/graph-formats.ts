import { Failure } from "../base/failure.ts";
import type { GraphDocument } from "../graph/graph-document.ts";
import { renderGraphJson } from "../graph/graph-json.ts";
import { renderGraphDot } from "../graph/render-dot.ts";
import { renderGraphMermaid } from "../graph/render-mermaid.ts";
import { renderGraphText } from "../graph/render-text.ts";

/** The graph in one of its forms, with a line break at the end. */
export function renderGraph(document: GraphDocument, format: string): string {
  switch (format) {
    case "json":
      return renderGraphJson(document);
    case "dot":
      return renderGraphDot(document);
    case "mermaid": {
      const { text, leftOutRepos, leftOutEdges } = renderGraphMermaid(document, { maxNodes: Infinity });
      return leftOutRepos + leftOutEdges > 0
        ? `%% left out: ${leftOutRepos} repos, ${leftOutEdges} edges\n${text}`
        : text;
    }
    case "text":
      return renderGraphText(document);
    default:
      throw new Failure("usage/wrong-value", `there is no graph format ${JSON.stringify(format)}`, {
        hint: "text, json, dot or mermaid",
      });
  }
}
