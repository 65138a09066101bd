import { resolvePath, parentOf } from "../base/path-text.ts";
import { parseYaml } from "../documents/yaml.ts";

/** What a workflow runs with: a change to any of it can change every job. */
export interface WorkflowReach {
  /** The workflows themselves and the reusable ones that they call. */
  readonly workflows: ReadonlySet<string>;
  /** Folders of local actions: all in them belongs to the action. */
  readonly actions: ReadonlySet<string>;
  /** Which of these texts names a path; undefined where none does. */
  readonly namedBy: (path: string) => string | undefined;
  /** All of them. */
  readonly texts: readonly string[];
}

export const NO_WORKFLOWS: WorkflowReach = {
  workflows: new Set(),
  actions: new Set(),
  namedBy: () => undefined,
  texts: [],
};

/**
 * Follows `uses: ./…` from workflows through local actions and reusable workflows, and collects every text below their
 * `jobs` or `runs` that can name a file. A file that is not valid YAML counts with its whole text. Cost: reads each file once.
 */
export async function workflowReach(
  entries: Iterable<string>,
  read: (path: string) => Promise<string | undefined>,
): Promise<WorkflowReach> {
  const workflows = new Set<string>();
  const actions = new Set<string>();
  const texts: { readonly file: string; readonly text: string }[] = [];
  const queue = [...entries];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (workflows.has(file)) continue;
    const text = await read(file);
    workflows.add(file);
    if (text === undefined) continue;
    const document = await parseYaml(text);
    const strings: string[] = [];
    if (document.ok) collectStrings(withoutTriggers(document.value), strings);
    else strings.push(text);
    for (const string of strings) texts.push({ file, text: string });
    for (const string of strings) {
      // `$/` is GitHub's newer way to say the same (self-repository reference).
      const [, path] = /^(?:\.|\$)\/(.*)$/.exec(string.trim()) ?? [];
      const target = path === undefined ? undefined : resolvePath(".", path);
      if (target === undefined) continue;
      if (/\.ya?ml$/.test(target)) {
        queue.push(target);
        continue;
      }
      for (const name of ["action.yml", "action.yaml"]) {
        const action = target === "." ? name : `${target}/${name}`;
        if (actions.has(target) || (await read(action)) === undefined) continue;
        actions.add(target);
        queue.push(action);
      }
    }
  }
  // An action's file counts with its folder; that of an action at the root does not stand for all there is.
  actions.delete(".");
  for (const file of [...workflows])
    if (/\/action\.ya?ml$/.test(file) && actions.has(parentOf(file))) workflows.delete(file);
  return {
    workflows,
    actions,
    namedBy: (path) => texts.find(({ text }) => namesPath(text, path))?.file,
    texts: texts.map(({ text }) => text),
  };
}

/** `on:` holds path filters, which name files without using them. */
function withoutTriggers(document: unknown): unknown {
  if (typeof document !== "object" || document === null || Array.isArray(document)) return document;
  return Object.fromEntries(
    Object.entries(document).filter(([key]) => key !== "on" && key !== "true" && key !== "name"),
  );
}

function collectStrings(value: unknown, into: string[]): void {
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next === "string") into.push(next);
    else if (typeof next === "object" && next !== null) {
      const inner: unknown[] = Object.values(next);
      for (const one of inner) stack.push(one);
    }
  }
}

/**
 * Whether a text holds a path as a word of its own, `./` or the checkout's folder before it or not: `scripts/ci.sh` but not in
 * `my-scripts/ci.sh`. Looks at a few characters around each place, so the cost is one search of the text.
 */
export function namesPath(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1))
    if (
      STARTS_WORD.test(text.slice(Math.max(0, at - 40), at)) &&
      !GOES_ON.test(text.slice(at + path.length, at + path.length + 2))
    )
      return true;
  return false;
}

const STARTS_WORD = /(?:^|[^\w./-])(?:\.\/)?$|(?:GITHUB_WORKSPACE\}?|github\.workspace\s{0,9}\}\})["']?\/$/;
const GOES_ON = /^(?:[\w/-]|\.\w)/;
