import { parseJson } from "../../documents/json.ts";
import { asTable, entriesOf, ownAt } from "../../documents/value.ts";

/** The scripts of a package.json, name → command; none where it cannot be read, for then everything is selected anyway. */
export function readRootScripts(text: string | undefined): ReadonlyMap<string, string> {
  const parsed = text === undefined ? undefined : parseJson(text);
  const scripts = parsed?.ok === true ? asTable(ownAt(parsed.value, "scripts")) : undefined;
  const found = new Map<string, string>();
  for (const [name, command] of scripts === undefined ? [] : entriesOf(scripts))
    if (typeof command === "string") found.set(name, command);
  return found;
}
