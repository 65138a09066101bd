import { expect, test } from "vitest";
import { commitJson, renderBacktestJson, summaryJson } from "../../src/backtest/backtest-json.ts";
import { causesOf } from "../../src/backtest/cause.ts";
import { openIgnoreRules } from "../../src/backtest/ignore-rules.ts";
import { renderSummary } from "../../src/backtest/render-summary.ts";
import { summarize } from "../../src/backtest/summary.ts";
import { judged, unreadable } from "./tested.ts";

const ALL = ["a", "b", "c", "d"];
const RULES = openIgnoreRules([{ text: "*.txt", at: { keys: ["affected", "ignore", 0] } }]);
const ignored = (path: string) => ({ path, by: { kind: "ignored", rule: RULES.ruleOf(path)! } }) as const;
const everything = (path: string) =>
  ({ kind: "unowned", path, message: `no repo owns ${path}`, hint: null }) as const;
const hour = (hours: number) => ({ workMs: hours * 3_600_000, wallMs: hours * 1_800_000 });

const HISTORY = [
  judged("1", { selected: ["a"], time: { selected: hour(1), all: hour(4) } }),
  judged("2", {
    selected: ALL,
    everything: everything("ci/x"),
    causes: causesOf(everything("ci/x"), ["ci/x", "ci/y", "Makefile"]),
    time: { selected: hour(4), all: hour(4) },
  }),
  judged("3", {
    selected: ALL,
    everything: everything("ci/z"),
    causes: causesOf(everything("ci/z"), ["ci/z"]),
  }),
  judged("4", { dropped: [ignored("a.txt"), ignored("b.md")] }, "only words"),
  judged("5", { selected: ALL }),
  judged("6", {
    dropped: [ignored("c.txt")],
    warnings: [{ code: "x/y", severity: "warning", message: "odd" }],
  }),
  unreadable("7", "3 manifests are not in this clone"),
];

test("causes of one commit are taken together by top folder, and a cause alone is told from one among others", () => {
  const { everything: sum } = summarize(HISTORY, RULES.rules);
  expect(sum.commits).toBe(2);
  expect(sum.causes.map(({ place, commits, alone }) => [place, commits, alone])).toEqual([
    ["ci/", 2, 1],
    ["Makefile", 1, 0],
  ]);
});

test("the answer for a terminal is about one screen", () => {
  const text = renderSummary(
    summarize(HISTORY, RULES.rules),
    { config: null, task: "te\u001bst", notes: ["the clone is shallow"] },
    (_style, line) => line,
  );
  expect(text).toBe(`7 commits, all judged by the defaults: there is no config
only repos with the task te\\x1bst count
1 commit could not be judged: 3 manifests are not in this clone
note: the clone is shallow

selected: 63 % of the repos at the median, 54 % on average, 100 % at worst (222222222222)
work saved: 38 % of what running all would take, with every repo taken to last equally long
wall time: 1 h 15 min a commit in place of 2 h, on 20 runners (38 % less)
of 4 commits no plan can be made, so they are not in these figures

2 commits (33 %) select everything
   2  ci/       unowned  alone in 1
   1  Makefile  unowned  alone in 0
1 more select every repo one by one, as dependents of what changed

2 commits (33 %) select nothing
   444444444444  only words  *.txt; **/*.md (default)
   666666666666  commit 6    *.txt

ignore patterns, with the commits in which they dropped files
   2  *.txt    config
   1  **/*.md  default

not understood, so that more was selected
   1  odd
`);
});

test("the JSON is whole, one commit a line, and keeps names that mean something to JavaScript", () => {
  const line = JSON.stringify(
    commitJson(judged("1", { selected: ["__proto__"] }), [
      {
        repo: "__proto__",
        path: "p",
        changed: true,
        reasons: [{ kind: "changed-file", path: "p/\udcff", count: 1 }],
      },
    ]),
  );
  const text = renderBacktestJson(
    {
      config: null,
      task: null,
      query: { last: 300, since: null, range: null, mergesOnly: false },
      repositories: [{ repository: ".", head: "1".repeat(40), after: null, cutAt: null }],
    },
    [line, JSON.stringify(commitJson(unreadable("7", "gone"), []))],
    summaryJson(summarize(HISTORY, RULES.rules)),
  );
  const document = JSON.parse(text) as { commits: readonly Record<string, unknown>[]; summary: unknown };
  expect(text.split("\n").filter((one) => one.startsWith("    {"))).toHaveLength(2);
  expect(Object.entries(document.commits[0]?.["reasons"] as object)).toEqual([
    ["__proto__", [{ kind: "changed-file", path: "p/\\xff", count: 1 }]],
  ]);
  expect(document.commits[1]?.["readable"]).toEqual({ why: "gone" });
  expect(document.summary).toMatchObject({ commits: 7, judged: 6, everyRepo: 1, share: { worst: 1 } });
});

test("where nothing could be judged there are no shares", () => {
  const summary = summarize([unreadable("7", "gone")], RULES.rules);
  expect(summary.share).toBeUndefined();
  expect(renderSummary(summary, { config: "x.toml", task: null, notes: [] }, (_style, line) => line)).toBe(
    "1 commit, all judged by x.toml as it is now\n1 commit could not be judged: gone\n",
  );
});
