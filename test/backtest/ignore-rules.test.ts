import { expect, test } from "vitest";
import { openIgnoreRules } from "../../src/backtest/ignore-rules.ts";

const WRITTEN = (text: string) => ({ text, at: { keys: ["affected", "ignore", 0] } });

test("config's patterns are tried first, and what lies outside of the root has no rule", () => {
  const rules = openIgnoreRules([WRITTEN("docs/**")]);
  expect(rules.ruleOf("docs/a.md")).toEqual({ pattern: "docs/**", from: "config" });
  expect(rules.ruleOf("a.md")).toEqual({ pattern: "**/*.md", from: "default" });
  expect(rules.ruleOf("../a.md")).toBeUndefined();
  // A folder that counts as a whole is dropped by what drops all in it.
  expect(rules.ruleOf("docs")?.pattern).toBe("docs/**");
});
