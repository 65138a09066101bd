import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { makeGitRig } from "../rig/git-rig.ts";
import { annotationsOf, type StepOptions, type StepResult } from "../rig/action-step.ts";
import { plainEvent } from "../rig/events.ts";
import { step } from "./decision.ts";

/** Packages by name, with the names of those that each needs, in one commit of a repository. By fast-import: thousands are as quick as ten. */
async function workspaceOf(packages: ReadonlyMap<string, readonly string[]>) {
  const rig = makeGitRig();
  const repository = await rig.init("workspace");
  const files: [string, string][] = [
    ["package.json", '{"name":"workspace","private":true,"workspaces":["p/*"]}\n'],
  ];
  for (const [name, needs] of packages)
    files.push([
      `p/${name}/package.json`,
      JSON.stringify({
        name,
        version: "1.0.0",
        scripts: { test: "true" },
        dependencies: Object.fromEntries(needs.map((need) => [need, "*"])),
      }),
    ]);
  const commit =
    "commit refs/heads/main\ncommitter Ada Lovelace <ada@example.com> 1750000000 +0000\ndata 5\nfirst\n";
  const input =
    commit +
    files
      .map(([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`)
      .join("");
  execFileSync("git", ["fast-import", "--quiet"], { cwd: repository.directory, env: rig.env, input });
  await repository.run("reset", "--quiet", "--hard", "main");
  const plan = (options: Partial<StepOptions> = {}): Promise<StepResult> =>
    step({
      workspace: repository.directory,
      env: rig.env,
      temp: join(rig.directory, "runner"),
      event: plainEvent("schedule"),
      ...options,
    });
  return { rig, repository, plan, [Symbol.asyncDispose]: () => rig[Symbol.asyncDispose]() };
}

const names = (count: number, prefix = "p"): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(5, "0")}`);
const beside = (count: number) => new Map(names(count).map((name) => [name, []]));
const chain = (depth: number) =>
  new Map(names(depth).map((name, index, all) => [name, index === 0 ? [] : [all[index - 1] ?? ""]]));

const planFile = z.object({
  stages: z.array(
    z.object({ layers: z.array(z.number()), jobs: z.array(z.object({ repos: z.array(z.string()) })) }),
  ),
  limits: z.object({ jobs: z.number(), widestStage: z.number() }),
});
const readPlan = (result: StepResult) => {
  expect(result.exitCode, result.stdout.slice(-2000)).toBe(0);
  return planFile.parse(JSON.parse(readFileSync(result.outputs["plan-path"] ?? "", "utf8")));
};
/** How many jobs hold how many repos: `255×1`. */
const sizes = (jobs: readonly { readonly repos: readonly string[] }[]): string => {
  const count = new Map<number, number>();
  for (const { repos } of jobs) count.set(repos.length, (count.get(repos.length) ?? 0) + 1);
  return [...count]
    .sort(([a], [b]) => a - b)
    .map(([size, jobs]) => `${jobs}×${size}`)
    .join(" ");
};

test("a layer of 255, 256 and 257 repos is never more than 256 jobs", async () => {
  const found: string[] = [];
  for (const count of [255, 256, 257]) {
    await using workspace = await workspaceOf(beside(count));
    const { stages } = readPlan(await workspace.plan({ inputs: { "max-jobs": "256" } }));
    found.push(`${count}: ${stages.map(({ jobs }) => sizes(jobs)).join(", ")}`);
  }
  expect(found).toEqual(["255: 255×1", "256: 256×1", "257: 255×1 1×2"]);
});

test("max-jobs beyond what GitHub takes is refused", async () => {
  await using workspace = await workspaceOf(beside(3));
  const result = await workspace.plan({ inputs: { "max-jobs": "257" } });
  expect({ exitCode: result.exitCode, annotations: annotationsOf(result) }).toMatchInlineSnapshot(`
    {
      "annotations": [
        "error | input/wrong-value | input max-jobs must be a whole number from 1 to 256, not "257"",
      ],
      "exitCode": 2,
    }
  `);
});

test("10, 11 and 40 layers are at most 10 stages, in order", async () => {
  const found: string[] = [];
  for (const depth of [10, 11, 40]) {
    await using workspace = await workspaceOf(chain(depth));
    const { stages } = readPlan(await workspace.plan());
    expect(stages.flatMap(({ jobs }) => jobs.flatMap(({ repos }) => repos))).toEqual(names(depth));
    found.push(
      `${depth}: ${stages.map(({ layers }) => (layers.length === 1 ? layers[0] : `${layers[0]}-${layers.at(-1)}`)).join(" ")}`,
    );
  }
  expect(found).toMatchInlineSnapshot(`
    [
      "10: 0 1 2 3 4 5 6 7 8 9",
      "11: 0 1 2 3 4 5 6 7 8 9-10",
      "40: 0-3 4-7 8-11 12-15 16-19 20-23 24-27 28-31 32-35 36-39",
    ]
  `);
});

test(
  "20,000 repos in 40 layers are planned, with a summary below 1 MiB that counts what it leaves out",
  { timeout: 120_000 },
  async () => {
    const all = names(20_000);
    // 40 layers of 500; each repo needs three of the layer before.
    const packages = new Map(
      all.map((name, index) => [
        name,
        index < 500
          ? []
          : [0, 7, 133].map(
              (step) => all[(Math.floor(index / 500) - 1) * 500 + ((index + step) % 500)] ?? "",
            ),
      ]),
    );
    await using workspace = await workspaceOf(packages);
    const base = await workspace.repository.id("HEAD");
    // Every repo of the first layer: all the others are affected by a chain, which is what makes a summary long.
    await workspace.repository.commit(
      "Change the first layer",
      Object.fromEntries(all.slice(0, 500).map((name) => [`p/${name}/index.js`, "1\n"])),
    );
    const started = performance.now();
    const result = await workspace.plan({ inputs: { "max-jobs": "100", base } });
    console.log(`20,000 repos: ${Math.round(performance.now() - started)} ms`);
    const { stages, limits } = readPlan(result);
    expect({
      stages: stages.length,
      widest: limits.widestStage,
      repos: stages.reduce(
        (sum, { jobs }) => sum + jobs.reduce((inner, { repos }) => inner + repos.length, 0),
        0,
      ),
    }).toEqual({
      stages: 10,
      widest: 100,
      repos: 20_000,
    });
    expect({
      count: result.outputs["count"],
      affected: (JSON.parse(result.outputs["affected"] ?? "") as unknown[]).length,
    }).toEqual({ count: "20000", affected: 20_000 });
    const bytes = Buffer.byteLength(result.summary);
    expect(bytes).toBeLessThanOrEqual(1024 * 1024);
    expect(bytes).toBeGreaterThan(1000 * 1024);
    expect(result.summary.split("\n")[0]).toBe("## 20000 of 20000 repos affected");
    const shown = result.summary.split("\n").filter((line) => /^\| `p\d{5}` \|/.test(line)).length;
    expect(result.summary).toContain(`| … and ${20_000 - shown} more repos |  |  |`);
    // The plan's own lines and limits are there all the same.
    expect(result.summary).toContain("\nLimits: 100 of 256 jobs in the widest stage, 10 of 10 stages,");
  },
);

test(
  "a list of affected repos above 200 KB fails, and is left out where that is asked for; nothing is ever cut",
  { timeout: 120_000 },
  async () => {
    const packages = new Map(names(1100, `${"long-".repeat(37)}p`).map((name) => [name, []]));
    await using workspace = await workspaceOf(packages);
    for (const command of ["affected", "plan"] as const) {
      const refused = await workspace.plan({ command });
      expect({ exitCode: refused.exitCode, outputs: refused.outputs, annotations: annotationsOf(refused) })
        .toMatchInlineSnapshot(`
      {
        "annotations": [
          "error | plan/affected-too-large | the list of 1100 affected repos takes 213401 bytes, more than the 204800 that an output may take
      hint: set affected-output: off and read the list from the plan's artifact (plan-path)",
        ],
        "exitCode": 2,
        "outputs": {},
      }
    `);
      const without = await workspace.plan({ command, inputs: { "affected-output": "off" } });
      expect({
        exitCode: without.exitCode,
        count: without.outputs["count"],
        affected: without.outputs["affected"],
      }).toEqual({ exitCode: 0, count: "1100", affected: undefined });
    }
  },
);

test("ten annotations of a kind are shown, and the tenth counts the rest", async () => {
  await using workspace = await workspaceOf(
    new Map(names(30).map((name, index) => [name, index === 0 ? [] : ["p00000"]])),
  );
  workspace.repository.write(
    Object.fromEntries(
      names(30).map((name) => [
        `p/${name}/package.json`,
        JSON.stringify({
          name,
          version: "2.0.0",
          dependencies: name === "p00000" ? {} : { p00000: "^1.0.0" },
        }),
      ]),
    ),
  );
  const result = await workspace.plan({ command: "validate" });
  const annotations = annotationsOf(result);
  expect({
    exitCode: result.exitCode,
    problems: result.outputs["problems"],
    annotations: annotations.length,
    last: annotations.at(-1),
  }).toMatchInlineSnapshot(`
    {
      "annotations": 10,
      "exitCode": 0,
      "last": "warning | graph/drift | p/p00010/package.json:1 | p00010 wants p00000 ^1.0.0, and the workspace has 2.0.0
    hint: change the requirement or the version; it counts as a dependency all the same
    … and 19 more warnings: see the log",
      "problems": "29",
    }
  `);
});
