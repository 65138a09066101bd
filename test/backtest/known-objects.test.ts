import { expect, test } from "vitest";
import { openKnownObjects } from "../../src/backtest/known-objects.ts";
import { parseSha } from "../../src/base/sha.ts";
import { invariant } from "../../src/base/failure.ts";
import type { ObjectReader } from "../../src/git/objects.ts";

const id = (digit: number): string => String(digit).repeat(40);

/** A reader that has everything, and writes down what it was asked for. */
function reader(): ObjectReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    readObject(revision) {
      asked.push(revision);
      const sha = parseSha(revision);
      invariant(sha, revision);
      return Promise.resolve({ id: sha, type: "blob", content: Buffer.from(revision) });
    },
    readCommit: () => Promise.resolve(undefined),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

test("with the first object of a batch all of it are asked for, each once, and none that the clone left out", async () => {
  const objects = reader();
  const known = openKnownObjects(objects, new Set([id(2)]), [
    [id(1), id(2), id(3)],
    [id(4), id(5)],
  ]);
  expect((await known.readObject(id(3)))?.content.toString()).toBe(id(3));
  expect(objects.asked).toEqual([id(1), id(3)]);
  expect((await known.readObject(id(1)))?.content.toString()).toBe(id(1));
  expect(await known.readObject(id(2))).toBeUndefined();
  expect(objects.asked).toEqual([id(1), id(3)]);
  expect([...known.missed]).toEqual([id(2)]);
});

test("what is asked for again, or is in no batch, is read by itself", async () => {
  const objects = reader();
  const known = openKnownObjects(objects, new Set(), [[id(1), id(2)]]);
  await known.readObject(id(1));
  await known.readObject(id(1));
  await known.readObject(id(7));
  expect(objects.asked).toEqual([id(1), id(2), id(1), id(7)]);
});

test("an object that nobody wanted for long is let go, and is there again when asked for", async () => {
  const objects = reader();
  const batches = Array.from({ length: 5 }, (_, batch) => [id(batch + 1), `${id(batch + 1).slice(1)}a`]);
  const known = openKnownObjects(objects, new Set(), batches);
  for (const [first = ""] of batches) await known.readObject(first);
  const asked = objects.asked.length;
  const [[, forgotten = ""] = []] = batches;
  expect((await known.readObject(forgotten))?.content.toString()).toBe(forgotten);
  expect(objects.asked.slice(asked)).toEqual([forgotten]);
});
