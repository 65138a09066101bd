import type { KeyPath } from "../../documents/places.ts";
import { asList, own } from "../../documents/value.ts";
import type { KeyDifference } from "./key-rule.ts";
import { asPlainTable } from "./plain-table.ts";
import { sameValue } from "./same-value.ts";

export interface PlaceOfChange {
  readonly side: "base" | "head";
  readonly keys: KeyPath;
}

/** Deeper nobody reads on; each level compares the value again. */
const DEPTH = 8;

/** Where a difference is best shown: in the one key of a table that differs, at the element of a list that came or went. */
export function placeOfChange(difference: KeyDifference): PlaceOfChange {
  let narrowed = difference;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const inner = onlyDifference(narrowed);
    if (inner === undefined) break;
    narrowed = inner;
  }
  const { keys, base, head } = narrowed;
  const element = changedElement(asList(base), asList(head));
  if (element !== undefined) return { side: element.side, keys: [...keys, element.index] };
  return { side: head === undefined ? "base" : "head", keys };
}

function onlyDifference({ keys, base, head }: KeyDifference): KeyDifference | undefined {
  const before = asPlainTable(base);
  const after = asPlainTable(head);
  if (before === undefined || after === undefined) return undefined;
  let found: KeyDifference | undefined;
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const inner = { keys: [...keys, name], base: own(before, name), head: own(after, name) };
    if (sameValue(inner.base, inner.head, { keyOrderCounts: true })) continue;
    if (found !== undefined) return undefined;
    found = inner;
  }
  return found;
}

/** The first element that came, else the first that went; of other than texts and numbers the first that differs. */
function changedElement(
  base: readonly unknown[] | undefined,
  head: readonly unknown[] | undefined,
): { readonly side: "base" | "head"; readonly index: number } | undefined {
  if (base === undefined || head === undefined) return undefined;
  const isPlain = (element: unknown): boolean => typeof element !== "object";
  if (![...base, ...head].every(isPlain)) {
    const differs = (element: unknown, index: number): boolean =>
      index >= base.length || !sameValue(base[index], element, { keyOrderCounts: true });
    const index = head.findIndex(differs);
    return index >= 0 ? { side: "head", index } : { side: "base", index: head.length };
  }
  const before = new Set(base);
  const came = head.findIndex((element) => !before.has(element));
  if (came >= 0) return { side: "head", index: came };
  const after = new Set(head);
  const went = base.findIndex((element) => !after.has(element));
  return went >= 0 ? { side: "base", index: went } : undefined;
}
