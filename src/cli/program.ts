import { Command, Option } from "commander";
import { affectedJson } from "../affected/affected-json.ts";
import { renderAffected } from "../affected/render-affected.ts";
import { openScope, type Scope } from "../base/scope.ts";
import { affected } from "../commands/affected.ts";
import type { JsonValue } from "../base/json-value.ts";
import type { CommandContext } from "../commands/context.ts";
import type { CompareOptions } from "../commands/compare.ts";
import { nearestWord } from "../config/nearest-word.ts";
import {
  SETTING_KEYS,
  type GivenSettings,
  type SettingKey,
  type SettingSpec,
  type SettingValues,
} from "../config/setting-keys.ts";
import { limitProcesses, runProcess } from "../system/processes.ts";
import { paintFor, type Paint } from "../system/terminal.ts";
import { renderDiagnostic, type Diagnostic } from "../base/diagnostic.ts";
import { Failure } from "../base/failure.ts";
import { showText } from "../base/path-text.ts";
import type { BacktestFlags } from "./backtest-command.ts";
import { VERSION } from "./version.ts";

/** What every command gets: the world, where to print, and a scope that is closed when it ends. */
interface Invocation {
  readonly context: CommandContext;
  readonly scope: Scope;
  readonly paint: Paint;
  readonly print: (text: string) => void;
  readonly printJson: (value: JsonValue) => void;
  /** A line on stderr, beside the answer. */
  readonly note: (text: string) => void;
  /** What config files say that is not understood, and so has no effect. */
  readonly warn: (diagnostics: readonly Diagnostic[]) => void;
  /** A check found what it looks for. */
  readonly exitWith: (code: 0 | 1) => void;
}

interface GlobalOptions {
  readonly root?: string;
  readonly json?: boolean;
}

type Run<Options> = (
  invocation: Invocation,
  options: Options & GlobalOptions,
  args: readonly string[],
) => Promise<void>;

interface BaseFlags {
  readonly base?: string;
  readonly baseBranch?: string;
  readonly head?: string;
  readonly committed?: boolean;
}
interface PlanFlags extends BaseFlags {
  readonly task?: string;
  readonly name?: string;
  readonly all?: boolean;
  readonly maxStages?: string;
  readonly maxJobs?: string;
  readonly jobsPerRunner?: string;
  readonly out?: string;
  readonly replay?: string;
}

/**
 * The command line. What all commands share, the way to what is affected, is part of the entry: a chunk of its own costs
 * more to find than to read. What only one command needs, and every large library, is loaded when it runs.
 */
