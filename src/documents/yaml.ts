import { placeAt } from "../base/diagnostic.ts";
import { fail, ok, type Result } from "../base/failure.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";
import { withoutByteOrderMark } from "./text-start.ts";

// Aliases of aliases grow by powers: nine lines can ask for billions of values. No file of ours repeats one that often.
const ALIAS_LIMIT = 100;

/** YAML 1.2 → values; mappings are plain objects. One document only; a key that stands twice is a problem. Loads yaml. */
export async function parseYaml(text: string): Promise<Result<unknown, SyntaxProblem>> {
  const { isAlias, parseDocument, visit } = await import("yaml");
  const content = withoutByteOrderMark(text);
  try {
    const document = parseDocument(content, { uniqueKeys: true, prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined)
      return fail({ message: error.message, place: placeAt(content, error.pos[0], error.pos[1]) });
    try {
      const value: unknown = document.toJS({ maxAliasCount: ALIAS_LIMIT });
      return ok(value);
    } catch (failure) {
      // Thrown for too many aliases, and for an alias whose anchor is not there.
      if (!(failure instanceof ReferenceError)) throw failure;
      let start = 0;
      visit(document, (_key, node) => {
        if (!isAlias(node)) return undefined;
        start = node.range?.[0] ?? 0;
        return visit.BREAK;
      });
      const message = failure.message.startsWith("Excessive alias count")
        ? `aliases repeat more than ${ALIAS_LIMIT} values; write them out`
        : failure.message;
      return fail({ message, place: placeAt(content, start, start + 1) });
    }
  } catch (failure) {
    // The library recurses once for each level.
    if (!(failure instanceof RangeError)) throw failure;
    return fail({ message: "nested too deeply", place: placeAt(content, 0, 1) });
  }
}
