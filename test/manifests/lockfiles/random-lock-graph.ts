import fc from "fast-check";
import type {
  LockEdge,
  LockGraph,
  LockImporter,
  LockedPackage,
} from "../../../src/manifests/lockfiles/lock-graph.ts";

// The first ones are drawn most: some keys stand for several places, some for one.
const NAMES = ["a", "a", "b", "b", "__proto__", "c", "d", "e", "f"];
const LABELS = ["x", "y", "constructor"];
export const FOLDERS = [".", "packages/p", "packages/q", "__proto__"];

const anyEdge = (size: number): fc.Arbitrary<LockEdge> =>
  fc.record({
    label: fc.constantFrom(...LABELS),
    to: fc.oneof(
      { weight: size === 0 ? 0 : 8, arbitrary: fc.nat(Math.max(0, size - 1)) },
      { weight: 1, arbitrary: fc.constantFrom(...FOLDERS.map((folder) => ({ folder }))) },
    ),
  });

/**
 * Small graphs in which little tells packages apart, so one key stands for several places, with cycles, self edges, parallel
 * edges and hostile names.
 */
export const anyLockGraph = (maxSize = 9): fc.Arbitrary<LockGraph> =>
  fc.nat(maxSize).chain((size) =>
    fc
      .record({
        packages: fc.array(
          fc.record({
            name: fc.constantFrom(...NAMES),
            version: fc.constantFrom("1", "2"),
            identity: fc.constant(""),
            edges: fc.array(anyEdge(size), { maxLength: 3 }),
          }),
          { minLength: size, maxLength: size },
        ),
        importers: fc.uniqueArray(
          fc.tuple(fc.constantFrom(...FOLDERS), fc.array(anyEdge(size), { maxLength: 3 })),
          { selector: ([folder]) => folder },
        ),
      })
      .map(({ packages, importers }) => lockGraph(packages, importers)),
  );

export const lockGraph = (
  packages: readonly LockedPackage[],
  importers: Iterable<readonly [string, readonly LockEdge[]]>,
): LockGraph => ({
  packages,
  importers: new Map<string, LockImporter>(
    [...importers].map(([folder, edges]) => [folder, { edges, unresolved: [] }]),
  ),
  settings: new Map(),
  lineOf: () => 1,
});

/** One package or importer of a graph, to be edited: the number of a package, or the folder of an importer. */
export type EditPlace = number | string;

export type Edit = { readonly kind: "version" | "identity"; readonly at: number } | EdgeEdit;

type EdgeEdit =
  | {
      readonly kind: "re-point" | "marker" | "drop";
      readonly at: EditPlace;
      readonly edge: number;
      readonly to: LockEdge["to"];
    }
  | { readonly kind: "add"; readonly at: EditPlace; readonly to: LockEdge["to"] };

/** An edit that surely changes what it touches, given a graph with at least one package and one importer. */
export function anyEdit(graph: LockGraph): fc.Arbitrary<Edit> {
  const size = graph.packages.length;
  const place: fc.Arbitrary<EditPlace> = fc.oneof(
    fc.nat(size - 1),
    fc.constantFrom(...graph.importers.keys()),
  );
  return fc.oneof<fc.Arbitrary<Edit>[]>(
    fc.record({ kind: fc.constantFrom("version" as const, "identity" as const), at: fc.nat(size - 1) }),
    fc.record({
      kind: fc.constantFrom("re-point" as const, "marker" as const, "drop" as const),
      at: place,
      edge: fc.nat(2),
      to: fc.nat(size - 1),
    }),
    fc.record({ kind: fc.constant("add" as const), at: place, to: fc.nat(size - 1) }),
  );
}

/** The graph after an edit, or undefined where there is nothing to edit (no such edge, or it leads there already). */
export function applyEdit(graph: LockGraph, edit: Edit): LockGraph | undefined {
  if (!("to" in edit))
    return {
      ...graph,
      packages: graph.packages.map((one, number) =>
        number === edit.at ? { ...one, [edit.kind]: `${one[edit.kind]} edited` } : one,
      ),
    };
  const before = edgesAt(graph, edit.at);
  const edges = editEdges(before, edit);
  if (edges === undefined) return undefined;
  if (typeof edit.at === "number")
    return {
      ...graph,
      packages: graph.packages.map((one, number) => (number === edit.at ? { ...one, edges } : one)),
    };
  return { ...graph, importers: new Map(graph.importers).set(edit.at, { edges, unresolved: [] }) };
}

export const edgesAt = (graph: LockGraph, at: EditPlace): readonly LockEdge[] =>
  (typeof at === "number" ? graph.packages[at] : graph.importers.get(at))?.edges ?? [];

function editEdges(before: readonly LockEdge[], edit: EdgeEdit): readonly LockEdge[] | undefined {
  if (edit.kind === "add") return [{ label: "added", to: edit.to }, ...before];
  const edge = before[edit.edge];
  if (edge === undefined) return undefined;
  if (edit.kind === "drop") return before.toSpliced(edit.edge, 1);
  if (edit.kind === "marker") return before.with(edit.edge, { ...edge, label: `${edge.label} ; marker` });
  return edge.to === edit.to ? undefined : before.with(edit.edge, { ...edge, to: edit.to });
}

/** The same graph with its packages in another order and each list of edges turned round: nothing that counts differs. */
export function shuffled(graph: LockGraph, order: readonly number[]): LockGraph {
  const placeOf = new Map(order.map((number, place) => [number, place]));
  const edges = (list: readonly LockEdge[]): LockEdge[] =>
    list.map(({ label, to }) => ({ label, to: typeof to === "number" ? placeOf.get(to)! : to })).reverse();
  return {
    ...graph,
    packages: order.map((number) => ({
      ...graph.packages[number]!,
      edges: edges(graph.packages[number]!.edges),
    })),
    importers: new Map(
      [...graph.importers].reverse().map(([folder, one]) => [folder, { ...one, edges: edges(one.edges) }]),
    ),
  };
}

/** By folder a text that is equal for two importers of any of the graphs exactly when they unfold to the same. */
export function unfoldSlowly(graphs: readonly LockGraph[]): readonly ReadonlyMap<string, string>[] {
  const size = graphs.reduce((sum, graph) => sum + graph.packages.length, 0);
  // Colours that know what lies up to n steps ahead; as many steps as there are packages tell all apart that can be.
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => numbers.get(text) ?? numbers.set(text, numbers.size).size - 1;
  let colours = graphs.map(({ packages }) =>
    packages.map(({ name, version, identity }) => numberOf(JSON.stringify([name, version, identity]))),
  );
  const seen = (edges: readonly LockEdge[], colour: readonly number[]): unknown =>
    edges.map(({ label, to }) => JSON.stringify([label, typeof to === "number" ? colour[to] : to])).sort();
  for (let step = 0; step < size; step += 1)
    colours = graphs.map(({ packages }, graph) =>
      packages.map((one, number) =>
        numberOf(JSON.stringify([colours[graph]![number], seen(one.edges, colours[graph]!)])),
      ),
    );
  return graphs.map(
    ({ importers }, graph) =>
      new Map(
        [...importers].map(([folder, { edges }]) => [folder, JSON.stringify(seen(edges, colours[graph]!))]),
      ),
  );
}
