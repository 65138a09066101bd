import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlainWorkspace } from "../../src/config/plain-workspace.ts";
import { checkValue } from "../../src/config/schema-problems.ts";
import { WORKSPACE_SCHEMA } from "../../src/config/workspace-schema.ts";

const wrong = fc.oneof(
  fc.constantFrom("", "else", "*"),
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
  fc.array(fc.constantFrom("a", 1, "")),
  fc.dictionary(fc.constantFrom("a", "__proto__", "constructor"), fc.constantFrom("a", "", false)),
);
/** Mostly what fits, now and then anything. */
const mostly = (fitting: fc.Arbitrary<unknown>) => fc.oneof({ weight: 40, arbitrary: fitting }, wrong);
const text = mostly(fc.constantFrom("a", "b/c"));
const texts = mostly(fc.array(fc.constantFrom("a", "**/*.md"), { maxLength: 2 }));
const some = (shape: Record<string, fc.Arbitrary<unknown>>) => mostly(fc.record(shape, { requiredKeys: [] }));

const workspace = some({
  version: text,
  sync_strategy: mostly(fc.constantFrom("manual", "auto", "check")),
  affected: some({ global: texts, ignore: texts, unowned: mostly(fc.constantFrom("everything", "nothing")) }),
  repos: mostly(
    fc.array(
      mostly(
        fc.record(
          {
            path: text,
            name: text,
            type: text,
            url: text,
            inputs: texts,
            dependencies: mostly(
              fc.dictionary(fc.constantFrom("x", "constructor"), fc.constantFrom("*", ">=1", false)),
            ),
          },
          { requiredKeys: ["path"] },
        ),
      ),
      { maxLength: 2 },
    ),
  ),
  kinds: mostly(
    fc.array(mostly(fc.record({ kind: text, match: some({ name: text, path: text, dependency: text }) })), {
      maxLength: 2,
    }),
  ),
});

test("what is read plainly is what the schema reads, and never something that the schema refuses", () => {
  let plainly = 0;
  const numRuns = 5_000;
  fc.assert(
    fc.property(workspace, (value) => {
      const plain = readPlainWorkspace(value);
      if (plain === undefined) return;
      plainly += 1;
      expect({ value: plain, problems: [] }).toEqual(checkValue(WORKSPACE_SCHEMA, value, []));
    }),
    { numRuns },
  );
  expect(plainly).toBeGreaterThan(numRuns / 10);
  expect(plainly).toBeLessThan(numRuns);
});
