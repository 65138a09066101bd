import { distinct } from "../base/order.ts";
import { isInside, joinPath } from "../base/path-text.ts";
import { lockMeaning } from "../affected/lock-meaning.ts";
import {
  everyMember,
  joinMeanings,
  NO_MEANING,
  wholeRoot,
  type Meaning,
  type Meanings,
} from "../affected/meaning.ts";
import { rootMeaning } from "../affected/root-meaning.ts";
import type { FileChange } from "../git/file-change.ts";
import {
  HASHING_LOCKFILES,
  isOpaqueRootFile,
  LOCKFILES,
  mayBeJudged,
  ROOT_MANIFESTS,
  standsForLockfile,
} from "../manifests/lockfile-names.ts";
import { openAnchors } from "../manifests/locate.ts";
import type { Anchor } from "../manifests/manifest.ts";
import { folderBelow } from "../workspace/locks.ts";
import { goMeaning } from "./go-meaning.ts";
import { sharedRoots, type RootAtBoth } from "./shared-roots.ts";
import type { WorkspaceState } from "./workspace-state.ts";

/** What of a state it takes. */
export type JudgedState = Pick<WorkspaceState, "workspace" | "locks" | "locator">;

export interface MeaningQuestion {
  readonly head: JudgedState;
  readonly base: JudgedState;
  readonly changes: readonly FileChange[];
  /** The task that is asked about; undefined for all. */
  readonly task: string | undefined;
  /** What the calling workflows say. */
  readonly workflowTexts: readonly string[];
}

/**
 * Reads what changed root manifests and lockfiles mean. Where none of them changed nothing is read or loaded. Cost: both
 * sides of each changed lockfile, and the manifests of its members once.
 */
export async function meaningsOf(question: MeaningQuestion): Promise<Meanings> {
  const { head, base, changes } = question;
  if (!changes.some(({ path }) => mayBeJudged(path))) return NO_MEANING;
  const judged = new Set<string>();
  const meanings: Meaning[] = [];
  for (const root of sharedRoots(head, base, changes)) {
    const local = new Map<string, FileChange>();
    for (const change of changes)
      if (
        change.note === undefined &&
        isInside(change.path, root.directory) &&
        change.path !== root.directory
      )
        local.set(folderBelow(root.directory, change.path), change);
    const own = await meaningsAt(question, root, local);
    meanings.push(own);
    for (const path of own.judged) judged.add(path);
  }
  return meanings.length === 0 ? NO_MEANING : { ...joinMeanings(meanings), judged };
}

/** What changed in the folder of one shared root. `local` holds the changes below it by path from there. */
async function meaningsAt(
  question: MeaningQuestion,
  root: RootAtBoth,
  local: ReadonlyMap<string, FileChange>,
): Promise<Meanings> {
  const judged = new Set<string>();
  const meanings: Meaning[] = [];
  const { ecosystem, directory, isDeclared } = root;
  const manifests = ROOT_MANIFESTS[ecosystem].filter((name) => local.has(name));
  for (const name of manifests) {
    judged.add(joinPath(directory, name));
    meanings.push(await manifestMeaning(question, root, joinPath(directory, name)));
  }
  if (ecosystem === "go") {
    if (isDeclared) {
      if (local.has("go.work.sum")) judged.add(joinPath(directory, "go.work.sum"));
      meanings.push(await goMeaning(question, root));
    }
    return { ...joinMeanings(meanings), judged };
  }
  if (!isDeclared) return { ...joinMeanings(meanings), judged };
  const locks = LOCKFILES[ecosystem].filter((name) => local.has(name));
  for (const name of locks) judged.add(joinPath(directory, name));
  // A lockfile is read with the root's manifests, so what they say differently can make it say something else.
  const compared =
    manifests.length === 0
      ? locks
      : distinct([
          ...locks,
          ...LOCKFILES[ecosystem].filter((name) => hasLock(question, joinPath(directory, name))),
        ]);
  for (const name of compared)
    meanings.push(await sharedLockMeaning(question, root, joinPath(directory, name)));
  if (ecosystem === "npm")
    for (const [path, change] of local) {
      const isOpaque = isOpaqueRootFile(path);
      const telling = isOpaque ? [] : await lockfilesTellingOf(question, root, path);
      if (telling === undefined) continue;
      judged.add(change.path);
      if (!telling.some((name) => locks.includes(name)))
        meanings.push(
          wholeRoot(root, {
            kind: "workspace-file",
            path: change.path,
            message: isOpaque
              ? `${path} is the package manager's own`
              : `${path} changed without a lockfile that records what is in it`,
            hint: null,
          }),
        );
    }
  return { ...joinMeanings(meanings), judged };
}

