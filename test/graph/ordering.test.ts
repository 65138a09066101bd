import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findComponents } from "../../src/graph/components.ts";
import { buildGraph } from "../../src/graph/dependency-graph.ts";
import { orderEdges } from "../../src/graph/ordering.ts";
import { anyGraph, edge } from "./random-graph.ts";

const hasCycle = (dependencies: readonly (readonly number[])[]): boolean =>
  findComponents(dependencies).members.some((nodes) => nodes.length > 1);

describe("the order", () => {
  it("uses every kind of edge where there is no cycle", () => {
    const graph = buildGraph(
      ["a", "b", "c"],
      [edge("b", "a", "dev"), edge("c", "b", "optional"), edge("c", "a", "explicit")],
    );
    const ordering = orderEdges(graph);
    expect(ordering.order.edges).toEqual(graph.edges);
    expect(ordering.leftOut).toEqual([]);
    expect(ordering.cyclic).toEqual([]);
  });

  it("leaves a dev edge out where the test kit needs the library that tests with it", () => {
    const dev = edge("foundation", "testkit", "dev");
    const graph = buildGraph(
      ["app", "foundation", "testkit"],
      [dev, edge("testkit", "foundation"), edge("app", "testkit", "dev")],
    );
    const ordering = orderEdges(graph);
    expect(ordering.leftOut).toEqual([{ repos: ["foundation", "testkit"], edges: [dev] }]);
    expect(ordering.isOrdering(dev)).toBe(false);
    // Outside the component dev edges order.
    expect(ordering.order.edges.map(({ from }) => from)).toEqual(["app", "testkit"]);
    expect(ordering.cyclic).toEqual([]);
  });

  it("leaves optional edges out first, and dev edges only where a cycle remains", () => {
    const optional = edge("a", "b", "optional");
    const dev = edge("c", "a", "dev");
    const ordering = orderEdges(buildGraph(["a", "b", "c"], [optional, edge("b", "c"), dev]));
    expect(ordering.leftOut).toEqual([{ repos: ["a", "b", "c"], edges: [optional] }]);
    expect(ordering.isOrdering(dev)).toBe(true);
  });

  it("says what is left out once for each component", () => {
    const left = [edge("a", "b", "dev"), edge("a", "b", "optional")];
    const other = edge("y", "x", "optional");
    const graph = buildGraph(["a", "b", "x", "y"], [...left, edge("b", "a"), other, edge("x", "y")]);
    expect(orderEdges(graph).leftOut).toEqual([
      { repos: ["a", "b"], edges: left },
      { repos: ["x", "y"], edges: [other] },
    ]);
  });

  it("reports a cycle of runtime, build and explicit edges", () => {
    const graph = buildGraph(
      ["a", "b", "c"],
      [edge("a", "b"), edge("b", "a", "build"), edge("c", "a", "explicit")],
    );
    expect(orderEdges(graph).cyclic).toEqual([["a", "b"]]);
  });

  it("takes a pair out with all its edges, and nothing then needs to be left out", () => {
    const graph = buildGraph(["a", "b"], [edge("a", "b"), edge("a", "b", "dev"), edge("b", "a")]);
    const ordering = orderEdges(graph, [{ from: "a", to: "b" }]);
    expect(ordering.order.edges).toEqual([edge("b", "a")]);
    expect([ordering.leftOut, ordering.cyclic]).toEqual([[], []]);
  });

  it("leaves out nothing outside cyclic components, and no cycle that it does not report", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const ordering = orderEdges(graph);
        const first = findComponents(graph.dependencies);
        const componentOf = (name: string): number => first.componentOf[graph.numberOf.get(name)!]!;
        const left = graph.edges.filter((one) => !ordering.isOrdering(one));
        for (const one of left) {
          expect(["dev", "optional"]).toContain(one.kind);
          expect(componentOf(one.from)).toBe(componentOf(one.to));
        }
        expect(ordering.leftOut.flatMap(({ edges }) => edges)).toHaveLength(left.length);
        expect(hasCycle(ordering.order.dependencies)).toBe(ordering.cyclic.length > 0);
        const hard = buildGraph(
          graph.names,
          graph.edges.filter(({ kind }) => kind !== "dev" && kind !== "optional"),
        );
        expect(ordering.cyclic.length > 0).toBe(hasCycle(hard.dependencies));
      }),
    );
  });
});
