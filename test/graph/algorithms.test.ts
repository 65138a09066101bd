import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reversed } from "../../src/graph/adjacency.ts";
import { reach, withDependencies, withDependents } from "../../src/graph/closure.ts";
import { findComponents } from "../../src/graph/components.ts";
import { contract } from "../../src/graph/contract.ts";
import { chainWeights, findCriticalPath } from "../../src/graph/critical-path.ts";
import { cycleOf, findCycles } from "../../src/graph/cycles.ts";
import { buildGraph, dependenciesOf, dependentsOf } from "../../src/graph/dependency-graph.ts";
import { layersOf } from "../../src/graph/layers.ts";
import { chainFrom, edgesByDependency, shortestChains } from "../../src/graph/shortest-chains.ts";
import { acyclicAdjacency, anyGraph, edge, numbersFrom, slowReach } from "./random-graph.ts";

describe("the dependency graph", () => {
  it("is the same whatever the order of names and edges", () => {
    fc.assert(
      fc.property(anyGraph(), fc.infiniteStream(fc.nat()), (graph, keys) => {
        const shuffle = <T>(values: readonly T[]): T[] =>
          values
            .map((value) => [keys.next().value, value] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, value]) => value);
        expect(buildGraph(shuffle(graph.names), shuffle(graph.edges))).toEqual(graph);
      }),
    );
  });

  it("keeps parallel edges, counts them once as neighbours, and drops edges from a repo to itself", () => {
    const graph = buildGraph(["b", "a"], [edge("b", "a", "dev"), edge("b", "a"), edge("a", "a")]);
    expect(graph.edges.map(({ kind }) => kind)).toEqual(["runtime", "dev"]);
    expect(dependenciesOf(graph, "b")).toEqual(["a"]);
    expect(dependentsOf(graph, "a")).toEqual(["b"]);
    expect(dependenciesOf(graph, "no-such-repo")).toEqual([]);
  });

  it("refuses an edge to what is no repo", () => {
    expect(() => buildGraph(["a"], [edge("a", "x")])).toThrow(
      "internal error: an edge joins a and x, not both repos",
    );
  });
});

describe("components", () => {
  it("are mutual reachability, and dependencies come first", () => {
    fc.assert(
      fc.property(anyGraph(), ({ dependencies }) => {
        const reaches = slowReach(dependencies);
        const { componentOf, members } = findComponents(dependencies);
        for (const a of dependencies.keys())
          for (const b of dependencies.keys()) {
            expect(componentOf[a] === componentOf[b]).toBe(a === b || (reaches[a]![b]! && reaches[b]![a]!));
            if (reaches[a]![b]!) expect(componentOf[b]!).toBeLessThanOrEqual(componentOf[a]!);
          }
        expect(members.flat().sort((a, b) => a - b)).toEqual([...dependencies.keys()]);
      }),
    );
  });
});

describe("layers", () => {
  it("are longest paths", () => {
    fc.assert(
      fc.property(acyclicAdjacency(), (dependencies) => {
        const longest = (node: number): number =>
          Math.max(0, ...dependencies[node]!.map((next) => longest(next) + 1));
        const { layerOf, layers } = layersOf(dependencies);
        expect(layerOf).toEqual([...dependencies.keys()].map(longest));
        expect(layers).toEqual(
          Array.from({ length: Math.max(0, ...layerOf.map((layer) => layer + 1)) }, (_, layer) =>
            [...dependencies.keys()].filter((node) => layerOf[node] === layer),
          ),
        );
      }),
    );
  });

  it("take a cycle as one node", () => {
    // 0 ⇄ 1, 2 → 0, 1 → 3
    expect(layersOf([[1], [0, 3], [0], []])).toEqual({ layerOf: [1, 1, 2, 0], layers: [[3], [0, 1], [2]] });
  });
});

describe("closures", () => {
  it("agree with Floyd–Warshall in both directions", () => {
    fc.assert(
      fc.property(anyGraph(), fc.nat(), (graph, pick) => {
        if (graph.names.length === 0) return;
        const source = pick % graph.names.length;
        const reaches = slowReach(graph.dependencies);
        const all = [...graph.names.keys()];
        expect(reach(graph.dependencies, [source])).toEqual(
          all.filter((node) => node === source || reaches[source]![node]!),
        );
        expect(withDependents(graph, [graph.names[source]!, "no-such-repo"])).toEqual(
          all.filter((node) => node === source || reaches[node]![source]!).map((node) => graph.names[node]),
        );
        expect(withDependencies(graph, [])).toEqual([]);
      }),
    );
  });
});

