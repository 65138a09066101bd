import { runsATask } from "./runs-a-task.ts";
import type { Side } from "./sides.ts";
import { joined } from "./tree.ts";
import type { Tree } from "./tree.ts";
import { at, documentAt, entriesOf, textOf } from "./values.ts";

/** Which workflows count as the calling one: those that mention wrknv, or those that run a task of a repo. */
export type Calling = "mentions-wrknv" | "runs-a-task";

const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);

/** The names of all npm scripts in the manifests of a workspace, those of containers too. */
const scriptsOf = ({ tree, layout }: Side): ReadonlySet<string> =>
  new Set(
    ["", ...layout.repos.keys(), ...layout.workspaces.map(({ folder }) => folder)].flatMap((folder) =>
      entriesOf(at(documentAt(tree, joined(folder, "package.json")), "scripts")).map(([name]) => name),
    ),
  );

const known: Readonly<Record<Calling, WeakMap<Tree, ReadonlySet<string>>>> = {
  "mentions-wrknv": new WeakMap(),
  "runs-a-task": new WeakMap(),
};

/** The calling workflows and the local workflows and actions that they reach by `uses: ./`, or `$/` as GitHub has it since. */
export function reachedWorkflows(side: Side, calling: Calling): ReadonlySet<string> {
  const found = known[calling].get(side.tree) ?? findReached(side, calling);
  known[calling].set(side.tree, found);
  return found;
}

function findReached(side: Side, calling: Calling): ReadonlySet<string> {
  const { tree } = side;
  const scripts = scriptsOf(side);
  const reaches = [...tree.files.keys()].filter(isWorkflow).map((path) => reachOf(tree, path));
  const isCalling = ([own = "", ...others]: readonly string[]): boolean =>
    calling === "mentions-wrknv"
      ? /wrknv/.test(tree.read(own) ?? "")
      : runsATask(
          [own, ...others].map((path) => documentAt(tree, path)),
          scripts,
        );
  return new Set(reaches.filter(isCalling).flat());
}

const uses = new Map<string, readonly string[]>();

function localUses(tree: Tree, path: string): readonly string[] {
  const id = tree.files.get(path)?.id ?? "";
  const found =
    uses.get(id) ??
    [...(tree.read(path) ?? "").matchAll(/\buses:\s*["']?[.$]\/([^\s"'#]+)/g)].map(([, used = ""]) => used);
  uses.set(id, found);
  return found;
}

/** A workflow, and what it reaches. */
function reachOf(tree: Tree, workflow: string): readonly string[] {
  const open = [workflow];
  const reached = new Set<string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const used of localUses(tree, path)) {
      const folder = used.replace(/\/$/, "");
      const candidates = [used, `${folder}/action.yml`, `${folder}/action.yaml`];
      open.push(...candidates.filter((candidate) => tree.files.has(candidate)));
    }
  }
  return [...reached];
}

/** All that a workflow says, its comments left out. */
export function saidBy(workflow: unknown): string {
  if (Array.isArray(workflow)) return workflow.map(saidBy).join("\n");
  const entries = entriesOf(workflow);
  return entries.length > 0 ? entries.flat().map(saidBy).join("\n") : (textOf(workflow) ?? "");
}

/** Whether a text names a file by its path from the root. */
export function names(text: string, path: string): boolean {
  for (let start = text.indexOf(path); start >= 0; start = text.indexOf(path, start + 1)) {
    const before = text
      .slice(0, start)
      .replace(/(?:(?<![\w.*-])\.|\$\{\{ *github\.workspace *\}\}|\$GITHUB_WORKSPACE)\/$/, "");
    const after = text.slice(start + path.length);
    if (!/[\w./*@~-]$/.test(before) && !/^[\w/*-]|^\.\w/.test(after)) return true;
  }
  return false;
}
