import { baseName, resolvePath } from "../base/path-text.ts";
import { withoutByteOrderMark } from "../documents/text-start.ts";
import { emptyManifest } from "./empty-manifest.ts";
import { splitGoLines, type GoStatement } from "./go-lines.ts";
import type { Dependency, Manifest, ManifestProblem, MemberPattern, SharedSource } from "./manifest.ts";

/**
 * Reads a go.mod (https://go.dev/ref/mod#go-mod-file) or, by its name, a go.work. `// indirect` requirements are
 * dependencies too: the build needs them. `exclude`, `retract`, `tool`, `godebug`, `toolchain` and verbs yet to come
 * name no further modules.
 */
export function readGo({ path, text }: { readonly path: string; readonly text: string }): Manifest {
  const content = withoutByteOrderMark(text);
  const { statements, problems: unread } = splitGoLines(content);
  const problems: ManifestProblem[] = [];
  const problem = (line: number, message: string): void => {
    problems.push({ code: "manifest/syntax", severity: "error", message, file: path, at: { line } });
  };
  for (const { line, message } of unread) problem(line, message);
  const empty = emptyManifest("go", path);
  const replacements = readReplacements(statements, empty.directory, problem);
  if (baseName(path) === "go.work")
    return {
      ...empty,
      members: { include: readUses(statements, problem), exclude: [] },
      shared: { version: undefined, sources: replacements },
      problems,
    };
  const module = statements.find(({ verb }) => verb === "module");
  const name = module?.words[0];
  if (name === undefined) problem(module?.line ?? 1, "a go.mod must name its module");
  return {
    ...empty,
    name,
    nameAt: module === undefined ? undefined : { line: module.line },
    isPackage: true,
    dependencies: readRequires(statements, replacements, problem),
    problems,
  };
}

type Report = (line: number, message: string) => void;

function readRequires(
  statements: readonly GoStatement[],
  replacements: ReadonlyMap<string, SharedSource>,
  problem: Report,
): readonly Dependency[] {
  const found: Dependency[] = [];
  for (const { verb, words, line } of statements) {
    if (verb !== "require") continue;
    const [module, version] = words;
    if (module === undefined || version === undefined || words.length > 2) {
      problem(line, "a requirement is a module and a version");
      continue;
    }
    const replacement = replacements.get(module);
    found.push({
      package: module,
      path: replacement?.path,
      kind: "runtime",
      constraint: version,
      foreignSource: replacement?.foreignSource,
      at: { line },
    });
  }
  return found;
}

/**
 * `replace old [version] => new [version]`, by old module. A version on the left is not compared: the version that
 * the build selects can be higher than any written here, so the replacement may apply.
 */
function readReplacements(
  statements: readonly GoStatement[],
  directory: string,
  problem: Report,
): ReadonlyMap<string, SharedSource> {
  const found = new Map<string, SharedSource>();
  for (const { verb, words, line } of statements) {
    if (verb !== "replace") continue;
    const arrow = words.indexOf("=>");
    const old = words[0];
    const target = arrow < 1 ? undefined : words[arrow + 1];
    if (old === undefined || target === undefined) {
      problem(line, "a replacement is a module, => and a module or a folder");
      continue;
    }
    const isFolder = /^(?:\.{1,2}(?:\/|$)|\/)/.test(target);
    const path = isFolder ? resolvePath(directory, target) : undefined;
    found.set(old, {
      package: old,
      path,
      constraint: "*",
      foreignSource: path === undefined ? words.slice(arrow + 1).join(" ") : undefined,
    });
  }
  return found;
}

/** `use ./a`: the folders of the workspace's modules, no globs. */
function readUses(statements: readonly GoStatement[], problem: Report): readonly MemberPattern[] {
  const found: MemberPattern[] = [];
  for (const { verb, words, line } of statements) {
    if (verb !== "use") continue;
    const [pattern] = words;
    if (pattern === undefined) problem(line, "use must name a folder");
    else found.push({ pattern, at: { line } });
  }
  return found;
}
