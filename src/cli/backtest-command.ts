import { resolve } from "node:path";
import { commitJson, renderBacktestJson, summaryJson } from "../backtest/backtest-json.ts";
import { renderSummary } from "../backtest/render-summary.ts";
import { Failure } from "../base/failure.ts";
import { pathForJson, showPath, showText } from "../base/path-text.ts";
import { shortSha } from "../base/sha.ts";
import { count } from "../base/words.ts";
import { backtest, type Backtest } from "../commands/backtest.ts";
import type { Invocation } from "./program.ts";

export interface BacktestFlags {
  readonly last?: string;
  readonly since?: string;
  readonly range?: string;
  readonly merges?: boolean;
  readonly task?: string;
  readonly config?: string;
  readonly fetch?: boolean;
  readonly html?: string;
  readonly suggest?: boolean;
  readonly write?: boolean;
}

const DEFAULT_LAST = 300;

/** `wrknv workspace backtest`, its output and its page. */
export async function runBacktest(
  { context, scope, print, note, warn, paint }: Invocation,
  { json, html, ...flags }: BacktestFlags & { readonly json?: boolean },
): Promise<void> {
  const lines: string[] = [];
  // They take another look at the whole newest commit, so a program that reads the answer asks for them.
  const suggesting =
    json !== true || flags.suggest === true || flags.write === true
      ? await import("../commands/backtest-suggestions.ts")
      : undefined;
  const watch = suggesting?.watchForSuggestions();
  const query = {
    last: parseLast(flags.last),
    since: flags.since,
    range: flags.range,
    mergesOnly: flags.merges === true,
  };
  const result = await backtest(
    context,
    {
      ...query,
      task: flags.task,
      config: flags.config,
      fetch: flags.fetch === true,
      ...(watch === undefined ? {} : { watch }),
      ...(json === true
        ? {
            // As text at once: the reasons of a long history, kept as values, take many times the memory.
            tell: (commit, judgement) =>
              lines.push(JSON.stringify(commitJson(commit, judgement?.affected ?? []))),
          }
        : {}),
    },
    scope,
  );
  warn(result.opened.diagnostics);
  const suggestions = await watch?.suggest();
  if ((flags.suggest === true || flags.write === true) && suggestions === undefined)
    note("no suggestion: none of the judged commits is of the root's own repository");
  if (suggesting !== undefined && suggestions !== undefined && flags.write === true) {
    const written = await suggesting.writeSuggestions(result.opened.root.path, suggestions);
    note(written === undefined ? "there was nothing to write" : `wrote ${written}`);
  }
  const { config, summary } = result;
  const task = flags.task ?? null;
  if (html !== undefined) {
    const [{ renderPage }, { writeAtomic }] = await Promise.all([
      import("../backtest/render-page.ts"),
      import("../system/files.ts"),
    ]);
    const page = await renderPage({
      commits: result.commits,
      summary,
      config,
      task,
      notes: notesOf(result, query.last),
    });
    writeAtomic(resolve(context.cwd, html), page);
    note(`wrote ${showText(html)}`);
  }
  if (json !== true) {
    print(renderSummary(summary, { config, task, notes: notesOf(result, query.last) }, paint));
    if (suggestions !== undefined) {
      const { renderSuggestions } = await import("../suggestions/render-suggestions.ts");
      print(`\n${renderSuggestions(suggestions, { paint, isWritten: flags.write === true })}`);
    }
    return;
  }
  const isCounted = query.since === undefined && query.range === undefined;
  print(
    renderBacktestJson(
      {
        config,
        task,
        query: {
          last: isCounted ? query.last : null,
          since: query.since ?? null,
          range: query.range ?? null,
          mergesOnly: query.mergesOnly,
        },
        repositories: result.histories.map(({ repository, head, after, cutAt }) => ({
          repository,
          head,
          after: after ?? null,
          cutAt: cutAt ?? null,
        })),
      },
      newestFirst(lines, result),
      {
        ...summaryJson(summary),
        missingBlobs: result.missingBlobs,
        submodulesByGitlink: result.submodulesByGitlink.map(pathForJson),
        ...(suggestions === undefined
          ? {}
          : {
              suggestions: (await import("../suggestions/suggestions-json.ts")).suggestionsJson(suggestions),
            }),
      },
    ),
  );
}

/** Commits are told oldest first, repository by repository; the document has them as `commits` has. */
function newestFirst(lines: readonly string[], { commits }: Backtest): string[] {
  const ordered: string[] = [];
  for (let start = 0; start < commits.length;) {
    let end = start;
    while (end < commits.length && commits[end]?.repository === commits[start]?.repository) end += 1;
    ordered.push(...lines.slice(start, end).reverse());
    start = end;
  }
  return ordered;
}

function parseLast(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LAST;
  // Number("") is 0 and parseInt("4x") is 4, so the text is matched first.
  if (!/^[1-9]\d{0,6}$/.test(text))
    throw new Failure(
      "usage/wrong-value",
      `--last must be a whole number from 1, not ${showText(JSON.stringify(text))}`,
    );
  return Number(text);
}

/** How far the clone can see, and what it left out. */
function notesOf(
  { histories, missingBlobs, submodulesByGitlink, commits }: Backtest,
  last: number,
): readonly string[] {
  return [
    ...histories
      .filter(({ cutAt }) => cutAt !== undefined)
      .map(({ repository, cutAt }) => {
        const seen = commits.filter((commit) => commit.repository === repository).length;
        const where = repository === "." ? "the clone" : `the clone of ${repository}`;
        return `${where} is shallow and ends at ${cutAt === undefined ? "" : shortSha(cutAt)}: ${count(seen, "commit")} can be judged${seen < last ? "; git fetch --unshallow gets the rest" : ""}`;
      }),
    ...(missingBlobs === 0
      ? []
      : [
          `the clone left out ${count(missingBlobs, "file")} that a backtest reads; --fetch gets them in one batch`,
        ]),
    ...(submodulesByGitlink.length === 0
      ? []
      : [
          `${count(submodulesByGitlink.length, "submodule")} judged by gitlink alone (${submodulesByGitlink.map(showPath).join(", ")}): not all commits are in this clone; git submodule update --init gets them`,
        ]),
  ];
}
