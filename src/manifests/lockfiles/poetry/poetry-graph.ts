import { groupBy } from "../../../base/order.ts";
import type { KeyPath } from "../../../documents/places.ts";
import { asList, asTable, own, type Table } from "../../../documents/value.ts";
import type { Dependency, Manifest } from "../../manifest.ts";
import { normalizeName } from "../../names.ts";
import { parseRequirement } from "../../pep508.ts";
import { EdgeList } from "../edge-list.ts";
import type { LockEdge, LockedPackage, LockGraph, LockImporter, UnresolvedAsk } from "../lock-graph.ts";
import type { PoetryAsk, PoetryEntry } from "./poetry-entry.ts";

export interface PoetryGraphParts {
  readonly entries: readonly PoetryEntry[];
  readonly members: ReadonlyMap<string, Manifest>;
  /** The manifest beside the lockfile, parsed; empty where it is not there. */
  readonly pyproject: Table;
  readonly settings: ReadonlyMap<string, string>;
  /** The line of an entry. */
  readonly lineOf: (entry: number) => number;
}

/**
 * Links the entries of a poetry.lock. A folder on this disk is a node as well, for what it needs is locked here for this
 * project, unless it is a member itself. Linear in the entries, the asks and the answers of each. */
export function buildPoetryGraph({
  entries,
  members,
  pyproject,
  settings,
  lineOf,
}: PoetryGraphParts): LockGraph {
  const answers: { readonly name: string; readonly to: LockEdge["to"] }[] = [];
  const numbers: number[] = [];
  for (const [index, { name, folder }] of entries.entries()) {
    const isMember = folder !== undefined && members.has(folder);
    answers.push({ name, to: isMember ? { folder } : numbers.length });
    if (!isMember) numbers.push(index);
  }
  const byName = groupBy(answers, ({ name }) => name);

  const packages: LockedPackage[] = [];
  const unresolved: UnresolvedAsk[] = [];
  const importers = new Map<string, LockImporter>();
  for (const [index, { name, version, identity, folder, asks }] of entries.entries()) {
    const edges = new EdgeList();
    for (const ask of asks) {
      const found = byName.get(ask.name) ?? [];
      for (const { to } of found) edges.add(ask.label, to);
      if (found.length === 0 && !ask.mayBeLeftOut) unresolved.push(missedAsk(ask, lineOf(index)));
    }
    if (folder !== undefined && members.has(folder))
      importers.set(folder, { edges: edges.toList(), unresolved: [] });
    // Of a folder the content is what git knows of it, whatever version it gives itself.
    else
      packages.push({
        name,
        version: folder === undefined ? version : "",
        identity,
        edges: edges.toList(),
      });
  }

  const project = linkProject({ project: members.get("."), byName, pyproject });
  const edges = new EdgeList();
  for (const { label, to } of project.edges) edges.add(label, to);
  // The lockfile serves this one project: what no ask leads to is there for one that the manifest does not show.
  for (const number of unreached(packages, project.edges)) edges.add(packages[number]?.name ?? "", number);
  const whole = { edges: edges.toList(), unresolved: [...unresolved, ...project.unresolved] };
  importers.set(".", whole);
  for (const folder of members.keys()) if (!importers.has(folder)) importers.set(folder, whole);
  return { packages, importers, settings, lineOf: (number) => lineOf(numbers[number] ?? 0) };
}

interface ProjectParts {
  readonly project: Manifest | undefined;
  readonly byName: ReadonlyMap<string, readonly { readonly to: LockEdge["to"] }[]>;
  readonly pyproject: Table;
}

/** What the manifest asks for itself, in all groups and extras. */
function linkProject({ project, byName, pyproject }: ProjectParts): LockImporter {
  const edges = new EdgeList();
  const unresolved: UnresolvedAsk[] = [];
  const self = project?.name === undefined ? undefined : normalizeName("python", project.name);
  for (const dependency of project?.dependencies ?? []) {
    const { package: name, constraint: specifier, at } = dependency;
    if (name === undefined || name === self || !isLockedByPoetry(dependency)) continue;
    const found = byName.get(name) ?? [];
    for (const { to } of found) edges.add(name, to);
    if (found.length === 0 && !isForSome(dependency, pyproject) && !isDetail(dependency, pyproject))
      unresolved.push({ name, specifier, line: undefined, at });
  }
  return { edges: edges.toList(), unresolved };
}

/** Poetry locks no build requirements, and of other tools' tables it reads none. */
const isLockedByPoetry = ({ kind, at }: Dependency): boolean =>
  kind !== "build" && (!("keys" in at) || at.keys[0] !== "tool" || at.keys[1] === "poetry");

/** Whether a manifest asks under a condition: where no environment of the project meets it, Poetry locks nothing. */
function isForSome({ at }: Dependency, pyproject: Table): boolean {
  const written = "keys" in at ? valueAt(pyproject, at.keys) : undefined;
  if (typeof written === "string") return (parseRequirement(written)?.marker ?? "") !== "";
  const table = asTable(written);
  return table !== undefined && CONDITIONS.some((key) => own(table, key) !== undefined);
}

/**
 * Where `[project]` names dependencies, `[tool.poetry.dependencies]` only adds details to them, and asks for nothing itself:
 * https://python-poetry.org/docs/dependency-specification/#projectdependencies-and-toolpoetrydependencies
 */
function isDetail({ at }: Dependency, pyproject: Table): boolean {
  const [tool, poetry, table] = "keys" in at ? at.keys : [];
  const project = asTable(own(pyproject, "project")) ?? {};
  return (
    tool === "tool" &&
    poetry === "poetry" &&
    table === "dependencies" &&
    (own(project, "dependencies") !== undefined || own(project, "optional-dependencies") !== undefined)
  );
}

const CONDITIONS = ["markers", "python", "platform"];

function valueAt(document: unknown, keys: KeyPath): unknown {
  let found = document;
  for (const key of keys) {
    const table = asTable(found);
    found =
      typeof key === "number" ? asList(found)?.[key] : table === undefined ? undefined : own(table, key);
  }
  return found;
}

function unreached(packages: readonly LockedPackage[], edges: readonly LockEdge[]): readonly number[] {
  const reached = new Set<number>();
  for (const { to } of edges) if (typeof to === "number") reached.add(to);
  // A set hands out what is added while it is walked.
  for (const number of reached)
    for (const { to } of packages[number]?.edges ?? []) if (typeof to === "number") reached.add(to);
  return packages.map((_, number) => number).filter((number) => !reached.has(number));
}

const missedAsk = ({ name, specifier }: PoetryAsk, line: number): UnresolvedAsk => ({
  name,
  specifier,
  line,
  at: undefined,
});
