import { groupBy } from "../../../base/order.ts";
import type { Manifest } from "../../manifest.ts";
import type { CargoAsk, CargoEntry } from "./cargo-entry.ts";
import { unansweredByCargo } from "./cargo-manifest-asks.ts";
import { EdgeList } from "../edge-list.ts";
import type { LockEdge, LockedPackage, LockGraph, LockImporter, UnresolvedAsk } from "../lock-graph.ts";
import { unresolvedReach } from "../unresolved-reach.ts";

export interface CargoGraphParts {
  readonly entries: readonly CargoEntry[];
  readonly members: ReadonlyMap<string, Manifest>;
  readonly settings: ReadonlyMap<string, string>;
  /** The line of an entry. */
  readonly lineOf: (entry: number) => number;
}

/** An entry with its place in the graph. */
interface Answer {
  readonly entry: CargoEntry;
  readonly to: LockEdge["to"];
}

/**
 * Links the entries of a Cargo.lock. The lockfile names members as packages without a source, and no folders: a member is
 * found by its name, which no two members share. Such a package that is no member lies beside the workspace: a node, whose
 * files are its own matter. Linear in the entries, the asks and the answers of each.
 */
export function buildCargoGraph({ entries, members, settings, lineOf }: CargoGraphParts): LockGraph {
  const folders = new Map([...members].map(([folder, { name }]) => [name, folder] as const));
  const answers: Answer[] = [];
  const numbers: number[] = [];
  for (const [index, entry] of entries.entries()) {
    const folder = entry.source === undefined ? folders.get(entry.name) : undefined;
    answers.push({ entry, to: folder === undefined ? numbers.length : { folder } });
    if (folder === undefined) numbers.push(index);
  }
  const byName = groupBy(answers, ({ entry }) => entry.name);

  const packages: LockedPackage[] = [];
  const unresolved = new Map<number, UnresolvedAsk>();
  const drafts = new Map<string, Draft>();
  for (const [index, { entry, to }] of answers.entries()) {
    const { edges, missed } = link(entry.asks, byName);
    const unanswered = missed.map((ask) => missedAsk(ask, lineOf(index)));
    if (typeof to === "number") {
      const [first] = unanswered;
      if (first !== undefined) unresolved.set(to, first);
      packages.push({
        name: entry.name,
        // Of a folder the content is what git knows of it, whatever version it gives itself.
        version: entry.source === undefined ? "" : entry.version,
        identity: entry.identity,
        edges,
      });
    } else {
      // A package beside the workspace may have a member's name, and then nothing tells them apart: both count as it.
      const known = drafts.get(to.folder) ?? NOT_LOCKED;
      drafts.set(to.folder, {
        edges: [...known.edges, ...edges],
        unresolved: [...known.unresolved, ...unanswered],
        names: new Set([...known.names, ...entry.asks.map(({ name }) => name)]),
      });
    }
  }
  const reached = unresolvedReach({ packages, importers: drafts, unresolved });
  const root = members.get(".");
  const importers = new Map<string, LockImporter>();
  for (const [folder, member] of members) {
    const draft = drafts.get(folder) ?? NOT_LOCKED;
    const below = reached.get(folder);
    importers.set(folder, {
      edges: draft.edges,
      unresolved: [
        ...draft.unresolved,
        ...(below === undefined ? [] : [below]),
        ...unansweredByCargo({ member, root, known: draft.names }),
      ],
    });
  }
  return { packages, importers, settings, lineOf: (number) => lineOf(numbers[number] ?? 0) };
}

interface Draft {
  readonly edges: readonly LockEdge[];
  readonly unresolved: readonly UnresolvedAsk[];
  readonly names: ReadonlySet<string>;
}

const NOT_LOCKED: Draft = { edges: [], unresolved: [], names: new Set() };

function link(
  asks: readonly CargoAsk[],
  byName: ReadonlyMap<string, readonly Answer[]>,
): { readonly edges: readonly LockEdge[]; readonly missed: readonly CargoAsk[] } {
  const edges = new EdgeList();
  const missed: CargoAsk[] = [];
  for (const ask of asks) {
    const fitting = (byName.get(ask.name) ?? []).filter(({ entry }) => fits(ask, entry));
    if (fitting.length === 0) missed.push(ask);
    for (const { to } of fitting) edges.add(ask.name, to);
  }
  return { edges: edges.toList(), missed };
}

const fits = ({ version, source }: CargoAsk, entry: CargoEntry): boolean =>
  (version === undefined || version === entry.version) &&
  // An ask for a git package may leave out the commit, which stands behind the `#` of its source.
  (source === undefined || source === entry.source || source === entry.source?.replace(/#.*$/s, ""));

const missedAsk = ({ name, version }: CargoAsk, line: number): UnresolvedAsk => ({
  name,
  specifier: version ?? "*",
  line,
  at: undefined,
});
