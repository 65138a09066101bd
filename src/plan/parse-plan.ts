import type { Result } from "../base/failure.ts";
import { fail, Failure, ok } from "../base/failure.ts";
import type { Plan } from "./plan.ts";
import { planId } from "./render-plan-json.ts";

const HINT = "plan again; a plan file is written by wrknv and never edited";

/**
 * Reads plan.json. Failure `plan/unreadable` where it is no JSON, is not shaped like a plan of this version, or its
 * content is not what its id says.
 */
export async function parsePlan(text: string): Promise<Result<Plan, Failure>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return unreadable("the plan is not JSON", cause);
  }
  if (!isObject(json)) return unreadable("the plan is not a JSON object");
  if (json.schemaVersion !== 1)
    return unreadable(
      "schemaVersion" in json ? "the plan is of another version of wrknv" : "the plan has no schemaVersion",
    );
  const { planSchema } = await import("./plan-schema.ts");
  const checked = planSchema.safeParse({
    ...json,
    repos: isObject(json.repos) ? Object.entries(json.repos) : json.repos,
  });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return unreadable(
      `the plan has a wrong value at /${issue?.path.map(String).join("/") ?? ""}: ${issue?.message ?? ""}`,
    );
  }
  const plan = { ...checked.data, repos: new Map(checked.data.repos) };
  if (planId(plan) !== plan.id)
    return unreadable("the plan was changed after it was made: its content does not fit its id");
  return ok(plan);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const unreadable = (message: string, cause?: unknown): Result<never, Failure> =>
  fail(new Failure("plan/unreadable", message, { hint: HINT, cause }));
