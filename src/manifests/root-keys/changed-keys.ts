import { sorted } from "../../base/order.ts";
import { own, type Table } from "../../documents/value.ts";
import { everything } from "./judges.ts";
import type { Judge, KeyDifference, KeyRule } from "./key-rule.ts";
import { asPlainTable } from "./plain-table.ts";
import { sameValue } from "./same-value.ts";

export interface ChangedKey {
  readonly difference: KeyDifference;
  readonly judge: Judge;
}

/**
 * The keys whose values differ, each with the judge that its rule names, by code unit. Rules nest a few levels deep,
 * and below the last of them a value is compared as one, so that depth and size of a document cost nothing but time: linear.
 */
export const changedKeys = (rule: KeyRule, base: Table, head: Table): readonly ChangedKey[] => [
  ...changesOf(rule, { keys: [], base, head }),
];

function* changesOf(rule: KeyRule, difference: KeyDifference): Iterable<ChangedKey> {
  const { keys, base, head } = difference;
  if (rule.kind === "value") {
    if (!sameValue(base, head, rule)) yield { difference, judge: rule.judge };
    return;
  }
  const baseTable = asPlainTable(base);
  const headTable = asPlainTable(head);
  const isTable = (value: unknown, found: Table | undefined): boolean =>
    found !== undefined || (value === undefined && rule.whole === undefined);
  if (!isTable(base, baseTable) || !isTable(head, headTable)) {
    if (!sameValue(base, head, { keyOrderCounts: false }))
      yield { difference, judge: rule.whole ?? everything };
    return;
  }
  const names = new Set([...Object.keys(baseTable ?? {}), ...Object.keys(headTable ?? {})]);
  for (const name of sorted(names))
    yield* changesOf(rule.keys.get(name) ?? rule.others, {
      keys: [...keys, name],
      base: baseTable === undefined ? undefined : own(baseTable, name),
      head: headTable === undefined ? undefined : own(headTable, name),
    });
}
