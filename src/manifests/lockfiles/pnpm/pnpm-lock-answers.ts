import { parentOf, resolvePath } from "../../../base/path-text.ts";
import type { BlockEntries } from "./block-entries.ts";
import type { LockEdge, UnresolvedAsk } from "../lock-graph.ts";
import { keyOfReference } from "./pnpm-lock-key.ts";
import type { PnpmPackage } from "./pnpm-lock-packages.ts";

export interface PnpmAnswers {
  readonly packages: readonly PnpmPackage[];
  /** The number of the package of each key. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The folders of the workspace's own packages. */
  readonly folders: { has(folder: string): boolean };
  /** The number of a folder outside of all of these that something links to. */
  readonly linked: (folder: string, line: number) => number;
  readonly isVersion6: boolean;
}

export interface PnpmReference {
  readonly name: string;
  readonly reference: string;
  /** The folder that `link:` starts from. */
  readonly from: string;
  /** What an edge's label gets behind the name: ` dev`, or nothing. */
  readonly word: string;
  readonly line: number;
}

/**
 * Adds the edges of one reference; false where nothing answers. A copy of a workspace package (`injected`) is both: the
 * package itself, and the copy with the peers that this asker gave it.
 */
export function addEdges(
  edges: LockEdge[],
  { name, reference, from, word, line }: PnpmReference,
  { packages, numbers, folders, linked, isVersion6 }: PnpmAnswers,
): boolean {
  const label = word === "" ? name : name + word;
  if (reference.startsWith("link:")) {
    const written = reference.slice("link:".length);
    const target = resolvePath(from, written);
    const folder = target === undefined ? undefined : folderHolding(folders, target);
    edges.push({ label, to: folder === undefined ? linked(target ?? written, line) : { folder } });
    return true;
  }
  const number = numbers.get(keyOfReference(name, reference, isVersion6));
  if (number === undefined) return false;
  const directory = packages[number]?.directory;
  if (directory === undefined || !folders.has(directory)) edges.push({ label, to: number });
  else edges.push({ label, to: { folder: directory } }, { label: `${label} copied`, to: number });
  return true;
}

/** The package that a folder is, or lies in: `publishConfig.directory` links to a folder below. The root holds none. */
function folderHolding(folders: PnpmAnswers["folders"], target: string): string | undefined {
  if (folders.has(target)) return target;
  for (let folder = parentOf(target); folder !== "."; folder = parentOf(folder))
    if (folders.has(folder)) return folder;
  return undefined;
}

/** The edges of a package from outside, and the first of its asks that nothing answers. Cost: one step an ask. */
export function edgesOfPackage(
  entries: BlockEntries,
  { dependencies, optionalDependencies }: PnpmPackage,
  answers: PnpmAnswers,
): { readonly edges: readonly LockEdge[]; readonly miss: UnresolvedAsk | undefined } {
  const edges: LockEdge[] = [];
  let miss: UnresolvedAsk | undefined;
  const add = (table: number | undefined, word: string): void => {
    if (table === undefined) return;
    for (let ask = entries.first(table); ask !== undefined; ask = entries.next(ask)) {
      const asked = {
        name: entries.key(ask),
        reference: entries.value(ask),
        line: entries.line(ask),
        from: ".",
        word,
      };
      if (addEdges(edges, asked, answers)) continue;
      miss ??= { name: asked.name, specifier: asked.reference, line: asked.line, at: undefined };
    }
  };
  add(dependencies, "");
  add(optionalDependencies, " optional");
  return { edges, miss };
}
