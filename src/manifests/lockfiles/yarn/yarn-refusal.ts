import type { LockReading } from "../lock-graph.ts";

export type Refusal = Extract<LockReading, { readonly kind: "unknown" }>;

export const refusal = (why: string, line: number): Refusal => ({ kind: "unknown", why, line });

/** Why a line is refused that a reader does not know. */
export const refusedLine = (lineText: string, line: number): Refusal =>
  refusal(
    /^(?:<{7}|={7}|>{7}|\|{7})/.test(lineText)
      ? "a merge left its conflict markers"
      : "this line is not written as yarn writes it",
    line,
  );
