import fc from "fast-check";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { npmGlob } from "../../src/manifests/folder-glob.ts";
import { matchMembers } from "../../src/manifests/members.ts";
import type { Ecosystem, MemberPattern } from "../../src/manifests/manifest.ts";

interface Example {
  readonly ecosystem?: Ecosystem;
  readonly include: readonly string[];
  readonly exclude?: readonly (string | { readonly pattern: string; readonly after: number })[];
  readonly directory?: string;
  readonly candidates?: readonly string[];
}

const CANDIDATES = [
  ".", "packages", "packages/a", "packages/b", "packages/b/deep", "packages/b/node_modules/x", "other/d", "tools",
]; // prettier-ignore

function match({
  ecosystem = "npm",
  include,
  exclude = [],
  directory = ".",
  candidates = CANDIDATES,
}: Example) {
  const at = { line: 1 };
  const toPattern = (item: string | { readonly pattern: string; readonly after: number }): MemberPattern =>
    typeof item === "string" ? { pattern: item, at } : { ...item, at };
  const declaration = { include: include.map(toPattern), exclude: exclude.map(toPattern) };
  const { members, unmatchedPatterns, excluded } = matchMembers({
    ecosystem,
    declaration,
    directory,
    candidates,
  });
  return {
    members: members.join(" "),
    unmatched: unmatchedPatterns.map(({ pattern }) => pattern).join(" "),
    excluded: excluded.join(" "),
  };
}

test.each<[string, Example, string, string?, string?]>([
  ["a star stays in one folder", { include: ["packages/*"] }, "packages/a packages/b"],
  ["slashes and dots around a pattern say nothing", { include: ["./packages/*/", "./tools/"] }, "packages/a packages/b tools"],
  ["two stars go deep, and take the folder itself, but never node_modules", { include: ["packages/**"] }, "packages packages/a packages/b packages/b/deep"],
  ["two stars at the top do not make the root its own member", { include: ["**"] }, "packages packages/a packages/b packages/b/deep other/d tools"],
  ["the root is a member where it is named", { include: ["."] }, "."],
  ["braces and classes", { include: ["packages/{a,b}", "{tools,gone}"] }, "packages/a packages/b tools"],
  ["a pattern without a repo is told", { include: ["packages/a", "gone", "gone/*"] }, "packages/a", "gone gone/*"],
  ["an exclude takes out", { include: ["packages/*"], exclude: ["packages/b"] }, "packages/a", "", "packages/b"],
  ["an exclude with two stars", { include: ["**"], exclude: ["packages/**"] }, "other/d tools", "", "packages packages/a packages/b packages/b/deep"],
  ["npm: a later pattern takes a folder in again", { include: ["packages/*", "packages/b"], exclude: [{ pattern: "packages/*", after: 1 }] }, "packages/b", "", "packages/a"],
  ["a declaration in a folder", { directory: "packages", include: ["*", "../other/*", "../../far/*"] }, "packages/a packages/b other/d", "../../far/*"],
  ["a folder whose name looks like a glob", { directory: "[x]", include: ["*"], candidates: ["[x]/a", "x/a"] }, "[x]/a"],
])("npm: %s", (_title, example, members, unmatched = "", excluded = "") => {
  expect(match(example)).toEqual({ members, unmatched, excluded });
}); // prettier-ignore

