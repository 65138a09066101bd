import { targetsOf } from "../graph/adjacency.ts";
import { PriorityQueue } from "./priority-queue.ts";
import type { WorkGraph } from "./work-graph.ts";

/** Predicts how long some nodes take on one runner. They must come in dependency order, no node twice. */
export type SchedulePrediction = (nodes: readonly number[]) => number;

/**
 * The time from first start to last end when nodes run on `slots` places: one starts as soon as a place is free and
 * all that it needs among these nodes has ended; of several the one with the heaviest remaining chain, then the least
 * (list scheduling by critical path, Graham 1969: at most 2 - 1/slots of the best). What the scheduler of a runner does.
 * Scratch space is shared between calls; one costs O(n log n + edges of the nodes).
 */
export function makeListSchedule(graph: WorkGraph, slots: number): SchedulePrediction {
  const { dependencies, dependents, weightsMs } = graph;
  const size = weightsMs.length;
  const insideOf = new Int32Array(size); // the call that a node took part in last
  const waitingFor = new Int32Array(size);
  const remainingMs = new Float64Array(size);
  const endMs = new Float64Array(size);
  const byUrgency = (a: number, b: number): number => (remainingMs[b] ?? 0) - (remainingMs[a] ?? 0) || a - b;
  const byEnd = (a: number, b: number): number => (endMs[a] ?? 0) - (endMs[b] ?? 0) || a - b;
  let call = 0;

  return (nodes) => {
    const [only] = nodes;
    if (nodes.length === 1 && only !== undefined) return weightsMs[only] ?? 0;
    call += 1;
    let workMs = 0;
    let criticalMs = 0;
    for (const node of nodes) insideOf[node] = call;
    for (let index = nodes.length - 1; index >= 0; index -= 1) {
      const node = nodes[index] ?? 0;
      let after = 0;
      for (const dependent of targetsOf(dependents, node))
        if (insideOf[dependent] === call) after = Math.max(after, remainingMs[dependent] ?? 0);
      remainingMs[node] = after + (weightsMs[node] ?? 0);
      workMs += weightsMs[node] ?? 0;
      criticalMs = Math.max(criticalMs, remainingMs[node] ?? 0);
    }
    // With a place for every node nothing waits for one; with one place nothing runs beside another. A chain is both.
    if (nodes.length <= slots || criticalMs === workMs) return criticalMs;
    if (slots === 1) return workMs;
    return simulate(nodes);
  };

  function simulate(nodes: readonly number[]): number {
    const ready = new PriorityQueue(byUrgency);
    const running = new PriorityQueue(byEnd);
    for (const node of nodes) {
      let waiting = 0;
      for (const dependency of targetsOf(dependencies, node)) if (insideOf[dependency] === call) waiting += 1;
      waitingFor[node] = waiting;
      if (waiting === 0) ready.push(node);
    }
    let nowMs = 0;
    for (;;) {
      while (running.size < slots) {
        const node = ready.pop();
        if (node === undefined) break;
        endMs[node] = nowMs + (weightsMs[node] ?? 0);
        running.push(node);
      }
      const ended = running.pop();
      if (ended === undefined) return nowMs;
      nowMs = endMs[ended] ?? 0;
      for (const dependent of targetsOf(dependents, ended)) {
        if (insideOf[dependent] !== call) continue;
        const waiting = (waitingFor[dependent] ?? 0) - 1;
        waitingFor[dependent] = waiting;
        if (waiting === 0) ready.push(dependent);
      }
    }
  }
}
