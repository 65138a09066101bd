import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearestWord } from "../../src/config/nearest-word.ts";

test("a slip finds the word that was meant", () => {
  expect(nearestWord("max_job", ["max_jobs", "max_stages"])).toBe("max_jobs");
  expect(nearestWord("sync_stratgey", ["sync_strategy", "repos"])).toBe("sync_strategy");
  expect(nearestWord("push-base", ["push_base"])).toBe("push_base");
});

test("another word finds nothing", () => {
  expect(nearestWord("colour", ["repos", "version"])).toBeUndefined();
  expect(nearestWord("", ["a", "b"])).toBeUndefined();
});

test("the distance is that of the textbook's recursion", () => {
  const slow = (a: string, b: string): number => {
    if (a === "" || b === "") return a.length + b.length;
    const same = a.at(-1) === b.at(-1) ? 0 : 1;
    const swap = a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1) && a.length > 1 && b.length > 1;
    return Math.min(
      slow(a.slice(0, -1), b) + 1,
      slow(a, b.slice(0, -1)) + 1,
      slow(a.slice(0, -1), b.slice(0, -1)) + same,
      swap ? slow(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
    );
  };
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
  fc.assert(
    fc.property(word, word, (a, b) => editDistance(a, b) === slow(a, b)),
    { numRuns: 300 },
  );
});
