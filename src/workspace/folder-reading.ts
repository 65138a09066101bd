import { addProblems } from "../manifests/add-problems.ts";
import { emptyManifest } from "../manifests/empty-manifest.ts";
import type { Ecosystem, Manifest, ManifestProblem, MemberDeclaration } from "../manifests/manifest.ts";
import type { ManifestIndex } from "./manifest-index.ts";
import type { ManifestReader } from "./manifest-requests.ts";

/** What a folder says in one ecosystem: the package there, and the members that it declares. */
export interface FolderReading {
  readonly manifest: Manifest | undefined;
  readonly declaration: DeclaredMembers | undefined;
}

export interface DeclaredMembers {
  readonly members: MemberDeclaration;
  /** The file that declares them. */
  readonly file: string;
  /** What members take over from: the root manifest, for go the `go.work`. */
  readonly root: Manifest | undefined;
}

/** Whether anything in a manifest, or in the file that declares its members, was not understood. */
export const isBroken = (manifest: Manifest): boolean =>
  manifest.problems.some(({ severity }) => severity === "error");

/** Reads the manifest of a folder and the file beside it that declares members, if there is one. */
export async function readFolder(
  folder: { readonly index: ManifestIndex; readonly directory: string; readonly ecosystem: Ecosystem },
  reader: ManifestReader,
): Promise<FolderReading> {
  const { index, directory, ecosystem } = folder;
  const entry = index.get(directory);
  const files = entry?.files[ecosystem];
  const manifest = files === undefined ? undefined : (await reader.read([{ ecosystem, files }]))[0];
  if (ecosystem === "npm" && entry?.pnpmWorkspace !== undefined) {
    const file = entry.pnpmWorkspace;
    const { members, problems } = await reader.readPnpmWorkspace(file);
    const own = withProblems(manifest, { ecosystem, file, problems });
    // One with settings and no `packages` leaves what package.json says.
    if (members !== undefined) return { manifest: own, declaration: { members, file, root: manifest } };
    if (own !== manifest) return { manifest: own, declaration: undefined };
  }
  if (ecosystem === "go" && entry?.goWork !== undefined) {
    const file = entry.goWork;
    const [work] = await reader.read([{ ecosystem, files: [file] }]);
    return {
      manifest: withProblems(manifest, { ecosystem, file, problems: work?.problems ?? [] }),
      declaration: { members: work?.members ?? { include: [], exclude: [] }, file, root: work },
    };
  }
  return {
    manifest,
    declaration:
      manifest?.members === undefined
        ? undefined
        : { members: manifest.members, file: manifest.path, root: manifest },
  };
}

/**
 * A manifest that also has the problems of the file that declares its members: members that could not be read are repos
 * that nobody sees, so the folder counts as unreadable. Where no manifest lies beside that file, one stands for it.
 */
function withProblems(
  manifest: Manifest | undefined,
  {
    ecosystem,
    file,
    problems,
  }: { readonly ecosystem: Ecosystem; readonly file: string; readonly problems: readonly ManifestProblem[] },
): Manifest | undefined {
  if (problems.length === 0) return manifest;
  return addProblems(manifest ?? emptyManifest(ecosystem, file), problems);
}
