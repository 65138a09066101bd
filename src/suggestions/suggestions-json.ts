import type { JsonValue } from "../base/json-value.ts";
import { pathForJson } from "../base/path-text.ts";
import type { Suggestions } from "./suggestion.ts";
import { renderLines } from "./toml-lines.ts";

/** The suggestions as JSON. `lines` are TOML: of each alone, and of all together, where entries of one repo are one. */
export const suggestionsJson = ({
  suggestions,
  left,
  together,
  unread,
}: Suggestions): { readonly [key: string]: JsonValue } => ({
  lines: renderLines(suggestions.flatMap(({ changes }) => changes)),
  together: { ...together, deselected: { ...together.deselected } },
  each: suggestions.map((one) => ({
    kind: one.kind,
    place: pathForJson(one.place),
    lines: renderLines(one.changes),
    why: one.why,
    evidence: one.evidence.map(({ file, line }) => ({ file: pathForJson(file), line })),
    couldMiss: one.couldMiss,
    commits: one.commits,
    alone: one.alone,
    deselected: { ...one.deselected },
  })),
  left: left.map(({ place, commits, why }) => ({ place: pathForJson(place), commits, why })),
  unread,
});
