import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseToml } from "../../../src/documents/toml.ts";
import { scanToml } from "../../../src/manifests/lockfiles/toml/toml-scan.ts";
import { corpusFile } from "./lock-folder.ts";

const REAL = [
  "uv/members/uv.lock",
  "uv/container/uv.lock",
  "uv/conflicts/uv.lock",
  "poetry/sample/poetry.lock",
  "cargo/members/Cargo.lock",
].map((path) => [path, readFileSync(corpusFile(path), "utf8")] as const);

/** JSON of a value: tables of the two have other prototypes, and nothing else may differ. */
const plain = (value: unknown): string => JSON.stringify(value);

describe("the scanner gives what the parser gives", () => {
  test.each(REAL)("for %s, with either line end and with a byte order mark", (_, text) => {
    for (const written of [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text}`]) {
      const parsed = parseToml(written);
      expect(plain(scanToml(written))).toBe(plain(parsed.ok ? parsed.value : undefined));
    }
  });

  test.each([
    "",
    "# nothing but words",
    "a = 1\nb = true # why\n\n[c]\nd = 'x\\y'\n",
    "[a.b]\nx = 1\n[a]\ny = 2\n[[a.c]]\n[a.c.d]\nz = []\n[[a.c]]\n[a.c.d]\nz = [[1, 2], ]\n",
    'e = "\\" \\\\ \\n \\t"\n"quoted key" = {}\n',
    "constructor = 1\n[toString]\nvalueOf = 2\n",
    "list = [\n  # first\n  1,\n  2 # last\n]\n",
    'f = [{ url = "u", hash = "h" }, { url = "u", hash = "h", size = 1 }]',
    'f = { url = "u", hash = "h", upload-time = "t" }\ng = { url = "u", hash = "h", size = 0 }',
    'f = { url = "u", hash = "h", size = 20, upload-time = "t" }\n[f2]\na = { url = "\\"", hash = "" }',
    "t = { a = { b = [ { c = 1 } ] } }",
  ])("for %j", (text) => {
    const parsed = parseToml(text);
    expect(plain(scanToml(text))).toBe(plain(parsed.ok ? parsed.value : "a mistake"));
  });
});

describe("the scanner leaves to the parser what it does not know", () => {
  test.each([
    "a.b = 1",
    "a = 1.5",
    "a = -1",
    "a = 1_000",
    "a = 9007199254740993",
    "a = 2026-01-01",
    'a = """x"""',
    "a = '''x'''",
    'a = "\\u0061"',
    "[ a ]",
    "__proto__ = 1",
    '"__proto__" = 1',
    "[__proto__]\na = 1",
    "a = { b = 1,\n c = 2 }",
  ])("%j", (text) => {
    expect(scanToml(text)).toBe(undefined);
  });
});

describe("the scanner refuses mistakes", () => {
  test.each([
    "a = 1\na = 2",
    "[a]\n[a]",
    "[a]\n[[a]]",
    "[[a]]\n[a]",
    "a = []\n[[a]]",
    "a = {}\n[a.b]",
    "a = { b = 1, b = 2 }",
    "a = 1 b = 2",
    "a = 01",
    "a = truefalse",
    "a =",
    "a = 'x",
    "a = [1 2]",
    "a = [,]",
    'a = "\\/"',
    "a = 1\rb = 2",
    "[a",
    "[[a]",
    "]",
    "= 1",
    "<<<<<<< HEAD",
  ])("%j", (text) => {
    expect([scanToml(text), parseToml(text).ok]).toEqual([undefined, false]);
  });
});

test("of any text it says either what the parser says, or nothing", () => {
  const pieces = fc.constantFrom(
    ...["a", "b", "=", "[", "]", "[[", "]]", "{", "}", ",", ".", "\n", "\r\n", " ", "\t", "#", '"', "'", "\\"],
    ...["1", "0", "true", '"x"', "'y'", "a = 1\n", "[a]\n", "[[a]]\n", "[a.b]\n", "a = [\n", '\\"', "é"],
  ); // prettier-ignore
  const random = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(""));
  const damaged = fc
    .tuple(fc.constantFrom(...REAL), fc.nat(), fc.nat(40), random)
    .map(([[, text], at, length, more]) => {
      const start = at % 4_000;
      return text.slice(Math.max(0, start - 400), start) + more + text.slice(start + length, start + 400);
    });
  fc.assert(
    fc.property(fc.oneof(random, damaged), (text) => {
      const scanned = scanToml(text);
      fc.pre(scanned !== undefined);
      const parsed = parseToml(text);
      expect(plain(scanned)).toBe(plain(parsed.ok ? parsed.value : "a mistake"));
    }),
    { numRuns: 1_500, maxSkipsPerRun: 1_000 },
  );
});

test("a control character in a string with escapes is left to the parser, which refuses it", () => {
  expect(scanToml('a = "\\n\u0001"')).toBe(undefined);
  expect(scanToml('a = "\\n\t"')).toBe(undefined);
});

test("a deep text stops nothing", () => {
  expect(scanToml(`a = ${"[".repeat(1_000_000)}`)).toBe(undefined);
  expect(scanToml(`a = ${"{a=".repeat(1_000_000)}`)).toBe(undefined);
});
