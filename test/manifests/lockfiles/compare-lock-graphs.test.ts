import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sorted } from "../../../src/base/order.ts";
import { compareLockGraphs } from "../../../src/manifests/lockfiles/compare/compare-lock-graphs.ts";
import type { LockDifference } from "../../../src/manifests/lockfiles/compare/compare-result.ts";
import type { LockedPackage, LockGraph } from "../../../src/manifests/lockfiles/lock-graph.ts";
import {
  anyEdit,
  anyLockGraph,
  applyEdit,
  edgesAt,
  lockGraph,
  shuffled,
  unfoldSlowly,
} from "./random-lock-graph.ts";
import { writtenLockGraph } from "./written-lock-graph.ts";

/** The comparison in lines: `core: vite → esbuild 1 => 2`. */
const compare = (base: string, head: string): string[] =>
  [...compareLockGraphs(writtenLockGraph(base), writtenLockGraph(head)).importers].map(
    ([folder, difference]) => `${folder}: ${show(difference)}`,
  );

function show(difference: LockDifference): string {
  if (difference.kind === "unresolved") return `${difference.ask.name} is not resolved at ${difference.side}`;
  if (difference.kind !== "locked") return difference.kind;
  const { chain, from, to } = difference;
  expect(difference.package).toBe(chain.at(-1));
  return `${chain.join(" → ")} ${from.join(",")} => ${to.join(",")}`;
}

const BASE = `
  esbuild@1
  rollup@1: esbuild
  vite@5: rollup esbuild
  left@1
  core > vite
  app > rollup /core
  tool > left
`;

describe("what differs", () => {
  test("is nothing between equal graphs, however they are ordered", () => {
    expect(compare(BASE, BASE)).toEqual([]);
    expect(compare(BASE, BASE.split("\n").reverse().join("\n"))).toEqual([]);
    expect(compare("", "")).toEqual([]);
  });

  test("is a version, named with the shortest chain to whoever asks for it, and not for those that do not reach it", () => {
    expect(compare(BASE, BASE.replace("esbuild@1", "esbuild@2"))).toEqual([
      "app: rollup → esbuild 1 => 2",
      "core: vite → esbuild 1 => 2",
    ]);
  });

  test("is a source, an integrity or a patch of the same version", () => {
    expect(compare(BASE, BASE.replace("left@1", "left@1#sha"))).toEqual(["tool: left 1 => 1"]);
  });

  test("is an edge that leads to another of the packages that both have", () => {
    const both = "b@1\nb@2\na@1: b@1\np > a\nq > b=b@2\nr > b=b@1";
    expect(compare(both, both.replace("a@1: b@1", "a@1: b@2"))).toEqual(["p: a → b 1 => 2"]);
    expect(compare(both, both.replace("q > b=b@2", "q > b=b@1"))).toEqual(["q: b 2 => 1"]);
  });

  test("is an edge that came or went, its label, and how often it stands", () => {
    expect(compare("a@1\nb@1\np > a b", "a@1\nb@1\np > a")).toEqual(["p: b 1 => "]);
    expect(compare("a@1\nb@1\nc@1: a\np > c", "a@1\nb@1\nc@1: a b\np > c")).toEqual(["p: c → b  => 1"]);
    expect(compare("a@1\np > a", "a@1\np > alias=a")).toEqual(["p: a 1 => 1"]);
    expect(compare("a@1\np > a", "a@1\np > a a")).toEqual(["p: a  => 1"]);
  });

  test("is the folder that answers, which nothing walks through", () => {
    const base = "a@1: /core\nb@1\np > a\nq > /core\ncore > b";
    expect(compare(base, base.replace("b@1", "b@2"))).toEqual(["core: b 1 => 2"]);
    expect(compare(base, base.replace("a@1: /core", "a@1: /other"))).toEqual(["p: a → core  => "]);
    expect(compare("left@1\np > left", "left@1\np > /left")).toEqual(["p: left 1 => "]);
  });

  test("is an importer on one side, and one with something that is not resolved on either side, equal or not", () => {
    expect(compare("a@1\np > a\nq >", "a@1\np > a\nr >")).toEqual(["q: removed", "r: added"]);
    expect(compare("p > ?x", "p > ?x")).toEqual(["p: x is not resolved at head"]);
    expect(compare("a@1\np > ?x", "a@1\np > a")).toEqual(["p: x is not resolved at base"]);
  });

  test("is a setting, told apart from the importers", () => {
    const graphs = [
      { __proto__x: "1", a: "1" },
      { a: "2", b: "3" },
    ].map((one) => writtenLockGraph("", one));
    expect(compareLockGraphs(graphs[0]!, graphs[1]!)).toEqual({
      settings: [
        { key: "__proto__x", base: "1", head: undefined },
        { key: "a", base: "1", head: "2" },
        { key: "b", base: undefined, head: "3" },
      ],
      importers: new Map(),
    });
  });
});

