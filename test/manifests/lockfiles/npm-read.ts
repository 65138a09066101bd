import { readFileSync } from "node:fs";
import { compareLockGraphs } from "../../../src/manifests/lockfiles/compare/compare-lock-graphs.ts";
import type { LockfileFormat, LockInput, LockReading } from "../../../src/manifests/lockfiles/lock-graph.ts";
import type { Manifest } from "../../../src/manifests/manifest.ts";
import { readPackageJson } from "../../../src/manifests/npm.ts";
import { corpusFile } from "./lock-folder.ts";
import { graphOf } from "./show-lock.ts";

const FOLDERS = [".", "packages/a", "packages/b", "packages/c"];

/** A case of `test/corpus/lockfiles/{npm,bun,pnpm}`, which all hold the workspace of `npm-workspace.sh`. */
export function npmCase(format: LockfileFormat, folder: string): LockInput {
  const read = (path: string) => readFileSync(corpusFile(`${folder}/${path}`), "utf8");
  const members = new Map<string, Manifest>();
  for (const directory of FOLDERS) {
    const path = directory === "." ? "package.json" : `${directory}/package.json`;
    members.set(directory, readPackageJson({ path, text: read(path) }));
  }
  return { path: format.fileName, text: read(format.fileName), companions: new Map(), members };
}

/** The manifests of a test's own workspace, by folder. */
export const manifestsOf = (values: Record<string, unknown>): ReadonlyMap<string, Manifest> =>
  new Map(
    Object.entries(values).map(([folder, value]) => [
      folder,
      readPackageJson({ path: `${folder}/package.json`, text: JSON.stringify(value) }),
    ]),
  );

/** The settings that differ, then the folders of the importers that reach a difference. */
export function differing(base: LockReading, head: LockReading): readonly string[] {
  const { settings, importers } = compareLockGraphs(graphOf(base), graphOf(head));
  return [...settings.map(({ key }) => `setting ${key}`), ...[...importers.keys()].sort()];
}

/** What importers ask for in vain, as `folder: name specifier @ place`. */
export const unresolvedOf = (reading: LockReading): readonly string[] =>
  [...graphOf(reading).importers].flatMap(([folder, { unresolved }]) =>
    unresolved.map(
      ({ name, specifier, line, at }) =>
        `${folder}: ${name} ${specifier} @ ${line ?? (at !== undefined && "keys" in at ? at.keys.join(" ") : "?")}`,
    ),
  );
