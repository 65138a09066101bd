import { scalarText } from "./pnpm-lock-scalars.ts";

/**
 * The entries of a block of YAML: by number, in the order of the text; an entry's children follow it. Texts are cut out
 * when they are asked for, for of most entries nobody asks.
 */
export interface BlockEntries {
  /** The first entry at the top, or the first child of an entry; undefined where there is none. */
  readonly first: (parent?: number) => number | undefined;
  /** The entry after this one and all below it, with the same parent. */
  readonly next: (entry: number) => number | undefined;
  /** The key without its quotes; empty for an element of a list. */
  readonly key: (entry: number) => string;
  /** The value on the entry's own line without its quotes, a `{…}` as it is written; empty where there is none. */
  readonly value: (entry: number) => string;
  /** All that stands behind the key, lines below it included, as it is written. */
  readonly written: (entry: number) => string;
  /** One-based. */
  readonly line: (entry: number) => number;
}

export interface BlockEntry {
  /** How many spaces stand before it. */
  readonly indent: number;
  /** The offsets of its key; for an element of a list those of nothing, behind its dash. */
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly isElement: boolean;
  readonly line: number;
}

/** Collects entries in the order of the text. */
export interface BlockBuilder {
  readonly isEmpty: () => boolean;
  /** False where its indentation fits nothing that stands before it, or it would be a child of a value. */
  readonly add: (entry: BlockEntry) => boolean;
  /** The value of the entry that was added last. */
  readonly setValue: (start: number, end: number) => void;
  readonly entries: () => BlockEntries;
}

/** Cost of an entry: eight whole numbers, however deep it lies. */
export function buildBlock(text: string): BlockBuilder {
  let fields = new Int32Array(Math.max(64, text.length >> 2));
  let size = 0;
  /** The entries that another one can still follow or go into, the outermost first. */
  const open: number[] = [];
  const field = (entry: number, which: number): number => fields[entry + which] ?? 0;
  const hasValue = (entry: number): boolean => field(entry, VALUE_END) > field(entry, VALUE_START);

  const fits = ({ indent, isElement }: BlockEntry): boolean => {
    let last = open.at(-1);
    let sibling: number | undefined;
    while (last !== undefined && field(last, INDENT) >= indent) {
      sibling = last;
      open.pop();
      last = open.at(-1);
    }
    if (sibling === undefined) return last === undefined ? indent === 0 : !hasValue(last);
    if (field(sibling, INDENT) !== indent || (field(sibling, IS_ELEMENT) === 1) !== isElement) return false;
    fields[sibling + NEXT] = size;
    return true;
  };

  return {
    isEmpty: () => size === 0,
    add(entry) {
      if (!fits(entry)) return false;
      if (size + STRIDE > fields.length) {
        const longer = new Int32Array(fields.length * 2);
        longer.set(fields);
        fields = longer;
      }
      const { indent, keyStart, keyEnd, isElement, line } = entry;
      fields[size + INDENT] = indent;
      fields[size + KEY_START] = keyStart;
      fields[size + KEY_END] = keyEnd;
      fields[size + VALUE_START] = keyEnd;
      fields[size + VALUE_END] = keyEnd;
      fields[size + LINE] = line;
      fields[size + IS_ELEMENT] = isElement ? 1 : 0;
      open.push(size);
      size += STRIDE;
      return true;
    },
    setValue(start, end) {
      fields[size - STRIDE + VALUE_START] = start;
      fields[size - STRIDE + VALUE_END] = end;
    },
    entries: () => ({
      first(parent) {
        const child = parent === undefined ? 0 : parent + STRIDE;
        if (child >= size) return undefined;
        return parent === undefined || field(child, INDENT) > field(parent, INDENT) ? child : undefined;
      },
      // The first entry follows nothing, so 0 stands for none.
      next: (entry) => field(entry, NEXT) || undefined,
      key: (entry) => scalarText(text, field(entry, KEY_START), field(entry, KEY_END)),
      value: (entry) => scalarText(text, field(entry, VALUE_START), field(entry, VALUE_END)),
      written(entry) {
        let last = entry;
        for (
          let below = entry + STRIDE;
          below < size && field(below, INDENT) > field(entry, INDENT);
          below += STRIDE
        )
          last = below;
        return text.slice(field(entry, KEY_END) + 1, field(last, VALUE_END)).trim();
      },
      line: (entry) => field(entry, LINE),
    }),
  };
}

const INDENT = 0;
const KEY_START = 1;
const KEY_END = 2;
const VALUE_START = 3;
const VALUE_END = 4;
const LINE = 5;
const IS_ELEMENT = 6;
const NEXT = 7;
const STRIDE = 8;
