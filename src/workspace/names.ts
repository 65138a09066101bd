import { showText } from "../base/path-text.ts";
import { checkRepoName } from "../config/repo-name.ts";
import { WORKSPACE_FILE } from "../config/workspace-file.ts";
import type { Manifest, ManifestProblem } from "../manifests/manifest.ts";

const isUsable = (name: string): boolean => checkRepoName(name) === undefined;

/** What a name is chosen from. */
export interface Unnamed {
  readonly directory: string;
  readonly configured: string | undefined;
  readonly configuredKeys: readonly (string | number)[] | undefined;
  readonly manifests: readonly Manifest[];
  readonly folderName: string;
}

/**
 * A unique name for each: config's, else the first manifest's as written, else the folder's. Where two would have one
 * name, those not named by config go by their path. O(n) but for the rare rounds in which a path is another one's name.
 */
export function giveNames(repos: readonly Unnamed[]): {
  readonly names: readonly string[];
  readonly problems: readonly ManifestProblem[];
} {
  const problems: ManifestProblem[] = [];
  const names = repos.map((repo) => {
    const manifest = repo.manifests.find(({ name }) => name !== undefined);
    const name = repo.configured ?? manifest?.name ?? repo.folderName;
    if (isUsable(name)) return name;
    const fallback = pathName(repo);
    problems.push({
      code: "workspace/unusable-name",
      severity: "error",
      message: `${showText(JSON.stringify(name).slice(0, 80))} cannot be a repo's name; it goes by ${fallback}`,
      file: repo.configured === undefined ? (manifest?.path ?? repo.directory) : WORKSPACE_FILE,
      ...(repo.configured !== undefined && repo.configuredKeys !== undefined
        ? { at: { keys: [...repo.configuredKeys, "name"] } }
        : manifest?.nameAt === undefined
          ? {}
          : { at: manifest.nameAt }),
      hint: "a name is 1 to 214 of A-Z a-z 0-9 @ . _ ~ + / - and does not start with -",
    });
    return fallback;
  });
  for (let changed = true; changed;) {
    changed = false;
    for (const positions of repeatedPositions(names)) {
      for (const position of positions) {
        const repo = repos[position];
        if (repo === undefined || (repo.configured !== undefined && isUsable(repo.configured))) continue;
        const name = pathName(repo);
        changed ||= names[position] !== name;
        names[position] = name;
      }
    }
  }
  return { names, problems };
}

/** The places of every name that stands more than once. */
function repeatedPositions(names: readonly string[]): Iterable<readonly number[]> {
  const first = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  for (let position = 0; position < names.length; position += 1) {
    const name = names[position] ?? "";
    const other = first.get(name);
    if (other === undefined) first.set(name, position);
    else {
      const positions = repeated.get(name);
      if (positions === undefined) repeated.set(name, [other, position]);
      else positions.push(position);
    }
  }
  return repeated.values();
}

/** The path as a name: what a name may not hold becomes `~` and two hex digits. The root goes by its folder's name. */
function pathName(repo: Unnamed): string {
  const path = repo.directory === "." ? `./${repo.folderName}` : repo.directory;
  const name = [...Buffer.from(path)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9@._+/-]/.test(character) ? character : `~${byte.toString(16).padStart(2, "0")}`;
    })
    .join("")
    .replace(/^-/, "~2d");
  // A path can be longer than a name; its end tells more than its start.
  return name.length <= 214 ? name : name.slice(-214).replace(/^-/, "_");
}
