import { Failure } from "../base/failure.ts";
import { parseSha } from "../base/sha.ts";
import { asTable } from "../documents/value.ts";
import type { Scope } from "../base/scope.ts";
import { parsePlan } from "../plan/parse-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { firstDifference, replayInput, type PlanDifference } from "../plan/replay.ts";
import { affected } from "./affected.ts";
import type { CommandContext } from "./context.ts";
import { planAffected } from "./plan.ts";

export interface ReplayResult {
  readonly plan: Plan;
  /** Where the plan that is made now differs first; undefined where it is the same to the byte. */
  readonly difference: PlanDifference | undefined;
}

/**
 * `wrknv workspace plan --replay FILE`: makes the plan again from the base, head, task, limits and durations in the file.
 * Fails with plan/unreadable, and with plan/not-replayable for a plan of uncommitted work.
 */
export async function replay(context: CommandContext, text: string, scope: Scope): Promise<ReplayResult> {
  const parsed = await parsePlan(text);
  if (!parsed.ok) throw parsed.failure;
  const made = parsed.value;
  const base = commitOf(made.base, "base");
  const head = commitOf(made.head, "head");
  if (head.dirty || head.sha === null)
    throw new Failure("plan/not-replayable", "the plan was made from uncommitted work, which only that work tree had", {
      hint: "commit, plan again, and replay that plan",
    });
  const result = await affected(
    { ...context, event: null },
    {
      base: base.sha ?? undefined,
      head: head.sha,
      committed: true,
      all: base.sha === null,
      replay: { workflow: made.workflow, everything: base.sha === null ? made.everything : null },
    },
    scope,
  );
  const input = replayInput(made);
  const plan = await planAffected(
    result,
    { name: made.name, affectedOutput: made.limits.affectedOutput },
    { task: made.task, base: made.base, head: made.head, durationsMs: input.durationsMs, limits: made.limits },
  );
  return { plan, difference: firstDifference(made, plan) };
}

/** The commit that a plan names, checked: what is in a file can be anything. */
function commitOf(value: Plan["base"], what: string): { readonly sha: string | null; readonly dirty: boolean } {
  const { sha, dirty } = asTable(value) ?? {};
  if (sha === null) return { sha, dirty: dirty === true };
  if (typeof sha !== "string" || parseSha(sha) === undefined)
    throw new Failure("plan/unreadable", `the plan's ${what} names no commit`, { hint: "plan again" });
  return { sha, dirty: dirty === true };
}
