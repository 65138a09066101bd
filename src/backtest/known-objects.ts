import type { GitObject, ObjectReader } from "../git/objects.ts";

/** A reader that never asks git for what the clone left out: git would fetch it, one object after the other. */
export interface KnownObjects extends ObjectReader {
  /** The ids that were asked for and are not there. */
  readonly missed: ReadonlySet<string>;
}

/** Batches whose objects are kept until somebody wants them. */
const KEPT_BATCHES = 4;

/**
 * Wraps a reader. Whoever opened it closes it. `batches` are ids that are likely to be wanted one after the other: with the
 * first of them all are read, since waiting for git costs more than reading.
 */
export function openKnownObjects(
  objects: ObjectReader,
  leftOut: ReadonlySet<string>,
  batches: readonly (readonly string[])[] = [],
): KnownObjects {
  const missed = new Set<string>();
  const batchOf = new Map<string, readonly string[]>();
  for (const batch of batches) for (const id of batch) if (!leftOut.has(id)) batchOf.set(id, batch);
  const early = new Map<string, Promise<GitObject | undefined>>();
  const kept: (readonly string[])[] = [];

  const readBatch = (batch: readonly string[]) => {
    for (const id of batch) {
      if (batchOf.get(id) !== batch) continue;
      batchOf.delete(id);
      const object = objects.readObject(id);
      // Whoever wants it is told; nobody may.
      object.catch(() => undefined);
      early.set(id, object);
    }
    kept.push(batch);
    if (kept.length > KEPT_BATCHES) for (const id of kept.shift() ?? []) early.delete(id);
  };
  const take = (id: string): Promise<GitObject | undefined> => {
    const batch = batchOf.get(id);
    if (batch !== undefined) readBatch(batch);
    const object = early.get(id);
    early.delete(id);
    return object ?? objects.readObject(id);
  };
  const readObject: ObjectReader["readObject"] = async (revision) => {
    const object = leftOut.has(revision) ? undefined : await take(revision);
    if (object === undefined) missed.add(revision);
    return object;
  };
  return {
    missed,
    readObject,
    readCommit: (revision) => objects.readCommit(revision),
    [Symbol.asyncDispose]: () => objects[Symbol.asyncDispose](),
  };
}
