import { pathForJson } from "../base/path-text.ts";
import { WORKSPACE_FILE } from "../config/workspace-file.ts";
import { openAnchors, type Anchors } from "../manifests/locate.ts";
import type { Anchor } from "../manifests/manifest.ts";
import { MANIFEST_LIMIT_BYTES } from "../manifests/read-manifest.ts";
import type { Locator } from "../workspace/locator.ts";
import { readFromObjects, type SnapshotFile } from "../workspace/snapshot.ts";

/** Makes the locators of a history's states. */
export type LocatorOf = (files: ReadonlyMap<string, SnapshotFile>) => Locator;

/** For answers without lines: names the file and reads nothing. */
export const locateFilesOnly: LocatorOf = () => ({
  line: (file) => Promise.resolve(pathForJson(file)),
  locate: (problems) => Promise.resolve(problems),
});

/**
 * Locators that look a line up once for all states that share the file. `config` is the text of our own config, by which all
 * commits are judged.
 */
export function openHistoryLocators(config: string | undefined): LocatorOf {
  const open = new WeakMap<SnapshotFile, Promise<Anchors | undefined>>();
  const lines = new WeakMap<SnapshotFile, WeakMap<Anchor, Promise<number | undefined>>>();
  const own = config === undefined ? undefined : openAnchors(WORKSPACE_FILE, config);

  const anchorsOf = (file: SnapshotFile): Promise<Anchors | undefined> => {
    let anchors = open.get(file);
    if (anchors === undefined) {
      anchors = readFromObjects(file, MANIFEST_LIMIT_BYTES).then((reading) =>
        reading.kind === "text" ? openAnchors(file.path, reading.text) : undefined,
      );
      open.set(file, anchors);
    }
    return anchors;
  };
  const lineIn = (file: SnapshotFile, at: Anchor): Promise<number | undefined> => {
    let known = lines.get(file);
    if (known === undefined) lines.set(file, (known = new WeakMap()));
    let line = known.get(at);
    if (line === undefined) known.set(at, (line = anchorsOf(file).then((anchors) => anchors?.line(at))));
    return line;
  };
  return (files) => ({
    async line(path, at) {
      const file = files.get(path);
      const line =
        "line" in at
          ? at.line
          : file !== undefined
            ? await lineIn(file, at)
            : path === WORKSPACE_FILE
              ? await own?.line(at)
              : undefined;
      return line === undefined ? pathForJson(path) : `${pathForJson(path)}:${line}`;
    },
    locate: (problems) => Promise.resolve(problems),
  });
}
