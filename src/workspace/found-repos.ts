import { indexBy } from "../base/order.ts";
import type { Ecosystem, Manifest } from "../manifests/manifest.ts";
import { surveyDeclared } from "./declared-members.ts";
import { isBroken, readFolder, type FolderReading } from "./folder-reading.ts";
import {
  isFoundWithoutDeclaration,
  isHidden,
  type FolderManifests,
  type ManifestIndex,
} from "./manifest-index.ts";
import type { ManifestReader } from "./manifest-requests.ts";
import { EMPTY_SURVEY, joinSurveys, type Survey } from "./survey.ts";

/** An ecosystem of a git repository whose top declares no members. */
export interface Undeclared {
  /** The repository's folder. */
  readonly directory: string;
  readonly ecosystem: Ecosystem;
  readonly top: FolderReading;
  /** The manifests of this repository. */
  readonly own: ManifestIndex;
  /** All manifests of the workspace. */
  readonly all: ManifestIndex;
}

/** What the tracked manifests of an ecosystem without declared members show, workspaces in folders included. */
export async function surveyFound(
  { directory: top, ecosystem, ...rest }: Undeclared,
  reader: ManifestReader,
): Promise<Survey> {
  const folders: (readonly [string, FolderManifests])[] = [];
  // Of five ecosystems most workspaces have one or two.
  for (const [folder, entry] of rest.own)
    if (
      (entry.files[ecosystem] !== undefined || declaresBeside(entry, ecosystem)) &&
      !isHidden(folder, top) &&
      isFoundWithoutDeclaration(folder, top)
    )
      folders.push([folder, entry]);
  if (folders.length === 0) return EMPTY_SURVEY;
  const manifests = await reader.read(
    folders.flatMap(([, { files }]) => {
      const own = files[ecosystem];
      return own === undefined ? [] : [{ ecosystem, files: own }];
    }),
  );
  const byFolder = indexBy(manifests, (manifest) => manifest.directory);
  const nested: Survey[] = [];
  const single: Manifest[] = [];
  for (const [folder, entry] of folders) {
    const manifest = byFolder.get(folder);
    const mayDeclare = manifest?.members !== undefined || declaresBeside(entry, ecosystem);
    const reading =
      folder === top
        ? rest.top
        : mayDeclare
          ? await readFolder({ index: rest.all, directory: folder, ecosystem }, reader)
          : { manifest, declaration: undefined };
    if (reading.declaration !== undefined) {
      const { declaration } = reading;
      nested.push(
        await surveyDeclared(
          { directory: folder, ecosystem, reading: { ...reading, declaration }, index: rest.all },
          reader,
        ),
      );
    } else if (reading.manifest !== undefined) single.push(reading.manifest);
  }
  const survey = joinSurveys(nested);
  const taken = new Set(survey.manifests.map(({ directory }) => directory));
  const found = single.filter((manifest) => !taken.has(manifest.directory) && isRepo(manifest, top));
  return {
    ...survey,
    manifests: [...survey.manifests, ...found],
    containers: [
      ...survey.containers,
      ...single.filter((manifest) => manifest.directory === top && !taken.has(top) && !isRepo(manifest, top)),
    ],
    foundByManifest: found.some(({ directory }) => directory !== top) ? [ecosystem] : [],
  };
}

/** A file of its own that declares members, whatever the manifest says. */
const declaresBeside = ({ goWork, pnpmWorkspace }: FolderManifests, ecosystem: Ecosystem): boolean =>
  (ecosystem === "go" && goWork !== undefined) || (ecosystem === "npm" && pnpmWorkspace !== undefined);

/** At the top a container is none; below it a manifest that names a package is one. What cannot be read could be one. */
const isRepo = (manifest: Manifest, top: string): boolean =>
  isBroken(manifest) ||
  (manifest.directory === top
    ? manifest.isPackage
    : manifest.name !== undefined || manifest.ecosystem === "terraform");
