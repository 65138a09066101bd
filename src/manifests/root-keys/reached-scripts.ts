import { readScriptCalls, type ScriptCalls } from "./script-calls.ts";

export interface ReachQuestion {
  /** Names of scripts of a root package.json that changed. */
  readonly changed: readonly string[];
  /** All its scripts: name → command. */
  readonly scripts: {
    readonly base: ReadonlyMap<string, string>;
    readonly head: ReadonlyMap<string, string>;
  };
  /** The task that is asked about; undefined for all of them. */
  readonly task: string | undefined;
  /** Commands of the members' own scripts and tasks. */
  readonly memberCommands: readonly string[];
  /** Texts of the workflows that run a task of a repo, and of what else may run the root's scripts (Makefile, nx.json). */
  readonly workflowTexts: readonly string[];
}

/**
 * The changed scripts that count, in their order in `changed`: all without a task, else those that are reached from the
 * task's script, from a script that installing runs by itself, or from what a member's command or a workflow names as a
 * word; each with its `pre` and `post`, over what it calls at base and at head. Cost: the texts, and scripts × scripts reached.
 */
export function reachedScripts({
  changed,
  scripts: { base, head },
  task,
  memberCommands,
  workflowTexts,
}: ReachQuestion): readonly string[] {
  if (task === undefined || changed.length === 0) return changed;
  const names = new Set([...base.keys(), ...head.keys(), ...changed]);
  const reached = new Set<string>();
  const pending: string[] = [];
  const reach = (name: string): void => {
    if (!names.has(name) || reached.has(name)) return;
    reached.add(name);
    pending.push(name);
  };
  const reachCalls = (calls: ScriptCalls): void => {
    for (const name of names) if (!reached.has(name) && calls.mayCall(name)) reach(name);
  };
  reach(task);
  // A task of no script of its own still is what `npm run task` would run around it.
  for (const name of [`pre${task}`, `post${task}`, ...LIFECYCLE]) reach(name);
  for (const text of [...memberCommands, ...workflowTexts]) reachCalls(readScriptCalls(text));
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    reach(`pre${name}`);
    reach(`post${name}`);
    for (const command of new Set([base.get(name), head.get(name)]))
      if (command !== undefined) reachCalls(readScriptCalls(command));
  }
  return changed.filter((name) => reached.has(name));
}

/**
 * Run by installing, packing or publishing, without being named (https://docs.npmjs.com/cli/using-npm/scripts,
 * https://pnpm.io/scripts, https://yarnpkg.com/advanced/lifecycle-scripts).
 */
const LIFECYCLE = [
  "preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare", "predependencies",
  "dependencies", "postdependencies", "prepublishOnly", "prepack", "pack", "postpack", "publish", "postpublish",
  "preversion", "version", "postversion", "preuninstall", "uninstall", "postuninstall", "preshrinkwrap", "shrinkwrap",
  "postshrinkwrap", "pnpm:devPreinstall",
] as const; // prettier-ignore