const hasLock = ({ head, base }: MeaningQuestion, path: string): boolean =>
  [head, base].some(({ locks }) => locks.served.some((one) => one.path === path));

/**
 * The lockfiles that tell what a change of a file means that stands for them; undefined where it stands for none. A patch
 * stands for those that name it, and is told by those that record its hash too.
 */
async function lockfilesTellingOf(
  { head, base }: MeaningQuestion,
  { directory }: RootAtBoth,
  path: string,
): Promise<readonly string[] | undefined> {
  if (standsForLockfile(path)) return HASHING_LOCKFILES;
  if (!path.endsWith(".patch") && !path.endsWith(".diff")) return undefined;
  const naming = new Set<string>();
  for (const { locks } of [head, base])
    for (const name of LOCKFILES.npm)
      if ((await locks.text(joinPath(directory, name)))?.includes(path) === true) naming.add(name);
  return naming.size === 0 ? undefined : HASHING_LOCKFILES.filter((name) => naming.has(name));
}

async function sharedLockMeaning(
  { head, base }: MeaningQuestion,
  root: RootAtBoth,
  path: string,
): Promise<Meaning> {
  // One after the other: what they have in common is read once.
  const readBase = await base.locks.read(path);
  const readHead = await head.locks.read(path);
  const { compareLockGraphs } = await import("../manifests/lockfiles/compare/compare-lock-graphs.ts");
  if (readBase === undefined && readHead === undefined)
    return everyMember(root, { path, why: "it cannot be found at either side" });
  return lockMeaning({
    path,
    base: readBase,
    head: readHead,
    root,
    compare: compareLockGraphs,
    async declaredIn(side, folder, { at }) {
      const state = side === "head" ? head : base;
      const served = state.locks.served.find((one) => one.path === path);
      const manifest = served?.members.get(folder);
      return manifest === undefined || at === undefined ? path : state.locator.line(manifest.path, at);
    },
  });
}

async function manifestMeaning(
  { head, base, task, workflowTexts }: MeaningQuestion,
  root: RootAtBoth,
  path: string,
): Promise<Meaning> {
  const { compareRootManifest } = await import("../manifests/root-keys/compare-root-manifest.ts");
  const texts = { base: await base.locks.text(path), head: await head.locks.text(path) };
  const keys = await compareRootManifest({
    path,
    ...texts,
    rootIsRepo: root.members.has(root.directory),
    hasLockfile: [head, base].every(({ locks }) =>
      locks.served.some((one) => one.ecosystem === root.ecosystem && one.directory === root.directory),
    ),
    members: { base: root.base.manifests, head: root.head.manifests },
    baseMembers: root.base.members,
    headMembers: root.head.members,
  });
  const anchors = {
    base: openAnchors(path, texts.base ?? ""),
    head: openAnchors(path, texts.head ?? ""),
  };
  const declaredIn = async (side: "base" | "head", at: Anchor) => {
    const line = await anchors[side].line(at);
    return line === undefined ? path : `${path}:${line}`;
  };
  const scripts = keys.flatMap(({ effect }) => (effect.kind === "scripts" ? effect.names : []));
  return rootMeaning(
    path,
    await Promise.all(
      keys.map(async (change) => ({ change, declaredIn: await declaredIn(change.side, change.at) })),
    ),
    {
      root,
      reached: new Set(
        scripts.length === 0 || task === undefined
          ? scripts
          : await reachedOf(scripts, texts, { head, root, task, workflowTexts }),
      ),
    },
  );
}

async function reachedOf(
  changed: readonly string[],
  texts: { readonly base: string | undefined; readonly head: string | undefined },
  {
    head,
    root,
    task,
    workflowTexts,
  }: Pick<MeaningQuestion, "head" | "workflowTexts"> & { readonly root: RootAtBoth; readonly task: string },
): Promise<readonly string[]> {
  const [{ reachedScripts }, { readRootScripts }] = await Promise.all([
    import("../manifests/root-keys/reached-scripts.ts"),
    import("../manifests/root-keys/read-root-scripts.ts"),
  ]);
  const memberCommands: string[] = [];
  for (const folder of root.head.members)
    for (const name of ["package.json", "wrknv.toml", ".wrknv.toml"]) {
      const text = folder === root.directory ? undefined : await head.locks.text(joinPath(folder, name));
      if (text === undefined) continue;
      // Of our own files the whole text: a script that it names anywhere counts.
      memberCommands.push(...(name === "package.json" ? readRootScripts(text).values() : [text]));
    }
  return reachedScripts({
    changed,
    scripts: { base: readRootScripts(texts.base), head: readRootScripts(texts.head) },
    task,
    memberCommands,
    workflowTexts,
  });
}
