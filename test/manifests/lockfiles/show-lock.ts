import type { LockEdge, LockGraph, LockReading } from "../../../src/manifests/lockfiles/lock-graph.ts";

/** All of a reading on lines: settings, importers and what they ask for, packages. Of an identity only the first line. */
export function showLock(reading: LockReading): readonly string[] {
  if (reading.kind === "unknown") return [`unknown, line ${reading.line}: ${reading.why}`];
  const { graph } = reading;
  const lines = [...graph.settings].map(([key, value]) => `setting ${key} = ${value}`);
  for (const [folder, { edges, unresolved }] of graph.importers) {
    lines.push(`importer ${folder}`, ...edges.map((edge) => `  ${showEdge(graph, edge)}`));
    for (const { name, specifier, line, at } of unresolved)
      lines.push(
        `  unresolved ${name} ${specifier} @ ${line === undefined ? "" : `line ${line}`}${at === undefined ? "" : "keys" in at ? at.keys.join(" ") : at.line}`,
      );
  }
  for (const [number, { name, version, identity, edges }] of graph.packages.entries())
    lines.push(
      `line ${graph.lineOf(number)}: ${name} ${version} (${identity.split("\n", 1)[0] ?? ""})`,
      ...edges.map((edge) => `  ${showEdge(graph, edge)}`),
    );
  return lines;
}

function showEdge({ packages }: LockGraph, { label, to }: LockEdge): string {
  if (typeof to !== "number") return `${label} → folder ${to.folder}`;
  return `${label} → ${packages[to]?.name ?? "?"} ${packages[to]?.version ?? "?"}`;
}

/** The graph of a reading that must have one. */
export function graphOf(reading: LockReading): LockGraph {
  if (reading.kind === "unknown") throw new Error(`line ${reading.line}: ${reading.why}`);
  return reading.graph;
}
