import { expect, test } from "vitest";
import { asTable, describeValue, own, ownAt } from "../../src/documents/value.ts";

test("only a table's own keys are seen", () => {
  expect([own({}, "constructor"), own({}, "__proto__"), own({ toString: 1 }, "toString")]).toEqual([
    undefined,
    undefined,
    1,
  ]);
  expect(ownAt({ a: { b: 1 } }, "a", "b")).toBe(1);
  expect(ownAt({ a: "text" }, "a", "length")).toBeUndefined();
});

test("lists, dates and nothing are no tables", () => {
  expect([[], new Date(), null, undefined, 1].map(asTable)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a value is described as a sentence needs it", () => {
  expect([null, "x", 1, 1n, true, [], new Date(), {}].map(describeValue)).toEqual([
    "nothing", "text", "a number", "a number", "true", "a list", "a date", "a table",
  ]); // prettier-ignore
});
