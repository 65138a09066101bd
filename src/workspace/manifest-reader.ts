import { emptyManifest } from "../manifests/empty-manifest.ts";
import type { Ecosystem, Manifest } from "../manifests/manifest.ts";
import { readPnpmWorkspace } from "../manifests/pnpm-workspace.ts";
import { MANIFEST_LIMIT_BYTES, readManifest, tooLargeManifest } from "../manifests/read-manifest.ts";
import { readTerraform } from "../manifests/terraform.ts";
import type { ManifestReader, ManifestRequest } from "./manifest-requests.ts";
import { readFiles, readFromObjects, readNow, type FileReading, type SnapshotFile } from "./snapshot.ts";

/**
 * Manifests that were read, by the very file, the first one where it takes several; shared between the states of a workspace,
 * which share most files.
 */
export type ManifestCache = Map<SnapshotFile, ReadBefore>;

interface ReadBefore {
  readonly manifest: Manifest;
  /** The files beside the first that it was read from: terraform's, any of which can be another one in another state. */
  readonly others: readonly SnapshotFile[];
}

const NO_OTHERS: ReadBefore["others"] = [];

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
  const read = (file: SnapshotFile): FileReading | Promise<FileReading> =>
    readNow(root, file, MANIFEST_LIMIT_BYTES) ?? readFromObjects(file, MANIFEST_LIMIT_BYTES);
  const readOne = async (
    { ecosystem }: ManifestRequest,
    first: SnapshotFile,
    others: readonly SnapshotFile[],
  ): Promise<Manifest> => {
    const reading = await read(first);
    if (others.length === 0 || reading.kind !== "text") return manifestFrom(ecosystem, first.path, reading);
    const more: { readonly path: string; readonly text: string }[] = [];
    for (const file of others) {
      const other = await read(file);
      if (other.kind !== "text") return manifestFrom(ecosystem, file.path, other);
      more.push({ path: file.path, text: other.text });
    }
    return readTerraform([{ path: first.path, text: reading.text }, ...more]);
  };
  return {
    async read(requests) {
      const manifests: Manifest[] = [];
      let turn = 0;
      for (const request of requests) {
        const [path = "", ...more] = request.files;
        const first = files.get(path);
        if (first === undefined) {
          manifests.push(unreadable(request, "it is gone"));
          continue;
        }
        const others = more.length === 0 ? NO_OTHERS : more.flatMap((other) => files.get(other) ?? []);
        const known = cache.get(first);
        if (known !== undefined && sameFiles(known.others, others)) {
          manifests.push(known.manifest);
          continue;
        }
        // Nearly every one is a single file in the work tree: no promise for each of thousands.
        const reading = others.length === 0 ? readNow(root, first, MANIFEST_LIMIT_BYTES) : undefined;
        const manifest =
          reading === undefined
            ? await readOne(request, first, others)
            : manifestFrom(request.ecosystem, first.path, reading);
        cache.set(first, { manifest, others });
        manifests.push(manifest);
        turn += 1;
        if (turn % FILES_A_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
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

const sameFiles = (a: readonly SnapshotFile[], b: readonly SnapshotFile[]): boolean =>
  a === b || (a.length === b.length && a.every((file, position) => file === b[position]));

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
