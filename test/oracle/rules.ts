import { innermost } from "./discover.ts";
import { everything, none, repos } from "./effect.ts";
import type { Effect } from "./effect.ts";
import { goWorkspaceEffects } from "./go-workspace.ts";
import { isIgnored } from "./ignored.ts";
import { lockEffects } from "./lock-effects.ts";
import { isLockfile, LOCKFILES } from "./read-lock.ts";
import { ecosystemOfManifest, manifestEffects } from "./root-manifest.ts";
import { workspaceAt } from "./sides.ts";
import type { Side, Sides } from "./sides.ts";
import { baseOf, folderOf, GITLINK, within } from "./tree.ts";
import { names, reachedWorkflows, saidBy } from "./workflows.ts";
import { documentAt } from "./values.ts";
import type { Calling } from "./workflows.ts";

export interface Change {
  readonly sides: Sides;
  readonly changed: readonly string[];
  readonly calling: Calling;
}

const both = ({ base, head }: Sides): readonly Side[] => [base, head];

/** Rule 1, less the root manifests, which are judged by meaning. */
function global({ sides, calling }: Change, path: string): Effect[] | undefined {
  if (["wrknv.toml", ".wrknv.toml", ".wrknv/workspace.toml"].includes(path))
    return [everything("root manifest", path)];
  // A workflow that is gone runs nothing, so only the head's count.
  const { tree } = sides.head;
  const workflows = reachedWorkflows(sides.head, calling);
  if (workflows.has(path))
    return [everything("workflow", `${path} is a calling workflow, or reached by one`)];
  const action = [...workflows].find((file) => /\/action\.ya?ml$/.test(file) && within(folderOf(file), path));
  if (action !== undefined) return [everything("workflow", `${path} belongs to ${action}`)];
  const naming = [...workflows].find((workflow) => names(saidBy(documentAt(tree, workflow)), path));
  if (naming !== undefined) return [everything("named by a workflow", `${path} is named by ${naming}`)];
  return undefined;
}

/** Rule 2 for manifests: those at the root, and those that declare members. */
function manifest({ sides }: Change, path: string): Effect[] | undefined {
  const folder = folderOf(path);
  if (baseOf(path) === "go.work" && both(sides).some((side) => workspaceAt(side, "go", folder) !== undefined))
    return [none(`${path} is judged with its workspace`)];
  if (path === "go.mod")
    return both(sides).every(({ layout }) => layout.repos.has(""))
      ? [repos([""], path)]
      : [everything("root manifest", `${path} was added or deleted`)];
  const ecosystem = ecosystemOfManifest(path);
  if (ecosystem === undefined) return undefined;
  const isRoot =
    both(sides).some((side) => workspaceAt(side, ecosystem, folder) !== undefined) || folder === "";
  if (!isRoot) return undefined;
  const members = both(sides).flatMap((side) => workspaceAt(side, ecosystem, folder)?.members ?? []);
  return manifestEffects(sides, path).map((effect) =>
    effect.kind === "everything" && folder !== "" ? repos(members, effect.why) : effect,
  );
}

/** Rule 2 for lockfiles. */
function lockfile({ sides }: Change, path: string): Effect[] | undefined {
  const folder = folderOf(path);
  if (
    baseOf(path) === "go.work.sum" &&
    both(sides).some((side) => workspaceAt(side, "go", folder) !== undefined)
  )
    return [none(`${path} is judged with its workspace`)];
  if (path === "go.sum" && both(sides).some(({ layout }) => layout.repos.has(""))) return [repos([""], path)];
  const ecosystem = isLockfile(path) ? LOCKFILES[baseOf(path)] : undefined;
  if (ecosystem === undefined) return undefined;
  const isDeclared = both(sides).some((side) => workspaceAt(side, ecosystem, folder) !== undefined);
  const isOwn = both(sides).some(({ layout }) => layout.repos.has(folder));
  if (isDeclared || (folder === "" && !isOwn)) return lockEffects(sides, path, ecosystem);
  return isOwn ? [{ kind: "own-lockfile", path: folder, ecosystem, why: path }] : undefined;
}

/** What stands beside a lockfile: its archive and its patches are in it, the package manager and its settings are not. */
function besideLockfile({ sides, changed }: Change, path: string): Effect[] | undefined {
  if (/^(?:\.yarn\/(?:releases|plugins)\/.*|\.npmrc|\.pnpmfile\.cjs)$/s.test(path))
    return [everything("package manager", path)];
  const locks = changed.filter((each) => isLockfile(each) && folderOf(each) === "");
  const isArchive = /^(?:\.pnp\.[^/]*|\.yarn\/cache\/.*)$/s.test(path);
  const isPatch =
    path.endsWith(".patch") &&
    both(sides).some(({ tree }) =>
      ["yarn.lock", "pnpm-lock.yaml"].some((lock) => tree.read(lock)?.includes(path) === true),
    );
  if (!isArchive && !isPatch) return undefined;
  return [
    locks.length > 0
      ? none(`${path} is in the lockfile`)
      : everything("lockfile", `${path} without its lockfile`),
  ];
}

/** Rules 4 to 6: a file belongs to who owned it before (if it was there) and to who owns it now (if it is). */
function owned({ sides }: Change, path: string): Effect[] {
  return both(sides)
    .filter(({ tree }) => tree.files.has(path))
    .map(({ tree, layout }) => {
      // Which files of a submodule changed is not known, so no rule about files drops it.
      if (tree.files.get(path)?.mode !== GITLINK && isIgnored(layout, path))
        return none(`${path} is ignored`);
      const inner = innermost(layout, path);
      if (inner !== undefined) return repos([inner], path);
      const isRootOwned = layout.repos.has("") && path.includes("/") && !path.startsWith(".");
      return isRootOwned ? repos([""], path) : everything("unowned", `nobody owns ${path}`);
    });
}

/** What every changed file selects, and what the Go workspaces make of them together. */
export function effectsOf(change: Change): Effect[] {
  const { sides, changed } = change;
  const single = changed.flatMap((path) => {
    const judged = manifest(change, path) ?? lockfile(change, path);
    return judged ?? global(change, path) ?? besideLockfile(change, path) ?? owned(change, path);
  });
  const isGo = changed.some((path) => /^go\.(?:mod|sum|work|work\.sum)$/.test(baseOf(path)));
  const works = new Set(
    both(sides).flatMap(({ layout }) =>
      layout.workspaces.filter(({ ecosystem }) => ecosystem === "go").map(({ folder }) => folder),
    ),
  );
  return [...single, ...(isGo ? [...works].flatMap((folder) => goWorkspaceEffects(sides, folder)) : [])];
}