export function buildProgram(process: NodeJS.Process): Command {
  const program = new Command("wrknv")
    .description("Builds and tests exactly what a change affects, in dependency order. Alias: we.")
    .version(VERSION, "-V, --version", "print the version")
    .helpCommand("help [command]", "show help for a command")
    .helpOption("-h, --help", "show help")
    .showSuggestionAfterError()
    .showHelpAfterError("(run with --help for the options and examples)")
    .exitOverride()
    .enablePositionalOptions();

  const register = <Options extends object>(
    parent: Command,
    name: string,
    {
      about,
      examples,
      options = [],
      run,
      settings,
    }: {
      readonly about: string;
      readonly examples: readonly string[];
      readonly options?: readonly Option[];
      readonly run: Run<Options>;
      readonly settings?: (options: Options) => GivenSettings;
    },
  ): void => {
    const command = parent.command(name).description(about).exitOverride().allowExcessArguments(false);
    command.addOption(
      new Option(
        "--root <dir>",
        "root of the workspace (default: found from the current folder; WRKNV_ROOT)",
      ),
    );
    command.addOption(new Option("--json", "print JSON"));
    for (const option of options) command.addOption(option);
    command.addHelpText("after", `\nExamples:\n${examples.map((example) => `  $ ${example}`).join("\n")}`);
    command.action(async () => {
      const given = command.opts<Options & GlobalOptions>();
      await using scope = openScope();
      const invocation = invocationFor(process, scope, given, settings?.(given) ?? {});
      await run(
        invocation,
        given,
        command.processedArgs.flatMap((arg: unknown) => (typeof arg === "string" ? [arg] : [])),
      );
    });
  };

  const workspace = program
    .command("workspace")
    .alias("ws")
    .description("look at a workspace, at what a change affects, and plan it")
    .exitOverride();
  const config = program.command("config").description("look at the configuration").exitOverride();

  register<object>(workspace, "list", {
    about: "list the repos of the workspace",
    examples: ["wrknv workspace list", "wrknv workspace list --json", "wrknv workspace list --root ../other"],
    async run({ context, scope, print, printJson, warn }, { json }) {
      const { list, listJson, renderList } = await import("../commands/list.ts");
      const listing = await list(context, scope);
      warn(listing.diagnostics);
      if (json === true) printJson(listJson(listing));
      else print(renderList(listing));
    },
  });

  for (const parent of [workspace, program])
    register<{ readonly format?: string }>(parent, "graph", {
      about: "show who needs whom, in layers",
      examples: [
        "wrknv workspace graph",
        "wrknv workspace graph --format mermaid > graph.mmd",
        "wrknv workspace graph --format json",
      ],
      options: [
        new Option("--format <format>", "form of the graph")
          .choices(["text", "json", "dot", "mermaid"])
          .default("text"),
      ],
      async run({ context, scope, print, note, warn }, { format, json }) {
        const { graph } = await import("../commands/graph.ts");
        const { renderGraph } = await import("../commands/graph-formats.ts");
        const { document, notices, opened } = await graph(context, scope);
        warn(opened.diagnostics);
        for (const notice of notices) note(notice);
        print(renderGraph(document, json === true ? "json" : (format ?? "text")));
      },
    });

  register<{ readonly strict?: boolean }>(workspace, "validate", {
    about: "find what is wrong with the workspace",
    examples: ["wrknv workspace validate", "wrknv workspace validate --strict --json"],
    options: [new Option("--strict", "count warnings as errors")],
    async run({ context, scope, print, printJson, paint, exitWith }, { strict, json }) {
      const { validate, validationJson } = await import("../commands/validate.ts");
      const { count } = await import("../base/words.ts");
      const validation = await validate(context, scope);
      const errors = validation.problems.filter(
        ({ severity }) => severity === "error" || strict === true,
      ).length;
      if (json === true) printJson(validationJson(validation));
      else {
        for (const problem of validation.problems) print(`${renderDiagnostic(problem)}\n\n`);
        const summary = `${count(validation.repos, "repo")}, ${count(validation.problems.length, "problem")}`;
        print(`${paint(errors > 0 ? "red" : "green", summary)}\n`);
      }
      exitWith(errors > 0 ? 1 : 0);
    },
  });

  register<object>(workspace, "init", {
    about: "write .wrknv/workspace.toml",
    examples: ["wrknv workspace init"],
    async run({ context, scope, print, printJson }, { json }) {
      const { init } = await import("../commands/init.ts");
      const { count } = await import("../base/words.ts");
      const { path, repos } = await init(context, scope);
      if (json === true) printJson({ schemaVersion: 1, path, repos });
      else print(`wrote ${path} for ${count(repos, "repo")}\n`);
    },
  });

  for (const parent of [workspace, program]) {
    register<BaseFlags & { readonly names?: boolean; readonly all?: boolean }>(parent, "affected", {
      about: "show what the changes since the base affect, and why",
      examples: [
        "wrknv workspace affected",
        "wrknv workspace affected --base origin/main --json",
        "wrknv affected --names",
        "wrknv affected --base HEAD~1 --committed",
      ],
      options: [...baseOptions(), new Option("--names", "print names only, one a line")],
      async run({ context, scope, print, printJson, paint, note, warn }, { json, names, ...flags }) {
        const { answer, comparison, opened } = await affected(context, compareOptions(flags), scope);
        warn(opened.diagnostics);
        if (json === true) printJson(affectedJson(answer));
        else if (names === true) {
          if (answer.everything !== null) note(`everything is affected: ${answer.everything.message}`);
          for (const notice of answer.notices) note(notice);
          print(answer.affected.map(({ repo }) => `${repo}\n`).join(""));
        } else {
          print(renderAffected(answer, { paint, repos: comparison.head.workspace.repos.size }));
        }
      },
    });

    for (const [name, about] of [
      ["why", "show why a repo is affected: the shortest chain from a changed file"],
      ["why-not", "show what was looked at, and what would select a repo"],
    ] as const)
      register<BaseFlags>(parent, `${name} <repo>`, {
        about,
        examples: [
          `wrknv workspace ${name} my-package`,
          `wrknv ${name} packages/my-package --base origin/main`,
        ],
        options: baseOptions(),
        async run({ context, scope, print, printJson, exitWith, warn }, { json, ...flags }, [repo = ""]) {
          const { explain, explanationJson, renderWhy, renderWhyNot } = await import("../commands/why.ts");
          const explanation = await explain(context, repo, compareOptions(flags), scope);
          warn(explanation.result.opened.diagnostics);
          if (json === true) printJson(explanationJson(explanation));
          else print(name === "why" ? renderWhy(explanation) : renderWhyNot(explanation));
          exitWith(explanation.isAffected === (name === "why") ? 0 : 1);
        },
      });

    register<PlanFlags>(parent, "plan", {
      about: "plan the affected repos in stages of jobs",
      examples: [
        "wrknv workspace plan",
        "wrknv workspace plan --task build --all --max-jobs 8",
        "wrknv workspace plan --out plan.json",
        "wrknv workspace plan --replay plan.json",
      ],
      options: [
        ...baseOptions(),
        new Option("--task <task>", "task to plan (default: test)"),
        new Option("--name <name>", "name of the plan (default: the task)"),
        new Option("--all", "plan every repo, without comparing"),
        new Option("--max-stages <n>", "stages at most, 1 to 10"),
        new Option("--max-jobs <n>", "runners at hand: jobs of a stage at most, 1 to 256"),
        new Option("--jobs-per-runner <n>", "repos that run beside each other on one runner"),
        new Option("--out <file>", "write the plan to a file"),
        new Option(
          "--replay <file>",
          "make the plan in a file again; exits with 1 where it differs",
        ).conflicts(["base", "head", "task", "all", "out"]),
      ],
      settings: ({ task, maxStages, maxJobs, jobsPerRunner }) => ({
        "plan.task": parseSetting("plan.task", task),
        "plan.max_stages": parseSetting("plan.max_stages", maxStages),
        "plan.max_jobs": parseSetting("plan.max_jobs", maxJobs),
        "plan.jobs_per_runner": parseSetting("plan.jobs_per_runner", jobsPerRunner),
      }),
      run: async (invocation, options) =>
        (await import("./plan-command.ts")).runPlan(invocation, options, compareOptions(options)),
    });

    register<BacktestFlags>(parent, "backtest", {
      about: "show what would have been selected for each commit of the history, and why",
      examples: [
        "wrknv backtest",
        "wrknv workspace backtest --since 2026-01-01 --html backtest.html",
        "wrknv workspace backtest --range v1.0..main --merges --task test --json",
        "wrknv backtest --config new-workspace.toml",
      ],
      options: [
        new Option("--last <n>", "the newest N commits along first parents (default: 300)").conflicts([
          "since",
          "range",
        ]),
        new Option("--since <date>", "the commits since a date, as git reads dates").conflicts("range"),
        new Option("--range <a..b>", "the commits that B has and A has not"),
        new Option("--merges", "merge commits only"),
        new Option("--task <task>", "count only repos that have this task"),
        new Option("--config <file>", "judge by this file in place of .wrknv/workspace.toml"),
        new Option("--fetch", "get what a partial clone left out, in one batch"),
        new Option("--html <file>", "write a page to look at"),
        new Option("--suggest", "put the suggested lines for .wrknv/workspace.toml into the JSON too"),
        new Option("--write", "put them into that file").conflicts("config"),
      ],
      run: async (invocation, options) =>
        (await import("./backtest-command.ts")).runBacktest(invocation, options),
    });
  }

  register<{ readonly origin?: boolean }>(config, "show", {
    about: "show every setting and its value",
    examples: ["wrknv config show", "wrknv config show --origin"],
    options: [new Option("--origin", "show where each value comes from")],
    async run({ context, print, printJson }, { origin, json }) {
      const { showConfig, configJson, renderConfig } = await import("../commands/config-show.ts");
      const shown = await showConfig(context);
      if (json === true) printJson(configJson(shown));
      else print(renderConfig(shown, { origin: origin === true }));
    },
  });

  register<{ readonly strict?: boolean }>(config, "validate", {
    about: "check the configuration files",
    examples: ["wrknv config validate", "wrknv config validate --strict"],
    options: [new Option("--strict", "count warnings, like unknown keys, as errors")],
    async run({ context, print, printJson, exitWith }, { strict, json }) {
      const { validateConfig, configValidationJson, renderConfigValidation } =
        await import("../commands/config-validate.ts");
      const result = await validateConfig(context, { strict: strict === true });
      if (json === true) printJson(configValidationJson(result));
      else print(renderConfigValidation(result));
      exitWith(result.isValid ? 0 : 1);
    },
  });

  register<{ readonly keep?: boolean }>(program, "demo", {
    about: "walk through a small workspace that is made for it",
    examples: ["wrknv demo", "wrknv demo --keep"],
    options: [new Option("--keep", "leave the workspace there to try things in")],
    async run({ context, print, paint }, { keep }) {
      const { demo } = await import("../commands/demo.ts");
      await demo(context, { keep: keep === true, print, paint });
    },
  });
  for (const parent of [program, workspace, config])
    parent.on("command:*", ([word = ""]: readonly string[]) => {
      throw unknownCommand(word, program);
    });
  return program;
}

