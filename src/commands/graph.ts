import type { Scope } from "../base/scope.ts";
import { buildGraph } from "../graph/dependency-graph.ts";
import type { WorkspaceEdges } from "../graph/edges.ts";
import type { Edge } from "../graph/graph.ts";
import { makeGraphDocument, type GraphDocument } from "../graph/graph-document.ts";
import { orderEdges, type Ordering } from "../graph/ordering.ts";
import type { DependencyGraph } from "../graph/dependency-graph.ts";
import type { CommandContext } from "./context.ts";
import { edgesOfState } from "./edges-of-state.ts";
import { currentState, refuseEmpty } from "./current-state.ts";
import type { OpenedWorkspace } from "./open-workspace.ts";
import type { WorkspaceState } from "./workspace-state.ts";

/** The graph of a state, with what orders it. */
export interface WorkspaceGraph {
  readonly graph: DependencyGraph;
  readonly ordering: Ordering;
  readonly edges: WorkspaceEdges;
}

/** Builds the graph of one state from its edges. O(V + E). */
export function graphOf(state: Pick<WorkspaceState, "workspace">, edges: WorkspaceEdges): WorkspaceGraph {
  const graph = buildGraph(state.workspace.repos.keys(), edges.edges);
  return { graph, ordering: orderEdges(graph, edges.unordered), edges };
}

/** `file:line` of each edge, for functions that cannot wait. */
export async function linesOf(
  state: Pick<WorkspaceState, "locator">,
  edges: Iterable<Edge>,
): Promise<(edge: Edge) => string> {
  const lines = new Map<Edge, string>();
  for (const edge of edges)
    lines.set(edge, await state.locator.line(edge.declaredIn.file, edge.declaredIn.at));
  return (edge) => lines.get(edge) ?? edge.declaredIn.file;
}

export interface GraphResult {
  readonly opened: OpenedWorkspace;
  readonly document: GraphDocument;
  readonly notices: readonly string[];
}

/** `wrknv workspace graph`: repos, edges and layers as they lie there now. */
export async function graph(context: CommandContext, scope: Scope): Promise<GraphResult> {
  const { opened, state, notices } = await currentState(context, scope);
  refuseEmpty(opened, state);
  return { opened, document: await documentOf(state, graphOf(state, await edgesOfState(state))), notices };
}

/** The graph of a state in the form that all formats are drawn from. */
export async function documentOf(
  state: WorkspaceState,
  { graph: whole, ordering }: WorkspaceGraph,
): Promise<GraphDocument> {
  return makeGraphDocument({
    graph: whole,
    ordering,
    pathOf: (name) => state.workspace.repos.get(name)?.path ?? name,
    placeOf: await linesOf(state, whole.edges),
  });
}
