/** Offsets of a piece of text: from the first, up to and without the second. */
export type Offsets = readonly [start: number, end: number];

/** Where one value of a document stands, and what it holds by key or by index. */
export interface Span {
  /** Of the key that names it; undefined for the whole document and for what stands in a list. */
  readonly key: Offsets | undefined;
  readonly value: Offsets;
  readonly children: Map<string | number, Span>;
}

export const newSpan = (value: Offsets, key?: Offsets): Span => ({ key, value, children: new Map() });

/** What a span parser gave, or undefined where it refused the text or recursed too deeply: then no place is shown. */
export function spansOrNothing(parse: () => Span | undefined): Span | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
