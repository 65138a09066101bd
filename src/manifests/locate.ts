import type { Diagnostic, Place } from "../base/diagnostic.ts";
import { locateJsonError } from "../documents/json.ts";
import { indexLines, type LineIndex } from "../documents/line-index.ts";
import { findUniqueJsonKey } from "../documents/unique-json-key.ts";
import { openPlaces, type DocumentFormat } from "../documents/places.ts";
import { withoutByteOrderMark } from "../documents/text-start.ts";
import type { Anchor, ManifestProblem } from "./manifest.ts";

/** The places of one manifest's text. */
export interface Anchors {
  /** The line alone, one-based, which often takes no parse. */
  line(at: Anchor): Promise<number | undefined>;
  /** Undefined only where the text cannot be read at all. */
  place(at: Anchor, part?: "key" | "value"): Promise<Place | undefined>;
}

const formatOf = (path: string): DocumentFormat | undefined =>
  path.endsWith(".toml")
    ? "toml"
    : path.endsWith(".json")
      ? "json"
      : /\.ya?ml$/.test(path)
        ? "yaml"
        : undefined;

/** Opens a manifest's text for questions about places; it is parsed with spans at the first one by keys. */
export function openAnchors(path: string, text: string): Anchors {
  const format = formatOf(path);
  const places = format === undefined ? undefined : openPlaces(format, text);
  let lines: LineIndex | undefined;
  return {
    async line(at) {
      if ("line" in at) return at.line;
      const key = at.keys.at(-1);
      const offset = format === "json" && typeof key === "string" ? findUniqueJsonKey(text, key) : undefined;
      return offset === undefined ? (await places?.place(at.keys))?.line : lineAt(text, offset);
    },
    place(at, part) {
      if ("keys" in at) return places?.place(at.keys, part) ?? Promise.resolve(undefined);
      lines ??= indexLines(withoutByteOrderMark(text));
      return Promise.resolve(lines.placeOfLine(at.line));
    },
  };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** The problems of one file with their places filled in. Loads a span parser where a place is missing. */
export async function locateProblems(
  { path, text }: { readonly path: string; readonly text: string },
  problems: readonly ManifestProblem[],
): Promise<readonly Diagnostic[]> {
  const anchors = openAnchors(path, text);
  return Promise.all(
    problems.map(async ({ at, part, ...problem }) => {
      if (problem.place !== undefined) return problem;
      if (at !== undefined) {
        const place = await anchors.place(at, part);
        return place === undefined ? problem : { ...problem, place };
      }
      if (problem.code !== "manifest/syntax" || formatOf(path) !== "json") return problem;
      return { ...problem, ...(await locateJsonError(text)) };
    }),
  );
}