describe("the chain", () => {
  test("is the first by code unit among equally short ones, and prefers an own edge to all others", () => {
    const base = "z@1\nb@1: z\na@1: z\np > b a\nq > b a z";
    expect(compare(base, base.replace("z@1", "z@2"))).toEqual(["p: a → z 1 => 2", "q: z 1 => 2"]);
  });

  test("leads to the package whose version changed where the one between stands in several places", () => {
    const base = "x@1\nx@2\nd@1: x@1\nd@1: x@2\nm@1: d@1*1\nn@1: d@1*2\np > m\nq > n";
    expect(compare(base, base.replace("x@2\nd@1: x@1\nd@1: x@2", "x@3\nd@1: x@1\nd@1: x@3"))).toEqual([
      "q: n → d → x 2 => 3",
    ]);
  });
});

describe("packages in several places", () => {
  test("may move, be merged and be doubled: where they are is no difference", () => {
    const nested = "x@1\nd@1: x*1\nx@1\nd@1: x*2\nm@1: d*1\nn@1: d*2\np > m n";
    const hoisted = "x@1\nd@1: x\nm@1: d\nn@1: d\np > m n";
    expect(compare(nested, hoisted)).toEqual([]);
    expect(compare(hoisted, nested)).toEqual([]);
  });

  test("differ when one of them is answered by another place with other answers", () => {
    const base = "x@1\nx@2\nd@1: x@1\nd@1: x@2\nm@1: d*1\nn@1: d*2\np > m\nq > n";
    expect(compare(base, base.replace("n@1: d*2", "n@1: d*1"))).toEqual(["q: n → d 1 => 1"]);
  });

  test("that need each other are equal when they unfold to the same", () => {
    const one = "a@1: b\nb@1: a\np > a";
    const two = "a@1: b*1\nb@1: a*2\na@1: b*2\nb@1: a*1\np > a";
    expect(compare(one, two)).toEqual([]);
    expect(compare(two, `${two}\nc@1`.replace("b@1: a*1", "b@1: a*1 c"))).toEqual([
      "p: a → b → a → b → c  => 1",
    ]);
  });
});

test("it finds exactly the importers that unfold to something else, whatever the graphs", () => {
  fc.assert(
    fc.property(anyLockGraph(), anyLockGraph(), (base, head) => {
      expectAsSlowly(base, head);
    }),
    { numRuns: 1000 },
  );
});

test("it finds exactly the importers that unfold to something else, after a few edits and in any order", () => {
  const pairs = anyLockGraph()
    .filter(({ packages, importers }) => packages.length > 0 && importers.size > 0)
    .chain((base) =>
      fc.tuple(
        fc.constant(base),
        fc.array(anyEdit(base), { maxLength: 3 }),
        fc.shuffledSubarray([...base.packages.keys()], { minLength: base.packages.length }),
      ),
    );
  fc.assert(
    fc.property(pairs, ([base, edits, order]) => {
      const edited = edits.reduce((graph, edit) => applyEdit(graph, edit) ?? graph, base);
      expectAsSlowly(base, shuffled(edited, order));
    }),
    { numRuns: 1000 },
  );
});

function expectAsSlowly(base: LockGraph, head: LockGraph): void {
  const [before, after] = unfoldSlowly([base, head]);
  const folders = sorted(new Set([...base.importers.keys(), ...head.importers.keys()]));
  const { importers } = compareLockGraphs(base, head);
  expect([...importers.keys()]).toEqual(folders.filter((one) => before!.get(one) !== after!.get(one)));
  for (const [folder, difference] of importers) expectFollowable(folder, difference, base, head);
}

/**
 * On one side each name of a chain but the last is asked for by the one before it; the last by a package like the last
 * but one, on either side.
 */
