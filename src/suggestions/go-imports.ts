import type { ProgramImports } from "./python-imports.ts";

/** The import paths of a Go text; every quoted path in an import declaration. O(text). */
export function goImports(text: string): ProgramImports {
  const names = new Set<string>();
  for (const [, group, single] of text.matchAll(/^import\s*(?:\(([^()]*)\)|(?:[\w.]+\s+)?("[^"\n]+"))/gm))
    for (const [, path = ""] of (group ?? single ?? "").matchAll(/"([^"\n]+)"/g)) names.add(path);
  return { names: [...names], isOpen: /"(?:os\/exec|plugin)"/.test(text) };
}
