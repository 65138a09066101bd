import { ECOSYSTEMS, type Ecosystem, type Manifest } from "../manifests/manifest.ts";
import { surveyDeclared } from "./declared-members.ts";
import { readFolder, type FolderReading } from "./folder-reading.ts";
import { surveyFound } from "./found-repos.ts";
import type { ManifestIndex } from "./manifest-index.ts";
import type { ManifestReader } from "./manifest-requests.ts";
import { EMPTY_SURVEY, joinSurveys, type Survey } from "./survey.ts";
import type { Unit } from "./unit.ts";

/** What one git repository holds. `own` are its manifests, `all` those of the workspace. */
export async function surveyUnit(
  unit: Unit,
  { own, all }: { readonly own: ManifestIndex; readonly all: ManifestIndex },
  reader: ManifestReader,
): Promise<Survey> {
  const { directory } = unit;
  const tops: (readonly [Ecosystem, FolderReading])[] = [];
  for (const ecosystem of ECOSYSTEMS)
    tops.push([ecosystem, await readFolder({ index: own, directory, ecosystem }, reader)]);
  const topManifests = tops.flatMap(([, { manifest }]) => manifest ?? []);
  // A submodule or a sibling with a manifest of its own is one repo, whatever examples lie in it. Where many packages
  // lie in one git repository that nobody lists, the tracked manifests are the list.
  const isOneRepo = unit.form !== "monorepo" && topManifests.length > 0;
  const surveys: Survey[] = [];
  for (const [ecosystem, top] of tops) {
    const { declaration, manifest } = top;
    if (declaration !== undefined)
      surveys.push(
        await surveyDeclared({ directory, ecosystem, reading: { ...top, declaration }, index: all }, reader),
      );
    else if (!isOneRepo) surveys.push(await surveyFound({ directory, ecosystem, top, own, all }, reader));
    else if (manifest !== undefined) surveys.push({ ...EMPTY_SURVEY, manifests: [manifest] });
  }
  const survey = joinSurveys(surveys);
  return survey.manifests.length > 0 ? survey : asOneApp(survey, topManifests);
}

/** A repository whose one manifest is a private app still is something to test. */
function asOneApp(survey: Survey, tops: readonly Manifest[]): Survey {
  const apps = tops.filter(({ name }) => name !== undefined);
  return {
    ...survey,
    manifests: apps,
    containers: survey.containers.filter((container) => !apps.includes(container)),
  };
}
