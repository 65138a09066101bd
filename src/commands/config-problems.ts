import type { Diagnostic } from "../base/diagnostic.ts";
import { Failure } from "../base/failure.ts";

/** Config files that cannot be acted on: every problem of every file, to be shown together. */
export class ConfigProblems extends Failure {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    const count = diagnostics.filter(({ severity }) => severity === "error").length;
    super(
      "config/unusable",
      count === 1 ? "the configuration has an error" : `the configuration has ${count} errors`,
    );
    this.diagnostics = diagnostics;
  }
}
