import { expect, test } from "vitest";
import { ACTION_COMMANDS, INPUT_NAMES, INPUTS, parseCommand, parseInputs } from "../../src/config/inputs.ts";
import { show } from "./show.ts";

const reader =
  (given: Readonly<Record<string, string>>) =>
  (name: string): string =>
    given[name] ?? "";

test("without inputs everything has its default", () => {
  const parsed = parseInputs("plan", reader({}));
  expect(parsed).toEqual({
    ok: true,
    value: {
      command: "plan",
      values: Object.fromEntries(INPUT_NAMES.map((name) => [name, INPUTS[name].fallback])),
      settings: Object.fromEntries(
        INPUT_NAMES.flatMap((name) => {
          const { setting } = INPUTS[name];
          return setting === undefined ? [] : [[setting, undefined]];
        }),
      ),
      warnings: [],
    },
  });
});

test("inputs that are settings come out as settings, by the names of the table", () => {
  const given = {
    task: "build",
    "max-jobs": " 30 ",
    "max-stages": "3",
    "jobs-per-runner": "2",
    "push-base": "before",
    "merge-queue-base": "branch",
    committed: "TRUE",
    all: "False",
    base: "main\n",
  };
  const parsed = parseInputs("plan", reader(given));
  expect(parsed.ok && parsed.value.settings).toEqual({
    "plan.task": "build",
    "plan.max_jobs": 30,
    "plan.max_stages": 3,
    "plan.jobs_per_runner": 2,
    "plan.push_base": "before",
    "plan.merge_queue_base": "branch",
  });
  expect(parsed.ok && parsed.value.values).toMatchObject({ committed: true, all: false, base: "main" });
});

test("all wrong inputs come out in one run", () => {
  const given = {
    committed: "yes",
    all: "1",
    "max-jobs": "4x",
    "max-stages": "11",
    "jobs-per-runner": "-1",
    "push-base": "last",
    "affected-output": "on",
    format: "svg",
    token: "secret",
  };
  const parsed = parseInputs("plan", reader(given));
  expect(parsed.ok ? "" : show(parsed.failure)).toMatchInlineSnapshot(`
    "error: input committed must be true or false, not "yes" [input/wrong-value]
    error: input all must be true or false, not "1" [input/wrong-value]
    error: input max-jobs must be a whole number from 1 to 256, not "4x" [input/wrong-value]
    error: input max-stages must be a whole number from 1 to 10, not "11" [input/wrong-value]
    error: input jobs-per-runner must be a whole number from 1 to 64, not "-1" [input/wrong-value]
    error: input push-base must be "last-success" or "before", not "last" [input/wrong-value]
    error: input affected-output must be "auto" or "off", not "on" [input/wrong-value]
    error: input format must be "text", "json", "dot" or "mermaid", not "svg" [input/wrong-value]"
  `);
});

test("an input that the command does not look at is a warning", () => {
  const parsed = parseInputs(
    "graph",
    reader({ "max-jobs": "3", format: "dot", token: "t", strict: "false" }),
  );
  expect(parsed.ok && show(parsed.value.warnings)).toMatchInlineSnapshot(`
    "warning: input max-jobs has no effect on graph [input/no-effect]
       = hint: it is for plan"
  `);
});

test("the command", () => {
  for (const command of ACTION_COMMANDS)
    expect(parseCommand(reader({ command }))).toEqual({ ok: true, value: command });
  expect(parseCommand(reader({}))).toEqual({ ok: true, value: "plan" });
  const wrong = parseCommand(reader({ command: "afected" }));
  expect(wrong.ok ? "" : show([wrong.failure])).toMatchInlineSnapshot(`
    "error: command must be one of plan, affected, graph, validate, not "afected" [input/unknown-command]
       = hint: did you mean affected?"
  `);
});
