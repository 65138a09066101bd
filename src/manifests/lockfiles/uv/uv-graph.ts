import type { Manifest } from "../../manifest.ts";
import { EdgeList } from "../edge-list.ts";
import type { LockedPackage, LockGraph, LockImporter, UnresolvedAsk } from "../lock-graph.ts";
import { unresolvedReach } from "../unresolved-reach.ts";
import { linkUvAsks, missedUvAsk, placeUvEntries } from "./uv-answers.ts";
import type { UvEntry } from "./uv-entry.ts";
import { uvIdentity } from "./uv-identity.ts";
import { draftUvImporters, type UvImporterDraft, type UvRootAsks } from "./uv-importers.ts";
import { unansweredByUv } from "./uv-manifest-asks.ts";

export interface UvGraphParts {
  readonly entries: readonly UvEntry[];
  readonly root: UvRootAsks;
  readonly members: ReadonlyMap<string, Manifest>;
  readonly settings: ReadonlyMap<string, string>;
  /** The line of an entry. */
  readonly lineOf: (entry: number) => number;
}

/**
 * Links the entries of a uv.lock. The root and the members are importers; another folder on this disk is a node, for what it
 * needs is locked here for those who ask for it, and its own lockfile says what it gets itself. Linear in the entries, the asks and the answers of each. */
export function buildUvGraph({ entries, root, members, settings, lineOf }: UvGraphParts): LockGraph {
  const folders = new Set([".", ...members.keys()]);
  const { answers, nodes } = placeUvEntries(entries, folders);
  const packages: LockedPackage[] = [];
  const unresolved = new Map<number, UnresolvedAsk>();
  for (const { entry, index, extra } of nodes) {
    const edges = new EdgeList();
    const asks = extra === undefined ? entry.dependencies : (entry.extras.get(extra) ?? []);
    const [missed] = linkUvAsks(edges, { asks, answers, prefix: "" });
    if (missed !== undefined) unresolved.set(packages.length, missedUvAsk(missed, lineOf(index)));
    packages.push({
      name: extra === undefined ? entry.name : `${entry.name}[${extra}]`,
      // Of a folder the content is what git knows of it, whatever version it gives itself.
      version: entry.folder === undefined ? (entry.version ?? "") : "",
      identity: extra === undefined ? uvIdentity(entry) : "extra",
      edges: edges.toList(),
    });
  }
  const drafts = draftUvImporters({ entries, folders, root, answers, lineOf });
  const importers = finishImporters({ drafts, members, packages, unresolved });
  const entryOf = new Map(entries.map(({ folder }, index) => [folder, index]));
  return {
    packages,
    importers,
    settings,
    lineOf: (number) => lineOf(nodes[number]?.index ?? 0),
    importerLineOf(folder) {
      const entry = entryOf.get(folder);
      if (entry !== undefined) return lineOf(entry);
      return drafts.has(folder) ? root.line() : undefined;
    },
  };
}

interface ImporterParts {
  readonly drafts: ReadonlyMap<string, UvImporterDraft>;
  readonly members: ReadonlyMap<string, Manifest>;
  readonly packages: readonly LockedPackage[];
  readonly unresolved: ReadonlyMap<number, UnresolvedAsk>;
}

/** Importers with what is not resolved: of their entry, of what they reach, and of their manifest. */
function finishImporters({
  drafts,
  members,
  packages,
  unresolved,
}: ImporterParts): ReadonlyMap<string, LockImporter> {
  const reached = unresolvedReach({ packages, importers: drafts, unresolved });
  const importers = new Map<string, LockImporter>();
  for (const folder of new Set([...drafts.keys(), ...members.keys()])) {
    const draft = drafts.get(folder);
    const member = members.get(folder);
    const below = reached.get(folder);
    importers.set(folder, {
      edges: draft?.edges ?? [],
      unresolved: [
        ...(draft?.unresolved ?? []),
        ...(below === undefined ? [] : [below]),
        ...(member === undefined ? [] : unansweredByUv(member, draft?.names ?? new Set())),
      ],
    });
  }
  return importers;
}