// Each tried with uv 0.13 and cargo on a workspace of these folders.
const UV = ["packages/a", "packages/b", "packages/b/deep", "packages/c", "other/d"];
test.each<[Ecosystem, Example, string, string?, string?]>([
  ["python", { include: ["packages/a", "packages/b", "packages/b/*"], exclude: ["packages/b"] }, "packages/a packages/b/deep", "", "packages/b"],
  ["python", { include: ["packages/a", "packages/b/*"], exclude: ["packages/*"] }, "", "", "packages/a packages/b/deep"],
  ["python", { include: ["packages/[ab]"] }, "packages/a packages/b"],
  ["python", { include: ["packages/[!a]"] }, "packages/b packages/c"],
  ["python", { include: ["packages/{a,b}"] }, "", "packages/{a,b}"],
  ["python", { include: ["packages/**/deep", "**/d"] }, "packages/b/deep other/d"],
  ["python", { include: ["packages/?", "./packages/a/"], exclude: ["./packages/b/"] }, "packages/a packages/c", "", "packages/b"],
  ["cargo", { include: ["packages/*"], exclude: ["packages/b"] }, "packages/a packages/c", "", "packages/b"],
  ["cargo", { include: ["packages/*", "packages/b"], exclude: ["packages/b"] }, "packages/a packages/b packages/c"],
  ["cargo", { include: ["packages/*", "packages/b/*"], exclude: ["packages/b"] }, "packages/a packages/c", "", "packages/b packages/b/deep"],
  ["cargo", { include: ["packages/[ab]", "packages/?"] }, "packages/a packages/b packages/c"],
  ["cargo", { include: ["packages/*"], exclude: ["packages/*"] }, "packages/a packages/b packages/c"],
  ["go", { include: ["./packages/a", "packages/*", "./gone"] }, "packages/a", "packages/* ./gone"],
])("%s: %j", (ecosystem, example, members, unmatched = "", excluded = "") => {
  expect(match({ ecosystem, candidates: UV, ...example })).toEqual({ members, unmatched, excluded });
}); // prettier-ignore

test("five thousand candidates are matched in time, by a glob and by five thousand folders", () => {
  const candidates = Array.from({ length: 5000 }, (_, i) => `packages/p${i}`);
  const start = performance.now();
  expect(match({ include: ["packages/*"], candidates }).members.split(" ")).toHaveLength(5000);
  expect(
    match({ ecosystem: "go", include: candidates.map((path) => `./${path}`), candidates }).members.split(" "),
  ).toHaveLength(5000);
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each<[Ecosystem, string, string]>([
  ["npm", `${"*a".repeat(30)}b`, "a".repeat(200)],
  ["npm", `${"**/".repeat(30)}b`, `${"a/".repeat(60)}a`],
  ["npm", "{a,b}".repeat(30), "a"],
  ["npm", "{".repeat(100_000), "a"],
  ["npm", "{1..1000000}", "5"],
  ["npm", "*".repeat(70_000), "b/a"],
  ["npm", "[", "a"],
  ["python", `${"*a".repeat(30)}b`, "a".repeat(200)],
  ["cargo", "[z-a]", "a"],
  ["cargo", "a[]", "a"],
  ["cargo", "[!]", "a"],
  ["cargo", "[\\\\]*", "a"],
])("a hostile glob of %s fits nothing, at once", (ecosystem, pattern, candidate) => {
  const start = performance.now();
  expect(match({ ecosystem, include: [pattern], candidates: [candidate] })).toMatchObject({
    members: "",
    unmatched: pattern,
  });
  expect(
    match({ ecosystem, include: [candidate], exclude: [pattern], candidates: [candidate] }).members,
  ).toBe(candidate);
  expect(performance.now() - start).toBeLessThan(1000);
});

test("where a glob has no braces, it fits what picomatch says it fits", () => {
  const glob = fc
    .array(fc.constantFrom("a", "b", "*", "?", "/", "[ab]", "**"), { maxLength: 8 })
    .map((parts) => parts.join(""));
  const folders = fc
    .array(fc.stringMatching(/^[abc]{1,3}$/), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join("/"));
  // Where a `**` is not a whole name the tools differ among themselves.
  const plain = glob.filter(
    (text) => !/^\/|\/$|\/\/|[^/]\*\*|\*\*[^/]|\*\*$/.test(text) && /[*?[]/.test(text),
  );
  fc.assert(
    fc.property(plain, folders, (pattern, folder) => {
      expect([pattern, folder, npmGlob(pattern)(folder)]).toEqual([
        pattern,
        folder,
        picomatch(pattern)(folder),
      ]);
    }),
    { numRuns: 5000 },
  );
});
