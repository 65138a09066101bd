import fc from "fast-check";
import { expect, test } from "vitest";
import { closeOverDependents, uniteEdges } from "../../src/affected/affected.ts";
import { select } from "../../src/affected/select.ts";
import type { WorkflowReach } from "../../src/affected/workflow-reach.ts";
import { edgesOfState } from "../../src/commands/edges-of-state.ts";
import { meaningsOf } from "../../src/commands/meanings.ts";
import { openOwnLocks } from "../../src/commands/own-locks.ts";
import { makeGitRig } from "../rig/git-rig.ts";
import { affectedAt } from "../rig/command-context.ts";
import { fileChange, memoryState, repoEntry } from "../rig/memory-workspace.ts";
import { configText, modelFiles } from "./model-files.ts";
import { ACTION, configuredName, oracle, reposOf, SCRIPT, WORKFLOW, type OracleAnswer } from "./oracle.ts";
import { randomCase, type Model, type ModelCase, type ModelConfig } from "./random-workspace.ts";

const WORKFLOWS: WorkflowReach = {
  workflows: new Set([WORKFLOW]),
  actions: new Set([ACTION]),
  namedBy: (path) => (path === SCRIPT ? WORKFLOW : undefined),
  texts: [],
};
const at = { keys: [] };
const written = (texts: readonly string[]) => texts.map((text) => ({ text, at }));

/** With what another state has in common with it shared, as between the two sides of a comparison. */
const stateOf = (model: Model, config: ModelConfig, other?: Awaited<ReturnType<typeof memoryState>>) =>
  memoryState(
    modelFiles(model),
    {
      repos: config.repos.map(({ path, inputs, needs }) =>
        repoEntry({
          path,
          name: configuredName(config, path),
          inputs: written(inputs),
          dependencies: new Map(
            needs.map((folder) => [configuredName(config, folder), { constraint: "*", at }]),
          ),
        }),
      ),
    },
    other?.locks,
  );

/** What the product says, without git. */
async function answerOf(
  { base, head, config }: ModelCase,
  changedFiles: readonly string[],
): Promise<OracleAnswer> {
  const before = modelFiles(base);
  const after = modelFiles(head);
  const baseState = await stateOf(base, config);
  const headState = await stateOf(head, config, baseState);
  const changes = changedFiles.map((path) => ({ path, atHead: path in after, atBase: path in before }));
  const selection = select({
    changes,
    head: headState.workspace,
    base: baseState.workspace,
    config: { global: written(config.global), ignore: written(config.ignore), unowned: config.unowned },
    workflows: WORKFLOWS,
    meanings: await meaningsOf({
      head: headState,
      base: baseState,
      changes: changes.map(fileChange),
      task: undefined,
      workflowTexts: WORKFLOWS.texts,
    }),
  });
  const united = uniteEdges((await edgesOfState(headState)).edges, (await edgesOfState(baseState)).edges);
  const repos = await closeOverDependents({
    head: headState.workspace,
    selection,
    everything: selection.everything,
    edges: united.edges,
    lineOf: ({ declaredIn }) => Promise.resolve(declaredIn.file),
    feelsLockOf: openOwnLocks([headState, baseState], new Set()),
  });
  for (const { repo, reasons } of repos) {
    expect(reasons, `${repo} is affected for a reason`).not.toEqual([]);
    for (const reason of reasons)
      if (reason.kind === "dependency") {
        expect(reason.chain[0]).toBe(repo);
        expect(
          selection.selected.has(reason.chain.at(-1) ?? ""),
          `${reason.chain.join(" ")} ends at what is selected`,
        ).toBe(true);
      }
  }
  return {
    changedFiles,
    everything: selection.everything?.path ?? null,
    affected: repos.map(({ repo }) => repo),
    ignored: selection.ignored,
    unowned: selection.unowned,
    repoChanges: Object.fromEntries(selection.repoChanges),
  };
}

test("what a random change affects in a random workspace is what the rules say, tried one by one", async () => {
  let narrow = 0;
  let declaring = 0;
  await fc.assert(
    fc.asyncProperty(randomCase, async (one) => {
      const expected = oracle(one);
      expect(await answerOf(one, expected.changedFiles)).toEqual(expected);
      if (expected.everything !== null || expected.affected.length === 0) return;
      narrow += 1;
      if (Object.keys(one.head.declared).length > 0) declaring += 1;
    }),
    { numRuns: 1500, verbose: fc.VerbosityLevel.Verbose },
  );
  // Where nearly every case were "everything", nothing would have been tried.
  expect(narrow).toBeGreaterThan(300);
  expect(declaring).toBeGreaterThan(100);
});

test("the same with real commits, uncommitted and untracked work, through the command", async () => {
  const seed = Date.now();
  // A workspace without a repo is refused: what would be done with none would be green.
  const withRepos = randomCase.filter(({ head, config }) => reposOf(head, config).length > 0);
  const cases = fc.sample(withRepos, { seed, numRuns: 25 });
  for (const [position, one] of cases.entries()) {
    await using rig = makeGitRig();
    const repository = await rig.init("workspace");
    // Only a folder that is there can be a repo of config, and config itself is the same in both states.
    const always: Record<string, string> = {
      ".wrknv/workspace.toml": configText(one.config, (folder) => configuredName(one.config, folder)),
      ...Object.fromEntries(one.config.repos.map(({ path }) => [`${path}/keep.txt`, "1\n"])),
    };
    const before = modelFiles(one.base);
    const after = modelFiles(one.head);
    const texts: Record<string, string> = {
      [WORKFLOW]: `on: push\njobs: { one: { steps: [ { uses: org/wrknv-action@v1 }, { uses: ./${ACTION} }, { run: bash ${SCRIPT} } ] } }\n`,
    };
    // The workflow and the action have to say what they do, and so are there in both states.
    const scenery: Record<string, string> = {
      ...texts,
      [`${ACTION}/action.yml`]: "runs: { using: composite, steps: [] }\n",
    };
    await repository.commit("base", { ...before, ...always, ...scenery });
    const edits = Object.fromEntries(one.edited.map((path) => [path, `${scenery[path] ?? "1\n"}# edited\n`]));
    const gone = Object.fromEntries(
      Object.keys(before)
        .filter((path) => !(path in after) && !(path in scenery))
        .map((path) => [path, null]),
    );
    const now = { ...after, ...gone, ...scenery, ...edits };
    const isCommitted = position % 3 !== 0;
    if (isCommitted) await repository.commit("head", now);
    else repository.write(now);
    const answer = await affectedAt(rig, repository.directory, {
      base: isCommitted ? "HEAD~1" : "HEAD",
      committed: isCommitted,
    });
    const withScenery = (model: Model): Model => ({
      ...model,
      otherFiles: [
        ...new Set([
          ...model.otherFiles,
          WORKFLOW,
          ...one.config.repos.map(({ path }) => `${path}/keep.txt`),
        ]),
      ],
    });
    const expected = oracle({ ...one, base: withScenery(one.base), head: withScenery(one.head) });
    expect(
      {
        changedFiles: answer.changedFiles,
        everything: answer.everything?.path ?? null,
        affected: answer.affected.map(({ repo }) => repo),
        ignored: answer.ignored,
        unowned: answer.unowned,
        repoChanges: Object.fromEntries(answer.repoChanges),
      },
      `seed ${seed}, case ${position}: ${JSON.stringify(one)}`,
    ).toEqual(expected);
  }
}, 240_000);
