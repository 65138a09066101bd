import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { INPUTS, INPUT_NAMES, type ActionCommand } from "../../src/config/inputs.ts";
import { OUTPUTS } from "../../src/config/outputs.ts";
import { pageAt, PAGES, type Block } from "./markdown.ts";

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly permissions?: unknown;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const isWorkflow = ({ language, text }: Block): boolean => language === "yaml" && /^jobs:/m.test(text);
const workflows = PAGES.flatMap(({ path, blocks }) =>
  blocks.filter(isWorkflow).map(({ line, text }) => ({ place: `${path}:${line}`, text })),
);
const load = (text: string): Workflow => parse(text) as Workflow;
const OURS = /^wrknv\/wrknv-action(?<path>\/actions\/(?<command>[a-z]+))?@v1$/;

test("the pages show workflows", () => {
  expect(new Set(workflows.map(({ place }) => place.split(":")[0]))).toEqual(
    new Set(["README.md", "docs/getting-started.md", "docs/github.md"]),
  );
});

describe.each(workflows)("the workflow at $place", ({ place, text }) => {
  const steps = Object.values(load(text).jobs).flatMap((job) => job.steps);

  test("is a workflow to GitHub's own parser", async () => {
    const { context, value } = parseWorkflow({ name: place, content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map((error) => error.message)).toEqual([]);
    if (value === undefined) throw new Error("nothing parsed, and no error either");
    expect((await convertWorkflowTemplate(context, value)).errors ?? []).toEqual([]);
  });

  test("gives no job more than it needs, and says what each gets", () => {
    const { permissions, jobs } = load(text);
    expect(permissions).toBeDefined();
    for (const granted of [permissions, ...Object.values(jobs).map((job) => job.permissions)])
      for (const [name, level] of Object.entries(granted ?? {}))
        expect([name, level]).toEqual([expect.stringMatching(/^(?:contents|actions)$/), "read"]);
  });

  test("gives the action only inputs that it has for the command", () => {
    const ours = steps.filter(({ uses }) => uses !== undefined && OURS.test(uses));
    expect(ours.length).toBeGreaterThan(0);
    for (const { uses = "", with: given = {} } of ours) {
      const command = (OURS.exec(uses)?.groups?.["command"] ?? given["command"] ?? "plan") as ActionCommand;
      for (const name of Object.keys(given)) {
        if (name === "command") continue;
        expect(INPUT_NAMES, place).toContain(name);
        expect(INPUTS[name as keyof typeof INPUTS].commands, `${place} ${name}`).toContain(command);
      }
    }
  });

  test("reads only outputs that the action has", () => {
    for (const [, name] of text.matchAll(/steps\.plan\.outputs\.([\w-]+)/g))
      expect([...OUTPUTS.keys()]).toContain(name);
    const declared = Object.keys(load(text).jobs["plan"]?.outputs ?? {});
    for (const [, name] of text.matchAll(/needs\.plan\.outputs\.([\w-]+)/g)) expect(declared).toContain(name);
  });

  test("uses what others wrote only by commit, and says which version that is", () => {
    for (const [, uses = ""] of text.matchAll(/uses: ([^\n]+)$/gm))
      expect(uses).toMatch(
        /^wrknv\/wrknv-action(?:\/actions\/[a-z]+)?@v1$|^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/,
      );
  });

  test("puts no expression into the text of a script, and no token into checkouts of jobs that run the code", () => {
    for (const job of Object.values(load(text).jobs)) {
      for (const { run } of job.steps) expect(run ?? "").not.toContain("${{");
      if (job.steps.some(({ run }) => run !== undefined))
        for (const step of job.steps)
          if (step.uses?.startsWith("actions/checkout@") === true)
            expect(step.with?.["persist-credentials"]).toBe(false);
    }
  });
});

/* The layered workflow is run here as GitHub would: every `if` is evaluated, for every result that jobs can have. */

const layered = load(
  pageAt("docs/github.md").blocks.find(({ text }) => /^ {2}stage-2:/m.test(text))?.text ?? "jobs: {}",
);
const STAGES = ["stage-0", "stage-1", "stage-2"];
type Result = "success" | "failure" | "cancelled" | "skipped";
type Needs = Record<string, { result: Result; outputs: Record<string, string> }>;

function evaluate(
  expression: string,
  { needs, isCancelled }: { readonly needs: Needs; readonly isCancelled: boolean },
): boolean {
  const text = /^\$\{\{([\s\S]*)\}\}$/.exec(expression.trim())?.[1] ?? expression;
  const status = (name: string, value: boolean) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  const functions = [status("always", true), status("cancelled", isCancelled)];
  const parser = new Parser(new Lexer(text).lex().tokens, ["needs"], functions);
  const context = JSON.parse(JSON.stringify({ needs }), data.reviver) as data.Dictionary;
  const value = new Evaluator(
    parser.parse(),
    context,
    new Map(functions.map((one) => [one.name, one])),
  ).evaluate();
  return (value as data.BooleanData).value;
}

interface Scenario {
  readonly plan: Result;
  /** What the plan gives for each stage; an output that the runner drops is empty. */
  readonly lists: readonly string[];
  /** What each stage ends with if it starts. */
  readonly ends: readonly Result[];
  readonly isCancelled: boolean;
}

/** Runs the jobs in order; says which stages started, and whether the gate is green. */
function runLayered({ plan, lists, ends, isCancelled }: Scenario): {
  readonly started: string[];
  readonly isGreen: boolean;
} {
  const outputs = Object.fromEntries(STAGES.map((name, stage) => [name, lists[stage] ?? ""]));
  const all: Needs = {
    plan: {
      result: plan,
      outputs: plan === "success" ? outputs : Object.fromEntries(STAGES.map((name) => [name, ""])),
    },
  };
  const needsOf = (job: Job | undefined): Needs =>
    Object.fromEntries(
      [job?.needs ?? []].flat().map((name) => [name, all[name] ?? { result: "skipped", outputs: {} }]),
    );
  const started: string[] = [];
  for (const [stage, name] of STAGES.entries()) {
    const job = layered.jobs[name];
    const runs = evaluate(job?.if ?? "false", { needs: needsOf(job), isCancelled });
    if (runs) started.push(name);
    // A matrix over no text is an error of the job, which is a failure.
    all[name] = {
      result: !runs ? "skipped" : outputs[name] === "" ? "failure" : (ends[stage] ?? "success"),
      outputs: {},
    };
  }
  const gate = layered.jobs["gate"];
  expect(evaluate(gate?.if ?? "false", { needs: needsOf(gate), isCancelled })).toBe(true);
  const isRed = evaluate(gate?.steps[0]?.if ?? "true", { needs: needsOf(gate), isCancelled });
  return { started, isGreen: !isRed };
}

describe("the layered workflow of docs/github.md", () => {
  const [FULL, EMPTY] = ['[{"id":"0-000"}]', "[]"];
  const fine = { plan: "success", ends: ["success", "success", "success"], isCancelled: false } as const;

  test("runs the stages that the plan fills, and is green when all pass", () => {
    expect(runLayered({ ...fine, lists: [FULL, FULL, FULL] })).toEqual({ started: STAGES, isGreen: true });
    expect(runLayered({ ...fine, lists: [FULL, EMPTY, EMPTY] })).toEqual({
      started: ["stage-0"],
      isGreen: true,
    });
    expect(runLayered({ ...fine, lists: [EMPTY, EMPTY, EMPTY] })).toEqual({ started: [], isGreen: true });
  });

  test("does not start what comes after a failure, and is red", () => {
    expect(runLayered({ ...fine, lists: [FULL, FULL, FULL], ends: ["failure"] })).toEqual({
      started: ["stage-0"],
      isGreen: false,
    });
    expect(runLayered({ ...fine, lists: [FULL, FULL, FULL], ends: ["success", "cancelled"] })).toEqual({
      started: ["stage-0", "stage-1"],
      isGreen: false,
    });
  });

  test("is red when the plan is not there, or an output of it did not arrive", () => {
    for (const plan of ["failure", "cancelled", "skipped"] as const)
      expect(runLayered({ ...fine, plan, lists: [FULL, FULL, FULL] }), plan).toEqual({
        started: [],
        isGreen: false,
      });
    expect(runLayered({ ...fine, lists: ["", EMPTY, EMPTY] }).isGreen).toBe(false);
    expect(runLayered({ ...fine, lists: [FULL, "", EMPTY] }).isGreen).toBe(false);
    expect(runLayered({ ...fine, lists: [FULL, FULL, ""] }).isGreen).toBe(false);
  });

  test("is green only where every filled stage started and passed, whatever else happens", () => {
    const results: readonly Result[] = ["success", "failure", "cancelled"];
    const fillings = [[EMPTY, EMPTY, EMPTY], [FULL, EMPTY, EMPTY], [FULL, FULL, EMPTY], [FULL, FULL, FULL]]; // prettier-ignore
    let seen = 0;
    for (const lists of fillings)
      for (const plan of results)
        for (const first of results)
          for (const second of results)
            for (const third of results)
              for (const isCancelled of [false, true]) {
                const scenario = { plan, lists, ends: [first, second, third], isCancelled };
                const { started, isGreen } = runLayered(scenario);
                const filled = STAGES.filter((_name, stage) => lists[stage] === FULL);
                const allPassed = filled.every((_name, stage) => scenario.ends[stage] === "success");
                const expected = plan === "success" && allPassed && (!isCancelled || filled.length === 0);
                expect(isGreen, JSON.stringify(scenario)).toBe(expected);
                expect(filled, JSON.stringify(scenario)).toEqual(expect.arrayContaining(started));
                seen += 1;
              }
    expect(seen).toBe(648);
  });
});
