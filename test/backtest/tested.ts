import type { JudgedCommit, TestedCommit } from "../../src/backtest/tested-commit.ts";
import { parseSha } from "../../src/base/sha.ts";

/** A judged commit of four repos with what matters of it; its id is a digit forty times. */
export const judged = (
  digit: string,
  verdict: Partial<JudgedCommit>,
  subject = `commit ${digit}`,
): TestedCommit => ({
  repository: ".",
  commit: parseSha(digit.repeat(40))!,
  parent: null,
  subject,
  date: "2026-01-02T03:04:05+00:00",
  changedFiles: 1,
  verdict: {
    kind: "judged",
    repos: 4,
    selected: [],
    everything: null,
    causes: [],
    dropped: [],
    warnings: [],
    time: undefined,
    ...verdict,
  },
});

export const unreadable = (digit: string, why: string): TestedCommit => ({
  ...judged(digit, {}),
  verdict: { kind: "unreadable", why },
});
