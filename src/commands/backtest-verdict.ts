import type { Reason } from "../affected/reason.ts";
import { causesOf } from "../backtest/cause.ts";
import type { IgnoreRules } from "../backtest/ignore-rules.ts";
import type { TimePredictor } from "../backtest/predicted-time.ts";
import type { DroppedFile, Verdict } from "../backtest/tested-commit.ts";
import type { WorkspaceFile } from "../config/workspace-file.ts";
import type { WalkedStep } from "./backtest-walk.ts";
import { judge, type Judgement } from "./judge.ts";
import { reachBelow } from "./reach-below.ts";

export interface VerdictOptions {
  /** The workspace's folder, absolute. */
  readonly root: string;
  readonly config: WorkspaceFile["affected"];
  readonly task: string | undefined;
  readonly rules: IgnoreRules;
  readonly predictor: TimePredictor;
  /** The root's folder below the top of its repository. */
  readonly rootBelowTop: string;
}

/** Judges one step as `affected` would have, and sums up what came of it. `judgement` is undefined where it could not be. */
export async function verdictOn(
  { base, head, changes, workflows }: WalkedStep,
  { root, config, rules, predictor, rootBelowTop, task }: VerdictOptions,
): Promise<{ readonly verdict: Verdict; readonly judgement: Judgement | undefined }> {
  // Without numbers, so that commits of one kind are one line of the summary.
  if (base.missing > 0 || head.missing > 0)
    return unreadable("manifests or lockfiles that it takes are not in this clone");
  if (head.state.workspace.repos.size === 0 && base.state.workspace.repos.size === 0)
    return unreadable("no repo was found in it");
  const judgement = await judge({
    root,
    config,
    head: head.state,
    base: base.state,
    changes,
    workflows: reachBelow(workflows, rootBelowTop),
    everything: null,
    task,
  });
  const { affected, everything, selection, headEdges } = judgement;
  const { names, counts, repos } = head.facts;
  const selected =
    affected.length === head.state.workspace.repos.size
      ? names
      : affected.map(({ repo }) => repo).filter(counts);
  const graph = { repos, edges: headEdges };
  const all = predictor.predictAll(names, graph);
  const time = selected.length === names.length ? all : predictor.predict(selected, graph);
  return {
    judgement,
    verdict: {
      kind: "judged",
      repos: names.length,
      selected,
      everything,
      causes: causesOf(everything, config.unowned === "everything" ? selection.unowned : []),
      warnings: judgement.warnings,
      dropped: droppedBy(judgement, { config, rules, counts }),
      time: time === undefined || all === undefined ? undefined : { selected: time, all },
    },
  };
}

const unreadable = (why: string): { readonly verdict: Verdict; readonly judgement: undefined } => ({
  verdict: { kind: "unreadable", why },
  judgement: undefined,
});

/** The changed files that selected nothing, each with what dropped it. */
function droppedBy(
  { selection, everything, affected }: Judgement,
  {
    config,
    rules,
    counts,
  }: Pick<VerdictOptions, "config" | "rules"> & { readonly counts: (name: string) => boolean },
): readonly DroppedFile[] {
  const dropped: DroppedFile[] = selection.ignored.map((path) => {
    const rule = rules.ruleOf(path);
    return { path, by: rule === undefined ? { kind: "outside" } : { kind: "ignored", rule } };
  });
  if (everything !== null) return dropped;
  if (config.unowned === "nothing")
    for (const path of selection.unowned) dropped.push({ path, by: { kind: "unowned" } });
  const kept = new Set(affected.flatMap(({ repo, reasons }) => [repo, ...reasons.flatMap(endOf)]));
  for (const [repo, paths] of selection.repoChanges) {
    const kind = !kept.has(repo) ? "removed" : counts(repo) ? undefined : "no-task";
    if (kind !== undefined) for (const path of paths) dropped.push({ path, by: { kind, repo } });
  }
  return dropped;
}

/** The repo that a chain of dependencies comes from; one that is gone can be the end of a chain too. */
const endOf = (reason: Reason): readonly string[] =>
  reason.kind === "dependency" ? reason.chain.slice(-1) : [];
