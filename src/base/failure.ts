/** `area/problem`: the stable name of a failure or diagnostic, listed in docs/codes.md and never reused. */
export type Code = `${string}/${string}`;

/**
 * What keeps an operation from going on: no git, no base, a configuration that cannot be used.
 * Only the two entries catch it and turn it into text and an exit code. The message says what happened and to
 * what; the hint says what to do.
 */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: Code;
  readonly hint: string | undefined;
  constructor(code: Code, message: string, options: ErrorOptions & { readonly hint?: string } = {}) {
    super(message, options);
    this.code = code;
    this.hint = options.hint;
  }
}

/** The result of a pure parser: nothing is thrown for what a user wrote wrongly. */
export type Result<T, F> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <F>(failure: F): Result<never, F> => ({ ok: false, failure });

/** States what the code around it guarantees. When it does not hold, that is our bug: exit code 70. */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`internal error: ${what}`);
}

/** Ends a switch over a union: a new case does not compile until it is handled. */
export function unreachable(value: never): never {
  throw new Error(`internal error: unexpected ${JSON.stringify(value)}`);
}
