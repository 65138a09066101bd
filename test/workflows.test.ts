import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const DIRECTORY = join(import.meta.dirname, "..", ".github", "workflows");
const workflows = readdirSync(DIRECTORY).filter((name) => /\.ya?ml$/.test(name));

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: unknown;
  readonly uses?: string;
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (name: string): string => readFileSync(join(DIRECTORY, name), "utf8");
const load = (name: string): Workflow => parse(read(name)) as Workflow;
const needsOf = (job: Job | undefined): readonly string[] =>
  typeof job?.needs === "string" ? [job.needs] : (job?.needs ?? []);

test("there are workflows to look at", () => {
  expect(workflows).toContain("ci.yml");
});

describe.each(workflows)("%s", (name) => {
  test("is a workflow to GitHub's own parser", async () => {
    const { context, value } = parseWorkflow({ name, content: read(name) }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map((error) => error.message)).toEqual([]);
    if (value === undefined) throw new Error("nothing parsed, and no error either");
    const { errors } = await convertWorkflowTemplate(context, value);
    expect(errors ?? []).toEqual([]);
  });

  test("gives jobs no permission that they do not name", () => {
    const { permissions, jobs } = load(name);
    expect(permissions).toEqual({});
    for (const [id, job] of Object.entries(jobs)) expect(job.permissions, id).toBeDefined();
  });

  test("uses what others wrote only by commit, and says which version that is", () => {
    // A path of this repository (`./…`, `$/…`) moves with it and needs no pin.
    const foreign = [...read(name).matchAll(/^\s*(?:- )?uses: *(?<used>[^\n]+)$/gm)]
      .map((match) => (match.groups?.["used"] ?? "").trim())
      .filter((used) => !/^["']?(?:\.|\$)\//.test(used));
    for (const used of foreign) expect(used).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/);
  });

  test("leaves no token in the checkouts of jobs that run the code", () => {
    for (const [id, job] of Object.entries(load(name).jobs))
      for (const step of job.steps ?? [])
        if (step.uses?.startsWith("actions/checkout@") === true)
          expect(step.with?.["persist-credentials"], id).toBe(false);
  });
});

test("the gate of ci.yml waits for every other job and runs whatever they did", () => {
  const { jobs } = load("ci.yml");
  const gate = jobs["all-passed"];
  expect([...needsOf(gate)].sort()).toEqual(Object.keys(jobs).filter((id) => id !== "all-passed").sort()); // prettier-ignore
  expect(gate?.if).toBe("${{ always() }}");
});
