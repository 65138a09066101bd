import { expect, test } from "vitest";
import { openPlaces, placeOf, type DocumentFormat, type KeyPath } from "../../src/documents/places.ts";

/** `line:column text` of what is underlined. */
async function shown(format: DocumentFormat, text: string, keys: KeyPath, part?: "key" | "value") {
  const place = await placeOf({ format, text, keys, ...(part ? { part } : {}) });
  return (
    place && `${place.line}:${place.column} ${place.lineText.slice(place.column - 1, place.endColumn - 1)}`
  );
}

const TOML = `\uFEFFtop = 1
[project]
dependencies = [
  "a",
  "b>=1", # why
]
"quoted key".x = { y = 2, "z" = [3] }
[[list]]
n = 1
[[list]]
n = 2
[list.below]
m = 3
[tool.a.b]
`.replaceAll("\n", "\r\n");

test.each<[KeyPath, "key" | "value", string]>([
  [["top"], "value", "1:7 1"],
  [["top"], "key", "1:1 top"],
  [["project", "dependencies", 1], "value", '5:3 "b>=1"'],
  [["project", "dependencies", 1], "key", '5:3 "b>=1"'],
  [["project", "dependencies"], "key", "3:1 dependencies"],
  [["project", "quoted key", "x", "z", 0], "value", "7:34 3"],
  [["project", "quoted key", "x", "y"], "key", "7:20 y"],
  [["list", 1, "n"], "value", "11:5 2"],
  [["list", 1, "below", "m"], "value", "13:5 3"],
  [["tool", "a"], "key", "14:7 a"],
  [["project", "dependencies", 7], "value", "3:16 ["],
  [["nothing"], "value", "1:1 top = 1"],
])("TOML: %j, its %s", async (keys, part, expected) => {
  expect(await shown("toml", TOML, keys, part)).toBe(expected);
});

const JSON_TEXT = `{
  "name": "x", "__proto__": {"constructor": [true]},
  "dependencies": {"a": "^1"}, "dependencies": {"a": "^2"}
}`;

test.each<[KeyPath, "key" | "value", string]>([
  [["name"], "key", '2:3 "name"'],
  [["__proto__", "constructor", 0], "value", "2:46 true"],
  [["dependencies", "a"], "value", '3:54 "^2"'],
  [["dependencies", "b"], "value", '3:48 {"a": "^2"}'],
  [[], "value", "1:1 {"],
])("JSON: %j, its %s", async (keys, part, expected) => {
  expect(await shown("json", JSON_TEXT, keys, part)).toBe(expected);
});

test.each<[KeyPath, "key" | "value", string]>([
  [["packages", 1], "value", '3:5 "!b"'],
  [["packages"], "key", "1:1 packages"],
  [["empty"], "value", "4:1 empty"],
])("YAML: %j, its %s", async (keys, part, expected) => {
  expect(await shown("yaml", 'packages:\n  - a/*\n  - "!b"\nempty:\n', keys, part)).toBe(expected);
});

test("a text that cannot be read has no places, and one nested too deeply neither", async () => {
  expect(await shown("toml", "a = ", ["a"])).toBeUndefined();
  expect(await shown("json", "", ["a"])).toBeUndefined();
  expect(await shown("yaml", "", ["a"])).toBeUndefined();
  expect(await shown("json", "[".repeat(100_000), ["a"])).toBeUndefined();
});

test("a text is parsed once for many questions", async () => {
  const places = openPlaces("toml", Array.from({ length: 2000 }, (_, i) => `k${i} = ${i}`).join("\n"));
  const all = await Promise.all(Array.from({ length: 2000 }, (_, i) => places.place([`k${i}`])));
  expect(all.map((place) => place?.line)).toEqual(Array.from({ length: 2000 }, (_, i) => i + 1));
});
