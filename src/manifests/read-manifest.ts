import { baseName } from "../base/path-text.ts";
import { readCargoToml } from "./cargo.ts";
import { unreadableManifest } from "./empty-manifest.ts";
import { readGo } from "./go.ts";
import { ECOSYSTEMS, type Ecosystem, type Manifest } from "./manifest.ts";
import { readPackageJson } from "./npm.ts";
import { readPyproject } from "./python.ts";
import { readTerraform } from "./terraform.ts";

/** Manifests above this are not read: no real one comes near it, and a hostile one would stop the run. The caller looks at the size. */
export const MANIFEST_LIMIT_BYTES = 16 * 1024 * 1024;

interface ManifestReader {
  /** The files that are manifests, by name; terraform's go by their ending. */
  readonly fileNames: readonly string[];
  /** Text → manifest. Never throws; pure; a small file costs what its parser costs and some microseconds. */
  readonly read: (file: { readonly path: string; readonly text: string }) => Manifest;
}

/** One line for each ecosystem. */
export const MANIFEST_READERS = {
  python: { fileNames: ["pyproject.toml"], read: readPyproject },
  npm: { fileNames: ["package.json"], read: readPackageJson },
  go: { fileNames: ["go.mod", "go.work"], read: readGo },
  cargo: { fileNames: ["Cargo.toml"], read: readCargoToml },
  terraform: { fileNames: [], read: (file) => readTerraform([file]) },
} satisfies Record<Ecosystem, ManifestReader>;

const BY_NAME: ReadonlyMap<string, Ecosystem> = new Map(
  ECOSYSTEMS.flatMap((ecosystem) =>
    MANIFEST_READERS[ecosystem].fileNames.map((name) => [name, ecosystem] as const),
  ),
);

/** The ecosystem of a file by its name; undefined for what is no manifest. Of `.tf` files all in a folder are one: `readTerraform`. */
export function ecosystemOf(path: string): Ecosystem | undefined {
  const name = baseName(path);
  return name.endsWith(".tf") ? "terraform" : BY_NAME.get(name);
}

export interface ManifestText {
  readonly ecosystem: Ecosystem;
  /** Relative to the workspace root. */
  readonly path: string;
  readonly text: string;
}

/** Reads one manifest. Never throws: what is wrong is in `problems`. For the `.tf` files of a folder use `readTerraform`. */
export const readManifest = ({ ecosystem, path, text }: ManifestText): Manifest =>
  MANIFEST_READERS[ecosystem].read({ path, text });

export interface LargeFile {
  readonly ecosystem: Ecosystem;
  readonly path: string;
  readonly sizeBytes: number;
}

/** The manifest that stands for a file above the limit. */
export const tooLargeManifest = ({ ecosystem, path, sizeBytes }: LargeFile): Manifest =>
  unreadableManifest({
    ecosystem,
    path,
    code: "manifest/too-large",
    problem: {
      message: `this file has ${sizeBytes} bytes, and manifests are read up to ${MANIFEST_LIMIT_BYTES}`,
      place: undefined,
    },
  });
