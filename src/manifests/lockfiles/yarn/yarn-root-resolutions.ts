import { parseJson } from "../../../documents/json.ts";
import { asTable, entriesOf, own } from "../../../documents/value.ts";

/** One of `resolutions`: which asks, as written, and what they get instead. */
export interface RootResolution {
  readonly pattern: string;
  readonly range: string;
}

/** `resolutions` of the root's package.json, in its order; undefined where the text is no object. yarn passes over what is no text. */
export function readResolutions(text: string | undefined): readonly RootResolution[] | undefined {
  if (text === undefined) return [];
  const parsed = parseJson(text);
  const root = parsed.ok ? asTable(parsed.value) : undefined;
  if (root === undefined) return undefined;
  const resolutions: RootResolution[] = [];
  for (const [pattern, range] of entriesOf(asTable(own(root, "resolutions")) ?? {}))
    if (typeof range === "string") resolutions.push({ pattern, range });
  return resolutions;
}
