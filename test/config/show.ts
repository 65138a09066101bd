import { renderDiagnostic, type Diagnostic } from "../../src/base/diagnostic.ts";

/** All diagnostics as a terminal shows them. */
export const show = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(renderDiagnostic).join("\n");
