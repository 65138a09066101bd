import { invariant } from "../base/failure.ts";
import { targetsOf } from "../graph/adjacency.ts";
import { Band } from "./band.ts";
import type { PackOptions } from "./jobs.ts";
import { packUnits, stageMs } from "./jobs.ts";
import type { WorkGraph } from "./work-graph.ts";

/** Nodes that all evaluated bands may hold together: half a second. 1,000 repos in 100 layers are within it. */
const MAX_EVALUATED = 2_000_000;

/**
 * Where to cut the layers into at most `maxStages` bands so that the predicted makespan is least, and among equal ones
 * the stages most even (by squares: no more layers are joined than need be). The first layer of every band, and the
 * number of layers at the end.
 *
 * A dynamic program over all bands; the time of a band is that of its packed jobs. Exact while the bands, at most
 * layers² / 2, hold no more than MAX_EVALUATED nodes; for more, cuts are tried only at places that divide the work
 * evenly, and where runners change. Undefined where bands cannot part all repos that need each other and run on
 * different runners: they can neither share a job nor run in one stage.
 */
export function findCuts(graph: WorkGraph, packing: PackOptions, maxStages: number): number[] | undefined {
  if (graph.layers.length === 0) return [0];
  const { reachesBack, cuts: forced } = findRunnerCuts(graph);
  if (forced.length + 1 > maxStages) return undefined;
  const places = candidates(graph, forced);
  const last = places.length - 1;
  // best[stages][place]: the layers before that place in exactly so many bands.
  const best: (Prefix | undefined)[][] = [[{ totalMs: 0, squares: 0, from: 0 }]];
  const costs = bandCosts();
  for (let stages = 1; stages <= maxStages; stages += 1) {
    const row: (Prefix | undefined)[] = [];
    for (let end = stages; end <= last; end += 1) {
      let found: Prefix | undefined;
      for (let from = stages - 1; from < end; from += 1) {
        const before = best[stages - 1]?.[from];
        const costMs = costs[from]?.[end];
        if (before === undefined || costMs === undefined) continue;
        const squares = before.squares + costMs * costMs;
        const totalMs = before.totalMs + costMs;
        if (
          found === undefined ||
          totalMs < found.totalMs ||
          (totalMs === found.totalMs && squares < found.squares)
        )
          found = { totalMs, squares, from };
      }
      row[end] = found;
    }
    best.push(row);
  }
  let stages = 0;
  let winner: Prefix | undefined;
  for (const [count, row] of best.entries()) {
    const found = count === 0 ? undefined : row[last];
    if (found === undefined) continue;
    if (
      winner === undefined ||
      found.totalMs < winner.totalMs ||
      (found.totalMs === winner.totalMs && found.squares < winner.squares)
    ) {
      winner = found;
      stages = count;
    }
  }
  invariant(winner !== undefined, "no division into stages fits");
  const cuts: number[] = [];
  for (let place = last; stages > 0; stages -= 1) {
    cuts.push(places[place] ?? 0);
    place = best[stages]?.[place]?.from ?? 0;
  }
  return [0, ...cuts.reverse()];

  /** costs[from][end]: the time of the band between two places; absent where runners forbid it. */
  function bandCosts(): (number | undefined)[][] {
    const band = new Band(graph);
    return places.slice(0, -1).map((first, from) => {
      const row: (number | undefined)[] = [];
      band.restart(first);
      for (let end = from + 1; end <= last; end += 1) {
        const layer = places[end] ?? 0;
        if ((reachesBack[layer - 1] ?? -1) >= first) break;
        band.extendTo(layer);
        row[end] = stageMs(packUnits(band.units(), packing), packing.maxJobs);
      }
      return row;
    });
  }
}

/** Bands up to some place: what they take, and where the last of them begins. */
interface Prefix {
  readonly totalMs: number;
  readonly squares: number;
  readonly from: number;
}

/**
 * What runners forbid. `reachesBack[layer]`: the highest layer of which a repo is needed, on another runner, by a repo
 * of `layer` or below; a band that ends with `layer` must begin after it, because an edge between two runners can lie
 * in no job. `cuts`: the fewest cuts that part all such edges, each as late as can be.
 */
function findRunnerCuts({ layers, layerOf, dependencies, runnerOf }: WorkGraph): {
  readonly reachesBack: readonly number[];
  readonly cuts: readonly number[];
} {
  const reachesBack: number[] = [];
  const cuts: number[] = [];
  let highest = -1;
  for (const [layer, nodes] of layers.entries()) {
    for (const node of nodes)
      for (const dependency of targetsOf(dependencies, node))
        if (runnerOf[dependency] !== runnerOf[node]) highest = Math.max(highest, layerOf[dependency] ?? 0);
    reachesBack.push(highest);
    if (highest >= (cuts.at(-1) ?? 0)) cuts.push(layer);
  }
  return { reachesBack, cuts };
}

/** The places where a cut is tried, ascending, with both ends: all, or as many as the work allows, evenly by work. */
function candidates({ layers, weightsMs }: WorkGraph, forced: readonly number[]): number[] {
  // Bands between c places hold about n · c² / 6 nodes.
  const most = Math.max(32, Math.floor(Math.sqrt((6 * MAX_EVALUATED) / Math.max(1, weightsMs.length))));
  if (layers.length <= most) return Array.from({ length: layers.length + 1 }, (_, layer) => layer);
  const places = new Set([0, ...forced, layers.length]);
  // One is added to each weight, so that layers count where no duration does.
  const workOf = (nodes: readonly number[]): number =>
    nodes.reduce((sum, node) => sum + (weightsMs[node] ?? 0) + 1, 0);
  const total = layers.reduce((sum, nodes) => sum + workOf(nodes), 0);
  let done = 0;
  let part = 1;
  for (const [layer, nodes] of layers.entries()) {
    if (done * most >= part * total) {
      places.add(layer);
      part = Math.floor((done * most) / total) + 1;
    }
    done += workOf(nodes);
  }
  return [...places].sort((a, b) => a - b);
}
