import type { Place } from "../base/diagnostic.ts";
import { parseJsonSpans } from "./json-spans.ts";
import { indexLines, type LineIndex } from "./line-index.ts";
import type { Span } from "./span.ts";
import { withoutByteOrderMark } from "./text-start.ts";
import { parseTomlSpans } from "./toml-spans.ts";
import { parseYamlSpans } from "./yaml-spans.ts";

export type DocumentFormat = "toml" | "json" | "yaml";

/** Where a value stands in a document: `["project", "dependencies", 3]`. */
export type KeyPath = readonly (string | number)[];

const SPAN_PARSERS = {
  toml: parseTomlSpans,
  json: parseJsonSpans,
  yaml: parseYamlSpans,
} satisfies Record<DocumentFormat, (text: string) => Promise<Span | undefined>>;

/** The places of one text. */
export interface Places {
  /** The place of a value or of its key; of the nearest ancestor that is there; undefined where not even the text can be read. */
  place(keys: KeyPath, part?: "key" | "value"): Promise<Place | undefined>;
}

/** Opens a text for questions about places. Its span parser is loaded, and the text parsed with it, at the first question. */
export function openPlaces(format: DocumentFormat, text: string): Places {
  const content = withoutByteOrderMark(text);
  let parsed: Promise<Span | undefined> | undefined;
  let lines: LineIndex | undefined;
  return {
    async place(keys, part = "value") {
      parsed ??= SPAN_PARSERS[format](content);
      const root = await parsed;
      if (root === undefined) return undefined;
      let span = root;
      for (const key of keys) {
        const child = span.children.get(key);
        if (child === undefined) break;
        span = child;
      }
      const [start, end] = part === "key" ? (span.key ?? span.value) : span.value;
      lines ??= indexLines(content);
      return lines.placeAt(start, end);
    },
  };
}

export interface PlaceQuestion {
  readonly format: DocumentFormat;
  readonly text: string;
  readonly keys: KeyPath;
  readonly part?: "key" | "value";
}

/** One place; for several of one text `openPlaces` parses only once. */
export const placeOf = ({ format, text, keys, part }: PlaceQuestion): Promise<Place | undefined> =>
  openPlaces(format, text).place(keys, part);
