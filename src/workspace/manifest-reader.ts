import { parentOf } from "../base/path-text.ts";
import type { Manifest } from "../manifests/manifest.ts";
import { readPnpmWorkspace } from "../manifests/pnpm-workspace.ts";
import { MANIFEST_LIMIT_BYTES, readManifest, tooLargeManifest } from "../manifests/read-manifest.ts";
import { readTerraform } from "../manifests/terraform.ts";
import type { ManifestReader, ManifestRequest } from "./discovery.ts";
import { readFiles, type FileReading, type SnapshotFile } from "./snapshot.ts";

/** Manifests that were read, by the very file; shared between the states of a workspace, which share most files. */
export type ManifestCache = WeakMap<SnapshotFile, Manifest>;

/** Reads manifests of one state. `files` holds every manifest file of it by path. */
export function openManifestReader(root: string, files: ReadonlyMap<string, SnapshotFile>, cache: ManifestCache): ManifestReader {
  const readAll = async (wanted: readonly SnapshotFile[]): Promise<ReadonlyMap<SnapshotFile, FileReading>> => {
    const readings = await readFiles(root, wanted, MANIFEST_LIMIT_BYTES);
    return new Map(wanted.map((file, position) => [file, readings[position] ?? { kind: "unreadable", why: "it is gone" }]));
  };
  return {
    async read(requests) {
      const keyed = requests.map((request) => ({ request, files: request.files.flatMap((path) => files.get(path) ?? []) }));
      const missing = keyed.filter(({ files: [first] }) => first !== undefined && !cache.has(first));
      const readings = await readAll(missing.flatMap((one) => one.files));
      for (const { request, files: own } of missing) {
        const [first] = own;
        if (first !== undefined) cache.set(first, manifestFrom(request, own, readings));
      }
      return keyed.map(({ request, files: [first] }) => (first === undefined ? undefined : cache.get(first)) ?? unreadable(request, "it is gone"));
    },
    async readPnpmWorkspace(path) {
      const file = files.get(path);
      const reading = file === undefined ? undefined : (await readAll([file])).get(file);
      if (reading?.kind === "text") return readPnpmWorkspace({ path, text: reading.text });
      const why = reading?.kind === "unreadable" ? reading.why : "it is too large";
      return { members: undefined, problems: [{ code: "manifest/unreadable", severity: "error", message: `${path} cannot be read: ${why}`, file: path }] };
    },
  };
}

function manifestFrom(request: ManifestRequest, files: readonly SnapshotFile[], readings: ReadonlyMap<SnapshotFile, FileReading>): Manifest {
  const { ecosystem } = request;
  const texts: { readonly path: string; readonly text: string }[] = [];
  for (const file of files) {
    const reading = readings.get(file);
    if (reading?.kind === "text") texts.push({ path: file.path, text: reading.text });
    else if (reading?.kind === "too-large") return tooLargeManifest({ ecosystem, path: file.path, sizeBytes: reading.sizeBytes });
    else return unreadable({ ecosystem, files: [file.path] }, reading?.why ?? "it is gone");
  }
  const [first, ...others] = texts;
  if (first === undefined) return unreadable(request, "it is gone");
  return ecosystem === "terraform" ? readTerraform([first, ...others]) : readManifest({ ecosystem, ...first });
}

/** The manifest that stands for one that could not be read: an error and nothing else. */
function unreadable({ ecosystem, files: [path = ""] }: ManifestRequest, why: string): Manifest {
  return {
    ecosystem,
    path,
    directory: parentOf(path),
    name: undefined,
    nameAt: undefined,
    version: undefined,
    isPackage: true,
    dependencies: [],
    members: undefined,
    computedDependencies: undefined,
    scripts: [],
    classifiers: [],
    problems: [{ code: "manifest/unreadable", severity: "error", message: `it cannot be read: ${why}`, file: path }],
  };
}
