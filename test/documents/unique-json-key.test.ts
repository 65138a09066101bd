import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOf } from "../../src/documents/places.ts";
import { findUniqueJsonKey } from "../../src/documents/unique-json-key.ts";

test("a key that is found without a parse stands where the parser finds it", async () => {
  const key = fc.constantFrom("a", "b", 'q"', "x:", "\\", "__proto__", "ü", "a b");
  const value = fc.oneof(
    fc.constantFrom("a", '"a": 1', 'a":', "\\", ""),
    fc.integer(),
    fc.dictionary(key, fc.string()),
  );
  let found = 0;
  await fc.assert(
    fc.asyncProperty(fc.dictionary(key, value), fc.constantFrom(0, 2), async (table, indent) => {
      const text = JSON.stringify(table, null, indent);
      for (const name of Object.keys(table)) {
        const offset = findUniqueJsonKey(text, name);
        if (offset === undefined) continue;
        found += 1;
        const place = await placeOf({ format: "json", text, keys: [name], part: "key" });
        expect({
          line: text.slice(0, offset).split("\n").length,
          column: offset - text.lastIndexOf("\n", offset - 1),
        }).toEqual({
          line: place?.line,
          column: place?.column,
        });
      }
    }),
  );
  expect(found).toBeGreaterThan(50);
});

test("a key that stands twice, or could be written with escapes, is left to the parser", () => {
  expect(findUniqueJsonKey('{"a": {"a": 1}}', "a")).toBeUndefined();
  expect(findUniqueJsonKey('{"\\u0061": 1, "b": {"a": 2}}', "a")).toBeUndefined();
});
