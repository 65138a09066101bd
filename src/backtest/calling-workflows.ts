import { NO_WORKFLOWS, workflowReach, type WorkflowReach } from "../affected/workflow-reach.ts";
import { runsTask } from "./runs-task.ts";

/** A commit's files by path; what has the same id has the same text. */
export interface ReadableTree {
  idAt(path: string): string | undefined;
  /** The workflows there, in order. */
  workflows(): readonly string[];
}

/** Finds, commit by commit, what the workflows that run a task of a repo reach. */
export interface CallingWorkflows {
  at(tree: ReadableTree, scripts: ReadonlySet<string>): Promise<WorkflowReach>;
}

/** One workflow as it was looked at: the files that were asked for, and what came of it. */
interface Looked {
  readonly ids: ReadonlyMap<string, string | undefined>;
  readonly reach: WorkflowReach;
  readonly texts: readonly string[];
}

/**
 * Where no workflow says that it calls, each that runs a task of a repo counts as one (issue of the backtest; design section 6,
 * rule 1). A workflow is looked at again only where one of the files that it reaches changed. `read` gives a file's text
 * by its id; undefined where it is not to be had.
 */
export function openCallingWorkflows(read: (id: string) => Promise<string | undefined>): CallingWorkflows {
  const looked = new Map<string, Looked>();
  let last: { readonly parts: readonly WorkflowReach[]; readonly united: WorkflowReach } | undefined;

  const lookAt = async (path: string, tree: ReadableTree): Promise<Looked> => {
    const before = looked.get(path);
    if (before !== undefined && [...before.ids].every(([file, id]) => tree.idAt(file) === id)) return before;
    const ids = new Map<string, string | undefined>();
    const files: string[] = [];
    const reach = await workflowReach([path], async (file) => {
      const id = tree.idAt(file);
      ids.set(file, id);
      const text = id === undefined ? undefined : await read(id);
      if (text !== undefined) files.push(text);
      return text;
    });
    const now = { ids, reach, texts: files };
    looked.set(path, now);
    return now;
  };

  return {
    async at(tree, scripts) {
      const parts: WorkflowReach[] = [];
      for (const path of tree.workflows()) {
        const { reach, texts } = await lookAt(path, tree);
        if (runsTask(texts, scripts)) parts.push(reach);
      }
      if (last?.parts.length !== parts.length || last.parts.some((part, at) => part !== parts[at]))
        last = { parts, united: unite(parts) };
      return last.united;
    },
  };
}

function unite(parts: readonly WorkflowReach[]): WorkflowReach {
  if (parts.length === 0) return NO_WORKFLOWS;
  const named = new Map<string, string | undefined>();
  return {
    workflows: new Set(parts.flatMap(({ workflows }) => [...workflows])),
    actions: new Set(parts.flatMap(({ actions }) => [...actions])),
    texts: parts.flatMap(({ texts }) => texts),
    namedBy(path) {
      if (!named.has(path)) named.set(path, firstNaming(parts, path));
      return named.get(path);
    },
  };
}

function firstNaming(parts: readonly WorkflowReach[], path: string): string | undefined {
  for (const { namedBy } of parts) {
    const file = namedBy(path);
    if (file !== undefined) return file;
  }
  return undefined;
}
