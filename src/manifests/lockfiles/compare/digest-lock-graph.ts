import { createHash } from "node:crypto";
import { byCodeUnit, sorted } from "../../../base/order.ts";
import { classesByAnswers } from "./classes-by-answers.ts";
import { classesByKey, type PackageClasses } from "./classes-by-key.ts";
import type { LockEdge, LockGraph } from "../lock-graph.ts";

/** Strongly connected components, each behind all that its nodes point at: `findComponents` of src/graph, which stands above. */
export type FindComponents = (adjacency: readonly (readonly number[])[]) => {
  readonly componentOf: readonly number[];
  readonly members: readonly (readonly number[])[];
};

/**
 * One text for what an importer reaches, by its folder: equal in two lockfiles exactly where `compareLockGraphs` finds no
 * setting and nothing for that importer. Undefined for a folder that the lockfile does not know, and where something is
 * not resolved: what that would be cannot be digested. sha256, in hex.
 *
 * Cost: all packages once, linear but for those that need each other and look alike, at most `MOST_ROUNDS` times each; then the
 * own edges of each importer asked for.
 */
export function digestOf(
  graph: LockGraph,
  findComponents: FindComponents,
): (folder: string) => string | undefined {
  const classes = classesByAnswers(classesByKey([graph]));
  const places = placeOfEach(classes);
  const answers = places.map((place) =>
    [
      ...new Set(
        (classes.packages[place]?.edges ?? []).flatMap(({ to }) =>
          typeof to === "number" ? [classes.classOf[to] ?? 0] : [],
        ),
      ),
    ].sort((a, b) => a - b),
  );
  const { members } = findComponents(answers);
  const digests: string[] = [];
  for (const component of members) digestComponent(component, { classes, places, digests });
  const settings = sha256([...graph.settings].sort(([a], [b]) => byCodeUnit(a, b)).flat());
  return (folder) => {
    const importer = graph.importers.get(folder);
    if (importer === undefined || importer.unresolved.length > 0) return undefined;
    return sha256([settings, ...edgeTexts(importer.edges, classes.classOf, digests)]);
  };
}

/** For each class one place of it, any: all places of a class ask for the same. */
function placeOfEach({ classOf, classCount }: PackageClasses): readonly number[] {
  const places = new Array<number>(classCount).fill(-1);
  for (const [node, one] of classOf.entries()) places[one] = node;
  return places;
}

interface Digesting {
  readonly classes: PackageClasses;
  readonly places: readonly number[];
  /** By class; those of all answers outside the component are there. */
  readonly digests: string[];
}

/**
 * What real packages that need each other differ in is one or two steps away. A ring of a hundred thousand that only its
 * far end tells apart would take as many rounds; it is numbered instead: then equal digests still are equal graphs, and
 * one that only stands in another order gets another digest.
 */
const MOST_ROUNDS = 16;

/**
 * Digests packages that need each other. They are looked at from further and further away until no two look alike, as
 * after as many rounds as there are packages none do: classes that unfold to the same are one class. Then one look more
 * says who asks for whom, and all of them together are the component: two with the same set are the same but for names.
 */
function digestComponent(component: readonly number[], { classes, places, digests }: Digesting): void {
  const look = (one: number, seen: readonly string[]): string => {
    const place = classes.packages[places[one] ?? -1];
    return place === undefined
      ? ""
      : sha256([place.name, place.version, place.identity, ...edgeTexts(place.edges, classes.classOf, seen)]);
  };
  const [only] = component;
  // Nobody sees a digest before it is made, so an edge back into the component reads as none.
  let seen = new Map(component.map((one) => [one, look(one, digests)]));
  if (only !== undefined && component.length === 1 && !needsItself(only)) {
    digests[only] = seen.get(only) ?? "";
    return;
  }
  const lookAgain = (): void => {
    for (const [one, digest] of seen) digests[one] = digest;
    seen = new Map(component.map((one) => [one, look(one, digests)]));
  };
  for (let round = 0; new Set(seen.values()).size < component.length; round += 1) {
    if (round < MOST_ROUNDS) lookAgain();
    else seen = new Map(component.map((one, position) => [one, String(position)]));
  }
  lookAgain();
  const whole = sha256(sorted(seen.values()));
  for (const [one, digest] of seen) digests[one] = sha256([digest, whole]);

  function needsItself(one: number): boolean {
    const edges = classes.packages[places[one] ?? -1]?.edges ?? [];
    return edges.some(({ to }) => typeof to === "number" && classes.classOf[to] === one);
  }
}

const edgeTexts = (edges: readonly LockEdge[], classOf: Int32Array, digests: readonly string[]): string[] =>
  edges
    .map(({ label, to }) =>
      typeof to === "number"
        ? `${digests[classOf[to] ?? -1] ?? ""} ${label}`
        : `/${to.folder.length} ${to.folder}${label}`,
    )
    .sort();

/** Of a list of texts, wherever they could be cut otherwise. */
const sha256 = (texts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(texts)).digest("hex");
