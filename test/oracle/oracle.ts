import { discover } from "./discover.ts";
import type { Layout } from "./discover.ts";
import { manifestEdges } from "./edges.ts";
import type { Edge } from "./edges.ts";
import type { Cause } from "./effect.ts";
import { lockEdges } from "./lock-edges.ts";
import type { Step } from "./history.ts";
import { isLockfile, LOCKFILES } from "./read-lock.ts";
import { effectsOf } from "./rules.ts";
import type { Side } from "./sides.ts";
import { baseOf, folderOf } from "./tree.ts";
import type { Tree } from "./tree.ts";
import type { Calling } from "./workflows.ts";

export interface Judgement {
  readonly everything: { readonly cause: Cause; readonly why: string } | undefined;
  /** Names of repos that a changed file, lockfile or key selects by itself. */
  readonly changed: readonly string[];
  readonly selected: readonly string[];
  readonly repos: number;
  /** Why each repo is selected: its own reasons, or the name of the repo that it needs. */
  readonly why: ReadonlyMap<string, readonly string[]>;
}

export interface Options {
  readonly rootName: string;
  readonly calling: Calling;
  /** False leaves out the edges that only lockfiles know. */
  readonly isWithLockEdges?: boolean;
}

const sides = new WeakMap<Tree, Side & { readonly edges: readonly Edge[] }>();

/** A tree with its repos and its edges, made once: one commit's head is the next one's base. */
export function sideOf(tree: Tree, rootName: string): Side & { readonly edges: readonly Edge[] } {
  const known = sides.get(tree);
  if (known !== undefined) return known;
  const layout = discover(tree, rootName);
  const side = { tree, layout, edges: [...manifestEdges(tree, layout), ...lockEdges(tree, layout)] };
  sides.set(tree, side);
  return side;
}

/** Who needs a repo, over the edges of both sides. */
function dependentsOf(edges: readonly Edge[]): Map<string, Set<string>> {
  const dependents = new Map<string, Set<string>>();
  for (const { from, to } of edges) dependents.set(to, (dependents.get(to) ?? new Set<string>()).add(from));
  return dependents;
}

/** A lockfile that a workspace shares is nobody's own. */
const hasOwnLockfile = ({ tree, layout }: Side, folder: string, ecosystem: string): boolean =>
  !layout.workspaces.some((each) => each.folder === folder && each.ecosystem === ecosystem) &&
  [...tree.files.keys()].some(
    (path) => folderOf(path) === folder && isLockfile(path) && LOCKFILES[baseOf(path)] === ecosystem,
  );

/** What a commit selects, and why (design section 6 as the lockfiles and root manifests change it). */
export function judgeCommit(step: Step, { rootName, calling, isWithLockEdges = true }: Options): Judgement {
  const base = sideOf(step.base, rootName);
  const head = sideOf(step.head, rootName);
  const edgesOf = (side: typeof base): readonly Edge[] =>
    isWithLockEdges ? side.edges : manifestEdges(side.tree, side.layout);
  const effects = effectsOf({ sides: { base, head }, changed: step.changed, calling });
  const dependents = dependentsOf([...edgesOf(base), ...edgesOf(head)]);

  const why = new Map<string, string[]>();
  const reason = (path: string, text: string): void => {
    why.set(path, [...(why.get(path) ?? []), text]);
  };
  const spread = (start: readonly string[], isReached: (path: string) => boolean): void => {
    const open = [...start];
    const seen = new Set(start);
    for (let path = open.pop(); path !== undefined; path = open.pop())
      for (const dependent of dependents.get(path) ?? [])
        if (!seen.has(dependent) && isReached(dependent)) {
          seen.add(dependent);
          open.push(dependent);
          reason(dependent, `needs ${nameOf(base.layout, head.layout, path)}`);
        }
  };

  const own = effects.flatMap((effect) =>
    effect.kind === "repos" ? effect.paths.map((path) => ({ path, why: effect.why })) : [],
  );
  for (const each of own) reason(each.path, each.why);
  for (const effect of effects) if (effect.kind === "own-lockfile") reason(effect.path, effect.why);
  const changed = new Set(why.keys());
  spread([...new Set(own.map(({ path }) => path))], () => true);
  for (const effect of effects)
    if (effect.kind === "own-lockfile")
      spread([effect.path], (dependent) => !hasOwnLockfile(head, dependent, effect.ecosystem));

  const whole = effects.find((effect) => effect.kind === "everything");
  const isHere = (path: string): boolean => head.layout.repos.has(path);
  const toName = (path: string): string => nameOf(base.layout, head.layout, path);
  const selected = (whole === undefined ? [...why.keys()] : [...head.layout.repos.keys()]).filter(isHere);
  return {
    everything: whole,
    changed: [...changed].filter(isHere).map(toName).sort(),
    selected: selected.map(toName).sort(),
    repos: head.layout.repos.size,
    why: new Map([...why].map(([path, texts]) => [toName(path), texts])),
  };
}

const nameOf = (base: Layout, head: Layout, path: string): string =>
  (head.repos.get(path) ?? base.repos.get(path))?.name ?? path;
