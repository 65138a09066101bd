import { placeAt, type Place } from "../base/diagnostic.ts";
import { fail, ok, type Result } from "../base/failure.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";
import { withoutByteOrderMark } from "./text-start.ts";

/**
 * JSON → values; of duplicate keys the last counts. A failure has no place: what V8 says differs between Node 20 and 24
 * and often holds no offset. `locateJsonError` finds the place where it is shown.
 */
export function parseJson(text: string): Result<unknown, SyntaxProblem> {
  try {
    return ok(JSON.parse(withoutByteOrderMark(text)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail({ message: "not valid JSON", place: undefined });
  }
}

// The codes of jsonc-parser's ParseErrorCode, a const enum that does not exist when the program runs.
const SENTENCES: ReadonlyMap<number, string> = new Map([
  [1, "no JSON value can start here"],
  [2, "not a number as JSON writes it"],
  [3, "a key in double quotes is expected here"],
  [4, "a value is expected here"],
  [5, "a colon is expected here"],
  [6, "a comma is expected here"],
  [7, "a closing brace is expected here"],
  [8, "a closing bracket is expected here"],
  [9, "the end of the file is expected here"],
  [10, "JSON has no comments"],
  [11, "this comment has no end"],
  [12, "this text has no closing quote"],
  [13, "this number has no end"],
  [14, "not four hexadecimal digits"],
  [15, "not an escape that JSON knows"],
  [16, "a control character must be escaped"],
]);

/** What is wrong first in a text that `parseJson` refused, and where. Loads jsonc-parser. */
export async function locateJsonError(
  text: string,
): Promise<{ readonly message: string; readonly place: Place }> {
  const { visit } = await import("jsonc-parser");
  const content = withoutByteOrderMark(text);
  let first: { code: number; offset: number; length: number } | undefined;
  visit(
    content,
    {
      onError(code, offset, length) {
        first ??= { code, offset, length };
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  const { code, offset, length } = first ?? { code: 0, offset: 0, length: 1 };
  return {
    message: SENTENCES.get(code) ?? "not valid JSON",
    place: placeAt(content, Math.min(offset, content.length), offset + length),
  };
}