function expectFollowable(
  folder: string,
  difference: LockDifference,
  base: LockGraph,
  head: LockGraph,
): void {
  if (difference.kind !== "locked") {
    expect(difference.kind).toBe(head.importers.has(folder) ? "added" : "removed");
    return;
  }
  const { chain, from, to } = difference;
  const ends = [base, head].flatMap((graph) => followChain(graph, folder, chain.slice(0, -1)));
  const isEnd = (one: LockedPackage): boolean =>
    ends.some(({ graph, at }) => {
      const end = typeof at === "number" ? graph.packages[at] : undefined;
      return end?.name === one.name && end.version === one.version && end.identity === one.identity;
    });
  const answers = [base, head].flatMap((graph) =>
    [...graph.packages.filter(isEnd), ...(chain.length === 1 ? [graph.importers.get(folder)!] : [])].flatMap(
      ({ edges }) =>
        edges.map(({ to: answer }) =>
          typeof answer === "number" ? graph.packages[answer]!.name : answer.folder,
        ),
    ),
  );
  expect(answers).toContain(chain.at(-1));
  for (const [graph, versions] of [
    [base, from],
    [head, to],
  ] as const)
    for (const version of versions)
      expect(graph.packages.map((one) => `${one.name} ${one.version}`)).toContain(
        `${difference.package} ${version}`,
      );
}

function followChain(graph: LockGraph, folder: string, names: readonly string[]) {
  let places: (number | string)[] = [folder];
  for (const name of names)
    places = places.flatMap((at) =>
      edgesAt(graph, at).flatMap(({ to }) =>
        typeof to === "number" && graph.packages[to]!.name === name ? [to] : [],
      ),
    );
  return places.map((at) => ({ graph, at }));
}

test("an edit is found by exactly the importers that can reach it, by the shortest chain", () => {
  const graphs = anyLockGraph()
    .filter(({ packages, importers }) => packages.length > 0 && importers.size > 0)
    // No two packages alike, so what an edit touches is one place.
    .map((graph) => ({
      ...graph,
      packages: graph.packages.map((one, number) => ({ ...one, name: `${one.name}${number}` })),
    }));
  fc.assert(
    fc.property(
      graphs.chain((base) => fc.tuple(fc.constant(base), anyEdit(base))),
      ([base, edit]) => {
        const head = applyEdit(base, edit);
        fc.pre(head !== undefined);
        const { importers } = compareLockGraphs(base, head);
        const expected = new Map<string, number>();
        for (const folder of sorted(base.importers.keys())) {
          const steps = stepsTo(base, folder, edit.at);
          // A package's own version is seen by who asks for it, an edge by who has it.
          const length = edit.kind === "version" || edit.kind === "identity" ? steps : steps + 1;
          if (steps < Infinity) expected.set(folder, length);
        }
        expect(
          new Map(
            [...importers].map(([folder, one]) => [folder, one.kind === "locked" ? one.chain.length : 0]),
          ),
        ).toEqual(expected);
      },
    ),
    { numRuns: 1000 },
  );
});

/** How many edges lie between an importer and a package or itself; infinitely many where there is no way. */
function stepsTo(graph: LockGraph, folder: string, end: number | string): number {
  let places: (number | string)[] = [folder];
  for (let steps = 0; steps <= graph.packages.length; steps += 1) {
    if (places.includes(end)) return steps;
    places = places.flatMap((at) =>
      edgesAt(graph, at).flatMap(({ to }) => (typeof to === "number" ? [to] : [])),
    );
    places = [...new Set(places)];
  }
  return Infinity;
}

describe("hostile graphs are compared in time", () => {
  const SIZE = 100_000;
  const chainOf = (nameOf: (at: number) => string, end: string): LockGraph => {
    const packages: LockedPackage[] = [];
    for (let at = 0; at < SIZE; at += 1)
      packages.push({
        name: nameOf(at),
        version: at === SIZE - 1 ? end : "1",
        identity: "",
        edges: at === SIZE - 1 ? [] : [{ label: "next", to: at + 1 }],
      });
    return lockGraph(packages, [["p", [{ label: "first", to: 0 }]]]);
  };

  test.each([
    ["a long chain", (at: number) => `n${at}`],
    ["a long chain of packages that nothing but their answers tells apart", () => "n"],
  ])("%s", (_, nameOf) => {
    const start = performance.now();
    const { importers } = compareLockGraphs(chainOf(nameOf, "1"), chainOf(nameOf, "2"));
    const difference = importers.get("p");
    expect(difference).toMatchObject({ kind: "locked", from: ["1"], to: ["2"] });
    expect(difference?.kind === "locked" && difference.chain.length).toBe(SIZE);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
