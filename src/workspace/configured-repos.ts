import { showPath } from "../base/path-text.ts";
import { WORKSPACE_FILE, type RepoEntry } from "../config/workspace-file.ts";
import { ECOSYSTEMS, type Manifest, type ManifestProblem } from "../manifests/manifest.ts";
import { isBroken } from "./folder-reading.ts";
import type { ManifestIndex } from "./manifest-index.ts";
import type { ManifestReader } from "./manifest-requests.ts";

/** What lies where an entry of `[[repos]]` points. */
export type ConfiguredRepo =
  | { readonly kind: "there"; readonly manifests: readonly Manifest[] }
  | { readonly kind: "missing"; readonly why: string; readonly problem: ManifestProblem };

/** Looks at the folder of an entry that discovery did not find by itself; it needs no manifest and may be hidden. */
export async function readConfigured(
  entry: RepoEntry,
  { isMissing, index }: { readonly isMissing: boolean; readonly index: ManifestIndex },
  reader: ManifestReader,
): Promise<ConfiguredRepo> {
  if (isMissing)
    return {
      kind: "missing",
      why: `${showPath(entry.path)} of ${WORKSPACE_FILE} is not there`,
      problem: {
        code: "workspace/missing-folder",
        severity: "error",
        message: `${showPath(entry.path)} is not there`,
        file: WORKSPACE_FILE,
        at: { keys: [...entry.at.keys, "path"] },
        hint:
          entry.url === undefined
            ? "check the path out, or take the entry out"
            : "clone it there, or take the entry out",
      },
    };
  const folder = index.get(entry.path);
  const manifests = await reader.read(
    ECOSYSTEMS.flatMap((ecosystem) => {
      const files = folder?.files[ecosystem];
      return files === undefined ? [] : [{ ecosystem, files }];
    }),
  );
  return {
    kind: "there",
    manifests: manifests.filter(
      (one) => one.name !== undefined || one.ecosystem === "terraform" || isBroken(one),
    ),
  };
}
