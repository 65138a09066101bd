import { newSpan, spansOrNothing, type Offsets, type Span } from "./span.ts";

/** Where each value of a YAML text stands; an alias is a value of its own place. Loads yaml. */
export async function parseYamlSpans(text: string): Promise<Span | undefined> {
  const { isMap, isNode, isScalar, isSeq, parseDocument } = await import("yaml");
  // A key without a value has an empty node behind it, with nothing to underline.
  const offsets = (node: unknown): Offsets | undefined =>
    isNode(node) && node.range && node.range[0] < node.range[1] ? [node.range[0], node.range[1]] : undefined;
  const spanOf = (node: unknown, outer: Offsets, key?: Offsets): Span => {
    const value = offsets(node) ?? key ?? outer;
    const span = newSpan(value, key);
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isScalar(pair.key)) continue;
        span.children.set(String(pair.key.value), spanOf(pair.value, value, offsets(pair.key)));
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) span.children.set(index, spanOf(item, value));
    }
    return span;
  };
  return spansOrNothing(() => {
    const document = parseDocument(text, { prettyErrors: false });
    return document.contents === null ? undefined : spanOf(document.contents, [0, text.length]);
  });
}
