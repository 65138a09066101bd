import { reasonJson } from "../affected/affected-json.ts";
import type { AffectedRepo } from "../affected/affected.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { JsonValue } from "../base/json-value.ts";
import { pathForJson } from "../base/path-text.ts";
import type { BacktestSummary } from "./summary.ts";
import { shareOf, type DroppedFile, type TestedCommit } from "./tested-commit.ts";

/**
 * One commit as JSON. The reasons of each selected repo are those of `affected --json`; where everything is selected, `everything`
 * is the reason of all, and they are left out.
 */
export function commitJson(
  { repository, commit, parent, subject, date, changedFiles, verdict }: TestedCommit,
  affected: readonly AffectedRepo[],
): JsonValue {
  const head = { repository: pathForJson(repository), commit, parent, subject, date, changedFiles };
  if (verdict.kind === "unreadable") return { ...head, readable: { why: verdict.why } };
  const { repos, selected, everything, causes, dropped, warnings } = verdict;
  return {
    ...head,
    readable: true,
    repos,
    selected,
    share: rounded(shareOf(verdict)),
    everything:
      everything === null
        ? null
        : {
            kind: everything.kind,
            path: everything.path === null ? null : pathForJson(everything.path),
            message: everything.message,
          },
    causes: causes.map(({ kind, place }) => ({ kind, place: place === null ? null : pathForJson(place) })),
    ...(everything === null
      ? { reasons: Object.fromEntries(affected.map(({ repo, reasons }) => [repo, reasons.map(reasonJson)])) }
      : {}),
    dropped: dropped.map(droppedJson),
    ...(warnings.length === 0 ? {} : { warnings: warnings.map(warningJson) }),
  };
}

const warningJson = ({ code, message, file, place }: Diagnostic): JsonValue => ({
  code,
  message,
  file: file === undefined ? null : pathForJson(file),
  line: place?.line ?? null,
});

export const droppedJson = ({ path, by }: DroppedFile): JsonValue => ({
  path: pathForJson(path),
  by: by.kind,
  ...(by.kind === "ignored" ? { pattern: by.rule.pattern, from: by.rule.from } : {}),
  ...(by.kind === "removed" || by.kind === "no-task" ? { repo: by.repo } : {}),
});

/** The sums as JSON. */
export const summaryJson = ({
  commits,
  judged,
  unreadable,
  share,
  everything,
  everyRepo,
  nothing,
  ignores,
  time,
  warnings,
}: BacktestSummary): { readonly [key: string]: JsonValue } => ({
  commits,
  judged,
  unreadable,
  share:
    share === undefined
      ? null
      : {
          median: rounded(share.median),
          mean: rounded(share.mean),
          worst: rounded(share.worst),
          worstCommit: share.worstCommit,
        },
  everything: {
    commits: everything.commits,
    causes: everything.causes.map(({ kind, place, commits: made, alone, example }) => ({
      kind,
      place: place === null ? null : pathForJson(place),
      commits: made,
      alone,
      example: { ...example },
    })),
  },
  everyRepo,
  nothing: {
    commits: nothing.commits.map(({ commit, subject, files }) => ({
      commit,
      subject,
      files: files.map(droppedJson),
    })),
  },
  ignores: ignores.map(({ pattern, from, files, commits: dropped }) => ({
    pattern,
    from,
    files,
    commits: dropped,
  })),
  time: { ...time },
  warnings: warnings.map(({ message, commits: warned }) => ({ message, commits: warned })),
});

/** What was asked for, and what it was about. */
export interface BacktestHead {
  readonly config: string | null;
  readonly task: string | null;
  readonly query: {
    readonly last: number | null;
    readonly since: string | null;
    readonly range: string | null;
    readonly mergesOnly: boolean;
  };
  readonly repositories: readonly {
    readonly repository: string;
    readonly head: string;
    readonly after: string | null;
    readonly cutAt: string | null;
  }[];
}

/**
 * The whole document. `commits` are the texts of `commitJson`, newest first: one a line, so that a long history can be read line
 * by line.
 */
export function renderBacktestJson(
  { config, task, query, repositories }: BacktestHead,
  commits: readonly string[],
  summary: { readonly [key: string]: JsonValue },
): string {
  const fields: readonly (readonly [string, JsonValue])[] = [
    ["schemaVersion", 1],
    ["root", "."],
    ["config", config === null ? null : pathForJson(config)],
    ["task", task],
    ["query", query],
    ["repositories", repositories.map((one) => ({ ...one, repository: pathForJson(one.repository) }))],
  ];
  const head = fields.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join("");
  const list = commits.length === 0 ? "[]" : `[\n    ${commits.join(",\n    ")}\n  ]`;
  const sums = JSON.stringify(summary, null, 2).replaceAll("\n", "\n  ");
  return `{\n${head}  "commits": ${list},\n  "summary": ${sums}\n}\n`;
}

/** Four digits say all that a share of repos can. */
const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;
