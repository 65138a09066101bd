import type { ProgramImports } from "./python-imports.ts";

const OPEN =
  /\b(?:child_process|execa|zx|spawnSync|execSync|createRequire|createJiti)\b|\bimport\(\s*(?!["'][^"']*["']\s*[,)])|\brequire\(\s*(?!["'][^"']*["']\s*\))|\brequire\.resolve\b|\bimport\.meta\.(?:resolve|glob)\b/;

/** The packages that a JavaScript or TypeScript text imports: `@scope/name` or `name`; relative paths are none. O(text). */
export function scriptImports(text: string): ProgramImports {
  const names = new Set<string>();
  for (const [, specifier = ""] of text.matchAll(
    /(?:\bfrom|\bimport|\bimport\(|\brequire\(|\bmock\()\s*["']([^"'\n]+)["']/g,
  )) {
    const name = /^(?:@[^/]+\/)?[^/@.][^/]*/.exec(specifier)?.[0];
    if (name !== undefined) names.add(name);
  }
  return { names: [...names], isOpen: OPEN.test(text) };
}
