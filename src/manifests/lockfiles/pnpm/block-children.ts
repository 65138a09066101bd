import type { BlockEntries } from "./block-entries.ts";

/** The children of an entry by key. Where a key stands twice, `repeated` is its second entry: nobody said which counts. */
export interface BlockChildren {
  readonly byKey: ReadonlyMap<string, number>;
  readonly repeated: number | undefined;
}

/** Of a missing entry the children of none. Cost: one step a child, however much lies below each. */
export function childrenByKey(entries: BlockEntries, first: number | undefined): BlockChildren {
  const byKey = new Map<string, number>();
  let repeated: number | undefined;
  for (let child = first; child !== undefined; child = entries.next(child)) {
    const key = entries.key(child);
    if (byKey.has(key)) repeated ??= child;
    else byKey.set(key, child);
  }
  return { byKey, repeated };
}
