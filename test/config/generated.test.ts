import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { renderActionYml } from "../../scripts/generate/action-yml.ts";
import { codesIn, renderCodesPage } from "../../scripts/generate/codes-page.ts";
import { ACTION_COMMANDS, INPUT_NAMES, INPUTS, parseInputs } from "../../src/config/inputs.ts";
import { OUTPUTS } from "../../src/config/outputs.ts";

interface ActionYml {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}
const actionYml = (command?: (typeof ACTION_COMMANDS)[number]) =>
  parse(renderActionYml(command)) as ActionYml;

test("the root action has every input and output, and plans by default", () => {
  const { inputs, outputs, runs } = actionYml();
  expect(Object.keys(inputs)).toEqual(["command", ...INPUT_NAMES]);
  expect(inputs["command"]?.default).toBe("plan");
  expect(Object.keys(outputs)).toEqual([...OUTPUTS.keys()]);
  expect(runs).toEqual({ using: "node24", main: "dist/action/index.js" });
});

test.each(ACTION_COMMANDS)(
  "actions/%s has the inputs of its command, and its defaults are read without a word",
  (command) => {
    const { inputs, outputs, runs } = actionYml(command);
    expect(Object.keys(inputs)).toEqual([
      "command",
      ...INPUT_NAMES.filter((name) => INPUTS[name].commands.includes(command)),
    ]);
    expect(inputs["command"]?.default).toBe(command);
    expect(Object.keys(outputs).length).toBeGreaterThan(0);
    expect(runs.main).toBe("../../dist/action/index.js");
    const parsed = parseInputs(command, (name) => inputs[name]?.default ?? "");
    expect(parsed).toMatchObject({ ok: true, value: { warnings: [] } });
  },
);

test("what is committed is what is generated", () => {
  expect(readFileSync(new URL("../../action.yml", import.meta.url), "utf8")).toBe(renderActionYml());
});

test("codes are found where they are given, and in constants of the same area; modules are no codes", () => {
  const text = `import * as z from "zod/mini";
throw new Failure("git/failed", "x");
throw new Failure(
  "git/bare",
  y ? "git/other" : "plan/x");
const d = { code: "config/syntax" };
const mime = "text/html";
await import("git/module");
`;
  const codes = codesIn([{ path: "a.ts", text }]);
  expect(codes).toEqual(["config/syntax", "git/bare", "git/failed", "git/other"]);
  const { problems } = renderCodesPage(codes, new Map([["git/bare", "x"], ["git/gone", "x"]])); // prettier-ignore
  expect(problems).toEqual([
    "docs/codes.json does not describe config/syntax",
    "docs/codes.json does not describe git/failed",
    "docs/codes.json does not describe git/other",
    "docs/codes.json describes git/gone, which no source gives",
  ]);
});
