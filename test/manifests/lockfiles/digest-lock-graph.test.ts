import fc from "fast-check";
import { expect, test } from "vitest";
import { findComponents } from "../../../src/graph/components.ts";
import { compareLockGraphs } from "../../../src/manifests/lockfiles/compare/compare-lock-graphs.ts";
import { digestOf } from "../../../src/manifests/lockfiles/compare/digest-lock-graph.ts";
import type { LockEdge, LockGraph } from "../../../src/manifests/lockfiles/lock-graph.ts";
import {
  anyEdit,
  anyLockGraph,
  applyEdit,
  FOLDERS,
  lockGraph,
  shuffled,
  unfoldSlowly,
} from "./random-lock-graph.ts";
import { writtenLockGraph } from "./written-lock-graph.ts";

const digest = (text: string, folder = "p", settings: Readonly<Record<string, string>> = {}) =>
  digestOf(writtenLockGraph(text, settings), findComponents)(folder);

test("it is of what an importer reaches and of the settings, not of places, order and others", () => {
  const one = digest("x@1\nd@1: x\np > d");
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(digest("z@1\nx@1\nd@1: x*2\nx@1\nq > z\np > d")).toBe(one);
  expect(digest("x@2\nd@1: x\np > d")).not.toBe(one);
  expect(digest("x@1#patched\nd@1: x\np > d")).not.toBe(one);
  expect(digest("x@1\nd@1: alias=x\np > d")).not.toBe(one);
  expect(digest("x@1\nd@1: x /core\np > d")).not.toBe(one);
  expect(digest("x@1\nd@1: x\np > d", "p", { a: "1" })).not.toBe(one);
});

test("there is none for a folder that is not there, and none where something is not resolved", () => {
  expect(digest("a@1\np > a", "q")).toBeUndefined();
  expect(digest("a@1\np > a ?b")).toBeUndefined();
});

test("packages that need each other are told apart by all that they need", () => {
  const ring = "a@1: b\nb@1: a c\nc@1\np > a";
  expect(digest("a@1: b*1\nb@1: a*2 c\na@1: b*2\nb@1: a*1 c\nc@1\np > a")).toBe(digest(ring));
  expect(digest(ring.replace("c@1\n", "c@2\n"))).not.toBe(digest(ring));
  expect(digest(ring.replace("p > a", "p > b"))).not.toBe(digest(ring));
  // Rings of three and of four alike links, one of which differs.
  expect(digest("a@1: a*2\na@1: a*3\na@1: a*1 /x\np > a")).not.toBe(
    digest("a@1: a*2\na@1: a*3\na@1: a*4\na@1: a*1 /x\np > a"),
  );
});

test("digests are equal exactly where the comparison finds nothing and where the graphs unfold to the same", () => {
  const pairs = fc.oneof(
    fc.tuple(anyLockGraph(), anyLockGraph()),
    anyLockGraph()
      .filter(({ packages, importers }) => packages.length > 0 && importers.size > 0)
      .chain((base) =>
        fc
          .tuple(
            fc.array(anyEdit(base), { maxLength: 2 }),
            fc.shuffledSubarray([...base.packages.keys()], { minLength: base.packages.length }),
          )
          .map(([edits, order]): [LockGraph, LockGraph] => [
            base,
            shuffled(
              edits.reduce((graph, edit) => applyEdit(graph, edit) ?? graph, base),
              order,
            ),
          ]),
      ),
  );
  fc.assert(
    fc.property(pairs, ([base, head]) => {
      const before = digestOf(base, findComponents);
      const after = digestOf(head, findComponents);
      const { importers } = compareLockGraphs(base, head);
      const [slowBefore, slowAfter] = unfoldSlowly([base, head]);
      const equal = (same: (folder: string) => boolean): string[] => FOLDERS.filter(same);
      expect(equal((one) => before(one) === after(one))).toEqual(equal((one) => !importers.has(one)));
      expect(equal((one) => before(one) === after(one))).toEqual(
        equal((one) => slowBefore!.get(one) === slowAfter!.get(one)),
      );
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ["line", []],
  [
    "ring",
    [
      { label: "next", to: 0 },
      { label: "next", to: { folder: "core" } },
    ],
  ],
])("five thousand packages in a %s, which only its end tells apart, are digested in time", (_, last) => {
  const SIZE = 5_000;
  const digestAt = (edges: LockEdge[]): string | undefined => {
    const packages = Array.from({ length: SIZE }, (_one, at) => ({
      name: "n",
      version: "1",
      identity: "",
      edges: at === SIZE - 1 ? edges : [{ label: "next", to: at + 1 }],
    }));
    return digestOf(lockGraph(packages, [["p", [{ label: "n", to: 0 }]]]), findComponents)("p");
  };
  const start = performance.now();
  expect(digestAt(last)).toBe(digestAt(last));
  expect(digestAt(last)).not.toBe(digestAt([...last, { label: "more", to: { folder: "core" } }]));
  expect(performance.now() - start).toBeLessThan(20_000);
});
