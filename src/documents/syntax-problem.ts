import type { Place } from "../base/diagnostic.ts";

/** Why a text is not a document of its format. */
export interface SyntaxProblem {
  readonly message: string;
  /** Undefined for JSON only, whose parser gives no reliable place: `locateJsonError` finds it when it is shown. */
  readonly place: Place | undefined;
}
