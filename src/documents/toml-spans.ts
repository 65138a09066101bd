import type * as TomlParser from "toml-eslint-parser";
import type { AST } from "toml-eslint-parser";
import { newSpan, spansOrNothing, type Offsets, type Span } from "./span.ts";

// Once for all files: each `import()` of a CommonJS module makes its list of exports anew.
let parser: Promise<typeof TomlParser> | undefined;
const loadParser = () => (parser ??= import("toml-eslint-parser"));

/** Where each value of a TOML text stands; a table's place is the key in its header. Loads toml-eslint-parser. */
export async function parseTomlSpans(text: string): Promise<Span | undefined> {
  const { parseTOML } = await loadParser();
  return spansOrNothing(() => {
    const root = newSpan([0, text.length]);
    const [top] = parseTOML(text, { tomlVersion: "1.1" }).body;
    for (const item of top.body) {
      if (item.type === "TOMLKeyValue") addPair(root, item);
      else addTable(root, item);
    }
    return root;
  });
}

/** `[a.b]` and `[[a.b]]`: the header's keys, with the index of an array's element after its key. */
function addTable(root: Span, table: AST.TOMLTable): void {
  const written = table.key.keys.values();
  let place: Offsets = table.key.range;
  let span = root;
  for (const key of table.resolvedKey) {
    if (typeof key === "string") place = written.next().value?.range ?? place;
    span = childOf(span, key, place);
  }
  for (const pair of table.body) addPair(span, pair);
}

/** `a.b = value`: the last key names the value, those before it are tables. */
function addPair(parent: Span, { key, value }: AST.TOMLKeyValue): void {
  let span = parent;
  for (const part of key.keys.slice(0, -1)) span = childOf(span, nameOf(part), part.range);
  const last = key.keys.at(-1);
  if (last !== undefined) span.children.set(nameOf(last), spanOf(value, last.range));
}

function childOf(parent: Span, key: string | number, place: Offsets): Span {
  const known = parent.children.get(key);
  if (known !== undefined) return known;
  const child = newSpan(place, place);
  parent.children.set(key, child);
  return child;
}

function spanOf(value: AST.TOMLContentNode, key?: Offsets): Span {
  const span = newSpan(value.range, key);
  if (value.type === "TOMLInlineTable") for (const pair of value.body) addPair(span, pair);
  if (value.type === "TOMLArray")
    for (const [index, element] of value.elements.entries()) span.children.set(index, spanOf(element));
  return span;
}

const nameOf = (key: AST.TOMLBare | AST.TOMLQuoted): string =>
  key.type === "TOMLBare" ? key.name : key.value;
