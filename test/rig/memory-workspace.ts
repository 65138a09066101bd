import type { RepoEntry } from "../../src/config/workspace-file.ts";
import type { FileChange } from "../../src/git/file-change.ts";
import { emptyManifest } from "../../src/manifests/empty-manifest.ts";
import { openAnchors } from "../../src/manifests/locate.ts";
import { isLockPath } from "../../src/manifests/lockfile-names.ts";
import type { Manifest } from "../../src/manifests/manifest.ts";
import { readPnpmWorkspace } from "../../src/manifests/pnpm-workspace.ts";
import { readManifest } from "../../src/manifests/read-manifest.ts";
import { readTerraform } from "../../src/manifests/terraform.ts";
import { discover } from "../../src/workspace/discovery.ts";
import type { Locator } from "../../src/workspace/locator.ts";
import { openLocks, type Locks } from "../../src/workspace/locks.ts";
import { isManifestPath } from "../../src/workspace/manifest-index.ts";
import type { ManifestReader } from "../../src/workspace/manifest-requests.ts";
import type { Unit } from "../../src/workspace/unit.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";

/** Path → text: a state of a workspace without a disk. */
export type Files = Readonly<Record<string, string>>;

/** Reads manifests out of texts. */
export function memoryReader(files: Files): ManifestReader {
  return {
    read: (requests) =>
      Promise.resolve(
        requests.map(({ ecosystem, files: [first, ...others] }): Manifest => {
          if (first === undefined) return emptyManifest(ecosystem, "nothing");
          const text = (path: string) => ({ path, text: files[path] ?? "" });
          return ecosystem === "terraform"
            ? readTerraform([text(first), ...others.map(text)])
            : readManifest({ ecosystem, ...text(first) });
        }),
      ),
    readPnpmWorkspace: (path) => readPnpmWorkspace({ path, text: files[path] ?? "" }),
  };
}

/** An entry of `[[repos]]` with what matters of it. */
export const repoEntry = (entry: Partial<RepoEntry> & { readonly path: string }): RepoEntry => ({
  name: undefined,
  kind: undefined,
  templateProfile: undefined,
  features: [],
  customValues: {},
  lastSync: undefined,
  templateVersion: undefined,
  dependencies: new Map(),
  buildConfig: {},
  url: undefined,
  inputs: [],
  runsOn: [],
  at: { keys: ["repos", 0] },
  ...entry,
});

export interface MemoryOptions {
  readonly repos?: readonly RepoEntry[];
  readonly rootName?: string;
  readonly missing?: readonly string[];
  /** Folders that are git repositories of their own, with their form; all other files lie in one at the root. */
  readonly units?: Readonly<Record<string, "submodules" | "siblings">>;
  /** Folders of submodules that are not there. */
  readonly absent?: Readonly<Record<string, string>>;
  /** Without a repository at the root. */
  readonly rootless?: boolean;
}

/** Discovers a workspace of files in memory. */
export function discoverFiles(
  files: Files,
  {
    repos = [],
    rootName = "root",
    missing = [],
    units = {},
    absent = {},
    rootless = false,
  }: MemoryOptions = {},
): Promise<Workspace> {
  const manifests = Object.keys(files).filter(isManifestPath);
  const unitOf = (path: string) =>
    Object.keys(units)
      .filter((directory) => path.startsWith(`${directory}/`))
      .sort((a, b) => b.length - a.length)[0];
  const all: Unit[] = [
    ...(rootless
      ? []
      : [
          {
            directory: ".",
            form: "monorepo" as const,
            files: manifests.filter((path) => unitOf(path) === undefined),
            absent: undefined,
          },
        ]),
    ...Object.entries(units).map(([directory, form]) => ({
      directory,
      form,
      files: manifests.filter((path) => unitOf(path) === directory),
      absent: undefined,
    })),
    ...Object.entries(absent).map(([directory, why]) => ({
      directory,
      form: "submodules" as const,
      files: [],
      absent: why,
    })),
  ];
  return discover(
    { rootName, units: all, configured: repos, missing: new Set(missing), defaultRunsOn: ["ubuntu-latest"] },
    memoryReader(files),
  );
}

/** A change of a file, as git tells it. */
export const fileChange = ({
  path,
  atHead,
  atBase,
  note,
}: {
  readonly path: string;
  readonly atHead: boolean;
  readonly atBase: boolean;
  readonly note?: string | undefined;
}): FileChange => ({
  path,
  status: !atHead ? "deleted" : !atBase ? "added" : "modified",
  oldMode: atBase ? "100644" : null,
  newMode: atHead ? "100644" : null,
  oldId: null,
  newId: null,
  ...(note === undefined ? {} : { note }),
});

/** The same value for the same file, content included. */
const contents = new Map<string, object>();
function contentOf(path: string, text: string | undefined): object | undefined {
  if (text === undefined) return undefined;
  const key = JSON.stringify([path, text]);
  let content = contents.get(key);
  if (content === undefined) contents.set(key, (content = {}));
  return content;
}

/**
 * What is judged of one state: its workspace and the lockfiles among its files. With `other`, the locks of another state, what
 * both have in common is shared, as between the states of a command.
 */
export async function memoryState(
  files: Files,
  options: MemoryOptions = {},
  other?: Locks,
): Promise<{ readonly workspace: Workspace; readonly locks: Locks; readonly locator: Locator }> {
  const workspace = await discoverFiles(files, options);
  return {
    workspace,
    locks: openLocks({
      workspace,
      paths: Object.keys(files).filter(isLockPath),
      fileAt: (path) => contentOf(path, files[path]),
      cache: other?.cache,
      read(path) {
        const text = files[path];
        return Promise.resolve(text === undefined ? undefined : { kind: "text", text });
      },
    }),
    locator: {
      async line(file, at) {
        const line = await openAnchors(file, files[file] ?? "").line(at);
        return line === undefined ? file : `${file}:${line}`;
      },
      locate: (problems) => Promise.resolve(problems),
    },
  };
}

/** A workspace on a few lines: form, repos, declared workspaces, what was found by manifest, containers, problems. */
export function showWorkspace({
  repos,
  declared,
  foundByManifest,
  containers,
  form,
  problems,
}: Workspace): readonly string[] {
  return [
    form,
    ...[...repos.values()].map((repo) =>
      [
        repo.path,
        repo.name,
        repo.ecosystems.join("+") || "-",
        ...(repo.form === form ? [] : [repo.form]),
        ...(repo.unreadable === undefined ? [] : [`unreadable: ${repo.unreadable}`]),
      ].join(" "),
    ),
    ...declared.map(
      ({ ecosystem, manifest, members }) => `${ecosystem} members by ${manifest}: ${members.join(" ")}`,
    ),
    ...(foundByManifest.length === 0 ? [] : [`found by manifest: ${foundByManifest.join(" ")}`]),
    ...containers.map(({ path }) => `container ${path}`),
    ...problems.map(({ code, severity, message, file }) => `${severity} ${code} ${file ?? "-"}: ${message}`),
  ];
}
