import { distinct } from "../base/order.ts";
import type { PlanInput } from "./make-plan.ts";
import type { Plan } from "./plan.ts";

/** What of a plan file goes into making it again; the workspace, and what is affected, come from the commits. */
export type ReplayInput = Required<
  Pick<PlanInput, "name" | "task" | "base" | "head" | "durationsMs" | "limits">
>;

/** The recorded durations only: assumed ones follow from them again. */
export function replayInput(plan: Plan): ReplayInput {
  const { maxStages, maxJobs, jobsPerRunner, affectedOutput } = plan.limits;
  const recorded = [...plan.repos].filter(([, repo]) => repo.recorded);
  return {
    name: plan.name,
    task: plan.task,
    base: plan.base,
    head: plan.head,
    durationsMs: new Map(recorded.map(([name, { expectedMs }]) => [name, expectedMs])),
    limits: { maxStages, maxJobs, jobsPerRunner, affectedOutput },
  };
}

/** The first place, in the order of the file, where two plans differ. */
export interface PlanDifference {
  /** JSON pointer (RFC 6901): `/stages/0/jobs/1/repos/0`. */
  readonly pointer: string;
  /** Undefined where only the other plan has a value there. */
  readonly first: unknown;
  readonly second: unknown;
}

/** Undefined for equal plans. The id is looked at last, because it differs with everything else. O(size of the plans) */
export function firstDifference(first: Plan, second: Plan): PlanDifference | undefined {
  const { id: firstId, ...firstRest } = first;
  const { id: secondId, ...secondRest } = second;
  return differenceAt("", firstRest, secondRest) ?? differenceAt("/id", firstId, secondId);
}

function differenceAt(pointer: string, first: unknown, second: unknown): PlanDifference | undefined {
  if (Object.is(first, second)) return undefined;
  const [a, b] = [membersOf(first), membersOf(second)];
  if (a === undefined || b === undefined || Array.isArray(first) !== Array.isArray(second))
    return { pointer, first, second };
  for (const key of distinct([...a.keys(), ...b.keys()])) {
    const difference = differenceAt(
      `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      a.get(key),
      b.get(key),
    );
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** Undefined for what has no members. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return value instanceof Map
    ? (value as ReadonlyMap<string, unknown>)
    : new Map<string, unknown>(Object.entries(value));
}