describe("shortest chains", () => {
  it("are as short as can be, and reach what the closure reaches", () => {
    fc.assert(
      fc.property(anyGraph(), fc.array(fc.nat(), { maxLength: 3 }), (graph, picks) => {
        const sources =
          graph.names.length === 0 ? [] : picks.map((pick) => graph.names[pick % graph.names.length]!);
        const chains = shortestChains(sources, edgesByDependency(graph.edges));
        expect([...chains.keys()].sort()).toEqual([...withDependents(graph, sources)].sort());
        const distance = (from: number): number => {
          let level = new Set([from]);
          for (let steps = 0; ; steps += 1) {
            if ([...level].some((node) => sources.includes(graph.names[node]!))) return steps;
            level = new Set([...level].flatMap((node) => [...graph.dependencies[node]!]));
          }
        };
        for (const name of chains.keys()) {
          const chain = chainFrom(chains, name);
          expect(chain.length - 1).toBe(distance(graph.numberOf.get(name)!));
          expect(sources).toContain(chain.at(-1));
        }
      }),
    );
  });

  it("take the first repo by code unit among equally short ones, and the weightiest edge", () => {
    const edges = [
      edge("top", "z"),
      edge("top", "m", "dev"),
      edge("top", "m", "runtime", 7),
      edge("z", "s"),
      edge("m", "s"),
    ];
    const chains = shortestChains(["s"], edgesByDependency(edges));
    expect(chainFrom(chains, "top")).toEqual(["top", "m", "s"]);
    expect(chains.get("top")).toBe(edges[2]);
    expect([...chains.keys()]).toEqual(["s", "m", "z", "top"]);
  });
});

describe("cycles", () => {
  it("are shortest, one a component, and every edge is real", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const cyclic = findComponents(graph.dependencies).members.filter((nodes) => nodes.length > 1);
        const cycles = findCycles(graph);
        expect(cycles).toHaveLength(cyclic.length);
        for (const { repos, edges } of cycles) {
          expect(edges.map(({ from }) => from)).toEqual(repos);
          expect(edges.map(({ to }) => to)).toEqual([...repos.slice(1), repos[0]]);
          expect(new Set(repos).size).toBe(repos.length);
          const inside = cyclic.find((nodes) => nodes.includes(graph.numberOf.get(repos[0]!)!))!;
          const shortest = Math.min(...inside.map((start) => ringLength(graph.dependencies, start)));
          expect(repos).toHaveLength(shortest);
        }
      }),
    );
    function ringLength(adjacency: readonly (readonly number[])[], start: number): number {
      let level = new Set(adjacency[start]);
      for (let steps = 1; steps <= adjacency.length; steps += 1) {
        if (level.has(start)) return steps;
        level = new Set([...level].flatMap((node) => [...adjacency[node]!]));
      }
      return Infinity;
    }
  });

  it("do not hold what only depends on the cycle", () => {
    const graph = buildGraph(
      ["a", "b", "c", "d"],
      [edge("d", "a"), edge("a", "b"), edge("b", "c"), edge("c", "a")],
    );
    expect(findCycles(graph).map(({ repos }) => repos)).toEqual([["a", "b", "c"]]);
    expect(() => cycleOf(graph, [0, 3])).toThrow("no edge joins a and d");
  });

  it("are found in a ring of 20,000 at once", () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `r${String(index).padStart(5, "0")}`);
    const graph = buildGraph(
      names,
      names.map((name, index) => edge(name, names[(index + 1) % names.length]!)),
    );
    expect(findCycles(graph)[0]!.repos).toEqual(names);
  });
});

