import { emptyManifest } from "../manifests/empty-manifest.ts";
import type { Ecosystem, Manifest } from "../manifests/manifest.ts";
import { readPnpmWorkspace } from "../manifests/pnpm-workspace.ts";
import { MANIFEST_LIMIT_BYTES, readManifest, tooLargeManifest } from "../manifests/read-manifest.ts";
import { readTerraform } from "../manifests/terraform.ts";
import type { ManifestReader, ManifestRequest } from "./manifest-requests.ts";
import { readFiles, readFromObjects, readNow, type FileReading, type SnapshotFile } from "./snapshot.ts";

/** Manifests that were read, by the very file; shared between the states of a workspace, which share most files. */
export type ManifestCache = Map<SnapshotFile, Manifest>;

/** Files between two pauses: long enough that pausing costs nothing, short enough that git's answers are taken in time. */
const FILES_A_TURN = 500;

/**
 * Reads manifests of one state. `files` holds every manifest file of it by path. Reading is synchronous, file by file, so
 * that no text outlives its parse; between turns the answers of git processes that run beside come in.
 */
export function openManifestReader(
  root: string,
  files: ReadonlyMap<string, SnapshotFile>,
  cache: ManifestCache,
): ManifestReader {
  const readOne = async (request: ManifestRequest, first: SnapshotFile): Promise<Manifest> => {
    const { ecosystem } = request;
    if (request.files.length === 1) {
      const reading =
        readNow(root, first, MANIFEST_LIMIT_BYTES) ?? (await readFromObjects(first, MANIFEST_LIMIT_BYTES));
      return manifestFrom(ecosystem, first.path, reading);
    }
    const texts: { readonly path: string; readonly text: string }[] = [];
    for (const path of request.files) {
      const file = files.get(path);
      if (file === undefined) continue;
      const reading =
        readNow(root, file, MANIFEST_LIMIT_BYTES) ?? (await readFromObjects(file, MANIFEST_LIMIT_BYTES));
      if (reading.kind !== "text") return manifestFrom(ecosystem, path, reading);
      texts.push({ path, text: reading.text });
    }
    const [one, ...others] = texts;
    return one === undefined ? unreadable(request, "it is gone") : readTerraform([one, ...others]);
  };
  return {
    async read(requests) {
      const manifests: Manifest[] = [];
      let turn = 0;
      for (const request of requests) {
        const first = files.get(request.files[0] ?? "");
        let manifest = first === undefined ? unreadable(request, "it is gone") : cache.get(first);
        if (manifest === undefined && first !== undefined) {
          // Nearly every one is a single file in the work tree: no promise for each of thousands.
          const reading = request.files.length === 1 ? readNow(root, first, MANIFEST_LIMIT_BYTES) : undefined;
          manifest =
            reading === undefined
              ? await readOne(request, first)
              : manifestFrom(request.ecosystem, first.path, reading);
          cache.set(first, manifest);
          turn += 1;
          if (turn % FILES_A_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
        }
        if (manifest !== undefined) manifests.push(manifest);
      }
      return manifests;
    },
    async readPnpmWorkspace(path) {
      const file = files.get(path);
      const [reading] = file === undefined ? [] : await readFiles(root, [file], MANIFEST_LIMIT_BYTES);
      if (reading?.kind === "text") return readPnpmWorkspace({ path, text: reading.text });
      const why = reading?.kind === "unreadable" ? reading.why : "it is too large";
      return {
        members: undefined,
        problems: [
          {
            code: "manifest/unreadable",
            severity: "error",
            message: `${path} cannot be read: ${why}`,
            file: path,
          },
        ],
      };
    },
  };
}

function manifestFrom(ecosystem: Ecosystem, path: string, reading: FileReading): Manifest {
  switch (reading.kind) {
    case "text":
      return readManifest({ ecosystem, path, text: reading.text });
    case "too-large":
      return tooLargeManifest({ ecosystem, path, sizeBytes: reading.sizeBytes });
    case "unreadable":
      return unreadable({ ecosystem, files: [path] }, reading.why);
  }
}

/** The manifest that stands for one that could not be read: an error and nothing else. */
function unreadable({ ecosystem, files: [path = ""] }: ManifestRequest, why: string): Manifest {
  return {
    ...emptyManifest(ecosystem, path),
    isPackage: true,
    problems: [
      { code: "manifest/unreadable", severity: "error", message: `it cannot be read: ${why}`, file: path },
    ],
  };
}
