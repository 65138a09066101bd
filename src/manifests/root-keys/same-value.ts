import { asList, own } from "../../documents/value.ts";
import { asPlainTable } from "./plain-table.ts";

/**
 * Whether two values of parsed documents are surely the same. Cost: linear, without recursion, for values nest as deep as their
 * writer likes. The order of keys counts only where `keyOrderCounts`: some tools read it (`exports` of a package.json,
 * jest's `moduleNameMapper`).
 */
export function sameValue(
  a: unknown,
  b: unknown,
  { keyOrderCounts }: { readonly keyOrderCounts: boolean },
): boolean {
  const pending: [unknown, unknown][] = [[a, b]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [left, right] = pair;
    if (Object.is(left, right)) continue;
    const lists = [asList(left), asList(right)] as const;
    if (lists[0] !== undefined && lists[1] !== undefined) {
      if (lists[0].length !== lists[1].length) return false;
      for (const [index, element] of lists[0].entries()) pending.push([element, lists[1][index]]);
      continue;
    }
    if (left instanceof Date && right instanceof Date) {
      // A TOML date without a zone or a time is another value than one with it; its ISO text shows which it is.
      if (left.toISOString() !== right.toISOString()) return false;
      continue;
    }
    const tables = [asPlainTable(left), asPlainTable(right)] as const;
    if (tables[0] === undefined || tables[1] === undefined) return false;
    const keys = Object.keys(tables[0]);
    const others = Object.keys(tables[1]);
    if (keys.length !== others.length) return false;
    for (const [index, key] of keys.entries()) {
      if (keyOrderCounts ? others[index] !== key : !Object.hasOwn(tables[1], key)) return false;
      pending.push([own(tables[0], key), own(tables[1], key)]);
    }
  }
  return true;
}
