import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/dependency-graph.ts";
import { makeGraphDocument } from "../../src/graph/graph-document.ts";
import type { GraphDocument } from "../../src/graph/graph-document.ts";
import { renderGraphJson } from "../../src/graph/graph-json.ts";
import type { Edge } from "../../src/graph/graph.ts";
import { orderEdges } from "../../src/graph/ordering.ts";
import { renderGraphDot } from "../../src/graph/render-dot.ts";
import { renderGraphMermaid } from "../../src/graph/render-mermaid.ts";
import { renderGraphText } from "../../src/graph/render-text.ts";
import { edge } from "./random-graph.ts";

function documentOf(names: readonly string[], edges: readonly Edge[]): GraphDocument {
  const graph = buildGraph(names, edges);
  return makeGraphDocument({
    graph,
    ordering: orderEdges(graph),
    pathOf: (name) => `packages/${name}`,
    placeOf: ({ declaredIn }) => `${declaredIn.file}:${"line" in declaredIn.at ? declaredIn.at.line : 0}`,
  });
}

const WORKSPACE = documentOf(
  ["hcl", "cty", "kit", "x", "y"],
  [
    edge("hcl", "cty", "runtime", 7),
    edge("cty", "kit", "dev", 9),
    edge("kit", "cty", "runtime", 3),
    edge("x", "y"),
    edge("y", "x", "build"),
  ],
);

describe("the graph as JSON", () => {
  it("holds repos, edges, layers and cycles", () => {
    expect(JSON.parse(renderGraphJson(WORKSPACE))).toEqual({
      schemaVersion: 1,
      repos: [
        { name: "cty", path: "packages/cty", layer: 0 },
        { name: "hcl", path: "packages/hcl", layer: 1 },
        { name: "kit", path: "packages/kit", layer: 1 },
        { name: "x", path: "packages/x", layer: 0 },
        { name: "y", path: "packages/y", layer: 0 },
      ],
      edges: [
        {
          from: "cty",
          to: "kit",
          kind: "dev",
          constraint: "*",
          declaredIn: "cty/pyproject.toml:9",
          ordering: false,
        },
        {
          from: "hcl",
          to: "cty",
          kind: "runtime",
          constraint: "*",
          declaredIn: "hcl/pyproject.toml:7",
          ordering: true,
        },
        {
          from: "kit",
          to: "cty",
          kind: "runtime",
          constraint: "*",
          declaredIn: "kit/pyproject.toml:3",
          ordering: true,
        },
        {
          from: "x",
          to: "y",
          kind: "runtime",
          constraint: "*",
          declaredIn: "x/pyproject.toml:1",
          ordering: true,
        },
        {
          from: "y",
          to: "x",
          kind: "build",
          constraint: "*",
          declaredIn: "y/pyproject.toml:1",
          ordering: true,
        },
      ],
      layers: [
        ["cty", "x", "y"],
        ["hcl", "kit"],
      ],
      cycles: [["x", "y"]],
    });
  });
});

describe("the graph as text", () => {
  it("lists layers, kinds, edges without order, and cycles", () => {
    expect(renderGraphText(WORKSPACE)).toBe(`5 repos, 5 edges, 2 layers

layer 0
  cty → kit (dev)
  x → y
  y → x (build)

layer 1
  hcl → cty
  kit → cty

not in the order (these still make a dependent affected)
  cty → kit (dev) cty/pyproject.toml:9

cycle of 2 repos
  x → y (runtime) x/pyproject.toml:1
  y → x (build) y/pyproject.toml:1
`);
  });

  it("lets no name move the cursor", () => {
    expect(renderGraphText(documentOf(["a\n\u001b[2J"], []))).toContain("a\\n\\x1b[2J");
  });
});

describe("the graph as dot", () => {
  it("draws every pair once", () => {
    expect(renderGraphDot(WORKSPACE)).toBe(`digraph workspace {
  rankdir = TB;
  node [shape = box, fontname = "sans-serif"];
  "cty";
  "hcl";
  "kit";
  "x";
  "y";
  "cty" -> "kit" [style = dashed, color = gray, constraint = false];
  "hcl" -> "cty";
  "kit" -> "cty";
  "x" -> "y" [color = red];
  "y" -> "x" [color = red];
  { rank = same; "cty"; "x"; "y"; }
  { rank = same; "hcl"; "kit"; }
}
`);
  });

  it("lets no name end its quotes", () => {
    expect(renderGraphDot(documentOf(['a"; b [shape=x]\\'], []))).toContain('  "a\\"; b [shape=x]\\\\";\n');
    expect(renderGraphDot(documentOf(["a\nb"], []))).toContain('"a\\\\nb"');
  });
});

describe("the graph as mermaid", () => {
  it("draws a part of it, with what changed and what is affected", () => {
    const { text, ...left } = renderGraphMermaid(WORKSPACE, {
      only: new Set(["cty", "hcl", "kit"]),
      changed: new Set(["kit"]),
      affected: new Set(["cty", "hcl", "kit"]),
    });
    expect(text.split("\n").slice(3)).toEqual([
      '  n0["kit"]:::changed',
      '  n1["cty"]:::affected',
      '  n2["hcl"]:::affected',
      "  n1 -.-> n0",
      "  n2 --> n1",
      "  n0 --> n1",
      "",
    ]);
    expect(left).toEqual({ leftOutRepos: 0, leftOutEdges: 0 });
  });

  it("lets no name be anything but a label", () => {
    for (const name of [
      'a"]; click n0 "javascript:x"',
      "</script><b>",
      "#quot;",
      "`md`",
      "x\ny",
      "end",
      "%%{init}%%",
      "[[a]]",
      "a|b",
    ]) {
      const label = /\["(.*)"\]/.exec(renderGraphMermaid(documentOf([name], [])).text)?.[1];
      expect(label).toMatch(/^(?:[\p{L}\p{N} …._~+/@-]|#\d+;)+$/u);
    }
  });

  it("counts what its limits cut", () => {
    const names = Array.from({ length: 300 }, (_, index) => `r${String(index).padStart(3, "0")}`);
    const edges = names.flatMap((from, a) => names.slice(Math.max(0, a - 4), a).map((to) => edge(from, to)));
    const document = documentOf(names, edges);
    const whole = renderGraphMermaid(document);
    expect(whole.leftOutRepos).toBe(100);
    expect(whole.text.match(/-->/g)).toHaveLength(500);
    expect(whole.leftOutEdges).toBe(edges.length - 500);
    const short = renderGraphMermaid(document, { maxText: 1_000 });
    expect(short.text.length).toBeLessThanOrEqual(1_000);
    expect(short.leftOutRepos + (short.text.match(/\["/g)?.length ?? 0)).toBe(300);
    const long = documentOf(
      names.map((name) => name.padEnd(214, '"')),
      [],
    );
    expect(renderGraphMermaid(long).text.length).toBeLessThanOrEqual(50_000);
  });
});
