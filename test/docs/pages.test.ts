import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { buildProgram } from "../../src/cli/program.ts";
import { ACTION_COMMANDS, INPUT_NAMES } from "../../src/config/inputs.ts";
import { OUTPUTS } from "../../src/config/outputs.ts";
import { PAGES, pageAt, ROOT } from "./markdown.ts";

describe("links", () => {
  test("all lead somewhere: to a file of the checkout, and to a heading that is there", () => {
    const wrong = PAGES.flatMap(({ path, links, anchors }) =>
      links.flatMap(({ line, target }) => {
        if (/^[a-z]+:/.test(target)) return /^https:\/\//.test(target) ? [] : [`${path}:${line} ${target}`];
        const [file = "", anchor] = target.split("#");
        const to = file === "" ? path : join(dirname(path), file);
        const isThere = existsSync(join(ROOT, to)) && statSync(join(ROOT, to)).isFile();
        const known = to === path ? anchors : PAGES.find((page) => page.path === to)?.anchors;
        return isThere && (anchor === undefined || known?.has(anchor) === true)
          ? []
          : [`${path}:${line} ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("lead to every page from the README, in some steps", () => {
    const reached = new Set(["README.md"]);
    for (const path of reached)
      for (const { target } of PAGES.find((page) => page.path === path)?.links ?? [])
        if (!/^[a-z]+:|^#/.test(target)) reached.add(join(dirname(path), target.split("#")[0] ?? ""));
    expect(PAGES.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe("the README's first screen", () => {
  const screen = pageAt("README.md").text.split("\n").slice(0, 60).join("\n");

  test("says in two sentences what it is", () => {
    const [, paragraph = ""] = screen.split("\n\n");
    expect(paragraph.match(/[.!?](?:\s|$)/g)).toHaveLength(2);
  });

  test("has a whole workflow with permissions", () => {
    const { blocks } = pageAt("README.md");
    const workflow = blocks.find(({ language }) => language === "yaml");
    expect(workflow?.text).toMatch(/^permissions:\n {2}contents: read\n {2}actions: read/m);
    expect(screen).toContain(workflow?.text);
  });

  test("has the two commands that work on a fresh clone", () => {
    expect(screen).toMatch(/^node dist\/cli\/index\.js demo\b/m);
    expect(screen).toMatch(/^npm cit\b/m);
  });
});

/** Every command that does something, by what is typed after `wrknv`. */
function commandsOf(command: Command, words: readonly string[] = []): Map<string, Command> {
  const inner = command.commands.filter((one) => one.name() !== "help");
  if (inner.length === 0) return new Map([[words.join(" "), command]]);
  return new Map(inner.flatMap((one) => [...commandsOf(one, [...words, one.name()])]));
}
const commands = commandsOf(buildProgram(process));
/** `workspace why-not` → `why-not`; its short form has the same page. */
const pageOf = (words: string): string =>
  `docs/commands/${words.replace(/^workspace /, "").replaceAll(" ", "-")}.md`;
/** As in `--help`, which names itself too. */
const optionsOf = (command: Command): string[] =>
  [...command.options.filter(({ hidden }) => !hidden).map(({ long }) => long ?? ""), "--help"].sort();

describe("the pages of commands", () => {
  test("are there for every command, and for no other", () => {
    const wanted = [...new Set([...commands.keys()].map(pageOf))].sort();
    expect(wanted).toContain("docs/commands/plan.md");
    expect(PAGES.map(({ path }) => path).filter((path) => path.startsWith("docs/commands/"))).toEqual(wanted);
  });

  test.each([...commands])(
    "wrknv %s: every option of --help has its line on the page, and no other",
    (words, command) => {
      const rows = pageAt(pageOf(words))
        .text.split("\n")
        .filter((line) => /^\| `-/.test(line));
      const named = rows.flatMap((row) => (row.split(" | ")[0] ?? "").match(/--[a-z][a-z-]*/g) ?? []);
      expect(named.sort()).toEqual(optionsOf(command));
    },
  );

  test("name only options that exist, wherever a command of ours is typed", () => {
    const typed = PAGES.flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, index) =>
        [...line.matchAll(/\b(?:wrknv|we) (?<words>[a-z][^`|#>\n]*)/g)].map(({ groups }) => ({
          place: `${path}:${index + 1}`,
          words: groups?.["words"] ?? "",
        })),
      ),
    );
    const wrong = typed.flatMap(({ place, words }) => {
      const options = words.match(/(?<=\s)--[a-z][a-z-]*/g) ?? [];
      const name = [...commands.keys()]
        .filter((one) => `${words} `.startsWith(`${one} `))
        .sort((a, b) => b.length - a.length)[0];
      const known = name === undefined ? [] : optionsOf(commands.get(name) as Command);
      return options
        .filter((option) => !known.includes(option))
        .map((option) => `${place} ${words}: ${option}`);
    });
    expect(wrong).toEqual([]);
  });

  test("are all in the table of docs/index.md, with the program's own words for what they do", () => {
    const { text } = pageAt("docs/index.md");
    for (const [words, command] of commands)
      if (words.includes(" ") || words === "demo") {
        const row =
          text.split("\n").find((line) => line.startsWith(`| [\`wrknv ${words}\`](commands/`)) ?? "";
        expect(row, words).toContain(`(${pageOf(words).slice("docs/".length)})`);
        const [about = ""] = command.description().split(":");
        expect(row.replaceAll("`", ""), words).toContain(about);
      }
  });

  test("have examples in --help", () => {
    for (const [words, command] of commands) {
      let help = "";
      command.configureOutput({ writeOut: (text) => (help += text) });
      command.outputHelp();
      expect(help, words).toMatch(/Examples:\n {2}\$ wrknv /);
    }
  });
});

describe("docs/github.md", () => {
  const { text } = pageAt("docs/github.md");
  const rowsOf = (heading: string): string[] => {
    const section = text.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? "";
    return [...section.matchAll(/^\| (?<names>`[^|]*) \|/gm)].flatMap(({ groups }) =>
      [...(groups?.["names"] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
    );
  };

  test("names every command, input and output of the action, and no other", () => {
    expect(rowsOf("Commands")).toEqual(ACTION_COMMANDS);
    expect(rowsOf("Inputs")).toEqual(["command", ...INPUT_NAMES]);
    const [first, last] = ["stage-0", "stage-9"];
    const outputs = [...OUTPUTS.keys()].filter(
      (name) => !name.startsWith("stage-") || name === first || name === last,
    );
    // The fields of a matrix entry have a table of their own in the same section.
    expect(rowsOf("Outputs")).toEqual([...outputs, "id", "name", "runsOn", "path"]);
  });
});
