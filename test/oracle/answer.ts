import { execFileSync } from "node:child_process";
import { at, canonical, entriesOf, listOf, textOf, textsOf } from "./values.ts";

/** One reason of a selected repo, in the JSON of design section 6. */
export interface Reason {
  readonly kind: string;
  readonly fields: unknown;
}

/** What the product says about one commit, as far as the oracle has an opinion of it. */
export interface Answer {
  readonly everything: unknown;
  readonly selected: readonly string[];
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
}

const reasonsOf = (list: unknown): Reason[] =>
  listOf(list).map((fields) => ({ kind: textOf(at(fields, "kind")) ?? "", fields }));

/**
 * Reads what `affected` prints (`affected: [{ repo, reasons }]`) and what `backtest` prints for each commit: the same, or
 * `selected: [name]` with `reasons: { name: [reason] }`.
 */
export function readAnswer(json: unknown): Answer {
  const affected = listOf(at(json, "affected"));
  const names = affected.map((each) => textOf(at(each, "repo")) ?? "");
  return {
    everything: at(json, "everything") ?? null,
    selected: (affected.length > 0 ? names : textsOf(at(json, "selected"))).toSorted(),
    reasons: new Map([
      ...affected.map((each, index) => [names[index] ?? "", reasonsOf(at(each, "reasons"))] as const),
      ...entriesOf(at(json, "reasons")).map(([repo, list]) => [repo, reasonsOf(list)] as const),
    ]),
  };
}

const ask = (program: string, argv: readonly string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, [program, ...argv], { maxBuffer: 2 ** 30, encoding: "utf8" }));

/** One process per commit, about 200 ms each: for samples. */
export const askAffected =
  (program: string, directory: string) =>
  ({ commit, parent }: { readonly commit: string; readonly parent: string }): Answer =>
    readAnswer(ask(program, ["affected", "--root", directory, "--base", parent, "--head", commit, "--json"]));

/** One process for all commits of a history. */
export function askBacktest(
  program: string,
  directory: string,
): (step: { readonly commit: string }) => Answer {
  const json = ask(program, ["backtest", "--root", directory, "--last", "1000", "--json"]);
  const answers = new Map(
    listOf(at(json, "commits")).map((each) => [textOf(at(each, "commit")), readAnswer(each)]),
  );
  return ({ commit }) => {
    const answer = answers.get(commit);
    if (answer === undefined) throw new Error(`the backtest says nothing about ${commit}`);
    return answer;
  };
}

export const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  canonical(a) === canonical(b);
