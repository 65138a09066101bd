import fc from "fast-check";
import { expect, test } from "vitest";
import { locateJsonError, parseJson } from "../../src/documents/json.ts";

test("a text is read, with a byte order mark or without, and of duplicate keys the last counts", () => {
  expect(parseJson('\uFEFF{"a":1,"a":2}')).toEqual({ ok: true, value: { a: 2 } });
  expect(parseJson("[]")).toEqual({ ok: true, value: [] });
});

test.each([
  ["", "a value is expected here", 1, 1],
  ['{"a": 1,\n "b" 2}', "a colon is expected here", 2, 6],
  ['{"a": 1,}', "a key in double quotes is expected here", 1, 9],
  ['{"a": 1 // no\n}', "JSON has no comments", 1, 9],
  ['{"a": "x', "this text has no closing quote", 1, 7],
  ["{}\n}", "the end of the file is expected here", 2, 1],
  ["\0", "no JSON value can start here", 1, 1],
])("the place of what is wrong in %j is found", async (text, message, line, column) => {
  expect(parseJson(text)).toEqual({ ok: false, failure: { message: "not valid JSON", place: undefined } });
  expect(await locateJsonError(text)).toMatchObject({ message, place: { line, column } });
});

test("whatever the text, an error has a place inside it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom("{", "}", "[", "]", '"', ",", ":", "1", "\n", "\\", "\0", "é") }),
      async (text) => {
        if (parseJson(text).ok) return;
        const { place } = await locateJsonError(text);
        expect(text.split("\n")[place.line - 1]).toBe(place.lineText);
      },
    ),
  );
});
