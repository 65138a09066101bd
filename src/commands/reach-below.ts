import { joinPath, pathAboveRoot } from "../base/path-text.ts";
import type { WorkflowReach } from "../affected/workflow-reach.ts";

/**
 * The same reach with paths relative to a root that lies below the top of its repository: `..` before what is outside of it.
 * `below` is the root's folder, `.` for the top.
 */
export function reachBelow(reach: WorkflowReach, below: string): WorkflowReach {
  if (below === ".") return reach;
  const move = (path: string) =>
    path.startsWith(`${below}/`) ? path.slice(below.length + 1) : pathAboveRoot(below, path);
  const back = (path: string) =>
    path.startsWith("../") ? path.replace(/^(?:\.\.\/)+/, "") : joinPath(below, path);
  return {
    workflows: new Set([...reach.workflows].map(move)),
    actions: new Set([...reach.actions].map(move)),
    namedBy: (path) => reach.namedBy(back(path)),
    texts: reach.texts,
  };
}
