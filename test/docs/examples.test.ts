import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PAGES, ROOT, type Block } from "./markdown.ts";
import { openHome, type Step } from "./session.ts";

/*
 * Console blocks with one of these comments on the line before are typed, and what they print is compared with what
 * stands in the page:
 *
 *   <!-- run in demo -->              in a new copy of the workspace that `wrknv demo` makes
 *   <!-- run in an empty folder -->   in a new empty folder
 *   <!-- run -->                      where the block before on the page left off
 *
 * `, one command` at the end: only the first line is a command, for output that has lines with `$` in it.
 * WRKNV_WRITE_EXAMPLES=1 writes what is printed into the pages.
 */
const RUN = /^run(?: in (?<where>demo|an empty folder))?(?<one>, one command)?$/;
const isWriting = process.env["WRKNV_WRITE_EXAMPLES"] === "1";

const home = openHome();
afterAll(() => {
  home[Symbol.dispose]();
});

const isConsole = ({ language }: Block) => language === "console";
const isRun = ({ comment }: Block) => comment !== undefined && RUN.test(comment);
const pages = PAGES.filter(({ blocks }) => blocks.some((block) => isConsole(block) && isRun(block)));

test("the pages have examples, and each that starts with a command of ours is run or says why not", () => {
  expect(pages.map(({ path }) => path)).toContain("README.md");
  const silent = PAGES.flatMap(({ path, blocks }) =>
    blocks
      .filter((block) => isConsole(block) && !isRun(block) && !(block.comment ?? "").startsWith("not run: "))
      .map(({ line }) => `${path}:${line}`),
  );
  expect(silent).toEqual([]);
});

describe.each(pages)("$path", ({ path, blocks }) => {
  const examples = blocks.filter((block) => isConsole(block) && isRun(block));
  // Blocks of a page go on from each other, so the page is one test.
  test(`prints what its ${examples.length} examples show`, () => {
    let folder: string | undefined;
    for (const block of examples) {
      const { where, one } = RUN.exec(block.comment ?? "")?.groups ?? {};
      if (where === "demo") folder = home.demo();
      else if (where !== undefined) folder = home.empty();
      if (folder === undefined) throw new Error(`${path}:${block.line}: nothing says where this runs`);
      const written = parseExample(block.text, one !== undefined);
      const typed = home.type(
        folder,
        written.map(({ command }) => command),
      );
      folder = typed.folder;
      if (isWriting && masked(renderExample(typed.steps)) !== masked(block.text))
        replaceBlock(path, block, renderExample(typed.steps));
      else expect(masked(renderExample(typed.steps)), `${path}:${block.line}`).toBe(masked(block.text));
    }
  });
});

/** `$ command`, `> ` before its further lines, then what it prints. */
function parseExample(text: string, isOneCommand: boolean): Step[] {
  const steps: { command: string; output: string }[] = [];
  for (const line of text.split("\n").slice(0, -1)) {
    const last = steps.at(-1);
    if (line.startsWith("$ ") && (last === undefined || !isOneCommand))
      steps.push({ command: line.slice(2), output: "" });
    else if (last === undefined) throw new Error(`an example starts with a command, not with ${line}`);
    else if (line.startsWith("> ") && last.output === "") last.command += `\n${line.slice(2)}`;
    else last.output += `${line}\n`;
  }
  return steps;
}

const renderExample = (steps: readonly Step[]): string =>
  steps
    .map(
      ({ command, output }) =>
        `$ ${command.replaceAll("\n", "\n> ")}\n${output === "" || output.endsWith("\n") ? output : `${output}\n`}`,
    )
    .join("");

/** Ids of commits and plans differ from one run to the next where clocks do. */
const masked = (text: string): string =>
  text.replaceAll(/\b(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{12})\b/g, (id) => "0".repeat(id.length));

function replaceBlock(path: string, { text: before }: Block, after: string): void {
  const file = join(ROOT, path);
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(
      `\`\`\`console\n${before}\`\`\``,
      () => `\`\`\`console\n${after}\`\`\``,
    ),
  );
}
