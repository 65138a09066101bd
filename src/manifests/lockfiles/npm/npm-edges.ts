import { asTable, own, type Table } from "../../../documents/value.ts";
import type { LockEdge } from "../lock-graph.ts";

/** The tables that ask, with the word that an edge's label gets. */
const TABLES = [
  ["dependencies", ""],
  ["devDependencies", " dev"],
  ["optionalDependencies", " optional"],
  ["peerDependencies", " peer"],
] as const;

export interface NpmEdgesQuestion {
  /** What asks: an entry of package-lock's `packages`, a workspace or the information of a package in bun.lock. */
  readonly asker: Table;
  readonly isImporter: boolean;
  readonly answerTo: (name: string) => LockEdge["to"] | undefined;
}

export interface NpmEdges {
  readonly edges: readonly LockEdge[];
  readonly misses: readonly Miss[];
}

/** A dependency that must be answered and is not. */
export interface Miss {
  readonly name: string;
  readonly specifier: string;
}

/** What an edge is called that answers for a name in one of the tables. */
export const edgeLabel = (table: string, name: string): string =>
  name + (TABLES.find(([key]) => key === table)?.[1] ?? "");

const NOTHING: NpmEdges = { edges: [], misses: [] };

/**
 * The tables of dependencies, as package-lock and bun.lock copy them from a package.json, → edges. A package's
 * `devDependencies` are nobody's. An optional dependency or a peer without an answer is no miss: the lockfile says of it
 * that nothing is installed, and the edge appears where that changes. Cost: one question for each name.
 */
export function npmEdges({ asker, isImporter, answerTo }: NpmEdgesQuestion): NpmEdges {
  let edges: LockEdge[] | undefined;
  let misses: Miss[] | undefined;
  for (const [key, word] of TABLES) {
    const table = asTable(own(asker, key));
    if (table === undefined || (key === "devDependencies" && !isImporter)) continue;
    for (const name of Object.keys(table)) {
      const to = answerTo(name);
      if (to !== undefined) (edges ??= []).push({ label: word === "" ? name : name + word, to });
      else if (key === "dependencies" || key === "devDependencies") {
        if (mayBeAbsent(asker, name)) continue;
        const specifier = own(table, name);
        (misses ??= []).push({ name, specifier: typeof specifier === "string" ? specifier : "" });
      }
    }
  }
  return edges === undefined && misses === undefined ? NOTHING : { edges: edges ?? [], misses: misses ?? [] };
}

/** Asked for as optional too, which counts more; or inside the asker's own archive, whose content its hash decides. */
function mayBeAbsent(asker: Table, name: string): boolean {
  const optional = asTable(own(asker, "optionalDependencies"));
  if (optional !== undefined && Object.hasOwn(optional, name)) return true;
  return ["bundleDependencies", "bundledDependencies"].some((key) => {
    const bundled = own(asker, key);
    return bundled === true || (Array.isArray(bundled) && bundled.includes(name));
  });
}
