import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { placeAt, type Diagnostic } from "../../src/base/diagnostic.ts";
import { renderAnnotation, renderAnnotations } from "../../src/github/annotations.ts";
import {
  cellCode,
  codeBlock,
  inlineCode,
  mermaidLabel,
  plainText,
  tableRow,
} from "../../src/github/markdown.ts";
import { renderEntry, writeOutputs, writeSummary } from "../../src/github/outputs.ts";
import { renderSections } from "../../src/github/summary.ts";
import { makeTempDirectory } from "../../src/system/files.ts";

test("outputs cannot be ended or added to by their values", () => {
  using folder = makeTempDirectory("wrknv-output-");
  const file = join(folder.path, "output");
  writeFileSync(file, "before=1\n");
  writeOutputs({ GITHUB_OUTPUT: file }, { list: "[1]", hostile: "x\nEOF\nadmin=true\nwrknv-" });
  const text = readFileSync(file, "utf8");
  const [, first, second] =
    /^before=1\nlist<<(wrknv-[0-9a-f-]{36})\n\[1\]\n\1\nhostile<<(wrknv-[0-9a-f-]{36})\nx\nEOF\nadmin=true\nwrknv-\n\2\n$/.exec(
      text,
    ) ?? [];
  expect(first).toBeDefined();
  expect(first).not.toBe(second);
  expect(() => renderEntry("x", "a\nDELIMITER\nb", "DELIMITER")).toThrow("holds its own delimiter");
  expect(() => {
    writeOutputs({}, { a: "1" });
  }).toThrow("GITHUB_OUTPUT is not set");
  writeSummary({ GITHUB_STEP_SUMMARY: file }, "# done");
  expect(readFileSync(file, "utf8").endsWith("\n# done\n")).toBe(true);
});

const error = (message: string): Diagnostic => ({ code: "config/x", severity: "error", message });

test("a diagnostic becomes one workflow command that its texts cannot break out of", () => {
  const diagnostic: Diagnostic = {
    ...error("100% wrong\r\n::set-output name=x::y"),
    file: "a,b:c%.toml\n",
    place: placeAt("one\ntwo = 2\n", 10, 11),
    hint: "write three",
  };
  expect(renderAnnotation(diagnostic)).toBe(
    "::error file=a%2Cb%3Ac%25.toml%0A,line=2,col=7,endColumn=8,title=config/x::100%25 wrong\\r%0A::set-output name=x::y%0Ahint: write three",
  );
  expect(renderAnnotation({ code: "a/b", severity: "warning", message: "m" })).toBe("::warning title=a/b::m");
});

test("ten of a kind are shown, and the tenth counts the rest", () => {
  const warnings = Array.from({ length: 10 }, (_, index): Diagnostic => ({
    code: "a/b",
    severity: "warning",
    message: `w${index}`,
  }));
  const lines = renderAnnotations([
    ...Array.from({ length: 13 }, (_, index) => error(`e${index}`)),
    ...warnings,
  ]);
  expect(lines).toHaveLength(20);
  expect(lines[8]).toBe("::error title=config/x::e8");
  expect(lines[9]).toBe("::error title=config/x::e9%0A… and 3 more errors: see the log");
  expect(lines[19]).toBe("::warning title=a/b::w9");
});

test("a long message is cut where the runner would cut it, with the count, and no character in two", () => {
  const message = renderAnnotation(error("😀".repeat(3000)), 2).split("::")[2] ?? "";
  expect(message.replaceAll("%0A", "\n").length).toBeLessThanOrEqual(4096);
  expect(message).toMatch(/^(?:😀)+… \(\d+ more characters\)%0A… and 2 more errors: see the log$/u);
});

test("hostile text is shown, and does nothing", () => {
  expect(plainText("a|b\n# <img src=x> *b* _i_ `c` [l](http://x) ![i](y) &amp; $x$ ~s~")).toBe(
    "a&#124;b\\\\n\\#&#8203; &lt;img src\\=x&gt; \\*b\\* \\_i\\_ \\`c\\` \\[l\\]\\(http&#58;//x\\) \\!\\[i\\]\\(y\\) &amp;amp; \\$x\\$ \\~s\\~",
  );
  expect(plainText("@org/team fixes #12, GH-7 and www.example.com")).toBe(
    "\\@&#8203;org/team fixes \\#&#8203;12, GH\\-&#8203;7 and www&#46;example&#46;com",
  );
  expect(plainText("    - 1. x")).toBe("\\- 1&#46; x");
});

test("code spans hold backticks, bars and nothing at all", () => {
  expect(["a", "`", "a``b`c", " a", "", "a\nb", "x|y"].map(inlineCode)).toEqual([
    "`a`",
    "`` ` ``",
    "```a``b`c```",
    "`  a `",
    "`''`",
    "`a\\nb`",
    "`x|y`",
  ]);
  expect(tableRow([cellCode("x\\|`y"), cellCode("2")])).toBe("| <code>x&#92;&#124;&#96;y</code> | `2` |");
  expect(codeBlock("a\n```\nb\n", "diff")).toBe("````diff\na\n```\nb\n````");
});

test("a mermaid label holds no syntax", () => {
  expect(mermaidLabel('a"]; click x "javascript:alert(1)" %%{init}%%```<b>é\n#35;')).toBe(
    "a#34;#93;#59; click x #34;javascript#58;alert#40;1#41;#34; #37;#37;#123;init#125;#37;#37;#96;#96;#96;#60;b#62;#233;#92;n#35;35#59;",
  );
});

test("a document over its budget loses rows from the end, counted, and stays whole otherwise", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => `| row ${index} é |`);
  const sections = [
    { head: "# One\n\n| head |\n| --- |", rows: rows(3), foot: "end" },
    { head: "## Two", rows: rows(1000), more: (count: number) => `| … and ${count} more |` },
    { head: "## Three", rows: rows(2) },
  ];
  const whole = renderSections(sections, 1_000_000);
  expect(whole).toContain("| row 999 é |");
  expect(whole.endsWith("| row 1 é |\n")).toBe(true);
  for (let limit = 120; limit < 4000; limit += 37) {
    const cut = renderSections(sections, limit);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
    const counted = /\| … and (\d+) more \|/.exec(cut)?.[1];
    if (counted !== undefined)
      expect((cut.split("## Two")[1] ?? "").split("## Three")[0]?.match(/\| row /g)?.length ?? 0).toBe(
        1000 - Number(counted),
      );
  }
  expect(renderSections(sections, 400)).toContain(
    "# One\n\n| head |\n| --- |\n| row 0 é |\n| row 1 é |\n| row 2 é |\nend\n\n## Two",
  );
  expect(renderSections(sections, 60)).toBe("… and 3 more sections\n");
});
