import { showPath, showText } from "../base/path-text.ts";
import type { RootKeyChange } from "../manifests/root-keys/root-key-change.ts";
import {
  joinMeanings,
  NO_MEANING,
  wholeRoot,
  type GivenReason,
  type Meaning,
  type SharedRoot,
} from "./meaning.ts";

/** A changed key with its place: `file:line`. */
export interface PlacedKey {
  readonly change: RootKeyChange;
  readonly declaredIn: string;
}

/** What the changed keys of one root manifest select; of its scripts those in `reached` count. */
export const rootMeaning = (
  path: string,
  keys: readonly PlacedKey[],
  { root, reached }: { readonly root: SharedRoot; readonly reached: ReadonlySet<string> },
): Meaning => joinMeanings(keys.map((key) => keyMeaning(path, key, { root, reached })));

function keyMeaning(
  path: string,
  { change: { key, effect }, declaredIn }: PlacedKey,
  { root, reached }: { readonly root: SharedRoot; readonly reached: ReadonlySet<string> },
): Meaning {
  const reasonFor = (repo: string): GivenReason => ({
    repo,
    reason: { kind: "root-manifest", key, declaredIn },
  });
  const everybody = (what: string): Meaning =>
    root.directory === "."
      ? wholeRoot(root, { kind: "root-manifest", path, message: `${what} (${declaredIn})`, hint: null })
      : { ...NO_MEANING, reasons: [...root.members.values()].map(reasonFor) };
  switch (effect.kind) {
    // The lockfile beside it is compared with its own root manifests at each side.
    case "locked":
    case "none":
      return NO_MEANING;
    case "everything":
      return everybody(
        key === "" ? `${showPath(path)} changed as a whole` : `${showText(key)} of ${showPath(path)} changed`,
      );
    case "members":
      return {
        ...NO_MEANING,
        reasons: effect.folders.flatMap((folder) => {
          const repo = root.members.get(folder);
          return repo === undefined ? [] : [reasonFor(repo)];
        }),
      };
    case "root-repo": {
      const repo = root.members.get(root.directory);
      return repo === undefined
        ? everybody(`${showText(key)} of ${showPath(path)} changed`)
        : { ...NO_MEANING, owned: new Map([[path, repo]]), reasons: [reasonFor(repo)] };
    }
    case "scripts": {
      const counting = effect.names.filter((name) => reached.has(name));
      return counting.length === 0
        ? NO_MEANING
        : everybody(`the script ${counting.map(showText).join(", ")} of ${showPath(path)} changed`);
    }
  }
}
