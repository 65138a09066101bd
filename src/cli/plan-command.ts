import { resolve } from "node:path";
import { Failure } from "../base/failure.ts";
import type { CompareOptions } from "../commands/compare.ts";
import { plan } from "../commands/plan.ts";
import { replay } from "../commands/replay.ts";
import { renderPlan } from "../plan/render-plan.ts";
import { renderPlanJson } from "../plan/render-plan-json.ts";
import { readText, writeAtomic } from "../system/files.ts";
import type { Invocation, PlanFlags } from "./program.ts";

/** `wrknv workspace plan`, its output and its files. */
export async function runPlan(
  { context, scope, print, note, warn, exitWith }: Invocation,
  { name, out, replay: file, json }: PlanFlags & { readonly json?: boolean },
  compare: CompareOptions,
): Promise<void> {
  if (file !== undefined) {
    const text = readText(resolve(context.cwd, file));
    if (text === undefined)
      throw new Failure("plan/unreadable", `there is no file ${file}`, {
        hint: "wrknv workspace plan --out FILE writes one",
      });
    const { plan: again, difference } = await replay(context, text, scope);
    if (json === true) print(renderPlanJson(again));
    if (difference === undefined) {
      if (json !== true) print(`the same plan, ${again.id}\n`);
      return;
    }
    const shown = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value)).slice(0, 400);
    note(
      `the plan differs at ${difference.pointer}\n  in the file: ${shown(difference.first)}\n  now:         ${shown(difference.second)}`,
    );
    exitWith(1);
    return;
  }
  const { plan: made, affected } = await plan(context, { ...compare, name, affectedOutput: true }, scope);
  warn(affected.opened.diagnostics);
  for (const notice of affected.answer.notices) note(`note: ${notice}`);
  if (out !== undefined) writeAtomic(resolve(context.cwd, out), renderPlanJson(made));
  print(json === true ? renderPlanJson(made) : renderPlan(made));
}
