import type * as JsonParser from "jsonc-parser";
import type { Node } from "jsonc-parser";
import { newSpan, spansOrNothing, type Offsets, type Span } from "./span.ts";

// Once for all files: each `import()` of a CommonJS module makes its list of exports anew.
let parser: Promise<typeof JsonParser> | undefined;
const loadParser = () => (parser ??= import("jsonc-parser"));

/** Where each value of a JSON text stands; of duplicate keys the last, as in `parseJson`. Loads jsonc-parser. */
export async function parseJsonSpans(text: string): Promise<Span | undefined> {
  const { parseTree } = await loadParser();
  return spansOrNothing(() => {
    const root = parseTree(text);
    return root === undefined ? undefined : spanOf(root);
  });
}

const offsets = (node: Node): Offsets => [node.offset, node.offset + node.length];

function spanOf(node: Node, key?: Offsets): Span {
  const span = newSpan(offsets(node), key);
  for (const [index, child] of (node.children ?? []).entries()) {
    if (child.type !== "property") {
      span.children.set(index, spanOf(child));
      continue;
    }
    const [name, value] = child.children ?? [];
    if (name === undefined || value === undefined) continue;
    const written: unknown = name.value;
    if (typeof written === "string") span.children.set(written, spanOf(value, offsets(name)));
  }
  return span;
}
