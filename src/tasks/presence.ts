import { findTask, taskWords, type TaskTree } from "../config/task-tree.ts";
import type { Ecosystem, Manifest } from "../manifests/manifest.ts";

/** Where a repo's task of some name comes from. */
export type TaskSource =
  | { readonly kind: "config"; readonly name: string }
  | { readonly kind: "manifest"; readonly ecosystem: Ecosystem };

/** The tasks that an ecosystem has without anyone saying so (design section 7, "Without a task of that name"). npm's are its scripts. */
const WITHOUT_CONFIG: Readonly<Record<Exclude<Ecosystem, "npm">, readonly string[]>> = {
  python: ["test", "build", "lint"],
  go: ["test", "build", "lint"],
  cargo: ["test", "build", "lint"],
  terraform: ["test", "build", "lint"],
};

/**
 * Where a repo's task comes from; undefined where it has none. Its own config wins; then the first manifest that knows the
 * name. The words after the longest name that fits are arguments, so `test fast` is `test` where there is no `test.fast`.
 */
export function findTaskSource(
  name: string,
  tasks: TaskTree,
  manifests: readonly Manifest[],
): TaskSource | undefined {
  const words = taskWords(name);
  const found = findTask(tasks, words);
  if (found !== undefined) return { kind: "config", name: found.task.name };
  const [first = ""] = words;
  for (const { ecosystem, scripts } of manifests)
    if (ecosystem === "npm" ? scripts.includes(first) : WITHOUT_CONFIG[ecosystem].includes(first))
      return { kind: "manifest", ecosystem };
  return undefined;
}
