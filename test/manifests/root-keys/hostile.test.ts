import fc from "fast-check";
import { expect, test } from "vitest";
import { sameValue } from "../../../src/manifests/root-keys/same-value.ts";
import { compare } from "./compare.ts";

const VALID = {
  "package.json": '{\n"name": "a"\n}',
  "pnpm-workspace.yaml": "packages:\n  - a\n",
  ".yarnrc.yml": "nodeLinker: pnp\n",
  "pyproject.toml": "[tool.uv]\nmanaged = true\n",
  "Cargo.toml": "[workspace]\nmembers = []\n",
  "go.work": "go 1.25\n",
  "go.mod": "module a\n",
};

test("a root manifest that came or went is everything, whatever is in it", async () => {
  for (const [path, text] of Object.entries(VALID)) {
    expect(await compare({ path, base: undefined, head: text, rootIsRepo: true })).toEqual([
      "(file) @1 everything",
    ]);
    expect(await compare({ path, base: text, head: undefined, rootIsRepo: true })).toEqual([
      "(file) @-1 everything",
    ]);
    expect(await compare({ path, base: text, head: text })).toEqual([]);
  }
});

test("a root manifest that cannot be read on one side is everything, with the line", async () => {
  const conflict = (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> b\n`;
  const shown = await Promise.all(
    Object.entries(VALID).map(async ([path, text]) => [
      path,
      ...(await compare({ path, base: conflict(text), head: text })),
    ]),
  );
  expect(shown).toEqual([
    ["package.json", "(file) @-1 everything"],
    ["pnpm-workspace.yaml", "(file) @-1 everything"],
    [".yarnrc.yml", "(file) @-1 everything"],
    ["pyproject.toml", "(file) @-1 everything"],
    ["Cargo.toml", "(file) @-1 everything"],
    ["go.work", "<<<<<<< HEAD @-1 everything", "======= @-3 everything", ">>>>>>> b @-5 everything"],
    ["go.mod", "<<<<<<< HEAD @-1 everything", "======= @-3 everything", ">>>>>>> b @-5 everything"],
  ]);
});

test("texts cut off, of a wrong type or with a key twice are everything", async () => {
  expect(await compare({ path: "package.json", base: "{}", head: '{"name": "a"' })).toEqual([
    "(file) @1 everything",
  ]);
  expect(await compare({ path: "package.json", base: "{}", head: "[]" })).toEqual(["(file) @1 everything"]);
  expect(await compare({ path: "pnpm-workspace.yaml", base: "a: 1", head: "- a" })).toEqual([
    "(file) @1 everything",
  ]);
  expect(await compare({ path: "pnpm-workspace.yaml", base: "a: 1", head: "a: 1\na: 2" })).toEqual([
    "(file) @2 everything",
  ]);
  expect(await compare({ path: "Cargo.toml", base: "a = 1", head: "a = 1\na = 1" })).toEqual([
    "(file) @2 everything",
  ]);
  expect(await compare({ path: "package.json", base: '{"a":1}', head: '{"a":2,"a":1}' })).toEqual([]);
  expect(await compare({ path: "deno.json", base: "{}", head: "{ }" })).toEqual(["(file) @1 everything"]);
});

test("keys named like parts of JavaScript's objects are keys like others", async () => {
  const lines = (text: string) => compare({ path: "package.json", base: "{}", head: text });
  expect(await lines('{"__proto__": {"a": 1}, "constructor": 1, "toString": 1}')).toEqual([
    "__proto__ @1 everything",
    "constructor @1 everything",
    "toString @1 everything",
  ]);
  expect(await lines('{"dependencies": {"__proto__": "1"}, "scripts": {"constructor": "x"}}')).toEqual([
    "dependencies.__proto__ @1 locked",
    "scripts.constructor @1 scripts constructor",
  ]);
  expect(
    await compare({ path: "pyproject.toml", base: "", head: "[tool.__proto__]\na = 1\n[__proto__]\nb = 1" }),
  ).toEqual(["__proto__ @3 everything", "tool.__proto__ @1 everything"]);
  expect(
    await compare({
      path: "pnpm-workspace.yaml",
      base: "a: 1",
      head: "a: 1\n__proto__: {}\ncatalog: { __proto__: 1 }",
    }),
  ).toEqual(["__proto__ @2 everything", "catalog.__proto__ @3 locked"]);
});

test("values of wrong types where a table is known are everything", async () => {
  const head = '{"dependencies": 1, "scripts": [], "overrides": "x", "pnpm": null, "catalogs": {"a": 1}}';
  expect(await compare({ path: "package.json", base: "{}", head })).toEqual([
    "catalogs.a @1 everything",
    "dependencies @1 everything",
    "overrides @1 everything",
    "pnpm @1 everything",
    "scripts @1 everything",
  ]);
  expect(
    await compare({ path: "Cargo.toml", base: "", head: "workspace = 1\ndependencies = []\n[[package]]\n" }),
  ).toEqual(["dependencies @2 everything", "package @3 everything", "workspace @1 everything"]);
});

test("deep and long texts are compared without recursion", async () => {
  const deep = (depth: number, inner: string) => `{"a":${"[".repeat(depth)}${inner}${"]".repeat(depth)}}`;
  expect((await compare({ path: "package.json", base: deep(5000, "1"), head: deep(5000, "2") })).length).toBe(
    1,
  );
  const cut = "[".repeat(1_000_000);
  expect(await compare({ path: "package.json", base: "{}", head: cut })).toEqual(["(file) @1 everything"]);
  expect(await compare({ path: "Cargo.toml", base: "", head: `a = ${cut}` })).toEqual([
    "(file) @1 everything",
  ]);
  const nested = (depth: number): unknown => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
    return value;
  };
  expect(sameValue(nested(200_000), nested(200_000), { keyOrderCounts: true })).toBe(true);
  expect(sameValue(nested(200_000), nested(200_002), { keyOrderCounts: true })).toBe(false);
});

test("dates, big numbers and numbers that are none are compared as values", async () => {
  const toml = (value: string) => `a = ${value}`;
  const changed = async (base: string, head: string) =>
    (await compare({ path: "Cargo.toml", base: toml(base), head: toml(head) })).length;
  expect(await changed("2026-01-01", " 2026-01-01")).toBe(0);
  expect(await changed("2026-01-01", "2026-01-02")).toBe(1);
  expect(await changed("2026-01-01T00:00:00", "2026-01-01T00:00:00Z")).toBe(1);
  expect(await changed("nan", "+nan")).toBe(0);
  expect(await changed("9007199254740993", "9007199254740992")).toBe(1);
});

test("a cycle of anchors and aliases of aliases are everything", async () => {
  const settings = (head: string) => compare({ path: "pnpm-workspace.yaml", base: "a: 1", head });
  const bomb = Array.from(
    { length: 12 },
    (_, level) =>
      `k${level}: &k${level} [${Array.from({ length: 9 }, () => (level === 0 ? "1" : `*k${level - 1}`)).join(", ")}]`,
  );
  expect(await settings("a: &a [*a]")).toEqual(["(file) @1 everything"]);
  const [base, head] = ["b: 1\na: &a [{ x: *a }]", "b: 2\na: &a [{ x: *a }]"];
  expect(await compare({ path: "pnpm-workspace.yaml", base, head })).toEqual(["(file) @1 everything"]);
  expect((await settings(bomb.join("\n"))).map((line) => line.replace(/@\d+/, "@"))).toEqual([
    "(file) @ everything",
  ]);
});

/** A text that two values share where they are the same but for the order of keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? ["a table", Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))]
      : inner,
  );

const withKeysReversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withKeysReversed)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, withKeysReversed(inner)]),
        )
      : value;

test("values are the same where their canonical texts are", () => {
  const value = fc.json({ maxDepth: 3 }).map((text): unknown => JSON.parse(text));
  fc.assert(
    fc.property(value, value, (a, b) => {
      const pairs = [[a, b], [a, withKeysReversed(a)], [[a, b], [a, withKeysReversed(b)]], [[a], a]] as const; // prettier-ignore
      for (const [left, right] of pairs) {
        expect(sameValue(left, right, { keyOrderCounts: false })).toBe(canonical(left) === canonical(right));
        expect(sameValue(left, right, { keyOrderCounts: true })).toBe(
          JSON.stringify(left) === JSON.stringify(right),
        );
      }
    }),
  );
});