describe("contraction", () => {
  it("keeps direct edges and reachability, and draws no edge that another path says", () => {
    fc.assert(
      fc.property(acyclicAdjacency(14), fc.infiniteStream(fc.boolean()), (dependencies, bits) => {
        const kept = [...dependencies.keys()].filter(() => bits.next().value);
        const reaches = slowReach(dependencies);
        const result = contract(dependencies, kept);
        const resultReaches = slowReach(result);
        for (const [a, from] of kept.entries())
          for (const [b, to] of kept.entries()) {
            expect(resultReaches[a]![b]).toBe(reaches[from]![to]);
            const isDirect = dependencies[from]!.includes(to);
            if (isDirect) expect(result[a]).toContain(b);
            else if (result[a]!.includes(b)) {
              // A drawn edge: nothing kept lies between.
              expect(kept.some((between) => reaches[from]![between]! && reaches[between]![to]!)).toBe(false);
            }
          }
      }),
      { numRuns: 300 },
    );
  });

  it("lets a cycle through one kept node vanish, and refuses one through two", () => {
    expect(contract([[1], [2], [0]], [1])).toEqual([[]]);
    expect(() => contract([[1], [0]], [0, 1])).toThrow("internal error: a cycle holds two repos of the plan");
  });

  it("says it when a hub would make millions of edges", () => {
    const side = 2_500;
    const dependencies = Array.from({ length: 2 * side + 1 }, (_, node): number[] => {
      if (node === 0) return Array.from({ length: side }, (_, index) => 1 + side + index);
      return node <= side ? [0] : [];
    });
    expect(() =>
      contract(
        dependencies,
        Array.from({ length: 2 * side }, (_, index) => index + 1),
      ),
    ).toThrow(expect.objectContaining({ code: "graph/too-many-edges" }));
  });

  it("blocks of columns join up: 5,000 kept of 10,000", () => {
    const random = numbersFrom(7);
    const dependencies = Array.from({ length: 10_000 }, (_, node) =>
      node === 0
        ? []
        : [...new Set([Math.floor(random() * node), Math.max(0, node - 1 - Math.floor(random() * 50))])].sort(
            (a, b) => a - b,
          ),
    );
    const kept = [...dependencies.keys()].filter((node) => node % 2 === 0);
    const start = performance.now();
    const result = contract(dependencies, kept);
    console.log(
      `contract 10,000 to 5,000: ${(performance.now() - start).toFixed(0)} ms, ${result.flat().length} edges`,
    );
    for (const a of [4_999, 4_000, 2_500, 100])
      expect(reach(result, [a])).toEqual(
        reach(dependencies, [kept[a]!])
          .filter((node) => node % 2 === 0)
          .map((node) => node / 2),
      );
  });
});

describe("the critical path", () => {
  it("is the heaviest chain", () => {
    fc.assert(
      fc.property(
        acyclicAdjacency(),
        fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
        (dependencies, weights) => {
          const heaviest = (node: number): number =>
            weights[node]! + Math.max(0, ...dependencies[node]!.map((next) => heaviest(next)));
          const all = [...dependencies.keys()].map(heaviest);
          const { weight, nodes } = findCriticalPath(dependencies, weights);
          expect(weight).toBe(Math.max(0, ...all));
          expect(nodes.reduce((sum, node) => sum + weights[node]!, 0)).toBe(weight);
          for (const [index, node] of nodes.entries())
            if (index > 0) expect(dependencies[node]).toContain(nodes[index - 1]);
          expect(chainWeights(dependencies, weights)).toEqual(all);
        },
      ),
    );
  });
});

describe("size", () => {
  it("builds, closes and layers 50,000 repos with 200,000 edges", () => {
    const random = numbersFrom(1);
    const names = Array.from({ length: 50_000 }, (_, index) => `repo-${index}`);
    const edges = Array.from({ length: 200_000 }, () => {
      const from = 1 + Math.floor(random() * 49_999);
      return edge(names[from]!, names[Math.floor(random() * from)]!);
    });
    const start = performance.now();
    const graph = buildGraph(names, edges);
    const built = performance.now();
    expect(reach(graph.dependents, [0]).length).toBeGreaterThan(1);
    const closed = performance.now();
    expect(layersOf(graph.dependencies).layers.length).toBeGreaterThan(5);
    console.log(
      `50,000 repos: built ${(built - start).toFixed(0)}, closed ${(closed - built).toFixed(0)}, layered ${(performance.now() - closed).toFixed(0)} ms`,
    );
  });

  it("takes a chain of 20,000 without overflowing the stack", () => {
    const chain = Array.from({ length: 20_000 }, (_, node) => (node === 0 ? [] : [node - 1]));
    expect(layersOf(chain).layers).toHaveLength(20_000);
    expect(
      findCriticalPath(
        chain,
        chain.map(() => 1),
      ).weight,
    ).toBe(20_000);
    expect(contract(chain, [0, 19_999])).toEqual([[], [0]]);
    expect(reversed(chain)[0]).toEqual([1]);
  });
});
