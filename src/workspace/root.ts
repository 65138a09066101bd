import { baseName, isInside, joinPath, parentOf, showPath } from "../base/path-text.ts";
import { Failure } from "../base/failure.ts";
import { WORKSPACE_FILE } from "../config/workspace-file.ts";
import type { Git } from "../git/git.ts";
import type { Ecosystem, MemberDeclaration } from "../manifests/manifest.ts";
import { matchMembers } from "../manifests/members.ts";
import { readPnpmWorkspace } from "../manifests/pnpm-workspace.ts";
import { readManifest } from "../manifests/read-manifest.ts";
import { entryKind, exists, isDirectory, namesIn, readText, realPath } from "../system/files.ts";

/** Where a workspace is, and why there. */
export interface Root {
  /** Absolute, links resolved. */
  readonly path: string;
  /** One sentence without a full stop, shown with every answer. */
  readonly reason: string;
  /** Top folder of the git repository that the root lies in; undefined for a folder of siblings. */
  readonly top: string | undefined;
}

/** The manifests that can stand at the root of a workspace. `.tf` files only make a repo, never a root. */
const ROOT_MANIFESTS: readonly (readonly [name: string, ecosystem: Ecosystem])[] = [
  ["package.json", "npm"],
  ["pyproject.toml", "python"],
  ["go.work", "go"],
  ["Cargo.toml", "cargo"],
];
const ANY_MANIFEST = ["pyproject.toml", "package.json", "go.mod", "Cargo.toml", "main.tf"];

/**
 * Finds the workspace that a folder belongs to (design section 4, "Root"): the first rule that fits, each looked for
 * upwards. `given` is `--root` or WRKNV_ROOT. Fails with workspace/no-root where no rule fits. Cost: a few file
 * look-ups a level; git is asked only where a `.git` file says that this may be a submodule.
 */
export async function findRoot(options: {
  readonly start: string;
  readonly given: { readonly path: string; readonly name: string } | undefined;
  readonly git: Git;
}): Promise<Root> {
  const { given, git } = options;
  const start = realPath(given?.path ?? options.start);
  if (start === undefined || !isDirectory(start))
    throw new Failure("workspace/no-root", `${showPath(given?.path ?? options.start)} is not a folder`, {
      hint: given === undefined ? "change to a folder that is there" : `correct ${given.name}`,
    });
  const top = nearest(start, (folder) => exists(`${folder}/.git`));
  if (given !== undefined) {
    if (top === undefined) await refuseBare(start, git);
    return { path: start, reason: `given by ${given.name}`, top };
  }

  const configured = nearest(start, (folder) => exists(`${folder}/${WORKSPACE_FILE}`));
  if (configured !== undefined)
    return {
      path: configured,
      reason: `it holds ${WORKSPACE_FILE}`,
      top: nearest(configured, (folder) => exists(`${folder}/.git`)),
    };

  if (top === undefined) {
    if (hasSiblings(start))
      return { path: start, reason: "it is a folder of git repositories", top: undefined };
    await refuseBare(start, git);
    throw new Failure(
      "workspace/no-root",
      `${showPath(start)} is in no git repository, and no folder above it holds ${WORKSPACE_FILE}`,
      {
        hint: "run git init and commit, change to a workspace, or give --root DIR",
      },
    );
  }
  for (let folder = start; ; folder = above(folder)) {
    const manifest = await declaringManifest(folder, start);
    if (manifest !== undefined)
      return {
        path: folder,
        reason:
          folder === start
            ? `its ${manifest} declares members`
            : `its ${manifest} declares this folder as a member`,
        top,
      };
    if (folder === top) break;
  }
  if (entryKind(`${top}/.git`) === "file") {
    const outer = (await git.at(top).run(["rev-parse", "--show-superproject-working-tree"])).stdout
      .toString("utf8")
      .trimEnd();
    if (outer !== "") {
      const superproject = await findRoot({
        start: outer,
        given: { path: outer, name: "the submodule's superproject" },
        git,
      });
      return {
        ...superproject,
        reason: `it is the superproject of the submodule ${showPath(baseName(top))}`,
      };
    }
  }
  const parent = above(top);
  if (parent !== top && hasManifest(top) && hasSiblings(parent, top))
    return {
      path: parent,
      reason: `${showPath(baseName(top))} declares no members, and other git repositories with a manifest lie beside it`,
      top: undefined,
    };
  return { path: top, reason: "it is the top of the git repository", top };
}

const above = (folder: string): string =>
  folder === "/" ? "/" : parentOf(folder) === "" ? "/" : parentOf(folder);

/** The first folder from `start` upwards for which `fits` holds. */
function nearest(start: string, fits: (folder: string) => boolean): string | undefined {
  for (let folder = start; ; folder = above(folder)) {
    if (fits(folder)) return folder;
    if (above(folder) === folder) return undefined;
  }
}

/** Which manifest of `folder` declares members, if `start` is that folder or lies in a member. */
async function declaringManifest(folder: string, start: string): Promise<string | undefined> {
  for (const [name, ecosystem] of ROOT_MANIFESTS) {
    const declared = await declaredMembers(folder, name, ecosystem);
    if (declared === undefined) continue;
    if (folder === start) return declared.file;
    const parts = start.slice(folder.length + 1).split("/");
    const candidates = parts.map((_part, position) => parts.slice(0, position + 1).join("/"));
    if (
      matchMembers({ ecosystem, declaration: declared.members, directory: ".", candidates }).members.length >
      0
    )
      return declared.file;
  }
  return undefined;
}

async function declaredMembers(
  folder: string,
  name: string,
  ecosystem: Ecosystem,
): Promise<{ readonly file: string; readonly members: MemberDeclaration } | undefined> {
  if (ecosystem === "npm") {
    const pnpm = readText(`${folder}/pnpm-workspace.yaml`);
    const { members } =
      pnpm === undefined
        ? { members: undefined }
        : await readPnpmWorkspace({ path: "pnpm-workspace.yaml", text: pnpm });
    if (members !== undefined) return { file: "pnpm-workspace.yaml", members };
  }
  const text = readText(`${folder}/${name}`);
  const members = text === undefined ? undefined : readManifest({ ecosystem, path: name, text }).members;
  return members === undefined ? undefined : { file: name, members };
}

const hasManifest = (folder: string): boolean => ANY_MANIFEST.some((name) => exists(`${folder}/${name}`));

/** Whether a folder holds a git repository with a manifest (another one than `but`). */
const hasSiblings = (folder: string, but?: string): boolean =>
  siblingsIn(folder).some((name) => joinPath(folder, name) !== but);

/** The names of the folders in `folder` that are git repositories with a manifest, hidden ones left out; unsorted. */
export const siblingsIn = (folder: string): string[] =>
  namesIn(folder).filter(
    (name) => !name.startsWith(".") && exists(`${folder}/${name}/.git`) && hasManifest(`${folder}/${name}`),
  );

/** A bare repository has no `.git` in it: git knows, and its answer is a Failure. */
async function refuseBare(folder: string, git: Git): Promise<void> {
  if (exists(`${folder}/HEAD`) && isDirectory(`${folder}/objects`))
    await git.at(folder).run(["rev-parse", "--show-toplevel"]);
}

/** The root's folder relative to the top of its git repository, `.` where they are one. */
export const rootBelowTop = (root: Root): string =>
  root.top === undefined || root.top === root.path || !isInside(root.path, root.top)
    ? "."
    : root.path.slice(root.top === "/" ? 1 : root.top.length + 1);
