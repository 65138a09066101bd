import fc from "fast-check";
import { stringify } from "smol-toml";
import { expect, test } from "vitest";
import { checkSettingsFile } from "../../src/config/check-settings-file.ts";
import { checkWorkspaceFile } from "../../src/config/check-workspace-file.ts";
import { resolveSettings } from "../../src/config/resolve-settings.ts";
import { TASK_KEYS } from "../../src/config/task-keys.ts";
import { show } from "./show.ts";

const KEYS = [
  ...Object.keys(TASK_KEYS), "run", "_default", "tasks", "plan", "max_jobs", "tools", "version", "env", "profiles",
  "workenv", "repos", "path", "name", "dependencies", "runs_on", "kinds", "match", "affected", "global", "build_config",
  "constructor", "toString", "__proto__", "a.b", "-x", "", "ü",
]; // prettier-ignore

/** Any value that TOML can hold, below keys that mean something to us. */
const { table } = fc.letrec<{ value: unknown; table: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom("", "x", "5m", "true", "3", "../..", "\u0000", "\uD83D\uDE00"),
    fc.integer({ min: -2, max: 300 }),
    fc.constantFrom(1.5, Infinity, NaN),
    fc.boolean(),
    fc.constant(new Date(0)),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("table"),
  ),
  table: fc.dictionary(fc.constantFrom(...KEYS), tie("value"), { maxKeys: 5 }),
}));

const textOf = (value: Record<string, unknown>): string | undefined => {
  try {
    return stringify(value);
  } catch {
    return undefined;
  }
};

test("whatever a settings file holds, it is settings or diagnostics with places, and files that fit fit together", async () => {
  await fc.assert(
    fc.asyncProperty(table, table, async (a, b) => {
      const files = [];
      for (const [index, value] of [a, b].entries()) {
        const text = textOf(value);
        if (text === undefined) return;
        const file = `${index}.toml`;
        const { table: checked, diagnostics } = await checkSettingsFile({ file, text, keys: [] });
        const hasError = diagnostics.some(({ severity }) => severity === "error");
        expect(hasError).toBe(checked === undefined);
        expect(diagnostics.every(({ place }) => place !== undefined)).toBe(true);
        show(diagnostics);
        if (checked !== undefined) files.push({ file, keys: [], table: checked });
      }
      await resolveSettings({ options: {}, env: {}, files });
    }),
    { numRuns: 500 },
  );
});

test("whatever a workspace file holds, it is a workspace file or diagnostics with places", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.array(table, { maxLength: 3 }), async (top, repos) => {
      const text = textOf({ ...top, repos });
      if (text === undefined) return;
      const { file, diagnostics } = await checkWorkspaceFile(text);
      expect(diagnostics.some(({ severity }) => severity === "error")).toBe(file === undefined);
      expect(diagnostics.every(({ place }) => place !== undefined)).toBe(true);
      show(diagnostics);
    }),
    { numRuns: 500 },
  );
});
