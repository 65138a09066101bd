import type { Diagnostic } from "../base/diagnostic.ts";
import type { SyntaxProblem } from "../documents/syntax-problem.ts";

/** A file that is no TOML. */
export const syntaxDiagnostic = (file: string, { message, place }: SyntaxProblem): Diagnostic => ({
  code: "config/syntax",
  severity: "error",
  message: `not valid TOML: ${message}`,
  file,
  ...(place === undefined ? {} : { place }),
});
