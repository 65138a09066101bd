import { expect, test } from "vitest";
import { checkoutAs } from "../rig/actions-checkout.ts";
import { pullRequest } from "../rig/events.ts";
import { openPull, PACKAGES, startServer } from "../rig/npm-workspace.ts";
import { decisionOf, step } from "./decision.ts";

/** What a pull request that changes these files selects. */
async function selectedBy(
  files: Readonly<Record<string, string | null>>,
  {
    config,
    root,
    before = PACKAGES,
  }: {
    readonly config?: string;
    readonly root?: string;
    readonly before?: Readonly<Record<string, string>>;
  } = {},
) {
  await using server = await startServer({
    ...before,
    ...(config === undefined ? {} : { ".wrknv/workspace.toml": config }),
  });
  const { rig, repository, first } = server;
  const { head, merge } = await openPull(repository, { from: "main", files });
  const clone = await checkoutAs(rig, repository, { name: "checkout", ref: "refs/pull/7/merge", sha: merge });
  const { affected, everything, annotations } = decisionOf(
    await step({
      workspace: clone.directory,
      env: rig.env,
      temp: `${rig.directory}/runner`,
      event: pullRequest({ head, base: first }),
      ...(root === undefined ? {} : { inputs: { root } }),
    }),
  );
  return { affected, everything, annotations };
}

const NOTHING = { config: '[affected]\nunowned = "nothing"\n' };

test("a change to the workflow that runs is everything", async () => {
  expect(await selectedBy({ ".github/workflows/ci.yml": `${PACKAGES[".github/workflows/ci.yml"]}# more\n` }))
    .toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [
        "warning | affected/everything | .github/workflows/ci.yml | everything is affected: the workflow .github/workflows/ci.yml changed",
      ],
      "everything": "workflow: the workflow .github/workflows/ci.yml changed",
    }
  `);
});

test("a change to a workflow that does not run is nobody's", async () => {
  expect(await selectedBy({ ".github/workflows/other.yml": "name: Other\non: push\njobs: {}\n" })).toEqual({
    affected: "",
    everything: null,
    annotations: [],
  });
});

test("a change inside a local action that the workflow uses is everything", async () => {
  expect(await selectedBy({ ".github/actions/setup/go.js": "2\n" })).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [
        "warning | affected/everything | .github/actions/setup/go.js | everything is affected: .github/actions/setup/go.js belongs to the local action .github/actions/setup",
      ],
      "everything": "workflow: .github/actions/setup/go.js belongs to the local action .github/actions/setup",
    }
  `);
});

test("a change to a script that the workflow names is everything, even where nobody's files are nothing", async () => {
  expect(await selectedBy({ "scripts/ci.sh": "false\n" }, NOTHING)).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [
        "warning | affected/everything | scripts/ci.sh | everything is affected: the workflow .github/workflows/ci.yml names scripts/ci.sh",
      ],
      "everything": "workflow: the workflow .github/workflows/ci.yml names scripts/ci.sh",
    }
  `);
});

test("a pull request that takes a script out of the workflow and changes it cannot hide it", async () => {
  const workflow = PACKAGES[".github/workflows/ci.yml"].replace("      - run: bash scripts/ci.sh\n", "");
  expect(await selectedBy({ ".github/workflows/ci.yml": workflow, "scripts/ci.sh": "false\n" }, NOTHING))
    .toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [
        "warning | affected/everything | .github/workflows/ci.yml | everything is affected: the workflow .github/workflows/ci.yml changed",
      ],
      "everything": "workflow: the workflow .github/workflows/ci.yml changed",
    }
  `);
});

test("a file that nobody owns is everything, with the line that would narrow it, or nothing where config says so", async () => {
  expect(await selectedBy({ "tsconfig.json": "{}\n" })).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [
        "warning | affected/everything | tsconfig.json | everything is affected: no repo owns tsconfig.json
    hint: if it affects nobody, add it to [affected] ignore in .wrknv/workspace.toml; if it affects some repos, add it to their inputs",
      ],
      "everything": "unowned: no repo owns tsconfig.json",
    }
  `);
  expect(await selectedBy({ "tsconfig.json": "{}\n" }, NOTHING)).toEqual({
    affected: "",
    everything: null,
    annotations: [],
  });
});

test("the workflow counts where the root lies below the top of the repository", async () => {
  const before = Object.fromEntries(
    Object.entries(PACKAGES).map(([path, text]) => [
      path.startsWith(".") || path.startsWith("scripts") ? path : `work/${path}`,
      text,
    ]),
  );
  expect(await selectedBy({ "scripts/ci.sh": "false\n" }, { before, root: "work" })).toMatchInlineSnapshot(`
    {
      "affected": "app core lib tool",
      "annotations": [
        "warning | affected/everything | scripts/ci.sh | everything is affected: the workflow .github/workflows/ci.yml names ../scripts/ci.sh",
      ],
      "everything": "workflow: the workflow .github/workflows/ci.yml names ../scripts/ci.sh",
    }
  `);
  expect(
    await selectedBy(
      { "elsewhere/x.txt": "1\n", "work/packages/tool/index.js": "2\n" },
      { before, root: "work" },
    ),
  ).toMatchInlineSnapshot(`
    {
      "affected": "tool",
      "annotations": [],
      "everything": null,
    }
  `);
});
