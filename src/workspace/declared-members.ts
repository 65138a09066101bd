import { sorted } from "../base/order.ts";
import { isInside, resolvePath, showText } from "../base/path-text.ts";
import { pathMembers } from "../manifests/cargo-path-members.ts";
import { inheritFromRoot } from "../manifests/inherit.ts";
import type { Ecosystem, ManifestProblem, MemberDeclaration } from "../manifests/manifest.ts";
import { matchMembers } from "../manifests/members.ts";
import { isBroken, type DeclaredMembers, type FolderReading } from "./folder-reading.ts";
import { isHidden, type ManifestIndex } from "./manifest-index.ts";
import type { ManifestReader } from "./manifest-requests.ts";
import { EMPTY_SURVEY, type Survey } from "./survey.ts";

export interface DeclaringFolder {
  readonly directory: string;
  readonly ecosystem: Ecosystem;
  readonly reading: FolderReading & { readonly declaration: DeclaredMembers };
  /** All manifests of the workspace: a member can be a submodule. */
  readonly index: ManifestIndex;
}

/** The members that a folder declares, and the folder itself where it is a package. Reads each member once. */
export async function surveyDeclared(folder: DeclaringFolder, reader: ManifestReader): Promise<Survey> {
  const { directory, ecosystem, index } = folder;
  const { manifest: own, declaration } = folder.reading;
  const candidates = candidatesFor(folder);
  const match = matchMembers({ ecosystem, declaration: declaration.members, directory, candidates });
  const members = new Set(match.members);
  const isRepo = own !== undefined && (own.isPackage || isBroken(own));
  if (isRepo) members.add(directory);
  else members.delete(directory);
  const readAll = (folders: readonly string[]) =>
    reader.read(folders.map((one) => ({ ecosystem, files: index.get(one)?.files[ecosystem] ?? [] })));
  if (ecosystem === "cargo" && declaration.root !== undefined) {
    const all = [...index]
      .filter(([one, { files }]) => files.cargo !== undefined && isInside(one, directory))
      .map(([one]) => one);
    const manifests = new Map((await readAll(all)).map((manifest) => [manifest.directory, manifest]));
    for (const member of pathMembers({ root: declaration.root, members: [...members], manifests }))
      members.add(member);
  }
  const others = [...members].filter((member) => member !== directory);
  const manifests = [...(isRepo ? [own] : []), ...(await readAll(others))];
  const { root } = declaration;
  return {
    ...EMPTY_SURVEY,
    manifests: root === undefined ? manifests : manifests.map((manifest) => inheritFromRoot(manifest, root)),
    declared: [{ ecosystem, directory, manifest: declaration.file, members: sorted(members) }],
    containers: own === undefined || isRepo ? [] : [own],
    problems: match.unmatchedPatterns.map(({ pattern, at }): ManifestProblem => ({
      code: "workspace/pattern-matches-nothing",
      severity: "warning",
      message: `${showText(pattern)} matches no folder with a manifest`,
      file: declaration.file,
      at,
      hint: "correct it, or take it out",
    })),
  };
}

/** Folders that a pattern may mean: a hidden one only where it is named in full, for then it is somebody's choice. */
function candidatesFor({ directory, ecosystem, index, reading }: DeclaringFolder): string[] {
  const named = namedFolders(reading.declaration.members, directory);
  const candidates: string[] = [];
  for (const [folder, { files }] of index)
    if (
      files[ecosystem] !== undefined &&
      (named.has(folder) || !isHidden(folder, isInside(folder, directory) ? directory : "."))
    )
      candidates.push(folder);
  return candidates;
}

const namedFolders = ({ include }: MemberDeclaration, directory: string): ReadonlySet<string> =>
  new Set(include.flatMap(({ pattern }) => resolvePath(directory, pattern) ?? []));
