import fc from "fast-check";
import { stringify } from "smol-toml";
import { expect, test } from "vitest";
import { compare } from "./compare.ts";

/*
 * What is left out costs most: so over random documents of known and unknown keys, a difference of values must be told,
 * and no text without one may be.
 */

const KEYS = [
  "name", "version", "dependencies", "devDependencies", "scripts", "workspaces", "pnpm", "overrides", "exports", "jest",
  "packages", "catalog", "catalogs", "minimumReleaseAge", "nodeLinker", "workspace", "package", "project", "tool", "uv", "poetry", "sources",
  "members", "edition", "lints", "target", "__proto__", "a", "b",
] as const; // prettier-ignore

const { document } = fc.letrec<{ document: Record<string, unknown>; inner: unknown }>((tie) => ({
  document: fc.dictionary(fc.constantFrom(...KEYS), tie("inner"), { maxKeys: 4 }),
  inner: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(1, 2, "a", "b", true),
    fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }),
    tie("document"),
  ),
}));

/** Without the tables that hold nothing, which say as much as none, and in one order of keys. */
function essence(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, essence(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return kept.length === 0 ? undefined : ["a table", kept];
}

const json = (value: unknown): string => JSON.stringify(value);
const laidOut = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
const toml = (value: unknown): string => stringify(value);
const laidOutToml = (value: unknown): string => `# why\n${stringify(value).replaceAll("\n", "\r\n\r\n")}`;

test.each([
  ["package.json", json, laidOut],
  ["pnpm-workspace.yaml", json, laidOut],
  [".yarnrc.yml", json, laidOut],
  ["Cargo.toml", toml, laidOutToml],
  ["pyproject.toml", toml, laidOutToml],
] as const)(
  "every difference of values in a %s is told, and none where there is none",
  async (path, write, writeOtherwise) => {
    await fc.assert(
      fc.asyncProperty(document, document, fc.boolean(), async (first, second, copied) => {
        const other = copied ? first : { ...first, ...second };
        const told = await compare({ path, base: write(first), head: writeOtherwise(other) });
        if (json(essence(first)) !== json(essence(other))) expect(told).not.toEqual([]);
        if (copied) expect(told).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);
