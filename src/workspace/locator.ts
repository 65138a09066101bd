import type { Diagnostic } from "../base/diagnostic.ts";
import { joinPath, pathForJson } from "../base/path-text.ts";
import { openAnchors, locateProblems, type Anchors } from "../manifests/locate.ts";
import { MANIFEST_LIMIT_BYTES } from "../manifests/read-manifest.ts";
import type { Anchor, ManifestProblem } from "../manifests/manifest.ts";
import { readText } from "../system/files.ts";
import { readFiles, type SnapshotFile } from "./snapshot.ts";

/** Turns anchors into lines, reading and parsing a file only when it is asked about, and once. */
export interface Locator {
  /** `file:line`; the file alone where the line cannot be found. */
  line(file: string, at: Anchor): Promise<string>;
  /** Problems with the places that can be shown. */
  locate(problems: readonly ManifestProblem[]): Promise<readonly Diagnostic[]>;
}

/** A locator for the files of one state; a file that is not among them (our config) is read from the work tree. */
export function openLocator(root: string, files: ReadonlyMap<string, SnapshotFile>): Locator {
  const texts = new Map<string, Promise<string | undefined>>();
  const anchors = new Map<string, Promise<Anchors | undefined>>();
  const textOf = (file: string): Promise<string | undefined> => {
    let text = texts.get(file);
    if (text === undefined) {
      const known = files.get(file);
      text =
        known === undefined
          ? Promise.resolve(readText(joinPath(root, file)))
          : readFiles(root, [known], MANIFEST_LIMIT_BYTES).then(([reading]) =>
              reading?.kind === "text" ? reading.text : undefined,
            );
      texts.set(file, text);
    }
    return text;
  };
  return {
    async line(file, at) {
      if ("line" in at) return `${pathForJson(file)}:${at.line}`;
      let open = anchors.get(file);
      if (open === undefined) {
        open = textOf(file).then((text) => (text === undefined ? undefined : openAnchors(file, text)));
        anchors.set(file, open);
      }
      const line = await (await open)?.line(at);
      return line === undefined ? pathForJson(file) : `${pathForJson(file)}:${line}`;
    },
    async locate(problems) {
      const located: Diagnostic[] = [];
      for (const problem of problems) {
        const text =
          problem.file === undefined || problem.place !== undefined ? undefined : await textOf(problem.file);
        located.push(
          ...(text === undefined
            ? [problem]
            : await locateProblems({ path: problem.file ?? "", text }, [problem])),
        );
      }
      return located;
    },
  };
}
