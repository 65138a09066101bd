import { isInside, parentOf, resolvePath } from "../base/path-text.ts";
import { sorted } from "../base/order.ts";
import { goImports } from "./go-imports.ts";
import type { ModuleOwners } from "./module-owners.ts";
import { isProgram } from "./place-nature.ts";
import { pythonImports, type ProgramImports } from "./python-imports.ts";
import { scriptImports } from "./script-imports.ts";

const READERS = [
  { files: /\.pyi?$/, ecosystem: "python", read: pythonImports },
  { files: /\.[cm]?[jt]sx?$/, ecosystem: "npm", read: scriptImports },
  { files: /\.go$/, ecosystem: "go", read: goImports },
] as const satisfies readonly {
  readonly files: RegExp;
  readonly ecosystem: Parameters<ModuleOwners["owners"]>[0];
  readonly read: (text: string) => ProgramImports;
}[];

/** A file of a place; its text is undefined where it could not be read or is too large. */
export interface PlaceFile {
  readonly path: string;
  readonly mode: string;
  readonly text: string | undefined;
}

/** A path that leads up: `../packages/a`, `..`; not the dots of a sentence. */
const CLIMBING = /(?<![\w.])(?:\.\.\/)+[\w./@-]*|(?<![\w.])\.\.(?=["'\s])/g;

/** On what a folder of programs depends. */
export type Needs =
  | { readonly kind: "every-member"; /** Half a sentence. */ readonly why: string }
  | { readonly kind: "some"; readonly repos: readonly string[] };

/**
 * Narrows what the programs of a folder need by their imports and by paths that lead out of the folder: only where every
 * program can be read, none of them looks anything up or starts anything when it runs, and at least one repo is asked for. Else
 * it is every member. O(text).
 */
export function narrowDependencies(
  place: string,
  files: readonly PlaceFile[],
  {
    owners,
    repoAt,
  }: { readonly owners: ModuleOwners["owners"]; readonly repoAt: (path: string) => string | undefined },
): Needs {
  const needed = new Set<string>();
  for (const { path, mode, text } of files) {
    const reader = READERS.find((one) => one.files.test(path));
    if (reader === undefined && isProgram({ path, mode }))
      return every(`${path} has imports that are not read`);
    if (text === undefined) return every(`${path} could not be read`);
    for (const [written] of text.matchAll(CLIMBING)) {
      const target = resolvePath(parentOf(path), written);
      if (target === undefined || isInside(target, place)) continue;
      const repo = repoAt(target);
      if (repo !== undefined) needed.add(repo);
      else if (isInside(place, target)) return every(`${path} reaches the folders above it`);
    }
    if (reader === undefined) continue;
    const { names, isOpen } = reader.read(text);
    if (isOpen) return every(`${path} starts or looks up something when it runs`);
    for (const name of names) for (const repo of owners(reader.ecosystem, name)) needed.add(repo);
  }
  return needed.size === 0
    ? every("no import of a member was found")
    : { kind: "some", repos: sorted(needed) };
}

const every = (why: string): Needs => ({ kind: "every-member", why });
