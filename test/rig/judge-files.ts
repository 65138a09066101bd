import { describeReason } from "../../src/affected/describe.ts";
import { NO_WORKFLOWS } from "../../src/affected/workflow-reach.ts";
import { edgesOfState } from "../../src/commands/edges-of-state.ts";
import { judge } from "../../src/commands/judge.ts";
import { fileChange, memoryState, type Files, type MemoryOptions } from "./memory-workspace.ts";

export interface JudgeOptions extends MemoryOptions {
  readonly task?: string;
  readonly workflowTexts?: readonly string[];
  readonly unowned?: "everything" | "nothing";
}

/**
 * What lies between two states affects, on lines: why everything is; each affected repo with its reasons; what is ignored
 * and unowned; warnings. A file of head that is null is not there; the others are base's.
 */
export async function judgeFiles(
  base: Files,
  changes: Readonly<Record<string, string | null>>,
  { task, workflowTexts = [], unowned = "everything", ...options }: JudgeOptions = {},
): Promise<readonly string[]> {
  const head: Record<string, string> = { ...base };
  for (const [path, text] of Object.entries(changes))
    if (text === null) Reflect.deleteProperty(head, path);
    else head[path] = text;
  const { everything, affected, selection, warnings } = await judge({
    root: "/nowhere",
    config: { global: [], ignore: [], unowned },
    head: { ...(await memoryState(head, options)), files: new Map() },
    base: { ...(await memoryState(base, options)), files: new Map() },
    changes: Object.keys(changes).map((path) =>
      fileChange({ path, atHead: path in head, atBase: path in base }),
    ),
    workflows: { ...NO_WORKFLOWS, texts: workflowTexts },
    everything: null,
    task,
  });
  return [
    ...(everything === null
      ? affected.map(({ repo, reasons }) => `${repo}: ${reasons.map(describeReason).join("; ")}`)
      : [`everything: ${everything.message}`]),
    ...selection.ignored.map((path) => `ignored: ${path}`),
    ...selection.unowned.map((path) => `unowned: ${path}`),
    ...warnings.map(({ code, message }) => `${code}: ${message}`),
  ];
}

/** The edges of a state, each on a line with its place. */
export async function showEdges(files: Files, options: MemoryOptions = {}): Promise<readonly string[]> {
  const state = await memoryState(files, options);
  const { edges, problems } = await edgesOfState(state);
  return [
    ...(await Promise.all(
      edges.map(
        async ({ from, to, kind, declaredIn }) =>
          `${from} → ${to} ${kind} ${await state.locator.line(declaredIn.file, declaredIn.at)}`,
      ),
    )),
    ...problems.map(({ code, message }) => `${code}: ${message}`),
  ];
}