/** Names the command that was meant, wherever it is: `wrknv list` means `wrknv workspace list`. */
function unknownCommand(word: string, program: Command): Failure {
  const paths = new Map<string, string>();
  for (const top of program.commands) {
    for (const inner of top.commands)
      if (!paths.has(inner.name())) paths.set(inner.name(), `wrknv ${top.name()} ${inner.name()}`);
    paths.set(top.name(), `wrknv ${top.name()}`);
  }
  const meant = paths.get(nearestWord(word, paths.keys()) ?? "");
  return new Failure("usage/unknown-command", `there is no command ${showText(JSON.stringify(word))}`, {
    hint: meant === undefined ? "wrknv --help shows the commands" : `did you mean ${meant}?`,
  });
}

const baseOptions = (): Option[] => [
  new Option(
    "--base <ref>",
    "compare with this branch (its merge base), commit or tag; last-success on GitHub",
  ),
  new Option("--base-branch <ref>", "the same").hideHelp(),
  new Option("--head <ref>", "what is compared (default: what is checked out)"),
  new Option("--committed", "leave out uncommitted and untracked work"),
];

const compareOptions = ({
  base,
  baseBranch,
  head,
  committed,
  all,
}: BaseFlags & { readonly all?: boolean }): CompareOptions => ({
  base: base ?? baseBranch,
  head,
  committed: committed === true,
  all: all === true,
});

