import type { Code } from "../base/failure.ts";
import { parentOf } from "../base/path-text.ts";
import type { SyntaxProblem } from "../documents/syntax-problem.ts";
import type { Ecosystem, Manifest } from "./manifest.ts";

/** A manifest that says nothing: readers fill in what they find. */
export const emptyManifest = (ecosystem: Ecosystem, path: string): Manifest => ({
  ecosystem,
  path,
  directory: parentOf(path),
  name: undefined,
  nameAt: undefined,
  version: undefined,
  isPackage: false,
  dependencies: [],
  members: undefined,
  computedDependencies: undefined,
  scripts: [],
  classifiers: [],
  problems: [],
});

export interface Unreadable {
  readonly ecosystem: Ecosystem;
  readonly path: string;
  readonly problem: SyntaxProblem;
  readonly code?: Code;
}

/** A manifest that could not be read at all: one error and nothing else. */
export const unreadableManifest = ({ ecosystem, path, problem, code }: Unreadable): Manifest => ({
  ...emptyManifest(ecosystem, path),
  problems: [
    {
      code: code ?? "manifest/syntax",
      severity: "error",
      message: problem.message,
      file: path,
      ...(problem.place === undefined ? {} : { place: problem.place }),
    },
  ],
});
