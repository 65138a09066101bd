import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRequirement, renderRequirement, type Requirement } from "../../src/manifests/pep508.ts";

const requirement = (parts: Partial<Requirement> & { readonly name: string }): Requirement => ({
  extras: [], specifier: "", url: undefined, marker: "", ...parts,
}); // prettier-ignore

test.each<[string, Requirement | undefined]>([
  ["requests", requirement({ name: "requests" })],
  ["  Foo_Bar.baz  ", requirement({ name: "Foo_Bar.baz" })],
  ["a[ x , y-z ] >=1,<2 ; python_version < '3'", requirement({ name: "a", extras: ["x", "y-z"], specifier: ">=1,<2", marker: "python_version < '3'" })],
  ["a (>=1, <2)", requirement({ name: "a", specifier: ">=1, <2" })],
  ["a[]", requirement({ name: "a" })],
  ["a~=1.0;extra=='x'", requirement({ name: "a", specifier: "~=1.0", marker: "extra=='x'" })],
  ["a===weird_1", requirement({ name: "a", specifier: "===weird_1" })],
  ["a@https://x.org/a;b.zip#egg=a ; os_name=='nt'", requirement({ name: "a", url: "https://x.org/a;b.zip#egg=a", marker: "os_name=='nt'" })],
  ["a[x] @ git+ssh://git@h/r.git@main", requirement({ name: "a", extras: ["x"], url: "git+ssh://git@h/r.git@main" })],
  ["pydantic-ai-slim[openai,mcp]=={{ version }}", requirement({ name: "pydantic-ai-slim", extras: ["openai", "mcp"], specifier: "=={{ version }}" })],
  ["a {{ version }}", requirement({ name: "a", specifier: "{{ version }}" })],
  ["", undefined], ["-e ../x", undefined], ["../x", undefined], ["a b", undefined], ["a[x", undefined], ["a[x y]", undefined],
  ["{{ name }}-x", undefined], ["a @", undefined], [".a", undefined], ["a\0", undefined], ["https://x.org/a.whl", undefined],
])("%j", (text, expected) => {
  expect(parseRequirement(text)).toEqual(expected);
}); // prettier-ignore

const letters = ["a", "b", "z", "A", "Z", "0", "9"] as const;
const name = fc.stringMatching(/^[a-zA-Z0-9]([a-zA-Z0-9._-]{0,6}[a-zA-Z0-9])?$/);
const specifier = fc.array(
  fc
    .tuple(fc.constantFrom("==", ">=", "<", "~=", "!="), fc.stringMatching(/^[0-9]+(\.[0-9]+|\.\*)?$/))
    .map((pair) => pair.join("")),
  { maxLength: 3 },
);

test("what is rendered is read again as the same requirement", () => {
  fc.assert(
    fc.property(
      name,
      fc.array(name, { maxLength: 3 }),
      specifier,
      fc.option(fc.stringMatching(/^https:\/\/[a-z;@.]{1,9}$/), { nil: undefined }),
      fc.constantFrom("", "python_version < '3'", 'extra == "a;b"'),
      (packageName, extras, specifiers, url, marker) => {
        const written: Requirement = {
          name: packageName,
          extras,
          specifier: url === undefined ? specifiers.join(",") : "",
          url,
          marker,
        };
        expect(parseRequirement(renderRequirement(written))).toEqual(written);
      },
    ),
  );
});

test("whatever the text, reading it ends and gives a name that stands in it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...letters, "-", "[", "]", "@", ";", " ", "(", ")", "=", "\n") }),
      (text) => {
        const parsed = parseRequirement(text);
        if (parsed !== undefined) expect(text).toContain(parsed.name);
      },
    ),
  );
});

test("a long hostile text costs one pass", () => {
  const start = performance.now();
  parseRequirement(`a${"-".repeat(200_000)}`);
  parseRequirement(`a[${",".repeat(200_000)}`);
  parseRequirement(`a @ x${" ".repeat(200_000)}x`);
  expect(performance.now() - start).toBeLessThan(1000);
});
