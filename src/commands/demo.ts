import { joinPath } from "../base/path-text.ts";
import { openScope } from "../base/scope.ts";
import { renderAffected } from "../affected/render-affected.ts";
import { renderGraphText } from "../graph/render-text.ts";
import { renderPlan } from "../plan/render-plan.ts";
import { makeTempDirectory, writeAtomic } from "../system/files.ts";
import type { Paint } from "../system/terminal.ts";
import { affected } from "./affected.ts";
import type { CommandContext } from "./context.ts";
import { DEMO_CHANGE, DEMO_FILES } from "./demo-workspace.ts";
import { graph } from "./graph.ts";
import { list, renderList } from "./list.ts";
import { gitOf } from "./root-of.ts";
import { plan } from "./plan.ts";
import { explain, renderWhy, renderWhyNot } from "./why.ts";

export interface DemoOptions {
  /** Leaves the workspace there. */
  readonly keep: boolean;
  readonly print: (text: string) => void;
  readonly paint: Paint;
}

/**
 * `wrknv demo`: makes a small real workspace in a temporary folder, changes it, and shows what wrknv says at each step,
 * with the command for it. Needs git and nothing else.
 */
export async function demo(outer: CommandContext, { keep, print, paint }: DemoOptions): Promise<void> {
  const directory = makeTempDirectory("wrknv-demo-");
  const { path: root } = directory;
  // The user's own settings and identity have no part in this.
  const env = {
    ...Object.fromEntries(
      Object.entries(outer.env).filter(([name]) => !name.startsWith("WRKNV_") && !name.startsWith("GIT_")),
    ),
    GIT_CONFIG_GLOBAL: joinPath(root, ".git/no-such-file"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.org",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.org",
  };
  const context: CommandContext = {
    ...outer,
    cwd: root,
    env,
    event: null,
    root: undefined,
    given: {},
    allowFetch: false,
  };
  const git = gitOf(context);
  const step = (words: string, command?: string) => {
    print(`\n${paint("bold", words)}\n${command === undefined ? "" : `${paint("cyan", `$ ${command}`)}\n`}`);
  };
  const indented = (text: string) => {
    print(text.replace(/^(?=.)/gm, "  "));
  };
  try {
    step(`A workspace of Python, npm and Go repos, in ${root}`, `cd ${root}`);
    for (const [file, text] of DEMO_FILES) writeAtomic(joinPath(root, file), text);
    await git.run(["init", "--quiet", "--initial-branch=main"]);
    await git.run(["add", "--all"]);
    await git.run(["commit", "--quiet", "--message", "A workspace"]);

    step("Its repos, found by their manifests", "wrknv workspace list");
    await using scope = openScope();
    indented(renderList(await list(context, scope)));

    step(
      "Who needs whom, in layers (foundation and testkit need each other: the dev dependency gives way)",
      "wrknv workspace graph",
    );
    indented(renderGraphText((await graph(context, scope)).document));

    step(
      "A commit on a branch: the foundation's code, and a line of documentation",
      "git switch -c feature && git commit",
    );
    await git.run(["switch", "--quiet", "--create", "feature"]);
    for (const [file, text] of DEMO_CHANGE) writeAtomic(joinPath(root, file), text);
    await git.run(["add", "--all"]);
    await git.run(["commit", "--quiet", "--message", "Retry with a limit"]);

    const options = { base: undefined, head: undefined, committed: false, all: false };
    step("What that affects, and why", "wrknv workspace affected");
    const result = await affected(context, options, scope);
    indented(renderAffected(result.answer, { paint, repos: result.comparison.head.workspace.repos.size }));

    step("The chain from the changed file to one repo", "wrknv workspace why web");
    indented(renderWhy(await explain(context, "web", options, scope)));

    step("And what would select a repo that is not affected", "wrknv workspace why-not tokens");
    indented(renderWhyNot(await explain(context, "tokens", options, scope)));

    step(
      "The plan: what can be tested side by side, and what waits for what",
      "wrknv workspace plan --task test",
    );
    const planned = await plan(
      { ...context, given: { "plan.task": "test" } },
      { ...options, name: undefined, affectedOutput: true },
      scope,
    );
    indented(renderPlan(planned.plan));

    step("On GitHub each stage is one matrix of jobs: see the README for the workflow.");
    print(
      keep
        ? `\nThe workspace is still there: cd ${root}\n`
        : "\nwrknv demo --keep leaves the workspace there to try things in.\n",
    );
  } finally {
    if (keep) directory.keep();
    else directory[Symbol.dispose]();
  }
}
