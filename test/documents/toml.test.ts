import { expect, test } from "vitest";
import { parseToml } from "../../src/documents/toml.ts";

test("a text is read into tables, with a byte order mark and CRLF or without", () => {
  const value = { a: { b: [1, "x"] } };
  expect(parseToml('[a]\nb = [1, "x"]\n')).toEqual({ ok: true, value });
  expect(parseToml('\uFEFF[a]\r\nb = [1, "x"]\r\n')).toEqual({ ok: true, value });
  expect(parseToml("")).toEqual({ ok: true, value: {} });
});

test("names of the prototype are ordinary keys", () => {
  const parsed = parseToml("__proto__ = 1\nconstructor = 2\n[x.__proto__]\npolluted = true\n");
  expect(parsed.ok && JSON.stringify(parsed.value)).toBe(
    '{"__proto__":1,"constructor":2,"x":{"__proto__":{"polluted":true}}}',
  );
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("a number beyond 2^53 does not make the file unreadable", () => {
  expect(parseToml("big = 9007199254740993\nsmall = 1")).toEqual({
    ok: true,
    value: { big: 9007199254740993n, small: 1 },
  });
});

test("what is wrong is said with its place", () => {
  const open = parseToml('a = 1\r\nb = "open\r\n');
  expect(open).toMatchObject({ ok: false, failure: { place: { line: 2, lineText: 'b = "open' } } });
  expect(open.ok ? "" : open.failure.message).toMatch(/^[^\n]+$/);
  expect(parseToml("a = 1\na = 2\n")).toMatchObject({
    ok: false,
    failure: { place: { line: 2, lineText: "a = 2" } },
  });
  expect(parseToml("a = \0")).toMatchObject({ ok: false, failure: { place: { line: 1 } } });
});

test("nesting of a hundred thousand lists is a problem and no crash", () => {
  expect(parseToml(`a = ${"[".repeat(100_000)}`).ok).toBe(false);
});
