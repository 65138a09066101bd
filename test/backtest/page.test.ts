import { expect, test } from "vitest";
import { causesOf } from "../../src/backtest/cause.ts";
import { openIgnoreRules } from "../../src/backtest/ignore-rules.ts";
import { renderPage } from "../../src/backtest/render-page.ts";
import { summarize } from "../../src/backtest/summary.ts";
import { judged, unreadable } from "./tested.ts";

const HOSTILE = `</title></svg><script>alert("1")</script>'"&]]>\u202e`;
const everything = { kind: "unowned", path: HOSTILE, message: HOSTILE, hint: HOSTILE } as const;
const rules = openIgnoreRules([{ text: HOSTILE, at: { keys: ["affected", "ignore", 0] } }]);

const page = (): Promise<string> => {
  const commits = [
    judged("1", { selected: [HOSTILE, "b", "c", "d"] }, HOSTILE),
    judged("2", { selected: ["b"], everything, causes: causesOf(everything, []) }, HOSTILE),
    judged(
      "3",
      { dropped: [{ path: HOSTILE, by: { kind: "ignored", rule: rules.ruleOf("a.md")! } }] },
      HOSTILE,
    ),
    judged("4", { dropped: [{ path: HOSTILE, by: { kind: "removed", repo: HOSTILE } }] }, HOSTILE),
    unreadable("5", HOSTILE),
  ];
  return renderPage({
    commits,
    summary: summarize(commits, rules.rules),
    config: HOSTILE,
    task: HOSTILE,
    notes: [HOSTILE],
  });
};

test("whatever names say is text: no element, no attribute and no script comes of them", async () => {
  const html = await page();
  const tags = new Set([...html.matchAll(/<\/?([a-z!]+)/gi)].map(([, name = ""]) => name));
  expect([...tags].sort()).toEqual(
    ["!doctype", "body", "code", "dd", "details", "div", "dl", "dt", "figure", "h", "head", "html", "i", "li", "main",
      "meta", "p", "path", "rect", "span", "style", "summary", "svg", "table", "tbody", "td", "text", "th", "thead",
      "title", "tr", "ul"],
  ); // prettier-ignore
  expect(html).not.toContain("\u202e");
  expect(html).toContain("&lt;script&gt;");
});

test("the page asks nobody for anything", async () => {
  const html = await page();
  expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect([...html.matchAll(/\b(?:src|href)=|url\(/g)]).toEqual([]);
  expect(
    [...html.matchAll(/https?:[^"'\s]*/g)]
      .map(([url]) => url)
      .filter((url) => !url.startsWith("http://www.w3.org/")),
  ).toEqual([]);
});

test("the same history makes the same page", async () => {
  expect(await page()).toBe(await page());
});
