import { parse, TomlError } from "smol-toml";
import { placeAt } from "../base/diagnostic.ts";
import { fail, ok, type Result } from "../base/failure.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";
import { offsetOf, withoutByteOrderMark } from "./text-start.ts";

/**
 * TOML 1.1 → values: tables are plain objects (read them with `documents/value.ts`), dates are `TomlDate`.
 * Whole numbers beyond 2^53 are bigint, for a number that nobody asks for must not make a file unreadable.
 */
export function parseToml(text: string): Result<unknown, SyntaxProblem> {
  const content = withoutByteOrderMark(text);
  try {
    return ok(parse(content, { integersAsBigInt: "asNeeded" }));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const start = offsetOf(content, error.line, error.column);
    // The library puts a drawing of the place below its sentence; ours is drawn by the one printer.
    const sentence = error.message.split("\n", 1)[0] ?? "";
    return fail({
      message: sentence.replace(/^Invalid TOML document: /, ""),
      place: placeAt(content, start, start + 1),
    });
  }
}
