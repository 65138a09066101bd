import { pathForJson } from "../base/path-text.ts";
import { findCycles } from "./cycles.ts";
import type { DependencyGraph } from "./dependency-graph.ts";
import { namesAt } from "./dependency-graph.ts";
import type { Edge, EdgeKind } from "./graph.ts";
import { layersOf } from "./layers.ts";
import type { Ordering } from "./ordering.ts";

/** What `graph --format json` prints, and what the other formats draw. */
export interface GraphDocument {
  readonly schemaVersion: 1;
  /** Sorted by name. */
  readonly repos: readonly { readonly name: string; readonly path: string; readonly layer: number }[];
  /** By from, to, kind. */
  readonly edges: readonly GraphDocumentEdge[];
  /** Names by layer, sorted within each. Repos of one cycle share a layer. */
  readonly layers: readonly (readonly string[])[];
  /** One shortest cycle of ordering edges for each component that has one. */
  readonly cycles: readonly (readonly string[])[];
}

export interface GraphDocumentEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly constraint: string;
  /** `file:line`. */
  readonly declaredIn: string;
  /** Whether it orders work; false where it was left out to break a cycle, or config took it out. */
  readonly ordering: boolean;
}

export interface GraphDocumentInput {
  readonly graph: DependencyGraph;
  readonly ordering: Ordering;
  readonly pathOf: (name: string) => string;
  /** `file:line` of an edge: the caller has the manifests' text, which turns key paths into lines. */
  readonly placeOf: (edge: Edge) => string;
}

/** Lays the graph out: O(V + E), and the search for cycles where there are any. */
export function makeGraphDocument({ graph, ordering, pathOf, placeOf }: GraphDocumentInput): GraphDocument {
  const { layerOf, layers } = layersOf(ordering.order.dependencies);
  return {
    schemaVersion: 1,
    repos: graph.names.map((name, node) => ({
      name,
      path: pathForJson(pathOf(name)),
      layer: layerOf[node] ?? 0,
    })),
    edges: graph.edges.map((edge) => ({
      from: edge.from,
      to: edge.to,
      kind: edge.kind,
      constraint: pathForJson(edge.constraint),
      declaredIn: pathForJson(placeOf(edge)),
      ordering: ordering.isOrdering(edge),
    })),
    layers: layers.map((nodes) => namesAt(graph, nodes)),
    cycles: findCycles(ordering.order).map(({ repos }) => repos),
  };
}
