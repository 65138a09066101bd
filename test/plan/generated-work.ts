import { reversed } from "../../src/graph/adjacency.ts";
import { buildGraph } from "../../src/graph/dependency-graph.ts";
import type { Edge } from "../../src/graph/graph.ts";
import { layersOf } from "../../src/graph/layers.ts";
import type { PlanInput } from "../../src/plan/make-plan.ts";
import type { WorkGraph } from "../../src/plan/work-graph.ts";
import { edge } from "../graph/random-graph.ts";

/** Work over an acyclic adjacency: a minute for each node and one runner, where nothing else is said. */
export function workOf(
  dependencies: readonly (readonly number[])[],
  { weightsMs, runnerOf }: { weightsMs?: readonly number[]; runnerOf?: readonly number[] } = {},
): WorkGraph {
  return {
    dependencies,
    dependents: reversed(dependencies),
    ...layersOf(dependencies),
    weightsMs: weightsMs ?? dependencies.map(() => 60_000),
    runnerOf: runnerOf ?? dependencies.map(() => 0),
  };
}

/** `size` nodes in `depth` layers: each needs one of the layer below, and up to `extra` of all layers below. */
export function layeredDependencies(
  { size, depth, extra }: { readonly size: number; readonly depth: number; readonly extra: number },
  random: () => number,
): number[][] {
  const width = Math.ceil(size / depth);
  return Array.from({ length: size }, (_, node) => {
    const layer = Math.floor(node / width);
    if (layer === 0) return [];
    const needs = new Set([(layer - 1) * width + Math.floor(random() * width)]);
    const more = Math.floor(random() * (extra + 1));
    for (let count = 0; count < more; count += 1) needs.add(Math.floor(random() * layer * width));
    return [...needs].sort((a, b) => a - b);
  });
}

/** Every node needs 1 to `most` earlier ones, whichever: what grows without a plan. */
export const recursiveDependencies = (size: number, most: number, random: () => number): number[][] =>
  Array.from({ length: size }, (_, node) => {
    const needs = new Set<number>();
    if (node > 0)
      for (let left = 1 + Math.floor(random() * most); left > 0; left -= 1)
        needs.add(Math.floor(random() * node));
    return [...needs].sort((a, b) => a - b);
  });

/** Mostly on foundations: one of the layer below, the rest near the bottom. What workspaces of packages look like. */
export function foundationDependencies(
  { size, depth, extra }: { readonly size: number; readonly depth: number; readonly extra: number },
  random: () => number,
): number[][] {
  return layeredDependencies({ size, depth, extra: 0 }, random).map((needs, node) => {
    if (needs.length === 0) return needs;
    const all = new Set(needs);
    for (let count = 0; count < extra; count += 1) all.add(Math.floor(random() ** 3 * (needs[0] ?? 0)));
    all.delete(node);
    return [...all].sort((a, b) => a - b);
  });
}

export const nameOf = (node: number): string => `r${String(node).padStart(5, "0")}`;

/** The input of a plan over an adjacency, all repos planned and changed. */
export function inputOf(
  dependencies: readonly (readonly number[])[],
  more: Partial<PlanInput> = {},
): PlanInput {
  const names = dependencies.map((_, node) => nameOf(node));
  const edges: Edge[] = dependencies.flatMap((needs, node) =>
    needs.map((need) => edge(nameOf(node), nameOf(need))),
  );
  return {
    name: "test",
    task: "test",
    base: { sha: "b", how: "merge-base" },
    head: { sha: "h", dirty: false },
    repos: new Map(
      names.map((name) => [
        name,
        {
          path: `packages/${name}`,
          runsOn: ["ubuntu-latest"],
          reasons: [{ kind: "changed-file", path: `packages/${name}/a`, count: 1 }],
        },
      ]),
    ),
    skipped: [],
    order: buildGraph(names, edges),
    placeOf: ({ declaredIn }) => `${declaredIn.file}:${"line" in declaredIn.at ? declaredIn.at.line : 0}`,
    durationsMs: new Map(names.map((name) => [name, 60_000])),
    ...more,
  };
}
