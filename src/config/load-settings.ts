import { isAbsolute, join, relative, sep } from "node:path";
import { placeAt, type Diagnostic } from "../base/diagnostic.ts";
import { decodePath, joinPath } from "../base/path-text.ts";
import { fileSizeBytes, readBytes, realPath } from "../system/files.ts";
import { checkSettingsFile } from "./check-settings-file.ts";
import { checkWorkspaceFile } from "./check-workspace-file.ts";
import { resolveSettings, type SettingsSource } from "./resolve-settings.ts";
import type { GivenSettings } from "./setting-keys.ts";
import type { Origin, Settings } from "./settings.ts";
import { MAX_CONFIG_BYTES, SETTINGS_FILES } from "./settings-files.ts";
import { WORKSPACE_FILE, type WorkspaceFile } from "./workspace-file.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** A file of text that was found. */
export interface ConfigText {
  /** As it is shown: relative to the root, or with `~`. */
  readonly file: string;
  readonly text: string;
}

export interface LoadedSettings {
  readonly settings: Settings;
  /** Every value that is no table, by key path (`plan.max_jobs`, `tools.bao.version`), as its source wrote it. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Where each of the values came from. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** With an error among them the settings must not be acted on. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that hold settings, in order of precedence. */
  readonly files: readonly ConfigText[];
}

/** All settings of a workspace. `root` is absolute; `env` is the process's environment. */
export async function loadSettings(request: {
  readonly root: string;
  readonly env: Env;
  readonly options?: GivenSettings;
}): Promise<LoadedSettings> {
  const { root, env, options = {} } = request;
  const own = await readSettingsFiles(root, ".");
  const users = await readUserFile(env);
  const resolved = await resolveSettings({ options, env, files: [...own.sources, ...users.sources] });
  return {
    settings: resolved.settings,
    values: resolved.values,
    origins: resolved.origins,
    diagnostics: [...own.diagnostics, ...users.diagnostics, ...resolved.diagnostics],
    files: [...own.files, ...users.files],
  };
}

/** What is wrong in the settings files of one folder of the workspace; `directory` is relative to the root. */
export async function folderProblems(place: {
  readonly root: string;
  readonly directory: string;
}): Promise<readonly Diagnostic[]> {
  return (await readSettingsFiles(place.root, place.directory)).diagnostics;
}

export interface LoadedWorkspaceFile {
  /** Undefined where there is none, or where it has an error. */
  readonly file: WorkspaceFile | undefined;
  /** Its text, for places; undefined where there is none. */
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** `.wrknv/workspace.toml` below an absolute root. */
export async function loadWorkspaceFile(root: string): Promise<LoadedWorkspaceFile> {
  const found = readConfigFile({ path: join(root, WORKSPACE_FILE), file: WORKSPACE_FILE, root });
  if (found.kind === "none") return { file: undefined, text: undefined, diagnostics: [] };
  if (found.kind === "refused") return { file: undefined, text: undefined, diagnostics: [found.diagnostic] };
  return { ...(await checkWorkspaceFile(found.text)), text: found.text };
}

interface FoundSettings {
  readonly sources: readonly SettingsSource[];
  readonly files: readonly ConfigText[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readSettingsFiles(root: string, directory: string): Promise<FoundSettings> {
  const found = await Promise.all(
    SETTINGS_FILES.map(({ name, keys }) => {
      const file = joinPath(directory, name);
      return readSettingsFile({ path: join(root, file), file, keys, root });
    }),
  );
  return {
    sources: found.flatMap(({ sources }) => sources),
    files: found.flatMap(({ files }) => files),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** `$XDG_CONFIG_HOME/wrknv/config.toml`, else `~/.config/wrknv/config.toml`. */
async function readUserFile(env: Env): Promise<FoundSettings> {
  const home = [env["HOME"], env["USERPROFILE"]].find((path) => isAbsolute(path ?? ""));
  // The XDG specification: a relative path there is to be ignored.
  const xdg = isAbsolute(env["XDG_CONFIG_HOME"] ?? "") ? env["XDG_CONFIG_HOME"] : undefined;
  const folder = xdg ?? (home === undefined ? undefined : join(home, ".config"));
  if (folder === undefined) return { sources: [], files: [], diagnostics: [] };
  const path = join(folder, "wrknv", "config.toml");
  const inHome = home !== undefined && path.startsWith(home + sep);
  const file = inHome ? `~/${relative(home, path).split(sep).join("/")}` : path;
  return readSettingsFile({ path, file, keys: [], root: undefined });
}

async function readSettingsFile(wanted: {
  readonly path: string;
  readonly file: string;
  readonly keys: readonly string[];
  readonly root: string | undefined;
}): Promise<FoundSettings> {
  const { file, keys } = wanted;
  const found = readConfigFile(wanted);
  if (found.kind === "none") return { sources: [], files: [], diagnostics: [] };
  if (found.kind === "refused") return { sources: [], files: [], diagnostics: [found.diagnostic] };
  const { table, diagnostics } = await checkSettingsFile({ file, text: found.text, keys });
  return {
    sources: table === undefined ? [] : [{ file, keys, table }],
    files: table === undefined && diagnostics.length === 0 ? [] : [{ file, text: found.text }],
    diagnostics,
  };
}

type ConfigFile =
  | { readonly kind: "none" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly diagnostic: Diagnostic };

/** The text of a config file. `root` undefined: the user's own file, which may be a link to anywhere. */
function readConfigFile(wanted: {
  readonly path: string;
  readonly file: string;
  readonly root: string | undefined;
}): ConfigFile {
  const { path, file, root } = wanted;
  const refuse = (refusal: Pick<Diagnostic, "code" | "message" | "hint" | "place">): ConfigFile => ({
    kind: "refused",
    diagnostic: { severity: "error", file, ...refusal },
  });
  try {
    const size = fileSizeBytes(path);
    if (size === undefined) return { kind: "none" };
    if (root !== undefined && !staysInside(path, root))
      return refuse({
        code: "config/outside-root",
        message: "this file is a link that leaves the workspace",
        hint: "put the file itself there",
      });
    if (size > MAX_CONFIG_BYTES)
      return refuse({
        code: "config/too-large",
        message: `this file has ${size} bytes; a config file has at most ${MAX_CONFIG_BYTES}`,
      });
    const bytes = readBytes(path);
    if (bytes === undefined) return { kind: "none" };
    const text = decodePath(bytes);
    const wrong = /[\uDC80-\uDCFF]/.exec(text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, "  "));
    if (wrong === null) return { kind: "text", text };
    return refuse({
      code: "config/not-utf-8",
      message: `byte \\x${(text.charCodeAt(wrong.index) - 0xdc00).toString(16)} is not UTF-8`,
      hint: "save the file as UTF-8",
      place: placeAt(text, wrong.index, wrong.index + 1),
    });
  } catch (error) {
    return refuse({ code: "config/unreadable", message: `this file cannot be read: ${reasonOf(error)}` });
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

// A pull request can make a config file a link to a file of the machine, or to .git/config with its token: the
// message about a wrong line would print it.
function staysInside(path: string, root: string): boolean {
  const real = realPath(path);
  const top = realPath(root);
  if (real === undefined || top === undefined) return false;
  const inside = relative(top, real);
  const parts = inside.split(sep);
  return !isAbsolute(inside) && parts[0] !== ".." && !parts.includes(".git");
}
