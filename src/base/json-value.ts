/** What JSON can hold. Keys are written in the order in which they stand. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };
