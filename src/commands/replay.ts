import { Failure } from "../base/failure.ts";
import { parseSha, type Sha } from "../base/sha.ts";
import { asList, asTable } from "../documents/value.ts";
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
  const bases = basesOf(made.base);
  const head = asTable(made.head) ?? {};
  if (head["dirty"] === true || head["sha"] === null)
    throw new Failure(
      "plan/not-replayable",
      "the plan was made from uncommitted work, which only that work tree had",
      {
        hint: "commit, plan again, and replay that plan",
      },
    );
  const result = await affected(
    { ...context, event: null },
    {
      base: undefined,
      head: commitOf(head["sha"], "head"),
      committed: true,
      all: bases === undefined,
      task: made.task,
      ...(bases === undefined ? {} : { bases }),
      replay: { workflow: made.workflow, everything: bases === undefined ? made.everything : null },
    },
    scope,
  );
  const input = replayInput(made);
  const plan = await planAffected(
    result,
    { name: made.name, affectedOutput: made.limits.affectedOutput },
    {
      task: made.task,
      base: made.base,
      head: made.head,
      durationsMs: input.durationsMs,
      limits: made.limits,
    },
  );
  return { plan, difference: firstDifference(made, plan) };
}

/** The commits that a plan was made against; undefined where everything was planned for want of any. */
function basesOf(value: Plan["base"]): readonly [Sha, ...Sha[]] | undefined {
  const { sha, others } = asTable(value) ?? {};
  if (sha === null) return undefined;
  return [commitOf(sha, "base"), ...(asList(others) ?? []).map((other) => commitOf(other, "base"))];
}

/** The commit that a plan names, checked: what is in a file can be anything. */
function commitOf(value: unknown, what: string): Sha {
  const id = typeof value === "string" ? parseSha(value) : undefined;
  if (id === undefined)
    throw new Failure("plan/unreadable", `the plan's ${what} names no commit`, { hint: "plan again" });
  return id;
}
