import { asTable, entriesOf, type Table } from "../../../documents/value.ts";
import { textOfValue } from "../toml/value-text.ts";

/**
 * What a uv.lock says about the resolution as a whole. Not among it: what was resolved, and what only chose among versions
 * (constraints, overrides, excludes, replaced metadata, `exclude-newer`), whose whole effect stands in the packages. A key
 * that we do not know is a setting.
 */
export function uvSettings(document: Table): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const [key, value] of entriesOf(document)) {
    if (key === "options") addAll(settings, { prefix: "options.", value, isLeftOut: isAge });
    else if (key === "manifest") addAll(settings, { prefix: "manifest.", value, isLeftOut: isChoice });
    else if (!NO_SETTINGS.has(key)) settings.set(key, textOfValue(value));
  }
  return settings;
}

// `version` was looked at before; a revision is a way to write the same.
const NO_SETTINGS: ReadonlySet<string> = new Set(["version", "revision", "package"]);

const isAge = (key: string): boolean => key.startsWith("exclude-newer");

const CHOICES: ReadonlySet<string> = new Set([
  "members",
  "requirements",
  "dependency-groups",
  "constraints",
  "overrides",
  "excludes",
  "dependency-metadata",
]);
const isChoice = (key: string): boolean => CHOICES.has(key);

interface SettingsTable {
  readonly prefix: string;
  readonly value: unknown;
  readonly isLeftOut: (key: string) => boolean;
}

function addAll(settings: Map<string, string>, { prefix, value, isLeftOut }: SettingsTable): void {
  const table = asTable(value);
  if (table === undefined) settings.set(prefix, textOfValue(value));
  else
    for (const [key, inner] of entriesOf(table))
      if (!isLeftOut(key)) settings.set(prefix + key, textOfValue(inner));
}
