import { expect, test } from "vitest";
import { parseYaml } from "../../src/documents/yaml.ts";

test("a text is read into mappings and lists; an empty one is null", async () => {
  expect(await parseYaml('\uFEFFpackages:\r\n  - "a/*"\r\n')).toEqual({
    ok: true,
    value: { packages: ["a/*"] },
  });
  expect(await parseYaml("")).toEqual({ ok: true, value: null });
});

test("aliases that grow by powers are refused", async () => {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let i = 1; i < 10; i += 1)
    lines.push(`a${i}: &a${i} [${Array.from({ length: 10 }, () => `*a${i - 1}`).join(", ")}]`);
  expect(await parseYaml(lines.join("\n"))).toEqual({
    ok: false,
    failure: {
      message: "aliases repeat more than 100 values; write them out",
      place: { line: 2, column: 10, endColumn: 11, lineText: lines[1] },
    },
  });
});

test("a key that stands twice, an open bracket, a missing anchor and a second document are problems with a place", async () => {
  const placeOf = async (text: string) => {
    const parsed = await parseYaml(text);
    return parsed.ok ? undefined : [parsed.failure.message, parsed.failure.place?.line];
  };
  expect(await placeOf("a: 1\na: 2\n")).toEqual(["Map keys must be unique", 2]);
  expect(await placeOf("a: [1\n")).toEqual([expect.stringContaining("end with a ]"), 2]);
  expect(await placeOf("a: *b\n")).toEqual([expect.stringContaining("b"), 1]);
  expect(await placeOf("a: 1\n---\nb: 1\n")).toEqual([expect.stringContaining("multiple documents"), 2]);
});

test("names of the prototype are ordinary keys", async () => {
  const parsed = await parseYaml("__proto__: { polluted: true }\nconstructor: 1\n");
  expect(parsed.ok && JSON.stringify(parsed.value)).toBe('{"__proto__":{"polluted":true},"constructor":1}');
});

test("nesting of a hundred thousand lists is a problem and no crash", async () => {
  expect((await parseYaml("[".repeat(100_000))).ok).toBe(false);
});
