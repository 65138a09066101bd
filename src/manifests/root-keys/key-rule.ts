import type { Table } from "../../documents/value.ts";
import type { KeyUses } from "./key-uses.ts";
import type { RootKeyEffect, RootManifestInput } from "./root-key-change.ts";

/** A key whose values differ; undefined where it is not there. */
export interface KeyDifference {
  readonly keys: readonly string[];
  readonly base: unknown;
  readonly head: unknown;
}

/** What a judge may look at besides the key: the other keys of both documents, and who uses what. */
export interface JudgeScope {
  readonly input: RootManifestInput;
  readonly base: Table;
  readonly head: Table;
  readonly uses: KeyUses;
}

/** What a changed key means; at least one effect. */
export type Judge = (difference: KeyDifference, scope: JudgeScope) => readonly RootKeyEffect[];

/** How one key of a manifest is judged: as one value, or as a table by its own keys. */
export type KeyRule = ValueRule | TableRule;

export interface ValueRule {
  readonly kind: "value";
  readonly judge: Judge;
  /** The order of the keys inside is read by somebody. */
  readonly keyOrderCounts: boolean;
}

export interface TableRule {
  readonly kind: "table";
  readonly keys: ReadonlyMap<string, KeyRule>;
  /** For all keys that `keys` does not hold. */
  readonly others: KeyRule;
  /**
   * Judges it as one value where it is not a table on both sides. Without it, one that is not there equals an empty
   * one, and what is something else (a list, a text) is everything.
   */
  readonly whole: Judge | undefined;
}

export const value = (judge: Judge): ValueRule => ({ kind: "value", judge, keyOrderCounts: false });

/** As `value`; keys in another order are another value. */
export const orderedValue = (judge: Judge): ValueRule => ({ kind: "value", judge, keyOrderCounts: true });

export const table = (
  keys: Readonly<Record<string, KeyRule>>,
  { others, whole }: { readonly others: KeyRule; readonly whole?: Judge },
): TableRule => ({ kind: "table", keys: new Map(Object.entries(keys)), others, whole });

/** The same rule for several keys. */
export const each = (names: readonly string[], rule: KeyRule): Readonly<Record<string, KeyRule>> =>
  Object.fromEntries(names.map((name) => [name, rule]));