/** An option that is a setting, checked by the same table as every other source of it. */
function parseSetting<K extends SettingKey>(key: K, text: string | undefined): SettingValues[K] | undefined {
  if (text === undefined) return undefined;
  const spec: SettingSpec<SettingValues[K]> = SETTING_KEYS[key];
  const value = spec.kind.fromText(text);
  if (value === undefined)
    throw new Failure(
      "usage/wrong-value",
      `--${spec.option ?? key} must be ${spec.kind.must}, not ${showText(JSON.stringify(text))}`,
    );
  return value;
}

function invocationFor(
  process: NodeJS.Process,
  scope: Scope,
  { root }: GlobalOptions,
  given: GivenSettings,
): Invocation {
  const note = (text: string) => {
    process.stderr.write(`${text}\n`);
  };
  const run = limitProcesses(runProcess);
  return {
    context: {
      cwd: process.cwd(),
      env: process.env,
      run: (argv, options) => {
        if (options.announce === true) note(`$ ${argv.join(" ")}`);
        return run(argv, options);
      },
      event: null,
      allowFetch: true,
      root: root === undefined ? undefined : { path: root, name: "--root" },
      given,
    },
    scope,
    paint: paintFor({ env: process.env, isTerminal: process.stdout.isTTY }),
    print: (text) => {
      process.stdout.write(text);
    },
    printJson: (value) => {
      process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    },
    note,
    warn: (diagnostics) => {
      for (const diagnostic of diagnostics) note(`${renderDiagnostic(diagnostic)}\n`);
    },
    exitWith: (code) => {
      process.exitCode = code;
    },
  };
}

export type { Invocation, PlanFlags };
