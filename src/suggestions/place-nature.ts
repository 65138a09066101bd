import { baseName } from "../base/path-text.ts";

/** What the files of a place are, as far as their names say. */
export type PlaceNature =
  /** Tests, examples, benchmarks: programs that use the repos and that no repo uses. */
  | { readonly kind: "consumers"; readonly example: string }
  /** Programs, of which the names do not say who uses whom. */
  | { readonly kind: "programs"; readonly example: string }
  | { readonly kind: "plain" };

const CONSUMERS =
  /^(?:.*[-_.])?(?:tests?|e2e|specs?|examples?|samples?|demos?|playgrounds?|bench(?:es|marks?)?|evals?|cookbook|notebooks?|tutorials?|__tests__)$/i;
const TEST_FILE =
  /^(?:test_.*\.py|.*_test\.(?:py|go|rb|exs?)|conftest\.py|.*[.-](?:test|spec|e2e)\.[cm]?[jt]sx?|.*Tests?\.(?:java|kt|cs|swift))$/;
const PROGRAM =
  /\.(?:py|pyx|ipynb|[cm]?[jt]sx?|go|rs|rb|sh|bash|zsh|ps1|bat|cmd|java|kts?|scala|cs|fs|swift|c|cc|cpp|cxx|h|hpp|m|mm|php|pl|lua|exs?|erl|hs|ml|dart|vue|svelte|r|jl|zig|nim|wasm|tf)$/i;
const RECIPE =
  /^(?:.*\.)?(?:dockerfile|containerfile|makefile|justfile|jenkinsfile|rakefile|vagrantfile)(?:\..*)?$|^cmakelists\.txt$|compose\.ya?ml$/i;
/** Types only: nothing of it runs. */
const DECLARATION = /\.d\.[cm]?ts$|\.js\.flow$|\.pyi$/;

/** Whether a file is a test, by its name. */
export const isTestFile = (path: string): boolean => TEST_FILE.test(baseName(path));

/** Whether a file is a program or holds a part of one, by its name or because git has it as one that can be run. */
export const isProgram = ({ path, mode }: { readonly path: string; readonly mode: string }): boolean =>
  mode === "100755" || RECIPE.test(baseName(path)) || (PROGRAM.test(path) && !DECLARATION.test(path));

/** Whether a folder is named for what uses repos and is used by none, by its last name. */
export const isNamedForConsumers = (folder: string): boolean => CONSUMERS.test(baseName(folder));

/** Says what a folder is by its name and the names of its files. `files` are in order. O(files). */
export function natureOf(
  place: string,
  files: readonly { readonly path: string; readonly mode: string }[],
): PlaceNature {
  const test = files.find(({ path }) => isTestFile(path));
  if (test !== undefined) return { kind: "consumers", example: test.path };
  const program = files.find(isProgram);
  if (program === undefined) return { kind: "plain" };
  const kind = place.split("/").some(isNamedForConsumers) ? "consumers" : "programs";
  return { kind, example: program.path };
}
